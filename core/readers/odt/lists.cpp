// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/odt/lists.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::readers::odf {

namespace {

/// LibreOffice's pattern: "%2%" stands for the number of level 2.
template <typename NumberOf> QString filled(const QString& pattern, NumberOf numberOf)
{
    QString label;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const qsizetype end = pattern[i] == u'%' ? pattern.indexOf(u'%', i + 1) : -1;
        bool ok = false;
        const int level = end > 0 ? QStringView(pattern).sliced(i + 1, end - i - 1).toInt(&ok) : 0;
        if (!ok || level < 1 || level > ListLevels) {
            label += pattern[i];
            continue;
        }
        label += numberOf(level - 1);
        i = end;
    }
    return label;
}

} // namespace

void ListNumbers::enter(const QString& style, bool continues)
{
    const bool isInner = !m_open.empty();
    const QString name = style.isEmpty() && isInner ? m_open.back() : style;
    if (!isInner && !continues) m_counters.remove(name);
    m_open.push_back(name);
}

void ListNumbers::leave()
{
    if (!m_open.empty()) m_open.pop_back();
}

QString ListNumbers::next(int startValue, const QString& styleOverride)
{
    if (m_open.empty()) return {};
    const QString& name = m_open.back();
    const ListStyle* style = m_styles.list(styleOverride.isEmpty() ? name : styleOverride);
    if (!style) return {};
    return advance(m_counters[name], *style, std::min(depth(), ListLevels) - 1, startValue);
}

QString ListNumbers::nextHeading(int level)
{
    if (level < 1 || level > ListLevels) return {};
    return advance(m_headings, m_styles.outline(), level - 1, -1);
}

QString ListNumbers::advance(Counters& counters, const ListStyle& style, int levelIndex, int startValue)
{
    const auto index = static_cast<size_t>(levelIndex);
    const ListLevel& level = style[index];
    if (startValue >= 0)
        counters.count[index] = startValue;
    else if (counters.used[index])
        counters.count[index] = following(counters.count[index]);
    else
        counters.count[index] = level.start;
    counters.used[index] = true;
    std::fill(counters.used.begin() + levelIndex + 1, counters.used.end(), false);
    if (level.counting == Counting::None) return {};

    const auto numberOf = [&](int shown) {
        const auto at = static_cast<size_t>(shown);
        return counted(counters.used[at] ? counters.count[at] : style[at].start, style[at].counting);
    };
    QString label;
    if (!level.pattern.isEmpty()) {
        label = filled(level.pattern, numberOf);
    } else {
        label = level.prefix;
        for (int shown = std::max(0, levelIndex - level.displayLevels + 1); shown <= levelIndex; ++shown) {
            if (shown < levelIndex && style[static_cast<size_t>(shown)].counting == Counting::None) continue;
            label += numberOf(shown);
            if (shown < levelIndex) label += u'.';
        }
        label += level.suffix;
    }
    constexpr QStringView Closing = u"、．。：，）】》〕";
    if (level.followedByNothing || label.isEmpty() || Closing.contains(label.back()) || label.back().isSpace())
        return label;
    return label + u' ';
}

} // namespace duibiao::readers::odf

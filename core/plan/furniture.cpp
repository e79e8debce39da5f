// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/furniture.h"

#include "core/plan/dates.h"
#include "core/plan/words.h"
#include "core/text/normalized.h"
#include "core/text/oneof.h"
#include "core/text/pagenumber.h"
#include "core/text/plainhan.h"

#include <algorithm>

namespace duibiao::plan {

using namespace Qt::StringLiterals;

namespace {

/// Longer lines are text, whatever words they hold.
constexpr qsizetype longestFurniture = 240;

bool isMojibake(QStringView line)
{
    const auto odd = std::ranges::count_if(line, [](QChar c) {
        const char16_t u = c.unicode();
        return u == 0xFFFD || (u >= 0xE000 && u <= 0xF8FF) || (u < 0x20 && u != u'\t');
    });
    return odd >= 3 && odd * 4 >= line.size();
}

/// What a browser prints above and below each page: https://…/a.html 1/2, and a title with the time of printing,
/// 2024/5/8 09:20.
bool isBrowserLine(QStringView line)
{
    const bool mayBe = line.front() == u'h' || line.front() == u'f' || line.front().isDigit() || line.back().isDigit();
    if (!mayBe) return false;
    for (const QStringView scheme : {QStringView(u"http://"), QStringView(u"https://"), QStringView(u"file://")})
        if (line.startsWith(scheme)) return true;
    const auto digits = [&](qsizetype& at, qsizetype most) {
        const qsizetype from = at;
        while (at < line.size() && at - from < most && line[at].isDigit()) ++at;
        return at > from;
    };
    const auto isTime = [&](qsizetype at) { // 2024/5/8 09:20
        for (const QChar mark : QStringView(u"// ")) {
            if (!digits(at, 4) || at >= line.size() || line[at] != mark) return false;
            ++at;
        }
        return digits(at, 2) && at < line.size() && line[at] == u':' && digits(++at, 2);
    };
    constexpr qsizetype longestTime = 16;
    const qsizetype slash = line.indexOf(u'/');
    if (slash < 4) return false;
    return slash - 4 == 0 || slash - 4 >= line.size() - longestTime ? isTime(slash - 4) : false;
}

/// A menu has no commas; a line of a sentence that was wrapped in front of such a word (…推广网上办、|手机版应用，…)
/// mostly has.
bool goesOnInWords(QStringView line)
{
    return std::ranges::any_of(line, [](QChar c) { return c == u'，' || c == u'。' || c == u'；'; });
}

bool isStep(QChar c)
{
    return c == u'>' || c == u'＞' || c == u'»';
}

/// 首页 > 政府信息公开 > 正文, or one step of it on a line of its own.
bool isTrail(QStringView line)
{
    constexpr qsizetype longestStep = 20;
    const auto steps = std::ranges::count_if(line, isStep);
    constexpr qsizetype longestTrail = 60;
    if (steps == 1 && line.startsWith(u"首页") && line.size() <= longestTrail) return true; // 首页 > 详情
    return steps > 1 || (steps == 1 && isStep(line.front()) && line.size() <= longestStep);
}

/// A mark or a space that parts the words of a row.
bool partsWords(QChar c)
{
    if (c.unicode() > 0x3011 && c != u'｜' && c != u'＞')
        return false; // no white space and no other mark has a higher code
    return text::isOneOf(c, u"|｜>＞»【】[]") || c.isSpace();
}

bool isParted(QStringView line)
{
    for (qsizetype at = text::behindPlainHan(line); at < line.size(); at = text::behindPlainHan(line, at + 1))
        if (partsWords(line[at])) return true;
    return false;
}

/// The words of a row that is set with spaces or bars between them.
std::vector<QStringView> rowWords(QStringView line)
{
    std::vector<QStringView> words;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        if (i < line.size() && !partsWords(line[i])) continue;
        if (i > from) words.push_back(line.sliced(from, i - from));
        from = i + 1;
    }
    return words;
}

} // namespace

std::size_t footOfPage(QStringView source, const std::vector<Line>& lines)
{
    constexpr std::size_t mostLines = 40;
    const PaperWords& words = PaperWords::shipped();
    std::size_t foot = lines.size();
    bool sure = false; // 网站标识码, 版权所有
    for (std::size_t i = lines.size(); i-- > 0 && lines.size() - i <= mostLines;) {
        const Line& line = lines[i];
        const QStringView read = line.span.in(source);
        if (line.kind == Line::Kind::Furniture) continue;
        const bool hasFootWords = words.furnitureAnywhere.standsIn(read) || words.foot.standsIn(read);
        if (line.kind == Line::Kind::Table && !hasFootWords) break; // a table with such words sets them side by side
        if (line.marker || line.holdsSentence || line.endsSentence || read.size() > longestFurniture) break;
        if (wholeDate(text::normalize(read).text()).isValid()) break;
        sure = sure || words.furnitureAnywhere.standsIn(read);
        if (words.foot.standsIn(read)) foot = i;
    }
    return sure ? foot : lines.size();
}

QLatin1StringView furnitureKind(QStringView line)
{
    if (line.isEmpty() || line.size() > longestFurniture) return {};
    const QChar last = line.back();
    if (last == u'。' || last == u'；' || last == u'！') return {};
    if (text::isPageNumber(line)) return "page_number"_L1;
    if (isMojibake(line)) return "mojibake"_L1;
    if (isBrowserLine(line)) return "web_furniture"_L1;
    const PaperWords& words = PaperWords::shipped();
    const QString normalized = text::isPlain(line) ? QString() : text::normalize(line).text();
    const QStringView read = normalized.isEmpty() ? line : QStringView(normalized);
    if (read.contains(u':') && read.contains(u"bookmark:")) return "bookmark"_L1;
    if (words.furnitureAnywhere.standsIn(read) || (words.furniture.beginsAny(read) && !goesOnInWords(read)))
        return "web_furniture"_L1;
    if (!isParted(line)) return {}; // most lines are one word to this rule
    if (isTrail(line)) return "web_furniture"_L1;
    const auto row = rowWords(line);
    const bool buttons = row.size() == 2 && (line.front() == u'【' || line.front() == u'['); // 【打印】【关闭】
    if (row.size() < 3 && !buttons) return {};
    if (words.furniture.standsIn(read)) return "web_furniture"_L1;
    const auto tools = std::ranges::count_if(
        row, [&](QStringView word) { return words.tools.contains(text::normalize(word).text()); });
    if (buttons) return tools == 2 ? "web_furniture"_L1 : QLatin1StringView();
    return tools >= 3 && tools * 2 >= static_cast<qsizetype>(row.size()) ? "web_furniture"_L1 : QLatin1StringView();
}

} // namespace duibiao::plan

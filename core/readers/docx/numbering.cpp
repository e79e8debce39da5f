// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/docx/numbering.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::readers::docx {

namespace {

/// What stands between the label and the words. A tab after 一、 or （一） is only for alignment; after 1. it keeps
/// label and words apart.
QString separator(const QString& suffix, const QString& label)
{
    if (label.isEmpty() || suffix == u"nothing") return {};
    constexpr QStringView Closing = u"、．。：，）】》〕";
    return Closing.contains(label.back()) || label.back().isSpace() ? QString() : u" "_s;
}

} // namespace

Numbering Numbering::parse(const QByteArray& bytes)
{
    Numbering numbering;
    PullReader reader(bytes);
    if (!reader.nextChild()) return numbering;
    forEachChild(reader, [&] {
        if (reader.name() == "abstractNum")
            numbering.readAbstract(reader);
        else if (reader.name() == "num")
            numbering.readList(reader);
        else
            reader.skip();
    });
    return numbering;
}

Numbering::Level Numbering::readLevel(PullReader& reader, int& index)
{
    index = std::clamp(reader.number("ilvl", 0), 0, Levels - 1);
    Level level;
    forEachChild(reader, [&] {
        const QByteArrayView name = reader.name();
        if (name == "start")
            level.start = reader.number("val", 1);
        else if (name == "numFmt")
            level.counting = countingNamed(reader.attributeText("val"));
        else if (name == "lvlText")
            level.text = reader.attributeText("val");
        else if (name == "suff")
            level.suffix = reader.attributeText("val");
        else if (name == "pStyle")
            level.style = reader.attributeText("val");
        else if (name == "lvlRestart")
            level.restartAfter = reader.number("val", -1);
        else if (name == "isLgl")
            level.isLegal = reader.isOn();
        reader.skip();
    });
    return level;
}

void Numbering::readAbstract(PullReader& reader)
{
    const QString id = reader.attributeText("abstractNumId");
    LevelList levels;
    forEachChild(reader, [&] {
        if (reader.name() == "lvl") {
            int index = 0;
            Level level = readLevel(reader, index);
            levels[static_cast<size_t>(index)] = std::move(level);
            return;
        }
        if (reader.name() == "numStyleLink")
            m_styleLinks.insert(id, reader.attributeText("val"));
        else if (reader.name() == "styleLink")
            m_linkedAbstracts.insert(reader.attributeText("val"), id);
        reader.skip();
    });
    m_abstracts.insert(id, std::move(levels));
}

void Numbering::readList(PullReader& reader)
{
    const QString id = reader.attributeText("numId");
    List list;
    forEachChild(reader, [&] {
        if (reader.name() == "abstractNumId") {
            list.abstractId = reader.attributeText("val");
            reader.skip();
            return;
        }
        if (reader.name() != "lvlOverride") {
            reader.skip();
            return;
        }
        const int overridden = std::clamp(reader.number("ilvl", 0), 0, Levels - 1);
        forEachChild(reader, [&] {
            if (reader.name() == "lvl") {
                int index = 0;
                list.levelOverrides.insert(overridden, readLevel(reader, index));
                return;
            }
            if (reader.name() == "startOverride") list.startOverrides.insert(overridden, reader.number("val", 1));
            reader.skip();
        });
    });
    m_lists.insert(id, std::move(list));
}

const QString& Numbering::abstractOf(const List& list) const
{
    const auto link = m_styleLinks.constFind(list.abstractId);
    if (link == m_styleLinks.cend()) return list.abstractId;
    const auto linked = m_linkedAbstracts.constFind(*link);
    return linked == m_linkedAbstracts.cend() ? list.abstractId : *linked;
}

Numbering::Level Numbering::levelOf(const List& list, int level) const
{
    const auto overridden = list.levelOverrides.constFind(level);
    if (overridden != list.levelOverrides.cend()) return *overridden;
    const auto abstract = m_abstracts.constFind(abstractOf(list));
    return abstract == m_abstracts.cend() ? Level{} : (*abstract)[static_cast<size_t>(level)];
}

int Numbering::levelOfStyle(const QString& list, const QString& style) const
{
    const auto found = m_lists.constFind(list);
    if (found == m_lists.cend() || style.isEmpty()) return 0;
    for (int level = 0; level < Levels; ++level)
        if (levelOf(*found, level).style == style) return level;
    return 0;
}

QString Numbering::next(const QString& listId, int levelIndex)
{
    const auto found = m_lists.constFind(listId);
    if (found == m_lists.cend() || levelIndex < 0 || levelIndex >= Levels) return {};
    const List& list = *found;
    if (!m_abstracts.contains(abstractOf(list))) return {};
    Counters& counters = m_counters[abstractOf(list)];
    const auto index = static_cast<size_t>(levelIndex);
    const Level level = levelOf(list, levelIndex);

    int& started = m_started[listId];
    const auto override = list.startOverrides.constFind(levelIndex);
    if (override != list.startOverrides.cend() && !(started & 1 << levelIndex))
        counters.count[index] = *override;
    else if (counters.used[index])
        counters.count[index] = following(counters.count[index]);
    else
        counters.count[index] = level.start;
    started |= 1 << levelIndex;
    counters.used[index] = true;
    for (int lower = levelIndex + 1; lower < Levels; ++lower) {
        const int restartAfter = levelOf(list, lower).restartAfter;
        if (restartAfter < 0 || levelIndex < restartAfter) counters.used[static_cast<size_t>(lower)] = false;
    }
    if (level.counting == Counting::Bullet) return {};

    QString label;
    for (qsizetype i = 0; i < level.text.size(); ++i) {
        const QChar c = level.text[i];
        const int placeholder = i + 1 < level.text.size() ? level.text[i + 1].digitValue() : -1;
        if (c != u'%' || placeholder < 1 || placeholder > Levels) {
            label += c;
            continue;
        }
        ++i;
        const int shownIndex = placeholder - 1;
        const Level shown = levelOf(list, shownIndex);
        // An upper level that no paragraph has used yet shows its start.
        const auto at = static_cast<size_t>(shownIndex);
        const int count = counters.used[at] ? counters.count[at] : shown.start;
        label += counted(count, level.isLegal ? Counting::Decimal : shown.counting);
    }
    return label + separator(level.suffix, label);
}

} // namespace duibiao::readers::docx

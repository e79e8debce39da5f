// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/organisation.h"

#include "core/base/lexicon.h"
#include "core/text/normalized.h"
#include "core/units/registry.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace duibiao::units {

namespace {

struct Words {
    QStringList prefixes; // of collective names
    QStringList inside;
    QStringList suffixes;
    QStringList tails;
    QStringList whole;
    std::vector<std::pair<QString, QString>> grassroots; // how collective names write a kind of body -> the kind
    QString levels;
    std::vector<std::pair<QString, QString>> kinds; // ending -> kind of body, longest ending first
};

Words readWords()
{
    Words words;
    for (const QStringList& row : lexiconRows(QStringLiteral("organisations"))) {
        const QString& what = row.at(0);
        const QString& word = row.at(1);
        if (what == u"collective_prefix")
            words.prefixes.append(text::folded(word));
        else if (what == u"collective_inside")
            words.inside.append(text::folded(word));
        else if (what == u"collective_suffix")
            words.suffixes.append(text::folded(word));
        else if (what == u"group_tail")
            words.tails.append(word);
        else if (what == u"collective_whole")
            words.whole.append(text::folded(word));
        else if (what == u"grassroots")
            words.grassroots.emplace_back(word.section(u'=', 0, 0), word.section(u'=', 1, 1));
        else if (what == u"level")
            words.levels.append(word);
        else if (what == u"suffix")
            words.kinds.emplace_back(word.section(u'=', 0, 0), word.section(u'=', 1, 1));
    }
    std::ranges::stable_sort(words.kinds, std::ranges::greater(), [](const auto& kind) { return kind.first.size(); });
    return words;
}

const Words& words()
{
    static const Words shipped = readWords();
    return shipped;
}

} // namespace

bool isLevel(QChar c)
{
    return words().levels.contains(c);
}

OrganisationName takeApart(const QString& folded)
{
    OrganisationName name;
    QStringView rest = folded;
    // The place before the level (平阳县…, 江北区…) tells nothing apart inside one county; 市县 names are at most five
    // characters.
    for (qsizetype i = 0; i < std::min<qsizetype>(rest.size() - 2, 5); ++i) {
        if (!isLevel(rest.at(i))) continue;
        name.level = rest.at(i);
        rest = rest.sliced(i + 1);
        break;
    }
    for (const auto& [ending, kind] : words().kinds) {
        if (rest.size() <= ending.size() || !rest.endsWith(ending)) continue;
        name.kind = kind;
        rest.chop(ending.size());
        break;
    }
    name.stem = rest.toString();
    return name;
}

QString kindOf(const QString& folded)
{
    if (const QString kind = takeApart(folded).kind; !kind.isEmpty()) return kind;
    QStringView place = folded;
    for (const QStringView government : {u"人民政府", u"政府"}) {
        if (!place.endsWith(government)) continue;
        place.chop(government.size());
        break;
    }
    return place.size() > 1 && isLevel(place.back()) ? QString(place.back()) : QString();
}

bool isGrassroots(const QString& kind)
{
    return std::ranges::contains(words().grassroots, kind, [](const auto& each) { return each.second; });
}

CollectiveName takeCollectiveApart(const QString& folded)
{
    CollectiveName name;
    QStringView rest;
    for (const QString& all : words().whole) {
        const qsizetype at = folded.lastIndexOf(all);
        if (at < 0) continue;
        name.isWhole = true;
        const QStringView behind = QStringView(folded).sliced(at + all.size());
        if (rest.isNull() || behind.size() < rest.size()) rest = behind;
    }
    if (!name.isWhole) return name;
    for (const auto& [written, kind] : words().grassroots)
        if (rest.contains(written) && !name.kinds.contains(kind)) name.kinds.append(kind);
    for (const QChar c : rest)
        if (isLevel(c) && !name.kinds.contains(c)) name.kinds.append(c);
    // Departments are meant by words that name no kind of body (部门, 单位); 各学校 are bodies that no list of units
    // has.
    const bool departments = std::ranges::any_of(words().suffixes, [rest](const QString& word) {
        return rest.endsWith(word) &&
               std::ranges::none_of(words().grassroots, [&](const auto& each) { return word.contains(each.first); });
    });
    name.isWhole = name.kinds.isEmpty() == departments;
    return name;
}

bool means(const CollectiveName& name, const QString& kind)
{
    if (!name.isWhole || kind.isEmpty()) return false;
    const bool isDepartment = !isGrassroots(kind) && !isLevel(kind.front());
    return name.kinds.isEmpty() ? isDepartment : name.kinds.contains(kind);
}

QString groupStem(const QString& folded)
{
    for (const QString& tail : words().tails) {
        if (folded.size() > tail.size() + 1 && folded.endsWith(tail)) return folded.chopped(tail.size());
    }
    return folded;
}

bool isCollective(QStringView name)
{
    const QString folded = text::folded(name);
    const auto any = [](const QStringList& list, auto&& test) { return std::ranges::any_of(list, test); };
    return any(words().prefixes, [&](const QString& word) { return folded.startsWith(word); }) ||
           any(words().suffixes, [&](const QString& word) { return folded.endsWith(word); }) ||
           any(words().inside, [&](const QString& word) { return folded.contains(word); });
}

} // namespace duibiao::units

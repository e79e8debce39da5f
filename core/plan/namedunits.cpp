// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/namedunits.h"

#include "core/plan/dutywords.h"
#include "core/plan/nesting.h"
#include "core/plan/responsibility.h"
#include "core/text/oneof.h"

#include <QVarLengthArray>

#include <algorithm>
#include <utility>

namespace duibiao::plan {

namespace {

/// 市发改委等部门 is 市发改委; 财政等有关部门 stays, because 财政 alone is no unit's name.
QStringView withoutCollectiveTail(QStringView name)
{
    const WordSet& tails = DutyWords::shipped().stemTail;
    const qsizetype length = tails.before(name, name.size());
    if (length == 0 || length >= name.size()) return name;
    const QStringView base = name.chopped(length);
    return endsAsOrganisation(base) || length == 1 ? base : name;
}

/// Words that may stand before the first unit and belong to none.
QStringView withoutOpening(QStringView view)
{
    constexpr QStringView openings[] = {u"以下均由", u"以下均需", u"以下均", u"均需", u"均由", u"由",
                                        u"需",       u"其中",     u"及",     u"和",   u"与",   u"同"};
    for (bool again = true; again && !view.isEmpty() && text::isOneOf(view.front(), u"以均由需其及和与同");) {
        again = false;
        for (const QStringView opening : openings) {
            if (view.size() <= opening.size() + 1 || !view.startsWith(opening)) continue;
            view = stripped(view.sliced(opening.size()));
            again = true;
        }
    }
    return view;
}

/// 牵头单位, 有关部门: those who have a part in it, whoever they are.
bool isCollective(QStringView name)
{
    constexpr qsizetype length = 4;
    return name.size() == length && (name.endsWith(u"单位") || name.endsWith(u"部门")) &&
           DutyWords::shipped().level.at(name, 0) == 0;
}

using NamesOfItem = QVarLengthArray<QStringView, 4>;

/// Cuts 县委组织部和县人社局 where both sides are whole names; 发展和改革局, 党委和人民政府 stay whole.
void appendJoined(QStringView name, NamesOfItem& out)
{
    const DutyWords& words = DutyWords::shipped();
    Depth depth;
    // What is longer than this is no list of names.
    constexpr qsizetype longestList = 200;
    for (qsizetype i = 1; i + 2 < name.size() && name.size() <= longestList; ++i) {
        const char16_t c = name[i].unicode();
        depth.step(c);
        if (!depth.isTop() || (c != u'和' && c != u'及' && c != u'与')) continue;
        qsizetype right = i + 1;
        qsizetype left = i;
        if (c == u'及' && name[i - 1] == u'以') left = i - 1;
        if (name[right] == u'其' && !name.sliced(right).startsWith(u"其他")) continue;
        // 县发改局等和各乡镇政府: what stands for others does not hide the name before it.
        if (!endsAsOrganisation(withoutCollectiveTail(name.first(left))) ||
            (words.level.at(name, right) == 0 && !isCollective(name.sliced(right))))
            continue;
        appendJoined(name.first(left), out);
        appendJoined(name.sliced(right), out);
        return;
    }
    name = stripped(withoutCollectiveTail(name));
    if (!name.isEmpty() && !out.contains(name)) out.append(name);
}

/// Joins 各县、区人民政府, 各省、自治区、直辖市人民政府: the first names have no end of their own and share that of the
/// last.
Spans withSharedEndsJoined(QStringView list, Spans&& names)
{
    constexpr qsizetype longestStem = 3;
    const auto isStem = [&](SourceSpan name) {
        return name.length() <= longestStem && !name.isEmpty() &&
               QStringView(u"省市县区州盟旗乡镇").contains(list[name.end - 1]);
    };
    const auto begins = [&](SourceSpan name) { return isStem(name) && list[name.begin] == u'各'; };
    if (std::ranges::none_of(names, begins)) return std::move(names);
    const auto isGovernment = [&](SourceSpan name) {
        QStringView words = stripped(name.in(list));
        if (const Spans brackets = topLevelBrackets(words); !brackets.empty() && brackets.back().end == words.size())
            words = words.first(brackets.back().begin);
        return words.endsWith(u"政府") || words.endsWith(u"管委会") || words.endsWith(u"办事处") ||
               words.endsWith(u"党委");
    };
    Spans joined;
    for (qsizetype i = 0; i < names.size(); ++i) {
        SourceSpan whole = names[i];
        if (begins(whole)) {
            qsizetype last = i + 1;
            while (last + 1 < names.size() && isStem(names[last]) && list[names[last].begin] != u'各') ++last;
            const bool marked =
                last < names.size() && list[names[last].begin - 1] == u'、' && list[names[last].begin] != u'各';
            if (marked && isGovernment(names[last])) {
                whole.end = names[last].end;
                i = last;
            }
        }
        joined.push_back(whole);
    }
    return joined;
}

} // namespace

QStringView stripped(QStringView view)
{
    constexpr std::u16string_view marks = u" 　\t\r\n：:。；;，,、.·";
    const auto isMark = [marks](QChar c) { return !isPlainHan(c.unicode()) && text::isOneOf(c, marks); };
    while (!view.isEmpty() && isMark(view.front())) view = view.sliced(1);
    while (!view.isEmpty() && isMark(view.back())) view.chop(1);
    return view;
}

bool endsAsOrganisation(QStringView name)
{
    if (!name.isEmpty() && isClosingBracket(name.back().unicode())) {
        // 各镇（街道）, 各级政府办公厅（室）: the name before the bracket decides.
        constexpr qsizetype longestName = 60;
        name = name.last(std::min(name.size(), longestName));
        const Spans brackets = topLevelBrackets(name);
        if (brackets.empty() || brackets.back().end != name.size() || brackets.back().begin == 0) return false;
        name = name.first(brackets.back().begin);
    }
    return DutyWords::shipped().organisation.before(name, name.size()) > 0;
}

RoleTail tailOf(QStringView segment)
{
    const DutyWords& words = DutyWords::shipped();
    RoleTail tail{segment.size(), NoteRole::None};
    bool lead = false;
    bool with = false;
    bool plain = false;
    while (tail.begin > 0) {
        const qsizetype leads = words.lead.before(segment, tail.begin);
        const qsizetype takesPart = words.with.before(segment, tail.begin);
        const qsizetype does = words.plain.before(segment, tail.begin);
        lead |= leads > 0;
        with |= takesPart > 0;
        plain |= does > 0;
        // How they do it may stand before what they do, never at the end.
        const qsizetype how = lead || with || plain ? words.manner.before(segment, tail.begin) : 0;
        const qsizetype length = std::max({leads, takesPart, does, how});
        if (length == 0) break;
        tail.begin -= length;
    }
    tail.duty = lead ? NoteRole::Lead : with ? NoteRole::With : plain ? NoteRole::Plain : NoteRole::None;
    return tail;
}

bool saysWhen(QStringView item)
{
    const DutyWords& words = DutyWords::shipped();
    const qsizetype ending = words.when.before(item, item.size());
    if (words.when.contains(item)) return true;
    // 2025年6月底前全面推开: a day in front of what is done by then.
    const qsizetype digits = std::ranges::find_if_not(item, [](QChar c) { return c.isDigit(); }) - item.begin();
    const bool opensWithDay = digits > 0 && digits < item.size() && text::isOneOf(item[digits], u"年月日");
    if (ending == 0 && !opensWithDay) return false;
    return std::ranges::any_of(item, [](QChar c) { return c.isDigit(); }) &&
           words.organisation.before(item, item.size()) == 0;
}

void appendNames(QStringView list, NoteRole duty, std::vector<NamedUnit>& out)
{
    for (const SourceSpan span : withSharedEndsJoined(list, splitTopLevel(list, u"、，,；;\n\t　 "))) {
        QStringView item = stripped(span.in(list));
        NoteRole own = duty;
        if (!item.isEmpty() && isClosingBracket(item.back().unicode())) {
            const Spans brackets = topLevelBrackets(item);
            if (!brackets.empty() && brackets.back().begin > 0 && brackets.back().end == item.size()) {
                const QStringView inside = item.sliced(brackets.back().begin + 1, brackets.back().length() - 2);
                const RoleTail tail = tailOf(inside);
                if (tail.begin == 0 && tail.duty != NoteRole::None) {
                    own = tail.duty;
                    item = item.first(brackets.back().begin);
                }
            }
        }
        if (saysWhen(item)) continue;
        NamesOfItem names;
        appendJoined(withoutOpening(stripped(item)), names);
        for (const QStringView name : names) out.push_back({name.toString(), own});
    }
}

bool looksLikeOrganisation(QStringView name)
{
    name = stripped(name);
    return name.size() >= 2 &&
           (endsAsOrganisation(name) || DutyWords::shipped().stemTail.before(name, name.size()) > 1);
}

QStringList splitUnits(QStringView list)
{
    std::vector<NamedUnit> names;
    appendNames(list, NoteRole::None, names);
    QStringList units;
    units.reserve(std::ssize(names));
    for (NamedUnit& named : names) units.append(std::move(named.unit));
    if (units.size() > 1) units.removeDuplicates();
    return units;
}

} // namespace duibiao::plan

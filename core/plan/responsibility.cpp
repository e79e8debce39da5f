// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/responsibility.h"

#include "core/plan/firstnamed.h"
#include "core/plan/nesting.h"
#include "core/text/oneof.h"
#include "core/plan/dutywords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::plan {

namespace {

enum class Duty { None, Lead, With, Plain };

struct Named {
    QString unit;
    Duty duty = Duty::None;
};

bool endsAsOrganisation(QStringView name)
{
    if (!name.isEmpty() && isClosingBracket(name.back().unicode())) {
        // 各镇（街道）, 各级政府办公厅（室）: the name before the bracket decides.
        constexpr qsizetype longestName = 60;
        name = name.last(std::min(name.size(), longestName));
        const std::vector<SourceSpan> brackets = topLevelBrackets(name);
        if (brackets.empty() || brackets.back().end != name.size() || brackets.back().begin == 0) return false;
        name = name.first(brackets.back().begin);
    }
    return DutyWords::shipped().organisation.before(name, name.size()) > 0;
}

/// 市发改委等部门 is 市发改委; 财政等有关部门 stays, because 财政 alone is no unit's name.
QStringView withoutCollectiveTail(QStringView name)
{
    const WordSet& tails = DutyWords::shipped().stemTail;
    const qsizetype length = tails.before(name, name.size());
    if (length == 0 || length >= name.size()) return name;
    const QStringView base = name.chopped(length);
    return endsAsOrganisation(base) || length == 1 ? base : name;
}

QStringView stripped(QStringView view)
{
    constexpr std::u16string_view marks = u" 　\t\r\n：:。；;，,、.·";
    while (!view.isEmpty() && text::isOneOf(view.front(), marks)) view = view.sliced(1);
    while (!view.isEmpty() && text::isOneOf(view.back(), marks)) view.chop(1);
    return view;
}

/// DutyWords that may stand before the first unit and belong to none.
QStringView withoutOpening(QStringView view)
{
    constexpr QStringView openings[] = {u"以下均由", u"以下均需", u"以下均", u"均需", u"均由", u"由", u"需", u"其中", u"及", u"和", u"与", u"同"};
    for (bool again = true; again;) {
        again = false;
        for (const QStringView opening : openings) {
            if (view.size() <= opening.size() + 1 || !view.startsWith(opening)) continue;
            view = stripped(view.sliced(opening.size()));
            again = true;
        }
    }
    return view;
}

/// Cuts 县委组织部和县人社局 where both sides are whole names; 发展和改革局, 党委和人民政府 stay whole.
void appendJoined(QStringView name, QStringList& out)
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
        if (!endsAsOrganisation(withoutCollectiveTail(name.first(left))) || words.level.at(name, right) == 0) continue;
        appendJoined(name.first(left), out);
        appendJoined(name.sliced(right), out);
        return;
    }
    name = stripped(withoutCollectiveTail(name));
    if (!name.isEmpty() && !out.contains(name)) out.append(name.toString());
}

/// The role words that a stretch ends with: where they begin, and what they make of the units before them.
struct Tail {
    qsizetype begin = 0;
    Duty duty = Duty::None;
};

Tail tailOf(QStringView segment)
{
    const DutyWords& words = DutyWords::shipped();
    Tail tail{segment.size(), Duty::None};
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
    tail.duty = lead ? Duty::Lead : with ? Duty::With : plain ? Duty::Plain : Duty::None;
    return tail;
}

/// Where 会同 and its kin part the leading unit from those that take part; -1 when they do not.
std::pair<qsizetype, qsizetype> joinIn(QStringView head)
{
    const WordSet& joins = DutyWords::shipped().join;
    Depth depth;
    for (qsizetype i = 0; i < head.size(); ++i) {
        depth.step(head[i].unicode());
        if (!depth.isTop()) continue;
        const qsizetype length = joins.at(head, i);
        if (length == 0 || i + length >= head.size()) continue;
        // 妇女联合会 is a name.
        if (head[i + length] == u'会' || (i > 0 && !endsAsOrganisation(stripped(head.first(i))))) continue;
        return {i, length};
    }
    return {-1, 0};
}

/// 2024年6月底前, 全年: by when, not who.
bool saysWhen(QStringView item)
{
    const DutyWords& words = DutyWords::shipped();
    const qsizetype ending = words.when.before(item, item.size());
    if (ending == 0 || words.when.contains(item)) return ending > 0;
    return std::ranges::any_of(item, [](QChar c) { return c.isDigit(); }) && words.organisation.before(item, item.size()) == 0;
}

/// Joins 各县、区人民政府, 各省、自治区、直辖市人民政府: the first names have no end of their own and share that of the last.
std::vector<SourceSpan> withSharedEndsJoined(QStringView list, std::vector<SourceSpan>&& names)
{
    constexpr qsizetype longestStem = 3;
    const auto isStem = [&](SourceSpan name) { return name.length() <= longestStem && !name.isEmpty() && QStringView(u"省市县区州盟旗乡镇").contains(list[name.end - 1]); };
    const auto begins = [&](SourceSpan name) { return isStem(name) && list[name.begin] == u'各'; };
    if (std::ranges::none_of(names, begins)) return std::move(names);
    const auto isGovernment = [&](SourceSpan name) {
        QStringView words = stripped(name.in(list));
        if (const std::vector<SourceSpan> brackets = topLevelBrackets(words); !brackets.empty() && brackets.back().end == words.size()) words = words.first(brackets.back().begin);
        return words.endsWith(u"政府") || words.endsWith(u"管委会") || words.endsWith(u"办事处") || words.endsWith(u"党委");
    };
    std::vector<SourceSpan> joined;
    for (std::size_t i = 0; i < names.size(); ++i) {
        SourceSpan whole = names[i];
        if (begins(whole)) {
            std::size_t last = i + 1;
            while (last + 1 < names.size() && isStem(names[last]) && list[names[last].begin] != u'各') ++last;
            const bool marked = last < names.size() && list[names[last].begin - 1] == u'、' && list[names[last].begin] != u'各';
            if (marked && isGovernment(names[last])) {
                whole.end = names[last].end;
                i = last;
            }
        }
        joined.push_back(whole);
    }
    return joined;
}

/// Splits "市教育局（牵头）、市财政局（配合）" into names with the role that a bracket gives them.
void appendNames(QStringView list, Duty duty, std::vector<Named>& out)
{
    for (const SourceSpan span : withSharedEndsJoined(list, splitTopLevel(list, u"、，,；;\n\t　 "))) {
        QStringView item = stripped(span.in(list));
        Duty own = duty;
        if (!item.isEmpty() && isClosingBracket(item.back().unicode())) {
            const std::vector<SourceSpan> brackets = topLevelBrackets(item);
            if (!brackets.empty() && brackets.back().begin > 0 && brackets.back().end == item.size()) {
                const QStringView inside = item.sliced(brackets.back().begin + 1, brackets.back().length() - 2);
                const Tail tail = tailOf(inside);
                if (tail.begin == 0 && tail.duty != Duty::None) {
                    own = tail.duty;
                    item = item.first(brackets.back().begin);
                }
            }
        }
        if (saysWhen(item)) continue;
        QStringList names;
        appendJoined(withoutOpening(stripped(item)), names);
        for (const QString& name : names) out.push_back({name, own});
    }
}

struct Label {
    qsizetype begin = 0;
    qsizetype end = 0; ///< after the colon
    Duty duty = Duty::None;
};

/// The labels of a statement (牵头单位：… 配合单位：…), in order. A colon after other words is a label without a role: what follows it names nobody.
std::vector<Label> labelsIn(QStringView statement)
{
    const DutyWords& words = DutyWords::shipped();
    std::vector<Label> labels;
    Depth depth;
    qsizetype from = 0;
    for (qsizetype i = 0; i < statement.size(); ++i) {
        const char16_t c = statement[i].unicode();
        depth.step(c);
        if (!depth.isTop()) continue;
        if (c != u'：' && c != u':') {
            if (c == u'，' || c == u',' || c == u'、' || c == u' ' || c == u'\n' || c == u'\t') from = i + 1;
            continue;
        }
        const QStringView before = statement.first(i);
        qsizetype length = 0;
        Label label{from, i + 1, Duty::None};
        if ((length = words.labelLead.before(before, i)) > 0)
            label.duty = Duty::Lead;
        else if ((length = words.labelWith.before(before, i)) > 0)
            label.duty = Duty::With;
        else if ((length = words.labelPlain.before(before, i)) > 0)
            label.duty = Duty::Plain;
        if (length > 0) label.begin = i - length;
        labels.push_back(label);
        from = i + 1;
    }
    return labels;
}

/// One statement without labels: units and roles alternate, units without a role of their own take the next one.
void readStatement(QStringView statement, std::vector<Named>& out)
{
    std::vector<Named> pending;
    Duty last = Duty::None;
    const auto settle = [&](Duty duty) {
        for (Named& named : pending)
            if (named.duty == Duty::None) named.duty = duty;
        out.insert(out.end(), pending.begin(), pending.end());
        pending.clear();
        last = duty;
    };
    for (const SourceSpan span : splitTopLevel(statement, u"，,")) {
        const QStringView segment = stripped(span.in(statement));
        if (saysWhen(segment)) continue;
        const Tail tail = tailOf(segment);
        QStringView head = stripped(segment.first(tail.begin));
        // 技工院校内由人社部门负责: who stands after 由.
        if (tail.duty != Duty::None)
            if (const qsizetype by = head.lastIndexOf(u'由'); by > 0 && by + 2 < head.size()) head = head.sliced(by + 1);
        const auto [join, length] = joinIn(head);
        if (join >= 0 && tail.duty != Duty::None) {
            appendNames(head.first(join), Duty::None, pending);
            settle(tail.duty == Duty::With ? Duty::Plain : tail.duty);
            appendNames(head.sliced(join + length), Duty::With, out);
            continue;
        }
        appendNames(head, Duty::None, pending);
        if (tail.duty != Duty::None) settle(tail.duty);
    }
    if (!pending.empty()) {
        // Names at the end without a word about their role stand beside the leading unit (市教育局牵头，市财政局、市人社局).
        settle(last == Duty::Lead ? Duty::With : last);
    }
}

Responsibility settled(const std::vector<Named>& names)
{
    const bool led = std::ranges::any_of(names, [](const Named& named) { return named.duty == Duty::Lead; });
    Responsibility units;
    units.from = Responsibility::Inherited::Note;
    for (const auto& [unit, duty] : names) {
        if (units.lead.contains(unit) || units.with.contains(unit)) continue;
        if (duty == Duty::Lead || (!led && duty == Duty::Plain))
            units.lead.append(unit);
        else
            units.with.append(unit);
    }
    return units;
}

/// The statement that says 以下不再列出, without those words; nothing when none does.
std::optional<SourceSpan> dittoIn(QStringView inside, std::vector<SourceSpan>& statements)
{
    const WordSet& ditto = DutyWords::shipped().ditto;
    for (qsizetype i = 0; i < std::ssize(statements); ++i) {
        const SourceSpan span = statements[static_cast<std::size_t>(i)];
        if (!ditto.occursIn(span.in(inside))) continue;
        statements.erase(statements.begin() + i);
        return span;
    }
    return std::nullopt;
}

QStringList unitsOfDitto(QStringView statement)
{
    const WordSet& ditto = DutyWords::shipped().ditto;
    QStringList units;
    for (const SourceSpan span : splitTopLevel(statement, u"，,")) {
        const QStringView segment = stripped(span.in(statement));
        if (ditto.occursIn(segment)) continue;
        const Tail tail = tailOf(segment);
        QStringView head = segment.first(tail.begin);
        // 本要点各项工作均需各镇（街道）作为责任单位: what is bound comes first, who after 均需.
        for (const QStringView by : {QStringView(u"均需"), QStringView(u"均由"), QStringView(u"均应由"), QStringView(u"均要"), QStringView(u"都由"), QStringView(u"由")}) {
            const qsizetype at = head.indexOf(by);
            if (at < 0 || at + by.size() >= head.size()) continue;
            head = head.sliced(at + by.size());
            break;
        }
        std::vector<Named> names;
        appendNames(head, Duty::Plain, names);
        for (const Named& named : names)
            if (endsAsOrganisation(named.unit)) units.append(named.unit);
    }
    return units;
}

/// Reads a note that leaves roles to its words, not to the order of its names.
std::optional<Responsibility> parseRoles(QStringView inside)
{
    std::vector<SourceSpan> statements = splitTopLevel(inside, u"。；;");
    const std::optional<SourceSpan> ditto = dittoIn(inside, statements);
    std::vector<Named> names;
    bool labelled = false;
    for (const SourceSpan span : statements) {
        const QStringView statement = span.in(inside);
        const std::vector<Label> labels = labelsIn(statement);
        if (labels.empty()) {
            readStatement(statement, names);
            continue;
        }
        for (std::size_t i = 0; i < labels.size(); ++i) {
            const qsizetype end = i + 1 < labels.size() ? labels[i + 1].begin : statement.size();
            if (labels[i].duty == Duty::None || end <= labels[i].end) continue;
            labelled = true;
            const QStringView list = statement.sliced(labels[i].end, end - labels[i].end);
            // 责任单位：市司法局牵头，各执法部门配合 says roles of its own.
            const std::vector<SourceSpan> segments = splitTopLevel(list, u"，,");
            const bool own = std::ranges::any_of(segments, [&](SourceSpan segment) {
                const Tail tail = tailOf(stripped(segment.in(list)));
                return tail.duty != Duty::None && tail.begin > 0;
            });
            if (own)
                readStatement(list, names);
            else
                appendNames(list, labels[i].duty, names);
        }
    }
    if (ditto) {
        const bool alone = names.empty();
        for (const QString& unit : unitsOfDitto(ditto->in(inside))) names.push_back({unit, alone ? Duty::Plain : Duty::With});
    }
    constexpr std::size_t mostNames = 200;
    if (names.empty() || names.size() > mostNames) return std::nullopt;

    // A note names organisations and says what they do. A bare list of names is one only when every name is an organisation's.
    const auto isUnit = [](const Named& named) { return looksLikeOrganisation(named.unit); };
    const bool said = std::ranges::any_of(names, [](const Named& named) { return named.duty != Duty::None; });
    if (said ? !labelled && std::ranges::none_of(names, isUnit) : !std::ranges::all_of(names, [&](const Named& named) {
            return isUnit(named) && named.unit.size() >= 3 && DutyWords::shipped().level.at(named.unit, 0) > 0;
        }))
        return std::nullopt;
    // Nobody is called by a clause; a stretch that long was never a name.
    constexpr qsizetype longestName = 40;
    if (std::ranges::any_of(names, [](const Named& named) { return named.unit.size() > longestName; })) return std::nullopt;
    if (!said)
        for (Named& named : names) named.duty = Duty::Plain;
    return settled(names);
}

/// A note without the words that say what the order of its names means.
QString withoutOrder(QStringView inside, const FirstNamedLeads& order)
{
    return inside.first(order.span.begin).toString().append(inside.sliced(order.span.end));
}

} // namespace

bool looksLikeOrganisation(QStringView name)
{
    name = stripped(name);
    return name.size() >= 2 && (endsAsOrganisation(name) || DutyWords::shipped().stemTail.before(name, name.size()) > 1);
}

QStringList splitUnits(QStringView list)
{
    std::vector<Named> names;
    appendNames(list, Duty::None, names);
    QStringList units;
    for (const Named& named : names) units.append(named.unit);
    units.removeDuplicates();
    return units;
}

std::optional<Responsibility> parseNote(QStringView inside)
{
    const std::optional<FirstNamedLeads> order = firstNamedLeads(inside);
    if (!order) return parseRoles(inside);
    std::optional<Responsibility> units = parseRoles(withoutOrder(inside, *order));
    if (units) letFirstLead(*units);
    return units;
}

bool parseDefault(QStringView inside, QStringList& units)
{
    if (const std::optional<FirstNamedLeads> order = firstNamedLeads(inside)) return parseDefault(withoutOrder(inside, *order), units);
    std::vector<SourceSpan> statements = splitTopLevel(inside, u"。；;");
    const std::optional<SourceSpan> ditto = dittoIn(inside, statements);
    if (!ditto) return false;
    units = unitsOfDitto(ditto->in(inside));
    return !units.isEmpty();
}

} // namespace duibiao::plan

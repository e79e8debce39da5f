// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/responsibility.h"

#include "core/plan/actor.h"
#include "core/plan/dutywords.h"
#include "core/plan/firstnamed.h"
#include "core/plan/namedunits.h"
#include "core/plan/nesting.h"
#include "core/text/oneof.h"

#include <algorithm>

namespace duibiao::plan {

namespace {

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

struct Label {
    qsizetype begin = 0;
    qsizetype end = 0; ///< after the colon
    NoteRole duty = NoteRole::None;
};

/// The labels of a statement (牵头单位：… 配合单位：…), in order. A colon after other words is a label without a role:
/// what follows it names nobody.
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
        Label label{from, i + 1, NoteRole::None};
        if ((length = words.labelLead.before(before, i)) > 0)
            label.duty = NoteRole::Lead;
        else if ((length = words.labelWith.before(before, i)) > 0)
            label.duty = NoteRole::With;
        else if ((length = words.labelPlain.before(before, i)) > 0)
            label.duty = NoteRole::Plain;
        if (length > 0) label.begin = i - length;
        labels.push_back(label);
        from = i + 1;
    }
    return labels;
}

/// One statement without labels: units and roles alternate, units without a role of their own take the next one.
void readStatement(QStringView statement, std::vector<NamedUnit>& out)
{
    std::vector<NamedUnit> pending;
    NoteRole last = NoteRole::None;
    const auto settle = [&](NoteRole duty) {
        for (NamedUnit& named : pending)
            if (named.duty == NoteRole::None) named.duty = duty;
        out.insert(out.end(), pending.begin(), pending.end());
        pending.clear();
        last = duty;
    };
    for (const SourceSpan span : splitTopLevel(statement, u"，,")) {
        const QStringView segment = stripped(span.in(statement));
        if (saysWhen(segment)) continue;
        const RoleTail tail = tailOf(segment);
        QStringView head = stripped(segment.first(tail.begin));
        // 技工院校内由人社部门负责: who stands after 由.
        if (tail.duty != NoteRole::None)
            if (const qsizetype by = head.lastIndexOf(u'由'); by > 0 && by + 2 < head.size())
                head = head.sliced(by + 1);
        const auto [join, length] = joinIn(head);
        if (join >= 0 && tail.duty != NoteRole::None) {
            appendNames(head.first(join), NoteRole::None, pending);
            settle(tail.duty == NoteRole::With ? NoteRole::Plain : tail.duty);
            appendNames(head.sliced(join + length), NoteRole::With, out);
            continue;
        }
        appendNames(head, NoteRole::None, pending);
        if (tail.duty != NoteRole::None) settle(tail.duty);
    }
    if (!pending.empty()) {
        // Names at the end without a word about their role stand beside the leading unit
        // (市教育局牵头，市财政局、市人社局).
        settle(last == NoteRole::Lead ? NoteRole::With : last);
    }
}

Responsibility settled(const std::vector<NamedUnit>& names)
{
    const bool led = std::ranges::any_of(names, [](const NamedUnit& named) { return named.duty == NoteRole::Lead; });
    Responsibility units;
    units.from = Responsibility::Inherited::Note;
    for (const auto& [unit, duty] : names) {
        if (units.lead.contains(unit) || units.with.contains(unit)) continue;
        if (duty == NoteRole::Lead || (!led && duty == NoteRole::Plain))
            units.lead.append(unit);
        else
            units.with.append(unit);
    }
    return units;
}

/// The statement that says 以下不再列出, without those words; nothing when none does.
std::optional<SourceSpan> dittoIn(QStringView inside, Spans& statements)
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

/// What stands before the words that say of whom: 各镇（街道）|均为责任单位, 各项工作|均需|各镇.
QStringView namesOfDitto(QStringView segment)
{
    QStringView head = segment.first(tailOf(segment).begin);
    // 本要点各项工作均需各镇（街道）作为责任单位: what is bound comes first, who after 均需.
    for (const QStringView by : {QStringView(u"均需"), QStringView(u"均由"), QStringView(u"均应由"),
                                 QStringView(u"均要"), QStringView(u"都由"), QStringView(u"由")}) {
        const qsizetype at = head.indexOf(by);
        if (at < 0 || at + by.size() >= head.size()) continue;
        head = head.sliced(at + by.size());
        break;
    }
    for (const QStringView is : {QStringView(u"均为"), QStringView(u"都为"), QStringView(u"为")})
        if (const qsizetype at = head.indexOf(is); at > 0 && endsAsOrganisation(stripped(head.first(at))))
            return head.first(at);
    return head;
}

QStringList unitsOfDitto(QStringView statement)
{
    const DutyWords& words = DutyWords::shipped();
    QStringList units;
    for (const SourceSpan span : splitTopLevel(statement, u"，,")) {
        const QStringView segment = stripped(span.in(statement));
        if (words.ditto.occursIn(segment)) continue;
        QStringView head = stripped(namesOfDitto(segment));
        // 各镇（街道）|落实: without the verb behind the names.
        while (!head.isEmpty() && !endsAsOrganisation(head) && words.verb.before(head, head.size()) > 0)
            head.chop(words.verb.before(head, head.size()));
        std::vector<NamedUnit> names;
        appendNames(head, NoteRole::Plain, names);
        const auto isUnit = [](const NamedUnit& named) { return endsAsOrganisation(named.unit); };
        if (!std::ranges::all_of(names, isUnit)) {
            // 各镇、开发区管委会按职责落实属地责任: they act in a sentence of their own.
            const std::optional<Actor> actor = findActor(segment, 0, {});
            if (!actor || actor->kind != ActorKind::Body) continue;
            names.clear();
            appendNames(actor->span.in(segment), NoteRole::Plain, names);
        }
        for (const NamedUnit& named : names) units.append(named.unit);
    }
    return units;
}

/// Reads a note that leaves roles to its words, not to the order of its names.
std::optional<Responsibility> parseRoles(QStringView inside)
{
    Spans statements = splitTopLevel(inside, u"。；;");
    const std::optional<SourceSpan> ditto = dittoIn(inside, statements);
    std::vector<NamedUnit> names;
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
            if (labels[i].duty == NoteRole::None || end <= labels[i].end) continue;
            labelled = true;
            const QStringView list = statement.sliced(labels[i].end, end - labels[i].end);
            // 责任单位：市司法局牵头，各执法部门配合 says roles of its own.
            const Spans segments = splitTopLevel(list, u"，,");
            const bool own = std::ranges::any_of(segments, [&](SourceSpan segment) {
                const RoleTail tail = tailOf(stripped(segment.in(list)));
                return tail.duty != NoteRole::None && tail.begin > 0;
            });
            if (own)
                readStatement(list, names);
            else
                appendNames(list, labels[i].duty, names);
        }
    }
    if (ditto) {
        const bool alone = names.empty();
        for (const QString& unit : unitsOfDitto(ditto->in(inside)))
            names.push_back({unit, alone ? NoteRole::Plain : NoteRole::With});
    }
    constexpr std::size_t mostNames = 200;
    if (names.empty() || names.size() > mostNames) return std::nullopt;

    // A note names organisations and says what they do. A bare list of names is one only when every name is an
    // organisation's.
    const auto isUnit = [](const NamedUnit& named) { return looksLikeOrganisation(named.unit); };
    const bool said = std::ranges::any_of(names, [](const NamedUnit& named) { return named.duty != NoteRole::None; });
    if (said ? !labelled && std::ranges::none_of(names, isUnit)
             : !std::ranges::all_of(names, [&](const NamedUnit& named) {
                   return isUnit(named) && named.unit.size() >= 3 && DutyWords::shipped().level.at(named.unit, 0) > 0;
               }))
        return std::nullopt;
    // Nobody is called by a clause; a stretch that long was never a name.
    constexpr qsizetype longestName = 40;
    if (std::ranges::any_of(names, [](const NamedUnit& named) { return named.unit.size() > longestName; }))
        return std::nullopt;
    if (!said)
        for (NamedUnit& named : names) named.duty = NoteRole::Plain;
    return settled(names);
}

/// A note without the words that say what the order of its names means.
QString withoutOrder(QStringView inside, const FirstNamedLeads& order)
{
    return inside.first(order.span.begin).toString().append(inside.sliced(order.span.end));
}

} // namespace

/// 县应急局主要职责, 指挥部办公室及其职责: whose duties stand below.
static QStringView withoutDutyWord(QStringView heading)
{
    for (const QStringView word : {QStringView(u"及其主要职责"), QStringView(u"及其工作职责"), QStringView(u"及其职责"),
                                   QStringView(u"的主要职责"), QStringView(u"的职责"), QStringView(u"主要职责"),
                                   QStringView(u"工作职责"), QStringView(u"职责任务"), QStringView(u"职责")})
        if (heading.endsWith(word)) return heading.chopped(word.size()).trimmed();
    return heading;
}

QStringList unitsOfHeading(QStringView heading)
{
    constexpr qsizetype shortest = 3;
    constexpr QStringView sureEnds[] = {u"局",     u"委",   u"办",   u"厅",     u"部",     u"政府", u"办公室",
                                        u"委员会", u"公司", u"中心", u"办事处", u"管委会", u"法院", u"检察院",
                                        u"大队",   u"支队", u"总队", u"联合会", u"集团"};
    heading = withoutDutyWord(heading.trimmed());
    // Most headings end otherwise, and are told by it.
    if (heading.size() < shortest ||
        !text::isOneOf(heading.back(), u"局委办厅部府室会司心处院队团）道镇乡村校位区县市"))
        return {};
    if (DutyWords::shipped().verb.at(heading, 0) > 0) return {};
    QStringList units = splitUnits(heading);
    for (QString& unit : units) {
        // 市委文明办（创城办）: by its other name.
        const qsizetype bracket = unit.endsWith(u'）') ? unit.lastIndexOf(u'（') : -1;
        if (bracket > 0 && !unit.startsWith(u'各') &&
            endsAsOrganisation(QStringView(unit).sliced(bracket + 1).chopped(1)))
            unit.truncate(bracket);
        const auto endsSurely = [&](QStringView end) { return unit.endsWith(end); };
        const bool known = unit.startsWith(u'各') || std::ranges::any_of(sureEnds, endsSurely);
        if (unit.size() < shortest || !known || !looksLikeOrganisation(unit)) return {};
    }
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
    if (const std::optional<FirstNamedLeads> order = firstNamedLeads(inside))
        return parseDefault(withoutOrder(inside, *order), units);
    Spans statements = splitTopLevel(inside, u"。；;");
    const std::optional<SourceSpan> ditto = dittoIn(inside, statements);
    if (!ditto) return false;
    units = unitsOfDitto(ditto->in(inside));
    return !units.isEmpty();
}

} // namespace duibiao::plan

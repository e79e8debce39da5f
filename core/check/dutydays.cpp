// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/dutydays.h"

#include "core/base/lexicon.h"
#include "core/check/heading.h"

#include <algorithm>

namespace duibiao::check {

namespace {

/// The day by which a law wants what the words speak of.
std::optional<Statute> statuteOf(const QString& words, int year)
{
    static const std::vector<QStringList> rows = lexiconRows(QStringLiteral("statutory_deadlines"));
    for (const QStringList& row : rows) {
        if (!words.contains(row.at(0))) continue;
        const auto day = [year](const QString& monthDay) {
            return QDate::fromString(QStringLiteral("%1-%2").arg(year + 1).arg(monthDay), Qt::ISODate);
        };
        return Statute{day(row.at(1)), day(row.at(2)), row.at(3)};
    }
    return {};
}

/// The words of a duty, with the heading that it stands under where they call the yearly report 年报 for short.
QString withHeading(const plan::Requirement& requirement, const plan::Plan& plan)
{
    if (!requirement.text.contains(u"年报")) return requirement.text;
    const QString heading = headingOf(requirement, plan);
    return heading.isEmpty() ? requirement.text : requirement.text + u'，' + heading;
}

/// "10月底前建成专区，配备终端不少于2台": the day that opens a sentence goes for a count at its end too, where that
/// names no time and nobody of its own.
QDate deadlineBefore(const Document& document, const Duty& before, const plan::Requirement& requirement)
{
    constexpr qsizetype longestJoint = 2;
    const SourceSpan first = before.requirement->span();
    const SourceSpan second = requirement.span();
    if (second.begin < first.end || second.begin - first.end > longestJoint ||
        before.requirement->path != requirement.path)
        return {};
    const QStringView joint = document.words({first.end, second.begin});
    if (joint.contains(u'。') || joint.contains(u'；') || joint.contains(u'\n')) return {};
    const bool counts = std::ranges::any_of(requirement.facts, [](const facts::Fact& fact) {
        const auto* quantity = std::get_if<facts::Quantity>(&fact.value);
        return quantity && quantity->period.unit == facts::Period::Unit::None;
    });
    const bool timed = std::ranges::any_of(requirement.facts, [](const facts::Fact& fact) {
        return fact.source == facts::Source::Clause && !std::holds_alternative<facts::Quantity>(fact.value);
    });
    if (!counts || timed) return {};
    for (const facts::Fact& fact : before.requirement->facts) {
        const auto* deadline = std::get_if<facts::Deadline>(&fact.value);
        if (deadline && fact.source == facts::Source::Clause && deadline->form == facts::Deadline::Form::ByDate)
            return deadline->date;
    }
    return {};
}

/// The day by which the year is over that opens the words of a duty: 2021年，建立…机制. Invalid where none does.
QDate yearOpening(const plan::Requirement& requirement)
{
    for (const facts::Fact& fact : requirement.facts) {
        const auto* deadline = std::get_if<facts::Deadline>(&fact.value);
        if (deadline && fact.source == facts::Source::Clause && fact.rule == u"deadline.milestone" &&
            requirement.text.startsWith(QString::number(deadline->date.year())))
            return deadline->date;
    }
    return {};
}

/// It comes again, in whatever year it was first asked for.
bool recurs(const plan::Requirement& requirement)
{
    return requirement.text.contains(u'每') || std::ranges::any_of(requirement.facts, [](const facts::Fact& fact) {
               return std::holds_alternative<facts::Frequency>(fact.value);
           });
}

} // namespace

void setDays(Duty& duty, const Terms& terms, const Duty* before)
{
    const plan::Requirement& requirement = *duty.requirement;
    duty.planDay = terms.plan.metadata.writtenOn;
    duty.statute = statuteOf(withHeading(requirement, terms.plan),
                             terms.to.isValid() ? terms.to.year() : terms.plan.metadata.planYear);
    if (requirement.stated.deadlines) return; // somebody said which days govern
    for (const plan::RequirementSpan& span : requirement.spans) {
        if (span.row < 0 || span.row >= static_cast<int>(terms.plan.table.size())) continue;
        const QDate deadline = terms.plan.table[static_cast<std::size_t>(span.row)].deadline;
        if (deadline.isValid() && (!duty.rowDeadline.isValid() || deadline < duty.rowDeadline))
            duty.rowDeadline = deadline;
    }
    if (duty.row >= 0 && !duty.rowDeadline.isValid()) {
        const plan::TaskRow& row = terms.plan.table[static_cast<std::size_t>(duty.row)];
        // Of several days for several duties none is told to be this one's.
        if (!row.deadlineText.contains(u'；') && !row.deadlineText.contains(u'、')) duty.rowDeadline = row.deadline;
    }
    if (requirement.phase >= 0)
        duty.phaseEnd =
            std::get<facts::Deadline>(terms.plan.facts[static_cast<std::size_t>(requirement.phase)].fact.value).date;
    if (before) duty.sentenceDeadline = deadlineBefore(terms.planDocument, *before, requirement);
}

void setYears(std::vector<Duty>& duties, const Terms& terms)
{
    const auto isOfOnePlace = [](const Duty& a, const Duty& b) {
        return a.requirement->path == b.requirement->path && a.requirement->part == b.requirement->part;
    };
    for (auto begin = duties.begin(); begin != duties.end();) {
        const auto end =
            std::find_if(begin, duties.end(), [&](const Duty& duty) { return !isOfOnePlace(duty, *begin); });
        std::vector<QDate> years;
        for (auto duty = begin; duty != end; ++duty) years.push_back(yearOpening(*duty->requirement));
        const bool isSeries = std::ranges::count_if(years, [](QDate day) { return day.isValid(); }) > 1;
        QDate year;
        for (auto duty = begin; duty != end; ++duty) {
            if (years[static_cast<std::size_t>(duty - begin)].isValid())
                year = years[static_cast<std::size_t>(duty - begin)];
            if (isSeries && year.isValid() && !duty->phaseEnd.isValid() && !duty->requirement->stated.deadlines)
                duty->phaseEnd = year;
        }
        begin = end;
    }
    if (std::ranges::count(terms.plan.parts, false, &plan::Part::isAttachment) < 2) return;
    for (Duty& duty : duties) {
        const int year = terms.plan.parts[static_cast<std::size_t>(duty.requirement->part)].planYear;
        const bool isEarlier = year > 0 && year < terms.from.year() && !duty.phaseEnd.isValid() &&
                               !duty.requirement->stated.deadlines && !recurs(*duty.requirement);
        if (isEarlier) duty.phaseEnd = QDate(year, 12, 31);
    }
}

} // namespace duibiao::check

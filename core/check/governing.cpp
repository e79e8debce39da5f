// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/governing.h"

#include "core/text/normalized.h"
#include "core/units/organisation.h"

#include <cmath>

namespace duibiao::check {

namespace {

/// A county, city or district government or its office, as opposed to its departments and to townships.
bool isGovernment(const units::Unit& unit)
{
    const units::OrganisationName name = units::takeApart(text::folded(unit.name));
    const bool office = name.kind == u"办" && (unit.name.contains(u"政府") || unit.name.contains(u"府办"));
    const bool isTown = name.kind == u"镇" || name.kind == u"乡" || name.kind == u"街道";
    return office || (unit.name.endsWith(u"政府") && !isTown);
}

/// 5年一周期的全员轮训: what is asked for in a period of several years is due at the end of the first, counted from the
/// day of the plan. Invalid for other duties.
QDate cycleEnd(const Duty& duty, const Part& part)
{
    for (const facts::Fact& fact : duty.requirement->facts) {
        const auto* frequency = std::get_if<facts::Frequency>(&fact.value);
        const bool isCycle =
            frequency && frequency->period.unit == facts::Period::Unit::Year && frequency->period.multiple > 1;
        if (isCycle && part.fact && part.fact->span.overlaps(fact.span) && duty.planDay.isValid())
            return duty.planDay.addYears(frequency->period.multiple);
    }
    return {};
}

} // namespace

QDate termEnd(const Duty& duty, const facts::Deadline& deadline)
{
    if (deadline.form != facts::Deadline::Form::Within || !deadline.event.isEmpty() || !duty.planDay.isValid())
        return {};
    const int amount = static_cast<int>(std::lround(deadline.high.value_or(deadline.amount)));
    if (deadline.unit == facts::TimeUnit::Year) return duty.planDay.addYears(amount);
    if (deadline.unit == facts::TimeUnit::Month) return duty.planDay.addMonths(amount);
    return {};
}

QDate governingDay(const Duty& duty, const Part& part, const units::Unit& unit)
{
    const auto dateOf = [&duty](const facts::Fact* fact) {
        const auto* deadline = fact ? std::get_if<facts::Deadline>(&fact->value) : nullptr;
        if (deadline && deadline->form == facts::Deadline::Form::Within) return termEnd(duty, *deadline);
        return deadline && (deadline->form == facts::Deadline::Form::ByDate ||
                            deadline->form == facts::Deadline::Form::Before)
                   ? deadline->date
                   : QDate();
    };
    if (const QDate day = dateOf(part.fact); day.isValid()) return day;
    for (const facts::Fact& fact : duty.requirement->facts) {
        if ((fact.source != facts::Source::Clause && fact.stated.isEmpty()) ||
            (part.fact && !part.fact->span.overlaps(fact.span)))
            continue;
        if (const QDate day = dateOf(&fact); day.isValid()) return day;
    }
    if (const QDate day = cycleEnd(duty, part); day.isValid()) return day;
    if (duty.sentenceDeadline.isValid()) return duty.sentenceDeadline;
    if (duty.statute) return isGovernment(unit) ? duty.statute->government : duty.statute->department;
    // The day of a row that also asks for other things is no end of what recurs within the year.
    const auto* quantity = part.fact ? std::get_if<facts::Quantity>(&part.fact->value) : nullptr;
    const auto* frequency = part.fact ? std::get_if<facts::Frequency>(&part.fact->value) : nullptr;
    const facts::Period period = quantity ? quantity->period : frequency ? frequency->period : facts::Period{};
    using Unit = facts::Period::Unit;
    if (period.unit == Unit::Week || period.unit == Unit::Month || period.unit == Unit::Quarter ||
        period.unit == Unit::HalfYear)
        return duty.phaseEnd;
    return duty.rowDeadline.isValid() ? duty.rowDeadline : duty.phaseEnd;
}

} // namespace duibiao::check

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plancomparison.h"

#include "core/base/wording.h"
#include "core/plan/wordchanges.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::ui {
namespace {

using Fate = plan::DutyChange::Fate;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::PlanComparison)
};

const plan::Requirement& dutyOf(const PlanPtr& plan, int index)
{
    return plan->plan.requirements.at(static_cast<size_t>(index));
}

QStringList whoOf(const plan::Requirement& duty)
{
    QStringList names = duty.units();
    if (!duty.actor.isEmpty() && !names.contains(duty.actor)) names += duty.actor;
    names.sort();
    return names;
}

ComparedDuty compared(const PlanPtr& before, const PlanPtr& after, const plan::DutyChange& change)
{
    ComparedDuty duty;
    duty.change = change;
    if (change.fate == Fate::New) duty.after = {dutyOf(after, change.after).span()};
    if (change.fate == Fate::Dropped) duty.before = {dutyOf(before, change.before).span()};
    if (change.fate != Fate::Matched) return duty;
    const plan::Requirement& was = dutyOf(before, change.before);
    const plan::Requirement& is = dutyOf(after, change.after);
    const plan::WordChanges words =
        plan::wordChanges(before->document.words(was.span()), after->document.words(is.span()));
    for (const SourceSpan span : words.before) duty.before.push_back(span.shifted(was.span().begin));
    for (const SourceSpan span : words.after) duty.after.push_back(span.shifted(is.span().begin));
    duty.words = !duty.before.empty() || !duty.after.empty();
    for (const plan::MeasureChange& measure : change.measures) {
        if (measure.shift == plan::Shift::Same && measure.before >= 0 && measure.after >= 0) continue;
        const facts::Fact& fact = measure.after >= 0 ? is.facts.at(static_cast<size_t>(measure.after))
                                                     : was.facts.at(static_cast<size_t>(measure.before));
        (std::holds_alternative<facts::Deadline>(fact.value) ? duty.deadline : duty.measure) = true;
    }
    duty.units = whoOf(was) != whoOf(is);
    return duty;
}

/// The order to read in: that of the later plan, a dropped duty behind the one it stood behind.
std::vector<ComparedDuty> inOrder(std::vector<ComparedDuty> duties)
{
    QHash<int, int> rowOfBefore;
    for (int i = 0; i < std::ssize(duties); ++i)
        if (duties[static_cast<size_t>(i)].change.fate == Fate::Matched)
            rowOfBefore.insert(duties[static_cast<size_t>(i)].change.before, i);
    std::vector<std::pair<int, ComparedDuty>> placed;
    for (int i = 0; i < std::ssize(duties); ++i) {
        ComparedDuty& duty = duties[static_cast<size_t>(i)];
        int behind = i;
        if (duty.change.fate == Fate::Dropped) {
            behind = -1;
            for (int earlier = duty.change.before - 1; earlier >= 0 && behind < 0; --earlier)
                behind = rowOfBefore.value(earlier, -1);
        }
        placed.emplace_back(behind, std::move(duty));
    }
    std::ranges::stable_sort(placed, {}, &std::pair<int, ComparedDuty>::first);
    std::vector<ComparedDuty> out;
    for (auto& [behind, duty] : placed) out.push_back(std::move(duty));
    return out;
}

/// Clauses under the same heading, and duties that are pairs. What would run backwards is left out.
std::vector<std::pair<qsizetype, qsizetype>> anchorsOf(const PlanComparison& comparison)
{
    std::vector<std::pair<qsizetype, qsizetype>> all;
    QMultiHash<QString, qsizetype> headings;
    for (const plan::Clause& clause : comparison.after->plan.clauses)
        if (clause.heading) headings.insert(*clause.heading, clause.span.begin);
    for (const plan::Clause& clause : comparison.before->plan.clauses)
        if (clause.heading && headings.count(*clause.heading) == 1)
            all.emplace_back(clause.span.begin, headings.value(*clause.heading));
    for (const ComparedDuty& duty : comparison.duties)
        if (duty.change.fate == Fate::Matched)
            all.emplace_back(dutyOf(comparison.before, duty.change.before).span().begin,
                             dutyOf(comparison.after, duty.change.after).span().begin);
    std::ranges::sort(all);
    std::vector<std::pair<qsizetype, qsizetype>> rising{{0, 0}};
    for (const auto& anchor : all)
        if (anchor.first > rising.back().first && anchor.second > rising.back().second) rising.push_back(anchor);
    const std::pair end{comparison.before->document.text.size(), comparison.after->document.text.size()};
    if (end.first > rising.back().first && end.second > rising.back().second) rising.push_back(end);
    return rising;
}

using Anchor = std::pair<qsizetype, qsizetype>;

/// Where an offset of one text lies in the other: between two anchors, as far along as in its own.
qsizetype across(qsizetype offset, const std::vector<Anchor>& anchors, qsizetype Anchor::* from, qsizetype Anchor::* to)
{
    const auto next = std::ranges::upper_bound(anchors, offset, {}, from);
    if (next == anchors.begin()) return 0;
    const Anchor& here = *std::prev(next);
    if (next == anchors.end()) return here.*to;
    const double along = static_cast<double>(offset - here.*from) / static_cast<double>((*next).*from - here.*from);
    return here.*to + static_cast<qsizetype>(along * static_cast<double>((*next).*to - here.*to));
}

} // namespace

PlanComparison comparisonOf(PlanPtr before, PlanPtr after, const std::vector<plan::DutyChange>& changes)
{
    PlanComparison out{std::move(before), std::move(after), {}, {}};
    std::vector<ComparedDuty> duties;
    for (const plan::DutyChange& change : changes) duties.push_back(compared(out.before, out.after, change));
    out.duties = inOrder(std::move(duties));
    out.anchors = anchorsOf(out);
    return out;
}

int PlanComparison::nextChange(int duty) const
{
    for (int i = std::max(duty + 1, 0); i < std::ssize(duties); ++i)
        if (!duties[static_cast<size_t>(i)].isSame()) return i;
    return -1;
}

int PlanComparison::previousChange(int duty) const
{
    for (int i = std::min(duty, static_cast<int>(duties.size())) - 1; i >= 0; --i)
        if (!duties[static_cast<size_t>(i)].isSame()) return i;
    return -1;
}

qsizetype PlanComparison::afterAt(qsizetype offset) const
{
    return across(offset, anchors, &Anchor::first, &Anchor::second);
}

qsizetype PlanComparison::beforeAt(qsizetype offset) const
{
    return across(offset, anchors, &Anchor::second, &Anchor::first);
}

QString changeName(const ComparedDuty& duty)
{
    switch (duty.change.fate) {
    case Fate::New: return Texts::tr("＋ New");
    case Fate::Dropped: return Texts::tr("－ Dropped");
    case Fate::Matched: break;
    }
    QStringList what;
    if (duty.deadline) what += Texts::tr("deadline");
    if (duty.measure) what += Texts::tr("measure");
    if (duty.units) what += Texts::tr("units");
    if (duty.words) what += Texts::tr("words");
    return what.isEmpty() ? Texts::tr("＝ The same")
                          : sentenceCase(Texts::tr("≠ %1").arg(joined(what, Between::Items)));
}

QString comparisonSummary(const PlanComparison& comparison)
{
    int added = 0;
    int dropped = 0;
    int same = 0;
    for (const ComparedDuty& duty : comparison.duties) {
        added += duty.change.fate == Fate::New ? 1 : 0;
        dropped += duty.change.fate == Fate::Dropped ? 1 : 0;
        same += duty.isSame() ? 1 : 0;
    }
    const int changed = static_cast<int>(comparison.duties.size()) - added - dropped - same;
    return Texts::tr("＋ %1 new · － %2 dropped · ≠ %3 changed · ＝ %4 the same")
        .arg(added)
        .arg(dropped)
        .arg(changed)
        .arg(same);
}

QString measureChangeWords(const PlanComparison& comparison, const ComparedDuty& duty)
{
    QStringList lines;
    if (duty.change.fate != Fate::Matched) return {};
    const plan::Requirement& was = dutyOf(comparison.before, duty.change.before);
    const plan::Requirement& is = dutyOf(comparison.after, duty.change.after);
    const auto words = [](const plan::Requirement& requirement, int fact, const PlanPtr& plan) {
        return fact < 0 ? Texts::tr("nothing")
                        : facts::wordsOf(requirement.facts.at(static_cast<size_t>(fact)), plan->document.text);
    };
    for (const plan::MeasureChange& measure : duty.change.measures)
        if (measure.shift != plan::Shift::Same || measure.before < 0 || measure.after < 0)
            lines += Texts::tr("%1 → %2").arg(words(was, measure.before, comparison.before),
                                              words(is, measure.after, comparison.after));
    if (duty.units)
        lines += Texts::tr("%1 → %2").arg(joined(whoOf(was), Between::Items), joined(whoOf(is), Between::Items));
    return joined(lines, Between::Clauses);
}

std::vector<Mark> comparisonMarks(const PlanComparison& comparison, bool later)
{
    std::vector<Mark> marks;
    for (int i = 0; i < std::ssize(comparison.duties); ++i) {
        const ComparedDuty& duty = comparison.duties[static_cast<size_t>(i)];
        const FactKind kind = duty.change.fate == Fate::Matched ? FactKind::Changed
                              : later                           ? FactKind::Added
                                                                : FactKind::Dropped;
        for (const SourceSpan span : later ? duty.after : duty.before) marks.push_back({span, kind, i, -1});
    }
    return marks;
}

} // namespace duibiao::ui

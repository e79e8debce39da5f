// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/checker.h"

#include "core/base/wording.h"
#include "core/check/bound.h"
#include "core/check/fingerprint.h"
#include "core/check/governing.h"
#include "core/check/judge.h"
#include "core/check/papers.h"
#include "core/check/quoted.h"
#include "core/check/quotes.h"
#include "core/check/words.h"

#include <algorithm>
#include <utility>

namespace duibiao::check {

namespace {

void add(Fingerprint& print, const QStringList& words)
{
    print.add(words.size());
    for (const QString& each : words) print.add(each);
}

/// Everything beside the papers that a verdict rests on, the language of the reasons included.
QByteArray fingerprintOf(const Terms& terms, std::span<const Synonym> synonyms)
{
    Fingerprint print;
    print.add(terms.asOf, terms.from, terms.to);
    print.add(languageOfTexts());
    print.add(terms.planDocument.text);
    print.add(terms.plan.metadata.planYear);
    for (const plan::Requirement& requirement : terms.plan.requirements) {
        print.add(requirement.id);
        print.add(requirement.actor);
        print.add(requirement.condition);
        add(print, requirement.units());
        print.add(static_cast<int>(requirement.modality), requirement.phase, requirement.facts.size());
        for (const plan::RequirementSpan& span : requirement.spans) print.add(span.span.begin, span.span.end, span.row);
        // What was read follows from the text; what people stated does not.
        const plan::Stated& stated = requirement.stated;
        print.add(stated.deadlines, stated.measures, stated.actor, stated.units, stated.duty);
        for (const facts::Fact& fact : requirement.facts) {
            if (stated.any()) print.add(fact.measure.begin, fact.measure.end);
            print.add(fact.stated);
        }
    }
    for (const units::Unit& unit : terms.units.units()) {
        print.add(unit.name);
        add(print, unit.aliases);
        add(print, unit.groups);
    }
    for (const Synonym& each : synonyms) {
        print.add(each.said);
        print.add(each.means);
    }
    // The calendar, as far as periods that begin in the year before or in the period may reach.
    constexpr int yearsBefore = 1;
    constexpr int yearsBehind = 2;
    for (QDate day = terms.from.addYears(-yearsBefore); day.isValid() && day <= terms.to.addYears(yearsBehind);
         day = day.addDays(1)) {
        const std::optional<bool> works = terms.calendar.isWorkday(day);
        print.add(works ? static_cast<int>(*works) : -1);
    }
    return print.value();
}

Error cancelled()
{
    return {ErrorCode::Cancelled, tr("The check was cancelled."), {}, {}};
}

/// The duties of a plan and what is looked up in them, made once for all units.
class Bench {
public:
    explicit Bench(const Terms& terms)
        : m_terms(terms), m_duties(dutiesOf(terms)), m_index(m_duties), m_planWords(terms.plan)
    {
        for (const Duty& duty : m_duties) {
            if (duty.parts.size() == 1 || duty.isPlain()) m_undivided.insert(duty.requirement->id);
        }
    }

    [[nodiscard]] std::size_t duties() const { return m_duties.size(); }

    /// The verdicts on one unit by duty.
    [[nodiscard]] std::vector<std::optional<Verdict>> judge(int unit, const std::vector<Paper>& papers) const
    {
        const units::Unit& known = m_terms.units.units()[static_cast<std::size_t>(unit)];
        const std::vector<Item> items = itemsOf(papers, m_planWords, m_undivided);
        const Matcher matcher(m_index, unit);
        const Matcher::Matches matches = matcher.match(items);
        std::vector<std::optional<Verdict>> verdicts(m_duties.size());
        for (std::size_t d = 0; d < m_duties.size(); ++d) {
            const Duty& duty = m_duties[d];
            if (!duty.mayBind(unit)) continue;
            std::vector<Outcome> outcomes;
            for (std::size_t p = 0; p < duty.parts.size(); ++p) {
                const QDate day = governingDay(duty, duty.parts[p], known);
                outcomes.push_back(
                    judgePart({termsFor(day), duty, duty.parts[p], unit, matches[d][p], items, day, matcher, d, p}));
            }
            Outcome outcome = combine(duty.parts, outcomes);
            const bool isBound = std::ranges::binary_search(duty.units, unit);
            if (isBound || answers(outcome)) verdicts[d] = verdictOf(duty, known, std::move(outcome));
        }
        return verdicts;
    }

private:
    /// What was due before the period is judged by its own year.
    [[nodiscard]] Terms termsFor(QDate day) const
    {
        Terms terms = m_terms;
        if (!day.isValid() || day >= m_terms.from) return terms;
        terms.from = QDate(day.year(), 1, 1);
        terms.to = QDate(day.year(), 12, 31);
        terms.isEarlier = true;
        return terms;
    }
    /// The papers of a unit speak of the duty clearly enough to say that the unit took it for its own.
    static bool answers(const Outcome& outcome)
    {
        constexpr double clearly = 0.6;
        return outcome.status != Status::NotApplicable && !outcome.shown.empty() && outcome.confidence >= clearly;
    }

    static std::vector<Duty> dutiesOf(const Terms& terms)
    {
        std::vector<Duty> duties = makeDuties(terms);
        bindUnits(duties, terms.plan, terms.units);
        return duties;
    }

    static Verdict verdictOf(const Duty& duty, const units::Unit& unit, Outcome outcome)
    {
        Verdict verdict;
        verdict.unit = unit.name;
        verdict.requirementId = duty.requirement->id;
        verdict.planSpan = duty.requirement->span();
        verdict.path = duty.requirement->path;
        verdict.status = outcome.status;
        verdict.cause = outcome.cause;
        verdict.evidence = quotesOf(outcome);
        verdict.progress = outcome.progress;
        verdict.reason = std::move(outcome.reason);
        verdict.rule = std::move(outcome.rule);
        verdict.confidence = outcome.confidence;
        return verdict;
    }

    const Terms& m_terms;
    std::vector<Duty> m_duties;
    DutyIndex m_index;
    PlanWords m_planWords;
    QSet<QString> m_undivided; // requirement ids of duties whose parts are not measured apart
};

} // namespace

Result<std::vector<Verdict>> Checker::check(const Input& input, const Progress& progress)
{
    const Terms terms = input.terms();
    const QString language = languageOfTexts();
    if (QByteArray print = fingerprintOf(terms, input.synonyms); print != m_terms) {
        m_units.clear();
        m_terms = std::move(print);
    }
    m_judged = 0;
    const OfficeWords words(input.synonyms);
    const Bench bench(terms);
    const auto papers = papersByUnit(input.submissions, terms.units);
    const int units = static_cast<int>(papers.size());
    for (int unit = 0; unit < units; ++unit) {
        progress.step(unit, units, terms.units.units()[static_cast<std::size_t>(unit)].name);
        if (progress.isCancelled()) return failure(cancelled());
        const std::vector<Paper>& own = papers[static_cast<std::size_t>(unit)];
        QByteArray print = fingerprintOf(own);
        if (const auto known = m_units.constFind(unit); known != m_units.cend() && known->papers == print) continue;
        m_units.insert(unit, {std::move(print), bench.judge(unit, own)});
        ++m_judged;
    }
    std::vector<Verdict> verdicts;
    for (std::size_t duty = 0; duty < bench.duties(); ++duty) {
        for (int unit = 0; unit < units; ++unit) {
            if (const auto& given = m_units.constFind(unit)->verdicts[duty]) verdicts.push_back(*given);
        }
    }
    if (language != languageOfTexts()) m_terms.clear(); // it was changed meanwhile: the reasons are of either one
    progress.step(units, units, {});
    return verdicts;
}

} // namespace duibiao::check

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/scoring/formula.h"

#include "core/base/wording.h"
#include "core/check/words.h"

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace duibiao::check {
namespace {

/// "3 × 2", "2" for one of it.
QString times(qint64 count, const QString& each)
{
    return count == 1 ? each : QString::number(count) + u" × "_s + each;
}

QString named(const QString& figure, const QString& name)
{
    //: a figure of a formula and what it stands for: "3 × 2 (Not met)"
    return name.isEmpty() ? figure : tr("%1 (%2)").arg(figure, name);
}

/// Verdicts that do the same, in the order of their statuses.
using Key = std::tuple<Status, Points>;

/// The terms that take points off: "3 × 2 (Not met)".
QStringList deductions(const std::vector<ScoredVerdict>& verdicts, const Rubric& rubric, const Indicator& indicator)
{
    struct Term {
        qint64 count = 0;
        Points missing;
    };
    std::map<Key, Term> terms;
    for (const ScoredVerdict& verdict : verdicts) {
        if (verdict.kind != Effect::Kind::Deduct) continue;
        const bool byEach = verdict.missing > Points();
        const Points each = byEach ? effectOf(rubric, indicator, verdict.status).points : verdict.off;
        Term& term = terms[{verdict.status, each}];
        if (byEach)
            term.missing += verdict.missing;
        else
            ++term.count;
    }
    QStringList out;
    for (const auto& [key, term] : terms) {
        const auto& [status, each] = key;
        if (each == Points()) continue;
        if (term.missing > Points())
            out += named(term.missing.text() + u" × "_s + each.text(), tr("%1, missing").arg(statusLabel(status)));
        if (term.count > 0) out += named(times(term.count, each.text()), statusLabel(status));
    }
    return out;
}

struct Shares {
    QStringList terms;
    qint64 taking = 0;
    bool areWhole = true; ///< nothing is lost by shares
};

/// The terms of shares: "4 × 100% (Met)". A verdict that takes points off keeps its share.
Shares sharesOf(const std::vector<ScoredVerdict>& verdicts)
{
    Shares out;
    std::map<Key, qint64> counts;
    for (const ScoredVerdict& verdict : verdicts) {
        if (verdict.kind == Effect::Kind::LeftOut) continue;
        ++out.taking;
        const Points share = verdict.kind == Effect::Kind::Share ? verdict.share : Points::whole(100);
        ++counts[{verdict.status, share}];
        if (share != Points::whole(100)) out.areWhole = false;
    }
    for (const auto& [key, count] : counts)
        out.terms += named(times(count, std::get<Points>(key).text() + u'%'), statusLabel(std::get<Status>(key)));
    return out;
}

QString inBrackets(const QStringList& terms)
{
    return terms.size() == 1 ? terms.first() : u'(' + terms.join(u" + "_s) + u')';
}

QString minus(const QStringList& terms)
{
    QString out;
    for (const QString& term : terms) out += u" − "_s + term;
    return out;
}

/// What was taken off before the cap.
Points uncapped(const IndicatorScore& score, Points points)
{
    Points off;
    qint64 lostShares = 0;
    qint64 taking = 0;
    for (const ScoredVerdict& verdict : score.verdicts) {
        if (verdict.kind == Effect::Kind::LeftOut) continue;
        ++taking;
        if (verdict.kind == Effect::Kind::Deduct)
            off += verdict.off;
        else
            lostShares += 10'000 - verdict.share.hundredths();
    }
    return off + points.scaled(lostShares, 10'000 * taking);
}

/// How an indicator without a counting duty comes to its points.
QString withoutDutyFormula(const IndicatorScore& score, const Indicator& indicator)
{
    const QString counts = countsText(score.verdicts);
    const QString why = counts.isEmpty() ? tr("No duty of it binds the unit") : tr("Nothing to score: %1").arg(counts);
    const Effect& effect = indicator.withoutDuty;
    switch (effect.kind) {
    case Effect::Kind::LeftOut: return tr("%1; neither its points nor its maximum count.").arg(why);
    case Effect::Kind::Share:
        return tr("%1: %2").arg(
            why, u"%1 × %2% = %3"_s.arg(indicator.points.text()).arg(effect.percent).arg(score.points.text()));
    case Effect::Kind::Deduct: break;
    }
    if (indicator.points == Points()) return tr("%1: %2 off").arg(why, score.lost.text());
    return tr("%1: %2").arg(why,
                            u"%1 − %2 = %3"_s.arg(indicator.points.text(), effect.points.text(), score.points.text()));
}

/// The formula with what is said behind the figure: bonuses that did not count, vetoes.
QString withEndings(QString out, const UnitScore& score, const UnitSum& sum, const Rubric& rubric)
{
    if (!score.bonuses.empty() && sum.bonus == Points() && rubric.bonusFrom)
        out = tr("%1; bonuses count from %2% on").arg(out, rubric.bonusFrom->text());
    for (const ExtraScore& veto : score.vetoes) {
        const Veto& of = rubric.vetoes[static_cast<std::size_t>(veto.index)];
        out = tr("%1; veto “%2”: no more than %3").arg(out, of.name, of.atMost.text());
    }
    return out;
}

} // namespace

QString countsText(const std::vector<ScoredVerdict>& verdicts)
{
    std::map<Status, int> counts;
    for (const ScoredVerdict& verdict : verdicts) ++counts[verdict.status];
    QStringList out;
    for (const auto& [status, count] : counts) out += QString::number(count) + u' ' + statusLabel(status);
    return joined(out, Between::Items);
}

QString formulaOf(const IndicatorScore& score, const Rubric& rubric, const Given* given)
{
    const Indicator& indicator = rubric.indicators[static_cast<std::size_t>(score.indicator)];
    const bool onlyTakesOff = indicator.points == Points();
    if (given) {
        const QString figure = onlyTakesOff ? tr("%1 off").arg(score.lost.text()) : score.points.text();
        return given->reason.isEmpty() ? tr("Given: %1").arg(figure) : tr("Given: %1 (%2)").arg(figure, given->reason);
    }
    if (std::ranges::none_of(score.verdicts,
                             [](const ScoredVerdict& each) { return each.kind != Effect::Kind::LeftOut; }))
        return withoutDutyFormula(score, indicator);

    const QStringList off = deductions(score.verdicts, rubric, indicator);
    const Points wanted = uncapped(score, indicator.points);
    if (onlyTakesOff) {
        if (off.isEmpty()) return tr("Nothing off");
        const QString sum = off.size() == 1 && !off.first().contains(u'×')
                                ? off.first()
                                : off.join(u" + "_s) + u" = "_s + wanted.text();
        return wanted > score.lost ? tr("%1 off, at most %2").arg(sum, score.lost.text()) : tr("%1 off").arg(sum);
    }
    const Shares shares = sharesOf(score.verdicts);
    QString out = indicator.points.text();
    if (!shares.areWhole) {
        out += u" × "_s + inBrackets(shares.terms);
        if (shares.taking > 1) out += u" ÷ "_s + QString::number(shares.taking);
    } else if (off.isEmpty()) {
        return named(out, countsText(score.verdicts));
    }
    out += minus(off) + u" = "_s + (indicator.points - wanted).text();
    if (wanted <= score.lost) return out;
    return tr("%1; at most %2 off: %3").arg(out, score.lost.text(), score.points.text());
}

QString bonusFormula(const Bonus& bonus, const ExtraScore& score, const Given* given)
{
    QStringList terms;
    Points sum;
    std::map<Status, qint64> counts;
    for (const ScoredVerdict& verdict : score.verdicts) ++counts[verdict.status];
    for (const auto& [status, count] : counts) {
        terms += named(times(count, bonus.points.text()), statusLabel(status));
        sum += bonus.points * count;
    }
    if (given) {
        terms += named(given->points.text(), given->reason.isEmpty() ? tr("given") : given->reason);
        sum += given->points;
    }
    QString out = terms.join(u" + "_s);
    if (terms.size() > 1 || out.contains(u'×')) out += u" = "_s + sum.text();
    return sum > score.points ? tr("%1, at most %2").arg(out, score.points.text()) : out;
}

QString vetoFormula(const Veto& veto, const ExtraScore& score, const Given* given)
{
    QStringList why;
    if (!score.verdicts.empty()) why += countsText(score.verdicts);
    if (given) why += given->reason.isEmpty() ? tr("given") : given->reason;
    return tr("%1: no more than %2").arg(joined(why, Between::Items), veto.atMost.text());
}

QString formulaOf(const UnitScore& score, const UnitSum& sum, const Rubric& rubric)
{
    const auto nameOf = [&](const IndicatorScore& each) {
        return rubric.indicators[static_cast<std::size_t>(each.indicator)].name;
    };
    QStringList reached;
    QStringList possible;
    QStringList off;
    for (const IndicatorScore& each : score.indicators) {
        if (!each.isCounted) continue;
        reached += named(each.points.text(), nameOf(each));
        possible += each.maximum.text();
        if (each.lost > Points()) off += named(each.lost.text(), nameOf(each));
    }
    if (reached.size() == 1 && sum.bonus == Points() && rubric.model != Model::Deduct &&
        sum.possible == score.maximum) {
        const auto only = std::ranges::find_if(score.indicators, &IndicatorScore::isCounted);
        return withEndings(only->formula, score, sum, rubric); // the indicator's figure is the unit's
    }
    QString out;
    switch (rubric.model) {
    case Model::Sum: out = reached.join(u" + "_s); break;
    case Model::Deduct: out = rubric.base.text() + minus(off); break;
    case Model::Ratio: out = inBrackets(reached) + u" ÷ "_s + inBrackets(possible) + u" × 100"_s; break;
    }
    if (sum.bonus > Points()) out += u" + "_s + named(sum.bonus.text(), tr("bonus"));
    if (out.contains(u" "_s)) out += u" = "_s + (sum.before + sum.bonus).text();
    if (sum.before + sum.bonus < Points()) out = tr("%1, counted as %2").arg(out, Points().text());
    return withEndings(out, score, sum, rubric);
}

QString averageFormula(const std::vector<Points>& rates, Points average)
{
    QStringList terms;
    for (const Points rate : rates) terms += rate.text();
    if (terms.size() < 2) return average.text();
    return u"(%1) ÷ %2 = %3"_s.arg(terms.join(u" + "_s)).arg(terms.size()).arg(average.text());
}

} // namespace duibiao::check

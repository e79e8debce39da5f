// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/scorehtml.h"

#include "ui/models/scoremodel.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::ScoreHtml)
};

class Page {
public:
    Page(const LoadedScores& scores, const PlanPtr& plan, bool narrow) : m_scores(scores), m_narrow(narrow)
    {
        if (!plan) return;
        for (const plan::Requirement& requirement : plan->plan.requirements)
            m_words.insert(requirement.id, requirement.text);
    }

    [[nodiscard]] QString of(const check::UnitScore& unit)
    {
        const check::Rubric& rubric = m_scores.rubric;
        m_out = u"<h2>%1</h2>"_s.arg(unit.unit.toHtmlEscaped());
        if (unit.isScored)
            m_out += u"<p style='font-size:large'><b>%1</b></p>"_s.arg(
                Texts::tr("%1 of %2, %3%")
                    .arg(unit.points.text(), unit.maximum.text(), unit.rate.text())
                    .toHtmlEscaped());
        const bool isOnly =
            unit.indicators.size() == 1 && unit.indicators.front().formula == unit.formula; // it says so itself
        if (!isOnly) paragraph(unit.formula);
        if (unit.range)
            paragraph(Texts::tr("Provisional: %n verdict(s) wait for a person. Once they are settled, the score lies "
                                "between %1 and %2.",
                                nullptr, unit.open)
                          .arg(unit.range->first.text(), unit.range->second.text()));
        for (const check::ExtraScore& each : unit.vetoes)
            part(Texts::tr("Veto: %1").arg(rubric.vetoes[static_cast<std::size_t>(each.index)].name), {}, each.formula,
                 each.verdicts, false);
        for (const check::IndicatorScore& each : unit.indicators) {
            const check::Indicator& indicator = rubric.indicators[static_cast<std::size_t>(each.indicator)];
            const QString name =
                indicator.heading.isEmpty() ? indicator.name : indicator.heading + u" / "_s + indicator.name;
            QString figure;
            if (each.isCounted)
                figure = each.maximum > check::Points() ? each.points.text() + u" / "_s + each.maximum.text()
                                                        : u'−' + each.lost.text();
            part(name, figure, each.formula, each.verdicts, true);
        }
        for (const check::ExtraScore& each : unit.bonuses)
            part(Texts::tr("Bonus: %1").arg(rubric.bonuses[static_cast<std::size_t>(each.index)].name),
                 u'+' + each.points.text(), each.formula, each.verdicts, false);
        if (!unit.outside.empty()) part(Texts::tr("Duties that no indicator scores"), {}, {}, unit.outside, false);
        return m_out;
    }

private:
    void paragraph(const QString& text) { m_out += u"<p>%1</p>"_s.arg(text.toHtmlEscaped()); }

    static QString effect(const check::ScoredVerdict& verdict)
    {
        switch (verdict.kind) {
        case check::Effect::Kind::LeftOut: break;
        case check::Effect::Kind::Share: return verdict.share.text() + u'%';
        case check::Effect::Kind::Deduct: return verdict.off == check::Points() ? u"0"_s : u'−' + verdict.off.text();
        }
        return Texts::tr("Left out");
    }

    void part(const QString& name, const QString& figure, const QString& formula,
              const std::vector<check::ScoredVerdict>& verdicts, bool withEffect)
    {
        m_out += u"<h4 style='margin-bottom:2px'>%1%2</h4>"_s.arg(
            name.toHtmlEscaped(), figure.isEmpty() ? QString() : u" &nbsp; "_s + figure.toHtmlEscaped());
        if (!formula.isEmpty()) paragraph(formula);
        if (verdicts.empty()) return;
        if (!m_narrow) m_out += u"<table cellspacing='0' cellpadding='3'>"_s;
        for (const check::ScoredVerdict& verdict : verdicts) {
            const QString status = check::statusLabel(verdict.status).toHtmlEscaped();
            const QString counts = withEffect ? effect(verdict).toHtmlEscaped() : QString();
            const QString duty = u"<a href='duty:%1'>%2</a>"_s.arg(
                verdict.requirementId.toHtmlEscaped(),
                m_words.value(verdict.requirementId, verdict.requirementId).toHtmlEscaped());
            m_out += m_narrow ? below(duty, status, counts) : beside(duty, status, counts);
        }
        if (!m_narrow) m_out += u"</table>"_s;
    }

    static QString below(const QString& duty, const QString& status, const QString& counts)
    {
        return u"<p>%1<br>%2</p>"_s.arg(duty, counts.isEmpty() ? status : status + u" · "_s + counts);
    }

    static QString beside(const QString& duty, const QString& status, const QString& counts)
    {
        // In the middle: figures are lower than Chinese characters, and their lines as well.
        const QString cell =
            u"<td style='white-space:nowrap;vertical-align:middle;padding-left:0;padding-right:12px'>%1</td>"_s;
        return u"<tr>%1%2<td>%3</td></tr>"_s.arg(cell.arg(status), counts.isEmpty() ? QString() : cell.arg(counts),
                                                 duty);
    }

    const LoadedScores& m_scores;
    bool m_narrow;
    QHash<QString, QString> m_words;
    QString m_out;
};

} // namespace

QString scoreHtml(const LoadedScores& scores, const check::UnitScore& unit, const PlanPtr& plan, bool narrow)
{
    return Page(scores, plan, narrow).of(unit);
}

QString groupsHtml(const LoadedScores& scores)
{
    QStringList lines;
    const bool several = scores.scores.groups.size() > 1;
    for (const check::GroupScore& group : scores.scores.groups) {
        if (group.scored == 0) continue;
        const QString figures = Texts::tr("Average %1%, best %2%, worst %3%")
                                    .arg(group.average.text(), group.best.text(), group.worst.text());
        lines += (several ? Texts::tr("%1: %2", "group and its figures").arg(groupWords(group.name), figures) : figures)
                     .toHtmlEscaped();
    }
    return lines.join(u"<br>"_s);
}

} // namespace duibiao::ui

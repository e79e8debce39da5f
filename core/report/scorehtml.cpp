// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/scorehtml.h"

#include "core/base/wording.h"
#include "core/report/texts.h"

using namespace Qt::StringLiterals;

namespace duibiao::report {
namespace {

using check::Points;

QString cell(QLatin1StringView tag, const QString& words, bool isNumber = false)
{
    const QLatin1StringView attributes = isNumber ? " align=\"right\""_L1 : ""_L1;
    return u'<' + tag + attributes + u'>' + words.toHtmlEscaped() + u"</"_s + tag + u'>';
}

/// The titles of columns; those of figures stand above them, at the right.
QString head(const QStringList& titles)
{
    const QStringList figures{Texts::tr("Rank"), Texts::tr("Points"), Texts::tr("Maximum"), Texts::tr("Rate")};
    QString cells;
    for (const QString& title : titles) cells += cell("th"_L1, title, figures.contains(title));
    return u"<thead><tr>"_s + cells + u"</tr></thead><tbody>\n"_s;
}

QString units(const Scored& scored, const QString& tableTag)
{
    const bool places = scored.rubric.ranking;
    QStringList titles{Texts::tr("Unit"), Texts::tr("Points"), Texts::tr("Maximum"), Texts::tr("Rate"),
                       Texts::tr("Formula")};
    if (places) titles.prepend(Texts::tr("Rank"));
    QString out = tableTag + head(titles);
    for (const check::UnitScore& unit : scored.scores.units) {
        const auto figure = [&](const QString& text) { return cell("td"_L1, unit.isScored ? text : u"—"_s, true); };
        QString formula = unit.formula;
        if (unit.range)
            formula += u' ' + Texts::tr("%n duties wait for a person; once they are settled, between %1 and %2.",
                                        nullptr, unit.open)
                                  .arg(unit.range->first.text(), unit.range->second.text());
        out += u"<tr>"_s;
        if (places) out += cell("td"_L1, unit.rank ? QString::number(*unit.rank) : QString(), true);
        const QString name = unit.group.isEmpty() ? unit.unit : Texts::tr("%1 (%2)").arg(unit.unit, unit.group);
        out += cell("td"_L1, name) + figure(unit.points.text()) + figure(unit.maximum.text()) +
               figure(unit.rate.text() + u'%') + cell("td"_L1, formula) + u"</tr>\n"_s;
    }
    return out + u"</tbody></table>\n"_s;
}

/// The indicators, bonuses and vetoes of every unit. Left out where the rubric has a single line, which the units' own
/// formula tells.
QString indicators(const Scored& scored, const QString& tableTag)
{
    const check::Rubric& rubric = scored.rubric;
    if (rubric.indicators.size() + rubric.bonuses.size() + rubric.vetoes.size() < 2) return {};
    QString out = u"<h3>"_s + Texts::tr("Indicator by indicator").toHtmlEscaped() + u"</h3>\n"_s + tableTag +
                  head({Texts::tr("Unit"), Texts::tr("Indicator"), Texts::tr("Points"), Texts::tr("Maximum"),
                        Texts::tr("Formula")});
    const auto row = [&](const QString& unit, const QString& name, const QString& points, const QString& maximum,
                         const QString& formula) {
        out += u"<tr>"_s + cell("td"_L1, unit) + cell("td"_L1, name) + cell("td"_L1, points, true) +
               cell("td"_L1, maximum, true) + cell("td"_L1, formula) + u"</tr>\n"_s;
    };
    for (const check::UnitScore& unit : scored.scores.units) {
        for (const check::IndicatorScore& each : unit.indicators)
            row(unit.unit, rubric.indicators[static_cast<std::size_t>(each.indicator)].name,
                !each.isCounted        ? u"—"_s
                : each.lost > Points() ? u'−' + each.lost.text()
                                       : each.points.text(),
                each.isCounted ? each.maximum.text() : u"—"_s, each.formula);
        for (const check::ExtraScore& each : unit.bonuses)
            row(unit.unit, rubric.bonuses[static_cast<std::size_t>(each.index)].name, u'+' + each.points.text(), {},
                each.formula);
        for (const check::ExtraScore& each : unit.vetoes)
            row(unit.unit, rubric.vetoes[static_cast<std::size_t>(each.index)].name, {}, each.points.text(),
                each.formula);
    }
    return out + u"</tbody></table>\n"_s;
}

} // namespace

QString scoresHtml(const Report& report, const QString& tableTag)
{
    if (!report.scored) return {};
    const Scored& scored = *report.scored;
    const QString rubric =
        Texts::tr("Rubric: %1 (%2)").arg(scored.rubric.title, check::modelLabel(scored.rubric.model));
    QString out =
        u"<h2>"_s + Texts::tr("Scores").toHtmlEscaped() + u"</h2>\n<p>"_s + rubric.toHtmlEscaped() + u"</p>\n"_s;
    out += units(scored, tableTag) + indicators(scored, tableTag);
    for (const QString& doubt : scored.doubts) out += u"<p>"_s + doubt.toHtmlEscaped() + u"</p>\n"_s;
    return out;
}

QString unsignedText(const Line& line)
{
    if (!line.unsignedRuling) return {};
    const Ruling& ruling = *line.unsignedRuling;
    return Texts::tr("Decided by %1 on %2 as “%3”; it counts once somebody else has signed it.")
        .arg(ruling.who, dayText(ruling.at.date()), check::statusLabel(ruling.status));
}

} // namespace duibiao::report

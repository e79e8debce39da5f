// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/scorecsv.h"

#include "core/report/texts.h"

using namespace Qt::StringLiterals;

namespace duibiao::report {
namespace {

struct Row {
    QString line; ///< what the figures are of: the total, or an indicator
    QString points;
    QString maximum;
    QString rate;
    QString formula;
};

QStringList record(const check::UnitScore& unit, const Row& row)
{
    return {unit.group,  unit.unit, unit.rank ? QString::number(*unit.rank) : QString(),    row.line,   row.points,
            row.maximum, row.rate,  unit.open > 0 ? QString::number(unit.open) : QString(), row.formula};
}

Row total(const check::UnitScore& unit)
{
    if (!unit.isScored) return {Texts::tr("Total"), {}, {}, {}, unit.formula};
    return {Texts::tr("Total"), unit.points.text(), unit.maximum.text(), unit.rate.text() + u'%', unit.formula};
}

} // namespace

Table scoreTable(const check::Rubric& rubric, const check::Scores& scores)
{
    Table table{Texts::tr("Scores"),
                {Texts::tr("Group"), Texts::tr("Unit"), Texts::tr("Place", "of a unit among others"),
                 Texts::tr("Indicator"), Texts::tr("Points"), Texts::tr("Maximum"), Texts::tr("Rate"),
                 Texts::tr("Open"), Texts::tr("Formula")},
                {}};
    std::vector<QStringList>& out = table.rows;
    for (const check::UnitScore& unit : scores.units) {
        out.push_back(record(unit, total(unit)));
        for (const check::IndicatorScore& each : unit.indicators) {
            const QString points = each.isCounted ? each.points.text() : QString();
            const QString maximum = each.isCounted ? each.maximum.text() : QString();
            out.push_back(record(
                unit,
                {rubric.indicators[static_cast<std::size_t>(each.indicator)].name, points, maximum, {}, each.formula}));
        }
        for (const check::ExtraScore& each : unit.bonuses)
            out.push_back(record(
                unit,
                {rubric.bonuses[static_cast<std::size_t>(each.index)].name, each.points.text(), {}, {}, each.formula}));
        for (const check::ExtraScore& each : unit.vetoes)
            out.push_back(
                record(unit, {rubric.vetoes[static_cast<std::size_t>(each.index)].name, {}, {}, {}, each.formula}));
    }
    return table;
}

QByteArray scoreCsv(const check::Rubric& rubric, const check::Scores& scores)
{
    return toCsv(scoreTable(rubric, scores));
}

} // namespace duibiao::report

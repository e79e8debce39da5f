// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/scoring/score.h"
#include "app/cli/checking.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/cli/texts.h"
#include "core/base/wording.h"
#include "core/check/scoring/doubts.h"
#include "core/report/contract.h"
#include "core/report/masked.h"
#include "core/report/rubricjson.h"
#include "core/report/scorecsv.h"
#include "core/report/statusmark.h"

#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace duibiao::cli {
namespace {

QString summary()
{
    return Texts::tr("score the units by a rubric, with the formula of every figure");
}

/// A check with its scores.
struct Scored : report::Scored {
    const Checked& checked;
    Scored(const Checked& check, report::Scored given) : report::Scored(std::move(given)), checked(check) {}
};

/// Where no rubric was chosen, by the program's own.
report::Scored scoredOf(const Checked& checked)
{
    if (checked.report.scored) return *checked.report.scored;
    std::vector<check::Verdict> verdicts;
    for (const report::Line& line : checked.report.lines) verdicts.push_back(line.verdict);
    const check::Rubric rubric = check::defaultRubric();
    const plan::Plan& plan = checked.plan.plan;
    return {rubric, check::score(rubric, verdicts, plan, checked.units), check::doubts(rubric, plan, checked.units)};
}

QString percent(check::Points rate)
{
    return rate.text() + u'%';
}

QString groupName(const QString& name)
{
    return name.isEmpty() ? Texts::tr("Other units") : name;
}

TextTable unitTable(const check::Scores& scores)
{
    TextTable table({{Texts::tr("Group"), 16},
                     {Texts::tr("Place", "of a unit among others"), 6, true},
                     {Texts::tr("Unit"), 30},
                     {Texts::tr("Points"), 10, true},
                     {Texts::tr("Maximum"), 10, true},
                     {Texts::tr("Rate"), 10, true},
                     {Texts::tr("Open"), 6, true},
                     {Texts::tr("Formula"), 90}});
    for (const check::UnitScore& unit : scores.units) {
        const auto figure = [&](const QString& text) { return unit.isScored ? text : u"–"_s; };
        table.add({scores.groups.size() > 1 ? groupName(unit.group) : unit.group,
                   unit.rank ? QString::number(*unit.rank) : QString(), unit.unit, figure(unit.points.text()),
                   figure(unit.maximum.text()), figure(percent(unit.rate)),
                   unit.open > 0 ? QString::number(unit.open) : QString(), unit.formula});
    }
    return table;
}

TextTable groupTable(const check::Scores& scores)
{
    TextTable table({{Texts::tr("Group"), 30},
                     {Texts::tr("Scored"), 8, true},
                     {Texts::tr("Average"), 10, true},
                     {Texts::tr("Best"), 10, true},
                     {Texts::tr("Worst"), 10, true}});
    for (const check::GroupScore& group : scores.groups) {
        const auto figure = [&](check::Points rate) { return group.scored > 0 ? percent(rate) : u"–"_s; };
        table.add({groupName(group.name), QString::number(group.scored), figure(group.average), figure(group.best),
                   figure(group.worst)});
    }
    return table;
}

QString asText(const Scored& scored)
{
    const report::Report& report = scored.checked.report;
    QString out =
        report.planTitle + u'\n' +
        Texts::tr("As of %1, period %2 to %3").arg(dayText(report.asOf), dayText(report.from), dayText(report.to)) +
        u'\n' + Texts::tr("Rubric: %1 (%2)").arg(scored.rubric.title, check::modelLabel(scored.rubric.model)) +
        u"\n\n"_s + unitTable(scored.scores).text();
    if (scored.scores.groups.size() > 1) out += u'\n' + groupTable(scored.scores).text();
    return out;
}

/// What a verdict did to its indicator: "−2", "80%", "left out".
QString effectText(const check::ScoredVerdict& verdict)
{
    switch (verdict.kind) {
    case check::Effect::Kind::LeftOut: break;
    case check::Effect::Kind::Share: return percent(verdict.share);
    case check::Effect::Kind::Deduct:
        return verdict.off == check::Points() ? verdict.off.text() : u'−' + verdict.off.text();
    }
    return Texts::tr("left out");
}

/// One unit with each of its indicators and the verdicts these rest on.
QString explained(const Scored& scored, const check::UnitScore& unit)
{
    QHash<QString, const report::Line*> lines;
    for (const report::Line& line : scored.checked.report.lines)
        if (line.verdict.unit == unit.unit) lines.insert(line.verdict.requirementId, &line);
    QString out = unit.unit + u'\n' + unit.formula + u'\n';
    if (unit.isScored)
        out += Texts::tr("%1 of %2, %3").arg(unit.points.text(), unit.maximum.text(), percent(unit.rate)) + u'\n';
    if (unit.range)
        out += Texts::tr("Waiting for a person: %1; once they are settled, between %2 and %3.")
                   .arg(unit.open)
                   .arg(unit.range->first.text(), unit.range->second.text()) +
               u'\n';
    const auto add = [&](const QString& name, const QString& formula,
                         const std::vector<check::ScoredVerdict>& verdicts) {
        out += u'\n' + name + u'\n';
        if (!formula.isEmpty()) out += u"  "_s + formula + u'\n';
        for (const check::ScoredVerdict& verdict : verdicts) {
            const report::Line* line = lines.value(verdict.requirementId);
            out += u"    "_s + padded(report::statusSign(verdict.status) + check::statusLabel(verdict.status), 14) +
                   padded(effectText(verdict), 10) + elided(line ? line->requirement : verdict.requirementId, 90) +
                   u'\n';
        }
    };
    const check::Rubric& rubric = scored.rubric;
    for (const check::IndicatorScore& each : unit.indicators)
        add(rubric.indicators[static_cast<std::size_t>(each.indicator)].name, each.formula, each.verdicts);
    for (const check::ExtraScore& each : unit.bonuses)
        add(rubric.bonuses[static_cast<std::size_t>(each.index)].name, each.formula, {});
    for (const check::ExtraScore& each : unit.vetoes)
        add(rubric.vetoes[static_cast<std::size_t>(each.index)].name, each.formula, {});
    if (!unit.outside.empty()) add(Texts::tr("In no indicator"), {}, unit.outside);
    return out;
}

QByteArray written(const Scored& scored, const QString& format)
{
    if (format == u"csv") return report::scoreCsv(scored.rubric, scored.scores);
    if (format == u"json")
        return QJsonDocument(report::scoreJson(scored.checked.report, scored)).toJson(QJsonDocument::Compact) + '\n';
    return asText(scored).toUtf8();
}

int run(const QStringList& arguments)
{
    Options options(u"score [options] --plan FILE --units FILE --submissions DIR"_s,
                    Texts::tr("Runs the check and scores the units by a rubric (考核细则): a file in the program's own "
                              "format (json), or the office's "
                              "table (xlsx, csv …), which is read and bound to the plan. Without one, all duties weigh "
                              "the same. Prints every figure "
                              "with its formula."));
    addWorkspaceOptions(options);
    addCheckOptions(options);
    options.add({u"explain"_s},
                Texts::tr("Show one unit: each indicator with its formula and the verdicts it rests on."), u"UNIT"_s);
    options.add({u"save-rubric"_s},
                Texts::tr("Also write the rubric as it was understood, to be corrected and used again."),
                u"FILE.json"_s);
    options.add({u"mask"_s},
                Texts::tr("Make identity numbers, telephone numbers and the names beside them unreadable."));
    options.addFormat({u"text"_s, u"json"_s, u"csv"_s});
    options.addExample(
        u"score --plan plan.docx --units units.csv --submissions 2023/ --as-of 2023-12-31 --rubric 考核细则.xlsx"_s,
        Texts::tr("by the office's own table"));
    options.addExample(u"score --plan p.txt --units u.csv --submissions in/ --explain 县司法局"_s,
                       Texts::tr("how one unit comes to its points"));
    if (const auto code = options.parse(arguments)) return *code;
    if (!options.files().isEmpty())
        return options.wrongUse(Texts::tr("Unexpected \"%1\".").arg(options.files().first()));
    if (options.has(u"explain"_s) && options.format() != u"text")
        return options.wrongUse(Texts::tr("--explain writes text: leave --format out."));

    auto outcome = runCheck(options);
    if (const int* code = std::get_if<int>(&outcome)) return *code;
    auto& checked = std::get<Checked>(outcome);
    report::Scored given = scoredOf(checked);
    // As it is, also with --mask: it is used again.
    if (options.has(u"save-rubric"_s) && !save(options.value(u"save-rubric"_s), report::rubricFile(given.rubric)))
        return CannotWrite;
    if (options.has(u"mask"_s)) {
        checked.report = report::masked(std::move(checked.report));
        given = report::masked(std::move(given));
    }
    const Scored scored{checked, std::move(given)};
    for (const QString& doubt : scored.doubts) complain(doubt);

    QByteArray out;
    if (options.has(u"explain"_s)) {
        const int unit = scored.checked.units.find(options.value(u"explain"_s));
        if (unit < 0)
            return options.wrongUse(Texts::tr("The list of units has no \"%1\".").arg(options.value(u"explain"_s)));
        out = explained(scored, scored.scores.units[static_cast<std::size_t>(unit)]).toUtf8();
    } else {
        out = written(scored, options.format());
    }
    return print(out) ? exitCodeFor(scored.checked) : CannotWrite;
}

} // namespace

const Command scoreCommand{u"score", &summary, &run};

} // namespace duibiao::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checking.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/cli/texts.h"
#include "core/base/wording.h"
#include "core/report/contract.h"
#include "core/report/masked.h"
#include "core/report/statusmark.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::cli {
namespace {

QString summary()
{
    return Texts::tr("check submissions against a plan");
}

TextTable countsTable(const report::Report& report)
{
    std::vector<TextTable::Column> columns{{Texts::tr("Unit"), 30}, {Texts::tr("Duties"), 8, true}};
    for (const check::Status status : report::allStatuses)
        columns.push_back({report::statusSign(status) + check::statusLabel(status), 20, true});
    TextTable table(std::move(columns));
    const auto add = [&](const QString& name, const report::Counts& counts) {
        QStringList cells{name, QString::number(counts.total)};
        for (const check::Status status : report::allStatuses) cells += QString::number(counts.byStatus.value(status));
        table.add(cells);
    };
    for (const auto& [unit, counts] : report.byUnit) add(unit, counts);
    add(Texts::tr("Total"), report.counts);
    return table;
}

QString asText(const Checked& checked)
{
    const report::Report& report = checked.report;
    QString out =
        report.title + u'\n' +
        Texts::tr("As of %1, period %2 to %3").arg(dayText(report.asOf), dayText(report.from), dayText(report.to)) +
        u"\n\n"_s + countsTable(report).text() + u'\n';
    TextTable table({{Texts::tr("Unit"), 24},
                     {Texts::tr("Status"), 14},
                     {Texts::tr("Requirement"), 50},
                     {Texts::tr("Reason"), 60}});
    for (const report::Line& line : report.lines)
        table.add({line.verdict.unit, report::statusSign(line.verdict.status) + check::statusLabel(line.verdict.status),
                   line.requirement, line.verdict.reason});
    out += table.text();
    QString waiting;
    for (const report::Line& line : report.lines)
        if (line.unsignedRuling)
            waiting += u"  "_s +
                       Texts::tr("%1: “%2” by %3 – %4")
                           .arg(line.verdict.unit, check::statusLabel(line.unsignedRuling->status),
                                line.unsignedRuling->who, line.requirement) +
                       u'\n';
    if (!waiting.isEmpty()) out += u'\n' + Texts::tr("Decided, and waiting for a second signature:") + u'\n' + waiting;
    if (report.irregularities.empty()) return out;
    out += u'\n' + Texts::tr("To be looked at in what was sent:") + u'\n';
    for (const check::Irregularity& each : report.irregularities) out += u"  "_s + each.message + u'\n';
    return out;
}

/// The statuses that --fail-on names; nothing when one of them is unknown (said on standard error).
std::optional<std::vector<check::Status>> failOn(const Options& options)
{
    std::vector<check::Status> out;
    for (const QString& name : options.value(u"fail-on"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto status = check::statusFromName(name.trimmed());
        if (!status) {
            QStringList known;
            for (const check::Status each : report::allStatuses) known += check::statusName(each);
            (void)options.wrongUse(Texts::tr("Unknown status \"%1\": choose from %2.").arg(name, known.join(u", "_s)));
            return {};
        }
        out.push_back(*status);
    }
    return out;
}

int run(const QStringList& arguments)
{
    Options options(
        u"check [options] --plan FILE --units FILE --submissions DIR"_s,
        Texts::tr(
            "Checks what the units submitted against the duties of a plan and prints a verdict for each duty and unit, "
            "with the reason and the words it rests on."));
    addWorkspaceOptions(options);
    addCheckOptions(options);
    options.add({u"fail-on"_s},
                Texts::tr("End with exit code 1 when a verdict has one of these statuses (separated by commas)."),
                u"STATUS"_s);
    options.add(
        {u"mask"_s},
        Texts::tr("Make identity numbers, telephone numbers and the names beside them unreadable (table, csv)."));
    options.addFormat({u"table"_s, u"json"_s, u"csv"_s});
    options.addExample(u"check --plan plan.docx --units units.csv --submissions 2023/ --as-of 2023-12-31"_s,
                       Texts::tr("for reading"));
    options.addExample(
        u"check --plan p.txt --units u.csv --submissions in/ --fail-on not_met,no_evidence --format csv > verdicts.csv"_s,
        Texts::tr("for a spreadsheet; exit code 1 when something was not done"));
    if (const auto code = options.parse(arguments)) return *code;
    if (!options.files().isEmpty())
        return options.wrongUse(Texts::tr("Unexpected \"%1\".").arg(options.files().first()));
    if (options.has(u"mask"_s) && options.format() == u"json")
        return options.wrongUse(Texts::tr("--mask is for papers: the quotes of %1 have to be the words of the files.")
                                    .arg(options.format()));
    const auto fatal = failOn(options);
    if (!fatal) return WrongUse;

    auto outcome = runCheck(options);
    if (const int* code = std::get_if<int>(&outcome)) return *code;
    auto& checked = std::get<Checked>(outcome);
    if (options.has(u"mask"_s)) checked.report = report::masked(std::move(checked.report));
    const QByteArray out =
        options.format() == u"json"
            ? QJsonDocument(report::checkJson(checked.report, checked.plan.document)).toJson(QJsonDocument::Compact) +
                  '\n'
        : options.format() == u"csv" ? report::toCsv(checked.report)
                                     : asText(checked).toUtf8();
    if (!print(out)) return CannotWrite;
    const bool found = std::ranges::any_of(
        *fatal, [&](check::Status status) { return checked.report.counts.byStatus.value(status) > 0; });
    return found ? FindingsPresent : exitCodeFor(checked);
}

} // namespace

const Command checkCommand{u"check", &summary, &run};

} // namespace duibiao::cli

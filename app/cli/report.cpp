// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checking.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/cli/paperwriters.h"
#include "app/cli/texts.h"
#include "core/report/contract.h"
#include "core/report/masked.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace duibiao::cli {
namespace {

QString summary()
{
    return Texts::tr("write the report of a check as a paper");
}

const QStringList& formats()
{
    static const QStringList names{u"html"_s, u"csv"_s, u"xlsx"_s, u"json"_s, u"pdf"_s, u"ics"_s};
    return names;
}

/// What --format says, else the extension of the output file, else html; nothing for an unknown extension.
std::optional<QString> formatOf(const Options& options)
{
    if (options.has(u"format"_s) || !options.has(u"output"_s)) return options.format();
    QString extension = QFileInfo(options.value(u"output"_s)).suffix().toLower();
    if (extension == u"htm") extension = u"html"_s;
    return formats().contains(extension) ? std::optional(extension) : std::nullopt;
}

Result<QByteArray> written(const Checked& checked, const QString& format)
{
    if (format == u"csv") return report::toCsv(checked.report);
    if (format == u"xlsx") return report::toXlsx(checked.report);
    if (format == u"json")
        return QJsonDocument(report::checkJson(checked.report, checked.plan.document)).toJson(QJsonDocument::Compact) +
               '\n';
    if (format == u"pdf") return paperWriters()->pdf(checked.report);
    if (format == u"ics") return paperWriters()->calendar(checked.plan.plan);
    return report::toHtml(checked.report);
}

int run(const QStringList& arguments)
{
    Options options(
        u"report [options] -o FILE"_s,
        Texts::tr(
            "Runs the check and writes its report: a page (html), a table (csv), a workbook (xlsx), data (json), pages "
            "for print (pdf), "
            "or the "
            "deadlines of the plan as a calendar (ics). Takes a workspace, or a plan with units and submissions."));
    addWorkspaceOptions(options);
    addCheckOptions(options);
    options.add({u"o"_s, u"output"_s}, Texts::tr("Where to write; standard output when left out."), u"FILE"_s);
    options.addFormat(formats());
    options.add(
        {u"mask"_s},
        Texts::tr("Make identity numbers, telephone numbers and the names beside them unreadable (all but json)."));
    options.add(
        {u"filter"_s},
        Texts::tr("List only what this filter takes; it was saved in the workspace. The figures count all results."),
        u"NAME"_s);
    options.addExample(u"report --workspace 2023.duibiao -o report.pdf"_s,
                       Texts::tr("pages for print, from a workspace"));
    options.addExample(u"report --workspace 2023.duibiao --filter 待核实 --mask -o review.xlsx"_s,
                       Texts::tr("what a saved filter takes, as a workbook without private numbers"));
    options.addExample(u"report --plan p.docx --units u.csv --submissions in/ --as-of 2023-12-31 -o report.html"_s,
                       Texts::tr("one page with everything in it"));
    options.addExample(u"report --plan p.docx -o deadlines.ics"_s,
                       Texts::tr("the deadlines of a plan for a calendar program"));
    if (const auto code = options.parse(arguments)) return *code;
    if (!options.files().isEmpty())
        return options.wrongUse(Texts::tr("Unexpected \"%1\".").arg(options.files().first()));
    const auto format = formatOf(options);
    if (!format)
        return options.wrongUse(
            Texts::tr("The name \"%1\" does not say the format: end it with one of %2, or give --format.")
                .arg(options.value(u"output"_s), formats().join(u", "_s)));
    if (options.has(u"mask"_s) && format == u"json")
        return options.wrongUse(
            Texts::tr("--mask is for papers: the quotes of %1 have to be the words of the files.").arg(*format));
    if (options.has(u"filter"_s) && (!options.has(u"workspace"_s) || format == u"ics"))
        return options.wrongUse(
            format == u"ics" ? Texts::tr("--filter is for results: a calendar has the deadlines of the whole plan.")
                             : Texts::tr("--filter needs --workspace: filters are saved there."));
    if ((format == u"pdf" || format == u"ics") && !paperWriters()) return handOverToPapers();

    const bool planOnly = format == u"ics" && !options.has(u"workspace"_s);
    auto outcome =
        planOnly ? readPlanOnly(options) : runCheck(options, Submissions::Required, options.value(u"filter"_s));
    if (const int* code = std::get_if<int>(&outcome)) return *code;
    auto& checked = std::get<Checked>(outcome);
    if (options.has(u"mask"_s)) {
        checked.report = report::masked(std::move(checked.report));
        checked.plan.plan = report::masked(std::move(checked.plan.plan));
    }
    const auto bytes = written(checked, *format);
    if (!bytes) {
        complain(bytes.error());
        return CannotWrite;
    }
    const bool done = options.has(u"output"_s) ? save(options.value(u"output"_s), *bytes) : print(*bytes);
    return done ? exitCodeFor(checked) : CannotWrite;
}

} // namespace

const Command reportCommand{u"report", &summary, &run};

} // namespace duibiao::cli

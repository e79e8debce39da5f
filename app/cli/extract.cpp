// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checking.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/lexicon.h"
#include "app/cli/options.h"
#include "app/cli/plans.h"
#include "app/cli/reading.h"
#include "app/cli/texts.h"
#include "app/cli/workspaces.h"
#include "core/report/contract.h"
#include "core/report/correctionsjson.h"
#include "core/report/csv.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace duibiao::cli {
namespace {

QString heading(const LoadedPlan& loaded)
{
    const plan::Metadata& metadata = loaded.plan.metadata;
    QString out = (metadata.title.isEmpty() ? loaded.document.file : metadata.title) + u'\n';
    QStringList facts;
    for (const QString& value : {metadata.docNumber, metadata.issuer, metadata.writtenOn.toString(Qt::ISODate)})
        if (!value.isEmpty()) facts += value;
    if (!facts.isEmpty()) out += facts.join(u"  "_s) + u'\n';
    out += Texts::tr("%1 clauses, %2 requirements, %3 table rows, %4 findings")
               .arg(loaded.plan.clauses.size())
               .arg(loaded.plan.requirements.size())
               .arg(loaded.plan.table.size())
               .arg(loaded.plan.findings.size()) +
           u"\n\n"_s;
    return out;
}

QString unitsOf(const plan::Requirement& requirement)
{
    QStringList names = requirement.units();
    if (!requirement.actor.isEmpty() && !names.contains(requirement.actor)) names.prepend(requirement.actor);
    return names.join(u'、');
}

QByteArray asTable(const LoadedPlan& loaded)
{
    TextTable table({{Texts::tr("Clause"), 16},
                     {Texts::tr("Requirement"), 60},
                     {Texts::tr("Units"), 30},
                     {Texts::tr("Measure"), 40}});
    for (const plan::Requirement& requirement : loaded.plan.requirements)
        table.add({requirement.path, requirement.text, unitsOf(requirement), measures(requirement, loaded.document)});
    QString out = heading(loaded) + table.text();
    if (!loaded.plan.findings.empty()) {
        out += u'\n' + Texts::tr("Findings about the plan") + u'\n';
        for (const plan::Finding& finding : loaded.plan.findings) out += u"  • "_s + finding.message + u'\n';
    }
    return (out + u'\n').toUtf8();
}

QByteArray csvHeader()
{
    return report::csvByteOrderMark +
           report::csvRecord({Texts::tr("File"), Texts::tr("Id"), Texts::tr("Clause"), Texts::tr("Requirement"),
                              Texts::tr("Modality"), Texts::tr("Actor"), Texts::tr("Lead"), Texts::tr("With"),
                              Texts::tr("Measure")});
}

QByteArray asCsv(const LoadedPlan& loaded)
{
    QByteArray out;
    for (const plan::Requirement& requirement : loaded.plan.requirements)
        out += report::csvRecord({loaded.document.file, requirement.id, requirement.path, requirement.text,
                                  duibiao::facts::modalityName(requirement.modality), requirement.actor,
                                  requirement.responsible.lead.join(u'、'), requirement.responsible.with.join(u'、'),
                                  measures(requirement, loaded.document)});
    return out;
}

QByteArray asJson(const LoadedPlan& loaded, bool ofWorkspace)
{
    QJsonObject out = report::planJson(loaded.document, loaded.plan);
    if (ofWorkspace) out.insert("corrections"_L1, report::correctionsJson(loaded.corrections));
    return QJsonDocument(out).toJson(QJsonDocument::Compact) + '\n';
}

/// Prints the plan in the format that the options name. False when it could not be written.
bool show(const LoadedPlan& loaded, const Options& options)
{
    return print(options.format() == u"json"  ? asJson(loaded, options.has(u"workspace"_s))
                 : options.format() == u"csv" ? asCsv(loaded)
                                              : asTable(loaded));
}

/// The plan of a workspace, as window and check understand it.
int showPlanOf(const QString& path, const Options& options)
{
    const auto workspace = openWorkspace(path);
    if (!workspace) {
        complain(workspace.error());
        return NothingReadable;
    }
    const auto plan = readPlanOf(**workspace);
    if (const int* code = std::get_if<int>(&plan)) return *code;
    if (options.format() == u"csv" && !print(csvHeader())) return CannotWrite;
    return show(std::get<LoadedPlan>(plan), options) ? Done : CannotWrite;
}

QString summary()
{
    return Texts::tr("break plans into clauses and requirements");
}

int run(const QStringList& arguments)
{
    Options options(u"extract [options] FILE…"_s,
                    Texts::tr("Reads plans and prints what each one demands: who, what, how "
                              "much, by when. With --format json one object a "
                              "file (duibiao-plan/1), each on a line of its own."));
    options.addFormat({u"table"_s, u"json"_s, u"csv"_s});
    options.add({u"workspace"_s},
                Texts::tr("The plan of the workspace instead, with the corrections that were made in it."),
                u"FILE.duibiao"_s);
    addLexicon(options);
    addRecognise(options);
    options.addExample(u"extract plan.docx"_s, Texts::tr("the requirements as a table"));
    options.addExample(u"extract --format json plan.txt > plan.json"_s, Texts::tr("everything, for other programs"));
    options.addExample(u"extract --format csv 2022.txt 2023.txt > duties.csv"_s,
                       Texts::tr("the requirements of two plans for a spreadsheet"));
    if (const auto code = options.parse(arguments)) return *code;
    if (options.has(u"workspace"_s)) {
        if (!options.files().isEmpty()) return options.wrongUse(Texts::tr("Name plans or a workspace, not both."));
        return showPlanOf(options.value(u"workspace"_s), options);
    }
    if (options.files().isEmpty()) return options.wrongUse(Texts::tr("Name at least one plan."));
    const auto lexicon = lexiconOf(options);
    if (!lexicon) {
        complain(lexicon.error());
        return NothingReadable;
    }

    int read = 0;
    int refused = 0;
    if (options.format() == u"csv" && !print(csvHeader())) return CannotWrite;
    for (const QString& file : options.files()) {
        const auto loaded = loadPlan(file, options, lexicon->get());
        if (!loaded) {
            complain(loaded.error());
            if (loaded.error().code == ErrorCode::Cancelled) return Cancelled;
            ++refused;
            continue;
        }
        ++read;
        if (!show(*loaded, options)) return CannotWrite;
    }
    return read == 0 ? NothingReadable : refused > 0 ? SomeRefused : Done;
}

} // namespace

const Command extractCommand{u"extract", &summary, &run};

} // namespace duibiao::cli

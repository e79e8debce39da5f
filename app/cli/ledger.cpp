// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checking.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/ledgercolumns.h"
#include "app/cli/options.h"
#include "app/cli/texts.h"
#include "core/base/filename.h"
#include "core/check/returned.h"
#include "core/report/ledgerbook.h"
#include "core/report/masked.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace duibiao::cli {
namespace {

QString summary()
{
    return Texts::tr("write ledgers for the units to fill in, and see what came back");
}

/// What came back from one unit.
struct Answer {
    QString unit;
    check::Returned returned;
};

/// Writes a ledger for `unit` into `folder`, and its path into `written`; none when no duty is asked for. False when it
/// cannot be written (said on standard error).
bool writeLedger(const report::Report& report, const QString& unit, const std::optional<QStringList>& only,
                 const QString& folder, QStringList& written)
{
    const report::LedgerBook book = report::ledgerOf(report, unit, only);
    if (book.lines.empty()) return true;
    const auto bytes = report::toXlsx(book);
    if (!bytes) {
        complain(bytes.error());
        return false;
    }
    const QString path = QDir(folder).filePath(fileNameFrom(unit) + u".xlsx"_s);
    if (!save(path, *bytes)) return false;
    written.append(path);
    return true;
}

/// The units that are meant: the one that --unit names, else all; nothing when it names none (said on standard error).
std::optional<QStringList> unitsMeant(const Options& options, const units::Registry& registry)
{
    if (options.has(u"unit"_s)) {
        const int unit = registry.find(options.value(u"unit"_s));
        if (unit >= 0) return QStringList{registry.units()[static_cast<size_t>(unit)].name};
        (void)options.wrongUse(Texts::tr("The list of units has no \"%1\".").arg(options.value(u"unit"_s)));
        return {};
    }
    QStringList names;
    for (const units::Unit& unit : registry.units()) names += unit.name;
    return names;
}

bool makeFolder(const QString& folder)
{
    if (QDir().mkpath(folder)) return true;
    complain({ErrorCode::CannotWrite, Texts::tr("The folder could not be made."), folder,
              Texts::tr("Choose a folder that exists and that you may write to.")});
    return false;
}

int exportLedgers(const Options& options)
{
    if (!options.has(u"output"_s)) return options.wrongUse(Texts::tr("--%1 is missing.").arg(u"output"_s));
    auto outcome = runCheck(options, Submissions::Optional);
    if (const int* code = std::get_if<int>(&outcome)) return *code;
    auto& checked = std::get<Checked>(outcome);
    if (options.has(u"mask"_s)) checked.report = report::masked(std::move(checked.report));
    const auto meant = unitsMeant(options, checked.units);
    if (!meant) return WrongUse;
    const QString folder = options.value(u"output"_s);
    if (!makeFolder(folder)) return CannotWrite;
    QStringList written;
    for (const QString& unit : *meant)
        if (!writeLedger(checked.report, unit, {}, folder, written)) return CannotWrite;
    const QString list = written.isEmpty() ? Texts::tr("No duty binds these units.") : written.join(u'\n');
    return print(list + u'\n') ? exitCodeFor(checked) : CannotWrite;
}

std::vector<Answer> answersOf(const Checked& checked, const QStringList& meant)
{
    std::vector<check::Verdict> verdicts;
    for (const report::Line& line : checked.report.lines) verdicts.push_back(line.verdict);
    std::vector<Answer> answers;
    for (const QString& unit : meant) {
        std::vector<const submission::Submission*> files;
        for (const submission::Submission& file : checked.submissions)
            if (file.unit >= 0 && checked.units.units()[static_cast<size_t>(file.unit)].name == unit)
                files.push_back(&file);
        Answer answer{unit, check::returned(files, verdicts, unit)};
        const check::Returned& told = answer.returned;
        if (!told.answered.isEmpty() || !told.open.isEmpty() || !told.unknown.isEmpty())
            answers.push_back(std::move(answer));
    }
    return answers;
}

QByteArray asJson(const std::vector<Answer>& answers)
{
    QJsonArray units;
    for (const Answer& answer : answers) {
        units.append(QJsonObject{{u"unit"_s, answer.unit},
                                 {u"answered"_s, QJsonArray::fromStringList(answer.returned.answered)},
                                 {u"open"_s, QJsonArray::fromStringList(answer.returned.open)},
                                 {u"unknown"_s, QJsonArray::fromStringList(answer.returned.unknown)}});
    }
    return QJsonDocument(QJsonObject{{u"schema"_s, u"duibiao-ledger/1"_s}, {u"units"_s, units}})
               .toJson(QJsonDocument::Compact) +
           '\n';
}

QString asText(const std::vector<Answer>& answers, const report::Report& report)
{
    TextTable counts({{Texts::tr("Unit"), 30},
                      {Texts::tr("Answered"), 10, true},
                      {Texts::tr("Missing"), 10, true},
                      {Texts::tr("Unknown"), 10, true}});
    TextTable missing({{Texts::tr("Unit"), 24}, {Texts::tr("Missing"), 80}});
    for (const Answer& answer : answers) {
        const check::Returned& told = answer.returned;
        counts.add({answer.unit, QString::number(told.answered.size()), QString::number(told.open.size()),
                    QString::number(told.unknown.size())});
        for (const report::LedgerLine& line : report::ledgerOf(report, answer.unit, told.open).lines)
            missing.add({answer.unit, line.requirement});
    }
    return counts.text() + u'\n' + missing.text();
}

int importLedgers(const Options& options)
{
    const auto outcome = runCheck(options);
    if (const int* code = std::get_if<int>(&outcome)) return *code;
    const auto& checked = std::get<Checked>(outcome);
    const auto meant = unitsMeant(options, checked.units);
    if (!meant) return WrongUse;
    const std::vector<Answer> answers = answersOf(checked, *meant);
    const QByteArray out = options.format() == u"json" ? asJson(answers) : asText(answers, checked.report).toUtf8();
    if (options.has(u"output"_s)) {
        const QString folder = options.value(u"output"_s);
        if (!makeFolder(folder)) return CannotWrite;
        const report::Report shown = options.has(u"mask"_s) ? report::masked(checked.report) : checked.report;
        QStringList written;
        for (const Answer& answer : answers)
            if (!writeLedger(shown, answer.unit, answer.returned.open, folder, written)) return CannotWrite;
    }
    return print(out) ? exitCodeFor(checked) : CannotWrite;
}

int run(const QStringList& arguments)
{
    Options options(
        u"ledger export|import|columns [options] [LEDGER]"_s,
        Texts::tr(
            "export writes a ledger (xlsx) for each unit: its duties, what is known of each, and room for what it "
            "did. import reads the ledgers that came back, by the ids of their rows, and says what is missing; "
            "with -o it writes ledgers that ask for that only. columns shows which column of a ledger is what; with "
            "--workspace it says so, and every ledger with the same header is read that way from then on."));
    addWorkspaceOptions(options);
    addCheckOptions(options);
    options.add({u"unit"_s}, Texts::tr("Only this unit; all when left out."), u"NAME"_s);
    options.add({u"o"_s, u"output"_s}, Texts::tr("The folder to write ledgers to."), u"DIR"_s);
    options.add(
        {u"mask"_s},
        Texts::tr("Make identity numbers, telephone numbers and the names beside them unreadable in the ledgers."));
    addColumnsOptions(options);
    options.addFormat({u"table"_s, u"json"_s});
    options.addExample(u"ledger export --plan plan.docx --units units.csv -o out/"_s,
                       Texts::tr("a ledger for each unit"));
    options.addExample(u"ledger import --plan plan.docx --units units.csv --submissions back/ -o again/"_s,
                       Texts::tr("what came back, and ledgers for what did not"));
    options.addExample(
        u"ledger columns --workspace 2024.duibiao --header 3 --column B=task --column E=progress back/台账.xlsx"_s,
        Texts::tr("a header that the program does not understand"));
    if (const auto code = options.parse(arguments)) return *code;
    const QStringList words = options.files();
    if (!words.isEmpty() && words.first() == u"columns") return ledgerColumns(options, words.sliced(1));
    if (words == QStringList{u"export"_s}) return exportLedgers(options);
    if (words == QStringList{u"import"_s}) return importLedgers(options);
    return options.wrongUse(words.isEmpty() ? Texts::tr("Say export, import or columns.")
                                            : Texts::tr("Unexpected \"%1\".").arg(words.last()));
}

} // namespace

const Command ledgerCommand{u"ledger", &summary, &run};

} // namespace duibiao::cli

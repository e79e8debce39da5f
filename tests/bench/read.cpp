// SPDX-License-Identifier: GPL-3.0-or-later
// How long reading files takes, and how much memory: bench-read [FILE…]. Each file is read five times; the median and
// the best are printed with the highest memory so far, so that one file at a time tells most. Then the program
// "duibiao-cli text" is run in turn with other programs that read such files, as far as they are installed: unzip and
// pandoc for docx, pdftotext for pdf. Without files a Word document of 1.1 million characters, a workbook of 100,000
// rows × 10 columns and a PDF of 300 pages are made up and read. What the project asks of itself: at most 6 times
// unzip, an eighth of pandoc, 3 times pdftotext, and 1 s and 300 MB for the workbook.
#include "core/readers/readers.h"
#include "tests/bench/madeup.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <vector>

#include <sys/resource.h>

using namespace duibiao;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t Runs = 5;
using Times = std::array<double, Runs>; ///< milliseconds

double median(Times times)
{
    std::ranges::sort(times);
    return times[Runs / 2];
}

void measure(QTextStream& out, const readers::Input& input)
{
    Times times{};
    Result<Document> document = readers::read(input);
    for (double& each : times) {
        document = Document();
        QElapsedTimer timer;
        timer.start();
        document = readers::read(input);
        each = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    struct rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    out << input.name << ": ";
    if (document)
        out << document->text.size() << " characters, " << document->tables.size() << " tables, ";
    else
        out << document.error().message << ' ';
    out << median(times) << " ms (best " << std::ranges::min(times) << "), at most " << usage.ru_maxrss / 1024
        << " MB so far" << Qt::endl;
}

struct Command {
    QString program;
    QStringList arguments;
};

/// Milliseconds from start to end of the program; nothing when it fails.
std::optional<double> timeOf(const Command& command)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(command.program, command.arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The programs that read what is in the file, as far as they are installed.
std::vector<Command> others(const QString& file)
{
    const QString suffix = QFileInfo(file).suffix();
    std::vector<Command> commands;
    if (suffix == "docx"_L1) {
        commands.push_back({u"unzip"_s, {u"-p"_s, file, u"word/document.xml"_s}});
        commands.push_back({u"pandoc"_s, {u"-t"_s, u"plain"_s, file}});
    } else if (suffix == "pdf"_L1) {
        commands.push_back({u"pdftotext"_s, {file, u"-"_s}});
    }
    std::erase_if(commands,
                  [](const Command& command) { return QStandardPaths::findExecutable(command.program).isEmpty(); });
    return commands;
}

/// Runs the programs in turn, so that a machine that becomes slower slows all of them.
void compare(QTextStream& out, const QString& file)
{
    const QString ours = QCoreApplication::applicationDirPath() + u"/duibiao-cli"_s;
    std::vector<Command> commands = others(file);
    if (commands.empty() || !QFileInfo::exists(ours)) return;
    commands.insert(commands.begin(), {ours, {u"text"_s, file}});
    std::vector<Times> times(commands.size());
    for (size_t run = 0; run < Runs; ++run) {
        for (size_t i = 0; i < commands.size(); ++i) {
            const auto time = timeOf(commands[i]);
            if (!time) {
                out << "  " << commands[i].program << " failed" << Qt::endl;
                return;
            }
            times[i][run] = *time;
        }
    }
    const double own = median(times[0]);
    out << "  duibiao-cli text " << own << " ms";
    for (size_t i = 1; i < commands.size(); ++i) {
        const double other = median(times[i]);
        out << ", " << commands[i].program << ' ' << other << " ms (" << own / other << " times)";
    }
    out << Qt::endl;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv); // knows where the programs lie that readers start
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(1);
    const QTemporaryDir folder;
    QStringList files = QCoreApplication::arguments().sliced(1);
    if (files.isEmpty()) {
        for (const auto& [name, bytes] :
             {std::pair(u"characters.docx"_s, bench::wordDocument(1'100'000)),
              std::pair(u"rows.xlsx"_s, bench::workbook(100'000)), std::pair(u"pages.pdf"_s, bench::textPdf(300))}) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
                out << file.fileName() << ": " << file.errorString() << Qt::endl;
                return 1;
            }
            files.push_back(file.fileName());
        }
    }
    for (const QString& file : std::as_const(files)) {
        const auto input = readers::load(file);
        if (!input) {
            out << input.error().text() << Qt::endl;
            continue;
        }
        measure(out, *input);
        compare(out, file);
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// How long understanding a big plan takes, and how much memory: bench-extract [MILLION_CHARACTERS [FILE…]]. The text is
// made up, no two sentences alike, or it is the given files one after the other, over and over, until it is long
// enough. Prints the median of five runs for that length and, for a made-up text, for half of it: linear work takes
// half as long. 50 million characters are the measure that the project sets itself; a character is a code unit of the
// text.
#include "core/plan/outline.h"
#include "core/plan/reader.h"
#include "core/readers/readers.h"
#include "core/report/contract.h"
#include "core/text/normalized.h"
#include "tests/bench/measuring.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QStringList>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// A plan with as many chapters as it takes to fill `characters`.
QString syntheticPlan(qsizetype characters)
{
    QString text = u"2024年云溪县安全生产和应急管理工作要点\n\n各镇人民政府，各街道办事处，县政府有关部门：\n"_s;
    for (int number = 1; text.size() < characters; ++number) {
        text +=
            u"（%1）第%1项重点任务。各镇（街道）每年至少组织%2次综合应急演练，县直有关部门每年至少组织1次专项应急演练。"
            "2024年%3月底前，第%1类场所报警装置安装实现全覆盖，隐患整改率不低于%4%。"
            "县应急局要在计划批准后%5个工作日内向社会公开，并于每季度末通报第%1项任务进展。"
            "坚持预防为主、综合治理，推动责任落实到岗、到人。（县应急局牵头，各镇（街道）、县直有关部门配合）\n"_s
                .arg(number)
                .arg(number % 9 + 1)
                .arg(number % 12 + 1)
                .arg(80 + number % 20)
                .arg(number % 20 + 1);
    }
    return text;
}

QString repeatedFiles(const QStringList& files, qsizetype characters)
{
    QString once;
    for (const QString& name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) continue;
        once += QString::fromUtf8(file.readAll()) + u'\n';
    }
    QString text;
    while (!once.isEmpty() && text.size() < characters) text += once;
    return text;
}

/// Milliseconds until a result is there, without those in which it is dropped again.
double median(auto&& work)
{
    std::array<double, 5> milliseconds{};
    for (double& time : milliseconds) {
        QElapsedTimer timer;
        timer.start();
        [[maybe_unused]] const auto result = work();
        time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    std::ranges::sort(milliseconds);
    return milliseconds[2];
}

duibiao::Document documentOf(QString text)
{
    QByteArray bytes = text.toUtf8();
    text.clear();
    auto document = duibiao::readers::read({.name = u"plan.txt"_s, .bytes = std::move(bytes)});
    if (!document) std::abort();
    return *std::move(document);
}

void measure(const duibiao::Document& document, QTextStream& out)
{
    const auto characters = static_cast<double>(document.text.size());
    // The words that the grammar reads by are loaded before anything is measured.
    std::ignore =
        duibiao::plan::read(documentOf(document.text.first(std::min<qsizetype>(document.text.size(), 20'000))));
    duibiao::bench::forgetPeak();
    const double before = duibiao::bench::peakMemory();
    const std::size_t requirements = duibiao::plan::read(document).requirements.size();
    const double peak = duibiao::bench::peakMemory();
    out << u"%1 million characters, %2 requirements, at most %3 bytes a character while they are read (%4 hold the document)\n"_s
               .arg(characters / 1e6, 0, 'f', 1)
               .arg(requirements)
               .arg(peak / characters, 0, 'f', 1)
               .arg(before / characters, 0, 'f', 1);
    const auto report = [&](QStringView stage, double milliseconds) {
        out << u"  %1 %2 ms, %3 million characters a second\n"_s.arg(stage, -15)
                   .arg(milliseconds, 9, 'f', 1)
                   .arg(characters / milliseconds / 1e3, 0, 'f', 2);
        out.flush();
    };
    report(u"normalisation", median([&] { return duibiao::text::normalize(document.text); }));
    report(u"outline", median([&] { return duibiao::plan::readOutline(document); }));
    report(u"whole reading", median([&] { return duibiao::plan::read(document); }));
    report(u"with JSON", median([&] {
               return QJsonDocument(duibiao::report::planJson(document, duibiao::plan::read(document)))
                   .toJson(QJsonDocument::Compact);
           }));
}

} // namespace

int main(int argc, char* argv[])
{
    const double millions = argc > 1 ? std::max(0.05, std::atof(argv[1])) : 1.0;
    const auto characters = static_cast<qsizetype>(millions * 1e6);
    QStringList files;
    for (int i = 2; i < argc; ++i) files.append(QFile::decodeName(argv[i]));
    QTextStream out(stdout);
    if (files.isEmpty()) {
        measure(documentOf(syntheticPlan(characters / 2)), out);
        measure(documentOf(syntheticPlan(characters)), out);
        return EXIT_SUCCESS;
    }
    const duibiao::Document document = documentOf(repeatedFiles(files, characters));
    if (document.text.isEmpty()) {
        out << "None of the files can be read.\n";
        return EXIT_FAILURE;
    }
    measure(document, out);
    return EXIT_SUCCESS;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// How long understanding a big plan takes: bench-extract [MEGABYTES]. Prints the median of five runs over a synthetic
// plan of that size and over one twice as big; linear work takes twice as long.
#include "core/plan/reader.h"
#include "core/readers/readers.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

/// A plan with as many chapters as it takes to fill `bytes` of UTF-8; no two sentences are quite alike.
QByteArray syntheticPlan(qsizetype bytes)
{
    QString text = u"2024年云溪县安全生产和应急管理工作要点\n\n各镇人民政府，各街道办事处，县政府有关部门：\n"_s;
    for (int number = 1; text.size() * 3 < bytes; ++number) {
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
    return text.toUtf8();
}

struct Run {
    double milliseconds = 0;
    std::size_t requirements = 0;
};

Run medianOfFive(const QByteArray& bytes)
{
    std::array<Run, 5> runs;
    for (Run& run : runs) {
        QElapsedTimer timer;
        timer.start();
        const auto document = duibiao::readers::read({.name = u"plan.txt"_s, .bytes = bytes});
        if (!document) std::abort();
        run.requirements = duibiao::plan::read(*document).requirements.size();
        run.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    std::ranges::sort(runs, {}, &Run::milliseconds);
    return runs[2];
}

} // namespace

int main(int argc, char* argv[])
{
    const double megabytes = argc > 1 ? std::max(0.1, std::atof(argv[1])) : 2.0;
    QTextStream out(stdout);
    for (const int factor : {1, 2}) {
        const QByteArray bytes = syntheticPlan(static_cast<qsizetype>(megabytes * factor * 1e6));
        const Run run = medianOfFive(bytes);
        const double size = static_cast<double>(bytes.size()) / 1e6;
        out << u"%1 MB: %2 ms, %3 MB/s, %4 requirements\n"_s.arg(size, 0, 'f', 1)
                   .arg(run.milliseconds, 0, 'f', 1)
                   .arg(size * 1000 / run.milliseconds, 0, 'f', 1)
                   .arg(run.requirements);
    }
    return EXIT_SUCCESS;
}

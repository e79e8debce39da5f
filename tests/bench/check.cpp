// SPDX-License-Identifier: GPL-3.0-or-later
// How long a check takes, and how much memory: bench-check [UNITS [REQUIREMENTS]]. A county is made up (county.h), its
// files are read by the readers and checked against its plan. Reading, matching and judging are told apart; then one
// file is changed and judged again. What the project asks of itself for 100 units × 120 requirements × 300 files: the
// full check under 1 s and 300 MB on one workstation, one changed file judged again under 50 ms.
#include "core/check/checker.h"
#include "core/plan/reader.h"
#include "core/readers/readers.h"
#include "tests/bench/county.h"
#include "tests/bench/measuring.h"

#include <QTextStream>

#include <cstdlib>
#include <ctime>
#include <map>

using namespace duibiao;
using namespace Qt::StringLiterals;

namespace {

/// Of the processor, not of the clock: other programs on the machine do not count.
double millisecondsOf(auto&& work)
{
    const std::clock_t begin = std::clock();
    work();
    return 1e3 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

Document documentOf(const bench::County::File& file)
{
    auto document = readers::read({.name = file.name, .bytes = file.bytes});
    if (!document) qFatal("%s: %s", qPrintable(file.name), qPrintable(document.error().message));
    return *std::move(document);
}

void tellStatuses(QTextStream& out, const std::vector<check::Verdict>& verdicts)
{
    std::map<check::Status, int> counts;
    for (const check::Verdict& verdict : verdicts) ++counts[verdict.status];
    for (const auto& [status, count] : counts) out << "  " << check::statusName(status) << ' ' << count;
    out << Qt::endl;
}

} // namespace

int main(int argc, char* argv[])
{
    bench::CountySize size;
    if (argc > 1) size.units = std::max(1, std::atoi(argv[1]));
    if (argc > 2) size.requirements = std::max(1, std::atoi(argv[2]));
    const bench::County county = bench::makeCounty(size);
    QTextStream out(stdout);
    bench::forgetPeak();
    const double before = bench::peakMemory();

    const Document planDocument = documentOf({u"plan.txt"_s, county.plan});
    const plan::Plan plan = plan::read(planDocument);
    const auto units = units::readCsv(county.units, u"units.csv"_s);
    if (!units) qFatal("%s", qPrintable(units.error().message));

    std::vector<Document> documents;
    const double reading = millisecondsOf([&] {
        for (const bench::County::File& file : county.submissions) documents.push_back(documentOf(file));
    });
    qsizetype characters = 0;
    std::vector<submission::Submission> submissions;
    const double understanding = millisecondsOf([&] {
        for (Document& document : documents) {
            characters += document.text.size();
            submissions.push_back(submission::read(std::move(document), *units, {size.year, {}}));
        }
    });
    check::Checker checker;
    std::vector<check::Verdict> verdicts;
    const auto judge = [&] {
        auto result = checker.check({planDocument, plan, *units, submissions, text::WorkCalendar::shipped(),
                                     QDate(size.year + 1, 1, 15), QDate(size.year, 1, 1), QDate(size.year, 12, 31)});
        verdicts = *std::move(result);
    };
    const double judging = millisecondsOf(judge);
    const double peak = bench::peakMemory();

    out << size.units << " units, " << plan.requirements.size() << " requirements, " << submissions.size() << " files, "
        << characters << " characters, " << verdicts.size() << " verdicts" << Qt::endl;
    tellStatuses(out, verdicts);
    out << "reading files           " << reading << " ms\n"
        << "understanding them      " << understanding << " ms\n"
        << "matching and judging    " << judging << " ms\n"
        << "all of it               " << reading + understanding + judging << " ms, at most " << (peak - before) / 1e6
        << " MB" << Qt::endl;
    // One unit sends a fuller report.
    bench::County::File changed = county.submissions.back();
    changed.bytes.insert(changed.bytes.indexOf('\n') + 1, u"3月5日，完成燃气安全风险隐患专项排查。\n"_s.toUtf8());
    const double rereading =
        millisecondsOf([&] { submissions.back() = submission::read(documentOf(changed), *units, {size.year, {}}); });
    const double again = millisecondsOf(judge);
    out << "one changed file        " << rereading << " ms to read, " << again << " ms to judge ("
        << checker.judgedUnits() << " of " << size.units << " units)" << Qt::endl;
    return EXIT_SUCCESS;
}

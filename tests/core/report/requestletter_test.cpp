// SPDX-License-Identifier: GPL-3.0-or-later
// Letters that ask units for what is missing, read back by the reader of each format.
#include "core/report/masked.h"
#include "core/report/requestletter.h"
#include "tests/core/check/harness.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace duibiao;
using namespace Qt::StringLiterals;

namespace {

const QString bureau = u"县水利局"_s;
const report::LetterTerms terms{u"清河县人民政府办公室"_s, QDate(2025, 1, 12), QDate(2025, 1, 22)};

report::Report reportOf()
{
    test::County county(test::waterPlan());
    county.report(u"4月12日，组织河湖管护专题培训1次。联系人：王小明，13812345678。"_s);
    return county.composed();
}

const report::Missing& missingFrom(const std::vector<report::Missing>& all, const QString& unit)
{
    const auto found = std::ranges::find(all, unit, &report::Missing::unit);
    REQUIRE(found != all.end());
    return *found;
}

} // namespace

TEST_CASE("What is missing is what is open, unit by unit in the order of the list", "[report][letters]")
{
    const report::Report report = reportOf();
    const std::vector<report::Missing> all = report::missingOf(report);
    REQUIRE_FALSE(all.empty());
    size_t items = 0;
    for (const report::Missing& missing : all) {
        REQUIRE_FALSE(missing.items.empty());
        for (const report::MissingItem& item : missing.items) {
            CHECK((item.status == check::Status::NotMet || item.status == check::Status::NoEvidence ||
                   item.status == check::Status::NeedsReview));
            CHECK_FALSE(item.reason.isEmpty());
        }
        items += missing.items.size();
    }
    const auto& counts = report.counts.byStatus;
    CHECK(items == static_cast<size_t>(counts.value(check::Status::NotMet) + counts.value(check::Status::NoEvidence) +
                                       counts.value(check::Status::NeedsReview)));
    CHECK(all.front().unit == bureau); // the first of the registry
}

TEST_CASE("A letter is a Word document that asks for every item, and says until when", "[report][letters]")
{
    const report::Report report = reportOf();
    const std::vector<report::Missing> all = report::missingOf(report);
    const report::Missing& missing = missingFrom(all, bureau);
    const auto bytes = report::toDocx(report::requestLetter(report, missing, terms));
    REQUIRE(bytes.has_value());
    const auto document = readers::read({u"函.docx"_s, *bytes});
    REQUIRE(document.has_value());
    CHECK(document->warnings.empty());
    const QString& text = document->text;
    CHECK(text.contains(report.planTitle));
    CHECK(text.contains(bureau));
    CHECK(text.contains(terms.sender));
    CHECK(text.contains(u"2025"));
    REQUIRE(document->tables.size() == 1);
    CHECK(document->tables.front().rows == static_cast<int>(missing.items.size()) + 1);
    for (const report::MissingItem& item : missing.items) CHECK(text.contains(item.requirement.simplified()));
    // The other form says the same.
    const QString markup = report::toMarkup(report::requestLetter(report, missing, terms));
    for (const report::MissingItem& item : missing.items)
        CHECK(markup.contains(item.requirement.simplified().toHtmlEscaped()));
}

TEST_CASE("Marks of the markup and what no XML may hold leave a letter readable", "[report][letters]")
{
    report::Report report = reportOf();
    report.planTitle = u"<计划> & \"甲\""_s;
    report::Missing missing{u"甲<乙>局"_s,
                            {{u"1"_s, {}, u"办好 <b> & \u0001\u0008事"_s, {}, check::Status::NoEvidence, u"理由"_s}}};
    const auto bytes = report::toDocx(report::requestLetter(report, missing, {}));
    REQUIRE(bytes.has_value());
    const auto document = readers::read({u"函.docx"_s, *bytes});
    REQUIRE(document.has_value());
    CHECK(document->text.contains(u"<计划> & \"甲\""));
    CHECK(document->text.contains(u"甲<乙>局"));
    CHECK(document->text.contains(u"办好 <b> &"));
}

TEST_CASE("A masked report makes masked letters", "[report][letters]")
{
    report::Report report = reportOf();
    for (report::Line& line : report.lines) line.verdict.reason += u"联系人：王小明，13812345678"_s;
    const report::Report masked = report::masked(report);
    const std::vector<report::Missing> all = report::missingOf(masked);
    for (const report::Missing& missing : all) {
        const QString letter = report::toMarkup(report::requestLetter(masked, missing, terms));
        CHECK_FALSE(letter.contains(u"13812345678"));
        CHECK_FALSE(letter.contains(u"王小明"));
        CHECK(letter.contains(u"138****5678"));
    }
}

TEST_CASE("Another program reads the letter, too", "[report][letters]")
{
    const QString pandoc = QStandardPaths::findExecutable(u"pandoc"_s);
    if (pandoc.isEmpty()) SKIP("pandoc is not installed");
    const report::Report report = reportOf();
    const std::vector<report::Missing> all = report::missingOf(report);
    const report::Missing& missing = missingFrom(all, bureau);
    const auto bytes = report::toDocx(report::requestLetter(report, missing, terms));
    REQUIRE(bytes.has_value());
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"letter.docx"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(*bytes);
    file.close();
    QProcess process;
    process.start(pandoc, {u"-t"_s, u"plain"_s, u"--wrap=none"_s, file.fileName()});
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 0);
    CHECK(QString::fromUtf8(process.readAllStandardOutput()).contains(terms.sender));
}

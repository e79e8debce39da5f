// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv.h"
#include "core/report/report.h"
#include "core/report/statusmark.h"
#include "tests/core/report/values.h"

#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;
using check::Status;

TEST_CASE("a report joins verdicts with the words of the plan", "[report]")
{
    const report::Report report = test::report();
    REQUIRE(report.lines.size() == 3);
    CHECK(report.lines[0].requirement.startsWith(u"县司法局要在2023年6月底前"));
    CHECK(report.lines[0].deadline == u"2023年6月底前");
    CHECK(report.lines[0].clause == u"强化培训");   // 一/1 has no words of its own
    CHECK(report.lines[2].requirement == u"𠮷县2"); // a requirement that the plan no longer has keeps its words
    CHECK(report.counts.total == 3);
    REQUIRE(report.byUnit.size() == 3);
    CHECK(report.byUnit[0].first == u"县财政局");
    CHECK(report.byUnit[1].second.byStatus.value(Status::Met) == 1);
    REQUIRE(report.inputs.size() == 2);
    CHECK(report.inputs[0].unit == u"县司法局");
    CHECK(report.inputs[1].unit.isEmpty());
}

TEST_CASE("what does not apply or is not due does not lower the share fulfilled", "[report]")
{
    report::Counts counts;
    CHECK(counts.fulfilled() == 1);
    counts.add(Status::NotApplicable);
    counts.add(Status::NotDue);
    CHECK(counts.fulfilled() == 1);
    CHECK(counts.fulfilledText() == u"—"); // a unit that nothing is due from has not fulfilled all of it
    counts.add(Status::Met);
    counts.add(Status::MetLate);
    counts.add(Status::NotMet);
    counts.add(Status::NeedsReview);
    CHECK(counts.fulfilled() == 0.5);
    CHECK(counts.fulfilledText() == u"50.0%");
}

TEST_CASE("every status has a sign and a shape of its own", "[report]")
{
    QSet<QChar> signs;
    QSet<QString> shapes;
    for (const Status status : report::allStatuses) {
        signs += report::statusSign(status);
        shapes += report::statusShape(status, u"ink"_s, u"ground"_s);
    }
    CHECK(signs.size() == 7);
    CHECK(shapes.size() == 7);
}

TEST_CASE("the page draws each mark once and refers to it from then on", "[report]")
{
    const QString page = QString::fromUtf8(report::toHtml(test::report()));
    for (const Status status : report::allStatuses) {
        CHECK(page.count(report::statusShape(status, u"currentColor"_s, u"#fff"_s)) == 1);
        CHECK(page.contains(report::statusMarkup(status)));
    }
}

TEST_CASE("the page shows every verdict with its proof and escapes what it quotes", "[report]")
{
    const QString page = QString::fromUtf8(report::toHtml(test::report()));
    CHECK(page.startsWith(u"<!DOCTYPE html>"));
    for (const QString& words :
         {u"开展培训2次"_s, u"县财政局"_s, u"东河镇"_s, u"没有触发"_s, u"damaged file"_s, u"a &lt; b"_s,
          u"<q>6月底前</q>"_s, u"&quot;够&quot;"_s, u"&lt;要点&gt; &amp; &quot;附表&quot;.txt"_s, u"@media print"_s})
        CHECK(page.contains(words));
    CHECK_FALSE(page.contains(u"<要点>"));
    CHECK_FALSE(page.contains(u"<script"));
    CHECK_FALSE(page.contains(u"http://"));
    CHECK_FALSE(page.contains(u"https://"));
    CHECK(page.count(u"<div"_s) == page.count(u"</div>"_s));
    CHECK(page.count(u"<table"_s) == page.count(u"</table>"_s));
    CHECK(page.count(u"<tr"_s) == page.count(u"</tr>"_s));
}

TEST_CASE("a report names the file of the plan without its folder", "[report]")
{
    Document document;
    document.file = u"/home/somebody/要点.txt"_s;
    const plan::Plan plan;
    const units::Registry units;
    CHECK(report::compose({document, plan, units, {}, {}, {}, {}, {}, {}}).planFile == u"要点.txt"_s);
}

TEST_CASE("a plan title with placeholders is only words", "[report]")
{
    report::Report report = test::report();
    report.title = u"%1 %2 %n <b>"_s;
    report.lines[1].requirement = u"%1 %2 %3"_s;
    const QString page = QString::fromUtf8(report::toHtml(report));
    CHECK(page.contains(u"%1 %2 %n &lt;b&gt;"));
    CHECK(page.contains(u"2. %1 %2 %3") == false); // the same requirement as the line before
    report.lines[1].verdict.requirementId = u"other"_s;
    CHECK(QString::fromUtf8(report::toHtml(report)).contains(u"2. %1 %2 %3"));
}

TEST_CASE("a ruling stands above the engine's verdict", "[report]")
{
    const report::Ruling ruling{u"gone"_s,     u"东河镇"_s, Status::Met,
                                u"看了原件"_s, u"审核员"_s, QDateTime(QDate(2024, 1, 3), QTime(9, 0))};
    const report::Report report = test::report(std::span(&ruling, 1));
    CHECK(report.lines[2].verdict.status == Status::Met);
    CHECK(report.lines[2].engineStatus == Status::NoEvidence);
    CHECK(report.counts.byStatus.value(Status::NoEvidence) == 0);
    CHECK(QString::fromUtf8(report::toHtml(report)).contains(u"审核员"));
}

TEST_CASE("CSV is what RFC 4180 says and no spreadsheet runs it", "[report]")
{
    CHECK(report::csvRecord({u"a"_s, u"b,c"_s, u"d\"e"_s, u"f\ng"_s, {}}) == "a,\"b,c\",\"d\"\"e\",\"f\ng\",\r\n");
    CHECK(report::csvRecord({u"=1+2"_s, u"@x"_s, u"+86 10"_s, u"-"_s}) == "'=1+2,'@x,'+86 10,'-\r\n");
    CHECK(report::csvRecord({u"-3.5"_s, u"+4"_s}) == "-3.5,+4\r\n");
    CHECK(report::csvRecord({u"\t=1"_s, u"－"_s}) == "'\t=1,－\r\n");
    const QByteArray csv = report::toCsv(test::report());
    CHECK(csv.startsWith("\xEF\xBB\xBF"));
    CHECK(csv.count("\r\n") == 4);
    CHECK(csv.contains("\"'=2次，\"\"够\"\"\""));
}

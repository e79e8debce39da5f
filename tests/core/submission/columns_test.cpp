// SPDX-License-Identifier: GPL-3.0-or-later
// Ledgers whose header does not say, in words that are known, which column is what.
#include "core/readers/readers.h"
#include "core/submission/ledger.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace duibiao;
using namespace duibiao::submission;
using namespace Qt::StringLiterals;

namespace {

units::Registry registry()
{
    units::Registry units;
    units.add({u"县水利局"_s, {}, {u"各部门"_s}});
    units.add({u"县林业局"_s, {}, {u"各部门"_s}});
    return units;
}

Document table(const QString& csv)
{
    auto document = readers::read({u"台账.csv"_s, csv.toUtf8()});
    REQUIRE(document.has_value());
    REQUIRE(document->tables.size() == 1);
    return std::move(*document);
}

const QString ownWords =
    u"2024年工作登记,,,\n条目,干什么,上半年干了什么,下半年干了什么\n1,河道专项巡查,3月5日巡查1次,9月12日巡查1次\n2,水法宣传,尚未开展,10月8日宣传1次\n"_s;

ColumnMappings said(const Document& document, int row, std::vector<Column> columns)
{
    ColumnMappings mappings;
    CHECK(mappings.set({{headerAt(document, document.tables.front(), row).words}, std::move(columns)}));
    return mappings;
}

bool warns(const Submission& submission)
{
    return std::ranges::contains(submission.warnings, u"ledger_columns_unknown"_s, &Warning::code);
}

} // namespace

TEST_CASE("a ledger without columns that are known says so and is read in part", "[submission][columns]")
{
    const Submission submission = read(table(ownWords), registry(), {2024, {}});
    CHECK(warns(submission));
    CHECK(submission.state == State::Partly);
    CHECK(submission.evidence.empty());
    // A table that is too small to have a header, and one whose header is known, are no riddles.
    CHECK_FALSE(warns(read(table(u"县水利局,2024\n总结,见附件\n"_s), registry(), {2024, {}})));
    CHECK_FALSE(
        warns(read(table(u"任务,完成情况\n巡查,3月5日巡查1次\n宣传,4月5日宣传1次\n"_s), registry(), {2024, {}})));
}

TEST_CASE("what somebody says about the columns is how the rows are read", "[submission][columns]")
{
    Document document = table(ownWords);
    const ColumnMappings mappings =
        said(document, 1, {Column::Number, Column::Task, Column::Progress, Column::Progress});
    const Submission submission = read(std::move(document), registry(), {2024, {}}, mappings);
    CHECK_FALSE(warns(submission));
    CHECK(submission.state == State::Read);
    REQUIRE(submission.evidence.size() == 4); // two halves of the year
    CHECK(submission.evidence[0].task == u"河道专项巡查");
    CHECK(submission.evidence[0].dates.front().first == QDate(2024, 3, 5));
    CHECK(submission.evidence[1].dates.front().first == QDate(2024, 9, 12));
    CHECK(submission.evidence[2].stance == Stance::NotDone);
    CHECK(submission.evidence[3].task == u"水法宣传");
    for (const Evidence& each : submission.evidence) CHECK(submission.document.words(each.span) == each.text);
}

TEST_CASE("a header with the same words is read the same way wherever it stands, and in another year",
          "[submission][columns]")
{
    const ColumnMappings mappings =
        said(table(ownWords), 1, {Column::None, Column::Task, Column::Progress, Column::None});
    const Document next = table(
        u"清河县水利局,,,\n登记表,,,\n条目,干什么,上半年 干了什么,下半年干了什么\n1,河道专项巡查,4月1日巡查1次,\n"_s);
    const LedgerHeader header = findHeader(next, next.tables.front(), mappings);
    CHECK(header.row == 2);
    CHECK(header.isSaid);
    const auto keyOf = [](const QStringList& words) { return headKey({words}); };
    CHECK(keyOf({u"2023年 落实"_s, u"备注"_s}) == keyOf({u"2024年落实"_s, u"备注"_s}));
    CHECK(keyOf({u"落实"_s, u"备注"_s}) != keyOf({u"备注"_s, u"落实"_s}));
    CHECK(keyOf({u" "_s, QString()}).isEmpty());
    // Another table keeps to its own words.
    const Document other = table(u"任务,完成情况\n巡查,3月5日巡查1次\n宣传,4月5日宣传1次\n"_s);
    CHECK_FALSE(findHeader(other, other.tables.front(), mappings).isSaid);
}

TEST_CASE("a column that was misread is corrected", "[submission][columns]")
{
    // 完成时间 here is the deadline, and what was done stands under 备注.
    Document document = table(
        u"任务,责任单位,完成时间,完成情况,备注\n河道专项巡查,县水利局,6月底前,正常,3月5日、5月2日各巡查1次\n水法宣传,县林业局,年底前,正常,10月8日宣传1次\n"_s);
    const LedgerHeader found = findHeader(document, document.tables.front());
    CHECK(found.columns[2] == Column::DoneOn);
    auto columns = withColumn(withColumn(found.columns, 2, Column::Deadline), 4, Column::Progress);
    columns = withColumn(std::move(columns), 3, Column::None);
    const ColumnMappings mappings = said(document, 0, columns);
    const Submission submission = read(std::move(document), registry(), {2024, {}}, mappings);
    REQUIRE(submission.evidence.size() == 2);
    CHECK(submission.evidence[0].dates.size() == 2);
    CHECK(submission.evidence[1].unit == 1);
    // What may stand once is taken away from where it stood; progress may stand twice.
    CHECK(withColumn({Column::Task, Column::None}, 1, Column::Task) == std::vector{Column::None, Column::Task});
    CHECK(withColumn({Column::Progress, Column::None}, 1, Column::Progress) ==
          std::vector{Column::Progress, Column::Progress});
}

TEST_CASE("the preview of a table says what reading it says", "[submission][columns]")
{
    const Document document = table(ownWords);
    const ColumnMappings mappings = said(document, 1, {Column::Number, Column::Task, Column::None, Column::Progress});
    const LedgerHeader header = findHeader(document, document.tables.front(), mappings);
    const auto rows = rowsAs(header, document, 0, 99, registry(), {2024, {}});
    const Submission whole = read(document, registry(), {2024, {}}, mappings);
    REQUIRE(rows.size() == whole.evidence.size());
    for (std::size_t i = 0; i < rows.size(); ++i) CHECK(rows[i].text == whole.evidence[i].text);
    CHECK(rowsAs(header, document, 0, 2, registry(), {2024, {}}).size() == 1);
    CHECK(rowsAs({}, document, 0, 99, registry(), {2024, {}}).empty());
    CHECK(firstRows(document, document.tables.front(), 2).size() == 2);
}

namespace {

const QString noHeader = u"县水利局2024年台账,,,\n1,河道专项巡查,3月5日巡查1次,2024-03-05\n2,水法宣传,尚未开展,\n"_s;
const std::vector byPlace{Column::Number, Column::Task, Column::Progress, Column::DoneOn};

ColumnMappings saidWithout(const Document& document, const std::vector<Column>& columns)
{
    ColumnMappings mappings;
    CHECK(mappings.set(
        {headOf(document, document.tables.front(), withoutHeader(document, document.tables.front())), columns}));
    return mappings;
}

} // namespace

TEST_CASE("a ledger without a header is read by the places of its columns, from its first row on",
          "[submission][columns]")
{
    Document document = table(noHeader);
    const Submission riddle = read(document, registry(), {2024, {}});
    CHECK(riddle.evidence.empty());
    CHECK(warns(riddle));

    const LedgerHeader blank = withoutHeader(document, document.tables.front());
    CHECK(blank.row == 0); // a title stands above
    CHECK((blank.isKnown() && blank.isHeaderless && blank.columns == std::vector(4, Column::None)));
    const ColumnMappings mappings = saidWithout(document, byPlace);
    const LedgerHeader found = findHeader(document, document.tables.front(), mappings);
    CHECK((found.isSaid && found.isHeaderless && found.columns == byPlace));
    CHECK(rowsAs(found, document, 0, 99, registry(), {2024, {}}).size() == 2);
    const Submission submission = read(std::move(document), registry(), {2024, {}}, mappings);
    CHECK_FALSE(warns(submission));
    CHECK(submission.state == State::Read);
    REQUIRE(submission.evidence.size() == 2); // the first row is one of them, the title is none
    CHECK(submission.evidence[0].task == u"河道专项巡查");
    CHECK(submission.evidence[0].dates.front().first == QDate(2024, 3, 5));
    CHECK(submission.evidence[1].stance == Stance::NotDone);
}

TEST_CASE("a ledger without a header is known again by what its first row holds where", "[submission][columns]")
{
    const ColumnMappings mappings = saidWithout(table(noHeader), byPlace);
    const auto isSaid = [&](const QString& csv) {
        const Document next = table(csv);
        return findHeader(next, next.tables.front(), mappings).isSaid;
    };
    // Another unit, another title or none, other deeds: a number, words, words, a day.
    CHECK(isSaid(u"1,义务植树,3月12日植树300株,3月12日\n2,护林巡查,每月巡查1次,12月底\n"_s));
    CHECK_FALSE(isSaid(u"县林业局,,,\n条目,干什么,干得怎样,哪天\n1,义务植树,植树300株,3月12日\n"_s)); // it has a header
    CHECK_FALSE(isSaid(u"1,义务植树,3月12日植树300株\n2,护林巡查,每月巡查1次\n"_s));                  // fewer columns
    CHECK_FALSE(isSaid(u"义务植树,1,3月12日植树300株,3月12日\n护林巡查,2,每月巡查1次,\n"_s)); // in another order
    const Document known = table(u"任务,完成情况\n巡查,3月5日巡查1次\n宣传,4月5日宣传1次\n"_s);
    CHECK_FALSE(findHeader(known, known.tables.front(), mappings).isHeaderless);

    // A row of words alone could be a header: only the same words are known again.
    const Document words = table(u"植树,已完成\n巡查,尚未开展\n宣传,已完成\n"_s);
    const ColumnMappings ofWords = saidWithout(words, {Column::Task, Column::Progress});
    CHECK(findHeader(words, words.tables.front(), ofWords).isHeaderless);
    const Document others = table(u"事项,结果\n巡查,尚未开展\n宣传,已完成\n"_s);
    CHECK_FALSE(findHeader(others, others.tables.front(), ofWords).isSaid);
    CHECK(isHeaderlessKey(headKey({{u"1"_s, u"植树"_s}, true})));
    CHECK_FALSE(isHeaderlessKey(headKey({{u"1"_s, u"植树"_s}})));
    CHECK(headKey({{QString(), u" "_s}, true}).isEmpty());
}

TEST_CASE("every column has a name that is read back, and a label", "[submission][columns]")
{
    CHECK(allColumns().size() == 11);
    for (const Column column : allColumns()) {
        CHECK(columnFromName(columnName(column)) == column);
        CHECK_FALSE(columnLabel(column).isEmpty());
    }
    CHECK_FALSE(columnFromName(u"colour"));
    ColumnMappings mappings;
    const TableHead blank{{u""_s, u" "_s}};
    const TableHead task{{u"任务"_s}};
    CHECK_FALSE(mappings.set({blank, {Column::Task, Column::None}}));
    CHECK_FALSE(mappings.set({task, {Column::Task, Column::None}}));
    CHECK(mappings.set({task, {Column::Task}}));
    CHECK(mappings.forget(headKey({{u"任 务"_s}})));
    CHECK(mappings.isEmpty());
}

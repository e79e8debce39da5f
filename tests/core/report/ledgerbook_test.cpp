// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a ledger: written for a unit, filled in, read back by the ids of its rows.
#include "core/check/returned.h"
#include "core/readers/office/libreoffice.h"
#include "core/report/ledgerbook.h"
#include "core/submission/ledger.h"
#include "tests/core/check/harness.h"
#include "tests/support/fillsheet.h"

using namespace duibiao;
using namespace Qt::StringLiterals;

namespace {

const QString bureau = u"县水利局"_s;

report::Report reportOf(const test::County& county)
{
    return county.composed();
}

QByteArray ledgerFor(const test::County& county)
{
    const auto bytes = report::toXlsx(report::ledgerOf(reportOf(county), bureau));
    REQUIRE(bytes.has_value());
    return *bytes;
}

/// The row (counted from 1) of the duty whose words hold `words`.
int rowOf(const report::LedgerBook& book, QStringView words)
{
    const auto line = std::ranges::find_if(
        book.lines, [&](const report::LedgerLine& each) { return each.requirement.contains(words); });
    REQUIRE(line != book.lines.end());
    return static_cast<int>(line - book.lines.begin()) + 4;
}

/// What somebody types in: the progress and the date of the row of `words`.
QMap<QString, QString> answer(const report::LedgerBook& book, QStringView words, const QString& progress,
                              const QString& day = {})
{
    const QString row = QString::number(rowOf(book, words));
    QMap<QString, QString> cells{{u'F' + row, progress}};
    if (!day.isEmpty()) cells.insert(u'G' + row, day);
    return cells;
}

const submission::AssignedRow* assigned(const submission::Submission& file, const QString& id)
{
    const auto row = std::ranges::find(file.assignedRows, id, &submission::AssignedRow::requirementId);
    return row == file.assignedRows.end() ? nullptr : &*row;
}

} // namespace

TEST_CASE("a ledger has a row for each duty that binds the unit, and its columns are known again", "[report][ledger]")
{
    const test::County county(test::waterPlan());
    const report::LedgerBook book = report::ledgerOf(reportOf(county), bureau);
    REQUIRE(book.lines.size() >= 5);
    const auto document = readers::read({u"县水利局.xlsx"_s, ledgerFor(county)});
    REQUIRE(document.has_value());
    REQUIRE(document->tables.size() == 1);
    const Table& table = document->tables.front();
    const submission::LedgerHeader header = submission::findHeader(*document, table);
    using submission::Column;
    CHECK(header.columns == std::vector{Column::Number, Column::None, Column::Requirement, Column::Deadline,
                                        Column::None, Column::Progress, Column::DoneOn, Column::Proof, Column::Note,
                                        Column::RequirementId});
    CHECK(table.rows == static_cast<int>(book.lines.size()) + header.row + 1);

    // Blank, it says nothing; all its rows are known and asked for.
    test::County blank(test::waterPlan());
    blank.submitBytes(u"县水利局.xlsx"_s, ledgerFor(county));
    const submission::Submission& file = blank.submissions().front();
    CHECK(file.unit == 0);
    CHECK(file.evidence.empty());
    REQUIRE(file.assignedRows.size() == book.lines.size());
    for (std::size_t i = 0; i < book.lines.size(); ++i) {
        CHECK(file.assignedRows[i].requirementId == book.lines[i].requirementId);
        CHECK_FALSE(file.assignedRows[i].isAnswered);
    }
    const submission::Submission* files[]{&file};
    CHECK(check::returned(files, blank.verdicts(), bureau).open.size() == static_cast<qsizetype>(book.lines.size()));
}

TEST_CASE("a row answers the duty it was written for, whatever words it uses, and no other", "[report][ledger]")
{
    test::County county(test::waterPlan());
    const report::LedgerBook book = report::ledgerOf(reportOf(county), bureau);
    QMap<QString, QString> cells = answer(book, u"河道专项巡查", u"3月2日、6月8日、9月10日各一次，均已办结。"_s);
    cells.insert(answer(book, u"中小河道清淤疏浚", u"已完成。"_s, u"2024-08-20"_s));
    county.submitBytes(u"县水利局.xlsx"_s, test::filled(ledgerFor(county), cells));

    CHECK(county.status(u"河道专项巡查") == check::Status::Met);
    CHECK(county.status(u"中小河道清淤疏浚") == check::Status::Met);
    CHECK(county.status(u"听取1次河湖长制工作汇报") == check::Status::NoEvidence);
    CHECK(county.status(u"通报河湖问题整改情况") == check::Status::NoEvidence);

    const submission::Submission& file = county.submissions().front();
    const submission::Submission* files[]{&file};
    const check::Returned told = check::returned(files, county.verdicts(), bureau);
    CHECK(told.answered.size() == 2);
    CHECK(told.open.size() == static_cast<qsizetype>(book.lines.size()) - 2);
    CHECK(told.unknown.isEmpty());

    // What is still open makes a shorter ledger, which says what is known of nothing else.
    const report::LedgerBook rest = report::ledgerOf(reportOf(county), bureau, told.open);
    CHECK(rest.lines.size() == static_cast<std::size_t>(told.open.size()));
    // What was answered is told when the whole ledger is written again.
    const report::LedgerBook again = report::ledgerOf(reportOf(county), bureau);
    CHECK_FALSE(again.lines[static_cast<std::size_t>(rowOf(again, u"河道专项巡查") - 4)].known.isEmpty());
}

TEST_CASE("a row whose id no duty has any more is matched by its words and named", "[report][ledger]")
{
    test::County county(test::waterPlan());
    const report::LedgerBook book = report::ledgerOf(reportOf(county), bureau);
    report::LedgerBook old = book;
    old.lines.resize(1);
    old.lines.front().requirementId = u"0000000000000000"_s;
    old.lines.front().requirement = u"每年至少开展3次河道专项巡查"_s;
    const auto bytes = report::toXlsx(old);
    REQUIRE(bytes.has_value());
    county.submitBytes(
        u"县水利局.xlsx"_s,
        test::filled(*bytes, {{u"F4"_s, u"2024年3月2日、6月8日、9月10日分别开展河道专项巡查，共3次。"_s}}));
    CHECK(county.status(u"河道专项巡查") == check::Status::Met);
    const submission::Submission* files[]{&county.submissions().front()};
    CHECK(check::returned(files, county.verdicts(), bureau).unknown == QStringList{u"0000000000000000"_s});
}

TEST_CASE("a ledger that another program saved has every cell where it belongs", "[report][ledger][old]")
{
    if (readers::office::program().isEmpty()) SKIP("LibreOffice is not installed");
    test::County county(test::waterPlan());
    const report::LedgerBook book = report::ledgerOf(reportOf(county), bureau);
    QMap<QString, QString> cells;
    const QDate first(2024, 3, 1);
    for (std::size_t i = 0; i < book.lines.size(); ++i) {
        cells.insert(u"F%1"_s.arg(i + 4), u"第%1项进展"_s.arg(i + 1));
        cells.insert(u"G%1"_s.arg(i + 4), first.addDays(static_cast<qint64>(i)).toString(Qt::ISODate));
        cells.insert(u"H%1"_s.arg(i + 4), u"佐证%1"_s.arg(i + 1));
    }
    const QByteArray ours = test::filled(ledgerFor(county), cells);
    for (const QString& format : {u"ods"_s, u"xls"_s}) {
        INFO(format.toStdString());
        auto saved = readers::office::convert(ours, u"xlsx"_s, format, {});
        REQUIRE(saved.has_value());
        test::County back(test::waterPlan());
        back.submitBytes(u"县水利局."_s + format, *saved);
        const submission::Submission& file = back.submissions().front();
        REQUIRE(file.assignedRows.size() == book.lines.size());
        for (std::size_t i = 0; i < book.lines.size(); ++i) {
            const submission::AssignedRow* row = assigned(file, book.lines[i].requirementId);
            REQUIRE(row);
            CHECK(row->isAnswered);
            const auto evidence =
                std::ranges::find(file.evidence, book.lines[i].requirementId, &submission::Evidence::requirementId);
            REQUIRE(evidence != file.evidence.end());
            CHECK(evidence->text == u"第%1项进展"_s.arg(i + 1));
            CHECK(evidence->place.cell == u"F%1"_s.arg(i + 4));
            REQUIRE(evidence->dates.size() == 1);
            CHECK(evidence->dates.front().first == first.addDays(static_cast<qint64>(i)));
            const Table& table = file.document.tables.front();
            const auto proof = std::ranges::find_if(
                table.cells, [&](const Cell& cell) { return placeOf(table, cell).cell == u"H%1"_s.arg(i + 4); });
            REQUIRE(proof != table.cells.end());
            CHECK(file.document.words(proof->span) == u"佐证%1"_s.arg(i + 1));
        }
    }
}

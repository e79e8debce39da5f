// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/table.h"

#include "core/report/csv.h"
#include "core/report/texts.h"
#include "core/report/workbook.h"
#include "core/text/masking.h"

#include <xlsxwriter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::report {

namespace {

/// The width of words in characters of the standard type, of which a Chinese one takes two.
double widthOf(const QString& words)
{
    qsizetype width = 0;
    for (const QChar c : words) width += c.unicode() < 0x2E80 ? 1 : 2;
    return static_cast<double>(width);
}

/// What the name of a sheet may not hold, and more than it may be long, is left out.
QString sheetName(QString name)
{
    constexpr qsizetype longest = 31;
    for (const QChar c : u"[]:*?/\\"_s) name.remove(c);
    return name.first(std::min(longest, name.size()));
}

/// "12", "83.5"; neither "007" nor "1e5".
bool isPlainNumber(const QString& cell, double& number)
{
    bool isOne = false;
    number = cell.toDouble(&isOne);
    constexpr int digits = 12;
    return isOne && cell == QString::number(number, 'g', digits);
}

void addSheet(lxw_workbook* book, const Table& table, lxw_format* header, lxw_format* cell)
{
    constexpr double narrowest = 8;
    constexpr double widest = 60;
    lxw_worksheet* sheet = workbook_add_worksheet(book, sheetName(table.name).toUtf8().constData());
    for (int column = 0; column < table.titles.size(); ++column) {
        double width = widthOf(table.titles[column]);
        for (const QStringList& row : table.rows) width = std::max(width, widthOf(row.value(column)));
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(sheet, at, at, std::clamp(width + 2, narrowest, widest), nullptr);
        writeWords(sheet, 0, column, table.titles[column], header);
    }
    for (int row = 0; row < std::ssize(table.rows); ++row)
        for (int column = 0; column < table.titles.size(); ++column) {
            const QString words = table.rows[static_cast<std::size_t>(row)].value(column);
            double number = 0;
            if (isPlainNumber(words, number))
                worksheet_write_number(sheet, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column), number,
                                       cell);
            else
                writeWords(sheet, row + 1, column, words, cell);
        }
    layOut(sheet, 0);
    if (!table.rows.empty())
        worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()),
                             static_cast<lxw_col_t>(table.titles.size() - 1));
}

} // namespace

QByteArray toCsv(const Table& table)
{
    QByteArray out = csvByteOrderMark + csvRecord(table.titles);
    for (const QStringList& row : table.rows) out += csvRecord(row);
    return out;
}

Result<QByteArray> toXlsx(const std::vector<Table>& tables)
{
    return makeWorkbook(Texts::tr("The list"), [&](lxw_workbook* book) {
        lxw_format* header = headerFormat(book);
        lxw_format* cell = tableFormat(book);
        for (const Table& table : tables) addSheet(book, table, header, cell);
    });
}

Table masked(Table table)
{
    for (QStringList& row : table.rows)
        for (QString& cell : row) cell = text::masked(cell);
    return table;
}

} // namespace duibiao::report

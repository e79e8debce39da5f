// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/odt/spreadsheet.h"

#include "core/readers/depth.h"
#include "core/readers/limits.h"
#include "core/readers/odt/textbody.h"
#include "core/readers/xlsx/numberformat.h"
#include "core/readers/xml.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::readers::odf {

namespace {

/// How many cells are written out in all because the file says that a cell or a row with words repeats. Real ledgers
/// repeat a handful.
constexpr int MostRepeats = 100'000;

/// True for "2024年5月": a year and a month without a day, though the value underneath has one.
bool showsMonthOnly(QStringView shown)
{
    int groups = 0;
    bool inside = false;
    for (const QChar c : shown) {
        groups += c.isDigit() && !inside ? 1 : 0;
        inside = c.isDigit();
    }
    return groups == 2 && shown.contains(u'月') && !shown.contains(u'日');
}

/// What a cell says by its value type; `shown` is its text as formatted.
QString wordsOf(const QXmlStreamAttributes& attributes, QString shown)
{
    const QStringView type = xml::attribute(attributes, u"value-type");
    if (type == u"date" && !showsMonthOnly(shown)) {
        const QString value = xml::attribute(attributes, u"date-value").toString();
        const QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
        if (!moment.isValid()) return shown.isEmpty() ? value : shown;
        const QString day = moment.date().toString(Qt::ISODate);
        return moment.time() == QTime(0, 0) ? day : day + u' ' + moment.time().toString(u"HH:mm"_s);
    }
    if (type == u"float" || type == u"percentage") {
        bool ok = false;
        const double value = xml::attribute(attributes, u"value").toDouble(&ok);
        if (ok)
            return xlsx::numberText(value, {type == u"float" ? xlsx::NumberKind::Plain : xlsx::NumberKind::Percent, 0},
                                    false);
    }
    if (shown.isEmpty() && type == u"string") return xml::attribute(attributes, u"string-value").toString();
    return shown;
}

class SpreadsheetReader {
public:
    SpreadsheetReader(QXmlStreamReader& reader, const Styles& styles, DocumentBuilder& builder)
        : m_reader(reader), m_styles(styles), m_builder(builder)
    {
    }

    void readTable()
    {
        m_sheet = {};
        m_row = 0;
        m_hasHiddenRows = false;
        m_sheet.name = xml::attribute(m_reader, u"name");
        const bool hidden = m_styles.hidesTable(xml::attribute(m_reader, u"style-name"));
        readRows();
        if (!m_sheet.cells.empty() && hidden) {
            m_builder.warn(
                u"hidden_sheet"_s,
                QCoreApplication::translate("duibiao::readers", "The sheet “%1” is hidden; it was read all the same.")
                    .arg(m_sheet.name));
        } else if (m_hasHiddenRows) {
            m_builder.warn(u"hidden_rows"_s,
                           QCoreApplication::translate("duibiao::readers",
                                                       "The sheet “%1” has hidden rows; they were read all the same.")
                               .arg(m_sheet.name));
        }
        appendSheet(m_builder, std::move(m_sheet));
        if (m_cellsLeft <= 0) m_builder.markFull();
    }

private:
    void readRows()
    {
        const DepthGuard guard(m_depth);
        if (guard.isTooDeep()) return m_reader.skipCurrentElement();
        xml::forEachChild(m_reader, [&] {
            const QStringView name = m_reader.name();
            if (name == u"table-row")
                readRow();
            else if (name == u"table-header-rows" || name == u"table-rows" || name == u"table-row-group")
                readRows();
            else
                m_reader.skipCurrentElement();
        });
    }

    void readRow()
    {
        const int repeats = std::clamp(xml::number(m_reader, u"number-rows-repeated", 1), 1, limits::Rows);
        const QStringView visibility = xml::attribute(m_reader.attributes(), u"visibility");
        const bool hidden = visibility == u"collapse" || visibility == u"filter";
        const size_t before = m_sheet.cells.size();
        m_column = 0;
        xml::forEachChild(m_reader, [&] { readCell(); });
        const size_t count = m_sheet.cells.size() - before;
        if (count > 0) {
            m_hasHiddenRows = m_hasHiddenRows || hidden;
            for (int copy = 1; copy < repeats && m_repeatsLeft > 0; ++copy)
                for (size_t i = 0; i < count; ++i)
                    addRepeat(m_row + copy, SheetCell(m_sheet.cells[before + i]));
        }
        m_row = std::min(m_row + repeats, limits::Rows);
    }

    void readCell()
    {
        const bool covered = m_reader.name() == u"covered-table-cell";
        if (!covered && m_reader.name() != u"table-cell") return m_reader.skipCurrentElement();
        const QXmlStreamAttributes attributes = m_reader.attributes();
        const int repeats = std::clamp(xml::number(m_reader, u"number-columns-repeated", 1), 1, limits::Columns);
        const int columnSpan = std::clamp(xml::number(m_reader, u"number-columns-spanned", 1), 1, limits::Columns);
        const int rowSpan = std::clamp(xml::number(m_reader, u"number-rows-spanned", 1), 1, limits::Rows);
        Flow content;
        TextReader text(m_reader, m_styles, m_builder);
        xml::forEachChild(m_reader, [&] {
            // Comments and drawings stand in cells too.
            if (m_reader.name() == u"p" || m_reader.name() == u"list")
                text.readBlock(content);
            else
                m_reader.skipCurrentElement();
        });
        const QString words = wordsOf(attributes, flattened(content));
        if (!covered && !QStringView(words).trimmed().isEmpty()) {
            for (int copy = 0; copy < std::min(repeats, MostRepeats); ++copy)
                add(m_row, m_column + copy, words);
            if (columnSpan > 1 || rowSpan > 1)
                m_sheet.merges.push_back({m_row, m_column, std::min(m_row + rowSpan, limits::Rows) - 1,
                                          std::min(m_column + columnSpan, limits::Columns) - 1});
        }
        m_column = std::min(m_column + repeats, limits::Columns);
    }

    void addRepeat(int row, const SheetCell& cell)
    {
        if (--m_repeatsLeft == 0) {
            m_builder.warn(
                u"repeats_cut"_s,
                QCoreApplication::translate("duibiao::readers",
                                            "The sheet “%1” repeats filled cells without end; the rest was left out.")
                    .arg(m_sheet.name));
        }
        if (m_repeatsLeft > 0 && mayAdd(row, cell.column)) m_sheet.repeat(row, cell.column, cell);
    }

    void add(int row, int column, QStringView words)
    {
        if (mayAdd(row, column)) m_sheet.add(row, column, words);
    }

    [[nodiscard]] bool mayAdd(int row, int column)
    {
        return row < limits::Rows && column < limits::Columns && --m_cellsLeft >= 0;
    }

    QXmlStreamReader& m_reader;
    const Styles& m_styles;
    DocumentBuilder& m_builder;
    Sheet m_sheet;
    int m_row = 0;
    int m_column = 0;
    int m_depth = 0;
    bool m_hasHiddenRows = false;
    int m_repeatsLeft = MostRepeats;
    qsizetype m_cellsLeft = limits::Cells;
};

} // namespace

void readSpreadsheet(QXmlStreamReader& reader, const Styles& styles, DocumentBuilder& builder)
{
    SpreadsheetReader sheets(reader, styles, builder);
    xml::forEachChild(reader, [&] {
        if (reader.name() == u"table" && !builder.isFull())
            sheets.readTable();
        else
            reader.skipCurrentElement();
    });
}

} // namespace duibiao::readers::odf

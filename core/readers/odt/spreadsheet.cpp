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
#include <cmath>

using namespace Qt::StringLiterals;

namespace duibiao::readers::odf {

namespace {

/// How many cells are written out in all because the file says that a cell or a row with words repeats. Real ledgers
/// repeat a handful.
constexpr int MostRepeats = 100'000;

/// How much of a date the cell shows: its year, its year and month, or a day.
xlsx::NumberKind shownKind(QStringView shown)
{
    int groups = 0;
    bool inside = false;
    for (const QChar c : shown) {
        groups += c.isDigit() && !inside ? 1 : 0;
        inside = c.isDigit();
    }
    const bool hasMonth = shown.contains(u'月');
    if (groups <= 2 && hasMonth && !shown.contains(u'日')) return xlsx::NumberKind::Month;
    if (groups <= 1 && !hasMonth && shown.contains(u'年')) return xlsx::NumberKind::Year;
    return xlsx::NumberKind::Date;
}

QString dateText(const QString& value, const QString& shown)
{
    const QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
    if (!moment.isValid()) return shown.isEmpty() ? value : shown;
    const QDate day = moment.date();
    switch (shownKind(shown)) {
    case xlsx::NumberKind::Month: return u"%1年%2月"_s.arg(day.year()).arg(day.month());
    case xlsx::NumberKind::Year: return u"%1年"_s.arg(day.year());
    default: break;
    }
    const QString text = day.toString(Qt::ISODate);
    return moment.time() == QTime(0, 0) ? text : text + u' ' + moment.time().toString(u"HH:mm"_s);
}

/// The number with the words that the cell shows around it (第3季度, 500万元, 007), where what is shown is that number,
/// rounded perhaps, and not a thousandth of it or a fraction.
QString numberAsShown(double value, const QString& exact, QStringView shown)
{
    const auto isNumeric = [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.' || c == u','; };
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const qsizetype begin = std::ranges::find_if(shown, isDigit) - shown.begin();
    const qsizetype end = std::find_if_not(shown.begin() + begin, shown.end(), isNumeric) - shown.begin();
    const QStringView before = shown.first(begin);
    const QStringView after = shown.sliced(end);
    const QString digits = shown.sliced(begin, end - begin).toString().remove(u',');
    bool ok = false;
    const double shownValue = digits.toDouble(&ok);
    const qsizetype point = digits.indexOf(u'.');
    const double step = std::pow(10.0, point < 0 ? 0 : -static_cast<double>(digits.size() - point - 1));
    if (!ok || std::ranges::any_of(after, isDigit) || std::abs(shownValue - std::abs(value)) > 0.51 * step)
        return exact;
    const auto says = [](QStringView words) {
        return std::ranges::any_of(words, [](QChar c) { return c.isLetter(); });
    };
    const bool isPadded = digits.startsWith(u'0') && point < 0 && digits.size() > exact.size() && value >= 0;
    return (says(before) ? before.toString() : QString()) + (isPadded ? digits : exact) +
           (says(after) ? after.toString() : QString());
}

/// What a cell says by its value type; `shown` is its text as formatted.
QString wordsOf(const QXmlStreamAttributes& attributes, QString shown)
{
    const QStringView type = xml::attribute(attributes, u"value-type");
    if (type == u"date") return dateText(xml::attribute(attributes, u"date-value").toString(), shown);
    if (type == u"float" || type == u"percentage" || type == u"currency") {
        bool ok = false;
        const double value = xml::attribute(attributes, u"value").toDouble(&ok);
        const bool isShare = type == u"percentage";
        const auto kind = isShare ? xlsx::NumberKind::Percent : xlsx::NumberKind::Plain;
        if (ok && std::isfinite(value))
            return numberAsShown(isShare ? value * 100 : value, xlsx::numberText(value, {kind}, false), shown);
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
        m_notes = {};
        m_hiddenColumns.clear();
        m_declared = 0;
        m_sheet.name = xml::attribute(m_reader, u"name");
        m_notes.isHidden = m_styles.hidesTable(xml::attribute(m_reader, u"style-name"));
        readRows();
        if (!m_sheet.cells.empty() || m_notes.hasFormulasWithoutValue) warnAbout(m_builder, m_sheet.name, m_notes);
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
            else if (name == u"table-column-group" || name == u"table-header-columns" || name == u"table-columns")
                readRows();
            else if (name == u"table-column")
                readColumn();
            else
                m_reader.skipCurrentElement();
        });
    }

    void readColumn()
    {
        const int repeats = std::clamp(xml::number(m_reader, u"number-columns-repeated", 1), 1, limits::Columns);
        const QStringView visibility = xml::attribute(m_reader.attributes(), u"visibility");
        const int end = std::min(m_declared + repeats, limits::Columns);
        if (visibility == u"collapse" || visibility == u"filter") {
            m_hiddenColumns.resize(static_cast<size_t>(end));
            std::fill(m_hiddenColumns.begin() + std::min(m_declared, end), m_hiddenColumns.end(), true);
        }
        m_declared = end;
        m_reader.skipCurrentElement();
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
            m_notes.hasHiddenRows = m_notes.hasHiddenRows || hidden;
            for (int copy = 1; copy < repeats && m_repeatsLeft > 0; ++copy)
                for (size_t i = 0; i < count; ++i)
                    addRepeat(m_row + copy, m_sheet.cells[before + i].column, m_sheet.cells[before + i].words);
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
        const bool isBlank = QStringView(words).trimmed().isEmpty();
        if (!covered && !xml::attribute(attributes, u"formula").isEmpty()) noteResult(attributes, words);
        if (!covered && !isBlank) {
            const auto column = static_cast<size_t>(m_column);
            if (column < m_hiddenColumns.size() && m_hiddenColumns[column]) m_notes.hasHiddenColumns = true;
            const size_t before = m_sheet.cells.size();
            add(m_row, m_column, words);
            const int copies = std::min(repeats, limits::Columns - m_column);
            for (int copy = 1; copy < copies && m_sheet.cells.size() > before && m_repeatsLeft > 0; ++copy)
                addRepeat(m_row, m_column + copy, m_sheet.cells[before].words);
            if (columnSpan > 1 || rowSpan > 1)
                m_sheet.merges.push_back({m_row, m_column, std::min(m_row + rowSpan, limits::Rows) - 1,
                                          std::min(m_column + columnSpan, limits::Columns) - 1});
        }
        m_column = std::min(m_column + repeats, limits::Columns);
    }

    /// `words`: what a cell with a formula shows.
    void noteResult(const QXmlStreamAttributes& attributes, QStringView words)
    {
        if (words.isEmpty() && xml::attribute(attributes, u"value-type").isEmpty())
            m_notes.hasFormulasWithoutValue = true;
        const bool isError = words.startsWith(u'#') || words.startsWith(u"Err:");
        if (isError && m_notes.formulaError.isEmpty()) m_notes.formulaError = words.toString();
    }

    void addRepeat(int row, int column, SourceSpan words)
    {
        if (m_repeatsLeft <= 0) return;
        m_repeatsLeft -= cellCost(words.length());
        if (m_repeatsLeft <= 0) {
            m_builder.warn(
                u"repeats_cut"_s,
                QCoreApplication::translate("duibiao::readers",
                                            "The sheet “%1” repeats filled cells without end; the rest was left out.")
                    .arg(m_sheet.name));
        }
        if (m_repeatsLeft > 0 && mayAdd(row, column, words.length())) m_sheet.repeat(row, column, words);
    }

    void add(int row, int column, QStringView words)
    {
        if (mayAdd(row, column, words.size())) m_sheet.add(row, column, words);
    }

    [[nodiscard]] bool mayAdd(int row, int column, qsizetype length)
    {
        if (row >= limits::Rows || column >= limits::Columns) return false;
        m_cellsLeft -= cellCost(length);
        return m_cellsLeft >= 0;
    }

    QXmlStreamReader& m_reader;
    const Styles& m_styles;
    DocumentBuilder& m_builder;
    Sheet m_sheet;
    int m_row = 0;
    int m_column = 0;
    int m_depth = 0;
    SheetNotes m_notes;
    std::vector<bool> m_hiddenColumns;
    int m_declared = 0; ///< columns that the table's column elements told of so far
    qsizetype m_repeatsLeft = MostRepeats;
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

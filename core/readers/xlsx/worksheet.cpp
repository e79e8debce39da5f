// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/xlsx/worksheet.h"

#include "core/readers/limits.h"
#include "core/readers/sax.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::readers::xlsx {

namespace {

/// Undoes _x000D_ and its kin, which stand for characters that XML cannot hold (ECMA-376 part 1, 22.9.2.19).
QString unescaped(QString text)
{
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0 && at + 7 <= text.size(); at = text.indexOf("_x"_L1, at + 1)) {
        bool ok = false;
        const uint unit = QStringView(text).sliced(at + 2, 4).toUInt(&ok, 16);
        if (!ok || text[at + 6] != u'_') continue;
        text.replace(at, 7, unit == '\r' ? QChar(u'\n') : QChar(static_cast<char16_t>(unit)));
    }
    return text;
}

/// ISO dates of t="d" cells: the day, with the time where there is one.
QString isoDate(const QString& value)
{
    const QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
    if (!moment.isValid()) return value;
    const QString day = moment.date().toString(Qt::ISODate);
    return moment.time() == QTime(0, 0) ? day : day + u' ' + moment.time().toString(u"HH:mm"_s);
}

/// Gathers the text of elements t and v, that of t inside phonetic guides left out.
class TextCollector {
public:
    void start(QByteArrayView element)
    {
        m_guides += element == "rPh" ? 1 : 0;
        m_open = m_guides == 0 && (element == "t" || element == "v");
    }
    void end(QByteArrayView element)
    {
        m_guides -= element == "rPh" ? 1 : 0;
        m_open = false;
    }
    void add(QByteArrayView utf8)
    {
        if (m_open) m_utf8 += utf8;
    }
    void clear() { m_utf8.resize(0); } // keeps its room
    [[nodiscard]] QByteArrayView utf8() const { return m_utf8; }
    [[nodiscard]] QString text() const
    {
        QString words = QString::fromUtf8(m_utf8);
        return words.contains("_x"_L1) ? unescaped(std::move(words)) : words;
    }

private:
    QByteArray m_utf8;
    int m_guides = 0;
    bool m_open = false;
};

/// True for what is written the same whatever reads it: a whole number that no rounding touches.
bool isPlainInteger(QByteArrayView value)
{
    constexpr qsizetype MostDigits = 15;
    const QByteArrayView digits = value.startsWith('-') ? value.sliced(1) : value;
    return !digits.isEmpty() && digits.size() <= MostDigits && (digits.front() != '0' || value.size() == 1) &&
           std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
}

class WorksheetReader : public sax::Handler {
public:
    WorksheetReader(const Workbook& workbook, qsizetype& cellsLeft) : m_workbook(workbook), m_cellsLeft(cellsLeft) {}

    WorksheetResult read(const QByteArray& bytes)
    {
        m_result.error = sax::parse(bytes, *this);
        return std::move(m_result);
    }

    void startElement(QByteArrayView name, const sax::Attributes& attributes) override
    {
        if (m_inCell) {
            m_text.start(name);
            m_hasFormula = m_hasFormula || name == "f";
            m_hasValue = m_hasValue || name == "v" || name == "is";
        } else if (m_inRows && name == "c")
            startCell(attributes);
        else if (m_inRows && name == "row")
            startRow(attributes);
        else if (name == "sheetData")
            m_inRows = true;
        else if (name == "mergeCell")
            addMerge(attributes);
        else if (name == "col")
            addColumns(attributes);
    }

    void endElement(QByteArrayView name) override
    {
        if (m_inCell && name == "c")
            endCell();
        else if (m_inCell)
            m_text.end(name);
        else if (name == "row")
            endRow();
        else if (name == "sheetData")
            m_inRows = false;
    }

    void characters(QByteArrayView utf8) override
    {
        if (m_inCell) m_text.add(utf8);
    }

private:
    void startRow(const sax::Attributes& attributes)
    {
        const int row = attributes.value("r").toInt();
        m_row = row > 0 ? row - 1 : m_row + 1;
        m_column = -1;
        m_cellsBefore = m_result.sheet.cells.size();
        const QByteArrayView hidden = attributes.value("hidden");
        m_rowIsHidden = hidden == "1" || hidden == "true";
    }

    void endRow()
    {
        if (m_rowIsHidden && m_result.sheet.cells.size() > m_cellsBefore) m_result.notes.hasHiddenRows = true;
    }

    void startCell(const sax::Attributes& attributes)
    {
        int row = m_row;
        int column = m_column + 1;
        if (!parseCellName(QLatin1StringView(attributes.value("r")), row, column)) row = m_row;
        m_row = row;
        m_column = column;
        m_type = typeOf(attributes.value("t"));
        m_style = attributes.value("s").toInt();
        m_text.clear();
        m_inCell = true;
        m_hasFormula = false;
        m_hasValue = false;
    }

    void endCell()
    {
        m_inCell = false;
        m_result.isCut = m_result.isCut || m_cellsLeft <= 0;
        if (m_cellsLeft <= 0 || m_row < 0 || m_row >= limits::Rows || m_column < 0 || m_column >= limits::Columns)
            return;
        Sheet& sheet = m_result.sheet;
        const qsizetype begin = sheet.text.size();
        appendWords(sheet.text);
        if (m_hasFormula && !m_hasValue) m_result.notes.hasFormulasWithoutValue = true;
        if (QStringView(sheet.text).sliced(begin).trimmed().isEmpty()) return sheet.text.truncate(begin);
        sheet.cells.push_back({m_row, m_column, {begin, sheet.text.size()}});
        m_cellsLeft -= cellCost(sheet.text.size() - begin);
        if (static_cast<size_t>(m_column) < m_hiddenColumns.size() && m_hiddenColumns[static_cast<size_t>(m_column)])
            m_result.notes.hasHiddenColumns = true;
    }

    /// The kinds of values that `t` names (ECMA-376 part 1, 18.18.11).
    enum class Type { Number, Shared, Text, Boolean, Date, Error };
    static Type typeOf(QByteArrayView name)
    {
        if (name == "s") return Type::Shared;
        if (name == "str" || name == "inlineStr") return Type::Text;
        if (name == "b") return Type::Boolean;
        if (name == "d") return Type::Date;
        if (name == "e") return Type::Error;
        return Type::Number;
    }

    void appendWords(QString& out)
    {
        const QByteArrayView value = m_text.utf8().trimmed();
        switch (m_type) {
        case Type::Shared: {
            bool ok = false;
            const size_t index = value.toULongLong(&ok);
            if (ok && index < m_workbook.strings.size())
                out += m_workbook.strings[index];
            else if (!value.isEmpty())
                m_result.lacksStrings = true;
            return;
        }
        case Type::Boolean:
            if (!value.isEmpty()) out += value == "1" || value == "true" ? "TRUE"_L1 : "FALSE"_L1;
            return;
        case Type::Date: out += isoDate(QString::fromUtf8(value)); return;
        case Type::Error:
            if (m_result.notes.formulaError.isEmpty()) m_result.notes.formulaError = m_text.text();
            out += m_text.text();
            return;
        case Type::Text: out += m_text.text(); return;
        case Type::Number: appendNumber(out, value); return;
        }
    }

    void appendNumber(QString& out, QByteArrayView value) const
    {
        const bool known = m_style >= 0 && static_cast<size_t>(m_style) < m_workbook.formats.size();
        static const NumberFormat General;
        const NumberFormat& format = known ? m_workbook.formats[static_cast<size_t>(m_style)] : General;
        if (format.kind == NumberKind::Plain && format.isBare() && isPlainInteger(value)) {
            out += QLatin1StringView(value);
            return;
        }
        bool ok = false;
        const double number = value.toDouble(&ok);
        out += ok ? numberText(number, format, m_workbook.from1904) : QString::fromUtf8(value);
    }

    /// Columns `min` to `max`, 1-based.
    void addColumns(const sax::Attributes& attributes)
    {
        const QByteArrayView hidden = attributes.value("hidden");
        if (hidden != "1" && hidden != "true") return;
        const int first = std::clamp(attributes.value("min").toInt(), 1, limits::Columns) - 1;
        const int end = std::clamp(attributes.value("max").toInt(), 1, limits::Columns);
        if (end <= first) return;
        if (m_hiddenColumns.size() < static_cast<size_t>(end)) m_hiddenColumns.resize(static_cast<size_t>(end));
        std::fill(m_hiddenColumns.begin() + first, m_hiddenColumns.begin() + end, true);
    }

    void addMerge(const sax::Attributes& attributes)
    {
        const QLatin1StringView reference(attributes.value("ref"));
        const qsizetype colon = reference.indexOf(u':');
        MergedRange range;
        if (colon < 0 || !parseCellName(reference.first(colon), range.firstRow, range.firstColumn) ||
            !parseCellName(reference.sliced(colon + 1), range.lastRow, range.lastColumn))
            return;
        if (range.lastRow >= range.firstRow && range.lastColumn >= range.firstColumn)
            m_result.sheet.merges.push_back(range);
    }

    const Workbook& m_workbook;
    qsizetype& m_cellsLeft;
    WorksheetResult m_result;
    TextCollector m_text;
    bool m_inRows = false;
    bool m_inCell = false;
    bool m_hasFormula = false; ///< of the cell that is open
    bool m_hasValue = false;   ///< likewise
    std::vector<bool> m_hiddenColumns;
    bool m_rowIsHidden = false;
    size_t m_cellsBefore = 0;
    Type m_type = Type::Number;
    int m_style = 0;
    int m_row = -1;
    int m_column = -1;
};

class SharedStringsReader : public sax::Handler {
public:
    void startElement(QByteArrayView name, const sax::Attributes&) override
    {
        if (name == "si")
            m_text.clear();
        else
            m_text.start(name);
    }
    void endElement(QByteArrayView name) override
    {
        m_text.end(name);
        if (name != "si") return;
        m_strings.push_back(m_text.text());
        m_text.clear();
    }
    void characters(QByteArrayView utf8) override { m_text.add(utf8); }

    /// `isCut`: the part broke off; what there is of the last string counts.
    [[nodiscard]] std::vector<QString> take(bool isCut)
    {
        if (isCut && !m_text.utf8().isEmpty()) m_strings.push_back(m_text.text());
        return std::move(m_strings);
    }

private:
    TextCollector m_text;
    std::vector<QString> m_strings;
};

} // namespace

WorksheetResult readWorksheet(const QByteArray& bytes, const Workbook& workbook, qsizetype& cellsLeft)
{
    return WorksheetReader(workbook, cellsLeft).read(bytes);
}

SharedStrings parseSharedStrings(const QByteArray& bytes)
{
    SharedStringsReader reader;
    QString error = sax::parse(bytes, reader);
    const bool isCut = !error.isEmpty();
    return {reader.take(isCut), std::move(error)};
}

bool parseCellName(QLatin1StringView name, int& row, int& column)
{
    qsizetype i = 0;
    int letters = 0;
    for (; i < name.size(); ++i) {
        const char c = name[i].toLatin1();
        const int letter = c >= 'A' && c <= 'Z' ? c - 'A' + 1 : c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0;
        if (letter == 0 && c != '$') break;
        if (letters > limits::Columns) return false;
        if (letter > 0) letters = letters * 26 + letter;
    }
    bool ok = false;
    const int number = name.sliced(i).toInt(&ok);
    if (!ok || letters < 1 || letters > limits::Columns || number < 1 || number > limits::Rows) return false;
    row = number - 1;
    column = letters - 1;
    return true;
}

} // namespace duibiao::readers::xlsx

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/xlsx/worksheet.h"

#include "core/readers/limits.h"
#include "core/readers/xml.h"

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

/// The words of a string item (si, is): its text and the text of its runs.
QString readStringItem(QXmlStreamReader& reader)
{
    QString words;
    xml::forEachChild(reader, [&] {
        if (reader.name() == u"t") {
            words += reader.readElementText(QXmlStreamReader::IncludeChildElements);
        } else if (reader.name() == u"r") {
            xml::forEachChild(reader, [&] {
                if (reader.name() == u"t")
                    words += reader.readElementText(QXmlStreamReader::IncludeChildElements);
                else
                    reader.skipCurrentElement();
            });
        } else {
            reader.skipCurrentElement(); // rPh: phonetic guide
        }
    });
    return words.contains("_x"_L1) ? unescaped(std::move(words)) : words;
}

/// ISO dates of t="d" cells: the day, with the time where there is one.
QString isoDate(const QString& value)
{
    const QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
    if (!moment.isValid()) return value;
    const QString day = moment.date().toString(Qt::ISODate);
    return moment.time() == QTime(0, 0) ? day : day + u' ' + moment.time().toString(u"HH:mm"_s);
}

class WorksheetReader {
public:
    WorksheetReader(const QByteArray& bytes, const Workbook& workbook, qsizetype& cellsLeft)
        : m_reader(bytes), m_workbook(workbook), m_cellsLeft(cellsLeft)
    {
    }

    WorksheetResult read()
    {
        if (m_reader.readNextStartElement()) {
            xml::forEachChild(m_reader, [&] {
                if (m_reader.name() == u"sheetData")
                    xml::forEachChild(m_reader, [&] { readRow(); });
                else if (m_reader.name() == u"mergeCells")
                    xml::forEachChild(m_reader, [&] { readMerge(); });
                else
                    m_reader.skipCurrentElement();
            });
        }
        if (m_reader.hasError())
            m_result.error =
                u"%1:%2 %3"_s.arg(m_reader.lineNumber()).arg(m_reader.columnNumber()).arg(m_reader.errorString());
        return std::move(m_result);
    }

private:
    void readRow()
    {
        if (m_reader.name() != u"row") return m_reader.skipCurrentElement();
        const int row = xml::number(m_reader, u"r", 0);
        m_row = row > 0 ? row - 1 : m_row + 1;
        m_column = -1;
        const size_t before = m_result.sheet.cells.size();
        const QStringView hidden = xml::attribute(m_reader.attributes(), u"hidden");
        const bool isHidden = hidden == u"1" || hidden == u"true";
        xml::forEachChild(m_reader, [&] { readCell(); });
        if (isHidden && m_result.sheet.cells.size() > before) m_result.hasHiddenRows = true;
    }

    void readCell()
    {
        if (m_reader.name() != u"c" || m_cellsLeft <= 0) {
            m_result.isCut = m_result.isCut || m_cellsLeft <= 0;
            return m_reader.skipCurrentElement();
        }
        const QXmlStreamAttributes attributes = m_reader.attributes();
        int row = m_row;
        int column = m_column + 1;
        if (!parseCellName(xml::attribute(attributes, u"r"), row, column)) row = m_row;
        m_row = row;
        m_column = column;
        const QString type = xml::attribute(attributes, u"t").toString();
        const int style = xml::attribute(attributes, u"s").toInt();
        QString value;
        QString inlined;
        xml::forEachChild(m_reader, [&] {
            if (m_reader.name() == u"v")
                value = m_reader.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (m_reader.name() == u"is")
                inlined = readStringItem(m_reader);
            else
                m_reader.skipCurrentElement();
        });
        QString words = type == u"inlineStr" && !inlined.isEmpty() ? inlined : wordsOf(type, style, value);
        if (row < 0 || row >= limits::Rows || column < 0 || column >= limits::Columns) return;
        if (QStringView(words).trimmed().isEmpty()) return;
        m_result.sheet.cells.push_back({row, column, std::move(words)});
        --m_cellsLeft;
    }

    [[nodiscard]] QString wordsOf(const QString& type, int style, const QString& value) const
    {
        if (type == u"s") {
            bool ok = false;
            const size_t index = value.trimmed().toULongLong(&ok);
            return ok && index < m_workbook.strings.size() ? m_workbook.strings[index] : QString();
        }
        if (type == u"b") return value == u"1" || value == u"true" ? u"TRUE"_s : u"FALSE"_s;
        if (type == u"d") return isoDate(value);
        if (type == u"str" || type == u"inlineStr") return value.contains("_x"_L1) ? unescaped(value) : value;
        if (type == u"e") return value;
        bool ok = false;
        const double number = value.toDouble(&ok);
        if (!ok) return value;
        const bool known = style >= 0 && static_cast<size_t>(style) < m_workbook.formats.size();
        return numberText(number, known ? m_workbook.formats[static_cast<size_t>(style)] : NumberFormat{},
                          m_workbook.from1904);
    }

    void readMerge()
    {
        const QString reference = xml::attribute(m_reader, u"ref");
        m_reader.skipCurrentElement();
        const qsizetype colon = reference.indexOf(u':');
        MergedRange range;
        if (colon < 0 || !parseCellName(QStringView(reference).first(colon), range.firstRow, range.firstColumn) ||
            !parseCellName(QStringView(reference).sliced(colon + 1), range.lastRow, range.lastColumn))
            return;
        if (range.lastRow >= range.firstRow && range.lastColumn >= range.firstColumn)
            m_result.sheet.merges.push_back(range);
    }

    QXmlStreamReader m_reader;
    const Workbook& m_workbook;
    qsizetype& m_cellsLeft;
    WorksheetResult m_result;
    int m_row = -1;
    int m_column = -1;
};

} // namespace

WorksheetResult readWorksheet(const QByteArray& bytes, const Workbook& workbook, qsizetype& cellsLeft)
{
    return WorksheetReader(bytes, workbook, cellsLeft).read();
}

std::vector<QString> parseSharedStrings(const QByteArray& bytes)
{
    std::vector<QString> strings;
    QXmlStreamReader reader(bytes);
    if (!reader.readNextStartElement()) return strings;
    xml::forEachChild(reader, [&] {
        if (reader.name() == u"si")
            strings.push_back(readStringItem(reader));
        else
            reader.skipCurrentElement();
    });
    return strings;
}

bool parseCellName(QStringView name, int& row, int& column)
{
    qsizetype i = 0;
    int letters = 0;
    for (; i < name.size() && (name[i].isLetter() || name[i] == u'$'); ++i) {
        if (name[i] == u'$') continue;
        const char16_t c = name[i].toUpper().unicode();
        if (c < u'A' || c > u'Z' || letters > limits::Columns) return false;
        letters = letters * 26 + (c - u'A' + 1);
    }
    if (i < name.size() && name[i] == u'$') ++i;
    bool ok = false;
    const int number = name.sliced(i).toInt(&ok);
    if (!ok || letters < 1 || letters > limits::Columns || number < 1 || number > limits::Rows) return false;
    row = number - 1;
    column = letters - 1;
    return true;
}

} // namespace duibiao::readers::xlsx

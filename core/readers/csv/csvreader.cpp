// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/csv/csvreader.h"

#include "core/readers/csv/records.h"
#include "core/readers/limits.h"
#include "core/readers/sheet.h"
#include "core/text/encoding.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::readers {

namespace {

constexpr qsizetype SniffedBytes = 16 * 1024;

/// Excel's own way to name the delimiter: a first line "sep=;". Returns what stands behind it.
QStringView withoutSeparatorLine(QStringView text, std::optional<QChar>& delimiter)
{
    const qsizetype begin = text.startsWith(u'"') ? 1 : 0; // some quote it: "sep=;"
    if (!text.sliced(begin).startsWith(u"sep=", Qt::CaseInsensitive) || text.size() < begin + 5) return text;
    delimiter = text[begin + 4];
    const qsizetype end = text.indexOf(u'\n');
    return end < 0 ? QStringView() : text.sliced(end + 1);
}

} // namespace

bool recognisesCsv(QByteArrayView bytes)
{
    // A whole number of lines, so that a cut one does not count.
    QByteArrayView sample = bytes;
    if (bytes.size() > SniffedBytes)
        sample = bytes.first(std::max<qsizetype>(1, bytes.first(SniffedBytes).lastIndexOf('\n')));
    const auto decoded = text::decode(sample);
    if (!decoded) return false;
    bool evenly = false;
    static_cast<void>(csv::findDelimiter(decoded->text, &evenly));
    return evenly;
}

Result<Document> readCsv(const Input& input)
{
    auto decoded = text::decode(input.bytes);
    if (!decoded) return failure(std::move(decoded.error()));
    std::optional<QChar> delimiter;
    const QStringView text = withoutSeparatorLine(decoded->text, delimiter);
    csv::RecordScanner scanner(text, delimiter.value_or(csv::findDelimiter(text)));

    DocumentBuilder builder(Format::Csv);
    for (const Warning& warning : decoded->warnings) builder.warn(warning.code, warning.message);
    Sheet sheet;
    bool isCut = false;
    const int firstRow = text.size() == decoded->text.size() ? 0 : 1;
    for (int row = firstRow; !isCut; ++row) {
        auto record = scanner.next();
        if (!record) break;
        int column = 0;
        for (QString& cell : *record) {
            if (column < limits::Columns && !QStringView(cell).trimmed().isEmpty()) sheet.add(row, column, cell);
            ++column;
        }
        isCut = static_cast<qsizetype>(sheet.cells.size()) >= limits::Cells || row >= limits::Rows;
    }
    if (scanner.hasUnclosedQuote()) {
        builder.warn(u"unclosed_quote"_s,
                     QCoreApplication::translate(
                         "duibiao::readers",
                         "A quotation mark does not close; it was read as a character. Check the last rows."));
    }
    appendSheet(builder, std::move(sheet));
    if (isCut) builder.markFull();
    Document document = builder.finish();
    document.encoding = decoded->encoding;
    return document;
}

} // namespace duibiao::readers

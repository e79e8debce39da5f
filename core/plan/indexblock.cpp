// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/indexblock.h"

#include "core/plan/dates.h"
#include "core/plan/documentnumber.h"
#include "core/plan/words.h"
#include "core/text/normalized.h"

#include <vector>

namespace duibiao::plan {

namespace {

constexpr qsizetype longestLabel = 12;
/// Labels may be set in brackets: [发文机关]：, 【成文日期】：.
constexpr QStringView opening = u"[【［";
constexpr QStringView closing = u"]】］";

/// The cells of a row that is set with tabs or runs of spaces.
std::vector<QStringView> cellsOfRow(QStringView line)
{
    std::vector<QStringView> cells;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        const bool parts =
            i == line.size() || line[i] == u'\t' || (line[i].isSpace() && i + 1 < line.size() && line[i + 1].isSpace());
        if (!parts) continue;
        const QStringView cell = line.sliced(from, i - from).trimmed();
        if (!cell.isEmpty()) cells.push_back(cell);
        from = i + 1;
    }
    return cells;
}

bool isBar(QChar c)
{
    return c == u'|' || c == u'｜';
}

bool isColon(QChar c)
{
    return c == u'：' || c == u':';
}

/// The label that ends before the colon at `colon`, without the spaces it may be set with (文　号); empty when the
/// words there are no label.
QString labelBefore(QStringView line, qsizetype from, qsizetype colon)
{
    QString label;
    const PaperWords& words = PaperWords::shipped();
    QString longest;
    for (qsizetype i = colon - 1; i >= from && label.size() < longestLabel; --i) {
        if (line[i].isSpace() || (label.isEmpty() && closing.contains(line[i]))) continue;
        if (!line[i].isLetter()) break;
        label.prepend(line[i]);
        const QString read = text::normalize(label).text();
        if (words.labels.contains(read)) longest = read;
    }
    return longest;
}

void take(const QString& label, QStringView value, IndexBlock& index)
{
    const PaperWords& words = PaperWords::shipped();
    value = value.trimmed();
    while (!value.isEmpty() && isBar(value.front())) value = value.sliced(1).trimmed(); // 文号: | 某政发〔2024〕1号 |
    while (!value.isEmpty() && isBar(value.back())) value = value.chopped(1).trimmed();
    const QString read = text::normalize(value).text();
    if (read.isEmpty() || read == u"无") return;
    if (words.labelsWritten.contains(label)) {
        QDate& day = label.startsWith(u"成文") ? index.writtenOn : index.madeOn;
        if (const auto date = readPaperDate(read); date && !day.isValid()) day = date->date;
    } else if (words.labelsPublished.contains(label)) {
        // 发布日期 says it best; 公开日期 may be the day the paper was written.
        const bool best = label.startsWith(u"发布");
        if (const auto date = readPaperDate(read);
            date && (best ? !index.isPublishedOnBest : !index.publishedOn.isValid())) {
            index.publishedOn = date->date;
            index.isPublishedOnBest = best;
        }
    } else if (words.labelsNumber.contains(label) && index.number.isEmpty()) {
        if (const qsizetype length = documentNumberLength(read); length > 0) index.number = read.first(length);
    } else if (words.labelsIssuer.contains(label) && index.issuer.isEmpty()) {
        index.issuer = read;
    } else if (words.labelsTitle.contains(label) && index.title.isEmpty()) {
        index.title = read;
    }
}

QString withoutSpaces(QStringView words)
{
    QString read = text::normalize(words).text();
    read.removeIf([](QChar c) { return c.isSpace(); });
    return read;
}

/// 文号 <tab> 某政发〔2024〕1号 <tab> 公开日期 <tab> 2024年3月1日: labels in cells of their own, without colons.
void readCells(QStringView line, IndexBlock& index)
{
    QString label;
    for (const QStringView cell : cellsOfRow(line)) {
        const QString read = withoutSpaces(cell);
        if (PaperWords::shipped().labels.contains(read)) {
            label = read;
        } else if (!label.isEmpty()) {
            take(label, cell, index);
            label.clear();
        }
    }
}

/// Reads one line; gives the label at its end that has no value there.
QString readLine(QStringView line, IndexBlock& index)
{
    QString label;
    qsizetype valueFrom = 0;
    qsizetype from = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (!isColon(line[i])) continue;
        const QString next = labelBefore(line, from, i);
        if (next.isEmpty()) continue;
        qsizetype valueEnd = i;
        // The next label ends the value; its words are counted back without the spaces inside.
        for (qsizetype left = next.size(); left > 0 && valueEnd > valueFrom; --valueEnd)
            if (!line[valueEnd - 1].isSpace() && !closing.contains(line[valueEnd - 1])) --left;
        if (valueEnd > valueFrom && opening.contains(line[valueEnd - 1])) --valueEnd;
        if (!label.isEmpty()) take(label, line.sliced(valueFrom, std::max<qsizetype>(0, valueEnd - valueFrom)), index);
        label = next;
        valueFrom = from = i + 1;
    }
    if (label.isEmpty()) {
        const QString whole = withoutSpaces(line);
        if (PaperWords::shipped().labels.contains(whole)) return whole; // its value stands on the next line
        readCells(line, index);
        return {};
    }
    if (line.sliced(valueFrom).trimmed().isEmpty()) return label;
    take(label, line.sliced(valueFrom), index);
    return {};
}

} // namespace

bool isIndexRow(QStringView line)
{
    const std::vector<QStringView> cells = cellsOfRow(line);
    return cells.size() >= 2 && PaperWords::shipped().labels.contains(withoutSpaces(cells.front()));
}

void readIndexBlock(QStringView source, SourceSpan span, IndexBlock& index)
{
    QString open; // a label whose value stands on the next line
    for (qsizetype at = span.begin; at < span.end;) {
        qsizetype end = source.indexOf(u'\n', at);
        if (end < 0 || end > span.end) end = span.end;
        constexpr qsizetype longestLine = 2000;
        const QStringView line = source.sliced(at, end - at);
        if (line.size() < longestLine && !line.trimmed().isEmpty()) {
            const QString next = readLine(line, index);
            if (!open.isEmpty() && next.isEmpty()) take(open, line, index);
            open = next;
        }
        at = end + 1;
    }
}

} // namespace duibiao::plan

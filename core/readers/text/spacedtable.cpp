// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/text/spacedtable.h"

#include "core/readers/text/lines.h"
#include "core/text/pagenumber.h"

#include <utility>
#include <vector>

namespace duibiao::readers {

namespace {

/// So many spaces part two columns.
constexpr qsizetype columnGap = 3;
/// A line that stands so far in carries a cell of a later column on.
constexpr qsizetype deepIndent = 8;
constexpr qsizetype longestHeaderWord = 10;
constexpr size_t fewestHeaderWords = 3;
constexpr size_t fewestRows = 3;
/// What is left of a broken header (序 / 号).
constexpr qsizetype longestHeaderRest = 4;

/// The stretches of `line` that at least `columnGap` spaces part.
std::vector<SourceSpan> columnsOf(QStringView text, SourceSpan line)
{
    std::vector<SourceSpan> columns;
    qsizetype begin = line.begin;
    qsizetype spaces = 0;
    for (qsizetype i = line.begin; i <= line.end; ++i) {
        if (i < line.end && text[i] == u' ') {
            ++spaces;
            continue;
        }
        if (spaces >= columnGap || i == line.end) {
            const SourceSpan words = trimmed(text, {begin, i});
            if (!words.isEmpty()) columns.push_back(words);
            begin = i;
        }
        spaces = 0;
    }
    return columns;
}

bool isHeader(QStringView text, SourceSpan line)
{
    const std::vector<SourceSpan> words = columnsOf(text, line);
    if (words.size() < fewestHeaderWords || !words.front().in(text).startsWith(u'序')) return false;
    for (const SourceSpan word : words)
        if (word.length() > longestHeaderWord) return false;
    return true;
}

} // namespace

std::optional<PlainTable> findSpacedTable(QStringView text, qsizetype from)
{
    LineScanner scanner(text, from);
    PlainTable found{{}, {from, from}};
    std::vector<SourceSpan> pending; // page numbers, which belong to the table only when it goes on
    size_t rows = 0;
    while (const auto line = scanner.next()) {
        const SourceSpan words = trimmed(text, *line);
        if (words.isEmpty()) continue;
        if (found.table.cells.empty() && !isHeader(text, *line)) return std::nullopt;
        if (text::isPageNumber(words.in(text))) {
            pending.push_back(words);
            continue;
        }
        const bool parted = columnsOf(text, words).size() > 1;
        const bool deep = words.begin - line->begin >= deepIndent && words.length() <= deepIndent * 4 &&
                          !words.in(text).endsWith(u'。');
        const bool rest = words.length() <= longestHeaderRest && pending.empty();
        if (!parted && !deep && !rest) break;
        rows += parted ? 1 : 0;
        pending.push_back(words);
        for (const SourceSpan kept : std::exchange(pending, {}))
            found.table.cells.push_back({.row = found.table.rows++, .column = 0, .span = kept, .place = {}});
        found.span.end = words.end;
    }
    if (rows < fewestRows) return std::nullopt;
    found.table.columns = 1;
    return found;
}

} // namespace duibiao::readers

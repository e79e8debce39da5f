// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/csv/records.h"

#include <QMap>

#include <array>

namespace duibiao::readers::csv {

namespace {

constexpr std::array Delimiters{u',', u'\t', u';', u'|'};
/// How many records are counted to find the delimiter.
constexpr int CountedRecords = 200;
constexpr qsizetype SampleLength = 64 * 1024;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

} // namespace

std::optional<std::vector<QString>> RecordScanner::next()
{
    if (m_at >= m_text.size()) return std::nullopt;
    std::vector<QString> cells;
    for (;;) {
        std::optional<QString> quoted;
        if (!m_unclosed) {
            const qsizetype start = m_at;
            m_at = quoteAt();
            if (m_at < m_text.size()) quoted = quotedCell();
            if (!quoted) m_at = start;
        }
        cells.push_back(quoted ? std::move(*quoted) : plainCell());
        if (m_at >= m_text.size()) return cells;
        if (m_text[m_at] == m_delimiter) {
            ++m_at;
            continue;
        }
        m_at += m_text.sliced(m_at).startsWith(u"\r\n") ? 2 : 1;
        return cells;
    }
}

qsizetype RecordScanner::quoteAt() const
{
    // Careless writers put blanks in front of it, and exports an = that makes spreadsheet programs keep leading zeros.
    qsizetype at = m_at;
    while (at < m_text.size() && m_text[at] == u' ' && m_delimiter != u' ') ++at;
    if (m_text.sliced(at).startsWith(u"=\"")) ++at;
    return at < m_text.size() && m_text[at] == u'"' ? at : m_text.size();
}

QString RecordScanner::plainCell()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_delimiter && !isLineEnd(m_text[m_at])) ++m_at;
    return m_text.sliced(begin, m_at - begin).toString();
}

std::optional<QString> RecordScanner::quotedCell()
{
    const qsizetype start = m_at;
    QString cell;
    qsizetype from = m_at + 1;
    for (;;) {
        const qsizetype quote = m_text.indexOf(u'"', from);
        if (quote < 0) {
            m_unclosed = true;
            m_at = start;
            return std::nullopt;
        }
        cell += m_text.sliced(from, quote - from);
        from = quote + 1;
        if (from >= m_text.size() || m_text[from] != u'"') break;
        cell += u'"';
        ++from;
    }
    m_at = from;
    cell += plainCell(); // what careless writers put behind the closing quote
    return cell;
}

QChar findDelimiter(QStringView text, bool* evenly)
{
    const QStringView sample = text.first(std::min(text.size(), SampleLength));
    QChar best = u',';
    double bestShare = 0;
    for (const char16_t delimiter : Delimiters) {
        RecordScanner scanner(sample, delimiter);
        QMap<size_t, int> counts;
        int records = 0;
        while (records < CountedRecords) {
            const auto record = scanner.next();
            if (!record) break;
            if (record->size() == 1 && record->front().trimmed().isEmpty()) continue;
            ++counts[record->size()];
            ++records;
        }
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            const double share = it.key() < 2 ? 0 : static_cast<double>(it.value()) / records;
            if (share <= bestShare) continue;
            bestShare = share;
            best = delimiter;
            if (evenly) *evenly = it.key() >= 3 && records >= 3 && it.value() == records && !scanner.hasUnclosedQuote();
        }
    }
    return best;
}

} // namespace duibiao::readers::csv

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/binding.h"

#include "core/text/normalized.h"
#include "core/text/oneof.h"
#include "core/text/sentences.h"

#include <rapidfuzz/fuzz.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace duibiao::plan {

namespace {

constexpr qsizetype stretchLength = 6;
constexpr std::size_t mostPostings = 24; // a stretch that more sentences share tells nothing
constexpr double similarEnough = 80;
constexpr double similarUnderHeading = 62;

/// No more than this many characters can stand in both texts in the same order: those that stand in both at all.
/// Characters that share their low bits are counted as one, which only makes the bound wider.
qsizetype mostInCommon(QStringView a, QStringView b)
{
    std::array<int, 256> count{};
    for (const QChar unit : a) ++count[unit.unicode() & 0xFF];
    qsizetype common = 0;
    for (const QChar unit : b) {
        int& left = count[unit.unicode() & 0xFF];
        if (left == 0) continue;
        --left;
        ++common;
    }
    return common;
}

/// Likeness in percent (twice the longest common subsequence over both lengths); 0 below `atLeast`. `most` is what they
/// can have in common.
double likeness(QStringView a, QStringView b, qsizetype most, double atLeast)
{
    if (200.0 * static_cast<double>(most) < atLeast * static_cast<double>(a.size() + b.size())) return 0;
    return rapidfuzz::fuzz::ratio(a.utf16(), a.utf16() + a.size(), b.utf16(), b.utf16() + b.size(), atLeast);
}

} // namespace

void TableIndex::forStretches(QStringView folded, auto&& visit)
{
    // The stretch rolls along as 96 bits, the last two characters apart.
    static_assert(stretchLength == 6);
    quint64 first = 0;
    quint32 last = 0;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        first = first << 16 | last >> 16;
        last = last << 16 | folded[i].unicode();
        if (i + 1 < stretchLength) continue;
        visit((first ^ (last * 0x9E3779B97F4A7C15ULL)) * 0xFF51AFD7ED558CCDULL);
    }
}

TableIndex::TableIndex(const Document& document, const std::vector<TaskRow>& table)
{
    for (std::size_t row = 0; row < table.size(); ++row) {
        m_groups.emplace_back(text::folded(table[row].topic), text::folded(table[row].task));
        text::NormalizedText words;
        text::normalizeInto(words, document.text, table[row].span);
        for (SourceSpan span : text::splitSentences(words.text(), true)) {
            while (!span.isEmpty() && text::isOneOf(words.text()[span.end - 1], u"。！？；; 　")) --span.end;
            while (!span.isEmpty() && words.text()[span.begin].isSpace()) ++span.begin;
            if (span.isEmpty()) continue;
            RowSentence sentence{
                static_cast<int>(row), words.toSource(span), span.in(words.text()).toString(), {}, -1, false};
            sentence.folded = text::foldedReading(sentence.text);
            if (sentence.folded.size() < 4) continue;
            const int index = static_cast<int>(m_sentences.size());
            if (!m_exact.contains(sentence.folded)) m_exact.insert(sentence.folded, index);
            sentence.sameAs = m_exact.value(sentence.folded);
            const bool again =
                sentence.sameAs != index &&
                m_groups[static_cast<std::size_t>(m_sentences[static_cast<std::size_t>(sentence.sameAs)].row)] ==
                    m_groups.back();
            if (!again)
                forStretches(sentence.folded, [&](quint64 hash) {
                    std::vector<int>& postings = m_stretch[hash];
                    if (postings.size() <= mostPostings && (postings.empty() || postings.back() != index))
                        postings.push_back(index);
                });
            m_sentences.push_back(std::move(sentence));
        }
    }
    m_votes.assign(m_sentences.size(), 0);
    const std::size_t places = std::bit_ceil(std::max<std::size_t>(2, static_cast<std::size_t>(m_stretch.size()) * 16));
    m_known.assign(places, false);
    m_unknownBits = 64 - std::countr_zero(places);
    for (auto stretch = m_stretch.keyBegin(); stretch != m_stretch.keyEnd(); ++stretch)
        m_known[*stretch >> m_unknownBits] = true;
}

int TableIndex::find(const QString& folded, QStringView heading)
{
    if (const auto exact = m_exact.constFind(folded); exact != m_exact.cend()) return *exact;
    forStretches(folded, [&](quint64 hash) {
        if (!m_known[hash >> m_unknownBits]) return;
        const auto postings = m_stretch.constFind(hash);
        if (postings == m_stretch.cend() || postings->size() > mostPostings) return;
        for (const int sentence : *postings)
            if (m_votes[static_cast<std::size_t>(sentence)]++ == 0) m_voted.push_back(sentence);
    });
    if (m_voted.empty()) return -1;
    std::vector<std::pair<int, int>> ranked; // votes, sentence
    ranked.reserve(m_voted.size());
    for (const int sentence : m_voted)
        ranked.emplace_back(-std::exchange(m_votes[static_cast<std::size_t>(sentence)], 0), sentence);
    m_voted.clear();
    constexpr std::size_t candidates = 3;
    std::ranges::partial_sort(ranked,
                              ranked.begin() + static_cast<std::ptrdiff_t>(std::min(ranked.size(), candidates)));
    // Longer texts are compared by the words they share; edit distance is for sentences.
    constexpr qsizetype longestCompared = 600;
    const QString under = text::folded(heading);
    int best = -1;
    double bestScore = 0;
    for (std::size_t i = 0; i < std::min(ranked.size(), candidates); ++i) {
        const RowSentence& sentence = m_sentences[static_cast<std::size_t>(ranked[i].second)];
        const auto& [topic, task] = m_groups[static_cast<std::size_t>(sentence.row)];
        const bool sameGroup = !under.isEmpty() && (topic == under || task == under);
        const double atLeast = std::max(bestScore, sameGroup ? similarUnderHeading : similarEnough);
        // 各镇要建立…机制 in the body, 要建立…机制 in the table: one holds the other.
        const auto [shorter, longer] = std::minmax(
            folded, sentence.folded, [](const QString& a, const QString& b) { return a.size() < b.size(); });
        const qsizetype common = mostInCommon(shorter, longer);
        const bool contains = common == shorter.size() && longer.contains(shorter);
        double score = 0;
        if (contains)
            score = 90 + 10 * static_cast<double>(shorter.size()) / static_cast<double>(longer.size());
        else if (longer.size() <= longestCompared && shorter.size() * 3 > longer.size())
            score = likeness(folded, sentence.folded, common, atLeast);
        if (score > atLeast) {
            bestScore = score;
            best = ranked[i].second;
        }
    }
    return best;
}

} // namespace duibiao::plan

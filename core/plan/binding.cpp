// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/binding.h"

#include "core/text/normalized.h"
#include "core/text/sentences.h"

#include <rapidfuzz/fuzz.hpp>

#include <algorithm>
#include <utility>

namespace duibiao::plan {

namespace {

constexpr qsizetype stretchLength = 6;
constexpr std::size_t mostPostings = 24; // a stretch that more sentences share tells nothing
constexpr double similarEnough = 80;
constexpr double similarUnderHeading = 62;

std::u16string plain(QStringView text)
{
    return {text.utf16(), static_cast<std::size_t>(text.size())};
}

} // namespace

TableIndex::TableIndex(const Document& document, const std::vector<TaskRow>& table)
{
    for (std::size_t row = 0; row < table.size(); ++row) {
        m_groups.emplace_back(text::folded(table[row].topic), text::folded(table[row].task));
        text::NormalizedText words;
        text::normalizeInto(words, document.text, table[row].span);
        for (SourceSpan span : text::splitSentences(words.text(), true)) {
            while (!span.isEmpty() && QStringView(u"。！？；; 　").contains(words.text()[span.end - 1])) --span.end;
            while (!span.isEmpty() && words.text()[span.begin].isSpace()) ++span.begin;
            if (span.isEmpty()) continue;
            RowSentence sentence{static_cast<int>(row), words.toSource(span), span.in(words.text()).toString(), {}, -1, false};
            sentence.folded = text::folded(sentence.text);
            if (sentence.folded.size() < 4) continue;
            const int index = static_cast<int>(m_sentences.size());
            if (!m_exact.contains(sentence.folded)) m_exact.insert(sentence.folded, index);
            sentence.sameAs = m_exact.value(sentence.folded);
            QSet<size_t> own;
            for (qsizetype i = 0; i + stretchLength <= sentence.folded.size(); ++i) own.insert(qHash(QStringView(sentence.folded).sliced(i, stretchLength)));
            for (const size_t hash : std::as_const(own)) {
                std::vector<int>& postings = m_stretch[hash];
                if (postings.size() <= mostPostings) postings.push_back(index);
            }
            m_sentences.push_back(std::move(sentence));
        }
    }
    m_votes.assign(m_sentences.size(), 0);
}

int TableIndex::find(QStringView body, QStringView heading)
{
    const QString folded = text::folded(body);
    if (const auto exact = m_exact.constFind(folded); exact != m_exact.cend()) return *exact;
    for (qsizetype i = 0; i + stretchLength <= folded.size(); ++i) {
        const auto postings = m_stretch.constFind(qHash(QStringView(folded).sliced(i, stretchLength)));
        if (postings == m_stretch.cend() || postings->size() > mostPostings) continue;
        for (const int sentence : *postings)
            if (m_votes[static_cast<std::size_t>(sentence)]++ == 0) m_voted.push_back(sentence);
    }
    std::vector<std::pair<int, int>> ranked; // votes, sentence
    for (const int sentence : m_voted) ranked.emplace_back(-std::exchange(m_votes[static_cast<std::size_t>(sentence)], 0), sentence);
    m_voted.clear();
    std::ranges::sort(ranked);
    constexpr std::size_t candidates = 3;
    // Longer texts are compared by the words they share; edit distance is for sentences.
    constexpr qsizetype longestCompared = 600;
    const QString under = text::folded(heading);
    int best = -1;
    double bestScore = 0;
    for (std::size_t i = 0; i < std::min(ranked.size(), candidates); ++i) {
        const RowSentence& sentence = m_sentences[static_cast<std::size_t>(ranked[i].second)];
        // 各镇要建立…机制 in the body, 要建立…机制 in the table: one holds the other.
        const bool contains = folded.contains(sentence.folded) || sentence.folded.contains(folded);
        const auto shorter = static_cast<double>(std::min(folded.size(), sentence.folded.size()));
        const auto longer = static_cast<double>(std::max(folded.size(), sentence.folded.size()));
        double score = 0;
        if (contains)
            score = 90 + 10 * shorter / longer;
        else if (folded.size() <= longestCompared && sentence.folded.size() <= longestCompared && shorter * 3 > longer)
            score = rapidfuzz::fuzz::ratio(plain(folded), plain(sentence.folded));
        const auto& [topic, task] = m_groups[static_cast<std::size_t>(sentence.row)];
        const bool sameGroup = !under.isEmpty() && (topic == under || task == under);
        if (score > bestScore && score > (sameGroup ? similarUnderHeading : similarEnough)) {
            bestScore = score;
            best = ranked[i].second;
        }
    }
    return best;
}

} // namespace duibiao::plan

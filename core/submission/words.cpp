// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/submission/words.h"

#include "core/base/lexicon.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace duibiao::submission {

namespace {

struct CueWord {
    QString word;
    Cue cue = Cue::Done;
    bool atStart = false;
};

/// The words by their first character: most characters begin none.
struct CueTable {
    std::vector<quint16> first = std::vector<quint16>(0x10000);
    std::vector<std::vector<CueWord>> buckets{1};

    void add(CueWord word)
    {
        quint16& bucket = first[word.word.front().unicode()];
        if (bucket == 0) {
            bucket = static_cast<quint16>(buckets.size());
            buckets.emplace_back();
        }
        buckets[bucket].push_back(std::move(word));
    }
};

constexpr std::array<std::pair<QLatin1StringView, Cue>, 15> cueNames{{
    {QLatin1StringView("not_done"), Cue::NotDone},
    {QLatin1StringView("not_done_exception"), Cue::NotDoneException},
    {QLatin1StringView("not_triggered"), Cue::NotTriggered},
    {QLatin1StringView("given_up"), Cue::GivenUp},
    {QLatin1StringView("planned"), Cue::Planned},
    {QLatin1StringView("earlier"), Cue::Earlier},
    {QLatin1StringView("comparison"), Cue::Comparison},
    {QLatin1StringView("postponed"), Cue::Postponed},
    {QLatin1StringView("original"), Cue::Original},
    {QLatin1StringView("done"), Cue::Done},
    {QLatin1StringView("this_year"), Cue::ThisYear},
    {QLatin1StringView("quoted_start"), Cue::QuotedStart},
    {QLatin1StringView("quoted_end"), Cue::QuotedEnd},
    {QLatin1StringView("section_planned"), Cue::SectionPlanned},
    {QLatin1StringView("section_problem"), Cue::SectionProblem},
}};

CueTable readCues()
{
    CueTable table;
    for (const QStringList& row : lexiconRows(QStringLiteral("claims"))) {
        for (const auto& [name, cue] : cueNames) {
            if (row.at(0) != name) continue;
            const bool atStart = row.at(1).startsWith(u'^');
            table.add({atStart ? row.at(1).sliced(1) : row.at(1), cue, atStart});
        }
    }
    return table;
}

std::vector<std::pair<QString, Column>> readColumns()
{
    std::vector<std::pair<QString, Column>> words;
    for (const QStringList& row : lexiconRows(QStringLiteral("ledger_columns"))) {
        if (const auto column = columnFromName(row.at(0))) words.emplace_back(row.at(1), *column);
    }
    std::ranges::stable_sort(words, std::ranges::greater(), [](const auto& word) { return word.first.size(); });
    return words;
}

const CueTable& cueTable()
{
    static const CueTable table = readCues();
    return table;
}

} // namespace

Cues::Cues(QStringView clause)
{
    const CueTable& table = cueTable();
    for (qsizetype at = 0; at < clause.size(); ++at) {
        const quint16 bucket = table.first[clause.at(at).unicode()];
        if (bucket == 0) continue;
        for (const CueWord& word : table.buckets[bucket]) {
            if ((at == 0 || !word.atStart) && clause.sliced(at).startsWith(word.word))
                m_found.set(static_cast<std::size_t>(word.cue));
        }
    }
}

QString without(Cue cue, QStringView clause)
{
    const CueTable& table = cueTable();
    QString rest;
    for (qsizetype at = 0; at < clause.size();) {
        qsizetype length = 0;
        for (const CueWord& word : table.buckets[table.first[clause.at(at).unicode()]])
            if (word.cue == cue && (at == 0 || !word.atStart) && clause.sliced(at).startsWith(word.word))
                length = std::max(length, word.word.size());
        if (length == 0) rest += clause.at(at);
        at += std::max<qsizetype>(1, length);
    }
    return rest;
}

Column columnOf(QStringView header)
{
    static const std::vector<std::pair<QString, Column>> words = readColumns();
    constexpr qsizetype longestHeader = 14; // a cell with more words is matter, not a header
    if (header.size() > longestHeader) return Column::None;
    for (const auto& [word, column] : words) {
        if (header.contains(word)) return column;
    }
    return Column::None;
}

} // namespace duibiao::submission

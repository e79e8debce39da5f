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
    bool atStart = false;
};

using CueWords = std::array<std::vector<CueWord>, 12>;

constexpr std::array<std::pair<QLatin1StringView, Cue>, 12> cueNames{{
    {QLatin1StringView("not_done"), Cue::NotDone},
    {QLatin1StringView("not_done_exception"), Cue::NotDoneException},
    {QLatin1StringView("not_triggered"), Cue::NotTriggered},
    {QLatin1StringView("planned"), Cue::Planned},
    {QLatin1StringView("earlier"), Cue::Earlier},
    {QLatin1StringView("comparison"), Cue::Comparison},
    {QLatin1StringView("done"), Cue::Done},
    {QLatin1StringView("this_year"), Cue::ThisYear},
    {QLatin1StringView("quoted_start"), Cue::QuotedStart},
    {QLatin1StringView("quoted_end"), Cue::QuotedEnd},
    {QLatin1StringView("section_planned"), Cue::SectionPlanned},
    {QLatin1StringView("section_problem"), Cue::SectionProblem},
}};

constexpr std::array<std::pair<QLatin1StringView, Column>, 10> columnNames{{
    {QLatin1StringView("requirement_id"), Column::RequirementId},
    {QLatin1StringView("number"), Column::Number},
    {QLatin1StringView("task"), Column::Task},
    {QLatin1StringView("requirement"), Column::Requirement},
    {QLatin1StringView("unit"), Column::Unit},
    {QLatin1StringView("deadline"), Column::Deadline},
    {QLatin1StringView("progress"), Column::Progress},
    {QLatin1StringView("done_on"), Column::DoneOn},
    {QLatin1StringView("proof"), Column::Proof},
    {QLatin1StringView("note"), Column::Note},
}};

CueWords readCues()
{
    CueWords words;
    for (const QStringList& row : lexiconRows(QStringLiteral("claims"))) {
        for (const auto& [name, cue] : cueNames) {
            if (row.at(0) != name) continue;
            const bool atStart = row.at(1).startsWith(u'^');
            words[static_cast<std::size_t>(cue)].push_back({atStart ? row.at(1).sliced(1) : row.at(1), atStart});
        }
    }
    return words;
}

std::vector<std::pair<QString, Column>> readColumns()
{
    std::vector<std::pair<QString, Column>> words;
    for (const QStringList& row : lexiconRows(QStringLiteral("ledger_columns"))) {
        for (const auto& [name, column] : columnNames) {
            if (row.at(0) == name) words.emplace_back(row.at(1), column);
        }
    }
    std::ranges::stable_sort(words, std::ranges::greater(), [](const auto& word) { return word.first.size(); });
    return words;
}

} // namespace

bool has(Cue cue, QStringView clause)
{
    static const CueWords words = readCues();
    return std::ranges::any_of(words[static_cast<std::size_t>(cue)], [clause](const CueWord& cueWord) {
        return cueWord.atStart ? clause.startsWith(cueWord.word) : clause.contains(cueWord.word);
    });
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/fact.h"
#include "core/plan/actor.h"

#include <QStringView>

#include <optional>
#include <ranges>
#include <vector>

namespace duibiao::plan {

/// Whether a fact measures what it is about: 一次 in passing, 定期 and demands for everything do not.
[[nodiscard]] bool isFirmMeasure(const facts::Fact& fact);

/// Indices of a sentence's facts: those of a stretch of it follow each other.
using FactRange = std::ranges::iota_view<std::size_t, std::size_t>;

/// A stretch of a sentence between commas; offsets count from the sentence's first code unit.
struct Phrase {
    SourceSpan span;
    char16_t mark = 0;          ///< the mark before it: 0 for the first, ， or ；
    qsizetype begin = 0;        ///< where its own words begin, behind a label or a time
    bool opensWithTime = false; ///< begins with a deadline, a period or a frequency
    bool onlyTime = false;      ///< is nothing else: 2023年年底前
    bool leadsOn = false;       ///< a circumstance that belongs to the phrase behind it
    bool ownTopic =
        false; ///< speaks of something else than who acted before: 签约服务实现全覆盖, 新校区9月底前投入使用
    std::optional<Actor> actor{};
    std::optional<Actor> urged{}; ///< who is urged to act: 推动学校开展…
    FactRange facts{};            ///< the sentence's facts whose measure begins in it
};

/// The phrases of a sentence, cut at its commas and semicolons outside brackets, each with what can be told of it
/// alone. `facts` in the order of their measures, as facts::scan gives them. Linear.
[[nodiscard]] std::vector<Phrase> readPhrases(QStringView sentence, const std::vector<facts::Fact>& facts);

/// Whether the words behind a subject only say that it takes part: 配合, 参与.
[[nodiscard]] bool takesPart(QStringView predicate);

/// Whether a phrase holds a verb that is part of no relative clause, and does not end as a time or a place:
/// 对民办学校加强监管, not 对出台的重大政策.
[[nodiscard]] bool hasPredicate(QStringView phrase);

} // namespace duibiao::plan

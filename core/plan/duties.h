// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/modality.h"
#include "core/plan/phrases.h"

#include <QSet>
#include <QStringView>

#include <optional>
#include <vector>

namespace duibiao::plan {

/// A duty as a stretch of its sentence; offsets count from the sentence's first code unit.
struct Duty {
    SourceSpan span;            ///< without the marks at its ends
    std::optional<Actor> actor; ///< its own, or the one said earlier in the sentence
    facts::Modality modality = facts::Modality::Must;
    std::vector<std::size_t> facts; ///< indices of the sentence's facts whose measure it holds
    int due = -1; ///< index of the day that opens the sentence and stands over this duty, too (到2027年，…，…); -1 for
                  ///< none, or its own
    bool urged = false;    ///< its actor is urged by somebody else (鼓励企业…), who answers for it
    bool allotted = false; ///< the share of a place in what the duty before it counts: 其中东山县900户
    bool elided = false;   ///< opens with 要, 应, 须 …: its subject was said in the sentence before
};

/// What a sentence is read against.
struct SentenceContext {
    /// The plan's own subject, as pairs of characters of its title (政务公开). Two phrases that share only these are
    /// not about the same thing.
    const QSet<quint32>& subject;
    /// Preamble, guiding ideology, aims: only sentences that measure something are demands there.
    bool background = false;
    /// The words of an office, as in facts::Context; null for the shipped ones.
    const facts::Lexicon* lexicon = nullptr;
};

/// The pairs of neighbouring Chinese characters of a title.
[[nodiscard]] QSet<quint32> subjectOf(QStringView title);

/// The duties of one sentence of normalised text: none when it demands nothing; several where parts bind different
/// actors (县级…5次，各镇…2次), carry different measures for different actions (编制…目录，年初…发布), or stand on both
/// sides of a semicolon. `facts` are the sentence's, with spans counted as in the sentence. Linear in the sentence's
/// length.
[[nodiscard]] std::vector<Duty> splitDuties(QStringView sentence, const std::vector<facts::Fact>& facts,
                                            const SentenceContext& context);

} // namespace duibiao::plan

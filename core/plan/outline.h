// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/plan/plan.h"
#include "core/text/normalized.h"

#include <vector>

namespace duibiao::plan {

/// What a logical paragraph is in the plan.
enum class Role {
    Cover,   ///< cover notice, index block, addressees, signature: everything that is not the plan itself
    Title,   ///< title of a part
    Heading, ///< numbered heading; words from `bodyBegin` on are body (（一）夯实基础。2021年，…)
    Body,    ///< text of a clause, or preamble and closing where `clause` is -1
    Noise,   ///< page furniture
};

/// A paragraph as it was meant: hard wraps, page breaks and flattened line ends mended, noise left out. `text` leads
/// back to the source.
struct Paragraph {
    text::NormalizedText text;
    Role role = Role::Body;
    int part = -1;           ///< index into parts; -1 for the cover
    int clause = -1;         ///< innermost clause it stands in; -1 for preamble and closing
    qsizetype bodyBegin = 0; ///< first offset of `text` that is body; text.size() for a bare heading
};

/// The skeleton of a plan: everything but tables and requirements.
struct Outline {
    Metadata metadata;
    std::vector<Part> parts;
    std::vector<Clause> clauses;
    std::vector<Paragraph> paragraphs;
    std::vector<Citation> citations;
    std::vector<Noise> noise;
    std::vector<Warning> warnings;
};

[[nodiscard]] Outline readOutline(const Document& document);

} // namespace duibiao::plan

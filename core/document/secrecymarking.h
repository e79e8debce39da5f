// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/document/document.h"

#include <optional>

namespace duibiao {

/// A secrecy marking: the level with or without ★ and a term, as it stands on the paper.
struct SecrecyMarking {
    QString words; ///< "机密★5年", without blanks
    SourceSpan span;
};

/// The marking of the paper itself, if it carries one: 绝密, 机密 or 秘密, standing alone at the head of the first page
/// (GB/T 9704-2012, 7.2.2: upper left, before the issuing body), in a cell or line beside 密级, or with its ★ in a page
/// header. Words in a sentence (国家秘密, 保密审查, 商业秘密), columns of levels in a list and the three levels named
/// one after the other are no marking.
[[nodiscard]] std::optional<SecrecyMarking> secrecyMarking(const Document& document);

/// Why a paper with a marking is not taken in without asking: the law on guarding state secrets (保守国家秘密法)
/// forbids to keep secrets on equipment that is not approved for them.
[[nodiscard]] Error secrecyError(const QString& file, const SecrecyMarking& marking);

} // namespace duibiao

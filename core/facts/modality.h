// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duibiao::facts {

/// How strongly a sentence binds. "must" is also the plain imperative.
enum class Modality { Must, MustNot, Should, Encourage };

class Lexicon;

/// Modality of a requirement's words (normalised text), from the modal words of the lexicon (null for the shipped one);
/// Must where there is none.
[[nodiscard]] Modality modalityOf(QStringView text, const Lexicon* lexicon = nullptr);

/// "must", "must_not", "should", "encourage".
[[nodiscard]] QString modalityName(Modality modality);

} // namespace duibiao::facts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/fact.h"

#include <QColor>
#include <QTextCharFormat>

#include <array>

namespace duibiao::ui {

/// The kinds of fact, in the order of facts::Value; and the other things that a document pane marks.
enum class FactKind {
    Quantity,
    Percentage,
    Deadline,
    Frequency,
    Coverage,
    Responsibility,
    Evidence,
    Duty,
    Added,
    Dropped,
    Changed
};
/// The kinds that stand in a plan, in the order of the legend.
inline constexpr std::array allFactKinds{FactKind::Deadline,  FactKind::Quantity, FactKind::Percentage,
                                         FactKind::Frequency, FactKind::Coverage, FactKind::Responsibility};

[[nodiscard]] FactKind kindOf(const facts::Fact& fact);
/// "Deadline", "Quantity" …, translated.
[[nodiscard]] QString factKindName(FactKind kind);

/// How a kind is drawn: a tint and an underline of its own, so that no kind is told by its colour alone.
struct FactLook {
    QColor background;
    QColor line; ///< underline; dark enough on the background for text as well
    QTextCharFormat::UnderlineStyle underline;
    bool struckOut = false;
    bool overlined = false; ///< besides its underline
};
/// `dark` is for dark palettes.
[[nodiscard]] FactLook factLook(FactKind kind, bool dark);
/// What lies behind a passage that was chosen or is shown as evidence.
[[nodiscard]] QColor highlightColor(bool dark);
[[nodiscard]] QTextCharFormat factFormat(FactKind kind, bool dark);

} // namespace duibiao::ui

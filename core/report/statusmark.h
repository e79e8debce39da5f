// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/verdict.h"

#include <array>

namespace duibiao::report {

/// Every status, in the order in which window and papers list them.
inline constexpr std::array allStatuses{check::Status::Met,          check::Status::MetLate, check::Status::NotMet,
                                        check::Status::NoEvidence,   check::Status::NotDue,  check::Status::NeedsReview,
                                        check::Status::NotApplicable};

/// A status is never told by its colour alone: each has a mark of its own beside its words, the same one in the window
/// and in the papers.

/// The mark where there are only letters: √ met, ◑ late, × not met, □ no evidence …
[[nodiscard]] QChar statusSign(check::Status status);
/// The colour of mark and words as 0xRRGGBB, on white or on a dark ground (contrast at least 4.5 : 1).
[[nodiscard]] quint32 statusInk(check::Status status, bool onDark = false);
/// The mark as the inside of an SVG of 16 × 16: tick on a disc, clock, cross on a square, empty sheet, hourglass,
/// question mark on a diamond, dash. `ink` and `ground` are colours as SVG writes them.
[[nodiscard]] QString statusShape(check::Status status, const QString& ink, const QString& ground);
/// A reference to the mark in a page of HTML (toHtml()) that has the shapes.
[[nodiscard]] QString statusMarkup(check::Status status);
/// The name by which markup for QTextDocument, which draws no SVG by itself, asks for the mark as a picture.
[[nodiscard]] QString statusUrl(check::Status status);
/// The shape as a whole SVG document.
[[nodiscard]] QByteArray statusSvg(check::Status status, const QString& ink, const QString& ground);

} // namespace duibiao::report

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/parts.h"
#include "core/plan/plan.h"

namespace duibiao::plan {

/// Reads what the cover, the titles and the signature say about the paper. What they do not say stays empty.
[[nodiscard]] Metadata readMetadata(const Document& document, const std::vector<Draft>& drafts,
                                    const std::vector<Segment>& segments, const std::vector<Noise>& furniture);

/// The single year that a title plans (某县2023年工作要点); 0 when it names none, several, or a period.
[[nodiscard]] int yearOfTitle(QStringView title);

/// The years that a title spans: 2021—2025年, “十四五”.
[[nodiscard]] std::optional<std::pair<QDate, QDate>> periodOfTitle(QStringView title);

} // namespace duibiao::plan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/verdict.h"

#include <QSqlQuery>
#include <QVariant>

namespace duibiao::store {

/// The columns requirement_id … confidence of a verdict, as `verdict` and `round_line` have them.
[[nodiscard]] QVariantList verdictValues(const check::Verdict& verdict);
/// The same, read from a row with its position before them.
[[nodiscard]] check::Verdict verdictFrom(const QSqlQuery& row);
/// The columns file … paragraph of a piece of evidence.
[[nodiscard]] QVariantList evidenceValues(const check::EvidenceRef& ref);
/// The same, read from a row with its verdict before them.
[[nodiscard]] check::EvidenceRef evidenceFrom(const QSqlQuery& row);

} // namespace duibiao::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/check/scoring/rubric.h"

#include <QByteArray>
#include <QJsonObject>

namespace duibiao::report {

/// "duibiao-rubric/1" (resources/schema/rubric.schema.json): how an office keeps its rubric in a file. Nothing is left
/// out.
[[nodiscard]] QJsonObject rubricJson(const check::Rubric& rubric);
/// The same as a file that people can edit: indented, ending in a line end.
[[nodiscard]] QByteArray rubricFile(const check::Rubric& rubric);

/// True when the bytes look like such a file rather than like an office's table: JSON begins with a brace.
[[nodiscard]] bool isRubricFile(const QByteArray& bytes);

/// Reads such a file; all but "schema" and "indicators" may be left out. Whatever the schema does not have is refused:
/// a misspelt name must not change a score in silence. Fails with InvalidInput, naming the line of a slip of the pen or
/// the field that is wrong ("indicators[2].points") and what may stand there.
[[nodiscard]] Result<check::Rubric> readRubric(const QByteArray& bytes, const QString& file);

} // namespace duibiao::report

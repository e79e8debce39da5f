// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace duibiao::plan {

// The names of units in a note and the words that give them roles. For responsibility.cpp; others read whole notes.

/// The role of a named unit: Plain is responsible, which is leading unless another unit leads.
enum class NoteRole { None, Lead, With, Plain };

struct NamedUnit {
    QString unit;
    NoteRole duty = NoteRole::None;
};

/// The role words that a stretch ends with: where they begin, and what they make of the units before them.
struct RoleTail {
    qsizetype begin = 0;
    NoteRole duty = NoteRole::None;
};

[[nodiscard]] RoleTail tailOf(QStringView segment);

/// `view` without the spaces and marks at its ends.
[[nodiscard]] QStringView stripped(QStringView view);

/// True when a name ends as organisations' names do; the name before a bracket at the end decides (各镇（街道）).
[[nodiscard]] bool endsAsOrganisation(QStringView name);

/// 2024年6月底前, 全年: by when, not who.
[[nodiscard]] bool saysWhen(QStringView item);

/// Splits "市教育局（牵头）、市财政局（配合）" into names with the role that a bracket gives them, else `duty`.
void appendNames(QStringView list, NoteRole duty, std::vector<NamedUnit>& out);

} // namespace duibiao::plan

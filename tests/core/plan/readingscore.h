// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>

namespace duibiao::test {

/// How one field of a reading was met. A share has as many found as wanted elements; an F1 counts what was invented
/// too.
struct FieldScore {
    int right = 0;
    int found = 0;
    int wanted = 0;
    [[nodiscard]] double value() const { return found + wanted == 0 ? 1.0 : 2.0 * right / (found + wanted); }
    FieldScore& operator+=(const FieldScore& other);
};

/// What a plan read by hand and the program's reading of it have in common, field by field: metadata, parts, clauses,
/// headings, responsibility, default_responsibility, table, citations, noise, measures (quantities, shares, dates,
/// frequencies), coverage, modality, actors, events.
struct ReadingScore {
    std::map<QString, FieldScore> fields;
    QStringList differences; ///< one line for each thing that was missed, invented or differs
    ReadingScore& operator+=(const ReadingScore& other);
};

/// Scores `found` ("duibiao-plan/1" of the text) against `wanted` (a reading as the notes in tests/golden/readings
/// describe it). Wording is compared, not typography: width, spaces and punctuation do not matter. What a reading calls
/// arguable is scored neither way.
[[nodiscard]] ReadingScore scoreReading(const QJsonObject& wanted, const QJsonObject& found, const QString& text);

} // namespace duibiao::test

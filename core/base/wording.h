// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace duibiao {

/// The language that texts are in now: "en", "zh_CN", "zh_TW".
[[nodiscard]] QString languageOfTexts();

/// How days that a person sees are written in the user's language, as QDate::toString takes it: "yyyy-MM-dd" in
/// English, "yyyy年M月d日" in Chinese. Files for programs hold ISO 8601 instead.
[[nodiscard]] QString dayFormat();
/// The same for a day that is typed: digits alone lead from the year to the month and the day in every language.
[[nodiscard]] QString dayEditFormat();
/// A day in that form; empty for none.
[[nodiscard]] QString dayText(QDate day);
/// A stretch of days; one day where both ends are the same.
[[nodiscard]] QString dayText(QDate first, QDate last);
/// A day in that form and the time of the clock, in the time of this place: "2024-12-31 14:05"; empty for none.
[[nodiscard]] QString momentText(const QDateTime& at);

/// How the members of a list stand beside each other.
enum class Between {
    Items,  ///< names of one kind: 、 or ", "
    Parts,  ///< parts of one thing, a place and its cell: ， or ", "
    Clauses ///< what may hold commas itself, measures: ； or "; "
};
/// The members of a list as one text, with the mark of the user's language between them.
[[nodiscard]] QString joined(const QStringList& members, Between between);

/// Words that are also used within a sentence, as they begin a label, a cell or a line: with a capital, in languages
/// that have them. A sign before the first word stays; quoted words are left as they are.
[[nodiscard]] QString sentenceCase(QString words);

} // namespace duibiao

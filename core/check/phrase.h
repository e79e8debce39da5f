// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"

#include <QString>

#include <optional>
#include <vector>

namespace duibiao::check {

/// A duty as it stands in its plan, with what its words are read by.
struct DutySentence {
    const Document& document; ///< the plan's
    const plan::Requirement& requirement;
    QString performer; ///< who is to do it, as the sentence calls them; empty where its subject is nobody
    int year = 0;      ///< that a day without one is of
};

/// The words of a phrase without its figures: numbers with their measure words, days and ends of periods. Numerals in
/// Chinese are part of many words (一线, 三审三校); only the duty's own, before its own measure word, is a figure.
[[nodiscard]] QString withoutFigures(const QString& words, const facts::Fact* fact, int year);

/// The clause of `text` that stands before the one that holds `phrase`: what the phrase speaks of
/// (公开的政府文件，要全量覆盖).
[[nodiscard]] QString clauseBefore(const QString& text, const QString& phrase);

/// The measure is one of a quality (期限, 覆盖面积, 安装率, 所占权重): what comes last in the phrase is not the deed.
[[nodiscard]] std::optional<QString> qualityIn(const facts::Fact& fact, QString words, const QString& actor);

/// What a measured phrase is about. A demand for everything keeps all its words and what must be covered; of the parts
/// of one phrase that are counted apart (1次综合演练、2次专项演练) each keeps its own.
[[nodiscard]] QString phraseOf(const DutySentence& sentence, const facts::Fact& fact,
                               const std::vector<const facts::Fact*>& measures);

/// The words of the sentence that say what is to be done where the phrase of a measure says only when
/// (收到申请之日起20日内，向县司法局提交报告): the first clause behind the phrase, else the clause that names the deed.
/// Empty where the sentence names none (各镇不少于2次).
[[nodiscard]] QString deedOutside(const DutySentence& sentence, const QString& phrase, const facts::Fact& fact);

/// True where the measure is only a time or how often: what is done then may stand in another clause.
[[nodiscard]] bool isOnlyWhen(const facts::Fact& fact);

} // namespace duibiao::check

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace duibiao::check {

/// Two neighbouring characters of content, as one number.
using Gram = quint32;

/// What a stretch of text is about, made fit for comparison: words that say nothing about the deed left out, synonyms folded, cut into pairs
/// of characters. Figures and dates are left out: they are judged, not compared.
struct Content {
    QString text;            ///< what is left of the words, runs separated by spaces
    std::vector<Gram> grams; ///< in order of the text, with repeats

    [[nodiscard]] bool isThin() const; ///< too little is left to tell one deed from another
};

/// The content of normalised text.
[[nodiscard]] Content contentOf(QStringView words);

/// The year from which on things are meant: 2008 in 梳理2008年以来的信息, 清理2016年以后制定的文件; 0 where the words name none.
[[nodiscard]] int sinceYear(QStringView words);

/// The grams of `content`, sorted, each once.
[[nodiscard]] std::vector<Gram> gramSet(const Content& content);

} // namespace duibiao::check

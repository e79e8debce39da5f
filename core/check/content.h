// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/synonym.h"

#include <QString>
#include <QStringView>

#include <memory>
#include <vector>

namespace duibiao::check {

/// Two neighbouring characters of content, as one number.
using Gram = quint32;

/// What a stretch of text is about, made fit for comparison: words that say nothing about the deed left out, synonyms
/// folded, cut into pairs of characters. Figures and dates are left out: they are judged, not compared.
struct Content {
    QString text;            ///< what is left of the words, runs separated by spaces
    std::vector<Gram> grams; ///< in order of the text, with repeats

    [[nodiscard]] bool isThin() const; ///< too little is left to tell one deed from another
};

/// The content of normalised text, by the shipped words and, while there is one on this thread, those of an office.
[[nodiscard]] Content contentOf(QStringView words);

/// The synonyms of an office, in force on this thread while the object lives: whatever a check compares is read by
/// them, the plan as well as the papers.
class OfficeWords {
public:
    explicit OfficeWords(std::span<const Synonym> synonyms);
    ~OfficeWords();
    OfficeWords(const OfficeWords&) = delete;
    OfficeWords& operator=(const OfficeWords&) = delete;

    /// Text with light words left out and synonyms folded, by the words in force.
    [[nodiscard]] static QString read(QStringView text);

private:
    struct Words;
    std::unique_ptr<const Words> m_words; ///< none where the office has no synonyms
    const Words* m_before;                ///< what was in force around it
};

/// The year from which on things are meant: 2008 in 梳理2008年以来的信息, 清理2016年以后制定的文件; 0 where the words
/// name none.
[[nodiscard]] int sinceYear(QStringView words);

/// The grams of `content`, sorted, each once.
[[nodiscard]] std::vector<Gram> gramSet(const Content& content);

} // namespace duibiao::check

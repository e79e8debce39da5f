// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/span.h"

#include <QString>

#include <memory>
#include <vector>

class QThread;

namespace duibiao::store {

/// Finds words in the sentences of papers while they are typed. Chinese is indexed character by character and looked up
/// as phrases (SQLite's FTS5), so that words of two characters, and single ones, are found; Latin words and numbers by
/// their beginnings. The index lives in memory: it is made of the papers that are open and goes with the object. To be
/// used in one thread at a time, see moveToThread().
class TextIndex {
public:
    /// Fails with ErrorCode::Database where SQLite or its FTS5 is missing.
    [[nodiscard]] static Result<std::unique_ptr<TextIndex>> make();
    ~TextIndex();
    TextIndex(const TextIndex&) = delete;
    TextIndex& operator=(const TextIndex&) = delete;

    /// Takes the sentences of a paper. `paper` is a number of the caller's. Stops between sentences when cancelled.
    [[nodiscard]] Result<void> add(int paper, const QString& text, const Progress& progress = {});
    /// Hands the index over to another thread; to be called by the one that used it so far.
    void moveToThread(QThread* thread);

    struct Hit {
        int paper = 0;
        SourceSpan sentence; ///< in the paper's text
        QString words;       ///< of the sentence
    };
    /// The first `most` sentences that hold every word of `query` (words stand between blanks), in the order in which
    /// they were added. None for a query without letters, digits or characters.
    [[nodiscard]] std::vector<Hit> find(const QString& query, int most) const;
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_sentences.size()); } ///< sentences

private:
    TextIndex();

    struct Sentence {
        qint32 paper; ///< index into m_papers
        qint32 begin;
        qint32 end;
    };
    struct Paper {
        int number;
        QString text;
    };
    struct Connection; ///< knows Qt Sql, which users of the index need not
    std::unique_ptr<Connection> m_connection;
    std::vector<Paper> m_papers;
    std::vector<Sentence> m_sentences; ///< by rowid, less one
};

} // namespace duibiao::store

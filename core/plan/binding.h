// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/plan/plan.h"

#include <QHash>

#include <vector>

namespace duibiao::plan {

/// A sentence of a requirement cell, and whether the body says it too.
struct RowSentence {
    int row = -1;    ///< index into Plan::table
    SourceSpan span; ///< in the document, without the final mark
    QString text;    ///< normalised
    QString folded;
    int sameAs = -1; ///< the first sentence with the same folded words; its own index where it is the first
    bool bound = false;
};

/// Finds the task-table sentence that repeats a sentence of the body: the same words first, then the likeliest of those
/// that share rare stretches.
class TableIndex {
public:
    TableIndex(const Document& document, const std::vector<TaskRow>& table);

    /// The index of the sentence that says what the body does, -1 when none does. `folded` are the body's words,
    /// folded; `heading` is that of the clause they stand under: rows whose topic or task repeats it may differ more in
    /// their words.
    [[nodiscard]] int find(const QString& folded, QStringView heading);
    [[nodiscard]] std::vector<RowSentence>& sentences() { return m_sentences; }
    [[nodiscard]] bool isEmpty() const { return m_sentences.empty(); }

private:
    /// Calls `visit` with the hash of every stretch of folded words.
    static void forStretches(QStringView folded, auto&& visit);

    std::vector<RowSentence> m_sentences;
    QHash<QString, int> m_exact;                ///< folded words -> sentence
    QHash<quint64, std::vector<int>> m_stretch; ///< hash of a stretch of folded words -> sentences that have it
    std::vector<bool>
        m_known; ///< by the high bits of a hash: some stretch has them; most of a body's stretches are none of a row's
    int m_unknownBits = 0;                             ///< the low bits of a hash that m_known is not told by
    std::vector<std::pair<QString, QString>> m_groups; // by row: folded topic and task
    std::vector<int> m_votes;                          // by sentence, all 0 between calls
    std::vector<int> m_voted;
};

} // namespace duibiao::plan

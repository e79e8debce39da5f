// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/counting.h"
#include "core/readers/pull.h"

#include <QHash>
#include <QStringView>

#include <array>
#include <optional>

namespace duibiao::readers::docx {

/// Automatic numbering (ECMA-376 part 1, 17.9) as the text a person sees: "一、", "（二）", "1.2 ".
///
/// Paragraphs are passed in document order; the counters move on with each. Lists that share an abstract list count on
/// from one another unless they say where they start. Bullets are no text and give nothing.
class Numbering {
public:
    static constexpr int Levels = 9;

    /// No lists when `bytes` cannot be read.
    [[nodiscard]] static Numbering parse(const QByteArray& bytes);

    /// The label of the next paragraph of `list` at `level`, with what separates it from the words; empty when it has
    /// none.
    [[nodiscard]] QString next(const QString& list, int level);
    /// The level that is linked to a paragraph style; 0 when none is.
    [[nodiscard]] int levelOfStyle(const QString& list, const QString& style) const;

private:
    struct Level {
        int start = 1;
        Counting counting = Counting::Decimal;
        QString text;   ///< "%1．"
        QString suffix; ///< "tab", "space", "nothing"
        QString style;
        int restartAfter = -1; ///< the 1-based level that restarts this one; 0 never; -1 any upper level
        bool isLegal = false;  ///< all numbers in decimal digits
    };
    using LevelList = std::array<Level, Levels>;
    struct List {
        QString abstractId;
        QHash<int, int> startOverrides;
        QHash<int, Level> levelOverrides;
    };
    struct Counters {
        std::array<int, Levels> count{};
        std::array<bool, Levels> used{};
    };

    static Level readLevel(PullReader& reader, int& index);
    void readAbstract(PullReader& reader);
    void readList(PullReader& reader);
    [[nodiscard]] const QString& abstractOf(const List& list) const;
    [[nodiscard]] Level levelOf(const List& list, int level) const;

    QHash<QString, LevelList> m_abstracts;
    QHash<QString, QString> m_styleLinks;      ///< abstract lists that stand for a numbering style's list
    QHash<QString, QString> m_linkedAbstracts; ///< numbering style → the abstract list that defines it
    QHash<QString, List> m_lists;
    QHash<QString, Counters> m_counters; ///< by abstract list
    QHash<QString, int> m_started;       ///< bit set of levels whose start override is used up, by list
};

} // namespace duibiao::readers::docx

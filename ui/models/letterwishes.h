// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/requestletter.h"

namespace duibiao::ui {

enum class LetterFormat { Word, Pdf };

/// Which letters somebody wants, and how.
struct LetterWishes {
    QStringList units;
    report::LetterTerms terms;
    LetterFormat format = LetterFormat::Word;
    bool withLedger = true; ///< with each letter a workbook with its items, to be filled in
    bool masked = false;    ///< identity numbers, telephone numbers and the names beside them are made unreadable
};

} // namespace duibiao::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QString>

#include <vector>

namespace duibiao::text {

/// What a stretch of text tells of a private person.
enum class PrivateKind {
    IdentityNumber, ///< 18 digits with a right check digit (GB 11643-1999), or the 15 of before 1999; the date of birth
                    ///< in it has to be one
    Mobile,         ///< 11 digits that begin with 13 to 19, with or without +86 and separators
    Landline,       ///< area code and number, or a number of seven or eight digits behind a word like 电话
    Name, ///< behind a word like 联系人, or beside one of the numbers, alone or behind a word like 由 or 主任;
          ///< begins with a surname of resources/lexicon/private.tsv
};

struct PrivateStretch {
    PrivateKind kind;
    SourceSpan span;
};

/// Every such stretch, in order, none overlapping another. Names elsewhere in the text are not found: a name beside
/// nothing cannot be told from other words. Linear in the length of the text.
[[nodiscard]] std::vector<PrivateStretch> findPrivate(QStringView text);

/// The text with those stretches made unreadable: of an identity number the region stays, of a telephone number its
/// beginning and end, of a name the surname. Every unit stands for one of `text`, so that all spans and offsets hold in
/// both. Masking what is masked changes nothing.
[[nodiscard]] QString masked(const QString& text);

} // namespace duibiao::text

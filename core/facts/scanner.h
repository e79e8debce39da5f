// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/fact.h"

namespace duibiao::facts {

class Lexicon;

/// What a sentence cannot say of itself.
struct Context {
    int planYear = 0;   ///< the year of a yearly plan: what 年内, 全年, 6月底前 refer to; 0 when unknown
    QDate documentDate; ///< when the document was written; 明年 and 上年 count from it where there is no plan year
    const Lexicon* lexicon = nullptr; ///< the words to read by; null for the shipped ones
};

/// Reads every measurable element of one sentence (or a few) of normalised text, in order. Linear in the length of the
/// text. Spans are offsets into `text`. The same grammar reads demands in plans and claims in submissions.
[[nodiscard]] std::vector<Fact> scan(QStringView text, const Context& context);

/// A calendar date read at some place: 2023年8月20日, 8月20日, 2023.12.8, 2023-12-08, 二〇二三年十一月三十日,
/// 2023年9月20日至22日 (the last day).
struct DateMention {
    SourceSpan span;
    QDate first;              ///< the day meant, or the first day of 8月下旬, 上半年 …
    QDate last;               ///< the same for a day
    bool yearAssumed = false; ///< the year came from the context
};

/// Every calendar date that the text mentions, in order; what evidence is dated by. Document numbers, editions and
/// names are no dates. A day that no calendar has (2023年2月29日) is none either, it is never bent into another one;
/// where it stands is appended to `cannotBe`.
[[nodiscard]] std::vector<DateMention> scanDates(QStringView text, const Context& context,
                                                 std::vector<SourceSpan>* cannotBe = nullptr);

} // namespace duibiao::facts

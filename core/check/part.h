// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/asked.h"
#include "core/check/content.h"
#include "core/facts/fact.h"

#include <QString>

#include <vector>

namespace duibiao::check {

/// One thing that a duty asks to be shown: a measured phrase, or the whole of a duty without a measure.
struct Part {
    const facts::Fact* fact = nullptr; ///< nothing for a duty without a measure
    QString name;                      ///< the words of its measure as the plan has them, shortened
    QString words;                     ///< the phrase, normalised
    Content content;                   ///< what the phrase is about, measure and actor left out
    std::vector<Gram> grams;           ///< sorted set of `content`
    int since = 0;          ///< the year from which on things are meant (2008年以来的信息); 0 where it names none
    bool isQuality = false; ///< measures a quality of the deed (覆盖面积, 占比), which a report need not call so
    bool isSecond =
        false; ///< a deed without a measure beside measured ones (并将结果录入平台): silence about it is asked about
    bool isFurther = false;    ///< without a measure, and behind the first deed of a sentence that measures nothing
    bool isOptional = false;   ///< one of several, and only to be furthered or seen to (推进…, 加强…): silence about it
                               ///< beside the others says nothing
    bool isTrend = false;      ///< asks for more or better without a figure (加大…频次, 提高…水平)
    bool endsInList = false;   ///< ends in several things (目录、指南和电话), of which the last may be passed over
    std::vector<Gram> joined;  ///< sorted set of the last words of what is joined in front of the last
                               ///< (公开意见采纳情况以及不予采纳原因: 情况)
    std::vector<Gram> added;   ///< sorted set of what is joined to it: 不予采纳原因
    std::vector<Gram> leansOn; ///< sorted set of the words before it that name the thing, where its own do not
                               ///< (并主动公开至政府网站)
    Asked asked;               ///< what it asks for one by one
    bool borrowed = false;     ///< the first words come from the sentence before, which names the deed
    std::vector<Gram> occasion; ///< sorted set of what has to arise before it is asked for: the condition, the actor,
                                ///< the event of a term
    std::vector<std::vector<Gram>> choice; ///< sorted sets of the words between which the phrase leaves the choice
                                           ///< (在线访谈或新闻发布会); empty without one
    std::vector<Gram>
        around; ///< sorted set of the rest of the sentence, which may help to tell the deed (领导小组，…召开会议)
};

/// The part that `words`, normalised, ask for; `fact` is its measure, or null.
[[nodiscard]] Part makePart(const QString& words, const facts::Fact* fact);

} // namespace duibiao::check

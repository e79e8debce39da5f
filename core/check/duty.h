// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"
#include "core/check/content.h"

#include <optional>
#include <vector>

namespace duibiao::check {

/// One thing that a duty asks to be shown: a measured phrase, or the whole of a duty without a measure.
struct Part {
    const facts::Fact* fact = nullptr; ///< nothing for a duty without a measure
    QString name;                      ///< the words of its measure as the plan has them, shortened
    QString words;                     ///< the phrase, normalised
    Content content;                   ///< what the phrase is about, measure and actor left out
    std::vector<Gram> grams;           ///< sorted set of `content`
    int since = 0;                     ///< the year from which on things are meant (2008年以来的信息); 0 where it names none
    bool isQuality = false;            ///< measures a quality of the deed (覆盖面积, 占比), which a report need not call so
    bool isSecond = false;             ///< a deed without a measure beside measured ones (并将结果录入平台): silence about it is asked about
    bool isFurther = false;            ///< without a measure, and behind the first deed of a sentence that measures nothing
    bool isOptional = false;           ///< one of several, and only to be furthered or seen to (推进…, 加强…): silence about it beside the others says nothing
    bool isTrend = false;              ///< asks for more or better without a figure (加大…频次, 提高…水平)
    bool borrowed = false;             ///< the first words come from the sentence before, which names the deed
    std::vector<Gram> occasion;        ///< sorted set of what has to arise before it is asked for: the condition, the actor, the event of a term
    std::vector<std::vector<Gram>> choice; ///< sorted sets of the words between which the phrase leaves the choice (在线访谈或新闻发布会); empty without one
    std::vector<Gram> around;          ///< sorted set of the rest of the sentence, which may help to tell the deed (领导小组，…召开会议)
};

/// A duty that a law dates.
struct Statute {
    QDate department;
    QDate government;
    QString citation;
};

/// A requirement made ready for judging.
struct Duty {
    const plan::Requirement* requirement = nullptr;
    std::vector<Part> parts;     ///< at least one; measured parts where there are any
    std::vector<int> units;      ///< whom it binds, ascending
    int row = -1;                ///< of the task table, where one names the duty and the plan reader did not join them; see taskrows.h
    QDate rowDeadline;           ///< of its task-table row; invalid when the row gives none
    QDate sentenceDeadline;      ///< of the duty before in the same sentence, for a measure that names no time of its own; invalid without one
    QDate phaseEnd;              ///< last day of the phase or undertaking that it stands under; invalid without one
    std::optional<Statute> statute;
    bool wantsLeader = false;    ///< asks for a deed of the unit's head in person (主要负责同志)
    bool ownJoining = false;     ///< the duty itself is to take part or to assist, so that taking part fulfils it

    /// True where no part has a measure of its own: what is told of the duty as a whole is told of each.
    [[nodiscard]] bool isPlain() const;
};

/// Makes the requirements of the plan ready: parts, units, the day that governs.
[[nodiscard]] std::vector<Duty> makeDuties(const Terms& terms);

} // namespace duibiao::check

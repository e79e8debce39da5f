// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"
#include "core/base/warning.h"
#include "core/facts/fact.h"
#include "core/facts/modality.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace duibiao::plan {

/// What the cover notice and the title say about the paper. Spans lie in the document the plan was read from.
struct Metadata {
    QString title;
    QString docNumber; ///< 平政办发〔2023〕5号
    QString issuer;
    QDate writtenOn;   ///< 成文日期 or the date under the signature
    QDate publishedOn; ///< 发布日期
    int planYear = 0;  ///< 0 when the plan is not one of a single year
    std::optional<std::pair<QDate, QDate>> planPeriod;
    QStringList addressees; ///< 主送
};

/// One of the plans in a file, in order; an attachment with a task table is a part of its own.
struct Part {
    QString title;
    SourceSpan span; ///< title to end
    bool isAttachment = false;
    int planYear = 0; ///< the year this part plans; the metadata's where the part says none
};

/// A numbered heading with what stands under it.
struct Clause {
    int part = 0;
    QString path; ///< "二/（一）/1", markers joined by "/"
    std::optional<QString>
        heading; ///< words after the marker up to the first 。 or line end; nothing when the item is one long sentence
    SourceSpan headingSpan; ///< marker and heading
    SourceSpan span;        ///< heading and body, down to the next heading of the same or a higher level
    int level = 0;          ///< 0 for the outermost
    int parent = -1;        ///< index of the enclosing clause; -1 at the top
};

/// Who is named responsible, and in which role: lead for 牵头 and plain 负责, with for 会同, 配合, 参与, 指导, 支持.
struct Responsibility {
    enum class Inherited { None, Note, Table, Default };
    QStringList lead;
    QStringList with;
    Inherited from = Inherited::None;
};

struct ResponsibilityNote {
    int part = 0;
    QString path;
    Responsibility units;
    SourceSpan span;
};

/// A note that binds units to every item of a part ("以下不再列出").
struct DefaultResponsibility {
    int part = 0;
    QStringList units;
    SourceSpan span;
};

/// One row of a task table, merged cells carried down, page headers dropped.
struct TaskRow {
    int part = 0;
    QString number; ///< 序号 as written; empty when there is no such column
    QString task;
    QString topic;
    QString requirement;
    QStringList units; ///< every unit of the row
    Responsibility responsible;
    QString deadlineText;
    QDate deadline;
    SourceSpan span;         ///< the requirement cell
    SourceSpan rowSpan;      ///< the whole row
    SourceSpan unitsSpan;    ///< the cell that names the units (for carried-down cells, the cell above)
    SourceSpan deadlineSpan; ///< likewise
};

struct RequirementSpan {
    facts::Source source = facts::Source::Clause;
    int row = -1; ///< index into Plan::table
    SourceSpan span;
};

/// What of a duty somebody stated in place of what was read (correction.h): that alone counts.
struct Stated {
    bool deadlines = false; ///< nothing else dates the duty, neither a phase nor a row of the task table
    bool measures = false;
    bool actor = false;
    bool units = false; ///< these are bound, whoever acts
    bool duty = false;  ///< the duty itself: split off, merged or added

    [[nodiscard]] bool any() const { return deadlines || measures || actor || units || duty; }
    friend bool operator==(const Stated&, const Stated&) = default;
};

/// One duty: the line an evaluator would put on a ledger.
struct Requirement {
    QString id; ///< stable: hash of normalised text and path, with an ordinal where texts repeat
    int part = 0;
    int phase = -1; ///< index into Plan::facts: the last day of the phase or undertaking, or the day of the sentence,
                    ///< that it stands under; -1 for none
    QString path;
    std::vector<RequirementSpan> spans; ///< the body first, then the table rows that repeat it
    QString text;                       ///< normalised words of the first span
    facts::Modality modality = facts::Modality::Must;
    QString actor;     ///< as written in the sentence; empty when it names none
    QString action;    ///< short verb phrase, no numbers
    QString object;    ///< what the action is done to
    QString scope;     ///< 在重点行业领域, where it holds; empty when the duty does not say
    QString condition; ///< 除…外, 遇有…; empty when there is none
    Responsibility responsible;
    std::vector<facts::Fact> facts; ///< spans in the document
    Stated stated;

    /// Where the duty stands: the body span where there is one.
    [[nodiscard]] SourceSpan span() const { return spans.empty() ? SourceSpan{} : spans.front().span; }
    /// Every unit named, actor excluded.
    [[nodiscard]] QStringList units() const { return responsible.lead + responsible.with; }
};

/// What is measured over more than one duty: the time of a campaign (整治时间：2024年3月至11月), the days of a phase,
/// the day that opens a sentence of several duties.
struct LooseFact {
    int part = 0;
    QString path;
    facts::Fact fact; ///< spans in the document
};

/// A cited official document: 《…》 with the number that follows it.
struct Citation {
    QString title;
    QString number;
    SourceSpan span;
};

/// What stands in the file and is not the plan: page furniture, mojibake, breaks inside sentences.
struct Noise {
    SourceSpan span;
    QString why; ///< stable name: "page_break", "web_furniture", "bookmark", "foreign_word", "stray_space" …
};

enum class Severity { Info, Warning, Error };

/// A defect of the plan itself, found by core/review.
struct Finding {
    QString code; ///< the rule's stable name
    Severity severity = Severity::Warning;
    QString message; ///< translated
    SourceSpan span;
};

/// A document understood.
struct Plan {
    Metadata metadata;
    std::vector<Part> parts;
    std::vector<Clause> clauses;
    std::vector<Requirement> requirements;
    std::vector<LooseFact> facts; ///< in document order; the first duty that stands under such words carries them, too
    std::vector<ResponsibilityNote> responsibility;
    std::vector<DefaultResponsibility> defaults;
    std::vector<TaskRow> table;
    std::vector<Citation> citations;
    std::vector<Noise> noise;
    std::vector<Finding> findings; ///< filled by core/review
    std::vector<Warning> warnings;
};

} // namespace duibiao::plan

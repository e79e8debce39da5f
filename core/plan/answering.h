// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/binding.h"
#include "core/plan/outline.h"
#include "core/plan/plan.h"

#include <optional>
#include <utility>
#include <vector>

namespace duibiao::plan {

/// What is known of the body's duty beside what the plan keeps, until it is settled who answers for it.
struct OpenDuty {
    std::size_t requirement = 0; ///< index into Plan::requirements
    QString folded;              ///< its words, folded
    int note = -1;               ///< index into Plan::responsibility
    bool named = false;          ///< its sentence names who can answer: Requirement::responsible holds them already
    QStringList headed;          ///< the units that the heading above names: 县工信局：…
    QStringList acting;          ///< the units of a subject that cannot answer itself (政府网站)
    QString previousActor;       ///< who the sentence before names, where the subject is elided
    QStringList previousUnits;
};

/// Settles who answers for the duties of the body, and joins the task-table row that repeats a duty to it: the actor of
/// its sentence, else the note, else the row, else who the sentence before names, else whom the heading names, else the
/// units that a note binds to everything.
class Answering {
public:
    Answering(const Outline& outline, Plan& plan, TableIndex& index);

    /// From offset `from` of the document on, where the note or sentence that says so begins, the units of
    /// Plan::defaults.back() answer for everything in the part.
    void bindFromHere(int part, qsizetype from);
    /// Settles one duty; in the order of the paper. `clause` is the innermost that it stands in, -1 for none.
    void settle(const OpenDuty& duty, int clause);
    /// The line behind the last item of a list binds its items (Plan::responsibility[note]): the duties under `path` of
    /// the part from `from` of the document on, settled already, that name nobody themselves.
    void bindItems(int part, const QString& path, qsizetype from, int note);

private:
    struct Default {
        std::size_t units; ///< index into Plan::defaults
        qsizetype from;    ///< where its note stands in the document
    };
    void answerByNote(Requirement& requirement, int note) const;
    [[nodiscard]] const Default* defaultFor(const Requirement& requirement, int note) const;
    [[nodiscard]] int bindRow(Requirement& requirement, const QString& folded, int clause);

    const Outline& m_outline;
    Plan& m_plan;
    TableIndex& m_index;
    std::vector<std::optional<Default>> m_defaults; // by part
};

/// The fact that a task row's deadline cell says; nothing where it says no date.
[[nodiscard]] std::optional<facts::Fact> rowDeadline(const TaskRow& row);

} // namespace duibiao::plan

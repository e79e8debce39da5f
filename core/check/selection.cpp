// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/selection.h"

#include "core/check/words.h"
#include "core/plan/lastday.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace duibiao::check {
namespace {

using Due = Selection::Due;
using Decided = Selection::Decided;

constexpr int soonDays = 30;
constexpr std::array allDues{Due::Any, Due::Past, Due::Soon, Due::Later, Due::Undated};
constexpr std::array allDecided{Decided::Any, Decided::Waiting, Decided::Yes, Decided::No};

Due dueOf(QDate day, QDate asOf)
{
    if (!day.isValid()) return Due::Undated;
    if (day < asOf) return Due::Past;
    return asOf.daysTo(day) <= soonDays ? Due::Soon : Due::Later;
}

bool hasKind(const plan::Requirement& requirement, const QString& kind)
{
    if (kind == u"none"_s) return requirement.facts.empty();
    return std::ranges::any_of(requirement.facts,
                               [&](const facts::Fact& fact) { return facts::kindName(fact) == kind; });
}

bool isUnder(const QString& path, const QString& clause)
{
    return path.startsWith(clause) && (path.size() == clause.size() || path.at(clause.size()) == u'/');
}

} // namespace

bool takes(const Selection& selection, const plan::Requirement& requirement, const plan::Plan& plan, QDate asOf)
{
    if (!selection.clause.isEmpty() && !isUnder(requirement.path, selection.clause)) return false;
    if (!selection.kind.isEmpty() && !hasKind(requirement, selection.kind)) return false;
    if (selection.due != Due::Any && dueOf(plan::lastDay(requirement, plan), asOf) != selection.due) return false;
    return std::ranges::all_of(
        selection.words, [&](const QString& word) { return requirement.text.contains(word, Qt::CaseInsensitive); });
}

bool takes(const Selection& selection, QStringView unit, Status status, bool isDecided)
{
    if (!selection.unit.isEmpty() && unit != selection.unit) return false;
    if (selection.status && status != *selection.status) return false;
    switch (selection.decided) {
    case Decided::Any: return true;
    case Decided::Waiting: return !isDecided && status == Status::NeedsReview;
    case Decided::Yes: return isDecided;
    case Decided::No: return !isDecided;
    }
    return true;
}

QString dueLabel(Due due)
{
    switch (due) {
    case Due::Any: return tr("Any deadline");
    case Due::Past: return tr("Deadline is over");
    case Due::Soon: return tr("Due within 30 days");
    case Due::Later: return tr("Due later");
    case Due::Undated: return tr("No dated deadline");
    }
    return {};
}

QString decidedLabel(Decided decided)
{
    switch (decided) {
    case Decided::Any: return tr("Decided or not");
    case Decided::Waiting: return tr("Waits for a decision");
    case Decided::Yes: return tr("Decided by a reviewer");
    case Decided::No: return tr("Not decided by a reviewer");
    }
    return {};
}

QString factKindLabel(const QString& kind)
{
    if (kind == u"deadline"_s) return tr("Deadline");
    if (kind == u"quantity"_s) return tr("Quantity");
    if (kind == u"percentage"_s) return tr("Percentage");
    if (kind == u"frequency"_s) return tr("Frequency");
    if (kind == u"coverage"_s) return tr("Coverage");
    return kind == u"none"_s ? tr("Without a measure") : kind;
}

QString selectionText(const Selection& selection)
{
    QStringList parts;
    if (selection.status) parts += statusLabel(*selection.status);
    if (!selection.unit.isEmpty()) parts += selection.unit;
    if (!selection.clause.isEmpty()) parts += tr("clause %1").arg(selection.clause);
    if (!selection.kind.isEmpty()) parts += factKindLabel(selection.kind);
    if (selection.due != Due::Any) parts += dueLabel(selection.due);
    if (selection.decided != Decided::Any) parts += decidedLabel(selection.decided);
    if (!selection.words.isEmpty()) parts += tr("words “%1”").arg(selection.words.join(u' '));
    return parts.join(u" · "_s);
}

QString dueName(Due due)
{
    switch (due) {
    case Due::Any: break;
    case Due::Past: return u"past"_s;
    case Due::Soon: return u"soon"_s;
    case Due::Later: return u"later"_s;
    case Due::Undated: return u"undated"_s;
    }
    return {};
}

Due dueFromName(QStringView name)
{
    const auto found = std::ranges::find(allDues, name, dueName);
    return found == allDues.end() ? Due::Any : *found;
}

QString decidedName(Decided decided)
{
    switch (decided) {
    case Decided::Any: break;
    case Decided::Waiting: return u"waiting"_s;
    case Decided::Yes: return u"yes"_s;
    case Decided::No: return u"no"_s;
    }
    return {};
}

Decided decidedFromName(QStringView name)
{
    const auto found = std::ranges::find(allDecided, name, decidedName);
    return found == allDecided.end() ? Decided::Any : *found;
}

} // namespace duibiao::check

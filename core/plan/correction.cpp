// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/correction.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace duibiao::plan {
namespace {

/// In the order of CorrectionKind.
constexpr std::array<QStringView, 10> names{u"deadlines", u"measures", u"actor", u"lead",       u"with",
                                            u"split",     u"merge",    u"add",   u"not_a_duty", u"revoke"};
static_assert(names.size() == static_cast<std::size_t>(CorrectionKind::Revoke) + 1);

} // namespace

QString correctionKindName(CorrectionKind kind)
{
    return names.at(static_cast<std::size_t>(kind)).toString();
}

std::optional<CorrectionKind> correctionKindFromName(QStringView name)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names.at(i) == name) return static_cast<CorrectionKind>(i);
    return {};
}

QStringList linesOf(const Requirement& requirement, CorrectionKind kind, QStringView text)
{
    const auto measured = [&](bool isDeadline) {
        QStringList lines;
        for (const facts::Fact& fact : requirement.facts)
            if (std::holds_alternative<facts::Deadline>(fact.value) == isDeadline) lines += facts::wordsOf(fact, text);
        return lines;
    };
    switch (kind) {
    case CorrectionKind::Deadlines: return measured(true);
    case CorrectionKind::Measures: return measured(false);
    case CorrectionKind::Actor: return requirement.actor.isEmpty() ? QStringList() : QStringList{requirement.actor};
    case CorrectionKind::Lead: return requirement.responsible.lead;
    case CorrectionKind::With: return requirement.responsible.with;
    default: return {};
    }
}

QString obstacleWords(CorrectionOutcome::Obstacle obstacle)
{
    switch (obstacle) {
    case CorrectionOutcome::Obstacle::None: break;
    case CorrectionOutcome::Obstacle::DutyGone:
        return QCoreApplication::translate("duibiao::plan", "The plan no longer has this duty.");
    case CorrectionOutcome::Obstacle::WordsGone:
        return QCoreApplication::translate("duibiao::plan", "These words no longer stand in the plan.");
    case CorrectionOutcome::Obstacle::NotUnderstood:
        return QCoreApplication::translate("duibiao::plan", "What was stated is not understood as a measure.");
    }
    return {};
}

} // namespace duibiao::plan

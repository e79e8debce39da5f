// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/verdict.h"

#include <QCoreApplication>

#include <array>

namespace duibiao::check {

namespace {

struct StatusWords {
    Status status;
    QLatin1StringView name;
    const char* label;
};

constexpr std::array statuses{
    StatusWords{Status::Met, QLatin1StringView("met"), QT_TRANSLATE_NOOP("duibiao::check", "Met")},
    StatusWords{Status::MetLate, QLatin1StringView("met_late"), QT_TRANSLATE_NOOP("duibiao::check", "Met late")},
    StatusWords{Status::NotMet, QLatin1StringView("not_met"), QT_TRANSLATE_NOOP("duibiao::check", "Not met")},
    StatusWords{Status::NoEvidence, QLatin1StringView("no_evidence"),
                QT_TRANSLATE_NOOP("duibiao::check", "No evidence")},
    StatusWords{Status::NotDue, QLatin1StringView("not_due"), QT_TRANSLATE_NOOP("duibiao::check", "Not due")},
    StatusWords{Status::NeedsReview, QLatin1StringView("needs_review"),
                QT_TRANSLATE_NOOP("duibiao::check", "Needs review")},
    StatusWords{Status::NotApplicable, QLatin1StringView("not_applicable"),
                QT_TRANSLATE_NOOP("duibiao::check", "Not applicable")},
};

const StatusWords& wordsOf(Status status)
{
    return statuses[static_cast<std::size_t>(status)];
}

} // namespace

QString statusName(Status status)
{
    return wordsOf(status).name;
}

std::optional<Status> statusFromName(QStringView name)
{
    for (const StatusWords& words : statuses) {
        if (name == words.name) return words.status;
    }
    return {};
}

QString statusLabel(Status status)
{
    return QCoreApplication::translate("duibiao::check", wordsOf(status).label);
}

QString causeName(Cause cause)
{
    switch (cause) {
    case Cause::None: return {};
    case Cause::NotBound: return QStringLiteral("not_bound");
    case Cause::NotTriggered: return QStringLiteral("not_triggered");
    }
    return {};
}

} // namespace duibiao::check

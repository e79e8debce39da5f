// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/integrity/integrity.h"

#include "core/check/integrity/rules.h"

#include <QSet>

#include <algorithm>

namespace duibiao::check {

namespace {

std::vector<const submission::Submission*> filesOf(std::span<const submission::Submission> submissions)
{
    std::vector<const submission::Submission*> files;
    for (const submission::Submission& file : submissions)
        if (file.state != submission::State::Refused) files.push_back(&file);
    std::ranges::sort(files, [](const auto* a, const auto* b) {
        return std::tie(a->unit, a->file, a->sha256) < std::tie(b->unit, b->file, b->sha256);
    });
    // The same bytes under two names are one file; handed in by two units they are the plainest copy.
    QSet<std::pair<int, QString>> seen;
    std::erase_if(files, [&](const auto* file) {
        if (file->sha256.isEmpty()) return false;
        const std::pair key{file->unit, file->sha256};
        if (seen.contains(key)) return true;
        seen.insert(key);
        return false;
    });
    return files;
}

} // namespace

QString kindName(Irregularity::Kind kind)
{
    switch (kind) {
    case Irregularity::Kind::SameReport: return QStringLiteral("same_report");
    case Irregularity::Kind::LastYearsReport: return QStringLiteral("last_years_report");
    case Irregularity::Kind::MetWithoutEvidence: return QStringLiteral("met_without_evidence");
    case Irregularity::Kind::DateBeforePlan: return QStringLiteral("date_before_plan");
    case Irregularity::Kind::FiguresDiffer: return QStringLiteral("figures_differ");
    }
    return {};
}

Irregularity::Place placeIn(const submission::Submission& file, SourceSpan span)
{
    return {file.file, span, span.in(file.document.text).toString()};
}

std::vector<Irregularity> irregularities(const Scrutiny& scrutiny)
{
    const Subject subject{scrutiny, filesOf(scrutiny.submissions), filesOf(scrutiny.yearBefore)};
    std::vector<Irregularity> out;
    for (const auto rule : {&findCopies, &findUnsupported, &findEarlyDates, &findDifferingFigures}) rule(subject, out);
    return out;
}

} // namespace duibiao::check

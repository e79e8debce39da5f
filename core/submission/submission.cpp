// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/submission/submission.h"

#include "core/submission/ledger.h"
#include "core/submission/owner.h"
#include "core/submission/prose.h"
#include "core/submission/reason.h"

#include <QCoreApplication>

#include <algorithm>

namespace duibiao::submission {

QString stanceName(Stance stance)
{
    switch (stance) {
    case Stance::Done: return QStringLiteral("done");
    case Stance::NotDone: return QStringLiteral("not_done");
    case Stance::Planned: return QStringLiteral("planned");
    case Stance::Earlier: return QStringLiteral("earlier");
    case Stance::Quoted: return QStringLiteral("quoted");
    case Stance::Unclear: break;
    }
    return QStringLiteral("unclear");
}

QString stanceLabel(Stance stance)
{
    switch (stance) {
    case Stance::Done: return QCoreApplication::translate("duibiao::submission", "Done");
    case Stance::NotDone: return QCoreApplication::translate("duibiao::submission", "Not done");
    case Stance::Planned: return QCoreApplication::translate("duibiao::submission", "Planned");
    case Stance::Earlier: return QCoreApplication::translate("duibiao::submission", "Of an earlier year");
    case Stance::Quoted: return QCoreApplication::translate("duibiao::submission", "The plan's own words");
    case Stance::Unclear: break;
    }
    return QCoreApplication::translate("duibiao::submission", "Unclear");
}

namespace {

/// Says of every day that no calendar has where it stands.
void warnOfImpossibleDays(Submission& submission)
{
    std::vector<SourceSpan> days;
    for (const Evidence& evidence : submission.evidence)
        days.insert(days.end(), evidence.impossibleDays.begin(), evidence.impossibleDays.end());
    std::ranges::sort(days);
    const auto repeats = std::ranges::unique(days); // a cell stands for every sentence of its row
    days.erase(repeats.begin(), repeats.end());
    for (const SourceSpan day : days) {
        const QString message = QCoreApplication::translate("duibiao::submission",
                                                            "There is no such day: %1. It is not counted as a date.");
        submission.warnings.push_back(
            {QStringLiteral("impossible_date"), message.arg(submission.document.words(day)), day});
    }
}

bool isFigureBeyondReason(const facts::Fact& fact)
{
    if (const auto* share = std::get_if<facts::Percentage>(&fact.value)) return isBeyondReason(share->value, u"%");
    const auto* quantity = std::get_if<facts::Quantity>(&fact.value);
    return quantity && isBeyondReason(quantity->value, quantity->unit);
}

/// Takes figures that nobody can mean out and says where they stand; the rest of the sentence counts.
void leaveOutBeyondReason(Submission& submission)
{
    for (Evidence& evidence : submission.evidence) {
        for (const facts::Fact& fact : evidence.facts) {
            if (!isFigureBeyondReason(fact)) continue;
            const QString message = QCoreApplication::translate(
                "duibiao::submission",
                "This figure is beyond reason: %1. It is not counted; ask the unit what it means.");
            submission.warnings.push_back(
                {QStringLiteral("number_beyond_reason"), message.arg(fact.span.in(evidence.text)), evidence.span});
        }
        std::erase_if(evidence.facts, isFigureBeyondReason);
    }
}

/// The file broke off, or a part of it could not be made out: words may be missing.
bool isDamaged(const Document& document)
{
    return std::ranges::any_of(document.warnings, [](const Warning& warning) {
        return warning.code == u"damaged_package" || warning.code == u"damaged_part";
    });
}

} // namespace

Submission read(Document document, const units::Registry& registry, const facts::Context& context,
                const ColumnMappings& mappings)
{
    Submission submission;
    submission.file = document.file;
    submission.sha256 = document.sha256;
    submission.document = std::move(document);
    if (isDamaged(submission.document)) submission.state = State::Partly;
    submission.writtenOn = findWrittenOn(submission.document, context);
    facts::Context own = context;
    if (own.planYear != 0) own.documentDate = submission.writtenOn;
    readProse(submission, own);
    readTables(submission, registry, own, mappings);
    std::ranges::stable_sort(submission.evidence, {}, [](const Evidence& evidence) { return evidence.span.begin; });
    findOwner(submission, registry);
    warnOfImpossibleDays(submission);
    leaveOutBeyondReason(submission);
    if (submission.evidence.empty()) {
        submission.warnings.push_back(
            {QStringLiteral("no_evidence_found"),
             QCoreApplication::translate("duibiao::submission", "Nothing in this file tells of something done."),
             {}});
    }
    if (!submission.document.warnings.empty()) {
        submission.warnings.insert(submission.warnings.begin(), submission.document.warnings.begin(),
                                   submission.document.warnings.end());
    }
    return submission;
}

} // namespace duibiao::submission

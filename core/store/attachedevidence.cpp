// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attachedevidence.h"

#include "core/store/texts.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace duibiao::store {
namespace {

QString nameOf(const Attachment& attachment)
{
    QStringList words;
    if (attachment.dated.isValid()) words += attachment.dated.toString(Qt::ISODate);
    if (!attachment.note.isEmpty()) words += attachment.note;
    return words.isEmpty() ? attachment.name : Texts::tr("%1 (%2)").arg(attachment.name, words.join(Texts::tr(", ")));
}

} // namespace

void addAttachments(std::vector<check::Verdict>& verdicts, std::span<const CellReview> reviews)
{
    QHash<std::pair<QString, QString>, const CellReview*> byCell;
    for (const CellReview& review : reviews)
        if (!review.attachments.empty()) byCell.insert({review.requirementId, review.unit}, &review);
    for (check::Verdict& verdict : verdicts)
        if (const CellReview* review = byCell.value({verdict.requirementId, verdict.unit}))
            for (const Attachment& each : review->attachments) verdict.evidence.push_back({nameOf(each), {}, {}, {}});
}

} // namespace duibiao::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/decision.h"

#include "core/store/texts.h"
#include "core/store/workspace_p.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <ranges>

namespace duibiao::store {
namespace {

// In the order of DecisionKind.
constexpr std::array kindNames{u"accept", u"override", u"return", u"appeal", u"sign", u"note", u"revoke"};

/// What each Revoke of the log takes back. One of the first schema does not say: the newest entry that stands.
QHash<qint64, qint64> revocations(std::span<const Decision> log)
{
    QHash<qint64, qint64> out;
    std::vector<qint64> standing;
    for (const Decision& entry : log) {
        if (entry.kind != DecisionKind::Revoke) {
            standing.push_back(entry.id);
            continue;
        }
        const qint64 meant = entry.refersTo != 0 ? entry.refersTo : standing.empty() ? 0 : standing.back();
        out.insert(entry.id, meant);
        std::erase(standing, meant);
    }
    return out;
}

/// The entries that do not stand. A taking-back that was taken back itself does nothing: newest first.
QSet<qint64> takenBack(std::span<const Decision> log)
{
    const QHash<qint64, qint64> meant = revocations(log);
    QSet<qint64> out;
    for (const Decision& entry : log | std::views::reverse)
        if (entry.kind == DecisionKind::Revoke && !out.contains(entry.id)) out.insert(meant.value(entry.id));
    return out;
}

} // namespace

QString decisionKindName(DecisionKind kind)
{
    return QString::fromUtf16(kindNames[static_cast<size_t>(kind)]);
}

std::optional<DecisionKind> decisionKindFromName(QStringView name)
{
    for (size_t i = 0; i < kindNames.size(); ++i)
        if (name == QStringView(kindNames[i])) return static_cast<DecisionKind>(i);
    return {};
}

QString objectionToSignature(const QString& first, const QString& who)
{
    const QString name = who.trimmed().isEmpty() ? currentUser() : who;
    if (first.trimmed() != name.trimmed()) return {};
    return Texts::tr("The second signature has to be somebody else's: %1 signed first.").arg(first.trimmed());
}

Basis basisOf(const QString& requirement, const check::Verdict& verdict)
{
    QStringList quotes;
    for (const check::EvidenceRef& ref : verdict.evidence) quotes += ref.quote.simplified();
    quotes.sort();
    quotes.removeDuplicates(); // a file given twice changes nothing
    const QByteArray digest = QCryptographicHash::hash(quotes.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return {requirement, QString::fromLatin1(digest.toHex()), verdict.status};
}

bool Decision::decides() const
{
    return kind == DecisionKind::Accept || kind == DecisionKind::Override || kind == DecisionKind::Return;
}

ReviewState CellReview::state() const
{
    if (appeal) return ReviewState::Appealed;
    if (unsignedOne) return ReviewState::AwaitsSignature;
    if (returned) return ReviewState::Returned;
    return inForce ? ReviewState::Reviewed : ReviewState::Open;
}

CellReview reviewOf(std::span<const Decision> log)
{
    CellReview out;
    if (log.empty()) return out;
    out.requirementId = log.front().requirementId;
    out.unit = log.front().unit;
    out.last = log.back().id;
    const QSet<qint64> revoked = takenBack(log);
    const auto stands = [&](const Decision& entry) {
        return entry.kind != DecisionKind::Revoke && !revoked.contains(entry.id);
    };
    for (const Decision& entry : log | std::views::filter(stands)) {
        std::ranges::copy(entry.attachments, std::back_inserter(out.attachments));
        if (!entry.attachments.empty() && !entry.decides()) out.attachedSince = true;
        switch (entry.kind) {
        case DecisionKind::Accept:
        case DecisionKind::Override:
            out.appeal.reset();
            out.returned.reset();
            if (entry.needsSignature) {
                out.unsignedOne = entry;
                break;
            }
            out.unsignedOne.reset();
            out.signature.reset();
            out.inForce = entry;
            out.attachedSince = false;
            break;
        case DecisionKind::Return:
            out.appeal.reset();
            out.unsignedOne.reset();
            out.signature.reset();
            out.inForce.reset();
            out.returned = entry;
            break;
        case DecisionKind::Appeal: out.appeal = entry; break;
        case DecisionKind::Sign:
            if (!out.unsignedOne || out.unsignedOne->id != entry.refersTo) break;
            out.inForce = std::exchange(out.unsignedOne, std::nullopt);
            out.signature = entry;
            out.attachedSince = false;
            break;
        case DecisionKind::Note:
        case DecisionKind::Revoke: break;
        }
    }
    return out;
}

} // namespace duibiao::store

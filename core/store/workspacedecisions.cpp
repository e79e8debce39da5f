// SPDX-License-Identifier: GPL-3.0-or-later
// What reviewers decided: an append-only log a cell.
#include "core/base/wording.h"
#include "core/store/decisiondeed.h"
#include "core/store/texts.h"
#include "core/store/workspace_p.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace duibiao::store {
namespace {

Decision decisionFrom(const QSqlQuery& row)
{
    Decision out;
    out.id = row.value(0).toLongLong();
    out.requirementId = row.value(1).toString();
    out.unit = row.value(2).toString();
    out.kind = decisionKindFromName(row.value(3).toString()).value_or(DecisionKind::Note);
    out.status = check::statusFromName(row.value(4).toString()).value_or(check::Status::NeedsReview);
    out.reason = row.value(5).toString();
    out.who = row.value(6).toString();
    out.at = QDateTime::fromString(row.value(7).toString(), Qt::ISODateWithMs);
    out.basedOn = row.value(8).toLongLong();
    out.refersTo = row.value(9).toLongLong();
    out.needsSignature = row.value(10).toBool();
    out.basis = {row.value(11).toString(), row.value(12).toString(), check::statusFromName(row.value(13).toString())};
    return out;
}

/// An attachment and the decision it belongs to.
using Attached = std::pair<qint64, Attachment>;

Attached attachedFrom(const QSqlQuery& row)
{
    return {row.value(0).toLongLong(),
            {row.value(1).toLongLong(),
             row.value(2).toString(),
             row.value(3).toString(),
             QDate::fromString(row.value(4).toString(), Qt::ISODate),
             row.value(5).toString(),
             row.value(6).toString(),
             {}}};
}

/// Both are in the order of the decisions' ids within a cell.
void attach(std::vector<Decision>& log, std::vector<Attached> attached)
{
    QHash<qint64, size_t> places;
    if (!attached.empty())
        for (size_t i = 0; i < log.size(); ++i) places.insert(log[i].id, i);
    for (auto& [decision, attachment] : attached)
        if (const auto place = places.constFind(decision); place != places.cend())
            log[*place].attachments.push_back(std::move(attachment));
}

QString describe(const Decision& entry)
{
    switch (entry.kind) {
    case DecisionKind::Accept:
    case DecisionKind::Override: return check::statusLabel(entry.status);
    case DecisionKind::Return: return Texts::tr("returned to the unit");
    case DecisionKind::Appeal: return Texts::tr("the unit's appeal");
    case DecisionKind::Sign: return Texts::tr("second signature");
    case DecisionKind::Note: return Texts::tr("note");
    case DecisionKind::Revoke: return Texts::tr("taken back");
    }
    return {};
}

Error conflict(const QString& path, const Decision& entry, const std::vector<Decision>& log)
{
    if (log.empty())
        return {ErrorCode::Conflict, Texts::tr("What you decided on is no longer there (%1).").arg(entry.unit), path,
                Texts::tr("Look at the cell again, and decide again where it is still needed.")};
    const Decision& last = log.back();
    const QString when = momentText(last.at);
    QString what = describe(last);
    if (!last.reason.isEmpty()) what = Texts::tr("%1 – %2").arg(what, last.reason);
    return {
        ErrorCode::Conflict,
        Texts::tr("%1 was quicker: on %2 there is a decision of %3 that you had not seen: %4.")
            .arg(last.who, entry.unit, when, what),
        path,
        Texts::tr("Nothing of yours was stored. Look at the cell again, and decide again where it is still needed.")};
}

/// What is wrong with an entry, in words; empty when nothing is.
QString objection(const Decision& entry, const CellReview& review, const QString& who)
{
    switch (entry.kind) {
    case DecisionKind::Override:
        if (entry.reason.trimmed().isEmpty()) return Texts::tr("Another status than the check's needs a reason.");
        break;
    case DecisionKind::Return:
        if (entry.reason.trimmed().isEmpty())
            return Texts::tr("A unit that something is returned to needs to know why.");
        break;
    case DecisionKind::Appeal:
        if (entry.reason.trimmed().isEmpty()) return Texts::tr("An appeal needs the unit's words.");
        break;
    case DecisionKind::Sign:
        if (!review.unsignedOne || review.unsignedOne->id != entry.refersTo)
            return Texts::tr("There is nothing that waits for a second signature.");
        return objectionToSignature(review.unsignedOne->who, who);
    case DecisionKind::Note:
        if (entry.reason.trimmed().isEmpty() && entry.attachments.empty())
            return Texts::tr("A note needs words or an attachment.");
        break;
    case DecisionKind::Accept:
    case DecisionKind::Revoke: break;
    }
    for (const Attachment& each : entry.attachments)
        if (each.name.trimmed().isEmpty() || (each.link.isEmpty() && each.bytes.isEmpty()))
            return Texts::tr("An attachment needs a name, and a file that is not empty or a link.");
    return {};
}

void writeAttachments(Writer& writer, qint64 decision, const std::vector<Attachment>& attachments)
{
    for (const Attachment& each : attachments) {
        QVariant sha256; // NULL for a link
        if (each.link.isEmpty()) {
            sha256 = sha256Of(each.bytes);
            writer.run(u"INSERT INTO content (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                       {sha256, each.bytes});
        }
        writer.run(u"INSERT INTO attachment (decision, name, note, dated, link, sha256) VALUES (?, ?, ?, ?, ?, ?)"_s,
                   {decision, each.name, each.note, dayText(each.dated), each.link, sha256});
    }
}

QString statusInForce(const CellReview& review)
{
    return review.inForce ? check::statusName(review.inForce->status) : QString();
}

} // namespace

Result<std::vector<Decision>> Workspace::Private::log(const QString& requirementId, const QString& unit) const
{
    const bool all = requirementId.isEmpty();
    const QVariantList cell = all ? QVariantList() : QVariantList{requirementId, unit};
    auto out = database->rows(
        u"SELECT id, requirement_id, unit, kind, status, reason, who, at, based_on, refers_to, needs_signature, requirement, evidence, found FROM decision"_s +
            (all ? u" ORDER BY requirement_id, unit, id"_s : u" WHERE requirement_id = ? AND unit = ? ORDER BY id"_s),
        cell, decisionFrom);
    if (!out || out->empty()) return out;
    auto attached = database->rows(
        u"SELECT decision, attachment.id, name, note, dated, link, sha256 FROM attachment JOIN decision ON decision.id = attachment.decision"_s +
            (all ? u""_s : u" WHERE requirement_id = ? AND unit = ?"_s) + u" ORDER BY attachment.id"_s,
        cell, attachedFrom);
    if (!attached) return failure(attached.error());
    attach(*out, std::move(*attached));
    return out;
}

Result<qint64> Workspace::decide(const Decision& entry)
{
    return decide(std::span(&entry, 1)).transform([](const std::vector<qint64>& ids) { return ids.front(); });
}

Result<std::vector<qint64>> Workspace::decide(std::span<const Decision> entries)
{
    std::vector<qint64> ids;
    const auto append = [&](Writer& writer, Decision entry) {
        const auto log = d->log(entry.requirementId, entry.unit);
        if (!log) return writer.fail(log.error());
        if (entry.basedOn != (log->empty() ? 0 : log->back().id)) return writer.fail(conflict(path(), entry, *log));
        const CellReview before = reviewOf(*log);
        if (entry.who.isEmpty()) entry.who = currentUser();
        if (!entry.at.isValid()) entry.at = QDateTime::currentDateTimeUtc();
        if (const QString wrong = objection(entry, before, entry.who); !wrong.isEmpty())
            return writer.fail({ErrorCode::InvalidInput, wrong, path(), {}});
        if (entry.decides() && entry.refersTo == 0 && before.appeal) entry.refersTo = before.appeal->id;
        entry.id = writer.value(u"SELECT coalesce(max(id), 0) + 1 FROM decision"_s).toLongLong();
        writer.run(u"INSERT INTO decision (id, requirement_id, unit, kind, status, reason, who, at, based_on, "
                   u"refers_to, batch, needs_signature, "
                   "requirement, evidence, found) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   {entry.id, entry.requirementId, entry.unit, decisionKindName(entry.kind),
                    check::statusName(entry.status), entry.reason.trimmed(), entry.who, timestamp(entry.at),
                    entry.basedOn, entry.refersTo == 0 ? QVariant() : QVariant(entry.refersTo),
                    ids.empty() ? entry.id : ids.front(), entry.needsSignature ? 1 : 0, entry.basis.requirement,
                    entry.basis.evidence, entry.basis.found ? check::statusName(*entry.basis.found) : QString()});
        writeAttachments(writer, entry.id, entry.attachments);
        std::vector<Decision> after = *log;
        after.push_back(entry);
        writer.audit(decisionDeedName(entry, *log), cellSubject(entry.requirementId, entry.unit), statusInForce(before),
                     statusInForce(reviewOf(after)), entry.who, entry.reason.trimmed());
        ids.push_back(entry.id);
    };
    const auto done = d->change([&](Writer& writer) {
        for (const Decision& entry : entries)
            if (!writer.error()) append(writer, entry);
    });
    if (!done) return failure(done.error());
    d->settle();
    return ids;
}

Result<std::vector<CellReview>> Workspace::reviews() const
{
    const auto all = d->log();
    if (!all) return failure(all.error());
    std::vector<CellReview> out;
    const auto sameCell = [](const Decision& a, const Decision& b) {
        return a.requirementId == b.requirementId && a.unit == b.unit;
    };
    for (const auto& cell : *all | std::views::chunk_by(sameCell)) out.push_back(reviewOf(cell));
    return out;
}

Result<std::vector<Decision>> Workspace::decisions() const
{
    auto all = reviews();
    if (!all) return failure(all.error());
    std::vector<Decision> out;
    for (CellReview& each : *all)
        if (each.inForce) out.push_back(std::move(*each.inForce));
    return out;
}

Result<std::vector<Decision>> Workspace::history(const QString& requirementId, const QString& unit) const
{
    if (requirementId.isEmpty()) return {};
    return d->log(requirementId, unit);
}

Result<Attachment> Workspace::attachment(qint64 id) const
{
    auto found = d->database->rows(
        u"SELECT decision, attachment.id, name, note, dated, link, attachment.sha256, bytes FROM attachment "
        "LEFT JOIN content USING (sha256) WHERE attachment.id = ?"_s,
        {id}, [](const QSqlQuery& row) {
            Attachment out = attachedFrom(row).second;
            out.bytes = row.value(7).toByteArray();
            return out;
        });
    if (!found) return failure(found.error());
    if (found->empty())
        return failure({ErrorCode::InvalidInput, Texts::tr("The workspace has no such attachment."), path(), {}});
    return std::move(found->front());
}

} // namespace duibiao::store

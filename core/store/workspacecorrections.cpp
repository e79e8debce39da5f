// SPDX-License-Identifier: GPL-3.0-or-later
// What people stated about the plan: an append-only log.
#include "core/base/wording.h"
#include "core/store/texts.h"
#include "core/store/workspace_p.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::store {
namespace {

using plan::Correction;
using plan::CorrectionKind;

QString jsonText(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayOf(const QVariant& text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).array();
}

QStringList linesOf(const QVariant& text)
{
    QStringList lines;
    for (const QJsonValue& line : arrayOf(text)) lines += line.toString();
    return lines;
}

QString dutiesText(const std::vector<plan::DutyAnchor>& duties)
{
    QJsonArray array;
    for (const plan::DutyAnchor& duty : duties) array.append(QJsonArray{duty.id, duty.words});
    return jsonText(array);
}

Correction correctionFrom(const QSqlQuery& row)
{
    Correction out;
    out.id = row.value(0).toLongLong();
    out.kind = plan::correctionKindFromName(row.value(1).toString()).value_or(CorrectionKind::Revoke);
    for (const QJsonValue& duty : arrayOf(row.value(2))) out.duties.push_back({duty[0].toString(), duty[1].toString()});
    out.before = linesOf(row.value(3));
    out.after = linesOf(row.value(4));
    out.path = row.value(5).toString();
    out.position = row.value(6).toLongLong();
    out.refersTo = row.value(7).toLongLong();
    out.who = row.value(8).toString();
    out.at = QDateTime::fromString(row.value(9).toString(), Qt::ISODateWithMs);
    out.why = row.value(10).toString();
    return out;
}

bool aboutTheSame(const Correction& a, const Correction& b)
{
    return std::ranges::any_of(a.duties, [&](const plan::DutyAnchor& duty) {
        return std::ranges::contains(b.duties, duty.id, &plan::DutyAnchor::id);
    });
}

/// What stands in the way of an entry: one about the same duty that its author had not seen.
const Correction* unseen(const std::vector<Correction>& log, const Correction& entry, qint64 seen)
{
    for (const Correction& other : log) {
        if (entry.kind == CorrectionKind::Revoke && other.refersTo == entry.refersTo) return &other;
        if (other.id > seen && aboutTheSame(other, entry)) return &other;
    }
    return nullptr;
}

Error conflict(const QString& path, const Correction& other)
{
    return {ErrorCode::Conflict,
            Texts::tr("%1 was quicker: on %2 the same duty was corrected.").arg(other.who, momentText(other.at)), path,
            Texts::tr(
                "Nothing of yours was stored. Look at the duty again, and correct it again where it is still needed.")};
}

/// What is wrong with an entry, in words; empty when nothing is.
QString objection(const Correction& entry)
{
    const auto isBlank = [](const QString& line) { return line.trimmed().isEmpty(); };
    const bool hasText = !entry.after.isEmpty() && std::ranges::none_of(entry.after, isBlank);
    switch (entry.kind) {
    case CorrectionKind::Lead:
        if (!hasText) return Texts::tr("A duty needs a unit that answers for it.");
        break;
    case CorrectionKind::Add:
        if (!hasText) return Texts::tr("A duty needs words of the plan.");
        return {};
    case CorrectionKind::Split:
        if (!hasText || entry.after.size() < 2) return Texts::tr("A duty is split into two at least.");
        break;
    case CorrectionKind::Merge:
        if (entry.duties.size() < 2) return Texts::tr("Only several duties can be made one.");
        break;
    case CorrectionKind::Revoke: return entry.refersTo > 0 ? QString() : Texts::tr("There is no such correction.");
    default: break;
    }
    return entry.duties.empty() ? Texts::tr("A correction needs a duty.") : QString();
}

} // namespace

Result<std::vector<qint64>> Workspace::correct(std::span<const Correction> entries, qint64 seen)
{
    std::vector<qint64> ids;
    const auto append = [&](Writer& writer, Correction entry, const std::vector<Correction>& log) {
        if (const QString wrong = objection(entry); !wrong.isEmpty())
            return writer.fail({ErrorCode::InvalidInput, wrong, path(), {}});
        if (const Correction* other = unseen(log, entry, seen)) return writer.fail(conflict(path(), *other));
        const auto revoked = std::ranges::find(log, entry.refersTo, &Correction::id);
        const bool revokes = entry.kind == CorrectionKind::Revoke;
        if (revokes && (revoked == log.end() || revoked->kind == CorrectionKind::Revoke))
            return writer.fail({ErrorCode::InvalidInput, Texts::tr("There is no such correction."), path(), {}});
        if (entry.who.isEmpty()) entry.who = currentUser();
        if (!entry.at.isValid()) entry.at = QDateTime::currentDateTimeUtc();
        writer.run(u"INSERT INTO correction (kind, duties, was, becomes, path, position, refers_to, who, at, why) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   {plan::correctionKindName(entry.kind), dutiesText(entry.duties),
                    jsonText(QJsonArray::fromStringList(entry.before)),
                    jsonText(QJsonArray::fromStringList(entry.after)), entry.path, entry.position,
                    revokes ? QVariant(entry.refersTo) : QVariant(), entry.who, timestamp(entry.at),
                    entry.why.trimmed()});
        ids.push_back(writer.lastId());
        const Correction& about = revokes ? *revoked : entry;
        const QString subject = about.duties.empty() ? about.path : about.duties.front().id;
        const QString was = about.before.join(u'\n');
        const QString becomes = about.after.join(u'\n');
        writer.audit(u"correct_"_s + plan::correctionKindName(entry.kind), subject, revokes ? becomes : was,
                     revokes ? was : becomes, entry.who, entry.why.trimmed());
    };
    const auto done = d->change([&](Writer& writer) {
        const auto log = corrections();
        if (!log) return writer.fail(log.error());
        for (const Correction& entry : entries)
            if (!writer.error()) append(writer, entry, *log);
    });
    if (!done) return failure(done.error());
    d->settle();
    return ids;
}

Result<std::vector<Correction>> Workspace::corrections() const
{
    return d->database->rows(
        u"SELECT id, kind, duties, was, becomes, path, position, refers_to, who, at, why FROM correction ORDER BY id"_s,
        {}, correctionFrom);
}

} // namespace duibiao::store

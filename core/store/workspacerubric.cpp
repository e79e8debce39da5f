// SPDX-License-Identifier: GPL-3.0-or-later
// How the office scores: a log of rubrics, of which the last one is in force.
#include "core/store/conflict.h"
#include "core/store/texts.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace duibiao::store {
namespace {

/// What the audit trail says of a rubric: enough to tell two of them apart.
QString fingerprint(const QString& json)
{
    constexpr qsizetype digits = 12;
    if (json.isEmpty()) return {};
    return QString::fromLatin1(
        QCryptographicHash::hash(json.toUtf8(), QCryptographicHash::Sha256).toHex().first(digits));
}

const QString& lastRubric()
{
    static const QString sql = u"SELECT json FROM rubric ORDER BY id DESC LIMIT 1"_s;
    return sql;
}

} // namespace

Result<void> Workspace::changeRubric(const RubricChange& change)
{
    return d->change([&](Writer& writer) {
        const QString text = QString::fromUtf8(change.after);
        const QString before = writer.value(lastRubric()).toString();
        if (text == before) return; // somebody did the same
        if (before != QString::fromUtf8(change.before))
            return writer.fail(
                conflict(writer, path(), Texts::tr("Another scoring rubric is in force."), u"what = 'rubric'"_s));
        writer.run(u"INSERT INTO rubric (at, who, json) VALUES (?, ?, ?)"_s,
                   {timestamp(QDateTime::currentDateTimeUtc()), currentUser(), text});
        writer.audit(u"rubric"_s, u"rubric"_s, fingerprint(before), fingerprint(text));
    });
}

Result<QByteArray> Workspace::rubric() const
{
    const auto rows = d->database->rows(lastRubric(), {}, [](const QSqlQuery& row) { return row.value(0).toString(); });
    if (!rows) return failure(rows.error());
    return rows->empty() ? QByteArray() : rows->front().toUtf8();
}

} // namespace duibiao::store

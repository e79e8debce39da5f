// SPDX-License-Identifier: GPL-3.0-or-later
// The files that were imported: bytes once each, named and assigned.
#include "core/store/texts.h"
#include "core/store/workspace_p.h"

#include <array>

using namespace Qt::StringLiterals;

namespace duibiao::store {
namespace {

constexpr std::array kindNames{u"plan", u"submission", u"units"};

SourceKind kindFrom(const QString& name)
{
    for (size_t i = 0; i < kindNames.size(); ++i)
        if (name == QStringView(kindNames[i])) return static_cast<SourceKind>(i);
    return SourceKind::Submission;
}

// In the order of the columns in `listing`.
StoredSource listed(const QSqlQuery& row)
{
    return {row.value(0).toLongLong(),
            kindFrom(row.value(1).toString()),
            row.value(2).toString(),
            row.value(3).toString(),
            {},
            row.value(4).toString(),
            QDateTime::fromString(row.value(5).toString(), Qt::ISODateWithMs),
            {}};
}

const QString& listing()
{
    static const QString columns = u"SELECT source.id, kind, name, source.sha256, unit, imported_at"_s;
    return columns;
}

Error noSuchSource(const Database& database)
{
    return {ErrorCode::InvalidInput, Texts::tr("The file is no longer in the workspace."), database.path(),
            Texts::tr("Another window may have removed it: look again.")};
}

} // namespace

QString sourceKindName(SourceKind kind)
{
    return QString::fromUtf16(kindNames[static_cast<size_t>(kind)]);
}

Result<qint64> Workspace::addSource(SourceKind kind, const QString& name, const QByteArray& bytes, const QString& unit,
                                    const QByteArray& recognised)
{
    const QString sha256 = sha256Of(bytes);
    qint64 id = 0;
    const auto done = d->change([&](Writer& writer) {
        const QVariant known =
            writer.value(u"SELECT id FROM source WHERE kind = ? AND sha256 = ?"_s, {sourceKindName(kind), sha256});
        id = known.toLongLong();
        if (known.isNull()) {
            writer.run(u"INSERT INTO content (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, {sha256, bytes});
            writer.run(u"INSERT INTO source (kind, name, sha256, unit, imported_at) VALUES (?, ?, ?, ?, ?)"_s,
                       {sourceKindName(kind), name, sha256, unit, timestamp(QDateTime::currentDateTimeUtc())});
            id = writer.lastId();
            writer.audit(u"import"_s, sourceKindName(kind), {}, name + u' ' + sha256);
        }
        if (recognised.isEmpty()) return;
        writer.run(
            u"INSERT INTO recognition (sha256, pages) VALUES (?, ?) ON CONFLICT (sha256) DO UPDATE SET pages = excluded.pages"_s,
            {sha256, recognised});
        writer.audit(u"recognise"_s, sourceKindName(kind), {}, name + u' ' + sha256);
    });
    if (!done) return failure(done.error());
    return id;
}

Result<std::vector<StoredSource>> Workspace::sources(SourceKind kind) const
{
    return d->database->rows(listing() + u" FROM source WHERE kind = ? ORDER BY id"_s, {sourceKindName(kind)}, listed);
}

Result<StoredSource> Workspace::source(qint64 id) const
{
    auto found = d->database->rows(listing() + u", bytes, pages FROM source JOIN content USING (sha256) "
                                               "LEFT JOIN recognition USING (sha256) WHERE source.id = ?"_s,
                                   {id}, [](const QSqlQuery& row) {
                                       StoredSource out = listed(row);
                                       out.bytes = row.value(6).toByteArray();
                                       out.recognised = row.value(7).toByteArray();
                                       return out;
                                   });
    if (!found) return failure(found.error());
    if (found->empty()) return failure(noSuchSource(*d->database));
    return std::move(found->front());
}

Result<QHash<qint64, QDateTime>> Workspace::newerVersions() const
{
    QHash<qint64, QDateTime> since;
    const auto rows = d->database->rows( // of max(id), that is: what was done last
        u"SELECT subject, what, at, max(id) FROM audit WHERE what IN ('newer_version', 'older_version') GROUP BY subject"_s,
        {}, [&](const QSqlQuery& row) {
            if (row.value(1).toString() == u"newer_version")
                since.insert(row.value(0).toLongLong(),
                             QDateTime::fromString(row.value(2).toString(), Qt::ISODateWithMs));
            return true;
        });
    if (!rows) return failure(rows.error());
    return since;
}

} // namespace duibiao::store

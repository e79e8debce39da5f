// SPDX-License-Identifier: GPL-3.0-or-later
// The office's own words that count as others.
#include "core/store/texts.h"
#include "core/store/workspace_p.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace duibiao::store {

Result<void> Workspace::setSynonyms(std::span<const check::Synonym> synonyms)
{
    QMap<QString, QString> becomes;
    for (const check::Synonym& each : synonyms) {
        if (each.said.trimmed().isEmpty() || each.means.trimmed().isEmpty())
            return failure(
                {ErrorCode::InvalidInput, Texts::tr("A word and what it counts as are needed."), path(), {}});
        becomes.insert(each.said.trimmed(), each.means.trimmed());
    }
    return d->change([&](Writer& writer) {
        const auto before = this->synonyms();
        if (!before) return writer.fail(before.error());
        QMap<QString, QString> was;
        for (const check::Synonym& each : *before) was.insert(each.said, each.means);
        for (const auto& [said, means] : was.asKeyValueRange()) {
            if (becomes.contains(said)) continue;
            writer.run(u"DELETE FROM synonym WHERE said = ?"_s, {said});
            writer.audit(u"synonym"_s, said, means, {});
        }
        for (const auto& [said, means] : becomes.asKeyValueRange()) {
            if (was.value(said) == means) continue;
            writer.run(u"INSERT INTO synonym (said, means) VALUES (?, ?) ON CONFLICT (said) DO UPDATE SET means = "
                       u"excluded.means"_s,
                       {said, means});
            writer.audit(u"synonym"_s, said, was.value(said), means);
        }
    });
}

Result<std::vector<check::Synonym>> Workspace::synonyms() const
{
    return d->database->rows(u"SELECT said, means FROM synonym ORDER BY said"_s, {}, [](const QSqlQuery& row) {
        return check::Synonym{row.value(0).toString(), row.value(1).toString()};
    });
}

} // namespace duibiao::store

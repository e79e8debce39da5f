// SPDX-License-Identifier: GPL-3.0-or-later
// The office's own words that count as others.
#include "core/store/conflict.h"
#include "core/store/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::store {

namespace {

/// What the word counts as; empty where the office has none like it.
QString meaningOf(Writer& writer, const QString& said)
{
    return writer.value(u"SELECT means FROM synonym WHERE said = ?"_s, {said}).toString();
}

Error changed(Writer& writer, const QString& path, const QString& said)
{
    return conflict(writer, path, Texts::tr("The word “%1” was changed.").arg(said),
                    u"what = 'synonym' AND subject = ?"_s, {said});
}

} // namespace

Result<void> Workspace::changeSynonyms(std::span<const SynonymChange> changes)
{
    for (const SynonymChange& each : changes)
        if (each.said.trimmed().isEmpty() || (each.before.trimmed().isEmpty() && each.after.trimmed().isEmpty()))
            return failure(
                {ErrorCode::InvalidInput, Texts::tr("A word and what it counts as are needed."), path(), {}});
    return d->change([&](Writer& writer) {
        for (const SynonymChange& each : changes) {
            const QString said = each.said.trimmed();
            const QString means = each.after.trimmed();
            const QString before = meaningOf(writer, said);
            if (before == means) continue; // somebody did the same
            if (before != each.before.trimmed()) return writer.fail(changed(writer, path(), said));
            if (means.isEmpty())
                writer.run(u"DELETE FROM synonym WHERE said = ?"_s, {said});
            else
                writer.run(u"INSERT INTO synonym (said, means) VALUES (?, ?) ON CONFLICT (said) DO UPDATE SET means = "
                           u"excluded.means"_s,
                           {said, means});
            writer.audit(u"synonym"_s, said, before, means);
        }
        // Two words that are sound each by itself may hang together by now.
        const QString chain = u"SELECT one.%1 FROM synonym one JOIN synonym other ON other.said = one.means LIMIT 1"_s;
        const QString first = writer.value(chain.arg(u"said"_s)).toString();
        const QString second = writer.value(chain.arg(u"means"_s)).toString();
        if (first.isEmpty()) return;
        const bool isSecondMine = std::ranges::contains(changes, second, &SynonymChange::said);
        writer.fail(changed(writer, path(), isSecondMine ? first : second));
    });
}

Result<std::vector<check::Synonym>> Workspace::synonyms() const
{
    return d->database->rows(u"SELECT said, means FROM synonym ORDER BY said"_s, {}, [](const QSqlQuery& row) {
        return check::Synonym{row.value(0).toString(), row.value(1).toString()};
    });
}

} // namespace duibiao::store

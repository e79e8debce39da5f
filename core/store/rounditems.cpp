// SPDX-License-Identifier: GPL-3.0-or-later
// What is closed item by item.
#include "core/store/conflict.h"
#include "core/store/rounds.h"
#include "core/store/texts.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace duibiao::store {
namespace {

check::ItemClosing closingFrom(const QSqlQuery& row)
{
    return {row.value(0).toLongLong(), row.value(1).toInt(),
            row.value(2).toString(),   row.value(3).toString(),
            row.value(4).toBool(),     row.value(5).toString(),
            row.value(6).toString(),   QDateTime::fromString(row.value(7).toString(), Qt::ISODateWithMs)};
}

} // namespace

Result<void> Rounds::closeItems(std::span<const check::ItemClosing> closings) const
{
    const auto done = writeClosings(closings, {});
    if (!done) return failure(done.error());
    return {};
}

Result<std::vector<qint64>> Rounds::settle(std::span<const ItemChange> changes) const
{
    std::vector<check::ItemClosing> closings;
    std::vector<qint64> seen;
    for (const ItemChange& change : changes) {
        closings.push_back(change.closing);
        seen.push_back(change.seen);
    }
    return writeClosings(closings, seen);
}

Result<std::vector<qint64>> Rounds::writeClosings(std::span<const check::ItemClosing> closings,
                                                  std::span<const qint64> seen) const
{
    std::vector<qint64> ids;
    const auto done = store().change([&](Writer& writer) {
        const auto all = items(); // as they are while nobody else writes
        if (!all) return writer.fail(all.error());
        QHash<std::pair<QString, QString>, qint64> told;
        for (const check::OpenItem& item : *all) told.insert({item.requirementId, item.unit}, item.lastEntry);
        const int last = writer.value(u"SELECT count(*) FROM round_in_force"_s).toInt();
        for (size_t i = 0; i < closings.size(); ++i) {
            check::ItemClosing closing = closings[i];
            const auto item = told.constFind({closing.requirementId, closing.unit});
            if (item == told.cend())
                return writer.fail(
                    {ErrorCode::InvalidInput,
                     Texts::tr("No round told %1 anything about the duty %2.").arg(closing.unit, closing.requirementId),
                     m_workspace.path(), Texts::tr("Show the round to see its open items.")});
            const QString subject = cellSubject(closing.requirementId, closing.unit);
            if (!seen.empty() && seen[i] != *item)
                return writer.fail(conflict(writer, m_workspace.path(),
                                            Texts::tr("An item of %1 was closed or taken up again.").arg(closing.unit),
                                            u"what IN ('item_close', 'item_reopen') AND subject = ?"_s, {subject}));
            if (closing.reason.trimmed().isEmpty())
                return writer.fail({ErrorCode::InvalidInput,
                                    Texts::tr("Say why the item is closed or taken up again."),
                                    m_workspace.path(),
                                    {}});
            if (closing.round == 0) closing.round = last;
            const QVariant round =
                writer.value(u"SELECT number FROM round_in_force WHERE place = ?"_s, {closing.round});
            if (round.isNull()) return writer.fail(noSuchRound(closing.round));
            if (closing.who.isEmpty()) closing.who = currentUser();
            writer.run(
                u"INSERT INTO item_closing (round, requirement_id, unit, reopened, reason, who, at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                {round, closing.requirementId, closing.unit, closing.isReopened ? 1 : 0, closing.reason.trimmed(),
                 closing.who, timestamp(QDateTime::currentDateTimeUtc())});
            ids.push_back(writer.lastId());
            writer.audit(closing.isReopened ? u"item_reopen"_s : u"item_close"_s, subject,
                         closing.isReopened ? u"closed"_s : u"open"_s, closing.isReopened ? u"open"_s : u"closed"_s,
                         closing.who, closing.reason.trimmed());
        }
    });
    if (!done) return failure(done.error());
    return ids;
}

Result<std::vector<check::ItemClosing>> Rounds::closings() const
{
    return store().database->rows(
        u"SELECT id, place, requirement_id, unit, reopened, reason, entry.who, entry.at FROM item_closing AS entry "
        u"JOIN round_in_force AS round ON round.number = entry.round ORDER BY id"_s,
        {}, closingFrom);
}

Result<std::vector<check::OpenItem>> Rounds::items() const
{
    const auto rounds = all();
    if (!rounds) return failure(rounds.error());
    const auto settled = closings();
    if (!settled) return failure(settled.error());
    return check::openItems(*rounds, *settled);
}

} // namespace duibiao::store

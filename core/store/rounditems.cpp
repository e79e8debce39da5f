// SPDX-License-Identifier: GPL-3.0-or-later
// What is closed item by item, and what an earlier plan left unfinished.
#include "core/store/rounds.h"
#include "core/store/texts.h"
#include "core/store/workspace_p.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

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

check::CarriedDuty carriedFrom(const QSqlQuery& row)
{
    check::CarriedDuty out;
    out.id = row.value(0).toLongLong();
    out.source = row.value(1).toString();
    out.requirementId = row.value(2).toString();
    out.unit = row.value(3).toString();
    out.requirement = row.value(4).toString();
    out.status = check::statusFromName(row.value(5).toString()).value_or(check::Status::NeedsReview);
    out.reason = row.value(6).toString();
    out.match = check::matchFromName(row.value(7).toString()).value_or(check::LookBack::Match::None);
    out.score = row.value(8).toDouble();
    out.duty = row.value(9).toString();
    out.dutyWords = row.value(10).toString();
    if (!row.isNull(13)) out.answer = row.value(13).toBool();
    out.who = row.value(out.answer ? 14 : 12).toString();
    out.at = QDateTime::fromString(row.value(out.answer ? 15 : 11).toString(), Qt::ISODateWithMs);
    return out;
}

} // namespace

Result<void> Rounds::closeItems(std::span<const check::ItemClosing> closings) const
{
    const auto register_ = items();
    if (!register_) return failure(register_.error());
    QSet<std::pair<QString, QString>> told;
    for (const check::OpenItem& item : *register_) told.insert({item.requirementId, item.unit});
    return store().change([&](Writer& writer) {
        const int last = writer.value(u"SELECT coalesce(max(number), 0) FROM round"_s).toInt();
        for (check::ItemClosing closing : closings) {
            if (!told.contains({closing.requirementId, closing.unit}))
                return writer.fail(
                    {ErrorCode::InvalidInput,
                     Texts::tr("No round told %1 anything about the duty %2.").arg(closing.unit, closing.requirementId),
                     m_workspace.path(), Texts::tr("Show the round to see its open items.")});
            if (closing.reason.trimmed().isEmpty())
                return writer.fail({ErrorCode::InvalidInput,
                                    Texts::tr("Say why the item is closed or taken up again."),
                                    m_workspace.path(),
                                    {}});
            if (closing.round == 0) closing.round = last;
            if (closing.who.isEmpty()) closing.who = currentUser();
            writer.run(
                u"INSERT INTO item_closing (round, requirement_id, unit, reopened, reason, who, at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                {closing.round, closing.requirementId, closing.unit, closing.isReopened ? 1 : 0,
                 closing.reason.trimmed(), closing.who, timestamp(QDateTime::currentDateTimeUtc())});
            writer.audit(closing.isReopened ? u"item_reopen"_s : u"item_close"_s,
                         cellSubject(closing.requirementId, closing.unit), closing.isReopened ? u"closed"_s : u"open"_s,
                         closing.isReopened ? u"open"_s : u"closed"_s, closing.who, closing.reason.trimmed());
        }
    });
}

Result<std::vector<check::ItemClosing>> Rounds::closings() const
{
    return store().database->rows(
        u"SELECT id, round, requirement_id, unit, reopened, reason, who, at FROM item_closing ORDER BY id"_s, {},
        closingFrom);
}

Result<std::vector<check::OpenItem>> Rounds::items() const
{
    const auto rounds = all();
    if (!rounds) return failure(rounds.error());
    const auto settled = closings();
    if (!settled) return failure(settled.error());
    return check::openItems(*rounds, *settled);
}

Result<int> Rounds::carry(std::span<const check::CarriedDuty> duties) const
{
    int added = 0;
    const auto done = store().change([&](Writer& writer) {
        for (const check::CarriedDuty& duty : duties) {
            const QVariant known =
                writer.value(u"SELECT id FROM carried WHERE source = ? AND requirement_id = ? AND unit = ?"_s,
                             {duty.source, duty.requirementId, duty.unit});
            if (!known.isNull()) continue;
            const QString who = duty.who.isEmpty() ? currentUser() : duty.who;
            writer.run(u"INSERT INTO carried (source, requirement_id, unit, requirement, status, reason, match, score, "
                       u"duty, duty_words, at, who) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       {duty.source, duty.requirementId, duty.unit, duty.requirement, check::statusName(duty.status),
                        duty.reason, check::matchName(duty.match), duty.score, duty.duty, duty.dutyWords,
                        timestamp(QDateTime::currentDateTimeUtc()), who});
            ++added;
        }
        if (added > 0) writer.audit(u"carry"_s, duties.front().source, {}, QString::number(added), duties.front().who);
    });
    if (!done) return failure(done.error());
    return added;
}

Result<std::vector<check::CarriedDuty>> Rounds::carried() const
{
    return store().database->rows(
        u"SELECT carried.id, source, requirement_id, unit, requirement, status, reason, match, score, duty, "
        u"duty_words, carried.at, carried.who, same, "
        "answer.who, answer.at FROM carried LEFT JOIN carried_answer AS answer ON answer.id = "
        "(SELECT max(id) FROM carried_answer WHERE carried_answer.carried = carried.id) ORDER BY carried.id"_s,
        {}, carriedFrom);
}

Result<void> Rounds::answer(qint64 carried, bool same, const QString& who) const
{
    return store().change([&](Writer& writer) {
        const QVariant subject =
            writer.value(u"SELECT requirement_id || ' ' || unit FROM carried WHERE id = ?"_s, {carried});
        if (subject.isNull())
            return writer.fail({ErrorCode::InvalidInput,
                                Texts::tr("There is no earlier duty with the number %1.").arg(carried),
                                m_workspace.path(),
                                {}});
        writer.run(
            u"INSERT INTO carried_answer (carried, same, at, who) VALUES (?, ?, ?, ?)"_s,
            {carried, same ? 1 : 0, timestamp(QDateTime::currentDateTimeUtc()), who.isEmpty() ? currentUser() : who});
        writer.audit(u"carry_answer"_s, subject.toString(), {}, same ? u"same"_s : u"other"_s, who);
    });
}

Result<std::vector<check::CarriedDuty>> unfinishedOf(const Workspace& earlier, const plan::Plan& now)
{
    const Rounds rounds(earlier);
    const auto all = rounds.all();
    if (!all) return failure(all.error());
    if (all->empty()) return {};
    const auto items = rounds.items();
    if (!items) return failure(items.error());
    QSet<std::pair<QString, QString>> closed;
    for (const check::OpenItem& item : *items)
        if (item.state == check::OpenItem::State::Closed) closed.insert({item.requirementId, item.unit});
    const check::Round& last = all->back();
    std::vector<bool> settled;
    for (const check::RoundLine& line : last.lines)
        settled.push_back(closed.contains({line.verdict.requirementId, line.verdict.unit}));

    std::vector<check::CarriedDuty> out;
    for (const check::LookBack& each : check::lookBack(last, settled, now)) {
        const check::RoundLine& line = last.lines[static_cast<size_t>(each.line)];
        check::CarriedDuty duty;
        duty.source = QFileInfo(earlier.path()).fileName();
        duty.requirementId = line.verdict.requirementId;
        duty.unit = line.verdict.unit;
        duty.requirement = line.requirement;
        duty.status = line.verdict.status;
        duty.reason = line.verdict.reason;
        duty.match = each.match;
        duty.score = each.score;
        if (each.duty >= 0) {
            duty.duty = now.requirements[static_cast<size_t>(each.duty)].id;
            duty.dutyWords = now.requirements[static_cast<size_t>(each.duty)].text;
        }
        out.push_back(std::move(duty));
    }
    return out;
}

} // namespace duibiao::store

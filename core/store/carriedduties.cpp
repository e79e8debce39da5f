// SPDX-License-Identifier: GPL-3.0-or-later
// What an earlier plan left unfinished, and what becomes of it here.
#include "core/store/conflict.h"
#include "core/store/rounds.h"
#include "core/store/texts.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace duibiao::store {
namespace {

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

/// What was said about a duty, as the audit trail has it; empty while it is asked.
QString answerName(std::optional<bool> same)
{
    return !same ? QString() : *same ? u"same"_s : u"other"_s;
}

/// The step that these duties are by now.
CarriedStep stepOf(Writer& writer, std::vector<qint64> duties)
{
    return {std::move(duties), writer.value(u"SELECT coalesce(max(id), 0) FROM decision"_s).toLongLong(),
            writer.value(u"SELECT coalesce(max(id), 0) FROM item_closing"_s).toLongLong()};
}

/// True where the cell has a decision later than `last` that was not taken back.
bool isDecidedSince(Writer& writer, const QVariantList& cell, qint64 last)
{
    return writer
               .value(u"SELECT count(*) FROM decision AS entry WHERE requirement_id = ? AND unit = ? AND id > ? AND "
                      u"kind <> 'revoke' AND NOT EXISTS (SELECT 1 FROM decision AS later WHERE later.requirement_id = "
                      u"entry.requirement_id AND later.unit = entry.unit AND later.kind = 'revoke' AND "
                      u"later.refers_to = entry.id)"_s,
                      cell + QVariantList{last})
               .toInt() > 0;
}

/// True where the item is closed by now and was not when `last` was the last entry of any, or the other way round.
bool isSettledSince(Writer& writer, const QVariantList& cell, qint64 last)
{
    const QString state = u"SELECT reopened FROM item_closing WHERE requirement_id = ? AND unit = ? AND id <= ? ORDER "
                          u"BY id DESC LIMIT 1"_s;
    const auto isClosed = [&](qint64 upTo) {
        const QVariant isReopened = writer.value(state, cell + QVariantList{upTo});
        return !isReopened.isNull() && !isReopened.toBool();
    };
    return isClosed(last) != isClosed(std::numeric_limits<qint64>::max());
}

/// What somebody built on the duty since the step; nothing where nobody did.
std::optional<Error> builtOn(Writer& writer, const QString& path, const check::CarriedDuty& duty,
                             const CarriedStep& step)
{
    const auto told = [&](const QString& happened, const QString& deeds, const QString& subject) {
        return conflict(writer, path, happened.arg(duty.unit), deeds + u" AND subject = ?"_s, {subject});
    };
    if (duty.answer)
        return told(Texts::tr("It was said whether a duty of %1 that was brought over goes on."),
                    u"what = 'carry_answer'"_s, cellSubject(duty.requirementId, duty.unit));
    if (!duty.goesOn()) return {};
    const QString subject = cellSubject(duty.duty, duty.unit);
    const QVariantList cell{duty.duty, duty.unit};
    if (isDecidedSince(writer, cell, step.lastDecision))
        return told(Texts::tr("There is a decision of %1 on a duty that goes on from the earlier plan."),
                    u"what NOT IN ('item_close', 'item_reopen', 'carry_answer')"_s, subject);
    if (isSettledSince(writer, cell, step.lastClosing))
        return told(Texts::tr("An item of %1 that goes on from the earlier plan was closed or taken up again."),
                    u"what IN ('item_close', 'item_reopen')"_s, subject);
    return {};
}

/// Writes that the duties go or come, and has the audit trail tell how many did of each source.
void writeSteps(Writer& writer, const std::vector<qint64>& duties, bool gone)
{
    std::map<QString, int> sources;
    for (const qint64 duty : duties) {
        writer.run(u"INSERT INTO carried_step (carried, gone, at, who) VALUES (?, ?, ?, ?)"_s,
                   {duty, gone ? 1 : 0, timestamp(QDateTime::currentDateTimeUtc()), currentUser()});
        ++sources[writer.value(u"SELECT source FROM carried WHERE id = ?"_s, {duty}).toString()];
    }
    for (const auto& [source, count] : sources)
        writer.audit(gone ? u"carry_back"_s : u"carry"_s, source, gone ? QString::number(count) : QString(),
                     gone ? QString() : QString::number(count));
}

void writeAnswer(Writer& writer, const QString& path, qint64 carried, std::optional<bool> same, const QString& who,
                 const std::optional<std::optional<bool>>& expected)
{
    const QVariant subject =
        writer.value(u"SELECT requirement_id || ' ' || unit FROM carried_in_force WHERE id = ?"_s, {carried});
    if (subject.isNull())
        return writer.fail({ErrorCode::InvalidInput,
                            Texts::tr("There is no earlier duty with the number %1.").arg(carried),
                            path,
                            {}});
    const QVariant said =
        writer.value(u"SELECT same FROM carried_answer WHERE carried = ? ORDER BY id DESC LIMIT 1"_s, {carried});
    const auto before = said.isNull() ? std::nullopt : std::optional(said.toBool());
    if (expected && before == same) return; // somebody said the same
    if (expected && before != *expected)
        return writer.fail(conflict(writer, path,
                                    Texts::tr("Something else was said about a duty of %1 that was brought over.")
                                        .arg(subject.toString().section(u' ', 1)),
                                    u"what = 'carry_answer' AND subject = ?"_s, {subject}));
    writer.run(u"INSERT INTO carried_answer (carried, same, at, who) VALUES (?, ?, ?, ?)"_s,
               {carried, same ? QVariant(*same ? 1 : 0) : QVariant(), timestamp(QDateTime::currentDateTimeUtc()),
                who.isEmpty() ? currentUser() : who});
    writer.audit(u"carry_answer"_s, subject.toString(), answerName(before), answerName(same), who);
}

} // namespace

Result<CarriedStep> Rounds::carry(std::span<const check::CarriedDuty> duties) const
{
    CarriedStep added;
    const auto done = store().change([&](Writer& writer) {
        for (const check::CarriedDuty& duty : duties) {
            const QVariant known =
                writer.value(u"SELECT id FROM carried_in_force WHERE source = ? AND requirement_id = ? AND unit = ?"_s,
                             {duty.source, duty.requirementId, duty.unit});
            if (!known.isNull()) continue;
            const QString who = duty.who.isEmpty() ? currentUser() : duty.who;
            writer.run(u"INSERT INTO carried (source, requirement_id, unit, requirement, status, reason, match, score, "
                       u"duty, duty_words, at, who) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       {duty.source, duty.requirementId, duty.unit, duty.requirement, check::statusName(duty.status),
                        duty.reason, check::matchName(duty.match), duty.score, duty.duty, duty.dutyWords,
                        timestamp(QDateTime::currentDateTimeUtc()), who});
            added.duties.push_back(writer.lastId());
        }
        if (!added.duties.empty())
            writer.audit(u"carry"_s, duties.front().source, {}, QString::number(added.duties.size()),
                         duties.front().who);
        added = stepOf(writer, std::move(added.duties));
    });
    if (!done) return failure(done.error());
    return added;
}

Result<void> Rounds::takeBack(const CarriedStep& step) const
{
    return store().change([&](Writer& writer) {
        const auto all = carried(); // as they are while nobody else writes
        if (!all) return writer.fail(all.error());
        std::vector<qint64> going;
        for (const check::CarriedDuty& duty : *all) {
            if (!std::ranges::contains(step.duties, duty.id)) continue;
            if (auto built = builtOn(writer, m_workspace.path(), duty, step)) return writer.fail(std::move(*built));
            going.push_back(duty.id);
        }
        writeSteps(writer, going, true);
    });
}

Result<CarriedStep> Rounds::bringBack(const CarriedStep& step) const
{
    CarriedStep added;
    const auto done = store().change([&](Writer& writer) {
        std::vector<qint64> coming;
        for (const qint64 duty : step.duties)
            if (writer
                    .value(u"SELECT other.id FROM carried_in_force AS other JOIN carried AS mine USING (source, "
                           u"requirement_id, unit) WHERE mine.id = ?"_s,
                           {duty})
                    .isNull())
                coming.push_back(duty);
        writeSteps(writer, coming, false);
        added = stepOf(writer, std::move(coming));
    });
    if (!done) return failure(done.error());
    return added;
}

Result<std::vector<check::CarriedDuty>> Rounds::carried() const
{
    return store().database->rows(
        u"SELECT earlier.id, source, requirement_id, unit, requirement, status, reason, match, score, duty, "
        u"duty_words, earlier.at, earlier.who, same, answer.who, answer.at FROM carried_in_force AS earlier LEFT JOIN "
        u"carried_answer AS answer ON answer.id = (SELECT max(id) FROM carried_answer WHERE carried_answer.carried = "
        u"earlier.id) ORDER BY earlier.id"_s,
        {}, carriedFrom);
}

Result<void> Rounds::answer(qint64 carried, bool same, const QString& who) const
{
    return store().change(
        [&](Writer& writer) { writeAnswer(writer, m_workspace.path(), carried, same, who, std::nullopt); });
}

Result<void> Rounds::changeAnswers(std::span<const AnswerChange> changes) const
{
    return store().change([&](Writer& writer) {
        for (const AnswerChange& change : changes)
            if (!writer.error())
                writeAnswer(writer, m_workspace.path(), change.carried, change.after, {}, std::optional(change.before));
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

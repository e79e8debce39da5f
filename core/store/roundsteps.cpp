// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds that end and are taken up again, that are taken back and come back.
#include "core/store/roundsteps.h"

#include "core/store/conflict.h"
#include "core/store/texts.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace duibiao::store {
namespace {

void writeStep(Writer& writer, qint64 round, const QString& kind, const QString& who, const QVariant& next = {})
{
    writer.run(u"INSERT INTO round_step (round, kind, for_round, at, who) VALUES (?, ?, ?, ?, ?)"_s,
               {round, kind, next, timestamp(QDateTime::currentDateTimeUtc()), who.isEmpty() ? currentUser() : who});
}

/// The number of a round in force by its id; 0 where it was taken back.
int numberOf(Writer& writer, qint64 round)
{
    return writer.value(u"SELECT place FROM round_in_force WHERE number = ?"_s, {round}).toInt();
}

/// The number of the round that comes after this one; 0 for none.
int nextAfter(Writer& writer, qint64 round)
{
    return writer.value(u"SELECT min(place) FROM round_in_force WHERE number > ?"_s, {round}).toInt();
}

Error startedMeanwhile(Writer& writer, const QString& path, int number)
{
    return conflict(writer, path, Texts::tr("Round %1 was begun.").arg(number),
                    u"what IN ('round_start', 'round_back') AND subject = ?"_s, {subjectOf(number)});
}

/// The unit of an item that is closed in that round by now and was not before, or the other way round; empty for none.
std::pair<QString, QString> settledIn(Writer& writer, qint64 round)
{
    const QVariant changed = writer.value(
        u"SELECT requirement_id || ' ' || unit FROM item_closing AS entry WHERE round = ? AND "
        u"(SELECT reopened FROM item_closing AS last WHERE last.requirement_id = entry.requirement_id AND last.unit = "
        u"entry.unit ORDER BY id DESC LIMIT 1) <> coalesce((SELECT reopened FROM item_closing AS earlier WHERE "
        u"earlier.requirement_id = entry.requirement_id AND earlier.unit = entry.unit AND earlier.id < (SELECT min(id) "
        u"FROM item_closing AS first WHERE first.round = entry.round AND first.requirement_id = entry.requirement_id "
        u"AND first.unit = entry.unit) ORDER BY id DESC LIMIT 1), 1) LIMIT 1"_s,
        {round});
    return {changed.toString(), changed.toString().section(u' ', 1)};
}

/// What somebody built on the round since it was started; nothing where nobody did.
std::optional<Error> builtOn(Writer& writer, const QString& path, const StartedRound& round, int number)
{
    if (const int next = nextAfter(writer, round.id); next > 0) return startedMeanwhile(writer, path, next);
    if (!writer.value(u"SELECT ended FROM round_in_force WHERE number = ?"_s, {round.id}).isNull())
        return conflict(writer, path, Texts::tr("Round %1 was closed.").arg(number),
                        u"what = 'round_close' AND subject = ?"_s, {subjectOf(number)});
    if (const auto [subject, unit] = settledIn(writer, round.id); !subject.isEmpty())
        return conflict(writer, path, Texts::tr("An item of %1 was closed or taken up again.").arg(unit),
                        u"what IN ('item_close', 'item_reopen') AND subject = ?"_s, {subject});
    return {};
}

void reopenRound(Writer& writer, qint64 round)
{
    writeStep(writer, round, u"reopened"_s, {});
    writer.audit(u"round_reopen"_s, subjectOf(numberOf(writer, round)), {}, {});
}

void endRound(Writer& writer, qint64 round, const QString& who, const QVariant& next = {})
{
    writeStep(writer, round, u"ended"_s, who, next);
    writer.audit(u"round_close"_s, subjectOf(numberOf(writer, round)), {}, {}, who);
}

} // namespace

QString subjectOf(int number)
{
    return u"round %1"_s.arg(number);
}

void endBefore(Writer& writer, const StartedRound& next, const QString& who)
{
    const QVariant open =
        writer.value(u"SELECT max(number) FROM round_in_force WHERE ended IS NULL AND number < ?"_s, {next.id});
    if (!open.isNull()) endRound(writer, open.toLongLong(), who, next.id);
}

Result<void> Rounds::takeBack(const StartedRound& round) const
{
    return store().change([&](Writer& writer) {
        const int number = numberOf(writer, round.id);
        if (number == 0) return; // somebody did the same
        if (auto built = builtOn(writer, m_workspace.path(), round, number)) return writer.fail(std::move(*built));
        writeStep(writer, round.id, u"gone"_s, {});
        writer.audit(u"round_gone"_s, subjectOf(number), {}, {});
        const QVariant before =
            writer.value(u"SELECT round.number FROM round_in_force AS round JOIN round_step AS ending ON ending.id = "
                         u"ended WHERE for_round = ?"_s,
                         {round.id});
        if (!before.isNull()) reopenRound(writer, before.toLongLong());
    });
}

Result<void> Rounds::bringBack(const StartedRound& round) const
{
    return store().change([&](Writer& writer) {
        if (numberOf(writer, round.id) > 0) return;
        if (const int next = nextAfter(writer, round.id); next > 0)
            return writer.fail(startedMeanwhile(writer, m_workspace.path(), next));
        writeStep(writer, round.id, u"back"_s, {});
        endBefore(writer, round, {});
        writer.audit(u"round_back"_s, subjectOf(numberOf(writer, round.id)), {}, {});
    });
}

Result<qint64> Rounds::close(int number, const QString& who) const
{
    qint64 entry = 0;
    const auto done = store().change([&](Writer& writer) {
        const QVariant round = writer.value(u"SELECT number FROM round_in_force WHERE place = ?"_s, {number});
        if (round.isNull()) return writer.fail(noSuchRound(number));
        if (!writer.value(u"SELECT ended FROM round_in_force WHERE place = ?"_s, {number}).isNull())
            return writer.fail({ErrorCode::InvalidInput,
                                Texts::tr("Round %1 is closed already.").arg(number),
                                m_workspace.path(),
                                {}});
        endRound(writer, round.toLongLong(), who);
        entry = writer.value(u"SELECT max(id) FROM round_step"_s).toLongLong();
    });
    if (!done) return failure(done.error());
    return entry;
}

Result<void> Rounds::reopen(qint64 ending) const
{
    return store().change([&](Writer& writer) {
        const qint64 round = writer.value(u"SELECT round FROM round_step WHERE id = ?"_s, {ending}).toLongLong();
        const int number = numberOf(writer, round);
        if (number == 0) return; // it was taken back as a whole
        if (const int next = nextAfter(writer, round); next > 0)
            return writer.fail(startedMeanwhile(writer, m_workspace.path(), next));
        const QVariant ended = writer.value(u"SELECT ended FROM round_in_force WHERE number = ?"_s, {round});
        if (ended.toLongLong() != ending)
            return writer.fail(conflict(writer, m_workspace.path(),
                                        Texts::tr("Round %1 was taken up again.").arg(number),
                                        u"what = 'round_reopen' AND subject = ?"_s, {subjectOf(number)}));
        reopenRound(writer, round);
    });
}

} // namespace duibiao::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rounds.h"

#include "core/store/roundsteps.h"
#include "core/store/texts.h"
#include "core/store/verdictrows.h"
#include "core/store/workspace_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::store {
namespace {

check::Round roundFrom(const QSqlQuery& row)
{
    const auto day = [&](int column) { return QDate::fromString(row.value(column).toString(), Qt::ISODate); };
    const auto time = [&](int column) {
        return QDateTime::fromString(row.value(column).toString(), Qt::ISODateWithMs);
    };
    check::Round out;
    out.number = row.value(0).toInt();
    out.title = row.value(1).toString();
    out.asOf = day(2);
    out.from = day(3);
    out.to = day(4);
    out.plan = {row.value(5).toString(), row.value(6).toString(), {}};
    out.startedAt = time(7);
    out.startedBy = row.value(8).toString();
    out.closedAt = time(9);
    out.closedBy = row.value(10).toString();
    return out;
}

const QString& rounds()
{
    static const QString text = u"SELECT place, title, as_of, period_from, period_to, plan_file, plan_sha256, "
                                u"round.at, round.who, ending.at, ending.who FROM round_in_force AS round "
                                u"LEFT JOIN round_step AS ending ON ending.id = ended"_s;
    return text;
}

void writeLines(Writer& writer, qint64 round, const std::vector<check::RoundLine>& lines)
{
    QSqlQuery addLine =
        writer.prepared(u"INSERT INTO round_line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    QSqlQuery addEvidence = writer.prepared(u"INSERT INTO round_evidence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    qint64 position = 0;
    for (const check::RoundLine& line : lines) {
        writer.run(addLine, QVariantList{round, position} + verdictValues(line.verdict) +
                                QVariantList{line.requirement, line.decidedBy, line.isReturned ? 1 : 0});
        int place = 0;
        for (const check::EvidenceRef& ref : line.verdict.evidence)
            writer.run(addEvidence, QVariantList{round, position, place++} + evidenceValues(ref));
        ++position;
    }
}

} // namespace

Error Rounds::noSuchRound(int number) const
{
    return {ErrorCode::InvalidInput, Texts::tr("The workspace has no round %1.").arg(number), m_workspace.path(),
            Texts::tr("List the rounds to see which there are.")};
}

Result<StartedRound> Rounds::start(check::Round round) const
{
    StartedRound started;
    const auto done = store().change([&](Writer& writer) {
        if (round.startedBy.isEmpty()) round.startedBy = currentUser();
        started.id = writer.value(u"SELECT coalesce(max(number), 0) + 1 FROM round"_s).toLongLong();
        started.number = writer.value(u"SELECT count(*) + 1 FROM round_in_force"_s).toInt();
        writer.run(u"INSERT INTO round VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   {started.id, round.title, dayText(round.asOf), dayText(round.from), dayText(round.to),
                    round.plan.file, round.plan.sha256, timestamp(QDateTime::currentDateTimeUtc()), round.startedBy});
        endBefore(writer, started, round.startedBy);
        int position = 0;
        for (const check::RoundInput& input : round.inputs)
            writer.run(u"INSERT INTO round_input VALUES (?, ?, ?, ?, ?)"_s,
                       {started.id, position++, input.file, input.sha256, input.unit});
        writeLines(writer, started.id, round.lines);
        writer.audit(u"round_start"_s, subjectOf(started.number), {}, QString::number(round.lines.size()),
                     round.startedBy);
    });
    if (!done) return failure(done.error());
    return started;
}

Result<std::vector<check::Round>> Rounds::list() const
{
    return store().database->rows(rounds() + u" ORDER BY place"_s, {}, roundFrom);
}

Result<check::Round> Rounds::round(int number) const
{
    auto found = store().database->rows(rounds() + u" WHERE place = ?"_s, {number}, roundFrom);
    if (!found) return failure(found.error());
    if (found->empty()) return failure(noSuchRound(number));
    if (const auto done = fill(found->front()); !done) return failure(done.error());
    return std::move(found->front());
}

Result<std::vector<check::Round>> Rounds::all() const
{
    auto out = list();
    if (!out) return out;
    for (check::Round& round : *out)
        if (const auto done = fill(round); !done) return failure(done.error());
    return out;
}

Result<void> Rounds::fill(check::Round& round) const
{
    auto inputs = store().database->rows(
        u"SELECT file, sha256, unit FROM round_input WHERE round = (SELECT number FROM round_in_force WHERE place = ?) ORDER BY position"_s,
        {round.number}, [](const QSqlQuery& row) {
            return check::RoundInput{row.value(0).toString(), row.value(1).toString(), row.value(2).toString()};
        });
    if (!inputs) return failure(inputs.error());
    round.inputs = std::move(*inputs);
    auto lines = store().database->rows(
        u"SELECT position, requirement_id, unit, plan_begin, plan_end, path, status, cause, done, required, reason, "
        u"rule, "
        "confidence, requirement, decided_by, returned FROM round_line WHERE round = (SELECT number FROM "
        "round_in_force "
        "WHERE place = ?) ORDER BY position"_s,
        {round.number}, [](const QSqlQuery& row) {
            return check::RoundLine{verdictFrom(row), row.value(13).toString(), row.value(14).toString(),
                                    row.value(15).toBool()};
        });
    if (!lines) return failure(lines.error());
    round.lines = std::move(*lines);
    const auto evidence = store().database->rows(
        u"SELECT line, file, span_begin, span_end, quote, sheet, cell, page, paragraph FROM round_evidence WHERE round = (SELECT number FROM round_in_force WHERE place = ?) ORDER BY line, position"_s,
        {round.number}, [&](const QSqlQuery& row) {
            const auto line = static_cast<size_t>(row.value(0).toLongLong());
            if (line < round.lines.size()) round.lines[line].verdict.evidence.push_back(evidenceFrom(row));
            return true;
        });
    if (!evidence) return failure(evidence.error());
    return {};
}

} // namespace duibiao::store

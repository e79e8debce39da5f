// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/jsonvalues.h"
#include "core/report/roundcontract.h"

using namespace Qt::StringLiterals;

namespace duibiao::report {
namespace {

using json::orNull;

QJsonValue timeOrNull(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QJsonObject input(const check::RoundInput& from)
{
    return {{u"file"_s, from.file}, {u"sha256"_s, orNull(from.sha256)}, {u"unit"_s, orNull(from.unit)}};
}

QJsonValue progress(const check::Verdict& verdict)
{
    if (!verdict.progress) return QJsonValue::Null;
    return QJsonObject{{u"done"_s, verdict.progress->done}, {u"required"_s, verdict.progress->required}};
}

/// What says which round it is.
QJsonObject head(const check::Round& round)
{
    return {
        {u"number"_s, round.number == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(round.number)},
        {u"title"_s, orNull(round.title)},
        {u"as_of"_s, orNull(round.asOf)},
        {u"period"_s, QJsonArray{orNull(round.from), orNull(round.to)}},
        {u"started"_s, timeOrNull(round.startedAt)},
        {u"started_by"_s, orNull(round.startedBy)},
        {u"closed"_s, timeOrNull(round.closedAt)},
        {u"closed_by"_s, orNull(round.closedBy)},
    };
}

QJsonObject line(const check::RoundLine& from)
{
    QJsonArray evidence;
    for (const check::EvidenceRef& ref : from.verdict.evidence)
        evidence.append(
            QJsonObject{{u"file"_s, ref.file}, {u"quote"_s, ref.quote}, {u"place"_s, json::place(ref.place)}});
    return {
        {u"unit"_s, from.verdict.unit},
        {u"requirement_id"_s, from.verdict.requirementId},
        {u"path"_s, from.verdict.path},
        {u"requirement"_s, from.requirement},
        {u"status"_s, check::statusName(from.verdict.status)},
        {u"progress"_s, progress(from.verdict)},
        {u"reason"_s, from.verdict.reason},
        {u"decided_by"_s, from.decidedBy.isEmpty() ? u"engine"_s : from.decidedBy},
        {u"returned"_s, from.isReturned},
        {u"told"_s, from.isTold()},
        {u"evidence"_s, evidence},
    };
}

QJsonValue closing(const std::optional<check::ItemClosing>& from)
{
    if (!from) return QJsonValue::Null;
    return QJsonObject{
        {u"round"_s, from->round}, {u"who"_s, from->who}, {u"at"_s, timeOrNull(from->at)}, {u"reason"_s, from->reason}};
}

QJsonObject item(const check::OpenItem& from)
{
    return {
        {u"unit"_s, from.unit},
        {u"requirement_id"_s, from.requirementId},
        {u"requirement"_s, from.requirement},
        {u"first_told"_s, from.firstTold},
        {u"last_told"_s, from.lastTold},
        {u"status"_s, from.status ? QJsonValue(check::statusName(*from.status)) : QJsonValue(QJsonValue::Null)},
        {u"reason"_s, from.reason},
        {u"state"_s, check::itemStateName(from.state)},
        {u"closing"_s, closing(from.closing)},
    };
}

QJsonValue statusOf(const check::Round& round, int line)
{
    if (line < 0) return QJsonValue::Null;
    return check::statusName(round.lines[static_cast<size_t>(line)].verdict.status);
}

QJsonObject changed(const check::Round& before, const check::Round& after, const check::LineChange& from)
{
    const check::RoundLine& shown =
        from.after >= 0 ? after.lines[static_cast<size_t>(from.after)] : before.lines[static_cast<size_t>(from.before)];
    return {
        {u"change"_s, check::changeName(from.change)},
        {u"unit"_s, shown.verdict.unit},
        {u"requirement_id"_s, shown.verdict.requirementId},
        {u"requirement"_s, shown.requirement},
        {u"status_before"_s, statusOf(before, from.before)},
        {u"status_after"_s, statusOf(after, from.after)},
        {u"reason"_s, shown.verdict.reason},
        {u"new_evidence"_s, json::list(from.newQuotes)},
        {u"lost_evidence"_s, json::list(from.lostQuotes)},
    };
}

} // namespace

QJsonObject roundListJson(const std::vector<check::Round>& rounds)
{
    QJsonArray list;
    for (const check::Round& round : rounds) list.append(head(round));
    return {{u"schema"_s, u"duibiao-round/1"_s}, {u"rounds"_s, list}};
}

QJsonObject roundJson(const check::Round& round, const std::vector<check::OpenItem>& items)
{
    QJsonArray inputs;
    for (const check::RoundInput& each : round.inputs) inputs.append(input(each));
    QJsonArray lines;
    for (const check::RoundLine& each : round.lines) lines.append(line(each));
    QJsonArray told;
    for (const check::OpenItem& each : items) told.append(item(each));
    return {{u"schema"_s, u"duibiao-round/1"_s},
            {u"round"_s, head(round)},
            {u"plan"_s, input(round.plan)},
            {u"inputs"_s, inputs},
            {u"lines"_s, lines},
            {u"items"_s, told}};
}

QJsonObject carriedJson(const std::vector<check::CarriedDuty>& duties)
{
    QJsonArray list;
    for (const check::CarriedDuty& duty : duties)
        list.append(QJsonObject{
            {u"number"_s, duty.id},
            {u"source"_s, duty.source},
            {u"unit"_s, duty.unit},
            {u"requirement_id"_s, duty.requirementId},
            {u"requirement"_s, duty.requirement},
            {u"status"_s, check::statusName(duty.status)},
            {u"reason"_s, duty.reason},
            {u"match"_s, check::matchName(duty.match)},
            {u"score"_s, duty.score},
            {u"duty"_s, orNull(duty.duty)},
            {u"duty_words"_s, orNull(duty.dutyWords)},
            {u"asked"_s, duty.isAsked()},
            {u"goes_on"_s, duty.goesOn()},
        });
    return {{u"schema"_s, u"duibiao-round/1"_s}, {u"carried"_s, list}};
}

QJsonObject roundChangesJson(const check::Round& before, const check::Round& after, const check::RoundChanges& changes)
{
    QJsonArray lines;
    for (const check::LineChange& each : changes.lines)
        if (each.change != check::Change::Same) lines.append(changed(before, after, each));
    QJsonArray files;
    for (const check::FileChange& each : changes.files) {
        QJsonObject file = input(each.file);
        file.insert(u"fate"_s, check::fateName(each.fate));
        files.append(file);
    }
    QJsonObject counts;
    const auto counted = changes.counts();
    for (const check::Change change :
         {check::Change::Better, check::Change::Worse, check::Change::NewEvidence, check::Change::LostEvidence,
          check::Change::Other, check::Change::Same, check::Change::Added, check::Change::Gone})
        counts.insert(check::changeName(change), counted.value(change));
    return {{u"schema"_s, u"duibiao-round/1"_s},
            {u"before"_s, head(before)},
            {u"after"_s, head(after)},
            {u"counts"_s, counts},
            {u"changes"_s, lines},
            {u"files"_s, files}};
}

} // namespace duibiao::report

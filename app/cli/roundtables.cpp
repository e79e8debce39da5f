// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/roundtables.h"

#include "app/cli/console.h"
#include "app/cli/texts.h"
#include "core/base/wording.h"
#include "core/report/statusmark.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace duibiao::cli {
namespace {

QString day(const QDateTime& at)
{
    return at.isValid() ? at.toLocalTime().date().toString(Qt::ISODate) : QString();
}

QString statusWords(check::Status status)
{
    return report::statusSign(status) + check::statusLabel(status);
}

QString nameOf(const check::Round& round)
{
    return round.number == 0 ? Texts::tr("now") : Texts::tr("round %1").arg(round.number);
}

QString head(const check::Round& round)
{
    QString out = Texts::tr("%1: as of %2, period %3 to %4")
                      .arg(nameOf(round), dayText(round.asOf), dayText(round.from), dayText(round.to));
    if (round.startedAt.isValid())
        out += u'\n' + Texts::tr("begun %1 by %2").arg(dayText(round.startedAt.toLocalTime().date()), round.startedBy);
    if (round.closedAt.isValid())
        out += u'\n' + Texts::tr("closed %1 by %2").arg(dayText(round.closedAt.toLocalTime().date()), round.closedBy);
    return out + u"\n\n"_s;
}

QString statusAt(const check::Round& round, int line)
{
    return line < 0 ? u"—"_s : statusWords(round.lines[static_cast<size_t>(line)].verdict.status);
}

} // namespace

QString roundsText(const std::vector<check::Round>& rounds)
{
    if (rounds.empty()) return Texts::tr("No round was begun yet.") + u'\n';
    TextTable table({{Texts::tr("Round"), 6, true},
                     {Texts::tr("As of"), 10},
                     {Texts::tr("Begun"), 10},
                     {Texts::tr("Closed"), 10},
                     {Texts::tr("By"), 20},
                     {Texts::tr("Title"), 60}});
    for (const check::Round& round : rounds)
        table.add({QString::number(round.number), round.asOf.toString(Qt::ISODate), day(round.startedAt),
                   day(round.closedAt), round.startedBy, round.title});
    return table.text();
}

QString roundText(const check::Round& round, const std::vector<check::OpenItem>& items)
{
    QMap<check::OpenItem::State, int> counts;
    TextTable table({{Texts::tr("Unit"), 24},
                     {Texts::tr("Item"), 14},
                     {Texts::tr("Id"), 16},
                     {Texts::tr("Told"), 5, true},
                     {Texts::tr("Status"), 14},
                     {Texts::tr("Requirement"), 44},
                     {Texts::tr("Reason"), 50}});
    for (const check::OpenItem& item : items) {
        ++counts[item.state];
        const QString reason =
            item.closing ? Texts::tr("%1, %2: %3").arg(item.closing->who, day(item.closing->at), item.closing->reason)
                         : item.reason;
        table.add({item.unit, check::itemStateLabel(item.state), item.requirementId, QString::number(item.firstTold),
                   item.status ? statusWords(*item.status) : u"—"_s, item.requirement, reason});
    }
    QString out = head(round);
    if (items.empty()) return out + Texts::tr("Nothing is open.") + u'\n';
    out += Texts::tr("%1 open, %2 can be closed, %3 closed")
               .arg(counts.value(check::OpenItem::State::Open))
               .arg(counts.value(check::OpenItem::State::Ready))
               .arg(counts.value(check::OpenItem::State::Closed)) +
           u"\n\n"_s;
    return out + table.text();
}

QString changesText(const check::Round& before, const check::Round& after, const check::RoundChanges& changes)
{
    QString out = head(before) + head(after);
    QStringList counted;
    const auto counts = changes.counts();
    for (auto it = counts.begin(); it != counts.end(); ++it)
        counted += u"%1 %2"_s.arg(check::changeLabel(it.key())).arg(it.value());
    out += joined(counted, Between::Items) + u'\n';
    TextTable files({{Texts::tr("File"), 50}, {Texts::tr("Unit"), 24}, {Texts::tr("Since"), 40}});
    for (const check::FileChange& each : changes.files)
        files.add({each.file.file, each.file.unit, check::fateLabel(each.fate)});
    if (!files.isEmpty()) out += u'\n' + files.text();
    TextTable table({{Texts::tr("Outcome"), 14},
                     {Texts::tr("Unit"), 24},
                     {nameOf(before), 14},
                     {nameOf(after), 14},
                     {Texts::tr("Requirement"), 44},
                     {Texts::tr("Reason"), 50}});
    for (const check::LineChange& each : changes.lines) {
        if (each.change == check::Change::Same) continue;
        const check::RoundLine& line = each.after >= 0 ? after.lines[static_cast<size_t>(each.after)]
                                                       : before.lines[static_cast<size_t>(each.before)];
        table.add({check::changeLabel(each.change), line.verdict.unit, statusAt(before, each.before),
                   statusAt(after, each.after), line.requirement, line.verdict.reason});
    }
    if (!table.isEmpty()) out += u'\n' + table.text();
    return out;
}

QString carriedText(const std::vector<check::CarriedDuty>& duties)
{
    if (duties.empty()) return Texts::tr("No earlier plan left anything unfinished.") + u'\n';
    TextTable table({{Texts::tr("No."), 5, true},
                     {Texts::tr("Unit"), 24},
                     {Texts::tr("Was"), 14},
                     {Texts::tr("Earlier duty"), 44},
                     {Texts::tr("Match"), 20},
                     {Texts::tr("Duty of now"), 44}});
    for (const check::CarriedDuty& duty : duties) {
        QString match = check::matchLabel(duty.match);
        if (duty.answer)
            match =
                *duty.answer ? Texts::tr("the same (%1)").arg(duty.who) : Texts::tr("another one (%1)").arg(duty.who);
        else if (duty.isAsked())
            match = Texts::tr("doubtful: %1 %").arg(qRound(duty.score * 100));
        table.add(
            {QString::number(duty.id), duty.unit, statusWords(duty.status), duty.requirement, match, duty.dutyWords});
    }
    return table.text();
}

} // namespace duibiao::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/auditwords.h"

#include "core/base/wording.h"
#include "core/check/selection.h"
#include "core/store/decisiondeed.h"
#include "core/submission/columns.h"
#include "ui/models/correctionform.h"
#include "ui/models/festivalwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::AuditWords)
};

constexpr auto correctionPrefix = u"correct_";

QString takingBack(store::DecisionKind kind)
{
    switch (kind) {
    case store::DecisionKind::Accept: return Texts::tr("Confirmation taken back");
    case store::DecisionKind::Return: return Texts::tr("Return taken back");
    case store::DecisionKind::Appeal: return Texts::tr("Appeal taken back");
    case store::DecisionKind::Sign: return Texts::tr("Second signature taken back");
    case store::DecisionKind::Note: return Texts::tr("Note taken back");
    case store::DecisionKind::Revoke: return Texts::tr("Decision in force again");
    case store::DecisionKind::Override: break;
    }
    return Texts::tr("Decision taken back");
}

QString decisionDeed(const store::DecisionDeed& deed)
{
    switch (deed.kind) {
    case store::DecisionKind::Accept: return Texts::tr("Confirmed");
    case store::DecisionKind::Override: return Texts::tr("Status set");
    case store::DecisionKind::Return: return Texts::tr("Returned to the unit");
    case store::DecisionKind::Appeal: return Texts::tr("The unit’s appeal");
    case store::DecisionKind::Sign: return Texts::tr("Second signature");
    case store::DecisionKind::Note: return Texts::tr("Note");
    case store::DecisionKind::Revoke: return takingBack(deed.takenBack.value_or(store::DecisionKind::Override));
    }
    return {};
}

QString importDeed(const QString& kind)
{
    return kind == u"plan"    ? Texts::tr("Plan imported")
           : kind == u"units" ? Texts::tr("List of units imported")
                              : Texts::tr("Submission imported");
}

bool isOfFile(const QString& what)
{
    return what == u"import" || what == u"bring_back" || what == u"remove" || what == u"recognise" ||
           what == u"newer_version" || what == u"older_version";
}

/// The name of a file out of "name digest".
QString fileName(const QString& nameAndDigest)
{
    return nameAndDigest.section(u' ', 0, -2);
}

QStringList linesOf(const QString& json)
{
    QStringList lines;
    for (const QJsonValue& each : QJsonDocument::fromJson(json.toUtf8()).array()) lines += each.toString();
    return lines;
}

QString columnWords(const QString& json)
{
    QStringList labels;
    for (const QString& name : linesOf(json))
        labels += submission::columnLabel(submission::columnFromName(name).value_or(submission::Column::None));
    return joined(labels, Between::Items);
}

QString filterWords(const QString& columns)
{
    const QStringList parts = columns.split(u'|');
    if (parts.size() != 7) return columns; // as workspaces keep a filter
    check::Selection selection;
    selection.words = parts[0].split(u' ', Qt::SkipEmptyParts);
    selection.status = check::statusFromName(parts[1]);
    selection.unit = parts[2];
    selection.clause = parts[3];
    selection.kind = parts[4];
    selection.due = check::dueFromName(parts[5]);
    selection.decided = check::decidedFromName(parts[6]);
    return check::selectionText(selection);
}

/// "off 春节" as the calendar keeps a day.
QString dayWords(const QString& kindAndName)
{
    if (kindAndName.isEmpty()) return Texts::tr("By the week");
    const QString kind =
        kindAndName.section(u' ', 0, 0) == u"work" ? Texts::tr("Make-up workday") : Texts::tr("Day off");
    const QString name = festivalWords(kindAndName.section(u' ', 1));
    return name.isEmpty() ? kind : joined({kind, name}, Between::Parts);
}

QString statusWords(const QString& name)
{
    const auto status = check::statusFromName(name);
    return status ? check::statusLabel(*status) : Texts::tr("The check’s result");
}

bool isOfCarriedDuties(const QString& what)
{
    return what == u"carry" || what == u"carry_back";
}

QString countWords(const QString& what, const QString& count)
{
    const int number = count.toInt();
    if (what == u"units") return Texts::tr("%n unit(s)", nullptr, number);
    if (what == u"verdicts" || what == u"round_start") return Texts::tr("%n result(s)", nullptr, number);
    return Texts::tr("%n duty(ies)", nullptr, number);
}

/// What stood there, or stands there now.
QString stateWords(const store::AuditEntry& entry, const QString& state)
{
    const QString& what = entry.what;
    if (store::decisionDeedFromName(what)) return entry.before == entry.after ? QString() : statusWords(state);
    if (what == u"working_day") return dayWords(state);
    if (what == u"item_close" || what == u"item_reopen")
        return state == u"closed" ? Texts::tr("Closed") : Texts::tr("Open");
    if (what == u"carry_answer" && !state.isEmpty())
        return state == u"same" ? Texts::tr("The same duty") : Texts::tr("Another duty");
    if (what == u"rubric") return state.isEmpty() ? Texts::tr("The program’s own") : state;
    if (state.isEmpty()) return {};
    if (isOfFile(what)) return {}; // the file is what it was done to
    if (what == u"setting") return dayText(QDate::fromString(state, Qt::ISODate));
    if (what == u"columns") return columnWords(state);
    if (what == u"filter") return filterWords(state);
    if (what == u"units" || what == u"verdicts" || what == u"round_start" || isOfCarriedDuties(what))
        return countWords(what, state);
    return state;
}

QString settingName(const QString& name)
{
    return name == u"as_of"  ? Texts::tr("Day of the check")
           : name == u"from" ? Texts::tr("First day of the period")
                             : Texts::tr("Last day of the period");
}

} // namespace

QString auditDeed(const store::AuditEntry& entry)
{
    const QString& what = entry.what;
    if (const auto deed = store::decisionDeedFromName(what)) return decisionDeed(*deed);
    if (what.startsWith(correctionPrefix))
        if (const auto kind = plan::correctionKindFromName(what.sliced(8)))
            return Texts::tr("Correction: %1").arg(correctionName(*kind));
    if (what == u"import") return importDeed(entry.subject);
    if (what == u"bring_back") return Texts::tr("File brought back");
    if (what == u"newer_version") return Texts::tr("Newer version of a file");
    if (what == u"older_version") return Texts::tr("Earlier version of a file again");
    if (what == u"remove") return Texts::tr("File taken out");
    if (what == u"recognise")
        return entry.after.isEmpty() ? Texts::tr("Recognised text taken out") : Texts::tr("Scanned pages recognised");
    if (what == u"assign_unit") return Texts::tr("Unit of a file");
    if (what == u"units") return Texts::tr("List of units");
    if (what == u"setting") return Texts::tr("Days of the check");
    if (what == u"working_day") return Texts::tr("Working day");
    if (what == u"verdicts") return Texts::tr("Check");
    if (what == u"columns") return Texts::tr("Columns of a ledger");
    if (what == u"filter") return Texts::tr("Saved filter");
    if (what == u"synonym") return Texts::tr("Word of the office");
    if (what == u"rubric") return Texts::tr("Scoring rubric");
    if (what == u"restore") return Texts::tr("Backup restored");
    if (what == u"round_start") return Texts::tr("Round begun");
    if (what == u"round_close") return Texts::tr("Round closed");
    if (what == u"round_reopen") return Texts::tr("Round taken up again");
    if (what == u"round_gone") return Texts::tr("Round taken back");
    if (what == u"round_back") return Texts::tr("Round brought back");
    if (what == u"item_close") return Texts::tr("Item closed");
    if (what == u"item_reopen") return Texts::tr("Item taken up again");
    if (what == u"carry") return Texts::tr("Duties of an earlier plan taken over");
    if (what == u"carry_back") return Texts::tr("Duties of an earlier plan taken back");
    if (what == u"carry_answer") return Texts::tr("Compared with last year’s duty");
    return what;
}

AuditWords::AuditWords(const PlanPtr& plan, QHash<qint64, QString> files) : m_files(std::move(files))
{
    if (!plan) return;
    for (const plan::Requirement& each : plan->plan.requirements) m_duties.insert(each.id, each.text.simplified());
}

QString AuditWords::duty(const QString& id) const
{
    return m_duties.value(id, id);
}

QString AuditWords::cell(const QString& subject) const
{
    return joined({subject.section(u' ', 1), duty(subject.section(u' ', 0, 0))}, Between::Parts);
}

QString AuditWords::subject(const store::AuditEntry& entry) const
{
    const QString& what = entry.what;
    if (store::decisionDeedFromName(what) || what == u"item_close" || what == u"item_reopen" || what == u"carry_answer")
        return cell(entry.subject);
    if (what.startsWith(correctionPrefix)) return duty(entry.subject);
    if (isOfFile(what)) return fileName(entry.after.isEmpty() ? entry.before : entry.after);
    if (what == u"assign_unit")
        return m_files.value(entry.subject.toLongLong(), Texts::tr("File %1, no longer here").arg(entry.subject));
    if (what == u"setting") return settingName(entry.subject);
    if (what == u"working_day") return dayText(QDate::fromString(entry.subject, Qt::ISODate));
    if (what == u"columns") return joined(linesOf(entry.subject), Between::Items);
    if (what.startsWith(u"round_")) return Texts::tr("Round %1").arg(entry.subject.section(u' ', -1));
    if (what == u"filter" || what == u"synonym" || isOfCarriedDuties(what)) return entry.subject;
    return {}; // the deed says it all
}

AuditLine AuditWords::line(const store::AuditEntry& entry) const
{
    return {
        momentText(entry.at),           entry.who, auditDeed(entry), subject(entry), stateWords(entry, entry.before),
        stateWords(entry, entry.after), entry.why};
}

} // namespace duibiao::ui

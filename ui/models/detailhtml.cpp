// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/detailhtml.h"

#include "core/base/wording.h"
#include "core/store/decisiondeed.h"
#include "ui/models/auditwords.h"
#include "ui/models/correctionform.h"
#include "ui/models/factlook.h"
#include "ui/models/factwords.h"
#include "ui/models/rulewords.h"
#include "ui/models/verdictrulewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace duibiao::ui {

namespace {

struct Html {
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::DetailHtml)

public:
    static QString section(const QString& title, const QString& body)
    {
        return body.isEmpty() ? QString() : QStringLiteral("<h4>%1</h4>%2").arg(title.toHtmlEscaped(), body);
    }
    static QString row(const QString& name, const QString& body)
    {
        if (body.isEmpty()) return {};
        // In the middle: figures are lower than the Chinese characters before them, and their lines as well.
        return QStringLiteral(
                   "<tr><td "
                   "style='padding-right:12px;padding-top:4px;padding-bottom:2px;white-space:nowrap'><b>%1</b></td>"
                   "<td style='padding-top:4px;padding-bottom:2px;vertical-align:middle'>%2</td></tr>")
            .arg(name.toHtmlEscaped(), body);
    }
    static QString table(const QString& rows)
    {
        return rows.isEmpty() ? QString()
                              : QStringLiteral("<table cellspacing='0' cellpadding='0'>%1</table>").arg(rows);
    }
    static QString link(const QString& target, const QString& words)
    {
        return QStringLiteral("<a href='%1'>%2</a>").arg(target, words.toHtmlEscaped());
    }

    static QString modality(facts::Modality modality)
    {
        switch (modality) {
        case facts::Modality::Must: return tr("Must");
        case facts::Modality::MustNot: return tr("Must not");
        case facts::Modality::Should: return tr("Should");
        case facts::Modality::Encourage: return tr("Is encouraged to");
        }
        return {};
    }
    static QString inherited(plan::Responsibility::Inherited from)
    {
        switch (from) {
        case plan::Responsibility::Inherited::None: return {};
        case plan::Responsibility::Inherited::Note: return tr("from the note at the end of the clause");
        case plan::Responsibility::Inherited::Table: return tr("from the task table");
        case plan::Responsibility::Inherited::Default: return tr("from the note that holds for the whole plan");
        }
        return {};
    }

    /// A rule in plain words; its name, which support asks for, small beside them.
    static QString ruleLine(const QString& words, const QString& name)
    {
        const QString small = QStringLiteral("<small>%1</small>").arg(name.toHtmlEscaped());
        return words.isEmpty() ? small : sentenceCase(words).toHtmlEscaped() + QLatin1Char(' ') + small;
    }

    static QString factRows(const LoadedPlan& plan, const plan::Requirement& requirement)
    {
        QString rows;
        for (size_t i = 0; i < requirement.facts.size(); ++i) {
            const facts::Fact& fact = requirement.facts[i];
            const QString quote = facts::wordsOf(fact, plan.document.text);
            rows +=
                row(factKindName(kindOf(fact)), QStringLiteral("%1<br>%2<br>%3")
                                                    .arg(sentenceCase(factWords(fact)).toHtmlEscaped(),
                                                         link(QStringLiteral("fact:%1").arg(i), tr("“%1”").arg(quote)),
                                                         ruleLine(ruleWords(fact.rule), fact.rule)));
        }
        return rows;
    }

    /// The day that the duty takes from the phase or the sentence above it.
    static QString phaseRow(const LoadedPlan& plan, const plan::Requirement& requirement)
    {
        if (requirement.phase < 0) return {};
        const facts::Fact& day = plan.plan.facts[static_cast<size_t>(requirement.phase)].fact;
        const auto carries = [&day](const facts::Fact& fact) { return fact.span == day.span && fact.rule == day.rule; };
        if (std::ranges::any_of(requirement.facts, carries)) return {};
        const QString quote = day.measure.in(plan.document.text).toString().simplified();
        return row(tr("Governed by"),
                   QStringLiteral("%1<br>%2")
                       .arg(sentenceCase(factWords(day)).toHtmlEscaped(),
                            link(QStringLiteral("span:%1:%2").arg(day.measure.begin).arg(day.measure.end),
                                 tr("“%1”").arg(quote))));
    }

    /// What people stated about the duty, and what had been read.
    static QString corrected(const LoadedPlan& plan, const plan::Requirement& requirement)
    {
        QString items;
        for (const plan::CorrectionOutcome* outcome : plan.correctionsOf(requirement.id)) {
            const plan::Correction& correction = outcome->correction;
            QStringList by{correction.who, momentText(correction.at)};
            if (!correction.why.isEmpty()) by += correction.why;
            items += QStringLiteral("<p>✎ %1<br><small>%2</small></p>")
                         .arg(tr("%1: %2").arg(
                                  QStringLiteral("<b>%1</b>").arg(correctionName(correction.kind).toHtmlEscaped()),
                                  correctionWords(correction).toHtmlEscaped()),
                              by.join(QStringLiteral(" · ")).toHtmlEscaped());
        }
        return section(tr("Corrected (as read → as stated)"), items);
    }

    static QString whoRows(const plan::Requirement& requirement)
    {
        const plan::Responsibility& responsible = requirement.responsible;
        QString rows = row(tr("Who"), requirement.actor.toHtmlEscaped());
        QString lead = joined(responsible.lead, Between::Items).toHtmlEscaped();
        const QString from = inherited(responsible.from);
        if (!lead.isEmpty() && !from.isEmpty())
            lead += QStringLiteral("<br><small>%1</small>").arg(from.toHtmlEscaped());
        rows += row(tr("Lead"), lead);
        rows += row(tr("With"), joined(responsible.with, Between::Items).toHtmlEscaped());
        return rows;
    }

    static QString requirement(const LoadedPlan& plan, const plan::Requirement& requirement)
    {
        QString what = modality(requirement.modality);
        if (!requirement.action.isEmpty()) what += QLatin1Char(' ') + requirement.action;
        if (!requirement.action.contains(requirement.object))
            what += QLatin1Char(' ') + requirement.object; // the deed often names it
        QString rows = whoRows(requirement);
        rows += row(tr("What"), what.toHtmlEscaped());
        rows += factRows(plan, requirement);
        rows += phaseRow(plan, requirement);
        rows += row(tr("Where"), requirement.scope.toHtmlEscaped());
        rows += row(tr("Condition"), requirement.condition.toHtmlEscaped());
        QStringList places;
        for (const plan::RequirementSpan& part : requirement.spans) {
            const QString words = part.source == facts::Source::Table ? tr("Task table") : tr("Text of the clause");
            places += link(QStringLiteral("span:%1:%2").arg(part.span.begin).arg(part.span.end), words);
        }
        rows += row(tr("Stands in"), places.join(QStringLiteral(" · ")));
        return table(rows) + corrected(plan, requirement);
    }

    static QString evidence(const check::Verdict& verdict)
    {
        QString items;
        for (size_t i = 0; i < verdict.evidence.size(); ++i) {
            const check::EvidenceRef& evidence = verdict.evidence[i];
            const QString place = placeWords(evidence.place);
            items += QStringLiteral("<p style='margin-left:8px'>%1<br><small>%2%3</small></p>")
                         .arg(link(QStringLiteral("evidence:%1").arg(i), tr("“%1”").arg(evidence.quote.simplified())),
                              evidence.file.toHtmlEscaped(),
                              place.isEmpty() ? QString() : QStringLiteral(" · ") + place.toHtmlEscaped());
        }
        return items;
    }

    static QString verdictRows(const check::Verdict& verdict)
    {
        QString rows;
        if (verdict.progress)
            rows += row(tr("Progress"), tr("%1 of %2")
                                            .arg(QLocale().toString(verdict.progress->done),
                                                 QLocale().toString(verdict.progress->required)));
        rows += row(tr("Confidence"), QStringLiteral("%1 %").arg(qRound(verdict.confidence * 100)));
        rows += row(tr("Rule"), ruleLine(verdictRuleWords(verdict.rule), verdict.rule));
        return table(rows);
    }

    static QString deed(const store::Decision& entry)
    {
        switch (entry.kind) {
        case store::DecisionKind::Accept: return tr("%1 (confirmed)").arg(check::statusLabel(entry.status));
        case store::DecisionKind::Override: return check::statusLabel(entry.status);
        case store::DecisionKind::Return: return tr("Returned to the unit");
        case store::DecisionKind::Appeal: return tr("The unit’s appeal");
        case store::DecisionKind::Sign: return tr("Second signature");
        case store::DecisionKind::Note: return tr("Note");
        case store::DecisionKind::Revoke: return tr("Decision taken back");
        }
        return {};
    }

    static QString attachments(const std::vector<store::Attachment>& attachments)
    {
        QString items;
        for (const store::Attachment& each : attachments) {
            QStringList words;
            if (each.dated.isValid()) words += dayText(each.dated);
            if (!each.note.isEmpty()) words += each.note;
            items += QStringLiteral("<p style='margin-left:8px'>%1<br><small>%2</small></p>")
                         .arg(link(QStringLiteral("attachment:%1").arg(each.id), each.name),
                              words.join(QStringLiteral(" · ")).toHtmlEscaped());
        }
        return items;
    }

    static QString words(const QString& html, const store::Decision& decision)
    {
        const QString when = momentText(decision.at);
        return QStringLiteral("<p>%1<br><small>%2 · %3</small></p>")
            .arg(html, decision.who.toHtmlEscaped(), when.toHtmlEscaped());
    }

    static QString decision(const store::Decision& decision)
    {
        return words(
            QStringLiteral("<b>%1</b> %2").arg(deed(decision).toHtmlEscaped(), decision.reason.toHtmlEscaped()),
            decision);
    }

    static QString review(const VerdictCell& cell)
    {
        if (cell.review) {
            switch (cell.review->state()) {
            case store::ReviewState::Appealed: return tr("An appeal waits for the second look");
            case store::ReviewState::AwaitsSignature:
                return tr("“%1” waits for a second signature")
                    .arg(check::statusLabel(cell.review->unsignedOne->status));
            case store::ReviewState::Returned: return tr("Returned to the unit");
            case store::ReviewState::Open:
            case store::ReviewState::Reviewed: break;
            }
        }
        return cell.again ? tr("The decision no longer fits: look at it again") : QString();
    }

    /// What is open on the cell, with the entry that opened it.
    static QString open(const VerdictCell& cell)
    {
        const QString words = review(cell);
        if (words.isEmpty()) return {};
        const store::Decision* entry = cell.review && cell.review->appeal        ? &*cell.review->appeal
                                       : cell.review && cell.review->unsignedOne ? &*cell.review->unsignedOne
                                       : cell.review && cell.review->returned    ? &*cell.review->returned
                                       : cell.again                              ? &cell.again->decision
                                                                                 : nullptr;
        // What the heading says already is not said again.
        const bool isSaid = entry && deed(*entry) == words;
        const QString body = isSaid  ? Html::words(entry->reason.toHtmlEscaped(), *entry)
                             : entry ? decision(*entry)
                                     : QStringLiteral("<p></p>");
        return section(words.at(0).toUpper() + words.mid(1), body);
    }

    static QString cell(const LoadedPlan& plan, const LoadedInputs& inputs, int row, int unit, const VerdictCell& cell)
    {
        const plan::Requirement& duty = plan.plan.requirements[row];
        QString html = QStringLiteral("<p><small>%1 · %2</small><br><b>%3</b><br><small>%4</small></p>")
                           .arg(inputs.unitName(unit).toHtmlEscaped(),
                                clauseTitleAt(plan.plan, duty.span().begin).toHtmlEscaped(), duty.text.toHtmlEscaped(),
                                link(QStringLiteral("span:%1:%2").arg(duty.span().begin).arg(duty.span().end),
                                     tr("Show in the plan")));
        if (cell.isEmpty()) {
            const QString why = cell.isOfNewDuty ? tr("No unit has a result for this duty yet: it was not checked, or "
                                                      "it binds none of the units.")
                                                 : tr("This duty does not bind the unit.");
            return html + QStringLiteral("<p>%1</p>").arg(why.toHtmlEscaped());
        }
        html += open(cell);
        if (cell.decision) html += section(tr("Reviewer’s decision"), decision(*cell.decision));
        if (cell.decision && cell.review && cell.review->signature) html += decision(*cell.review->signature);
        if (!cell.verdict) return html;
        const QString heading = cell.decision ? tr("The check said: %1").arg(check::statusLabel(cell.verdict->status))
                                              : check::statusLabel(cell.verdict->status);
        html += section(heading, QStringLiteral("<p>%1</p>").arg(cell.verdict->reason.toHtmlEscaped()));
        html += verdictRows(*cell.verdict);
        const QString quotes = evidence(*cell.verdict);
        html +=
            section(tr("Evidence"), quotes.isEmpty() ? QStringLiteral("<p>%1</p>").arg(tr("None was found.")) : quotes);
        if (cell.review) html += section(tr("Attached by the reviewers"), attachments(cell.review->attachments));
        return html;
    }

    /// "not met → met"; empty where nothing changed.
    static QString change(const store::AuditEntry& entry)
    {
        if (!store::decisionDeedFromName(entry.what)) return {};
        const AuditLine line = AuditWords().line(entry);
        return line.before == line.after ? QString() : tr("%1 → %2").arg(line.before, line.after);
    }

    static QString trail(const std::vector<store::AuditEntry>& entries)
    {
        QString body;
        for (const store::AuditEntry& entry : entries) {
            QStringList words{QStringLiteral("<b>%1</b>").arg(auditDeed(entry).toHtmlEscaped())};
            if (const QString changed = change(entry); !changed.isEmpty()) words += changed.toHtmlEscaped();
            if (!entry.why.isEmpty()) words += entry.why.toHtmlEscaped();
            const QString when = momentText(entry.at);
            body += QStringLiteral("<p>%1<br><small>%2 · %3</small></p>")
                        .arg(words.join(QStringLiteral(" · ")), entry.who.toHtmlEscaped(), when.toHtmlEscaped());
        }
        return section(tr("History"), body);
    }

    static QString place(const Place& place)
    {
        QStringList words;
        if (place.page > 0) words += tr("page %1").arg(place.page);
        if (!place.sheet.isEmpty()) words += tr("sheet %1").arg(place.sheet);
        if (!place.cell.isEmpty()) words += tr("cell %1").arg(place.cell);
        if (words.isEmpty() && place.paragraph > 0) words += tr("paragraph %1").arg(place.paragraph);
        return joined(words, Between::Parts);
    }
};

} // namespace

QString requirementHtml(const LoadedPlan& plan, int requirement)
{
    return Html::requirement(plan, plan.plan.requirements[requirement]);
}

QString cellHtml(const LoadedPlan& plan, const LoadedInputs& inputs, int requirement, int unit, const VerdictCell& cell)
{
    return Html::cell(plan, inputs, requirement, unit, cell);
}

QString trailHtml(const std::vector<store::AuditEntry>& trail)
{
    return Html::trail(trail);
}

QString reviewWords(const VerdictCell& cell)
{
    return Html::review(cell);
}

QString placeWords(const Place& place)
{
    return Html::place(place);
}

} // namespace duibiao::ui

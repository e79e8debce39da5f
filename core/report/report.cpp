// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "core/check/integrity/integrity.h"
#include "core/check/scoring/doubts.h"
#include "core/check/scoring/score.h"
#include "core/report/texts.h"

#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace duibiao::report {
namespace {

/// The words of the first deadline of a requirement, else the deadline cell of its table row, else the last day of the
/// phase that it stands under.
QString deadlineText(const plan::Requirement& requirement, const plan::Plan& plan, const Document& document)
{
    for (const facts::Fact& fact : requirement.facts)
        if (std::holds_alternative<facts::Deadline>(fact.value)) return facts::wordsOf(fact, document.text);
    if (requirement.stated.deadlines) return {};
    for (const plan::RequirementSpan& span : requirement.spans)
        if (span.row >= 0 && static_cast<size_t>(span.row) < plan.table.size()) {
            const QString text = plan.table[static_cast<size_t>(span.row)].deadlineText;
            if (!text.isEmpty()) return text;
        }
    if (requirement.phase >= 0)
        return document.words(plan.facts[static_cast<size_t>(requirement.phase)].fact.measure).toString().simplified();
    return {};
}

/// Headings by part and path.
class Headings {
public:
    explicit Headings(const plan::Plan& plan)
    {
        for (const plan::Clause& clause : plan.clauses)
            if (clause.heading) m_byPath.insert({clause.part, clause.path}, *clause.heading);
    }
    /// The innermost heading that has words; an item that is one long sentence has none, its parents have.
    [[nodiscard]] QString of(const plan::Requirement& requirement) const
    {
        for (QString path = requirement.path; !path.isEmpty();
             path.truncate(std::max<qsizetype>(0, path.lastIndexOf(u'/'))))
            if (const auto found = m_byPath.constFind({requirement.part, path}); found != m_byPath.cend())
                return *found;
        return {};
    }

private:
    QHash<std::pair<int, QString>, QString> m_byPath;
};

std::vector<InputFile> inputFiles(const Source& source, std::span<const submission::Submission> submissions)
{
    std::vector<InputFile> out;
    for (const submission::Submission& submission : submissions) {
        InputFile input{submission.file,
                        submission.sha256,
                        {},
                        submission.matchedBy,
                        submission.state,
                        submission.warnings,
                        text::CodePoints(submission.document.text)};
        if (submission.unit >= 0) input.unit = source.units.units()[static_cast<size_t>(submission.unit)].name;
        out.push_back(std::move(input));
    }
    return out;
}

std::vector<std::pair<QString, Counts>> countByUnit(const Source& source, const std::vector<Line>& lines)
{
    std::vector<std::pair<QString, Counts>> out;
    QHash<QString, size_t> at;
    const auto place = [&](const QString& unit) {
        if (const auto known = at.constFind(unit); known != at.cend()) return *known;
        at.insert(unit, out.size());
        out.push_back({unit, {}});
        return out.size() - 1;
    };
    for (const units::Unit& unit : source.units.units()) place(unit.name);
    for (const Line& line : lines) out[place(line.verdict.unit)].second.add(line.verdict.status);
    return out;
}

/// Leaves the lines that the selection takes.
void narrow(Report& report, const check::NamedSelection& narrowing,
            const QHash<QString, const plan::Requirement*>& requirements, const plan::Plan& plan)
{
    Narrowed narrowed{check::selectionText(narrowing.selection), 0, static_cast<int>(report.lines.size())};
    if (!narrowing.name.isEmpty()) narrowed.filter = Texts::tr("“%1” (%2)").arg(narrowing.name, narrowed.filter);
    QHash<QString, bool> taken; // a requirement has many lines
    std::erase_if(report.lines, [&](const Line& line) {
        auto known = taken.find(line.verdict.requirementId);
        if (known == taken.end()) {
            const plan::Requirement* requirement = requirements.value(line.verdict.requirementId);
            known = taken.insert(line.verdict.requirementId,
                                 requirement && check::takes(narrowing.selection, *requirement, plan, report.asOf));
        }
        return !*known ||
               !check::takes(narrowing.selection, line.verdict.unit, line.verdict.status, line.ruling.has_value());
    });
    narrowed.shown = static_cast<int>(report.lines.size());
    report.narrowed = narrowed;
}

} // namespace

QString Narrowed::text() const
{
    return Texts::tr("Filter: %1. %2 of %3 results are listed; the figures count all of them.")
        .arg(filter, QString::number(shown), QString::number(all));
}

int Counts::done() const
{
    return byStatus.value(check::Status::Met) + byStatus.value(check::Status::MetLate);
}

int Counts::due() const
{
    return total - byStatus.value(check::Status::NotDue) - byStatus.value(check::Status::NotApplicable);
}

double Counts::fulfilled() const
{
    return due() > 0 ? static_cast<double>(done()) / due() : 1;
}

QString Counts::fulfilledText() const
{
    return due() > 0 ? QString::number(fulfilled() * 100, 'f', 1) + u'%' : u"—"_s;
}

Report compose(const Source& source)
{
    Report report;
    report.planTitle = source.plan.metadata.title.isEmpty() ? source.planDocument.file : source.plan.metadata.title;
    report.title = Texts::tr("Fulfilment of “%1”").arg(report.planTitle);
    report.planFile = QFileInfo(source.planDocument.file).fileName(); // where it lay is nobody's business
    report.asOf = source.asOf;
    report.from = source.from;
    report.to = source.to;
    report.inputs = inputFiles(source, source.submissions);
    report.yearBefore = inputFiles(source, source.yearBefore);
    for (const plan::Finding& finding : source.plan.findings)
        report.findings.push_back({finding, finding.span.in(source.planDocument.text).toString().simplified()});

    QHash<QString, const plan::Requirement*> requirements;
    for (const plan::Requirement& requirement : source.plan.requirements)
        requirements.insert(requirement.id, &requirement);
    using Rulings = QHash<std::pair<QString, QString>, const Ruling*>;
    const auto byCell = [](std::span<const Ruling> all) {
        Rulings out;
        for (const Ruling& ruling : all) out.insert({ruling.requirementId, ruling.unit}, &ruling);
        return out;
    };
    const Rulings rulings = byCell(source.rulings);
    const Rulings unsignedRulings = byCell(source.unsignedRulings);

    const Headings headings(source.plan);
    struct Words {
        QString requirement;
        QString clause;
        QString deadline;
    };
    QHash<QString, Words> words; // a requirement has many lines
    report.lines.reserve(source.verdicts.size());
    for (const check::Verdict& verdict : source.verdicts) {
        auto known = words.find(verdict.requirementId);
        if (known == words.end()) {
            const plan::Requirement* requirement = requirements.value(verdict.requirementId);
            const Document& document = source.planDocument;
            const SourceSpan span = requirement ? requirement->span() : verdict.planSpan;
            known = words.insert(verdict.requirementId,
                                 {document.words(span).toString().simplified(),
                                  requirement ? headings.of(*requirement) : QString(),
                                  requirement ? deadlineText(*requirement, source.plan, document) : QString()});
        }
        Line line{verdict, known->requirement, known->clause, known->deadline, {}, verdict.status};
        if (const Ruling* ruling = unsignedRulings.value({verdict.requirementId, verdict.unit}))
            line.unsignedRuling = *ruling;
        if (const Ruling* ruling = rulings.value({verdict.requirementId, verdict.unit})) {
            line.ruling = *ruling;
            line.verdict.status = ruling->status;
            if (!ruling->reason.isEmpty()) line.verdict.reason = ruling->reason; // who only confirms takes the engine's
        }
        report.counts.add(line.verdict.status);
        report.lines.push_back(std::move(line));
    }
    report.byUnit = countByUnit(source, report.lines);

    std::vector<check::Verdict> inForce;
    inForce.reserve(report.lines.size());
    for (const Line& line : report.lines) inForce.push_back(line.verdict);
    report.irregularities = check::irregularities(
        {source.planDocument, source.plan, source.units, source.submissions, inForce, source.yearBefore});
    if (source.rubric)
        report.scored = Scored{*source.rubric, check::score(*source.rubric, inForce, source.plan, source.units),
                               check::doubts(*source.rubric, source.plan, source.units)};
    if (source.narrowing && !source.narrowing->selection.isEmpty())
        narrow(report, *source.narrowing, requirements, source.plan);
    return report;
}

} // namespace duibiao::report

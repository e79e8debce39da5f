// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/printhtml.h"

#include "core/base/wording.h"
#include "core/report/labels.h"
#include "core/report/scorehtml.h"
#include "core/report/statusmark.h"
#include "core/report/texts.h"

using namespace Qt::StringLiterals;

namespace duibiao::papers {
namespace {

using report::Line;
using report::Report;
using report::Texts;

QString tableStart()
{
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\" style=\"border-collapse: collapse;\">\n"_s;
}

QString cell(const QString& inside, QLatin1StringView attributes = {})
{
    return u"<td "_s + attributes + u'>' + inside + u"</td>"_s;
}

QString markOf(check::Status status)
{
    return u"<img src=\"%1\" width=\"11\" height=\"11\">"_s.arg(report::statusUrl(status));
}

QString statusText(check::Status status)
{
    // A no-break space: the mark does not stand on a line of its own.
    return markOf(status) + u"&nbsp;"_s + check::statusLabel(status).toHtmlEscaped();
}

/// The heading of the counts: mark and words below one another, for the columns are narrow.
QString statusHeading(check::Status status)
{
    return u"<th class=\"status\" align=\"right\">%1<br>%2</th>"_s.arg(
        markOf(status), check::statusLabel(status).toHtmlEscaped().replace(u" "_s, u"<br>"_s));
}

/// A name is not broken where it is as short as those of most units.
QString nameCell(const QString& name)
{
    constexpr qsizetype longest = 10;
    return cell(name.toHtmlEscaped(), name.size() <= longest ? "class=\"name\""_L1 : ""_L1);
}

QString countsRow(const QString& name, const report::Counts& counts)
{
    QString out = u"<tr>"_s + nameCell(name) + cell(QString::number(counts.total), "align=\"right\""_L1);
    for (const check::Status status : report::allStatuses)
        out += cell(QString::number(counts.byStatus.value(status)), "align=\"right\""_L1);
    return out + cell(counts.fulfilledText(), "align=\"right\""_L1) + u"</tr>\n"_s;
}

QString summary(const Report& report)
{
    QString out = u"<h2>"_s + Texts::tr("Summary by unit").toHtmlEscaped() + u"</h2>"_s + tableStart() +
                  u"<thead><tr><th align=\"left\">"_s + Texts::tr("Unit").toHtmlEscaped() +
                  u"</th><th align=\"right\">"_s + Texts::tr("Duties").toHtmlEscaped() + u"</th>"_s;
    for (const check::Status status : report::allStatuses) out += statusHeading(status);
    out += u"<th align=\"right\">"_s + Texts::tr("Fulfilled").toHtmlEscaped() + u"</th></tr></thead><tbody>\n"_s;
    for (const auto& [unit, counts] : report.byUnit) out += countsRow(unit, counts);
    return out + countsRow(Texts::tr("Total"), report.counts) + u"</tbody></table>\n"_s;
}

QString reason(const Line& line)
{
    QString out = line.verdict.reason.toHtmlEscaped();
    if (line.ruling) out += u"<br>"_s + Texts::tr("Decided by %1").arg(line.ruling->who).toHtmlEscaped();
    if (line.unsignedRuling) out += u"<br><i>"_s + report::unsignedText(line).toHtmlEscaped() + u"</i>"_s;
    for (const check::EvidenceRef& ref : line.verdict.evidence) {
        const QString place = report::placeText(ref.place);
        const QString source = place.isEmpty() ? ref.file : joined({ref.file, place}, Between::Parts);
        const QString quote = ref.quote.simplified(); // what a reviewer attached has none
        out += u"<br>"_s;
        if (!quote.isEmpty()) out += u"<span class=\"quote\">“"_s + quote.toHtmlEscaped() + u"”</span> "_s;
        out += u"<span class=\"note\">"_s + source.toHtmlEscaped() + u"</span>"_s;
    }
    return out;
}

QString duties(const Report& report)
{
    QString out = u"<h2>"_s + Texts::tr("Duty by duty").toHtmlEscaped() + u"</h2>\n"_s;
    const Line* previous = nullptr;
    int number = 0;
    for (const Line& line : report.lines) {
        const bool newDuty = !previous || previous->verdict.requirementId != line.verdict.requirementId;
        if (newDuty) {
            if (previous) out += u"</table>\n"_s;
            if (!previous || previous->verdict.path != line.verdict.path || previous->clause != line.clause)
                out += u"<h3>"_s + (line.verdict.path + u' ' + line.clause).trimmed().toHtmlEscaped() + u"</h3>\n"_s;
            out += u"<p class=\"duty\">"_s + QString::number(++number) + u". "_s + line.requirement.toHtmlEscaped();
            if (!line.deadline.isEmpty())
                out += u" <span class=\"note\">"_s + Texts::tr("Deadline: %1").arg(line.deadline).toHtmlEscaped() +
                       u"</span>"_s;
            out += u"</p>\n"_s + tableStart();
        }
        out += u"<tr>"_s + cell(line.verdict.unit.toHtmlEscaped(), "width=\"22%\""_L1) +
               cell(statusText(line.verdict.status), "width=\"17%\""_L1) + cell(reason(line)) + u"</tr>\n"_s;
        previous = &line;
    }
    return previous ? out + u"</table>\n"_s : out;
}

QString findings(const Report& report)
{
    if (report.findings.empty()) return {};
    QString out = u"<h2>"_s + Texts::tr("Findings about the plan itself").toHtmlEscaped() + u"</h2><ul>\n"_s;
    for (const report::PlanFinding& each : report.findings) {
        out += u"<li><b>"_s + report::severityLabel(each.finding.severity).toHtmlEscaped() + u"</b> "_s +
               each.finding.message.toHtmlEscaped();
        if (!each.words.isEmpty())
            out += u" <span class=\"quote\">“"_s + report::shortened(each.words).toHtmlEscaped() + u"”</span>"_s;
        out += u"</li>\n"_s;
    }
    return out + u"</ul>\n"_s;
}

QString irregularities(const Report& report)
{
    if (report.irregularities.empty()) return {};
    QString out = u"<h2>"_s + Texts::tr("To be looked at in what was sent").toHtmlEscaped() + u"</h2><ul>\n"_s;
    for (const check::Irregularity& each : report.irregularities)
        out += u"<li>"_s + each.message.toHtmlEscaped() + u"</li>\n"_s;
    return out + u"</ul>\n"_s;
}

QString inputs(const Report& report)
{
    QString out =
        u"<h2>"_s + Texts::tr("Files that were checked").toHtmlEscaped() + u"</h2>"_s + tableStart() + u"<thead><tr>"_s;
    for (const QString& title : {Texts::tr("File"), Texts::tr("Unit"), Texts::tr("State")})
        out += u"<th align=\"left\">"_s + title.toHtmlEscaped() + u"</th>"_s;
    out += u"</tr></thead><tbody>\n"_s;
    for (const report::InputFile& input : report.inputs) {
        const QString unit = input.unit.isEmpty() ? sentenceCase(Texts::tr("unknown")) : input.unit;
        out += u"<tr>"_s + cell(input.file.toHtmlEscaped()) + cell(unit.toHtmlEscaped()) +
               cell(sentenceCase(report::stateLabel(input.state)).toHtmlEscaped()) + u"</tr>\n"_s;
    }
    return out + u"</tbody></table>\n"_s;
}

} // namespace

QString printHtml(const Report& report)
{
    QString facts = Texts::tr("As of %1").arg(dayText(report.asOf));
    if (report.from.isValid() && report.to.isValid())
        facts += u" · "_s + Texts::tr("Period: %1 to %2").arg(dayText(report.from), dayText(report.to));
    return u"<html><body><h1 align=\"center\">"_s + report.title.toHtmlEscaped() + u"</h1><p align=\"center\">"_s +
           facts.toHtmlEscaped() + u"</p>\n"_s +
           (report.narrowed ? u"<p>%1</p>\n"_s.arg(report.narrowed->text().toHtmlEscaped()) : QString()) +
           summary(report) + report::scoresHtml(report, tableStart()) + duties(report) + findings(report) +
           irregularities(report) + inputs(report) + u"</body></html>"_s;
}

} // namespace duibiao::papers

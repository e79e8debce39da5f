// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "core/base/resource.h"
#include "core/base/wording.h"
#include "core/report/labels.h"
#include "core/report/scorehtml.h"
#include "core/report/statusmark.h"
#include "core/report/texts.h"

using namespace Qt::StringLiterals;

namespace duibiao::report {
namespace {

QString escaped(const QString& text)
{
    return text.toHtmlEscaped();
}

/// `<tag class="type">inside</tag>`; `inside` is markup already.
QString element(QLatin1StringView tag, const QString& inside, const QString& type = {})
{
    const QString open = type.isEmpty() ? u"<%1>"_s.arg(tag) : u"<%1 class=\"%2\">"_s.arg(tag, type);
    return open + inside + u"</%1>"_s.arg(tag);
}

QString row(QLatin1StringView tag, const QStringList& cells, const QString& type = {})
{
    QString inside;
    for (const QString& cell : cells) inside += element(tag, cell);
    return element("tr"_L1, inside, type) + u'\n';
}

QString statusMark(check::Status status)
{
    return u"<span class=\"%1\">%2 %3</span>"_s.arg(check::statusName(status), statusMarkup(status),
                                                    escaped(check::statusLabel(status)));
}

/// The marks that statusMarkup() refers to: drawn once, however long the report is.
QString markShapes()
{
    QString out = u"<svg class=\"marks\" aria-hidden=\"true\">"_s;
    for (const check::Status status : allStatuses)
        out += u"<symbol id=\"mark-%1\" viewBox=\"0 0 16 16\">%2</symbol>"_s.arg(
            check::statusName(status), statusShape(status, u"currentColor"_s, u"#fff"_s));
    return out + u"</svg>\n"_s;
}

QString statusColors()
{
    QString out;
    for (const check::Status status : allStatuses)
        out += u".%1 { color: #%2; }\n"_s.arg(check::statusName(status)).arg(statusInk(status), 6, 16, '0'_L1);
    return out;
}

QString head(const Report& report)
{
    QStringList facts{Texts::tr("As of %1").arg(dayText(report.asOf))};
    if (report.from.isValid() && report.to.isValid())
        facts += Texts::tr("Period: %1 to %2").arg(dayText(report.from), dayText(report.to));
    facts += Texts::tr("Plan: %1").arg(report.planFile);
    return element("h1"_L1, escaped(report.title)) + element("p"_L1, escaped(facts.join(u" · "_s)), u"facts"_s) +
           u'\n' +
           (report.narrowed ? element("p"_L1, escaped(report.narrowed->text()), u"narrowed"_s) + u'\n' : QString());
}

QString countsRow(const QString& name, const Counts& counts, const QString& type)
{
    QString cells = element("td"_L1, escaped(name));
    cells += element("td"_L1, QString::number(counts.total), u"number"_s);
    for (const check::Status status : allStatuses)
        cells += element("td"_L1, QString::number(counts.byStatus.value(status)), u"number"_s);
    cells += element("td"_L1, counts.fulfilledText(), u"number"_s);
    return element("tr"_L1, cells, type) + u'\n';
}

QString summary(const Report& report)
{
    QString titles = element("th"_L1, escaped(Texts::tr("Unit")));
    titles += element("th"_L1, escaped(Texts::tr("Duties")), u"number"_s);
    for (const check::Status status : allStatuses) titles += element("th"_L1, statusMark(status), u"number"_s);
    titles += element("th"_L1, escaped(Texts::tr("Fulfilled")), u"number"_s);
    QString out = element("h2"_L1, escaped(Texts::tr("Summary by unit")));
    out += u"<table><thead>"_s + element("tr"_L1, titles) + u"\n</thead><tbody>\n"_s;
    for (const auto& [unit, counts] : report.byUnit) out += countsRow(unit, counts, {});
    out += countsRow(Texts::tr("Total"), report.counts, u"total"_s) + u"</tbody></table>\n"_s;
    return out + element("p"_L1,
                         escaped(Texts::tr("Fulfilled: met and met late among the duties that apply and are due.")),
                         u"foot"_s);
}

QString evidence(const check::EvidenceRef& ref)
{
    const QString place = placeText(ref.place);
    const QString source = place.isEmpty() ? ref.file : joined({ref.file, place}, Between::Parts);
    return element("blockquote"_L1, escaped(ref.quote) + u" — "_s + element("cite"_L1, escaped(source)));
}

QString reason(const Line& line)
{
    QString out = escaped(line.verdict.reason);
    if (line.ruling)
        out += u"<br>"_s + escaped(Texts::tr("Decided by %1 on %2; the program found: %3")
                                       .arg(line.ruling->who, dayText(line.ruling->at.date()),
                                            check::statusLabel(line.engineStatus)));
    if (line.unsignedRuling) out += u"<br>"_s + element("em"_L1, escaped(unsignedText(line)));
    for (const check::EvidenceRef& ref : line.verdict.evidence) out += evidence(ref);
    return out;
}

/// The duties in the order of the plan, grouped by clause, each with a row a unit.
QString duties(const Report& report)
{
    QString out = element("h2"_L1, escaped(Texts::tr("Duty by duty"))) + u'\n';
    QString clause;
    QString duty;
    int number = 0;
    bool open = false;
    for (const Line& line : report.lines) {
        const check::Verdict& verdict = line.verdict;
        if (!open || verdict.requirementId != duty) {
            if (open) out += u"</tbody></table></div>\n"_s;
            const QString heading = (verdict.path + u' ' + line.clause).trimmed();
            if (heading != clause || !open) out += element("h3"_L1, escaped(heading)) + u'\n';
            clause = heading;
            duty = verdict.requirementId;
            open = true;
            out += u"<div class=\"duty\" id=\"r%1\"><p>%1. %2"_s.arg(++number).arg(escaped(line.requirement));
            if (!line.deadline.isEmpty())
                out += u" <span class=\"note\">%1</span>"_s.arg(escaped(Texts::tr("Deadline: %1").arg(line.deadline)));
            out += u"</p><table><tbody>\n"_s;
        }
        out += u"<tr><td class=\"unit\">%1</td><td class=\"status\">%2</td><td>%3</td></tr>\n"_s.arg(
            escaped(verdict.unit), statusMark(verdict.status), reason(line));
    }
    if (open) out += u"</tbody></table></div>\n"_s;
    return out;
}

QString findings(const Report& report)
{
    if (report.findings.empty()) return {};
    QString out = element("h2"_L1, escaped(Texts::tr("Findings about the plan itself"))) + u"<ul>\n"_s;
    for (const PlanFinding& each : report.findings) {
        const QString quote = each.words.isEmpty() ? QString() : u" <q>"_s + escaped(shortened(each.words)) + u"</q>"_s;
        out += element("li"_L1, element("strong"_L1, escaped(severityLabel(each.finding.severity))) + u' ' +
                                    escaped(each.finding.message) + quote) +
               u'\n';
    }
    return out + u"</ul>\n"_s;
}

QString irregularities(const Report& report)
{
    if (report.irregularities.empty()) return {};
    QString out = element("h2"_L1, escaped(Texts::tr("To be looked at in what was sent"))) + u"<ul>\n"_s;
    for (const check::Irregularity& each : report.irregularities) {
        out += u"<li>"_s + escaped(each.message);
        for (const check::Irregularity::Place& place : each.places)
            out += u" <q>"_s + escaped(shortened(place.quote)) + u"</q>"_s;
        out += u"</li>\n"_s;
    }
    return out + u"</ul>\n"_s;
}

QString inputs(const Report& report)
{
    QString out = element("h2"_L1, escaped(Texts::tr("Files that were checked"))) + u"<table><thead>"_s;
    out += row("th"_L1, {escaped(Texts::tr("File")), escaped(Texts::tr("Unit")), escaped(Texts::tr("State")),
                         escaped(Texts::tr("Remarks")), u"SHA-256"_s});
    out += u"</thead><tbody>\n"_s;
    for (const InputFile& input : report.inputs) {
        QStringList remarks;
        for (const Warning& warning : input.warnings) remarks += warning.message;
        out += row("td"_L1, {escaped(input.file),
                             escaped(input.unit.isEmpty() ? sentenceCase(Texts::tr("unknown")) : input.unit),
                             escaped(sentenceCase(stateLabel(input.state))), escaped(remarks.join(u' ')),
                             escaped(input.sha256.first(std::min<qsizetype>(16, input.sha256.size())))});
    }
    return out + u"</tbody></table>\n"_s;
}

} // namespace

QByteArray toHtml(const Report& report)
{
    //: The language of the texts as HTML's lang attribute wants it: zh-CN, zh-TW, en.
    const QString language = Texts::tr("en", "language tag of the page");
    QString out = u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">\n"_s.arg(escaped(language));
    out += u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s;
    out += u"<meta name=\"generator\" content=\"Duibiao " DUIBIAO_VERSION "\">\n"_s;
    out += element("title"_L1, escaped(report.title)) + u'\n';
    out += u"<style>\n"_s + QString::fromUtf8(resource(u"templates/report.css"_s)) + statusColors() +
           u"</style></head><body>\n"_s;
    out += markShapes() + head(report) + summary(report) + scoresHtml(report, u"<table>"_s) + duties(report) +
           findings(report) + irregularities(report) + inputs(report);
    out += element(
        "p"_L1,
        escaped(
            Texts::tr("Written by Duibiao %1. Every verdict names the words it rests on; where the words leave doubt, "
                      "a person decides.")
                .arg(QStringLiteral(DUIBIAO_VERSION))),
        u"foot"_s);
    return (out + u"</body></html>\n"_s).toUtf8();
}

} // namespace duibiao::report

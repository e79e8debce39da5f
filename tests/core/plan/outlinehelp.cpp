// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/plan/outlinehelp.h"

#include "core/readers/readers.h"
#include "core/text/normalized.h"

#include <QJsonArray>

namespace duibiao::test {

using namespace Qt::StringLiterals;

Document asDocument(const QString& text)
{
    auto document = readers::read({u"plan.txt"_s, text.toUtf8()});
    return document ? *std::move(document) : Document{};
}

static QString lineOf(int part, const QString& path, const std::optional<QString>& heading)
{
    return QString::number(part) + u' ' + path + u' ' + heading.value_or(u"-"_s);
}

QStringList clauseLines(const plan::Outline& outline)
{
    QStringList lines;
    for (const auto& clause : outline.clauses) lines += lineOf(clause.part, clause.path, clause.heading);
    return lines;
}

QStringList matter(const plan::Outline& outline)
{
    QStringList lines;
    for (const auto& paragraph : outline.paragraphs)
        if (paragraph.role == plan::Role::Heading || paragraph.role == plan::Role::Body) lines += paragraph.text.text();
    return lines;
}

QStringList differences(const plan::Outline& outline, const QJsonObject& reading)
{
    QStringList out;
    const auto same = [](const QString& a, const QString& b) { return text::folded(a) == text::folded(b); };
    const auto compare = [&](const QString& what, const QString& wanted, const QString& found) {
        if (!same(wanted, found)) out += u"%1: wanted %2, found %3"_s.arg(what, wanted, found);
    };
    const QJsonObject metadata = reading.value("metadata"_L1).toObject();
    const auto day = [](QDate date) { return date.toString(Qt::ISODate); };
    compare(u"title"_s, metadata.value("title"_L1).toString(), outline.metadata.title);
    compare(u"doc_number"_s, metadata.value("doc_number"_L1).toString(), outline.metadata.docNumber);
    if (const QString issuer = metadata.value("issuer"_L1).toString(); !issuer.isEmpty())
        compare(u"issuer"_s, issuer, outline.metadata.issuer);
    compare(u"written_on"_s, metadata.value("written_on"_L1).toString(), day(outline.metadata.writtenOn));
    compare(u"published_on"_s, metadata.value("published_on"_L1).toString(), day(outline.metadata.publishedOn));
    compare(u"plan_year"_s, QString::number(metadata.value("plan_year"_L1).toInt()),
            QString::number(outline.metadata.planYear));
    if (const QJsonArray period = metadata.value("plan_period"_L1).toArray(); !period.isEmpty()) {
        const auto found = outline.metadata.planPeriod.value_or(std::pair(QDate(), QDate()));
        compare(u"plan_period"_s, period.at(0).toString() + u'/' + period.at(1).toString(),
                day(found.first) + u'/' + day(found.second));
    }
    const auto list = [](const QJsonArray& values) {
        QStringList words;
        for (const auto& value : values) words += value.toString();
        return words.join(u" | ");
    };
    compare(u"addressees"_s, list(metadata.value("addressees"_L1).toArray()), outline.metadata.addressees.join(u" | "));

    QStringList parts;
    for (const auto& part : outline.parts) parts += part.title;
    compare(u"parts"_s, list(reading.value("parts"_L1).toArray()), parts.join(u" | "));

    QStringList wanted;
    for (const auto& value : reading.value("clauses"_L1).toArray()) {
        const QJsonObject clause = value.toObject();
        const QJsonValue heading = clause.value("heading"_L1);
        wanted += lineOf(clause.value("part"_L1).toInt(), clause.value("path"_L1).toString(),
                         heading.isNull() ? std::nullopt : std::optional(heading.toString()));
    }
    const QStringList found = clauseLines(outline);
    for (qsizetype i = 0; i < std::max(wanted.size(), found.size()); ++i)
        compare(u"clause %1"_s.arg(i), wanted.value(i), found.value(i));

    QStringList cited;
    for (const auto& value : reading.value("citations"_L1).toArray())
        cited += value.toObject().value("title"_L1).toString() + u'#' + value.toObject().value("number"_L1).toString();
    QStringList citations;
    for (const auto& citation : outline.citations) citations += citation.title + u'#' + citation.number;
    compare(u"citations"_s, cited.join(u" | "), citations.join(u" | "));
    return out;
}

QStringList brokenSpans(const Document& document, const plan::Outline& outline)
{
    QStringList out;
    const auto inside = [&](SourceSpan span) {
        return span.begin >= 0 && span.begin <= span.end && span.end <= document.text.size();
    };
    for (const auto& clause : outline.clauses) {
        if (!inside(clause.headingSpan) || !inside(clause.span) || !clause.span.contains(clause.headingSpan)) {
            out += u"span of "_s + clause.path;
            continue;
        }
        const QString words = text::folded(document.words(clause.headingSpan));
        if (clause.heading && !words.endsWith(text::folded(*clause.heading)))
            out += u"heading of "_s + clause.path + u": "_s + words;
    }
    for (const auto& citation : outline.citations)
        if (!inside(citation.span) ||
            !text::folded(document.words(citation.span)).contains(text::folded(citation.title)))
            out += u"citation "_s + citation.title;
    for (const auto& noise : outline.noise)
        if (!inside(noise.span)) out += u"noise "_s + noise.why;
    for (const auto& paragraph : outline.paragraphs) {
        const auto source = paragraph.text.toSource(0, paragraph.text.size());
        if (!inside(source) || text::folded(document.words(source)).size() < text::folded(paragraph.text.text()).size())
            out += u"paragraph "_s + paragraph.text.text().first(std::min<qsizetype>(20, paragraph.text.size()));
    }
    return out;
}

} // namespace duibiao::test

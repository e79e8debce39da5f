// SPDX-License-Identifier: GPL-3.0-or-later
// One plan, saved by several programs in every format: whatever an office sends, the same duties come out.
// oneplan/README.md says which program wrote which file.
#include "core/plan/reader.h"
#include "core/readers/office/libreoffice.h"
#include "core/readers/readers.h"
#include "core/report/factjson.h"
#include "tests/core/readers/describe.h"
#include "tests/support/golden.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace duibiao;
using namespace Qt::StringLiterals;

namespace {

/// What a file may read otherwise than the plan, and why. Nothing else may differ.
struct Exception {
    QStringView file;
    /// The numbers of the outline are not in the file as they were: paths are not compared, and headings that no number
    /// tells from items may be read as items.
    bool losesOutline;
    const char* reason;
};

const Exception Exceptions[] = {
    {u"plan.html", true,
     "LibreOffice writes the levels of a list into html without saying how they are numbered; a browser shows 1. for "
     "all three."},
    {u"plan.rtf", true,
     "LibreOffice writes the 、 of the number 一、 into rtf as a question mark, and shows it so itself."},
    {u"pandoc.html", true, "pandoc knows no Chinese numbers; what it reads from a docx it numbers 1. on each level."},
    {u"pandoc.odt", true, "As in html, pandoc numbers each level 1."},
    {u"pandoc.docx", true, "pandoc numbers the levels 1., a. and 1."},
};

QString folder()
{
    return test::sourcePath(u"tests/core/readers/oneplan"_s);
}

/// A file understood.
struct Read {
    Document document;
    plan::Plan plan;
};

QString factLine(const facts::Fact& fact, const Document& document)
{
    QJsonObject json = report::json::fact(fact, report::json::Text(document.text));
    for (const QString& key : {u"begin"_s, u"end"_s, u"quote"_s, u"rule"_s, u"source"_s}) json.remove(key);
    for (auto it = json.begin(); it != json.end();)
        it = it->isNull() || *it == QJsonValue(false) ? json.erase(it) : std::next(it);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString describe(const plan::Responsibility& units)
{
    QString words = units.lead.join(u'、');
    if (!units.with.isEmpty()) words += u" with "_s + units.with.join(u'、');
    return words;
}

/// Requirement by requirement, a line each and its facts below it; then the rows of the task table.
QStringList describe(const Read& read, bool withPaths, const QStringList& headings)
{
    const plan::Plan& plan = read.plan;
    QStringList lines;
    for (const plan::Requirement& each : plan.requirements) {
        const auto isHeading = [&](const QString& heading) { return each.text.endsWith(heading); };
        if (!withPaths && each.facts.empty() && std::ranges::any_of(headings, isHeading)) continue;
        QStringList rows;
        for (const plan::RequirementSpan& span : each.spans)
            if (span.row >= 0) rows << plan.table[static_cast<size_t>(span.row)].number;
        lines << u"%1 %2 | %3 | %4 | %5 | %6 | row %7"_s.arg(each.part).arg(
            withPaths ? each.path : u"-"_s, each.text, each.actor, each.action, describe(each.responsible),
            rows.join(u','));
        for (const facts::Fact& fact : each.facts) lines << u"    "_s + factLine(fact, read.document);
    }
    for (const plan::TaskRow& row : plan.table)
        lines << u"row %1 | %2 | %3 | %4 | %5 | %6"_s.arg(row.number, row.task, row.topic, row.requirement,
                                                          describe(row.responsible), row.deadlineText);
    return lines;
}

Read readPlan(const QString& name)
{
    auto document = readers::readFile(folder() + u'/' + name);
    if (!document) FAIL(document.error().text().toStdString());
    CHECK(test::spanFaults(*document).toStdString().empty());
    plan::Plan plan = plan::read(*document);
    return {std::move(*document), std::move(plan)};
}

QStringList headingsOf(const plan::Plan& plan)
{
    QStringList headings;
    for (const plan::Clause& clause : plan.clauses)
        if (clause.heading) headings << *clause.heading;
    return headings;
}

bool isOld(const QString& name)
{
    return name.endsWith(u".doc") || name.endsWith(u".rtf") || name.endsWith(u".xls");
}

/// Holds each file of the plan that is of an old format, or each that is not, against what the fodt says.
void compareFiles(bool old)
{
    const Read expected = readPlan(u"plan.fodt"_s);
    const QStringList headings = headingsOf(expected.plan);
    const QStringList kinds{u"plan.*"_s, u"sheet.*"_s, u"pandoc.*"_s, u"qt.*"_s};
    for (const QString& name : QDir(folder()).entryList(kinds, QDir::Files, QDir::Name)) {
        if (isOld(name) != old) continue;
        DYNAMIC_SECTION(name.toStdString())
        {
            const auto exception = std::ranges::find(Exceptions, QStringView(name), &Exception::file);
            const bool withPaths = exception == std::end(Exceptions) || !exception->losesOutline;
            if (exception != std::end(Exceptions)) INFO(exception->reason);
            const QStringList actual = describe(readPlan(name), withPaths, headings);
            const QStringList wanted = describe(expected, withPaths, headings);
            for (qsizetype i = 0; i < std::min(actual.size(), wanted.size()); ++i)
                REQUIRE(actual[i].toStdString() == wanted[i].toStdString());
            CHECK(actual.size() == wanted.size());
        }
    }
}

} // namespace

TEST_CASE("a plan has the duties that its list names", "[readers][plan][oneplan]")
{
    const Read expected = readPlan(u"plan.fodt"_s);
    test::checkGolden(u"readers/oneplan.txt"_s, describe(expected, true, {}).join(u'\n') + u'\n');
    CHECK(expected.plan.requirements.size() >= 25);
}

TEST_CASE("a plan says the same in every format", "[readers][plan][oneplan]")
{
    compareFiles(false);
}

TEST_CASE("a plan says the same in formats that LibreOffice reads for us", "[readers][plan][oneplan][old]")
{
    if (readers::office::program().isEmpty()) SKIP("LibreOffice is not installed");
    compareFiles(true);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/reader.h"

#include "core/readers/readers.h"
#include "core/text/normalized.h"
#include "tests/support/paths.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::plan;

namespace {

QString dataPath(const QString& name)
{
    return test::sourcePath(u"tests/core/plan/data/"_s + name);
}

QList<QStringList> rowsOf(const QString& name)
{
    QFile file(dataPath(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QList<QStringList> rows;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        rows.append(line.split(u'\t'));
    return rows;
}

Document documentOf(const QString& name)
{
    Result<Document> document = readers::readFile(dataPath(name));
    REQUIRE(document);
    return *document;
}

/// How much two stretches cover of what they cover together.
double overlap(SourceSpan a, SourceSpan b)
{
    if (!a.overlaps(b)) return 0;
    return static_cast<double>(std::min(a.end, b.end) - std::max(a.begin, b.begin)) /
           static_cast<double>(std::max(a.end, b.end) - std::min(a.begin, b.begin));
}

QStringList foldedUnits(const QStringList& units)
{
    QStringList folded;
    for (const QString& unit : units) folded.append(text::folded(unit));
    return folded;
}

/// Right answers of one plan, of how many.
struct Tally {
    int found = 0, invented = 0, expected = 0;
    int units = 0, actors = 0, modality = 0, paths = 0;
    QString report; ///< what was missed, invented or differs
    [[nodiscard]] double f1() const { return 2.0 * found / (expected + found + invented); }
};

Tally compare(const QString& name)
{
    const Document document = documentOf(name + u".txt"_s);
    const Plan plan = read(document);
    Tally tally;
    std::vector<bool> used(plan.requirements.size());
    qsizetype from = 0;
    for (const QStringList& row : rowsOf(name + u".tsv"_s)) {
        REQUIRE(row.size() == 5);
        ++tally.expected;
        qsizetype begin = document.text.indexOf(row[4], from);
        if (begin < 0) begin = document.text.indexOf(row[4]);
        REQUIRE(begin >= 0);
        from = begin;
        const SourceSpan span{begin, begin + row[4].size()};
        int best = -1;
        double most = 0.5;
        for (std::size_t i = 0; i < plan.requirements.size(); ++i) {
            const double share = overlap(span, plan.requirements[i].span());
            if (!used[i] && share >= most) {
                most = share;
                best = static_cast<int>(i);
            }
        }
        if (best < 0) {
            tally.report += u"missed: "_s + row[4] + u'\n';
            continue;
        }
        used[static_cast<std::size_t>(best)] = true;
        ++tally.found;
        const Requirement& requirement = plan.requirements[static_cast<std::size_t>(best)];
        const QStringList have = foldedUnits(requirement.units() + QStringList{requirement.actor});
        const QStringList want = foldedUnits(row[2].split(u'；', Qt::SkipEmptyParts));
        const bool units = std::ranges::all_of(want, [&](const QString& unit) { return have.contains(unit); });
        const bool actor = text::folded(row[3] == u"-" ? QString() : row[3]) == text::folded(requirement.actor);
        const bool modality = row[1] == facts::modalityName(requirement.modality);
        const bool path = row[0] == requirement.path;
        tally.units += units;
        tally.actors += actor;
        tally.modality += modality;
        tally.paths += path;
        if (!units || !actor || !modality || !path)
            tally.report += u"differs: "_s + row[4] + u" | "_s + requirement.path + u" | "_s +
                            facts::modalityName(requirement.modality) + u" | "_s + requirement.units().join(u'；') +
                            u" | "_s + requirement.actor + u'\n';
    }
    for (std::size_t i = 0; i < used.size(); ++i)
        if (!used[i]) {
            ++tally.invented;
            tally.report += u"invented: "_s + plan.requirements[i].text + u'\n';
        }
    return tally;
}

} // namespace

TEST_CASE("duties of plans in other fields, read by hand", "[plan][reading]")
{
    for (const QString& name : {u"safety"_s, u"education"_s, u"farming"_s, u"health"_s, u"transport"_s, u"digital"_s}) {
        DYNAMIC_SECTION(name.toStdString())
        {
            const Tally tally = compare(name);
            INFO(name.toStdString() << ": F1 " << tally.f1() << " units " << tally.units << '/' << tally.found
                                    << " actors " << tally.actors << '/' << tally.found << " modality "
                                    << tally.modality << '/' << tally.found << " paths " << tally.paths << '/'
                                    << tally.found << '\n'
                                    << tally.report.toStdString());
            CHECK(tally.f1() >= 0.9);
            CHECK(tally.units * 10 >= tally.found * 9);
            CHECK(tally.actors * 10 >= tally.found * 8);
            CHECK(tally.modality * 20 >= tally.found * 19);
            CHECK(tally.paths == tally.found);
        }
    }
}

TEST_CASE("the task table of a plan read by hand", "[plan][reading]")
{
    const Plan plan = read(documentOf(u"farming.txt"_s));
    const QList<QStringList> rows = rowsOf(u"farming.table.tsv"_s);
    REQUIRE(std::ssize(plan.table) == rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const TaskRow& row = plan.table[static_cast<std::size_t>(i)];
        CHECK(row.number == rows[i][0]);
        CHECK(row.task == rows[i][1]);
        CHECK(row.topic == rows[i][2]);
        CHECK(row.units == rows[i][3].split(u'；'));
        CHECK((row.deadline.isValid() ? row.deadline.toString(Qt::ISODate) : u"-"_s) == rows[i][4]);
        CHECK(row.requirement == rows[i][5]);
    }
}

TEST_CASE("every span leads back to its words, every id is its own", "[plan][reading]")
{
    for (const QString& name : {u"safety"_s, u"education"_s, u"farming"_s, u"health"_s, u"transport"_s, u"digital"_s}) {
        const Document document = documentOf(name + u".txt"_s);
        const Plan plan = read(document);
        QSet<QString> ids;
        for (const Requirement& requirement : plan.requirements) {
            CHECK(text::folded(document.words(requirement.span())) == text::folded(requirement.text));
            CHECK_FALSE(ids.contains(requirement.id));
            ids.insert(requirement.id);
            for (const facts::Fact& fact : requirement.facts)
                CHECK((fact.span.contains(fact.measure) && fact.span.end <= document.text.size()));
        }
        for (const ResponsibilityNote& note : plan.responsibility) CHECK_FALSE(document.words(note.span).isEmpty());
    }
}

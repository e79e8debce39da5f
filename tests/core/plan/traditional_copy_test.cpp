// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/reader.h"
#include "core/readers/readers.h"
#include "core/text/normalized.h"
#include "tests/support/golden.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;

static Document readShared(const QString& relative)
{
    QFile file(test::sharedFile(relative));
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto document = readers::read({.name = QFileInfo(file.fileName()).fileName(), .bytes = file.readAll()});
    REQUIRE(document);
    return std::move(*document);
}

static QStringList paths(const plan::Plan& plan)
{
    QStringList lines;
    for (const plan::Clause& clause : plan.clauses) lines += u"%1 %2"_s.arg(clause.part).arg(clause.path);
    return lines;
}

/// What is measured, without the words it is measured in.
static QString value(const facts::Fact& fact)
{
    if (const auto* q = std::get_if<facts::Quantity>(&fact.value))
        return u"%1 %2 %3 %4 %5 %6"_s.arg(facts::comparisonName(q->comparison))
            .arg(q->value)
            .arg(q->high)
            .arg(text::folded(q->unit), q->period.name(), text::folded(q->per));
    if (const auto* p = std::get_if<facts::Percentage>(&fact.value))
        return u"%1 %2 %3 %4"_s.arg(facts::comparisonName(p->comparison))
            .arg(p->value)
            .arg(p->high)
            .arg(int(p->change));
    if (const auto* d = std::get_if<facts::Deadline>(&fact.value))
        return u"%1 %2 %3 %4 %5"_s.arg(int(d->form))
            .arg(d->date.toString(Qt::ISODate))
            .arg(d->amount)
            .arg(facts::timeUnitName(d->unit), text::folded(d->text));
    if (const auto* f = std::get_if<facts::Frequency>(&fact.value)) return f->period.name() + u' ' + f->by;
    return {};
}

static QStringList values(const plan::Plan& plan)
{
    QStringList lines;
    for (const plan::Requirement& duty : plan.requirements)
        for (const facts::Fact& fact : duty.facts)
            lines += u"%1 %2 %3 %4"_s.arg(duty.part).arg(duty.path, facts::kindName(fact), value(fact));
    return lines;
}

TEST_CASE("a plan in traditional characters reads like the simplified one", "[plan][traditional]")
{
    const Document simplified = readShared(u"corpus/000_5768789d75dec221.txt"_s);
    const Document traditional = readShared(u"corpus/001_cac6a164abf9ac80.txt"_s);
    const plan::Plan one = plan::read(simplified);
    const plan::Plan other = plan::read(traditional);
    CHECK(paths(one).size() > 20);
    CHECK(values(one).size() > 20);
    CHECK(paths(one).join(u'\n').toStdString() == paths(other).join(u'\n').toStdString());
    CHECK(values(one).join(u'\n').toStdString() == values(other).join(u'\n').toStdString());
    CHECK(other.metadata.publishedOn == QDate(2021, 11, 29));
    CHECK(other.metadata.writtenOn == QDate(2021, 7, 8));
    for (const plan::Requirement& duty : other.requirements) CHECK(duty.span().end <= traditional.text.size());
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the papers under tests/spec and checks every example in them.
#include "core/facts/scanner.h"
#include "core/text/normalized.h"
#include "tests/support/paths.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace duibiao;
using namespace duibiao::facts;

namespace {

QString number(double value)
{
    return QString::number(value, 'g', 15);
}

/// A fact as the spec writes it.
QString described(const Fact& fact)
{
    QStringList words{kindName(fact)};
    const auto compared = [&words](Comparison comparison, double low, double high) {
        if (comparison == Comparison::Range)
            words << QStringLiteral("=") << number(low) + QStringLiteral("..") + number(high);
        else
            words << comparisonName(comparison) << number(low);
    };
    if (const auto* quantity = std::get_if<Quantity>(&fact.value)) {
        compared(quantity->comparison, quantity->value, quantity->high);
        words << quantity->unit;
        if (const QString period = quantity->period.name(); !period.isEmpty()) words << period;
        if (!quantity->per.isEmpty()) words << QStringLiteral("per") << quantity->per;
        if (quantity->bare) words << QStringLiteral("bare");
    } else if (const auto* share = std::get_if<Percentage>(&fact.value)) {
        compared(share->comparison, share->value, share->high);
        if (share->points) words << QStringLiteral("point");
        if (share->change == Percentage::Change::Increase) words << QStringLiteral("increase");
        if (share->change == Percentage::Change::Decrease) words << QStringLiteral("decrease");
    } else if (const auto* deadline = std::get_if<Deadline>(&fact.value)) {
        switch (deadline->form) {
        case Deadline::Form::ByDate: words << QStringLiteral("by") << deadline->date.toString(Qt::ISODate); break;
        case Deadline::Form::From: words << QStringLiteral("from") << deadline->date.toString(Qt::ISODate); break;
        case Deadline::Form::Before: words << QStringLiteral("before") << deadline->event; break;
        case Deadline::Form::At: words << QStringLiteral("at") << deadline->text; break;
        case Deadline::Form::Within:
            words << QStringLiteral("within")
                  << number(deadline->amount) +
                         (deadline->high ? QStringLiteral("..") + number(*deadline->high) : QString())
                  << timeUnitName(deadline->unit);
            if (!deadline->event.isEmpty()) words << QStringLiteral("after") << deadline->event;
            break;
        }
    } else if (const auto* frequency = std::get_if<Frequency>(&fact.value)) {
        words << frequency->period.name();
        if (!frequency->by.isEmpty()) words << QStringLiteral("by") << frequency->by;
    } else if (const auto* coverage = std::get_if<Coverage>(&fact.value)) {
        if (!coverage->exception.isEmpty()) words << QStringLiteral("except") << coverage->exception;
    }
    if (fact.approx) words << QStringLiteral("approx");
    return words.join(u' ');
}

struct Example {
    int line = 0;
    int year = 2024;
    QString sentence;
    QStringList facts;
};

std::vector<Example> examples(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    std::vector<Example> found;
    bool inside = false;
    int number = 0;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        ++number;
        if (line.startsWith(QStringLiteral("```"))) {
            inside = line == QStringLiteral("```facts");
        } else if (inside && line.startsWith(QStringLiteral("> "))) {
            Example example{number, 2024, line.sliced(2).trimmed(), {}};
            if (const qsizetype at = example.sentence.lastIndexOf(QStringLiteral(" @")); at > 0) {
                example.year = example.sentence.sliced(at + 2).toInt();
                example.sentence.truncate(at);
            }
            found.push_back(example);
        } else if (inside && !line.trimmed().isEmpty() && line != QStringLiteral("none")) {
            found.back().facts << line.trimmed();
        }
    }
    return found;
}

} // namespace

TEST_CASE("the measure grammar reads every example of its spec", "[facts][spec]")
{
    const QString paper = GENERATE(QStringLiteral("measures.md"), QStringLiteral("fields.md"),
                                   QStringLiteral("more-fields.md"), QStringLiteral("joined.md"));
    const auto spec = examples(test::sourcePath(QStringLiteral("tests/spec/") + paper));
    REQUIRE(spec.size() > 50);
    int right = 0;
    for (const Example& example : spec) {
        const text::NormalizedText sentence = text::normalize(example.sentence);
        Context context;
        context.planYear = example.year;
        QStringList read;
        for (const Fact& fact : scan(sentence.text(), context)) {
            read << described(fact);
            CHECK(fact.span.contains(fact.measure));
            CHECK(fact.span.end <= sentence.size());
        }
        QStringList expected = example.facts;
        read.sort();
        expected.sort();
        INFO(paper.toStdString() << ":" << example.line << ": " << example.sentence.toStdString());
        INFO("read:     " << read.join(u';').toStdString());
        INFO("expected: " << expected.join(u';').toStdString());
        const bool same = read == expected;
        CHECK(same);
        right += same ? 1 : 0;
    }
    CHECK(right == static_cast<int>(spec.size()));
}

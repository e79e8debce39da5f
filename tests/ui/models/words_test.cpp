// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/rulename.h"
#include "tests/ui/support/handmade.h"
#include "translations/translations.h"
#include "ui/models/detailhtml.h"
#include "ui/models/factlook.h"
#include "ui/models/factwords.h"
#include "ui/models/statuslook.h"
#include "ui/models/verdictrulewords.h"

#include <catch2/catch_test_macros.hpp>

#include <QImage>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

/// Contrast of two colours as WCAG 2 defines it, 1…21.
double contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& c) {
        const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
    };
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

TEST_CASE("A fact is told in words", "[models]")
{
    installLanguage(u"en"_s);
    const PlanPtr plan = test::handmadePlan();
    const auto& duties = plan->plan.requirements;
    CHECK(factWords(duties[0].facts[0]) == u"at least 2 次 业务培训 in each year");
    CHECK(factWords(duties[2].facts[0]) == u"考核权重: at least 4%");
    CHECK(factToolTip(duties[1].facts[0]).endsWith(u"Rule: deadline.end-of-month"));
    facts::Fact within;
    within.value = facts::Deadline{facts::Deadline::Form::Within, {},        10, std::nullopt,
                                   facts::TimeUnit::WorkingDay,   u"出台"_s, {}};
    CHECK(factWords(within) == u"within 10 working days of “出台”");
    facts::Fact often;
    often.value = facts::Frequency{{facts::Period::Unit::Month, 2, 0}, {}};
    CHECK(factWords(often) == u"in every 2 months");
}

TEST_CASE("The detail of a cell leads to its evidence", "[models]")
{
    installLanguage(u"en"_s);
    const PlanPtr plan = test::handmadePlan();
    const InputsPtr inputs = test::handmadeInputs();
    const VerdictTable table(plan->plan, inputs->units, test::handmadeVerdicts());
    const QString html = cellHtml(*plan, *inputs, 0, 0, table.cell(0, 0));
    CHECK(html.contains(u"href='evidence:0'"));
    CHECK(html.contains(u"2 of 2 trainings are proved."));
    CHECK(html.contains(u"paragraph 2"));
    CHECK(cellHtml(*plan, *inputs, 0, 1, table.cell(0, 1)).contains(u"does not bind"));
    const VerdictTable unchecked(plan->plan, inputs->units, {});
    CHECK(cellHtml(*plan, *inputs, 0, 1, unchecked.cell(0, 1)).contains(u"was not checked"));
    CHECK(requirementHtml(*plan, 0).contains(u"href='fact:0'"));
}

TEST_CASE("The detail of a duty tells the day that its phase sets", "[models]")
{
    installLanguage(u"en"_s);
    LoadedPlan plan = *test::handmadePlan();
    CHECK_FALSE(requirementHtml(plan, 1).contains(u"Governed by"));
    facts::Fact day;
    day.value = facts::Deadline{facts::Deadline::Form::ByDate, QDate(2024, 10, 31), 0, std::nullopt, {}, {}, {}};
    day.measure = day.span = {0, 4};
    plan.plan.facts.push_back({0, u"一"_s, day});
    plan.plan.requirements[1].phase = 0;
    const QString html = requirementHtml(plan, 1);
    CHECK(html.contains(u"Governed by"));
    CHECK(html.contains(u"href='span:0:4'"));
}

TEST_CASE("Kinds of fact differ in underline, not in colour alone, and can be read", "[models]")
{
    for (const bool dark : {false, true}) {
        QSet<int> underlines;
        for (const FactKind kind : allFactKinds) {
            const FactLook look = factLook(kind, dark);
            underlines.insert(look.underline);
            CHECK(contrast(look.line, look.background) >= 4.5);
            CHECK(contrast(dark ? QColor(Qt::white) : QColor(Qt::black), look.background) >= 7);
        }
        CHECK(underlines.size() == static_cast<int>(allFactKinds.size()));
    }
}

TEST_CASE("Statuses differ in shape and stand out from the window", "[models]")
{
    for (const bool dark : {false, true}) {
        QSet<QByteArray> shapes;
        for (const check::Status status : allStatuses) {
            CHECK(contrast(statusColor(status, dark), dark ? QColor(0x24282B) : QColor(Qt::white)) >= 4.5);
            const QImage shape = statusPixmap(status, 16, 1, dark).toImage().convertToFormat(QImage::Format_Alpha8);
            shapes.insert(QByteArray(reinterpret_cast<const char*>(shape.constBits()), shape.sizeInBytes()));
        }
        // Filled shapes with a mark inside share their outline with nothing else, so the alpha channel alone tells all
        // of them apart.
        CHECK(shapes.size() == static_cast<int>(allStatuses.size()));
    }
}

TEST_CASE("Every rule that decides verdicts has words of its own in every language", "[models]")
{
    for (const QString& language : interfaceLanguages()) {
        installLanguage(language);
        QSet<QString> told;
        for (const QString& rule : check::verdictRules()) {
            INFO(language.toStdString() << ": " << rule.toStdString());
            const QString words = verdictRuleWords(rule);
            CHECK_FALSE(words.isEmpty());
            CHECK_FALSE(words.contains(u'.')); // as the names do
            told.insert(words);
        }
        CHECK(told.size() == check::verdictRules().size());
    }
    installLanguage(u"en"_s);
    CHECK(verdictRuleWords(u"percentage.shortfall"_s) == u"Percentage: falls short of what is required");
    CHECK(verdictRuleWords(u"no.such-rule"_s).isEmpty());
}

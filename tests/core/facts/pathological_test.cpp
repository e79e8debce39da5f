// SPDX-License-Identifier: GPL-3.0-or-later
// Reading is linear: four times the text takes about four times as long, whatever the text repeats.
#include "core/facts/modality.h"
#include "core/facts/scanner.h"
#include "core/text/normalized.h"

#include <QString>

#include <catch2/catch_test_macros.hpp>

#include <ctime>

using namespace duibiao;

namespace {

double seconds(const QString& source)
{
    facts::Context context;
    context.planYear = 2024;
    const std::clock_t start = std::clock();
    const text::NormalizedText read = text::normalize(source);
    const auto facts = facts::scan(read.text(), context);
    const auto dates = facts::scanDates(read.text(), context);
    const auto modality = facts::modalityOf(read.text());
    CHECK(facts.size() + dates.size() <= static_cast<std::size_t>(source.size() + 1));
    CHECK_FALSE(facts::modalityName(modality).isEmpty());
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

} // namespace

TEST_CASE("repeated text is read in linear time", "[facts][pathological]")
{
    for (const char16_t* unit :
         {u"第",    u"（",    u"(",        u"一、",   u"一",       u"1",    u"1,1",    u"1.",
          u"“",     u"\"",    u"《",       u"[",      u"每",       u"除",   u"凡",     u"2023年",
          u"1月至", u"5年，", u"在10日内", u"之日起", u"每年至少", u"3个",  u"1次、",  u"百分之",
          u"一百",  u"2-",    u"定期",     u"全部",   u"探索",     u"不得", u"一月一", u"每月1日前"}) {
        const QString word = QString::fromUtf16(unit);
        INFO(word.toStdString());
        const QString text = word.repeated(25'000 / word.size());
        const double once = seconds(text);
        const double fourTimes = seconds(text.repeated(4));
        CHECK(fourTimes < 8 * once + 0.25); // linear with room for a busy machine; quadratic would be sixteen times
        CHECK(fourTimes < 5);
    }
}

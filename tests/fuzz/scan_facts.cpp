// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the words, every fact and date lies in the text it was read from, the measure inside its phrase, and has a
// rule to name.
#include "core/facts/scanner.h"
#include "core/text/normalized.h"
#include "tests/fuzz/invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace duibiao;
    const auto normalized = text::normalize(QString::fromUtf8(fuzz::bytes(data, size)));
    const facts::Context context{.planYear = 2024, .documentDate = QDate(2024, 2, 26)};
    for (const facts::Fact& fact : facts::scan(normalized.text(), context)) {
        fuzz::requireWithin(fact.span, normalized.size());
        fuzz::requireWithin(fact.measure, normalized.size());
        fuzz::require(!fact.span.isEmpty() && fact.span.contains(fact.measure) && !fact.rule.isEmpty());
    }
    for (const facts::DateMention& date : facts::scanDates(normalized.text(), context)) {
        fuzz::requireWithin(date.span, normalized.size());
        fuzz::require(date.first.isValid() && date.first <= date.last);
    }
    return 0;
}

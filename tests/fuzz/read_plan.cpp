// SPDX-License-Identifier: GPL-3.0-or-later
// Any text is a plan of some kind; whatever was understood lies in the text.
#include "core/plan/reader.h"
#include "core/readers/readers.h"
#include "tests/fuzz/invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace duibiao;
    const auto document = readers::read({.name = QStringLiteral("plan.txt"), .bytes = fuzz::bytes(data, size)});
    if (!document) return 0;
    const qsizetype length = document->text.size();
    const plan::Plan plan = plan::read(*document);
    for (const plan::Part& part : plan.parts) fuzz::requireWithin(part.span, length);
    for (const plan::Clause& clause : plan.clauses) {
        fuzz::requireWithin(clause.span, length);
        fuzz::require(clause.part >= 0 && clause.part < int(plan.parts.size()) &&
                      clause.parent < int(plan.clauses.size()));
    }
    for (const plan::TaskRow& row : plan.table) fuzz::requireWithin(row.span, length);
    for (const plan::Requirement& requirement : plan.requirements) {
        fuzz::require(!requirement.id.isEmpty() && !requirement.spans.empty());
        for (const plan::RequirementSpan& span : requirement.spans) fuzz::requireWithin(span.span, length);
        for (const facts::Fact& fact : requirement.facts) fuzz::requireWithin(fact.span, length);
    }
    return 0;
}

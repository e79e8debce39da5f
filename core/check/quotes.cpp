// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/quotes.h"

#include <algorithm>
#include <iterator>

namespace duibiao::check {

namespace {

constexpr std::size_t mostRefs = 10;

void addRef(std::vector<EvidenceRef>& refs, const submission::Submission& file, SourceSpan span)
{
    const QString& text = file.document.text;
    while (!span.isEmpty() && (text.at(span.end - 1).isSpace() || text.at(span.end - 1) == u'，')) --span.end;
    while (!span.isEmpty() && text.at(span.begin).isSpace()) ++span.begin;
    if (span.isEmpty()) return;
    // Two parts of a duty may rest on the same sentence, or one on a piece of the other's: it is quoted once, in its
    // longer form.
    const auto same = std::ranges::find_if(refs, [&](const EvidenceRef& ref) {
        return ref.file == file.file && (ref.span.contains(span) || span.contains(ref.span));
    });
    if (same == refs.end()) {
        if (refs.size() < mostRefs)
            refs.push_back({file.file, span, span.in(text).toString(), file.document.placeAt(span.begin)});
    } else if (!same->span.contains(span)) {
        *same = {file.file, span, span.in(text).toString(), file.document.placeAt(span.begin)};
        const auto covered = std::ranges::remove_if(std::next(same), refs.end(), [&](const EvidenceRef& ref) {
            return ref.file == file.file && span.contains(ref.span);
        });
        refs.erase(covered.begin(), covered.end());
    }
}

} // namespace

std::vector<EvidenceRef> quotesOf(const Outcome& outcome)
{
    std::vector<EvidenceRef> refs;
    for (const Shown& shown : outcome.shown) {
        if (!shown.item) continue;
        const submission::Evidence& evidence = *shown.item->evidence;
        std::vector<std::size_t> clauses = shown.clauses;
        std::ranges::sort(clauses);
        if (clauses.empty() || evidence.clauses.empty()) {
            addRef(refs, *shown.item->file, evidence.span);
        } else {
            SourceSpan run = evidence.clauses[clauses.front()].source;
            for (std::size_t i = 1; i < clauses.size(); ++i) {
                const SourceSpan next = evidence.clauses[clauses[i]].source;
                if (clauses[i] > clauses[i - 1] + 1) {
                    addRef(refs, *shown.item->file, run);
                    run = next;
                }
                run = run.united(next);
            }
            addRef(refs, *shown.item->file, run);
        }
        if (evidence.cellDates > 0 && evidence.dateSpan) addRef(refs, *shown.item->file, *evidence.dateSpan);
    }
    return refs;
}

} // namespace duibiao::check

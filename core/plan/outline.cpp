// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/outline.h"

#include "core/plan/citations.h"
#include "core/plan/clauses.h"
#include "core/plan/drafts.h"
#include "core/plan/metadata.h"
#include "core/plan/noise.h"
#include "core/plan/parts.h"
#include "core/plan/reflow.h"

namespace duibiao::plan {

namespace {

std::vector<Part> makeParts(const std::vector<Segment>& segments, const std::vector<Draft>& drafts,
                            const Metadata& metadata)
{
    std::vector<Part> parts;
    for (const Segment& segment : segments) {
        if (segment.part < 0) continue;
        Part part;
        part.isAttachment = !segment.label.isEmpty();
        part.title = part.isAttachment && !segment.title.isEmpty() ? segment.label + u' ' + segment.title
                                                                   : segment.label + segment.title;
        part.planYear = yearOfTitle(segment.title);
        if (part.planYear == 0 && !periodOfTitle(segment.title)) part.planYear = metadata.planYear;
        if (segment.begin < segment.end)
            part.span = drafts[segment.begin].source.united(drafts[segment.end - 1].source);
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace

Outline readOutline(const Document& document)
{
    Outline outline;
    Reflowed reflowed = reflow(document, readLines(document));
    std::vector<Draft> drafts = makeDrafts(document, reflowed.flows);
    const std::vector<Segment> segments = findSegments(document, drafts);
    outline.metadata = readMetadata(document, drafts, segments, reflowed.noise);
    outline.parts = makeParts(segments, drafts, outline.metadata);
    outline.noise = std::move(reflowed.noise);
    readClauses(document, std::move(drafts), segments, outline);
    outline.citations = readCitations(document, outline);
    findNoise(document, outline);
    return outline;
}

} // namespace duibiao::plan

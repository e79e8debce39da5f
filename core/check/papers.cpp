// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/papers.h"

#include "core/check/fingerprint.h"
#include "core/check/quoted.h"

#include <algorithm>
#include <tuple>

namespace duibiao::check {

namespace {

using submission::Evidence;
using submission::Submission;

/// The sentence of the evidence before, where it gives context: the other half of the same sentence is context already.
QString contextOf(const Evidence* before, const Evidence& evidence)
{
    const bool sameTopic = before && before->row < 0 && evidence.row < 0 && before->heading == evidence.heading &&
                           before->sentence != evidence.sentence;
    return sameTopic ? before->sentence : QString();
}

void add(Fingerprint& print, const Evidence& evidence)
{
    print.add(evidence.span.begin, evidence.span.end, static_cast<int>(evidence.stance), evidence.notTriggered,
              evidence.row, evidence.cellDates);
    print.add(evidence.requirementId);
    print.add(evidence.task);
    for (const facts::DateMention& date : evidence.dates) print.add(date.first, date.last);
}

} // namespace

std::vector<std::vector<Paper>> papersByUnit(std::span<const Submission> files, const units::Registry& registry)
{
    const std::size_t units = registry.units().size();
    std::vector<std::vector<int>> answering(units); // by unit: itself and those above it
    for (std::size_t unit = 0; unit < units; ++unit) {
        answering[unit] = registry.parentsOf(static_cast<int>(unit));
        answering[unit].push_back(static_cast<int>(unit));
    }
    std::vector<const Submission*> ordered;
    for (const Submission& file : files) {
        if (file.state != submission::State::Refused) ordered.push_back(&file);
    }
    // By what they say: a paper saved again, its bytes changed and its words not, stands where it stood.
    std::ranges::stable_sort(ordered, [](const auto* a, const auto* b) {
        return std::tie(a->document.text, a->sha256, a->file) < std::tie(b->document.text, b->sha256, b->file);
    });

    std::vector<std::vector<Paper>> papers(units);
    for (const Submission* file : ordered) {
        for (std::size_t i = 0; i < file->evidence.size(); ++i) {
            const int named = file->evidence[i].unit >= 0 ? file->evidence[i].unit : file->unit;
            if (named < 0 || static_cast<std::size_t>(named) >= units) continue;
            for (const int unit : answering[static_cast<std::size_t>(named)]) {
                std::vector<Paper>& own = papers[static_cast<std::size_t>(unit)];
                // Equal bytes stand side by side; a second copy under another name may have been taken for another
                // unit's.
                const bool isKnown = !own.empty() && own.back().file != file && !file->sha256.isEmpty() &&
                                     own.back().file->sha256 == file->sha256;
                if (isKnown) continue;
                if (own.empty() || own.back().file != file) own.push_back({file, {}});
                own.back().evidence.push_back(i);
            }
        }
    }
    return papers;
}

QByteArray fingerprintOf(const std::vector<Paper>& papers)
{
    Fingerprint print;
    for (const Paper& paper : papers) {
        print.add(paper.file->file);
        print.add(paper.file->sha256);
        print.add(paper.file->document.text);
        print.add(paper.file->writtenOn);
        for (const std::size_t index : paper.evidence) add(print, paper.file->evidence[index]);
    }
    return print.value();
}

std::vector<Item> itemsOf(const std::vector<Paper>& papers, const PlanWords& planWords, const QSet<QString>& undivided)
{
    std::vector<Item> items;
    ItemMaker maker;
    for (const Paper& paper : papers) {
        const Evidence* before = nullptr;
        for (const std::size_t index : paper.evidence) {
            const Evidence& evidence = paper.file->evidence[index];
            if (planWords.isRepeatedBy(evidence)) continue; // tells nothing, and nothing about what follows
            items.push_back(maker.make(*paper.file, evidence, contextOf(before, evidence),
                                       undivided.contains(evidence.requirementId)));
            before = &evidence;
        }
    }
    return items;
}

} // namespace duibiao::check

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/wordchanges.h"

#include <rapidfuzz/distance/Indel.hpp>

#include <QString>

namespace duibiao::plan {
namespace {

/// A text without blanks, and where its units stood.
struct Dense {
    explicit Dense(QStringView text)
    {
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text[at].isSpace()) continue;
            units += text[at].unicode();
            places.push_back(at);
        }
    }
    std::u16string units;
    std::vector<qsizetype> places;
};

/// Adds a unit to the last stretch, or begins another one where more than a few units lie between.
void extend(std::vector<SourceSpan>& spans, qsizetype at)
{
    constexpr qsizetype together = 1;
    if (!spans.empty() && at - spans.back().end <= together)
        spans.back().end = at + 1;
    else
        spans.push_back({at, at + 1});
}

} // namespace

WordChanges wordChanges(QStringView before, QStringView after)
{
    constexpr std::size_t longest = 4000;
    const Dense a(before);
    const Dense b(after);
    WordChanges out;
    if (a.units == b.units) return out;
    if (a.units.size() > longest || b.units.size() > longest) {
        if (!before.isEmpty()) out.before.push_back({0, before.size()});
        if (!after.isEmpty()) out.after.push_back({0, after.size()});
        return out;
    }
    for (const rapidfuzz::EditOp& edit : rapidfuzz::indel_editops(a.units, b.units)) {
        if (edit.type == rapidfuzz::EditType::Delete)
            extend(out.before, a.places[edit.src_pos]);
        else if (edit.type == rapidfuzz::EditType::Insert)
            extend(out.after, b.places[edit.dest_pos]);
    }
    return out;
}

} // namespace duibiao::plan

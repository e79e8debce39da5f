// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/normalized.h"
#include "core/units/organisation.h"
#include "core/units/registry.h"

#include <rapidfuzz/fuzz.hpp>

#include <algorithm>
#include <string_view>

namespace duibiao::units {

namespace {

constexpr double shortened = 0.9;         // one name abbreviates the other
constexpr double slipOfThePen = 0.75;     // least share of equal characters in the stem
constexpr qsizetype leastStemForSlip = 4; // shorter stems differ on purpose: 教育, 体育

bool isSubsequence(QStringView part, QStringView whole)
{
    qsizetype at = 0;
    for (const QChar c : whole) {
        if (at < part.size() && part.at(at) == c) ++at;
    }
    return at == part.size();
}

std::u16string_view units(QStringView text)
{
    return {text.utf16(), static_cast<std::size_t>(text.size())};
}

double similarity(const OrganisationName& a, const OrganisationName& b)
{
    if (a.kind != b.kind || a.kind.isEmpty()) return 0;
    if (!a.level.isEmpty() && !b.level.isEmpty() && a.level != b.level) return 0;
    if (a.stem == b.stem) return 0.95;
    const QString& small = a.stem.size() <= b.stem.size() ? a.stem : b.stem;
    const QString& large = a.stem.size() <= b.stem.size() ? b.stem : a.stem;
    if (small.size() >= 2 && small.front() == large.front() && isSubsequence(small, large)) return shortened;
    if (small.size() < leastStemForSlip) return 0;
    const double ratio = rapidfuzz::fuzz::ratio(units(a.stem), units(b.stem)) / 100.0;
    return ratio >= slipOfThePen ? ratio * shortened : 0;
}

} // namespace

std::vector<NearMiss> nearMisses(const QStringList& names)
{
    struct Name {
        QString shown;
        QString folded;
        OrganisationName parts;
    };
    std::vector<Name> known;
    for (const QString& name : names) {
        if (isCollective(name)) continue;
        const QString folded = text::folded(name);
        if (std::ranges::contains(known, folded, &Name::folded)) continue;
        known.push_back({name, folded, takeApart(folded)});
    }
    std::vector<NearMiss> found;
    for (std::size_t i = 0; i < known.size(); ++i) {
        for (std::size_t j = i + 1; j < known.size(); ++j) {
            const double alike = similarity(known[i].parts, known[j].parts);
            if (alike > 0) found.push_back({known[i].shown, known[j].shown, alike});
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &NearMiss::similarity);
    return found;
}

} // namespace duibiao::units

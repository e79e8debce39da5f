// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/requirementids.h"

#include <QVarLengthArray>

#include <xxhash.h>

#include <array>
#include <bit>
#include <charconv>
#include <limits>

namespace duibiao::plan {

namespace {

XXH64_hash_t hashOf(QStringView words)
{
    return XXH3_64bits(words.utf16(), static_cast<std::size_t>(words.size()) * sizeof(char16_t));
}

} // namespace

QString RequirementIds::next(QStringView folded, QStringView path)
{
    constexpr int digits = 12;
    const quint64 hash = (hashOf(folded) ^ std::rotl(hashOf(path), 1)) >> (64 - digits * 4);
    QVarLengthArray<char16_t, 24> id(digits);
    quint64 rest = hash;
    for (qsizetype i = digits; i-- > 0; rest >>= 4) id[i] = u"0123456789abcdef"[rest & 0xF];
    if (const int ordinal = ++m_seen[hash]; ordinal > 1) {
        std::array<char, std::numeric_limits<int>::digits10 + 1> number;
        const char* const end = std::to_chars(number.data(), number.data() + number.size(), ordinal).ptr;
        id.push_back(u'-');
        for (const char* digit = number.data(); digit != end; ++digit) id.push_back(static_cast<char16_t>(*digit));
    }
    return QStringView(id).toString();
}

} // namespace duibiao::plan

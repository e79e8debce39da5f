// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/requirementids.h"

#include <QStringBuilder>

#include <xxhash.h>

#include <array>
#include <bit>

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
    std::array<char16_t, digits> id;
    quint64 rest = hash;
    for (std::size_t i = digits; i-- > 0; rest >>= 4) id[i] = u"0123456789abcdef"[rest & 0xF];
    const QStringView name(id.data(), digits);
    const int ordinal = ++m_seen[hash];
    return ordinal == 1 ? name.toString() : name % u'-' % QString::number(ordinal);
}

} // namespace duibiao::plan

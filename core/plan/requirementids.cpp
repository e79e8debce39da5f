// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/requirementids.h"

#include <xxhash.h>

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
    const int ordinal = ++m_seen[hash];
    QString id(digits, u'0');
    quint64 rest = hash;
    for (qsizetype i = digits; i-- > 0; rest >>= 4) id[i] = QChar(u"0123456789abcdef"[rest & 0xF]);
    if (ordinal > 1) id += u'-' + QString::number(ordinal);
    return id;
}

} // namespace duibiao::plan

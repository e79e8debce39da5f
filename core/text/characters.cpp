// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/characters.h"

#include "core/text/normalized.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/ucnv.h>
#include <unicode/uniset.h>

#include <memory>

namespace duibiao::text {

namespace {

void map(UnitTable& table, char16_t from, char16_t to)
{
    table.classes[from] = UnitClass::Mapped;
    table.mapped[from] = to;
}

void mark(UnitTable& table, std::u16string_view units, UnitClass kind)
{
    for (char16_t unit : units) table.classes[unit] = kind;
}

/// The characters that GB 2312 holds: the everyday characters of simplified Chinese.
icu::UnicodeSet everydayCharacters()
{
    icu::UnicodeSet set;
    UErrorCode status = U_ZERO_ERROR;
    if (UConverter* converter = ucnv_open("EUC-CN", &status)) {
        ucnv_getUnicodeSet(converter, set.toUSet(), UCNV_ROUNDTRIP_SET, &status);
        ucnv_close(converter);
    }
    return set;
}

/// What PDF writers put for characters: radicals (⼯ for 工) and compatibility ideographs.
void mapCompatibility(UnitTable& table, char16_t first, char16_t last)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
    if (U_FAILURE(status)) return;
    for (char16_t unit = first; unit <= last; ++unit) {
        icu::UnicodeString decomposition;
        if (nfkc->getDecomposition(unit, decomposition) && decomposition.length() == 1)
            map(table, unit, decomposition[0]);
    }
}

std::unique_ptr<UnitTable> buildSimplified()
{
    auto table = std::make_unique<UnitTable>();
    const icu::UnicodeSet everyday = everydayCharacters();
    if (!everyday.isEmpty()) {
        for (char16_t unit = 0x3400; unit <= 0x9FFF; ++unit)
            if (isHan(unit) && !everyday.contains(unit)) table->classes[unit] = UnitClass::Traditional;
    }
    mapCompatibility(*table, 0x2F00, 0x2FD5);
    mapCompatibility(*table, 0xF900, 0xFAD9);
    // Full-width ASCII, but for the marks that are full-width by right: ！ （ ） ， ： ； ？ and the brackets.
    for (char16_t unit = 0xFF10; unit <= 0xFF5E; ++unit) map(*table, unit, static_cast<char16_t>(unit - 0xFEE0));
    mark(*table, u"：；？［］｛｝～", UnitClass::Plain);
    for (char16_t unit : std::u16string_view(u"％＋－．／＃＆＠＊"))
        map(*table, unit, static_cast<char16_t>(unit - 0xFEE0));
    mark(*table, u"\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF\uFE0E\uFE0F", UnitClass::Dropped);
    for (char16_t unit = 1; unit < 0x20; ++unit) table->classes[unit] = UnitClass::Dropped;
    table->classes[u'\t'] = UnitClass::Plain; // separates the cells of a plain-text table
    mark(*table, u" \u00A0\u3000\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F", UnitClass::Space);
    mark(*table, u"\n\r\f\v\u0085\u2028\u2029", UnitClass::LineEnd);
    mark(*table, u",;:()!?", UnitClass::Punctuation);
    mark(*table, u"（", UnitClass::Bracket);
    mark(*table, u"○◯⭘", UnitClass::Circle);
    return table;
}

std::unique_ptr<UnitTable> buildTraditional()
{
    auto table = std::make_unique<UnitTable>(simplifiedTable());
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> transform(
        icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
    for (char16_t unit = 0x3400; unit <= 0x9FFF; ++unit) {
        if (!isHan(unit)) continue;
        if (table->classes[unit] == UnitClass::Traditional) table->classes[unit] = UnitClass::Plain;
        if (U_FAILURE(status) || !transform) continue;
        icu::UnicodeString one(unit);
        transform->transliterate(one);
        if (one.length() == 1 && one[0] != unit) map(*table, unit, one[0]);
    }
    return table;
}

} // namespace

const UnitTable& simplifiedTable()
{
    static const std::unique_ptr<UnitTable> table = buildSimplified();
    return *table;
}

const UnitTable& traditionalTable()
{
    static const std::unique_ptr<UnitTable> table = buildTraditional();
    return *table;
}

} // namespace duibiao::text

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/docx/symbols.h"

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace duibiao::readers::docx {

namespace {

struct Glyph {
    uint code;
    char16_t character;
};

constexpr std::array Wingdings{Glyph{0x6C, u'●'}, Glyph{0x6E, u'■'}, Glyph{0x6F, u'□'}, Glyph{0x75, u'◆'},
                               Glyph{0x9F, u'•'}, Glyph{0xA7, u'▪'}, Glyph{0xA8, u'□'}, Glyph{0xE0, u'→'},
                               Glyph{0xFB, u'×'}, Glyph{0xFC, u'√'}, Glyph{0xFD, u'☒'}, Glyph{0xFE, u'☑'}};
constexpr std::array Wingdings2{Glyph{0x4F, u'×'}, Glyph{0x50, u'√'}, Glyph{0x51, u'☒'}, Glyph{0x52, u'☑'},
                                Glyph{0x53, u'☒'}, Glyph{0x54, u'☒'}, Glyph{0x98, u'●'}, Glyph{0xA3, u'□'}};
constexpr std::array Symbol{Glyph{0x2D, u'−'}, Glyph{0xA3, u'≤'}, Glyph{0xAE, u'→'}, Glyph{0xB0, u'°'},
                            Glyph{0xB1, u'±'}, Glyph{0xB3, u'≥'}, Glyph{0xB4, u'×'}, Glyph{0xB7, u'•'},
                            Glyph{0xB8, u'÷'}, Glyph{0xB9, u'≠'}, Glyph{0xBB, u'≈'}, Glyph{0xD7, u'·'}};

QString found(std::span<const Glyph> glyphs, uint code)
{
    const auto glyph = std::ranges::find(glyphs, code, &Glyph::code);
    return glyph == glyphs.end() ? QString() : QString(QChar(glyph->character));
}

/// ① to ⑩ where `first` is the code of ①.
QString circled(uint code, uint first)
{
    return code >= first && code < first + 10 ? QString(QChar(static_cast<char16_t>(u'①' + (code - first))))
                                              : QString();
}

} // namespace

QString symbol(const QString& font, const QString& code)
{
    bool ok = false;
    const uint unit = code.toUInt(&ok, 16);
    if (!ok || unit == 0 || unit > 0xFFFF || QChar::isSurrogate(unit)) return {};
    // Fonts of symbols have their characters in the private use area too.
    const uint glyph = unit >= 0xF000 && unit <= 0xF0FF ? unit - 0xF000 : unit;
    if (font == u"Wingdings 2") return glyph >= 0x6A && glyph <= 0x73 ? circled(glyph, 0x6A) : found(Wingdings2, glyph);
    if (font.startsWith("Wingdings"_L1)) {
        if (const QString number = circled(glyph, 0x81); !number.isEmpty()) return number;
        const QString filled = circled(glyph, 0x8C); // the same numbers on black
        return filled.isEmpty() ? found(Wingdings, glyph) : filled;
    }
    if (font == u"Symbol" && glyph != '%') return found(Symbol, glyph);
    if (font == u"Symbol") return u"%"_s;
    return unit >= 0xE000 && unit <= 0xF8FF ? QString() : QString(QChar(static_cast<char16_t>(unit)));
}

} // namespace duibiao::readers::docx

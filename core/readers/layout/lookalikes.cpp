// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/layout/lookalikes.h"

#include <algorithm>

namespace duibiao::readers::layout {

namespace {

constexpr char16_t FirstRadical = 0x2E80;
constexpr char16_t LastRadical = 0x2EF3;
constexpr char16_t LastKangxiRadical = 0x2FD5;
/// The ideograph for each radical of the block CJK Radicals Supplement, as Unicode's EquivalentUnifiedIdeograph.txt has
/// it; the radical itself where there is none. Unlike the Kangxi radicals these have no compatibility decomposition.
constexpr QStringView Radicals =
    u"⺀厂乛乚乙亻冂⺇刀刂卜㔾小小兀尣尢⺑巳幺彑彐忄心扌攵⺚旡日"
    u"月歺母民氵氺灬爫爫丬牛犭王⺪目示礻⺮糹纟罓罒㓁冗⺵羊⺷⺸耂"
    u"肀聿肉⺽艹艹艹虎衤覀西见角⻇讠贝⻊车辶辶辶邑钅長镸长门⻕阝"
    u"雨青韦页风飞食⻞飠饣⻡马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";
static_assert(Radicals.size() == LastRadical - FirstRadical + 1);

bool isLookAlike(QChar c)
{
    return (c.unicode() >= FirstRadical && c.unicode() <= LastKangxiRadical) ||
           (c.unicode() >= 0xF900 && c.unicode() <= 0xFAFF);
}

/// The character for one that looks like it. Two Kangxi radicals decompose into old forms (戶, 靑), where fonts show,
/// and papers write, the usual ones.
QString usual(QChar c)
{
    if (c.unicode() <= LastRadical) return QString(Radicals[c.unicode() - FirstRadical]);
    if (c == QChar(u'\u2F3E')) return QStringLiteral("户");
    if (c == QChar(u'\u2FAD')) return QStringLiteral("青");
    return QString(c).normalized(QString::NormalizationForm_KC);
}

} // namespace

void readLookAlikes(QString& text)
{
    if (std::ranges::any_of(std::as_const(text), isLookAlike)) {
        QString out;
        for (const QChar c : std::as_const(text)) out += isLookAlike(c) ? usual(c) : QString(c);
        text = out;
    }
    text.removeIf([](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7F || c.unicode() == 0xAD; });
}

} // namespace duibiao::readers::layout

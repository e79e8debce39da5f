// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/scoring/points.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace duibiao::check {
namespace {

bool isWithinBounds(qint64 hundredths)
{
    return std::abs(hundredths) <= Points::most * 100;
}

} // namespace

std::optional<Points> Points::fromText(QStringView text)
{
    text = text.trimmed();
    const bool isNegative = text.startsWith(u'-') || text.startsWith(u'−');
    if (isNegative) text = text.sliced(1);
    constexpr qsizetype longest = 12; // digits; more lies beyond `most`
    if (text.isEmpty() || text.size() > longest) return {};
    qint64 value = 0;
    int decimals = -1; // behind the point; -1 before it
    bool hasDigit = false;
    for (const QChar c : text) {
        if (c == u'.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < u'0' || c > u'9' || decimals == 2) return {};
        value = value * 10 + (c.unicode() - u'0');
        hasDigit = true;
        if (decimals >= 0) ++decimals;
    }
    if (!hasDigit) return {};
    for (int i = std::max(decimals, 0); i < 2; ++i) value *= 10;
    if (!isWithinBounds(value)) return {};
    return Points(isNegative ? -value : value);
}

std::optional<Points> Points::fromNumber(double number)
{
    if (!std::isfinite(number) || std::abs(number) > static_cast<double>(most)) return {};
    const double hundredths = std::round(number * 100);
    constexpr double closeEnough = 1e-6; // what a decimal of two places loses on its way through a double
    if (std::abs(number * 100 - hundredths) > closeEnough) return {};
    return Points(static_cast<qint64>(hundredths));
}

QString Points::text() const
{
    const qint64 size = std::abs(m_hundredths);
    QString out = QString::number(size / 100);
    if (const qint64 rest = size % 100; rest != 0) {
        out += u'.' + QString::number(rest / 10);
        if (rest % 10 != 0) out += QString::number(rest % 10);
    }
    return m_hundredths < 0 ? u'−' + out : out;
}

Points Points::scaled(qint64 numerator, qint64 denominator) const
{
    if (denominator <= 0) return {};
    const qint64 product = m_hundredths * numerator;
    const qint64 half = denominator / 2;
    return Points((product < 0 ? product - half : product + half) / denominator);
}

} // namespace duibiao::check

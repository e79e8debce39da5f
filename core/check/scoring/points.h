// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace duibiao::check {

/// Points as offices give them, to the hundredth: sums are exact, whatever the order. Rates in percent are kept the
/// same way.
class Points {
public:
    /// What a rubric may name; products of anything within stay far from the end of the numbers.
    static constexpr qint64 most = 100'000;

    constexpr Points() = default;
    [[nodiscard]] static constexpr Points whole(qint64 points) { return Points(points * 100); }
    [[nodiscard]] static constexpr Points ofHundredths(qint64 hundredths) { return Points(hundredths); }
    /// "2", "0.5", "-1.25"; nothing for more than two decimals, for other text and beyond `most`.
    [[nodiscard]] static std::optional<Points> fromText(QStringView text);
    /// Nothing when the number has more than two decimals or lies beyond `most`.
    [[nodiscard]] static std::optional<Points> fromNumber(double number);

    [[nodiscard]] constexpr qint64 hundredths() const { return m_hundredths; }
    [[nodiscard]] double number() const { return static_cast<double>(m_hundredths) / 100; }
    /// Without needless zeros: "93", "0.5", "8.33"; a minus is written as − (U+2212).
    [[nodiscard]] QString text() const;
    /// This × numerator ÷ denominator, half a hundredth rounded away from zero; zero where the denominator is not above
    /// zero.
    [[nodiscard]] Points scaled(qint64 numerator, qint64 denominator) const;

    constexpr Points& operator+=(Points other)
    {
        m_hundredths += other.m_hundredths;
        return *this;
    }
    constexpr Points& operator-=(Points other)
    {
        m_hundredths -= other.m_hundredths;
        return *this;
    }
    friend constexpr Points operator+(Points a, Points b) { return a += b; }
    friend constexpr Points operator-(Points a, Points b) { return a -= b; }
    friend constexpr Points operator*(Points a, qint64 times) { return Points(a.m_hundredths * times); }
    friend constexpr auto operator<=>(Points, Points) = default;

private:
    explicit constexpr Points(qint64 hundredths) : m_hundredths(hundredths) {}

    qint64 m_hundredths = 0;
};

} // namespace duibiao::check

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/layout/page.h"

#include <string>
#include <unordered_map>

namespace duibiao::readers::pdf {

/// The sizes of type. What a file calls a font's size is a factor that some programs set to anything (29.3 for type of
/// 15 points); how wide Chinese characters are tells what to make of it.
class TypeSizes {
public:
    /// Learns from a word that was set in `font` at the size the file names.
    void learn(const std::string& font, double nominal, const QString& text, const layout::Box& box)
    {
        constexpr qsizetype Fewest = 4;
        const auto isWide = [](QChar c) { return c.unicode() >= 0x2E80 || c == u'“' || c == u'”'; };
        if (text.size() < Fewest || !std::ranges::all_of(text, isWide) || nominal <= 0) return;
        Ratio& ratio = m_ratios[font];
        ratio.sum += box.width() / static_cast<double>(text.size()) / nominal;
        ++ratio.count;
    }

    [[nodiscard]] double sizeOf(const std::string& font, double nominal) const
    {
        constexpr double Usual = 0.1;
        const auto known = m_ratios.find(font);
        if (known == m_ratios.end()) return nominal;
        const double ratio = known->second.sum / known->second.count;
        return std::abs(ratio - 1) < Usual ? nominal : nominal * ratio;
    }

private:
    struct Ratio {
        double sum = 0;
        int count = 0;
    };
    std::unordered_map<std::string, Ratio> m_ratios;
};

} // namespace duibiao::readers::pdf

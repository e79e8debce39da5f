// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <poppler-image.h>

namespace poppler {
class page;
}

namespace duibiao::readers::pdf {

constexpr double PointsPerInch = 72;

/// How a page is drawn.
struct Drawing {
    double dotsPerInch = PointsPerInch;
    double mostPixels = 4'000'000; ///< pages that would have more, as posters have, are drawn smaller
    bool isSmooth = false;
};

/// A page as a picture in grey, one byte a pixel.
class Picture {
public:
    Picture(const poppler::page& page, const Drawing& drawing);

    [[nodiscard]] bool isValid() const { return m_image.is_valid(); }
    [[nodiscard]] int width() const { return m_image.width(); }
    [[nodiscard]] int height() const { return m_image.height(); }
    [[nodiscard]] double scale() const { return m_scale; } ///< pixels a point
    [[nodiscard]] const unsigned char* line(int y) const
    {
        return reinterpret_cast<const unsigned char*>(m_image.const_data()) +
               std::ptrdiff_t{y} * m_image.bytes_per_row();
    }
    /// As a portable grey map; empty when the page could not be drawn.
    [[nodiscard]] QByteArray toPgm() const;

private:
    poppler::image m_image;
    double m_scale = 1;
};

} // namespace duibiao::readers::pdf

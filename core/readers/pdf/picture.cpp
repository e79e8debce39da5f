// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/pdf/picture.h"

#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <cmath>

namespace duibiao::readers::pdf {

Picture::Picture(const poppler::page& page, const Drawing& drawing)
{
    const poppler::rectf size = page.page_rect(poppler::crop_box);
    double resolution = drawing.dotsPerInch;
    const double pixels = size.width() * size.height() * resolution * resolution / (PointsPerInch * PointsPerInch);
    if (pixels > drawing.mostPixels) resolution *= std::sqrt(drawing.mostPixels / pixels);
    poppler::page_renderer renderer;
    renderer.set_image_format(poppler::image::format_gray8);
    renderer.set_line_mode(poppler::page_renderer::line_solid);
    renderer.set_render_hints(
        drawing.isSmooth ? poppler::page_renderer::antialiasing | poppler::page_renderer::text_antialiasing : 0);
    m_image = renderer.render_page(&page, resolution, resolution);
    m_scale = resolution / PointsPerInch;
}

QByteArray Picture::toPgm() const
{
    if (!isValid()) return {};
    QByteArray out = "P5\n" + QByteArray::number(width()) + ' ' + QByteArray::number(height()) + "\n255\n";
    out.reserve(out.size() + static_cast<qsizetype>(width()) * height());
    for (int y = 0; y < height(); ++y) out.append(reinterpret_cast<const char*>(line(y)), width());
    return out;
}

} // namespace duibiao::readers::pdf

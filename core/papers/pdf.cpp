// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/papers.h"

#include "core/base/resource.h"
#include "core/papers/pagination.h"
#include "core/papers/printhtml.h"
#include "core/report/statusmark.h"
#include "core/report/texts.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace duibiao::papers {
namespace {

// GB/T 9704-2012, 5.2.1: A4, top 37 mm, left 28 mm, text area 156 × 225 mm, so right 26 mm and bottom 35 mm.
constexpr QMarginsF margins(28, 37, 26, 35);
// 7.5: the page number stands 7 mm under the text area in 14 pt, between dashes, odd pages on the right and even ones
// on the left.
constexpr double numberDistance = 7;
constexpr int numberPoints = 14;
constexpr int resolution = 300;

double dots(double millimetres)
{
    return millimetres * resolution / 25.4;
}

void drawNumber(QPainter& painter, int page, QSizeF area)
{
    QFont font({u"SimSun"_s, u"Noto Serif CJK SC"_s, u"serif"_s}, numberPoints);
    painter.setFont(font);
    const double height = dots(10);
    const double inset = painter.fontMetrics().horizontalAdvance(u'一'); // one character in from the edge
    const QRectF place(inset, area.height() + dots(numberDistance), area.width() - 2 * inset, height);
    painter.drawText(place, (page % 2 == 1 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop, u"— %1 —"_s.arg(page));
}

/// The pictures that the markup of a report asks for: the marks of the statuses.
QVariant picture(const QUrl& url)
{
    constexpr int side = 64; // dots: sharp at the size of a word on paper
    for (const check::Status status : report::allStatuses) {
        if (url.toString() != report::statusUrl(status)) continue;
        const QString ink = u"#%1"_s.arg(report::statusInk(status), 6, 16, '0'_L1);
        QImage image(side, side, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        QSvgRenderer(report::statusSvg(status, ink, u"#ffffff"_s)).render(&painter);
        return image;
    }
    return {};
}

} // namespace

Result<QByteArray> pagesOf(const QString& title, const QString& html)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(margins, QPageLayout::Millimeter);
    writer.setTitle(title);
    writer.setCreator(u"Duibiao " DUIBIAO_VERSION ""_s);

    const QSizeF area(writer.width(), writer.height());
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDefaultStyleSheet(QString::fromUtf8(resource(u"templates/print.css"_s)));
    document.setDocumentMargin(0);
    document.setResourceProvider(&picture);
    document.setHtml(html);
    document.setTextWidth(area.width());

    QPainter painter;
    if (!painter.begin(&writer))
        return failure({ErrorCode::CannotWrite, report::Texts::tr("The pages could not be drawn."), {}, {}});
    constexpr double border = 2; // that of a row belongs to both rows, on whatever page they stand
    int number = 0;
    for (const std::vector<Slice>& page : paginated(document, area.height())) {
        if (number++ > 0) writer.newPage();
        double below = 0;
        for (const Slice& slice : page) {
            painter.save();
            painter.translate(0, below - slice.top);
            document.drawContents(
                &painter, {-border, slice.top - border, area.width() + 2 * border, slice.height() + 2 * border});
            painter.restore();
            below += slice.height();
        }
        drawNumber(painter, number, area);
    }
    painter.end();
    return bytes;
}

Result<QByteArray> toPdf(const report::Report& report)
{
    return pagesOf(report.title, printHtml(report));
}

} // namespace duibiao::papers

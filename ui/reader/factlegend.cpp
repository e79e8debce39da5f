// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/factlegend.h"

#include "core/base/wording.h"
#include "ui/models/factlook.h"
#include "ui/reader/documentpane.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

namespace duibiao::ui {

namespace {

constexpr int gap = 8;
constexpr int padding = 4;

} // namespace

FactLegend::FactLegend(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

void FactLegend::retranslate()
{
    QStringList names;
    for (const FactKind kind : allFactKinds) names += factKindName(kind);
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(joined(names, Between::Items));
    updateGeometry();
    update();
}

std::vector<QRect> FactLegend::places(int width) const
{
    // As many lines as it takes, and in each about as much: no kind stands alone in the last one.
    std::vector<QRect> best = placesWithin(width);
    for (int narrower = width - gap; narrower > 0; narrower -= gap) {
        std::vector<QRect> next = placesWithin(narrower);
        if (next.back().bottom() > best.back().bottom() || next.front().right() > narrower) break;
        best = std::move(next);
    }
    return best;
}

std::vector<QRect> FactLegend::placesWithin(int width) const
{
    std::vector<QRect> out;
    const int line = fontMetrics().height() + 4;
    int x = gap;
    int y = gap / 2;
    for (const FactKind kind : allFactKinds) {
        const int wide = fontMetrics().horizontalAdvance(factKindName(kind)) + 2 * padding;
        if (x > gap && x + wide > width) {
            x = gap;
            y += line + 2;
        }
        out.emplace_back(x, y, wide, line);
        x += wide + gap;
    }
    return out;
}

QSize FactLegend::sizeHint() const
{
    const QRect last = placesWithin(QWIDGETSIZE_MAX).back();
    return {last.right() + gap, last.bottom() + gap / 2};
}

QSize FactLegend::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

int FactLegend::heightForWidth(int width) const
{
    return places(width).back().bottom() + gap / 2;
}

void FactLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool dark = isDark(*this);
    const std::vector<QRect> boxes = places(width());
    for (size_t i = 0; i < boxes.size(); ++i) {
        const FactKind kind = allFactKinds.at(i);
        const QString name = factKindName(kind);
        painter.fillRect(boxes[i], factLook(kind, dark).background);
        QTextCharFormat format = factFormat(kind, dark);
        format.setForeground(palette().text());
        QTextLayout layout(name, font());
        layout.setFormats({{0, static_cast<int>(name.size()), format}});
        layout.beginLayout();
        layout.createLine().setLineWidth(boxes[i].width());
        layout.endLayout();
        layout.draw(&painter, boxes[i].topLeft() + QPoint(padding, 1));
    }
}

void FactLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace duibiao::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/outlinedstyle.h"

#include <QPainter>
#include <QStyleOption>

namespace duibiao::ui {

namespace {

void outline(QPainter& painter, const QStyleOption& option, const QRect& place, bool round = false)
{
    const bool stands = option.state & (QStyle::State_HasFocus | QStyle::State_On); // has the focus, or was switched on
    const bool stressed = stands && (option.state & QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.palette.color(stressed ? QPalette::Highlight : QPalette::Mid), stressed ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    const QRectF line = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5);
    if (round)
        painter.drawEllipse(line);
    else
        painter.drawRoundedRect(line, 2, 2);
    painter.restore();
}

} // namespace

OutlinedStyle::OutlinedStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
    case PE_Frame:
    case PE_FrameLineEdit: return outline(*painter, *option, option->rect);
    case PE_IndicatorRadioButton: return outline(*painter, *option, option->rect, true);
    default: return;
    }
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                       const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox) outline(*painter, *option, option->rect);
    if (control == CC_ScrollBar)
        outline(*painter, *option, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
}

void OutlinedStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element != CE_TabBarTabShape) return;
    outline(*painter, *option, option->rect);
    // Which page is open is told by more than two pixels of height.
    if (option->state & State_Selected)
        painter->fillRect(QRect(option->rect.left() + 2, option->rect.bottom() - 2, option->rect.width() - 4, 3),
                          option->palette.color(QPalette::Highlight));
}

int OutlinedStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                             QStyleHintReturn* data) const
{
    if (hint == SH_Table_GridLineColor && option) return static_cast<int>(option->palette.color(QPalette::Mid).rgba());
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace duibiao::ui

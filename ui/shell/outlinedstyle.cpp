// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/outlinedstyle.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <optional>

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

/// One that points down in the middle of `place`, as large as the type asks for, yet no wider than `most`.
void drawArrow(QPainter& painter, const QStyleOption& option, const QRect& place, int most)
{
    constexpr double ofLine = 0.56; // of the height of a line of words
    const double wide = std::min(option.fontMetrics.height() * ofLine, static_cast<double>(most));
    const QPointF middle = QRectF(place).center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(QPalette::ButtonText));
    painter.drawPolygon(QPolygonF({middle + QPointF(-wide / 2, -wide / 4), middle + QPointF(wide / 2, -wide / 4),
                                   middle + QPointF(0, wide / 4)}));
    painter.restore();
}

/// The push button that looks as a tool button with words and a menu should; nothing for other buttons.
std::optional<QStyleOptionButton> menuButton(const QStyle& style, const QStyleOption* option, const QWidget* widget)
{
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    const bool opensMenu = tool && (tool->features & QStyleOptionToolButton::HasMenu) &&
                           !(tool->features & QStyleOptionToolButton::MenuButtonPopup) &&
                           !(tool->state & QStyle::State_AutoRaise);
    if (!opensMenu || tool->text.isEmpty() || tool->toolButtonStyle == Qt::ToolButtonTextUnderIcon) return {};
    if (tool->toolButtonStyle == Qt::ToolButtonIconOnly && !tool->icon.isNull()) return {};
    QStyleOptionButton button;
    static_cast<QStyleOption&>(button) = *tool;
    button.type = QStyleOptionButton::Type;
    button.version = QStyleOptionButton::Version;
    button.features = QStyleOptionButton::HasMenu;
    button.text = tool->text;
    if (tool->toolButtonStyle != Qt::ToolButtonTextOnly) button.icon = tool->icon;
    const int icon = style.pixelMetric(QStyle::PM_ButtonIconSize, option, widget);
    button.iconSize = {icon, icon};
    return button;
}

/// The room that the words and the icon of a button take, as QPushButton measures it.
QSize contentsOf(const QStyleOptionButton& button)
{
    constexpr int gap = 4;
    QSize size = button.fontMetrics.size(Qt::TextShowMnemonic, button.text);
    if (!button.icon.isNull())
        size = {size.width() + button.iconSize.width() + gap, std::max(size.height(), button.iconSize.height())};
    return size;
}

} // namespace

OutlinedStyle::OutlinedStyle() : HouseStyle(QStringLiteral("fusion")) {}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const
{
    if (element == PE_IndicatorBranch && option->state & State_Selected) {
        QStyleOption branch = *option; // Fusion draws its arrow as if the row were not chosen
        branch.palette.setBrush(QPalette::WindowText, option->palette.highlightedText());
        branch.palette.setBrush(QPalette::Text, option->palette.highlightedText());
        return HouseStyle::drawPrimitive(element, &branch, painter, widget);
    }
    if (element == PE_IndicatorArrowDown && qobject_cast<const QAbstractButton*>(widget)) { // of a menu
        const int most = pixelMetric(PM_MenuButtonIndicator, option, widget);
        return drawArrow(*painter, *option, option->rect, most);
    }
    HouseStyle::drawPrimitive(element, option, painter, widget);
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
    if (control == CC_ToolButton)
        if (const auto button = menuButton(*this, option, widget))
            return drawControl(CE_PushButton, &*button, painter, widget);
    if (const auto* box = control == CC_ComboBox ? qstyleoption_cast<const QStyleOptionComboBox*>(option) : nullptr) {
        // Its own arrow would be of one size whatever the type.
        QStyleOptionComboBox plain = *box;
        plain.subControls &= ~SC_ComboBoxArrow;
        HouseStyle::drawComplexControl(control, &plain, painter, widget);
        if (box->subControls & SC_ComboBoxArrow) {
            const QRect place = subControlRect(CC_ComboBox, box, SC_ComboBoxArrow, widget);
            drawArrow(*painter, *box, place, place.width() - 4);
        }
    } else {
        HouseStyle::drawComplexControl(control, option, painter, widget);
    }
    if (control == CC_ComboBox || control == CC_SpinBox) outline(*painter, *option, option->rect);
    if (control == CC_ScrollBar)
        outline(*painter, *option, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
}

void OutlinedStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    HouseStyle::drawControl(element, option, painter, widget);
    if (element != CE_TabBarTabShape) return;
    outline(*painter, *option, option->rect);
    // Which page is open is told by more than two pixels of height.
    if (option->state & State_Selected)
        painter->fillRect(QRect(option->rect.left() + 2, option->rect.bottom() - 2, option->rect.width() - 4, 3),
                          option->palette.color(QPalette::Highlight));
}

QSize OutlinedStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                      const QWidget* widget) const
{
    if (type == CT_ToolButton)
        if (const auto button = menuButton(*this, option, widget)) {
            const int arrow = pixelMetric(PM_MenuButtonIndicator, &*button, widget);
            const QSize inside = contentsOf(*button) + QSize(arrow, 0);
            return HouseStyle::sizeFromContents(CT_PushButton, &*button, inside, widget);
        }
    return HouseStyle::sizeFromContents(type, option, contents, widget);
}

int OutlinedStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                             QStyleHintReturn* data) const
{
    if (hint == SH_Table_GridLineColor && option) return static_cast<int>(option->palette.color(QPalette::Mid).rgba());
    return HouseStyle::styleHint(hint, option, widget, data);
}

} // namespace duibiao::ui

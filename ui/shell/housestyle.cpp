// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/housestyle.h"

#include "ui/models/icons.h"
#include "ui/parts/lineheight.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

constexpr int headingAir = 3; // beside the words of a heading, which stand above what they name

/// The part of another control that words are written into.
bool isInside(const QWidget& field)
{
    const QWidget* parent = field.parentWidget();
    return qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent);
}

} // namespace

HouseStyle::HouseStyle(const QString& below) : QProxyStyle(below), m_isFusion(below == u"fusion") {}

int HouseStyle::air(int usual) const
{
    return qRound(usual / std::max(m_textScale, 1.0));
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    // In a field, too: by itself it would be as large as a tool's where the field is high.
    if (metric == PM_LineEditIconSize) metric = PM_SmallIconSize;
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_MessageBoxIconSize:
    case PM_TitleBarButtonIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return qRound(usual * m_textScale);
    case PM_FocusFrameHMargin: return usual + air(2); // figures on the right of a column stand apart from the next one
    default: return usual;
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    // The title of a dock would be drawn with a font that does not grow with the text.
    if (element == CE_DockWidgetTitle && widget) painter->setFont(widget->font());
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo && element == CE_ComboBoxLabel && !combo->editable) {
        constexpr int gap = 4; // between symbol and words, and at the end
        const int symbol = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + gap;
        const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - symbol - gap;
        QStyleOptionComboBox fitting(*combo);
        fitting.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
        return QProxyStyle::drawControl(element, &fitting, painter, widget);
    }
    if (const auto* header = qstyleoption_cast<const QStyleOptionHeaderV2*>(option);
        header && element == CE_HeaderLabel) {
        QStyleOptionHeaderV2 apart(*header);
        apart.rect.adjust(air(headingAir), 0, -air(headingAir), 0);
        return QProxyStyle::drawControl(element, &apart, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                   const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_HeaderSection) size.rwidth() += 2 * air(headingAir);
    // By itself a button of many words would be hardly wider than they are.
    constexpr int buttonAir = 18;
    const auto* button = type == CT_PushButton ? qstyleoption_cast<const QStyleOptionButton*>(option) : nullptr;
    if (button && !button->text.isEmpty()) size.setWidth(std::max(size.width(), contents.width() + buttonAir));
    const auto* tool = type == CT_ToolButton ? qstyleoption_cast<const QStyleOptionToolButton*>(option) : nullptr;
    if (tool && !tool->text.isEmpty() && tool->features.testFlag(QStyleOptionToolButton::HasMenu))
        size.rwidth() += air(buttonAir / 2); // its arrow stands apart from them, too
    if (m_isFusion && widget) size.setHeight(heightOf(type, size, *widget));
    return size;
}

int HouseStyle::heightOf(ContentsType type, QSize size, const QWidget& widget) const
{
    constexpr int frame = 8; // above and below the words of a control
    constexpr int gap = 4;   // between the rows of a list
    const int line = lineHeight(widget.font());
    switch (type) {
    case CT_LineEdit: return isInside(widget) ? size.height() : std::max(size.height(), line + frame);
    case CT_PushButton:
    case CT_ComboBox: return std::max(size.height(), line + frame);
    case CT_SpinBox: return line + frame; // a day's would be higher than the rest of its row
    case CT_ItemViewItem: return std::max(size.height(), line + gap);
    default: return size.height();
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QIcon HouseStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    switch (icon) {
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion: return symbol(u"info"_s);
    case SP_MessageBoxWarning: return symbol(u"warning"_s);
    case SP_MessageBoxCritical: return symbol(u"error"_s);
    case SP_TitleBarCloseButton:
    case SP_LineEditClearButton: return symbol(u"close"_s);
    default: return QProxyStyle::standardIcon(icon, option, widget);
    }
}

} // namespace duibiao::ui

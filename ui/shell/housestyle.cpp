// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/housestyle.h"

#include "ui/models/icons.h"

#include <QPainter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

HouseStyle::HouseStyle(const QString& below) : QProxyStyle(below) {}

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
    default: return usual;
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    // The title of a dock would be drawn with a font that does not grow with the text.
    if (element == CE_DockWidgetTitle && widget) painter->setFont(widget->font());
    QProxyStyle::drawControl(element, option, painter, widget);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/housestyle.h"

namespace duibiao::ui {

/// Fusion with lines around what can be pressed or written in, and what has the focus in the colour of the selection.
/// Fusion darkens the colour of the window for its outlines, which on a dark window leaves none to be seen. A tool
/// button that opens a menu looks like a push button that does: they stand in one row.
class OutlinedStyle : public HouseStyle {
    Q_OBJECT

public:
    OutlinedStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
};

} // namespace duibiao::ui

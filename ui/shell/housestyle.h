// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace duibiao::ui {

/// What is the same in every theme: symbols are ours, the buttons of dialogs have none, symbols and boxes to be ticked
/// are as large as the text asks for, words keep a distance to the edges of buttons and to the next column of a list,
/// and what a combo box has no room for ends in "…". Where the style below is Fusion, all controls of a row are as
/// high, whatever the language of what stands in them, and the rows of a list are not narrow.
class HouseStyle : public QProxyStyle {
    Q_OBJECT

public:
    /// On top of the style with this name.
    explicit HouseStyle(const QString& below);
    /// How many times larger than the desktop asks for the text is.
    void setTextScale(double scale) { m_textScale = scale; }

    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                    const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option = nullptr,
                       const QWidget* widget = nullptr) const override;

private:
    /// What is left free where there is room for it: large text has less to give away.
    [[nodiscard]] int air(int usual) const;
    /// The height of what is as large as `size` by itself.
    [[nodiscard]] int heightOf(ContentsType type, QSize size, const QWidget& widget) const;

    bool m_isFusion; ///< below; others leave words room above and below themselves
    double m_textScale = 1;
};

} // namespace duibiao::ui

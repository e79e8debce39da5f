// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/elidedlabel.h"

#include <QEvent>

#include <algorithm>

namespace duibiao::ui {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setWords(const QString& words)
{
    m_words = words;
    setAccessibleName(words);
    updateGeometry();
    fit();
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {fontMetrics().horizontalAdvance(m_words) + margins.left() + margins.right() + 1,
            QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    constexpr int few = 6;
    const int least = few * fontMetrics().horizontalAdvance(u'国');
    return {std::min(least, sizeHint().width()), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::fit()
{
    const QString fitting = fontMetrics().elidedText(m_words, Qt::ElideRight, contentsRect().width());
    setText(fitting);
    setToolTip(fitting == m_words ? QString() : m_words);
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

void ElidedLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

} // namespace duibiao::ui

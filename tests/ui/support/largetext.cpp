// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/largetext.h"

#include "ui/shell/appearance.h"

#include <QApplication>
#include <QFont>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace duibiao::test {

LargeText::LargeText()
{
    ui::appearance::setTextSize(200);
    QFont font = QApplication::font();
    font.setPointSizeF(22);
    QApplication::setFont(font);
}

LargeText::~LargeText()
{
    ui::appearance::setTextSize(100);
}

QString wideIn(const QWidget& window, int width)
{
    QString out;
    for (const QWidget* each : window.findChildren<QWidget*>()) {
        const int least = std::max(each->minimumSizeHint().width(), each->minimumWidth());
        if (least <= width || each->window() != &window) continue;
        const QString what = QString::fromLatin1(each->metaObject()->className()) + u' ' + each->accessibleName();
        out += u"%1: %2%3\n"_s.arg(what, QString::number(least), each->isVisible() ? QString() : u", hidden"_s);
    }
    return out;
}

} // namespace duibiao::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/lineheight.h"

#include <QFontMetricsF>
#include <QHash>
#include <QTextLayout>

#include <algorithm>

namespace duibiao::ui {

int lineHeight(const QFont& font)
{
    static QHash<QFont, int> known; // every control asks, again and again
    if (const auto found = known.constFind(font); found != known.cend()) return *found;
    QTextLayout words(QStringLiteral("国g"), font);
    words.beginLayout();
    const QTextLine line = words.createLine();
    words.endLayout();
    const int height = qCeil(std::max(line.height(), QFontMetricsF(font).lineSpacing()));
    known.insert(font, height);
    return height;
}

} // namespace duibiao::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/unitheader.h"

#include <QPainter>

namespace duibiao::ui {

namespace {

constexpr int padding = 6;
constexpr int longestName = 10; // characters; what is longer is cut, the tool tip has it whole

bool isChinese(const QString& name)
{
    return !name.isEmpty() && name.at(0).script() == QChar::Script_Han;
}

} // namespace

UnitHeader::UnitHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setDefaultSectionSize(fontMetrics().height() + 16);
}

QString UnitHeader::name(int section) const
{
    return model()->headerData(section, Qt::Horizontal).toString();
}

int UnitHeader::textLength(const QString& text) const
{
    return isChinese(text) ? static_cast<int>(text.size()) * fontMetrics().height()
                           : fontMetrics().horizontalAdvance(text);
}

QSize UnitHeader::sectionSizeFromContents(int section) const
{
    return {defaultSectionSize(),
            std::min(textLength(name(section)), longestName * fontMetrics().height()) + 2 * padding};
}

void UnitHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = section;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    QFont font = this->font();
    font.setBold(selectionModel() && selectionModel()->currentIndex().column() == section);
    painter->setFont(font);
    painter->setPen(palette().color(QPalette::ButtonText));
    const QString text = name(section);
    if (isChinese(text)) {
        const int step = painter->fontMetrics().height();
        const int room = (rect.height() - 2 * padding) / step;
        int y = rect.bottom() - padding - step * static_cast<int>(std::min<qsizetype>(text.size(), room)) + 1;
        for (qsizetype i = 0; i < std::min<qsizetype>(text.size(), room); ++i, y += step) {
            const bool cut = i + 1 == room && text.size() > room;
            painter->drawText(QRect(rect.left(), y, rect.width(), step), Qt::AlignCenter,
                              cut ? QStringLiteral("⋮") : QString(text.at(i)));
        }
    } else {
        painter->translate(rect.left(), rect.bottom());
        painter->rotate(-90);
        const QRect turned(padding, 0, rect.height() - 2 * padding, rect.width());
        painter->drawText(turned, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, turned.width()));
    }
    painter->restore();
}

} // namespace duibiao::ui

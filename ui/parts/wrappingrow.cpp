// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/wrappingrow.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace duibiao::ui {

WrappingRow::WrappingRow(QWidget* parent) : QLayout(parent) {}

WrappingRow::~WrappingRow()
{
    while (count() > 0) delete takeAt(0); // one by one: a row in this one takes itself out when it goes
}

void WrappingRow::add(QWidget* widget, int stretch)
{
    insert(count(), widget, stretch);
}

void WrappingRow::insert(int index, QWidget* widget, int stretch)
{
    addChildWidget(widget);
    m_entries.insert(m_entries.begin() + index, {std::make_unique<QWidgetItem>(widget), stretch});
    invalidate();
}

void WrappingRow::addTogether(const QList<QWidget*>& widgets)
{
    auto* together = new QHBoxLayout;
    addChildLayout(together);
    for (QWidget* widget : widgets) together->addWidget(widget);
    addItem(together);
}

void WrappingRow::addStretch()
{
    m_entries.push_back({std::make_unique<QSpacerItem>(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum), 1});
    invalidate();
}

void WrappingRow::addItem(QLayoutItem* item)
{
    m_entries.push_back({std::unique_ptr<QLayoutItem>(item), 0});
    invalidate();
}

int WrappingRow::count() const
{
    return static_cast<int>(m_entries.size());
}

QLayoutItem* WrappingRow::itemAt(int index) const
{
    return index < 0 || index >= count() ? nullptr : m_entries[static_cast<size_t>(index)].item.get();
}

QLayoutItem* WrappingRow::takeAt(int index)
{
    if (index < 0 || index >= count()) return nullptr;
    QLayoutItem* item = m_entries[static_cast<size_t>(index)].item.release();
    m_entries.erase(m_entries.begin() + index);
    if (item->layout()) item->layout()->setParent(nullptr);
    return item;
}

int WrappingRow::needOf(const Entry& entry)
{
    return entry.stretch > 0 ? entry.item->minimumSize().width() : entry.item->sizeHint().width();
}

int WrappingRow::heightOf(const Line& line, const std::vector<int>& widths)
{
    int height = 0;
    for (size_t i = 0; i < line.size(); ++i) {
        const QLayoutItem& item = *line[i]->item;
        height = std::max(height, item.hasHeightForWidth() ? item.heightForWidth(widths[i]) : item.sizeHint().height());
    }
    return height;
}

int WrappingRow::gap(Qt::Orientation orientation) const
{
    if (spacing() >= 0) return spacing();
    const QWidget* widget = parentWidget();
    if (!widget) return 0;
    return widget->style()->pixelMetric(orientation == Qt::Horizontal ? QStyle::PM_LayoutHorizontalSpacing
                                                                      : QStyle::PM_LayoutVerticalSpacing,
                                        nullptr, widget);
}

std::vector<WrappingRow::Line> WrappingRow::linesWithin(int width) const
{
    std::vector<Line> lines(1);
    int used = 0;
    for (const Entry& entry : m_entries) {
        const bool isSpace = entry.item->spacerItem() != nullptr;
        if (entry.item->isEmpty() && !isSpace) continue; // hidden
        const int need = needOf(entry) + (lines.back().empty() || isSpace ? 0 : gap(Qt::Horizontal));
        if (used + need > width && !lines.back().empty()) {
            lines.emplace_back();
            used = needOf(entry);
        } else {
            used += need;
        }
        lines.back().push_back(&entry);
    }
    return lines;
}

std::vector<int> WrappingRow::widthsIn(const Line& line, int width) const
{
    std::vector<int> widths;
    int room = width; // for what stretches
    int stretch = 0;
    for (const Entry* entry : line) {
        widths.push_back(std::min(needOf(*entry), width));
        if (entry != line.front() && !entry->item->spacerItem()) room -= gap(Qt::Horizontal);
        if (entry->stretch > 0)
            stretch += entry->stretch;
        else
            room -= widths.back();
    }
    // Who needs more than a share of the room has what it needs, and the others share the rest.
    std::vector<bool> shares;
    for (const Entry* entry : line) shares.push_back(entry->stretch > 0);
    for (bool again = true; again;) {
        again = false;
        for (size_t i = 0; i < line.size(); ++i) {
            if (!shares[i] || widths[i] <= room * line[i]->stretch / stretch) continue;
            shares[i] = false;
            room -= widths[i];
            stretch -= line[i]->stretch;
            again = true;
        }
    }
    for (size_t i = 0; i < line.size(); ++i) {
        if (!shares[i]) continue;
        widths[i] = room * line[i]->stretch / stretch; // of what is left: no pixel is lost to rounding
        room -= widths[i];
        stretch -= line[i]->stretch;
    }
    return widths;
}

QSize WrappingRow::withMargins(QSize size) const
{
    return size.grownBy(contentsMargins());
}

QSize WrappingRow::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const Entry& entry : m_entries) {
        if (entry.item->isEmpty()) continue;
        width += entry.item->sizeHint().width() + (width > 0 ? gap(Qt::Horizontal) : 0);
        height = std::max(height, entry.item->sizeHint().height());
    }
    return withMargins({width, height});
}

QSize WrappingRow::minimumSize() const
{
    QSize size;
    for (const Entry& entry : m_entries)
        if (!entry.item->isEmpty()) size = size.expandedTo(entry.item->minimumSize());
    return withMargins(size).expandedTo({0, m_width > 0 ? heightForWidth(m_width) : 0});
}

Qt::Orientations WrappingRow::expandingDirections() const
{
    return Qt::Horizontal;
}

bool WrappingRow::hasHeightForWidth() const
{
    return true;
}

int WrappingRow::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int room = width - margins.left() - margins.right();
    const std::vector<Line> lines = linesWithin(room);
    int height = margins.top() + margins.bottom() + static_cast<int>(lines.size() - 1) * gap(Qt::Vertical);
    for (const Line& line : lines) height += heightOf(line, widthsIn(line, room));
    return height;
}

void WrappingRow::setGeometry(const QRect& room)
{
    QLayout::setGeometry(room);
    const QRect inner = room.marginsRemoved(contentsMargins());
    int y = inner.top();
    for (const Line& line : linesWithin(inner.width())) {
        const std::vector<int> widths = widthsIn(line, inner.width());
        const int height = heightOf(line, widths);
        int x = inner.left();
        for (size_t i = 0; i < line.size(); ++i) {
            if (i > 0 && !line[i]->item->spacerItem()) x += gap(Qt::Horizontal);
            line[i]->item->setGeometry({x, y, widths[i], height});
            x += widths[i];
        }
        y += height + gap(Qt::Vertical);
    }
    const int before = std::exchange(m_width, room.width());
    if (before == 0 || heightForWidth(before) != heightForWidth(m_width)) update(); // for what it needs at least
}

} // namespace duibiao::ui

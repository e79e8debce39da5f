// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/statuscounts.h"

#include "ui/models/roles.h"
#include "ui/models/statuslook.h"
#include "ui/reader/documentpane.h"

#include <QHeaderView>
#include <QPainter>

namespace duibiao::ui {

namespace {

enum BarRole { ShareRole = Qt::UserRole + 100, ColorRole, WordsRole };

/// The one that draws the bars.
BarDelegate* dress(QTreeWidget& list)
{
    auto* bars = new BarDelegate(&list);
    list.setColumnCount(2);
    list.setRootIsDecorated(false);
    list.setUniformRowHeights(true);
    list.setHeaderHidden(true);
    list.setItemDelegateForColumn(1, bars);
    list.header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    list.header()->setStretchLastSection(true);
    return bars;
}

void setBar(QTreeWidgetItem& item, double share, const QString& words, const QColor& color)
{
    item.setData(1, ShareRole, share);
    item.setData(1, WordsRole, words);
    item.setData(1, ColorRole, color);
    item.setData(1, Qt::AccessibleTextRole, words);
}

/// What takes more room in `list` when it is drawn.
QString longer(const QTreeWidget& list, const QString& one, const QString& other)
{
    const QFontMetrics metrics = list.fontMetrics();
    return metrics.horizontalAdvance(other) > metrics.horizontalAdvance(one) ? other : one;
}

constexpr int rowPadding = 10;

} // namespace

QSize BarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, rowPadding);
}

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    constexpr int before = 12; // the numbers stand apart from the names
    const int wordsWidth = before + option.fontMetrics.horizontalAdvance(m_widest);
    const bool selected = option.state & QStyle::State_Selected;
    const QRect words =
        option.rect.adjusted(4, 0, 0, 0)
            .intersected(QRect(option.rect.left() + 4, option.rect.top(), wordsWidth, option.rect.height()));
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, index.data(WordsRole).toString());
    QRect track = option.rect.adjusted(wordsWidth + 12, 0, -8, 0);
    track.setHeight(8);
    track.moveCenter(QPoint(track.center().x(), option.rect.center().y()));
    painter->setPen(Qt::NoPen);
    painter->setBrush(option.palette.color(QPalette::Midlight));
    painter->drawRoundedRect(track, 4, 4);
    track.setWidth(static_cast<int>(track.width() * std::clamp(index.data(ShareRole).toDouble(), 0.0, 1.0)));
    painter->setBrush(index.data(ColorRole).value<QColor>());
    painter->drawRoundedRect(track, 4, 4);
}

StatusCountsList::StatusCountsList(QWidget* parent) : QTreeWidget(parent), m_bars(dress(*this))
{
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        Q_EMIT statusActivated(static_cast<check::Status>(item->data(0, StatusRole).toInt()));
    });
}

void StatusCountsList::setCounts(const report::Counts& counts)
{
    clear();
    const bool dark = isDark(*this);
    QString widest;
    for (const check::Status status : allStatuses) {
        auto* item = new QTreeWidgetItem(this);
        item->setText(0, check::statusLabel(status));
        item->setIcon(0, statusIcon(status));
        item->setData(0, StatusRole, static_cast<int>(status));
        const int count = counts.byStatus.value(status);
        setBar(*item, counts.total > 0 ? static_cast<double>(count) / counts.total : 0, QString::number(count),
               statusColor(status, dark));
        widest = longer(*this, widest, QString::number(count));
    }
    m_bars->setWidest(widest);
}

UnitProgressList::UnitProgressList(QWidget* parent) : QTreeWidget(parent), m_bars(dress(*this))
{
    connect(this, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem* item) { Q_EMIT unitActivated(item->text(0)); });
}

void UnitProgressList::setTable(const VerdictTable& table, const LoadedInputs& inputs)
{
    using check::Status;
    clear();
    const QColor color = statusColor(Status::Met, isDark(*this));
    QString widest;
    for (int unit = 0; unit < table.columns(); ++unit) {
        const report::Counts counts = table.countsOfUnit(unit);
        auto* item = new QTreeWidgetItem(this);
        item->setText(0, inputs.unitName(unit));
        const QString words = tr("%1 of %2").arg(QString::number(counts.done()), QString::number(counts.due()));
        setBar(*item, counts.due() > 0 ? counts.fulfilled() : 0, words, color);
        widest = longer(*this, widest, words);
        item->setToolTip(1, tr("%1 fulfilled").arg(counts.fulfilledText()));
    }
    m_bars->setWidest(widest);
}

} // namespace duibiao::ui

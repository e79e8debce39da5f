// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/commandpalette.h"

#include "ui/parts/openingsize.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace duibiao::ui {

namespace {

/// Title with its icon, and the detail in a smaller line under it.
class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {0, option.fontMetrics.height() + QFontMetrics(smaller(option.font)).height() + 2 * padding};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem background = option;
        initStyleOption(&background, index);
        background.text.clear();
        background.icon = {};
        background.widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, background.widget);
        const bool isSelected = option.state & QStyle::State_Selected;
        const int iconSize = option.fontMetrics.height();
        const QRect row = option.rect.adjusted(2 * padding, padding, -2 * padding, -padding);
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        icon.paint(painter, QRect(row.left(), row.top() + (row.height() - iconSize) / 2, iconSize, iconSize),
                   Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
        const QRect words = row.adjusted(iconSize + 2 * padding, 0, 0, 0);
        painter->save();
        painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
        painter->setFont(option.font);
        const QString title = index.data(Qt::DisplayRole).toString();
        const QString detail = index.data(PaletteModel::DetailRole).toString();
        const int lines = detail.isEmpty() ? row.height() : option.fontMetrics.height();
        painter->drawText(QRect(words.left(), words.top(), words.width(), lines), Qt::AlignVCenter | Qt::AlignLeading,
                          option.fontMetrics.elidedText(title, Qt::ElideRight, words.width()));
        const QFont small = smaller(option.font);
        painter->setFont(small);
        painter->drawText(words.adjusted(0, lines, 0, 0), Qt::AlignVCenter | Qt::AlignLeading,
                          QFontMetrics(small).elidedText(detail, Qt::ElideMiddle, words.width()));
        painter->restore();
    }

private:
    static constexpr int padding = 4;
    static QFont smaller(QFont font)
    {
        if (font.pointSizeF() > 0) font.setPointSizeF(font.pointSizeF() * 0.88);
        return font;
    }
};

} // namespace

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, const PaletteModel::Finder& find, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_model(new PaletteModel(this)), m_field(new QLineEdit),
      m_list(new QListView)
{
    setWindowTitle(tr("Find and do"));
    m_model->setEntries(std::move(entries), find);
    m_field->setPlaceholderText(tr("An action, a duty, a unit, or words of the papers"));
    m_field->setAccessibleName(tr("What to find or do"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setAccessibleName(tr("Found"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    refresh();
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_list, &QListView::clicked, this, &CommandPalette::take);
    connect(m_list, &QListView::activated, this, &CommandPalette::take);
    place();
    m_field->setFocus();
}

void CommandPalette::refresh()
{
    const int row = m_list->currentIndex().row();
    const QString typed = m_field->text();
    m_model->setTyped(typed);
    m_list->setCurrentIndex(m_model->index(sender() == m_field ? 0 : std::max(row, 0)));
}

void CommandPalette::take(const QModelIndex& index)
{
    if (!index.isValid()) return;
    const PaletteEntry entry = m_model->entry(index.row());
    accept(); // what is chosen may open a dialog of its own
    Q_EMIT chosen(entry);
}

void CommandPalette::place()
{
    const int widest = openingSize(*this, {720, 0}).width();
    constexpr int margin = 24;
    const QWidget* window = parentWidget();
    const QSize room = window->size();
    const int highest = std::min(room.height() - 2 * margin, room.height() * 2 / 3);
    // No row is cut in the middle.
    const int row = std::max(1, m_list->sizeHintForRow(0));
    const QMargins around = layout()->contentsMargins();
    const int others = around.top() + m_field->sizeHint().height() + layout()->spacing() + around.bottom();
    resize(std::min(widest, room.width() - 2 * margin), others + std::max(1, (highest - others) / row) * row);
    move(window->mapToGlobal(QPoint((room.width() - width()) / 2, margin * 2)));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: QApplication::sendEvent(m_list, event); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(m_list->currentIndex()); return true;
    default: return false;
    }
}

void CommandPalette::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && isVisible())
        reject(); // somebody clicked beside it
}

} // namespace duibiao::ui

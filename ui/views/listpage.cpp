// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/listpage.h"

#include "ui/models/roles.h"
#include "ui/models/statuslook.h"
#include "ui/parts/columnshares.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/tables.h"
#include "ui/parts/wrappingrow.h"
#include "ui/reader/documentpane.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace duibiao::ui {
namespace {

/// Puts the shape of the row's status before the words of one column.
class StatusWordsDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QVariant status = index.data(StatusRole);
        if (index.column() != 0 || !status.isValid()) return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = statusIcon(static_cast<check::Status>(status.toInt()));
    }
};

} // namespace

ListPage::ListPage(QWidget* parent)
    : QWidget(parent), m_model(new RowsModel(this)), m_table(new QTableView), m_words(new QLabel), m_state(nullptr),
      m_buttons(new WrappingRow)
{
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegate(new StatusWordsDelegate(m_table));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setContentsMargins(10, 8, 10, 8);
    m_words->hide();
    m_state = EmptyState::of(*m_table);
    m_buttons->setContentsMargins(8, 6, 8, 6);
    m_buttons->setSpacing(6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_words);
    layout->addWidget(m_state, 1);
    layout->addLayout(m_buttons);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { Q_EMIT activated(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPage::update);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ListPage::update);
    update();
}

void ListPage::setWords(const QString& words)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void ListPage::setEmptyText(const QString& words)
{
    m_state->setWords(words);
}

void ListPage::setTitles(const QStringList& titles)
{
    m_model->setTitles(titles);
}

void ListPage::setRows(std::vector<RowsModel::Row> rows)
{
    const QModelIndex at = m_table->currentIndex();
    const QString current = at.data(IdRole).toString();
    QSet<QString> ids;
    for (const int row : chosen())
        if (const QString id = m_model->index(row, 0).data(IdRole).toString(); !id.isEmpty()) ids.insert(id);
    const int scrolled = m_table->verticalScrollBar()->value();
    m_model->setRows(std::move(rows));
    widen();
    chooseAgain(ids, current, std::max(0, at.column()));
    m_table->verticalScrollBar()->setValue(scrolled);
}

void ListPage::chooseAgain(const QSet<QString>& ids, const QString& current, int column)
{
    if (ids.isEmpty()) return;
    QItemSelection again;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex first = m_model->index(row, 0);
        const QString id = first.data(IdRole).toString();
        if (ids.contains(id)) again.select(first, first.siblingAtColumn(m_model->columnCount() - 1));
        if (id == current && !id.isEmpty())
            m_table->selectionModel()->setCurrentIndex(first.siblingAtColumn(column), QItemSelectionModel::NoUpdate);
    }
    m_table->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
}

void ListPage::widen()
{
    // "Needs review" is wider than 待核实: a column that holds few words shows all of them, whatever the language.
    const int widest = 13 * m_table->fontMetrics().horizontalAdvance(u'国');
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (std::ranges::contains(m_widest, column)) continue;
        const int before = m_table->columnWidth(column);
        m_table->resizeColumnToContents(column);
        if (const int needed = m_table->columnWidth(column); needed < before || needed > widest)
            m_table->setColumnWidth(column, before);
    }
}

void ListPage::setColumns(const std::vector<int>& widest, const std::vector<int>& widths)
{
    for (size_t i = 0; i < widths.size(); ++i) m_table->setColumnWidth(static_cast<int>(i), widths[i]);
    m_widest = widest;
    if (m_shares || widest.empty()) return;
    constexpr int least = 8; // characters of a long text
    std::vector<ColumnShares::Share> shares;
    for (size_t i = 0; i + 1 < widest.size(); ++i) shares.push_back({widest[i], 31, least, 60});
    m_shares = new ColumnShares(*m_table, widest.back(), least, std::move(shares)); // the table's
}

QPushButton* ListPage::addButton(bool needsRows)
{
    auto* button = new QPushButton;
    m_buttons->add(button);
    if (needsRows) m_needRows.push_back(button);
    update();
    return button;
}

QPushButton* ListPage::addButtonAtEnd()
{
    m_buttons->addStretch();
    return addButton(false);
}

std::vector<int> ListPage::chosen() const
{
    std::set<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes()) rows.insert(index.row());
    return {rows.begin(), rows.end()};
}

void ListPage::choose(int row)
{
    if (row >= 0 && row < m_model->rowCount()) m_table->selectRow(row);
}

void ListPage::update()
{
    const bool any = !chosen().empty();
    for (QPushButton* button : m_needRows) button->setEnabled(any);
    Q_EMIT chosenChanged();
}

} // namespace duibiao::ui

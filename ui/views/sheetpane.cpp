// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/sheetpane.h"

#include "ui/parts/openingsize.h"

#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace duibiao::ui {

namespace {

constexpr int narrowest = 40;
constexpr int widest = 272; // pixels of a column with type of nine points; what is longer wraps
constexpr int measuredRows = 100;

} // namespace

SheetPane::SheetPane(QWidget* parent)
    : QWidget(parent), m_sheets(new QTabBar), m_model(new SheetModel(this)), m_grid(new QTableView)
{
    m_sheets->setDrawBase(false);
    m_sheets->setExpanding(false);
    m_sheets->setShape(QTabBar::RoundedSouth); // where spreadsheets have them
    m_grid->setModel(m_model);
    m_grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_grid->setTabKeyNavigation(false); // Tab leaves the grid
    m_grid->setWordWrap(true);
    m_grid->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_grid->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_grid->setCornerButtonEnabled(false);
    m_grid->horizontalHeader()->setResizeContentsPrecision(measuredRows);
    m_grid->verticalHeader()->setResizeContentsPrecision(measuredRows);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_sheets);
    connect(m_sheets, &QTabBar::currentChanged, this, &SheetPane::showSheet);
    retranslate();
}

void SheetPane::setWorkbook(std::shared_ptr<const submission::Submission> workbook)
{
    m_workbook = std::move(workbook);
    const QSignalBlocker quiet(m_sheets);
    while (m_sheets->count() > 0) m_sheets->removeTab(0);
    int shown = m_workbook && !m_workbook->document.tables.empty() ? 0 : -1;
    if (m_workbook) {
        const MarkIndex marks(marksOf(*m_workbook));
        const std::vector<Table>& tables = m_workbook->document.tables;
        for (int i = static_cast<int>(tables.size()) - 1; i >= 0; --i) {
            const Table& table = tables[static_cast<size_t>(i)];
            m_sheets->insertTab(0, table.sheet.isEmpty()
                                       ? tr("Table %1").arg(i + 1)
                                       : QString(table.sheet).replace(QLatin1Char('&'), QLatin1StringView("&&")));
            if (!table.cells.empty() &&
                !marks.in({table.cells.front().span.begin, table.cells.back().span.end}).empty())
                shown = i;
        }
    }
    m_sheets->setVisible(m_sheets->count() > 1);
    m_sheets->setCurrentIndex(shown);
    showSheet(shown);
}

void SheetPane::showSheet(int table)
{
    m_grid->clearSpans();
    m_model->setSheet(m_workbook, table);
    if (table < 0) return;
    for (const duibiao::Cell& cell : m_model->wide())
        m_grid->setSpan(cell.row, cell.column, cell.rowSpan, cell.columnSpan);
    for (int column = 0; column < m_model->columnCount(); ++column) m_grid->setColumnWidth(column, widthOf(column));
    // Every row is as high as its words ask for; of a long sheet only the first ones are looked at.
    for (int row = 0; row < std::min(m_model->rowCount(), measuredRows); ++row) m_grid->resizeRowToContents(row);
}

int SheetPane::widthOf(int column) const
{
    int wide = std::max(narrowest, m_grid->horizontalHeader()->sectionSizeHint(column));
    // What has the room of several columns, a title, says nothing of how wide the first of them should be.
    for (int row = 0; row < std::min(m_model->rowCount(), measuredRows); ++row)
        if (m_grid->columnSpan(row, column) == 1)
            wide = std::max(wide, m_grid->sizeHintForIndex(m_model->index(row, column)).width() + 1);
    // With larger type as many characters, as long as the column is seen as a whole beside another one.
    const int most = std::max(widest, m_grid->viewport()->width() * 3 / 4);
    return std::min({wide, qRound(widest * typeScale(*this)), most});
}

void SheetPane::reveal(SourceSpan span)
{
    for (int table = 0; m_workbook && table < static_cast<int>(m_workbook->document.tables.size()); ++table) {
        const std::vector<duibiao::Cell>& cells = m_workbook->document.tables[static_cast<size_t>(table)].cells;
        if (cells.empty() || !SourceSpan{cells.front().span.begin, cells.back().span.end + 1}.contains(span.begin))
            continue;
        m_sheets->setCurrentIndex(table);
        m_model->setHighlight(span);
        const QModelIndex index = m_model->at(span);
        if (!index.isValid()) return;
        m_grid->setCurrentIndex(index);
        m_grid->scrollTo(index, QAbstractItemView::PositionAtCenter);
        return;
    }
}

void SheetPane::retranslate()
{
    m_grid->setAccessibleName(tr("Worksheet"));
    m_sheets->setAccessibleName(tr("Sheets of the file"));
}

void SheetPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::FontChange) showSheet(m_sheets->currentIndex());
}

} // namespace duibiao::ui

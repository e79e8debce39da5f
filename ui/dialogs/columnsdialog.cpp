// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/columnsdialog.h"

#include "core/base/wording.h"
#include "ui/parts/columnshares.h"
#include "ui/parts/lineheight.h"
#include "ui/parts/openingsize.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

using submission::Column;

enum ColumnList { NameColumn, WordsColumn, IsColumn };

/// The entries of the list of headers: none yet, none at all, then the rows.
constexpr int noneYet = 0;
constexpr int noHeader = 1;
constexpr int firstOfRows = 2;

QString geometryKey()
{
    return u"columns/geometry"_s;
}

QString splitterKey()
{
    return u"columns/splitter"_s;
}

QTableWidget* readOnlyTable()
{
    auto* table = new QTableWidget;
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->setDefaultSectionSize(lineHeight(table->font()) + 8);
    return table;
}

QTableWidgetItem* item(const QString& words)
{
    auto* made = new QTableWidgetItem(words.simplified());
    made->setToolTip(words);
    return made;
}

QLabel* titled(const QString& words, QWidget* of)
{
    auto* label = new QLabel(words);
    label->setBuddy(of);
    return label;
}

/// A table under its title.
QWidget* part(QLabel* title, QTableWidget* table)
{
    title->setBuddy(table);
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    layout->addWidget(title);
    layout->addWidget(table);
    return widget;
}

} // namespace

ColumnsDialog::ColumnsDialog(LedgerFile file, QWidget* parent)
    : QDialog(parent), m_file(std::move(file)), m_table(new QComboBox), m_header(new QComboBox), m_how(new QLabel),
      m_middle(new QSplitter), m_columns(readOnlyTable()), m_rows(readOnlyTable()), m_understoodTitle(new QLabel),
      m_understood(readOnlyTable()), m_use(nullptr), m_forget(new QPushButton)
{
    setWindowTitle(tr("Columns of %1").arg(QFileInfo(m_file.file).fileName()));
    auto* words = new QLabel(
        tr("Say which row names the columns, or that none does, and what each column holds. It is remembered: every "
           "ledger with the same header is read so, and every one without a header whose first row looks alike."));
    words->setWordWrap(true);
    for (const LedgerTable& each : m_file.tables) m_table->addItem(each.name);
    m_table->setEnabled(m_file.tables.size() > 1);
    m_header->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_header->setMinimumContentsLength(24);
    auto* head = new QHBoxLayout;
    head->addWidget(titled(tr("&Table:"), m_table));
    head->addWidget(m_table);
    head->addSpacing(12);
    head->addWidget(titled(tr("&Header:"), m_header));
    head->addWidget(m_header, 1);
    m_how->setWordWrap(true);

    m_middle->addWidget(makeColumns());
    m_middle->addWidget(makePreviews());
    m_middle->setChildrenCollapsible(false);
    m_middle->setStretchFactor(1, 1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_use = buttons->button(QDialogButtonBox::Ok);
    m_use->setText(tr("&Read it so"));
    m_forget->setText(tr("&Forget what was said"));
    m_forget->setAutoDefault(false);
    buttons->addButton(m_forget, QDialogButtonBox::ResetRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addLayout(head);
    layout->addWidget(m_how);
    layout->addWidget(m_middle, 1);
    layout->addWidget(buttons);

    connect(m_table, &QComboBox::activated, this, &ColumnsDialog::chooseTable);
    connect(m_header, &QComboBox::activated, this, [this](int index) {
        if (index == noHeader)
            chooseNoHeader();
        else
            chooseHeader(index == noneYet ? -1 : index - firstOfRows);
    });
    connect(m_rows, &QTableWidget::cellActivated, this, [this](int row) {
        if (row <= table().lastHeader) chooseHeader(row);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &ColumnsDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        Q_EMIT forgetRequested(tableHead(table().header, table().isHeaderless));
        accept();
    });
    connect(this, &QDialog::finished, this, [this] {
        QSettings().setValue(geometryKey(), saveGeometry());
        QSettings().setValue(splitterKey(), m_middle->saveState());
    });

    // The table that needs an answer first, else the largest.
    const auto unknown = std::ranges::find_if(
        m_file.tables, [](const LedgerTable& each) { return each.header < 0 && !each.isHeaderless; });
    const auto largest =
        std::ranges::max_element(m_file.tables, {}, [](const LedgerTable& each) { return each.rows.size(); });
    chooseTable(static_cast<int>((unknown == m_file.tables.end() ? largest : unknown) - m_file.tables.begin()));
    m_header->setFocus();
    restoreLayout();
}

void ColumnsDialog::restoreLayout()
{
    // What each column is has to be seen without scrolling, beside what the file holds.
    const QSize previews = openingSize(*this, {860, 680});
    const int columns = leastColumnsWidth();
    m_columns->setMinimumWidth(columns);
    resize(QSize(columns + previews.width(), previews.height()).boundedTo(screen()->availableSize()));
    m_middle->setSizes({columns, previews.width()});
    restoreGeometry(QSettings().value(geometryKey()).toByteArray());
    m_middle->restoreState(QSettings().value(splitterKey()).toByteArray());
}

int ColumnsDialog::leastColumnsWidth() const
{
    // The longest thing that a column can be, in a box with its arrow and room to breathe.
    constexpr int charactersOfHeader = 8;
    QComboBox box;
    for (const Column each : submission::allColumns()) box.addItem(submission::columnLabel(each));
    const int words = fontMetrics().horizontalAdvance(u'国') * charactersOfHeader;
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    return m_columns->horizontalHeader()->sectionSize(NameColumn) + words + box.sizeHint().width() + scrollBar +
           2 * m_columns->frameWidth();
}

QWidget* ColumnsDialog::makeColumns()
{
    m_columns->setColumnCount(3);
    m_columns->setHorizontalHeaderLabels({tr("Column"), tr("Header"), tr("Is")});
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setFocusPolicy(Qt::NoFocus); // the boxes in it take the focus
    m_columns->verticalHeader()->hide();
    m_columns->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::ResizeToContents);
    m_columns->horizontalHeader()->setSectionResizeMode(WordsColumn, QHeaderView::Stretch);
    m_columns->horizontalHeader()->setSectionResizeMode(IsColumn, QHeaderView::ResizeToContents);
    return part(new QLabel(tr("What each column holds:")), m_columns);
}

QWidget* ColumnsDialog::makePreviews()
{
    m_rows->setAccessibleName(tr("The file"));
    m_rows->horizontalHeader()->setDefaultSectionSize(qRound(120 * typeScale(*this)));
    m_understood->setColumnCount(6);
    m_understood->setHorizontalHeaderLabels({tr("Row"), tr("Task"), tr("Text"), tr("Tells"), tr("Dates"), tr("Unit")});
    m_understood->setAccessibleName(tr("What the rows say"));
    m_understood->verticalHeader()->hide();
    m_understood->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_understood->horizontalHeader()->setSectionResizeMode(3, QHeaderView::ResizeToContents);
    constexpr int day = 10; // characters: one date is never cut
    new ColumnShares(*m_understood, 2, 14, {{1, 28, 10, 30}, {4, 20, day, 21}, {5, 14, 4, 12}});
    auto* previews = new QSplitter(Qt::Vertical);
    previews->addWidget(part(new QLabel(tr("The f&ile (Enter on a row makes it the header):")), m_rows));
    previews->addWidget(part(m_understoodTitle, m_understood));
    previews->setChildrenCollapsible(false);
    return previews;
}

void ColumnsDialog::chooseTable(int table)
{
    const LedgerTable& chosen = m_file.tables.at(static_cast<size_t>(table));
    m_choice = {table, chosen.header, chosen.isHeaderless, chosen.columns};
    m_table->setCurrentIndex(table);
    showTable();
}

void ColumnsDialog::chooseHeader(int row)
{
    if (row == m_choice.header && !m_choice.isHeaderless) return;
    m_choice.header = row;
    m_choice.isHeaderless = false;
    m_choice.columns.clear();
    if (row >= 0) m_choice.columns = row == table().header ? table().columns : m_file.columnsAt(m_choice.table, row);
    showTable();
}

void ColumnsDialog::chooseNoHeader()
{
    if (m_choice.isHeaderless) return;
    m_choice.header = -1;
    m_choice.isHeaderless = true;
    m_choice.columns = table().isHeaderless
                           ? table().columns
                           : std::vector(static_cast<size_t>(table().columnNames.size()), Column::None);
    showTable();
}

void ColumnsDialog::chooseColumn(int column, Column what)
{
    m_choice.columns = submission::withColumn(std::move(m_choice.columns), column, what);
    showTable();
}

submission::TableHead ColumnsDialog::tableHead(int header, bool isHeaderless) const
{
    return {table().rows.at(static_cast<size_t>(isHeaderless ? table().firstRow : header)), isHeaderless};
}

QString ColumnsDialog::howWords(bool isUnchanged) const
{
    if (!m_choice.isMade())
        return tr("No header is understood: nothing is read from this table. Choose the row that names the columns, or "
                  "say that there is none.");
    if (isUnchanged) return table().isSaid ? tr("Somebody said so.") : tr("Told by the words of the header.");
    return tr("Not stored yet.");
}

void ColumnsDialog::showTable()
{
    fillHeaders();
    const bool unchanged = m_choice.header == table().header && m_choice.isHeaderless == table().isHeaderless &&
                           m_choice.columns == table().columns;
    m_how->setText(howWords(unchanged));
    m_forget->setEnabled(table().isSaid);
    // Without a header a table is known by what was said alone: nothing said is no answer.
    const bool isAnswer = m_choice.header >= 0 ||
                          std::ranges::any_of(m_choice.columns, [](Column column) { return column != Column::None; });
    m_use->setEnabled(m_choice.isMade() && isAnswer && (!unchanged || !table().isSaid));
    showColumns();
    showFile();
    showUnderstood();
}

void ColumnsDialog::fillHeaders()
{
    constexpr qsizetype longest = 60;
    m_header->clear();
    m_header->addItem(tr("None yet"));
    m_header->addItem(tr("No header row: by place"));
    for (int row = 0; row <= table().lastHeader; ++row) {
        QStringList words = table().rows.at(static_cast<size_t>(row));
        words.removeDuplicates(); // a merged cell's
        words.removeAll(QString());
        const QString line = words.join(u" · "_s).simplified();
        m_header->addItem(
            tr("Row %1: %2").arg(table().rowNames.at(row), line.size() <= longest ? line : line.first(longest) + u'…'));
    }
    m_header->setCurrentIndex(m_choice.isHeaderless ? noHeader
                              : m_choice.header < 0 ? noneYet
                                                    : m_choice.header + firstOfRows);
}

void ColumnsDialog::showColumns()
{
    const int columns = m_choice.isMade() ? static_cast<int>(table().columnNames.size()) : 0;
    // Where no words name a column, the first thing in it stands for them.
    m_columns->horizontalHeaderItem(WordsColumn)->setText(m_choice.isHeaderless ? tr("First row") : tr("Header"));
    // The boxes stay as long as the table does: the one that was just used keeps the focus.
    if (m_columns->rowCount() != columns) m_columns->setRowCount(0);
    m_columns->setRowCount(columns);
    for (int column = 0; column < columns; ++column) {
        const QString words = tableHead(m_choice.header, m_choice.isHeaderless).words.value(column);
        m_columns->setItem(column, NameColumn, item(table().columnNames.at(column)));
        m_columns->setItem(column, WordsColumn, item(words));
        auto* box = qobject_cast<QComboBox*>(m_columns->cellWidget(column, IsColumn));
        if (!box) {
            box = new QComboBox;
            box->setFrame(false);
            for (const Column each : submission::allColumns())
                box->addItem(submission::columnLabel(each), static_cast<int>(each));
            connect(box, &QComboBox::activated, this,
                    [this, box, column] { chooseColumn(column, static_cast<Column>(box->currentData().toInt())); });
            m_columns->setCellWidget(column, IsColumn, box);
        }
        box->setAccessibleName(tr("Column %1, %2").arg(table().columnNames.at(column), words));
        box->setCurrentIndex(box->findData(static_cast<int>(m_choice.columns.at(static_cast<size_t>(column)))));
    }
    m_columns->resizeRowsToContents();
}

void ColumnsDialog::showFile()
{
    const auto& rows = table().rows;
    m_rows->setRowCount(static_cast<int>(rows.size()));
    m_rows->setColumnCount(static_cast<int>(table().columnNames.size()));
    m_rows->setVerticalHeaderLabels(table().rowNames);
    QStringList titles = table().columnNames;
    for (qsizetype i = 0; i < titles.size(); ++i)
        if (const Column what = !m_choice.isMade() ? Column::None : m_choice.columns.at(static_cast<size_t>(i));
            what != Column::None)
            titles[i] += u'\n' + submission::columnLabel(what);
    m_rows->setHorizontalHeaderLabels(titles);
    QFont bold = m_rows->font();
    bold.setBold(true);
    for (int row = 0; row < std::ssize(rows); ++row) {
        for (int column = 0; column < m_rows->columnCount(); ++column) {
            QTableWidgetItem* cell = item(rows[static_cast<size_t>(row)].value(column));
            if (row == m_choice.header) {
                cell->setFont(bold);
                cell->setBackground(palette().alternateBase());
            }
            if (row < (m_choice.isHeaderless ? table().firstRow : m_choice.header))
                cell->setForeground(palette().placeholderText());
            m_rows->setItem(row, column, cell);
        }
    }
    if (m_choice.header >= 0) m_rows->setCurrentCell(m_choice.header, 0);
}

void ColumnsDialog::showUnderstood()
{
    const std::vector<UnderstoodRow> rows = m_file.understood(m_choice);
    m_understoodTitle->setText(rows.empty()
                                   ? tr("Nothing is read from the rows &yet: say which column tells what was done.")
                                   : tr("What the rows sa&y:"));
    m_understood->setRowCount(static_cast<int>(rows.size()));
    for (int i = 0; i < std::ssize(rows); ++i) {
        const UnderstoodRow& row = rows[static_cast<size_t>(i)];
        int column = 0;
        for (const QString& words : {row.row, row.task, row.text, row.tells, row.dates, row.unit})
            m_understood->setItem(i, column++, item(words));
    }
}

void ColumnsDialog::take()
{
    Q_EMIT said({tableHead(m_choice.header, m_choice.isHeaderless), m_choice.columns});
    accept();
}

} // namespace duibiao::ui

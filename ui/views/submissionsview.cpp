// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/submissionsview.h"

#include "ui/models/chosenpapers.h"
#include "ui/models/icons.h"
#include "ui/models/marks.h"
#include "ui/models/submissionsmodel.h"
#include "ui/parts/columnshares.h"
#include "ui/parts/tables.h"
#include "ui/parts/wrappingrow.h"
#include "ui/reader/documentpane.h"
#include "ui/views/sheetpane.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace duibiao::ui {

SubmissionsView::SubmissionsView(QWidget* parent)
    : QWidget(parent), m_model(new SubmissionsModel(this)), m_table(new QTableView), m_empty(new QLabel),
      m_import(new QPushButton(symbol(QStringLiteral("import-submissions")), {})),
      m_importFolder(new QPushButton(symbol(QStringLiteral("open")), {})), m_file(new QLabel), m_unitLabel(new QLabel),
      m_unit(new QComboBox), m_columns(new QPushButton), m_remove(new QPushButton), m_assign(new QAction(this)),
      m_takeOut(new QAction(this)), m_form(new QTabBar), m_pane(new DocumentPane), m_sheets(new SheetPane),
      m_panes(new QStackedWidget), m_stack(new QStackedWidget), m_splitter(new QSplitter)
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("papers"));
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setColumnWidth(SubmissionsModel::StateColumn, 68);
    m_table->setColumnWidth(SubmissionsModel::EvidenceColumn, 64);
    new ColumnShares(*m_table, SubmissionsModel::FileColumn, 8,
                     {{SubmissionsModel::NotesColumn, 20, 3, 18}}); // the table's
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_file->setTextFormat(Qt::PlainText);
    QFont bold = m_file->font();
    bold.setBold(true);
    m_file->setFont(bold);
    m_file->setWordWrap(true);
    m_file->setContentsMargins(8, 6, 8, 0);
    m_unit->setMinimumContentsLength(14);
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unitLabel->setBuddy(m_unit);

    auto* empty = new QWidget;
    auto* emptyLayout = new QVBoxLayout(empty);
    emptyLayout->addStretch();
    emptyLayout->addWidget(m_empty);
    auto* ways = new QWidget; // one below the other, and as wide as the other
    auto* waysLayout = new QVBoxLayout(ways);
    waysLayout->setContentsMargins({});
    waysLayout->addWidget(m_import);
    waysLayout->addWidget(m_importFolder);
    emptyLayout->addWidget(ways, 0, Qt::AlignHCenter);
    emptyLayout->addStretch();
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    auto* head = new WrappingRow;
    head->setSpacing(6);
    head->setContentsMargins(8, 6, 8, 6);
    head->addTogether({m_unitLabel, m_unit});
    head->addStretch();
    head->add(m_columns);
    head->add(m_remove);
    auto* right = new QWidget;
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins({});
    rightLayout->setSpacing(0);
    rightLayout->addWidget(m_file);
    rightLayout->addLayout(head);
    m_form->addTab({});
    m_form->addTab({});
    m_form->setDrawBase(false);
    m_form->setExpanding(false);
    m_panes->addWidget(m_sheets);
    m_panes->addWidget(m_pane);
    rightLayout->addWidget(m_form);
    rightLayout->addWidget(m_panes, 1);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(right);
    m_splitter->setSizes({560, 560});
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SubmissionsView::showChosen);
    connect(m_unit, &QComboBox::activated, this, [this](int index) {
        if (const std::vector<int> rows = chosen(); !rows.empty())
            Q_EMIT assignUnitRequested(rows, index > 0 ? m_unit->itemText(index) : QString());
    });
    connect(m_remove, &QPushButton::clicked, m_takeOut, &QAction::trigger);
    connect(m_columns, &QPushButton::clicked, this, [this] {
        if (const std::vector<int> rows = chosen(); rows.size() == 1) Q_EMIT columnsRequested(rows.front());
    });
    connect(m_form, &QTabBar::currentChanged, this, &SubmissionsView::showForm);
    connect(m_import, &QPushButton::clicked, this, &SubmissionsView::importRequested);
    connect(m_importFolder, &QPushButton::clicked, this, &SubmissionsView::importFolderRequested);
    addActions();
    setInputs(nullptr, false);
    retranslate();
}

void SubmissionsView::addActions()
{
    // Keys of the list alone: in the text beside it they mean something else.
    for (QAction* action : {m_assign, m_takeOut}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    }
    m_assign->setShortcut(Qt::Key_F2);
    m_takeOut->setShortcut(QKeySequence::Delete);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_assign, &QAction::triggered, this, [this] {
        m_unit->setFocus(Qt::ShortcutFocusReason);
        m_unit->showPopup();
    });
    connect(m_takeOut, &QAction::triggered, this, [this] {
        if (const std::vector<int> rows = chosen(); !rows.empty()) Q_EMIT removeRequested(rows);
    });
}

std::vector<int> SubmissionsView::chosen() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) rows.push_back(index.row());
    std::ranges::sort(rows);
    return rows;
}

void SubmissionsView::chooseOnly(int row)
{
    // This one alone, also while Ctrl or Shift is held for the shortcut that leads here.
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void SubmissionsView::setInputs(const InputsPtr& inputs, bool readOnly)
{
    const std::vector<int> before = chosen();
    std::vector<qint64> kept;
    for (const int row : before) kept.push_back(m_inputs->sources.at(static_cast<size_t>(row)));
    m_inputs = inputs;
    m_readOnly = readOnly;
    m_model->setInputs(inputs);
    m_unit->clear();
    m_unit->addItem(tr("Not known"));
    if (inputs)
        for (const units::Unit& unit : inputs->units.units()) m_unit->addItem(unit.name);
    fitColumns();
    const int rows = m_model->rowCount();
    m_stack->setCurrentIndex(rows > 0 ? 0 : 1);
    setFocusProxy(rows > 0 ? static_cast<QWidget*>(m_table) : m_import);
    m_import->setEnabled(!readOnly);
    m_importFolder->setEnabled(!readOnly);
    QItemSelection again;
    for (int row = 0; row < rows; ++row)
        if (std::ranges::contains(kept, inputs->sources.at(static_cast<size_t>(row))))
            again.select(m_model->index(row, 0), m_model->index(row, 0));
    if (!again.isEmpty()) {
        m_table->selectionModel()->setCurrentIndex(again.indexes().front(), QItemSelectionModel::NoUpdate);
        m_table->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    } else if (rows > 0) {
        chooseOnly(before.empty() ? 0 : std::min(before.front(), rows - 1)); // the one that took the place
    }
    showChosen();
}

void SubmissionsView::fitColumns()
{
    // Units have the room that they ask for; remarks leave it to the names of the files, which tell the papers apart.
    constexpr int widest = 220;
    const int column = SubmissionsModel::UnitColumn;
    const int title = m_table->horizontalHeader()->sectionSizeHint(column);
    m_table->setColumnWidth(
        column, std::max(title, std::min(widest, static_cast<QAbstractItemView*>(m_table)->sizeHintForColumn(column))));
}

void SubmissionsView::showChosen()
{
    const std::vector<int> rows = chosen();
    for (QAction* action : {m_assign, m_takeOut}) action->setEnabled(!rows.empty() && !m_readOnly);
    m_unit->setEnabled(m_assign->isEnabled());
    m_remove->setEnabled(m_takeOut->isEnabled());
    m_columns->setEnabled(rows.size() == 1 && !m_readOnly && !m_model->at(rows.front()).document.tables.empty());
    if (rows.size() == 1) return showPaper(rows.front());
    m_sheets->setWorkbook(nullptr);
    if (rows.empty()) {
        m_file->clear();
        m_unit->setPlaceholderText({});
        m_unit->setCurrentIndex(-1);
        m_pane->clearContent();
    } else {
        const ChosenPapers papers = chosenPapers(*m_inputs, rows);
        m_file->setText(papers.title);
        m_unit->setPlaceholderText(papers.unit ? QString() : tr("Several units"));
        m_unit->setCurrentIndex(papers.unit ? *papers.unit + 1 : -1);
        m_pane->setContent(papers.text, {});
    }
    m_file->setToolTip(m_file->text());
    showForm();
}

void SubmissionsView::showPaper(int row)
{
    const submission::Submission& submission = m_model->at(row);
    m_file->setText(submission.file);
    m_file->setToolTip(submission.file);
    m_unit->setCurrentIndex(submission.unit + 1);
    m_pane->setContent(submission.document.text, marksOf(submission));
    m_pane->setGuessed(guessedIn(submission.document));
    m_sheets->setWorkbook(isWorkbook(submission.document)
                              ? std::shared_ptr<const submission::Submission>(m_inputs, &submission)
                              : nullptr);
    showForm();
}

void SubmissionsView::showForm()
{
    const bool hasGrid = m_sheets->model().rowCount() > 0;
    m_form->setVisible(hasGrid);
    m_panes->setCurrentIndex(hasGrid && m_form->currentIndex() == 0 ? 0 : 1);
}

void SubmissionsView::show(const QString& file, SourceSpan span)
{
    const int row = m_inputs ? m_inputs->find(file) : -1;
    if (row < 0) return;
    chooseOnly(row);
    m_pane->setHighlight({span});
    m_pane->scrollTo(span);
    m_sheets->reveal(span);
}

QByteArray SubmissionsView::saveLayout() const
{
    return m_splitter->saveState();
}

void SubmissionsView::restoreLayout(const QByteArray& state)
{
    m_splitter->restoreState(state);
}

void SubmissionsView::retranslate()
{
    m_table->setAccessibleName(tr("Submissions"));
    m_pane->setAccessibleName(tr("Text of the submission"));
    m_form->setTabText(0, tr("Worksheet"));
    m_form->setTabText(1, tr("Text"));
    m_form->setAccessibleName(tr("How the file is shown"));
    m_pane->setEmptyText(tr("Choose a file to read it here."));
    m_empty->setText(
        tr("No unit has sent anything yet.\nImport reports and ledgers, a whole folder at once, or drop them here."));
    m_import->setText(tr("&Import submissions…"));
    m_importFolder->setText(tr("Import a fol&der of them…"));
    m_unitLabel->setText(tr("&Unit:"));
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->setItemText(0, tr("Not known"));
    m_assign->setText(tr("Say whose it is…"));
    m_takeOut->setText(tr("Remove"));
    m_columns->setText(tr("C&olumns…"));
    m_columns->setToolTip(tr("Say which column of this ledger is what"));
    m_remove->setText(tr("&Remove"));
    m_remove->setToolTip(tr("Takes the chosen files out of the workspace (Del)"));
}

void SubmissionsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace duibiao::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/scoreview.h"

#include "ui/models/scorehtml.h"
#include "ui/models/scoremodel.h"
#include "ui/parts/columnshares.h"
#include "ui/parts/tables.h"
#include "ui/parts/wrappingrow.h"
#include "ui/views/rubricpanel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace duibiao::ui {

namespace {

/// Keeps figures that stand beside each other apart.
class FiguresDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(option.fontMetrics.height(), 0);
    }
};

} // namespace

ScoreView::ScoreView(QWidget* parent)
    : QWidget(parent), m_model(new ScoreModel(this)), m_tabs(new QTabWidget), m_table(new QTableView),
      m_groups(new QLabel), m_give(new QPushButton), m_export(new QPushButton), m_detail(new QTextBrowser),
      m_empty(new QLabel), m_stack(new QStackedWidget), m_splitter(new QSplitter), m_rubric(new RubricPanel)
{
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setItemDelegate(new FiguresDelegate(m_table));
    for (const int column : {ScoreModel::PlaceColumn, ScoreModel::PointsColumn, ScoreModel::MaximumColumn,
                             ScoreModel::RateColumn, ScoreModel::OpenColumn})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    new ColumnShares(*m_table, ScoreModel::UnitColumn, 8, {{ScoreModel::GroupColumn, 20, 6, 10}}); // the table's
    dressBrowser(*m_detail);
    m_detail->installEventFilter(this);
    m_groups->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);

    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins({});
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_table, 1);
    auto* foot = new WrappingRow;
    foot->setContentsMargins(8, 6, 8, 6);
    foot->setSpacing(6);
    foot->add(m_groups, 1);
    foot->add(m_give);
    foot->add(m_export);
    leftLayout->addLayout(foot);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_detail);
    m_splitter->setSizes({560, 560});
    m_splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_tabs->addTab(m_stack, {});
    m_tabs->addTab(m_rubric, {});
    m_tabs->setDocumentMode(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);
    setFocusProxy(m_table);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ScoreView::showCurrent);
    connect(m_give, &QPushButton::clicked, this, [this] { Q_EMIT giveRequested(selectedUnit()); });
    connect(m_export, &QPushButton::clicked, this, &ScoreView::exportRequested);
    connect(m_detail, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.scheme() == u"duty") Q_EMIT dutyActivated(link.path(), selectedUnit());
    });
    followType();
    retranslate();
}

void ScoreView::followType()
{
    constexpr int leastWords = 16; // characters; with less room the buttons go to the next line
    m_groups->setMinimumWidth(leastWords * fontMetrics().horizontalAdvance(u'国'));
}

void ScoreView::setContent(const PlanPtr& plan, const InputsPtr& inputs, const ScoresPtr& scores, bool checked,
                           bool readOnly)
{
    const QString unit = selectedUnit();
    m_plan = plan;
    m_model->setScores(checked ? scores : nullptr);
    m_rubric->setScores(scores, inputs, readOnly);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_table->setColumnHidden(ScoreModel::GroupColumn, scores->scores.groups.size() < 2);
    m_table->setColumnHidden(ScoreModel::PlaceColumn, !scores->rubric.ranking);
    m_groups->setText(m_model->rowCount() > 0 ? groupsHtml(*scores) : QString());
    m_readOnly = readOnly;
    selectUnit(unit);
    showCurrent();
}

QString ScoreView::selectedUnit() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_model->rowCount() ? QString() : m_model->at(row).unit;
}

void ScoreView::selectUnit(const QString& unit)
{
    const int row = std::max(m_model->rowOf(unit), 0);
    if (row < m_model->rowCount()) m_table->setCurrentIndex(m_model->index(row, ScoreModel::UnitColumn));
}

void ScoreView::showRubric()
{
    m_tabs->setCurrentWidget(m_rubric);
}

void ScoreView::showCurrent()
{
    const int row = m_table->currentIndex().row();
    m_give->setEnabled(!m_readOnly && !selectedUnit().isEmpty());
    if (row < 0 || row >= m_model->rowCount()) return m_detail->clear();
    m_isNarrow = detailIsNarrow();
    m_detail->setHtml(scoreHtml(*m_model->scores(), m_model->at(row), m_plan, m_isNarrow));
}

bool ScoreView::detailIsNarrow() const
{
    constexpr int few = 30; // characters: less is left for a duty beside its status than two lines of it ask for
    return m_detail->width() < few * m_detail->fontMetrics().horizontalAdvance(u'国');
}

bool ScoreView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_detail && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange) &&
        detailIsNarrow() != m_isNarrow)
        showCurrent();
    return QWidget::eventFilter(watched, event);
}

QByteArray ScoreView::saveLayout() const
{
    return m_splitter->saveState();
}

void ScoreView::restoreLayout(const QByteArray& state)
{
    m_splitter->restoreState(state);
}

void ScoreView::retranslate()
{
    m_tabs->setTabText(0, tr("Scores"));
    m_tabs->setTabText(1, tr("Rubric"));
    m_tabs->tabBar()->setAccessibleName(tr("Scores and rubric"));
    m_table->setAccessibleName(tr("Scores of the units"));
    m_give->setText(tr("&Give points…"));
    m_give->setToolTip(tr("For what no verdict tells: an indicator that is scored by hand, a bonus, a veto"));
    m_export->setText(tr("E&xport…"));
    m_export->setToolTip(tr("Saves all units with every indicator as a workbook (XLSX) or a table (CSV)"));
    m_detail->setAccessibleName(tr("How the unit comes to its points"));
    m_empty->setText(
        tr("There is nothing to score yet. Run the check first.\nThe rubric can be set before: choose Rubric above."));
}

void ScoreView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::FontChange) followType();
}

} // namespace duibiao::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/requirementpanel.h"

#include "ui/models/detailhtml.h"
#include "ui/models/icons.h"
#include "ui/models/requirementfilter.h"
#include "ui/models/requirementmodel.h"
#include "ui/models/roles.h"
#include "ui/parts/columnshares.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/tables.h"
#include "ui/parts/wrappingrow.h"
#include "ui/views/dutyeditor.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace duibiao::ui {

RequirementPanel::RequirementPanel(QWidget* parent)
    : QWidget(parent), m_model(new RequirementModel(this)), m_filter(new RequirementFilter(this)),
      m_words(new QLineEdit), m_kind(new QComboBox), m_unit(new QComboBox), m_count(new QLabel),
      m_table(new QTableView), m_state(nullptr), m_inspector(new QTextBrowser), m_editor(new DutyEditor),
      m_detail(new QStackedWidget), m_more(new QToolButton)
{
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    dressTable(*m_table, 2);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RequirementModel::NumberColumn, Qt::AscendingOrder);
    m_table->setColumnHidden(RequirementModel::ClauseColumn, true);
    // The duty itself gets what the others leave. A measure is cut where it does not fit on two lines, a duty is read
    // below in full: the measure gets its share first.
    new ColumnShares(*m_table, RequirementModel::TextColumn, 5,
                     {{RequirementModel::NumberColumn, 0, 3, 5},
                      {RequirementModel::MeasureColumn, 34, 5, 20},
                      {RequirementModel::UnitsColumn, 18, 4, 12}}); // which the table owns
    dressBrowser(*m_inspector);
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(symbol(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(6);

    auto* filterBar = new WrappingRow;
    filterBar->setContentsMargins(6, 6, 6, 0);
    filterBar->add(m_words, 2);
    filterBar->add(m_kind, 1);
    filterBar->add(m_unit, 1);
    filterBar->add(m_count);
    filterBar->add(m_more);
    m_more->setIcon(symbol(QStringLiteral("override")));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->hide(); // until something is offered
    auto* list = new QWidget;
    auto* listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins({});
    listLayout->addLayout(filterBar);
    m_state = EmptyState::of(*m_table);
    listLayout->addWidget(m_state);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(list);
    m_detail->addWidget(m_inspector);
    m_detail->addWidget(m_editor);
    splitter->addWidget(m_detail);
    splitter->setSizes({300, 200}); // the list needs more of the height than one duty
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);

    connect(m_words, &QLineEdit::textChanged, this, &RequirementPanel::applyFilter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RequirementPanel::applyFilter);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &RequirementPanel::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showCurrent();
        if (selected() >= 0) Q_EMIT requirementSelected(selected());
    });
    connect(m_inspector, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) { followLink(url.toString()); });
    const auto leaveEditor = [this] {
        m_detail->setCurrentWidget(m_inspector);
        m_table->setFocus(Qt::OtherFocusReason);
    };
    connect(m_editor, &DutyEditor::cancelled, this, leaveEditor);
    connect(m_editor, &DutyEditor::saved, this, leaveEditor);
    followType();
    retranslate();
}

std::vector<int> RequirementPanel::chosen() const
{
    std::vector<int> chosen;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        chosen.push_back(row.data(RowRole).toInt());
    std::ranges::sort(chosen);
    return chosen;
}

void RequirementPanel::offer(const QList<QAction*>& actions)
{
    m_table->addActions(actions);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_more->addActions(actions);
    m_more->show();
}

void RequirementPanel::edit(int requirement)
{
    select(requirement);
    m_editor->edit(m_plan, requirement);
    m_detail->setCurrentWidget(m_editor);
    m_editor->field(correctableFields.front()).setFocus(Qt::ShortcutFocusReason);
}

void RequirementPanel::setPlan(const PlanPtr& plan)
{
    // The plan may have been read anew: the duty that was chosen stays chosen where it still stands in the plan.
    const QString chosen = m_plan && selected() >= 0 ? m_plan->plan.requirements[selected()].id : QString();
    const int row = m_plan ? selected() : -1;
    m_detail->setCurrentWidget(m_inspector); // what was being edited is of the plan before
    m_plan = plan;
    m_part = -1;
    m_clause.clear();
    m_model->setPlan(plan);
    listUnits();
    applyFilter();
    if (plan && !plan->plan.requirements.empty()) {
        const auto found = std::ranges::find(plan->plan.requirements, chosen, &plan::Requirement::id);
        select(found == plan->plan.requirements.end()
                   ? std::clamp(row, 0, static_cast<int>(plan->plan.requirements.size()) - 1)
                   : static_cast<int>(found - plan->plan.requirements.begin()));
    }
    showCurrent();
}

void RequirementPanel::listUnits()
{
    const QSignalBlocker quiet(m_unit);
    QStringList units;
    for (int row = 0; row < m_model->rowCount(); ++row)
        for (const QString& unit : m_model->index(row, 0).data(UnitsRole).toStringList())
            if (!units.contains(unit)) units += unit;
    m_unit->clear();
    m_unit->addItem(tr("All units"));
    m_unit->addItems(units);
}

void RequirementPanel::setClause(int part, const QString& path)
{
    m_part = part;
    m_clause = path;
    applyFilter();
}

void RequirementPanel::applyFilter()
{
    RequirementConditions conditions;
    conditions.words = RequirementConditions::wordsOf(m_words->text());
    conditions.part = m_part;
    conditions.clause = m_clause;
    if (m_unit->currentIndex() > 0) conditions.unit = m_unit->currentText();
    if (const QVariant kind = m_kind->currentData(); kind.isValid()) {
        if (kind.toInt() < 0)
            conditions.measuredOnly = true;
        else
            conditions.kind = static_cast<FactKind>(kind.toInt());
    }
    m_filter->setConditions(conditions);
    m_count->setText(
        m_filter->rowCount() == m_model->rowCount()
            ? QString::number(m_model->rowCount())
            : tr("%1 of %2").arg(QString::number(m_filter->rowCount()), QString::number(m_model->rowCount())));
    nameEmptyState();
}

void RequirementPanel::nameEmptyState()
{
    if (!m_plan)
        m_state->setWords(tr("The duties of the plan stand here once there is one."));
    else if (m_model->rowCount() == 0)
        m_state->setWords(tr("No duty was found in this plan. Where its text holds one, mark the words and add them as "
                             "a duty; where it is another file, import the right one."));
    else
        m_state->setWords(tr("No duty stands in what was chosen."));
}

int RequirementPanel::selected() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.data(RowRole).toInt() : -1;
}

void RequirementPanel::select(int requirement)
{
    if (requirement < 0 || requirement >= m_model->rowCount()) {
        m_table->setCurrentIndex({});
        return;
    }
    const QModelIndex source = m_model->index(requirement, RequirementModel::TextColumn);
    QModelIndex index = m_filter->mapFromSource(source);
    if (!index.isValid()) { // hidden by the filter: what was asked for is shown all the same
        m_part = -1;
        m_clause.clear();
        m_words->clear();
        m_kind->setCurrentIndex(0);
        m_unit->setCurrentIndex(0);
        applyFilter();
        index = m_filter->mapFromSource(source);
    }
    // Whatever key is held down: the duty alone is chosen.
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

void RequirementPanel::showCurrent()
{
    m_detail->setCurrentWidget(m_inspector);
    const int requirement = selected();
    if (!m_plan || requirement < 0)
        m_inspector->setHtml(
            QStringLiteral("<p>%1</p>").arg(tr("Choose a duty to see who, what, how much and by when.")));
    else
        m_inspector->setHtml(requirementHtml(*m_plan, requirement));
}

void RequirementPanel::followLink(const QString& target)
{
    const QStringList parts = target.split(QLatin1Char(':'));
    if (parts.value(0) == u"span" && parts.size() == 3)
        Q_EMIT spanActivated({parts[1].toLongLong(), parts[2].toLongLong()});
    if (parts.value(0) == u"fact" && selected() >= 0) {
        const auto& facts = m_plan->plan.requirements[selected()].facts;
        const int fact = parts.value(1).toInt();
        if (fact < static_cast<int>(facts.size()))
            Q_EMIT spanActivated(facts[fact].measure.isEmpty() ? facts[fact].span : facts[fact].measure);
    }
}

void RequirementPanel::focusFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void RequirementPanel::followType()
{
    constexpr int least = 8; // characters that are seen of what is searched for, beside the symbol
    m_words->setMinimumWidth(least * fontMetrics().horizontalAdvance(QStringLiteral("国")));
}

void RequirementPanel::retranslate()
{
    m_words->setPlaceholderText(tr("Search duties"));
    m_words->setAccessibleName(tr("Search duties"));
    m_kind->setAccessibleName(tr("Kind of measure"));
    m_unit->setAccessibleName(tr("Unit"));
    m_table->setAccessibleName(tr("Duties"));
    m_more->setAccessibleName(tr("Correct"));
    m_more->setToolTip(tr("Correct what was read wrongly"));
    m_inspector->setAccessibleName(tr("What the duty says"));
    const QSignalBlocker quiet(m_kind);
    const int kind = std::max(m_kind->currentIndex(), 0);
    m_kind->clear();
    m_kind->addItem(tr("All duties"));
    m_kind->addItem(tr("With a measure"), -1);
    for (const FactKind each : allFactKinds)
        if (each != FactKind::Responsibility) m_kind->addItem(factKindName(each), static_cast<int>(each));
    m_kind->setCurrentIndex(kind);
    if (m_unit->count() == 0) m_unit->addItem(QString());
    m_unit->setItemText(0, tr("All units"));
    applyFilter();
    showCurrent();
}

void RequirementPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::FontChange) followType();
}

} // namespace duibiao::ui

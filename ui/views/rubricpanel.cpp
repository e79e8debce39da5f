// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/rubricpanel.h"

#include "ui/models/firstlines.h"
#include "ui/models/icons.h"
#include "ui/models/rubricmodel.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/tables.h"
#include "ui/parts/wrappingrow.h"
#include "ui/views/effectdelegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

constexpr std::array models{check::Model::Sum, check::Model::Deduct, check::Model::Ratio};

QStringList groupsOf(const InputsPtr& inputs)
{
    QStringList out;
    if (!inputs) return out;
    for (const units::Unit& unit : inputs->units.units())
        for (const QString& group : unit.groups)
            if (!out.contains(group)) out += group;
    return out;
}

} // namespace

RubricPanel::RubricPanel(QWidget* parent)
    : QWidget(parent), m_model(new RubricModel(this)), m_title(new ElidedLabel),
      m_import(new QPushButton(symbol(u"open"_s), {})), m_reset(new QPushButton), m_modelLabel(new QLabel),
      m_kind(new QComboBox), m_baseLabel(new QLabel), m_base(new QDoubleSpinBox), m_groups(new QPushButton),
      m_groupMenu(new QMenu(this)), m_ranking(new QCheckBox), m_table(new QTableView), m_add(new QPushButton),
      m_remove(new QPushButton), m_extras(new QLabel), m_doubts(new QLabel)
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_modelLabel->setBuddy(m_kind);
    m_baseLabel->setBuddy(m_base);
    m_base->setRange(0, static_cast<double>(check::Points::most));
    m_base->setKeyboardTracking(false);
    m_groups->setMenu(m_groupMenu);
    for (QLabel* label : {m_extras, m_doubts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }

    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setShowGrid(true);
    m_table->setItemDelegate(new EffectDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(RubricModel::NameColumn, QHeaderView::Interactive);
    constexpr std::pair<int, int> widths[] = {{RubricModel::NameColumn, 220},
                                              {RubricModel::ScopeColumn, 110},
                                              {RubricModel::PointsColumn, 52},
                                              {RubricModel::CapColumn, 64},
                                              {RubricModel::WithoutDutyColumn, 92}};
    for (const auto& [column, width] : widths) m_table->setColumnWidth(column, width);
    for (int column = RubricModel::FirstStatusColumn; column < RubricModel::WithoutDutyColumn; ++column) {
        const auto status = RubricModel::statusOf(column);
        const bool isUndone =
            status == check::Status::NotMet || status == check::Status::NoEvidence; // what standards speak of
        m_table->setColumnWidth(column, isUndone ? 116 : 76);
    }
    m_table->horizontalHeader()->setStretchLastSection(true);

    auto* head = new WrappingRow;
    head->setSpacing(6);
    head->add(m_title, 1);
    head->add(m_import);
    head->add(m_reset);
    auto* settings = new WrappingRow;
    settings->setSpacing(6);
    settings->addTogether({m_modelLabel, m_kind});
    settings->addTogether({m_baseLabel, m_base});
    settings->add(m_groups);
    settings->add(m_ranking);
    auto* rows = new QHBoxLayout;
    rows->setSpacing(6);
    rows->addWidget(m_add);
    rows->addWidget(m_remove);
    rows->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addLayout(settings);
    layout->addWidget(m_table, 1);
    layout->addLayout(rows);
    layout->addWidget(m_extras);
    layout->addWidget(m_doubts);

    connect(m_model, &RubricModel::edited, this, &RubricPanel::edited);
    connect(m_import, &QPushButton::clicked, this, &RubricPanel::importRequested);
    connect(m_reset, &QPushButton::clicked, this, &RubricPanel::resetRequested);
    connect(m_add, &QPushButton::clicked, this, &RubricPanel::addIndicator);
    connect(m_remove, &QPushButton::clicked, this, &RubricPanel::removeIndicator);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RubricPanel::showState);
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        check::Rubric rubric = m_model->rubric();
        rubric.model = models[static_cast<std::size_t>(index)];
        if (rubric != m_model->rubric()) Q_EMIT edited(rubric, [] { return tr("change of the model"); });
    });
    connect(m_base, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        check::Rubric rubric = m_model->rubric();
        rubric.base = check::Points::fromNumber(value).value_or(rubric.base);
        if (rubric != m_model->rubric()) Q_EMIT edited(rubric, [] { return tr("change of the base"); });
    });
    connect(m_ranking, &QCheckBox::clicked, this, [this](bool checked) {
        check::Rubric rubric = m_model->rubric();
        rubric.ranking = checked;
        Q_EMIT edited(rubric, [] { return tr("change of the places"); });
    });
    retranslate();
}

void RubricPanel::setScores(const ScoresPtr& scores, const InputsPtr& inputs, bool readOnly)
{
    m_scores = scores;
    m_readOnly = readOnly;
    const check::Rubric& rubric = scores->rubric;
    m_model->setRubric(rubric, readOnly);
    m_title->setWords(rubric.title);
    m_kind->setCurrentIndex(static_cast<int>(std::ranges::find(models, rubric.model) - models.begin()));
    const QSignalBlocker quiet(m_base);
    m_base->setValue(rubric.base.number());
    const bool deducts = rubric.model == check::Model::Deduct;
    m_base->setVisible(deducts);
    m_baseLabel->setVisible(deducts);
    m_ranking->setChecked(rubric.ranking);
    fillGroups(inputs);
    QStringList extras;
    for (const check::Bonus& bonus : rubric.bonuses) extras += tr("Bonus: %1").arg(bonus.name);
    for (const check::Veto& veto : rubric.vetoes) extras += tr("Veto: %1").arg(veto.name);
    m_extras->setText(firstLines(extras));
    m_extras->setToolTip(extras.join(u'\n'));
    m_extras->setVisible(!extras.isEmpty());
    m_doubts->setText(firstLines(scores->doubts));
    m_doubts->setToolTip(scores->doubts.join(u'\n'));
    m_doubts->setVisible(!scores->doubts.isEmpty());
    showState();
}

void RubricPanel::fillGroups(const InputsPtr& inputs)
{
    m_groupMenu->clear();
    QStringList names = groupsOf(inputs);
    for (const check::UnitGroup& group : m_scores->rubric.groups)
        if (!names.contains(group.name)) names += group.name;
    for (const QString& name : std::as_const(names)) {
        QAction* action = m_groupMenu->addAction(QString(name).replace(u'&', u"&&"_s));
        action->setData(name);
        action->setCheckable(true);
        action->setChecked(std::ranges::contains(m_scores->rubric.groups, name, &check::UnitGroup::name));
        // Queued: what is taken fills the menu anew, and the action must not go while it speaks.
        connect(action, &QAction::triggered, this, &RubricPanel::takeGroups, Qt::QueuedConnection);
    }
    m_groups->setEnabled(!names.isEmpty() && !m_readOnly);
}

void RubricPanel::takeGroups()
{
    check::Rubric rubric = m_model->rubric();
    std::vector<check::UnitGroup> groups;
    for (const QAction* action : m_groupMenu->actions()) {
        if (!action->isChecked()) continue;
        const QString name = action->data().toString();
        const auto known = std::ranges::find(rubric.groups, name, &check::UnitGroup::name);
        groups.push_back(known == rubric.groups.end() ? check::UnitGroup{name, {name}} : *known);
    }
    rubric.groups = std::move(groups);
    Q_EMIT edited(rubric, [] { return tr("change of the groups"); });
}

void RubricPanel::addIndicator()
{
    check::Rubric rubric = m_model->rubric();
    check::Indicator indicator;
    indicator.name = tr("New indicator");
    indicator.points = check::Points::whole(10);
    rubric.indicators.push_back(std::move(indicator));
    Q_EMIT edited(rubric, [] { return tr("new indicator"); });
    const QModelIndex name = m_model->index(m_model->rowCount() - 1, RubricModel::NameColumn);
    m_table->setCurrentIndex(name);
    m_table->edit(name);
}

void RubricPanel::removeIndicator()
{
    const int row = m_table->currentIndex().row();
    if (row <= RubricModel::commonRow) return;
    check::Rubric rubric = m_model->rubric();
    const QString name = rubric.indicators[static_cast<std::size_t>(row - 1)].name;
    rubric.indicators.erase(rubric.indicators.begin() + (row - 1));
    Q_EMIT edited(rubric, [name] { return tr("removal of %1").arg(name); });
    m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), RubricModel::NameColumn));
}

void RubricPanel::showState()
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_import, m_kind, m_base, m_ranking, m_add})
        widget->setEnabled(!m_readOnly);
    m_reset->setEnabled(!m_readOnly && m_scores && m_scores->isOwn);
    m_remove->setEnabled(!m_readOnly && m_table->currentIndex().row() > RubricModel::commonRow);
}

void RubricPanel::retranslate()
{
    m_import->setText(tr("&Import a rubric…"));
    m_import->setToolTip(
        tr("Reads the office's own table (考核细则): xlsx, csv, docx …, or a rubric written by Duibiao (json)"));
    m_reset->setText(tr("Back to the &standard"));
    m_reset->setToolTip(tr("All duties weigh the same; what was set before can be brought back with Undo"));
    m_modelLabel->setText(tr("&Model:"));
    const int current = m_kind->currentIndex();
    m_kind->clear();
    for (const check::Model model : models) m_kind->addItem(check::modelLabel(model));
    m_kind->setCurrentIndex(current);
    m_kind->setAccessibleName(tr("Model"));
    m_baseLabel->setText(tr("&Base:"));
    m_base->setAccessibleName(tr("Base"));
    m_groups->setText(tr("Score &apart"));
    m_groups->setToolTip(tr("Groups of units that are compared with each other only"));
    m_ranking->setText(tr("Give &places"));
    m_table->setAccessibleName(tr("Rubric"));
    m_add->setText(tr("Add an i&ndicator"));
    m_remove->setText(tr("&Remove it"));
}

void RubricPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace duibiao::ui

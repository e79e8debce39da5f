// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/filterbar.h"

#include "ui/models/icons.h"
#include "ui/models/requirementfilter.h"
#include "ui/models/statuslook.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/wrappingrow.h"
#include "ui/reader/documentpane.h"

#include <QActionGroup>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

using check::Selection;

/// Chooses the item with that data, or the first one for no data; one that is not there is added under `text`.
void choose(QComboBox& box, const QVariant& data, const QString& text)
{
    int at = data.isValid() ? box.findData(data) : 0; // the first item stands for no condition
    if (at < 0) {
        box.addItem(text, data);
        at = box.count() - 1;
    }
    box.setCurrentIndex(at);
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent), m_words(new QLineEdit), m_status(new QComboBox), m_unit(new QComboBox), m_decided(new QComboBox),
      m_clause(new QComboBox), m_kind(new QComboBox), m_due(new QComboBox), m_grouping(new QComboBox),
      m_savedButton(new QToolButton), m_savedMenu(new QMenu(this)), m_count(new ElidedLabel), m_clear(new QPushButton)
{
    m_words->setClearButtonEnabled(true);
    m_words->addAction(symbol(u"search"_s), QLineEdit::LeadingPosition);
    m_words->setMinimumWidth(90);
    for (QComboBox* box : {m_status, m_unit, m_decided, m_clause, m_kind, m_due, m_grouping}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::onChanged);
    }
    m_savedButton->setMenu(m_savedMenu);
    m_savedButton->setPopupMode(QToolButton::InstantPopup);
    m_savedButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_savedButton->setFocusPolicy(Qt::StrongFocus);
    m_savedButton->setIcon(symbol(u"save"_s));
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto* first = new WrappingRow;
    first->add(m_words, 5);
    first->add(m_status, 3);
    first->add(m_unit, 4);
    first->add(m_decided, 4);
    first->add(m_savedButton);
    auto* second = new WrappingRow;
    second->add(m_clause, 4);
    second->add(m_kind, 4);
    second->add(m_due, 4);
    second->add(m_grouping, 4);
    second->add(m_count, 5);
    second->add(m_clear);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(first);
    layout->addLayout(second);

    connect(m_words, &QLineEdit::textChanged, this, &FilterBar::onChanged);
    connect(m_clear, &QPushButton::clicked, this, [this] { setConditions({}); });
    connect(m_savedMenu, &QMenu::aboutToShow, this, &FilterBar::fillSaved);
    retranslate();
}

void FilterBar::onChanged()
{
    m_clear->setEnabled(!conditions().isEmpty());
    if (m_quiet) return;
    if (sender() == m_grouping) return Q_EMIT groupingChanged(grouping());
    Q_EMIT conditionsChanged();
}

template <typename Fill> void FilterBar::refill(QComboBox& box, Fill fill)
{
    const bool wasQuiet = std::exchange(m_quiet, true);
    const QVariant before = box.currentData();
    const QString text = box.currentText();
    box.clear();
    fill();
    if (before.isValid()) choose(box, before, text);
    m_quiet = wasQuiet;
}

void FilterBar::setContent(const PlanPtr& plan, const InputsPtr& inputs)
{
    m_plan = plan;
    m_inputs = inputs;
    refill(*m_unit, [this] {
        m_unit->addItem(tr("All units"));
        if (!m_inputs) return;
        for (const units::Unit& unit : m_inputs->units.units()) m_unit->addItem(unit.name, unit.name);
    });
    refill(*m_clause, [this] { fillClauses(); });
}

void FilterBar::fillClauses()
{
    constexpr int deepest = 1; // what is further in is found by words
    constexpr qsizetype longest = 24;
    m_clause->addItem(tr("All clauses"));
    if (!m_plan) return;
    for (const plan::Clause& clause : m_plan->plan.clauses) {
        if (clause.level > deepest || m_clause->findData(clause.path) >= 0) continue;
        const QString heading = clause.heading.value_or(QString());
        const QString text =
            clause.path.section(u'/', -1) + u' ' + (heading.size() > longest ? heading.first(longest) + u'…' : heading);
        m_clause->addItem(QString(clause.level * 2, QChar(0x3000)) + text.trimmed(), clause.path);
    }
}

void FilterBar::setSaved(const std::vector<check::NamedSelection>& saved, bool readOnly)
{
    m_saved = saved;
    m_readOnly = readOnly;
}

void FilterBar::fillSaved()
{
    m_savedMenu->clear();
    const QString on = savedName();
    int number = 0;
    for (const check::NamedSelection& each : m_saved) {
        constexpr int mnemonics = 9;
        const QString name = QString(each.name).replace(u'&', u"&&"_s);
        QAction* action =
            m_savedMenu->addAction(++number <= mnemonics ? u"&%1  %2"_s.arg(QString::number(number), name) : name);
        action->setToolTip(check::selectionText(each.selection));
        action->setCheckable(true);
        action->setChecked(each.name == on);
        connect(action, &QAction::triggered, this, [this, selection = each.selection] { setConditions(selection); });
    }
    if (number > 0) m_savedMenu->addSeparator();
    QAction* save = m_savedMenu->addAction(tr("&Save this filter…"));
    save->setEnabled(!m_readOnly && !conditions().isEmpty() && on.isEmpty());
    connect(save, &QAction::triggered, this, &FilterBar::saveRequested);
    QAction* manage = m_savedMenu->addAction(tr("&Rename or delete filters…"));
    manage->setEnabled(!m_readOnly && !m_saved.empty());
    connect(manage, &QAction::triggered, this, &FilterBar::manageRequested);
}

QString FilterBar::savedName() const
{
    const Selection now = conditions();
    const auto found = std::ranges::find(m_saved, now, &check::NamedSelection::selection);
    return found == m_saved.end() ? QString() : found->name;
}

Selection FilterBar::conditions() const
{
    Selection conditions;
    conditions.words = RequirementConditions::wordsOf(m_words->text());
    if (const QVariant status = m_status->currentData(); status.isValid())
        conditions.status = static_cast<check::Status>(status.toInt());
    conditions.unit = m_unit->currentData().toString();
    conditions.clause = m_clause->currentData().toString();
    conditions.kind = m_kind->currentData().toString();
    conditions.due = static_cast<Selection::Due>(m_due->currentData().toInt());
    conditions.decided = static_cast<Selection::Decided>(m_decided->currentData().toInt());
    return conditions;
}

void FilterBar::setConditions(const Selection& conditions)
{
    m_quiet = true;
    m_words->setText(conditions.words.join(u' '));
    m_status->setCurrentIndex(conditions.status ? m_status->findData(static_cast<int>(*conditions.status)) : 0);
    choose(*m_unit, conditions.unit.isEmpty() ? QVariant() : conditions.unit, conditions.unit);
    choose(*m_clause, conditions.clause.isEmpty() ? QVariant() : conditions.clause, conditions.clause);
    choose(*m_kind, conditions.kind.isEmpty() ? QVariant() : conditions.kind, check::factKindLabel(conditions.kind));
    m_due->setCurrentIndex(m_due->findData(static_cast<int>(conditions.due)));
    m_decided->setCurrentIndex(m_decided->findData(static_cast<int>(conditions.decided)));
    m_quiet = false;
    Q_EMIT conditionsChanged();
}

Grouping FilterBar::grouping() const
{
    return static_cast<Grouping>(m_grouping->currentData().toInt());
}

void FilterBar::setGrouping(Grouping grouping)
{
    m_grouping->setCurrentIndex(m_grouping->findData(static_cast<int>(grouping)));
    Q_EMIT groupingChanged(grouping);
}

void FilterBar::setResults(int results, int duties)
{
    m_results = results;
    m_duties = duties;
    m_count->setWords(tr("%1 results, %2 duties").arg(QString::number(results), QString::number(duties)));
}

void FilterBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FilterBar::retranslate()
{
    m_words->setPlaceholderText(tr("Search duties"));
    m_words->setAccessibleName(tr("Search duties"));
    m_status->setAccessibleName(tr("Status"));
    m_unit->setAccessibleName(tr("Unit"));
    m_clause->setAccessibleName(tr("Clause"));
    m_kind->setAccessibleName(tr("Kind of measure"));
    m_due->setAccessibleName(tr("Deadline"));
    m_decided->setAccessibleName(tr("Decided or not"));
    m_grouping->setAccessibleName(tr("Grouping"));
    m_savedButton->setText(tr("Save&d filters"));
    m_savedButton->setAccessibleName(tr("Saved filters"));
    m_clear->setText(tr("C&lear"));
    m_clear->setToolTip(tr("Shows everything again"));
    refill(*m_status, [this] {
        m_status->addItem(tr("All statuses"));
        for (const check::Status each : allStatuses)
            m_status->addItem(statusIcon(each), check::statusLabel(each), static_cast<int>(each));
    });
    refill(*m_kind, [this] {
        m_kind->addItem(tr("Any measure"));
        for (const QString& kind :
             {u"deadline"_s, u"quantity"_s, u"percentage"_s, u"frequency"_s, u"coverage"_s, u"none"_s})
            m_kind->addItem(check::factKindLabel(kind), kind);
    });
    refill(*m_due, [this] {
        using Due = Selection::Due;
        for (const Due due : {Due::Any, Due::Past, Due::Soon, Due::Later, Due::Undated})
            m_due->addItem(check::dueLabel(due), static_cast<int>(due));
    });
    refill(*m_decided, [this] {
        using Decided = Selection::Decided;
        for (const Decided decided : {Decided::Any, Decided::Waiting, Decided::Yes, Decided::No})
            m_decided->addItem(check::decidedLabel(decided), static_cast<int>(decided));
    });
    refill(*m_grouping, [this] {
        for (const Grouping grouping : allGroupings)
            m_grouping->addItem(groupingName(grouping), static_cast<int>(grouping));
    });
    setContent(m_plan, m_inputs);
    setResults(m_results, m_duties);
    m_clear->setEnabled(!conditions().isEmpty());
}

void FilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace duibiao::ui

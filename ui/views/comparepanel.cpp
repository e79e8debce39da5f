// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/comparepanel.h"

#include "core/base/wording.h"
#include "ui/models/icons.h"
#include "ui/models/rowsmodel.h"
#include "ui/parts/columnshares.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/tables.h"
#include "ui/parts/wrappingrow.h"
#include "ui/reader/documentpane.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace duibiao::ui {
namespace {

enum Column { ChangeColumn, ClauseColumn, DutyColumn, MeasureColumn };

/// What every column of the list has room for at least.
constexpr int leastCharacters = 6;

/// A text under its name.
QWidget* titled(ElidedLabel* name, DocumentPane* pane)
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    name->setContentsMargins(8, 2, 8, 2);
    layout->addWidget(name);
    layout->addWidget(pane);
    return side;
}

/// Words that are broken into lines between their members alone: "＋ 1 new · － 2 dropped".
QString unbroken(const QString& words)
{
    QStringList members = words.split(QStringLiteral(" · "));
    for (QString& member : members) member.replace(QLatin1Char(' '), QChar::Nbsp);
    return members.join(QStringLiteral(" · "));
}

QToolButton* buttonFor(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ComparePanel::ComparePanel(QWidget* parent)
    : QWidget(parent), next(new QAction(this)), previous(new QAction(this)), m_earlier(new QComboBox),
      m_file(new QPushButton), m_onlyChanges(new QCheckBox), m_close(new QPushButton), m_summary(new QLabel),
      m_beforeName(new ElidedLabel), m_afterName(new ElidedLabel), m_before(new DocumentPane),
      m_after(new DocumentPane), m_model(new RowsModel(this)), m_table(new QTableView)
{
    next->setShortcut(Qt::Key_F8);
    previous->setShortcut(Qt::SHIFT | Qt::Key_F8);
    for (QAction* action : {next, previous}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    m_close->setIcon(symbol(QStringLiteral("close")));
    m_earlier->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_earlier->setMinimumContentsLength(14);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto* bar = new WrappingRow;
    bar->setContentsMargins(6, 6, 6, 0);
    bar->add(m_earlier, 9); // and leaves a gap before what goes from change to change
    bar->add(m_file);
    bar->addStretch();
    bar->add(m_onlyChanges);
    bar->add(buttonFor(previous));
    bar->add(buttonFor(next));
    bar->add(m_close);
    auto* texts = new QSplitter;
    texts->addWidget(titled(m_beforeName, m_before));
    texts->addWidget(titled(m_afterName, m_after));
    texts->setChildrenCollapsible(false);
    m_table->setModel(m_model);
    dressTable(*m_table, 2);
    new ColumnShares(*m_table, DutyColumn, leastCharacters + 2,
                     {{ChangeColumn, 11, leastCharacters + 2, 10},
                      {ClauseColumn, 15, leastCharacters + 2, 14},
                      {MeasureColumn, 25, leastCharacters + 4, 24}}); // which the table owns
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(texts);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(bar);
    m_summary->setContentsMargins(8, 0, 8, 0);
    layout->addWidget(m_summary);
    layout->addWidget(splitter, 1);

    connect(m_earlier, &QComboBox::activated, this, [this] {
        if (const QVariant source = m_earlier->currentData(); source.isValid())
            Q_EMIT earlierChosen(source.toLongLong());
    });
    connect(m_file, &QPushButton::clicked, this, &ComparePanel::fileRequested);
    connect(m_close, &QPushButton::clicked, this, &ComparePanel::closed);
    connect(m_onlyChanges, &QCheckBox::toggled, this, [this](bool only) {
        fillList();
        Q_EMIT onlyChangesToggled(only);
    });
    connect(next, &QAction::triggered, this, [this] { go(m_comparison ? m_comparison->nextChange(current()) : -1); });
    connect(previous, &QAction::triggered, this,
            [this] { go(m_comparison ? m_comparison->previousChange(current()) : -1); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showDuty(current()); });
    connect(m_before->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { follow(*m_before, *m_after, true); });
    connect(m_after->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { follow(*m_after, *m_before, false); });
    setComparison({});
    retranslate();
}

void ComparePanel::takeFocus()
{
    (m_comparison ? static_cast<QWidget*>(m_table) : m_file)->setFocus(Qt::OtherFocusReason);
}

QString ComparePanel::summary() const
{
    return m_summary->text().replace(QChar::Nbsp, QLatin1Char(' '));
}

int ComparePanel::current() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 ? -1 : m_listed.at(static_cast<size_t>(row));
}

bool ComparePanel::showsOnlyChanges() const
{
    return m_onlyChanges->isChecked();
}

void ComparePanel::setOnlyChanges(bool only)
{
    m_onlyChanges->setChecked(only);
}

void ComparePanel::setEarlier(const std::vector<store::StoredSource>& plans)
{
    m_earlier->clear();
    m_earlier->addItem(plans.empty() ? tr("No earlier plan in this workspace") : tr("Choose an earlier plan"));
    for (const store::StoredSource& plan : plans)
        m_earlier->addItem(tr("%1 (%2)").arg(plan.name, momentText(plan.importedAt)), plan.id);
    m_earlier->setEnabled(!plans.empty());
}

void ComparePanel::markEarlier(qint64 source)
{
    m_earlier->setCurrentIndex(std::max(m_earlier->findData(source), 0));
}

QString ComparePanel::nameOf(const LoadedPlan& plan) const
{
    const QString& title = plan.plan.metadata.title;
    return title.isEmpty() ? plan.document.file : title;
}

void ComparePanel::setComparison(const std::shared_ptr<const PlanComparison>& comparison)
{
    const QScopedValueRollback following(m_following, true);
    m_comparison = comparison;
    if (comparison) {
        const auto tip = [comparison](const Mark& mark) {
            return changeName(comparison->duties.at(static_cast<size_t>(mark.requirement)));
        };
        m_before->setContent(comparison->before->document.text, comparisonMarks(*comparison, false), tip);
        m_after->setContent(comparison->after->document.text, comparisonMarks(*comparison, true), tip);
    } else {
        m_before->clearContent();
        m_after->clearContent();
    }
    fill();
    if (comparison) go(comparison->nextChange(-1));
}

void ComparePanel::fillList()
{
    const int chosen = current();
    std::vector<RowsModel::Row> rows;
    std::vector<int> listed;
    if (m_comparison) {
        for (int duty = 0; duty < std::ssize(m_comparison->duties); ++duty) {
            const ComparedDuty& compared = m_comparison->duties[static_cast<size_t>(duty)];
            if (m_onlyChanges->isChecked() && compared.isSame()) continue;
            const plan::DutyChange& change = compared.change;
            const LoadedPlan& where = change.after >= 0 ? *m_comparison->after : *m_comparison->before;
            const plan::Requirement& requirement =
                where.plan.requirements.at(static_cast<size_t>(change.after >= 0 ? change.after : change.before));
            rows.push_back({{changeName(compared), clauseTitleAt(where.plan, requirement.span().begin),
                             requirement.text, sentenceCase(measureChangeWords(*m_comparison, compared))},
                            {},
                            requirement.text});
            listed.push_back(duty);
        }
    }
    m_listed = std::move(listed);
    m_model->setRows(std::move(rows));
    // What was chosen stays so; where it is left out by now, the change that comes after it.
    if (const auto at = std::ranges::lower_bound(m_listed, chosen); chosen >= 0 && !m_listed.empty())
        go(at == m_listed.end() ? m_listed.back() : *at);
}

void ComparePanel::fill()
{
    fillList();
    m_table->setVisible(m_comparison != nullptr);
    for (QWidget* each : std::initializer_list<QWidget*>{m_onlyChanges, m_beforeName, m_afterName})
        each->setVisible(m_comparison != nullptr);
    for (QAction* action : {next, previous}) action->setEnabled(m_comparison && m_comparison->nextChange(-1) >= 0);
    m_summary->setText(m_comparison ? unbroken(comparisonSummary(*m_comparison))
                                    : tr("Choose a plan to lay beside this one."));
    m_beforeName->setWords(m_comparison ? tr("Before: %1").arg(nameOf(*m_comparison->before)) : QString());
    m_afterName->setWords(m_comparison ? tr("Now: %1").arg(nameOf(*m_comparison->after)) : QString());
}

void ComparePanel::go(int duty)
{
    const auto at = std::ranges::find(m_listed, duty);
    if (at == m_listed.end()) return;
    m_table->setCurrentIndex(m_model->index(static_cast<int>(at - m_listed.begin()), ChangeColumn));
    m_table->scrollTo(m_table->currentIndex());
}

void ComparePanel::showDuty(int duty)
{
    if (!m_comparison || duty < 0 || duty >= std::ssize(m_comparison->duties)) return;
    const plan::DutyChange& change = m_comparison->duties[static_cast<size_t>(duty)].change;
    const QScopedValueRollback following(m_following, true);
    const auto spanOf = [](const PlanPtr& plan, int index) {
        return index < 0 ? SourceSpan{} : plan->plan.requirements.at(static_cast<size_t>(index)).span();
    };
    SourceSpan before = spanOf(m_comparison->before, change.before);
    SourceSpan after = spanOf(m_comparison->after, change.after);
    m_before->setHighlight(before.isEmpty() ? std::vector<SourceSpan>() : std::vector{before});
    m_after->setHighlight(after.isEmpty() ? std::vector<SourceSpan>() : std::vector{after});
    // Beside a duty that only one of them has stands the place where it would be.
    if (before.isEmpty()) before.begin = before.end = m_comparison->beforeAt(after.begin);
    if (after.isEmpty()) after.begin = after.end = m_comparison->afterAt(before.begin);
    m_before->scrollTo(before);
    m_after->scrollTo(after);
}

void ComparePanel::follow(DocumentPane& from, DocumentPane& to, bool forward)
{
    if (m_following || !m_comparison) return;
    const QScopedValueRollback following(m_following, true);
    // What is compared is at the top at the beginning, at the bottom at the end, and moves in between.
    const QScrollBar& bar = *from.verticalScrollBar();
    const double part = bar.maximum() > 0 ? static_cast<double>(bar.value()) / bar.maximum() : 0.0;
    const SourceSpan shown = from.visibleSpan();
    const auto share = [part](SourceSpan span) {
        return static_cast<qsizetype>(part * static_cast<double>(span.length()));
    };
    const qsizetype offset = shown.begin + share(shown);
    const qsizetype there = forward ? m_comparison->afterAt(offset) : m_comparison->beforeAt(offset);
    to.scrollToTop(std::max<qsizetype>(there - share(to.visibleSpan()), 0));
}

void ComparePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void ComparePanel::retranslate()
{
    m_model->setTitles({tr("Change"), tr("Clause"), tr("Duty"), tr("Measure and units")});
    next->setText(tr("Next change"));
    previous->setText(tr("Previous change"));
    m_file->setText(tr("From a f&ile…"));
    m_onlyChanges->setText(tr("Changes &only"));
    m_onlyChanges->setToolTip(tr("Leaves out the duties that are the same in both plans"));
    m_close->setText(tr("Close"));
    m_earlier->setAccessibleName(tr("Earlier plan"));
    m_before->setEmptyText(
        tr("The other plan will stand here: choose an earlier one of this workspace above, or a file."));
    m_after->setEmptyText(tr("The plan of now will stand here, with what changed marked in both."));
    m_before->setAccessibleName(tr("Text of the other plan"));
    m_after->setAccessibleName(tr("Text of the plan of now"));
    m_table->setAccessibleName(tr("What changed"));
    fill();
}

void ComparePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace duibiao::ui

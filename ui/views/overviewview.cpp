// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/overviewview.h"

#include "ui/models/icons.h"
#include "ui/parts/wrappingrow.h"
#include "ui/views/duelist.h"
#include "ui/views/figurespanel.h"
#include "ui/views/irregularitylist.h"
#include "ui/views/stepcard.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace duibiao::ui {

namespace {

/// What is scrolled: not before it has less than it needs, while it takes all the room there is.
class Page : public QWidget {
public:
    [[nodiscard]] int heightForWidth(int width) const override { return layout()->totalMinimumHeightForWidth(width); }
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
};

} // namespace

OverviewView::OverviewView(QWidget* parent)
    : QWidget(parent), m_title(new QLabel), m_subtitle(new QLabel), m_planStep(new StepCard(1, QStringLiteral("plan"))),
      m_inputStep(new StepCard(2, QStringLiteral("submissions"))),
      m_checkStep(new StepCard(3, QStringLiteral("check"))), m_importPlan(m_planStep->addButton()),
      m_importUnits(m_inputStep->addButton()), m_editUnits(m_inputStep->addButtonBeside()),
      m_importSubmissions(m_inputStep->addButton()), m_importFolder(m_inputStep->addButtonBeside()),
      m_check(m_checkStep->addButton()), m_sample(new QPushButton(symbol(QStringLiteral("sample")), {})),
      m_results(new QWidget), m_figures(new FiguresPanel), m_listRow(new QWidget), m_dueSide(new QWidget),
      m_dueTitle(new QLabel), m_due(new DueList), m_doubtSide(new QWidget), m_doubtTitle(new QLabel),
      m_doubts(new IrregularityList)
{
    dressTitle();
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_subtitle->setWordWrap(true);
    QFont bold = m_dueTitle->font();
    bold.setBold(true);
    m_dueTitle->setFont(bold);
    m_dueTitle->setBuddy(m_due);
    m_doubtTitle->setFont(bold);
    m_doubtTitle->setBuddy(m_doubts);

    auto* stepRow = new QWidget;
    auto* steps = new WrappingRow(stepRow);
    steps->setContentsMargins({});
    steps->setSpacing(12);
    for (StepCard* card : {m_planStep, m_inputStep, m_checkStep}) steps->add(card, 1);
    const auto fill = [](QWidget* side, QLabel* title, QWidget* list) {
        auto* layout = new QVBoxLayout(side);
        layout->setContentsMargins({});
        layout->setSpacing(4);
        layout->addWidget(title);
        layout->addWidget(list, 1);
    };
    fill(m_dueSide, m_dueTitle, m_due);
    fill(m_doubtSide, m_doubtTitle, m_doubts);
    auto* lists = new QHBoxLayout(m_listRow); // one that is empty is hidden, and the other has its room
    lists->setContentsMargins({});
    lists->setSpacing(12);
    lists->addWidget(m_dueSide, 3);
    lists->addWidget(m_doubtSide, 2);
    auto* results = new QVBoxLayout(m_results);
    results->setContentsMargins({});
    results->addWidget(m_figures, 3);
    results->addWidget(m_listRow, 2);
    for (QAbstractScrollArea* list : std::initializer_list<QAbstractScrollArea*>{m_due, m_doubts}) {
        list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    }
    auto* page = new Page;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addWidget(stepRow);
    layout->addWidget(m_sample, 0, Qt::AlignLeft);
    layout->addWidget(m_results, 100);
    layout->addStretch(1);          // takes the rest while there are no results
    auto* scroll = new QScrollArea; // large text asks for more than a low screen has
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);

    connect(m_importPlan, &QPushButton::clicked, this, &OverviewView::importPlanRequested);
    connect(m_importUnits, &QPushButton::clicked, this, &OverviewView::importUnitsRequested);
    connect(m_editUnits, &QPushButton::clicked, this, &OverviewView::editUnitsRequested);
    connect(m_importSubmissions, &QPushButton::clicked, this, &OverviewView::importSubmissionsRequested);
    connect(m_importFolder, &QPushButton::clicked, this, &OverviewView::importFolderRequested);
    connect(m_check, &QPushButton::clicked, this, &OverviewView::checkRequested);
    connect(m_sample, &QPushButton::clicked, this, &OverviewView::sampleRequested);
    connect(m_figures, &FiguresPanel::resultsWanted, this, &OverviewView::resultsWanted);
    connect(m_due, &DueList::dutyActivated, this, &OverviewView::dueActivated);
    connect(m_doubts, &QTreeView::expanded, this, &OverviewView::fitLists);
    connect(m_doubts, &QTreeView::collapsed, this, &OverviewView::fitLists);
    connect(m_doubts, &IrregularityList::placeActivated, this, &OverviewView::placeActivated);
    connect(m_doubts, &IrregularityList::dutyActivated, this, &OverviewView::dutyActivated);
    setIrregularities({});
    retranslate();
}

void OverviewView::setIrregularities(const std::vector<check::Irregularity>& irregularities)
{
    m_doubts->setIrregularities(irregularities);
    m_doubtSide->setHidden(irregularities.empty());
    fitLists();
}

void OverviewView::fitLists()
{
    // Short lists leave the rest of the height to the charts.
    const int few = fontMetrics().height() * 5; // what long lists keep on a low screen
    for (QAbstractScrollArea* list : std::initializer_list<QAbstractScrollArea*>{m_due, m_doubts})
        list->setMinimumHeight(std::min(few, list->sizeHint().height()));
    int needed = 0;
    for (const QWidget* side : {m_dueSide, m_doubtSide})
        if (!side->isHidden()) needed = std::max(needed, side->layout()->sizeHint().height());
    m_listRow->setMaximumHeight(m_table.isEmpty() ? QWIDGETSIZE_MAX : needed);
}

void OverviewView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showReadOnly();
}

void OverviewView::showReadOnly()
{
    for (QPushButton* button : {m_importPlan, m_importUnits, m_editUnits, m_importSubmissions, m_importFolder}) {
        button->setEnabled(!m_readOnly);
        button->setToolTip(m_readOnly ? tr("This workspace can only be read: nothing can be imported or changed in it.")
                                      : QString());
    }
}

void OverviewView::dressTitle()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_title->setFont(large);
}

void OverviewView::setContent(const PlanPtr& plan, const InputsPtr& inputs, const VerdictTable& table, QDate asOf,
                              bool canCheck, bool outdated)
{
    m_plan = plan;
    m_inputs = inputs;
    m_table = table;
    m_asOf = asOf;
    m_canCheck = canCheck;
    m_outdated = outdated;
    showState();
}

void OverviewView::showState()
{
    const bool haveUnits = m_inputs && !m_inputs->units.isEmpty();
    const bool haveSubmissions = m_inputs && !m_inputs->submissions.empty();
    const QString title = !m_plan                                 ? tr("Duibiao")
                          : m_plan->plan.metadata.title.isEmpty() ? m_plan->document.file
                                                                  : m_plan->plan.metadata.title;
    m_title->setText(title.simplified());
    m_subtitle->setText(m_plan ? QStringList{m_plan->plan.metadata.docNumber, m_plan->plan.metadata.issuer}
                                     .join(QStringLiteral("  "))
                                     .trimmed()
                               : tr("Breaks a work plan into duties, checks what the units sent against them, and "
                                    "shows the words every result rests on."));
    m_subtitle->setVisible(!m_subtitle->text().isEmpty());
    m_planStep->setState(m_plan ? tr("%1 duties, %2 findings")
                                      .arg(QString::number(m_plan->plan.requirements.size()),
                                           QString::number(m_plan->plan.findings.size()))
                                : QString(),
                         m_plan != nullptr);
    m_inputStep->setState(haveUnits || haveSubmissions ? tr("%1 units, %2 submissions")
                                                             .arg(QString::number(m_inputs->units.units().size()),
                                                                  QString::number(m_inputs->submissions.size()))
                                                       : QString(),
                          haveUnits && haveSubmissions);
    const QString results = m_outdated ? tr("%1 results; something changed since the last check.") : tr("%1 results");
    m_checkStep->setState(m_table.isEmpty() ? QString() : results.arg(m_table.counts().total),
                          !m_table.isEmpty() && !m_outdated);
    m_editUnits->setVisible(m_plan || haveUnits);
    m_editUnits->setText(haveUnits ? tr("Edit the u&nits…") : tr("&Take the units from the plan…"));
    m_check->setEnabled(m_canCheck);
    m_sample->setVisible(!m_plan && !haveUnits && !haveSubmissions);
    m_figures->setVisible(!m_table.isEmpty());
    if (m_inputs) m_figures->setFigures(m_table, *m_inputs);
    std::vector<DueItem> due;
    if (m_plan && m_inputs) due = dueItems(*m_plan, *m_inputs, m_table, m_asOf);
    const bool anyDue = !due.empty();
    m_due->setItems(m_plan, std::move(due), m_asOf);
    m_dueSide->setVisible(anyDue);
    m_results->setVisible(!m_table.isEmpty() || anyDue);
    fitLists();
}

void OverviewView::retranslate()
{
    m_planStep->setTexts(tr("Import the plan"),
                         tr("A work plan, notice or task table: Word, WPS, PDF, OFD, web page, spreadsheet or text."));
    m_inputStep->setTexts(tr("Import units and submissions"),
                          tr("The list of units with their other names, and the reports and ledgers they sent."));
    m_checkStep->setTexts(tr("Run the check"),
                          tr("Every duty is judged for every unit that it binds, with the reason and the evidence."));
    m_importPlan->setText(tr("Import &plan…"));
    m_importUnits->setText(tr("Import &units…"));
    m_importSubmissions->setText(tr("Import &submissions…"));
    m_importFolder->setText(tr("Import a fol&der of them…"));
    m_check->setText(tr("&Run the check"));
    m_sample->setText(tr("&Open the sample"));
    m_dueTitle->setText(tr("Due next"));
    m_due->setAccessibleName(m_dueTitle->text());
    m_doubtTitle->setText(tr("To be looked at in what was sent"));
    m_doubts->setAccessibleName(m_doubtTitle->text());
    showReadOnly();
    showState();
}

void OverviewView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::FontChange) {
        dressTitle();
        // Once the lists themselves have heard of it: what they ask for is of the type before until then.
        QMetaObject::invokeMethod(this, &OverviewView::fitLists, Qt::QueuedConnection);
    }
}

} // namespace duibiao::ui

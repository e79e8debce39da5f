// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/calendarpage.h"

#include "core/base/wording.h"
#include "ui/models/festivalwords.h"
#include "ui/models/monthmodel.h"
#include "ui/models/yeardaysmodel.h"
#include "ui/parts/lineheight.h"
#include "ui/parts/tables.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

constexpr int monthsOfYear = 12;
// Of the month, in lines of text.
constexpr int leastWidth = 18;
constexpr int leastHeight = 18;

} // namespace

CalendarPage::CalendarPage()
    : m_yearBox(new QComboBox), m_monthBox(new QComboBox), m_back(new QToolButton), m_forth(new QToolButton),
      m_monthModel(new MonthModel(this)), m_listModel(new YearDaysModel(this)), m_month(new QTableView),
      m_list(new QTableView), m_known(new QLabel), m_state(new QLabel), m_nameLabel(new QLabel), m_name(new QLineEdit),
      m_keep(new QPushButton), m_reset(new QPushButton), m_import(new QPushButton)
{
    build();
    retranslate();
    m_monthBox->setCurrentIndex(QDate::currentDate().month() - 1);
    connect(m_yearBox, &QComboBox::currentIndexChanged, this, &CalendarPage::showYear);
    connect(m_monthBox, &QComboBox::currentIndexChanged, this, &CalendarPage::showYear);
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forth, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_month->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CalendarPage::showChosen);
    connect(m_month, &QTableView::doubleClicked, this, &CalendarPage::toggle);
    connect(new QShortcut(Qt::Key_Space, m_month, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &CalendarPage::toggle);
    connect(m_list, &QTableView::activated, this,
            [this](const QModelIndex& index) { showDay(m_listModel->dayAt(index.row())); });
    connect(m_list, &QTableView::clicked, this,
            [this](const QModelIndex& index) { showDay(m_listModel->dayAt(index.row())); });
    for (const auto kind : {text::DayKind::Off, text::DayKind::Worked, text::DayKind::AsShipped})
        connect(&button(kind), &QPushButton::clicked, this, [this, kind] { set(kind); });
    connect(m_keep, &QPushButton::clicked, this, &CalendarPage::keep);
    connect(m_reset, &QPushButton::clicked, this, &CalendarPage::reset);
    connect(m_import, &QPushButton::clicked, this, &CalendarPage::importRequested);
}

void CalendarPage::build()
{
    m_back->setArrowType(Qt::LeftArrow);
    m_forth->setArrowType(Qt::RightArrow);
    for (QToolButton* button : {m_back, m_forth}) button->setFocusPolicy(Qt::StrongFocus);
    m_month->setModel(m_monthModel);
    m_month->setTabKeyNavigation(false);
    // Names of two words stand in two lines, where there is room. What does not fit into a day ends in …, and the tool
    // tip has it all.
    m_month->setWordWrap(false);
    connect(m_month->verticalHeader(), &QHeaderView::sectionResized, this, [this](int, int, int height) {
        constexpr int lines = 4;
        m_month->setWordWrap(height >= lines * lineHeight(m_month->font()));
    });
    m_month->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_month->verticalHeader()->hide();
    m_month->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_month->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->setModel(m_listModel);
    dressTable(*m_list);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(YearDaysModel::NameColumn, QHeaderView::Stretch);
    followType();
    for (QLabel* label : {m_known, m_state}) label->setWordWrap(true);
    m_nameLabel->setBuddy(m_name);

    auto* where = new QHBoxLayout;
    where->addWidget(m_yearBox, 1);
    where->addWidget(m_back);
    where->addWidget(m_monthBox);
    where->addWidget(m_forth);
    auto* name = new QHBoxLayout;
    name->addWidget(m_nameLabel);
    name->addWidget(m_name, 1);
    auto* buttons = new QHBoxLayout;
    for (int kind = 0; kind < 3; ++kind) {
        m_kinds.push_back(new QPushButton);
        buttons->addWidget(m_kinds.back(), 1);
    }
    m_kindsRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_kindsRow->addLayout(name, 1);
    m_kindsRow->addLayout(buttons);
    auto* left = new QVBoxLayout;
    left->addLayout(where);
    left->addWidget(m_month, 1);
    left->addLayout(m_kindsRow);
    m_middle = new QBoxLayout(QBoxLayout::LeftToRight);
    m_middle->addLayout(left, 3);
    m_middle->addWidget(m_list, 2);
    m_tools = new QBoxLayout(QBoxLayout::LeftToRight);
    for (QPushButton* button : {m_keep, m_reset, m_import}) m_tools->addWidget(button);
    m_tools->addStretch();
    for (QPushButton* button : {m_keep, m_reset, m_import, m_kinds[0], m_kinds[1], m_kinds[2]})
        button->setAutoDefault(false);
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins({});
    layout->addWidget(m_known);
    layout->addLayout(m_middle, 1);
    layout->addWidget(m_state);
    layout->addLayout(m_tools);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus, and is scrolled to
    scroll->setWidget(inside);
    auto* outside = new QVBoxLayout(this);
    outside->setContentsMargins({});
    outside->addWidget(scroll);
}

void CalendarPage::followType()
{
    const int line = fontMetrics().height();
    m_month->setMinimumSize(line * leastWidth, line * leastHeight);
    m_list->setMinimumHeight(line * leastHeight / 2);
}

void CalendarPage::layOut()
{
    // Where month and list do not fit side by side, the one stands above the other.
    int listed = m_list->verticalScrollBar()->sizeHint().width() + 2 * m_list->frameWidth();
    for (int column = 0; column < YearDaysModel::ColumnCount; ++column)
        listed += std::max(static_cast<QAbstractItemView*>(m_list)->sizeHintForColumn(column) + 1,
                           m_list->horizontalHeader()->sectionSizeHint(column));
    const bool isNarrow = width() < m_month->minimumWidth() + listed + m_middle->spacing();
    m_list->setMinimumWidth(isNarrow ? 0 : listed);
    const auto direction = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    for (QBoxLayout* row : {m_kindsRow, m_middle, m_tools}) row->setDirection(direction);
}

void CalendarPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void CalendarPage::setYears(std::vector<text::YearDays> years)
{
    m_years = std::move(years);
    for (const text::YearDays& each : m_years)
        if (each.isKnown()) m_drafts.erase(each.year); // what was gathered stands in it by now
    fillYears();
    showYear();
}

void CalendarPage::fillYears()
{
    const QSignalBlocker quiet(m_yearBox);
    const QVariant chosen = m_yearBox->currentData();
    m_yearBox->clear();
    for (const text::YearDays& each : m_years) m_yearBox->addItem(yearWords(each), each.year);
    const int row = m_yearBox->findData(chosen.isValid() ? chosen : QDate::currentDate().year());
    m_yearBox->setCurrentIndex(row >= 0 ? row : m_yearBox->count() - 1);
    m_known->setText(knownYearsWords(m_years));
}

void CalendarPage::fillMonths()
{
    const QSignalBlocker quiet(m_monthBox);
    const int chosen = std::max(0, m_monthBox->currentIndex());
    m_monthBox->clear();
    for (int month = 1; month <= monthsOfYear; ++month) m_monthBox->addItem(QLocale().standaloneMonthName(month));
    m_monthBox->setCurrentIndex(chosen);
}

int CalendarPage::chosenYear() const
{
    return m_yearBox->currentData().toInt();
}

const text::YearDays* CalendarPage::stored() const
{
    const auto found = std::ranges::find(m_years, chosenYear(), &text::YearDays::year);
    return found == m_years.end() ? nullptr : &*found;
}

text::YearDays CalendarPage::current() const
{
    if (const auto draft = m_drafts.find(chosenYear()); draft != m_drafts.end()) return draft->second;
    return stored() ? *stored() : text::YearDays();
}

void CalendarPage::showYear()
{
    const text::YearDays year = current();
    m_monthModel->setMonth(year, m_monthBox->currentIndex() + 1);
    m_listModel->setYear(year);
    // Days of the month before may stand where this one has none.
    if (!m_monthModel->dayAt(m_month->currentIndex()).isValid())
        m_month->setCurrentIndex(m_monthModel->indexOf(QDate(year.year, m_monthBox->currentIndex() + 1, 1)));
    showState();
    showChosen();
    layOut();
}

void CalendarPage::showState()
{
    const text::YearDays year = current();
    const bool isNew = stored() && !stored()->isKnown();
    const QString fault = text::faultOf(year);
    m_keep->setVisible(isNew);
    m_keep->setEnabled(isNew && year.isKnown() && fault.isEmpty());
    m_reset->setEnabled(stored() && stored()->days != stored()->shipped);
    if (!isNew)
        m_state->clear();
    else if (!year.isKnown())
        m_state->setText(tr("Write down every day off and every make-up day of the State Council's notice for %1, or "
                            "import them; nothing is counted by them before they are kept.")
                             .arg(year.year));
    else if (!fault.isEmpty())
        m_state->setText(u"⚠ "_s + fault);
    else
        m_state->setText(tr("Keep the days once all of the notice stand here."));
    m_state->setVisible(!m_state->text().isEmpty());
}

QList<QDate> CalendarPage::chosenDays() const
{
    QList<QDate> days;
    for (const QModelIndex& index : m_month->selectionModel()->selectedIndexes())
        if (const QDate day = m_monthModel->dayAt(index); day.isValid()) days += day;
    std::ranges::sort(days);
    return days;
}

void CalendarPage::showChosen()
{
    const QList<QDate> days = chosenDays();
    for (QPushButton* button : m_kinds) button->setEnabled(!days.isEmpty());
    if (days.isEmpty()) return;
    const text::YearDays year = current();
    const text::NamedDay* named = year.find(days.first());
    m_name->setText(named ? festivalWords(named->festival) : QString());
}

void CalendarPage::showDay(QDate day)
{
    const int row = m_yearBox->findData(day.year());
    if (row < 0) return;
    m_yearBox->setCurrentIndex(row);
    m_monthBox->setCurrentIndex(day.month() - 1);
    m_month->setCurrentIndex(m_monthModel->indexOf(day));
}

void CalendarPage::step(int months)
{
    const QDate to = QDate(chosenYear(), m_monthBox->currentIndex() + 1, 1).addMonths(months);
    const int row = m_yearBox->findData(to.year());
    if (row < 0) return;
    const QSignalBlocker quiet(m_monthBox);
    m_monthBox->setCurrentIndex(to.month() - 1);
    if (row == m_yearBox->currentIndex())
        showYear();
    else
        m_yearBox->setCurrentIndex(row);
}

void CalendarPage::set(text::DayKind kind)
{
    const QList<QDate> days = chosenDays();
    const text::YearDays before = current();
    const text::YearDays after = text::withDays(before, days, kind, festivalName(m_name->text()));
    if (days.isEmpty() || after == before) return;
    if (!stored() || !stored()->isKnown()) {
        m_drafts[chosenYear()] = after;
        return showYear();
    }
    Q_EMIT edited(after, [first = days.first(), count = static_cast<int>(days.size())] {
        return count == 1 ? tr("the working day %1").arg(dayText(first))
                          : tr("%n working day(s) from %1", nullptr, count).arg(dayText(first));
    });
}

void CalendarPage::toggle()
{
    const QList<QDate> days = chosenDays();
    if (!days.isEmpty()) set(current().isOff(days.first()) ? text::DayKind::Worked : text::DayKind::Off);
}

void CalendarPage::reset()
{
    if (!stored()) return;
    Q_EMIT edited({stored()->year, stored()->shipped, stored()->shipped},
                  [year = stored()->year] { return tr("the office's days of %1").arg(year); });
}

void CalendarPage::keep()
{
    Q_EMIT edited(current(), [year = chosenYear()] { return tr("the working days of %1").arg(year); });
}

QString CalendarPage::state() const
{
    return m_state->text();
}

void CalendarPage::retranslate()
{
    setWindowTitle(tr("Working days"));
    m_yearBox->setAccessibleName(tr("Year"));
    m_monthBox->setAccessibleName(tr("Month"));
    m_back->setAccessibleName(tr("Month before"));
    m_back->setToolTip(tr("Month before"));
    m_forth->setAccessibleName(tr("Month after"));
    m_forth->setToolTip(tr("Month after"));
    m_month->setAccessibleName(tr("Days of the month"));
    m_list->setAccessibleName(tr("Days of the year that do not follow the week"));
    m_nameLabel->setText(tr("&Name:"));
    m_name->setAccessibleName(tr("Name of the chosen days"));
    m_name->setPlaceholderText(tr("Festival or reason"));
    const QStringList kinds{tr("&Off"), tr("&Working"), tr("As s&hipped")};
    for (qsizetype kind = 0; kind < kinds.size(); ++kind) m_kinds[static_cast<size_t>(kind)]->setText(kinds[kind]);
    m_keep->setText(tr("&Keep these days"));
    m_reset->setText(tr("&Take the office's days of the year back"));
    m_import->setText(tr("&Import a year…"));
    fillMonths();
    fillYears();
    showYear();
}

void CalendarPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::FontChange) {
        followType();
        // Once month and list have heard of it.
        QMetaObject::invokeMethod(this, &CalendarPage::layOut, Qt::QueuedConnection);
    }
}

} // namespace duibiao::ui

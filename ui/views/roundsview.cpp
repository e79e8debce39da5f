// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/roundsview.h"

#include "core/base/wording.h"
#include "ui/views/listpage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace duibiao::ui {
namespace {

using Row = RowsModel::Row;

QString idOf(const QString& requirementId, const QString& unit)
{
    return requirementId + QLatin1Char(' ') + unit;
}

} // namespace

RoundsView::RoundsView(QWidget* parent)
    : QWidget(parent), m_tabs(new QTabWidget), m_changesPage(new ListPage), m_splitter(new QSplitter(Qt::Vertical)),
      m_reason(new QLineEdit)
{
    for (ListPage*& page : m_pages) page = new ListPage;
    m_start = m_pages[RoundsPage]->addButton(false);
    m_close = m_pages[RoundsPage]->addButton(true);
    m_splitter->addWidget(m_pages[RoundsPage]);
    m_splitter->addWidget(m_changesPage);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_splitter, {});
    auto* items = new QWidget;
    auto* itemsLayout = new QVBoxLayout(items);
    itemsLayout->setContentsMargins({});
    itemsLayout->setSpacing(0);
    itemsLayout->addWidget(m_pages[ItemsPage]);
    auto* reasonLine = new QHBoxLayout;
    reasonLine->setContentsMargins(8, 0, 8, 8);
    reasonLine->addWidget(m_reason);
    itemsLayout->addLayout(reasonLine);
    m_tabs->addTab(items, {});
    m_tabs->addTab(m_pages[AgainPage], {});
    m_tabs->addTab(m_pages[CarriedPage], {});
    m_closeItems = m_pages[ItemsPage]->addButton(false);
    m_reopen = m_pages[ItemsPage]->addButton(false);
    m_showAgain = m_pages[AgainPage]->addButton(true);
    m_dismiss = m_pages[AgainPage]->addButton(true);
    m_carry = m_pages[CarriedPage]->addButton(false);
    m_same = m_pages[CarriedPage]->addButton(true);
    m_other = m_pages[CarriedPage]->addButton(true);
    m_reason->setMaxLength(500);
    for (size_t page = 0; page < m_pages.size(); ++page) {
        m_exports[page] = m_pages[page]->addButtonAtEnd();
        connect(m_exports[page], &QPushButton::clicked, this, &RoundsView::exportRequested);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);
    setFocusProxy(&m_pages[RoundsPage]->table());

    for (ListPage* page : m_pages)
        connect(&page->model(), &QAbstractItemModel::modelReset, this, [this] {
            const bool any = std::ranges::any_of(m_pages, [](ListPage* each) { return each->model().rowCount(); });
            for (QPushButton* each : m_exports) each->setEnabled(any);
        });
    connect(m_start, &QPushButton::clicked, this, &RoundsView::startRequested);
    connect(m_close, &QPushButton::clicked, this, [this] {
        const auto chosen = m_pages[RoundsPage]->chosen();
        if (chosen.size() == 1) Q_EMIT closeRequested(m_followUp.rounds[static_cast<size_t>(chosen.front())].number);
    });
    connect(m_pages[RoundsPage], &ListPage::chosenChanged, this, &RoundsView::chooseRound);
    connect(m_pages[ItemsPage], &ListPage::chosenChanged, this, &RoundsView::showItemButtons);
    connect(m_closeItems, &QPushButton::clicked, this, [this] { settle(false); });
    connect(m_reopen, &QPushButton::clicked, this, [this] { settle(true); });
    connect(m_reason, &QLineEdit::returnPressed, m_closeItems, &QPushButton::click);
    connect(m_pages[ItemsPage], &ListPage::activated, this, [this](int row) {
        const check::OpenItem& item = m_followUp.items[static_cast<size_t>(row)];
        Q_EMIT cellActivated(item.requirementId, item.unit);
    });
    const auto showAgain = [this](int row) {
        const store::LookAgain& each = m_again[static_cast<size_t>(row)];
        if (m_plan && each.requirement >= 0)
            Q_EMIT cellActivated(m_plan->plan.requirements[static_cast<size_t>(each.requirement)].id,
                                 each.decision.unit);
    };
    connect(m_pages[AgainPage], &ListPage::activated, this, showAgain);
    connect(m_showAgain, &QPushButton::clicked, this, [this, showAgain] {
        if (const auto chosen = m_pages[AgainPage]->chosen(); !chosen.empty()) showAgain(chosen.front());
    });
    connect(m_dismiss, &QPushButton::clicked, this, [this] { Q_EMIT dismissRequested(m_pages[AgainPage]->chosen()); });
    connect(m_carry, &QPushButton::clicked, this, &RoundsView::carryRequested);
    connect(m_same, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_other, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_pages[CarriedPage], &ListPage::activated, this, [this](int row) {
        const check::CarriedDuty& duty = m_followUp.carried[static_cast<size_t>(row)];
        if (duty.goesOn()) Q_EMIT cellActivated(duty.duty, duty.unit);
    });
    retranslate();
}

void RoundsView::setFollowUp(const FollowUp& followUp, bool canStart, bool readOnly)
{
    m_followUp = followUp;
    m_canStart = canStart && !readOnly;
    m_readOnly = readOnly;
    m_before = m_after = -1;
    m_changes = {};
    fillChanges();
    fillRounds();
    fillItems();
    fillCarried();
}

void RoundsView::setLookAgain(const PlanPtr& plan, const std::vector<store::LookAgain>& again)
{
    m_plan = plan;
    m_again = again;
    fillAgain();
}

std::vector<report::Table> RoundsView::tables() const
{
    std::vector<report::Table> tables;
    const auto add = [&](const ListPage& page, const QString& name) {
        if (page.model().rowCount() > 0) tables.push_back(tableOf(page.model(), name));
    };
    const int open = m_tabs->currentIndex();
    const auto addPage = [&](int page) { add(*m_pages[static_cast<size_t>(page)], m_tabs->tabText(page)); };
    addPage(open);
    for (int page = 0; page < std::ssize(m_pages); ++page)
        if (page != open) addPage(page);
    if (!m_changesPage->isHidden()) add(*m_changesPage, m_changesPage->table().accessibleName());
    return tables;
}

void RoundsView::show(Page page)
{
    m_tabs->setCurrentIndex(page);
}

void RoundsView::chooseRound()
{
    const auto chosen = m_pages[RoundsPage]->chosen();
    const bool one = chosen.size() == 1;
    m_start->setEnabled(m_canStart);
    m_close->setEnabled(one && !m_readOnly &&
                        !m_followUp.rounds[static_cast<size_t>(chosen.front())].closedAt.isValid());
    if (chosen.empty()) return;
    // One round is compared with the one before it, two with each other.
    const int after = chosen.back();
    const int before = one ? after - 1 : chosen.front();
    if (before == m_before && after == m_after) return;
    Q_EMIT compareRequested(before, after);
}

void RoundsView::setChanges(int before, int after, const check::RoundChanges& changes)
{
    m_before = before;
    m_after = after;
    m_changes = changes;
    fillChanges();
}

void RoundsView::fillRounds()
{
    std::vector<Row> rows;
    for (const check::Round& round : m_followUp.rounds) {
        const auto told = std::ranges::count_if(round.lines, &check::RoundLine::isTold);
        rows.push_back({{tr("Round %1").arg(round.number), dayText(round.asOf), momentText(round.startedAt),
                         round.startedBy, round.closedAt.isValid() ? momentText(round.closedAt) : tr("In progress"),
                         QString::number(round.inputs.size()), QString::number(told), round.title},
                        {},
                        {},
                        QString::number(round.number)});
    }
    ListPage& page = *m_pages[RoundsPage];
    const bool isNew = page.model().rowCount() != std::ssize(rows);
    page.setRows(std::move(rows));
    if (isNew || page.chosen().empty()) page.choose(static_cast<int>(m_followUp.rounds.size()) - 1);
}

void RoundsView::fillChanges()
{
    const bool compares = m_followUp.rounds.size() > 1;
    const bool comparedBefore = !m_changesPage->isHidden();
    m_changesPage->setVisible(compares);
    if (compares && !comparedBefore) m_splitter->setSizes({1000, 2000}); // shares, whatever room there is
    std::vector<Row> rows;
    QString words;
    if (m_after >= 0 && m_before >= 0) {
        const check::Round& before = m_followUp.rounds[static_cast<size_t>(m_before)];
        const check::Round& after = m_followUp.rounds[static_cast<size_t>(m_after)];
        QStringList counted;
        const auto counts = m_changes.counts();
        for (auto it = counts.begin(); it != counts.end(); ++it)
            counted += tr("%1 %2").arg(check::changeLabel(it.key())).arg(it.value());
        words = tr("From round %1 to round %2: %3.")
                    .arg(before.number)
                    .arg(after.number)
                    .arg(joined(counted, Between::Items));
        QStringList files;
        for (const check::FileChange& each : m_changes.files)
            files += tr("%1 (%2)").arg(each.file.file, check::fateLabel(each.fate));
        if (!files.isEmpty()) words += QLatin1Char('\n') + tr("Files: %1").arg(joined(files, Between::Items));
        for (const check::LineChange& each : m_changes.lines) {
            if (each.change == check::Change::Same) continue;
            const check::RoundLine* was = each.before >= 0 ? &before.lines[static_cast<size_t>(each.before)] : nullptr;
            const check::RoundLine* is = each.after >= 0 ? &after.lines[static_cast<size_t>(each.after)] : nullptr;
            const check::RoundLine& shown = is ? *is : *was;
            const auto label = [](const check::RoundLine* line) {
                return line ? check::statusLabel(line->verdict.status) : QStringLiteral("—");
            };
            rows.push_back({{sentenceCase(check::changeLabel(each.change)), shown.verdict.unit, label(was), label(is),
                             shown.requirement, shown.verdict.reason},
                            is ? std::optional(is->verdict.status) : std::nullopt,
                            {},
                            idOf(shown.verdict.requirementId, shown.verdict.unit)});
        }
    } else if (m_after >= 0) {
        const check::Round& round = m_followUp.rounds[static_cast<size_t>(m_after)];
        words = tr("What round %1 told the units:").arg(round.number);
        for (const check::RoundLine& line : round.lines)
            if (line.isTold())
                rows.push_back({{tr("Told"), line.verdict.unit, QString(), check::statusLabel(line.verdict.status),
                                 line.requirement, line.verdict.reason},
                                line.verdict.status,
                                {},
                                idOf(line.verdict.requirementId, line.verdict.unit)});
    }
    m_changesPage->setWords(words);
    m_changesPage->setRows(std::move(rows));
}

void RoundsView::fillItems()
{
    std::vector<Row> rows;
    for (const check::OpenItem& item : m_followUp.items) {
        const QString now = item.status ? check::statusLabel(*item.status) : tr("No longer a duty");
        const QString closed =
            item.closing ? tr("%1, %2: %3").arg(item.closing->who, momentText(item.closing->at), item.closing->reason)
                         : item.reason;
        rows.push_back({{sentenceCase(check::itemStateLabel(item.state)), item.unit, now,
                         tr("Round %1").arg(item.firstTold), item.requirement, closed},
                        item.status,
                        {},
                        idOf(item.requirementId, item.unit)});
    }
    m_pages[ItemsPage]->setRows(std::move(rows));
    m_reason->setEnabled(!m_readOnly && !m_followUp.items.empty());
    showItemButtons();
}

void RoundsView::showItemButtons()
{
    const std::vector<int> chosen = m_pages[ItemsPage]->chosen();
    const auto isClosed = [this](int row) {
        return m_followUp.items[static_cast<size_t>(row)].state == check::OpenItem::State::Closed;
    };
    m_closeItems->setEnabled(!m_readOnly && !std::ranges::all_of(chosen, isClosed));
    m_reopen->setEnabled(!m_readOnly && std::ranges::any_of(chosen, isClosed));
}

void RoundsView::fillAgain()
{
    const auto why = [](store::LookAgain::Why cause) {
        switch (cause) {
        case store::LookAgain::Why::RequirementGone: return tr("The duty is gone from the plan");
        case store::LookAgain::Why::RequirementChanged: return tr("The duty has other words now");
        case store::LookAgain::Why::NotBound: return tr("The duty no longer binds the unit");
        case store::LookAgain::Why::EvidenceChanged: return tr("The evidence is another");
        case store::LookAgain::Why::VerdictChanged: return tr("The check says something else now");
        case store::LookAgain::Why::Attached: return tr("Something was attached since");
        }
        return QString();
    };
    std::vector<Row> rows;
    for (const store::LookAgain& each : m_again) {
        const store::Decision& decision = each.decision;
        QString words = decision.basis.requirement;
        QString tip;
        if (m_plan && each.requirement >= 0) {
            const QString& now = m_plan->plan.requirements[static_cast<size_t>(each.requirement)].text;
            if (!words.isEmpty() && words != now) tip = tr("Then: %1\nNow: %2").arg(words, now);
            if (words.isEmpty()) words = now;
        }
        rows.push_back({{check::statusLabel(decision.status), decision.unit, why(each.why), words, decision.reason,
                         tr("%1, %2").arg(decision.who, momentText(decision.at))},
                        decision.status,
                        tip,
                        QString::number(decision.id)});
    }
    m_tabs->setTabText(AgainPage,
                       m_again.empty() ? tr("To look at again") : tr("To look at again (%1)").arg(m_again.size()));
    m_pages[AgainPage]->setRows(std::move(rows));
}

void RoundsView::fillCarried()
{
    std::vector<Row> rows;
    for (const check::CarriedDuty& duty : m_followUp.carried) {
        QString match = duty.isAsked() ? tr("Doubtful: %1 %").arg(qRound(duty.score * 100))
                                       : sentenceCase(check::matchLabel(duty.match));
        if (duty.answer)
            match = *duty.answer ? tr("The same (%1)").arg(duty.who) : tr("Another one (%1)").arg(duty.who);
        rows.push_back(
            {{check::statusLabel(duty.status), duty.unit, duty.requirement, match, duty.dutyWords, duty.source},
             duty.status,
             {},
             QString::number(duty.id)});
    }
    m_pages[CarriedPage]->setRows(std::move(rows));
    m_carry->setEnabled(!m_readOnly);
}

void RoundsView::settle(bool reopen)
{
    const QString reason = m_reason->text().trimmed();
    const std::vector<int> chosen = m_pages[ItemsPage]->chosen();
    if (m_readOnly || chosen.empty()) return;
    if (reason.isEmpty()) return m_reason->setFocus();
    m_reason->clear();
    // Ctrl+Z opens the items again rather than bringing words back into a field.
    m_pages[ItemsPage]->table().setFocus(Qt::OtherFocusReason);
    Q_EMIT settleRequested(chosen, reopen, reason);
}

void RoundsView::answer(bool same)
{
    Q_EMIT answered(m_pages[CarriedPage]->chosen(), same);
}

void RoundsView::retranslate()
{
    m_tabs->setTabText(RoundsPage, tr("Rounds"));
    m_tabs->setTabText(ItemsPage, tr("Register of open items"));
    m_tabs->setTabText(CarriedPage, tr("Last year’s duties"));
    m_pages[RoundsPage]->setTitles(
        {tr("Round"), tr("As of"), tr("Begun"), tr("By"), tr("Closed"), tr("Files"), tr("Told"), tr("Title")});
    m_pages[RoundsPage]->model().setNumberColumns({5, 6});
    m_pages[RoundsPage]->setColumns({7}, {80, 100, 130, 100, 130, 60, 60});
    m_pages[RoundsPage]->setEmptyText(tr("No round yet.\nA round keeps the check as it is – its day, its files, its "
                                         "results – and with that what every unit is told."));
    m_pages[RoundsPage]->table().setAccessibleName(tr("Rounds"));
    m_changesPage->setTitles({tr("Outcome"), tr("Unit"), tr("Before"), tr("After"), tr("Requirement"), tr("Reason")});
    m_changesPage->setColumns({4, 5}, {120, 120, 80, 80});
    m_changesPage->setEmptyText(tr("Nothing changed from the one to the other."));
    m_changesPage->table().setAccessibleName(tr("What changed"));
    m_pages[ItemsPage]->setTitles(
        {tr("Item"), tr("Unit"), tr("Status"), tr("Told since"), tr("Requirement"), tr("Reason")});
    m_pages[ItemsPage]->setColumns({4, 5}, {110, 120, 90, 90});
    m_pages[ItemsPage]->setEmptyText(tr("Nothing is open.\nWhat a round tells the units – not met, without evidence, "
                                        "to be verified, returned – is listed here until somebody closes it."));
    m_pages[ItemsPage]->table().setAccessibleName(tr("Register of open items"));
    m_pages[AgainPage]->setTitles({tr("Decision"), tr("Unit"), tr("Why"), tr("Requirement"), tr("Reason"), tr("By")});
    m_pages[AgainPage]->setColumns({3, 4}, {110, 120, 190, 200, 170, 200});
    m_pages[AgainPage]->setEmptyText(tr("Every decision still fits the plan and the evidence."));
    m_pages[AgainPage]->table().setAccessibleName(tr("Decisions to look at again"));
    m_pages[CarriedPage]->setTitles(
        {tr("Was"), tr("Unit"), tr("Earlier duty"), tr("Match"), tr("Duty of now"), tr("From")});
    m_pages[CarriedPage]->setColumns({2, 4}, {110, 120, 200, 150, 320, 120});
    m_pages[CarriedPage]->setEmptyText(tr("Nothing was brought over.\nChoose last year’s workspace to see what its "
                                          "last round left unfinished, beside the duties of this plan."));
    m_pages[CarriedPage]->table().setAccessibleName(tr("Last year’s duties"));
    for (QPushButton* each : m_exports) {
        each->setText(tr("E&xport…"));
        each->setToolTip(tr("Saves the lists as a workbook (XLSX), or the one that is open as a table (CSV)"));
    }
    m_start->setText(tr("&Keep the check as a round"));
    m_close->setText(tr("E&nd the round"));
    m_closeItems->setText(tr("C&lose the items"));
    m_reopen->setText(tr("Take up a&gain"));
    m_showAgain->setText(tr("&Show the cell"));
    m_dismiss->setText(tr("Take the decisions &back"));
    m_carry->setText(tr("&Bring over from last year…"));
    m_same->setText(tr("The &same duty"));
    m_other->setText(tr("Ano&ther duty"));
    m_reason->setPlaceholderText(tr("Reason for closing (needed), for example: proof seen on site"));
    m_reason->setAccessibleName(tr("Reason"));
    m_before = m_after = -1;
    fillChanges();
    fillRounds();
    fillItems();
    fillAgain();
    fillCarried();
}

void RoundsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace duibiao::ui

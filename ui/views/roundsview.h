// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/followup.h"
#include "ui/models/loaded.h"
#include "ui/models/modeltable.h"
#include "ui/models/verdicttable.h"

#include <QWidget>

#include <array>

class QLineEdit;
class QPushButton;
class QSplitter;
class QTabWidget;

namespace duibiao::ui {

class ListPage;

/// The loop 核查—反馈—整改—再核查: the rounds and what changed between them, the register of what units were told,
/// decisions that no longer fit, and what last year's plan left unfinished.
class RoundsView : public QWidget {
    Q_OBJECT

public:
    enum Page { RoundsPage, ItemsPage, AgainPage, CarriedPage };

    explicit RoundsView(QWidget* parent = nullptr);
    /// `canStart`: there is a check that can be kept as a round.
    void setFollowUp(const FollowUp& followUp, bool canStart, bool readOnly);
    void setLookAgain(const PlanPtr& plan, const std::vector<store::LookAgain>& again);
    /// What changed between the two rounds that compareRequested() named.
    void setChanges(int before, int after, const check::RoundChanges& changes);
    void show(Page page);
    [[nodiscard]] ListPage& page(Page page) const { return *m_pages[page]; }
    /// What the lists show, the open one first; those that are empty are left out.
    [[nodiscard]] std::vector<report::Table> tables() const;
    [[nodiscard]] QLineEdit& reason() const { return *m_reason; }
    [[nodiscard]] QPushButton& closeItemsButton() const { return *m_closeItems; }

Q_SIGNALS:
    void startRequested();
    void exportRequested();
    void closeRequested(int number);
    void compareRequested(int before, int after); ///< indices into FollowUp::rounds
    void settleRequested(const std::vector<int>& items, bool reopen, const QString& reason);
    void cellActivated(const QString& requirementId, const QString& unit);
    void dismissRequested(const std::vector<int>& again); ///< indices of what setLookAgain() was given
    void carryRequested();
    void answered(const std::vector<int>& carried, bool same); ///< indices into FollowUp::carried

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillRounds();
    void fillChanges();
    void fillItems();
    void fillAgain();
    void fillCarried();
    void chooseRound();
    void settle(bool reopen);
    /// Closing is for what is open, taking up again for what was closed.
    void showItemButtons();
    void answer(bool same);

    FollowUp m_followUp;
    PlanPtr m_plan;
    std::vector<store::LookAgain> m_again;
    check::RoundChanges m_changes;
    int m_before = -1;
    int m_after = -1;
    bool m_canStart = false;
    bool m_readOnly = false;

    QTabWidget* m_tabs;
    std::array<ListPage*, 4> m_pages;
    ListPage* m_changesPage;
    QSplitter* m_splitter;
    QLineEdit* m_reason;
    std::array<QPushButton*, 4> m_exports; ///< one below each list: beside the tabs there is no room for long words
    QPushButton* m_start;
    QPushButton* m_close;
    QPushButton* m_closeItems;
    QPushButton* m_reopen;
    QPushButton* m_showAgain;
    QPushButton* m_dismiss;
    QPushButton* m_carry;
    QPushButton* m_same;
    QPushButton* m_other;
};

} // namespace duibiao::ui

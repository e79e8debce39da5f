// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/yeardays.h"
#include "ui/models/stepname.h"

#include <QWidget>

#include <map>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QToolButton;

namespace duibiao::ui {

class MonthModel;
class YearDaysModel;

/// The working days by year and month. The days of a known year are changed at once; those of a year that is not known
/// yet are gathered here until they are complete and somebody keeps them.
class CalendarPage : public QWidget {
    Q_OBJECT

public:
    CalendarPage();
    /// Shows these years; the chosen year and month stay.
    void setYears(std::vector<text::YearDays> years);
    /// Goes to a day and chooses it.
    void showDay(QDate day);

    [[nodiscard]] QTableView& month() const { return *m_month; }
    [[nodiscard]] QTableView& list() const { return *m_list; }
    [[nodiscard]] QLineEdit& name() const { return *m_name; }
    [[nodiscard]] QPushButton& button(text::DayKind kind) const { return *m_kinds.at(static_cast<size_t>(kind)); }
    [[nodiscard]] QPushButton& keepButton() const { return *m_keep; }
    [[nodiscard]] QPushButton& resetButton() const { return *m_reset; }
    [[nodiscard]] QString state() const; ///< what is said about the chosen year

Q_SIGNALS:
    /// `what` it is that was changed, for the undo menu.
    void edited(const duibiao::text::YearDays& year, const duibiao::ui::StepName& what);
    void importRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void followType(); ///< as much room as the type needs
    void layOut();     ///< for the width there is
    void retranslate();
    void fillYears();
    void fillMonths();
    void showYear(); ///< and the chosen month of it
    void showState();
    void showChosen(); ///< what can be done with the chosen days
    void step(int months);
    void set(text::DayKind kind);
    void toggle(); ///< off or working, as the first of the chosen days is not
    void reset();
    void keep();
    [[nodiscard]] int chosenYear() const;
    [[nodiscard]] const text::YearDays* stored() const; ///< the chosen year as it is kept
    [[nodiscard]] text::YearDays current() const;       ///< the chosen year with what is gathered for it
    [[nodiscard]] QList<QDate> chosenDays() const;

    std::vector<text::YearDays> m_years;
    std::map<int, text::YearDays> m_drafts; // of years that are not known yet
    QComboBox* m_yearBox;
    QComboBox* m_monthBox;
    QToolButton* m_back;
    QToolButton* m_forth;
    MonthModel* m_monthModel;
    YearDaysModel* m_listModel;
    QTableView* m_month;
    QTableView* m_list;
    QLabel* m_known;
    QLabel* m_state;
    QLabel* m_nameLabel;
    QLineEdit* m_name;
    std::vector<QPushButton*> m_kinds; // by DayKind
    QPushButton* m_keep;
    QPushButton* m_reset;
    QPushButton* m_import;
    QBoxLayout* m_kindsRow = nullptr;
    QBoxLayout* m_middle = nullptr;
    QBoxLayout* m_tools = nullptr;
};

} // namespace duibiao::ui

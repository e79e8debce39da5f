// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QPushButton;

namespace duibiao::ui {

class FilterBar;

/// The days of a check, the button that runs it, and what the matrix is narrowed down to.
class CheckBar : public QWidget {
    Q_OBJECT

public:
    explicit CheckBar(QWidget* parent = nullptr);
    void setSettings(const store::CheckSettings& settings);
    void setCanCheck(bool can);
    /// Says that the verdicts are older than what they were made from.
    void setOutdated(bool outdated);
    [[nodiscard]] FilterBar& filters() const { return *m_filters; }
    void focusFilter();

Q_SIGNALS:
    void checkRequested();
    void settingsChanged(const duibiao::store::CheckSettings& settings);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void report();

    QLabel* m_asOfLabel;
    QLabel* m_periodLabel;
    QLabel* m_toLabel;
    QDateEdit* m_asOf;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QPushButton* m_check;
    QLabel* m_outdated;
    FilterBar* m_filters;
};

} // namespace duibiao::ui

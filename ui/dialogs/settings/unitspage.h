// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/registry.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace duibiao::ui {

/// The list of units of the workspace as it is, and the ways to change it.
class UnitsPage : public QWidget {
    Q_OBJECT

public:
    UnitsPage();
    void setUnits(const units::Registry& units, bool canEdit);

    [[nodiscard]] QTableWidget& list() const { return *m_list; }
    [[nodiscard]] QPushButton& editButton() const { return *m_edit; }
    [[nodiscard]] QPushButton& importButton() const { return *m_import; }

Q_SIGNALS:
    void editRequested();
    void importRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_words;
    QTableWidget* m_list;
    QPushButton* m_edit;
    QPushButton* m_import;
};

} // namespace duibiao::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loaded.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace duibiao::ui {

class FindingsModel;

/// The defects of the plan; choosing one leads to its words.
class FindingsPanel : public QWidget {
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget* parent = nullptr);
    void setPlan(const PlanPtr& plan);
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void spanActivated(duibiao::SourceSpan span);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    FindingsModel* m_model;
    QTableView* m_table;
    QLabel* m_empty;
};

} // namespace duibiao::ui

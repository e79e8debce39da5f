// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/verdict.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace duibiao::ui {

/// Where a reviewer settles a cell: confirms what the check said, or sets another status; either with a reason.
class DecisionBar : public QWidget {
    Q_OBJECT

public:
    explicit DecisionBar(QWidget* parent = nullptr);
    /// The status in force of the chosen cell; nothing disables the bar.
    void setCurrent(std::optional<check::Status> status);

Q_SIGNALS:
    void decided(duibiao::check::Status status, const QString& reason);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void update();
    void decide();

    std::optional<check::Status> m_current;
    QComboBox* m_status;
    QLineEdit* m_reason;
    QPushButton* m_accept;
    QPushButton* m_decide;
};

} // namespace duibiao::ui

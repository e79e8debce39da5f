// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/decision.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace duibiao::ui {

/// Where a reviewer settles one cell or several: confirms what the check said, sets another status with a reason, or
/// chooses what needs more words – a return to the unit, an appeal, a second signature, a note with attachments.
class DecisionBar : public QWidget {
    Q_OBJECT

public:
    explicit DecisionBar(QWidget* parent = nullptr);
    /// The status in force of the chosen cell, or of the first of several; nothing disables the bar. `awaitsSignature`:
    /// for all of them a second signature is asked for.
    void setCurrent(std::optional<check::Status> status, int cells = 1, bool awaitsSignature = false);
    /// Words that were typed before and not stored.
    void setReason(const QString& words);

Q_SIGNALS:
    void left();                             ///< somebody goes back to the cells without a decision (Esc)
    void reasonEdited(const QString& words); ///< by a person, at every key
    void decided(const duibiao::store::Decision& what);
    /// More has to be said about it than fits here.
    void asked(duibiao::store::DecisionKind kind);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void followType();
    void update();
    void accept();
    void decide();

    std::optional<check::Status> m_current;
    int m_cells = 1;
    QComboBox* m_status;
    QLineEdit* m_reason;
    QPushButton* m_accept;
    QPushButton* m_decide;
    QToolButton* m_more;
    QAction* m_full;
    QAction* m_return;
    QAction* m_appeal;
    QAction* m_sign;
    QAction* m_note;
};

} // namespace duibiao::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/decision.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace duibiao::ui {

class AttachmentList;

/// Everything that an entry in the log of a cell may say: its words, who says so, attachments, a status, and whether a
/// second signature is asked for. Which of it is shown depends on the kind.
class DecisionDialog : public QDialog {
    Q_OBJECT

public:
    /// `cells`: how many cells the entry is for; `status`: what stands there now; `firstSigners`: who signed what waits
    /// for a second signature there, for that one.
    DecisionDialog(store::DecisionKind kind, int cells, check::Status status, QStringList firstSigners = {},
                   QWidget* parent = nullptr);
    /// What was put in; the cell, and what it is based on, are for the session to fill in.
    [[nodiscard]] store::Decision decision() const;
    [[nodiscard]] QPlainTextEdit& words() const { return *m_words; }
    [[nodiscard]] QLineEdit& who() const { return *m_who; }
    [[nodiscard]] AttachmentList& attachments() const { return *m_attachments; }
    /// Why the name that was put in cannot sign, in words; empty where nothing stands against it.
    [[nodiscard]] QString objection() const;
    /// True when the entry has what its kind needs.
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void decided(const duibiao::store::Decision& what);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override; ///< files become attachments

private:
    void update();
    void take();

    store::DecisionKind m_kind;
    QStringList m_firstSigners;
    QComboBox* m_status;
    QPlainTextEdit* m_words;
    QLineEdit* m_who;
    QLabel* m_objection; ///< under the name
    AttachmentList* m_attachments;
    QCheckBox* m_needsSignature;
    QLabel* m_trouble;
    QFormLayout* m_form = nullptr;
    QDialogButtonBox* m_buttons;
};

} // namespace duibiao::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;

namespace duibiao::ui {

/// One duty's words, to be parted into several: a line each. The words themselves stay as they are.
class SplitDialog : public QDialog {
    Q_OBJECT

public:
    SplitDialog(const QString& words, QWidget* parent);
    [[nodiscard]] QStringList pieces() const; ///< without blanks at their ends
    [[nodiscard]] QPlainTextEdit& editor() const { return *m_editor; }
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void split(const QStringList& pieces);

private:
    void update();

    QString m_words;
    QPlainTextEdit* m_editor;
    QLabel* m_note;
    QDialogButtonBox* m_buttons;
};

} // namespace duibiao::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QUndoStack;

namespace duibiao::ui {

/// The settings: a list of pages on the left, the chosen page on the right. What a page changes holds at once; what
/// went wrong is said under it. The page that was looked at last is shown first the next time.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// The steps of `undoStack`, which must outlive the dialog, can be undone here, too.
    SettingsDialog(QUndoStack& undoStack, QWidget* parent);

    /// Adds a page, which is called by its window title; `key` is what it is remembered by.
    void addPage(const QString& key, QWidget* page);
    /// Shows a page; the first one where none has the key.
    void showPage(const QString& key);
    /// Shows the page that was looked at last.
    void showLastPage();
    [[nodiscard]] QListWidget& pages() const { return *m_pages; }

    void showError(const Error& error);
    void showNote(const QString& text);
    [[nodiscard]] QString message() const; ///< what is said now; empty when nothing is

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fitPages(); ///< their list is as wide as their names
    void showChosen(int row);
    void nameSteps();
    void say(const QString& text);

    QUndoStack& m_undoStack;
    QListWidget* m_pages;
    QStackedWidget* m_stack;
    QLabel* m_message;
    QPushButton* m_undo;
    QPushButton* m_redo;
};

} // namespace duibiao::ui

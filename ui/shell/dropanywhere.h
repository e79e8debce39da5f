// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QDropEvent;
class QWidget;

namespace duibiao::ui {

/// Files, folders and archives may be dropped anywhere: on any place, list or text of a window, and on the dialogs that
/// belong to it. What is dropped while a dialog waits for an answer is taken in when it is closed: what the dialog is
/// about must not change under it. A widget with the property "takesFiles" takes what is dropped on it for itself.
class DropAnywhere : public QObject {
    Q_OBJECT

public:
    /// `window` must outlive it.
    explicit DropAnywhere(QWidget& window);
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void dropped(const QStringList& paths);

private:
    [[nodiscard]] bool isOurs(const QWidget& widget) const;
    [[nodiscard]] bool isAnswering() const;
    void take(const QDropEvent& event);
    void takeWaiting();

    QWidget& m_window;
    QStringList m_waiting;
};

/// The names of the files and folders of a drag; empty where it brings something else.
[[nodiscard]] QStringList pathsOf(const QDropEvent& event);

} // namespace duibiao::ui

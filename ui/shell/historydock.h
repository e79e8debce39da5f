// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QUndoStack;
class QUndoView;

namespace duibiao::ui {

/// Everything that was changed since the workspace was opened, one step a line. Choosing a line goes to the state after
/// that step.
class HistoryDock : public QDockWidget {
    Q_OBJECT

public:
    HistoryDock(QUndoStack& stack, QWidget* parent);
    [[nodiscard]] QUndoView& list() const { return *m_list; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QUndoView* m_list;
};

} // namespace duibiao::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace duibiao::ui {

class TaskRunner;

/// What is being done beside the window, how far it is, and the way to stop it.
class TaskIndicator : public QWidget {
    Q_OBJECT

public:
    explicit TaskIndicator(TaskRunner& tasks, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void onStarted(const QString& title);
    void onProgress(int step, int total, const QString& what);

    QString m_title;
    QLabel* m_words;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
};

} // namespace duibiao::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;

namespace duibiao::ui {

class BackupsModel;
class EmptyState;

/// The backups of the open workspace: makes one, goes back to one, shows where they lie.
class BackupsPage : public QWidget {
    Q_OBJECT

public:
    /// What can be done: nothing before there is a file, only make where the workspace is open for reading.
    enum class State { NoFile, ReadOnly, Open };

    BackupsPage(int kept, int mostKept);
    void setBackups(const QString& folder, std::vector<store::Backup> backups, State state);

    [[nodiscard]] QTableView& list() const { return *m_list; }
    [[nodiscard]] EmptyState& listState() const { return *m_listState; }
    [[nodiscard]] QSpinBox& kept() const { return *m_kept; }
    [[nodiscard]] QPushButton& makeButton() const { return *m_make; }
    [[nodiscard]] QPushButton& restoreButton() const { return *m_restore; }
    [[nodiscard]] QPushButton& revealButton() const { return *m_reveal; }

Q_SIGNALS:
    void keptChosen(int count);
    void makeRequested();
    void restoreRequested(const QString& backup); ///< after somebody was asked
    void revealRequested(const QString& folder);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void updateButtons();
    void askToRestore();

    BackupsModel* m_model;
    QTableView* m_list;
    EmptyState* m_listState;
    QLabel* m_words;
    QLabel* m_keptLabel;
    QSpinBox* m_kept;
    QPushButton* m_make;
    QPushButton* m_restore;
    QPushButton* m_reveal;
    QString m_folder;
    State m_state = State::NoFile;
};

} // namespace duibiao::ui

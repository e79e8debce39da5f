// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/selection.h"

#include <QDialog>

#include <functional>

class QListWidget;
class QPushButton;

namespace duibiao::ui {

/// Renames (F2) and deletes (Del) the filters that were saved. What is done is asked for at once, and can be undone.
class FiltersDialog : public QDialog {
    Q_OBJECT

public:
    FiltersDialog(const std::vector<check::NamedSelection>& filters, QWidget* parent);
    /// Shows these; the chosen one stays.
    void setFilters(const std::vector<check::NamedSelection>& filters);
    [[nodiscard]] QListWidget& list() const { return *m_list; }

Q_SIGNALS:
    void renamed(const QString& from, const QString& to);
    void removed(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< of the list: its keys

private:
    void rename();
    void remove();
    [[nodiscard]] QString chosen() const;

    QListWidget* m_list;
    QPushButton* m_rename;
    QPushButton* m_remove;
};

/// Asks what a filter is to be called; `taken` are names that stand for others already. `then` is called with a name
/// that has words.
void askForFilterName(QWidget* parent, const QString& suggested, const QStringList& taken,
                      const std::function<void(const QString&)>& then);

} // namespace duibiao::ui

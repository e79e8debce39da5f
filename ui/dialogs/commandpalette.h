// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/palettemodel.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace duibiao::ui {

/// A field and under it what answers to its words. The arrow keys move in the list while one types; Return takes,
/// Escape leaves.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    CommandPalette(std::vector<PaletteEntry> entries, const PaletteModel::Finder& find, QWidget* parent);
    [[nodiscard]] QLineEdit& field() const { return *m_field; }
    [[nodiscard]] PaletteModel& model() const { return *m_model; }
    /// Looks for what was typed once more; for more to be found meanwhile.
    void refresh();

Q_SIGNALS:
    void chosen(const duibiao::ui::PaletteEntry& entry);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void take(const QModelIndex& index);
    void place();

    PaletteModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
};

} // namespace duibiao::ui

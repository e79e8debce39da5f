// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loaded.h"

#include <QAbstractTableModel>

namespace duibiao::ui {

/// The files that the units sent: whose each is and how well it could be read.
class SubmissionsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { FileColumn, UnitColumn, StateColumn, EvidenceColumn, NotesColumn, ColumnCount };

    explicit SubmissionsModel(QObject* parent = nullptr);
    void setInputs(InputsPtr inputs);
    [[nodiscard]] const submission::Submission& at(int row) const { return m_inputs->submissions[row]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant display(int row, int column) const;
    [[nodiscard]] QString remarks(int row) const;
    InputsPtr m_inputs;
};

/// How the unit of a submission was told, in words ("by its title"); empty when it was not.
[[nodiscard]] QString matchedByWords(const QString& matchedBy);
/// How well a submission could be read, in words.
[[nodiscard]] QString stateWords(submission::State state);

} // namespace duibiao::ui

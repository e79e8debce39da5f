// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/scoring/rubric.h"
#include "ui/models/stepname.h"

#include <QAbstractTableModel>

namespace duibiao::ui {

/// A rubric as a table to be edited: the first row says what the statuses do unless an indicator says otherwise, then a
/// row an indicator. An edit changes nothing here: it is offered with edited(), and the rubric that comes back with
/// setRubric() is shown.
class RubricModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        ScopeColumn,
        PointsColumn,
        CapColumn,
        FirstStatusColumn,
        WithoutDutyColumn = FirstStatusColumn + 7,
        SignatureColumn,
        ColumnCount
    };
    static constexpr int commonRow = 0;

    explicit RubricModel(QObject* parent = nullptr);
    void setRubric(const check::Rubric& rubric, bool readOnly);
    [[nodiscard]] const check::Rubric& rubric() const { return m_rubric; }
    /// The status of a column; nothing for the others.
    [[nodiscard]] static std::optional<check::Status> statusOf(int column);
    /// True where a cell takes an effect (effectwords.h).
    [[nodiscard]] static bool takesEffect(const QModelIndex& index);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// `what` was changed, for the undo menu.
    void edited(const duibiao::check::Rubric& rubric, const duibiao::ui::StepName& what);

private:
    /// Of the rubric as a whole: partly where it asks for some decisions only.
    [[nodiscard]] Qt::CheckState signatureState() const;
    [[nodiscard]] QString signatureWords() const;
    [[nodiscard]] QString display(int row, int column) const;
    [[nodiscard]] QString editText(int row, int column) const;
    /// False when the words cannot stand there.
    [[nodiscard]] static bool edit(check::Rubric& rubric, int row, int column, const QString& words);

    check::Rubric m_rubric;
    bool m_readOnly = false;
};

} // namespace duibiao::ui

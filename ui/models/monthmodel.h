// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/yeardays.h"

#include <QAbstractTableModel>

namespace duibiao::ui {

/// The days of one month, a row a week that begins on Monday; cells before the first and behind the last day are empty.
class MonthModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { DayRole = Qt::UserRole + 300 }; ///< QDate; none for empty cells

    explicit MonthModel(QObject* parent = nullptr);
    /// `month`: 1 to 12.
    void setMonth(const text::YearDays& year, int month);
    [[nodiscard]] QDate dayAt(const QModelIndex& index) const;
    /// The cell of a day; an invalid index for one of another month.
    [[nodiscard]] QModelIndex indexOf(QDate day) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] QString words(QDate day) const;    ///< of the cell
    [[nodiscard]] QString sentence(QDate day) const; ///< for tool tips and screen readers

    text::YearDays m_year;
    int m_month = 1;
};

} // namespace duibiao::ui

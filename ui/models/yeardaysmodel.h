// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/yeardays.h"

#include <QAbstractTableModel>

namespace duibiao::ui {

/// The days of a year that do not follow the week, a row a day.
class YearDaysModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { DayColumn, KindColumn, NameColumn, SourceColumn, ColumnCount };

    explicit YearDaysModel(QObject* parent = nullptr);
    void setYear(const text::YearDays& year);
    [[nodiscard]] QDate dayAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    text::YearDays m_year;
};

/// What is known of a year, as it stands in a list: "2026 – as shipped", "2027 – not known".
[[nodiscard]] QString yearWords(const text::YearDays& year);
/// Which years are known and which are not, and what that means.
[[nodiscard]] QString knownYearsWords(const std::vector<text::YearDays>& years);

} // namespace duibiao::ui

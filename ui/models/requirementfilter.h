// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/factlook.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace duibiao::ui {

/// What a list of requirements is narrowed down to. Conditions that are not set let everything through.
struct RequirementConditions {
    QStringList words{}; ///< all of them occur in the duty, its units or its clause, whatever their case
    int part = -1;
    QString clause{}; ///< this clause and everything under it
    QString unit{};
    std::optional<FactKind> kind{};
    bool measuredOnly = false;

    /// The search words of a line of input: separated by spaces, half-width or full-width.
    [[nodiscard]] static QStringList wordsOf(const QString& line);
    friend bool operator==(const RequirementConditions&, const RequirementConditions&) = default;
};

/// Requirements that fulfil the conditions; sorts by SortRole.
class RequirementFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RequirementFilter(QObject* parent = nullptr);
    void setConditions(const RequirementConditions& conditions);
    [[nodiscard]] const RequirementConditions& conditions() const { return m_conditions; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    RequirementConditions m_conditions;
};

} // namespace duibiao::ui

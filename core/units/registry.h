// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace duibiao::units {

/// An organisation that a plan binds.
struct Unit {
    QString name;        ///< the name it is shown by
    QStringList aliases; ///< other names of the same unit
    QStringList groups;  ///< collective names that include it: 各镇（街道）, 县直各部门单位
};

/// Two names that look like one unit: 县发改局 / 县发展和改革局.
struct NearMiss {
    QString a;
    QString b;
    double similarity = 0; ///< 0…1
};

/// The units of one workspace, looked up by name, alias or group. Order is kept.
class Registry {
public:
    void add(Unit unit);
    [[nodiscard]] const std::vector<Unit>& units() const { return m_units; }
    [[nodiscard]] bool isEmpty() const { return m_units.empty(); }

    /// The unit whose name or alias this is (brackets and width folded); -1 when unknown or ambiguous.
    [[nodiscard]] int find(QStringView name) const;
    /// The units that `name` binds: one for a name or alias, all members for a group, none for an unknown name.
    [[nodiscard]] std::vector<int> bound(QStringView name) const;
    /// The unit that `text` names first and longest, by name or alias; -1 when none or when two different units tie.
    [[nodiscard]] int findIn(QStringView text) const;

private:
    std::vector<Unit> m_units;
    QHash<QString, int> m_byName; // folded name or alias -> unit; -2 where two units claim it
    QHash<QString, std::vector<int>> m_byGroup;
};

/// Reads "name,aliases,groups" (aliases and groups separated by ";"), header line required.
[[nodiscard]] Result<Registry> readCsv(QByteArrayView bytes, const QString& file);

/// The names among `names` that look like one unit written two ways.
[[nodiscard]] std::vector<NearMiss> nearMisses(const QStringList& names);

/// True when the name is collective or unnamed (各部门, 相关部门, 各镇（街道）) rather than one organisation.
[[nodiscard]] bool isCollective(QStringView name);

} // namespace duibiao::units

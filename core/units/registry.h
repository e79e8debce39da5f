// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace duibiao::units {

/// An organisation that a plan binds.
struct Unit {
    QString name;        ///< the name it is shown by
    QStringList aliases; ///< other names of the same unit
    QStringList groups;  ///< collective names that include it: 各镇（街道）, 县直各部门单位
    QString parent =
        {}; ///< the unit that it belongs to and that answers for it (县疾控中心 → 县卫健局); empty for none

    friend bool operator==(const Unit&, const Unit&) = default;
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
    /// The units that `name` binds, in the registry's order: one for a name or alias, all members for a group, none for
    /// an unknown name. A group is also known without the words that only close it (县直各部门 for 县直各部门单位).
    [[nodiscard]] std::vector<int> bound(QStringView name) const;
    /// The unit that `text` names first and longest, by name or alias; -1 when none or when two different units tie. A
    /// short alias does not count inside the name of an organisation of another level (水务局 in 市水务局 where the
    /// unit is 县水务局).
    [[nodiscard]] int findIn(QStringView text) const;
    /// The units that answer for `unit`: the one it belongs to, the one that one belongs to, and so on; names that the
    /// list does not have, and circles, end it.
    [[nodiscard]] std::vector<int> parentsOf(int unit) const;

private:
    [[nodiscard]] bool isOfLevel(int unit, QChar level) const;

    std::vector<Unit> m_units;
    QHash<QString, int> m_byName; // folded name or alias -> unit; -2 where two units claim it
    QHash<QString, std::vector<int>> m_byGroup;
    std::set<qsizetype, std::greater<>> m_lengths; // of the keys of m_byName, longest first
};

/// Reads "name,aliases,groups,parent" (aliases and groups separated by ";"), header line required; the columns may
/// stand in any order, and all but the name may be missing. Fails with ErrorCode::InvalidInput when there is no header
/// or no unit, and as text::decode does.
[[nodiscard]] Result<Registry> readCsv(QByteArrayView bytes, const QString& file);

/// The same from the tables of any document (document/tablewords.h): the header may stand below title rows, and every
/// table that has one is read; the others are passed over.
[[nodiscard]] Result<Registry> readTables(const std::vector<std::vector<QStringList>>& tables, const QString& file);

/// A list in whatever file it came: comma-separated text, else what `tables` reads in it. Fails as the one or the
/// other.
[[nodiscard]] Result<Registry> readList(QByteArrayView bytes, const QString& file,
                                        const std::function<Result<std::vector<std::vector<QStringList>>>()>& tables);

/// The list as readCsv() takes it, with a byte order mark so that spreadsheets show it right.
[[nodiscard]] QByteArray toCsv(const std::vector<Unit>& units);

/// The names among `names` that look like one unit written two ways: one shortens the other (same level, same kind of
/// body, its characters in order: 县发改局 / 县发展和改革局), or they differ by a slip of the pen. Most similar first.
[[nodiscard]] std::vector<NearMiss> nearMisses(const QStringList& names);

/// True when the name is collective or unnamed (各部门, 相关部门, 各镇（街道）) rather than one organisation.
[[nodiscard]] bool isCollective(QStringView name);

} // namespace duibiao::units

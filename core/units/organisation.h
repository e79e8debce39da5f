// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duibiao::units {

/// The name of an organisation taken apart: 平阳县发展和改革委员会 → 县, 发展和改革, 局.
struct OrganisationName {
    QString level; ///< 省 市 县 区 …; empty when the name has none
    QString stem;  ///< what tells it from its neighbours
    QString kind;  ///< the kind of body, variants folded (委员会, 委, 局 → 局); empty when the ending is not known
};

/// Takes a folded name (text::folded) apart by the word list of organisations.
[[nodiscard]] OrganisationName takeApart(const QString& folded);

/// The kind of body that a folded name ends with, as collective names count them: as OrganisationName::kind, and for a
/// place or its government the level (江北区, 江北区人民政府 → 区). Empty when the ending is not known.
[[nodiscard]] QString kindOf(const QString& folded);

/// A township, a town or a street: what stands under a county beside its departments.
[[nodiscard]] bool isGrassroots(const QString& kind);

/// A collective name taken apart: 各镇（街道） → all, 镇 and 街道; 县直各部门单位 → all, no kinds; 相关部门 → not all.
struct CollectiveName {
    bool isWhole = false; ///< every body of the kinds is meant
    QStringList kinds;    ///< as kindOf() gives them; empty where departments are meant
};
[[nodiscard]] CollectiveName takeCollectiveApart(const QString& folded);
/// True when the collective name means a body of that kind (kindOf()); never where it leaves open who is meant.
[[nodiscard]] bool means(const CollectiveName& name, const QString& kind);

/// True when `c` names an administrative level (省 市 县 区 …).
[[nodiscard]] bool isLevel(QChar c);

/// The folded group name without the words that only close it: 县直各部门单位 → 县直各部门. Never empty.
[[nodiscard]] QString groupStem(const QString& folded);

} // namespace duibiao::units

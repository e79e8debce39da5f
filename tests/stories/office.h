// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// A made-up county as it sends its papers.
namespace duibiao::test {

struct OfficeFiles {
    QString plan;            ///< docx
    QString units;           ///< csv, 12 units
    QStringList submissions; ///< one a unit: docx, xlsx, csv and txt in GB18030, html, odt, pdf
};

/// Writes the papers of 清河县 into `folder`: a plan of six duties, its units and what each sent. Some are silent about
/// a duty, some tell of it without a figure, one names a person with an identity number and a telephone.
[[nodiscard]] OfficeFiles writeOffice(const QString& folder);

} // namespace duibiao::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace duibiao::test {

struct WorkbookSheet {
    QString name;
    QString xml; ///< what stands inside <worksheet>
    QString state = {};
};

/// A workbook package written by hand, for what no program writes on purpose.
struct Workbook {
    std::vector<WorkbookSheet> sheets;
    QString styles = {};  ///< what stands inside <styleSheet>; the part is left out when null
    QString strings = {}; ///< what stands inside <sst>; the part is left out when null
    QString properties = {};
    bool isStrict = false; ///< namespaces of ISO/IEC 29500 strict
    bool hasMacros = false;

    [[nodiscard]] QByteArray package() const;
};

} // namespace duibiao::test

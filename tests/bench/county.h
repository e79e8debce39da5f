// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace duibiao::bench {

/// A county that was made up to measure with: its plan, the units that it binds, and what they sent.
struct County {
    struct File {
        QString name;
        QByteArray bytes;
    };
    QByteArray plan;  ///< text
    QByteArray units; ///< csv
    std::vector<File>
        submissions; ///< three of each unit: a report, a ledger, a second report; txt, docx, html, csv, xlsx
};

struct CountySize {
    int units = 100;
    int requirements = 120; ///< each binds every unit
    int seed = 1;
    static constexpr int year = 2024; ///< of the plan
};

/// The same size gives the same bytes on every machine. With 120 requirements a file holds some 3,300 characters.
[[nodiscard]] County makeCounty(const CountySize& size);

} // namespace duibiao::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/prepared.h"

#include "ui/shell/mainwindow.h"

#include <catch2/catch_test_macros.hpp>

#include <QTest>

namespace duibiao::test {

OfficeFiles prepareWorkspace(const QString& path, const QString& folder)
{
    OfficeFiles office = writeOffice(folder);
    ui::WorkspaceSession session;
    session.create(path);
    ui::ImportFiles files;
    files.plans = {office.plan};
    files.units = {office.units};
    files.submissions = ui::asSubmissions(office.submissions);
    session.setSettings({QDate(2025, 1, 10), QDate(2024, 1, 1), QDate(2024, 12, 31)});
    session.import(files, true);
    constexpr int patience = 60'000;
    REQUIRE(QTest::qWaitFor([&] { return !session.tasks().isBusy() && !session.table()->isEmpty(); }, patience));
    return office;
}

std::vector<ui::Cell> cellsWith(const ui::MainWindow& window, check::Status status)
{
    std::vector<ui::Cell> cells;
    const ui::VerdictTable& table = *window.session().table();
    for (int row = 0; row < table.rows(); ++row)
        for (int column = 0; column < table.columns(); ++column)
            if (const ui::VerdictCell cell = table.cell(row, column); !cell.isEmpty() && cell.status() == status)
                cells.push_back({row, column});
    return cells;
}

} // namespace duibiao::test

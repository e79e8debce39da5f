// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/workspacesession.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace duibiao;
using namespace duibiao::ui;
using namespace Qt::StringLiterals;

TEST_CASE("Other days are a step that can be undone before there is a plan, too", "[tasks][undo]")
{
    const QTemporaryDir folder;
    WorkspaceSession session;
    session.create(folder.filePath(u"2024.duibiao"_s));
    REQUIRE(session.isOpen());
    const store::CheckSettings before = session.settings();
    session.setSettings({QDate(2025, 1, 10), QDate(2024, 1, 1), QDate(2024, 12, 31)});
    CHECK(session.settings().asOf == QDate(2025, 1, 10));
    REQUIRE(session.undoStack().canUndo());
    session.undoStack().undo();
    CHECK(session.settings().asOf == before.asOf);
    CHECK(session.settings().to == before.to);
    session.undoStack().redo();
    CHECK(session.settings().from == QDate(2024, 1, 1));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/work.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace duibiao;
using namespace duibiao::ui;
using namespace Qt::StringLiterals;

TEST_CASE("An archive is imported with the plan, the units and the submissions in it", "[tasks]")
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(u"2024.duibiao"_s);
    REQUIRE(createWorkspace(workspace).has_value());
    const QString archive = folder.filePath(u"材料.zip"_s); // with names in GBK, as Windows writes them
    REQUIRE(QFile::copy(QStringLiteral(DUIBIAO_SOURCE_DIR "/tests/ui/tasks/data/gbk.zip"), archive));

    const ImportFiles files = sortFiles({archive}, false);
    CHECK(files.plans.isEmpty());
    const auto loaded = importFiles(workspace, files, {});
    REQUIRE(loaded.has_value());
    REQUIRE(loaded->plan);
    CHECK(loaded->plan->plan.metadata.title == u"青石县2024年河湖管护工作要点");
    CHECK(loaded->inputs->units.find(u"县水务局"_s) >= 0);
    REQUIRE(loaded->inputs->submissions.size() == 1);
    CHECK(loaded->inputs->submissions.front().file == u"材料.zip/年终材料/县水务局/总结.txt");
    CHECK(loaded->inputs->submissions.front().unit >= 0);
    REQUIRE(loaded->problems.size() == 1); // the photograph
    CHECK(loaded->problems.front().file == u"材料.zip/年终材料/县水务局/照片.jpg");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 2); // nothing was unpacked beside it
}

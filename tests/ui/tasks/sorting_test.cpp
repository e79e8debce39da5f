// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/sorting.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace duibiao::ui;

namespace {

QString write(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    const QString path = folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

} // namespace

TEST_CASE("A dropped folder is sorted into plan, units and submissions", "[tasks]")
{
    const QTemporaryDir folder;
    write(folder, u"清河县2023年政务公开工作要点.txt"_s, "plan");
    write(folder, u"单位.csv"_s, "\xEF\xBB\xBFname,aliases,groups\n");
    write(folder, u"submissions/县司法局/工作方案落实报告.txt"_s, "report");
    write(folder, u"submissions/台账.csv"_s, "序号,任务\n");
    write(folder, u"submissions/~$台账.xlsx"_s, "lock");
    write(folder, u"submissions/.hidden"_s, "x");
    const ImportFiles sorted = sortFiles({folder.path()}, false);
    REQUIRE(sorted.plans.size() == 1);
    CHECK(sorted.plans.first().endsWith(u"要点.txt"));
    CHECK(sorted.units.size() == 1);
    REQUIRE(sorted.submissions.size() == 2);
    CHECK(sorted.submissions[0].name == u"submissions/县司法局/工作方案落实报告.txt");
    CHECK(sortFiles({folder.path()}, true).plans.isEmpty());
}

TEST_CASE("The only file is the plan while there is none", "[tasks]")
{
    const QTemporaryDir folder;
    const QString file = write(folder, u"文件.txt"_s, "x");
    CHECK(sortFiles({file}, false).plans == QStringList{file});
    CHECK(sortFiles({file}, true).submissions.size() == 1);
    const QString workspace = write(folder, u"2023.duibiao"_s, "x");
    CHECK(sortFiles({workspace}, false).workspaces == QStringList{workspace});
}

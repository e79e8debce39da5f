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

TEST_CASE("A paper that is here already and the plan among the submissions are told of", "[tasks]")
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(u"2024.duibiao"_s);
    REQUIRE(createWorkspace(workspace).has_value());
    const auto write = [&](const QString& name, const QString& text) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    };
    const QString plan = write(u"工作要点.txt"_s, u"清河县2024年工作要点\n一、县司法局每年至少组织1次培训。\n"_s);
    const QString report = write(u"总结.txt"_s, u"县司法局2024年工作总结\n全年组织培训2次。\n"_s);
    const QString copy = write(u"总结（副本）.txt"_s, u"县司法局2024年工作总结\n全年组织培训2次。\n"_s);
    ImportFiles files;
    files.plans = {plan};
    files.submissions = asSubmissions({report, copy, plan});
    auto loaded = importFiles(workspace, files, {});
    REQUIRE(loaded.has_value());
    CHECK(loaded->inputs->submissions.size() == 1);
    REQUIRE(loaded->problems.size() == 2);
    CHECK(loaded->problems.front().file == u"总结（副本）.txt");
    CHECK(loaded->problems.back().file == u"工作要点.txt");

    // A plan that comes back after another one is in force again.
    ImportFiles other;
    other.plans = {write(u"行动方案.txt"_s, u"清河县行动方案\n一、县财政局每年至少组织3次培训。\n"_s)};
    REQUIRE(importFiles(workspace, other, {})->plan->document.file == u"行动方案.txt");
    ImportFiles again;
    again.plans = {plan};
    loaded = importFiles(workspace, again, {});
    REQUIRE(loaded.has_value());
    CHECK(loaded->plan->document.file == u"工作要点.txt");
    CHECK(loaded->problems.empty());
}

TEST_CASE("A paper that broke off is not called read", "[tasks]")
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(u"2024.duibiao"_s);
    REQUIRE(createWorkspace(workspace).has_value());
    QFile whole(sampleFiles().plans.front());
    REQUIRE(whole.open(QIODevice::ReadOnly));
    QFile broken(folder.filePath(u"总结.docx"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write(whole.read(whole.size() * 4 / 5));
    broken.close();
    ImportFiles files;
    files.submissions = asSubmissions({broken.fileName()});
    const auto loaded = importFiles(workspace, files, {});
    REQUIRE(loaded.has_value());
    REQUIRE(loaded->inputs->submissions.size() == 1);
    CHECK(loaded->inputs->submissions.front().state == submission::State::Partly);
}

TEST_CASE("The file alone holds what was imported while a window has it open", "[tasks]")
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(u"2024.duibiao"_s);
    REQUIRE(createWorkspace(workspace).has_value());
    const auto open = store::Workspace::open(workspace);
    REQUIRE(open.has_value());
    QFile file(folder.filePath(u"工作要点.txt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(u"清河县2024年工作要点\n一、县司法局每年至少组织1次培训。\n"_s.toUtf8());
    file.close();
    ImportFiles files;
    files.plans = {file.fileName()};
    REQUIRE(importFiles(workspace, files, {})->plan);

    const QString copy = folder.filePath(u"拷贝.duibiao"_s);
    REQUIRE(QFile::copy(workspace, copy)); // without the log beside it
    const auto copied = loadWorkspace(copy, {});
    REQUIRE(copied.has_value());
    CHECK(copied->plan);

    store::Decision decision;
    decision.requirementId = copied->plan->plan.requirements.front().id;
    decision.unit = u"县司法局"_s;
    decision.status = check::Status::Met;
    decision.reason = u"现场核实"_s;
    REQUIRE((*open)->decide(decision).has_value());
    const QString later = folder.filePath(u"再拷贝.duibiao"_s);
    REQUIRE(QFile::copy(workspace, later));
    CHECK(loadWorkspace(later, {})->reviews.size() == 1);
}

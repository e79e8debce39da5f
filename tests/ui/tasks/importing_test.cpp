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

TEST_CASE("A paper that comes again, changed, takes the place of its earlier version", "[tasks][versions]")
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(u"2024.duibiao"_s);
    REQUIRE(createWorkspace(workspace).has_value());
    const auto write = [&](const QString& name, const QString& text) {
        REQUIRE(QDir(folder.path()).mkpath(QFileInfo(name).path()));
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    };
    const auto import = [&](const QStringList& paths) {
        ImportFiles files;
        files.submissions = asSubmissions(paths);
        auto loaded = importFiles(workspace, files, {});
        REQUIRE(loaded.has_value());
        CHECK(loaded->problems.empty());
        return std::move(*loaded);
    };
    const auto papersOf = [](const Loaded& loaded) {
        QStringList names;
        for (const submission::Submission& each : loaded.inputs->submissions) names += each.file;
        return names;
    };
    ImportFiles units;
    units.units = {write(u"单位.csv"_s, u"name,aliases,groups\n县司法局,,\n县财政局,,\n"_s)};
    REQUIRE(importFiles(workspace, units, {}));
    const QString law = u"县司法局2024年工作总结\n全年组织培训%1次。\n"_s;
    const QString money = u"县财政局2024年工作总结\n全年组织培训%1次。\n"_s;
    (void)import({write(u"总结.txt"_s, law.arg(2))});

    // Of the same name and unit: one paper, in its place, and the earlier one is told.
    Loaded loaded = import({write(u"总结.txt"_s, law.arg(3))});
    CHECK(papersOf(loaded) == QStringList{u"总结.txt"_s});
    CHECK(loaded.inputs->submissions.front().document.text.contains(u"3次"));
    REQUIRE(loaded.replaced.size() == 1);
    CHECK(QString::fromUtf8(loaded.replaced.front().bytes) == law.arg(2));
    CHECK(loaded.inputs->newerSince.contains(loaded.inputs->sources.front()));

    // Of another unit: two papers, whatever they are called.
    loaded = import({write(u"总结.txt"_s, money.arg(2))});
    CHECK(loaded.inputs->submissions.size() == 2);
    CHECK(loaded.replaced.empty());

    // In a folder by itself the name is the same one; of two folders it is not, nor of two papers of one import.
    loaded = import({write(u"一季度/总结.txt"_s, law.arg(4)), write(u"二季度/总结.txt"_s, law.arg(5))});
    CHECK(loaded.inputs->submissions.size() == 3); // asSubmissions() names files that are chosen one by one alone
    CHECK(loaded.replaced.size() == 1);
    (void)write(u"上报/一季度/台账.csv"_s, u"任务,完成情况,责任单位\n培训,组织1次,县司法局\n培训,组织1次,县财政局\n"_s);
    (void)write(u"上报/二季度/台账.csv"_s, u"任务,完成情况,责任单位\n培训,组织2次,县司法局\n培训,组织2次,县财政局\n"_s);
    loaded = import({folder.filePath(u"上报"_s)});
    CHECK(loaded.inputs->submissions.size() == 5);
    CHECK(loaded.replaced.empty());
    (void)write(u"上报/二季度/台账.csv"_s, u"任务,完成情况,责任单位\n培训,组织3次,县司法局\n培训,组织2次,县财政局\n"_s);
    ImportFiles again;
    again.submissions = asSubmissions({folder.filePath(u"上报"_s)});
    loaded = *importFiles(workspace, again, {}); // the other one is here already, and told
    CHECK(loaded.inputs->submissions.size() == 5);
    REQUIRE(loaded.replaced.size() == 1);
    CHECK(loaded.replaced.front().name == u"二季度/台账.csv");

    // Nobody's: it could be anybody's.
    (void)import({write(u"附件.txt"_s, u"培训签到表\n组织培训1次。\n"_s)});
    loaded = import({write(u"附件.txt"_s, u"培训签到表\n组织培训2次。\n"_s)});
    CHECK(loaded.inputs->submissions.size() == 7);
    CHECK(loaded.replaced.empty());
}

TEST_CASE("A paper that is given to a unit by hand hands it on to its newer version", "[tasks][versions]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"2024.duibiao"_s);
    REQUIRE(createWorkspace(path).has_value());
    const auto import = [&](const QString& text, bool isUnits) {
        QFile file(folder.filePath(isUnits ? u"单位.csv"_s : u"总结.txt"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        ImportFiles files;
        if (isUnits)
            files.units = {file.fileName()};
        else
            files.submissions = asSubmissions({file.fileName()});
        return importFiles(path, files, {});
    };
    REQUIRE(import(u"name,aliases,groups\n县司法局,,\n县财政局,,\n"_s, true));
    const QString words = u"县司法局2024年工作总结\n全年组织培训%1次。\n"_s;
    REQUIRE(import(words.arg(1), false));
    const auto workspace = store::Workspace::open(path);
    REQUIRE(workspace);
    store::StoredSource stored = (*workspace)->sources(store::SourceKind::Submission)->front();
    store::Exchange given;
    given.given = {{stored.id, stored.name, {}, u"县财政局"_s}};
    REQUIRE((*workspace)->exchange(given));
    const auto loaded = import(words.arg(2), false);
    REQUIRE(loaded);
    REQUIRE(loaded->inputs->submissions.size() == 1);
    CHECK(loaded->inputs->unitName(loaded->inputs->submissions.front().unit) == u"县财政局");
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

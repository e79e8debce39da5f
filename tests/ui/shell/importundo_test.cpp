// SPDX-License-Identifier: GPL-3.0-or-later
// Imports taken back and done again in the window, with what hangs on them; two windows on one workspace.
#include "core/report/rubricjson.h"
#include "tests/ui/support/finish.h"
#include "translations/translations.h"
#include "ui/models/submissionsmodel.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;
using duibiao::test::finish;

namespace {

/// Waits until nothing is read or judged any more, and the verdicts follow what there is.
bool rest(MainWindow& window)
{
    return QTest::qWaitFor(
        [&] {
            return !window.session().tasks().isBusy() &&
                   (!window.session().canCheck() || !window.session().isOutdated());
        },
        60'000);
}

size_t papersIn(const MainWindow& window)
{
    return window.session().inputs()->submissions.size();
}

/// A window with a county that was checked: one duty, two units, one of which sent a report.
struct Desk {
    Desk()
    {
        QSettings().clear();
        installLanguage(u"en"_s);
        window.resize(1280, 800);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.session().create(folder.filePath(u"清河县.duibiao"_s));
        ImportFiles files;
        files.plans = {plan(u"工作要点.txt"_s, 2)};
        files.units = {write(u"单位.csv"_s, u"name,aliases,groups\n县司法局,,\n县财政局,,\n"_s)};
        files.submissions =
            asSubmissions({write(u"县司法局.txt"_s, u"县司法局2024年工作总结\n全年组织普法培训3次。\n"_s)});
        window.session().import(files);
        REQUIRE(finish(window));
        window.session().setSettings({QDate(2025, 1, 10), QDate(2024, 1, 1), QDate(2024, 12, 31)});
        window.session().check();
        REQUIRE(rest(window));
        REQUIRE(status(u"县司法局"_s) == check::Status::Met);
    }
    [[nodiscard]] QString write(const QString& name, const QString& text) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }
    [[nodiscard]] QString plan(const QString& name, int times) const
    {
        return write(
            name,
            u"清河县2024年普法工作要点\n\n一、重点任务\n（一）县司法局、县财政局每年至少组织普法培训%1次。\n\n清河县人民政府\n2024年2月1日\n"_s
                .arg(times));
    }
    [[nodiscard]] std::optional<check::Status> status(const QString& unit)
    {
        const auto& session = window.session();
        if (!session.plan() || session.table()->isEmpty()) return {};
        const VerdictCell cell = session.table()->cell(0, session.inputs()->units.find(unit));
        return cell.isEmpty() ? std::nullopt : std::optional(cell.status());
    }
    void import(const QStringList& submissions)
    {
        ImportFiles files;
        files.submissions = asSubmissions(submissions);
        window.session().import(files);
        REQUIRE(finish(window));
    }
    [[nodiscard]] QUndoStack& changes() { return window.session().undoStack(); }
    void undo()
    {
        window.actions().undo->trigger();
        REQUIRE(finish(window));
        REQUIRE(rest(window));
    }
    void redo()
    {
        window.actions().redo->trigger();
        REQUIRE(finish(window));
        REQUIRE(rest(window));
    }

    QTemporaryDir folder;
    MainWindow window;
};

} // namespace

TEST_CASE("Imported submissions go and come again, and the results follow", "[shell][undo]")
{
    Desk desk;
    desk.import({desk.write(u"县财政局.txt"_s, u"县财政局2024年工作总结\n全年组织普法培训2次。\n"_s)});
    CHECK(desk.changes().undoText() == u"import of 县财政局.txt");
    desk.window.session().check();
    REQUIRE(rest(desk.window));
    REQUIRE(desk.status(u"县财政局"_s) == check::Status::Met);
    // A decision hangs on what it sent.
    const int unit = desk.window.session().inputs()->units.find(u"县财政局"_s);
    desk.window.session().decide(0, unit, check::Status::NeedsReview, u"签到册缺一次"_s);
    REQUIRE(desk.window.session().loaded().decisions.size() == 1);

    desk.undo(); // the decision
    desk.undo();
    CHECK(papersIn(desk.window) == 1);
    CHECK(desk.status(u"县财政局"_s) != check::Status::Met);
    CHECK(desk.status(u"县司法局"_s) == check::Status::Met);
    CHECK_FALSE(desk.window.session().isOutdated());
    desk.redo();
    CHECK(papersIn(desk.window) == 2);
    CHECK(desk.status(u"县财政局"_s) == check::Status::Met);
    desk.redo();
    CHECK(desk.status(u"县财政局"_s) == check::Status::NeedsReview);
    CHECK(desk.window.messages().count() == 0);

    // What was done to a file after its import goes back with it, step by step, and comes again.
    desk.undo();
    desk.window.session().assignUnit({1}, u"县司法局"_s);
    REQUIRE(finish(desk.window));
    desk.window.session().removeSubmissions({1});
    REQUIRE(finish(desk.window));
    desk.undo();
    desk.undo(); // the unit
    CHECK(desk.status(u"县财政局"_s) == check::Status::Met);
    desk.undo();
    CHECK(papersIn(desk.window) == 1);
    desk.redo();
    desk.redo();
    CHECK(desk.status(u"县财政局"_s) != check::Status::Met);
    REQUIRE(papersIn(desk.window) == 2);
    CHECK(desk.window.session().inputs()->submissions[1].unit ==
          desk.window.session().inputs()->units.find(u"县司法局"_s));
    desk.redo();
    CHECK(papersIn(desk.window) == 1);
    CHECK(desk.window.messages().count() == 0);
}

TEST_CASE("A newer version of a paper is told of, taken back in one step, and kept beside the earlier one",
          "[shell][undo][versions]")
{
    Desk desk;
    desk.import({desk.write(u"县司法局.txt"_s, u"县司法局2024年工作总结\n全年组织普法培训1次。\n"_s)});
    CHECK(papersIn(desk.window) == 1);
    REQUIRE(desk.window.messages().count() == 1);
    QString told;
    for (const QLabel* label : desk.window.messages().findChildren<QLabel*>()) told += label->text();
    CHECK(told.contains(u"县司法局.txt"));
    CHECK(told.contains(u"earlier version"));
    SubmissionsModel model;
    model.setInputs(desk.window.session().inputs());
    CHECK(model.index(0, SubmissionsModel::NotesColumn).data().toString().contains(u"Newer version"));
    desk.window.session().check();
    REQUIRE(rest(desk.window));
    CHECK(desk.status(u"县司法局"_s) != check::Status::Met);

    desk.undo();
    CHECK(papersIn(desk.window) == 1);
    CHECK(desk.status(u"县司法局"_s) == check::Status::Met);
    model.setInputs(desk.window.session().inputs());
    CHECK_FALSE(model.index(0, SubmissionsModel::NotesColumn).data().toString().contains(u"Newer version"));
    desk.redo();
    CHECK(desk.status(u"县司法局"_s) != check::Status::Met);

    for (QAbstractButton* button : desk.window.messages().findChildren<QAbstractButton*>())
        if (button->text().contains(u"Keep both")) {
            button->click();
            break;
        }
    REQUIRE(finish(desk.window));
    CHECK(papersIn(desk.window) == 2);
    CHECK(desk.changes().undoText() == u"both versions of 县司法局.txt");
    desk.undo();
    CHECK(papersIn(desk.window) == 1);
    desk.redo();
    CHECK(papersIn(desk.window) == 2);
}

TEST_CASE("A folder is one step, whatever there is in it", "[shell][undo]")
{
    Desk desk;
    QDir(desk.folder.path()).mkpath(u"年终/县财政局"_s);
    (void)desk.write(u"年终/县财政局/总结.txt"_s, u"县财政局2024年工作总结\n全年组织普法培训2次。\n"_s);
    (void)desk.write(u"年终/县财政局/附件.txt"_s, u"县财政局普法培训记录\n第一次培训于2024年3月5日举行。\n"_s);
    desk.window.take({desk.folder.filePath(u"年终"_s)});
    REQUIRE(finish(desk.window));
    REQUIRE(papersIn(desk.window) == 3);
    CHECK(desk.changes().undoText() == u"import of 2 files");
    desk.undo();
    CHECK(papersIn(desk.window) == 1);
    desk.redo();
    CHECK(papersIn(desk.window) == 3);
    // A paper that is here already brings nothing, and is no step.
    const int steps = desk.changes().count();
    desk.window.take({desk.folder.filePath(u"年终"_s)});
    REQUIRE(finish(desk.window));
    CHECK(desk.changes().count() == steps);
}

TEST_CASE("Another plan is taken back, and the one before is in force again with its results", "[shell][undo]")
{
    Desk desk;
    ImportFiles files;
    files.plans = {desk.plan(u"工作要点（修订）.txt"_s, 4)};
    desk.window.session().import(files);
    REQUIRE(finish(desk.window));
    desk.window.session().check();
    REQUIRE(rest(desk.window));
    REQUIRE(desk.status(u"县司法局"_s) != check::Status::Met);
    desk.undo();
    CHECK(desk.window.session().plan()->document.file == u"工作要点.txt");
    CHECK(desk.status(u"县司法局"_s) == check::Status::Met);
    desk.redo();
    CHECK(desk.window.session().plan()->document.file == u"工作要点（修订）.txt");
    CHECK(desk.status(u"县司法局"_s) != check::Status::Met);
    // The first one imported once more is in force; that goes back, too.
    files.plans = {desk.plan(u"工作要点.txt"_s, 2)};
    desk.window.session().import(files);
    REQUIRE(finish(desk.window));
    CHECK(desk.window.session().plan()->document.file == u"工作要点.txt");
    desk.undo();
    CHECK(desk.window.session().plan()->document.file == u"工作要点（修订）.txt");
    desk.undo();
    CHECK(desk.window.session().plan()->document.file == u"工作要点.txt");
    // To the empty workspace and back.
    while (desk.changes().canUndo()) desk.undo();
    CHECK_FALSE(desk.window.session().plan());
    CHECK(papersIn(desk.window) == 0);
    CHECK(desk.window.session().inputs()->units.isEmpty());
    while (desk.changes().canRedo()) desk.redo();
    CHECK(desk.window.session().plan()->document.file == u"工作要点.txt");
    CHECK(papersIn(desk.window) == 1);
    CHECK(desk.window.messages().count() == 0);
}

TEST_CASE("An imported list of units is taken back", "[shell][undo]")
{
    Desk desk;
    ImportFiles files;
    files.units = {desk.write(u"新单位.csv"_s, u"name,aliases,groups\n县司法局,,\n"_s)};
    desk.window.session().import(files);
    REQUIRE(finish(desk.window));
    CHECK(desk.changes().undoText() == u"import of 新单位.csv");
    REQUIRE(desk.window.session().inputs()->units.units().size() == 1);
    desk.undo();
    CHECK(desk.window.session().inputs()->units.units().size() == 2);
    CHECK(desk.status(u"县财政局"_s));
    desk.redo();
    CHECK(desk.window.session().inputs()->units.units().size() == 1);
    // The same list once more stores no file; the units are a step all the same.
    desk.undo();
    desk.window.session().import(files);
    REQUIRE(finish(desk.window));
    desk.window.session().setUnits({{u"县财政局"_s, {}, {}}});
    REQUIRE(finish(desk.window));
    desk.window.session().import(files);
    REQUIRE(finish(desk.window));
    CHECK(desk.changes().undoText() == u"the list of units");
    desk.undo();
    CHECK(desk.window.session().inputs()->units.find(u"县财政局"_s) == 0);
}

TEST_CASE("Another window sees an import go; what it did itself is not undone over", "[shell][undo][sharing]")
{
    Desk desk;
    MainWindow other;
    other.show();
    other.session().open(desk.window.session().path());
    REQUIRE(finish(other));
    desk.import({desk.write(u"县财政局.txt"_s, u"县财政局2024年工作总结\n全年组织普法培训2次。\n"_s),
                 desk.write(u"补充.txt"_s, u"普法培训补充材料\n"_s)});
    const auto otherSees = [&](size_t papers) {
        return QTest::qWaitFor([&] { return papersIn(other) == papers && !other.session().tasks().isBusy(); }, 60'000);
    };
    REQUIRE(otherSees(3));
    desk.undo();
    REQUIRE(otherSees(1));
    desk.redo();
    REQUIRE(otherSees(3));

    other.session().assignUnit({2}, u"县财政局"_s);
    REQUIRE(finish(other));
    desk.window.actions().undo->trigger();
    REQUIRE(desk.window.messages().count() == 1);
    REQUIRE(finish(desk.window));
    CHECK_FALSE(desk.changes().undoText().startsWith(u"import of 2"));
    CHECK(papersIn(desk.window) == 3);
    REQUIRE(QTest::qWaitFor([&] { return desk.window.session().inputs()->submissions[2].unit == 1; }, 60'000));
    CHECK(otherSees(3));
    REQUIRE(finish(desk.window));
}

TEST_CASE("What another window changed since is not undone over, whatever it is", "[shell][undo][sharing]")
{
    Desk desk;
    WorkspaceSession& mine = desk.window.session();
    const auto other = store::Workspace::open(mine.path());
    REQUIRE(other);
    const auto message = [&] {
        QString told;
        for (const QLabel* label : desk.window.messages().findChildren<QLabel*>()) told += label->text();
        return told;
    };
    /// Takes the last step back, which is refused; gives what is said.
    const auto refused = [&] {
        const int steps = desk.changes().count();
        desk.window.actions().undo->trigger();
        REQUIRE(desk.window.messages().count() == 1);
        CHECK(message().contains(u"was quicker"));
        CHECK(desk.changes().count() == steps - 1); // it is no step any more
        const QString told = message();
        desk.window.messages().clear();
        REQUIRE(finish(desk.window)); // what is there now is read
        return told;
    };

    SECTION("a saved filter")
    {
        const check::Selection silent{.status = check::Status::NoEvidence};
        mine.changeFilters({{u"待办"_s, {}, silent}}, u"x"_s);
        const store::FilterChange theirs[] = {{u"待办"_s, silent, check::Selection{.unit = u"县司法局"_s}}};
        REQUIRE((*other)->changeFilters(theirs));
        CHECK(refused().contains(u"待办"));
        REQUIRE(mine.filters().size() == 1);
        CHECK(mine.filters().front().selection.unit == u"县司法局");
    }
    SECTION("the columns of a ledger")
    {
        using submission::Column;
        const submission::TableHead head{{u"条目"_s, u"干什么"_s}};
        const std::vector first{Column::Number, Column::Task};
        const std::vector second{Column::Task, Column::Progress};
        mine.setColumns({head, first});
        REQUIRE(finish(desk.window));
        REQUIRE((*other)->changeColumns({head, first, second}));
        (void)refused();
        CHECK(mine.loaded().columns.find(submission::headKey(head))->columns == second);
    }
    SECTION("the rubric")
    {
        check::Rubric rubric = check::defaultRubric();
        rubric.title = u"甲"_s;
        mine.setRubric(rubric, u"x"_s);
        check::Rubric theirs = rubric;
        theirs.title = u"乙"_s;
        REQUIRE((*other)->changeRubric({*(*other)->rubric(), report::rubricFile(theirs)}));
        (void)refused();
        CHECK(mine.loaded().rubric.title == u"乙");
        // And what is put into force after that is based on what is there.
        mine.setRubric(rubric, u"x"_s);
        desk.changes().undo();
        CHECK(mine.loaded().rubric.title == u"乙");
        desk.changes().redo();
        CHECK(mine.loaded().rubric.title == u"甲");
        CHECK(desk.window.messages().count() == 0);
    }
    SECTION("the days of the check")
    {
        const store::CheckSettings before = mine.settings();
        mine.setSettings({QDate(2025, 2, 1), before.from, before.to});
        REQUIRE(rest(desk.window));
        REQUIRE((*other)->setSettings({QDate(2025, 3, 1), before.from, before.to}));
        (void)refused();
        CHECK(mine.settings().asOf == QDate(2025, 3, 1));
    }
    SECTION("whose a paper is")
    {
        mine.assignUnit({0}, u"县财政局"_s);
        REQUIRE(finish(desk.window));
        store::Exchange theirs;
        theirs.given = {{mine.inputs()->sources[0], {}, u"县财政局"_s, u"县司法局"_s}};
        REQUIRE((*other)->exchange(theirs));
        CHECK(refused().contains(u"县司法局.txt"));
        CHECK(mine.inputs()->submissions[0].unit == mine.inputs()->units.find(u"县司法局"_s));
    }
    REQUIRE(finish(desk.window));
}

TEST_CASE("The results follow when it is taken back whose a paper is", "[shell][undo]")
{
    Desk desk;
    desk.window.session().assignUnit({0}, u"县财政局"_s);
    REQUIRE(finish(desk.window));
    CHECK(desk.window.session().isOutdated()); // the check is asked for
    desk.undo();
    CHECK(desk.status(u"县司法局"_s) == check::Status::Met);
    CHECK_FALSE(desk.window.session().isOutdated());
    desk.redo();
    CHECK(desk.status(u"县财政局"_s) == check::Status::Met);
    CHECK(desk.window.messages().count() == 0);
}

TEST_CASE("What another window changed beside a change of one's own is shown all the same", "[shell][sharing]")
{
    Desk desk;
    const auto other = store::Workspace::open(desk.window.session().path());
    REQUIRE(other);
    const store::FilterChange theirs[] = {{u"待办"_s, {}, check::Selection{.unit = u"县司法局"_s}}};
    REQUIRE((*other)->changeFilters(theirs));
    desk.window.session().setRubric(check::defaultRubric(), u"x"_s);
    CHECK(QTest::qWaitFor([&] { return desk.window.session().filters().size() == 1; }, 60'000));
    REQUIRE(finish(desk.window));
}

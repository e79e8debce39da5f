// SPDX-License-Identifier: GPL-3.0-or-later
// Whose papers are, and papers taken out: several at once, by mouse and by keys.
#include "tests/ui/support/finish.h"
#include "translations/translations.h"
#include "ui/models/submissionsmodel.h"
#include "ui/reader/documentpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/views/submissionsview.h"

#include <catch2/catch_test_macros.hpp>

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

/// The sample, in the place of the submissions.
struct SampleWindow {
    SampleWindow()
    {
        QSettings().clear();
        installLanguage(u"en"_s);
        window.resize(1280, 800);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.activateWindow(); // keys belong to the window that is worked in
        REQUIRE(QTest::qWaitForWindowActive(&window));
        window.openSample();
        REQUIRE(finish());
        window.goTo(MainWindow::SubmissionsPlace);
        list = window.submissionsView().findChild<QTableView*>(u"papers"_s);
        for (auto* each : window.submissionsView().findChildren<QComboBox*>())
            if (each->accessibleName() == u"Unit") unit = each;
        REQUIRE((list && unit && list->model()->rowCount() > 4));
    }
    [[nodiscard]] bool finish() { return duibiao::test::finish(window); }
    void click(int row, Qt::KeyboardModifiers keys = {}) const
    {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, keys,
                          list->visualRect(list->model()->index(row, 0)).center());
    }
    [[nodiscard]] std::vector<int> chosen() const
    {
        std::vector<int> rows;
        for (const QModelIndex& index : list->selectionModel()->selectedRows()) rows.push_back(index.row());
        std::ranges::sort(rows);
        return rows;
    }
    [[nodiscard]] int unitOf(int row)
    {
        return window.session().inputs()->submissions.at(static_cast<size_t>(row)).unit;
    }
    [[nodiscard]] QString file(int row)
    {
        return window.session().inputs()->submissions.at(static_cast<size_t>(row)).file;
    }
    [[nodiscard]] QString text() const { return window.submissionsView().pane().toPlainText(); }
    /// Chooses a unit as a person does: with the keys, in the list that is open.
    void chooseUnit(int index)
    {
        unit->setFocus();
        unit->setCurrentIndex(index);
        Q_EMIT unit->activated(index);
        REQUIRE(finish());
    }

    MainWindow window;
    QTableView* list = nullptr;
    QComboBox* unit = nullptr;
};

} // namespace

TEST_CASE("Several papers are given to a unit in one step", "[shell][submissions]")
{
    SampleWindow sample;
    const std::vector before{sample.unitOf(0), sample.unitOf(1), sample.unitOf(2)};
    REQUIRE_FALSE((before[0] == before[1] && before[1] == before[2]));
    sample.click(0);
    CHECK(sample.unit->currentIndex() == before[0] + 1);
    sample.click(2, Qt::ShiftModifier);
    REQUIRE(sample.chosen() == std::vector{0, 1, 2});
    // What is said of them: how many, each by name, and that their units differ.
    CHECK(sample.text().contains(sample.file(0)));
    CHECK(sample.text().contains(sample.file(2)));
    CHECK_FALSE(sample.text().contains(sample.file(3)));
    CHECK(sample.unit->currentIndex() == -1);
    CHECK(sample.unit->placeholderText() == u"Several units");

    const int other = before[0] == 0 ? 1 : 0;
    sample.chooseUnit(other + 1);
    for (int row = 0; row < 3; ++row) CHECK(sample.unitOf(row) == other);
    CHECK(sample.chosen() == std::vector{0, 1, 2});
    CHECK(sample.unit->currentIndex() == other + 1);
    QUndoStack& undo = sample.window.session().undoStack();
    REQUIRE(undo.count() == 1);
    CHECK(undo.undoText().contains(u"papers"));
    undo.undo();
    REQUIRE(sample.finish());
    CHECK(std::vector{sample.unitOf(0), sample.unitOf(1), sample.unitOf(2)} == before);
    undo.redo();
    REQUIRE(sample.finish());
    CHECK(sample.unitOf(2) == other);

    sample.click(1);
    CHECK(sample.text().contains(sample.window.session().inputs()->submissions[1].document.text.left(5)));
}

TEST_CASE("Papers are chosen, given away and taken out by keys alone", "[shell][submissions]")
{
    SampleWindow sample;
    const size_t papers = sample.window.session().inputs()->submissions.size();
    const QString second = sample.file(1);
    const QString fourth = sample.file(3);
    sample.click(1);
    sample.list->setFocus();
    QTest::keyClick(sample.list, Qt::Key_F2);
    CHECK(QTest::qWaitFor([&] { return sample.unit->view()->isVisible(); }));
    QTest::keyClick(sample.unit->view(), Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return !sample.unit->view()->isVisible(); }));
    CHECK(sample.window.session().undoStack().count() == 0);

    sample.list->setFocus();
    QTest::keyClick(sample.list, Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(sample.chosen() == std::vector{1, 2});
    QTest::keyClick(sample.list, Qt::Key_Delete);
    REQUIRE(sample.finish());
    REQUIRE(sample.window.session().inputs()->submissions.size() == papers - 2);
    CHECK(sample.window.session().inputs()->find(second) < 0);
    CHECK(sample.chosen() == std::vector{1}); // the one that took their place
    CHECK(sample.file(1) == fourth);
    REQUIRE(sample.window.session().undoStack().count() == 1);
    sample.window.session().undoStack().undo();
    REQUIRE(sample.finish());
    CHECK(sample.window.session().inputs()->submissions.size() == papers);
    CHECK(sample.window.session().inputs()->find(second) >= 0);
    sample.window.session().undoStack().redo();
    REQUIRE(sample.finish());
    CHECK(sample.window.session().inputs()->submissions.size() == papers - 2);
}

TEST_CASE("Long remarks leave the room to the names of the papers", "[shell][submissions]")
{
    SampleWindow sample;
    const QTemporaryDir folder;
    QFile file(
        folder.filePath(u"县教体局2024年安全生产工作报告（第二稿）.docx"_s)); // which it is not: that is remarked
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(u"县教体局报告\n4月5日，组织安全培训1次。\n"_s.toUtf8());
    file.close();
    sample.window.take({file.fileName()});
    REQUIRE(sample.finish());
    sample.window.resize(1280, 720);
    const auto width = [&](SubmissionsModel::Column column) { return sample.list->columnWidth(column); };
    CHECK(QTest::qWaitFor([&] { return width(SubmissionsModel::FileColumn) > width(SubmissionsModel::NotesColumn); }));
}

TEST_CASE("The menu of the list does what its buttons do", "[shell][submissions]")
{
    SampleWindow sample;
    REQUIRE(sample.list->contextMenuPolicy() == Qt::ActionsContextMenu);
    REQUIRE(sample.list->actions().size() == 2);
    sample.list->selectAll();
    for (const QAction* action : sample.list->actions()) CHECK((action->isEnabled() && !action->text().isEmpty()));
    sample.list->actions().at(1)->trigger();
    REQUIRE(sample.finish());
    CHECK(sample.window.session().inputs()->submissions.empty());
    for (const QAction* action : sample.list->actions()) CHECK_FALSE(action->isEnabled());
    CHECK(sample.text().isEmpty());
    sample.window.session().undoStack().undo();
    REQUIRE(sample.finish());
    CHECK(sample.list->model()->rowCount() > 4);
}

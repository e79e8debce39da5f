// SPDX-License-Identifier: GPL-3.0-or-later
// Corrections of the plan and the comparison of two plans, as somebody at the keyboard does them.
#include "tests/ui/support/finish.h"
#include "translations/translations.h"
#include "ui/dialogs/splitdialog.h"
#include "ui/reader/documentpane.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/views/comparepanel.h"
#include "ui/views/correctionspanel.h"
#include "ui/views/dutyeditor.h"
#include "ui/views/overviewview.h"
#include "ui/views/plancorrecting.h"
#include "ui/views/planview.h"
#include "ui/views/requirementpanel.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;
using Kind = plan::CorrectionKind;

namespace {

const QString plan2023 =
    u"清河县2023年工作要点\n一、加强培训\n县司法局2023年6月底前组织2次业务培训。\n县档案馆开放档案，编印便民手册。\n"
    "二、公开\n本县来信较多。县信访局每季度通报一次办理情况。\n"_s;
const QString plan2024 =
    u"清河县2024年工作要点\n一、加强培训\n县司法局2024年6月底前组织4次业务培训。\n县档案馆开放档案，编印便民手册。\n"
    "二、公开\n本县来信较多。县教育局每年更新1次公开目录。\n"_s;

struct Desk {
    QTemporaryDir folder;
    MainWindow window;

    Desk()
    {
        installLanguage(u"en"_s);
        window.resize(1280, 800);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.activateWindow(); // keys belong to the window that is worked in
        REQUIRE(QTest::qWaitForWindowActive(&window));
        window.session().create(folder.filePath(u"清河.duibiao"_s));
        import(u"工作要点2023.txt"_s, plan2023);
        window.goTo(MainWindow::PlanPlace);
    }
    void finish() { REQUIRE(duibiao::test::finish(window)); }
    void import(const QString& name, const QString& text)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        ImportFiles files;
        files.plans = QStringList{path};
        window.session().import(files);
        finish();
    }
    [[nodiscard]] const plan::Plan& plan() const { return window.session().plan()->plan; }
    [[nodiscard]] int duty(QStringView words) const
    {
        const auto found = std::ranges::find_if(
            plan().requirements, [words](const plan::Requirement& each) { return each.text.contains(words); });
        REQUIRE(found != plan().requirements.end());
        return static_cast<int>(found - plan().requirements.begin());
    }
    [[nodiscard]] PlanView& view() const { return window.planView(); }
    [[nodiscard]] QTableView& list() const { return view().requirements().table(); }
    void choose(QStringView words)
    {
        view().selectRequirement(duty(words));
        list().setFocus();
    }
    [[nodiscard]] QString says(int requirement, Kind field) const
    {
        return fieldText(*window.session().plan(), requirement, field);
    }
};

void type(QLineEdit& line, const QString& text)
{
    line.selectAll();
    QTest::keyClick(&line, Qt::Key_Delete);
    line.insert(text);                   // as an input method puts it in
    Q_EMIT line.textEdited(line.text()); // which no test can type
}

} // namespace

TEST_CASE("A deadline is corrected at its field, marked, undone and done again", "[shell][correct]")
{
    Desk desk;
    desk.choose(u"业务培训");
    const int duty = desk.duty(u"业务培训");
    QTest::keyClick(&desk.list(), Qt::Key_F2);
    DutyEditor& editor = desk.view().requirements().editor();
    REQUIRE(editor.isVisible());
    QLineEdit& line = editor.field(Kind::Deadlines);
    CHECK(line.text() == u"2023年6月底前");
    CHECK_FALSE(editor.canSave()); // nothing changed yet

    type(line, u"有空的时候"_s);
    CHECK(editor.note(Kind::Deadlines).contains(u"有空的时候"));
    CHECK(line.accessibleDescription() == editor.note(Kind::Deadlines));
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(editor.isVisible()); // what is not understood is not taken
    CHECK(desk.window.session().plan()->corrections.empty());

    type(line, u"2023年年底前"_s);
    CHECK(editor.note(Kind::Deadlines).contains(u"2023-12-31"));
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK_FALSE(editor.isVisible());
    CHECK(desk.says(duty, Kind::Deadlines) == u"2023年年底前");
    CHECK(desk.plan().requirements[static_cast<size_t>(duty)].stated.deadlines);

    // Marked by a sign and in words, with what was read before.
    const QModelIndex row = desk.list().currentIndex();
    CHECK_FALSE(row.siblingAtColumn(1).data(Qt::DecorationRole).value<QIcon>().isNull());
    CHECK(row.siblingAtColumn(1).data(Qt::AccessibleTextRole).toString().contains(u"corrected"));
    const QString inspector = desk.view().requirements().inspector().toPlainText();
    CHECK(inspector.contains(u"Corrected"));
    CHECK(inspector.contains(u"2023年6月底前 → 2023年年底前"));
    CHECK(desk.view().corrections().count() == 1);

    QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.says(duty, Kind::Deadlines) == u"2023年6月底前");
    CHECK(desk.view().corrections().count() == 0);
    QTest::keyClick(&desk.window, Qt::Key_Y, Qt::ControlModifier);
    if (desk.view().corrections().count() == 0) desk.window.actions().redo->trigger(); // platforms have their own keys
    CHECK(desk.says(duty, Kind::Deadlines) == u"2023年年底前");
    const auto workspace = store::Workspace::open(desk.window.session().path(), true);
    REQUIRE(workspace);
    CHECK((*workspace)->corrections()->size() == 3); // stated, taken back, stated again

    // The plan is read again, in another version: the correction stays where its words do.
    desk.import(u"工作要点2023修订.txt"_s, plan2023 + u"三、保障\n县财政局每年拨付1次经费。\n"_s);
    CHECK(desk.says(desk.duty(u"业务培训"), Kind::Deadlines) == u"2023年年底前");
    desk.import(u"工作要点2024.txt"_s, plan2024);
    CHECK(desk.says(desk.duty(u"业务培训"), Kind::Deadlines) == u"2024年6月底前");
    REQUIRE(desk.view().corrections().count() == 1);
    CHECK(desk.view().corrections().homeless() == 1); // listed, not lost
    desk.view().corrections().table().setCurrentIndex(desk.view().corrections().table().model()->index(0, 0));
    desk.view().corrections().takeBack().trigger();
    CHECK(desk.view().corrections().count() == 0);
}

TEST_CASE("Leaving the fields with Escape changes nothing", "[shell][correct]")
{
    Desk desk;
    desk.choose(u"业务培训");
    QTest::keyClick(&desk.list(), Qt::Key_F2);
    DutyEditor& editor = desk.view().requirements().editor();
    type(editor.field(Kind::Measures), u"5次"_s);
    type(editor.field(Kind::Lead), {});
    CHECK(editor.note(Kind::Lead).contains(u"answers for it"));
    CHECK_FALSE(editor.canSave());
    QTest::keyClick(&editor.field(Kind::Lead), Qt::Key_Escape);
    CHECK_FALSE(editor.isVisible());
    CHECK(desk.window.session().plan()->corrections.empty());
    CHECK(desk.list().hasFocus());
}

TEST_CASE("A duty is split, merged, dropped and added by hand", "[shell][correct]")
{
    Desk desk;
    const size_t duties = desk.plan().requirements.size();
    QUndoStack& steps = desk.window.session().undoStack();
    const int imported = steps.index(); // the import may be a step, too: without it there is no plan
    desk.choose(u"业务培训");
    QTest::keyClick(&desk.list(), Qt::Key_T, Qt::ControlModifier);
    auto* dialog = desk.window.findChild<SplitDialog*>();
    REQUIRE(dialog);
    QPushButton* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    CHECK_FALSE(ok->isEnabled());
    QTest::keyClick(&dialog->editor(), Qt::Key_X); // words are not to be changed
    CHECK_FALSE(ok->isEnabled());
    QTest::keyClick(&dialog->editor(), Qt::Key_Backspace);
    QTextCursor cursor = dialog->editor().textCursor();
    cursor.setPosition(static_cast<int>(dialog->editor().toPlainText().indexOf(u"组织")));
    dialog->editor().setTextCursor(cursor);
    QTest::keyClick(&dialog->editor(), Qt::Key_Return);
    REQUIRE(ok->isEnabled());
    QTest::mouseClick(ok, Qt::LeftButton);
    CHECK(desk.plan().requirements.size() == duties + 1);

    desk.view().selectRequirement(0);
    QTest::keyClick(&desk.list(), Qt::Key_M, Qt::ControlModifier);
    CHECK(desk.plan().requirements.size() == duties);
    CHECK(desk.plan().requirements.front().stated.duty);

    desk.choose(u"通报");
    QTest::keyClick(&desk.list(), Qt::Key_Delete);
    CHECK(desk.plan().requirements.size() == duties - 1);

    DocumentPane& pane = desk.view().pane();
    QTextCursor words = pane.textCursor();
    const int at = static_cast<int>(plan2023.indexOf(u"本县来信较多"));
    words.setPosition(at);
    words.setPosition(at + 6, QTextCursor::KeepAnchor);
    pane.setTextCursor(words);
    pane.setFocus();
    QTest::keyClick(&pane, Qt::Key_D, Qt::ControlModifier);
    REQUIRE(desk.plan().requirements.size() == duties);
    CHECK(desk.plan().requirements[static_cast<size_t>(desk.duty(u"本县来信较多"))].path == u"二");
    CHECK(desk.view().corrections().count() == 4);

    while (steps.index() > imported) steps.undo();
    CHECK(desk.plan().requirements.size() == duties);
    CHECK(desk.view().corrections().count() == 0);
    CHECK(std::ranges::none_of(desk.plan().requirements,
                               [](const plan::Requirement& each) { return each.stated.any(); }));
}

TEST_CASE("A check after a correction judges by it, and before one says that it is old", "[shell][correct]")
{
    Desk desk;
    WorkspaceSession& session = desk.window.session();
    session.setUnits({{u"县司法局"_s, {}, {}, {}}});
    desk.finish();
    session.setSettings({QDate(2023, 8, 1), QDate(2023, 1, 1), QDate(2023, 12, 31)});
    session.check();
    desk.finish();
    const int duty = desk.duty(u"业务培训");
    CHECK(session.table()->cell(duty, 0).status() == check::Status::NoEvidence);
    CHECK_FALSE(session.isOutdated());
    CorrectionTexts texts = fieldTexts(*session.plan(), duty);
    texts.front() = u"2023年年底前"_s;
    session.correct(correctionsOf(*session.plan(), duty, texts, {}), u"…"_s);
    CHECK(session.isOutdated());
    const auto isTold = [&] {
        const QList<QLabel*> labels = desk.window.overview().findChildren<QLabel*>();
        return std::ranges::any_of(labels,
                                   [](const QLabel* each) { return each->text().contains(u"since the last check"); });
    };
    CHECK(isTold()); // where the work stands
    session.check();
    desk.finish();
    CHECK_FALSE(isTold());
    CHECK(session.table()->cell(duty, 0).status() == check::Status::NotDue);
    // What is taken back is followed without being asked for.
    session.undoStack().undo();
    REQUIRE(QTest::qWaitFor([&] { return !session.isOutdated(); }, 60'000));
    desk.finish();
    CHECK(session.table()->cell(duty, 0).status() == check::Status::NoEvidence);
}

TEST_CASE("Nothing selected, nothing added: the place says what it needs", "[shell][correct]")
{
    Desk desk;
    desk.view().pane().setFocus();
    QTest::keyClick(&desk.view().pane(), Qt::Key_D, Qt::ControlModifier);
    CHECK(desk.window.messages().count() == 1);
    CHECK(desk.window.session().plan()->corrections.empty());
}

TEST_CASE("A second window sees the corrections of the first", "[shell][correct]")
{
    Desk desk;
    MainWindow other;
    other.session().open(desk.window.session().path());
    REQUIRE(duibiao::test::finish(other));
    desk.choose(u"业务培训");
    desk.view().correcting().none->trigger();
    CHECK(desk.window.messages().count() == 0);
    REQUIRE(desk.window.session().plan()->corrections.size() == 1);
    CHECK(QTest::qWaitFor([&] { return other.session().plan()->corrections.size() == 1; }, 20'000));
    CHECK(other.session().plan()->plan.requirements.size() == desk.plan().requirements.size());
}

TEST_CASE("Two revisions of the plan stand side by side and scroll together", "[shell][compare]")
{
    Desk desk;
    QString longer = plan2024;
    for (int i = 0; i < 80; ++i) longer += u"本段说明第%1项背景情况。\n"_s.arg(i);
    longer += u"三、保障\n县财政局每年拨付1次经费。\n"_s;
    QString older = plan2023;
    for (int i = 0; i < 60; ++i) older += u"本段说明第%1项背景情况。\n"_s.arg(i);
    older += u"三、保障\n县财政局每年拨付1次经费。\n"_s;
    desk.import(u"工作要点旧.txt"_s, older);
    desk.import(u"工作要点新.txt"_s, longer);
    desk.window.actions().comparePlans->trigger();
    desk.finish();
    ComparePanel& panel = desk.view().comparing();
    REQUIRE(desk.view().isComparing());
    REQUIRE(panel.comparison());
    CHECK(panel.summary() == comparisonSummary(*panel.comparison()));

    // From change to change by keyboard.
    const int first = panel.current();
    REQUIRE(first >= 0);
    CHECK_FALSE(panel.comparison()->duties[static_cast<size_t>(first)].isSame());
    panel.table().setFocus();
    QTest::keyClick(&panel.table(), Qt::Key_F8);
    const int second = panel.current();
    CHECK(second > first);
    QTest::keyClick(&panel.table(), Qt::Key_F8, Qt::ShiftModifier);
    CHECK(panel.current() == first);

    // One text is scrolled, the other follows to the same clause.
    panel.before().verticalScrollBar()->setValue(panel.before().verticalScrollBar()->maximum());
    const SourceSpan shown = panel.after().visibleSpan();
    const qsizetype clause = longer.indexOf(u"三、保障");
    CHECK(shown.contains(clause));
    panel.after().verticalScrollBar()->setValue(0);
    CHECK(panel.before().visibleSpan().begin == 0);

    QTest::keyClick(&panel.table(), Qt::Key_Escape);
    CHECK_FALSE(desk.view().isComparing());
    CHECK(desk.window.messages().count() == 0);
}

TEST_CASE("The list of a comparison leaves out what is the same on demand, and remembers that", "[shell][compare]")
{
    QSettings().remove(u"compare"_s);
    Desk desk;
    desk.import(u"工作要点旧.txt"_s, plan2023 + u"三、保障\n县财政局每年拨付1次经费。\n"_s);
    desk.import(u"工作要点新.txt"_s, plan2024 + u"三、保障\n县财政局每年拨付1次经费。\n"_s);
    desk.window.actions().comparePlans->trigger();
    desk.finish();
    ComparePanel& panel = desk.view().comparing();
    REQUIRE(panel.comparison());
    const auto& duties = panel.comparison()->duties;
    const auto changed = std::ranges::count_if(duties, [](const ComparedDuty& duty) { return !duty.isSame(); });
    REQUIRE(changed > 1);
    REQUIRE(changed < std::ssize(duties));
    CHECK(panel.table().model()->rowCount() == std::ssize(duties));
    panel.next->trigger();
    const int chosen = panel.current();

    auto* only = panel.findChild<QCheckBox*>();
    REQUIRE((only && only->isVisible()));
    only->setFocus();
    QTest::keyClick(only, Qt::Key_Space);
    CHECK(panel.table().model()->rowCount() == changed);
    CHECK(panel.current() == chosen); // the same duty in another row
    for (int duty = panel.comparison()->nextChange(-1); duty >= 0; duty = panel.comparison()->nextChange(duty)) {
        if (panel.current() < duty) panel.next->trigger();
        CHECK(panel.current() >= duty);
    }
    // A duty that is the same gives way to the change behind it.
    QTest::keyClick(only, Qt::Key_Space);
    CHECK(panel.table().model()->rowCount() == std::ssize(duties));
    const auto same = std::ranges::find_if(duties, &ComparedDuty::isSame) - duties.begin();
    panel.table().selectRow(static_cast<int>(same));
    QTest::keyClick(only, Qt::Key_Space);
    REQUIRE(panel.current() >= 0);
    CHECK_FALSE(duties[static_cast<size_t>(panel.current())].isSame());
    const MainWindow again;
    CHECK(again.planView().comparing().showsOnlyChanges());
    QSettings().remove(u"compare"_s);
}

TEST_CASE("With nothing to compare with, the place says what to choose", "[shell][compare]")
{
    Desk desk;
    desk.window.actions().comparePlans->trigger();
    desk.finish();
    ComparePanel& panel = desk.view().comparing();
    REQUIRE(desk.view().isComparing());
    CHECK_FALSE(panel.comparison());
    CHECK_FALSE(panel.table().isVisible());
    CHECK_FALSE(panel.before().placeholderText().isEmpty());
    CHECK_FALSE(panel.next->isEnabled());
    QWidget* focus = QApplication::focusWidget();
    REQUIRE(focus);
    CHECK(panel.isAncestorOf(focus));
    QTest::keyClick(focus, Qt::Key_Escape);
    CHECK_FALSE(desk.view().isComparing());
}

TEST_CASE("A workspace that may only be read is not corrected", "[shell][correct]")
{
    Desk desk;
    PlanView& view = desk.view();
    view.setReadOnly(true);
    view.selectRequirement(0);
    for (const QAction* action : {view.correcting().edit, view.correcting().split, view.correcting().merge,
                                  view.correcting().none, view.correcting().add, view.correcting().noneBelow})
        CHECK_FALSE(action->isEnabled());
    desk.list().setFocus();
    QTest::keyClick(&desk.list(), Qt::Key_F2);
    CHECK_FALSE(view.requirements().editor().isVisible());
}

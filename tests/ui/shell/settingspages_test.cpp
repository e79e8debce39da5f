// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the settings as a person uses them, and what follows in the window.
#include "core/store/workspace.h"
#include "core/text/officecalendar.h"
#include "core/text/officedays.h"
#include "tests/ui/support/finish.h"
#include "translations/translations.h"
#include "ui/dialogs/settings/backupspage.h"
#include "ui/dialogs/settings/calendarpage.h"
#include "ui/dialogs/settings/rubricpage.h"
#include "ui/dialogs/settings/synonymspage.h"
#include "ui/dialogs/settings/unitspage.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/unitsdialog.h"
#include "ui/parts/emptystate.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/views/rubricpanel.h"
#include "ui/views/scoreview.h"

#include <catch2/catch_test_macros.hpp>

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

/// A data folder of its own: what a test does to the office's days stays out of those that run beside it or after it.
class OwnHome {
public:
    OwnHome() { qputenv("XDG_DATA_HOME", m_folder.path().toUtf8()); }
    ~OwnHome() { qputenv("XDG_DATA_HOME", m_before); }
    OwnHome(const OwnHome&) = delete;
    OwnHome& operator=(const OwnHome&) = delete;

private:
    QByteArray m_before = qgetenv("XDG_DATA_HOME");
    QTemporaryDir m_folder;
};

/// A window with a plan of one duty, one unit and what it sent, checked.
class County {
public:
    County(const QString& duty, const QString& report)
    {
        QSettings().clear();
        installLanguage(u"en"_s);
        window.resize(1280, 800);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.session().create(path());
        ImportFiles files;
        files.plans = QStringList{write(u"工作方案.txt"_s, u"清河县2024年重点工作方案\n\n一、重点任务\n（一）"_s +
                                                               duty + u"\n\n清河县人民政府\n2024年2月1日\n"_s)};
        files.units = QStringList{write(u"单位.csv"_s, u"name,aliases,groups\n县水利局,,\n"_s)};
        window.session().import(files);
        REQUIRE(finish());
        ImportFiles sent;
        sent.submissions = asSubmissions({write(u"县水利局.txt"_s, u"县水利局2024年工作总结\n\n"_s + report)});
        window.session().import(sent);
        REQUIRE(finish());
        window.session().setSettings({QDate(2025, 1, 10), QDate(2024, 1, 1), QDate(2024, 12, 31)});
        window.session().check();
        REQUIRE(finish());
        REQUIRE(window.session().table()->verdicts().size() == 1);
    }
    [[nodiscard]] bool finish() { return duibiao::test::finish(window); }
    /// Waits until the verdicts follow what was changed.
    [[nodiscard]] bool follow()
    {
        return QTest::qWaitFor([&] { return !window.session().isOutdated() && !window.session().tasks().isBusy(); },
                               60'000);
    }
    [[nodiscard]] check::Status status() const { return window.session().table()->verdicts().front().status; }
    [[nodiscard]] QString path() const { return folder.filePath(u"清河县.duibiao"_s); }
    [[nodiscard]] QString write(const QString& name, const QString& text) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }
    /// Opens the settings at that page.
    template <typename Page> Page& settings()
    {
        window.actions().settings->trigger();
        auto* found = window.findChild<SettingsDialog*>();
        REQUIRE(found);
        auto* page = found->findChild<Page*>();
        REQUIRE(page);
        for (int row = 0; !page->isVisible() && row < found->pages().count(); ++row) found->pages().setCurrentRow(row);
        REQUIRE(page->isVisible());
        return *page;
    }
    [[nodiscard]] SettingsDialog& dialog() const { return *window.findChild<SettingsDialog*>(); }

    QTemporaryDir folder;
    MainWindow window;
};

/// Chooses a file in the dialog that is open.
void chooseFile(const QWidget& in, const QString& path)
{
    auto* dialog = in.findChild<QFileDialog*>();
    REQUIRE(dialog);
    Q_EMIT dialog->filesSelected({path});
    dialog->close();
}

QPushButton* button(const QWidget& in, const QString& words)
{
    for (auto* each : in.findChildren<QPushButton*>())
        if (each->text().remove(u'&') == words) return each;
    return nullptr;
}

const QString& publishing()
{
    static const QString duty = u"县水利局要在采砂规划批准后5个工作日内向社会公布可采区名录。"_s;
    return duty;
}

} // namespace

TEST_CASE("A day that is made another kind is followed by the verdict, and taken back", "[settings][calendar]")
{
    const OwnHome home;
    // Five working days from Monday 3 June 2024: 4, 5, 6, 7 and, after 端午 on the 10th, the 11th.
    County county(publishing(), u"采砂规划于2024年6月3日批准，可采区名录于2024年6月12日向社会公布。\n"_s);
    CHECK(county.status() != check::Status::Met);
    const check::Status late = county.status();
    auto& page = county.settings<CalendarPage>();
    page.showDay(QDate(2024, 6, 5));
    page.name().setText(u"县庆"_s);
    page.button(text::DayKind::Off).click();
    CHECK(county.dialog().message().isEmpty());
    CHECK(page.month().currentIndex().data().toString() == u"5 off\n县庆");
    REQUIRE(county.follow());
    CHECK(county.status() == check::Status::Met);
    // Undone here, it follows again.
    county.dialog().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&county.dialog()));
    QTest::keyClick(&page.month(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return county.window.session().isOutdated(); })); // the button is seen to be pressed
    REQUIRE(county.follow());
    CHECK(county.status() == late);
    CHECK(page.month().currentIndex().data().toString() == u"5");
    // By the keyboard, and all of the year back.
    page.showDay(QDate(2024, 6, 6));
    page.month().setFocus();
    QTest::keyClick(&page.month(), Qt::Key_Space);
    REQUIRE(county.follow());
    CHECK(county.status() == check::Status::Met);
    CHECK(page.resetButton().isEnabled());
    page.resetButton().click();
    REQUIRE(county.follow());
    CHECK(county.status() == late);
    CHECK_FALSE(page.resetButton().isEnabled());
    CHECK(county.window.session().undoStack().undoText().contains(u"2024"));
}

TEST_CASE("What is done to the working days is in the audit trail", "[settings][calendar]")
{
    const OwnHome home;
    County county(publishing(), u"采砂规划于2024年6月3日批准。\n"_s);
    auto& page = county.settings<CalendarPage>();
    page.showDay(QDate(2024, 6, 5));
    page.name().setText(u"县庆"_s);
    page.button(text::DayKind::Off).click();
    REQUIRE(county.follow());
    county.window.session().undoStack().undo();
    REQUIRE(county.follow());
    auto trail = store::Workspace::open(county.path()).value()->auditTrail().value();
    std::erase_if(trail, [](const store::AuditEntry& entry) { return entry.what != u"working_day"; });
    REQUIRE(trail.size() == 2); // the newest first
    CHECK((trail[1].subject == u"2024-06-05" && trail[1].before.isEmpty() && trail[1].after == u"off 县庆"));
    CHECK((trail[0].before == u"off 县庆" && trail[0].after.isEmpty()));
    CHECK_FALSE(trail[0].who.isEmpty());
}

TEST_CASE("Working days that another program changed are followed", "[settings][calendar]")
{
    const OwnHome home;
    County county(publishing(), u"采砂规划于2024年6月3日批准，可采区名录于2024年6月12日向社会公布。\n"_s);
    REQUIRE(county.status() != check::Status::Met);
    auto& page = county.settings<CalendarPage>();
    page.showDay(QDate(2024, 6, 5));
    REQUIRE(text::changeDays({{QDate(2024, 6, 5), std::nullopt, text::NamedDay{QDate(2024, 6, 5), false, u"县庆"_s}}}));
    REQUIRE(QTest::qWaitFor([&] { return county.status() == check::Status::Met; }, 60'000));
    CHECK(page.month().currentIndex().data().toString() == u"5 off\n县庆");
    // What somebody changes here meanwhile leaves the other's days alone.
    REQUIRE(
        text::changeDays({{QDate(2024, 6, 20), std::nullopt, text::NamedDay{QDate(2024, 6, 20), false, u"会期"_s}}}));
    page.showDay(QDate(2024, 6, 21));
    page.button(text::DayKind::Off).click();
    const auto days = text::namedDays(2024).value();
    CHECK(std::ranges::contains(days, QDate(2024, 6, 20), &text::NamedDay::day));
    CHECK(std::ranges::contains(days, QDate(2024, 6, 21), &text::NamedDay::day));
    REQUIRE(county.follow());
}

TEST_CASE("A day that another window changed since is not taken back", "[settings][calendar]")
{
    const OwnHome home;
    County county(publishing(), u"采砂规划于2024年6月3日批准。\n"_s);
    auto& page = county.settings<CalendarPage>();
    const QDate day(2024, 6, 5);
    page.showDay(day);
    page.name().setText(u"县庆"_s);
    page.button(text::DayKind::Off).click();
    REQUIRE(county.follow());
    const text::NamedDay mine{day, false, u"县庆"_s};
    const text::NamedDay theirs{day, false, u"会期"_s};
    REQUIRE(text::changeDays({{day, mine, theirs}}));
    QUndoStack& changes = county.window.session().undoStack();
    const int steps = changes.count();
    changes.undo();
    CHECK(std::ranges::contains(text::namedDays(2024).value(), theirs));
    CHECK(county.window.messages().count() == 1);
    CHECK(changes.count() == steps - 1); // it does not stay as if it could be taken back
    REQUIRE(county.follow());
    CHECK(page.month().currentIndex().data().toString() == u"5 off\n会期"); // what stands there is shown at once
}

TEST_CASE("A festival is named in the language of the window and kept as it was", "[settings][calendar]")
{
    const OwnHome home;
    County county(publishing(), u"采砂规划于2024年6月3日批准。\n"_s);
    auto& page = county.settings<CalendarPage>();
    page.showDay(QDate(2024, 10, 1));
    CHECK(page.name().text() == u"National Day");
    page.button(text::DayKind::Worked).click();
    page.button(text::DayKind::Off).click();
    CHECK(text::readNamedDays(text::officeCalendarFile())->empty()); // as it was shipped
    REQUIRE(county.follow());
}

TEST_CASE("The working days are laid out for a narrow window", "[settings][calendar]")
{
    const OwnHome home;
    for (const QString& language : {u"zh_CN"_s, u"en"_s}) {
        installLanguage(language);
        CalendarPage page;
        page.setYears(text::yearsOfDays(2026).value());
        page.showDay(QDate(2024, 10, 1));
        page.show();
        page.resize(800, 600);
        QCoreApplication::processEvents();
        const auto place = [&page](const QWidget& part) { return QRect(part.mapTo(&page, QPoint()), part.size()); };
        CHECK(place(page.list()).left() >= place(page.month()).right()); // side by side
        page.resize(400, 500);
        QCoreApplication::processEvents();
        INFO(language.toStdString());
        CHECK(place(page.list()).top() >= place(page.name()).bottom());
        CHECK(place(page.name()).top() >= place(page.month()).bottom());
        CHECK_FALSE(place(page.name()).intersects(place(page.button(text::DayKind::Off))));
        CHECK(place(page.list()).right() <= page.width());
        CHECK(place(page.month()).right() <= page.width());
        // A day has its two lines, whatever its width: a longer word ends in …, and the tool tip has all of it.
        const QModelIndex day = page.month().currentIndex();
        CHECK_FALSE(page.month().wordWrap());
        CHECK(page.month().textElideMode() == Qt::ElideRight);
        CHECK(page.month().rowHeight(day.row()) >= 2 * page.fontMetrics().lineSpacing());
        CHECK(day.data(Qt::ToolTipRole).toString().contains(day.data().toString().section(u'\n', 1)));
    }
    installLanguage(u"en"_s);
}

TEST_CASE("A year that is not known is said, gathered, kept and imported", "[settings][calendar]")
{
    const OwnHome home;
    County county(publishing(), u"采砂规划于2024年6月3日批准。\n"_s);
    auto& page = county.settings<CalendarPage>();
    const int year = 2027;
    page.showDay(QDate(year, 1, 1));
    CHECK(page.state().contains(u"2027"));
    CHECK(page.keepButton().isVisible());
    CHECK_FALSE(page.keepButton().isEnabled());
    page.button(text::DayKind::Off).click();
    CHECK(page.state().startsWith(u"⚠")); // without its National Day
    CHECK_FALSE(page.keepButton().isEnabled());
    page.showDay(QDate(2024, 1, 1)); // what was gathered stays
    page.showDay(QDate(year, 10, 1));
    page.button(text::DayKind::Off).click();
    REQUIRE(page.keepButton().isEnabled());
    page.keepButton().click();
    CHECK_FALSE(page.keepButton().isVisible());
    CHECK(page.list().model()->rowCount() == 2);
    // A fault changes nothing and is said.
    page.button(text::DayKind::AsShipped).click();
    CHECK(county.dialog().message().contains(u"2027"));
    CHECK(page.list().model()->rowCount() == 2);

    button(page, u"Import a year…"_s)->click();
    chooseFile(county.dialog(), county.write(u"2028.tsv"_s, u"2028-01-01\toff\t元旦\n"_s));
    CHECK(county.dialog().message().contains(u"2028"));
    button(page, u"Import a year…"_s)->click();
    chooseFile(county.dialog(),
               county.write(u"2028.tsv"_s, u"2028-01-01\toff\t元旦\n2028-10-01\toff\t国庆节\n2028-10-07\twork\n"_s));
    CHECK(county.dialog().message().isEmpty());
    page.showDay(QDate(2028, 10, 7));
    CHECK(page.list().model()->rowCount() == 3);
    CHECK(page.month().currentIndex().data().toString() == u"7 work");
    county.window.session().undoStack().undo();
    CHECK(page.list().model()->rowCount() == 0);
}

TEST_CASE("A workspace is backed up, and goes back to a backup without losing what it held", "[settings][backups]")
{
    County county(publishing(), u"采砂规划于2024年6月3日批准。\n"_s);
    auto& page = county.settings<BackupsPage>();
    CHECK(page.list().model()->rowCount() == 0);
    CHECK((page.listState().isEmpty() && page.listState().words().startsWith(u"No backups yet")));
    CHECK_FALSE(page.restoreButton().isEnabled());
    CHECK_FALSE(page.revealButton().isEnabled());
    page.makeButton().click();
    REQUIRE(county.finish());
    REQUIRE(page.list().model()->rowCount() == 1);
    CHECK_FALSE(page.listState().isEmpty());
    CHECK(county.dialog().message().contains(u".duibiao"));
    CHECK(page.revealButton().isEnabled());

    WorkspaceSession& session = county.window.session();
    session.removeSubmissions({0});
    REQUIRE(county.finish());
    CHECK(session.inputs()->submissions.empty());
    page.restoreButton().click();
    auto* question = page.findChild<QMessageBox*>();
    REQUIRE(question);
    CHECK(question->isVisible());
    question->reject(); // asked, and left as it is
    CHECK(session.inputs()->submissions.empty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    page.restoreButton().click();
    question = page.findChild<QMessageBox*>();
    REQUIRE(question);
    button(*question, u"Go back to it"_s)->click();
    REQUIRE(county.finish());
    CHECK(session.path() == county.path());
    CHECK(session.inputs()->submissions.size() == 1);
    CHECK(county.window.messages().count() == 1);
    const auto copies = store::backupsOf(county.path(), store::backupFolderOf(county.path()));
    REQUIRE(copies.size() == 2);
    CHECK(store::Workspace::open(copies.front().path, true).value()->sources(store::SourceKind::Submission)->empty());
}

TEST_CASE("Fewer backups are kept when fewer are asked for; none before there is a file", "[settings][backups]")
{
    County county(publishing(), u"采砂规划于2024年6月3日批准。\n"_s);
    auto& page = county.settings<BackupsPage>();
    page.kept().setValue(2);
    for (int i = 0; i < 3; ++i) {
        page.makeButton().click();
        REQUIRE(county.finish());
    }
    CHECK(page.list().model()->rowCount() == 2);
    county.window.session().close();
    CHECK_FALSE(page.makeButton().isEnabled());
    CHECK(page.list().model()->rowCount() == 0);
    QSettings().clear();
}

TEST_CASE("The office's own words are added, changed and removed, and the check follows", "[settings][synonyms]")
{
    County county(u"县水利局全年至少举办2次巡河培训。"_s,
                  u"2024年3月5日举办巡河夜校1次。2024年9月6日举办巡河夜校1次。\n"_s);
    const check::Status before = county.status();
    CHECK(before != check::Status::Met);
    auto& page = county.settings<SynonymsPage>();
    CHECK_FALSE(page.addButton().isEnabled());
    QTest::keyClicks(&page.said(), u"x"_s);
    page.said().setText(u"夜"_s);
    page.means().setText(u"培训"_s);
    CHECK(page.fault().contains(u"one character"));
    CHECK_FALSE(page.addButton().isEnabled());
    page.said().setText(u"专题讲座"_s);
    CHECK(page.fault().contains(u"shipped list"));
    page.said().setText(u"夜校"_s);
    CHECK(page.fault().isEmpty());
    QTest::keyClick(&page.means(), Qt::Key_Return);
    REQUIRE(page.own().model()->rowCount() == 1);
    CHECK(page.said().text().isEmpty());
    REQUIRE(county.follow());
    CHECK(county.status() == check::Status::Met);

    // Changed in place: a word with a fault is refused, and said.
    QAbstractItemModel& model = *page.own().model();
    CHECK_FALSE(model.setData(model.index(0, 1), u"课"_s));
    CHECK(page.fault().contains(u"one character"));
    CHECK(model.setData(model.index(0, 1), u"宣传"_s));
    REQUIRE(QTest::qWaitFor([&] { return county.window.session().isOutdated(); }));
    REQUIRE(county.follow());
    CHECK(county.status() == before);
    county.window.session().undoStack().undo();
    REQUIRE(county.follow());
    CHECK(county.status() == check::Status::Met);
    page.own().selectRow(0);
    page.own().setFocus();
    page.removeButton().click();
    CHECK(page.own().model()->rowCount() == 0);
    REQUIRE(county.follow());
    CHECK(county.status() == before);
    CHECK(county.window.session().undoStack().undoText().contains(u"夜校"));
}

TEST_CASE("Two windows that change the office's words at once keep both, or are told", "[settings][synonyms]")
{
    County county(u"县水利局全年至少举办2次巡河培训。"_s, u"2024年3月5日举办巡河夜校1次。\n"_s);
    WorkspaceSession& here = county.window.session();
    WorkspaceSession there;
    there.open(county.path());
    REQUIRE(QTest::qWaitFor([&] { return there.isOpen() && !there.tasks().isBusy(); }, 60'000));
    QList<Error> told;
    QObject::connect(&there, &WorkspaceSession::failed, &there, [&told](const Error& error) { told += error; });
    // Neither has seen what the other does.
    here.setSynonyms({{u"夜校"_s, u"培训"_s}}, u"x"_s);
    there.setSynonyms({{u"院坝会"_s, u"宣传"_s}}, u"x"_s);
    CHECK(there.synonyms().size() == 2);
    CHECK(told.isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return here.synonyms().size() == 2; }, 60'000));
    // One word in two ways: the later one is told, sees what stands there, and has nothing to undo of it.
    const std::vector<check::Synonym> others{{u"院坝会"_s, u"宣传"_s}, {u"夜校"_s, u"会议"_s}};
    here.setSynonyms(others, u"x"_s);
    there.setSynonyms({{u"院坝会"_s, u"宣传"_s}, {u"夜校"_s, u"活动"_s}}, u"y"_s);
    REQUIRE(told.size() == 1);
    CHECK(told.front().code == ErrorCode::Conflict);
    CHECK(there.undoStack().undoText() == u"x");
    CHECK(there.synonyms() == here.synonyms());
    // Undone here, the other's words stay.
    here.undoStack().undo();
    here.undoStack().undo();
    CHECK(here.synonyms() == std::vector<check::Synonym>{{u"院坝会"_s, u"宣传"_s}});
    REQUIRE(county.finish());
}

TEST_CASE("The shipped lists are searched", "[settings][synonyms]")
{
    County county(publishing(), u"采砂规划于2024年6月3日批准。\n"_s);
    auto& page = county.settings<SynonymsPage>();
    const QAbstractItemModel& found = *page.shipped().model();
    const int all = found.rowCount();
    CHECK(all > 10);
    QTest::keyClicks(&page.search(), u"zzz"_s);
    CHECK(found.rowCount() == 0);
    page.search().setText(u"专题讲座"_s);
    CHECK(found.rowCount() == 1);
    CHECK(found.index(0, 0).data().toString() == u"培训");
    page.search().clear();
    for (int list = 0; list < page.lists().count(); ++list) {
        page.lists().setCurrentIndex(list);
        INFO(page.lists().currentText().toStdString());
        REQUIRE(found.rowCount() > 0);
        CHECK_FALSE(found.index(0, 0).data().toString().isEmpty());
        CHECK_FALSE(found.flags(found.index(0, 0)).testFlag(Qt::ItemIsEditable));
    }
}

TEST_CASE("The settings lead to the units and the rubric", "[settings]")
{
    County county(publishing(), u"采砂规划于2024年6月3日批准。\n"_s);
    auto& units = county.settings<UnitsPage>();
    REQUIRE(units.list().rowCount() == 1);
    CHECK(units.list().item(0, 0)->text() == u"县水利局");
    units.editButton().click();
    auto* dialog = county.window.findChild<UnitsDialog*>();
    REQUIRE(dialog);
    UnitListModel& model = dialog->model();
    CHECK(model.setData(model.index(0, UnitListModel::GroupsColumn), u"县直部门"_s, Qt::EditRole));
    dialog->accept();
    REQUIRE(county.finish());
    CHECK(units.list().item(0, 2)->text() == u"县直部门");

    for (int row = 0; row < county.dialog().pages().count(); ++row) county.dialog().pages().setCurrentRow(row);
    auto* rubric = county.dialog().findChild<RubricPage*>();
    REQUIRE(rubric->isVisible());
    const QString standard = rubric->state();
    CHECK_FALSE(rubric->resetButton().isEnabled());
    check::Rubric own = county.window.session().scores()->rubric;
    own.title = u"县直部门评分办法"_s;
    county.window.session().setRubric(own, u"x"_s);
    CHECK(rubric->state().contains(own.title));
    rubric->resetButton().click();
    CHECK(rubric->state() == standard);
    rubric->openButton().click();
    CHECK(county.window.scoreView().isVisible());
    CHECK(county.window.scoreView().rubricPanel().isVisible());
    QSettings().clear();
}

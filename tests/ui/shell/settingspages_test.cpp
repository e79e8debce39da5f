// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the settings as a person uses them, and what follows in the window.
#include "translations/translations.h"
#include "ui/dialogs/settings/backupspage.h"
#include "ui/dialogs/settings/calendarpage.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

/// A home of its own: the office's days lie in the user's data folder, which tests that run beside this one use, too.
class OwnHome {
public:
    OwnHome() { qputenv("HOME", m_folder.path().toUtf8()); }
    ~OwnHome() { qputenv("HOME", m_before); }
    OwnHome(const OwnHome&) = delete;
    OwnHome& operator=(const OwnHome&) = delete;

private:
    QByteArray m_before = qgetenv("HOME");
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
    [[nodiscard]] bool finish()
    {
        return QTest::qWaitFor([&] { return !window.session().tasks().isBusy(); }, 60'000);
    }
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
        for (int row = 0; !page->isVisible() && row < found->pages().count(); ++row)
            found->pages().setCurrentRow(row);
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
    CHECK_FALSE(page.restoreButton().isEnabled());
    CHECK_FALSE(page.revealButton().isEnabled());
    page.makeButton().click();
    REQUIRE(county.finish());
    REQUIRE(page.list().model()->rowCount() == 1);
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

// SPDX-License-Identifier: GPL-3.0-or-later
// What is dropped is taken wherever it is dropped, and what the window says takes nobody's focus.
#include "tests/ui/support/finish.h"
#include "translations/translations.h"
#include "ui/dialogs/attachmentlist.h"
#include "ui/dialogs/decisiondialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/reader/documentpane.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/views/checkbar.h"
#include "ui/views/checkview.h"
#include "ui/views/filterbar.h"
#include "ui/views/matrixview.h"
#include "ui/views/planview.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

/// Drags a file over a widget and lets it go there, as the window system would. True when it was taken.
bool drop(QWidget& target, const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    data.setText(path);
    const QPoint middle = target.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted()) return false;
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &event);
    return event.isAccepted();
}

struct Dropping {
    Dropping()
    {
        QSettings().clear();
        installLanguage(u"en"_s);
        window.resize(1280, 800);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }
    ~Dropping() { window.session().close(); }
    QString write(const QString& name, const QString& text) const
    {
        const QString path = folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return path;
    }
    [[nodiscard]] bool finish() { return duibiao::test::finish(window); }
    [[nodiscard]] size_t papers() const { return window.session().inputs()->submissions.size(); }
    QTemporaryDir folder;
    MainWindow window;
};

} // namespace

TEST_CASE("Files and folders are taken wherever they are dropped", "[shell][drop]")
{
    Dropping it;
    MainWindow& window = it.window;
    // On the empty overview, on the empty matrix, on the text of the plan, on a field, on the matrix.
    REQUIRE(drop(*window.centralWidget(),
                 it.write(u"清河县2023年工作要点.txt"_s,
                          u"清河县2023年工作要点\n一、加强培训\n县司法局每年至少组织2次业务培训。\n"_s)));
    REQUIRE(it.finish());
    REQUIRE(window.session().plan());
    window.goTo(MainWindow::PlanPlace);
    REQUIRE(drop(*window.planView().pane().viewport(),
                 it.write(u"a/县司法局总结.txt"_s, u"县司法局总结\n3月5日组织业务培训1次。\n"_s)));
    REQUIRE(it.finish());
    CHECK(it.papers() == 1);
    auto* field = window.checkView().bar().filters().findChild<QLineEdit*>();
    REQUIRE(drop(*field, it.write(u"b/县财政局总结.txt"_s, u"县财政局总结\n3月5日组织业务培训1次。\n"_s)));
    REQUIRE(it.finish());
    CHECK(it.papers() == 2);
    CHECK(field->text().isEmpty()); // the name of the file is not what is searched for
    window.goTo(MainWindow::CheckPlace);
    it.write(u"c/县教育局总结.txt"_s, u"县教育局总结\n4月5日组织业务培训1次。\n"_s);
    it.write(u"c/县民政局总结.txt"_s, u"县民政局总结\n5月5日组织业务培训1次。\n"_s);
    REQUIRE(drop(*window.checkView().matrix().viewport(), it.folder.filePath(u"c"_s)));
    REQUIRE(it.finish());
    CHECK(it.papers() == 4);
}

TEST_CASE("What is dropped on a dialog waits until it is closed; on a decision it becomes an attachment",
          "[shell][drop]")
{
    Dropping it;
    MainWindow& window = it.window;
    window.take({it.write(u"清河县2023年工作要点.txt"_s,
                          u"清河县2023年工作要点\n一、加强培训\n县司法局每年至少组织2次业务培训。\n"_s)});
    REQUIRE(it.finish());
    window.actions().settings->trigger();
    auto* settings = window.findChild<SettingsDialog*>();
    REQUIRE(settings);
    REQUIRE(QTest::qWaitForWindowExposed(settings));
    const QString report = it.write(u"县司法局总结.txt"_s, u"县司法局总结\n3月5日组织业务培训1次。\n"_s);
    REQUIRE(drop(*settings, report));
    REQUIRE(it.finish());
    CHECK(it.papers() == 0);
    settings->reject();
    REQUIRE(QTest::qWaitFor([&] { return it.papers() == 1; }, 30'000));

    DecisionDialog decision(store::DecisionKind::Override, 1, check::Status::Met, {}, &window);
    decision.show();
    REQUIRE(QTest::qWaitForWindowExposed(&decision));
    REQUIRE(drop(decision, report));
    REQUIRE(decision.attachments().attachments().size() == 1);
    CHECK(decision.attachments().attachments().front().name == u"县司法局总结.txt");
    decision.close();
    QTest::qWait(20);
    CHECK(it.papers() == 1);
}

TEST_CASE("Words that are dragged stay words", "[shell][drop]")
{
    Dropping it;
    it.window.goTo(MainWindow::CheckPlace);
    auto* field = it.window.checkView().bar().filters().findChild<QLineEdit*>();
    QMimeData data;
    data.setText(u"培训"_s);
    QDragEnterEvent enter(field->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &enter);
    QDropEvent event(field->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &event);
    CHECK(field->text() == u"培训");
    CHECK_FALSE(it.window.session().isOpen());
}

TEST_CASE("A message takes the focus from nobody, and typing goes on", "[shell][drop]")
{
    Dropping it;
    it.window.goTo(MainWindow::CheckPlace);
    auto* field = it.window.checkView().bar().filters().findChild<QLineEdit*>();
    field->setFocus();
    QTest::keyClicks(field, u"ab"_s);
    it.window.messages().showError({ErrorCode::CannotWrite, u"x"_s, u"y"_s, u"z"_s});
    it.window.messages().showNote(MessageBar::Kind::Note, u"offer"_s, {{u"Do it"_s, [] {}}});
    QTest::qWait(20);
    REQUIRE(it.window.focusWidget() == field);
    QTest::keyClicks(it.window.focusWidget(), u"cd"_s);
    CHECK(field->text() == u"abcd");
}

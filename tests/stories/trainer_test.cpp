// SPDX-License-Identifier: GPL-3.0-or-later
// The trainer's lesson: the sample on the wall, five sentences step by step, one that somebody calls out, the handout.
#include "core/readers/readers.h"
#include "tests/stories/hands.h"
#include "translations/translations.h"
#include "ui/present/presentview.h"
#include "ui/present/sentencestage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/presentplace.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

QString pagesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto document = readers::read({path, file.readAll()});
    REQUIRE(document);
    return QString(document->text).remove(u'\n');
}

} // namespace

TEST_CASE("The trainer shows five sentences, reads one that is called out, and hands out a paper", "[story][trainer]")
{
    QSettings().clear();
    installLanguage(u"zh_CN"_s);
    const QTemporaryDir folder;
    MainWindow window;
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    const test::Hands hands(window);

    hands.doByName(u"打开示例"_s);
    hands.finish();
    REQUIRE(window.session().plan());

    hands.press(Qt::Key_F5);
    PresentView* wall = nullptr;
    test::Hands::until([&] {
        wall = window.findChild<PresentView*>();
        return wall && wall->isVisible();
    });
    REQUIRE(QTest::qWaitForWindowActive(wall));
    CHECK(wall->isMasked()); // what private people's words are is nobody's business on a wall
    CHECK(wall->size() == wall->screen()->size());

    // Five sentences: each step shows one answer more, with the rule in plain words.
    QStringList shown;
    hands.press(Qt::Key_Home);
    for (int sentence = 0; sentence < 5; ++sentence) {
        REQUIRE(wall->presentation().current() == sentence);
        shown += wall->presentation().sentence()->text;
        int explained = 0;
        while (wall->presentation().current() == sentence) {
            hands.press(Qt::Key_Right);
            if (!wall->explanation().isEmpty()) ++explained;
        }
        CHECK(explained > 0);
    }

    // Somebody calls out a sentence; it is read while it is typed.
    hands.press(Qt::Key_Slash);
    CHECK(wall->field().hasFocus());
    const QString called = u"县水利局要在2024年9月底前完成12座小型水库除险加固。"_s;
    for (const QChar key : called) hands.type(QString(key));
    const QStringList answers = [&] {
        QStringList all;
        for (QWidget* card : wall->findChildren<QWidget*>())
            if (!card->accessibleDescription().isEmpty()) all += card->accessibleDescription();
        return all;
    }();
    INFO(answers.join(u" | "_s).toStdString());
    CHECK(answers.join(u' ').contains(u"县水利局"));
    CHECK(answers.join(u' ').contains(u"12座"));
    CHECK(answers.join(u' ').contains(u"2024年9月30日前")); // what 9月底 comes to
    hands.press(Qt::Key_Return);                            // kept among the others
    CHECK(wall->presentation().sentence()->text == called);

    // The handout holds the lesson's sentences, and the one that was called out.
    const QString pdf = folder.filePath(u"讲义.pdf"_s);
    hands.press(Qt::Key_H);
    hands.chooseFile(pdf);
    const QString pages = pagesOf(pdf);
    for (const QString& sentence : shown) CHECK(pages.contains(QString(sentence).remove(u'\n').left(12)));
    CHECK(pages.contains(u"县水利局要在2024年9月底前"));
    if (const QString pdftotext = QStandardPaths::findExecutable(u"pdftotext"_s); !pdftotext.isEmpty()) {
        QProcess process;
        process.start(pdftotext, {u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
        REQUIRE(process.waitForFinished());
        // Fonts name the same glyph for 水 and for the radical ⽔: compatibility forms are one character.
        const QString told =
            QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
        INFO(told.toStdString());
        CHECK(told.contains(u"县水利局"));
    }

    wall->activateWindow(); // no window manager runs that would do it
    REQUIRE(QTest::qWaitForWindowActive(wall));
    hands.press(Qt::Key_Escape);
    test::Hands::until([&] { return !wall->isVisible(); });
    window.session().close();
    installLanguage(u"en"_s);
}

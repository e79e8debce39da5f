// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/finish.h"
#include "translations/translations.h"
#include "ui/shell/mainwindow.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

TEST_CASE("A paper with a secrecy marking is only stored when somebody says so", "[shell]")
{
    installLanguage(u"en"_s);
    const QTemporaryDir folder;
    QFile plan(folder.filePath(u"工作要点.txt"_s));
    REQUIRE(plan.open(QIODevice::WriteOnly));
    plan.write(u"机密★5年\n清河县2023年工作要点\n一、加强培训\n县司法局每年至少组织2次业务培训。\n"_s.toUtf8());
    plan.close();
    MainWindow window;
    window.show();
    const auto asked = [&]() -> QMessageBox* {
        window.take({plan.fileName()});
        REQUIRE(duibiao::test::finish(window));
        CHECK_FALSE(window.session().plan());
        return window.findChild<QMessageBox*>();
    };
    QMessageBox* question = asked();
    REQUIRE(question);
    CHECK(question->informativeText().contains(u"机密★5年"));
    question->escapeButton()->click();
    CHECK_FALSE(window.session().plan());
    QTest::qWait(1); // the dialog deletes itself

    question = asked();
    REQUIRE(question);
    const auto buttons = question->buttons();
    const auto import = std::ranges::find(buttons, QMessageBox::AcceptRole,
                                          [&](QAbstractButton* button) { return question->buttonRole(button); });
    REQUIRE(import != buttons.end());
    (*import)->click();
    REQUIRE(duibiao::test::finish(window));
    CHECK(window.session().plan());
}

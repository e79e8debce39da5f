// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/presentview.h"

#include "translations/translations.h"
#include "ui/present/sentencestage.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/presentplace.h"
#include "ui/tasks/presenting.h"
#include "ui/views/planview.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QAccessible>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

struct Wall {
    PresentView view{nullptr};

    Wall()
    {
        installLanguage(u"en"_s);
        view.setMask(maskedWords);
        QObject::connect(&view, &PresentView::typed, &view,
                         [this](const QString& words) { view.setTyped(readTyped(words, 2024)); });
        view.resize(1280, 720);
        view.present(sampleSentences(), 0, u"Sample"_s);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view.stage(), key, modifiers); }
};

} // namespace

TEST_CASE("What stands below the sentence keeps the margin of the sentence", "[present]")
{
    const Wall wall;
    const auto* field = wall.view.findChild<QLineEdit*>();
    REQUIRE(field);
    const int left = field->mapTo(&wall.view, QPoint()).x();
    CHECK(left >= SentenceStage::side);
    CHECK(wall.view.width() - (left + field->width()) >= SentenceStage::side);
}

TEST_CASE("A title that is too long for the screen says so", "[present]")
{
    Wall wall;
    const QString title = u"云溪县人民政府办公室关于印发2024年云溪县安全生产和应急管理工作要点的通知"_s;
    wall.view.present(sampleSentences(), 0, title);
    for (const QSize size : {QSize(1024, 768), QSize(700, 500)}) {
        wall.view.resize(size);
        REQUIRE(QTest::qWaitFor([&] { return wall.view.size() == size; }));
        const auto labels = wall.view.findChildren<QLabel*>();
        const auto source =
            std::ranges::find_if(labels, [&](const QLabel* each) { return each->accessibleName() == title; });
        REQUIRE(source != labels.end());
        CHECK((*source)->fontMetrics().horizontalAdvance((*source)->text()) <= (*source)->width());
    }
}

TEST_CASE("The keys of a keyboard and of a clicker go on and back", "[present]")
{
    Wall wall;
    int step = 0;
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Space}) {
        wall.press(key);
        CHECK(wall.view.presentation().step() == ++step);
        CHECK_FALSE(wall.view.explanation().isEmpty());
    }
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_PageUp}) {
        wall.press(key);
        CHECK(wall.view.presentation().step() == --step);
    }
    wall.press(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(wall.view.presentation().current() == 1);
    wall.press(Qt::Key_End);
    CHECK(wall.view.presentation().current() == wall.view.presentation().count() - 1);
    wall.press(Qt::Key_Home);
    CHECK(wall.view.presentation().current() == 0);
    wall.press(Qt::Key_Escape);
    CHECK_FALSE(wall.view.isVisible());
}

TEST_CASE("A sentence that is typed is read with every key, and kept with Return", "[present]")
{
    Wall wall;
    wall.press(Qt::Key_Slash);
    QLineEdit& field = wall.view.field();
    CHECK(wall.view.focusWidget() == &field);
    // The input method hands Chinese over as a whole.
    field.insert(u"县水务局6月底前完成3处塘坝加固"_s);
    Q_EMIT field.textEdited(field.text());
    CHECK(wall.view.stage().accessibleName() == u"县水务局6月底前完成3处塘坝加固");
    QTest::keyClick(&field, Qt::Key_Space); // belongs to the sentence
    CHECK(wall.view.presentation().step() == 0);
    const int before = wall.view.presentation().count();
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(wall.view.presentation().count() == before + 1);
    CHECK(wall.view.presentation().current() == 1);
    CHECK(field.text().isEmpty());
    // The first Escape leaves the field, not the wall.
    wall.press(Qt::Key_Slash);
    field.insert(u"今天天气很好"_s);
    Q_EMIT field.textEdited(field.text());
    CHECK(wall.view.explanation() == u"Nothing is asked of anybody in this sentence.");
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(wall.view.isVisible());
    CHECK(wall.view.focusWidget() == &wall.view.stage());
}

TEST_CASE("Private words are masked on the wall unless somebody wants to see them", "[present]")
{
    Wall wall;
    wall.view.present({readTyped(u"县民政局6月底前走访困难家庭20户（联系人：王小明，电话13812345678）。"_s, 2024)}, 0,
                      u"T"_s);
    CHECK(wall.view.isMasked());
    CHECK(wall.view.stage().accessibleName().contains(u"王**"));
    CHECK(wall.view.stage().accessibleName().contains(u"138****5678"));
    wall.press(Qt::Key_M);
    CHECK(wall.view.stage().accessibleName().contains(u"王小明"));
}

TEST_CASE("The type of the wall fits its sentence", "[present]")
{
    Wall wall;
    wall.view.present({readTyped(u"县司法局组织3次培训。"_s, 2024)}, 0, u"T"_s);
    QTest::qWait(20);
    const int shortOne = wall.view.stage().fontPixels();
    wall.view.present(
        {readTyped(u"各镇、各街道、各部门要按照职责分工，落实属地责任，"_s.repeated(8) + u"10月底前完成。"_s, 2024)}, 0,
        u"T"_s);
    QTest::qWait(20);
    CHECK(shortOne >= 40);
    CHECK(wall.view.stage().fontPixels() < shortOne);
    CHECK(wall.view.stage().fontPixels() >= 18);
}

TEST_CASE("Every control of the wall has a name and can be reached by keyboard", "[present]")
{
    const Wall wall;
    for (const QWidget* control : wall.view.findChildren<QWidget*>()) {
        if (!qobject_cast<const QAbstractButton*>(control) && !qobject_cast<const QLineEdit*>(control)) continue;
        if (qobject_cast<const QLineEdit*>(control->parentWidget())) continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(control));
        REQUIRE(accessible);
        CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
        CHECK((control->focusPolicy() & Qt::TabFocus) != 0);
    }
}

TEST_CASE("The window presents the selected duty, and the sample where there is no plan", "[present]")
{
    installLanguage(u"en"_s);
    MainWindow window;
    PresentView& wall = window.presentPlace().prepare();
    CHECK(wall.presentation().count() == static_cast<int>(sampleSentences().size()));

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"要点.txt"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(u"清河县2024年工作要点\n一、培训\n县司法局组织2次培训。县教育局5月底前完成3所学校改造。\n"_s.toUtf8());
    file.close();
    window.take({path});
    REQUIRE(QTest::qWaitFor([&] { return !window.session().tasks().isBusy(); }, 30'000));
    REQUIRE(window.session().plan()->plan.requirements.size() == 2);
    window.planView().selectRequirement(1);
    CHECK(&window.presentPlace().prepare() == &wall);
    CHECK(wall.presentation().count() == 2);
    CHECK(wall.presentation().current() == 1);
    CHECK(wall.presentation().sentence()->text == u"县教育局5月底前完成3所学校改造。");
    CHECK(window.actions().present->shortcut() == QKeySequence(Qt::Key_F5));
}

TEST_CASE("The handout is written as PDF", "[present]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"handout.pdf"_s);
    REQUIRE(writePages(path, u"T"_s, u"<html><body><p>县司法局</p></body></html>"_s));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(4) == "%PDF");
    CHECK_FALSE(writePages(folder.filePath(u"no/such/folder/handout.pdf"_s), u"T"_s, u"<p>x</p>"_s));
}

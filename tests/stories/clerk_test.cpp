// SPDX-License-Identifier: GPL-3.0-or-later
// The clerk's day: a new workspace, the plan, the units and what they sent dropped on the window, the check, what is
// missing, and the letters that ask for it.
#include "core/readers/readers.h"
#include "core/report/requestletter.h"
#include "core/store/workspace.h"
#include "core/text/masking.h"
#include "tests/stories/hands.h"
#include "tests/stories/office.h"
#include "translations/translations.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/views/checkview.h"
#include "ui/views/matrixview.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModel>
#include <QApplication>
#include <QDateTimeEdit>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString textOf(const QString& path)
{
    const auto document = readers::read({path, contentOf(path)});
    INFO(path.toStdString());
    REQUIRE(document);
    return document->text;
}

/// Every word that the places of the window show in a list or a table.
QString shownBy(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    QString all;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            all += model.index(row, column, parent).data().toString() + u'\n';
        all += shownBy(model, model.index(row, 0, parent));
    }
    return all;
}

} // namespace

TEST_CASE("The clerk finds out what is missing and asks the units for it", "[story][clerk]")
{
    QSettings().clear();
    installLanguage(u"zh_CN"_s);
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(u"材料"_s));
    REQUIRE(QDir(folder.path()).mkdir(u"函件"_s));
    const test::OfficeFiles office = test::writeOffice(folder.filePath(u"材料"_s));
    MainWindow window;
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    const test::Hands hands(window);

    // A new workspace, by its keys and the dialog.
    const QString path = folder.filePath(u"清河县政务公开.duibiao"_s);
    hands.press(Qt::Key_N, Qt::ControlModifier);
    hands.chooseFile(path);
    hands.finish();
    CHECK(window.windowTitle().contains(u"清河县政务公开"));

    // Plan and units are let go over the window together, the submissions after them.
    hands.drop({office.plan, office.units});
    hands.finish();
    REQUIRE(window.session().plan());
    CHECK(window.session().plan()->plan.metadata.title.contains(u"政务公开工作要点"));
    CHECK(window.session().inputs()->units.units().size() == 12);
    hands.drop(office.submissions);
    hands.finish();
    REQUIRE(window.session().inputs()->submissions.size() == 12);
    for (const submission::Submission& each : window.session().inputs()->submissions) {
        INFO(each.file.toStdString());
        CHECK(each.state == submission::State::Read);
        CHECK(each.unit >= 0); // each says itself whose it is
    }
    CHECK(window.messages().count() == 0);

    // The check, as of a day that the clerk types.
    hands.press(Qt::Key_4, Qt::ControlModifier);
    auto& asOf = hands.named<QDateTimeEdit>(u"核查基准日"_s);
    hands.press(Qt::Key_A, Qt::AltModifier);
    REQUIRE(asOf.hasFocus());
    for (const QChar digit : u"20250110"_s) hands.press(static_cast<Qt::Key>(digit.unicode()));
    hands.press(Qt::Key_Tab);
    CHECK(asOf.date() == QDate(2025, 1, 10));
    CHECK(window.session().settings().asOf == QDate(2025, 1, 10));
    hands.press(Qt::Key_R, Qt::ControlModifier);
    hands.finish();
    REQUIRE_FALSE(window.session().table()->isEmpty());
    CHECK(window.checkView().matrix().isVisible());
    CHECK(window.checkView().matrix().model()->columnCount() == 12);

    // What is missing: a unit that did not report its training is there with the duty and the reason.
    hands.press(Qt::Key_L, Qt::ControlModifier);
    test::Hands::until([] { return QApplication::activeModalWidget() != nullptr; });
    const auto& list = hands.named<QTreeView>(u"各单位及缺报任务"_s);
    const QString missing = shownBy(*list.model());
    CHECK(missing.contains(u"松坪镇人民政府"));
    CHECK(missing.contains(u"每年至少组织2次政务公开业务培训"));
    CHECK(missing.contains(u"待核实"));
    const int units = list.model()->rowCount();
    REQUIRE(units > 3);
    hands.named<QLineEdit>(u"落款"_s).setFocus();
    hands.type(u"清河县人民政府办公室"_s);
    hands.press(Qt::Key_Return);
    hands.chooseFile(folder.filePath(u"函件"_s));
    hands.finish();

    // A letter and a ledger for each of these units.
    const QDir letters(folder.filePath(u"函件"_s));
    const QStringList written = letters.entryList({u"*.docx"_s}, QDir::Files, QDir::Name);
    CHECK(written.size() == units);
    CHECK(letters.entryList({u"*.xlsx"_s}, QDir::Files).size() == units);
    CHECK(window.messages().count() == 1); // where they are
    const QString letter = textOf(letters.filePath(u"松坪镇人民政府补充报送函.docx"_s));
    CHECK(letter.contains(u"关于补充报送《"));
    CHECK(letter.contains(u"松坪镇人民政府："));
    CHECK(letter.contains(u"每年至少组织2次政务公开业务培训"));
    CHECK(letter.contains(u"特此函告。"));
    CHECK(letter.contains(u"清河县人民政府办公室"));
    const QString ledger = textOf(letters.filePath(u"松坪镇人民政府补充报送台账.xlsx"_s));
    CHECK(ledger.contains(u"每年至少组织2次政务公开业务培训"));
    CHECK_FALSE(ledger.contains(u"行政复议案例讲评")); // another unit's duty
    if (const QString pandoc = QStandardPaths::findExecutable(u"pandoc"_s); !pandoc.isEmpty()) {
        QProcess process;
        process.start(pandoc, {u"-t"_s, u"plain"_s, letters.filePath(written.first())});
        REQUIRE(process.waitForFinished());
        CHECK(QString::fromUtf8(process.readAllStandardOutput()).contains(u"特此函告。"));
    }

    // The workspace holds all of it: another program opens it.
    const auto workspace = store::Workspace::open(path, true);
    REQUIRE(workspace);
    CHECK((*workspace)->sources(store::SourceKind::Submission)->size() == 12);
    CHECK_FALSE((*workspace)->verdicts()->empty());
    installLanguage(u"en"_s);
}

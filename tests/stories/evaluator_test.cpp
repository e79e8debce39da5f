// SPDX-License-Identifier: GPL-3.0-or-later
// The evaluator's day: the doubtful cells are decided with reasons, one by one and in a batch, one is taken back, the
// scores follow, and the report is written.
#include "core/readers/readers.h"
#include "core/store/workspace.h"
#include "tests/stories/hands.h"
#include "tests/stories/prepared.h"
#include "translations/translations.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/views/checkview.h"
#include "ui/views/matrixview.h"

#include <catch2/catch_test_macros.hpp>

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

int count(const MainWindow& window, check::Status status)
{
    return window.session().table()->counts().byStatus.value(status);
}

/// Moves through the matrix by arrow keys until the current cell is a doubtful one that nobody decided.
void goToUndecided(const test::Hands& hands, const MainWindow& window)
{
    MatrixView& matrix = window.checkView().matrix();
    matrix.setFocus();
    hands.press(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < matrix.model()->rowCount(); ++row) {
        for (int column = 0;; ++column) {
            const auto cells = window.checkView().chosen();
            if (cells.size() == 1) {
                const VerdictCell cell = window.session().table()->cell(cells.front().requirement, cells.front().unit);
                if (cell.status() == check::Status::NeedsReview && !cell.decision) return;
            }
            if (column + 1 == matrix.model()->columnCount()) break;
            hands.press(Qt::Key_Right);
        }
        hands.press(Qt::Key_Home);
        hands.press(Qt::Key_Down);
    }
    FAIL("no undecided cell is left");
}

QString contentOf(const QString& path)
{
    INFO(path.toStdString());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto document = readers::read({path, file.readAll()});
    REQUIRE(document);
    return document->text;
}

} // namespace

TEST_CASE("The evaluator settles the doubtful cases, scores and issues the report", "[story][evaluator]")
{
    QSettings().clear();
    installLanguage(u"zh_CN"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"清河县政务公开.duibiao"_s);
    (void)test::prepareWorkspace(path, folder.path());
    MainWindow window;
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    const test::Hands hands(window);

    hands.press(Qt::Key_O, Qt::ControlModifier);
    hands.chooseFile(path);
    hands.finish();
    REQUIRE_FALSE(window.session().table()->isEmpty());
    const int doubtful = count(window, check::Status::NeedsReview);
    REQUIRE(doubtful >= 6);

    // Only the doubtful ones.
    hands.press(Qt::Key_4, Qt::ControlModifier);
    hands.choose(hands.named<QComboBox>(u"状态"_s), u"待核实"_s);
    MatrixView& matrix = window.checkView().matrix();
    const int rowsShown = matrix.model()->rowCount();
    CHECK(rowsShown < static_cast<int>(window.session().plan()->plan.requirements.size()));

    // Four one by one, each with its reason.
    const QStringList reasons{u"现场查阅会议记录，全年2次，予以认定。"_s, u"查看网站，目录于6月20日公布。"_s,
                              u"电话核实，有签到表。"_s, u"补交了照片和通知。"_s};
    for (int i = 0; i < reasons.size(); ++i) {
        goToUndecided(hands, window);
        QComboBox* status = nullptr; // the one beside the reason, not that of the filter
        auto& reason = hands.named<QLineEdit>(u"理由"_s);
        for (QComboBox* box : reason.parentWidget()->findChildren<QComboBox*>()) status = box;
        REQUIRE(status);
        hands.choose(*status, u"已落实"_s);
        reason.setFocus();
        hands.type(reasons.at(i));
        hands.press(Qt::Key_Return);
        CHECK(count(window, check::Status::NeedsReview) == doubtful - i - 1);
        CHECK(window.session().loaded().decisions.size() == static_cast<size_t>(i) + 1);
    }
    // The last two in one go: chosen together, one reason.
    goToUndecided(hands, window);
    const auto first = window.checkView().chosen().front();
    hands.press(Qt::Key_Right, Qt::ShiftModifier);
    while (window.checkView().chosen().size() < 2) hands.press(Qt::Key_Right, Qt::ShiftModifier);
    const size_t together = window.checkView().chosen().size();
    REQUIRE(window.checkView().chosen().front() == first);
    hands.named<QLineEdit>(u"理由"_s).setFocus();
    hands.type(u"材料未说明次数，经集体研究按未达标处理。"_s);
    auto& batchReason = hands.named<QLineEdit>(u"理由"_s);
    hands.choose(*batchReason.parentWidget()->findChild<QComboBox*>(), u"未达标"_s);
    batchReason.setFocus();
    hands.press(Qt::Key_Return);
    const size_t decided = window.session().loaded().decisions.size();
    CHECK(decided == 4 + together);

    // That was too hasty: it is undone, and stays in the history.
    hands.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.session().loaded().decisions.size() == 4);
    CHECK(window.session().history(first.requirement, first.unit).size() == 2);
    hands.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(window.session().loaded().decisions.size() == decided);

    // The scores show every unit with points.
    hands.press(Qt::Key_5, Qt::ControlModifier);
    const auto& scores = hands.named<QTableView>(u"各单位得分"_s);
    CHECK(scores.model()->rowCount() == 12);
    CHECK(scores.isVisible());

    // The report says what was decided, and why.
    hands.press(Qt::Key_7, Qt::ControlModifier);
    hands.finish();
    const QString html = folder.filePath(u"核查报告.html"_s);
    hands.press(Qt::Key_E, Qt::ControlModifier);
    hands.chooseFile(html);
    hands.finish();
    const QString report = contentOf(html);
    for (const QString& reason : reasons) CHECK(report.contains(reason));
    CHECK(report.contains(u"经集体研究按未达标处理"));
    const QString pdf = folder.filePath(u"核查报告.pdf"_s);
    hands.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    hands.chooseFile(pdf);
    hands.finish();
    CHECK(contentOf(pdf).remove(u'\n').contains(u"清河县2024年政务公开工作要点"));

    // What was decided is in the file.
    const auto workspace = store::Workspace::open(path, true);
    REQUIRE(workspace);
    CHECK((*workspace)->decisions()->size() == decided);
    installLanguage(u"en"_s);
}

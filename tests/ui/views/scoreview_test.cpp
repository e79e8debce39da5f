// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"
#include "tests/ui/support/finish.h"
#include "translations/translations.h"
#include "ui/dialogs/givedialog.h"
#include "ui/models/rubricmodel.h"
#include "ui/models/scoremodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/views/checkview.h"
#include "ui/views/rubricpanel.h"
#include "ui/views/scoreview.h"

#include <catch2/catch_test_macros.hpp>

#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;
using duibiao::test::finish;

namespace {

void photograph(MainWindow& window, const QString& name)
{
    const QString folder = test::binaryPath(u"screenshots"_s);
    QDir().mkpath(folder);
    QTest::qWait(50); // layouts that were asked for
    CHECK(window.grab().save(folder + u'/' + name + u".png"_s));
}

} // namespace

TEST_CASE("The sample is scored, its rubric edited, undone and imported", "[views][scoring]")
{
    installLanguage(u"zh_CN"_s);
    const QTemporaryDir folder;
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    window.goTo(MainWindow::ScorePlace);
    photograph(window, u"score-empty-zh_CN"_s);
    window.openSample();
    REQUIRE(finish(window));
    WorkspaceSession& session = window.session();
    window.goTo(MainWindow::ScorePlace);
    ScoreView& view = window.scoreView();
    REQUIRE(view.model().rowCount() == static_cast<int>(session.inputs()->units.units().size()));
    CHECK_FALSE(view.detail().toPlainText().isEmpty());
    photograph(window, u"score-zh_CN"_s);

    // Every figure comes from the one function: what is shown is what it gave.
    const check::UnitScore first = view.model().at(0);
    CHECK(view.model().index(0, ScoreModel::PointsColumn).data().toString() ==
          (first.isScored ? first.points.text() : u"–"_s));

    // An edit is scored at once, kept, and can be undone.
    CHECK_FALSE(session.scores()->isOwn);
    RubricModel& rubric = view.rubricPanel().model();
    REQUIRE(rubric.setData(rubric.index(1, RubricModel::PointsColumn), u"50"_s, Qt::EditRole));
    CHECK(session.scores()->isOwn);
    CHECK(session.scores()->rubric.indicators[0].points == check::Points::whole(50));
    CHECK(rubric.index(1, RubricModel::PointsColumn).data().toString() == u"50");
    session.undoStack().undo();
    CHECK_FALSE(session.scores()->isOwn);
    session.undoStack().redo();
    CHECK(session.scores()->rubric.indicators[0].points == check::Points::whole(50));
    session.resetRubric();
    CHECK_FALSE(session.scores()->isOwn);

    // A decision changes the score.
    view.selectUnit(first.unit);
    QSignalSpy changed(&session, &WorkspaceSession::scoresChanged);
    const QString link = session.plan()->plan.requirements.front().id;
    Q_EMIT view.dutyActivated(link, first.unit); // leads to the verdict
    session.decide(0, session.inputs()->units.find(first.unit), check::Status::NotMet, u"查无实据"_s);
    CHECK(changed.count() == 1);

    // The office's own table: what was not understood is said.
    QFile file(folder.filePath(u"考核细则.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        u"一级指标,考核内容,分值,评分标准\n任务落实,%1,60,每少1次扣5分，扣完为止；逾期扣2分\n群众评议,群众满意度,40,酌情扣分\n"_s
            .arg(session.plan()->plan.clauses.front().heading.value_or(u"甲"_s))
            .toUtf8());
    file.close();
    session.importRubric(file.fileName());
    REQUIRE(finish(window));
    CHECK(session.scores()->rubric.indicators.size() == 2);
    CHECK(window.messages().count() == 1);
    photograph(window, u"rubric-zh_CN"_s);
    // What no verdict tells is given by a person, with a reason.
    Q_EMIT view.giveRequested(first.unit);
    auto* dialog = window.findChild<GiveDialog*>();
    REQUIRE(dialog);
    REQUIRE(dialog->findChild<QComboBox*>()->currentText() == u"群众满意度"); // what is scored by hand comes first
    auto* give = dialog->findChild<QPushButton*>(u"give"_s);
    REQUIRE(give);
    CHECK_FALSE(give->isEnabled()); // no reason yet
    dialog->findChild<QDoubleSpinBox*>()->setValue(36.5);
    for (QLineEdit* field : dialog->findChildren<QLineEdit*>())
        if (field->parentWidget() == dialog) field->setText(u"第三方测评"_s);
    QTest::qWait(50);
    CHECK(dialog->grab().save(test::binaryPath(u"screenshots/give-zh_CN.png"_s)));
    REQUIRE(give->isEnabled());
    give->click();
    const check::Rubric withPoints = session.scores()->rubric;
    REQUIRE(withPoints.indicators[1].given.size() == 1);
    CHECK(withPoints.indicators[1].given[0].points == check::Points::ofHundredths(3650));
    view.selectUnit(first.unit);
    CHECK(view.detail().toPlainText().contains(u"第三方测评"));
    session.undoStack().undo();
    CHECK(session.scores()->rubric.indicators[1].given.empty());
    session.undoStack().redo();

    const int indicators = rubric.rowCount();
    check::Rubric ranked = session.scores()->rubric;
    ranked.ranking = true;
    session.setRubric(ranked, u"places"_s);
    CHECK(rubric.rowCount() == indicators);

    // Kept in the file.
    session.saveAs(folder.filePath(u"评分.duibiao"_s));
    REQUIRE(finish(window));
    CHECK(session.scores()->isOwn);
    CHECK(session.scores()->rubric == ranked);
    window.goTo(MainWindow::ScorePlace);
    window.resize(1024, 700);
    photograph(window, u"score-1024-zh_CN"_s);
    window.setLanguage(u"en"_s);
    photograph(window, u"score-1024-en"_s);
    CHECK(session.scores()->rubric == ranked);

    // A file that is no rubric changes nothing.
    window.messages().clear();
    session.importRubric(folder.filePath(u"没有.xlsx"_s));
    REQUIRE(finish(window));
    CHECK(window.messages().count() == 1);
    CHECK(session.scores()->rubric == ranked);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Deciding in the window: batches, what the dialog asks for, somebody else who is quicker, and the rounds.
#include "core/report/report.h"
#include "tests/ui/support/finish.h"
#include "translations/translations.h"
#include "ui/dialogs/attachmentlist.h"
#include "ui/dialogs/decisiondialog.h"
#include "ui/models/auditwords.h"
#include "ui/models/figures.h"
#include "ui/models/statuslook.h"
#include "ui/shell/followupplace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/views/cellpanel.h"
#include "ui/views/checkview.h"
#include "ui/views/decisionbar.h"
#include "ui/views/figurespanel.h"
#include "ui/views/listpage.h"
#include "ui/views/matrixview.h"
#include "ui/views/overviewview.h"
#include "ui/views/roundsview.h"
#include "ui/views/statusring.h"
#include "ui/views/unitbars.h"

#include <catch2/catch_test_macros.hpp>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <map>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;
using store::DecisionKind;

namespace {

/// A window with the sample checked, and the first of its cells that have a verdict.
struct SampleWindow {
    SampleWindow()
    {
        QSettings().clear();
        installLanguage(u"en"_s);
        window.openSample();
        REQUIRE(finish());
        for (int row = 0; row < table().rows(); ++row)
            for (int column = 0; column < table().columns(); ++column)
                if (table().cell(row, column).verdict) cells.push_back({row, column});
        REQUIRE(cells.size() > 3);
    }
    [[nodiscard]] bool finish() { return duibiao::test::finish(window); }
    [[nodiscard]] const VerdictTable& table() { return *window.session().table(); }
    [[nodiscard]] VerdictCell at(size_t i) { return table().cell(cells[i].requirement, cells[i].unit); }
    [[nodiscard]] QString detail()
    {
        window.checkView().selectCell(cells[0].requirement, cells[0].unit);
        return window.checkView().panel().detail().toPlainText();
    }

    MainWindow window;
    std::vector<ui::Cell> cells;
};

store::Decision of(DecisionKind kind, const QString& reason = {}, const QString& who = u"王审核"_s)
{
    store::Decision what;
    what.kind = kind;
    what.reason = reason;
    what.who = who;
    what.status = check::Status::NotMet;
    return what;
}

} // namespace

TEST_CASE("Several cells are decided in one step, and undone in one", "[shell][decisions]")
{
    SampleWindow sample;
    WorkspaceSession& session = sample.window.session();
    const std::vector<ui::Cell> three(sample.cells.begin(), sample.cells.begin() + 3);
    session.decide(three, of(DecisionKind::Accept));
    REQUIRE(session.undoStack().count() == 1);
    for (size_t i = 0; i < 3; ++i) {
        REQUIRE(sample.at(i).decision);
        CHECK(sample.at(i).decision->status == sample.at(i).verdict->status);
        CHECK(sample.at(i).decision->basis.found == sample.at(i).verdict->status);
    }
    session.undoStack().undo();
    for (size_t i = 0; i < 3; ++i) CHECK_FALSE(sample.at(i).decision);
    session.undoStack().redo();
    CHECK(sample.at(2).decision);
    CHECK(session.history(three[0].requirement, three[0].unit).size() == 3); // nothing was erased
}

TEST_CASE("What a decision bar says goes to all chosen cells", "[shell][decisions]")
{
    SampleWindow sample;
    CheckView& view = sample.window.checkView();
    sample.window.goTo(MainWindow::CheckPlace);
    view.matrix().selectAll();
    CHECK(view.chosen() == sample.cells);
    auto* bar = view.findChild<DecisionBar*>();
    REQUIRE(bar);
    bool counted = false;
    for (const QPushButton* button : bar->findChildren<QPushButton*>())
        counted = counted || button->text().contains(QString::number(sample.cells.size()));
    CHECK(counted);
    Q_EMIT bar->decided(of(DecisionKind::Accept));
    CHECK(sample.window.session().loaded().decisions.size() == sample.cells.size());
}

TEST_CASE("After a reason was given the keyboard goes on among the cells", "[shell][decisions]")
{
    SampleWindow sample;
    CheckView& view = sample.window.checkView();
    sample.window.show();
    sample.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&sample.window));
    sample.window.goTo(MainWindow::CheckPlace);
    view.filter(sample.at(0).status(), {}); // the cell goes out of sight when it is decided
    view.selectCell(sample.cells[0].requirement, sample.cells[0].unit);
    auto* bar = view.findChild<DecisionBar*>();
    REQUIRE(bar);
    auto* reason = bar->findChild<QLineEdit*>();
    auto* status = bar->findChild<QComboBox*>();
    REQUIRE((reason && status));
    status->setCurrentIndex((status->currentIndex() + 1) % status->count());
    reason->setFocus();
    QTest::keyClicks(reason, u"seen"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    REQUIRE(sample.at(0).decision);
    CHECK(view.matrix().hasFocus());
    QTest::keyClick(sample.window.windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(sample.at(0).decision);
    view.filter(std::nullopt, {});
    view.selectCell(sample.cells[0].requirement, sample.cells[0].unit);
    view.selectCell(sample.cells[1].requirement, sample.cells[1].unit); // Ctrl is held still
    CHECK(view.chosen() == std::vector{sample.cells[1]});
    QTest::keyRelease(sample.window.windowHandle(), Qt::Key_Control);
}

TEST_CASE("A return, an appeal and a second signature show in the cell", "[shell][decisions]")
{
    SampleWindow sample;
    WorkspaceSession& session = sample.window.session();
    const std::vector<ui::Cell> one{sample.cells[0]};
    session.decide(one, of(DecisionKind::Return, u"请补签到表"_s));
    CHECK(sample.detail().contains(u"Returned to the unit"));
    CHECK(sample.detail().contains(u"请补签到表"));
    session.decide(one, of(DecisionKind::Appeal, u"材料已交"_s));
    CHECK(sample.detail().contains(u"appeal waits for the second look"));
    store::Decision asking = of(DecisionKind::Override, u"核实无误"_s);
    asking.status = check::Status::Met;
    asking.needsSignature = true;
    session.decide(one, asking);
    CHECK(sample.detail().contains(u"waits for a second signature"));
    CHECK_FALSE(sample.at(0).decision);
    QSignalSpy failed(&session, &WorkspaceSession::failed);
    session.decide(one, of(DecisionKind::Sign)); // by the same person
    CHECK(failed.count() == 1);
    session.decide(one, of(DecisionKind::Sign, {}, u"李复核"_s));
    REQUIRE(sample.at(0).decision);
    CHECK(sample.at(0).decision->status == check::Status::Met);
    CHECK(sample.detail().contains(u"李复核"));
    store::Decision note = of(DecisionKind::Note);
    note.attachments = {{0, u"签到表.png"_s, u"11月6日签到"_s, QDate(2024, 11, 6), {}, {}, "png"}};
    session.decide(one, note);
    CHECK(sample.detail().contains(u"签到表.png"));
    CHECK(sample.detail().contains(u"look at it again")); // something was attached after the decision
    REQUIRE(session.loaded().again.size() == 1);
    CHECK(session.attachment(sample.at(0).review->attachments.front().id)->bytes == "png");
}

TEST_CASE("Steps on one cell are undone one by one, and done again", "[shell][decisions]")
{
    SampleWindow sample;
    WorkspaceSession& session = sample.window.session();
    QUndoStack& undo = session.undoStack();
    const std::vector<ui::Cell> one{sample.cells[0]};
    store::Decision asking = of(DecisionKind::Override, u"核实无误"_s);
    asking.status = check::Status::Met;
    asking.needsSignature = true;
    session.decide(one, of(DecisionKind::Override, u"未见材料"_s));
    session.decide(one, of(DecisionKind::Return, u"请补签到表"_s));
    session.decide(one, of(DecisionKind::Appeal, u"材料已交"_s));
    session.decide(one, asking);
    session.decide(one, of(DecisionKind::Sign, {}, u"李复核"_s));
    CHECK(undo.undoText().contains(u"duty %1"_s.arg(one.front().requirement + 1)));
    using enum store::ReviewState;
    const std::vector<store::ReviewState> states{Open, Reviewed, Returned, Appealed, AwaitsSignature, Reviewed};
    const auto state = [&] { return sample.at(0).review ? sample.at(0).review->state() : Open; };
    REQUIRE(undo.count() == 5);
    for (int round = 0; round < 2; ++round) {
        for (int step = 5; step > 0; --step) {
            CHECK(state() == states[static_cast<size_t>(step)]);
            undo.undo();
        }
        CHECK(state() == Open);
        CHECK_FALSE(sample.at(0).decision);
        for (int step = 1; step <= 5; ++step) {
            undo.redo();
            CHECK(state() == states[static_cast<size_t>(step)]);
        }
    }
    REQUIRE(undo.count() == 5);
    REQUIRE(sample.at(0).decision);
    CHECK(sample.at(0).decision->status == check::Status::Met);
    CHECK(sample.at(0).review->signature->who == u"李复核");
    CHECK(sample.window.messages().count() == 0);
    QStringList deeds;
    for (const store::AuditEntry& entry : session.trail(one.front().requirement, one.front().unit))
        deeds += auditDeed(entry);
    CHECK(deeds.mid(5, 5) == QStringList{u"Second signature taken back"_s, u"Decision taken back"_s,
                                         u"Appeal taken back"_s, u"Return taken back"_s, u"Decision taken back"_s});
}

TEST_CASE("What somebody else decided after a step keeps it from being undone unseen", "[shell][decisions]")
{
    SampleWindow sample;
    WorkspaceSession& session = sample.window.session();
    const std::vector<ui::Cell> one{sample.cells[0]};
    session.decide(one, of(DecisionKind::Override, u"未见材料"_s));
    session.decide(one, of(DecisionKind::Return, u"请补签到表"_s));
    session.undoStack().undo();
    const auto other = store::Workspace::open(session.path());
    REQUIRE(other);
    store::Decision theirs = of(DecisionKind::Override, u"现场查看已做"_s, u"李复核"_s);
    theirs.requirementId = session.plan()->plan.requirements[static_cast<size_t>(one.front().requirement)].id;
    theirs.unit = session.inputs()->unitName(one.front().unit);
    theirs.basedOn = session.history(one.front().requirement, one.front().unit).back().id;
    REQUIRE((*other)->decide(theirs));
    QSignalSpy failed(&session, &WorkspaceSession::failed);
    session.undoStack().undo();
    CHECK(failed.count() == 1);
    REQUIRE(sample.at(0).decision);
    CHECK(sample.at(0).decision->who == u"李复核");
}

TEST_CASE("Who comes second is told who was quicker, and settles it", "[shell][decisions]")
{
    SampleWindow sample;
    WorkspaceSession& session = sample.window.session();
    const auto other = store::Workspace::open(session.path());
    REQUIRE(other);
    store::Decision theirs = of(DecisionKind::Override, u"现场查看未做"_s, u"李复核"_s);
    theirs.requirementId = session.plan()->plan.requirements[static_cast<size_t>(sample.cells[0].requirement)].id;
    theirs.unit = session.inputs()->unitName(sample.cells[0].unit);
    REQUIRE((*other)->decide(theirs));

    store::Decision mine = of(DecisionKind::Override, u"电话核实已做"_s);
    mine.status = check::Status::Met;
    session.decide({sample.cells[0]}, mine);
    REQUIRE(sample.window.messages().count() == 1);
    QString told;
    for (const QLabel* label : sample.window.messages().findChildren<QLabel*>()) told += label->text();
    CHECK(told.contains(u"李复核"));
    CHECK(told.contains(u"现场查看未做"));
    REQUIRE(sample.at(0).decision); // theirs is shown at once
    CHECK(sample.at(0).decision->who == u"李复核");
    CHECK(session.undoStack().count() == 0);

    for (QAbstractButton* button : sample.window.messages().findChildren<QAbstractButton*>())
        if (button->text().contains(u"all the same")) {
            button->click();
            break;
        }
    CHECK(sample.at(0).decision->reason == u"电话核实已做");
    CHECK(session.history(sample.cells[0].requirement, sample.cells[0].unit).size() == 2);
    CHECK(session.undoStack().count() == 1);
}

TEST_CASE("The dialog asks for what each kind of decision needs", "[dialogs][decisions]")
{
    QSettings().clear();
    installLanguage(u"en"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"纪要.txt"_s);
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("minutes");
    }
    {
        QFile empty(folder.filePath(u"空.txt"_s));
        REQUIRE(empty.open(QIODevice::WriteOnly));
    }
    DecisionDialog back(DecisionKind::Return, 3, check::Status::NotMet);
    CHECK(back.windowTitle().contains(u"3"));
    CHECK_FALSE(back.isComplete());
    back.words().setPlainText(u"请补材料"_s);
    CHECK(back.isComplete());

    DecisionDialog note(DecisionKind::Note, 1, check::Status::NotMet);
    CHECK_FALSE(note.isComplete());
    CHECK_FALSE(note.attachments().addFile(folder.filePath(u"空.txt"_s)).isEmpty());
    CHECK(note.attachments().addFile(path).isEmpty());
    note.attachments().addLink(u"www.example.gov.cn/1.html"_s);
    CHECK(note.isComplete());
    note.who().setText(u"王审核"_s);
    const store::Decision what = note.decision();
    CHECK(what.kind == DecisionKind::Note);
    CHECK(what.who == u"王审核");
    REQUIRE(what.attachments.size() == 2);
    CHECK(what.attachments[0].bytes == "minutes");
    CHECK(what.attachments[0].dated.isValid());
    CHECK(what.attachments[1].link.startsWith(u"http"));

    CHECK(DecisionDialog(DecisionKind::Sign, 1, check::Status::Met).isComplete());
}

TEST_CASE("Who signed first is told so in the dialog, before it closes", "[dialogs][decisions]")
{
    QSettings().clear();
    installLanguage(u"en"_s);
    QSettings().setValue(u"reviewer/name"_s, u" 王审核 "_s);
    const auto confirm = [](const DecisionDialog& dialog) {
        return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    };
    const auto shown = [](const DecisionDialog& dialog) {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text().contains(u"王审核 signed first");
        });
    };
    DecisionDialog dialog(DecisionKind::Sign, 2, check::Status::Met, {u"李复核"_s, u"王审核"_s});
    dialog.show();
    CHECK(shown(dialog));
    CHECK_FALSE(confirm(dialog)->isEnabled());
    CHECK(dialog.who().accessibleDescription().contains(u"王审核"));
    CHECK(dialog.focusWidget() == &dialog.who());
    QSignalSpy decided(&dialog, &DecisionDialog::decided);
    QTest::keyClick(&dialog.who(), Qt::Key_Return);
    CHECK(dialog.isVisible());
    dialog.who().setText(u"赵主任"_s);
    CHECK_FALSE(shown(dialog));
    CHECK(dialog.who().accessibleDescription().isEmpty());
    REQUIRE(confirm(dialog)->isEnabled());
    dialog.who().setText(u"李复核"_s); // of another of the cells
    CHECK_FALSE(dialog.isComplete());
    dialog.who().setText(u"赵主任"_s);
    confirm(dialog)->click();
    CHECK(decided.count() == 1);

    // No name is the one that the computer has for its user.
    const QByteArray user = qgetenv("USER");
    qputenv("USER", u"王审核"_s.toUtf8());
    DecisionDialog nameless(DecisionKind::Sign, 1, check::Status::Met, {u"王审核"_s});
    nameless.who().clear();
    CHECK_FALSE(nameless.isComplete());
    qputenv("USER", user);
    // Nobody else is asked who signed before.
    CHECK(DecisionDialog(DecisionKind::Sign, 1, check::Status::Met).isComplete());
    QSettings().clear();
}

TEST_CASE("An attachment keeps its day in every language", "[shell][decisions]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"会议纪要.txt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("minutes");
    file.close();
    for (const QString& language : interfaceLanguages()) {
        installLanguage(language);
        AttachmentList list;
        CHECK(list.addFile(file.fileName()).isEmpty());
        list.addLink(u"http://example.com/a"_s);
        REQUIRE(list.attachments().size() == 2);
        for (const store::Attachment& each : list.attachments()) CHECK(each.dated == QDate::currentDate());
    }
    installLanguage(u"en"_s);
}

TEST_CASE("A check is kept as a round, its items are closed and opened again", "[shell][rounds]")
{
    SampleWindow sample;
    MainWindow& window = sample.window;
    RoundsView& view = window.roundsView();
    window.goTo(MainWindow::RoundsPlace);
    Q_EMIT view.startRequested();
    REQUIRE(sample.finish());
    const FollowUp& kept = window.followUp().rounds().followUp();
    REQUIRE(kept.rounds.size() == 1);
    REQUIRE_FALSE(kept.items.empty());
    CHECK(kept.rounds.front().lines.size() == sample.cells.size());
    CHECK(view.page(RoundsView::RoundsPage).model().rowCount() == 1);
    ListPage& items = view.page(RoundsView::ItemsPage);
    REQUIRE(items.model().rowCount() == static_cast<int>(kept.items.size()));

    items.choose(0);
    view.closeItemsButton().click(); // without a reason
    CHECK(kept.items.front().state == check::OpenItem::State::Open);
    view.reason().setText(u"现场核实"_s);
    view.closeItemsButton().click();
    REQUIRE(kept.items.front().state == check::OpenItem::State::Closed);
    CHECK(kept.items.front().closing->reason == u"现场核实");
    CHECK(view.focusWidget() == &items.table()); // and Ctrl+Z is not that of a field
    CHECK(items.chosen() == std::vector{0});     // where the arrow keys go on
    CHECK(items.table().currentIndex().row() == 0);
    CHECK_FALSE(view.closeItemsButton().isEnabled()); // it is closed
    window.session().undoStack().undo();
    CHECK(kept.items.front().state == check::OpenItem::State::Open);

    Q_EMIT view.startRequested();
    REQUIRE(sample.finish());
    CHECK(kept.rounds.size() == 2);
    CHECK(kept.rounds.front().closedAt.isValid());
    const auto changes = window.followUp().rounds().changes(0, 1);
    CHECK(changes.counts().value(check::Change::Same) == static_cast<int>(sample.cells.size()));
    ListPage& rounds = view.page(RoundsView::RoundsPage);
    CHECK(rounds.chosen() == std::vector{1}); // the new one
    rounds.choose(0);
    installLanguage(u"zh_CN"_s);
    CHECK(QTest::qWaitFor([&] { return rounds.model().index(0, 0).data().toString() == u"第1轮"; }));
    CHECK(rounds.chosen() == std::vector{0}); // whatever the language
    installLanguage(u"en"_s);
    items.choose(0);
    Q_EMIT items.activated(0); // leads to the cell
    CHECK(window.checkView().chosen().size() == 1);
}

TEST_CASE("Decisions that no longer fit are listed and can be taken back", "[shell][rounds]")
{
    SampleWindow sample;
    WorkspaceSession& session = sample.window.session();
    session.decide({sample.cells[0]}, of(DecisionKind::Accept));
    store::Decision note = of(DecisionKind::Note);
    note.attachments = {{0, u"页面"_s, {}, {}, u"https://www.example.gov.cn/"_s, {}, {}}};
    session.decide({sample.cells[0]}, note);
    ListPage& again = sample.window.roundsView().page(RoundsView::AgainPage);
    REQUIRE(again.model().rowCount() == 1);
    Q_EMIT sample.window.roundsView().dismissRequested({0});
    CHECK(again.model().rowCount() == 0);
    session.undoStack().undo();
    CHECK(again.model().rowCount() == 1);
}

TEST_CASE("A decision that the rubric wants signed twice counts once somebody else has signed", "[shell][decisions]")
{
    SampleWindow sample;
    WorkspaceSession& session = sample.window.session();
    check::Rubric rubric = check::defaultRubric();
    rubric.secondSignature = check::SecondSignature{{check::Status::NotApplicable}, {}};
    session.setRubric(rubric, u"x"_s);
    store::Decision what = of(DecisionKind::Override, u"没有触发"_s);
    what.status = check::Status::NotApplicable;
    const QSignalSpy asked(&session, &WorkspaceSession::signatureAsked);
    session.decide({sample.cells[0]}, what);
    CHECK(asked.count() == 1);
    REQUIRE(sample.at(0).review);
    CHECK(sample.at(0).review->state() == store::ReviewState::AwaitsSignature);
    CHECK_FALSE(sample.at(0).decision);
    CHECK(sample.detail().contains(u"waits for a second signature"));
    // The report says so too, and counts the verdict as the check gave it.
    const report::Report waiting = composeReport(session.loaded());
    const auto line =
        std::ranges::find_if(waiting.lines, [](const report::Line& each) { return each.unsignedRuling.has_value(); });
    REQUIRE(line != waiting.lines.end());
    CHECK(line->verdict.status == line->engineStatus);
    CHECK(QString::fromUtf8(report::toHtml(waiting)).contains(u"once somebody else has signed"));

    session.decide({sample.cells[0]}, of(DecisionKind::Sign, {}, u"李复核"_s));
    REQUIRE(sample.at(0).decision);
    CHECK(sample.at(0).decision->status == check::Status::NotApplicable);
    // What the rubric does not ask for counts at once.
    session.decide({sample.cells[1]}, of(DecisionKind::Override, u"少一次"_s));
    CHECK(sample.at(1).decision);
}

TEST_CASE("Window, report and command line show the same figures", "[shell][figures]")
{
    SampleWindow sample;
    WorkspaceSession& session = sample.window.session();
    session.setRubric(check::defaultRubric(), u"x"_s);
    session.decide({sample.cells[0]}, of(DecisionKind::Override, u"少一次"_s));
    const report::Report report = composeReport(session.loaded());
    CHECK(sample.table().counts() == report.counts);
    REQUIRE(static_cast<int>(report.byUnit.size()) == sample.table().columns());
    for (int unit = 0; unit < sample.table().columns(); ++unit)
        CHECK(sample.table().countsOfUnit(unit) == report.byUnit[static_cast<size_t>(unit)].second);
    const Figures figures = figuresOf(sample.table(), *session.inputs());
    CHECK(figures.whole.counts == report.counts);
    REQUIRE(figures.units.size() == report.byUnit.size());
    for (size_t unit = 0; unit < figures.units.size(); ++unit) {
        CHECK(figures.units[unit].unit == report.byUnit[unit].first);
        CHECK(figures.units[unit].counts == report.byUnit[unit].second);
    }
    std::map<check::Status, int> drawn;
    for (const FigurePiece& piece : sample.window.overview().figures().ring().pieces())
        drawn[piece.status] = piece.count;
    for (const check::Status status : allStatuses) CHECK(drawn[status] == report.counts.byStatus.value(status));
    REQUIRE(report.scored);
    CHECK(session.scores()->scores == report.scored->scores);
    const QString page = QString::fromUtf8(report::toHtml(report));
    CHECK(page.contains(report.counts.fulfilledText()));

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.duibiao"_s);
    REQUIRE(session.copyTo(path));
    QProcess cli;
    cli.start(QStringLiteral(DUIBIAO_CLI), {u"--lang=en"_s, u"check"_s, u"--workspace"_s, path, u"--format=json"_s});
    REQUIRE(cli.waitForFinished());
    const QJsonObject told = QJsonDocument::fromJson(cli.readAllStandardOutput()).object();
    const auto same = [](const QJsonValue& json, const report::Counts& counts) {
        bool all = json[u"total"].toInt() == counts.total && json[u"fulfilled"].toDouble() == counts.fulfilled();
        for (const check::Status status : allStatuses)
            all = all && json[u"by_status"][check::statusName(status)].toInt() == counts.byStatus.value(status);
        return all;
    };
    CHECK(same(told.value(u"summary"), report.counts));
    for (int unit = 0; unit < sample.table().columns(); ++unit) {
        CHECK(same(told.value(u"summary")[u"by_unit"][unit], report.byUnit[static_cast<size_t>(unit)].second));
        const check::UnitScore& score = report.scored->scores.units[static_cast<size_t>(unit)];
        CHECK(told.value(u"scores")[u"units"][unit][u"formula"].toString() == score.formula);
        if (score.isScored) CHECK(told.value(u"scores")[u"units"][unit][u"points"].toDouble() == score.points.number());
    }
}

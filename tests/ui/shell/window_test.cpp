// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"
#include "tests/ui/support/finish.h"
#include "translations/translations.h"
#include "ui/reader/documentpane.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/views/cellpanel.h"
#include "ui/views/checkview.h"
#include "ui/views/planview.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QSettings>
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

/// The first requirement × unit whose verdict brings evidence.
std::pair<int, int> cellWithEvidence(const VerdictTable& table)
{
    for (int row = 0; row < table.rows(); ++row)
        for (int column = 0; column < table.columns(); ++column)
            if (const VerdictCell cell = table.cell(row, column); cell.verdict && !cell.verdict->evidence.empty())
                return {row, column};
    return {-1, -1};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("The sample is imported, read, checked, decided and reported", "[shell]")
{
    QSettings().clear();
    installLanguage(u"zh_CN"_s);
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    photograph(window, u"empty-zh_CN"_s);

    window.openSample();
    REQUIRE(finish(window));
    WorkspaceSession& session = window.session();
    REQUIRE(session.plan());
    REQUIRE(session.plan()->plan.requirements.size() > 3);
    CHECK(session.inputs()->units.units().size() == 6);
    CHECK(session.inputs()->submissions.size() == 7);
    REQUIRE_FALSE(session.table()->isEmpty());
    CHECK(session.needsSaving());

    // A requirement that is chosen is highlighted in the text, and the text shows its words.
    window.goTo(MainWindow::PlanPlace);
    const int chosen = 2;
    window.planView().selectRequirement(chosen);
    const plan::Requirement& duty = session.plan()->plan.requirements[chosen];
    const DocumentPane& pane = window.planView().pane();
    REQUIRE_FALSE(pane.highlight().empty());
    CHECK(pane.highlight().front() == duty.span());
    CHECK(pane.visibleSpan().overlaps(duty.span()));
    // The other way round: a place in the text chooses its requirement.
    Q_EMIT window.planView().pane().offsetActivated(session.plan()->plan.requirements[0].span().begin);
    CHECK(window.planView().selectedRequirement() == 0);

    // A cell shows its reason and leads to its evidence.
    window.goTo(MainWindow::CheckPlace);
    const auto [row, column] = cellWithEvidence(*session.table());
    REQUIRE(row >= 0);
    window.checkView().selectCell(row, column);
    const check::Verdict& verdict = *session.table()->cell(row, column).verdict;
    CHECK(window.checkView().panel().detail().toPlainText().contains(verdict.reason.simplified()));
    const DocumentPane& source = window.checkView().panel().source();
    REQUIRE_FALSE(source.highlight().empty());
    CHECK(source.highlight().front() == verdict.evidence.front().span);

    // A decision is recorded, can be undone, and the history keeps both entries.
    session.decide(row, column, check::Status::NotMet, u"名单与实际不符"_s);
    CHECK(session.table()->cell(row, column).status() == check::Status::NotMet);
    REQUIRE(session.undoStack().canUndo());
    session.undoStack().undo();
    CHECK_FALSE(session.table()->cell(row, column).decision);
    CHECK(session.history(row, column).size() == 2);
    session.decide(row, column, check::Status::Met, u"   "_s); // no reason, no decision
    CHECK_FALSE(session.table()->cell(row, column).decision);

    // The report is written.
    const QTemporaryDir folder;
    QSignalSpy exported(&session, &WorkspaceSession::exported);
    session.exportReport(folder.filePath(u"report.html"_s), PaperFormat::Html);
    session.exportReport(folder.filePath(u"report.csv"_s), PaperFormat::Csv);
    session.exportReport(folder.filePath(u"report.pdf"_s), PaperFormat::Pdf);
    REQUIRE(finish(window));
    CHECK(exported.count() == 3);
    CHECK(contentOf(folder.filePath(u"report.html"_s)).contains("<html"));
    CHECK(contentOf(folder.filePath(u"report.csv"_s)).startsWith("\xEF\xBB\xBF"));
    CHECK(contentOf(folder.filePath(u"report.pdf"_s)).startsWith("%PDF"));

    // A workspace that was saved opens with everything in it.
    session.saveAs(folder.filePath(u"云溪.duibiao"_s));
    REQUIRE(finish(window));
    CHECK_FALSE(session.needsSaving());
    CHECK(session.plan()->plan.requirements.size() > 3);
    CHECK_FALSE(session.table()->isEmpty());
    CHECK(session.history(row, column).size() == 2);

    for (const QSize size : {QSize(1280, 800), QSize(1024, 700)}) {
        window.resize(size);
        for (const QString& language : {u"zh_CN"_s, u"en"_s}) {
            window.setLanguage(language);
            const QString suffix = u"-%1-%2"_s.arg(language).arg(size.width());
            window.messages().clear();
            window.goTo(MainWindow::Overview);
            photograph(window, u"overview"_s + suffix);
            window.goTo(MainWindow::PlanPlace);
            window.planView().selectRequirement(chosen);
            photograph(window, u"plan"_s + suffix);
            window.goTo(MainWindow::SubmissionsPlace);
            photograph(window, u"submissions"_s + suffix);
            window.goTo(MainWindow::CheckPlace);
            window.checkView().selectCell(row, column);
            photograph(window, u"check"_s + suffix);
            window.goTo(MainWindow::ReportPlace);
            REQUIRE(finish(window));
            photograph(window, u"report"_s + suffix);
        }
    }
    installLanguage(u"en"_s);
}

TEST_CASE("A file that cannot be read is told of, the others go on, and nothing stored is touched", "[shell]")
{
    installLanguage(u"en"_s);
    const QTemporaryDir folder;
    const auto write = [&](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return folder.filePath(name);
    };
    MainWindow window;
    window.take({write(u"工作要点.txt"_s,
                       u"清河县2023年工作要点\n一、加强培训\n县司法局每年至少组织2次业务培训。\n"_s.toUtf8())});
    REQUIRE(finish(window));
    REQUIRE(window.session().plan());
    const qint64 before = window.session().plan()->source;

    const QString broken = write(u"坏.docx"_s, QByteArray("PK\x03\x04 truncated", 14));
    const QString empty = write(u"空.txt"_s, {});
    const QString good = write(u"县司法局总结.txt"_s, u"县司法局工作总结\n3月5日组织业务培训1次。\n"_s.toUtf8());
    ImportFiles files;
    files.submissions = asSubmissions({broken, empty, good, folder.filePath(u"没有.txt"_s)});
    window.session().import(files);
    REQUIRE(finish(window));
    CHECK(window.messages().count() == 1); // one message that names all three
    const QString said = window.messages().findChild<QFrame*>()->accessibleName();
    for (const QString& name : {u"坏.docx"_s, u"空.txt"_s, u"没有.txt"_s}) CHECK(said.contains(name));
    REQUIRE(window.session().inputs()->submissions.size() == 1);
    CHECK(window.session().inputs()->submissions.front().file == u"县司法局总结.txt");
    CHECK(window.session().plan()->source == before);
}

TEST_CASE("What is no workspace is refused and the open one stays open", "[shell]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"fake.duibiao"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("this is no database, only some words that look like none");
    file.close();
    MainWindow window;
    window.session().create(folder.filePath(u"real.duibiao"_s));
    REQUIRE(window.session().isOpen());
    window.session().open(path);
    REQUIRE(finish(window));
    CHECK(window.messages().count() == 1);
    CHECK(window.session().path().endsWith(u"real.duibiao"));
    CHECK(contentOf(path).startsWith("this is no database"));
}

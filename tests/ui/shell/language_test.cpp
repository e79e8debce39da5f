// SPDX-License-Identifier: GPL-3.0-or-later
// What was said in one language is said in another one when the interface changes to it.
#include "core/store/rounds.h"
#include "tests/ui/support/finish.h"
#include "translations/translations.h"
#include "ui/shell/actions.h"
#include "ui/shell/historydock.h"
#include "ui/shell/mainwindow.h"
#include "ui/tasks/followupsession.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;
using duibiao::test::finish;

namespace {

/// The sample, checked in English, in a workspace with a name.
class Desk {
public:
    Desk()
    {
        QSettings().clear();
        installLanguage(u"en"_s);
        window.resize(1280, 800);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.openSample();
        REQUIRE(finish(window));
        session().saveAs(path());
        REQUIRE(finish(window));
        session().check();
        REQUIRE(finish(window));
    }
    ~Desk() { installLanguage(u"en"_s); }
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    [[nodiscard]] QString path() const { return folder.filePath(u"平安.duibiao"_s); }
    [[nodiscard]] WorkspaceSession& session() { return window.session(); }
    void speak(const QString& language)
    {
        installLanguage(language);
        QCoreApplication::sendPostedEvents();
        REQUIRE(finish(window));
    }
    [[nodiscard]] std::vector<check::Verdict> verdicts() { return session().table()->verdicts(); }
    /// What the file holds: nothing but words may change in it.
    [[nodiscard]] std::vector<check::Verdict> stored() const { return *open()->verdicts(); }
    [[nodiscard]] std::unique_ptr<store::Workspace> open() const
    {
        auto workspace = store::Workspace::open(path(), true);
        REQUIRE(workspace);
        return std::move(*workspace);
    }

    QTemporaryDir folder;
    MainWindow window;
};

/// A reason holds words of papers and names of units as well: their quotes and characters tell nothing.
bool isEnglish(const QString& reason)
{
    static const QRegularExpression word(u"[a-z]{3}"_s);
    return reason.contains(word);
}

bool areEnglish(const std::vector<check::Verdict>& verdicts)
{
    return std::ranges::all_of(verdicts, [](const check::Verdict& each) { return isEnglish(each.reason); });
}

bool areChinese(const std::vector<check::Verdict>& verdicts)
{
    return std::ranges::none_of(verdicts, [](const check::Verdict& each) { return isEnglish(each.reason); });
}

/// The verdicts with their reasons taken out, as text.
QStringList withoutWords(const std::vector<check::Verdict>& verdicts)
{
    QStringList all;
    for (const check::Verdict& each : verdicts) {
        QString text = QStringList{each.unit,
                                   each.requirementId,
                                   each.path,
                                   check::statusName(each.status),
                                   check::causeName(each.cause),
                                   each.rule,
                                   QString::number(each.confidence, 'g', 17)}
                           .join(u'|');
        if (each.progress) text += u"|%1/%2"_s.arg(each.progress->done).arg(each.progress->required);
        for (const check::EvidenceRef& ref : each.evidence)
            text +=
                u"|%1:%2-%3:%4:%5"_s.arg(ref.file).arg(ref.span.begin).arg(ref.span.end).arg(ref.quote, ref.place.cell);
        all += text;
    }
    return all;
}

QStringList reasonsOf(const std::vector<check::Verdict>& verdicts)
{
    QStringList all;
    for (const check::Verdict& each : verdicts) all += each.reason;
    return all;
}

} // namespace

TEST_CASE("Reasons are said in the language that the interface changes to, and nothing else changes",
          "[shell][language]")
{
    Desk desk;
    desk.session().decide(0, desk.session().table()->verdicts().front().unit.isEmpty() ? 0 : 1, check::Status::Met,
                          u"已当面核实。"_s);
    const std::vector<check::Verdict> english = desk.verdicts();
    REQUIRE(english.size() > 20);
    REQUIRE(areEnglish(english));
    const qint64 version = desk.open()->dataVersion();

    desk.speak(u"zh_CN"_s);
    const std::vector<check::Verdict> simplified = desk.verdicts();
    CHECK(areChinese(simplified));
    CHECK(withoutWords(simplified) == withoutWords(english));
    CHECK(reasonsOf(desk.stored()) == reasonsOf(simplified));
    CHECK(desk.open()->dataVersion() == version);
    CHECK_FALSE(desk.session().isOutdated());

    desk.speak(u"zh_TW"_s);
    CHECK(areChinese(desk.verdicts()));
    CHECK(reasonsOf(desk.verdicts()) != reasonsOf(simplified));
    CHECK(withoutWords(desk.verdicts()) == withoutWords(english));

    desk.speak(u"en"_s);
    CHECK(reasonsOf(desk.verdicts()) == reasonsOf(english));
    CHECK(withoutWords(desk.stored()) == withoutWords(english));
    CHECK(desk.open()->dataVersion() == version);
    REQUIRE(desk.open()->decisions()->size() == 1);
    CHECK(desk.open()->decisions()->front().reason == u"已当面核实。");
}

TEST_CASE("A workspace that was checked in another language is opened in that of the interface", "[shell][language]")
{
    Desk desk;
    desk.session().close();
    desk.speak(u"zh_TW"_s);
    for (const bool writable : {false, true}) {
        INFO("writable: " << writable);
        const QString copy = desk.folder.filePath(writable ? u"副本.duibiao"_s : u"只读.duibiao"_s);
        REQUIRE(QFile::copy(desk.path(), copy));
        auto workspace = store::Workspace::open(copy, !writable);
        REQUIRE(workspace);
        REQUIRE((*workspace)->verdictsLanguage() == u"en"_s);
        desk.session().open(copy);
        REQUIRE(finish(desk.window));
        CHECK(areChinese(desk.verdicts()));
        CHECK((*workspace)->verdictsLanguage() == u"zh_TW"_s);
    }
}

TEST_CASE("A language that is changed while a file is opened is spoken when it is open", "[shell][language]")
{
    Desk desk;
    desk.session().close();
    desk.session().open(desk.path());
    installLanguage(u"zh_CN"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.session().isOpen() && !desk.session().tasks().isBusy(); }, 60'000));
    CHECK(areChinese(desk.verdicts()));
    // And back while that is read.
    desk.session().check();
    installLanguage(u"en"_s);
    REQUIRE(finish(desk.window));
    CHECK(areEnglish(desk.verdicts()));
}

TEST_CASE("What is judged otherwise by now keeps its words until the check", "[shell][language]")
{
    Desk desk;
    const QString unit = desk.verdicts().front().unit;
    // Another program takes a paper out: the verdicts are of before.
    {
        auto workspace = store::Workspace::open(desk.path());
        REQUIRE(workspace);
        const auto papers = (*workspace)->sources(store::SourceKind::Submission);
        REQUIRE(papers);
        store::Exchange gone;
        gone.gone.push_back(papers->front());
        REQUIRE((*workspace)->exchange(gone));
    }
    const QStringList before = withoutWords(desk.verdicts());
    desk.speak(u"zh_CN"_s);
    CHECK(withoutWords(desk.verdicts()) == before);
    CHECK_FALSE(areEnglish(desk.verdicts()));
    CHECK(desk.session().isOutdated());
    desk.session().check();
    REQUIRE(finish(desk.window));
    CHECK(areChinese(desk.verdicts()));
}

TEST_CASE("What a round told is said in the language of the interface while it is still so, and kept as it was told",
          "[shell][language]")
{
    Desk desk;
    FollowUpSession rounds(desk.session());
    rounds.startRound();
    REQUIRE(finish(desk.window));
    REQUIRE(rounds.followUp().rounds.size() == 1);
    const auto told = [&] { return rounds.followUp().rounds.front().lines; };
    const auto hasEnglish = [](const auto& lines, auto reason) {
        return std::ranges::any_of(lines, [&](const auto& line) { return isEnglish(reason(line)); });
    };
    const auto ofLine = [](const check::RoundLine& line) { return line.verdict.reason; };
    const auto ofItem = [](const check::OpenItem& item) { return item.reason; };
    REQUIRE(hasEnglish(told(), ofLine));
    desk.speak(u"zh_CN"_s);
    CHECK_FALSE(hasEnglish(told(), ofLine));
    REQUIRE_FALSE(rounds.followUp().items.empty());
    CHECK_FALSE(hasEnglish(rounds.followUp().items, ofItem));
    CHECK(hasEnglish(store::Rounds(*desk.open()).round(1)->lines, ofLine));
}

TEST_CASE("The steps that can be undone are called in the language of the interface", "[shell][language][history]")
{
    Desk desk;
    desk.session().decide(0, 1, check::Status::Met, u"已当面核实。"_s);
    desk.session().changeFilters({{u"待办"_s, {}, check::Selection{.status = check::Status::MetLate}}}, [] {
        return QCoreApplication::translate("duibiao::ui::Filtering", "filter “%1”").arg(u"待办"_s);
    });
    desk.session().removeSubmissions({0});
    REQUIRE(finish(desk.window));
    const auto lines = [&] {
        QStringList all;
        const QAbstractItemModel& steps = *desk.window.history().list().model();
        for (int row = 1; row < steps.rowCount(); ++row) all += steps.index(row, 0).data().toString();
        return all;
    };
    const QStringList english = lines();
    REQUIRE(english.size() == 3);
    CHECK(std::ranges::all_of(english, isEnglish));
    desk.speak(u"zh_CN"_s);
    CHECK(lines().size() == 3);
    for (const QString& line : lines()) {
        INFO(line.toStdString());
        CHECK_FALSE(line.contains(u" for "));
        CHECK_FALSE(line.contains(u"filter"));
    }
    CHECK_FALSE(desk.window.actions().undo->text().contains(u" for "));
    desk.speak(u"en"_s);
    CHECK(lines() == english);
}

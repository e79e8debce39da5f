// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every place, dialog and empty state, for somebody to look at. Run by packaging/gallery.sh and not with
// the other tests.
#include "core/text/officedays.h"
#include "tests/ui/gallery/dialogstates.h"
#include "tests/ui/gallery/gallery.h"
#include "tests/ui/support/finish.h"
#include "tests/ui/support/largetext.h"
#include "translations/translations.h"
#include "ui/dialogs/auditdialog.h"
#include "ui/dialogs/columnsdialog.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/decisiondialog.h"
#include "ui/dialogs/filtersdialog.h"
#include "ui/dialogs/givedialog.h"
#include "ui/dialogs/helpwindow.h"
#include "ui/dialogs/lettersdialog.h"
#include "ui/dialogs/recoverydialog.h"
#include "ui/dialogs/runningdialog.h"
#include "ui/dialogs/settings/calendarpage.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/splitdialog.h"
#include "ui/dialogs/unitsdialog.h"
#include "ui/dialogs/unsaveddialog.h"
#include "ui/parts/openingsize.h"
#include "ui/present/presentview.h"
#include "ui/present/sentencestage.h"
#include "ui/shell/actions.h"
#include "ui/shell/appearance.h"
#include "ui/shell/finding.h"
#include "ui/shell/followupplace.h"
#include "ui/shell/historydock.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/presentplace.h"
#include "ui/tasks/ledgers.h"
#include "ui/views/checkbar.h"
#include "ui/views/checkview.h"
#include "ui/views/dutyeditor.h"
#include "ui/views/figurespanel.h"
#include "ui/views/filterbar.h"
#include "ui/views/overviewview.h"
#include "ui/views/plancorrecting.h"
#include "ui/views/planview.h"
#include "ui/views/requirementpanel.h"
#include "ui/views/roundsview.h"
#include "ui/views/scoreview.h"
#include "ui/views/submissionsview.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;
using duibiao::test::finish;
using duibiao::test::Gallery;

namespace {

void takePlaces(MainWindow& window, const Gallery& gallery, const QString& prefix)
{
    static const QStringList names{u"overview"_s, u"plan"_s,   u"submissions"_s, u"check"_s,
                                   u"scores"_s,   u"rounds"_s, u"report"_s};
    for (int place = 0; place < MainWindow::PlaceCount; ++place) {
        window.goTo(static_cast<MainWindow::Place>(place));
        REQUIRE(finish(window));
        gallery.take(window, prefix + names.at(place));
    }
}

void takeSettings(MainWindow& window, const Gallery& gallery)
{
    window.session().setSynonyms({{u"夜校"_s, u"培训"_s}, {u"院坝会"_s, u"宣传"_s}}, u"x"_s);
    window.actions().settings->trigger();
    auto* dialog = window.findChild<SettingsDialog*>();
    REQUIRE(dialog);
    for (int row = 0; row < dialog->pages().count(); ++row) {
        dialog->pages().setCurrentRow(row);
        if (auto* calendar = dialog->findChild<CalendarPage*>(); calendar && calendar->isVisible())
            calendar->showDay(QDate(2025, 10, 1));
        gallery.take(*dialog, u"dialog-settings-"_s + dialog->pages().item(row)->data(Qt::UserRole).toString());
    }
    test::takeSettingsStates(*dialog, gallery);
    if (CalendarPage narrow; typeScale(narrow) < 1.5) { // as on a small screen at 200 %
        narrow.setYears(text::yearsOfDays(QDate::currentDate().year()).value());
        narrow.showDay(QDate(2025, 10, 1));
        narrow.resize(400, 560);
        narrow.show();
        gallery.take(narrow, u"settings-calendar-narrow"_s);
    }
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    window.session().undoStack().undo();
    REQUIRE(QTest::qWaitFor([&] { return !window.session().isOutdated(); }, 30'000));
    REQUIRE(finish(window));
}

void takeDialogs(MainWindow& window, const Gallery& gallery)
{
    takeSettings(window, gallery);
    window.actions().editUnits->trigger();
    gallery.takeDialog<UnitsDialog>(window, u"dialog-units"_s);
    window.actions().auditTrail->trigger();
    auto* audit = window.findChild<AuditDialog*>();
    REQUIRE(audit);
    gallery.take(*audit, u"dialog-audit"_s);
    audit->filter().setText(u"无此词"_s);
    gallery.takeDialog<AuditDialog>(window, u"dialog-audit-empty"_s);
    window.actions().about->trigger();
    gallery.takeDialog<QMessageBox>(window, u"dialog-about"_s);
    window.actions().manual->trigger();
    gallery.takeDialog<HelpWindow>(window, u"dialog-manual"_s);
    CommandPalette& palette = window.finding().open();
    gallery.take(palette, u"dialog-palette"_s);
    palette.field().setText(u"演练"_s);
    gallery.take(palette, u"dialog-palette-words"_s);
    palette.close();
    const auto nothing = [] {};
    askAboutUnsaved(&window, {}, nothing, nothing);
    gallery.takeDialog<QMessageBox>(window, u"dialog-unsaved"_s);
    askAboutRunning(&window, window.session().plan()->document.file, nothing, nothing);
    gallery.takeDialog<QMessageBox>(window, u"dialog-running"_s);
    using store::DecisionKind;
    for (const DecisionKind kind : {DecisionKind::Override, DecisionKind::Return, DecisionKind::Appeal}) {
        DecisionDialog dialog(kind, 3, check::Status::NeedsReview, {}, &window);
        dialog.show();
        gallery.take(dialog, u"dialog-decision-"_s + store::decisionKindName(kind));
    }
    DecisionDialog sign(DecisionKind::Sign, 1, check::Status::Met, {u"王审核"_s}, &window);
    sign.who().setText(u"王审核"_s);
    sign.show();
    gallery.take(sign, u"dialog-decision-sign"_s);
    sign.close();
    window.actions().requestMissing->trigger();
    REQUIRE(finish(window));
    gallery.takeDialog<LettersDialog>(window, u"dialog-letters"_s);
    GiveDialog give(window.session().scores()->rubric, window.session().inputs()->unitName(0), &window);
    give.show();
    gallery.take(give, u"dialog-give"_s);
    RecoveryDialog recovery({{u"/x"_s, u"云溪县"_s, QDateTime(QDate(2025, 1, 9), QTime(9, 30))},
                             {u"/y"_s, u"清河县"_s, QDateTime(QDate(2025, 1, 8), QTime(17, 5))}},
                            &window);
    recovery.show();
    gallery.take(recovery, u"dialog-recovery"_s);
    test::takeDialogStates(window, gallery);
}

/// The same results in other forms: as lists, in groups, as a worksheet, with the changes beside them, and what is due
/// in the middle of the year.
void takeForms(MainWindow& window, const Gallery& gallery)
{
    window.goTo(MainWindow::Overview);
    auto* tabs = window.overview().figures().findChild<QTabWidget*>();
    tabs->setCurrentIndex(1);
    gallery.take(window, u"overview-lists"_s);
    tabs->setCurrentIndex(0);
    const store::CheckSettings days = window.session().settings();
    store::CheckSettings earlier = days;
    earlier.asOf = QDate(2024, 3, 1);
    window.session().setSettings(earlier);
    REQUIRE(QTest::qWaitFor([&] { return !window.session().isOutdated(); }, 30'000));
    REQUIRE(finish(window));
    gallery.take(window, u"overview-due"_s);
    window.session().undoStack().undo();
    REQUIRE(QTest::qWaitFor([&] { return !window.session().isOutdated(); }, 30'000));
    REQUIRE(finish(window));
    const submission::Submission* workbook = nullptr;
    for (const submission::Submission& each : window.session().inputs()->submissions)
        if (each.document.format == Format::Xlsx && !each.evidence.empty()) workbook = &each;
    REQUIRE(workbook);
    window.goTo(MainWindow::SubmissionsPlace);
    window.submissionsView().show(workbook->file, workbook->evidence.front().span);
    gallery.take(window, u"submissions-sheet"_s);
    ColumnsDialog columns(ledgerFileOf(window.session().loaded(), window.session().inputs()->find(workbook->file)),
                          &window);
    columns.show();
    gallery.take(columns, u"dialog-columns"_s);
    columns.chooseNoHeader();
    columns.chooseColumn(1, submission::Column::Task);
    columns.chooseColumn(3, submission::Column::Progress);
    gallery.take(columns, u"dialog-columns-without"_s);
    columns.close();
    window.submissionsView().findChild<QTableView*>(u"papers"_s)->selectAll();
    gallery.take(window, u"submissions-several"_s);
    window.goTo(MainWindow::CheckPlace);
    FilterBar& bar = window.checkView().bar().filters();
    bar.setGrouping(Grouping::Section);
    window.actions().history->trigger();
    gallery.take(window, u"check-groups"_s);
    window.actions().history->trigger();
    bar.setConditions({.status = check::Status::NotMet});
    gallery.take(window, u"check-filter"_s);
    window.goTo(MainWindow::ReportPlace);
    REQUIRE(finish(window));
    gallery.take(window, u"report-filter"_s);
    window.session().changeFilters({{u"未达标"_s, {}, bar.conditions()},
                                    {u"待核实"_s, {}, check::Selection{.status = check::Status::NeedsReview}}},
                                   u"x"_s);
    Q_EMIT bar.manageRequested();
    gallery.takeDialog<FiltersDialog>(window, u"dialog-filters"_s);
    askForFilterName(&window, check::selectionText(bar.conditions()), {}, [](const QString&) {});
    for (QDialog* dialog : window.findChildren<QDialog*>()) {
        if (!dialog->isVisible()) continue;
        gallery.take(*dialog, u"dialog-filter-name"_s);
        dialog->close();
        break; // others that were closed are gone by now
    }
    bar.setConditions({});
    bar.setGrouping(Grouping::None);
}

void takePresent(MainWindow& window, const Gallery& gallery)
{
    PresentView& wall = window.presentPlace().prepare();
    wall.resize(window.size());
    wall.show();
    gallery.take(wall, u"present-1"_s);
    for (int i = 0; i < 4; ++i) QTest::keyClick(&wall.stage(), Qt::Key_Right);
    gallery.take(wall, u"present-2"_s);
    QTest::keyClick(&wall.stage(), Qt::Key_Q);
    QTest::keyClick(&wall.stage(), Qt::Key_Right);
    gallery.take(wall, u"present-ask"_s);
    QTest::keyClick(&wall.stage(), Qt::Key_Q);
    wall.close();
}

/// A paper of the sample that comes again with other words.
void takeNewerVersion(MainWindow& window, const Gallery& gallery)
{
    const QString name = u"县教体局自查报告.txt"_s;
    QFile sample(u":/duibiao/samples/submissions/"_s + name);
    const QTemporaryDir folder;
    QFile newer(folder.filePath(name));
    REQUIRE((sample.open(QIODevice::ReadOnly) && newer.open(QIODevice::WriteOnly)));
    newer.write(sample.readAll() + u"\n以上为修改后的报告。\n"_s.toUtf8());
    newer.close();
    window.goTo(MainWindow::SubmissionsPlace);
    window.take({newer.fileName()});
    REQUIRE(finish(window));
    gallery.take(window, u"submissions-newer"_s);
    window.session().undoStack().undo();
    window.messages().clear();
    REQUIRE(QTest::qWaitFor([&] { return !window.session().isOutdated(); }, 30'000));
    REQUIRE(finish(window));
}

/// Corrections of the plan and two plans side by side; last, for they change the plan.
void takeCorrecting(MainWindow& window, const Gallery& gallery)
{
    const QSize size = window.size();
    window.goTo(MainWindow::PlanPlace);
    window.actions().comparePlans->trigger();
    gallery.take(window, u"plan-compare-empty"_s);
    PlanView& view = window.planView();
    view.showComparison(false);
    view.selectRequirement(0);
    view.correcting().edit->trigger();
    DutyEditor& editor = view.requirements().editor();
    editor.field(plan::CorrectionKind::Deadlines).setText(u"2023年年底前"_s);
    editor.field(plan::CorrectionKind::Measures).setText(u"很多次"_s);
    Q_EMIT editor.field(plan::CorrectionKind::Measures).textEdited({});
    gallery.take(window, u"plan-edit"_s);
    const PlanPtr plan = window.session().plan();
    CorrectionTexts texts = fieldTexts(*plan, 0);
    texts.front() = u"2023年年底前"_s;
    window.session().correct(correctionsOf(*plan, 0, texts, u"县政府办来函更正"_s), u"…"_s);
    gallery.take(window, u"plan-corrected"_s);
    view.showCorrections();
    gallery.take(window, u"plan-corrections"_s);
    SplitDialog split(plan->document.words(plan->plan.requirements.front().span()).toString(), &window);
    split.show();
    gallery.take(split, u"dialog-split"_s);
    QString revised = plan->document.text;
    revised.replace(u"至少"_s, u"不少于"_s).replace(u"6月"_s, u"9月"_s);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"修订工作要点.txt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(revised.toUtf8() + u"\n县档案馆每年至少整理1次历史档案。\n"_s.toUtf8());
    file.close();
    ImportFiles files;
    files.plans = QStringList{file.fileName()};
    window.session().import(files);
    REQUIRE(finish(window));
    window.actions().comparePlans->trigger();
    REQUIRE(finish(window));
    gallery.take(window, u"plan-compare"_s);
    window.resize(800, 700);
    gallery.take(window, u"plan-compare-narrow"_s);
    window.resize(size);
    view.showComparison(false);
}

/// Everything that stands in the window and before it once there is a plan.
void takeWithPlan(MainWindow& window, const Gallery& gallery)
{
    const QSize size = window.size();
    window.openSample();
    REQUIRE(finish(window));
    window.followUp().rounds().startRound();
    REQUIRE(finish(window));
    window.planView().selectRequirement(2);
    window.checkView().selectCell(2, 0); // one that falls short, with what proves it
    takePlaces(window, gallery, {});
    window.goTo(MainWindow::RoundsPlace);
    for (const auto page : {RoundsView::ItemsPage, RoundsView::AgainPage, RoundsView::CarriedPage}) {
        window.roundsView().show(page);
        gallery.take(window, u"rounds-%1"_s.arg(static_cast<int>(page)));
    }
    window.resize(1024, 700);
    window.goTo(MainWindow::Overview);
    gallery.take(window, u"overview-narrow"_s);
    window.goTo(MainWindow::CheckPlace);
    gallery.take(window, u"check-narrow"_s);
    window.resize(size);
    takeForms(window, gallery);
    takeNewerVersion(window, gallery);
    takeDialogs(window, gallery);
    takePresent(window, gallery);
    takeCorrecting(window, gallery);
    REQUIRE(finish(window));
}

/// Every language in each of `themes`, and one with high contrast; of them those that DUIBIAO_GALLERY_LOOKS names
/// ("zh_CN-light,en-dark"), where it is set.
std::vector<std::pair<QString, Theme>> looks(std::initializer_list<Theme> themes)
{
    std::vector<std::pair<QString, Theme>> all;
    for (const QString& language : interfaceLanguages())
        for (const Theme theme : themes) all.emplace_back(language, theme);
    if (const std::pair contrast(interfaceLanguages().front(), Theme::HighContrast);
        !std::ranges::contains(all, contrast))
        all.push_back(contrast);
    const QStringList wanted = qEnvironmentVariable("DUIBIAO_GALLERY_LOOKS").split(u',', Qt::SkipEmptyParts);
    std::erase_if(all, [&](const auto& look) {
        return !wanted.isEmpty() && !wanted.contains(look.first + u'-' + themeKey(look.second));
    });
    return all;
}

} // namespace

TEST_CASE("Pictures of the settings", "[.gallery-settings]")
{
    for (const auto& [language, theme] : {std::pair(u"zh_CN"_s, Theme::Light), std::pair(u"en"_s, Theme::Dark)}) {
        installLanguage(language);
        appearance::setTheme(theme);
        MainWindow window;
        window.resize(1280, 800);
        window.show();
        window.openSample();
        REQUIRE(finish(window));
        takeSettings(window, Gallery(language, theme));
    }
    appearance::setTheme(Theme::System);
    installLanguage(u"en"_s);
}

TEST_CASE("Pictures of text made twice as large while the window is open", "[.gallery-large]")
{
    for (const auto& [language, theme] : looks({Theme::Light, Theme::Dark})) {
        installLanguage(language);
        appearance::setTheme(theme);
        const Gallery gallery(language, theme, u"large-"_s);
        MainWindow window;
        window.resize(test::smallScreen);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        std::optional<test::LargeText> large(std::in_place);
        gallery.take(window, u"empty-overview"_s);
        takeWithPlan(window, gallery);
        window.goTo(MainWindow::ScorePlace);
        window.scoreView().showRubric();
        gallery.take(window, u"rubric"_s);
        large.reset();
        window.goTo(MainWindow::Overview);
        QTest::qWait(300); // the charts settle in their room
        gallery.take(window, u"and-back-overview"_s);
    }
    appearance::setTheme(Theme::System);
    installLanguage(u"en"_s);
}

TEST_CASE("Pictures of every place, dialog and empty state", "[.gallery]")
{
    for (const auto& [language, theme] : looks({Theme::Light, Theme::Dark, Theme::HighContrast})) {
        installLanguage(language);
        appearance::setTheme(theme);
        const Gallery gallery(language, theme);
        MainWindow window;
        window.resize(1280, 800);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        takePlaces(window, gallery, u"empty-"_s);
        takeWithPlan(window, gallery);
    }
    appearance::setTheme(Theme::System);
    installLanguage(u"en"_s);
}

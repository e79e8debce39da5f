// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/dialogstates.h"

#include "core/document/secrecymarking.h"
#include "tests/ui/gallery/gallery.h"
#include "ui/dialogs/attachmentlist.h"
#include "ui/dialogs/decisiondialog.h"
#include "ui/dialogs/filechooser.h"
#include "ui/dialogs/secrecydialog.h"
#include "ui/dialogs/settings/backupspage.h"
#include "ui/dialogs/settings/calendarpage.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/splitdialog.h"
#include "ui/dialogs/unitsdialog.h"
#include "ui/dialogs/unsaveddialog.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace duibiao::ui;

namespace duibiao::test {

namespace {

void takeQuestions(MainWindow& window, const Gallery& gallery)
{
    const auto nothing = [] {};
    const Error one = secrecyError(u"县应急局专报.docx"_s, {u"机密★5年"_s, {}});
    const Error other = secrecyError(u"县消防救援大队简报.pdf"_s, {u"秘密"_s, {}});
    askAboutMarked(&window, {one}, nothing);
    gallery.takeDialog<QMessageBox>(window, u"dialog-secrecy"_s);
    askAboutMarked(&window, {one, other}, nothing);
    gallery.takeDialog<QMessageBox>(window, u"dialog-secrecy-several"_s);
    askAboutUnsaved(&window, u"plan.docx"_s, nothing, nothing);
    gallery.takeDialog<QMessageBox>(window, u"dialog-unsaved-running"_s);
}

void takeFileDialogs(MainWindow& window, const Gallery& gallery)
{
    const QTemporaryDir folder;
    QDir lies(folder.path());
    REQUIRE((lies.mkpath(u"云溪县2024/各乡镇"_s) && lies.cd(u"云溪县2024"_s)));
    for (const QString& name : {u"县教体局自查报告.docx"_s, u"县应急局2024年工作总结.pdf"_s, u"青石镇台账.xlsx"_s}) {
        QFile file(lies.filePath(name));
        REQUIRE((file.open(QIODevice::WriteOnly) && file.write("x") == 1));
    }
    QSettings settings;
    const QVariant papers = settings.value(u"folders/submissions"_s);
    const QVariant report = settings.value(u"folders/report"_s);
    settings.setValue(u"folders/submissions"_s, lies.path());
    settings.setValue(u"folders/report"_s, lies.path());
    const auto nothing = [](const QStringList&) {};
    chooseFiles(&window, Choice::Submissions, {}, nothing);
    gallery.takeDialog<QFileDialog>(window, u"dialog-file-open"_s);
    chooseFiles(&window, Choice::ReportXlsx, u"云溪县核查报告"_s, nothing);
    gallery.takeDialog<QFileDialog>(window, u"dialog-file-save"_s);
    chooseFiles(&window, Choice::SubmissionFolder, {}, nothing);
    gallery.takeDialog<QFileDialog>(window, u"dialog-file-folder"_s);
    settings.setValue(u"folders/submissions"_s, papers);
    settings.setValue(u"folders/report"_s, report);
}

void takeDeciding(MainWindow& window, const Gallery& gallery)
{
    DecisionDialog note(store::DecisionKind::Note, 1, check::Status::Met, {}, &window);
    const QTemporaryDir folder;
    QFile minutes(folder.filePath(u"安全生产专题会议纪要.txt"_s));
    REQUIRE((minutes.open(QIODevice::WriteOnly) && minutes.write("x") == 1));
    minutes.close();
    note.words().setPlainText(u"会议纪要已补交，原件存县政府督查室。"_s);
    CHECK(note.attachments().addFile(minutes.fileName()).isEmpty());
    note.attachments().addLink(u"https://www.example.gov.cn/2024/aqsc.html"_s);
    note.show();
    gallery.take(note, u"dialog-decision-note"_s);
    // The second of its buttons, in the order in which they stand.
    note.attachments().findChildren<QPushButton*>().at(1)->click();
    gallery.takeDialog<QInputDialog>(note, u"dialog-link"_s);
}

void takeUnits(MainWindow& window, const Gallery& gallery)
{
    UnitsDialog units({{{u"县发展和改革局"_s, {u"县发改委"_s}, {u"县直有关部门"_s}, {}}, 3, true},
                       {{u"县发改局"_s, {}, {}, {}}, 2, false},
                       {{u"县卫生健康局"_s, {u"县卫健局"_s}, {u"县直有关部门"_s}, {}}, 4, true},
                       {{u"县疾病预防控制中心"_s, {u"县卫健局"_s}, {}, u"县卫生健康局"_s}, 1, false}},
                      &window);
    units.show();
    gallery.take(units, u"dialog-units-alike"_s);
}

} // namespace

void takeDialogStates(MainWindow& window, const Gallery& gallery)
{
    takeQuestions(window, gallery);
    takeFileDialogs(window, gallery);
    takeDeciding(window, gallery);
    takeUnits(window, gallery);
    SplitDialog split(u"县应急局每季度组织1次检查，县消防救援大队每半年组织1次演练"_s, &window);
    split.show();
    split.findChild<QPlainTextEdit*>()->setPlainText(u"县应急局每季度组织1次检查，\n县消防救援大队每半年组织1次演练"_s);
    gallery.take(split, u"dialog-split-two"_s);
}

void takeSettingsStates(SettingsDialog& dialog, const Gallery& gallery)
{
    auto* backups = dialog.findChild<BackupsPage*>();
    auto* calendar = dialog.findChild<CalendarPage*>();
    REQUIRE((backups && calendar));
    dialog.showPage(u"backups"_s);
    const auto at = [](int day, int hour) { return QDateTime(QDate(2025, 1, day), QTime(hour, 30)); };
    backups->setBackups(
        u"/home/zhang/云溪县.backups"_s,
        {{u"/x"_s, at(9, 17), 412'000}, {u"/y"_s, at(8, 9), 398'000, true}, {u"/z"_s, at(6, 16), 1'290}},
        BackupsPage::State::Open);
    dialog.showNote(u"2025-01-09 17:30"_s);
    gallery.take(dialog, u"dialog-settings-backups-made"_s);
    backups->restoreButton().click();
    gallery.takeDialog<QMessageBox>(dialog, u"dialog-restore"_s);
    dialog.showPage(u"calendar"_s);
    calendar->showDay(QDate(2027, 1, 1));
    gallery.take(dialog, u"dialog-settings-calendar-new"_s);
}

} // namespace duibiao::test

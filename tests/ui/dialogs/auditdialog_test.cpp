// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail in the window: opened, searched, written into a file.
#include "tests/ui/support/finish.h"
#include "ui/dialogs/auditdialog.h"

#include "translations/translations.h"
#include "ui/parts/emptystate.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

struct Window {
    Window()
    {
        QSettings().clear();
        installLanguage(u"en"_s);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }
    [[nodiscard]] bool finish() { return duibiao::test::finish(window); }
    [[nodiscard]] AuditDialog& open()
    {
        REQUIRE(window.actions().auditTrail->isEnabled());
        window.actions().auditTrail->trigger();
        auto* dialog = window.findChild<AuditDialog*>();
        REQUIRE((dialog && dialog->isVisible()));
        return *dialog;
    }

    QTemporaryDir folder;
    MainWindow window;
};

QPushButton& exportButton(const AuditDialog& dialog)
{
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->text().contains(u"Export"_s)) return *button;
    FAIL("no button to export with");
    throw std::logic_error("unreachable");
}

} // namespace

TEST_CASE("The audit trail of a new workspace is empty, and says so", "[dialogs][audit]")
{
    Window desk;
    CHECK_FALSE(desk.window.actions().auditTrail->isEnabled()); // nothing is open
    desk.window.session().create(desk.folder.filePath(u"清河.duibiao"_s));
    REQUIRE(desk.finish());
    const AuditDialog& dialog = desk.open();
    const auto* state = dialog.findChild<EmptyState*>();
    REQUIRE(state);
    CHECK(state->isEmpty());
    CHECK_FALSE(state->words().isEmpty());
    CHECK_FALSE(exportButton(dialog).isEnabled());
}

TEST_CASE("The audit trail tells every change, is searched, and written into a file", "[dialogs][audit]")
{
    Window desk;
    desk.window.openSample();
    REQUIRE(desk.finish());
    desk.window.session().removeSubmissions({0});
    REQUIRE(desk.finish());
    desk.window.session().undoStack().undo();
    REQUIRE(desk.finish());
    REQUIRE(QTest::qWaitFor([&] { return !desk.window.session().isOutdated(); }, 60'000));
    AuditDialog& dialog = desk.open();
    AuditModel& model = dialog.model();
    const int all = model.rowCount();
    REQUIRE(all > 8);
    CHECK(model.at(0).what == u"Check"); // judged again after the step was taken back
    CHECK(model.at(1).what == u"File brought back");
    CHECK(model.at(2).what == u"File taken out");
    for (const AuditModel::Column column : {AuditModel::WhenColumn, AuditModel::WhatColumn})
        CHECK(dialog.list().columnWidth(column) >=
              static_cast<const QAbstractItemView&>(dialog.list()).sizeHintForColumn(column));
    const auto* whole = dialog.findChild<QPlainTextEdit*>();
    REQUIRE(whole);
    CHECK(whole->toPlainText().contains(model.at(0).when));
    dialog.list().setFocus();
    QTest::keyClick(&dialog.list(), Qt::Key_Down);
    CHECK(whole->toPlainText().contains(u"File brought back"));

    dialog.filter().setText(u"TAKEN OUT"_s);
    CHECK(model.rowCount() == 1);
    CHECK(whole->toPlainText().contains(u"File taken out"));
    dialog.filter().setText(u"不存在的词"_s);
    CHECK(dialog.findChild<EmptyState*>()->isEmpty());
    CHECK(whole->toPlainText().isEmpty());
    dialog.filter().setText(u"file"_s);
    REQUIRE(model.rowCount() >= 2);
    const int found = model.rowCount();

    exportButton(dialog).click();
    auto* chooser = dialog.findChild<QFileDialog*>();
    REQUIRE(chooser);
    const QString path = desk.folder.filePath(u"记录.csv"_s);
    auto* field = chooser->findChild<QLineEdit*>(u"fileNameEdit"_s);
    REQUIRE(QTest::qWaitFor([&] {
        field->setText(path); // the dialog may still put a suggestion into it
        QTest::qWait(20);
        return field->text() == path;
    }));
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path) && !desk.window.session().tasks().isBusy(); }, 60'000));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray lines = file.readAll();
    CHECK(lines.contains("File brought back"));
    CHECK(lines.count('\n') == found + 1); // and the titles
}

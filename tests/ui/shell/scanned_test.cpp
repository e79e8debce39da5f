// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/pdf/pageprogram.h"
#include "core/readers/recognition/recognition.h"
#include "tests/support/paths.h"
#include "tests/support/scannedpdf.h"
#include "tests/ui/support/finish.h"
#include "translations/translations.h"
#include "ui/models/marks.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QFrame>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;
using duibiao::test::finish;

namespace {

/// The first page of a plan, as a scanner would send it.
QString writeScan(const QString& folder)
{
    QFile file(test::sourcePath(u"tests/core/readers/data/workplan.pdf"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto picture = readers::pdf::renderPage(file.readAll(), {}, 1, 200);
    REQUIRE(picture.has_value());
    QFile scan(folder + u"/2024年应急管理工作要点.pdf"_s);
    REQUIRE(scan.open(QIODevice::WriteOnly));
    scan.write(test::scannedPdf({*picture}));
    return scan.fileName();
}

} // namespace

TEST_CASE("A scanned plan is offered to be recognised, and kept as it was recognised", "[shell]")
{
    if (!readers::canRecognise()) SKIP("Tesseract with chi_sim is not installed");
    installLanguage(u"en"_s);
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(u"2024.duibiao"_s);
    const QString scan = writeScan(folder.path());
    MainWindow window;
    window.show();
    window.session().create(workspace);
    window.take({scan});
    REQUIRE(finish(window));
    CHECK_FALSE(window.session().plan());
    REQUIRE(window.messages().count() == 1); // the offer alone
    auto* message = window.messages().findChild<QFrame*>();
    CHECK(message->accessibleName().contains(u"工作要点.pdf"));
    auto* recognise = message->findChild<QPushButton*>();
    REQUIRE(recognise);

    recognise->click();
    REQUIRE(finish(window));
    REQUIRE(window.session().plan());
    const Document read = window.session().plan()->document;
    CHECK(read.text.contains(u"健全责任体系"));
    CHECK(std::ranges::contains(read.warnings, u"recognised"_s, &Warning::code));
    CHECK_FALSE(window.session().plan()->plan.requirements.empty());
    REQUIRE(guessedIn(read).size() == 1);
    CHECK(guessedIn(read).front().contains(read.text.indexOf(u"健全责任体系")));

    // Opened again it is the same, without recognising it again.
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", {});
    window.session().open(workspace);
    REQUIRE(finish(window));
    qputenv("PATH", path);
    REQUIRE(window.session().plan());
    CHECK(window.session().plan()->document.text == read.text);
}

TEST_CASE("Without Tesseract a scanned plan is refused with what to do", "[shell]")
{
    installLanguage(u"en"_s);
    const QTemporaryDir folder;
    const QString scan = writeScan(folder.path());
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", {});
    MainWindow window;
    window.take({scan});
    const bool finished = finish(window);
    qputenv("PATH", path);
    REQUIRE(finished);
    CHECK_FALSE(window.session().plan());
    REQUIRE(window.messages().count() == 1);
    auto* message = window.messages().findChild<QFrame*>();
    CHECK(message->accessibleName().contains(u"tesseract-ocr-chi-sim"));
    CHECK_FALSE(message->findChild<QPushButton*>());
}

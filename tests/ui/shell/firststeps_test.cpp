// SPDX-License-Identifier: GPL-3.0-or-later
// The way to the first result: what is ticked, what is offered, and what is said where there is nothing.
#include "tests/ui/support/finish.h"
#include "translations/translations.h"
#include "ui/parts/emptystate.h"
#include "ui/shell/mainwindow.h"
#include "ui/views/overviewview.h"
#include "ui/views/planview.h"
#include "ui/views/requirementpanel.h"
#include "ui/views/stepcard.h"
#include "ui/views/submissionsview.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

struct Start {
    Start()
    {
        QSettings().clear();
        installLanguage(u"en"_s);
        window.resize(1280, 800);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }
    [[nodiscard]] QString write(const QString& name, const QString& text) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }
    void import(const ImportFiles& files)
    {
        window.session().import(files);
        REQUIRE(duibiao::test::finish(window));
    }
    /// Which of the steps are ticked.
    [[nodiscard]] std::vector<bool> done() const
    {
        std::vector<bool> ticked;
        for (const auto* card : window.overview().findChildren<StepCard*>()) ticked.push_back(card->isDone());
        return ticked;
    }
    [[nodiscard]] QPushButton& button(const QWidget& place, const QString& words) const
    {
        QPushButton* found = nullptr;
        for (auto* each : place.findChildren<QPushButton*>())
            if (each->text() == words) found = each;
        REQUIRE(found);
        return *found;
    }
    /// What the file dialog in front lets one choose; closes it.
    [[nodiscard]] QFileDialog::FileMode asked() const
    {
        auto* dialog = window.findChild<QFileDialog*>();
        REQUIRE(dialog);
        const auto mode = dialog->fileMode();
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return mode;
    }

    QTemporaryDir folder;
    MainWindow window;
};

} // namespace

TEST_CASE("The symbols of the steps follow the colours of the window", "[shell][overview]")
{
    Start start;
    const auto* card = start.window.overview().findChild<StepCard*>();
    REQUIRE(card);
    const auto brightest = [card] {
        int most = 0;
        for (const auto* label : card->findChildren<QLabel*>()) {
            const QImage image = label->pixmap().toImage();
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (const QColor colour = image.pixelColor(x, y); colour.alpha() == 255)
                        most = std::max(most, colour.lightness());
        }
        return most;
    };
    const QPalette before = QApplication::palette();
    QPalette dark = before;
    dark.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(dark);
    CHECK(QTest::qWaitFor([&] { return brightest() > 200; }));
    QPalette light = before;
    light.setColor(QPalette::WindowText, Qt::black);
    QApplication::setPalette(light);
    CHECK(QTest::qWaitFor([&] { return brightest() < 50; }));
    QApplication::setPalette(before);
}

TEST_CASE("A step is ticked once there is all that it asks for", "[shell][overview]")
{
    Start start;
    CHECK(start.done() == std::vector{false, false, false});
    ImportFiles files;
    files.units = {start.write(u"单位.csv"_s, u"name,aliases,groups\n县司法局,,\n"_s)};
    start.import(files);
    CHECK(start.done() == std::vector{false, false, false}); // units, and no submission
    files = {};
    files.plans = {start.write(u"要点.txt"_s, u"清河县2024年工作要点\n一、县司法局每年至少组织1次培训。\n"_s)};
    start.import(files);
    CHECK(start.done() == std::vector{true, false, false});
    files = {};
    files.submissions = asSubmissions({start.write(u"县司法局.txt"_s, u"县司法局2024年工作总结\n全年培训2次。\n"_s)});
    start.import(files);
    CHECK(start.done() == std::vector{true, true, false});
    start.window.session().check();
    REQUIRE(duibiao::test::finish(start.window));
    CHECK(start.done() == std::vector{true, true, true});
}

TEST_CASE("Submissions are chosen as files or as a folder, on the start page and in their own place",
          "[shell][overview]")
{
    Start start;
    start.window.session().create(start.folder.filePath(u"清河.duibiao"_s));
    const QString folder = u"Import a fol&der of them…"_s;
    const QString files = u"Import &submissions…"_s;
    start.button(start.window.overview(), files).click();
    CHECK(start.asked() == QFileDialog::ExistingFiles);
    start.button(start.window.overview(), folder).click();
    CHECK(start.asked() == QFileDialog::Directory);
    const SubmissionsView& place = start.window.submissionsView();
    start.button(place, u"&Import submissions…"_s).click();
    CHECK(start.asked() == QFileDialog::ExistingFiles);
    start.button(place, folder).click();
    CHECK(start.asked() == QFileDialog::Directory);
}

TEST_CASE("A plan without duties says so where its duties would stand", "[shell][plan]")
{
    Start start;
    start.window.goTo(MainWindow::PlanPlace);
    const auto* state = start.window.planView().requirements().findChild<EmptyState*>();
    REQUIRE(state);
    CHECK(state->isEmpty());
    const QString withoutPlan = state->words();
    ImportFiles files;
    files.plans = {start.write(u"气象简报.txt"_s, u"清河县气象简报\n\n天气晴朗。\n"_s)};
    start.import(files);
    REQUIRE(start.window.session().plan());
    REQUIRE(start.window.session().plan()->plan.requirements.empty());
    CHECK(state->isEmpty());
    CHECK(state->words() != withoutPlan);
    files.plans = {start.write(u"要点.txt"_s, u"清河县2024年工作要点\n一、县司法局每年至少组织1次培训。\n"_s)};
    start.import(files);
    CHECK_FALSE(state->isEmpty());
}

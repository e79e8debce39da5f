// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/gallery.h"

#include "tests/support/paths.h"
#include "tests/ui/support/largetext.h"
#include "ui/shell/taskindicator.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace duibiao::test {

namespace {

/// What was begun is done, and nothing says that it is still being done.
bool isStill(const ui::MainWindow& window)
{
    return !window.session().tasks().isBusy() && !window.findChild<ui::TaskIndicator*>()->isVisible();
}

} // namespace

Gallery::Gallery(const QString& language, ui::Theme theme, QString prefix)
    : m_prefix(std::move(prefix)), m_folder(qEnvironmentVariable("DUIBIAO_GALLERY", binaryPath(u"gallery"_s))),
      m_suffix(u"-%1-%2-%3"_s.arg(language, ui::themeKey(theme))
                   .arg(qRound(qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s).toDouble() * 100)))
{
    QDir().mkpath(m_folder);
}

void Gallery::take(QWidget& widget, const QString& name) const
{
    const ui::MainWindow* main = nullptr;
    for (const QWidget* window : QApplication::topLevelWidgets())
        if (const auto* each = qobject_cast<const ui::MainWindow*>(window)) main = each;
    REQUIRE(main);
    REQUIRE(QTest::qWaitFor([main] { return isStill(*main); }, 60'000));
    QTest::qWait(30); // layouts that were asked for
    if (m_prefix == u"large-") {
        CAPTURE(name.toStdString(), wideIn(widget, 600).toStdString());
        CHECK(widget.width() <= smallScreen.width());
    }
    CHECK(widget.grab().save(m_folder + u'/' + m_prefix + name + m_suffix + u".png"_s));
}

} // namespace duibiao::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/finish.h"
#include "ui/shell/finding.h"

#include "translations/translations.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/reader/documentpane.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/views/checkview.h"
#include "ui/views/planview.h"

#include <catch2/catch_test_macros.hpp>

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;
using duibiao::test::finish;

namespace {

QStringList shown(const CommandPalette& palette)
{
    QStringList titles;
    for (int row = 0; row < palette.model().rowCount(); ++row) titles += palette.model().entry(row).title;
    return titles;
}

} // namespace

TEST_CASE("The palette finds actions, duties, units and words of the papers, and goes there", "[palette]")
{
    installLanguage(u"en"_s);
    MainWindow window;
    window.show();
    window.openSample();
    REQUIRE(finish(window));
    CHECK(window.actions().palette->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_K));

    // Every enabled action of the menus, by its plain name.
    CommandPalette& all = window.finding().open();
    CHECK(shown(all).contains(u"Run the check"));
    CHECK(shown(all).contains(u"About Duibiao"));
    CHECK(shown(all).contains(u"Overview"));
    CHECK_FALSE(shown(all).contains(u"Undo")); // there is nothing to undo yet
    QTest::keyClick(&all.field(), Qt::Key_Escape);
    REQUIRE(finish(window)); // the papers are indexed meanwhile

    // A duty.
    const plan::Requirement& duty = window.session().plan()->plan.requirements[2];
    CommandPalette& duties = window.finding().open();
    duties.field().setText(duty.text);
    REQUIRE(duties.model().rowCount() > 0);
    QTest::keyClick(&duties.field(), Qt::Key_Return);
    CHECK(window.planView().selectedRequirement() == 2);

    // Two characters of a submission; the keys move in the list while one types.
    CommandPalette& words = window.finding().open();
    words.field().setText(u"名册"_s);
    const int rows = words.model().rowCount();
    for (int row = 0; row < rows; ++row) CHECK(words.model().entry(row).title.contains(u"名册"));
    words.field().setText(u"演练"_s);
    bool fromPlan = false;
    bool fromSubmission = false;
    for (int row = 0; row < words.model().rowCount(); ++row) {
        const PaletteEntry& entry = words.model().entry(row);
        if (entry.kind != PaletteEntry::Kind::Passage) continue;
        (entry.index < 0 ? fromPlan : fromSubmission) = true;
    }
    CHECK(fromPlan);
    CHECK(fromSubmission);
    QTest::keyClick(&words.field(), Qt::Key_Escape);
}

TEST_CASE("The palette lists the filters that were saved and puts one on", "[palette][filters]")
{
    installLanguage(u"en"_s);
    MainWindow window;
    window.show();
    window.openSample();
    REQUIRE(finish(window));
    const check::Selection late{.status = check::Status::MetLate};
    const check::Selection doubtful{.status = check::Status::NeedsReview};
    window.session().changeFilters({{u"逾期的"_s, {}, late}, {u"要看的"_s, {}, doubtful}}, u"x"_s);
    CommandPalette& all = window.finding().open();
    CHECK(shown(all).contains(u"Filter: 逾期的"));
    CHECK(shown(all).contains(u"Filter: 要看的"));
    all.field().setText(u"filter: 要看的"_s);
    REQUIRE(all.model().rowCount() > 0);
    CHECK(all.model().entry(0).kind == PaletteEntry::Kind::Filter);
    CHECK(all.model().entry(0).detail == check::selectionText(doubtful));
    QTest::keyClick(&all.field(), Qt::Key_Return);
    CHECK(window.checkView().isVisible());
    CHECK(window.checkView().narrowing() == check::NamedSelection{u"要看的"_s, doubtful});
    // One that was taken away is listed no more.
    window.session().undoStack().undo();
    CommandPalette& none = window.finding().open();
    CHECK_FALSE(shown(none).contains(u"Filter: 逾期的"));
    QTest::keyClick(&none.field(), Qt::Key_Escape);
    REQUIRE(finish(window));
}

TEST_CASE("Return with nothing found does nothing", "[palette]")
{
    installLanguage(u"en"_s);
    MainWindow window;
    CommandPalette& palette = window.finding().open();
    palette.field().setText(u"qqqqzzzz"_s);
    CHECK(palette.model().rowCount() == 0);
    QTest::keyClick(&palette.field(), Qt::Key_Return);
    CHECK(palette.isVisible());
    REQUIRE(finish(window));
}

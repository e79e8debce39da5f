// SPDX-License-Identifier: GPL-3.0-or-later
// What the preview of a report makes of its page.
#include "core/report/statusmark.h"
#include "ui/models/reportpreview.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

/// A page with the counts of the units and one duty, as reports have them.
QString page()
{
    const auto mark = [](check::Status status) {
        return u"<span class=\"%1\">%2 %3</span>"_s.arg(check::statusName(status), report::statusMarkup(status),
                                                        check::statusLabel(status));
    };
    return u"<html><head><style>\nth { color: var(--ink); }</style></head><body><table><thead><tr><th>Unit</th>"
           "<th class=\"number\">%1</th></tr></thead><tbody></tbody></table>"
           "<table><tbody><tr><td class=\"status\">%1</td></tr></tbody></table></body></html>"_s.arg(
               mark(check::Status::Met));
}

} // namespace

TEST_CASE("The preview of a report has pictures, lines and no style that it does not know", "[reportpreview]")
{
    const QString shown = previewPage(page(), 12, false);
    CHECK_FALSE(shown.contains(u"var(--ink)"));
    CHECK_FALSE(shown.contains(u"<svg"));
    CHECK(shown.count(u"<img src=\"%1\" width=\"12\" height=\"12\">"_s.arg(report::statusUrl(check::Status::Met))) ==
          2);
    CHECK(shown.count(u"<table border=\"1\""_s) == 2);
    CHECK(shown.contains(u"<th class=\"number\" align=\"right\">"));
}

TEST_CASE("Where their words have no room the headings of the counts are marks, and a line says what they mean",
          "[reportpreview]")
{
    const QString shown = previewPage(page(), 12, true);
    const QString label = check::statusLabel(check::Status::Met);
    const qsizetype counts = shown.indexOf(u"<table"_s);
    const qsizetype end = shown.indexOf(u"</table>"_s);
    CHECK_FALSE(shown.sliced(counts, end - counts).contains(label));
    const QString before = shown.first(counts);
    for (const check::Status status : report::allStatuses) {
        CHECK(before.contains(report::statusUrl(status)));
        CHECK(before.contains(check::statusLabel(status).replace(u' ', QChar::Nbsp)));
    }
    CHECK(shown.sliced(end).contains(label)); // the duties have room for them
}

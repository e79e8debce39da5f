// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lexicon.h"
#include "core/readers/html/furniture.h"
#include "core/readers/readers.h"
#include "tests/core/readers/describe.h"
#include "tests/support/cputimer.h"

#include <catch2/catch_test_macros.hpp>

using namespace duibiao;
using namespace Qt::StringLiterals;

static Result<Document> readPage(const QByteArray& html)
{
    return readers::read({u"page.html"_s, html});
}

TEST_CASE("every word for page furniture finds its example", "[readers][html][lexicon]")
{
    const auto& words = readers::html::FurnitureWords::shipped();
    for (const QStringList& row : lexiconRows(u"page_furniture"_s)) {
        REQUIRE(row.size() == 3);
        INFO(row.join(u' ').toStdString());
        if (row[0] == u"text") {
            CHECK(words.opensFurniture(row[2]));
            continue;
        }
        if (row[0] == u"foot") {
            CHECK(words.opensFoot(row[2]));
            continue;
        }
        const QByteArray names = row[2].section(u'"', 1, 1).toLatin1();
        CHECK((row[0] == u"frame" ? words.namesFrame(names) : words.namesFurniture(names)));
    }
    CHECK_FALSE(words.namesFurniture("article-content TRS_Editor navy footnote"));
    CHECK_FALSE(words.opensFurniture(u"一、加强组织领导"));
}

TEST_CASE("an element that holds the page is no furniture, whatever its name", "[readers][html]")
{
    const auto document = readPage("<html><body><div class='nav'><p>一、各镇每年至少组织2次应急演练。</p></div><div "
                                   "class='footer'>备案</div></body></html>");
    REQUIRE(document.has_value());
    REQUIRE(document->blocks.size() == 2);
    CHECK(document->blocks[0].kind == BlockKind::Paragraph);
    CHECK(document->blocks[1].kind == BlockKind::Furniture);
}

TEST_CASE("pages in old encodings and with a wrong declaration", "[readers][html]")
{
    const QString page = u"<html><head><meta charset='%1'></head><body><p>县水务局</p></body></html>"_s;
    const auto utf8 = readPage(page.arg(u"gb2312").toUtf8());
    REQUIRE(utf8.has_value());
    CHECK(utf8->text == u"县水务局\n");
    const auto fragment = readPage("<!-- saved -->\n<?xml version='1.0'?>\n<div>县水务局</div>");
    REQUIRE(fragment.has_value());
    CHECK(fragment->format == Format::Html);
}

TEST_CASE("a page that a script fills says so", "[readers][html]")
{
    const auto document = readPage("<html><body><p>请稍候</p><script>load('plan')</script></body></html>");
    REQUIRE(document.has_value());
    REQUIRE(document->warnings.size() == 1);
    CHECK(document->warnings[0].code == u"script_page");
}

TEST_CASE("pages built to exhaust the parser are refused or read in time", "[readers][html][robustness]")
{
    duibiao::test::CpuTimer timer;
    timer.start();
    const auto page = [](const QByteArray& unit, int count) { return readPage("<html>" + unit.repeated(count)); };
    const auto deep = page("<div>", 100'000);
    REQUIRE_FALSE(deep.has_value());
    CHECK(deep.error().code == ErrorCode::TooLarge);
    for (const auto& [unit, count] :
         std::initializer_list<std::pair<QByteArray, int>>{{"<div>深", 5'000},
                                                           {"<table><tr><td>深", 1'500},
                                                           {"<ul><li>深", 1'500},
                                                           {"<b><i><p>深", 1'500},
                                                           {"<p>深", 20'000},
                                                           {"<td colspan=1000 rowspan=65534>", 2'000}}) {
        const auto document = page(unit, count);
        if (document) CHECK(test::spanFaults(*document).toStdString().empty());
    }
    const auto spans =
        readPage("<table>" + QByteArray("<tr><td colspan=1000 rowspan=65534>深").repeated(2'000) + "</table>");
    if (spans) CHECK(test::spanFaults(*spans).toStdString().empty());
    CHECK(timer.elapsed() < 20'000);
}

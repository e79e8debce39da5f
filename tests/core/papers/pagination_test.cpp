// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/pagination.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <cmath>
#include <ranges>

using namespace Qt::StringLiterals;
using namespace duibiao;
using papers::Slice;

namespace {

constexpr double height = 400;

QString table(int rows, const QString& words)
{
    QString html = u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\" style=\"border-collapse: collapse;\">"_s
                   u"<thead><tr><th>head</th><th>b</th></tr></thead>"_s;
    for (int row = 0; row < rows; ++row) html += u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(row).arg(words);
    return html + u"</table>"_s;
}

/// A document in one column, with what stands on which of its pages.
struct Paper {
    explicit Paper(const QString& html)
    {
        document.setDefaultStyleSheet(
            u"td { border: 1px solid #909090; } h2 { margin-top: 18pt; margin-bottom: 6pt; }"_s);
        document.setDocumentMargin(0);
        document.setHtml(html);
        document.setTextWidth(300);
        pages = papers::paginated(document, height);
    }
    /// The page on which the whole block stands; -1 where it is on none.
    [[nodiscard]] int pageOf(const QTextBlock& block) const
    {
        const QRectF place = document.documentLayout()->blockBoundingRect(block);
        for (size_t page = 0; page < pages.size(); ++page)
            for (const Slice& slice : pages[page])
                if (slice.top <= place.top() + 0.5 && place.bottom() <= slice.bottom + 0.5)
                    return static_cast<int>(page);
        return -1;
    }
    [[nodiscard]] int pageOf(const QString& words) const { return pageOf(document.find(words).block()); }

    QTextDocument document;
    std::vector<std::vector<Slice>> pages;
};

} // namespace

TEST_CASE("No page is higher than it may be, and every block stands whole on one", "[papers]")
{
    QString html;
    for (int i = 0; i < 30; ++i)
        html += u"<h2>Heading %1</h2><p>Some words.</p>"_s.arg(i) + table(3 + i % 4, u"words "_s.repeated(i));
    const Paper paper(html);
    CHECK(paper.pages.size() > 5);
    for (const auto& page : paper.pages) {
        double used = 0;
        for (const Slice& slice : page) used += slice.height();
        CHECK(used <= height + 0.5);
    }
    for (size_t page = 1; page < paper.pages.size(); ++page)
        for (size_t i = 1; i < paper.pages[page].size(); ++i)
            CHECK(paper.pages[page][i].top >= paper.pages[page][i - 1].bottom); // nothing is printed twice
    for (QTextBlock block = paper.document.begin(); block.isValid(); block = block.next())
        if (!block.text().isEmpty()) CHECK(paper.pageOf(block) >= 0);
}

TEST_CASE("A heading and the paragraph that leads to a table stay with it", "[papers]")
{
    for (int lines = 0; lines < 40; ++lines) {
        const Paper paper(u"<p>line</p>"_s.repeated(lines) + u"<h2>Heading</h2><p>leads</p>"_s + table(60, u"row"_s));
        CHECK(paper.pageOf(u"Heading"_s) == paper.pageOf(u"leads"_s));
        CHECK(paper.pageOf(u"leads"_s) == paper.pageOf(u"head"_s));
        const QTextTable* rows = nullptr;
        for (const QTextFrame* frame : paper.document.rootFrame()->childFrames())
            rows = qobject_cast<const QTextTable*>(frame);
        REQUIRE(rows);
        CHECK(paper.pageOf(rows->cellAt(1, 0).firstCursorPosition().block()) == paper.pageOf(u"head"_s));
    }
}

TEST_CASE("A signature stands with something of what is signed", "[papers]")
{
    for (int lines = 0; lines < 40; ++lines) {
        const Paper paper(u"<p>line</p>"_s.repeated(lines) + u"<p>last</p><p align=\"right\">office</p>"
                                                             "<p align=\"right\">day</p>"_s);
        CHECK(paper.pageOf(u"last"_s) == paper.pageOf(u"office"_s));
        CHECK(paper.pageOf(u"office"_s) == paper.pageOf(u"day"_s));
    }
}

TEST_CASE("No page begins with the space above a paragraph or the border of a table before", "[papers]")
{
    for (int lines = 0; lines < 40; ++lines) {
        const Paper paper(u"<p>line</p>"_s.repeated(lines) + table(3, u"row"_s) +
                          u"<p style=\"margin-top: 20px;\">after</p>"_s + table(3, u"row"_s));
        const QTextBlock after = paper.document.find(u"after"_s).block();
        const Slice& first = paper.pages[static_cast<size_t>(paper.pageOf(after))].front();
        const double top = paper.document.documentLayout()->blockBoundingRect(after).top();
        CHECK((first.top < top - 20 || std::abs(first.top - top) < 0.5));
    }
}

TEST_CASE("A short table is on one page, the head of a long one on each", "[papers]")
{
    for (int lines = 0; lines < 40; ++lines) {
        const Paper paper(u"<p>line</p>"_s.repeated(lines) + table(3, u"row"_s) + u"<p>end</p>"_s);
        const QTextTable* rows = qobject_cast<const QTextTable*>(paper.document.rootFrame()->childFrames().front());
        CHECK(paper.pageOf(rows->cellAt(0, 0).firstCursorPosition().block()) ==
              paper.pageOf(rows->cellAt(3, 0).firstCursorPosition().block()));
    }
    const Paper paper(table(60, u"row"_s));
    REQUIRE(paper.pages.size() > 2);
    for (const auto& page : paper.pages | std::views::drop(1)) {
        REQUIRE(page.size() > 1);
        CHECK(page.front().top == paper.pages[1].front().top);
        CHECK(page.front().bottom < height / 4);
    }
}

TEST_CASE("A page ends on the border of a row", "[papers]")
{
    const Paper paper(u"<p>leads</p>"_s + table(60, u"row"_s) + u"<h2>end</h2>"_s);
    const QTextTable* rows = qobject_cast<const QTextTable*>(paper.document.rootFrame()->childFrames().front());
    const auto lineOf = [&](int row) {
        return paper.document.documentLayout()->blockBoundingRect(rows->cellAt(row, 0).firstCursorPosition().block());
    };
    const double between = lineOf(2).top() - lineOf(1).bottom();
    for (const auto& page : paper.pages | std::views::take(paper.pages.size() - 1))
        for (int row = 1; row < rows->rows(); ++row)
            if (lineOf(row).top() > page.back().bottom) {
                CHECK(lineOf(row).top() - page.back().bottom < between);
                CHECK(page.back().bottom - lineOf(row - 1).bottom() < between);
                break;
            }
    // The border of the last row is above what follows the table.
    const QTextBlock end = paper.document.lastBlock();
    CHECK(paper.document.documentLayout()->blockBoundingRect(end).top() > lineOf(rows->rows() - 1).bottom());
    CHECK(paper.pageOf(end) == static_cast<int>(paper.pages.size()) - 1);
}

TEST_CASE("A row that no page holds is cut between its lines", "[papers]")
{
    const Paper paper(table(1, u"many words that go on and on "_s.repeated(200)));
    CHECK(paper.pages.size() > 1);
    double covered = 0;
    for (const auto& page : paper.pages) {
        double used = 0;
        for (const Slice& slice : page) used += slice.height();
        CHECK(used <= height + 0.5);
        covered += page.back().height();
    }
    CHECK(covered > paper.document.size().height() - 50);
}

TEST_CASE("A document with a page break in it begins a page there; an empty one is a page", "[papers]")
{
    const Paper paper(u"<p>one</p><h2 style=\"page-break-before: always;\">two</h2>"_s);
    CHECK(paper.pageOf(u"one"_s) == 0);
    CHECK(paper.pageOf(u"two"_s) == 1);
    CHECK(Paper({}).pages.size() == 1);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/binding.h"
#include "core/text/normalized.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::plan;

TEST_CASE("a body sentence finds the row that repeats it", "[plan][binding]")
{
    Document document;
    std::vector<TaskRow> table;
    const auto add = [&](const QString& topic, const QString& requirement) {
        TaskRow row;
        row.topic = topic;
        row.span = {document.text.size(), document.text.size() + requirement.size()};
        document.text += requirement + u'\n';
        table.push_back(row);
    };
    add(u"健全责任体系"_s, u"每季度召开1次安全生产会议。编制年度监督检查计划。"_s);
    add(u"强化隐患整治"_s, u"聚焦燃气、消防等重点领域，推进隐患排查试点建设。"_s);
    TableIndex index(document, table);
    REQUIRE(index.sentences().size() == 3);

    const auto find = [&](QStringView body, QStringView heading) { return index.find(text::folded(body), heading); };
    CHECK(find(u"编制年度监督检查计划", u"") == 1);
    CHECK(find(u"县应急局要编制年度监督检查计划", u"") == 1); // one holds the other
    CHECK(find(u"编制 年度监督检查计划，", u"") == 1);        // typography does not matter
    CHECK(find(u"培训网格员", u"") == -1);
    // Under the same heading the words may differ more.
    const QString other = u"聚焦燃气、消防等重点领域，选取2个镇推进隐患排查"_s;
    CHECK(find(other, u"强化隐患整治") == 2);
    CHECK(index.sentences()[1].span.in(document.text) == u"编制年度监督检查计划");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/lostbreak.h"

#include <catch2/catch_test_macros.hpp>

#include <QString>

using namespace Qt::StringLiterals;
using namespace duibiao;

/// The words up to the break; empty where none is found.
static std::string headingOf(const QString& text)
{
    return text.first(plan::lostBreak(text, 0)).toStdString();
}

TEST_CASE("a heading that ran into its body ends before the body that acts", "[plan]")
{
    CHECK(headingOf(u"抓好业务培训县水利局每季度组织1次培训。"_s) == "抓好业务培训");
    CHECK(headingOf(u"压实工作责任各镇（街道）要明确1名联络员。"_s) == "压实工作责任");
    CHECK(headingOf(u"严格监督考核县政府办公室每月抽查1次，通报结果。"_s) == "严格监督考核");
    CHECK(headingOf(u"强化监督检查市交通运输局每月抽查1次，通报结果。"_s) == "强化监督检查");
}

TEST_CASE("a heading that ran into its body ends before words that open sentences", "[plan]")
{
    CHECK(headingOf(u"推进养护标准化规范化落实《公路养护管理办法》，按月巡查。"_s) == "推进养护标准化规范化");
    CHECK(headingOf(u"加强工程质量管理严格执行质量终身责任制，每月抽检。"_s) == "加强工程质量管理");
}

TEST_CASE("a sentence without a heading is not parted", "[plan]")
{
    for (const QString& text :
         {u"督促县水利局每季度组织1次培训。"_s, u"进一步规范各镇养护工作。"_s,
          u"推动各部门严格落实巡查制度，每月通报。"_s, u"对照《公路养护管理办法》要求，按月巡查。"_s,
          u"加强路面养护，县交通运输局每月抽查1次。"_s, u"县水利局每季度组织1次培训。"_s, u"按时上报。"_s, QString()}) {
        INFO(text.toStdString());
        CHECK(headingOf(text).empty());
    }
}

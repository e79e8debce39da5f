// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/secrecymarking.h"

#include "core/readers/readers.h"

#include <catch2/catch_test_macros.hpp>

using namespace duibiao;
using namespace Qt::StringLiterals;

namespace {

QString markingOf(const QString& text, const QString& name = u"文件.txt"_s)
{
    const auto document = readers::read({name, text.toUtf8()});
    REQUIRE(document.has_value());
    const auto marking = secrecyMarking(*document);
    if (!marking) return {};
    CHECK(document->words(marking->span).contains(u'密'));
    return marking->words;
}

const QString Body =
    u"\n青石县保密委员会文件\n青保发〔2024〕3号\n\n关于加强保密工作的通知\n\n各镇人民政府：\n一、每年至少开展1次保密教育培训。\n"_s;

} // namespace

TEST_CASE("a marking at the head of a paper is found", "[document][secrecy]")
{
    CHECK(markingOf(u"机密★5年"_s + Body) == u"机密★5年");
    CHECK(markingOf(u"秘密★"_s + Body) == u"秘密★");
    CHECK(markingOf(u"绝密"_s + Body) == u"绝密");
    CHECK(markingOf(u"机　密 ★ 1 年"_s + Body) == u"机密★1年");
    CHECK(markingOf(u"秘密★长期"_s + Body) == u"秘密★长期");
    CHECK(markingOf(u"机密★6个月"_s + Body) == u"机密★6个月");
    CHECK(markingOf(u"000012\n机密★10年\n特急"_s + Body) == u"机密★10年");
    CHECK(markingOf(u"000012　　　　　　机密★10年"_s + Body) == u"机密★10年");
    CHECK(markingOf(u"秘密\t\t\t\t特急"_s + Body) == u"秘密");
    CHECK(markingOf(u"机密★1年特急"_s + Body) == u"机密★1年特急");
    CHECK(markingOf(u"密级：秘密"_s + Body) == u"密级：秘密");
    CHECK(markingOf(u"密级:机密★5年"_s + Body) == u"密级:机密★5年");
    CHECK(markingOf(u"青石县财政局文件\n秘密★3年"_s + Body) == u"秘密★3年");
    CHECK(markingOf(u"機密★5年"_s + Body) == u"機密★5年");
    CHECK(markingOf(u"秘密★至2026年12月31日"_s + Body) == u"秘密★至2026年12月31日");
    CHECK(markingOf(u"机密★公布前"_s + Body) == u"机密★公布前");
    CHECK(markingOf(u"【机密】"_s + Body) == u"【机密】");
    CHECK(markingOf(u"（秘密）"_s + Body) == u"（秘密）");
}

TEST_CASE("a marking in a cell or a page header counts as well", "[document][secrecy]")
{
    CHECK(markingOf(u"<html><body><table><tr><td>密级</td><td>机密</td><td>编号</td><td>12</td></tr></table>"
                    "<p>一、每年培训1次。</p></body></html>"_s,
                    u"a.html"_s) == u"机密");
    CHECK(markingOf(
              u"<html><body><table><tr><td>秘密★5年</td><td>特急</td></tr></table><p>一、培训。</p></body></html>"_s,
              u"a.html"_s) == u"秘密★5年");
    Document document;
    document.text = u"青石县工作要点\n机密★5年\n"_s;
    document.blocks = {{.kind = BlockKind::Paragraph, .span = {0, 7}, .place = {}},
                       {.kind = BlockKind::Furniture, .span = {8, 13}, .place = {}}};
    CHECK(secrecyMarking(document).has_value());
}

TEST_CASE("words about secrets are no marking", "[document][secrecy]")
{
    CHECK(markingOf(Body).isEmpty());
    for (const QString& line :
         {u"国家秘密"_s, u"商业秘密"_s, u"保密审查"_s, u"机密文件管理"_s, u"一、秘密"_s, u"秘密工作的要求"_s,
          u"绝密级"_s, u"机密、秘密"_s, u"涉及国家秘密的，由县保密局审查。"_s, u"机密★文件★清单"_s, u"机密★文件管理"_s,
          u"（秘密事项）"_s, u"公开"_s, u"密级：公开"_s, u"秘密（不公开）事项"_s, u"非密"_s, u"机密2024年版"_s}) {
        INFO(line.toStdString());
        CHECK(markingOf(line + Body).isEmpty());
    }
    // The three levels, one after the other.
    CHECK(markingOf(u"密级的种类\n绝密\n机密\n秘密"_s + Body).isEmpty());
    // Deep in the text a line may say anything.
    CHECK(markingOf(Body + u"按要求办理。\n"_s.repeated(20) + u"秘密\n机密★5年\n"_s).isEmpty());
}

TEST_CASE("a ledger of marked papers is not marked itself", "[document][secrecy]")
{
    CHECK(markingOf(u"序号,名称,密级,份数\n1,防汛预案,秘密,3\n2,值班表,机密,1\n"_s, u"台账.csv"_s).isEmpty());
}

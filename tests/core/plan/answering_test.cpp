// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/answering.h"

#include "core/facts/lexicon.h"
#include "core/plan/numbereditems.h"
#include "core/plan/reader.h"
#include "tests/core/plan/outlinehelp.h"

#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::plan;

namespace {

/// The leading units of every duty, one list a duty: "县教育局,县卫健局|县民政局".
QString leadsOf(const Plan& plan)
{
    QStringList leads;
    for (const Requirement& requirement : plan.requirements) leads.append(requirement.responsible.lead.join(u','));
    return leads.join(u'|');
}

} // namespace

TEST_CASE("a line behind the last item of a list binds the list", "[plan][answering]")
{
    const Plan plan =
        read(test::asDocument(u"云溪县2024年校园食品安全工作要点\n"
                              u"一、食堂管理\n"
                              u"1. "
                              u"规范采购。\n（1）建立供货商名录。\n（2）开展索证索票检查。\n（3）公示食材价格。\n责任单"
                              u"位：县教育局、县市场监管局\n"
                              u"2. 加强培训。\n（1）组织从业人员培训。\n（2）开展应急演练。\n责任单位：县卫健局\n"_s));
    CHECK(leadsOf(plan) == u"县教育局,县市场监管局|县教育局,县市场监管局|县教育局,县市场监管局|县卫健局|县卫健局");
}

TEST_CASE("a line binds its own item where others have lines too, and nobody who is named", "[plan][answering]")
{
    const Plan each = read(test::asDocument(
        u"云溪县2024年校园食品安全工作要点\n一、食堂管理\n"
        u"1. 建立供货商名录。\n责任单位：县教育局\n2. 开展索证索票检查。\n责任单位：县市场监管局\n"_s));
    CHECK(leadsOf(each) == u"县教育局|县市场监管局");
    const Plan named =
        read(test::asDocument(u"云溪县2024年校园食品安全工作要点\n一、食堂管理\n"
                              u"1. 县财政局要落实专项经费。\n2. 开展索证索票检查。\n责任单位：县市场监管局\n"_s));
    CHECK(leadsOf(named) == u"县财政局|县市场监管局");
    const Plan bracket = read(test::asDocument(u"云溪县2024年校园食品安全工作要点\n一、食堂管理\n"
                                               u"1. 建立供货商名录。\n2. 开展索证索票检查。（县市场监管局负责）\n"_s));
    CHECK(leadsOf(bracket) == u"|县市场监管局");
}

TEST_CASE("a note that names nobody leaves the heading's note", "[plan][answering]")
{
    const Plan plan =
        read(test::asDocument(u"云溪县2024年校园食品安全工作要点\n"
                              u"一、食堂管理（县教育局牵头）\n建立供货商名录。（列第一位者为牵头单位，下同）\n"_s));
    CHECK(leadsOf(plan) == u"县教育局");
}

TEST_CASE("two lines make one note, and a note may bind the items above it", "[plan][answering]")
{
    const Plan lines = read(test::asDocument(
        u"云溪县2024年校园食品安全工作要点\n一、食堂管理\n（一）规范采购。建立供货商名录。\n牵头单位：县教育局\n配合单位：县市场监管局、县财政局\n"_s));
    REQUIRE(lines.requirements.size() == 1);
    CHECK(lines.requirements.front().responsible.lead == QStringList{u"县教育局"_s});
    CHECK(lines.requirements.front().responsible.with == QStringList{u"县市场监管局"_s, u"县财政局"_s});
    CHECK(lines.responsibility.size() == 1);
    const Plan several = read(
        test::asDocument(u"云溪县2024年校园食品安全工作要点\n一、食堂管理\n1. 建立供货商名录。\n责任单位：县教育局\n"
                         u"2. 开展索证索票检查。\n3. 公示食材价格。\n（以上2项由县市场监管局负责，县财政局配合）\n"_s));
    CHECK(leadsOf(several) == u"县教育局|县市场监管局|县市场监管局");
}

TEST_CASE("a note may name the items that it binds by their numbers", "[plan][answering]")
{
    CHECK(numberedItems(u"第5、6项由县水利局牵头") == 2);
    CHECK(numberedItems(u"第12—14项由县水利局负责") == 3);
    CHECK(numberedItems(u"第三、四项均由县水利局负责") == 2);
    CHECK(numberedItems(u"以上第1项和第2项由县水利局负责") == 2);
    CHECK(numberedItems(u"第（五）至（七）项由县水利局负责") == 3);
    CHECK(numberedItems(u"上述三项工作由县水利局负责") == 3);
    CHECK(numberedItems(u"第5项由县水利局负责") == 0);
    CHECK(numberedItems(u"第6、5项") == 0);
    CHECK(numberedItems(u"第三方机构负责") == 0);
    CHECK(numberedItems(u"县水利局牵头") == 0);
    CHECK(numberedItems(u"") == 0);
    const Plan plan = read(test::asDocument(
        u"云溪县2024年校园食品安全工作要点\n一、食堂管理\n1. 建立供货商名录。\n责任单位：县教育局\n"
        u"2. 开展索证索票检查。\n3. 公示食材价格。\n（第2、3项由县市场监管局负责，县财政局配合）\n4. 组织从业人员培训。\n责任单位：县卫健局\n"_s));
    CHECK(leadsOf(plan) == u"县教育局|县市场监管局|县市场监管局|县卫健局");
}

TEST_CASE("the letter that issues a plan may ask for something itself", "[plan][answering]")
{
    const Plan plan = read(test::asDocument(
        u"云溪县人民政府办公室关于印发2024年河湖工作要点的通知\n云政办发〔2024〕3号\n\n各乡镇人民政府，县政府各部门：\n"
        u"　　《云溪县2024年河湖工作要点》已经县政府同意，现印发给你们，请认真贯彻落实。请各乡镇于3月15日前将实施方案报"
        u"县水利局。"
        u"县政府督查室自本通知印发之日起10个工作日内印发评分细则。\n\n　　　　　　云溪县人民政府办公室\n　　　　　　202"
        u"4年2月1日\n\n"
        u"云溪县2024年河湖工作要点\n\n　　一、重点任务\n　　1.巡河。各乡镇每月巡河2次。\n"_s));
    REQUIRE(plan.requirements.size() == 3);
    CHECK(leadsOf(plan) == u"各乡镇|县政府督查室|各乡镇");
    CHECK(plan.requirements[0].part == 0);
    CHECK(plan.requirements[0].path.isEmpty());
    CHECK(plan.requirements[2].path == u"一/1");
}

TEST_CASE("a note below a table explains the table", "[plan][answering]")
{
    const Plan plan = read(test::asDocument(
        u"云溪县2024年河湖工作要点\n一、重点任务\n1.巡河。各乡镇每月巡河2次。\n\n附件\n云溪县2024年河湖工作任务分解表\n"
        u"序号\t工作任务\t责任单位\t完成时限\n1\t清理河道垃圾12处\t县水利局\t6月底前\n备注：时限为长期的，年底前报送进展。\n"_s));
    REQUIRE(plan.requirements.size() == 2);
    CHECK(plan.requirements[1].text == u"清理河道垃圾12处");
}

TEST_CASE("a heading that names units binds what stands under it", "[plan][answering]")
{
    const Plan plan = read(test::asDocument(u"云溪县2024年线缆整治方案\n一、工作职责\n"
                                            u"（一）县工信局：牵头制定整治方案；每季度组织召开推进会。\n"
                                            u"（二）县公安局、县交通运输局（县道路运输中心）：配合做好秩序维护。\n"
                                            u"（三）各镇（街道）\n开展摸底排查。县财政局要落实专项经费。\n"_s));
    CHECK(leadsOf(plan) == u"县工信局|县工信局|县公安局,县交通运输局|各镇（街道）|县财政局");
    REQUIRE(plan.requirements.size() == 5);
    CHECK(plan.requirements[0].actor == u"县工信局");
    CHECK(plan.requirements[3].actor.isEmpty());
    const Plan objects = read(
        test::asDocument(u"云溪县2024年校园安全检查方案\n一、检查对象\n（一）各镇中心学校\n检查食堂留样记录。\n"_s));
    CHECK(leadsOf(objects).isEmpty());
}

TEST_CASE("a plan is read by an office's own words, too", "[plan][lexicon]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"words.tsv"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("measure\t渔排\tthing\t不少于30渔排\n");
    file.close();
    const auto own = facts::Lexicon::load(path);
    REQUIRE(own);
    const Document document = test::asDocument(u"云溪县2024年渔业工作要点\n一、养殖\n全年改造不少于30渔排。\n"_s);
    REQUIRE(read(document).requirements.size() == 1);
    CHECK(read(document).requirements.front().facts.empty());
    const Plan plan = read(document, {}, &*own);
    REQUIRE(plan.requirements.size() == 1);
    REQUIRE(plan.requirements.front().facts.size() == 1);
    CHECK(std::get<facts::Quantity>(plan.requirements.front().facts.front().value).unit == u"渔排");
}

TEST_CASE("a day in a note is that of the last duty that is to be done", "[plan][answering]")
{
    const Plan plan = read(test::asDocument(
        u"云溪县2024年校园食品安全工作要点\n"
        u"一、食堂管理。建立供货商名录。严禁采购过期食材。（县教育局牵头，2024年6月底前建立制度）\n"_s));
    REQUIRE(plan.requirements.size() == 2);
    CHECK(plan.requirements[0].facts.size() == 1);
    CHECK(plan.requirements[1].facts.empty());
    CHECK(leadsOf(plan) == u"县教育局|县教育局");
    const Plan forbidden = read(test::asDocument(
        u"云溪县2024年校园食品安全工作要点\n一、食堂管理。严禁采购过期食材。（县教育局牵头，2024年6月底前完成）\n"_s));
    REQUIRE(forbidden.requirements.size() == 1);
    CHECK(forbidden.requirements[0].facts.size() == 1);
}

TEST_CASE("a sentence may bind units to all that follows it", "[plan][answering]")
{
    for (const QString& words : {u"各项任务除注明外，属地责任由各镇（街道）、开发区管委会承担，以下不再列出。"_s,
                                 u"各镇（街道）、开发区管委会按职责落实属地责任，以下不再列出。"_s,
                                 u"各项任务均需各镇（街道）、开发区管委会落实，以下不再逐一列出。"_s,
                                 u"各镇（街道）、开发区管委会均为各项任务的责任单位，以下不再列出。"_s}) {
        INFO(words.toStdString());
        const Plan plan = read(test::asDocument(u"云溪县2024年校园食品安全工作要点\n一、食堂管理\n"_s + words +
                                                u"\n1. 建立供货商名录。（县教育局负责）\n"_s));
        REQUIRE(plan.defaults.size() == 1);
        CHECK(plan.defaults[0].units == QStringList{u"各镇（街道）"_s, u"开发区管委会"_s});
        REQUIRE(plan.requirements.size() == 1);
        CHECK(plan.requirements[0].responsible.lead == QStringList{u"县教育局"_s});
        CHECK(plan.requirements[0].responsible.with == QStringList{u"各镇（街道）"_s, u"开发区管委会"_s});
    }
    const Plan none = read(test::asDocument(
        u"云溪县2024年校园食品安全工作要点\n一、食堂管理\n对整改到位的学校不再列出。\n1. 建立供货商名录。\n"_s));
    CHECK(none.defaults.empty());
}

TEST_CASE("a heading that says whose duties follow binds the list", "[plan][answering]")
{
    const Plan plan = read(test::asDocument(
        u"云溪县防汛应急预案\n一、组织机构\n（一）县防汛指挥部办公室及其职责\n1.根据汛情提出行动建议。\n2."
        u"起草有关文件。\n（二）县应急局主要职责\n1.开展应急演练。\n"
        u"二、奖惩\n县防汛指挥部办公室对有下列行为之一的单位予以通报：\n（一）拒不执行调度指令的；\n（二）应急工作中推诿扯皮、造成损失的。\n本预案自印发之日起实施。\n"_s));
    QStringList duties;
    for (const Requirement& requirement : plan.requirements) duties += requirement.text;
    INFO(duties.join(u'|').toStdString());
    CHECK(leadsOf(plan) == u"县防汛指挥部办公室|县防汛指挥部办公室|县应急局"); // the cases of a rule are no duties
}

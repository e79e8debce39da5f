// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/responsibility.h"

#include "core/plan/dutywords.h"
#include "core/plan/firstnamed.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace duibiao::plan;

namespace {

/// "lead 、 … / with 、 …", or "-" for no responsibility.
QString read(const QString& inside)
{
    const std::optional<Responsibility> units = parseNote(inside);
    if (!units) return u"-"_s;
    return units->lead.join(u'|') + u'/' + units->with.join(u'|');
}

} // namespace

TEST_CASE("unit lists are split at enumeration marks, never inside a name", "[plan][responsibility]")
{
    CHECK(splitUnits(u"市住建局、市财政局，各县（市、区）政府办公室") ==
          QStringList{u"市住建局"_s, u"市财政局"_s, u"各县（市、区）政府办公室"_s});
    CHECK(splitUnits(u"县发展和改革局、县住房和城乡建设局") ==
          QStringList{u"县发展和改革局"_s, u"县住房和城乡建设局"_s});
    CHECK(splitUnits(u"县委组织部和县人社局") == QStringList{u"县委组织部"_s, u"县人社局"_s});
    CHECK(splitUnits(u"各镇党委和人民政府") == QStringList{u"各镇党委和人民政府"_s});
    CHECK(splitUnits(u"县应急局以及各镇（街道）") == QStringList{u"县应急局"_s, u"各镇（街道）"_s});
    CHECK(splitUnits(u"市应急局、市公安局等部门") == QStringList{u"市应急局"_s, u"市公安局"_s});
    CHECK(splitUnits(u"财政等有关部门") == QStringList{u"财政等有关部门"_s});
    CHECK(splitUnits(u"").isEmpty());
}

TEST_CASE("notes say who leads and who takes part", "[plan][responsibility]")
{
    CHECK(read(u"市应急局负责"_s) == u"市应急局/");
    CHECK(read(u"市应急局、市消防救援支队牵头负责"_s) == u"市应急局|市消防救援支队/");
    CHECK(read(u"市应急局、各县（市、区）政府，各开发区管委会负责"_s) ==
          u"市应急局|各县（市、区）政府|各开发区管委会/");
    CHECK(read(u"市教育局牵头，各县〔市、区〕政府负责"_s) == u"市教育局/各县〔市、区〕政府");
    CHECK(read(u"市教育局牵头，市财政局、市人社局配合"_s) == u"市教育局/市财政局|市人社局");
    CHECK(read(u"市教育局会同市卫健委、市疾控局负责"_s) == u"市教育局/市卫健委|市疾控局");
    CHECK(read(u"县级财政部门会同审计等有关部门负责"_s) == u"县级财政部门/审计等有关部门");
    CHECK(read(u"市农业农村局指导，各镇政府负责落实"_s) == u"各镇政府/市农业农村局");
    CHECK(read(u"市农业农村局、市水利局指导"_s) == u"/市农业农村局|市水利局");
    CHECK(read(u"市应急局等部门按职责分工负责"_s) == u"市应急局/");
    CHECK(read(u"市应急局牵头，市公安局、市交通运输局按职责分工负责"_s) == u"市应急局/市公安局|市交通运输局");
    CHECK(read(u"市教育局牵头，市财政局、市人社局"_s) == u"市教育局/市财政局|市人社局");
    CHECK(read(u"技工院校由人力资源社会保障部门负责"_s) == u"人力资源社会保障部门/");
    CHECK(read(u"县妇女联合会牵头，县总工会参与"_s) == u"县妇女联合会/县总工会");
}

TEST_CASE("labelled notes", "[plan][responsibility]")
{
    CHECK(read(u"责任单位：县教体局、县财政局"_s) == u"县教体局|县财政局/");
    CHECK(read(u"牵头单位：县教体局；配合单位：县财政局、各镇（街道）"_s) == u"县教体局/县财政局|各镇（街道）");
    CHECK(read(u"牵头单位：县教体局，责任单位：县财政局"_s) == u"县教体局/县财政局");
    CHECK(read(u"责任单位：县教体局（牵头）、县财政局、县人社局"_s) == u"县教体局/县财政局|县人社局");
    CHECK(read(u"责任单位：县司法局牵头，各执法部门配合"_s) == u"县司法局/各执法部门");
    CHECK(read(u"责任单位：县教体局；完成时限：2024年6月底前"_s) == u"县教体局/");
}

TEST_CASE("a bare list is a note only when every name is a unit's", "[plan][responsibility]")
{
    CHECK(read(u"县教体局、县财政局"_s) == u"县教体局|县财政局/");
    CHECK(read(u"街道"_s) == u"-");
    CHECK(read(u"市、区"_s) == u"-");
    CHECK(read(u"以下简称领导小组"_s) == u"-");
    CHECK(read(u"国办发〔2019〕54号"_s) == u"-");
    CHECK(read(u"此件公开发布"_s) == u"-");
    CHECK(read(u"含职业院校"_s) == u"-");
    CHECK(read(u"2024年版"_s) == u"-");
    CHECK(read(u""_s) == u"-");
}

TEST_CASE("a note may bind units to every further item", "[plan][responsibility]")
{
    const QString note = u"市水利局牵头负责。本方案各项任务均需各县〔市、区〕政府作为责任单位，以下不再列出"_s;
    CHECK(read(note) == u"市水利局/各县〔市、区〕政府");
    QStringList units;
    CHECK(parseDefault(note, units));
    CHECK(units == QStringList{u"各县〔市、区〕政府"_s});

    const QString guided = u"水利厅指导，试点县政府负责落实。以下均需试点县政府落实，不再列出"_s;
    CHECK(read(guided) == u"试点县政府/水利厅");
    CHECK(parseDefault(guided, units));
    CHECK(units == QStringList{u"试点县政府"_s});

    CHECK_FALSE(parseDefault(u"市水利局牵头负责", units));
}

TEST_CASE("the order of the names may say who leads", "[plan][responsibility]")
{
    CHECK(read(u"县林业局、县公安局和各乡镇政府负责。列第一位者为牵头单位，下同"_s) == u"县林业局/县公安局|各乡镇政府");
    CHECK(read(u"排在首位的为牵头单位，县林业局、县公安局负责"_s) == u"县林业局/县公安局");
    CHECK(read(u"县林业局牵头，县公安局配合，排在首位的为牵头单位"_s) == u"县林业局/县公安局");
    CHECK(read(u"县林业局负责，列第一位者为牵头单位"_s) == u"县林业局/");
    CHECK(firstNamedLeads(u"县林业局、县公安局负责，排名第一的为牵头单位，下同")->fromHere);
    CHECK_FALSE(firstNamedLeads(u"县林业局、县公安局负责，排名第一的为牵头单位")->fromHere);
    CHECK_FALSE(firstNamedLeads(u"群众满意度位居全市第一位，县林业局负责"));
    QStringList units;
    CHECK_FALSE(
        parseDefault(u"县林业局、县公安局负责，列第一位者为牵头单位，下同", units)); // says how to read, binds nobody
}

TEST_CASE("names may share their end", "[plan][responsibility]")
{
    CHECK(read(u"市水利局牵头，各县、区人民政府（管委会）负责落实"_s) == u"市水利局/各县、区人民政府（管委会）");
    CHECK(read(u"各省、自治区、直辖市人民政府负责"_s) == u"各省、自治区、直辖市人民政府/");
    CHECK(read(u"各县、县财政局负责"_s) == u"各县|县财政局/");
    CHECK(read(u"各镇、各街道办事处负责"_s) == u"各镇|各街道办事处/");
    CHECK(read(u"市水利局、市财政局牵头督导，市公安局配合"_s) == u"市水利局|市财政局/市公安局");
}

TEST_CASE("a note may say by when", "[plan][responsibility]")
{
    CHECK(read(u"县交通运输局；2024年10月底前"_s) == u"县交通运输局/");
    CHECK(read(u"县交通运输局牵头，县公安局配合，2024年10月底前完成"_s) == u"县交通运输局/县公安局");
    CHECK(read(u"责任单位：县交通运输局，2024年6月30日前"_s) == u"县交通运输局/");
    CHECK(read(u"2024年10月底前"_s) == u"-");
    CHECK(read(u"县交通运输局牵头，县公安局参与，2024年10月底前建成系统"_s) == u"县交通运输局/县公安局");
    CHECK(read(u"县交通运输局、县公安局按职责分工负责，6月底前全面推开"_s) == u"县交通运输局|县公安局/");
    CHECK(read(u"县交通运输局、12345热线办负责"_s) == u"县交通运输局|12345热线办/");
    CHECK(read(u"责任单位：县残联、县民政局（列第一位的为牵头单位，下同）"_s) == u"县残联/县民政局");
}

TEST_CASE("names behind a collective ending are names", "[plan][responsibility]")
{
    CHECK(read(u"县林业局、县财政局等和各乡镇人民政府负责"_s) == u"县林业局|县财政局|各乡镇人民政府/");
    CHECK(read(u"县林业局等部门及各有关乡镇政府负责"_s) == u"县林业局|各有关乡镇政府/");
}

TEST_CASE("every responsibility word reads its own example", "[plan][responsibility][lexicon]")
{
    for (const WordEntry& entry : DutyWords::shipped().entries()) {
        constexpr QStringView kinds[] = {u"lead",       u"with",       u"plain",       u"manner", u"join",
                                         u"label.lead", u"label.with", u"label.plain", u"ditto",  u"org",
                                         u"stem-tail",  u"level",      u"first",       u"same",   u"when"};
        if (std::ranges::find(kinds, entry.kind) == std::end(kinds)) continue;
        INFO(entry.kind.toStdString() << ' ' << entry.word.toStdString() << ' ' << entry.example.toStdString());
        CHECK(entry.example.contains(entry.word));
        const std::optional<Responsibility> units = parseNote(entry.example);
        REQUIRE(units);
        if (entry.kind == u"lead" || entry.kind == u"label.lead") CHECK_FALSE(units->lead.isEmpty());
        if (entry.kind == u"with" || entry.kind == u"label.with") CHECK_FALSE(units->with.isEmpty());
        if (entry.kind == u"first" || entry.kind == u"same")
            CHECK((units->lead == QStringList{u"市教育局"_s} && units->with == QStringList{u"市财政局"_s}));
        if (entry.kind == u"same") CHECK(firstNamedLeads(entry.example)->fromHere);
        if (entry.kind == u"when") CHECK((units->lead == QStringList{u"市教育局"_s} && units->with.isEmpty()));
        if (entry.kind == u"join") CHECK(units->lead.size() + units->with.size() == 2);
    }
}

TEST_CASE("responsibility survives hostile input in linear time", "[plan][responsibility][pathological]")
{
    constexpr qsizetype size = 100'000;
    CHECK_FALSE(parseNote(QString(size, u'（')));
    CHECK_FALSE(parseNote(QString(size, u'）')));
    CHECK_FALSE(parseNote(QString(size, u'、')));
    (void)parseNote(QString(size, u'和'));
    (void)parseNote(u"由"_s.repeated(size));
    (void)parseNote(u"市教育局、"_s.repeated(size / 5));
    (void)parseNote(u"责任单位："_s.repeated(size / 5));
    (void)parseNote(u"负责，"_s.repeated(size / 3));
    (void)splitUnits(u"县委组织部和"_s.repeated(size / 6));
    SUCCEED();
}

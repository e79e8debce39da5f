// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lexicon.h"
#include "core/check/scoring/rubrictable.h"
#include "core/check/scoring/score.h"
#include "tests/core/check/harness.h"
#include "tests/core/check/scoring/office.h"
#include "tests/core/readers/workbook.h"

using namespace duibiao;
using namespace duibiao::check;
using namespace Qt::StringLiterals;

namespace {

/// The water plan (harness.h) with its duties.
struct Water {
    Document document;
    plan::Plan plan;
    Water()
    {
        document = *readers::read({u"plan.txt"_s, test::waterPlan().toUtf8()});
        plan = plan::read(document);
    }
    [[nodiscard]] QStringList duties(const Scope& scope) const
    {
        QStringList out;
        for (const plan::Requirement& each : plan.requirements)
            if (scope.requirements.contains(each.id)) out += each.text;
        return out;
    }
};

RubricReading read(const QByteArray& bytes, const QString& name)
{
    const auto document = readers::read({name, bytes});
    REQUIRE(document.has_value());
    auto out = readRubricTable(*document, Water().plan);
    REQUIRE(out.has_value());
    for (const Warning& warning : out->warnings) {
        INFO(warning.code.toStdString());
        CHECK_FALSE(warning.span.isEmpty());
        CHECK(warning.span.end <= document->text.size());
    }
    return std::move(*out);
}

QStringList codes(const RubricReading& reading)
{
    QStringList out;
    for (const Warning& warning : reading.warnings) out += warning.code;
    return out;
}

QString sheetOf(const std::vector<QStringList>& rows, const QStringList& merged)
{
    QString xml = u"<sheetData>"_s;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        xml += u"<row r=\"%1\">"_s.arg(row + 1);
        for (qsizetype column = 0; column < rows[row].size(); ++column) {
            const QString& words = rows[row][column];
            if (words.isEmpty()) continue;
            const QString at = cellName(static_cast<int>(row), static_cast<int>(column));
            bool isNumber = false;
            (void)words.toDouble(&isNumber);
            xml += isNumber ? u"<c r=\"%1\"><v>%2</v></c>"_s.arg(at, words)
                            : u"<c r=\"%1\" t=\"inlineStr\"><is><t>%2</t></is></c>"_s.arg(at, words);
        }
        xml += u"</row>"_s;
    }
    xml += u"</sheetData>"_s;
    if (merged.isEmpty()) return xml;
    xml += u"<mergeCells>"_s;
    for (const QString& range : merged) xml += u"<mergeCell ref=\"%1\"/>"_s.arg(range);
    return xml + u"</mergeCells>"_s;
}

} // namespace

TEST_CASE("an office's table is read with its merged cells, standards, bonuses and vetoes", "[check][scoring]")
{
    const QString sheet =
        sheetOf({{u"清河县2024年河湖长制工作考核细则"_s},
                 {u"序号"_s, u"一级指标"_s, u"考核内容"_s, u"分值"_s, u"评分标准"_s, u"备注"_s},
                 {u"1"_s, u"巡查管护（40分）"_s, u"开展河道专项巡查"_s, u"20"_s,
                  u"每年至少3次，每少1次扣5分，扣完为止；逾期扣1分。"_s},
                 {u"2"_s, {}, u"规范采砂管理"_s, u"20"_s, u"未公布名录的不得分；酌情扣分。"_s},
                 {u"3"_s, u"问题整治"_s, u"完成中小河道清淤疏浚工程"_s, u"30"_s,
                  u"未完成的，一票否决；逾期完成的，扣3分，最多扣3分。"_s},
                 {u"4"_s, {}, u"群众满意度"_s, u"10"_s, u"按测评结果计分。"_s},
                 {u"合计"_s, {}, {}, u"80"_s},
                 {u"加分项"_s, {}, u"受省级表彰"_s, {}, u"加3分，最高加5分"_s},
                 {u"一票否决"_s, {}, u"发生重大水污染事故"_s, {}, u"发生重大水污染事故的，一票否决"_s}},
                {u"A1:F1"_s, u"B3:B4"_s, u"B5:B6"_s, u"A8:B8"_s, u"A9:B9"_s});
    const RubricReading reading =
        read(test::Workbook{.sheets = {{u"细则"_s, sheet}}, .styles = u""_s}.package(), u"考核细则.xlsx"_s);
    const Rubric& rubric = reading.rubric;
    const Water water;
    REQUIRE(rubric.indicators.size() == 4);
    CHECK(rubric.model == Model::Sum);

    const Indicator& patrol = rubric.indicators[0];
    CHECK(patrol.name == u"开展河道专项巡查");
    CHECK(patrol.heading == u"巡查管护");
    CHECK(patrol.points == Points::whole(20));
    CHECK(patrol.effects.at(Status::NotMet) == Effect::deduct(Points::whole(5), true));
    CHECK(patrol.effects.at(Status::MetLate) == Effect::deduct(Points::whole(1)));
    REQUIRE(water.duties(patrol.scope).size() == 1);
    CHECK(water.duties(patrol.scope).first().contains(u"专项巡查"));

    const Indicator& sand = rubric.indicators[1];
    CHECK(sand.heading == u"巡查管护");
    CHECK(sand.effects.at(Status::NotMet) == Effect::share(0));
    REQUIRE(sand.scope.sections.size() == 1); // bound by the heading
    CHECK(sand.scope.sections[0].path == u"一/（二）");

    CHECK(rubric.indicators[2].heading == u"问题整治");
    CHECK(rubric.indicators[2].cap == Points::whole(3));
    CHECK(rubric.indicators[3].scope.isEmpty());
    CHECK(rubric.indicators[3].name == u"群众满意度");

    REQUIRE(rubric.vetoes.size() == 2);
    CHECK(rubric.vetoes[0].scope == rubric.indicators[2].scope);
    CHECK(rubric.vetoes[0].statuses == std::vector{Status::NotMet, Status::NoEvidence});
    CHECK(rubric.vetoes[1].scope.isEmpty());
    REQUIRE(rubric.bonuses.size() == 1);
    CHECK(rubric.bonuses[0].name == u"受省级表彰");
    CHECK(rubric.bonuses[0].points == Points::whole(3));
    CHECK(rubric.bonuses[0].cap == Points::whole(5));

    const QStringList said = codes(reading);
    CHECK(said.count(u"rubric_rule_unread"_s) == 1); // 酌情扣分
    CHECK(said.count(u"rubric_unbound"_s) == 1);     // 群众满意度
    CHECK(said.count(u"rubric_by_hand"_s) == 2);
    CHECK_FALSE(said.contains(u"rubric_total_differs"_s));
}

TEST_CASE("a table whose lines do not add up to its total is told so", "[check][scoring]")
{
    const RubricReading reading =
        read(u"考核内容,分值,评分标准\n规范采砂管理,20,未完成不得分\n严格考核,20,逾期扣1分\n合计,50,\n"_s.toUtf8(),
             u"细则.csv"_s);
    CHECK(codes(reading) == QStringList{u"rubric_total_differs"_s});
    CHECK(reading.rubric.indicators.size() == 2);
}

TEST_CASE("a table without points takes off from a hundred", "[check][scoring]")
{
    const RubricReading reading =
        read(u"序号,考核内容,扣分标准\n1,二、抓好问题整治,未完成扣5分；逾期扣2分\n"_s.toUtf8(), u"细则.csv"_s);
    CHECK(reading.rubric.model == Model::Deduct);
    REQUIRE(reading.rubric.indicators.size() == 1);
    REQUIRE(reading.rubric.indicators[0].scope.sections.size() == 1);
    CHECK(reading.rubric.indicators[0].scope.sections[0].path == u"二");
    CHECK(reading.warnings.empty());
}

TEST_CASE("indicators are bound by clause number and by duty id where the table names them", "[check][scoring]")
{
    const Water water;
    const QString csv =
        u"指标,对应条款,分值,评分标准\n甲,二、（一）,10,逾期扣1分\n乙,%1,10,逾期扣1分\n丙,九、（九）,10,逾期扣1分\n"_s
            .arg(water.plan.requirements.front().id);
    const RubricReading reading = read(csv.toUtf8(), u"细则.csv"_s);
    REQUIRE(reading.rubric.indicators.size() == 3);
    REQUIRE(reading.rubric.indicators[0].scope.sections.size() == 1);
    CHECK(reading.rubric.indicators[0].scope.sections[0].path == u"二/（一）");
    CHECK(reading.rubric.indicators[1].scope.requirements == QStringList{water.plan.requirements.front().id});
    CHECK(reading.rubric.indicators[2].scope.isEmpty());
    CHECK(codes(reading) == QStringList{u"rubric_unbound"_s});
}

TEST_CASE("an indicator that says in other words what a heading says is bound to it", "[check][scoring]")
{
    const RubricReading reading =
        read(u"考核内容,分值,评分标准\n加强采砂管理,10,未完成不得分\n"_s.toUtf8(), u"细则.csv"_s);
    REQUIRE(reading.rubric.indicators[0].scope.sections.size() == 1);
    CHECK(reading.rubric.indicators[0].scope.sections[0].path == u"一/（二）");
    CHECK(reading.rubric.title == u"细则");
}

TEST_CASE("a file that is no rubric is refused", "[check][scoring]")
{
    for (const QString& text : {u"name,aliases,groups\n县水利局,,\n"_s, u"考核内容,分值\n"_s, u"一段话。\n"_s}) {
        const auto document = readers::read({u"x.csv"_s, text.toUtf8()});
        REQUIRE(document.has_value());
        const auto reading = readRubricTable(*document, Water().plan);
        REQUIRE_FALSE(reading.has_value());
        CHECK(reading.error().code == ErrorCode::InvalidInput);
        CHECK(reading.error().file == u"x.csv");
    }
}

TEST_CASE("the columns of rubrics are known by their words", "[check][scoring]")
{
    for (const QStringList& row : lexiconRows(u"rubric_columns"_s)) {
        INFO(row.join(u'\t').toStdString());
        REQUIRE(row.size() == 3);
        CHECK(row.at(2).contains(row.at(1)));
    }
}

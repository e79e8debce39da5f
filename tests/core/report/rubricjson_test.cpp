// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/scoring/doubts.h"
#include "core/check/scoring/score.h"
#include "core/report/contract.h"
#include "core/report/rubricjson.h"
#include "core/report/scorecsv.h"
#include "tests/core/report/values.h"
#include "tests/support/schema.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;
using check::Effect;
using check::Points;
using check::Status;
using test::schemaErrors;

namespace {

/// A rubric with something in every field.
check::Rubric full()
{
    check::Rubric rubric = check::defaultRubric();
    rubric.title = u"考核细则"_s;
    rubric.model = check::Model::Deduct;
    rubric.base = Points::whole(108);
    rubric.effects[Status::NotMet] = Effect::deduct(Points::ofHundredths(250), true);
    check::Indicator indicator;
    indicator.name = u"强化培训"_s;
    indicator.heading = u"能力建设"_s;
    indicator.criteria = u"每少1次扣2.5分，扣完为止"_s;
    indicator.points = Points::whole(10);
    indicator.cap = Points::whole(8);
    indicator.scope.requirements = {u"r-1"_s};
    indicator.scope.sections = {{0, u"一"_s}, {-1, u"二/（一）"_s}};
    indicator.effects = {{Status::NotApplicable, Effect::share(80, true)}, {Status::NotDue, Effect::leftOut()}};
    indicator.withoutDuty = Effect::deduct(Points::ofHundredths(120));
    indicator.needsSecondSignature = true;
    indicator.given = {{u"县财政局"_s, Points::whole(7), u"看了原件"_s}};
    rubric.indicators.insert(rubric.indicators.begin(), indicator);
    rubric.vetoes = {{u"安全"_s, Points::whole(59), {{}, {}, true}, {Status::NotMet}, {{u"东河镇"_s, {}, u"事故"_s}}}};
    rubric.bonuses = {{u"加分"_s,
                       Points::whole(1),
                       Points::whole(3),
                       {{u"r-1"_s}, {}, false},
                       {Status::Met},
                       {{u"东河镇"_s, Points::whole(2), u"表彰"_s}}}};
    rubric.bonusCap = Points::whole(30);
    rubric.bonusFrom = Points::whole(80);
    rubric.groups = {{u"部门"_s, {u"各部门"_s}}};
    rubric.ranking = true;
    rubric.secondSignature = check::SecondSignature{{Status::Met, Status::NotApplicable}, Points::whole(5)};
    return rubric;
}

QString complaintOf(const QByteArray& json)
{
    const auto read = report::readRubric(json, u"rubric.json"_s);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == ErrorCode::InvalidInput);
    CHECK(read.error().file == u"rubric.json");
    CHECK_FALSE(read.error().remedy.isEmpty());
    return read.error().message;
}

} // namespace

TEST_CASE("a rubric is written as its schema says and read back whole", "[report][scoring]")
{
    for (const check::Rubric& rubric : {full(), check::defaultRubric(), check::Rubric()}) {
        CHECK(schemaErrors(u"rubric"_s, report::rubricJson(rubric)).toStdString() == "");
        const auto read = report::readRubric(report::rubricFile(rubric), u"rubric.json"_s);
        REQUIRE(read.has_value());
        CHECK(*read == rubric);
    }
}

TEST_CASE("a rubric may say only what differs", "[report][scoring]")
{
    const QByteArray json =
        R"({"schema": "duibiao-rubric/1", "indicators": [{"name": "A", "points": 10, "rest": true}]})";
    CHECK(schemaErrors(u"rubric"_s, QJsonDocument::fromJson(json).object()).toStdString() == "");
    const auto read = report::readRubric("\xEF\xBB\xBF" + json, u"rubric.json"_s);
    REQUIRE(read.has_value());
    CHECK(read->effects == check::defaultRubric().effects);
    CHECK(read->model == check::Model::Ratio);
    CHECK(read->base == Points::whole(100));
    CHECK(read->indicators[0].scope.rest);
}

TEST_CASE("what the schema refuses is refused with its place and what may stand there", "[report][scoring]")
{
    const auto wrong = [](const QByteArray& indicator) {
        const QByteArray json = R"({"schema": "duibiao-rubric/1", "indicators": [{"name": "A"}, )" + indicator + "]}";
        INFO(json.toStdString());
        CHECK_FALSE(schemaErrors(u"rubric"_s, QJsonDocument::fromJson(json).object()).isEmpty());
        return complaintOf(json);
    };
    CHECK(wrong(R"({"points": 3})").startsWith(u"indicators[1].name: "));
    CHECK(wrong(R"({"name": "B", "points": -1})").startsWith(u"indicators[1].points: a number from 0 to 100000"));
    CHECK(wrong(R"({"name": "B", "points": "3"})").startsWith(u"indicators[1].points: "));
    CHECK(wrong(R"({"name": "B", "score": 3})")
              .startsWith(u"indicators[1].score: there is no such field; known are name"));
    CHECK(wrong(R"({"name": "B", "rest": 1})").startsWith(u"indicators[1].rest: true or false"));
    CHECK(wrong(R"({"name": "B", "counts": {"done": "left_out"}})")
              .startsWith(u"indicators[1].counts.done: there is no such status"));
    CHECK(wrong(R"({"name": "B", "counts": {"met": "all"}})").startsWith(u"indicators[1].counts.met: \"left_out\""));
    CHECK(wrong(R"({"name": "B", "counts": {"met": {"share": 101}}})").startsWith(u"indicators[1].counts.met.share: "));
    CHECK(wrong(R"({"name": "B", "counts": {"met": {"deduct": 1, "share": 1}}})")
              .startsWith(u"indicators[1].counts.met.share: "));
    CHECK(wrong(R"({"name": "B", "sections": [{"part": 0}]})").startsWith(u"indicators[1].sections[0].path: "));
    CHECK(wrong(R"({"name": "B", "sections": "一"})").startsWith(u"indicators[1].sections: a list"));
    CHECK(wrong(R"("B")").startsWith(u"indicators[1]: an object"));
}

TEST_CASE("a file that is no rubric is said to be none", "[report][scoring]")
{
    CHECK(complaintOf("{\n  \"schema\": \"duibiao-rubric/1\",\n  indicators\n}").contains(u"line 3"));
    CHECK(complaintOf("").contains(u"JSON"));
    CHECK(complaintOf("[]").contains(u"an object"));
    CHECK(complaintOf("{}").startsWith(u"schema: "));
    CHECK(complaintOf(R"({"schema": "duibiao-rubric/2", "indicators": []})").startsWith(u"schema: "));
    CHECK(complaintOf(R"({"schema": "duibiao-rubric/1"})").startsWith(u"indicators: "));
    CHECK(complaintOf(R"({"schema": "duibiao-rubric/1", "indicators": [], "base": 1.234})")
              .startsWith(u"base: points have two decimals"));
    CHECK(complaintOf(R"({"schema": "duibiao-rubric/1", "indicators": [], "model": "average"})")
              .startsWith(u"model: \"sum\""));
}

TEST_CASE("scores are written as their schema says", "[report][scoring]")
{
    const auto verdicts = test::verdicts();
    const plan::Plan plan = test::plan();
    const units::Registry units = test::registry();
    for (const check::Rubric& rubric : {full(), check::defaultRubric()}) {
        const check::Scores scores = check::score(rubric, verdicts, plan, units);
        const QJsonObject json =
            report::scoreJson(test::report(), {rubric, scores, check::doubts(rubric, plan, units)});
        CHECK(schemaErrors(u"score"_s, json).toStdString() == "");
        CHECK(json.value(u"units").toArray().size() == 3);
        const QByteArray csv = report::scoreCsv(rubric, scores);
        CHECK(csv.startsWith("\xEF\xBB\xBF"));
        CHECK(csv.count("\r\n") > 3);
    }
    const check::Scores scores = check::score(check::defaultRubric(), verdicts, plan, units);
    const QJsonObject json = report::scoreJson(test::report(), {check::defaultRubric(), scores, {}});
    CHECK(json.value(u"units")[0][u"scored"] == false); // not applicable
    CHECK(json.value(u"units")[0][u"points"].isNull());
    CHECK(json.value(u"units")[1][u"points"] == 100);
    CHECK(json.value(u"units")[1][u"indicators"][0][u"verdicts"][0][u"requirement_id"] == u"r-1"_s);
}

TEST_CASE("what does not fit the plan or the units is said", "[report][scoring]")
{
    const plan::Plan plan = test::plan();
    CHECK(check::doubts(check::defaultRubric(), plan, test::registry()).isEmpty());
    check::Rubric rubric = full();
    rubric.indicators.pop_back();
    rubric.indicators[0].scope.requirements = {u"r-9"_s};
    rubric.indicators[0].scope.sections = {{-1, u"九"_s}};
    rubric.indicators[0].given = {{u"县没有局"_s, {}, {}}};
    rubric.groups[0].members = {u"各园区"_s};
    const QString said = check::doubts(rubric, plan, test::registry()).join(u'\n');
    for (const QStringView word : {u"r-9", u"九", u"县没有局", u"各园区", u"no indicator scores: 1"}) {
        INFO(said.toStdString());
        CHECK(said.contains(word));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/scoring/score.h"
#include "tests/ui/support/handmade.h"
#include "translations/translations.h"
#include "ui/models/effectwords.h"
#include "ui/models/givenpoints.h"
#include "ui/models/rubricmodel.h"
#include "ui/models/scorehtml.h"
#include "ui/models/scoremodel.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;
using check::Effect;
using check::Points;
using check::Status;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::Fatal;

ScoresPtr scoresBy(const check::Rubric& rubric)
{
    auto out = std::make_shared<LoadedScores>();
    out->rubric = rubric;
    out->isOwn = true;
    out->scores =
        check::score(rubric, test::handmadeVerdicts(), test::handmadePlan()->plan, test::handmadeInputs()->units);
    return out;
}

} // namespace

TEST_CASE("What a status does is read back as it is written, in every language", "[models][scoring]")
{
    for (const QString& language : {u"en"_s, u"zh_CN"_s, u"zh_TW"_s}) {
        installLanguage(language);
        for (const Effect& effect : usualEffects()) {
            INFO(effectWords(effect).toStdString());
            CHECK(effectFromWords(effectWords(effect)) == effect);
        }
    }
    installLanguage(u"en"_s);
    CHECK(effectFromWords(u"-2") == Effect::deduct(Points::whole(2)));
    CHECK(effectFromWords(u"扣2分") == Effect::deduct(Points::whole(2)));
    CHECK(effectFromWords(u"60 %") == Effect::share(60));
    CHECK_FALSE(effectFromWords(u"160%"));
    CHECK_FALSE(effectFromWords(u"1.234"));
}

TEST_CASE("Which duties are meant is read back as it is edited", "[models][scoring]")
{
    const check::Scope scope{{u"r0123"_s}, {{-1, u"二/（一）"_s}, {-1, u"三"_s}}, true};
    CHECK(scopeFromText(scopeText(scope)) == scope);
    CHECK(scopeFromText(u" 一；二/（一） ;").sections.size() == 2);
    CHECK(scopeFromText(u"").isEmpty());
}

TEST_CASE("What is given to a unit stands once, and can be taken back", "[models][scoring]")
{
    check::Rubric rubric = check::defaultRubric();
    check::Indicator byHand;
    byHand.name = u"满意度"_s;
    byHand.points = Points::whole(10);
    rubric.indicators.push_back(byHand);
    rubric.bonuses = {{u"表彰"_s, {}, Points::whole(3), {}, {}, {}}};
    rubric.vetoes = {{u"事故"_s, {}, {}, {}, {}}};
    const std::vector<Givable> all = givables(rubric);
    REQUIRE(all.size() == 4);
    CHECK(givableWords(rubric, all[0]) == u"满意度"); // what is scored by hand comes first
    CHECK(mostOf(rubric, all[0]) == Points::whole(10));
    CHECK(mostOf(rubric, all[1]) == Points::whole(3));
    for (const Givable& each : all) {
        check::Rubric given = withGiven(rubric, each, {u"甲"_s, Points::whole(1), u"一"_s});
        given = withGiven(given, each, {u"甲"_s, Points::whole(2), u"二"_s});
        REQUIRE(givenTo(given, each, u"甲"_s));
        CHECK(givenTo(given, each, u"甲"_s)->points == Points::whole(2));
        CHECK_FALSE(givenTo(given, each, u"乙"_s));
        CHECK(withoutGiven(given, each, u"甲"_s) == rubric);
    }
}

TEST_CASE("The table of scores goes group by group, and by place where places are given", "[models][scoring]")
{
    check::Rubric rubric = check::defaultRubric();
    ScoreModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setScores(scoresBy(rubric));
    REQUIRE(model.rowCount() == 3);
    CHECK(model.at(0).unit == u"县司法局");
    rubric.ranking = true;
    rubric.groups = {{u"乡镇"_s, {u"各镇"_s}}};
    model.setScores(scoresBy(rubric));
    REQUIRE(model.rowCount() == 3);
    CHECK(model.at(0).group == u"乡镇");
    const auto rank = [&](int row) { return model.at(row).rank.value_or(100); };
    CHECK(rank(1) <= rank(2));
    CHECK(model.rowOf(u"没有"_s) == -1);
    model.setScores(nullptr);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("A unit is explained with its formulas and the duties they rest on", "[models][scoring]")
{
    const ScoresPtr scores = scoresBy(check::defaultRubric());
    for (const check::UnitScore& unit : scores->scores.units) {
        const QString html = scoreHtml(*scores, unit, test::handmadePlan());
        CHECK(html.contains(unit.formula.toHtmlEscaped()));
        for (const check::IndicatorScore& each : unit.indicators)
            for (const check::ScoredVerdict& verdict : each.verdicts)
                CHECK(html.contains(u"duty:"_s + verdict.requirementId));
        // With little width a duty has all of it: nothing stands in columns.
        const QString narrow = scoreHtml(*scores, unit, test::handmadePlan(), true);
        CHECK(html.contains(u"<table"));
        CHECK_FALSE(narrow.contains(u"<table"));
        CHECK(narrow.count(u"duty:"_s) == html.count(u"duty:"_s));
    }
}

TEST_CASE("The rubric is edited cell by cell, and every edit is offered as a whole rubric", "[models][scoring]")
{
    RubricModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setRubric(check::defaultRubric(), false);
    QSignalSpy edited(&model, &RubricModel::edited);
    const auto put = [&](int row, int column, const QString& words) {
        const bool taken = model.setData(model.index(row, column), words, Qt::EditRole);
        if (!edited.isEmpty()) model.setRubric(edited.takeLast().at(0).value<check::Rubric>(), false);
        return taken;
    };
    const auto columnOf = [&](Status status) {
        for (int column = 0; column < RubricModel::ColumnCount; ++column)
            if (RubricModel::statusOf(column) == status) return column;
        return -1;
    };
    const int late = columnOf(Status::MetLate);
    REQUIRE(model.rowCount() == 2);
    CHECK(put(1, RubricModel::NameColumn, u"培训"_s));
    CHECK(put(1, RubricModel::PointsColumn, u"12.5"_s));
    CHECK(put(1, RubricModel::CapColumn, u"6"_s));
    CHECK(put(1, late, u"-1"_s));
    CHECK(put(1, RubricModel::ScopeColumn, u"一"_s));
    CHECK(put(0, late, u"50%"_s));
    const check::Indicator& indicator = model.rubric().indicators[0];
    CHECK(indicator.name == u"培训");
    CHECK(indicator.points == Points::ofHundredths(1250));
    CHECK(indicator.cap == Points::whole(6));
    CHECK(indicator.effects.at(Status::MetLate) == Effect::deduct(Points::whole(1)));
    CHECK(indicator.scope.sections.size() == 1);
    CHECK(model.rubric().effects.at(Status::MetLate) == Effect::share(50));
    CHECK(put(1, late, {})); // as the rubric again
    CHECK(model.rubric().indicators[0].effects.empty());
    CHECK(put(1, RubricModel::CapColumn, {}));
    CHECK_FALSE(model.rubric().indicators[0].cap);
    CHECK(model.setData(model.index(1, RubricModel::SignatureColumn), Qt::Checked, Qt::CheckStateRole));
    CHECK(model.setData(model.index(0, RubricModel::SignatureColumn), Qt::Checked, Qt::CheckStateRole));
    CHECK(edited.takeLast().at(0).value<check::Rubric>().secondSignature == check::SecondSignature{});

    edited.clear();
    CHECK_FALSE(put(1, RubricModel::PointsColumn, u"many"_s));
    CHECK_FALSE(put(1, RubricModel::PointsColumn, u"-3"_s));
    CHECK_FALSE(put(1, RubricModel::NameColumn, u" "_s));
    CHECK_FALSE(put(0, RubricModel::NameColumn, u"x"_s));
    model.setRubric(model.rubric(), true);
    CHECK_FALSE(put(1, RubricModel::NameColumn, u"x"_s));
    CHECK_FALSE(model.flags(model.index(1, RubricModel::NameColumn)).testFlag(Qt::ItemIsEditable));
    CHECK(edited.isEmpty());
}

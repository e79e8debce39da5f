// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/contract.h"
#include "tests/core/report/values.h"
#include "tests/support/schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;
using test::schemaErrors;

namespace {

/// text[begin:end], counted in code points as other programs count.
QString cut(const QString& text, const QJsonObject& object)
{
    const QList<uint> points = text.toUcs4();
    const qsizetype begin = object.value(u"begin").toInteger();
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()) + begin,
                             object.value(u"end").toInteger() - begin);
}

} // namespace

TEST_CASE("a plan is written as its schema says", "[report]")
{
    const QJsonObject json = report::planJson(test::planDocument(), test::plan());
    CHECK(schemaErrors(u"plan"_s, json).toStdString() == "");
    CHECK(json.value(u"schema") == u"duibiao-plan/1"_s);
    CHECK(json.value(u"warnings").toArray().size() == 2); // the document's and the plan's
    CHECK(json.value(u"metadata")[u"issuer"].isNull());
    CHECK(json.value(u"metadata")[u"plan_period"][1] == u"2023-12-31"_s);
    CHECK(json.value(u"clauses")[1][u"heading"].isNull());
    CHECK(json.value(u"requirements")[0][u"responsible"][u"inherited_from"] == u"note"_s);
}

TEST_CASE("the schema refuses what the contract does not have", "[report]")
{
    QJsonObject json = report::planJson(test::planDocument(), test::plan());
    json.insert(u"extra"_s, 1);
    CHECK_FALSE(schemaErrors(u"plan"_s, json).isEmpty());
    json = report::planJson(test::planDocument(), test::plan());
    json.remove(u"noise");
    CHECK_FALSE(schemaErrors(u"plan"_s, json).isEmpty());
    json = report::planJson(test::planDocument(), test::plan());
    QJsonArray requirements = json.value(u"requirements").toArray();
    QJsonObject requirement = requirements[0].toObject();
    QJsonArray facts = requirement.value(u"facts").toArray();
    QJsonObject fact = facts[0].toObject();
    fact.insert(u"date"_s, u"30.6.2023"_s); // deep inside, behind references into other files
    facts[0] = fact;
    requirement.insert(u"facts"_s, facts);
    requirements[0] = requirement;
    json.insert(u"requirements"_s, requirements);
    CHECK_FALSE(schemaErrors(u"plan"_s, json).isEmpty());
}

TEST_CASE("offsets are code points and cut the quote out of the text", "[report]")
{
    const Document document = test::planDocument();
    const QJsonObject json = report::planJson(document, test::plan());
    CHECK(json.value(u"document")[u"characters"].toInteger() == document.text.toUcs4().size());
    int checked = 0;
    for (const auto& fact : json.value(u"requirements")[0][u"facts"].toArray()) {
        CHECK(cut(document.text, fact.toObject()) == fact[u"quote"].toString());
        ++checked;
    }
    CHECK(checked == 13);
    CHECK(cut(document.text, json.value(u"responsibility")[0].toObject()).startsWith(u"（县司法局"));
    CHECK(cut(document.text, json.value(u"table")[0].toObject()) == u"组织培训");
}

TEST_CASE("facts say their values", "[report]")
{
    const QJsonArray facts =
        report::planJson(test::planDocument(), test::plan()).value(u"requirements")[0][u"facts"].toArray();
    const auto field = [&](int fact, QStringView name) { return facts[fact].toObject().value(name); };
    CHECK(field(0, u"form") == u"by_date"_s);
    CHECK(field(0, u"date") == u"2023-06-30"_s);
    CHECK(field(1, u"op") == u">="_s);
    CHECK(field(1, u"value") == 2);
    CHECK(field(1, u"period") == u"year:2023"_s);
    CHECK(field(1, u"per").isNull());
    CHECK(field(2, u"value") == QJsonArray{2, 3});
    CHECK(field(2, u"period").isNull());
    CHECK(field(3, u"change").isNull());
    CHECK(field(4, u"unit") == u"point"_s);
    CHECK(field(4, u"change") == u"decrease"_s);
    CHECK(field(5, u"by").isUndefined());
    CHECK(field(6, u"period") == u"2_months"_s);
    CHECK(field(6, u"by") == u"month_end"_s);
    CHECK(field(8, u"amount") == 10);
    CHECK(field(8, u"unit") == u"working_day"_s);
    CHECK(field(9, u"amount") == QJsonArray{3, 5});
    CHECK(field(9, u"event").isNull());
    CHECK(field(12, u"form") == u"from"_s);
}

TEST_CASE("large numbers are written without an exponent", "[report]")
{
    const facts::Fact fact{facts::Quantity{facts::Comparison::AtLeast, 5e11, 0, u"元"_s, {}, {}, {}, false},
                           {0, 3},
                           {0, 3},
                           u"q"_s,
                           false,
                           facts::Source::Clause,
                           {}};
    const QByteArray json = QJsonDocument(report::factJson(fact, u"五千亿元")).toJson(QJsonDocument::Compact);
    CHECK(json.contains("\"value\":500000000000}"));
    CHECK(schemaErrors(u"facts"_s, QJsonObject{{u"facts"_s, QJsonArray{report::factJson(fact, u"五千亿元")}}})
              .toStdString() == "");
}

TEST_CASE("a text is written with its blocks and cells", "[report]")
{
    const Document document = test::planDocument();
    const QJsonObject json = report::textJson(document);
    CHECK(schemaErrors(u"text"_s, json).toStdString() == "");
    CHECK(json.value(u"text") == document.text);
    CHECK(json.value(u"blocks")[1][u"place"][u"page"] == 2);
    CHECK(json.value(u"blocks")[2][u"place"].isNull());
    CHECK(json.value(u"tables")[0][u"cells"][0][u"place"][u"cell"] == u"C2"_s);
    CHECK(cut(document.text, json.value(u"tables")[0][u"cells"][0].toObject()) == u"组织培训");
}

TEST_CASE("a check is written as its schema says, evidence counted in its own file", "[report]")
{
    const report::Ruling ruling{u"gone"_s, u"东河镇"_s, check::Status::Met, u"看了原件"_s, u"审核员"_s, {}};
    const QJsonObject json = report::checkJson(test::report(std::span(&ruling, 1)), test::planDocument());
    CHECK(schemaErrors(u"check"_s, json).toStdString() == "");
    const QJsonObject proof = json.value(u"verdicts")[1][u"evidence"][0].toObject();
    CHECK(cut(test::submissions().front().document.text, proof) == proof.value(u"quote").toString());
    CHECK(json.value(u"verdicts")[0][u"cause"] == u"not_triggered"_s);
    CHECK(json.value(u"verdicts")[1][u"cause"].isNull());
    CHECK(json.value(u"verdicts")[1][u"decided_by"] == u"engine"_s);
    CHECK(json.value(u"verdicts")[2][u"status"] == u"met"_s);
    CHECK(json.value(u"verdicts")[2][u"engine_status"] == u"no_evidence"_s);
    CHECK(json.value(u"verdicts")[2][u"decided_by"] == u"审核员"_s);
    CHECK(json.value(u"inputs")[1][u"state"] == u"refused"_s);
    CHECK(json.value(u"inputs")[1][u"unit"].isNull());
    CHECK(json.value(u"summary")[u"total"] == 3);
    CHECK(json.value(u"summary")[u"by_unit"][0][u"unit"] == u"县财政局"_s);
}

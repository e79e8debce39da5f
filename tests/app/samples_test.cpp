// SPDX-License-Identifier: GPL-3.0-or-later
// The samples under resources/samples, read and checked as packaging/run.sh does.
#include "tests/app/cli.h"
#include "tests/support/paths.h"

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using duibiao::test::cli;
using duibiao::test::sourcePath;

namespace {

QString sample(const QString& name)
{
    return sourcePath(u"resources/samples/"_s + name);
}

const QJsonObject& plan()
{
    static const QJsonObject json = cli({u"extract"_s, u"--format=json"_s, sample(u"plan.docx"_s)}).json();
    return json;
}

const QJsonObject& check()
{
    static const QJsonObject json =
        cli({u"check"_s, u"--plan"_s, sample(u"plan.docx"_s), u"--units"_s, sample(u"units.csv"_s), u"--submissions"_s,
             sample(u"submissions"_s), u"--as-of"_s, u"2025-01-10"_s, u"--period"_s, u"2024-01-01:2024-12-31"_s,
             u"--format=json"_s})
            .json();
    return json;
}

/// The status of the verdict of `unit` on the duty whose words contain `words`.
QString status(const QString& unit, const QString& words)
{
    for (const auto& requirement : plan().value(u"requirements").toArray()) {
        if (!requirement[u"text"].toString().contains(words)) continue;
        for (const auto& verdict : check().value(u"verdicts").toArray())
            if (verdict[u"unit"] == unit && verdict[u"requirement_id"] == requirement[u"id"])
                return verdict[u"status"].toString();
    }
    return {};
}

} // namespace

TEST_CASE("the sample plan is read whole", "[app][samples]")
{
    const auto metadata = plan().value(u"metadata");
    CHECK(metadata[u"doc_number"] == u"云政办发〔2024〕6号"_s);
    CHECK(metadata[u"issuer"] == u"云溪县人民政府办公室"_s);
    CHECK(metadata[u"written_on"] == u"2024-02-26"_s);
    CHECK(metadata[u"plan_year"].toInt() == 2024);
    CHECK(metadata[u"addressees"].toArray().size() == 3);

    const QJsonArray table = plan().value(u"table").toArray();
    REQUIRE(table.size() == 15);
    CHECK(table[4][u"task"] == u"深化隐患排查治理"_s); // merged cells carried down
    CHECK(table[11][u"deadline"] == u"2024-12-31"_s);

    QStringList paths;
    for (const auto& clause : plan().value(u"clauses").toArray()) paths += clause[u"path"].toString();
    CHECK(paths.contains(u"三/（二）/3"_s)); // numbered by the word processor
}

TEST_CASE("every sample submission is read and told whose it is", "[app][samples]")
{
    const QJsonArray inputs = check().value(u"inputs").toArray();
    CHECK(inputs.size() == 7);
    QSet<QString> units;
    for (const auto& input : inputs) {
        INFO(input[u"file"].toString().toStdString());
        CHECK(input[u"state"] == u"read"_s);
        units.insert(input[u"unit"].toString());
    }
    CHECK(units.size() == 6);
    CHECK_FALSE(units.contains(QString()));
}

TEST_CASE("the samples lead to the verdicts a careful reader gives", "[app][samples]")
{
    const auto holds = [](const QString& unit, const QString& words, const QString& expected) {
        INFO(unit.toStdString() << ": " << words.toStdString());
        CHECK(status(unit, words).toStdString() == expected.toStdString());
    };
    holds(u"县教育体育局"_s, u"校舍安全排查"_s, u"met"_s);
    holds(u"县住房和城乡建设局"_s, u"检查覆盖率"_s, u"met"_s);
    holds(u"县应急管理局"_s, u"整改率不低于95%"_s, u"met"_s);
    holds(u"青石镇人民政府"_s, u"制定本单位工作方案"_s, u"met"_s);
    holds(u"县应急管理局"_s, u"总体应急预案修订"_s, u"met_late"_s);
    holds(u"县教育体育局"_s, u"制定本单位工作方案"_s, u"met_late"_s);
    holds(u"柳河街道办事处"_s, u"补齐防汛物资"_s, u"met_late"_s);
    holds(u"县住房和城乡建设局"_s, u"燃气泄漏报警装置"_s, u"not_met"_s);
    holds(u"柳河街道办事处"_s, u"整改率不低于95%"_s, u"not_met"_s);
    holds(u"柳河街道办事处"_s, u"制定本单位工作方案"_s, u"no_evidence"_s);
    holds(u"县消防救援大队"_s, u"安全生产专题培训"_s, u"needs_review"_s);
    holds(u"县消防救援大队"_s, u"制定本单位工作方案"_s, u"needs_review"_s);
    holds(u"县应急管理局"_s, u"年度安全生产工作报告"_s, u"not_due"_s);
    holds(u"县应急管理局"_s, u"权重不低于5%"_s, u"met"_s);
}

TEST_CASE("no verdict on the samples changes unseen", "[app][samples]")
{
    const QJsonObject counts = check()[u"summary"][u"by_status"].toObject();
    CHECK(counts[u"met"].toInt() == 33);
    CHECK(counts[u"met_late"].toInt() == 4);
    CHECK(counts[u"not_met"].toInt() == 4);
    CHECK(counts[u"needs_review"].toInt() == 5);
    CHECK(counts[u"no_evidence"].toInt() == 3);
    CHECK(counts[u"not_due"].toInt() == 1);
    CHECK(counts[u"not_applicable"].toInt() == 1);
}

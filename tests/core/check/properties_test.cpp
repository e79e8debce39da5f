// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every check, tried on reports that chance put together (the same on every machine) over four plans.
#include "tests/core/check/harness.h"
#include "tests/core/check/telling.h"

#include <QCryptographicHash>

using namespace duibiao;
using namespace duibiao::test;
using check::Status;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned Rounds = 25; // reports a plan

/// All that a verdict says but the names of the files.
QString said(const check::Verdict& verdict)
{
    QString text = verdict.unit + u'|' + verdict.requirementId + u'|' + check::statusName(verdict.status) + u'|' +
                   verdict.rule + u'|' + verdict.reason;
    if (verdict.progress)
        text += u'|' + QString::number(verdict.progress->done) + u'/' + QString::number(verdict.progress->required);
    for (const check::EvidenceRef& ref : verdict.evidence) text += u'|' + ref.quote;
    return text + u'|' + QString::number(verdict.confidence);
}

QStringList said(const County& county)
{
    QStringList all;
    for (const check::Verdict& verdict : county.verdicts()) all += said(verdict);
    return all;
}

/// The first verdict that two checks do not share, both ways; empty where they say the same.
std::string difference(const QStringList& one, const QStringList& other)
{
    for (qsizetype i = 0; i < std::max(one.size(), other.size()); ++i) {
        if (one.value(i) != other.value(i)) return (one.value(i) + u'\n' + other.value(i)).toStdString();
    }
    return {};
}

/// How far the unit is from what is asked.
int rank(Status status)
{
    switch (status) {
    case Status::Met: return 0;
    case Status::MetLate: return 1;
    case Status::NotDue: return 2;
    case Status::NeedsReview: return 3;
    default: return 4;
    }
}

const std::vector<Told> AnyWay{Told::Dated,   Told::Dated,   Told::Undated,  Told::Planned,
                               Told::Earlier, Told::NotDone, Told::Otherwise};

/// A county whose water bureau sent up to three files.
County randomCounty(const Field& field, Chance& chance)
{
    County county(field.plan);
    for (int files = 1 + chance.below(3); files > 0; --files) {
        const QStringList sentences = someSentences(field, AnyWay, chance);
        if (chance.oneIn(3))
            county.submit(u"台账%1.csv"_s.arg(files), ledgerOf(sentences));
        else
            county.report(sentences.join(QString()));
    }
    return county;
}

/// Runs `property` on every field, as often as Rounds says, with a chance of its own.
void forEachReport(auto&& property)
{
    unsigned seed = 0;
    for (const Field& field : fields()) {
        for (unsigned round = 0; round < Rounds; ++round) {
            Chance chance(++seed);
            INFO("seed " << seed);
            property(field, chance);
        }
    }
}

} // namespace

TEST_CASE("the plans of the property tests are read as they are meant", "[check]")
{
    for (const Field& field : fields()) {
        for (const Deed& deed : field.deeds) {
            Chance chance(1);
            County county(field.plan);
            INFO(deed.words.toStdString());
            CHECK(county.status(deed.words) == Status::NoEvidence);
            QString all;
            for (int times = 0; times < std::max(1, deed.times); ++times)
                all += QString(deed.told).replace(u"%1"_s, u"%1月12日"_s.arg(times + 2));
            county.report(all);
            const check::Verdict verdict = county.verdict(deed.words);
            INFO(verdict.reason.toStdString());
            CHECK(verdict.status != Status::NoEvidence);
            if (deed.times > 0) CHECK(verdict.status == Status::Met);
        }
    }
}

TEST_CASE("one more dated event in the period never makes a count worse", "[check][properties]")
{
    forEachReport([](const Field& field, Chance& chance) {
        const QStringList told = someSentences(field, AnyWay, chance);
        for (const Deed& deed : field.deeds) {
            if (deed.times == 0) continue;
            const QString more = sentenceAbout(deed, Told::Dated, chance);
            const qsizetype at = chance.below(static_cast<int>(told.size()) + 1);
            County fewer(field.plan);
            fewer.report(told.join(QString()));
            County one(field.plan);
            one.report((told.first(at) << more).join(QString()) + told.sliced(at).join(QString()));
            const check::Verdict before = fewer.verdict(deed.words);
            const check::Verdict after = one.verdict(deed.words);
            INFO(told.join(QString()).toStdString() << "\n+ " << more.toStdString() << "\n"
                                                    << before.reason.toStdString() << "\n"
                                                    << after.reason.toStdString());
            CHECK(rank(after.status) <= rank(before.status));
        }
    });
}

TEST_CASE("events up to the number that is asked for fulfil a count", "[check][properties]")
{
    for (const Field& field : fields()) {
        for (const Deed& deed : field.deeds) {
            for (int times = 1; times <= deed.times + 1; ++times) {
                QString sentences;
                for (int event = 0; event < times; ++event)
                    sentences += QString(deed.told).replace(u"%1"_s, u"%1月12日"_s.arg(event + 1));
                County county(field.plan);
                county.report(sentences);
                if (deed.times > 0) CHECK((county.status(deed.words) == Status::Met) == (times >= deed.times));
            }
        }
    }
}

TEST_CASE("the order of the files does not matter", "[check][properties]")
{
    forEachReport([](const Field& field, Chance& chance) {
        County county = randomCounty(field, chance);
        const QStringList forward = said(county);
        county.reverse();
        CHECK(difference(said(county), forward) == "");
        county.rotate();
        CHECK(difference(said(county), forward) == "");
    });
}

TEST_CASE("a file given twice changes nothing, under its own name or another", "[check][properties]")
{
    forEachReport([](const Field& field, Chance& chance) {
        County county = randomCounty(field, chance);
        const QStringList once = said(county);
        county.submitAgain(chance.oneIn(2) ? QString() : chance.oneIn(2) ? u"一.txt"_s : u"报告（终稿）.txt"_s);
        CHECK(difference(said(county), once) == "");
    });
}

TEST_CASE("evidence whose every date lies outside the period fulfils nothing", "[check][properties]")
{
    forEachReport([](const Field& field, Chance& chance) {
        for (const QString& year : {u"2022年"_s, u"2023年"_s, u"2025年"_s}) {
            QString sentences;
            for (int count = 1 + chance.below(8); count > 0; --count)
                sentences += QString(chance.of(field.deeds).told).replace(u"%1"_s, year + someDay(chance));
            County county(field.plan, QDate(2026, 3, 1));
            county.report(sentences);
            for (const check::Verdict& verdict : county.verdicts()) {
                INFO(sentences.toStdString() << '\n' << said(verdict).toStdString());
                CHECK(verdict.status != Status::Met);
            }
        }
    });
}

TEST_CASE("a sentence that repeats the plan's words changes no verdict", "[check][properties]")
{
    forEachReport([](const Field& field, Chance& chance) {
        QStringList demands;
        for (const QString& line : field.plan.split(u'\n')) {
            if (const QString demand = line.section(u'。', 1); !demand.isEmpty()) demands += demand;
        }
        const QStringList told = someSentences(field, AnyWay, chance);
        const QString demand = chance.of(demands);
        const QString bare = demand.chopped(1);
        const QStringList ways{demand, u"按照“"_s + bare + u"”的要求，"_s, u"根据"_s + bare + u"的要求，"_s,
                               u"方案要求："_s + demand, bare.section(u'，', 0, 0) + u'。'};
        const QString repeated = chance.of(ways);
        const qsizetype at = chance.below(static_cast<int>(told.size()) + 1);
        County silent(field.plan);
        silent.report(told.join(QString()));
        County repeating(field.plan);
        repeating.report(told.first(at).join(QString()) + repeated + told.sliced(at).join(QString()));
        INFO(told.join(QString()).toStdString() << "\n+ " << repeated.toStdString());
        CHECK(difference(said(silent), said(repeating)) == "");
    });
}

TEST_CASE("an event told in a report and in a ledger counts once", "[check]")
{
    County county(waterPlan());
    county.report(u"3月12日，开展河道专项巡查。5月20日，对城区河段开展河道专项巡查。"_s);
    county.submit(
        u"台账.csv"_s,
        u"清河县水利局2024年工作台账,,,,\n序号,工作任务,具体要求,完成情况,完成日期\n1,河道巡查,开展河道专项巡查,开展河道专项巡查,2024/5/20\n"_s);
    const auto verdict = county.verdict(u"专项巡查");
    REQUIRE(verdict.progress.has_value());
    CHECK(verdict.progress->done == 2);
    CHECK(verdict.status == Status::NotMet);
}

TEST_CASE("no verdict quotes the same words twice", "[check]")
{
    County county(
        u"清河县2024年水利工作要点\n一、压实责任\n（一）加强调度。县水利局每季度至少召开1次调度会议，研究解决突出问题，全年不少于4次。\n"_s);
    county.report(u"2月6日、5月8日、8月13日、11月5日分别召开调度会议，全年共4次，研究解决突出问题21个。"_s);
    const std::vector<check::Verdict> verdicts = county.verdicts();
    REQUIRE_FALSE(verdicts.empty());
    std::size_t quotes = 0;
    for (const check::Verdict& verdict : verdicts) {
        for (const check::EvidenceRef& one : verdict.evidence) {
            const auto holding = std::ranges::count_if(verdict.evidence, [&](const check::EvidenceRef& other) {
                return other.file == one.file && other.span.contains(one.span);
            });
            CHECK(holding == 1); // itself
        }
        quotes += verdict.evidence.size();
    }
    CHECK(quotes > 0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/check.h"
#include "core/check/checker.h"
#include "core/plan/breakdown.h"
#include "core/plan/correct.h"
#include "core/plan/reader.h"
#include "core/plan/statement.h"
#include "core/report/contract.h"
#include "tests/core/plan/outlinehelp.h"
#include "tests/support/paths.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::plan;
using Kind = CorrectionKind;
using Obstacle = CorrectionOutcome::Obstacle;

namespace {

const QString paper = u"2024年青岭县政务公开工作要点\n"
                      "一、加强培训\n"
                      "（一）县司法局2024年6月底前组织2次业务培训。（县司法局牵头，县财政局配合）\n"
                      "（二）各镇每年至少开展1次演练，编制应急预案目录。\n"
                      "二、强化公开\n"
                      "（一）县教育局每季度更新公开目录。群众来信的答复要让人看得懂。\n"
                      "（二）县民政局11月底前公布救助标准。\n"_s;

struct Read {
    Document document;
    Plan plan;
    explicit Read(const QString& text = paper) : document(test::asDocument(text)), plan(read(document)) {}

    [[nodiscard]] CorrectedPlan with(const std::vector<Correction>& log) const { return correct(document, plan, log); }
    [[nodiscard]] DutyAnchor duty(QStringView words) const
    {
        for (const Requirement& each : plan.requirements)
            if (each.text.contains(words)) return {each.id, each.text};
        FAIL("no duty with these words: " << words.toString().toStdString());
        return {};
    }
};

const Requirement& dutyOf(const Plan& plan, const QString& id)
{
    const auto found = std::ranges::find(plan.requirements, id, &Requirement::id);
    REQUIRE(found != plan.requirements.end());
    return *found;
}

Correction correction(Kind kind, const std::vector<DutyAnchor>& duties, const QStringList& after, qint64 id = 1)
{
    Correction out;
    out.kind = kind;
    out.duties = duties;
    out.after = after;
    out.id = id;
    return out;
}

Correction revoke(qint64 refersTo, qint64 id)
{
    Correction out = correction(Kind::Revoke, {}, {}, id);
    out.refersTo = refersTo;
    return out;
}

QByteArray json(const Document& document, const Plan& plan)
{
    return QJsonDocument(report::planJson(document, plan)).toJson();
}

} // namespace

TEST_CASE("Without corrections, and with all of them taken back, a plan is what was read", "[plan][correct]")
{
    const Read plan;
    const DutyAnchor training = plan.duty(u"业务培训");
    CHECK(json(plan.document, plan.with({}).plan) == json(plan.document, plan.plan));
    const CorrectedPlan back = plan.with({correction(Kind::Deadlines, {training}, {u"9月底前"_s}, 1),
                                          correction(Kind::NotADuty, {training}, {}, 2), revoke(2, 3), revoke(1, 4)});
    CHECK(json(plan.document, back.plan) == json(plan.document, plan.plan));
    CHECK(back.outcomes.empty());
}

TEST_CASE("A deadline is stated in the words of plans", "[plan][correct]")
{
    const Read plan;
    const DutyAnchor training = plan.duty(u"业务培训");
    const QStringList before = linesOf(dutyOf(plan.plan, training.id), Kind::Deadlines, plan.document.text);
    CHECK(before == QStringList{u"2024年6月底前"_s});
    const CorrectedPlan corrected = plan.with({correction(Kind::Deadlines, {training}, {u"2024年年底前"_s})});
    const Requirement& duty = dutyOf(corrected.plan, training.id);
    CHECK(duty.stated.deadlines);
    CHECK_FALSE(duty.stated.measures);
    CHECK(linesOf(duty, Kind::Deadlines, plan.document.text) == QStringList{u"2024年年底前"_s});
    CHECK(linesOf(duty, Kind::Measures, plan.document.text) ==
          linesOf(dutyOf(plan.plan, training.id), Kind::Measures, plan.document.text));
    const auto stated =
        std::ranges::find_if(duty.facts, [](const facts::Fact& fact) { return !fact.stated.isEmpty(); });
    REQUIRE(stated != duty.facts.end());
    CHECK(std::get<facts::Deadline>(stated->value).date == QDate(2024, 12, 31));
    CHECK(duty.span().contains(stated->span));
    REQUIRE(corrected.outcomes.size() == 1);
    CHECK(corrected.outcomes.front().replaced.front().stated == Stated{});

    SECTION("none at all")
    {
        const CorrectedPlan undated = plan.with({correction(Kind::Deadlines, {training}, {})});
        CHECK(linesOf(dutyOf(undated.plan, training.id), Kind::Deadlines, plan.document.text).isEmpty());
    }
    SECTION("lines that stay keep what was read")
    {
        const CorrectedPlan two =
            plan.with({correction(Kind::Deadlines, {training}, {u"2024年6月底前"_s, u"2024-09-30"_s})});
        const Requirement& both = dutyOf(two.plan, training.id);
        CHECK(linesOf(both, Kind::Deadlines, plan.document.text) == QStringList{u"2024年6月底前"_s, u"2024-09-30"_s});
        CHECK(std::ranges::count_if(both.facts, [](const facts::Fact& fact) { return fact.stated.isEmpty(); }) ==
              std::ssize(dutyOf(plan.plan, training.id).facts));
    }
    SECTION("what is not understood changes nothing and is said")
    {
        const CorrectedPlan wrong = plan.with({correction(Kind::Deadlines, {training}, {u"有空的时候"_s})});
        CHECK(wrong.outcomes.front().obstacle == Obstacle::NotUnderstood);
        CHECK(json(plan.document, wrong.plan) == json(plan.document, plan.plan));
    }
}

TEST_CASE("What is typed is read by the grammar of plans, or said not to be understood", "[plan][correct]")
{
    const facts::Context context{2023, {}};
    const auto day = [&](const QString& line) {
        const auto fact = readStatement(line, Asked::Deadline, context);
        INFO(line.toStdString());
        REQUIRE(fact);
        return std::get<facts::Deadline>(fact->value).date;
    };
    CHECK(day(u"2023年年底前"_s) == QDate(2023, 12, 31));
    CHECK(day(u" 6月30日前 "_s) == QDate(2023, 6, 30));
    CHECK(day(u"2023-09-15"_s) == QDate(2023, 9, 15));
    CHECK(day(u"２０２３年９月底前"_s) == QDate(2023, 9, 30));
    CHECK(
        std::get<facts::Deadline>(readStatement(u"方案印发后10个工作日内"_s, Asked::Deadline, context)->value).amount ==
        10);
    const auto often = readStatement(u"每年至少3次"_s, Asked::Measure, context);
    REQUIRE(often);
    CHECK(std::get<facts::Quantity>(often->value).value == 3);
    CHECK(often->stated == u"每年至少3次"_s);
    CHECK(std::get<facts::Percentage>(readStatement(u"不低于95%"_s, Asked::Measure, context)->value).value == 95);
    CHECK(std::holds_alternative<facts::Frequency>(readStatement(u"每季度通报"_s, Asked::Measure, context)->value));
    CHECK(std::holds_alternative<facts::Coverage>(readStatement(u"全覆盖"_s, Asked::Measure, context)->value));

    for (const QString& line : {u""_s, u"尽快"_s, u"每年2次"_s, u"abc"_s, u"2023年13月底前"_s}) {
        INFO(line.toStdString());
        const auto wrong = readStatement(line, Asked::Deadline, context);
        REQUIRE_FALSE(wrong);
        CHECK(wrong.error().code == ErrorCode::InvalidInput);
        CHECK_FALSE(wrong.error().remedy.isEmpty());
    }
    CHECK_FALSE(readStatement(u"2023年年底前"_s, Asked::Measure, context));
    CHECK_FALSE(readStatement(u"每年至少3次 每月2次"_s, Asked::Measure, context));
    const auto rest = readStatement(u"甲乙丙丁，不低于95%"_s, Asked::Measure, context);
    REQUIRE_FALSE(rest);
    CHECK(rest.error().message.contains(u"甲乙丙丁"));
}

TEST_CASE("Measures, actor and units are stated", "[plan][correct]")
{
    const Read plan;
    const DutyAnchor drill = plan.duty(u"演练");
    const CorrectedPlan corrected = plan.with({correction(Kind::Measures, {drill}, {u"每年至少4次"_s}, 1),
                                               correction(Kind::Actor, {drill}, {u"县应急局"_s}, 2),
                                               correction(Kind::Lead, {drill}, {u"县应急局"_s}, 3),
                                               correction(Kind::With, {drill}, {u"县财政局"_s, u"各镇"_s}, 4)});
    const Requirement& duty = dutyOf(corrected.plan, drill.id);
    CHECK(duty.actor == u"县应急局");
    CHECK(duty.units() == QStringList{u"县应急局"_s, u"县财政局"_s, u"各镇"_s});
    CHECK(duty.stated == Stated{false, true, true, true, false});
    const auto stated =
        std::ranges::find_if(duty.facts, [](const facts::Fact& fact) { return !fact.stated.isEmpty(); });
    REQUIRE(stated != duty.facts.end());
    CHECK(std::get<facts::Quantity>(stated->value).value == 4);
    CHECK(duty.text == drill.words); // the plan's words stay
}

TEST_CASE("A duty is split, its pieces are corrected further, and merged again", "[plan][correct]")
{
    const Read plan;
    const DutyAnchor training = plan.duty(u"业务培训");
    const DutyAnchor award = plan.duty(u"救助标准");
    const qsizetype duties = std::ssize(plan.plan.requirements);
    const Correction split = correction(Kind::Split, {training}, {u"县司法局2024年6月底前"_s, u"组织2次业务培训"_s}, 1);
    const CorrectedPlan two = plan.with({split});
    REQUIRE(two.outcomes.front().applies());
    REQUIRE(two.outcomes.front().duties.size() == 2);
    CHECK(std::ssize(two.plan.requirements) == duties + 1);
    const Requirement& first = dutyOf(two.plan, two.outcomes.front().duties[0]);
    const Requirement& second = dutyOf(two.plan, two.outcomes.front().duties[1]);
    CHECK(linesOf(first, Kind::Deadlines, plan.document.text) == QStringList{u"2024年6月底前"_s});
    CHECK(linesOf(second, Kind::Measures, plan.document.text) == QStringList{u"2次"_s});
    CHECK(second.responsible.lead == dutyOf(plan.plan, training.id).responsible.lead);
    CHECK(plan.document.words(second.span()) == u"组织2次业务培训");
    CHECK(two.outcomes.front().replaced.front().id == training.id);

    const DutyAnchor piece{second.id, second.text};
    const CorrectedPlan further = plan.with({split, correction(Kind::Measures, {piece}, {u"3次"_s}, 2)});
    CHECK(linesOf(dutyOf(further.plan, second.id), Kind::Measures, plan.document.text) == QStringList{u"3次"_s});

    const CorrectedPlan merged = plan.with({split, correction(Kind::Merge, {{first.id, first.text}, piece}, {}, 2)});
    REQUIRE(merged.outcomes.back().applies());
    CHECK(std::ssize(merged.plan.requirements) == duties);
    const Requirement& whole = dutyOf(merged.plan, merged.outcomes.back().duties.front());
    CHECK(whole.text == training.words);
    CHECK(whole.span() == dutyOf(plan.plan, training.id).span());
    CHECK(std::ssize(whole.facts) == std::ssize(dutyOf(plan.plan, training.id).facts));

    // Duties that stand apart become one with both places.
    const CorrectedPlan apart = plan.with({correction(Kind::Merge, {award, training}, {}, 1)});
    const Requirement& joined = dutyOf(apart.plan, apart.outcomes.front().duties.front());
    CHECK(joined.spans.size() == 2);
    CHECK(joined.text == training.words + u'；' + award.words);
    CHECK(std::ssize(apart.plan.requirements) == duties - 1);

    // Made again, the split carries what was said about its pieces.
    Correction anew = split;
    anew.id = 4;
    const CorrectedPlan redone =
        plan.with({split, correction(Kind::Measures, {piece}, {u"3次"_s}, 2), revoke(1, 3), anew});
    CHECK(std::ranges::all_of(redone.outcomes, &CorrectionOutcome::applies));
    CHECK(linesOf(dutyOf(redone.plan, second.id), Kind::Measures, plan.document.text) == QStringList{u"3次"_s});

    // What stands on a split that was taken back is listed, not lost.
    const CorrectedPlan undone = plan.with({split, correction(Kind::Measures, {piece}, {u"3次"_s}, 2), revoke(1, 3)});
    REQUIRE(undone.outcomes.size() == 1);
    CHECK(undone.outcomes.front().obstacle == Obstacle::DutyGone);
}

TEST_CASE("Words of the plan become a duty, and a duty none", "[plan][correct]")
{
    const Read plan;
    Correction add = correction(Kind::Add, {}, {u"群众来信的答复要让人看得懂"_s});
    const DutyAnchor update = plan.duty(u"公开目录");
    const CorrectedPlan less = plan.with({correction(Kind::NotADuty, {update}, {})});
    CHECK(less.plan.requirements.size() == plan.plan.requirements.size() - 1);
    CHECK(less.outcomes.front().replaced.front().id == update.id);

    const QString extra =
        u"2024年青岭县工作要点\n一、总体情况\n本县地处山区，来信较多。\n二、任务\n县信访局要办理来信。本县地处山区。\n"_s;
    const Read other(extra);
    add.after = QStringList{u"本县地处山区"_s};
    add.path = u"二"_s;
    add.position = 0;
    const CorrectedPlan more = other.with({add});
    REQUIRE(more.outcomes.front().applies());
    const Requirement& duty = dutyOf(more.plan, more.outcomes.front().duties.front());
    CHECK(duty.path == u"二"); // in its clause, though the same words stand nearer elsewhere
    CHECK(duty.span().begin == extra.lastIndexOf(u"本县地处山区"));
    CHECK(duty.text == u"本县地处山区");
    CHECK(duty.stated.duty);
    CHECK(
        std::ranges::is_sorted(more.plan.requirements, {}, [](const Requirement& each) { return each.span().begin; }));
}

TEST_CASE("Corrections are kept when the plan is read again, and those without words are listed", "[plan][correct]")
{
    const Read plan;
    const DutyAnchor training = plan.duty(u"业务培训");
    const DutyAnchor award = plan.duty(u"救助标准");
    const std::vector<Correction> log{
        correction(Kind::Deadlines, {award}, {u"2024年9月底前"_s}, 1),
        correction(Kind::Measures, {training}, {u"5次"_s}, 2),
        correction(Kind::Split, {plan.duty(u"公开目录")}, {u"县教育局每季度"_s, u"更新公开目录"_s}, 3)};
    QString revised = paper;
    revised.replace(u"二、强化公开"_s,
                    u"二、规范运行\n（一）县档案馆每年整理1次档案。\n三、强化公开"_s);       // the clause moved
    revised.replace(u"县司法局2024年6月底前组织2次业务培训"_s, u"县司法局常态化开展学法"_s); // another duty
    revised.replace(u"更新公开目录"_s, u"更新 公开目录"_s);                                  // a blank that came in
    const Read again(revised);
    const CorrectedPlan kept = again.with(log);
    REQUIRE(kept.outcomes.size() == 3);
    CHECK(kept.outcomes[0].applies());
    CHECK(linesOf(dutyOf(kept.plan, kept.outcomes[0].duties.front()), Kind::Deadlines, again.document.text) ==
          QStringList{u"2024年9月底前"_s});
    CHECK(kept.outcomes[1].obstacle == Obstacle::DutyGone);
    CHECK_FALSE(obstacleWords(kept.outcomes[1].obstacle).isEmpty());
    CHECK(kept.outcomes[2].applies());
}

TEST_CASE("Whatever is corrected, ids stay single, spans inside the text and the other duties as they were",
          "[plan][correct]")
{
    QFile file(test::sourcePath(u"tests/core/plan/data/digital.txt"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    for (const QString& text : {paper, QString::fromUtf8(file.readAll())}) {
        const Read plan(text);
        REQUIRE(plan.plan.requirements.size() > 3);
        const QJsonArray before = report::planJson(plan.document, plan.plan).value(u"requirements").toArray();
        for (std::size_t i = 0; i + 1 < plan.plan.requirements.size(); ++i) {
            const Requirement& duty = plan.plan.requirements[i];
            const DutyAnchor here{duty.id, duty.text};
            const DutyAnchor next{plan.plan.requirements[i + 1].id, plan.plan.requirements[i + 1].text};
            const QString words = plan.document.words(duty.span()).toString();
            std::vector<Correction> log{
                correction(Kind::Deadlines, {here}, {u"2030年年底前"_s}, 1),
                correction(Kind::Measures, {here}, {u"每年至少7次"_s, u"不低于33%"_s}, 2),
                correction(Kind::Lead, {here}, {u"县档案馆"_s}, 3),
                correction(Kind::Split, {here}, {words.first(words.size() / 2), words.sliced(words.size() / 2)}, 4),
                correction(Kind::Merge, {here, next}, {}, 5),
                correction(Kind::NotADuty, {here}, {}, 6)};
            for (const Correction& one : log) {
                INFO(correctionKindName(one.kind).toStdString() << " of " << duty.text.toStdString());
                const CorrectedPlan corrected = plan.with({one});
                REQUIRE(corrected.outcomes.size() == 1);
                if (!corrected.outcomes.front().applies()) continue;
                QSet<QString> ids;
                for (const Requirement& each : corrected.plan.requirements) {
                    ids.insert(each.id);
                    for (const RequirementSpan& span : each.spans)
                        CHECK((span.span.begin >= 0 && span.span.end <= plan.document.text.size() &&
                               !span.span.isEmpty()));
                    for (const facts::Fact& fact : each.facts)
                        CHECK((fact.span.begin >= 0 && fact.span.end <= plan.document.text.size()));
                }
                CHECK(ids.size() == std::ssize(corrected.plan.requirements));
                int untouched = 0;
                for (const QJsonValue& each :
                     report::planJson(plan.document, corrected.plan).value(u"requirements").toArray())
                    untouched += before.contains(each) ? 1 : 0;
                CHECK(untouched == before.size() - std::ssize(one.duties));
            }
            // All at once, and taken back one by one.
            for (qint64 id = 1; id <= 6; ++id) log.push_back(revoke(id, 6 + id));
            CHECK(json(plan.document, plan.with(log).plan) == json(plan.document, plan.plan));
        }
    }
}

TEST_CASE("A sentence is taken apart with what was stated", "[plan][correct]")
{
    const Read plan;
    const DutyAnchor training = plan.duty(u"业务培训");
    const Plan later = plan.with({correction(Kind::Deadlines, {training}, {u"2024年年底前"_s})}).plan;
    const Breakdown sentence = breakDown(later, plan.document.text, dutyOf(later, training.id).span());
    REQUIRE(sentence.duties.size() == 1);
    QStringList when;
    for (const Answer& answer : sentence.duties.front().answers)
        if (answer.question == Question::ByWhen) when += sentence.wordsOf(answer);
    CHECK(when == QStringList{u"2024年年底前"_s});
}

TEST_CASE("A check judges by what was stated", "[plan][correct]")
{
    const Read plan;
    units::Registry units;
    units.add({u"县司法局"_s, {}, {}, {}});
    units.add({u"县应急局"_s, {}, {}, {}});
    const auto unitsOf = [&](const Plan& checked, const QString& id) {
        const auto verdicts = check::check({plan.document,
                                            checked,
                                            units,
                                            {},
                                            text::WorkCalendar::shipped(),
                                            QDate(2024, 8, 1),
                                            QDate(2024, 1, 1),
                                            QDate(2024, 12, 31)});
        REQUIRE(verdicts);
        QStringList found;
        for (const check::Verdict& verdict : *verdicts)
            if (verdict.requirementId == id) found += verdict.unit + u' ' + check::statusName(verdict.status);
        return found;
    };
    const DutyAnchor training = plan.duty(u"业务培训");
    CHECK(unitsOf(plan.plan, training.id) == QStringList{u"县司法局 no_evidence"_s});
    const Plan later = plan.with({correction(Kind::Deadlines, {training}, {u"2024年年底前"_s})}).plan;
    CHECK(unitsOf(later, training.id) == QStringList{u"县司法局 not_due"_s});
    // A checker that knows the verdicts of before does not keep them.
    check::Checker checker;
    const auto statusBy = [&](const Plan& checked) {
        const auto verdicts = checker.check({plan.document,
                                             checked,
                                             units,
                                             {},
                                             text::WorkCalendar::shipped(),
                                             QDate(2024, 8, 1),
                                             QDate(2024, 1, 1),
                                             QDate(2024, 12, 31)},
                                            {});
        REQUIRE(verdicts);
        const auto found = std::ranges::find(*verdicts, training.id, &check::Verdict::requirementId);
        REQUIRE(found != verdicts->end());
        return found->status;
    };
    CHECK(statusBy(plan.plan) == check::Status::NoEvidence);
    CHECK(statusBy(later) == check::Status::NotDue);
    CHECK(statusBy(plan.with({correction(Kind::Deadlines, {training}, {u"2024年7月底前"_s})}).plan) ==
          check::Status::NoEvidence);
    CHECK(statusBy(plan.plan) == check::Status::NoEvidence);
    const Plan other =
        plan.with({correction(Kind::Lead, {training}, {u"县应急局"_s}, 1), correction(Kind::With, {training}, {}, 2)})
            .plan;
    CHECK(unitsOf(other, training.id) == QStringList{u"县应急局 no_evidence"_s});
}

TEST_CASE("Many corrections that no longer apply are told quickly", "[plan][correct]")
{
    QString text = u"青岭县2024年工作要点\n一、任务\n"_s;
    for (int i = 0; i < 3000; ++i) text += u"县司法局组织第%1批业务培训2次。\n"_s.arg(i);
    const Read plan(text);
    REQUIRE(plan.plan.requirements.size() > 1000);
    std::vector<Correction> log;
    for (int i = 0; i < 2000; ++i)
        log.push_back(correction(Kind::Measures, {{u"gone%1"_s.arg(i), u"县档案馆组织第%1批业务培训2次"_s.arg(i)}},
                                 {u"3次"_s}, i + 1));
    const auto begin = std::chrono::steady_clock::now();
    const CorrectedPlan corrected = plan.with(log);
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(5));
    CHECK(std::ranges::none_of(corrected.outcomes, &CorrectionOutcome::applies));
}

TEST_CASE("A stated deadline, and none at all, count before the day of the task table", "[plan][correct]")
{
    const Read plan(u"2024年青岭县政务公开工作要点\n一、任务\n（一）县司法局健全矛盾纠纷多元化解网络。\n附件\n2024年重"
                    u"点任务分解表\n"
                    "| 序号 | 工作任务 | 责任单位 | 完成时限 |\n"
                    "| 1 | 健全矛盾纠纷多元化解网络 | 县司法局 | 2024年6月底前 |\n"
                    "| 2 | 编制公开目录 | 县司法局 | 2024年9月底前 |\n"_s);
    REQUIRE(plan.plan.table.size() == 2);
    units::Registry units;
    units.add({u"县司法局"_s, {}, {}, {}});
    const DutyAnchor network = plan.duty(u"化解网络");
    const auto statusOf = [&](const std::vector<Correction>& log) {
        const Plan checked = plan.with(log).plan;
        const auto verdicts = check::check({plan.document,
                                            checked,
                                            units,
                                            {},
                                            text::WorkCalendar::shipped(),
                                            QDate(2024, 8, 1),
                                            QDate(2024, 1, 1),
                                            QDate(2024, 12, 31)});
        REQUIRE(verdicts);
        const auto found = std::ranges::find(*verdicts, network.id, &check::Verdict::requirementId);
        REQUIRE(found != verdicts->end());
        return found->status;
    };
    CHECK(statusOf({}) == check::Status::NoEvidence);
    CHECK(statusOf({correction(Kind::Deadlines, {network}, {u"2024年年底前"_s})}) == check::Status::NotDue);
    CHECK(statusOf({correction(Kind::Deadlines, {network}, {})}) == check::Status::NotDue);
}

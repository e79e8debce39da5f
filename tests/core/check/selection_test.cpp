// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/selection.h"

#include "core/plan/lastday.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;
using check::Selection;
using check::Status;

namespace {

const QDate today(2024, 6, 1);

facts::Fact by(QDate day)
{
    facts::Deadline deadline;
    deadline.date = day;
    facts::Fact fact;
    fact.value = deadline;
    return fact;
}

plan::Requirement duty(const QString& text, const QString& path, std::vector<facts::Fact> facts = {})
{
    plan::Requirement duty;
    duty.text = text;
    duty.path = path;
    duty.facts = std::move(facts);
    return duty;
}

bool takes(const Selection& selection, const plan::Requirement& duty)
{
    return check::takes(selection, duty, {}, today);
}

} // namespace

TEST_CASE("duties are selected by words, clause, kind and deadline", "[check][selection]")
{
    const plan::Requirement training = duty(u"县司法局每年组织业务培训。"_s, u"一/（一）"_s, {by(QDate(2024, 6, 30))});
    const plan::Requirement plain = duty(u"加强领导。"_s, u"一一"_s);
    CHECK(takes({}, plain));
    CHECK(takes({.words = {u"业务"_s, u"司法局"_s}}, training));
    CHECK_FALSE(takes({.words = {u"业务"_s, u"预算"_s}}, training));
    CHECK(takes({.clause = u"一"_s}, training));
    CHECK(takes({.clause = u"一/（一）"_s}, training));
    CHECK_FALSE(takes({.clause = u"一"_s}, plain)); // another clause that begins with the same sign
    CHECK(takes({.kind = u"deadline"_s}, training));
    CHECK_FALSE(takes({.kind = u"quantity"_s}, training));
    CHECK(takes({.kind = u"none"_s}, plain));

    using Due = Selection::Due;
    const auto dueOn = [](QDate day) {
        for (const Due due : {Due::Past, Due::Soon, Due::Later, Due::Undated})
            if (takes({.due = due}, duty({}, {}, day.isValid() ? std::vector{by(day)} : std::vector<facts::Fact>())))
                return due;
        return Due::Any;
    };
    CHECK(dueOn(QDate(2024, 5, 31)) == Due::Past);
    CHECK(dueOn(today) == Due::Soon);
    CHECK(dueOn(QDate(2024, 7, 1)) == Due::Soon);
    CHECK(dueOn(QDate(2024, 7, 2)) == Due::Later);
    CHECK(dueOn({}) == Due::Undated);
}

TEST_CASE("results are selected by unit, status and what was decided", "[check][selection]")
{
    using Decided = Selection::Decided;
    CHECK(check::takes({.status = Status::Met}, u"甲", Status::Met, false));
    CHECK_FALSE(check::takes({.status = Status::Met}, u"甲", Status::NotMet, false));
    CHECK_FALSE(check::takes({.unit = u"乙"_s}, u"甲", Status::Met, false));
    CHECK(check::takes({.decided = Decided::Waiting}, u"甲", Status::NeedsReview, false));
    CHECK_FALSE(check::takes({.decided = Decided::Waiting}, u"甲", Status::NeedsReview, true));
    CHECK_FALSE(check::takes({.decided = Decided::Waiting}, u"甲", Status::Met, false));
    CHECK(check::takes({.decided = Decided::Yes}, u"甲", Status::Met, true));
    CHECK(check::takes({.decided = Decided::No}, u"甲", Status::Met, false));
    CHECK_FALSE(check::takes({.decided = Decided::No}, u"甲", Status::Met, true));
}

TEST_CASE("a selection is told in words, and its names are read again", "[check][selection]")
{
    CHECK(check::selectionText({}).isEmpty());
    const QString text = check::selectionText(
        {.words = {u"培训"_s}, .status = Status::Met, .unit = u"县司法局"_s, .due = Selection::Due::Soon});
    CHECK(text.startsWith(check::statusLabel(Status::Met)));
    CHECK(text.contains(u"县司法局"));
    CHECK(text.contains(u"培训"));
    CHECK(text.count(u'·') == 3);
    for (const auto due : {Selection::Due::Any, Selection::Due::Past, Selection::Due::Soon, Selection::Due::Later,
                           Selection::Due::Undated})
        CHECK(check::dueFromName(check::dueName(due)) == due);
    for (const auto decided :
         {Selection::Decided::Any, Selection::Decided::Waiting, Selection::Decided::Yes, Selection::Decided::No})
        CHECK(check::decidedFromName(check::decidedName(decided)) == decided);
    CHECK(check::dueFromName(u"tomorrow") == Selection::Due::Any);
}

TEST_CASE("the plan dates a duty by its words, its row, or its phase", "[plan][selection]")
{
    plan::Plan plan;
    plan.table.resize(1);
    plan.table[0].deadline = QDate(2024, 9, 30);
    plan::LooseFact phase;
    phase.fact = by(QDate(2024, 11, 30));
    plan.facts = {phase};
    plan::Requirement all = duty(u"x"_s, {}, {by(QDate(2024, 6, 30))});
    all.spans = {{facts::Source::Table, 0, {0, 1}}};
    all.phase = 0;
    CHECK(plan::lastDay(all, plan) == QDate(2024, 6, 30));
    all.facts.clear();
    CHECK(plan::lastDay(all, plan) == QDate(2024, 9, 30));
    all.stated.deadlines = true; // somebody said that it has none
    CHECK_FALSE(plan::lastDay(all, plan).isValid());
    all.stated.deadlines = false;
    all.spans.clear();
    CHECK(plan::lastDay(all, plan) == QDate(2024, 11, 30));
    all.phase = -1;
    CHECK_FALSE(plan::lastDay(all, plan).isValid());
}

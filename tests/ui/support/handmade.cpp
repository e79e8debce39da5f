// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/handmade.h"

using namespace Qt::StringLiterals;

namespace duibiao::test {

namespace {

SourceSpan spanOf(const QString& text, const QString& words)
{
    const qsizetype at = text.indexOf(words);
    Q_ASSERT(at >= 0);
    return {at, at + words.size()};
}

facts::Fact fact(const QString& text, const QString& words, facts::Value value, const QString& rule)
{
    const SourceSpan span = spanOf(text, words);
    facts::Fact fact;
    fact.value = std::move(value);
    fact.span = span;
    fact.measure = span;
    fact.rule = rule;
    return fact;
}

plan::Requirement requirement(const QString& text, const QString& words, const QString& path, const QString& id)
{
    plan::Requirement requirement;
    requirement.id = id;
    requirement.path = path;
    requirement.text = words;
    requirement.spans = {{facts::Source::Clause, -1, spanOf(text, words)}};
    return requirement;
}

check::Verdict verdict(const QString& id, const QString& unit, check::Status status, const QString& reason)
{
    check::Verdict verdict;
    verdict.requirementId = id;
    verdict.unit = unit;
    verdict.status = status;
    verdict.reason = reason;
    verdict.rule = u"count.reached"_s;
    verdict.confidence = 0.9;
    return verdict;
}

} // namespace

ui::PlanPtr handmadePlan()
{
    auto loaded = std::make_shared<ui::LoadedPlan>();
    loaded->document.file = u"清河县2023年政务公开工作要点.txt"_s;
    QString& text = loaded->document.text;
    text = u"清河县2023年政务公开工作要点\r\n一、加强培训\r\n（一）办好业务培训\r\n县司法局每年至少组织2次业务培训。"
           u"\r\n县财政局于2023年6月底前公开预算。\r\n二、严格考核\r\n考核权重不低于4%。\r\n"_s;
    plan::Plan& plan = loaded->plan;
    plan.metadata.title = u"清河县2023年政务公开工作要点"_s;
    plan.metadata.planYear = 2023;
    plan.parts = {{plan.metadata.title, {0, text.size()}, false, 2023}};
    const qsizetype second = text.indexOf(u"二、");
    const qsizetype section = text.indexOf(u"（一）");
    plan.clauses = {
        {0, u"一"_s, u"加强培训"_s, spanOf(text, u"一、加强培训"_s), {text.indexOf(u"一、"), second}, 0, -1},
        {0, u"一/（一）"_s, u"办好业务培训"_s, spanOf(text, u"（一）办好业务培训"_s), {section, second}, 1, 0},
        {0, u"二"_s, u"严格考核"_s, spanOf(text, u"二、严格考核"_s), {second, text.size()}, 0, -1},
    };
    auto training = requirement(text, u"县司法局每年至少组织2次业务培训。"_s, u"一/（一）"_s, u"r1"_s);
    training.actor = u"县司法局"_s;
    training.action = u"组织业务培训"_s;
    training.responsible.lead = {u"县司法局"_s};
    facts::Quantity twice{facts::Comparison::AtLeast, 2, 0, u"次"_s, u"业务培训"_s, {}, {}, false};
    twice.period.unit = facts::Period::Unit::Year;
    training.facts = {fact(text, u"每年至少组织2次业务培训"_s, twice, u"quantity.comparator-before"_s)};
    auto budget = requirement(text, u"县财政局于2023年6月底前公开预算。"_s, u"一/（一）"_s, u"r2"_s);
    budget.responsible.lead = {u"县财政局"_s};
    budget.responsible.with = {u"各镇"_s};
    facts::Deadline june;
    june.date = QDate(2023, 6, 30);
    budget.facts = {fact(text, u"2023年6月底前"_s, june, u"deadline.end-of-month"_s)};
    auto weight = requirement(text, u"考核权重不低于4%。"_s, u"二"_s, u"r3"_s);
    facts::Percentage four;
    four.comparison = facts::Comparison::AtLeast;
    four.value = 4;
    four.of = u"考核权重"_s;
    weight.facts = {fact(text, u"权重不低于4%"_s, four, u"percentage.comparator-before"_s)};
    plan.requirements = {training, budget, weight};
    plan.findings = {{u"owner.missing"_s, plan::Severity::Warning, u"Nobody is named for this duty."_s, weight.span()}};
    plan.warnings = {{u"encoding_guessed"_s, u"The encoding was guessed."_s, {}}};
    return loaded;
}

ui::InputsPtr handmadeInputs()
{
    auto inputs = std::make_shared<ui::LoadedInputs>();
    inputs->units.add({u"县司法局"_s, {}, {}});
    inputs->units.add({u"县财政局"_s, {}, {}});
    inputs->units.add({u"各镇"_s, {}, {}});
    submission::Submission read;
    read.file = u"县司法局自查报告.txt"_s;
    read.unit = 0;
    read.matchedBy = u"title"_s;
    read.document.text = u"县司法局自查报告\n4月和9月各组织培训1次。\n"_s;
    submission::Evidence evidence;
    evidence.span = {9, 23};
    evidence.text = u"4月和9月各组织培训1次。"_s;
    read.evidence = {evidence};
    submission::Submission refused;
    refused.file = u"截图.png"_s;
    refused.state = submission::State::Refused;
    refused.warnings = {{u"unknown_format"_s, u"The format is not known. Send it as a document."_s, {}}};
    inputs->submissions = {read, refused};
    inputs->sources = {7, 8};
    return inputs;
}

std::vector<check::Verdict> handmadeVerdicts()
{
    auto met = verdict(u"r1"_s, u"县司法局"_s, check::Status::Met, u"2 of 2 trainings are proved."_s);
    met.evidence = {{u"县司法局自查报告.txt"_s, {9, 23}, u"4月和9月各组织培训1次。"_s, {{}, {}, -1, 2}}};
    met.progress = check::Verdict::Count{2, 2};
    return {met, verdict(u"r2"_s, u"县财政局"_s, check::Status::MetLate, u"Published on 3 July 2023."_s),
            verdict(u"r2"_s, u"各镇"_s, check::Status::NoEvidence, u"Nothing was sent."_s),
            verdict(u"r3"_s, u"县司法局"_s, check::Status::NeedsReview, u"Two figures contradict each other."_s),
            verdict(u"r3"_s, u"县财政局"_s, check::Status::NotMet, u"3 % is less than 4 %."_s)};
}

ui::PlanPtr largePlan(int requirements)
{
    auto loaded = std::make_shared<ui::LoadedPlan>();
    QString& text = loaded->document.text;
    for (int i = 0; i < requirements; ++i) {
        const QString words =
            u"第%1项：县司法局每年至少组织2次业务培训，于2023年6月底前公开预算并报送有关材料，确保各项任务按期落实到位。"_s
                .arg(i + 1);
        plan::Requirement one;
        one.id = QString::number(i);
        one.text = words;
        one.spans = {{facts::Source::Clause, -1, {text.size(), text.size() + words.size()}}};
        facts::Fact measure;
        measure.span = {text.size() + words.indexOf(u"每年"), text.size() + words.indexOf(u"，于")};
        measure.measure = measure.span;
        one.facts.push_back(measure);
        measure.value = facts::Deadline{};
        measure.span = {text.size() + words.indexOf(u"2023"), text.size() + words.indexOf(u"公开")};
        measure.measure = measure.span;
        one.facts.push_back(measure);
        loaded->plan.requirements.push_back(std::move(one));
        text += words + u'\n';
    }
    return loaded;
}

ui::InputsPtr largeInputs(int units)
{
    auto inputs = std::make_shared<ui::LoadedInputs>();
    for (int i = 0; i < units; ++i) inputs->units.add({u"第%1单位"_s.arg(i + 1), {}, {}});
    return inputs;
}

std::vector<check::Verdict> largeVerdicts(const ui::LoadedPlan& plan, const ui::LoadedInputs& inputs)
{
    std::vector<check::Verdict> verdicts;
    int n = 0;
    for (const plan::Requirement& duty : plan.plan.requirements)
        for (const units::Unit& unit : inputs.units.units()) // a duty binds one unit in ten
            if (n++ % 10 == 0) verdicts.push_back(verdict(duty.id, unit.name, static_cast<check::Status>(n % 7), {}));
    return verdicts;
}

} // namespace duibiao::test

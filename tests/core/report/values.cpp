// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/values.h"

using namespace Qt::StringLiterals;

namespace duibiao::test {
namespace {

constexpr QStringView duty =
    u"县司法局要在2023年6月底前组织业务培训不少于2次，每季度通报，覆盖率不低于95%，做到应公开尽公开。";

facts::Fact fact(const Document& document, QStringView words, facts::Value value, const QString& rule)
{
    const SourceSpan span = spanOf(document.text, words);
    return {std::move(value), span, span, rule, false, facts::Source::Clause, {}};
}

submission::Submission submission(const QString& file, int unit, const QString& text)
{
    submission::Submission out;
    out.file = file;
    out.sha256 = QString(64, u'a');
    out.unit = unit;
    out.matchedBy = unit >= 0 ? u"title"_s : QString();
    out.document.file = file;
    out.document.text = text;
    return out;
}

} // namespace

SourceSpan spanOf(QStringView text, QStringView words)
{
    const qsizetype at = text.indexOf(words);
    Q_ASSERT(at >= 0);
    return {at, at + words.size()};
}

Document planDocument()
{
    Document document;
    document.file = u"<要点> & \"附表\".txt"_s;
    document.encoding = u"UTF-8"_s;
    document.sha256 = QString(64, u'0');
    document.text = u"𠮷县2023年政务公开工作要点\n一、强化培训\n"_s + duty.toString() +
                    u"（县司法局牵头，县财政局配合）\n1\t强化培训\t组织培训\t县司法局\t6月底前\n"_s;
    const SourceSpan body = spanOf(document.text, duty);
    document.blocks = {
        {BlockKind::Heading, {0, 10}, 1, -1, {{}, {}, -1, 1}},
        {BlockKind::Paragraph, body, 0, -1, {{}, {}, 2, 3}},
        {BlockKind::Table, spanOf(document.text, u"1\t强化培训\t组织培训\t县司法局\t6月底前"), 0, 0, {}}};
    document.tables = {
        {1, 5, {{0, 0, 1, 1, spanOf(document.text, u"组织培训"), {u"附件"_s, u"C2"_s, -1, -1}}}, u"附件"_s}};
    document.warnings = {{u"encoding_guessed"_s, u"guessed"_s, {}}};
    return document;
}

plan::Plan plan()
{
    using namespace facts;
    const Document document = planDocument();
    const QString& text = document.text;
    plan::Plan plan;
    plan.metadata = {u"𠮷县2023年政务公开工作要点"_s,
                     u"𠮷政办发〔2023〕5号"_s,
                     {},
                     QDate(2023, 3, 1),
                     {},
                     2023,
                     std::pair(QDate(2023, 1, 1), QDate(2023, 12, 31)),
                     {u"各镇人民政府"_s}};
    plan.parts = {{plan.metadata.title, {0, text.size()}, false, 2023}};
    plan.clauses = {
        {0, u"一"_s, u"强化培训"_s, spanOf(text, u"一、强化培训"), {spanOf(text, u"一、").begin, text.size()}, 0, -1},
        {0, u"一/1"_s, {}, {}, spanOf(text, duty), 1, 0}};
    plan::Requirement requirement;
    requirement.id = u"r-1"_s;
    requirement.path = u"一/1"_s;
    requirement.spans = {{Source::Clause, -1, spanOf(text, duty)}, {Source::Table, 0, spanOf(text, u"组织培训")}};
    requirement.text = duty.toString();
    requirement.actor = u"县司法局"_s;
    requirement.action = u"组织"_s;
    requirement.object = u"业务培训"_s;
    requirement.responsible = {{u"县司法局"_s}, {u"县财政局"_s}, plan::Responsibility::Inherited::Note};
    Deadline within{Deadline::Form::Within, {}, 10, {}, TimeUnit::WorkingDay, u"出台"_s, {}};
    Deadline range{Deadline::Form::Within, {}, 3, 5, TimeUnit::Year, {}, {}};
    requirement.facts = {
        fact(document, u"2023年6月底前",
             Deadline{Deadline::Form::ByDate, QDate(2023, 6, 30), 0, {}, TimeUnit::Day, {}, {}}, u"deadline.date"_s),
        fact(document, u"不少于2次",
             Quantity{
                 Comparison::AtLeast, 2, 0, u"次"_s, u"业务培训"_s, {}, {Period::Unit::CalendarYear, 1, 2023}, false},
             u"q"_s),
        fact(document, u"2次", Quantity{Comparison::Range, 2, 3, u"个"_s, {}, u"场"_s, {}, true}, u"q"_s),
        fact(document, u"不低于95%",
             Percentage{Comparison::AtLeast, 95, 0, false, Percentage::Change::None, u"覆盖率"_s}, u"p"_s),
        fact(document, u"95%", Percentage{Comparison::Equal, 0.5, 0, true, Percentage::Change::Decrease, {}}, u"p"_s),
        fact(document, u"每季度", Frequency{{Period::Unit::Quarter, 1, 0}, {}}, u"f"_s),
        fact(document, u"每季度通报", Frequency{{Period::Unit::Month, 2, 0}, u"month_end"_s}, u"f"_s),
        fact(document, u"应公开尽公开", Coverage{u"应公开事项"_s, {}}, u"c"_s),
        fact(document, u"培训", within, u"d"_s),
        fact(document, u"培训", range, u"d"_s),
        fact(document, u"培训", Deadline{Deadline::Form::Before, {}, 0, {}, TimeUnit::Day, u"国庆节"_s, {}}, u"d"_s),
        fact(document, u"培训", Deadline{Deadline::Form::At, {}, 0, {}, TimeUnit::Day, {}, u"年初"_s}, u"d"_s),
        fact(document, u"培训", Deadline{Deadline::Form::From, QDate(2023, 1, 1), 0, {}, TimeUnit::Day, {}, {}},
             u"d"_s),
    };
    plan.requirements = {requirement};
    plan.responsibility = {{0, u"一/1"_s, requirement.responsible, spanOf(text, u"（县司法局牵头，县财政局配合）")}};
    plan.defaults = {{0, {u"各部门"_s}, spanOf(text, u"县财政局配合")}};
    plan::TaskRow row;
    row.number = u"1"_s;
    row.requirement = u"组织培训"_s;
    row.units = {u"县司法局"_s};
    row.deadlineText = u"6月底前"_s;
    row.deadline = QDate(2023, 6, 30);
    row.span = spanOf(text, u"组织培训");
    plan.table = {row};
    plan.citations = {{u"条例"_s, {}, spanOf(text, u"公开")}};
    plan.noise = {{spanOf(text, u"\t"), u"stray_space"_s}};
    plan.findings = {{u"table-date"_s, plan::Severity::Error, u"a < b"_s, spanOf(text, u"6月底前")}};
    plan.warnings = {{u"no_table_header"_s, u"no header"_s, spanOf(text, u"1\t")}};
    return plan;
}

units::Registry registry()
{
    units::Registry registry;
    registry.add({u"县财政局"_s, {}, {}});
    registry.add({u"县司法局"_s, {u"司法局"_s}, {u"各部门"_s}});
    registry.add({u"东河镇"_s, {}, {}});
    return registry;
}

std::vector<submission::Submission> submissions()
{
    std::vector<submission::Submission> out{submission(u"总结.txt"_s, 1, u"𠮷县司法局：5月8日、6月2日开展培训2次。"_s),
                                            submission(u"坏.docx"_s, -1, {})};
    out.back().state = submission::State::Refused;
    out.back().sha256.clear();
    out.back().warnings = {{u"damaged"_s, u"damaged file"_s, {}}};
    return out;
}

std::vector<check::Verdict> verdicts()
{
    using check::Status;
    const SourceSpan span = spanOf(planDocument().text, duty);
    const QString words = submissions().front().document.text;
    const SourceSpan proof = spanOf(words, u"开展培训2次");
    return {
        {u"县财政局"_s,
         u"r-1"_s,
         span,
         u"一/1"_s,
         Status::NotApplicable,
         check::Cause::NotTriggered,
         {},
         u"没有触发"_s,
         u"event"_s,
         {},
         0.9},
        {u"县司法局"_s,
         u"r-1"_s,
         span,
         u"一/1"_s,
         Status::Met,
         check::Cause::None,
         check::Verdict::Count{2, 2},
         u"=2次，\"够\""_s,
         u"count"_s,
         {{u"总结.txt"_s, proof, proof.in(words).toString(), {{}, {}, 1, 2}}},
         0.95},
        {u"东河镇"_s,
         u"gone"_s,
         {0, 4},
         u"二"_s,
         Status::NoEvidence,
         check::Cause::None,
         {},
         {},
         u"silence"_s,
         {},
         0.6},
    };
}

report::Report report(std::span<const report::Ruling> rulings)
{
    const Document document = planDocument();
    const plan::Plan read = plan();
    const units::Registry units = registry();
    const auto files = submissions();
    const auto found = verdicts();
    return report::compose(
        {document, read, units, files, found, QDate(2023, 12, 31), QDate(2023, 1, 1), QDate(2023, 12, 31), rulings});
}

} // namespace duibiao::test

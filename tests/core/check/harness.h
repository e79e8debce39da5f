// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"
#include "core/plan/reader.h"
#include "core/readers/readers.h"
#include "core/report/report.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace duibiao::test {

/// A small county of our own: a plan, three units, and what they submitted.
class County {
public:
    explicit County(const QString& planText, QDate asOf = QDate(2025, 1, 10)) : m_asOf(asOf)
    {
        m_units.add({QStringLiteral("县水利局"),
                     {QStringLiteral("清河县水利局")},
                     {QStringLiteral("各部门"), QStringLiteral("各单位")}});
        m_units.add({QStringLiteral("县林业局"),
                     {QStringLiteral("清河县林业局")},
                     {QStringLiteral("各部门"), QStringLiteral("各单位")}});
        m_units.add({QStringLiteral("青石镇人民政府"),
                     {QStringLiteral("青石镇")},
                     {QStringLiteral("各乡镇"), QStringLiteral("各单位")}});
        auto document = readers::read({QStringLiteral("plan.txt"), planText.toUtf8()});
        REQUIRE(document.has_value());
        m_document = std::move(*document);
        m_plan = plan::read(m_document);
        REQUIRE_FALSE(m_plan.requirements.empty());
    }

    void submit(const QString& name, const QString& text) { submitBytes(name, text.toUtf8()); }
    void submitBytes(const QString& name, const QByteArray& bytes)
    {
        auto document = readers::read({name, bytes});
        REQUIRE(document.has_value());
        m_submissions.push_back(submission::read(std::move(*document), m_units, {2024, QDate(2025, 1, 10)}));
    }
    /// What a unit sent the year before.
    void submitYearBefore(const QString& name, const QString& text)
    {
        auto document = readers::read({name, text.toUtf8()});
        REQUIRE(document.has_value());
        m_yearBefore.push_back(submission::read(std::move(*document), m_units, {2023, QDate(2024, 1, 10)}));
    }
    /// A report of the water bureau with these sentences.
    void report(const QString& sentences)
    {
        submit(QStringLiteral("报告%1.txt").arg(m_submissions.size()), reportText(sentences));
    }
    [[nodiscard]] static QString reportText(const QString& sentences)
    {
        return QStringLiteral("清河县水利局2024年工作总结\n\n一、工作开展情况\n") + sentences +
               QStringLiteral("\n\n清河县水利局\n2025年1月6日\n");
    }

    [[nodiscard]] check::Input input() const
    {
        return {m_document,
                m_plan,
                m_units,
                m_submissions,
                text::WorkCalendar::shipped(),
                m_asOf,
                QDate(2024, 1, 1),
                QDate(2024, 12, 31)};
    }
    [[nodiscard]] std::vector<check::Verdict> verdicts() const
    {
        auto result = check::check(input());
        REQUIRE(result.has_value());
        return *result;
    }
    /// The verdict of a unit on the duty whose words in the plan hold `words`.
    [[nodiscard]] check::Verdict verdict(QStringView words, const QString& unit = QStringLiteral("县水利局")) const
    {
        for (const check::Verdict& verdict : verdicts()) {
            if (verdict.unit == unit && m_document.words(verdict.planSpan).contains(words)) return verdict;
        }
        check::Verdict none;
        none.status = check::Status::NotApplicable;
        none.cause = check::Cause::NotBound;
        return none;
    }
    [[nodiscard]] check::Status status(QStringView words, const QString& unit = QStringLiteral("县水利局")) const
    {
        return verdict(words, unit).status;
    }

    [[nodiscard]] report::Report composed(std::span<const report::Ruling> rulings = {}) const
    {
        return report::compose({m_document, m_plan, m_units, m_submissions, verdicts(), m_asOf, QDate(2024, 1, 1),
                                QDate(2024, 12, 31), rulings, m_yearBefore});
    }
    [[nodiscard]] const std::vector<submission::Submission>& submissions() const { return m_submissions; }
    [[nodiscard]] std::vector<submission::Submission>& submissions() { return m_submissions; }
    void setAsOf(QDate day) { m_asOf = day; }
    void rotate() { std::ranges::rotate(m_submissions, m_submissions.begin() + 1); }
    void reverse() { std::ranges::reverse(m_submissions); }
    /// Sends the first file once more, under another name where one is given.
    void submitAgain(const QString& name = {})
    {
        submission::Submission copy = m_submissions.front();
        if (!name.isEmpty()) copy.file = copy.document.file = name;
        m_submissions.push_back(std::move(copy));
    }

private:
    units::Registry m_units;
    Document m_document;
    plan::Plan m_plan;
    std::vector<submission::Submission> m_submissions;
    std::vector<submission::Submission> m_yearBefore;
    QDate m_asOf;
};

inline const QString& waterPlan()
{
    static const QString text = QStringLiteral(
        "清河县2024年河湖长制工作要点\n\n2024年全县河湖长制工作的总体要求是：坚持问题导向，守护一河清水。\n"
        "一、强化巡查管护\n（一）开展日常巡查。各部门每年至少开展3次河道专项巡查。各单位主要负责同志每年至少听取1次河湖"
        "长制工作汇报。\n"
        "（二）规范采砂管理。各部门要在采砂规划批准后10个工作日内向社会公布可采区名录。\n"
        "二、抓好问题整治\n（一）完成清淤任务。各部门要在2024年9月30日前完成中小河道清淤疏浚工程。\n"
        "（二）整改督办问题。各部门承办的督办问题要全部整改到位。\n"
        "（三）严格考核。各部门每季度通报河湖问题整改情况。\n");
    return text;
}

/// A plan of the county with one paragraph of duties.
[[nodiscard]] inline QString planOf(const QString& duty)
{
    return QStringLiteral("清河县2024年重点工作方案\n\n一、重点任务\n（一）") + duty +
           QStringLiteral("\n\n清河县人民政府\n2024年2月1日\n");
}

/// The verdict on the duty of such a plan whose words hold `words`, after a report of the water bureau with these
/// sentences.
[[nodiscard]] inline check::Verdict verdictOn(const QString& duty, const QString& sentences, QStringView words,
                                              QDate asOf = QDate(2025, 1, 10))
{
    County county(planOf(duty), asOf);
    county.report(sentences);
    return county.verdict(words);
}

/// How it stands then.
[[nodiscard]] inline check::Status stands(const QString& duty, const QString& sentences, QStringView words)
{
    return verdictOn(duty, sentences, words).status;
}

} // namespace duibiao::test

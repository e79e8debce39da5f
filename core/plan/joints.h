// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/fact.h"
#include "core/plan/phrases.h"

#include <QStringView>

#include <vector>

namespace duibiao::plan {

/// What a place gets of what is counted before.
struct Share {
    SourceSpan place;
    SourceSpan span;      ///< the place with its count
    std::size_t fact = 0; ///< index of the sentence's fact
};

/// Tells how a phrase of a sentence hangs together with the phrases before it. Spans and offsets count from the
/// sentence's first code unit.
class Joints {
public:
    Joints(QStringView sentence, const std::vector<facts::Fact>& facts) : m_text(sentence), m_facts(facts) {}

    /// 审批时间控制在50个工作日以内，简易项目不超过15个: the noun that is measured is said once.
    [[nodiscard]] bool sharesMetric(const Phrase& phrase, const Phrase& before) const;
    /// 举办对接会，上半年、下半年各不少于2场: how often the action before it.
    [[nodiscard]] bool countsOnly(const Phrase& phrase) const;
    /// 坚持问需于民，每半年推出…: how the duty is done.
    [[nodiscard]] bool opensManner(const Phrase& phrase) const;
    /// 每月曝光案例不少于2起: the measure holds an action of its own.
    [[nodiscard]] bool holdsVerb(SourceSpan measure) const;
    /// 改造1500户，11月底前全部完工; 淘汰旧炉，力争6月底前完成: by when what was said before is done.
    [[nodiscard]] bool finishesOnly(const Phrase& phrase) const;
    /// 改造1500户，每户补助不超过3000元; 建成农田3万亩，亩均投入不低于2000元: how much for each of those it counts.
    /// 每台至少培训2人 is another action.
    [[nodiscard]] bool measuresEach(const Phrase& phrase) const;
    /// 其中东山县900户、西河区800户: what is allotted to each place; nothing where the phrase allots nothing.
    [[nodiscard]] std::vector<Share> shares(const Phrase& phrase) const;

private:
    QStringView m_text;
    const std::vector<facts::Fact>& m_facts;
};

} // namespace duibiao::plan

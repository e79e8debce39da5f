// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/quoted.h"

#include "core/check/facts_of.h"
#include "core/text/holds.h"
#include "core/text/normalized.h"

#include <algorithm>
#include <array>
#include <vector>

namespace duibiao::check {

namespace {

constexpr qsizetype window = 6;
constexpr double repeatedShare = 0.8;

/// The words without those that only lead up to a quotation or close it: 方案要求：…, 按照“…”的要求.
QStringView unwrapped(QStringView words)
{
    static constexpr std::array<QStringView, 7> leads{u"按照", u"根据", u"依据", u"对照", u"为落实", u"围绕", u"落实"};
    static constexpr std::array<QStringView, 6> cues{u"要求", u"规定", u"明确", u"提出", u"部署", u"精神"};
    constexpr qsizetype longestLabel = 10;
    words = words.trimmed();
    while (!words.isEmpty() && (words.endsWith(u'，') || words.endsWith(u'。') || words.endsWith(u'；'))) words.chop(1);
    const qsizetype colon = words.first(std::min(words.size(), longestLabel)).indexOf(u'：');
    if (colon > 0 && text::holdsAny(words.first(colon), cues)) words = words.sliced(colon + 1);
    const auto lead = std::ranges::find_if(leads, [&](QStringView word) { return words.startsWith(word); });
    const auto cue = std::ranges::find_if(cues, [&](QStringView word) { return words.endsWith(word); });
    if (lead == leads.end() || cue == cues.end()) return words;
    words = words.sliced(lead->size()).chopped(cue->size());
    return words.endsWith(u'的') ? words.chopped(1) : words;
}

} // namespace

PlanWords::PlanWords(const plan::Plan& plan) : m_context{plan.metadata.planYear, {}}
{
    std::vector<SourceSpan> duties;
    for (const plan::Requirement& requirement : plan.requirements) {
        const qsizetype begin = m_words.size();
        m_words += text::folded(requirement.text);
        duties.push_back({begin, m_words.size()});
    }
    for (const SourceSpan duty : duties) {
        for (qsizetype i = duty.begin; i + window <= duty.end; ++i)
            m_windows.insert(QStringView(m_words).sliced(i, window));
    }
}

bool PlanWords::isRepeatedBy(const submission::Evidence& evidence) const
{
    if (evidence.stance == submission::Stance::Quoted) return true;
    if (evidence.cellDates > 0 || evidence.stance != submission::Stance::Done) return false;
    if (evidence.text.contains(u'已')) return false; // a claim, if an undated one
    const QString folded = text::folded(unwrapped(evidence.text));
    const qsizetype windows = folded.size() - window + 1;
    if (windows < 2) return false;
    std::vector<bool> known(static_cast<std::size_t>(windows));
    for (qsizetype i = 0; i < windows; ++i)
        known[static_cast<std::size_t>(i)] = m_windows.contains(QStringView(folded).sliced(i, window));
    if (static_cast<double>(std::ranges::count(known, true)) < repeatedShare * static_cast<double>(windows))
        return false;
    // A day or a figure of its own makes a claim of it, however much of the rest is the plan's.
    const auto isOwn = [&](qsizetype at, qsizetype length) {
        for (qsizetype i = std::max<qsizetype>(0, at - window + 1); i < std::min(windows, at + length); ++i) {
            if (!known[static_cast<std::size_t>(i)]) return true;
        }
        return false;
    };
    const bool ownFigure =
        std::ranges::any_of(amountsIn(folded), [&](const Amount& amount) { return isOwn(amount.at, amount.length); });
    return !ownFigure && std::ranges::none_of(facts::scanDates(folded, m_context), [&](const facts::DateMention& date) {
        return isOwn(date.span.begin, date.span.length());
    });
}

} // namespace duibiao::check

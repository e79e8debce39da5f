// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/timeframe.h"

#include "core/plan/brackets.h"
#include "core/text/oneof.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace duibiao::plan {

namespace {

bool isDay(const facts::Fact& fact)
{
    const auto* deadline = std::get_if<facts::Deadline>(&fact.value);
    return deadline &&
           (deadline->form == facts::Deadline::Form::ByDate || deadline->form == facts::Deadline::Form::From);
}

/// 动员部署（2月下旬至3月中旬）: a name with its days in brackets behind it. 完成普查（5月底前） asks for something.
bool namesPhase(QStringView words, const std::vector<facts::Fact>& facts)
{
    while (!words.isEmpty() && (words.back() == u'。' || words.back().isSpace())) words.chop(1);
    const qsizetype open = lastBracket(words);
    constexpr qsizetype longestName = 12;
    if (open <= 0 || open > longestName ||
        std::ranges::any_of(facts, [open](const facts::Fact& fact) { return fact.measure.begin < open; }))
        return false;
    const QStringView name = words.first(open);
    constexpr QStringView asking = u"，、完建要应须各";
    return std::ranges::none_of(name, [asking](QChar c) { return c.isDigit() || asking.contains(c); });
}

} // namespace

bool isTimeFrame(QStringView sentence, const std::vector<facts::Fact>& facts)
{
    constexpr qsizetype longest = 60;
    if (facts.empty() || sentence.size() > longest || !std::ranges::all_of(facts, isDay)) return false;
    if (namesPhase(sentence, facts)) return true;
    // What is left of the words when the days and what joins them are taken away.
    constexpr std::u16string_view joints = u"（）()，。；：:、．. 　从自至到起止为即在于—-";
    constexpr qsizetype longestName = 16;
    QVarLengthArray<QChar, longestName> name;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        if (text::isOneOf(sentence[i], joints)) continue;
        if (std::ranges::any_of(
                facts, [i](const facts::Fact& fact) { return fact.measure.begin <= i && i < fact.measure.end; }))
            continue;
        if (name.size() == longestName || text::isOneOf(sentence[i], u"要应须各完")) return false;
        name.push_back(sentence[i]);
    }
    if (name.isEmpty()) return true;
    const QStringView rest(name.constData(), name.size());
    for (const QStringView end :
         {QStringView(u"时间"), QStringView(u"阶段"), QStringView(u"期限"), QStringView(u"时限"), QStringView(u"步骤"),
          QStringView(u"日程"), QStringView(u"时间安排")})
        if (rest.endsWith(end)) return true;
    return false;
}

bool namesWholeTime(QStringView name)
{
    if (name.contains(u"阶段")) return false;
    return std::ranges::any_of(
        std::array{QStringView(u"时间"), QStringView(u"期限"), QStringView(u"时限"), QStringView(u"时间安排")},
        [name](QStringView end) { return name.endsWith(end); });
}

void TimeFrames::open(int part, int clause, int last, bool whole)
{
    if (whole || clause < 0) {
        if (int& known = m_whole[static_cast<std::size_t>(part)]; known < 0) known = last;
        return;
    }
    if (governing(part, clause) >= 0 && !m_phases.empty() && m_phases.back().clause == clause)
        m_phases.back().last = last;
    else
        m_phases.push_back({clause, last});
}

int TimeFrames::governing(int part, int clause)
{
    const auto standsUnder = [this](int inner, int outer) {
        while (inner > outer)
            inner = m_clauses[static_cast<std::size_t>(inner)].parent; // a clause comes before what stands under it
        return inner == outer;
    };
    while (!m_phases.empty() && !standsUnder(clause, m_phases.back().clause)) m_phases.pop_back();
    return m_phases.empty() ? m_whole[static_cast<std::size_t>(part)] : m_phases.back().last;
}

} // namespace duibiao::plan

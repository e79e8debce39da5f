// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/asked.h"

#include "core/check/deeds.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace duibiao::check {

namespace {

constexpr qsizetype longestMember = 12;

/// Where the words that join the last member of a list begin, and how long they are; -1 where none stands behind
/// `from`.
std::pair<qsizetype, qsizetype> lastJoint(QStringView words, qsizetype from)
{
    for (const QStringView joint : {QStringView(u"以及"), QStringView(u"及"), QStringView(u"和"), QStringView(u"与")})
        if (const qsizetype at = words.indexOf(joint, from); at >= 0) return {at, joint.size()};
    return {-1, 0};
}

/// The two things that 以及 joins in the first clause that holds it: 清单以及标准. What 和 or 与 joins is one thing as
/// often as two (人大代表和政协委员建议). Empty without one.
QStringList pairIn(QStringView words)
{
    constexpr qsizetype longest = 8;
    static constexpr QStringView joint = u"以及";
    for (const QStringView clause : words.tokenize(u'，')) {
        const qsizetype at = clause.indexOf(joint);
        const qsizetype behind = at + joint.size();
        if (at < 2 || clause.size() - behind < 2) continue;
        return {clause.first(at).last(std::min(at, longest)).toString(),
                clause.sliced(behind).first(std::min(clause.size() - behind, longest)).toString()};
    }
    return {};
}

/// The names in quotes that are joined to each other: 实施“清源”行动和“碧水”计划. Empty without two.
QStringList quotedIn(QStringView words)
{
    constexpr qsizetype near = 6; // 行动和, 计划、
    QStringList names;
    qsizetype behind = -1; // the end of the name before
    for (qsizetype open = words.indexOf(u'“'); open >= 0; open = words.indexOf(u'“', open + 1)) {
        const qsizetype close = words.indexOf(u'”', open);
        if (close < 0) break;
        if (behind >= 0 && (open - behind > near || words.sliced(behind, open - behind).contains(u'，'))) names.clear();
        names += words.sliced(open + 1, close - open - 1).toString();
        behind = close + 1;
    }
    return names.size() < 2 ? QStringList() : names;
}

} // namespace

int levelsIn(QStringView words)
{
    static constexpr QStringView numerals = u"两三四五";
    int most = 0;
    for (qsizetype at = words.indexOf(u'级', 1); at > 0; at = words.indexOf(u'级', at + 1)) {
        const qsizetype numeral = numerals.indexOf(words.at(at - 1) == u'二' ? u'两' : words.at(at - 1));
        if (numeral >= 0) most = std::max(most, static_cast<int>(numeral) + 2);
    }
    return most;
}

QStringList membersIn(QStringView words)
{
    const qsizetype first = words.indexOf(u'、');
    if (first < 0) return {};
    // One clause, from the first mark to the last joint.
    const qsizetype begin = words.first(first).lastIndexOf(u'，') + 1;
    qsizetype end = words.indexOf(u'，', first);
    if (end < 0) end = words.size();
    QStringView clause = words.sliced(begin, end - begin);
    if (const qsizetype open = clause.indexOf(u'等', first - begin); open > 0) clause = clause.first(open);
    QStringList members;
    for (const QStringView each : clause.tokenize(u'、')) members += each.toString();
    if (members.size() < 2) return {};
    const QString last = members.takeLast();
    if (const auto [at, length] = lastJoint(last, 1); at > 0)
        members << last.first(at) << last.sliced(at + length);
    else
        members << last;
    members.front() = members.front().last(std::min(longestMember, members.front().size()));
    members.back() = members.back().first(std::min(longestMember, members.back().size()));
    // 推进预算、决算和绩效自评公开: the verb behind the list is that of every member.
    static constexpr std::array<QStringView, 6> verbs{u"公开", u"公布", u"公示", u"发布", u"报送", u"备案"};
    for (const QStringView verb : verbs)
        if (members.back().size() > verb.size() + 1 && members.back().endsWith(verb)) members.back().chop(verb.size());
    const bool isOdd = std::ranges::any_of(
        members, [](const QString& member) { return member.size() < 2 || member.size() > longestMember; });
    return isOdd ? QStringList() : members;
}

namespace {

/// The grams of each thing that no other one has: words that another has, too (制度、联络员制度), tell none of them.
std::vector<std::vector<Gram>> distinctGrams(const QStringList& things)
{
    std::vector<std::vector<Gram>> own;
    for (const QString& thing : things) own.push_back(gramSet(contentOf(thing)));
    std::vector<std::vector<Gram>> distinct(own.size());
    for (std::size_t m = 0; m < own.size(); ++m) {
        std::ranges::copy_if(own[m], std::back_inserter(distinct[m]), [&](Gram gram) {
            for (std::size_t other = 0; other < own.size(); ++other)
                if (other != m && std::ranges::binary_search(own[other], gram)) return false;
            return true;
        });
    }
    return distinct;
}

} // namespace

Asked askedIn(const QString& words)
{
    Asked asked;
    asked.levels = levelsIn(words);
    const QStringList members = membersIn(words);
    asked.endsInList = !members.isEmpty() && words.endsWith(members.back());
    QStringList things = quotedIn(words);
    if (things.isEmpty()) {
        things = members;
        if (things.isEmpty()) things = pairIn(words);
        asked.isList = !things.isEmpty();
    }
    // 本地区、本单位, 各镇、各街道: whoever reads it is one of them.
    const auto isWhose = [](const QString& thing) { return thing.contains(u'本') || thing.contains(u'各'); };
    if (things.size() == 2 && asked.isList && std::ranges::any_of(things, isWhose)) return asked;
    if (things.isEmpty()) {
        for (const Deed& deed : deedsIn(words))
            if (deed.isPlain) things += deed.words;
    }
    if (things.size() > 1) asked.things = distinctGrams(things);
    return asked;
}

} // namespace duibiao::check

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/members.h"

#include "core/check/facts_of.h"
#include "core/check/fallback.h"
#include "core/check/rulename.h"
#include "core/check/words.h"
#include "core/text/holds.h"

#include <algorithm>
#include <array>

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

/// How many things the words list.
qsizetype listed(QStringView words)
{
    return 1 + words.count(u'、') + words.count(u'，') + words.count(u"和") + words.count(u"及");
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

} // namespace

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
    const bool isOdd = std::ranges::any_of(
        members, [](const QString& member) { return member.size() < 2 || member.size() > longestMember; });
    return isOdd ? QStringList() : members;
}

std::optional<Outcome> judgeMembers(const Case& what, const Outcome& judged)
{
    const bool isDone = judged.status == Status::Met || judged.status == Status::MetLate;
    // A day beside a list (6月15日前公布目录、指南和电话) asks for all of it by then.
    const auto* deadline = what.part.fact ? std::get_if<facts::Deadline>(&what.part.fact->value) : nullptr;
    const bool hasFigure = what.part.fact && !(deadline && deadline->form == facts::Deadline::Form::ByDate);
    if (!isDone || hasFigure || what.part.isOptional || what.part.isSecond) return {};
    QStringList members = membersIn(what.part.words);
    if (members.isEmpty()) members = pairIn(what.part.words);
    if (members.isEmpty()) return {};
    const bool isPair = members.size() == 2;
    // 本地区、本单位, 各镇、各街道: whoever reads it is one of them.
    const auto isWhose = [](const QString& member) { return member.contains(u'本') || member.contains(u'各'); };
    if (isPair && std::ranges::any_of(members, isWhose)) return {};
    QString told;
    for (const Match& match : what.matches) {
        if (match.faint) continue;
        const submission::Evidence& evidence = *match.item->evidence;
        told += evidence.sentence + u'，' + evidence.text + u'，';
    }
    const std::vector<Gram> said = gramSet(contentOf(told));
    std::vector<std::vector<Gram>> own;
    for (const QString& member : members) own.push_back(gramSet(contentOf(member)));
    qsizetype found = 0;
    qsizetype missing = 0;
    for (std::size_t m = 0; m < own.size(); ++m) {
        // Words that another member has, too (制度、联络员制度), tell none of them.
        std::vector<Gram> distinct;
        std::ranges::copy_if(own[m], std::back_inserter(distinct), [&](Gram gram) {
            for (std::size_t other = 0; other < own.size(); ++other)
                if (other != m && std::ranges::binary_search(own[other], gram)) return false;
            return true;
        });
        if (distinct.empty()) continue;
        const bool isSaid =
            std::ranges::any_of(distinct, [&](Gram gram) { return std::ranges::binary_search(said, gram); });
        ++(isSaid ? found : missing);
    }
    if (missing == 0 || (isPair ? found < 1 : found < 2 || found < missing)) return {};
    const bool listsAsMany = std::ranges::any_of(what.matches, [&](const Match& match) {
        return !match.faint && match.strong && listed(match.item->evidence->sentence) >= members.size() + 2;
    });
    static constexpr std::array everything{u"各项", u"全部内容", u"逐项", u"各类", u"所有"};
    const bool saysAll = text::holdsAny(told, everything);
    if (listsAsMany || saysAll) return {};
    Outcome outcome = judged;
    outcome.status = Status::NeedsReview;
    outcome.rule = RuleName("members.partly-silent").text();
    outcome.reason = tr("What was submitted names only some of the things that are listed.");
    outcome.confidence = 0.45;
    return outcome;
}

} // namespace duibiao::check

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/deeds.h"
#include "core/check/facts_of.h"
#include "core/check/judge.h"
#include "core/check/rulename.h"
#include "core/check/words.h"
#include "core/text/holds.h"

#include <algorithm>
#include <array>

namespace duibiao::check {

namespace {

/// What the unit says did not occur, without the words of denial: 未承办重大行政决策事项 → 重大行政决策事项.
constexpr double occasionShared = 0.5;

double sharedBy(const std::vector<Gram>& grams, const std::vector<Gram>& whole)
{
    if (grams.empty()) return 0;
    const auto found = std::ranges::count_if(grams, [&](Gram gram) { return std::ranges::binary_search(whole, gram); });
    return static_cast<double>(found) / static_cast<double>(grams.size());
}

/// What a clause denies: 未承办重大行政决策事项.
struct Denial {
    QStringView verb;  ///< 承办; empty where none of the known ones stands behind the denial
    QStringView thing; ///< 重大行政决策事项 and what follows
};

/// The words up to the first mark: what is added in brackets or in another clause was not denied.
QStringView upToMark(QStringView words)
{
    const auto mark =
        std::ranges::find_if(words, [](QChar c) { return c == u'（' || c == u'，' || c == u'；' || c == u'。'; });
    return words.first(mark - words.begin());
}

/// Nothing where the clause denies nothing.
std::optional<Denial> denialIn(QStringView clause)
{
    static constexpr std::array denials{u"没有", u"不存在", u"不涉及", u"未", u"无"};
    static constexpr std::array verbs{u"单独",   u"出台", u"制定", u"制发", u"承办", u"收到", u"接到", u"受理",
                                      u"发生",   u"出现", u"遇到", u"产生", u"新建", u"达到", u"涉及", u"需要",
                                      u"向社会", u"牵头", u"起草", u"制订", u"印发", u"收取"};
    qsizetype behind = -1;
    for (const QStringView word : denials) {
        const qsizetype at = clause.indexOf(word);
        if (at >= 0 && (behind < 0 || at + word.size() < behind)) behind = at + word.size();
    }
    if (behind < 0) return {};
    Denial denial;
    for (const QStringView verb : verbs) {
        if (!clause.sliced(behind).startsWith(verb)) continue;
        denial.verb = clause.sliced(behind, verb.size());
        behind += verb.size();
    }
    denial.thing = clause.sliced(behind);
    // 应收费的情形没有发生: what did not occur stands in front.
    if (!denial.verb.isEmpty() && contentOf(upToMark(denial.thing)).grams.empty()) denial.thing = clause.first(behind);
    return denial;
}

/// What is denied came from outside, or did not; that something was not made (未制定方案) may be the very duty.
bool saysNoneCame(QStringView clause)
{
    static constexpr std::array words{u"没有发生", u"未发生",   u"没有登记", u"未登记",   u"未新设",   u"没有新设",
                                      u"不存在",   u"没有新建", u"未新建",   u"没有新增", u"没有出现", u"未出现",
                                      u"没有遇到", u"没有收到", u"未收到",   u"没有达到", u"未达到",   u"没有产生",
                                      u"未产生",   u"没有大",   u"没有应",   u"没有此类", u"没有这类", u"未收取",
                                      u"没有收取", u"不涉及"};
    // 全年未发生信息发布差错: that nothing went wrong is no occasion that did not arise.
    static constexpr std::array faults{u"差错", u"错误", u"失误", u"事故", u"违规", u"违法", u"泄密", u"逾期", u"超期"};
    if (text::holdsAny(clause, faults)) return false;
    return text::holdsAny(clause, words) || clause.contains(u"情形");
}

/// What a duty says is done before it is asked for: 制订涉企政策必须听取意见 → 制订涉企政策;
/// 部门起草文件，由起草部门解读 → 部门起草文件. Empty where it says nothing of the kind.
QString foregoing(const QString& text)
{
    constexpr qsizetype longest = 24;
    static constexpr std::array<QStringView, 6> modals{u"必须", u"应当", u"，由", u"，要", u"，应", u"，须"};
    for (const QStringView modal : modals) {
        const qsizetype at = text.indexOf(modal);
        if (at < 4) continue;
        const QStringView before = QStringView(text).first(at);
        const QStringView clause = before.sliced(before.lastIndexOf(u'，') + 1);
        if (clause.size() <= longest && namesUndertaking(clause)) return clause.toString();
    }
    return {};
}

/// The words that say in which case the duty is asked for, or of whom.
QString occasionWords(const Case& what)
{
    const plan::Requirement& requirement = *what.duty.requirement;
    QString words = requirement.condition + u'，' + requirement.actor + u'，' +
                    requirement.responsible.lead.join(u'，') + u'，' + foregoing(requirement.text);
    const auto* deadline = what.part.fact ? std::get_if<facts::Deadline>(&what.part.fact->value) : nullptr;
    return deadline ? words + u'，' + eventOf(*deadline) : words;
}

/// 未承办重大行政决策事项 where 决策承办单位 are bound: the verb and the thing are those of the occasion, whatever is
/// said of the thing beside.
bool deniesOccasion(const Case& what, const Denial& denial)
{
    static constexpr std::array hollow{u"事项", u"情况", u"工作", u"任务", u"情形", u"事务", u"业务", u"问题"};
    QStringView thing = upToMark(denial.thing);
    for (const QStringView word : hollow)
        if (thing.size() > word.size() + 1 && thing.endsWith(word)) thing.chop(word.size());
    if (denial.verb.isEmpty() || thing.size() < 2) return false;
    const QString words = occasionWords(what);
    return words.contains(denial.verb) && words.contains(thing.last(2));
}

} // namespace

std::optional<Outcome> judgeTrigger(const Case& what)
{
    const std::vector<Gram>& condition = what.part.occasion;
    if (condition.empty() && what.part.grams.empty()) return {};
    const std::vector<const Match*> told = withStance(what, submission::Stance::Done);
    for (const Item& item : what.pool) {
        if (!item.evidence->notTriggered) continue;
        // What else its sentence says (自办法施行以来) tells of no deed.
        const bool silent = std::ranges::all_of(told, [&item](const Match* match) {
            return match->item->evidence->notTriggered ||
                   (match->item->file == item.file && match->item->evidence->sentence == item.evidence->sentence);
        });
        for (std::size_t i = 0; i < item.clauses.size(); ++i) {
            const QStringView clause = item.evidence->clauses[i].text.in(item.evidence->text);
            const auto denied = denialIn(clause);
            if (!denied) continue;
            // What has not come about yet may still do.
            const bool notYet =
                clause.contains(u'尚') || clause.contains(u'仍') || clause.contains(u'暂') || clause.contains(u'还');
            const std::vector<Gram> named = notYet ? std::vector<Gram>() : gramSet(contentOf(upToMark(denied->thing)));
            // 没有发生需备案审查的事项: what the duty deals with did not come up.
            const bool nothingCame = silent && named.size() >= 2 && saysNoneCame(clause) &&
                                     sharedBy(named, what.part.grams) >= occasionShared;
            // 未新建供水站 where 新建供水站5座 is asked for: not the occasion but the deed is denied.
            const bool isTheDeed = what.part.fact && std::holds_alternative<facts::Quantity>(what.part.fact->value) &&
                                   !denied->verb.isEmpty() && what.part.words.contains(denied->verb) &&
                                   !occasionWords(what).contains(denied->verb);
            const bool isDenied = !notYet && silent && deniesOccasion(what, *denied);
            // One pair of characters (政府) is anybody's.
            const bool isOccasion = condition.size() > 1 && (sharedBy(condition, item.clauses[i]) >= occasionShared ||
                                                             sharedBy(item.clauses[i], condition) >= occasionShared ||
                                                             sharedBy(named, condition) >= occasionShared);
            if (isTheDeed || (!nothingCame && !isDenied && !isOccasion)) continue;
            Outcome outcome{Status::NotApplicable,
                            Cause::NotTriggered,
                            RuleName("trigger.not-occurred").text(),
                            tr("The unit says that the occasion for this duty did not arise in the period."),
                            {{&item, {i}}},
                            {},
                            0.85};
            return outcome;
        }
    }
    return {};
}

} // namespace duibiao::check

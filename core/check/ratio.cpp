// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/ratio.h"

#include "core/text/holds.h"

#include <algorithm>
#include <array>

namespace duibiao::check {

namespace {

using Words = std::initializer_list<QStringView>;

/// One of the words stands in the few characters before `at`.
bool precededBy(QStringView text, qsizetype at, Words words, qsizetype near = 6)
{
    const QStringView before = text.first(at).last(std::min(at, near));
    return text::holdsAny(before, words);
}

bool speaksOf(QStringView clause, const std::vector<Gram>& deed)
{
    return std::ranges::any_of(contentOf(clause).grams,
                               [&](Gram gram) { return std::ranges::binary_search(deed, gram); });
}

} // namespace

QStringView clauseAround(QStringView sentence, qsizetype at)
{
    const auto ends = [](QChar c) { return c == u'，' || c == u'；' || c == u'：' || c == u'。'; };
    qsizetype begin = at;
    qsizetype end = at;
    while (begin > 0 && !ends(sentence.at(begin - 1))) --begin;
    while (end < sentence.size() && !ends(sentence.at(end))) ++end;
    return sentence.sliced(begin, end - begin);
}

bool isOtherRate(QStringView clause, const std::vector<Gram>& deed)
{
    static constexpr std::array<QStringView, 8> anybodys{u"覆盖", u"完成", u"到位", u"落实",
                                                         u"达标", u"办结", u"执行", u"实现"};
    const qsizetype at = clause.indexOf(u'率');
    if (at < 2) return false;
    if (std::ranges::contains(anybodys, clause.sliced(at - 2, 2))) return false;
    // A name of words that say nothing by themselves (管理率) is compared with nothing.
    const QStringView name = clause.first(at).last(std::min<qsizetype>(at, 4));
    return !contentOf(name).grams.empty() && !speaksOf(name, deed);
}

namespace {

/// "均" alone is 人均, 平均 as often as it is "all of them".
bool isMeanOf(QStringView text, qsizetype at)
{
    static constexpr QStringView before = u"人平年月日户亩地";
    static constexpr QStringView behind = u"衡等匀价值";
    return (at > 0 && before.contains(text.at(at - 1))) || (at + 1 < text.size() && behind.contains(text.at(at + 1)));
}

/// 首都, 都市, 成都: the part of a name.
bool isPlaceAt(QStringView text, qsizetype at)
{
    static constexpr QStringView before = u"首成古故国丰花新";
    static constexpr QStringView behind = u"市城会江昌匀督";
    return (at > 0 && before.contains(text.at(at - 1))) || (at + 1 < text.size() && behind.contains(text.at(at + 1)));
}

/// What is hoped for, or nearly so, is not all.
bool isHedged(QStringView clause, qsizetype at)
{
    return precededBy(
        clause, at,
        {u"基本", u"大部", u"力争", u"争取", u"推动", u"推进", u"逐步", u"近乎", u"几乎", u"未", u"不是", u"并非"}, 5);
}

} // namespace

bool countAlike(QChar a, QChar b)
{
    static constexpr QStringView persons = u"人名位";
    return a == b || (persons.contains(a) && persons.contains(b));
}

qsizetype whereAll(QStringView sentence, const std::vector<Gram>& deed)
{
    static constexpr std::array<QStringView, 20> words{
        u"全部", u"都",       u"均",   u"全员", u"全覆盖",   u"逐件", u"逐一", u"逐项", u"所有", u"全量",
        u"悉数", u"无一遗漏", u"每件", u"每一", u"无一例外", u"100%", u"应",   u"不漏", u"不落", u"无遗漏"};
    if (const qsizetype except = sentence.indexOf(u'除');
        except >= 0 && sentence.indexOf(u'外', except) > except && !sentence.sliced(except).startsWith(u"除此"))
        return -1;
    for (const QStringView word : words) {
        for (qsizetype at = sentence.indexOf(word); at >= 0; at = sentence.indexOf(word, at + 1)) {
            // 应检尽检, 应公开尽公开
            if (word == u"应" &&
                !sentence.sliced(at).first(std::min<qsizetype>(6, sentence.size() - at)).contains(u'尽'))
                continue;
            if (word == u"均" && isMeanOf(sentence, at)) continue;
            if (word == u"都" && isPlaceAt(sentence, at)) continue;
            const QStringView clause = clauseAround(sentence, at);
            const qsizetype begin = clause.data() - sentence.data();
            if (isHedged(clause, at - begin) || isOtherRate(clause, deed)) continue;
            const bool goesOn = begin > 0 && speaksOf(clauseAround(sentence, begin - 1), deed);
            const bool before = begin > 1 && speaksOf(clauseAround(sentence, begin - 2), deed);
            if (goesOn || before || speaksOf(clause, deed)) return at;
        }
    }
    return -1;
}

bool isLeftBehind(QStringView words, qsizetype at)
{
    constexpr qsizetype near = 8;
    const QStringView before = words.first(at).last(std::min(at, near));
    const qsizetype from = std::max(before.lastIndexOf(u'由'), before.lastIndexOf(u'从'));
    // 由上年的4%提高到6%: what stands behind another figure is the one that was reached.
    return from >= 0 && !text::holdsAny(before.sliced(from), {u"，", u"%", u"％"}) &&
           text::holdsAny(words.sliced(at), {u"到", u"至", u"为"});
}

namespace {

/// A stated share of the deed that is short of all: 覆盖率98%, 完成97.6%.
bool isShare(QStringView sentence, const Amount& amount, const std::vector<Gram>& deed)
{
    if (!amount.unit.startsWith(u'%') || amount.value >= 100) return false;
    if (precededBy(sentence, amount.at, {u"增", u"降", u"减", u"提高", u"升", u"其中"})) return false;
    if (isLeftBehind(sentence, amount.at)) return false;
    const QStringView clause = clauseAround(sentence, amount.at);
    if (clause.contains(u'率')) return !isOtherRate(clause, deed);
    const bool ofDone = sentence.first(amount.at).contains(u"完成") || sentence.first(amount.at).contains(u'已');
    return precededBy(sentence, amount.at, {u"占"}) ? ofDone : true;
}

} // namespace

bool saysNoneLate(QStringView sentence)
{
    static constexpr std::array<QStringView, 5> late{u"超期", u"逾期", u"超时", u"超限", u"延期"};
    static constexpr std::array<QStringView, 7> inTime{u"期限内", u"时限内", u"按期",    u"按时",
                                                       u"如期",   u"及时",   u"期限之内"};
    const auto standsBefore = [&](QStringView word, Words words, qsizetype near) {
        for (qsizetype at = sentence.indexOf(word); at >= 0; at = sentence.indexOf(word, at + 1))
            if (precededBy(sentence, at, words, near)) return true;
        return false;
    };
    const bool denied = std::ranges::any_of(
        late, [&](QStringView word) { return standsBefore(word, {u"没有", u"无", u"未", u"零", u"0件"}, 6); });
    const bool someLate = text::holdsAny(sentence, late) && !denied;
    const bool allInTime =
        std::ranges::any_of(inTime, [&](QStringView word) { return standsBefore(word, {u"均", u"都", u"全部"}, 10); });
    return !someLate && (denied || allInTime) && !sentence.contains(u'除');
}

std::optional<double> impliedPercent(QStringView sentence, const std::vector<Gram>& deed,
                                     facts::Percentage::Change change)
{
    static constexpr std::array<QStringView, 6> base{u"年初", u"原有", u"去年", u"上年", u"存量", u"原先"};
    static constexpr std::array<QStringView, 5> now{u"现有", u"目前", u"减至", u"增至", u"降至"};
    static constexpr std::array<QStringView, 5> all{u"共", u"累计", u"全年", u"总", u"全部"};
    static constexpr std::array<QStringView, 6> wrong{u"错误", u"不合格", u"不达标", u"差错", u"不准确", u"不符"};
    struct Told {
        Amount amount;
        QStringView clause;
    };
    std::vector<Told> told;
    for (const Amount& amount : amountsIn(sentence)) {
        if (!amount.unit.isEmpty() && !amount.unit.startsWith(u'%'))
            told.push_back({amount, clauseAround(sentence, amount.at)});
    }
    for (const Told& whole : told) {
        if (whole.amount.value <= 0) continue;
        for (const Told& part : told) {
            const bool apart =
                part.clause.data() > whole.clause.data() && part.amount.unit.front() == whole.amount.unit.front();
            if (!apart) continue;
            if (change != facts::Percentage::Change::None) {
                const bool isNow = text::holdsAny(part.clause, now);
                if (!text::holdsAny(whole.clause, base) || !isNow) continue;
                const double by = change == facts::Percentage::Change::Decrease
                                      ? whole.amount.value - part.amount.value
                                      : part.amount.value - whole.amount.value;
                return 100 * by / whole.amount.value;
            }
            if (part.amount.value > whole.amount.value || !text::holdsAny(whole.clause, all)) continue;
            if (text::holdsAny(part.clause, wrong))
                return 100 * (whole.amount.value - part.amount.value) / whole.amount.value;
            // The part is told in more of the demand's words than the whole.
            const auto spoken = [&](QStringView clause) {
                return std::ranges::count_if(gramSet(contentOf(clause)),
                                             [&](Gram gram) { return std::ranges::binary_search(deed, gram); });
            };
            if (spoken(part.clause) > spoken(whole.clause)) return 100 * part.amount.value / whole.amount.value;
        }
    }
    return {};
}

std::optional<double> shareOfPoints(QStringView text)
{
    std::optional<double> points;
    std::optional<double> whole;
    for (const Amount& amount : amountsIn(text)) {
        if (!amount.unit.startsWith(u'分') || amount.unit.startsWith(u"分钟") || amount.unit.startsWith(u"分之"))
            continue;
        if (precededBy(text, amount.at, {u"总分", u"满分", u"总分值"}, 4))
            whole = amount.value;
        else if (!points)
            points = amount.value;
    }
    if (text.contains(u"百分制")) whole = 100;
    if (!points || !whole || *whole <= 0 || *points > *whole) return {};
    return *points / *whole * 100;
}

namespace {

/// Stands in brackets that compare with the year before: 今年11件（上年为14件，解读12件）.
bool isOfEarlierYear(QStringView sentence, qsizetype at)
{
    const qsizetype open = sentence.first(at).lastIndexOf(u'（');
    if (open < 0 || sentence.first(at).lastIndexOf(u'）') > open) return false;
    return text::holdsAny(sentence.sliced(open, at - open), {u"上年", u"去年", u"上一年", u"同期"});
}

} // namespace

std::vector<Ratio> ratiosOf(const Match& match, const std::vector<Gram>& deed)
{
    const submission::Evidence& evidence = *match.item->evidence;
    std::vector<Ratio> ratios;
    // A share compares with what the whole sentence says (共9件，已解读8件，其余1件尚未…).
    const QStringView sentence = sentenceOf(evidence);
    std::vector<Amount> amounts = amountsIn(sentence);
    std::erase_if(amounts, [&](const Amount& amount) {
        // 无一人缺训 counts nobody.
        return isOfEarlierYear(sentence, amount.at) || precededBy(sentence, amount.at, {u"无", u"没有"}, 2);
    });
    for (const Amount& amount : amounts) {
        if (isShare(sentence, amount, deed)) ratios.push_back({amount.value, 100, true, &match});
    }
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        for (std::size_t j = i + 1; j < amounts.size(); ++j) {
            const Amount& whole = amounts[i];
            const Amount& part = amounts[j];
            if (whole.unit.isEmpty() || part.unit.isEmpty() || !countAlike(whole.unit.front(), part.unit.front()) ||
                part.value > whole.value)
                continue;
            const qsizetype begin = whole.at + whole.length;
            const QStringView between = sentence.sliced(begin, part.at - begin);
            if (precededBy(sentence, part.at, {u"其余", u"剩余", u"还有", u"尚有", u"缺", u"未"})) {
                // 除1所暂缓外，其余45所均已公开: the rest is what was done.
                const QStringView told = clauseAround(sentence, part.at);
                if (told.contains(u"均已") || told.contains(u"已全部") || told.contains(u"全部已")) {
                    ratios.push_back({part.value, whole.value, false, &match});
                    continue;
                }
                // 已完成41家，其余1家正在整改: what is done and what is left make the whole.
                const QStringView counted = clauseAround(sentence, whole.at);
                const bool isDone = counted.contains(u'已') || counted.contains(u"完成") || counted.contains(u"其中");
                if (part.value > 0)
                    ratios.push_back({isDone ? whole.value : whole.value - part.value,
                                      isDone ? whole.value + part.value : whole.value, false, &match});
                continue;
            }
            const QStringView told = clauseAround(sentence, part.at);
            // 31件，除3件不予公开外，其余28件均已公开: what is left out is no share.
            if (told.startsWith(u'除') && told.endsWith(u'外')) continue;
            // 7件均作解读，其中4件配发图解: a share in another deed.
            if (precededBy(sentence, part.at, {u"其中"}) && whereAll(evidence.text, deed) >= 0 && !speaksOf(told, deed))
                continue;
            // 其中当年新收6件 is a share of what came in, not of what was done.
            const bool isIncoming =
                told.contains(u"新收") || told.contains(u"结转") || told.contains(u"受理") || told.contains(u"收到");
            if (isIncoming && precededBy(sentence, part.at, {u"其中", u"新收", u"结转"})) continue;
            const QStringView all = clauseAround(sentence, whole.at);
            // 共受理1243条，5个工作日内答复的有1222条: what was done of what came in.
            const bool ofIncoming = (all.contains(u'共') || all.contains(u"受理") || all.contains(u"收到")) &&
                                    all.data() != told.data() && !told.contains(u'因') && !told.contains(u"延长") &&
                                    speaksOf(told, deed);
            // 386名教师中有371人…: what is counted is of those.
            const bool isAmong = between.endsWith(u"中有") || between.endsWith(u'中');
            // 48座，已开展安全鉴定45座
            const bool saysDone =
                text::holdsAny(told.first(part.at - (told.data() - sentence.data())), {u"已", u"实际"});
            const bool isTold = saysDone && told.data() != all.data() && speaksOf(told, deed);
            const bool ofTheSame = ofIncoming || isAmong || isTold ||
                                   precededBy(sentence, part.at, {u"其中", u"实", u"已", u"完成"}) ||
                                   (precededBy(sentence, whole.at, {u"应"}) && between.size() < 12);
            const QStringView verb = sentence.sliced(std::max<qsizetype>(begin, part.at - 3),
                                                     part.at - std::max<qsizetype>(begin, part.at - 3));
            // 17个村建成16个
            static constexpr std::array<QStringView, 8> done{u"建成", u"完成", u"覆盖", u"设立",
                                                             u"公布", u"公开", u"配备", u"安装"};
            // 煤矸石312.6万吨、煤泥18.4万吨: two things side by side.
            const bool isBeside = between.contains(u'、') && !between.contains(u'已');
            const bool isDone = between.size() < 8 && !isBeside && text::holdsAny(verb, done);
            const bool ofTheDeed = isDone || (between.size() < 8 && !isBeside && speaksOf(verb, deed));
            if (!ofTheSame && !ofTheDeed) continue;
            // "其中5件…尚未推送" counts what is missing.
            const qsizetype stop = std::min(sentence.size(), part.at + 30);
            QStringView behind = sentence.sliced(part.at, stop - part.at);
            if (const qsizetype comma = behind.indexOf(u'，'); comma >= 0) behind = behind.first(comma);
            const bool missing = behind.contains(u"尚未") || behind.contains(u"未能") || behind.contains(u"正在") ||
                                 behind.contains(u"逾期") || behind.contains(u"超期") || behind.contains(u"超时");
            ratios.push_back({missing ? whole.value - part.value : part.value, whole.value, false, &match});
        }
    }
    if (ratios.empty() && whereAll(evidence.text, deed) >= 0) ratios.push_back({100, 100, true, &match});
    std::ranges::stable_sort(ratios, {}, &Ratio::percent);
    return ratios;
}

} // namespace duibiao::check

// SPDX-License-Identifier: GPL-3.0-or-later
// Counts and shares: 每年至少1次, 不低于4%.
#include "core/facts/interpreter.h"
#include "core/text/normalized.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace duibiao::facts {

void Interpreter::readCount(std::size_t index)
{
    const Element& count = m_elements[index];
    Compared compared = compareAcross(count);
    // 1次综合演练、2次桌面推演: behind 、 the comparator goes on.
    if (!compared.isCompared && m_last.valid && m_last.end <= count.begin && index > clause().first) {
        const QStringView between = m_text.sliced(m_last.end, count.begin - m_last.end);
        if (between == u"、" || between == u"和" || between == u"或") compared.comparison = m_last.comparison;
    }
    if (!counts(count, compared)) return;
    addQuantity(count, compared);
}

/// 达到每千人5张, 不少于每季度1次: the words that compare may stand in front of what each is counted for.
Compared Interpreter::compareAcross(const Element& measure) const
{
    const Compared near = compare(m_text, measure, m_far, m_lexicon);
    if (near.isCompared || near.isLevel || near.approx) return near;
    const Element* each = m_per != nullptr && m_per->end == measure.begin         ? m_per
                          : m_period != nullptr && m_period->end == measure.begin ? m_period
                                                                                  : nullptr;
    if (each == nullptr || each->begin < clause().span.begin) return near;
    Element whole = measure;
    whole.begin = each->begin;
    const Compared across = compare(m_text, whole, m_far, m_lexicon);
    return across.isCompared ? across : near; // 加密至每2小时1次 compares nothing
}

/// Whether the words between a fact and a measure only join two bounds: 不低于2400元且不超过3000元.
bool Interpreter::boundsAgain(std::size_t fact, const Compared& compared) const
{
    const qsizetype from = m_facts[fact].measure.end;
    constexpr qsizetype longest = 6;
    if (compared.span.begin < from || compared.span.begin - from > longest) return false;
    QStringView between = m_text.sliced(from, compared.span.begin - from);
    for (QStringView most : {u"最多", u"最高", u"最长", u"最大", u"最低", u"最少", u"一般", u"原则上", u"也"})
        if (between.endsWith(most)) {
            between.chop(most.size());
            break;
        }
    for (QStringView join :
         {u"", u"，", u"、", u"且", u"，且", u"并且", u"，并且", u"但", u"，但", u"和", u"并", u"，并", u"又"})
        if (between == join) return true;
    return false;
}

/// Makes one range of two bounds of the same measure; false where they are none.
template <typename Measure>
bool Interpreter::closeRange(std::size_t fact, const Element& measure, const Compared& compared)
{
    const auto opposite = [&](Comparison before) {
        return (before == Comparison::AtLeast && compared.comparison == Comparison::AtMost) ||
               (before == Comparison::AtMost && compared.comparison == Comparison::AtLeast);
    };
    if (fact >= m_facts.size()) return false;
    auto* open = std::get_if<Measure>(&m_facts[fact].value);
    if (open == nullptr || !compared.isNear || !opposite(open->comparison) || !boundsAgain(fact, compared))
        return false;
    const double low = std::min(open->value, measure.low);
    const double high = std::max(open->value, measure.low);
    if ((open->comparison == Comparison::AtLeast) != (open->value == low)) return false; // 不少于5次，不超过3天
    open->comparison = Comparison::Range;
    open->value = low;
    open->high = high;
    m_facts[fact].measure.end = compared.span.end;
    m_facts[fact].span = m_facts[fact].span.united(m_facts[fact].measure);
    return true;
}

bool Interpreter::classifies(const Element& measure, const Compared& compared) const
{
    if (qualifiesObject(measure, compared)) return true;
    // 使用超过5年的设备: how old they are.
    const bool isStrict = compared.comparison == Comparison::Greater || compared.comparison == Comparison::Less;
    if (measure.kind == Element::Kind::Duration && isStrict && compared.isNear && unitAt(compared.span.end) == u'的')
        return true;
    if (isBandOf(measure, compared)) return true;
    // 70个30亿元以上项目: a bound right behind a count says of what size.
    const auto at = static_cast<std::size_t>(&measure - m_elements.data());
    if (compared.isBehind && !compared.isNear && at > 0 && m_elements[at - 1].kind == Element::Kind::Count &&
        m_elements[at - 1].end == measure.begin)
        return true;
    // 两侧50米范围内, 站点500米覆盖率: where.
    if (measure.word != nullptr && measure.word->group == MeasureGroup::Size &&
        standsAny({u"范围内", u"范围以内", u"内有", u"内的", u"以内有", u"以内的", u"覆盖率", u"服务半径", u"生活圈"},
                  compared.span.end))
        return true;
    // 20张床位及以上的机构, 30万千瓦以上（含）的机组: which ones, said behind what is counted.
    if (!compared.isNear && !compared.isLevel && boundsClass(compared.span.end)) return true;
    // 35蒸吨以下锅炉, 20户以上自然村: the measure tells which, it asks for nothing. 组织2次以上培训 does.
    if (!compared.isBehind || compared.isNear || compared.isLevel || compared.span.end == measure.end) return false;
    const char16_t next = unitAt(compared.span.end);
    if (!text::isHan(next)) return false;
    const MeasureGroup group = measure.word != nullptr ? measure.word->group : MeasureGroup::Thing;
    if (group == MeasureGroup::Event) return false;
    if (next == u'的' || group == MeasureGroup::Size) return true;
    const char16_t before = unitAt(measure.begin - 1);
    // 打造2个商圈、10家以上示范店: the list goes on counting.
    if (std::u16string_view(u"、和及").contains(before) && m_last.valid && m_last.end > clause().span.begin)
        return false;
    return measure.begin == clause().span.begin ||
           std::u16string_view(u"的对、（(及和与省市县区镇乡村国域").contains(before);
}

/// 3人以上10人以下, 及 the like: two bounds right behind each other say which ones are meant.
bool Interpreter::isBandOf(const Element& measure, const Compared& compared) const
{
    if (!compared.isBehind || compared.isNear) return false;
    const auto at = static_cast<std::size_t>(&measure - m_elements.data());
    const auto bounded = [&](std::size_t other) {
        return other < m_elements.size() && m_elements[other].isMeasure() && m_elements[other].word == measure.word;
    };
    if (bounded(at + 1)) {
        const SourceSpan gap{compared.span.end, m_elements[at + 1].begin};
        if (gap.isEmpty() || gap.in(m_text) == u"不足") return true; // 500吨以上不足1000吨
    }
    return at > 0 && bounded(at - 1) && precedesAny({u"以上", u"以下"}, measure.begin) &&
           m_elements[at - 1].end + 2 == measure.begin;
}

/// The second bound of 500吨以上不足1000吨.
bool Interpreter::endsBand(const Element& count) const
{
    return precedesAny({u"以上不足", u"以下不足"}, count.begin);
}

/// 以上 or 以下 with what they qualify behind them: 床位及以上的, 以上（含）的, 以上或者高度100米以上的.
bool Interpreter::boundsClass(qsizetype at) const
{
    constexpr qsizetype reach = 24;
    const qsizetype end = std::min(clause().span.end, at + reach);
    if (at >= end) return false;
    const QStringView rest = m_text.sliced(at, end - at);
    const bool bounded = precedesAny({u"以上", u"以下", u"以内"}, at);
    if (bounded && (rest.startsWith(u'（') || rest.startsWith(u"或"))) return rest.indexOf(u'的') > 0;
    constexpr qsizetype longestName = 6;
    for (QStringView bound : {u"及以上的", u"及以下的", u"以上的", u"以下的"})
        if (const qsizetype found = rest.indexOf(bound); found > 0 && found <= longestName)
            return !rest.first(found).contains(u'、');
    return false;
}

/// 年产20万吨铝材项目, 7万吨合金等项目: how large what is built will be, part of its name.
bool Interpreter::sizesProject(const Element& count) const
{
    if (count.word->group != MeasureGroup::Size) return false;
    constexpr qsizetype reach = 30;
    QStringView rest = m_text.sliced(count.end, std::min(reach, clause().span.end - count.end));
    for (QChar mark : {u'、', u'（', u'('})
        if (const qsizetype cut = rest.indexOf(mark); cut >= 0) rest = rest.first(cut);
    const bool output = precedesAny({u"年产", u"日产", u"产能", u"总投资", u"年处理", u"日处理"}, count.begin);
    const bool project = rest.contains(u"项目") || rest.contains(u"生产线");
    return project && (output || rest.contains(u"等项目"));
}

/// 30条政策措施, 4个省份之一: a paper by its parts, one of several.
bool Interpreter::namesPaper(const Element& count) const
{
    constexpr qsizetype reach = 12;
    const QStringView rest = m_text.sliced(count.end, std::min(reach, clause().span.end - count.end));
    if (const qsizetype one = rest.indexOf(u"之一"); one > 0 && !rest.first(one).contains(u'、')) return true;
    if (count.word->text != u"条" || m_lexicon.verbs.endingAt(m_text, count.begin) != nullptr) return false;
    constexpr qsizetype nearest = 6;
    for (QStringView part : {u"措施", u"举措", u"政策", u"意见", u"规定"})
        if (const qsizetype found = rest.indexOf(part); found >= 0 && found <= nearest) return true;
    return false;
}

/// 对年出栏500头以上规模养殖场…, 对年住院500人次以上的机构…: which of them it is about. 对企业开展2次以上培训 has a
/// verb in between.
bool Interpreter::qualifiesObject(const Element& measure, const Compared& compared) const
{
    if (!compared.isBehind || compared.isNear || compared.isLevel || compared.span.end == measure.end) return false;
    if (!text::isHan(unitAt(compared.span.end))) return false;
    constexpr qsizetype reach = 24;
    const qsizetype from = std::max(clause().span.begin, measure.begin - reach);
    const QStringView head = m_text.sliced(from, measure.begin - from);
    const qsizetype at = head.lastIndexOf(u'对');
    if (at < 0) return false;
    if (std::u16string_view(u"针相应面绝核比校").contains(unitAt(from + at - 1)) ||
        standsAny({u"对接", u"对照", u"对比", u"对标", u"对外", u"对口", u"对应"}, from + at))
        return false;
    for (qsizetype i = at + 1; i < head.size(); ++i) {
        if (std::u16string_view(u"每要应须").contains(head[i].unicode())) return false;
        if (const Word* verb = m_lexicon.verbs.startingAt(head, i); verb != nullptr && verb->size() > 1) return false;
    }
    return true;
}

/// 对连续两次排名末位的单位, 累计3次不合格的: a condition.
bool Interpreter::isCondition(const Element& count) const
{
    if (!precedesAny({u"连续", u"累计"}, count.begin)) return false;
    constexpr qsizetype reach = 40;
    const qsizetype end = std::min(clause().span.end, count.end + reach);
    return end > count.end && m_text.sliced(count.end, end - count.end).contains(u'的');
}

/// 由120项压减至80项, 全县28家加油站: what there is, not what is asked for.
bool Interpreter::isGiven(qsizetype at) const
{
    if (unitAt(at - 1) == u'由' || unitAt(at - 1) == u'从') return true;
    if (precedesAny({u"聚焦", u"围绕", u"瞄准", u"立足", u"紧扣"}, at)) return true; // 聚焦24个重点领域
    if (precedesAny({u"原来的", u"原有的", u"原有", u"现有的", u"现有", u"目前的"}, at)) return true;
    const Word* preface = m_lexicon.prefaces.startingAt(m_text, clause().span.begin); // 围绕30项重点任务
    // 为2万名职工提供保障 counts whom it is done for.
    if (preface != nullptr && preface->text != u"为" && clause().span.begin + preface->size() == at) return true;
    return unitAt(at - 2) == u'全' && std::u16string_view(u"国省市县区镇乡村州盟旗").contains(unitAt(at - 1)) &&
           unitAt(at - 1) != u'\0';
}

/// 对挂牌督办的8处隐患，…: what the demand in the next clause is about.
bool Interpreter::isTopic(const Element& count) const
{
    if (clause().endsSentence) return false;
    const QStringView words = clause().span.in(m_text);
    constexpr qsizetype longestTopic = 60;
    if (words.size() > longestTopic || (!words.startsWith(u'对') && !words.startsWith(u"针对"))) return false;
    // 对学校每学期开展一次督导 demands: a verb stands outside the words that qualify the topic.
    const qsizetype attribute = words.first(count.begin - clause().span.begin).lastIndexOf(u'的');
    for (qsizetype i = clause().span.begin + std::max<qsizetype>(attribute + 1, 1); i < clause().span.end; ++i)
        if (const Word* verb = m_lexicon.verbs.startingAt(m_text, i); verb != nullptr && verb->size() > 1) return false;
    return true;
}

bool Interpreter::counts(const Element& count, const Compared& compared) const
{
    const Word& unit = *count.word;
    if (classifies(count, compared) || endsBand(count)) return false;
    if (unitAt(count.begin - 1) == u'×' || unitAt(count.begin - 1) == u'*') return false; // 1024×768分辨率
    if (!compared.isCompared && (isGiven(count.begin) || isCondition(count) || isTopic(count))) return false;
    if (compared.isCompared || count.isRange || compared.approx) return true;
    if (sizesProject(count) || namesPaper(count)) return false;
    if (unit.text == u"分" && !count.isArabic) return false; // 十分重要
    if (unitAt(count.end) == u'未') return false;            // 累计三次未整改的: a condition
    if (unit.group == MeasureGroup::Name) return false;
    if (const qsizetype line =
            m_text.sliced(count.end, std::min<qsizetype>(6, m_text.size() - count.end)).indexOf(u'线');
        line > 0 && (unitAt(count.end + line - 1) == u'红' || unitAt(count.end + line - 1) == u'底'))
        return false; // 18亿亩耕地红线, 两条底线
    if (standsAny({u"方面", u"层面", u"阶段", u"环节", u"原则", u"维度", u"步骤", u"主体"}, count.end)) return false;
    if (count.isArabic) return true;
    // 两 counts, 二 names: 二轮, 二期; but 每周编发二期简报.
    if (unitAt(count.begin) == u'二' && count.low == 2 && m_period == nullptr) return false;
    if (unit.group == MeasureGroup::Event) return true;
    if (count.low >= 10) return true;
    // Small numbers in Chinese mostly make names (三支队伍, 两个平台, 一套机制): they count with concrete words and a
    // verb or a period in front.
    static constexpr QStringView concrete[] = {u"家", u"所", u"座",   u"处",   u"户",     u"名", u"人",
                                               u"篇", u"遍", u"堂",   u"节",   u"台",     u"套", u"辆",
                                               u"例", u"宗", u"课时", u"学时", u"个批次", u"期"};
    const bool isConcrete = std::ranges::find(concrete, unit.text) != std::ranges::end(concrete);
    if (!isConcrete) return false;
    if (m_period != nullptr) return true;
    return count.low >= 2 && m_lexicon.verbs.endingAt(m_text, count.begin) != nullptr;
}

const Element* Interpreter::periodFor(const Element& measure) const
{
    if (m_period == nullptr) return nullptr;
    // 每月开展培训，每次不少于2小时: for each time, not each month.
    const bool perTime = m_per != nullptr && m_per->begin > m_period->begin && measure.begin > m_per->begin &&
                         m_lexicon.measures.startingAt(m_per->by, 0) != nullptr &&
                         m_lexicon.measures.startingAt(m_per->by, 0)->group == MeasureGroup::Event;
    return perTime ? nullptr : m_period;
}

QString Interpreter::objectBehind(qsizetype end) const
{
    if (unitAt(end) == u'的') ++end;
    constexpr qsizetype longest = 40;
    if (end >= clause().span.end) return {};
    const QStringView rest = m_text.sliced(end, std::min(clause().span.end - end, longest));
    const qsizetype mark = rest.indexOf(u'、');
    return (mark < 0 ? rest : rest.first(mark)).toString();
}

void Interpreter::addQuantity(const Element& measure, const Compared& compared)
{
    if (m_last.valid && m_last.unit == measure.word->text + measure.by &&
        closeRange<Quantity>(m_last.fact, measure, compared)) {
        m_last.comparison = Comparison::Range;
        m_last.end = measure.end;
        std::get<Quantity>(m_facts[m_last.fact].value).object = objectBehind(compared.span.end);
        return;
    }
    Quantity quantity;
    quantity.comparison = compared.comparison;
    quantity.value = measure.low;
    quantity.high = measure.high;
    quantity.unit = measure.word->text + measure.by;
    quantity.object = objectBehind(compared.span.end);
    quantity.bare =
        measure.low == 1 && compared.comparison == Comparison::Equal && !compared.isLevel && !compared.approx;
    SourceSpan span = compared.span;
    if (m_per != nullptr) quantity.per = m_per->by;
    if (measure.period.unit != Period::Unit::None) {
        quantity.period = measure.period;
    } else if (const Element* period = periodFor(measure)) {
        // 全年把审批时限压缩至3天: a level that is reached, not so many days a year.
        const bool reached = compared.isLevel && measure.kind == Element::Kind::Duration;
        if (!reached || period->period.unit != Period::Unit::CalendarYear) quantity.period = period->period;
        if (period->begin >= clause().span.begin) span.begin = std::min(span.begin, period->begin);
        m_periodUsed = true;
        if (m_per != nullptr && m_per->begin < period->begin && m_per->begin < clause().span.begin)
            quantity.per.clear();
    } else if (m_last.valid && quantity.per.isEmpty() &&
               !(compared.isLevel && measure.kind == Element::Kind::Duration) &&
               // 年内建成2座公园，绿地不低于50亩: what is reached is not counted by the year.
               !(m_last.isByEnd && compared.isNear &&
                 m_lexicon.verbs.startingAt(m_text, clause().span.begin) == nullptr) &&
               // 每人每年94元，标准提高5元: each sum of money is one of its own, but for those of 全年.
               (quantity.unit != u"元" || m_last.end > clause().span.begin ||
                m_last.period.unit == Period::Unit::CalendarYear) &&
               (m_last.unit == quantity.unit || m_last.period.unit == Period::Unit::CalendarYear)) {
        quantity.period = m_last.period; // 县级每年至少5次，各镇不少于2次; 全年 holds for all that follows it
    }
    const bool byEnd = m_period != nullptr
                           ? m_period->date.edge == DateExpression::Edge::Within && m_period->date.end > 0
                           : m_last.isByEnd;
    const std::string rule = std::string("quantity.") + compared.how;
    if (m_period != nullptr && quantity.period == m_period->period) {
        for (const Element* sharing : m_sharing) {
            Quantity shared = quantity;
            shared.period = sharing->period;
            add(std::move(shared), {sharing->begin, span.end}, rule.c_str(), compared.approx);
            std::size_t own = m_clause;
            while (own > 0 && m_clauses[own].span.begin > sharing->begin) --own;
            m_facts.back().span.begin = std::min(m_facts.back().span.begin, m_clauses[own].span.begin);
        }
        m_sharing.clear();
    }
    m_last = {true, quantity.unit, quantity.period, quantity.comparison, measure.end, m_facts.size(), byEnd};
    add(std::move(quantity), span, rule.c_str(), compared.approx);
}

void Interpreter::readPercent(std::size_t index)
{
    const Element& percent = m_elements[index];
    Compared compared = compare(m_text, percent, m_far, m_lexicon);
    if (!compared.isCompared && isGiven(percent.begin)) return;
    // 分别达到100%、95%, 98%和90%: behind 、 the words in front of the first go on.
    const bool goesOn = m_lastShareEnd > 0 && m_lastShareEnd + 1 == percent.begin &&
                        std::u16string_view(u"、和与及").contains(unitAt(m_lastShareEnd)) && !compared.isNear &&
                        !compared.isLevel;
    if (goesOn) {
        if (!compared.isBehind && !percent.isRange) compared.comparison = m_lastShare.comparison;
        if (compared.change == Percentage::Change::None) compared.change = m_lastShare.change;
    }
    if (m_lastShareEnd > 0 && closeRange<Percentage>(m_lastShare.fact, percent, compared)) {
        m_lastShareEnd = 0;
        return;
    }
    Percentage share;
    share.comparison = compared.comparison;
    share.value = percent.low;
    share.high = percent.high;
    share.points = percent.points;
    share.change = compared.change;
    SourceSpan span = compared.span;
    // What stands between the head of the clause and the measure, behind the last date or period, is what it is a share
    // of.
    qsizetype from = clause().span.begin;
    qsizetype until = span.begin;
    for (std::size_t i = index; i-- > clause().first;) {
        if (m_elements[i].end > span.begin || m_elements[i].kind == Element::Kind::Far) continue;
        from = behindTime(m_elements[i]);
        if (from < span.begin || m_elements[i].kind != Element::Kind::Date) break;
        // 资金拨付进度6月底前达到50%: the share stands in front of the date.
        until = m_elements[i].begin;
        if (precedesAny({u"到", u"在", u"于"}, until)) --until;
        from = i > clause().first ? m_elements[i - 1].end : clause().span.begin;
        break;
    }
    constexpr qsizetype longest = 60;
    from = std::max(from, until - longest);
    if (from < until) share.of = m_text.sliced(from, until - from).toString();
    for (QStringView lead : {u"力争", u"确保", u"其中", u"实现", u"争取"})
        if (share.of.startsWith(lead) && share.of.size() > lead.size()) share.of.remove(0, lead.size());
    for (QStringView tail : {u"分别", u"累计", u"年均", u"左右和", u"以上和"})
        if (share.of.endsWith(tail)) share.of.chop(tail.size());
    // 较上年增长10%, 98%和90%: what joins or compares is nothing to take a share of.
    if (share.of.size() == 1 && std::u16string_view(u"较比同要和与及、").contains(share.of.front().unicode()))
        share.of.clear();
    if (m_period != nullptr) m_periodUsed = true;
    m_lastShare = {share.comparison, share.change, m_facts.size()};
    m_lastShareEnd = compared.span.end;
    add(std::move(share), span, (std::string("percentage.") + compared.how).c_str(), compared.approx);
}

} // namespace duibiao::facts

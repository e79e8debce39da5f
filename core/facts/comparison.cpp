// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/comparison.h"

namespace duibiao::facts {

namespace {

/// Steps back over one of `words` that ends at `end`; true when there was one.
bool stepBack(QStringView text, qsizetype& end, std::initializer_list<QStringView> words)
{
    for (QStringView word : words) {
        if (!text.first(end).endsWith(word)) continue;
        end -= word.size();
        return true;
    }
    return false;
}

/// 约, 近: but not the 近 of 最近, 附近.
bool stepBackOverAbout(QStringView text, qsizetype& end)
{
    if (stepBack(text, end, {u"大约", u"约为", u"大致", u"将近", u"接近", u"约"})) return true;
    if (!text.first(end).endsWith(u'近')) return false;
    const char16_t before = end >= 2 ? text[end - 2].unicode() : u'\0';
    if (before == u'最' || before == u'附' || before == u'临' || before == u'亲' || before == u'邻') return false;
    --end;
    return true;
}

/// Words that set a bound, other than those that name the level to be reached.
bool bounds(QStringView comparator)
{
    for (QStringView level :
         {u"达到", u"达", u"控制在", u"保持在", u"稳定在", u"降至", u"降到", u"压减至", u"压缩至", u"缩短至"})
        if (comparator.startsWith(level)) return false;
    return true;
}

} // namespace

Compared compare(QStringView text, const Element& measure, const Element* far, const Lexicon& lexicon)
{
    Compared result;
    result.span = {measure.begin, measure.end};
    qsizetype begin = measure.begin;

    result.approx = stepBackOverAbout(text, begin);
    stepBack(text, begin, {u"了"});
    if (const Word* word = lexicon.before.endingAt(text, begin)) {
        begin -= word->size();
        result.comparison = word->comparison;
        result.isNear = word->comparison != Comparison::Equal;
        result.isLevel = !result.isNear;
        result.how = result.isNear ? "comparator-before" : "level";
    } else if (far != nullptr && far->end == begin) {
        begin = far->begin;
    }
    if (measure.kind == Element::Kind::Percent) {
        qsizetype end = begin;
        stepBack(text, end, {u"幅度", u"比例", u"平均"});
        if (const Word* word = lexicon.changes.endingAt(text, end)) {
            result.change = word->change;
            begin = end - word->size();
        }
    }
    if (begin < measure.begin &&
        (result.isNear || result.isLevel || result.approx || result.change != Percentage::Change::None))
        result.span.begin = begin;

    if (const Word* word = lexicon.after.startingAt(text, measure.end)) {
        result.span.end += word->size();
        if (word->about) {
            result.approx = true;
            // 达到70%左右, 控制在3天左右: about so much, neither more nor less. 不少于20个左右 keeps its bound.
            if (result.isNear && !bounds(text.sliced(begin, measure.begin - begin))) {
                result.comparison = Comparison::Equal;
                result.isNear = false;
                result.isLevel = true;
            }
        } else {
            result.comparison = word->comparison;
            result.isBehind = true;
            result.how = "comparator-behind";
        }
    }
    if (!result.isNear && far != nullptr) {
        if (!result.isBehind) {
            result.comparison = far->word->comparison;
            result.how = "comparator-across";
        }
        result.isNear = true;
        result.span.begin = std::min(result.span.begin, far->begin);
    }
    if (measure.more && !result.isNear && !result.isBehind) {
        result.comparison = Comparison::Greater;
        result.isBehind = true;
        result.how = "more";
    }
    result.isCompared = result.isNear || result.isBehind;
    if (measure.isRange) {
        result.comparison = Comparison::Range;
        result.how = "range";
    }
    return result;
}

} // namespace duibiao::facts

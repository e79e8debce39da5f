// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/phrase.h"

#include "core/check/content.h"
#include "core/check/deeds.h"
#include "core/check/facts_of.h"
#include "core/text/normalized.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace duibiao::check {

namespace {

/// `words` without the stretches that `spans` cover.
QString without(QStringView words, std::vector<SourceSpan> spans)
{
    std::ranges::sort(spans);
    QString rest;
    qsizetype at = 0;
    for (const SourceSpan span : spans) {
        if (span.begin > at) rest += words.sliced(at, span.begin - at);
        at = std::max(at, span.end);
    }
    rest += words.sliced(std::min(at, words.size()));
    return rest;
}

} // namespace

QString withoutFigures(const QString& words, const facts::Fact* fact, int year)
{
    const auto* quantity = fact ? std::get_if<facts::Quantity>(&fact->value) : nullptr;
    std::vector<SourceSpan> spans;
    for (const Amount& amount : amountsIn(words)) {
        const bool own = quantity && !quantity->unit.isEmpty() && quantity->unit.startsWith(amount.unit.first(1));
        if (!own && !words.at(amount.at).isDigit()) continue;
        SourceSpan span{amount.at, amount.at + amount.length + (own ? quantity->unit.size() : 1)};
        // 应在48小时内回应, 于10个工作日内公开: a term leaves with the words that set it.
        const QStringView behind = QStringView(words).sliced(amount.at + amount.length);
        for (const QStringView term :
             {QStringView(u"个工作日内"), QStringView(u"工作日内"), QStringView(u"个小时内"), QStringView(u"小时内"),
              QStringView(u"分钟内"), QStringView(u"日内"), QStringView(u"天内"), QStringView(u"个月内")}) {
            if (!behind.startsWith(term)) continue;
            span.end = amount.at + amount.length + term.size();
            for (const QStringView lead : {QStringView(u"最迟应在"), QStringView(u"应在"), QStringView(u"须在"),
                                           QStringView(u"要在"), QStringView(u"应于"), QStringView(u"须于"),
                                           QStringView(u"要于"), QStringView(u"在"), QStringView(u"于")}) {
                if (!QStringView(words).first(amount.at).endsWith(lead)) continue;
                span.begin -= lead.size();
                break;
            }
            break;
        }
        spans.push_back(span);
    }
    for (const facts::DateMention& date : facts::scanDates(words, {year, {}})) {
        SourceSpan span = date.span;
        for (const QStringView tail : {QStringView(u"年底前"), QStringView(u"底前"), QStringView(u"以前"),
                                       QStringView(u"之前"), QStringView(u"前")}) {
            if (!QStringView(words).sliced(span.end).startsWith(tail)) continue;
            span.end += tail.size();
            break;
        }
        spans.push_back(span);
    }
    return without(words, std::move(spans));
}

QString clauseBefore(const QString& text, const QString& phrase)
{
    const qsizetype at = text.indexOf(phrase);
    if (at < 1) return {};
    const qsizetype end = text.lastIndexOf(u'，', at - 1) == at - 1 ? at - 1 : at;
    return text.first(end).section(u'，', -1);
}

std::optional<QString> qualityIn(const facts::Fact& fact, QString words, const QString& actor)
{
    const auto* quantity = std::get_if<facts::Quantity>(&fact.value);
    const bool measures =
        std::holds_alternative<facts::Percentage>(fact.value) || (quantity && !countsEvents(quantity->unit));
    if (!measures) return {};
    if (!actor.isEmpty()) words.remove(actor);
    static constexpr std::array qualities{u'率', u'比', u'重', u'积', u'口', u'量', u'数', u'额', u'长',
                                          u'限', u'度', u'模', u'例', u'程', u'间', u'时', u'期'};
    // 控制在60天以内 says which way the quality has to go.
    static constexpr std::array ways{u"压缩", u"压减", u"控制", u"缩短", u"降低", u"提高", u"提升", u"保持", u"稳定"};
    QString content = contentOf(withoutFigures(words, &fact, 0)).text.section(u' ', 0, 0);
    for (const QStringView bound : {u"以内", u"之内", u"内", u"至", u"到", u"在"})
        if (content.endsWith(bound)) content.chop(bound.size());
    for (const char16_t* way : ways) {
        if (!content.endsWith(QStringView(way))) continue;
        content.chop(QStringView(way).size());
        break;
    }
    return !content.isEmpty() && std::ranges::contains(qualities, content.back().unicode()) ? std::optional(content)
                                                                                            : std::nullopt;
}

bool isOnlyWhen(const facts::Fact& fact)
{
    return std::holds_alternative<facts::Deadline>(fact.value) || std::holds_alternative<facts::Frequency>(fact.value);
}

namespace {

/// Where several things are counted in one phrase (1次综合演练、2次专项演练), the words between one count and the next;
/// empty otherwise.
QString ownStretch(const Document& document, const facts::Fact& fact, const std::vector<const facts::Fact*>& measures)
{
    const auto isCounted = [](const facts::Fact& one) {
        const auto* deadline = std::get_if<facts::Deadline>(&one.value);
        return std::holds_alternative<facts::Quantity>(one.value) ||
               (deadline && deadline->form == facts::Deadline::Form::Within);
    };
    if (!isCounted(fact)) return {};
    qsizetype end = fact.span.end;
    bool shared = false;
    for (const facts::Fact* other : measures) {
        if (other == &fact || other->value.index() != fact.value.index() || !isCounted(*other) ||
            !fact.span.overlaps(other->span))
            continue;
        shared = true;
        if (other->measure.end <= fact.measure.end) continue;
        // The next count's measure may begin with words that both share (年内至少); its number is the last one in it.
        const qsizetype begin = std::max(fact.measure.end, other->measure.begin);
        const auto amounts = amountsIn(document.words({begin, other->measure.end}));
        end = std::min(end, amounts.empty() ? begin : begin + amounts.back().at);
    }
    if (!shared || end <= fact.measure.end) return {};
    return text::normalize(document.words({fact.measure.end, end})).text();
}

/// The phrase names a quality and not what has it.
bool isAttribute(const facts::Fact& fact, const QString& words, const QString& actor)
{
    constexpr qsizetype longestQuality = 6;
    const auto quality = qualityIn(fact, words, actor);
    return quality && quality->size() <= longestQuality;
}

/// The words of a phrase without those that compare with an earlier year (较上年提高3个百分点): a report may give both
/// figures instead.
QString withoutComparison(const Document& document, const facts::Fact& fact, QString words)
{
    const auto* percentage = std::get_if<facts::Percentage>(&fact.value);
    if (!percentage || percentage->change == facts::Percentage::Change::None) return words;
    words.remove(text::normalize(document.words(fact.measure)).text());
    for (const QStringView with : {u"上年度", u"上年", u"去年", u"上一年度", u"上一年"})
        for (const QStringView lead : {u"较", u"比"}) words.remove(lead.toString() + with.toString());
    return words.remove(u"同比"_s);
}

} // namespace

QString phraseOf(const DutySentence& sentence, const facts::Fact& fact, const std::vector<const facts::Fact*>& measures)
{
    const auto& [document, requirement, performer, year] = sentence;
    constexpr std::size_t ownEnough = 4; // pairs of characters
    QString words = text::normalize(document.words(fact.span)).text();
    if (const auto* coverage = std::get_if<facts::Coverage>(&fact.value)) {
        QString of = wholeOf(*coverage);
        if (!performer.isEmpty()) of.remove(performer);
        if (contentOf(of).isThin()) of = clauseBefore(requirement.text, words);
        words += u'，' + of;
    } else if (const QString own = ownStretch(document, fact, measures); own.size() > 2) {
        words = own;
    } else if (isAttribute(fact, words, performer)) {
        // "推广测土配方施肥技术，覆盖面积达到20万亩": the clause before names what has the area.
        if (const QString of = clauseBefore(requirement.text, words); !contentOf(of).isThin())
            words = of + u'，' + words;
    } else if (const qsizetype comma = requirement.text.indexOf(u'，');
               comma > 0 && !words.contains(requirement.text.first(comma))) {
        // "以本级政府名义印发的文件，多形式解读不少于5种": the phrase in front says of what.
        static constexpr std::array topics{u'以', u'对', u'在', u'凡'};
        if (std::ranges::contains(topics, requirement.text.front().unicode()))
            words = requirement.text.first(comma + 1) + words;
    }
    // "不少于60场，优先安排寄宿制学校": what the phrase says is said before its measure; the clause behind it asks for
    // something else.
    if (std::holds_alternative<facts::Quantity>(fact.value) || std::holds_alternative<facts::Percentage>(fact.value)) {
        const QString measure = text::normalize(document.words(fact.measure)).text();
        const qsizetype at = words.indexOf(measure);
        const qsizetype comma = at < 0 ? -1 : words.indexOf(u'，', at + measure.size());
        if (comma > 0 && contentOf(withoutFigures(words.first(at), &fact, year)).grams.size() >= ownEnough)
            words.truncate(comma);
    }
    if (!std::holds_alternative<facts::Coverage>(fact.value)) words = withoutAsides(words);
    words = withoutFigures(withoutComparison(document, fact, words), &fact, year);
    // The event starts the period; it is no part of the deed.
    if (const auto* deadline = std::get_if<facts::Deadline>(&fact.value); deadline && !deadline->event.isEmpty()) {
        QString rest = words;
        const QString event = eventOf(*deadline);
        rest.remove(event + u'后').remove(event).remove(u"自之日起"_s).remove(u"之日起"_s);
        // 对其他舆情应在48小时内予以回应: what is left without the event may be too little to tell the deed.
        if (!contentOf(rest).isThin() || !words.startsWith(u'对')) words = rest;
    }
    if (!performer.isEmpty()) return words.remove(performer);
    if (requirement.actor.isEmpty()) return words;
    // Somebody whom the list does not know is left out all the same where enough is left to tell the deed.
    QString rest = words;
    rest.remove(requirement.actor);
    return contentOf(rest).isThin() ? words : rest;
}

QString deedOutside(const DutySentence& sentence, const QString& phrase, const facts::Fact& fact)
{
    const auto& [document, requirement, performer, year] = sentence;
    const qsizetype at = requirement.text.indexOf(phrase);
    const QString behind = at < 0 ? QString() : requirement.text.sliced(at + phrase.size());
    for (const QString& words : {behind.isEmpty() ? QString() : mainClause(behind), mainClause(requirement.text)}) {
        QString deed = withoutFigures(words, &fact, year);
        if (!performer.isEmpty()) deed.remove(performer);
        if (!contentOf(deed).isThin()) return deed;
    }
    return {};
}

} // namespace duibiao::check

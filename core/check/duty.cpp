// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/duty.h"

#include "core/base/lexicon.h"
#include "core/check/bound.h"
#include "core/check/deeds.h"
#include "core/check/facts_of.h"
#include "core/check/performer.h"
#include "core/check/taskrows.h"
#include "core/text/holds.h"
#include "core/text/normalized.h"
#include "core/units/organisation.h"

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

/// The words of a phrase without its figures: numbers with their measure words, days and ends of periods. Numerals in
/// Chinese are part of many words (一线, 三审三校); only the duty's own, before its own measure word, is a figure.
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

/// The clause of `text` that stands before the one that holds `phrase`: what the phrase speaks of
/// (公开的政府文件，要全量覆盖).
QString clauseBefore(const QString& text, const QString& phrase)
{
    const qsizetype at = text.indexOf(phrase);
    if (at < 1) return {};
    const qsizetype end = text.lastIndexOf(u'，', at - 1) == at - 1 ? at - 1 : at;
    return text.first(end).section(u'，', -1);
}

/// The measure is one of a quality (期限, 覆盖面积, 安装率, 所占权重): what comes last in the phrase is not the deed.
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

/// What a measured phrase is about. A demand for everything keeps all its words and what must be covered; of the parts
/// of one phrase that are counted apart (1次综合演练、2次专项演练) each keeps its own.
QString phraseOf(const Document& document, const plan::Requirement& requirement, const QString& performer,
                 const facts::Fact& fact, const std::vector<const facts::Fact*>& measures, int year)
{
    constexpr std::size_t ownEnough = 4; // pairs of characters
    QString words = text::normalize(document.words(fact.span)).text();
    if (const auto* coverage = std::get_if<facts::Coverage>(&fact.value)) {
        QString of = coverage->of;
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
        rest.remove(deadline->event + u'后').remove(deadline->event).remove(u"自之日起"_s).remove(u"之日起"_s);
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

/// The words of the sentence that say what is to be done where the phrase of a measure says only when
/// (收到申请之日起20日内，向县司法局提交报告): the first clause behind the phrase, else the clause that names the deed.
/// Empty where the sentence names none (各镇不少于2次).
QString deedOutside(const plan::Requirement& requirement, const QString& phrase, const QString& performer,
                    const facts::Fact& fact, int year)
{
    const qsizetype at = requirement.text.indexOf(phrase);
    const QString behind = at < 0 ? QString() : requirement.text.sliced(at + phrase.size());
    for (const QString& words : {behind.isEmpty() ? QString() : mainClause(behind), mainClause(requirement.text)}) {
        QString deed = withoutFigures(words, &fact, year);
        if (!performer.isEmpty()) deed.remove(performer);
        if (!contentOf(deed).isThin()) return deed;
    }
    return {};
}

/// True where the measure is only a time or how often: what is done then may stand in another clause.
bool isOnlyWhen(const facts::Fact& fact)
{
    return std::holds_alternative<facts::Deadline>(fact.value) || std::holds_alternative<facts::Frequency>(fact.value);
}

/// A figure of the duty itself. The deadline of the row is none (it governs only where the sentence gives none); the
/// measures of a row that makes a demand of its own are.
bool isMeasure(const plan::Requirement& requirement, const facts::Fact& fact)
{
    if (const auto* deadline = std::get_if<facts::Deadline>(&fact.value);
        deadline && deadline->form == facts::Deadline::Form::From)
        return false;
    if (fact.source == facts::Source::Clause || !fact.stated.isEmpty()) return true;
    return !requirement.spans.empty() && requirement.spans.front().source == facts::Source::Table &&
           requirement.spans.front().span.contains(fact.span);
}

/// The days of a phase are no figure of the duty that carries them: they govern it, as they govern all that stand under
/// them.
bool standsOutside(const plan::Plan& plan, const plan::Requirement& requirement, const facts::Fact& fact)
{
    if (requirement.span().contains(fact.measure)) return false;
    const auto at = std::ranges::lower_bound(plan.facts, fact.span.begin, {},
                                             [](const plan::LooseFact& loose) { return loose.fact.span.begin; });
    return at != plan.facts.end() && at->fact.span == fact.span;
}

/// "加大…力度", "提高…水平" ask for more without saying how much.
bool asksForMore(QStringView words)
{
    static constexpr std::array starts{u"加大", u"提高", u"提升", u"增加", u"扩大",
                                       u"增强", u"加快", u"降低", u"减少", u"压降"};
    static constexpr std::array ends{u"频次",   u"比重",   u"力度",   u"水平",  u"能力",   u"质量",
                                     u"数量",   u"范围",   u"覆盖面", u"速度",  u"利用率", u"纠错率",
                                     u"败诉率", u"满意率", u"知晓率", u"覆盖率"};
    return text::holdsAny(words, starts) && text::holdsAny(words, ends);
}

/// The duty is to take part in what others hold, or to do something together with them.
bool asksToJoin(const plan::Requirement& requirement)
{
    static constexpr std::array joins{u"参加", u"参与", u"出席", u"列席", u"联合", u"会同", u"配合", u"协助", u"协同"};
    const QString words = requirement.text;
    return text::holdsAny(words, joins);
}

/// Who is to do it, where the subject of the sentence is somebody: 联席会议每半年至少召开一次 has the deed itself for
/// its subject. Empty otherwise.
QString performerOf(const plan::Requirement& requirement, const units::Registry& units)
{
    const QString& actor = requirement.actor;
    if (actor.isEmpty()) {
        // "县法院商事案件平均审理天数…": the sentence begins with whom it binds, though its subject is another.
        const auto names = namesAtHead(requirement.text, units);
        return names.empty()
                   ? QString()
                   : requirement.text.first(names.back().data() + names.back().size() - requirement.text.constData());
    }
    const bool isSomebody = !units.bound(actor).empty() || units.findIn(actor) >= 0 || units::isCollective(actor) ||
                            namesLeader(actor) || namesDeputy(actor);
    return isSomebody ? actor : QString();
}

std::optional<Statute> statuteOf(const QString& words, int year)
{
    static const std::vector<QStringList> rows = lexiconRows(QStringLiteral("statutory_deadlines"));
    for (const QStringList& row : rows) {
        if (!words.contains(row.at(0))) continue;
        const auto day = [year](const QString& monthDay) {
            return QDate::fromString(QStringLiteral("%1-%2").arg(year + 1).arg(monthDay), Qt::ISODate);
        };
        return Statute{day(row.at(1)), day(row.at(2)), row.at(3)};
    }
    return {};
}

/// The words of a duty, with the heading that it stands under where they call the yearly report 年报 for short.
QString withHeading(const plan::Requirement& requirement, const plan::Plan& plan)
{
    if (!requirement.text.contains(u"年报")) return requirement.text;
    const auto clause = std::ranges::find_if(plan.clauses, [&](const plan::Clause& each) {
        return each.part == requirement.part && each.path == requirement.path;
    });
    return clause == plan.clauses.end() || !clause->heading ? requirement.text
                                                            : requirement.text + u'，' + *clause->heading;
}

std::vector<Gram> occasionOf(const plan::Requirement& requirement, const facts::Fact* fact)
{
    QString words = requirement.condition + u'，' + requirement.actor;
    // A note may say who is meant by what they do: （决策承办单位负责）.
    for (const QString& unit : requirement.responsible.lead)
        if (units::isCollective(unit)) words += u'，' + units::groupStem(text::folded(unit)); // 决策承办单位 → 决策承办
    if (const auto* deadline = fact ? std::get_if<facts::Deadline>(&fact->value) : nullptr)
        words += u'，' + deadline->event;
    for (const QString& topic : topicsIn(requirement.text)) words += u'，' + topic;
    // 依申请公开按时答复率: a rate of how cases are handled asks for something where there was a case.
    static constexpr std::array handled{u"答复", u"办结", u"办理", u"受理"};
    const bool ofCases =
        fact && std::holds_alternative<facts::Percentage>(fact->value) && text::holdsAny(requirement.text, handled);
    if (ofCases) words += u'，' + requirement.text;
    return gramSet(contentOf(words));
}

QString shortened(QStringView words)
{
    constexpr qsizetype longest = 16;
    return words.size() <= longest ? words.toString() : words.first(longest - 1).toString() + u'…';
}

/// "各镇（街道）不少于2次" leaves its action to the sentence before: the last requirement of the same clause that says
/// what is counted.
QString borrowedWords(const std::vector<Duty>& before, const plan::Requirement& requirement)
{
    for (auto duty = before.rbegin(); duty != before.rend(); ++duty) {
        if (duty->requirement->path != requirement.path || duty->requirement->part != requirement.part) break;
        for (const Part& part : duty->parts) {
            if (!part.content.isThin()) return part.words;
        }
    }
    return {};
}

/// "10月底前建成专区，配备终端不少于2台": the day that opens a sentence goes for a count at its end too, where that
/// names no time and nobody of its own.
QDate deadlineBefore(const Document& document, const Duty& before, const plan::Requirement& requirement)
{
    constexpr qsizetype longestJoint = 2;
    const SourceSpan first = before.requirement->span();
    const SourceSpan second = requirement.span();
    if (second.begin < first.end || second.begin - first.end > longestJoint ||
        before.requirement->path != requirement.path)
        return {};
    const QStringView joint = document.words({first.end, second.begin});
    if (joint.contains(u'。') || joint.contains(u'；') || joint.contains(u'\n')) return {};
    const bool counts = std::ranges::any_of(requirement.facts, [](const facts::Fact& fact) {
        const auto* quantity = std::get_if<facts::Quantity>(&fact.value);
        return quantity && quantity->period.unit == facts::Period::Unit::None;
    });
    const bool timed = std::ranges::any_of(requirement.facts, [](const facts::Fact& fact) {
        return fact.source == facts::Source::Clause && !std::holds_alternative<facts::Quantity>(fact.value);
    });
    if (!counts || timed) return {};
    for (const facts::Fact& fact : before.requirement->facts) {
        const auto* deadline = std::get_if<facts::Deadline>(&fact.value);
        if (deadline && fact.source == facts::Source::Clause && deadline->form == facts::Deadline::Form::ByDate)
            return deadline->date;
    }
    return {};
}

/// The deeds that a duty asks for beside the measured ones and without a measure of their own:
/// 并将清理结果录入统一平台. What is only to be seen to, or comes of the deed (并加强指导, 并确保…), is none.
QStringList secondDeeds(const Document& document, const plan::Requirement& requirement,
                        const std::vector<const facts::Fact*>& measures)
{
    QStringList found;
    const QStringList clauses = requirement.text.split(u'，');
    qsizetype behind = -1; // the first clause with a measure
    for (qsizetype i = 0; i < clauses.size(); ++i) {
        const QString& clause = clauses[i];
        const bool measured = std::ranges::any_of(measures, [&](const facts::Fact* fact) {
            const QString words = text::normalize(document.words(fact->measure)).text();
            return (!words.isEmpty() && clause.contains(words)) ||
                   words.contains(clause); // what was stated stands nowhere
        });
        if (measured && behind < 0) behind = i;
        if (measured || behind < 0 || !clause.startsWith(u'并') || clause.startsWith(u"并列")) continue;
        const bool isSoft = isSoftDeed(clause) || isAside(clause) || clause.contains(u"视情");
        if (!isSoft && !contentOf(clause).isThin()) found.append(clause.section(u'；', 0, 0).section(u'。', 0, 0));
    }
    return found;
}

/// The deeds of a duty that stand in clauses of their own in front of its measures
/// (各级大厅要设立自助区，…均要网上办理): told of or not, they are judged where they are.
QStringList besideMeasures(const plan::Requirement& requirement, const Document& document,
                           const std::vector<const facts::Fact*>& measures)
{
    QStringList found;
    for (const Deed& deed : deedsIn(requirement.text)) {
        const bool measured = std::ranges::any_of(measures, [&](const facts::Fact* fact) {
            const QString words = text::normalize(document.words(fact->span)).text();
            return deed.words.contains(words) || words.contains(deed.words);
        });
        if (measured) break;
        if (deed.isPlain && deed.words != requirement.text) found += deed.words;
    }
    return found;
}

/// The day by which the year is over that opens the words of a duty: 2021年，建立…机制. Invalid where none does.
QDate yearOpening(const plan::Requirement& requirement)
{
    for (const facts::Fact& fact : requirement.facts) {
        const auto* deadline = std::get_if<facts::Deadline>(&fact.value);
        if (deadline && fact.source == facts::Source::Clause && fact.rule == u"deadline.milestone" &&
            requirement.text.startsWith(QString::number(deadline->date.year())))
            return deadline->date;
    }
    return {};
}

bool recurs(const plan::Requirement& requirement)
{
    return requirement.text.contains(u'每') || std::ranges::any_of(requirement.facts, [](const facts::Fact& fact) {
               return std::holds_alternative<facts::Frequency>(fact.value);
           });
}

/// A plan of several years tells year by year: 2021年，…。…。2022年，…。 The sentences between two years belong to the
/// one before them; and what a file holds beside such a plan for one year is that year's.
void setYears(std::vector<Duty>& duties, const Terms& terms)
{
    const auto isOfOnePlace = [](const Duty& a, const Duty& b) {
        return a.requirement->path == b.requirement->path && a.requirement->part == b.requirement->part;
    };
    for (auto begin = duties.begin(); begin != duties.end();) {
        const auto end =
            std::find_if(begin, duties.end(), [&](const Duty& duty) { return !isOfOnePlace(duty, *begin); });
        std::vector<QDate> years;
        for (auto duty = begin; duty != end; ++duty) years.push_back(yearOpening(*duty->requirement));
        const bool isSeries = std::ranges::count_if(years, [](QDate day) { return day.isValid(); }) > 1;
        QDate year;
        for (auto duty = begin; duty != end; ++duty) {
            if (years[static_cast<std::size_t>(duty - begin)].isValid())
                year = years[static_cast<std::size_t>(duty - begin)];
            if (isSeries && year.isValid() && !duty->phaseEnd.isValid() && !duty->requirement->stated.deadlines)
                duty->phaseEnd = year;
        }
        begin = end;
    }
    if (std::ranges::count(terms.plan.parts, false, &plan::Part::isAttachment) < 2) return;
    for (Duty& duty : duties) {
        const int year = terms.plan.parts[static_cast<std::size_t>(duty.requirement->part)].planYear;
        const bool isEarlier = year > 0 && year < terms.from.year() && !duty.phaseEnd.isValid() &&
                               !duty.requirement->stated.deadlines && !recurs(*duty.requirement);
        if (isEarlier) duty.phaseEnd = QDate(year, 12, 31);
    }
}

} // namespace

bool Duty::isPlain() const
{
    return std::ranges::none_of(parts, &Part::fact);
}

bool Duty::mayBind(int unit) const
{
    return isInherited || std::ranges::binary_search(units, unit);
}

std::vector<Duty> makeDuties(const Terms& terms)
{
    const TaskRows rows(terms.plan);
    std::vector<Duty> duties;
    duties.reserve(terms.plan.requirements.size());
    for (const plan::Requirement& requirement : terms.plan.requirements) {
        Duty duty;
        duty.requirement = &requirement;
        for (const plan::RequirementSpan& span : requirement.spans) {
            if (span.row < 0 || span.row >= static_cast<int>(terms.plan.table.size())) continue;
            const QDate deadline = terms.plan.table[static_cast<std::size_t>(span.row)].deadline;
            if (deadline.isValid() && (!duty.rowDeadline.isValid() || deadline < duty.rowDeadline))
                duty.rowDeadline = deadline;
        }
        if (requirement.phase >= 0)
            duty.phaseEnd =
                std::get<facts::Deadline>(terms.plan.facts[static_cast<std::size_t>(requirement.phase)].fact.value)
                    .date;
        duty.planDay = terms.plan.metadata.writtenOn;
        const QString performer = performerOf(requirement, terms.units);
        std::vector<const facts::Fact*> measures;
        for (const facts::Fact& fact : requirement.facts) {
            if (standsOutside(terms.plan, requirement, fact)) continue;
            if (isMeasure(requirement, fact)) measures.push_back(&fact);
        }
        for (const facts::Fact* fact : measures) {
            const QString words =
                phraseOf(terms.planDocument, requirement, performer, *fact, measures, terms.to.year());
            Part part = makePart(words, fact);
            // "起草年度报告，于3月1日前报县政府": the clause before names what is to be sent.
            constexpr qsizetype shortDeed = 8;
            if (!part.content.isThin() && measures.size() == 1 && part.content.text.size() <= shortDeed &&
                isOnlyWhen(*fact)) {
                QString of =
                    clauseBefore(requirement.text, text::normalize(terms.planDocument.words(fact->span)).text());
                if (!performer.isEmpty()) of.remove(performer);
                const auto* deadline = std::get_if<facts::Deadline>(&fact->value);
                if (deadline && !deadline->event.isEmpty()) of.remove(deadline->event);
                if (!contentOf(of).isThin()) part = makePart(of + u'，' + words, fact);
            }
            if (part.content.isThin() && isOnlyWhen(*fact)) {
                const QString phrase = text::normalize(terms.planDocument.words(fact->span)).text();
                if (const QString deed = deedOutside(requirement, phrase, performer, *fact, terms.to.year());
                    !deed.isEmpty())
                    part = makePart(deed, fact);
            }
            if (part.content.isThin()) {
                part = makePart(borrowedWords(duties, requirement) + u'，' + words, fact);
                part.borrowed = true;
            }
            if (part.content.isThin()) {
                // 巡河 names a deed, short as it is; who does it says nothing of the deed.
                QString deed = requirement.text;
                if (!performer.isEmpty()) deed.remove(performer);
                part = makePart(withoutFigures(deed, fact, terms.to.year()), fact);
            }
            if (part.grams.empty()) part = makePart(requirement.text, fact);
            part.isQuality =
                qualityIn(*fact, text::normalize(terms.planDocument.words(fact->span)).text(), performer).has_value();
            part.name =
                shortened(fact->stated.isEmpty() ? terms.planDocument.words(fact->measure) : QStringView(fact->stated));
            duty.parts.push_back(std::move(part));
        }
        for (const QString& deed : secondDeeds(terms.planDocument, requirement, measures)) {
            if (duty.parts.empty()) break;
            Part part = makePart(deed, nullptr);
            part.isSecond = true;
            part.name = shortened(deed);
            duty.parts.push_back(std::move(part));
        }
        if (!duty.parts.empty()) {
            for (const QString& deed : besideMeasures(requirement, terms.planDocument, measures)) {
                Part part = makePart(deed, nullptr);
                part.isFurther = part.isOptional = true;
                part.name = shortened(deed);
                duty.parts.push_back(std::move(part));
            }
        }
        if (duty.parts.empty()) {
            QString words = requirement.text;
            if (!performer.isEmpty()) words.remove(performer);
            const std::vector<Deed> deeds = deedsIn(words);
            for (const Deed& deed : deeds) {
                Part part = makePart(deed.words, nullptr);
                part.isFurther = !duty.parts.empty();
                part.isOptional = !deed.isPlain && deeds.size() > 1;
                if (deeds.size() > 1) part.name = shortened(deed.words);
                duty.parts.push_back(std::move(part));
            }
        }
        QString around = requirement.text;
        // What the paragraph just spoke of: 调整完善领导小组，每年至少召开1次会议.
        if (!duties.empty() && duties.back().requirement->path == requirement.path &&
            duties.back().requirement->part == requirement.part)
            around = duties.back().requirement->text + u'，' + around;
        const std::vector<Gram> sentence =
            gramSet(contentOf(withoutPersons(withoutFigures(around, nullptr, terms.to.year()))));
        for (Part& part : duty.parts) {
            part.occasion = occasionOf(requirement, part.fact);
            part.since =
                sinceYear(part.fact ? text::normalize(terms.planDocument.words(part.fact->span)).text() : part.words);
        }
        for (Part& part : duty.parts)
            std::ranges::set_difference(sentence, part.grams, std::back_inserter(part.around));
        const bool hasRow =
            std::ranges::any_of(requirement.spans, [](const plan::RequirementSpan& span) { return span.row >= 0; });
        if (!hasRow) duty.row = rows.naming(duty);
        if (duty.row >= 0 && !duty.rowDeadline.isValid()) {
            const plan::TaskRow& row = terms.plan.table[static_cast<std::size_t>(duty.row)];
            // Of several days for several duties none is told to be this one's.
            if (!row.deadlineText.contains(u'；') && !row.deadlineText.contains(u'、')) duty.rowDeadline = row.deadline;
        }
        if (!duties.empty()) duty.sentenceDeadline = deadlineBefore(terms.planDocument, duties.back(), requirement);
        if (requirement.stated.deadlines) duty.rowDeadline = duty.sentenceDeadline = duty.phaseEnd = {};
        duty.wantsLeader = namesLeader(requirement.actor) || namesLeader(requirement.text);
        for (Part& part : duty.parts) part.isTrend = !part.fact && asksForMore(part.words);
        duty.ownJoining = namesOther(requirement.text) || asksToJoin(requirement);
        duty.statute = statuteOf(withHeading(requirement, terms.plan),
                                 terms.to.isValid() ? terms.to.year() : terms.plan.metadata.planYear);
        duties.push_back(std::move(duty));
    }
    setYears(duties, terms);
    return duties;
}

} // namespace duibiao::check

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/submission/stance.h"

#include "core/submission/words.h"
#include "core/text/holds.h"
#include "core/text/normalized.h"

#include <algorithm>
#include <array>

namespace duibiao::submission {

namespace {

/// The clauses of a sentence: cut behind ，；： outside of quotes, brackets and titles.
std::vector<SourceSpan> splitClauses(QStringView sentence)
{
    std::vector<SourceSpan> clauses;
    int depth = 0;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        switch (sentence.at(i).unicode()) {
        case u'《':
        case u'（':
        case u'“':
        case u'(': ++depth; break;
        case u'》':
        case u'）':
        case u'”':
        case u')': depth = std::max(0, depth - 1); break;
        case u'，':
        case u'；':
        case u'：':
            if (depth > 0) break;
            clauses.push_back({begin, i + 1});
            begin = i + 1;
            break;
        default: break;
        }
    }
    if (begin < sentence.size()) clauses.push_back({begin, sentence.size()});
    return clauses;
}

/// The clause without enumerators (一是, 其中, 并) in front, so that words bound to its start are found.
QStringView core(QStringView clause)
{
    clause = clause.trimmed();
    if (clause.size() > 2 && clause.at(1) == u'是' && QStringView(u"一二三四五六七八九十").contains(clause.at(0)))
        clause = clause.sliced(2);
    for (const QStringView lead :
         {QStringView(u"并"), QStringView(u"现"), QStringView(u"我局"), QStringView(u"我镇"), QStringView(u"我单位")}) {
        if (clause.size() > lead.size() && clause.startsWith(lead)) clause = clause.sliced(lead.size());
    }
    return clause;
}

/// The clause without what stands between the two marks, and without them.
QString withoutEnclosed(QStringView clause, QChar open, QChar close)
{
    QString rest;
    int depth = 0;
    for (const QChar c : clause) {
        if (c == open)
            ++depth;
        else if (c == close)
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            rest += c;
    }
    return rest;
}

/// What is quoted in a clause (对“取消收费”的意见作了说明) is somebody else's word; a quotation that is nearly all of
/// it is not left out.
QString withoutQuotations(QStringView clause)
{
    const QString rest = withoutEnclosed(clause, u'“', u'”');
    return rest.size() * 2 > clause.size() ? rest : clause.toString();
}

/// True when the clause says of something that it was not done; 未发生, 未来 and the like say no such thing.
bool saysNotDone(QStringView clause, const Cues& cues)
{
    if (const qsizetype open = clause.indexOf(u'《'); open >= 0 && clause.indexOf(u'》', open) > 0) {
        // What a paper is called (《…管理办法（征求意见稿）》) says nothing of what was done.
        const QString rest = withoutEnclosed(clause, u'《', u'》');
        return saysNotDone(rest, Cues(rest));
    }
    if (!cues.has(Cue::NotDone)) return false;
    // "收到反映补助未到位的来信": what is denied belongs to a thing that is spoken of.
    for (qsizetype at = clause.indexOf(u'未'); at > 0; at = clause.indexOf(u'未', at + 1)) {
        // 对17件未明确公开属性或者未说明理由的报文: behind 对 it may be longer.
        const bool isTopic = clause.startsWith(u'对') || clause.startsWith(u'将') || clause.startsWith(u'把');
        const qsizetype longest = isTopic ? 30 : 8;
        const qsizetype of = isTopic ? clause.lastIndexOf(u'的') : clause.indexOf(u'的', at);
        if (of < at || of - at > longest || clause.size() - of < 3) continue;
        const QString rest = clause.first(at).toString() + clause.sliced(of + 1).toString();
        return saysNotDone(rest, Cues(rest));
    }
    if (!cues.has(Cue::NotDoneException)) return true;
    // An exception explains its own word of denial; another one still counts.
    return has(Cue::NotDone, without(Cue::NotDoneException, clause));
}

/// True when the clause says that it will not be done in time, or at all. 取消 does so of what stands in front
/// (论坛取消); with an object behind (取消行政职权3项) it is a deed.
bool givesUp(QStringView clause, const Cues& cues)
{
    static constexpr QStringView cancel = u"取消";
    if (!cues.has(Cue::GivenUp)) return false;
    const qsizetype at = clause.indexOf(cancel);
    const qsizetype behind = at + cancel.size();
    // 乡镇网站15个全部取消: many things are not called off, they are done away with.
    const bool areMany = at >= 0 && (clause.first(at).endsWith(u"全部") || clause.first(at).endsWith(u"均已") ||
                                     clause.first(at).endsWith(u"一律") || clause.first(at).endsWith(u"全部予以"));
    if (areMany) return false;
    const bool hasObject =
        at >= 0 && behind < clause.size() && text::isHan(clause.at(behind).unicode()) && clause.at(behind) != u'了';
    return !hasObject || has(Cue::GivenUp, clause.first(at).toString() + clause.sliced(behind).toString());
}

/// The last day of the year before the plan's; dates up to it are told for comparison. Invalid when the year is
/// unknown.
QDate endOfYearBefore(const facts::Context& context)
{
    const int year = context.planYear != 0            ? context.planYear
                     : context.documentDate.isValid() ? context.documentDate.year()
                                                      : 0;
    return year == 0 ? QDate() : QDate(year - 1, 12, 31);
}

/// "2022年度法治建设情况报告在网站公开": the year belongs to the name of a paper, and says nothing of when it was dealt
/// with.
bool namesPaperOfYear(QStringView behindYear)
{
    static constexpr std::array papers{u"报告", u"总结", u"决算", u"预算", u"目录", u"清单",
                                       u"名单", u"计划", u"方案", u"要点", u"公报", u"年报"};
    constexpr qsizetype longestName = 20;
    const QStringView name = behindYear.first(std::min(longestName, behindYear.size()));
    // 对2020年工作要点开展“回头看”
    static constexpr std::array kinds{u"工作要点", u"工作总结", u"工作报告", u"工作计划", u"工作方案"};
    if (!name.contains(u'，') && !name.contains(u'共') && text::holdsAny(name, kinds)) return true;
    if (!behindYear.startsWith(u"年度")) return false;
    return !name.contains(u'共') && text::holdsAny(name, papers);
}

/// "2008年以来的信息", "2016年以后制定的文件", "2010年至2023年部分", "2016年以来政府信息梳理完毕": the years say which
/// things are meant, and nothing of when they were dealt with. "2021年以来共举办七次" tells of what was done since.
bool limitsThings(QStringView behindYear)
{
    constexpr qsizetype longest = 8; // 以后制定的, 至2023年形成的
    static constexpr std::array reaches{u"以来", u"以后", u"之后", u"以前", u"之前", u"至",
                                        u"到",   u"—",    u"－",   u"-",    u"～",   u"~"};
    static constexpr std::array limits{u"的", u"部分", u"期间"};
    const QStringView rest = behindYear.sliced(1);
    const auto reach =
        std::ranges::find_if(reaches, [rest](const char16_t* word) { return rest.startsWith(QStringView(word)); });
    if (reach == reaches.end()) return false;
    QStringView behind = rest.sliced(QStringView(*reach).size());
    if (const qsizetype year = behind.indexOf(u'年'); year >= 0 && year <= 5) behind = behind.sliced(year + 1);
    behind = behind.first(std::min(longest, behind.size()));
    static constexpr std::array<QStringView, 14> deeds{u"共", u"累计", u"先后", u"每年", u"连续", u"已",   u"我",
                                                       u"全", u"坚持", u"举办", u"开展", u"组织", u"召开", u"持续"};
    const auto tellsDeed = [behind](QStringView word) { return behind.startsWith(word); };
    const bool namesThing = QStringView(*reach) == u"以来" && !behind.isEmpty() &&
                            text::isHan(behind.front().unicode()) && std::ranges::none_of(deeds, tellsDeed);
    return namesThing || text::holdsAny(behind, limits);
}

/// True when the clause names a year before the plan's as a whole (2022年共开展3次, 2022年度); 2022年3月5日 is a day.
bool namesEarlierYear(QStringView clause, QDate before)
{
    if (!before.isValid()) return false;
    for (qsizetype at = clause.indexOf(u'年'); at >= 0; at = clause.indexOf(u'年', at + 1)) {
        if (at < 4 || (at + 1 < clause.size() && clause.at(at + 1).isDigit())) continue;
        bool isNumber = false;
        const int year = clause.sliced(at - 4, 4).toInt(&isNumber);
        if (isNumber && year > 1990 && year <= before.year() && !namesPaperOfYear(clause.sliced(at)) &&
            !limitsThings(clause.sliced(at)))
            return true;
    }
    return false;
}

/// "评估计划于2024年上半年开展" speaks of a year to come; "检查计划于3月印发" tells of a paper that is called a plan.
bool plansForLater(QStringView clause, const facts::Context& context)
{
    if (context.planYear == 0 || !clause.contains(u"计划")) return false;
    return std::ranges::any_of(facts::scanDates(clause, context),
                               [&](const facts::DateMention& date) { return date.first.year() > context.planYear; });
}

/// "按照“5月31日前建成…”的要求，": whatever day it names is the demand's. "按照要求于3月5日组织…" goes on to a deed.
bool endsQuotation(QStringView clause)
{
    constexpr qsizetype longestCue = 4;
    while (!clause.isEmpty() && !clause.back().isLetterOrNumber()) clause.chop(1);
    return has(Cue::QuotedEnd, clause.last(std::min(clause.size(), longestCue)));
}

/// "第二期原定11月举办", "推迟至明年3月": the day that is named is not the day of a deed. "推迟至6月12日举办" names the
/// day on which it was done after all.
bool wasPutOff(QStringView clause, const Cues& cues, const facts::Context& context)
{
    const bool original = cues.has(Cue::Original);
    if (!original && !cues.has(Cue::Postponed)) return false;
    constexpr int longest = 92; // a quarter; 2021年 in 2021年原定11月举办 says not when
    auto dates = facts::scanDates(clause, context);
    std::erase_if(dates, [](const facts::DateMention& date) { return date.first.daysTo(date.last) > longest; });
    const std::size_t others = original ? 1 : 0; // the day that was meant at first
    if (dates.size() <= others) return true;
    // What a paper tells of a day before its own is over, late as it is.
    const bool isOver =
        context.documentDate.isValid() && dates.back().last <= context.documentDate && !cues.has(Cue::Planned);
    return !isOver && context.planYear != 0 && dates.back().first.year() > context.planYear;
}

/// "举办4次（2023年为2次）": what the brackets of a clause tell of a year before, brackets included; empty where they
/// tell of none.
SourceSpan comparedIn(QStringView clause, QDate before)
{
    const qsizetype open = clause.indexOf(u'（');
    const qsizetype close = clause.indexOf(u'）', open + 1);
    if (open <= 0 || close < 0) return {};
    const QStringView enclosed = clause.sliced(open + 1, close - open - 1);
    const bool hasFigure = std::ranges::any_of(enclosed, [](QChar c) { return c.isDigit(); });
    constexpr qsizetype yearAlone = 5; // （2023年）
    const bool compares = has(Cue::Comparison, enclosed) || has(Cue::Earlier, enclosed) ||
                          (enclosed.size() > yearAlone && namesEarlierYear(enclosed, before));
    return compares && hasFigure ? SourceSpan{open, close + 1} : SourceSpan{};
}

/// 由去年的86%提高到97%: the year before is named for where the figure of this one comes from.
bool comesFromBefore(QStringView clause)
{
    static constexpr std::array reached{u"到", u"至", u"为", u"成"};
    for (const QChar from : {QChar(u'由'), QChar(u'从')}) {
        const qsizetype at = clause.indexOf(from);
        if (at < 0) continue;
        const QStringView behind = clause.sliced(at);
        if (has(Cue::Earlier, behind) &&
            text::holdsAny(behind, {u"提高", u"提升", u"上升", u"增长", u"增加", u"扩大", u"下降", u"降低", u"降至",
                                    u"压缩", u"压减", u"减少", u"缩短", u"调整", u"变为"}) &&
            text::holdsAny(behind, reached))
            return true;
    }
    return false;
}

/// "剩余1座2025年完成", "其余3处计划明年实施": what is left is told with a day that is still to come.
bool isLeftForLater(QStringView clause, const facts::Context& context)
{
    static constexpr std::array rest{u"剩余", u"其余", u"余下", u"另有", u"还有", u"尚有"};
    if (context.planYear == 0 || !text::startsWithAny(clause, rest)) return false;
    const auto dates = facts::scanDates(clause, context);
    const QDate now = context.documentDate.isValid() ? context.documentDate : QDate(context.planYear, 12, 31);
    return !dates.empty() &&
           std::ranges::all_of(dates, [now](const facts::DateMention& date) { return date.last > now; });
}

/// 为做好巡查工作，: what a sentence says something is done for.
bool isPurpose(QStringView clause)
{
    static constexpr std::array starts{u"为做好", u"为推进",   u"为加强", u"为落实", u"为贯彻", u"为确保",
                                       u"为切实", u"为进一步", u"为认真", u"为全面", u"为深入", u"为有效",
                                       u"为规范", u"为提高",   u"为提升", u"为抓好", u"为加快"};
    return clause.endsWith(u'，') && text::startsWithAny(clause, starts);
}

struct Reading {
    Stance stance;
    bool inherits; ///< the clause says nothing itself
    bool lasts;    ///< following clauses that say nothing claim the same
};

/// `running` is what the clauses before claim.
Reading readClause(QStringView clause, const Cues& cues, Section section, Stance running, const facts::Context& context)
{
    if (cues.has(Cue::Comparison)) return {Stance::Earlier, false, false};
    if (cues.has(Cue::QuotedStart) && cues.has(Cue::QuotedEnd) &&
        (endsQuotation(clause) || facts::scanDates(clause, context).empty())) {
        for (const QStringView adverb :
             {QStringView(u"严格"), QStringView(u"认真"), QStringView(u"全面"), QStringView(u"切实")})
            if (clause.startsWith(adverb)) clause = clause.sliced(adverb.size());
        for (const QStringView start : {QStringView(u"按照"), QStringView(u"根据"), QStringView(u"依据"),
                                        QStringView(u"对照"), QStringView(u"为落实")}) {
            if (clause.startsWith(start)) return {Stance::Quoted, false, false};
        }
    }
    if (isPurpose(clause)) return {Stance::Quoted, false, false};
    const bool isQuoting = clause.contains(u'“');
    const QString own = isQuoting ? withoutQuotations(clause) : QString();
    const QStringView said = isQuoting ? QStringView(own) : clause;
    const Cues& saidCues = isQuoting ? Cues(said) : cues;
    if (saysNotDone(said, saidCues) || givesUp(said, saidCues) || isLeftForLater(said, context))
        return {Stance::NotDone, false, false};

    if (wasPutOff(clause, cues, context)) return {Stance::NotDone, false, true};

    const QDate before = endOfYearBefore(context);
    const bool hasDay = std::ranges::any_of(facts::scanDates(clause, context), [](const facts::DateMention& date) {
        return date.first.daysTo(date.last) < 31;
    });
    if (cues.has(Cue::Planned) || plansForLater(clause, context)) return {Stance::Planned, false, true};
    if ((cues.has(Cue::Earlier) && !comesFromBefore(clause)) || (!hasDay && namesEarlierYear(clause, before)))
        return {Stance::Earlier, false, true};
    // 全年举办不少于2次 among what is planned is next year's.
    // 上年应回收25吨，实际回收17吨: of the same year.
    if (running == Stance::Earlier && clause.startsWith(u"实际")) return {Stance::Earlier, true, false};
    if (cues.has(Cue::Done) || (cues.has(Cue::ThisYear) && section == Section::Deeds && running != Stance::Planned))
        return {Stance::Done, false, true};
    // A day that is told among the problems is mostly the late day of a deed.
    // The days of what is planned (下一阶段，一要在6月底前…) are those of the plan.
    if (hasDay && section != Section::Plans && running != Stance::Planned) return {Stance::Done, false, true};
    return {Stance::Done, true, false};
}

/// "7月，", "3月5日，": nothing but a date.
bool isDateOnly(QStringView clause, const facts::Context& context)
{
    while (!clause.isEmpty() && !clause.back().isLetterOrNumber()) clause.chop(1);
    constexpr qsizetype longest = 12;
    if (clause.isEmpty() || clause.size() > longest) return false;
    const auto dates = facts::scanDates(clause, context);
    return dates.size() == 1 && dates.front().span.begin == 0 && dates.front().span.end == clause.size();
}

bool hasNarrowDate(QStringView clause, const facts::Context& context)
{
    return std::ranges::any_of(facts::scanDates(clause, context),
                               [](const facts::DateMention& date) { return date.first.daysTo(date.last) < 31; });
}

/// A clause that says of what the one before it names that it was not done: 因经费不足未能举办, 尚未开工.
bool deniesBefore(QStringView clause)
{
    static constexpr std::array starts{u"因", u"由于", u"尚", u"仍", u"还", u"暂", u"至今", u"目前", u"未"};
    return text::startsWithAny(clause, starts) && saysNotDone(clause, Cues(clause));
}

/// 全年没有向申请人提供信息的情形: no case of it arose.
bool deniesCase(QStringView clause)
{
    while (!clause.isEmpty() && !clause.back().isLetterOrNumber()) clause.chop(1);
    static constexpr std::array denials{u"没有", u"无", u"未"};
    static constexpr std::array cases{u"事项", u"案件", u"业务", u"任务"};
    if (clause.endsWith(u"情形") && text::holdsAny(clause, denials)) return true;
    // 全年无采砂规划批准事项
    const qsizetype none = clause.indexOf(u'无');
    const bool isNone = none >= 0 && none + 1 < clause.size() &&
                        !QStringView(u"法需一误纸障缝偿线锡害故力").contains(clause.at(none + 1));
    return isNone &&
           std::ranges::any_of(cases, [clause](const char16_t* word) { return clause.endsWith(QStringView(word)); });
}

/// Brackets that tell of a year before are clauses of their own.
std::vector<SourceSpan> withoutComparisons(const std::vector<SourceSpan>& clauses, QStringView sentence, QDate before)
{
    std::vector<SourceSpan> apart;
    for (const SourceSpan& clause : clauses) {
        const SourceSpan compared = comparedIn(clause.in(sentence), before);
        if (compared.isEmpty()) {
            apart.push_back(clause);
            continue;
        }
        const SourceSpan brackets = compared.shifted(clause.begin);
        apart.push_back({clause.begin, brackets.begin});
        apart.push_back(brackets);
        if (brackets.end < clause.end) apart.push_back({brackets.end, clause.end});
    }
    return apart;
}

Stance defaultOf(Section section)
{
    switch (section) {
    case Section::Deeds: return Stance::Done;
    case Section::Problems: return Stance::Unclear;
    case Section::Plans: return Stance::Planned;
    }
    return Stance::Unclear;
}

} // namespace

Section sectionOf(QStringView heading)
{
    if (has(Cue::SectionProblem, heading)) return Section::Problems;
    if (has(Cue::SectionPlanned, heading)) return Section::Plans;
    return Section::Deeds;
}

std::vector<Stretch> splitByStance(QStringView sentence, Section& section, const facts::Context& context)
{
    std::vector<Stretch> stretches;
    Stance running = defaultOf(section);
    const std::vector<SourceSpan> clauses =
        withoutComparisons(splitClauses(sentence), sentence, endOfYearBefore(context));
    for (std::size_t c = 0; c < clauses.size(); ++c) {
        const SourceSpan span = clauses[c];
        const QStringView clause = core(span.in(sentence));
        if (section == Section::Problems && (clause.startsWith(u"下一步") || clause.startsWith(u"下步"))) {
            section = Section::Plans;
            running = Stance::Planned;
        }
        const Cues cues(clause);
        const Reading reading = readClause(clause, cues, section, running, context);
        Stance stance = reading.inherits ? running : reading.stance;
        // "7月，因系统切换未公布": a day alone goes with what follows it.
        if (reading.inherits && c + 1 < clauses.size() && isDateOnly(clause, context)) {
            const QStringView next = core(clauses[c + 1].in(sentence));
            stance = readClause(next, Cues(next), section, running, context).stance;
        }
        // "年初安排的培训，因人手不足未能举办": what the next clause denies.
        if (reading.inherits && c + 1 < clauses.size() && !hasNarrowDate(clause, context) &&
            deniesBefore(core(clauses[c + 1].in(sentence))))
            stance = Stance::NotDone;
        if (reading.lasts) running = stance;
        const bool notTriggered = cues.has(Cue::NotTriggered) || deniesCase(clause);
        if (stretches.empty() || stretches.back().stance != stance || stretches.back().notTriggered != notTriggered) {
            stretches.push_back({span, stance, notTriggered, {span}});
        } else {
            stretches.back().span.end = span.end;
            stretches.back().clauses.push_back(span);
        }
    }
    return stretches;
}

} // namespace duibiao::submission

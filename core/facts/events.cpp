// SPDX-License-Identifier: GPL-3.0-or-later
// Events: what a time runs from. 接到举报后2小时内, 自受理之日起5日内, 发生火情，…10分钟内.
#include "core/facts/interpreter.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace duibiao::facts {

namespace {

/// 发现路面塌陷的, 接到举报的: something that happens, from which a time runs.
bool happens(QStringView condition)
{
    constexpr qsizetype longest = 40;
    if (condition.size() < 4 || condition.size() > longest) return false;
    for (QStringView verb :
         {u"发现", u"接到", u"收到", u"发生", u"出现", u"遇到", u"遇有", u"造成", u"获悉", u"查实", u"接报"})
        if (condition.contains(verb)) return true;
    return false;
}

/// 发生火情, 接到报警: a clause that says nothing but what may happen.
bool opensWithEvent(QStringView clause)
{
    constexpr qsizetype longest = 20;
    if (clause.size() < 4 || clause.size() > longest) return false;
    for (QStringView verb : {u"发生", u"出现", u"突发", u"遭遇", u"接到", u"收到", u"发现"})
        if (clause.startsWith(verb)) return true;
    return false;
}

/// Without 应, 应当在 and their kin at the end.
QStringView withoutModal(QStringView words)
{
    for (QStringView tail : {u"在", u"于"})
        if (words.endsWith(tail)) words.chop(tail.size());
    for (QStringView modal : {u"应当", u"必须", u"应", u"须", u"要"}) {
        if (!words.endsWith(modal)) continue;
        words.chop(modal.size());
        break;
    }
    return words;
}

/// 自然灾害, 应急响应, 在建项目, 从业人员, 并网: what looks like a preposition or a modal word begins a name.
bool opensName(QStringView words)
{
    static constexpr std::pair<char16_t, std::u16string_view> names[] = {
        {u'自', u"然来动行查建助"}, {u'应', u"急对用届"}, {u'在', u"建线职校岗"}, {u'从', u"业事"},
        {u'并', u"网购联轨"},       {u'要', u"素件点"},   {u'对', u"外口接"},     {u'于', u""}};
    for (const auto& [first, next] : names)
        if (words.size() > 1 && words.front() == first) return next.contains(words[1].unicode());
    return false;
}

} // namespace

/// 接到举报后2小时内核查，24小时内办结: a time that opens its clause runs from the same event as the one before it.
bool Interpreter::goesOnWithin(qsizetype at) const
{
    if (m_lastEvent.isEmpty()) return false;
    QStringView head =
        withoutModal(m_text.sliced(clause().span.begin, std::max<qsizetype>(at - clause().span.begin, 0)));
    if (const qsizetype mark = head.lastIndexOf(u'、'); mark >= 0) head = head.sliced(mark + 1);
    for (QStringView join : {u"", u"并", u"且", u"再", u"同时"})
        if (head == join) return true;
    return false;
}

QString Interpreter::eventBefore(qsizetype at) const
{
    static constexpr std::initializer_list<QStringView> marks = {u"之日起", u"之日后", u"以后", u"之后", u"后", u"起"};
    const auto trimmed = [](QStringView words) {
        for (QStringView lead :
             {u"并", u"应当", u"应", u"要", u"须", u"必须", u"在", u"自", u"从", u"于", u"对于", u"对"})
            if (words.startsWith(lead) && words.size() > lead.size() && !opensName(words))
                words = words.sliced(lead.size());
        return words.toString();
    };
    // Cuts 各镇应在决策出台 at its preposition, so that the event does not hold who must act.
    const auto eventIn = [&](QStringView words) {
        qsizetype from = 0;
        for (char16_t preposition : std::u16string_view(u"在自从")) {
            const qsizetype found = words.lastIndexOf(QChar(preposition));
            if (found < 0 || found + 2 >= words.size()) continue;
            const char16_t before = found > 0 ? words[found - 1].unicode() : u'\0';
            const char16_t next = words[found + 1].unicode();
            if (preposition == u'在' && (before == u'现' || before == u'存' || before == u'所' || next == u'线' ||
                                         next == u'建' || next == u'职' || next == u'校'))
                continue;
            if (preposition == u'自' && (before == u'来' || before == u'各' || before == u'亲' || next == u'然' ||
                                         next == u'动' || next == u'行' || next == u'查'))
                continue;
            if (preposition == u'从' && (next == u'业' || next == u'事')) continue;
            from = std::max(from, found + 1);
        }
        // 代办员应于接到预约, 报告于评估结束; but 低于, 关于.
        if (const qsizetype found = words.lastIndexOf(u'于');
            found >= 1 && found + 2 < words.size() &&
            !std::u16string_view(u"低关对属大由位小高多少限基鉴至勇敢处用等善便利过终")
                 .contains(words[found - 1].unicode()))
            from = std::max(from, found + 1);
        return trimmed(words.sliced(from));
    };

    for (std::size_t i = m_clause + 1; i-- > 0;) {
        const bool own = i == m_clause;
        if (!own && m_clauses[i].endsSentence) break;
        if (m_clause - i > 3) break;
        SourceSpan span{m_clauses[i].span.begin, own ? at : m_clauses[i].span.end};
        constexpr qsizetype longest = 120;
        span.begin = std::max(span.begin, span.end - longest);
        const QStringView words = span.in(m_text);
        qsizetype best = -1;
        qsizetype bestEnd = -1;
        for (QStringView mark : marks) {
            const qsizetype found = words.lastIndexOf(mark);
            if (found <= 0 || found < bestEnd) continue;
            const qsizetype behind = found + mark.size();
            if (mark == u"后" && behind < words.size() &&
                std::u16string_view(u"续备勤台期者处果").contains(words[behind].unicode()))
                continue;
            if (mark == u"起" && (own ? behind != words.size() : true)) continue;
            if (!own && behind != words.size()) continue; // an earlier clause has to end with it
            const char16_t before = words[found - 1].unicode();
            if (std::u16string_view(u"今落前先最背善").contains(before)) continue;
            best = found;
            bestEnd = behind;
        }
        if (best > 0) return eventIn(words.first(best));
        // 接到预警10分钟内, 灾情发生1小时内: 后 goes without saying.
        constexpr qsizetype longestEvent = 24;
        if (own && words.size() >= 2 && words.size() <= longestEvent) {
            bool happens = false;
            for (QStringView verb : {u"接到", u"收到", u"发现", u"接获"}) happens |= words.startsWith(verb);
            for (QStringView verb : {u"发生", u"接警", u"接报", u"受理", u"立案", u"印发", u"出台", u"结束"})
                happens |= words.endsWith(verb);
            if (happens) return withoutModal(words).toString();
        }
        // 抽检不合格的3日内…, 账物不符的应在2小时内…: to whom it happens.
        const QStringView happened = own ? withoutModal(words) : QStringView();
        if (happened.size() > 2 && happened.size() <= longestEvent && happened.endsWith(u'的') &&
            !happened.startsWith(u'对'))
            return trimmed(happened.chopped(1));
        // 发现路面塌陷的，管养单位应在1小时内…: what the time runs from ends the clause before.
        if (!own && words.endsWith(u'的') && !words.startsWith(u'对') && happens(words))
            return trimmed(words.chopped(1));
        if (!own && opensWithEvent(words) && m_clauses[i].first == m_clauses[i].last)
            return words.toString(); // 发生险情，值守人员要在10分钟内…
        // 对其他舆情应在48小时内…: what the duty is about.
        // An earlier clause that is measured itself (对桥梁每年检测一次，发现病害2日内…) is a demand of its own.
        if (!own && isMeasured(m_clauses[i])) continue;
        if (words.startsWith(u'对') && !words.startsWith(u"对照") && !words.startsWith(u"对标")) {
            qsizetype stop = words.size();
            if (own) {
                for (QStringView modal : {u"应", u"要", u"须", u"必须", u"在", u"原则上", u"最迟"})
                    if (const qsizetype found = words.indexOf(modal, 2); found > 0) stop = std::min(stop, found);
            }
            if (stop > 1) return words.sliced(1, stop - 1).toString();
        }
    }
    // 上级发布政策信息，各网站应在24小时内转载: what precedes who must act, where it asks nothing itself.
    if (m_clause > 0 && !m_clauses[m_clause - 1].endsSentence &&
        (m_clause == 1 || m_clauses[m_clause - 2].endsSentence)) {
        constexpr qsizetype longest = 120;
        const qsizetype begin = std::max(clause().span.begin, at - longest);
        const QStringView own = m_text.sliced(begin, at - begin);
        const QStringView head = m_clauses[m_clause - 1].span.in(m_text);
        const bool named = own.indexOf(u'应') >= 2 || own.indexOf(u'须') >= 2;
        const bool asks = head.contains(u'要') && !head.contains(u"需要") && !head.contains(u"重要");
        if (named && !asks && !head.contains(u'应') && !head.contains(u'须') && !isPreface(head, m_lexicon) &&
            head.size() > 4 && head.size() <= longest)
            return head.toString();
    }
    return {};
}

} // namespace duibiao::facts

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/titles.h"

#include "core/plan/brackets.h"
#include "core/plan/words.h"

#include <algorithm>

namespace duibiao::plan {

namespace {

constexpr qsizetype longestTitleLine = 100;
constexpr qsizetype longestTitle = 200;
constexpr size_t mostTitleLines = 8;
/// Shorter lines that end like a title are headings without a number (工作措施, 实施方案) unless they name a place, a
/// year, a matter.
constexpr qsizetype shortestBareTitle = 12;

enum class Ending { None, Plan, Notice };

Ending endingKind(QStringView title)
{
    QStringView words = withoutEdition(title);
    while (words.endsWith(u'》') || words.endsWith(u'”')) words.chop(1);
    const PaperWords& lists = PaperWords::shipped();
    const qsizetype notice = lists.noticeSuffixes.endingOf(words).size();
    const qsizetype plan = lists.titleSuffixes.endingOf(words).size();
    if (notice > plan) return Ending::Notice;
    return plan > 0 ? Ending::Plan : Ending::None;
}

bool isCandidate(const Draft& draft)
{
    if (draft.marker || (draft.look != Look::Words && draft.look != Look::Body && draft.look != Look::Bracket))
        return false;
    if (draft.look == Look::Body && draft.date.isValid()) return false;
    const QStringView text(draft.text.text());
    if (text.size() < 2 || text.size() > longestTitleLine) return false;
    int depth = 0;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'《':
        case u'“':
        case u'（':
        case u'(': ++depth; break;
        case u'》':
        case u'”':
        case u'）':
        case u')': depth = std::max(0, depth - 1); break;
        case u'。':
        case u'；':
        case u'！':
        case u'？':
        case u'：': return false;
        case u'，':
            if (depth == 0) return false;
            break;
        default: break;
        }
    }
    return true;
}

/// True when the line says enough of itself to be a title: a place, a year, a matter.
bool isTelling(QStringView title)
{
    if (title.size() >= shortestBareTitle) return true;
    for (const QStringView word :
         {QStringView(u"年"), QStringView(u"省"), QStringView(u"市"), QStringView(u"县"), QStringView(u"区"),
          QStringView(u"镇"), QStringView(u"乡"), QStringView(u"街道"), QStringView(u"关于"), QStringView(u"全国"),
          QStringView(u"国家"), QStringView(u"国务院"), QStringView(u"《")})
        if (title.contains(word)) return true;
    return false;
}

bool opensMore(QStringView text)
{
    int open = 0;
    for (const QChar c : text) {
        if ((QStringView(u"《“").contains(c) || opensBracket(c)))
            ++open;
        else if ((QStringView(u"》”").contains(c) || closesBracket(c)))
            --open;
    }
    return open > 0;
}

bool continuesIssuer(QStringView text)
{
    for (const QStringView word :
         {QStringView(u"关于"), QStringView(u"印发"), QStringView(u"转发"), QStringView(u"批转"), QStringView(u"《")})
        if (text.startsWith(word)) return true;
    return false;
}

bool issues(QStringView title)
{
    return title.contains(u"印发") || title.contains(u"转发") || title.contains(u"批转");
}

/// …的指导意见, …的实施方案: the kind of paper stands behind the matter.
bool saysOfMatter(QStringView title)
{
    const QStringView words = withoutEdition(title);
    const QStringView ending = PaperWords::shipped().titleSuffixes.endingOf(words);
    constexpr qsizetype longestQualifier = 4; // 的若干意见, 的三年行动计划
    if (ending.isEmpty()) return false;
    const qsizetype at = words.lastIndexOf(u'的', words.size() - ending.size());
    return at >= 0 && words.size() - ending.size() - at - 1 <= longestQualifier;
}

bool isTail(QStringView text)
{
    return text.startsWith(u'的') || text.startsWith(u'》') ||
           (!text.isEmpty() && opensBracket(text.front()) &&
            (withoutEdition(text).isEmpty() || text.endsWith(u"通知")));
}

class TitleFinder {
public:
    TitleFinder(const Document& document, const std::vector<Draft>& drafts) : m_source(document.text), m_drafts(drafts)
    {
    }

    std::vector<TitleRun> run()
    {
        for (size_t i = 0; i < m_drafts.size();) {
            const Draft& draft = m_drafts[i];
            if (draft.look == Look::AttachmentLabel || (draft.look == Look::AttachmentList && tableFollows(i + 1)))
                i = readAttachment(i);
            else if (isCandidate(draft))
                i = readTitle(i);
            else
                ++i;
        }
        return std::move(m_titles);
    }

private:
    [[nodiscard]] QStringView text(size_t i) const { return m_drafts[i].text.text(); }
    [[nodiscard]] bool tableFollows(size_t i) const { return i < m_drafts.size() && m_drafts[i].look == Look::Table; }

    /// True when words that are no part of the paper stand between lines i and i + 1: a menu above the title.
    [[nodiscard]] bool hasWordsBetween(size_t i) const
    {
        const qsizetype begin = m_drafts[i].source.end;
        const qsizetype end = m_drafts[i + 1].source.begin;
        if (end <= begin) return false;
        return std::ranges::any_of(m_source.sliced(begin, end - begin), [](QChar c) { return c.isLetter(); });
    }

    /// True when line `i` goes on in line i + 1, seen from the first line `from` of the run.
    [[nodiscard]] bool goesOn(size_t from, size_t i) const
    {
        if (i + 1 >= m_drafts.size() || i + 1 - from >= mostTitleLines || !isCandidate(m_drafts[i + 1]) ||
            hasWordsBetween(i))
            return false;
        const QStringView here = text(i);
        const QStringView next = text(i + 1);
        if (isTail(next)) return true;
        // The name of the body opens the document, the rest of the title stands right under it.
        if (m_drafts[i].look == Look::Body && i == 0 && !m_drafts[i + 1].blankBefore &&
            m_drafts[i + 1].look == Look::Words && endingKind(next) == Ending::Plan)
            return true;
        if (m_drafts[i].look == Look::Body) {
            // The issuer's name over 关于…: several may stand above each other. Over anything else it is a signature.
            if (continuesIssuer(next)) return true;
            if (m_drafts[i + 1].look == Look::Body && goesOn(from, i + 1)) return true;
            return i > from && opensMore(here);
        }
        if (m_drafts[i + 1].look == Look::Body && endingKind(next) == Ending::None && !opensMore(here)) return false;
        return opensMore(here) || QStringView(u"的和及与、暨").contains(here.back()) || here.startsWith(u"关于") ||
               here.contains(u"关于印发") || !m_drafts[i + 1].blankBefore;
    }

    /// 关于推行 / 公示制度、记录制度 / 审核制度的指导意见: what the paper is about may end as titles do. It is over
    /// with 的意见, 的方案.
    [[nodiscard]] bool leavesMatterOpen(QStringView joined, size_t i) const
    {
        if (i + 1 >= m_drafts.size() || !isCandidate(m_drafts[i + 1]) || m_drafts[i + 1].look != Look::Words ||
            m_drafts[i + 1].blankBefore)
            return false;
        if (!joined.contains(u"关于") || endingKind(joined) != Ending::Plan || saysOfMatter(joined)) return false;
        return saysOfMatter(text(i + 1)) && !text(i + 1).contains(u"关于") && !text(i + 1).contains(u'年');
    }

    size_t readTitle(size_t from)
    {
        if (m_drafts[from].look == Look::Bracket) return from + 1; // （此件公开发布）
        QString joined;
        size_t best = m_drafts.size();
        for (size_t i = from;; ++i) {
            joined += text(i);
            if (joined.size() > longestTitle) break;
            if (endingKind(joined) != Ending::None && m_drafts[i].look != Look::Bracket)
                best = i;
            else if (best + 1 == i && m_drafts[i].look == Look::Bracket && withoutEdition(text(i)).isEmpty())
                best = i;
            // 关于印发某县工作方案 is not over yet: 的通知, 和某县工作要点的通知 follow.
            const bool complete =
                best == i && !leavesMatterOpen(joined, i) && !(issues(joined) && endingKind(joined) != Ending::Notice);
            if (complete && !(i + 1 < m_drafts.size() && isCandidate(m_drafts[i + 1]) && isTail(text(i + 1)))) break;
            if (!goesOn(from, i)) break;
        }
        if (best == m_drafts.size()) return from + 1;
        TitleRun run;
        run.begin = run.first = from;
        run.last = best;
        QString read;
        for (size_t i = from; i <= best; ++i) {
            run.words += wordsAsWritten(m_source, m_drafts[i].text);
            read += text(i);
        }
        run.isNotice = endingKind(read) == Ending::Notice;
        if (!isTelling(read)) return from + 1;
        m_titles.push_back(std::move(run));
        return best + 1;
    }

    /// 附件 with the title that stands under it, whatever it ends with.
    size_t readAttachment(size_t label)
    {
        TitleRun run;
        run.isAttachment = true;
        run.begin = run.first = run.last = label;
        const QString words = wordsAsWritten(m_source, m_drafts[label].text);
        if (m_drafts[label].look == Look::AttachmentList) {
            const qsizetype colon = words.indexOf(u'：');
            run.label = words.first(std::max<qsizetype>(0, colon));
            run.words = words.sliced(colon + 1);
            m_titles.push_back(std::move(run));
            return label + 1;
        }
        run.label = words.endsWith(u'：') ? words.chopped(1) : words;
        QString read;
        size_t i = label + 1;
        for (; i < m_drafts.size() && isCandidate(m_drafts[i]); ++i) {
            if (i > label + 1 && !goesOn(label + 1, i - 1)) break;
            run.words += wordsAsWritten(m_source, m_drafts[i].text);
            read += text(i);
            run.last = i;
            if (endingKind(read) != Ending::None &&
                !(i + 1 < m_drafts.size() && isCandidate(m_drafts[i + 1]) && isTail(text(i + 1))))
                break;
        }
        if (run.words.isEmpty() && !tableFollows(label + 1)) return label + 1; // a list of attachments follows
        m_titles.push_back(std::move(run));
        return m_titles.back().last + 1;
    }

    QStringView m_source;
    const std::vector<Draft>& m_drafts;
    std::vector<TitleRun> m_titles;
};

} // namespace

/// 2022年12月8日县政府第15次常务会议通过: when the paper was passed, not which years it is for.
static bool tellsOfPassing(QStringView inside)
{
    for (const QStringView word : {QStringView(u"通过"), QStringView(u"会议"), QStringView(u"印发"),
                                   QStringView(u"发布"), QStringView(u"公布"), QStringView(u"批准")})
        if (inside.contains(word)) return true;
    return false;
}

QStringView withoutEdition(QStringView title)
{
    for (qsizetype open = lastBracket(title); open >= 0; open = lastBracket(title)) {
        const QStringView inside = title.sliced(open + 1, title.size() - open - 2);
        // （2021—2025年）, （2024年修订） belong to the title; （2022年12月8日县政府常务会议通过） does not.
        const bool years = inside.size() >= 4 && inside.first(4).toInt() > 1900 && !tellsOfPassing(inside);
        if (!years && PaperWords::shipped().editions.endingOf(inside).isEmpty()) break;
        title = title.first(open);
    }
    return title;
}

std::vector<TitleRun> findTitles(const Document& document, const std::vector<Draft>& drafts)
{
    return TitleFinder(document, drafts).run();
}

} // namespace duibiao::plan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/seams.h"

#include "core/plan/addressees.h"
#include "core/plan/brackets.h"
#include "core/plan/dates.h"
#include "core/plan/documentnumber.h"
#include "core/plan/markers.h"
#include "core/plan/signature.h"
#include "core/plan/words.h"
#include "core/text/normalized.h"
#include "core/text/oneof.h"

#include <algorithm>

namespace duibiao::plan {

namespace {

/// A paper names itself, its number and whom it is for within this many code units.
constexpr qsizetype longestHead = 800;
constexpr qsizetype longestTitle = 120;
constexpr qsizetype longestCode = 12; // 办发, 沅政办发, 龙工信能源
constexpr qsizetype longestSignature = 80;
constexpr qsizetype longestRemark = 30; // （此件公开发布）

/// Words that open the preamble of a plan, right behind its title.
bool opensPreamble(QStringView text)
{
    constexpr QStringView openings[] = {u"为",   u"根据", u"按照", u"依据",     u"依照", u"现将",
                                        u"各",   u"因",   u"坚持", u"以习近平", u"深入", u"全面",
                                        u"认真", u"今年", u"近年", u"当前",     u"党的", u"本"};
    if (std::ranges::any_of(openings, [&](QStringView word) { return text.startsWith(word); })) return true;
    return readYear(text, 0) > 0;
}

/// Words that open the letter which issues a plan.
bool opensNotice(QStringView text)
{
    return text.startsWith(u"现") || text.startsWith(u"经") || text.startsWith(u'《') || opensPreamble(text);
}

bool endsLikeTitle(QStringView text)
{
    const PaperWords& words = PaperWords::shipped();
    return !words.titleSuffixes.endingOf(text).isEmpty() || !words.noticeSuffixes.endingOf(text).isEmpty();
}

class SeamFinder {
public:
    SeamFinder(QStringView text, const std::vector<qsizetype>& markers) : m_text(text), m_markers(markers) {}

    std::vector<qsizetype> find()
    {
        const qsizetype first = m_markers.empty() ? m_text.size() : m_markers.front();
        if (first > 0) findHead(std::min(first, longestHead));
        findTails();
        findNextPlans();
        std::ranges::sort(m_seams);
        const auto same = std::ranges::unique(m_seams);
        m_seams.erase(same.begin(), same.end());
        return std::move(m_seams);
    }

private:
    void cut(qsizetype at)
    {
        if (at > 0 && at < m_text.size()) m_seams.push_back(at);
    }

    /// The letterhead, the number, the title and the salutation, which stand in this order or with the number behind
    /// the title.
    void findHead(qsizetype limit)
    {
        qsizetype at = cutNumber(0, limit);
        const qsizetype behindNumber = at;
        if (const qsizetype title = noticeEnd(at, limit); title > at) {
            cut(title);
            takeIssued(m_text.sliced(at, title - at));
            at = title;
            if (const qsizetype number = behindNumber == 0 ? cutNumber(at, std::min(limit, at + 3 * longestCode)) : 0;
                number > 0)
                at = number;
        } else if (behindNumber == 0 && cutTitle(0)) {
            return;
        }
        const qsizetype colon = m_text.indexOf(u'：', at);
        if (colon < 0 || !isSalutation(m_text.sliced(at, colon + 1 - at))) return;
        // Where nothing before it tells what the paper is, what follows has to: 各镇人民政府：现将….
        if (at > 0 || opensNotice(m_text.sliced(colon + 1))) cut(colon + 1);
    }

    /// Cuts before and behind the first document number of [from, limit) that stands by itself; the offset behind it, 0
    /// where there is none.
    qsizetype cutNumber(qsizetype from, qsizetype limit)
    {
        for (qsizetype bracket = from; bracket < limit; ++bracket) {
            if (m_text[bracket] != u'〔' && m_text[bracket] != u'[' && m_text[bracket] != u'［') continue;
            for (qsizetype begin = bracket - 1; begin >= std::max(from, bracket - longestCode); --begin) {
                if (begin > from && !endsLikeTitle(m_text.sliced(from, begin - from)) &&
                    !m_text.first(begin).endsWith(u"文件"))
                    continue;
                const qsizetype length = documentNumberLength(m_text, begin);
                const qsizetype end = begin + length;
                if (length == 0 || (end < m_text.size() && text::isOneOf(m_text[end], u"）)》，。、；文"))) continue;
                cut(begin);
                cut(end);
                takeIssued(m_text.sliced(from, begin - from));
                return end;
            }
        }
        return 0;
    }

    /// Where the title of a notice ends that begins at `from`: …关于印发《…》的通知; `from` where none does.
    [[nodiscard]] qsizetype noticeEnd(qsizetype from, qsizetype limit) const
    {
        int books = 0;
        bool about = false;
        for (qsizetype i = from; i < std::min(limit, from + longestTitle); ++i) {
            const QChar c = m_text[i];
            if (text::isOneOf(c, u"，。；：！")) return from;
            if (c == u'《')
                ++books;
            else if (c == u'》')
                books = std::max(0, books - 1);
            else if (c == u'于' && i > from && m_text[i - 1] == u'关')
                about = true;
            else if (about && books == 0 && c == u'知' && m_text.first(i + 1).endsWith(u"的通知"))
                return i + 1;
        }
        return from;
    }

    /// Notes what a notice issues: 某县工作要点 of …关于印发《某县工作要点》的通知. The plan itself repeats it.
    void takeIssued(QStringView title)
    {
        constexpr QStringView notice = u"的通知";
        const qsizetype verb = title.indexOf(u"印发");
        if (verb < 0 || !title.endsWith(notice)) return;
        m_issued = title.sliced(verb + 2).chopped(notice.size());
        if (m_issued.startsWith(u'《') && m_issued.endsWith(u'》')) m_issued = m_issued.sliced(1, m_issued.size() - 2);
    }

    /// Cuts behind the title that begins at `from`: before the words that open a preamble. A heading marker ends a
    /// title, too, and is cut at anyway. False where no title stands there.
    bool cutTitle(qsizetype from)
    {
        if (m_issued.size() >= 4 && m_text.sliced(from).startsWith(m_issued)) {
            cut(from + m_issued.size());
            return true;
        }
        int open = 0;
        for (qsizetype at = from; at < std::min(m_text.size(), from + longestTitle); ++at) {
            const QChar c = m_text[at];
            if (c == u'《' || c == u'“' || opensBracket(c))
                ++open;
            else if (c == u'》' || c == u'”' || closesBracket(c))
                open = std::max(0, open - 1);
            if (open == 0 && text::isOneOf(c, u"，。；：")) return false;
            if (open == 0 && at - from >= 4 && opensPreamble(m_text.sliced(at)) &&
                endsLikeTitle(m_text.sliced(from, at - from))) {
                cut(at);
                return true;
            }
        }
        return false;
    }

    /// Titles of further plans: behind a sentence, above a preamble and the 一、 that begins to count anew.
    void findNextPlans()
    {
        for (size_t i = 1; i < m_markers.size(); ++i) {
            const std::optional<Marker> marker = readMarker(m_text, m_markers[i]);
            if (!marker || marker->kind != MarkerKind::Han || marker->value != 1) continue;
            const qsizetype from = std::max(m_markers[i - 1], m_markers[i] - longestHead);
            for (qsizetype at = m_markers[i] - 1; at > from; --at)
                if ((m_text[at - 1] == u'。' || closesBracket(m_text[at - 1])) && cutTitle(at)) {
                    cut(at);
                    break;
                }
        }
    }

    /// Signatures with their dates, behind the end of a sentence, and labels of attachments.
    void findTails()
    {
        qsizetype sentence = 0; // behind the last mark that ends one
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const QChar c = m_text[i];
            if (c == u'。' || c == u'！' || c == u'：') {
                sentence = i + 1;
                continue;
            }
            if (i == sentence && c == u'附') i = std::max(i, cutAttachment(i));
            if (c != u'年' || i - sentence < 4 || i - sentence > longestSignature) continue;
            const std::optional<PaperDate> date = readPaperDate(m_text, i - 4);
            sentence += titleBefore(m_text.sliced(sentence, i - 4 - sentence)); // of the last attachment in a list
            const QStringView names = m_text.sliced(sentence, i - 4 - sentence);
            const bool alone = names.isEmpty() && sentence == 0; // the names stand on the line above
            if (!date || !(alone || isBodyName(names))) continue;
            const qsizetype end = i - 4 + date->length;
            if (end < m_text.size() && text::isOneOf(m_text[end], u"前起至之以在，、—-印")) continue;
            cut(sentence);
            i = behindSignature(end);
            sentence = i;
            --i;
        }
    }

    /// The length of the words up to the last that end like a title: 某县防汛任务表某县人民政府. 0 where none do, or
    /// nothing follows.
    [[nodiscard]] static qsizetype titleBefore(QStringView words)
    {
        for (qsizetype at = words.size() - 1; at >= 4; --at)
            if (endsLikeTitle(words.first(at))) return at;
        return 0;
    }

    /// Cuts behind a signature that ends at `end`, behind the remark under it (（此件公开发布）) and behind the title
    /// that follows.
    qsizetype behindSignature(qsizetype end)
    {
        cut(end);
        if (end < m_text.size() && opensBracket(m_text[end])) {
            const auto close =
                std::find_if(m_text.begin() + end, m_text.begin() + std::min(m_text.size(), end + longestRemark),
                             closesBracket) -
                m_text.begin();
            if (close < std::min(m_text.size(), end + longestRemark)) cut(end = close + 1);
        }
        if (end < m_text.size() && m_text[end] == u'附') return std::max(end, cutAttachment(end));
        cutTitle(end);
        return end;
    }

    /// Cuts before and behind 附件, 附件2 where a title follows; the offset behind the label, 0 where `at` begins
    /// something else (附件：1.… lists them).
    qsizetype cutAttachment(qsizetype at)
    {
        if (!m_text.sliced(at).startsWith(u"附件")) return 0;
        qsizetype end = at + 2;
        while (end < m_text.size() && end < at + 4 &&
               (m_text[end].isDigit() || text::isOneOf(m_text[end], u"一二三四五六七八九十")))
            ++end;
        const bool listed = end < m_text.size() && (m_text[end] == u'：' || m_text[end] == u':');
        if (listed) {
            cut(at);
            return end;
        }
        if (end == m_text.size() || !(text::isHan(m_text[end].unicode()) || text::isOneOf(m_text[end], u"“《")))
            return 0;
        if (!titleFollows(end)) return 0;
        cut(at);
        cut(end);
        cutTitle(end);
        return end;
    }

    /// True when words that end like a title stand at `from`, before the next marker or the words that open a preamble.
    [[nodiscard]] bool titleFollows(qsizetype from) const
    {
        const auto marker = std::ranges::lower_bound(m_markers, from);
        const qsizetype limit = std::min(marker == m_markers.end() ? m_text.size() : *marker, from + longestTitle);
        for (qsizetype at = from; at <= limit; ++at) {
            const bool over = at == limit || opensPreamble(m_text.sliced(at));
            if (over && at - from >= 4 && endsLikeTitle(m_text.sliced(from, at - from))) return true;
            if (at < limit && text::isOneOf(m_text[at], u"，。；：")) return false;
        }
        return false;
    }

    QStringView m_text;
    const std::vector<qsizetype>& m_markers;
    QStringView m_issued; // what the notice says that it issues
    std::vector<qsizetype> m_seams;
};

} // namespace

std::vector<qsizetype> findSeams(QStringView text, const std::vector<qsizetype>& markers)
{
    return SeamFinder(text, markers).find();
}

} // namespace duibiao::plan

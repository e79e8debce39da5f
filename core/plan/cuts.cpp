// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/cuts.h"

#include "core/plan/words.h"
#include "core/text/normalized.h"
#include "core/text/oneof.h"
#include "core/text/plainhan.h"

#include <algorithm>
#include <utility>

namespace duibiao::plan {

namespace {

/// A heading that runs into the first marker below it (三、主要措施（一）强化宣传) is no longer than this.
constexpr qsizetype longestBareHeading = 30;
/// Such a heading may hold a comma (一、聚焦企业需求，优化政务服务（一）…) where what follows is a（一）.
constexpr qsizetype longestCommaHeading = 45;

/// What a marker stands behind, which says how much it needs to be believed.
enum class Behind : quint8 {
    Sentence, ///< the end of a sentence, a note behind one, a title, 如下：
    Item,     ///< a semicolon, in a paragraph that is numbered itself (①…；②…；③…)
    Heading,  ///< a short heading that has no full stop (三、主要措施（一）…)
    Words,    ///< anything: the stop was lost with the line end, or there is no marker here
};

struct Cut {
    qsizetype at;
    MarkerKind kind;
    int value;
    Behind behind;
};

/// Where heading markers stand inside a paragraph. A lone 1. behind a full stop is no outline: numbers must go on, 1
/// before 2.
class CutFinder {
public:
    CutFinder(const QString& text, const std::optional<Marker>& own, const std::optional<Marker>& next,
              LastNumbers& before)
        : m_text(text), m_own(own), m_next(next), m_before(before), m_above(own ? own->kind : MarkerKind::Circled)
    {
        if (own) setHeading(own->length);
    }

    std::vector<qsizetype> find()
    {
        collect();
        std::vector<qsizetype> cuts;
        LastNumbers last{};
        if (m_own) last[index(m_own->kind)] = m_before[index(m_own->kind)] = m_own->value;
        for (size_t i = 0; i < m_found.size(); ++i) {
            const Cut& cut = m_found[i];
            int& seen = last[index(cut.kind)];
            int& before = m_before[index(cut.kind)];
            const bool isNext = seen > 0 && cut.value == seen + 1;
            const bool goesThrough =
                seen == 0 && before > 0 && cut.value == before + 1; // numbers that run on through all chapters
            const bool skipsOne = seen > 0 && cut.kind <= MarkerKind::HanBracket && cut.value == seen + 2;
            const bool begins = (cut.value == 1 || cut.behind == Behind::Heading) && followedByNext(i);
            const bool stands = cut.behind == Behind::Item    ? cut.value == seen + 1
                                : cut.behind == Behind::Words ? isNext || goesThrough
                                                              : isNext || goesThrough || skipsOne || begins;
            if (!stands) continue;
            seen = before = cut.value;
            cuts.push_back(cut.at);
            std::fill(last.begin() + static_cast<std::ptrdiff_t>(index(cut.kind)) + 1, last.end(), 0);
        }
        return cuts;
    }

private:
    static size_t index(MarkerKind kind) { return static_cast<size_t>(kind); }

    void collect()
    {
        const QStringView text(m_text);
        const qsizetype words = m_own ? m_own->length : 1; // no marker stands before
        const qsizetype chapter = m_own ? -1 : chapterBehindTitle();
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool mayBegin = m_behindSentence || m_behindItem || i < m_headingUntil;
            if (!mayBegin)
                i = text::behindPlainHan(
                    text, i, i <= chapter ? chapter : text.size()); // nothing ends there and nothing may begin
            if (i == text.size()) break;
            const char16_t c = text[i].unicode();
            const bool sentence = m_behindSentence || i == chapter;
            const bool item = std::exchange(m_behindItem, false);
            const bool heading = i < m_headingUntil;
            noteMark(i);
            if (i < words) continue;
            if (sentence)
                i = take(i, Behind::Sentence);
            else if (item)
                i = take(i, Behind::Item);
            else if (heading)
                i = take(i, Behind::Heading);
            else if (c == u'（')
                i = take(i, Behind::Words);
            if (c == u'、' || c == u'.') takeBefore(i, words);
        }
    }

    /// Keeps in mind what the mark at `i` ends or opens.
    void noteMark(qsizetype i)
    {
        switch (m_text[i].unicode()) {
        case u'。':
        case u'！':
        case u'？':
            m_behindSentence = true;
            m_bareUntil = m_headingUntil = 0;
            m_quotes = 0;
            break;
        case u'（':
        case u'(':
        case u'[':
        case u'【':
            if (m_noteOpen)
                ++m_inner;
            else
                m_noteOpen = m_behindSentence;
            m_behindSentence = false;
            break;
        case u'）':
        case u')':
        case u']':
        case u'】':
            if (m_inner > 0) {
                --m_inner;
                m_behindSentence = false;
                break;
            }
            m_behindSentence = m_behindSentence || m_noteOpen;
            m_noteOpen = false;
            break;
        case u'《':
        case u'“':
            ++m_quotes;
            m_behindSentence = false;
            break;
        case u'》':
            m_quotes = std::max(0, m_quotes - 1);
            m_behindSentence = false;
            break;
        case u'”': m_quotes = std::max(0, m_quotes - 1); break;
        case u'；':
            m_behindItem = m_own.has_value();
            m_behindSentence = false;
            m_bareUntil = m_headingUntil = 0;
            break;
        case u'：':
        case u':':
            m_bareUntil = m_headingUntil = 0;
            m_behindSentence = QStringView(m_text).first(i).endsWith(u"如下"); // 制定方案如下：一、工作目标
            break;
        case u'，': m_bareUntil = 0; [[fallthrough]];
        default: m_behindSentence = false;
        }
    }

    /// Takes up the marker at `at`, where one may stand there; the offset of its last code unit, else `at`.
    qsizetype take(qsizetype at, Behind behind)
    {
        const auto marker = readMarker(m_text, at);
        if (!marker || !mayStand(*marker, at, behind)) return at;
        m_found.push_back({at, marker->kind, marker->value, behind});
        if (behind == Behind::Words) return at; // not known to be one before the numbers are counted
        if (behind != Behind::Item) {
            setHeading(at + marker->length);
            m_above = marker->kind;
            m_behindSentence = m_noteOpen = false;
            m_inner = 0;
        }
        return at + marker->length - 1;
    }

    /// 二、 and 2. stand inside a paragraph where the stop before them was lost, 一、 behind a title or a heading: they
    /// are told by their marks, which are seldom.
    void takeBefore(qsizetype mark, qsizetype words)
    {
        qsizetype at = mark;
        constexpr qsizetype longestNumber = 3; // 十二, 121
        while (at > words && mark - at < longestNumber &&
               text::isOneOf(m_text[at - 1], u"一二三四五六七八九十0123456789"))
            --at;
        if (at == mark || (!m_found.empty() && m_found.back().at >= at)) return;
        if (mark - at == 1 && m_text[at] == u'一' && endsTitle(at))
            take(at, Behind::Sentence);
        else if (at < m_headingUntil)
            take(at, Behind::Heading);
        else
            take(at, Behind::Words);
    }

    [[nodiscard]] bool mayStand(const Marker& marker, qsizetype at, Behind behind) const
    {
        switch (behind) {
        case Behind::Sentence: return true;
        case Behind::Item: return marker.kind == m_own->kind;
        case Behind::Heading:
            return marker.kind > m_above && mayFollowHeading(marker.kind, at < m_bareUntil) && isWord(at - 1);
        case Behind::Words: return marker.value > 1 && m_quotes == 0 && mayFollowWords(marker.kind) && isWord(at - 1);
        }
        return false;
    }

    /// Markers that stand right behind a heading without a full stop: 一、重点任务（一）…, （一）主要指标1.…, 第一章
    /// 总则第一条. `bare`: it has no comma.
    [[nodiscard]] bool mayFollowHeading(MarkerKind kind, bool bare) const
    {
        if (kind == MarkerKind::Article || kind == MarkerKind::Han) return bare && m_above <= MarkerKind::Section;
        return kind == MarkerKind::HanBracket || (kind == MarkerKind::Arabic && bare);
    }

    [[nodiscard]] static bool mayFollowWords(MarkerKind kind)
    {
        return kind == MarkerKind::Han || kind == MarkerKind::HanBracket || kind == MarkerKind::Arabic;
    }

    /// A character that a marker may follow: no part of a number or of a reference (第二、第三条（二）项, 周三、周四,
    /// 附件二、附件三).
    [[nodiscard]] bool isWord(qsizetype at) const
    {
        return text::isHan(m_text[at].unicode()) &&
               !text::isOneOf(m_text[at], u"第条款项初高周期拜件表之其一二三四五六七八九十百零〇");
    }

    void setHeading(qsizetype from)
    {
        m_bareUntil = from + longestBareHeading;
        m_headingUntil = from + longestCommaHeading;
    }

    /// Where 第一章, 第一部分 stands right behind the title of a paper; -1 where it does not.
    [[nodiscard]] qsizetype chapterBehindTitle() const
    {
        constexpr qsizetype longestTitle = 120;
        const qsizetype at = QStringView(m_text).first(std::min(m_text.size(), longestTitle)).indexOf(u"第一");
        return at > 0 && endsTitle(at) ? at : -1;
    }

    /// 某县防汛工作方案一、工作目标, 某县供水管理办法第一章: true where a title without a full stop ends before what
    /// may be the first heading.
    [[nodiscard]] bool endsTitle(qsizetype at) const
    {
        constexpr qsizetype shortest = 4;
        if (at < shortest) return false;
        return !PaperWords::shipped().titleSuffixes.endingOf(QStringView(m_text).first(at)).isEmpty();
    }

    [[nodiscard]] bool followedByNext(size_t i) const
    {
        const Cut& cut = m_found[i];
        const size_t horizon = std::min(m_found.size(), i + 64);
        for (size_t j = i + 1; j < horizon; ++j) {
            const Cut& next = m_found[j];
            if (next.kind == cut.kind && next.value == cut.value + 1) return true;
            if (next.behind != Behind::Words && next.kind <= cut.kind) return false;
        }
        return m_next && m_next->kind == cut.kind && m_next->value == cut.value + 1;
    }

    const QString& m_text;
    const std::optional<Marker>& m_own;
    const std::optional<Marker>& m_next;
    LastNumbers& m_before;
    std::vector<Cut> m_found;
    MarkerKind m_above;            // of the last marker
    qsizetype m_bareUntil = 0;     // the heading behind it may reach so far without a comma
    qsizetype m_headingUntil = 0;  // and so far with one
    bool m_behindSentence = false; // behind 。！？, or behind a bracket or quote that follows or ends with one
    bool m_behindItem = false;     // behind ； in a paragraph that is numbered itself
    bool m_noteOpen = false;       // inside a bracket that follows a sentence: 。（各县（市、区）政府负责）
    int m_inner = 0;               // brackets inside it
    int m_quotes = 0;              // 《 and “ that are open in the sentence
};

} // namespace

std::vector<qsizetype> findCuts(const QString& text, const std::optional<Marker>& own,
                                const std::optional<Marker>& next, LastNumbers& before)
{
    return CutFinder(text, own, next, before).find();
}

} // namespace duibiao::plan

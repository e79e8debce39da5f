// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/clauses.h"

#include "core/plan/heading.h"
#include "core/plan/lostbreak.h"
#include "core/plan/notes.h"
#include "core/plan/words.h"
#include "core/text/oneof.h"

#include <algorithm>
#include <optional>

namespace duibiao::plan {

namespace {

/// How far behind the marker a wide space may part heading and body.
constexpr qsizetype longestSpacedHeading = 24;
constexpr qsizetype shortestSpacedHeading = 4;
constexpr qsizetype shortestSpacedBody = 20;
constexpr qsizetype shortestWidelySpacedBody = 6; // behind two spaces and more
/// How far into a paragraph 本方案, 本要点 may stand for it to speak of the whole paper.
constexpr qsizetype selfReference = 40;

class ClauseReader {
public:
    ClauseReader(const Document& document, std::vector<Draft>&& drafts, const std::vector<Segment>& segments,
                 Outline& outline)
        : m_source(document.text), m_drafts(std::move(drafts)), m_segments(segments), m_outline(outline)
    {
        m_outline.paragraphs.reserve(m_drafts.size());
    }

    void run()
    {
        int part = -1;
        for (const Segment& segment : m_segments) {
            if (segment.part < 0) {
                readOther(segment, part);
                continue;
            }
            part = segment.part;
            readPart(segment);
        }
    }

private:
    struct Open {
        int clause;
        MarkerKind kind;
    };

    void emit(size_t draft, Role role, int part, int clause, qsizetype bodyBegin = 0)
    {
        Draft& d = m_drafts[draft];
        if (d.look == Look::Table) return;
        m_outline.paragraphs.push_back({std::move(d.text), role, part, clause, bodyBegin});
    }

    /// The cover notice, and attachments that hold no plan.
    void readOther(const Segment& segment, int partBefore)
    {
        for (size_t i = segment.begin; i < segment.end; ++i) emit(i, Role::Cover, partBefore < 0 ? -1 : partBefore, -1);
    }

    void readPart(const Segment& segment)
    {
        m_part = segment.part;
        m_stack.clear();
        m_firstClause = m_outline.clauses.size();
        const size_t tail = signatureBegin(segment);
        for (size_t i = segment.begin; i < segment.body; ++i)
            emit(i,
                 m_drafts[i].look == Look::Words || m_drafts[i].look == Look::Body || m_drafts[i].look == Look::Bracket
                     ? Role::Title
                     : Role::Cover,
                 m_part, -1);
        bool inList = false;
        for (size_t i = segment.body; i < segment.end; ++i) {
            const Draft& draft = m_drafts[i];
            const bool label = draft.look == Look::AttachmentLabel || draft.look == Look::AttachmentList;
            inList = label || (inList && draft.marker && draft.marker->kind >= MarkerKind::Arabic &&
                               !draft.text.text().contains(u'。'));
            if (draft.look == Look::Table)
                extend(draft.source.end);
            else if (inList || i >= tail || isCover(draft, i < firstMarker(segment)))
                emit(i, Role::Cover, m_part, -1);
            else if (draft.marker)
                readClause(i, segment, tail);
            else
                readBody(i, tail);
        }
        closeAll();
    }

    [[nodiscard]] size_t firstMarker(const Segment& segment) const
    {
        return m_outline.clauses.size() > m_firstClause ? 0 : segment.end;
    }

    static bool isCover(const Draft& draft, bool beforeClauses)
    {
        switch (draft.look) {
        case Look::Number:
        case Look::Contents:
        case Look::Imprint: return true;
        case Look::Date:
        case Look::Salutation: return beforeClauses;
        default: return false;
        }
    }

    /// Where the lines under the paper begin: bodies, date, 附件, imprint.
    [[nodiscard]] size_t signatureBegin(const Segment& segment) const
    {
        size_t at = segment.end;
        bool telling = false; // a date, an imprint: names of bodies alone may be words of the plan
        while (at > segment.body) {
            const Look look = m_drafts[at - 1].look;
            const bool listed = m_drafts[at - 1].marker && m_drafts[at - 1].marker->kind == MarkerKind::Arabic &&
                                isListed(at - 1, segment);
            if (look == Look::Words && !listed) break;
            if (look == Look::Table || look == Look::Salutation) break;
            telling = telling || look != Look::Body || m_drafts[at - 1].date.isValid();
            --at;
        }
        return telling ? at : segment.end;
    }

    /// True for 2.…, 3.… under 附件：1.….
    [[nodiscard]] bool isListed(size_t at, const Segment& segment) const
    {
        for (int steps = 0; at > segment.body && steps < 64; ++steps) {
            --at;
            const Look look = m_drafts[at].look;
            if (look == Look::AttachmentLabel || look == Look::AttachmentList) return true;
            if (!m_drafts[at].marker || m_drafts[at].marker->kind != MarkerKind::Arabic ||
                m_drafts[at].text.text().contains(u'。'))
                return false;
        }
        return false;
    }

    void readClause(size_t i, const Segment& segment, size_t tail)
    {
        const Draft& draft = m_drafts[i];
        const Marker& marker = *draft.marker;
        while (!m_stack.empty() && m_stack.back().kind >= marker.kind) m_stack.pop_back();
        const int parent = m_stack.empty() ? -1 : m_stack.back().clause;

        HeadingCut cut = headingOf(draft, hasMore(i, segment, tail));
        if (endsList(i) && cut.bodyBegin >= draft.text.size())
            cut = {false, marker.length, marker.length, marker.length};
        m_openItem = draft.text.text().endsWith(u'；') ? std::optional(i) : std::nullopt;
        Clause clause;
        clause.part = m_part;
        clause.parent = parent;
        clause.level = parent < 0 ? 0 : m_outline.clauses[static_cast<size_t>(parent)].level + 1;
        clause.path =
            parent < 0 ? marker.name : m_outline.clauses[static_cast<size_t>(parent)].path + u'/' + marker.name;
        if (cut.has) clause.heading = wordsAsWritten(m_source, draft.text, cut.begin, cut.end);
        clause.headingSpan = draft.text.toSource(0, cut.has ? cut.end : marker.length);
        clause.span = draft.source;
        const int index = static_cast<int>(m_outline.clauses.size());
        m_outline.clauses.push_back(std::move(clause));
        m_stack.push_back({index, marker.kind});
        extend(draft.source.end);
        m_inlineBody = cut.has && cut.bodyBegin < draft.text.size();
        emit(i, Role::Heading, m_part, index, cut.bodyBegin);
    }

    /// The last of several items that semicolons part (1.…；2.…；3.…。) is an item too, however short.
    [[nodiscard]] bool endsList(size_t i) const
    {
        const Marker& marker = *m_drafts[i].marker;
        return m_openItem && *m_openItem + 1 == i && m_drafts[i - 1].marker &&
               m_drafts[i - 1].marker->kind == marker.kind && m_drafts[i - 1].marker->value + 1 == marker.value &&
               m_drafts[i].text.text().endsWith(u'。');
    }

    [[nodiscard]] HeadingCut headingOf(const Draft& draft, bool more) const
    {
        const QString& text = draft.text.text();
        const Marker& marker = *draft.marker;
        if (marker.kind == MarkerKind::Article) return {false, marker.length, marker.length, marker.length};
        qsizetype end = text.size();
        while (end > marker.length && (text[end - 1] == u'：' || text[end - 1] == u'，')) --end;
        qsizetype gap = gapOf(draft);
        if (gap == 0 && draft.isCut) gap = lostBreak(text, marker.length);
        HeadingCut cut = cutHeading(QStringView(text).first(end), marker.length, gap, more);
        if (cut.bodyBegin == end) cut.bodyBegin = text.size();
        return cut;
    }

    /// Where the writer parted heading and body by a space only: 一、指导思想　以…为指导.
    [[nodiscard]] qsizetype gapOf(const Draft& draft) const
    {
        const QString& text = draft.text.text();
        const qsizetype from = draft.marker->length;
        const qsizetype last = std::min(text.size() - shortestWidelySpacedBody, from + longestSpacedHeading);
        if (last <= from || draft.text.toSource(from, last + 1).length() == last + 1 - from)
            return 0; // nothing was left out there
        for (qsizetype i = from; i + 1 <= last; ++i) {
            if (text::isOneOf(text[i], u"，。；：、！？")) return 0;
            const qsizetype here = draft.text.toSource(i, i + 1).end;
            const qsizetype next = draft.text.toSource(i + 1, i + 2).begin;
            if (i + 1 - from < shortestSpacedHeading || next - here < 1 || !text::isHan(text[i].unicode()) ||
                !text::isHan(text[i + 1].unicode()))
                continue;
            if (next - here < 2 && text.size() - i <= shortestSpacedBody) continue;
            const QStringView gap = m_source.sliced(here, next - here);
            if (std::ranges::all_of(gap, [](QChar c) { return c.isSpace() && c != u'\n' && c != u'\r'; })) return i + 1;
        }
        return 0;
    }

    /// True when sub-clauses or further paragraphs stand below the numbered paragraph.
    [[nodiscard]] bool hasMore(size_t i, const Segment& segment, size_t tail) const
    {
        if (i + 1 >= std::min(segment.end, tail)) return false;
        const Draft& next = m_drafts[i + 1];
        if (next.look == Look::Table) return true;
        if (next.marker) return next.marker->kind > m_drafts[i].marker->kind;
        return next.look == Look::Words && !isClosing(next.text.text()) && !isNoteLine(next.text.text());
    }

    void readBody(size_t i, size_t tail)
    {
        const bool hasClauses = m_outline.clauses.size() > m_firstClause;
        const bool closing = hasClauses && m_inlineBody && closesPart(i, tail);
        if (closing) m_stack.clear();
        const int clause = m_stack.empty() ? -1 : m_stack.back().clause;
        if (clause >= 0) extend(m_drafts[i].source.end);
        emit(i, Role::Body, m_part, clause);
    }

    /// 各地要将本要点落实情况…: words to everybody, about the paper itself.
    static bool isClosing(QStringView text)
    {
        if (!PaperWords::shipped().closings.beginsAny(text)) return false;
        if (text.startsWith(u"各")) return true;
        const QStringView start = text.first(std::min(text.size(), selfReference));
        for (qsizetype at = start.indexOf(u'本'); at >= 0; at = start.indexOf(u'本', at + 1)) {
            QStringView paper = start.sliced(at + 1);
            for (const QStringView kind : {QStringView(u"实施"), QStringView(u"行动"), QStringView(u"工作")})
                if (paper.startsWith(kind)) paper = paper.sliced(kind.size());
            if (PaperWords::shipped().titleSuffixes.beginsAny(paper)) return true;
        }
        return !text.startsWith(u'本');
    }

    /// True when the paragraph and all that follow it to the end of the part are closing words.
    [[nodiscard]] bool closesPart(size_t i, size_t tail) const
    {
        for (size_t j = i; j < tail; ++j) {
            const Draft& draft = m_drafts[j];
            if (draft.marker || draft.look == Look::Table || j > i + 4) return false;
            if (draft.look == Look::Words && !isClosing(draft.text.text())) return false;
        }
        return true;
    }

    void extend(qsizetype end)
    {
        for (const Open& open : m_stack) m_outline.clauses[static_cast<size_t>(open.clause)].span.end = end;
    }

    void closeAll() { m_stack.clear(); }

    QStringView m_source;
    std::vector<Draft> m_drafts;
    const std::vector<Segment>& m_segments;
    Outline& m_outline;
    std::vector<Open> m_stack;
    size_t m_firstClause = 0;
    int m_part = 0;
    bool m_inlineBody = false;
    std::optional<size_t> m_openItem; ///< the clause read last, where it ends with a semicolon
};

} // namespace

void readClauses(const Document& document, std::vector<Draft>&& drafts, const std::vector<Segment>& segments,
                 Outline& outline)
{
    ClauseReader(document, std::move(drafts), segments, outline).run();
}

} // namespace duibiao::plan

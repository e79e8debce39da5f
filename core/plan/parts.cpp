// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/parts.h"

#include <algorithm>
#include <limits>

namespace duibiao::plan {

namespace {

/// How many drafts may stand between the title of an attachment and its table (a unit of measure, a date, an empty
/// sheet's name).
constexpr size_t tableDistance = 4;
/// A document without a title has the first line as one, when it is short.
constexpr qsizetype longestFallback = 60;

class SegmentFinder {
public:
    SegmentFinder(const Document& document, const std::vector<Draft>& drafts)
        : m_document(document), m_drafts(drafts), m_titles(findTitles(document, drafts))
    {
        constexpr size_t none = std::numeric_limits<size_t>::max();
        m_nextMarker.assign(drafts.size() + 1, none);
        m_nextTable.assign(drafts.size() + 1, none);
        bool listed = false;
        for (size_t i = drafts.size(); i-- > 0;) {
            m_nextMarker[i] = drafts[i].marker ? i : m_nextMarker[i + 1];
            m_nextTable[i] = drafts[i].look == Look::Table ? i : m_nextTable[i + 1];
        }
        // The numbers of a list of attachments begin nothing.
        for (size_t i = 0; i < drafts.size(); ++i) {
            const bool label = drafts[i].look == Look::AttachmentLabel || drafts[i].look == Look::AttachmentList;
            if (label)
                listed = true;
            else if (!drafts[i].marker || drafts[i].marker->kind != MarkerKind::Arabic)
                listed = false;
            m_listed.push_back(listed && !label);
        }
    }

    std::vector<Segment> run()
    {
        Segment current;
        for (const TitleRun& title : m_titles) {
            scan(current, title.begin);
            if (!isAccepted(title)) continue;
            finish(current, title.begin);
            current = Segment{title.begin, title.last + 1, 0, title.words, title.label, title.isNotice};
            m_scanned = title.last + 1;
            m_top = std::nullopt;
        }
        finish(current, m_drafts.size());
        nameUntitled();
        choose();
        return std::move(m_segments);
    }

private:
    void scan(Segment& segment, size_t to)
    {
        for (; m_scanned < to; ++m_scanned) {
            if (m_drafts[m_scanned].look == Look::Table) segment.hasTable = true;
            if (!m_drafts[m_scanned].marker || m_listed[m_scanned]) continue;
            segment.hasMarkers = true;
            if (!m_top || m_drafts[m_scanned].marker->kind < *m_top) m_top = m_drafts[m_scanned].marker->kind;
        }
    }

    void finish(Segment segment, size_t end)
    {
        scan(segment, end);
        segment.end = end;
        if (segment.end > segment.begin || !segment.title.isEmpty()) m_segments.push_back(std::move(segment));
    }

    [[nodiscard]] bool tableNear(size_t behind) const
    {
        return m_nextTable[behind] <= behind + tableDistance && m_nextTable[behind] < m_nextMarker[behind];
    }

    /// Inside a plan, only what begins a new count (or a table) can be the title of another one.
    [[nodiscard]] bool isAccepted(const TitleRun& title) const
    {
        const size_t behind = title.last + 1;
        if (title.isAttachment) {
            if (tableNear(behind)) return true;
            if (!m_top) return !title.words.isEmpty();
        }
        if (!m_top) return true;
        if (tableNear(behind)) return true;
        const size_t next = m_nextMarker[behind];
        if (next >= m_drafts.size()) return title.isAttachment;
        const Marker& marker = *m_drafts[next].marker;
        return marker.value == 1 && marker.kind <= *m_top && !m_listed[next];
    }

    /// A document whose first lines name it in words that end like no title.
    void nameUntitled()
    {
        if (m_segments.empty()) return;
        Segment& first = m_segments.front();
        if (!first.title.isEmpty() || (!first.hasMarkers && m_segments.size() > 1)) return;
        for (size_t i = first.begin; i < first.end; ++i) {
            const Draft& draft = m_drafts[i];
            if (draft.look != Look::Words) continue;
            const QString& words = draft.text.text();
            if (!draft.marker && words.size() >= 4 && words.size() <= longestFallback && !words.contains(u'。') &&
                !words.endsWith(u'：')) {
                first.title = wordsAsWritten(m_document.text, draft.text);
                first.body = i + 1;
            }
            break;
        }
    }

    void choose()
    {
        int part = 0;
        for (Segment& segment : m_segments) {
            const bool table = segment.hasTable && !segment.isNotice && !segment.title.isEmpty();
            if (segment.hasMarkers || table) segment.part = part++;
        }
        if (part > 0 || m_segments.empty()) return;
        const auto plan = std::ranges::find_if(m_segments.rbegin(), m_segments.rend(),
                                               [](const Segment& s) { return !s.title.isEmpty() && !s.isNotice; });
        (plan != m_segments.rend() ? *plan : m_segments.front()).part = 0;
    }

    const Document& m_document;
    const std::vector<Draft>& m_drafts;
    std::vector<TitleRun> m_titles;
    std::vector<size_t> m_nextMarker;
    std::vector<size_t> m_nextTable;
    std::vector<bool> m_listed;
    std::vector<Segment> m_segments;
    size_t m_scanned = 0;
    std::optional<MarkerKind> m_top; ///< outermost kind of marker in the current segment
};

} // namespace

std::vector<Segment> findSegments(const Document& document, const std::vector<Draft>& drafts)
{
    return SegmentFinder(document, drafts).run();
}

} // namespace duibiao::plan

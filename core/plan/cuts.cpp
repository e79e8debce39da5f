// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/cuts.h"

#include "core/text/normalized.h"
#include "core/text/plainhan.h"

#include <algorithm>
#include <array>
#include <utility>

namespace duibiao::plan {

namespace {

/// A heading that runs into the first marker below it (三、主要措施（一）强化宣传) is no longer than this.
constexpr qsizetype longestBareHeading = 30;

struct Cut {
    qsizetype at;
    MarkerKind kind;
    int value;
    bool listed = false; ///< behind a semicolon: goes on with the numbers of the paragraph's own kind (①…；②…；③…) or is none
};

/// Where heading markers stand inside a paragraph. A lone 1. behind a full stop is no outline: numbers must go on, 1 before 2.
class CutFinder {
public:
    CutFinder(const QString& text, const std::optional<Marker>& own, const std::optional<Marker>& next) : m_text(text), m_own(own), m_next(next) {}

    std::vector<qsizetype> find()
    {
        collect();
        std::vector<qsizetype> cuts;
        std::array<int, markerKinds> last{};
        if (m_own) last[index(m_own->kind)] = m_own->value;
        for (size_t i = 0; i < m_found.size(); ++i) {
            const Cut& cut = m_found[i];
            int& seen = last[index(cut.kind)];
            if (cut.listed && cut.value != seen + 1) continue;
            const bool goesOn = seen > 0 && (cut.value == seen + 1 || (cut.kind <= MarkerKind::HanBracket && cut.value == seen + 2));
            if (!goesOn && !(cut.value == 1 && followedByTwo(i))) continue;
            seen = cut.value;
            cuts.push_back(cut.at);
            for (size_t k = index(cut.kind) + 1; k < last.size(); ++k) last[k] = 0;
        }
        return cuts;
    }

private:
    static size_t index(MarkerKind kind) { return static_cast<size_t>(kind); }

    void add(qsizetype at, const Marker& marker, bool listed = false) { m_found.push_back({at, marker.kind, marker.value, listed}); }

    void collect()
    {
        const QStringView text(m_text);
        qsizetype bareUntil = m_own ? m_own->length + longestBareHeading : 0;
        MarkerKind above = m_own ? m_own->kind : MarkerKind::Circled;
        bool behindSentence = false; // behind 。！？, or behind a bracket or quote that follows or ends with one
        bool behindItem = false;     // behind ； in a paragraph that is numbered itself
        bool noteOpen = false;       // inside a bracket that follows a sentence: 。（县水利局负责）
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (!behindSentence && !behindItem && i >= bareUntil) i = text::behindPlainHan(text, i); // nothing ends there and nothing may begin
            if (i == text.size()) break;
            const char16_t c = text[i].unicode();
            const bool wasBehind = behindSentence;
            const bool wasBehindItem = std::exchange(behindItem, false);
            switch (c) {
            case u'。':
            case u'！':
            case u'？':
                behindSentence = true;
                bareUntil = 0;
                break;
            case u'（':
            case u'(':
                noteOpen = behindSentence;
                behindSentence = false;
                break;
            case u'）':
            case u')':
                behindSentence = behindSentence || noteOpen;
                noteOpen = false;
                break;
            case u'”': break;
            case u'；':
                behindItem = m_own.has_value();
                behindSentence = false;
                bareUntil = 0;
                break;
            case u'：':
            case u':':
                bareUntil = 0;
                behindSentence = text.first(i).endsWith(u"如下"); // 制定方案如下：一、工作目标
                break;
            case u'，':
                bareUntil = 0;
                [[fallthrough]];
            default: behindSentence = false;
            }
            if (i == 0 || (m_own && i < m_own->length) || (!wasBehind && !wasBehindItem && i >= bareUntil)) continue;
            const auto marker = readMarker(text, i);
            if (!marker || marker->kind == MarkerKind::Article) continue;
            if (wasBehindItem) {
                if (marker->kind != m_own->kind) continue;
                add(i, *marker, true);
                i += marker->length - 1;
                continue;
            }
            if (!wasBehind) {
                const bool below = marker->kind > above && marker->value == 1 && (marker->kind == MarkerKind::HanBracket || marker->kind == MarkerKind::Arabic);
                if (!below || text[i - 1] == u'第' || !text::isHan(text[i - 1].unicode())) continue;
            }
            add(i, *marker);
            bareUntil = i + marker->length + longestBareHeading;
            above = marker->kind;
            i += marker->length - 1;
            behindSentence = noteOpen = false;
        }
    }

    [[nodiscard]] bool followedByTwo(size_t i) const
    {
        const Cut& cut = m_found[i];
        const size_t horizon = std::min(m_found.size(), i + 64);
        for (size_t j = i + 1; j < horizon; ++j) {
            if (m_found[j].kind < cut.kind) return false;
            if (m_found[j].kind == cut.kind) return m_found[j].value == 2;
        }
        return m_next && m_next->kind == cut.kind && m_next->value == 2;
    }

    const QString& m_text;
    const std::optional<Marker>& m_own;
    const std::optional<Marker>& m_next;
    std::vector<Cut> m_found;
};

} // namespace

std::vector<qsizetype> findCuts(const QString& text, const std::optional<Marker>& own, const std::optional<Marker>& next)
{
    return CutFinder(text, own, next).find();
}

} // namespace duibiao::plan

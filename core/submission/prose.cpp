// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/submission/prose.h"

#include "core/submission/dates.h"
#include "core/submission/stance.h"
#include "core/text/normalized.h"
#include "core/text/numerals.h"
#include "core/text/sentences.h"

#include <algorithm>

namespace duibiao::submission {

namespace {

constexpr qsizetype longestHeading = 45;
constexpr qsizetype longestLabel = 40;

struct Marker {
    int level = 0; // 1 for 一、, 2 for （一）, 3 for 1. and （1）; 0 for no marker
    qsizetype length = 0;
};

Marker readMarker(QStringView text)
{
    qsizetype i = 0;
    while (i < text.size() && text.at(i).isSpace()) ++i;
    const bool bracket = i < text.size() && (text.at(i) == u'（' || text.at(i) == u'(');
    if (bracket) ++i;
    const qsizetype begin = i;
    const bool arabic = i < text.size() && text.at(i).isDigit();
    while (i < text.size() &&
           (arabic ? text.at(i).isDigit() : QStringView(u"一二三四五六七八九十").contains(text.at(i))))
        ++i;
    if (i == begin || i - begin > 3 || i >= text.size()) return {};
    const QChar close = text.at(i);
    if (bracket) return close == u'）' || close == u')' ? Marker{arabic ? 3 : 2, i + 1} : Marker{};
    if (close == u'、') return {arabic ? 3 : 1, i + 1};
    // 1.5公里 is no marker.
    if (arabic && (close == u'.' || close == u'．') && (i + 1 >= text.size() || !text.at(i + 1).isDigit()))
        return {3, i + 1};
    return {};
}

bool endsSentence(QStringView text)
{
    return !text.isEmpty() && QStringView(u"。！？；").contains(text.back());
}

/// Headings above the current paragraph, one a level.
class Headings {
public:
    void open(int level, const QString& words)
    {
        const auto at = static_cast<std::size_t>(level);
        for (std::size_t i = at; i < std::size(m_words); ++i) m_words[i].clear();
        m_words[at] = words;
        if (level <= 1)
            m_section = sectionOf(words);
        else if (m_section == Section::Deeds)
            m_inner = sectionOf(words);
        if (level <= 1) m_inner = Section::Deeds;
    }
    [[nodiscard]] const QString& innermost() const
    {
        for (std::size_t i = std::size(m_words); i-- > 1;) {
            if (!m_words[i].isEmpty()) return m_words[i];
        }
        return m_words[0];
    }
    [[nodiscard]] Section section() const { return m_section == Section::Deeds ? m_inner : m_section; }

private:
    QString m_words[4];
    Section m_section = Section::Deeds;
    Section m_inner = Section::Deeds;
};

class ProseReader {
public:
    ProseReader(Submission& submission, const facts::Context& context) : m_submission(submission), m_context(context) {}

    void read()
    {
        const Document& document = m_submission.document;
        for (const Block& block : document.blocks) {
            if (block.kind == BlockKind::Furniture || block.kind == BlockKind::Table) continue;
            text::NormalizedText words;
            text::normalizeInto(words, document.text, block.span);
            readParagraph(words, block);
        }
    }

private:
    void readParagraph(const text::NormalizedText& words, const Block& block)
    {
        const QStringView text = words.text();
        if (text.trimmed().isEmpty()) return;
        const Marker marker = readMarker(text);
        if (block.kind == BlockKind::Heading ||
            (marker.level > 0 && !endsSentence(text.trimmed()) && text.size() <= longestHeading)) {
            const QString heading = text.sliced(marker.length).trimmed().toString();
            if (marker.level == 0 && m_title.isEmpty()) m_title = heading;
            m_headings.open(std::max(1, marker.level), heading);
            return;
        }
        qsizetype begin = 0;
        if (marker.level > 0) {
            begin = marker.length;
            const qsizetype stop = text.indexOf(u'。');
            if (stop > 0 && stop - begin <= longestHeading && stop + 1 < text.size() &&
                isHeadline(text.sliced(begin, stop - begin))) {
                m_headings.open(marker.level, text.sliced(begin, stop - begin).trimmed().toString());
                begin = stop + 1;
            }
        }
        if (begin == 0 && !endsSentence(text.trimmed())) {
            if (m_title.isEmpty())
                m_title = text.trimmed().toString();
            else if (readNoticeHead(words, block))
                return;
            // Lines without a final mark are titles, salutations, sign-offs; long ones lost their mark.
            if (text.trimmed().size() <= longestHeading) return;
        }
        Section section = m_headings.section();
        for (const SourceSpan sentence : text::splitSentences(text.sliced(begin), true)) {
            readSentence(words, sentence.shifted(begin), section, block);
        }
    }

    /// The first sentence behind a marker names what the others tell, unless it tells something itself: a day, a
    /// figure, two things.
    [[nodiscard]] bool isHeadline(QStringView sentence) const
    {
        const bool tells =
            sentence.contains(u'；') || std::ranges::any_of(sentence, [](QChar c) { return c.isDigit(); });
        return !tells && facts::scanDates(sentence, m_context).empty();
    }

    /// "发布日期：2023-10-12  信息来源：…" under the title of a notice: what the title names was published on that day.
    bool readNoticeHead(const text::NormalizedText& words, const Block& block)
    {
        const QStringView text = words.text();
        for (const QStringView label :
             {QStringView(u"发布日期"), QStringView(u"发布时间"), QStringView(u"公开日期"), QStringView(u"公开时间")}) {
            const qsizetype at = text.indexOf(label);
            if (at < 0 || text.sliced(at).size() < label.size() + 8) continue;
            const auto dates = facts::scanDates(text.sliced(at), m_context);
            if (dates.empty() || dates.front().span.begin > label.size() + 2) continue;
            const SourceSpan span{at, at + dates.front().span.end};
            Evidence evidence = evidenceFor(words, span, block);
            evidence.origin = Origin::Notice;
            evidence.stance = Stance::Done;
            // A title of two lines is a title and a heading to the format.
            evidence.task = m_title + m_headings.innermost();
            evidence.clauses = {{{0, span.length()}, evidence.span}};
            m_submission.evidence.push_back(std::move(evidence));
            return true;
        }
        return false;
    }

    void readSentence(const text::NormalizedText& words, SourceSpan sentence, Section& section, const Block& block)
    {
        const QStringView text = QStringView(words.text()).sliced(sentence.begin, sentence.length());
        if (text.trimmed().size() < 4) return;
        if (text.trimmed().size() <= longestLabel && (text.endsWith(u'：') || text.trimmed().startsWith(u'附'))) return;
        const Section outer = section;
        for (const Stretch& stretch : splitByStance(text, section, m_context)) {
            Evidence evidence = evidenceFor(words, stretch.span.shifted(sentence.begin), block);
            evidence.stance = stretch.stance;
            evidence.notTriggered = stretch.notTriggered;
            evidence.sentence = text.toString();
            for (const SourceSpan clause : stretch.clauses) {
                evidence.clauses.push_back(
                    {clause.shifted(-stretch.span.begin), words.toSource(clause.shifted(sentence.begin))});
            }
            m_submission.evidence.push_back(std::move(evidence));
        }
        // "下一步" inside a paragraph about problems holds to its end; it does not change what the heading says.
        if (outer == Section::Deeds) section = Section::Deeds;
    }

    Evidence evidenceFor(const text::NormalizedText& words, SourceSpan span, const Block& block) const
    {
        Evidence evidence;
        evidence.span = words.toSource(span);
        evidence.text = words.text().sliced(span.begin, span.length());
        evidence.facts = facts::scan(evidence.text, m_context);
        std::vector<SourceSpan> cannotBe;
        evidence.dates = datesOfText(evidence.text, m_context, &cannotBe);
        for (const SourceSpan day : cannotBe)
            evidence.impossibleDays.push_back(words.toSource(day.shifted(span.begin)));
        evidence.heading = m_headings.innermost();
        evidence.place = block.place;
        return evidence;
    }

    Submission& m_submission;
    const facts::Context& m_context;
    Headings m_headings;
    QString m_title;
};

} // namespace

void readProse(Submission& submission, const facts::Context& context)
{
    ProseReader(submission, context).read();
}

} // namespace duibiao::submission

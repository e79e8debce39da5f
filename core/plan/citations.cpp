// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/citations.h"

#include "core/plan/brackets.h"
#include "core/plan/documentnumber.h"
#include "core/plan/drafts.h"
#include "core/plan/titles.h"
#include "core/plan/words.h"

#include <QSet>

#include <algorithm>

namespace duibiao::plan {

namespace {

constexpr qsizetype longestTitle = 200;
constexpr qsizetype longestNumber = 60;
constexpr qsizetype longestBracket = 200;

/// The offset of the 》 that closes the book mark at `open`; -1 when none does.
qsizetype closingMark(QStringView text, qsizetype open)
{
    int depth = 0;
    const qsizetype end = std::min(text.size(), open + longestTitle);
    for (qsizetype i = open; i < end; ++i) {
        if (text[i] == u'《')
            ++depth;
        else if (text[i] == u'》' && --depth == 0)
            return i;
    }
    return -1;
}

qsizetype closingBracket(QStringView text, qsizetype open)
{
    const qsizetype end = std::min(text.size(), open + longestBracket);
    for (qsizetype i = open + 1; i < end; ++i)
        if (closesBracket(text[i])) return i;
    return -1;
}

bool isCodeLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

/// The number at the start of a bracket: 国办发〔2019〕54号, 国务院令第713号, GB/T 30600—2022. Zero length when there
/// is none.
qsizetype numberLength(QStringView inside)
{
    if (const qsizetype length = documentNumberLength(inside); length > 0) return length;
    const qsizetype stop = [&] {
        for (qsizetype i = 0; i < inside.size(); ++i)
            if (QStringView(u"，；：。").contains(inside[i])) return i;
        return inside.size();
    }();
    const QStringView first = inside.first(stop);
    if (first.size() > longestNumber) return 0;
    if (first.endsWith(u'号') && std::ranges::any_of(first, [](QChar c) {
            return c.isDigit() || QStringView(u"一二三四五六七八九十百").contains(c);
        }))
        return stop;
    // Standards: two or three capitals, then digits somewhere (GB 50016, DB33/T 2157-2018).
    if (first.size() >= 4 && isCodeLetter(first[0]) && isCodeLetter(first[1]) &&
        std::ranges::any_of(first, [](QChar c) { return c.isDigit(); }))
        return stop;
    return 0;
}

class CitationReader {
public:
    CitationReader(const Document& document, const Outline& outline) : m_source(document.text), m_outline(outline)
    {
        addOwn(outline.metadata.title);
        for (const Part& part : outline.parts) addOwn(part.title);
    }

    std::vector<Citation> run(const Document& document)
    {
        for (const Paragraph& paragraph : m_outline.paragraphs)
            if (paragraph.role != Role::Title) readText(paragraph.text);
        for (const Table& table : document.tables)
            for (const Cell& cell : table.cells) {
                const QStringView words = cell.span.in(m_source);
                if (!words.contains(u'《')) continue;
                text::NormalizedText text;
                text::normalizeInto(text, m_source, cell.span);
                readText(text);
            }
        std::ranges::stable_sort(m_found, {}, [](const Citation& c) { return c.span.begin; });
        return std::move(m_found);
    }

private:
    /// The titles of the paper: whole, without edition, and what stands in book marks or between 印发 and 的通知 inside
    /// them.
    void addOwn(const QString& title)
    {
        const QString read = text::normalize(title).text();
        addTitle(read);
        for (qsizetype open = read.indexOf(u'《'); open >= 0; open = read.indexOf(u'《', open + 1))
            if (const qsizetype close = closingMark(read, open); close > 0)
                addTitle(QStringView(read).sliced(open + 1, close - open - 1));
        const qsizetype issued = read.indexOf(u"印发");
        const qsizetype end = read.lastIndexOf(u"的通知");
        if (issued >= 0 && end > issued + 2) addTitle(QStringView(read).sliced(issued + 2, end - issued - 2));
    }

    void addTitle(QStringView title)
    {
        if (title.isEmpty()) return;
        m_own.insert(text::folded(title));
        m_ownSorted.insert(sorted(text::folded(title)));
        m_own.insert(text::folded(withoutEdition(title)));
    }

    void readText(const text::NormalizedText& paragraph)
    {
        const QStringView text(paragraph.text());
        for (qsizetype open = text.indexOf(u'《'); open >= 0;) {
            const qsizetype close = closingMark(text, open);
            if (close < 0) {
                open = text.indexOf(u'《', open + 1);
                continue;
            }
            read(paragraph, open, close);
            open = text.indexOf(u'《', close);
        }
    }

    void read(const text::NormalizedText& paragraph, qsizetype open, qsizetype close)
    {
        const QStringView text(paragraph.text());
        const QStringView title = text.sliced(open + 1, close - open - 1);
        if (!isOfficial(title) || isAbbreviation(text.first(open))) return;
        const QString key = text::folded(title);
        if (m_ownSorted.contains(sorted(key)) || isForm(title, text.sliced(close + 1))) return;
        if (m_own.contains(key) || m_own.contains(text::folded(withoutEdition(title))) || m_seen.contains(key)) return;
        m_seen.insert(key);
        Citation citation;
        citation.title = wordsAsWritten(m_source, paragraph, open + 1, close);
        qsizetype end = close + 1;
        if (end < text.size() && opensBracket(text[end])) {
            const qsizetype bracket = closingBracket(text, end);
            const QStringView inside = bracket < 0 ? QStringView() : text.sliced(end + 1, bracket - end - 1);
            if (const qsizetype length = numberLength(inside); length > 0) {
                citation.number = wordsAsWritten(m_source, paragraph, end + 1, end + 1 + length);
                end = bracket + 1;
            }
        }
        citation.span = paragraph.toSource(open, end);
        m_found.push_back(std::move(citation));
    }

    static QString sorted(QString title)
    {
        std::ranges::sort(title);
        return title;
    }

    /// 《隐患排查统计表》（附件1）: a form to be filled in, which cites nothing.
    static bool isForm(QStringView title, QStringView behind)
    {
        if (!title.endsWith(u'表') && !title.endsWith(u"台账") && !title.endsWith(u"台帐")) return false;
        return title.endsWith(u"统计表") || title.endsWith(u"汇总表") || title.endsWith(u"登记表") ||
               title.endsWith(u"台账") || title.endsWith(u"台帐") || behind.startsWith(u"（附件") ||
               behind.startsWith(u"（见附件") || behind.startsWith(u"（详见附件") || behind.startsWith(u"（附后") ||
               behind.startsWith(u"(附件");
    }

    static bool isOfficial(QStringView title)
    {
        QStringView words = withoutEdition(title);
        while (words.endsWith(u'》') || words.endsWith(u'〉') || words.endsWith(u'”')) words.chop(1);
        words = withoutEdition(words);
        const QStringView ending = PaperWords::shipped().citedSuffixes.endingOf(words);
        return !ending.isEmpty() && words.size() > ending.size() + 1; // 《条例》 alone stands for one cited before
    }

    /// （以下简称《…》）
    static bool isAbbreviation(QStringView before)
    {
        return before.endsWith(u"简称") || before.endsWith(u"简称：") || before.endsWith(u"简称为");
    }

    QStringView m_source;
    const Outline& m_outline;
    QSet<QString> m_own;
    QSet<QString> m_ownSorted; ///< the same with their characters in order: 2024年某县… and 某县2024年… are one title
    QSet<QString> m_seen;
    std::vector<Citation> m_found;
};

} // namespace

std::vector<Citation> readCitations(const Document& document, const Outline& outline)
{
    return CitationReader(document, outline).run(document);
}

} // namespace duibiao::plan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/metadata.h"

#include "core/plan/addressees.h"
#include "core/plan/dates.h"
#include "core/plan/documentnumber.h"
#include "core/plan/indexblock.h"
#include "core/plan/signature.h"
#include "core/plan/words.h"
#include "core/text/oneof.h"

#include <algorithm>

namespace duibiao::plan {

namespace {

/// How many paragraphs under the last duty may hold the signature.
constexpr size_t signatureLines = 24;
constexpr size_t mostIssuers = 40;

class MetadataReader {
public:
    MetadataReader(const Document& document, const std::vector<Draft>& drafts, const std::vector<Segment>& segments,
                   const std::vector<Noise>& furniture)
        : m_source(document.text), m_drafts(drafts), m_segments(segments), m_furniture(furniture)
    {
    }

    Metadata run()
    {
        const auto plan = std::ranges::find_if(m_segments, [](const Segment& s) { return s.part == 0; });
        if (plan == m_segments.end()) return {};
        m_planBegin = plan->begin;
        m_planBody = plan->body;
        const auto titled = std::ranges::find_if(m_segments, [](const Segment& s) { return !s.title.isEmpty(); });
        const IndexBlock index = readIndex();
        if (titled != m_segments.end()) m_out.title = titled->title;
        if (m_out.title.isEmpty()) m_out.title = index.title;

        readNumber(index);
        readSignature(index, *plan);
        readAddressees(*plan);
        m_out.publishedOn = index.publishedOn;
        m_out.planPeriod = periodOfTitle(plan->title);
        if (!m_out.planPeriod) m_out.planYear = yearOfTitle(plan->title);
        if (m_out.planYear == 0 && !m_out.planPeriod) m_out.planPeriod = periodOfTitle(m_out.title);
        if (m_out.planYear == 0 && !m_out.planPeriod) m_out.planYear = yearOfTitle(m_out.title);
        return m_out;
    }

private:
    /// The fields on the page around the paper: above the plan, and in the lines that belong to the page.
    [[nodiscard]] IndexBlock readIndex() const
    {
        IndexBlock index;
        const qsizetype end = m_planBegin < m_drafts.size() ? m_drafts[m_planBegin].source.begin : m_source.size();
        readIndexBlock(m_source, {0, std::min<qsizetype>(end, longestIndexBlock)}, index);
        for (size_t i = m_planBody; i < m_drafts.size() && i < m_planBody + 4 && !m_drafts[i].marker; ++i)
            if (m_drafts[i].look == Look::Imprint) readIndexBlock(m_source, m_drafts[i].source, index);
        for (const Noise& line : m_furniture) readIndexBlock(m_source, line.span, index);
        return index;
    }

    void readNumber(const IndexBlock& index)
    {
        const auto take = [&](size_t from, size_t to) {
            for (size_t i = from; i < to && m_out.docNumber.isEmpty(); ++i)
                if (m_drafts[i].look == Look::Number) {
                    m_out.docNumber = wordsAsWritten(m_source, m_drafts[i].text);
                    m_out.docNumber.removeIf([](QChar c) { return c.isSpace(); }); // 青政办 [2024] 7号
                }
        };
        take(0, m_planBody);
        if (m_out.docNumber.isEmpty())
            for (size_t i = m_planBody; i < m_drafts.size() && i < m_planBody + 4 && !m_drafts[i].marker; ++i)
                take(i, i + 1);
        if (m_out.docNumber.isEmpty()) m_out.docNumber = index.number;
    }

    /// The date under the paper and the bodies above it; in the notice where there is one, else at the end.
    void readSignature(const IndexBlock& index, const Segment& plan)
    {
        if (!readSignature(0, m_planBegin) && !readSignature(tailOf(plan), plan.end)) {
            const size_t last = m_segments.back().end;
            if (last != plan.end && m_segments.back().part >= 0 && m_segments.back().label.isEmpty())
                readSignature(tailOf(m_segments.back()), last);
            // （2024年3月5日） right under the title.
            for (size_t i = plan.body;
                 i < plan.end && i < plan.body + 3 && !m_out.writtenOn.isValid() && !m_drafts[i].marker; ++i)
                if (m_drafts[i].look == Look::Date) m_out.writtenOn = m_drafts[i].date;
        }
        if (index.writtenOn.isValid()) m_out.writtenOn = index.writtenOn;
        if (!m_out.writtenOn.isValid()) m_out.writtenOn = index.madeOn;
        if (m_out.issuer.isEmpty()) m_out.issuer = index.issuer;
        if (m_out.issuer.isEmpty()) m_out.issuer = issuerOfTitle();
    }

    [[nodiscard]] size_t tailOf(const Segment& segment) const
    {
        return std::max(segment.body, segment.end > signatureLines ? segment.end - signatureLines : 0);
    }

    bool readSignature(size_t from, size_t to)
    {
        for (size_t i = to; i-- > from;) {
            if (!m_drafts[i].date.isValid()) continue;
            QStringList bodies;
            size_t at = i;
            if (m_drafts[i].look == Look::Body) {
                const QStringView line = m_drafts[i].source.in(m_source);
                bodies = bodyNames(nameBeforeDate(line));
            }
            while (at > from && bodies.size() < static_cast<qsizetype>(mostIssuers) &&
                   m_drafts[at - 1].look == Look::Body && !m_drafts[at - 1].date.isValid())
                bodies = bodyNames(m_drafts[--at].source.in(m_source)) + bodies;
            if (!bodies.isEmpty() && at > from && continuesName(bodies.front()) && mayOpenName(m_drafts[at - 1]))
                bodies.front().prepend(m_drafts[at - 1].source.in(m_source).trimmed());
            m_out.writtenOn = m_drafts[i].date;
            m_out.issuer = bodies.join(u'、');
            return true;
        }
        return false;
    }

    /// 某县制造业高质量发展（数字经济）, over 领导小组办公室: a line of a signature that is no name by itself.
    [[nodiscard]] bool mayOpenName(const Draft& draft) const
    {
        constexpr qsizetype longest = 40;
        const QStringView words = draft.source.in(m_source).trimmed();
        if (draft.marker || draft.look != Look::Words || words.size() > longest) return false;
        return std::ranges::none_of(words, [](QChar c) { return text::isOneOf(c, u"，。；：！？,;:《》"); });
    }

    /// What stands before the date of a line 某县人民政府 2024年3月5日.
    static QStringView nameBeforeDate(QStringView line)
    {
        qsizetype end = line.size();
        while (end > 0 && !line[end - 1].isSpace()) --end;
        const qsizetype year = line.lastIndexOf(u'年');
        if (end == 0 || end > year) end = std::max<qsizetype>(0, year - 4);
        return line.first(end).trimmed();
    }

    /// 国务院 of 国务院关于印发…的通知.
    [[nodiscard]] QString issuerOfTitle() const
    {
        qsizetype end = m_out.title.indexOf(u"关于");
        if (end < 0) end = m_out.title.indexOf(u"關於");
        if (end < 0) end = m_out.title.indexOf(u"關于");
        if (end < 0) end = m_out.title.indexOf(u"印发");
        const QString name = m_out.title.first(std::max<qsizetype>(0, end));
        return isBodyName(name) && !name.contains(u'等') ? name : QString();
    }

    void readAddressees(const Segment& plan)
    {
        for (size_t i = 0; i < plan.end && m_out.addressees.isEmpty(); ++i) {
            if (i >= m_planBody && (m_drafts[i].marker || i > m_planBody + 6)) break;
            if (m_drafts[i].look == Look::Salutation)
                m_out.addressees = splitAddressees(wordsAsWritten(m_source, m_drafts[i].text));
        }
    }

    QStringView m_source;
    const std::vector<Draft>& m_drafts;
    const std::vector<Segment>& m_segments;
    const std::vector<Noise>& m_furniture;
    Metadata m_out;
    size_t m_planBegin = 0;
    size_t m_planBody = 0;
};

/// The ends of a span of years that begins at `at` (2021—2025, 2024-2026); zeros when none does.
std::pair<int, int> yearSpan(QStringView title, qsizetype at)
{
    const auto number = [&](qsizetype from) { return from + 4 <= title.size() ? title.sliced(from, 4).toInt() : 0; };
    const int first = number(at);
    if (first < 1949 || first > 2099) return {};
    qsizetype next = at + 4;
    if (next < title.size() && title[next] == u'年') ++next;
    const qsizetype dash = next;
    while (next < title.size() && QStringView(u"—–-－~～至").contains(title[next])) ++next;
    const int second = next > dash ? number(next) : 0;
    return second > first && second <= first + 30 ? std::pair(first, second) : std::pair(0, 0);
}

} // namespace

std::optional<std::pair<QDate, QDate>> periodOfTitle(QStringView title)
{
    const auto years = [](int first, int last) { return std::pair(QDate(first, 1, 1), QDate(last, 12, 31)); };
    for (qsizetype i = 0; i < title.size(); ++i) {
        if (i > 0 && title[i - 1].isDigit()) continue;
        if (const auto [first, last] = yearSpan(title, i); first != 0) return years(first, last);
    }
    // 十一五 is the eleventh five-year plan, 2006–2010.
    constexpr QStringView digits = u"一二三四五六七八九";
    const qsizetype five = title.indexOf(u'十');
    if (five >= 0 && five + 2 < title.size() && title[five + 2] == u'五') {
        const qsizetype unit = digits.indexOf(title[five + 1]);
        if (unit >= 0) {
            const int first = 2006 + static_cast<int>(unit) * 5;
            return years(first, first + 4);
        }
    }
    return std::nullopt;
}

int yearOfTitle(QStringView title)
{
    if (periodOfTitle(title)) return 0;
    int found = 0;
    for (qsizetype i = 0; i < title.size(); ++i) {
        const int year = readYear(title, i);
        if (year == 0) continue;
        const QStringView behind = title.sliced(i + 5); // （2024年修订） is an edition
        if (behind.startsWith(u'版') || behind.startsWith(u'修')) continue;
        if (found != 0 && found != year) return 0;
        found = year;
    }
    return found;
}

Metadata readMetadata(const Document& document, const std::vector<Draft>& drafts, const std::vector<Segment>& segments,
                      const std::vector<Noise>& furniture)
{
    return MetadataReader(document, drafts, segments, furniture).run();
}

} // namespace duibiao::plan

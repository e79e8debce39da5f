// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/clausetree.h"

#include "core/plan/notes.h"
#include "core/plan/phrases.h"
#include "core/plan/timeframe.h"

#include <algorithm>

namespace duibiao::plan {

ClauseTree::ClauseTree(const Outline& outline, const facts::Lexicon* lexicon) : m_outline(outline), m_lexicon(lexicon)
{
    m_ground.assign(m_outline.clauses.size(), Ground::Duties);
    m_leaf.assign(m_outline.clauses.size(), true);
    m_lowest.assign(m_outline.clauses.size(), true);
    m_firstClause.assign(m_outline.parts.size(), -1);
    for (std::size_t i = 0; i < m_outline.clauses.size(); ++i) {
        const Clause& clause = m_outline.clauses[i];
        const auto parent = static_cast<std::size_t>(clause.parent);
        const Ground above = clause.parent >= 0 ? m_ground[parent] : Ground::Duties;
        m_ground[i] = clause.heading ? std::max(above, groundOf(*clause.heading)) : above;
        if (clause.parent >= 0) m_leaf[parent] = m_lowest[parent] = false;
        if (clause.part >= 0 && clause.part < std::ssize(m_firstClause) &&
            m_firstClause[static_cast<std::size_t>(clause.part)] < 0)
            m_firstClause[static_cast<std::size_t>(clause.part)] = clause.span.begin;
    }
    for (const Paragraph& paragraph : m_outline.paragraphs) {
        if (paragraph.clause < 0 || paragraph.bodyBegin >= paragraph.text.size() ||
            !m_leaf[static_cast<std::size_t>(paragraph.clause)])
            continue;
        // 3. 建成体验中心 with nothing under it but 责任单位：县文旅局 is asked all the same.
        if (!isNoteLine(QStringView(paragraph.text.text()).sliced(paragraph.bodyBegin).trimmed()))
            m_leaf[static_cast<std::size_t>(paragraph.clause)] = false;
    }
}

Ground ClauseTree::groundUnder(const Paragraph& paragraph) const
{
    if (paragraph.clause >= 0) return m_ground[static_cast<std::size_t>(paragraph.clause)];
    const qsizetype first = m_firstClause[static_cast<std::size_t>(paragraph.part)];
    return first >= 0 && paragraph.text.toSource(0, paragraph.text.size()).begin < first ? Ground::Aims
                                                                                         : Ground::Duties;
}

qsizetype ClauseTree::headingDuty(const Paragraph& paragraph) const
{
    const QString& text = paragraph.text.text();
    const auto clause = static_cast<std::size_t>(paragraph.clause);
    const std::optional<QString>& heading = m_outline.clauses[clause].heading;
    if (!heading || heading->isEmpty()) return text.size();
    const qsizetype begin = text.indexOf(*heading);
    if (begin < 0) return text.size();
    if (m_leaf[clause]) return begin;
    const std::vector<facts::Fact> found = facts::scan(*heading, contextOf(paragraph.part));
    if (!m_lowest[clause]) return isTimeFrame(*heading, found) ? begin : text.size();
    return std::ranges::any_of(found, isFirmMeasure) ? begin : text.size();
}

facts::Context ClauseTree::contextOf(int part) const
{
    return plan::contextOf(m_outline.metadata, m_outline.parts[static_cast<std::size_t>(part)].planYear, m_lexicon);
}

facts::Context contextOf(const Metadata& metadata, int partYear, const facts::Lexicon* lexicon)
{
    int year = partYear;
    if (year == 0) year = metadata.planYear;
    // A plan of several years that does not say when it was written: its months are those of the first.
    if (year == 0 && !metadata.writtenOn.isValid())
        year = metadata.publishedOn.isValid() ? metadata.publishedOn.year()
               : metadata.planPeriod          ? metadata.planPeriod->first.year()
                                              : 0;
    return {year, metadata.writtenOn, lexicon};
}

int ClauseTree::firstYearOf(int part) const
{
    if (const int year = m_outline.parts[static_cast<std::size_t>(part)].planYear; year > 0) return year;
    const Metadata& metadata = m_outline.metadata;
    if (metadata.planPeriod) return metadata.planPeriod->first.year();
    return metadata.planYear > 0 ? metadata.planYear : metadata.writtenOn.isValid() ? metadata.writtenOn.year() : 0;
}

} // namespace duibiao::plan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/clausetree.h"

#include "core/plan/dutywords.h"
#include "core/plan/phrases.h"

#include <algorithm>

namespace duibiao::plan {

namespace {

/// A heading over words that demand nothing: 指导思想, 总体要求和工作目标.
bool isBackgroundHeading(QStringView heading)
{
    const DutyWords& words = DutyWords::shipped();
    while (!heading.isEmpty() && QStringView(u"。：:； 　").contains(heading.back())) heading.chop(1);
    if (words.background.contains(heading)) return true;
    constexpr qsizetype longestPrefix = 4; // 全县工作目标
    if (const qsizetype length = words.background.before(heading, heading.size()); length > 0 && heading.size() - length <= longestPrefix) return true;
    for (const QChar joint : {u'和', u'及', u'与', u'、'})
        if (const qsizetype at = heading.indexOf(joint); at > 0 && words.background.contains(heading.first(at)) && words.background.contains(heading.sliced(at + 1))) return true;
    return false;
}

} // namespace

ClauseTree::ClauseTree(const Outline& outline) : m_outline(outline)
{
    m_background.assign(m_outline.clauses.size(), false);
    m_leaf.assign(m_outline.clauses.size(), true);
    m_lowest.assign(m_outline.clauses.size(), true);
    m_firstClause.assign(m_outline.parts.size(), -1);
    for (std::size_t i = 0; i < m_outline.clauses.size(); ++i) {
        const Clause& clause = m_outline.clauses[i];
        const auto parent = static_cast<std::size_t>(clause.parent);
        m_background[i] = (clause.parent >= 0 && m_background[parent]) || (clause.heading && isBackgroundHeading(*clause.heading));
        if (clause.parent >= 0) m_leaf[parent] = m_lowest[parent] = false;
        if (clause.part >= 0 && clause.part < std::ssize(m_firstClause) && m_firstClause[static_cast<std::size_t>(clause.part)] < 0)
            m_firstClause[static_cast<std::size_t>(clause.part)] = clause.span.begin;
    }
    for (const Paragraph& paragraph : m_outline.paragraphs)
        if (paragraph.clause >= 0 && paragraph.bodyBegin < paragraph.text.size()) m_leaf[static_cast<std::size_t>(paragraph.clause)] = false;
}

bool ClauseTree::isBackground(const Paragraph& paragraph) const
{
    if (paragraph.clause >= 0) return m_background[static_cast<std::size_t>(paragraph.clause)];
    const qsizetype first = m_firstClause[static_cast<std::size_t>(paragraph.part)];
    return first >= 0 && paragraph.text.toSource(0, paragraph.text.size()).begin < first;
}

qsizetype ClauseTree::headingDuty(const Paragraph& paragraph) const
{
    const QString& text = paragraph.text.text();
    const auto clause = static_cast<std::size_t>(paragraph.clause);
    const std::optional<QString>& heading = m_outline.clauses[clause].heading;
    if (!m_lowest[clause] || !heading || heading->isEmpty()) return text.size();
    const qsizetype begin = text.indexOf(*heading);
    if (begin < 0) return text.size();
    if (m_leaf[clause]) return begin;
    const std::vector<facts::Fact> found = facts::scan(*heading, contextOf(paragraph.part));
    return std::ranges::any_of(found, isFirmMeasure) ? begin : text.size();
}

facts::Context ClauseTree::contextOf(int part) const
{
    const int year = m_outline.parts[static_cast<std::size_t>(part)].planYear;
    return {year > 0 ? year : m_outline.metadata.planYear, m_outline.metadata.writtenOn};
}

} // namespace duibiao::plan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/marks.h"

#include "core/base/wording.h"
#include "ui/models/factwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace duibiao::ui {

MarkIndex::MarkIndex(std::vector<Mark> marks) : m_marks(std::move(marks))
{
    std::erase_if(m_marks, [](const Mark& mark) { return mark.span.isEmpty(); });
    std::ranges::stable_sort(m_marks, {}, [](const Mark& mark) { return mark.span.begin; });
    m_furthestEnd.reserve(m_marks.size());
    qsizetype furthest = 0;
    for (const Mark& mark : m_marks) m_furthestEnd.push_back(furthest = std::max(furthest, mark.span.end));
}

std::vector<Mark> MarkIndex::in(SourceSpan span) const
{
    // The first mark up to which anything reaches behind span.begin, and the first that begins at span.end or later.
    const auto first = std::ranges::upper_bound(m_furthestEnd, span.begin) - m_furthestEnd.begin();
    const auto last = std::ranges::lower_bound(m_marks, span.end, {}, [](const Mark& mark) { return mark.span.begin; });
    std::vector<Mark> found;
    for (auto it = m_marks.begin() + first; it < last; ++it)
        if (it->span.overlaps(span)) found.push_back(*it);
    return found;
}

const Mark* MarkIndex::at(qsizetype offset) const
{
    const auto first = std::ranges::upper_bound(m_furthestEnd, offset) - m_furthestEnd.begin();
    const Mark* best = nullptr;
    for (auto it = m_marks.begin() + first; it != m_marks.end() && it->span.begin <= offset; ++it)
        if (it->span.contains(offset) && (!best || it->span.length() < best->span.length())) best = &*it;
    return best;
}

std::vector<Mark> marksOf(const LoadedPlan& loaded)
{
    std::vector<Mark> marks;
    const plan::Plan& plan = loaded.plan;
    for (int i = 0; i < static_cast<int>(plan.requirements.size()); ++i) {
        for (const plan::RequirementSpan& part : plan.requirements[i].spans)
            marks.push_back({part.span, FactKind::Duty, i, -1});
        const auto& facts = plan.requirements[i].facts;
        for (int k = 0; k < static_cast<int>(facts.size()); ++k) {
            if (!facts[k].stated.isEmpty() && facts[k].measure.isEmpty()) continue; // stands nowhere in the text
            marks.push_back({facts[k].measure.isEmpty() ? facts[k].span : facts[k].measure, kindOf(facts[k]), i, k});
        }
    }
    for (int i = 0; i < static_cast<int>(plan.responsibility.size()); ++i)
        marks.push_back({plan.responsibility[i].span, FactKind::Responsibility, -1, i});
    return marks;
}

std::vector<Mark> marksOf(const submission::Submission& submission)
{
    std::vector<Mark> marks;
    for (int i = 0; i < static_cast<int>(submission.evidence.size()); ++i)
        marks.push_back({submission.evidence[i].span, FactKind::Evidence, -1, i});
    return marks;
}

std::vector<SourceSpan> guessedIn(const Document& document)
{
    std::vector<SourceSpan> spans;
    for (const Warning& warning : document.warnings)
        if (warning.code == QLatin1StringView("recognised")) spans.push_back(warning.span);
    return spans;
}

QString markToolTip(const LoadedPlan& loaded, const Mark& mark)
{
    if (mark.kind == FactKind::Duty)
        return QCoreApplication::translate("duibiao::ui", "Duty %1").arg(mark.requirement + 1);
    if (mark.requirement >= 0) return factToolTip(loaded.plan.requirements[mark.requirement].facts[mark.entry]);
    if (mark.kind != FactKind::Responsibility) return factKindName(mark.kind);
    const plan::Responsibility& units = loaded.plan.responsibility[mark.entry].units;
    QStringList lines{factKindName(mark.kind)};
    if (!units.lead.isEmpty())
        lines += QCoreApplication::translate("duibiao::ui", "Lead: %1").arg(joined(units.lead, Between::Items));
    if (!units.with.isEmpty())
        lines += QCoreApplication::translate("duibiao::ui", "With: %1").arg(joined(units.with, Between::Items));
    return lines.join(QLatin1Char('\n'));
}

} // namespace duibiao::ui

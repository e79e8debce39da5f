// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/scoring/bindrubric.h"

#include "core/check/content.h"
#include "core/plan/markers.h"
#include "core/text/normalized.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace duibiao::check {
namespace {

/// The words behind the numbers of headings at the beginning: 一、（一）强化培训.
QStringView withoutMarkers(QStringView words)
{
    words = words.trimmed();
    while (const auto marker = plan::readMarker(words)) {
        if (marker->length <= 0 || marker->length >= words.size()) break;
        words = words.sliced(marker->length).trimmed();
    }
    return words;
}

/// The path that a row of markers names: "二、（一）" and "二/（一）" → 二/（一）.
QString pathOf(QStringView words)
{
    QStringList names;
    for (const QStringView step : words.split(u'/')) {
        QStringView rest = step.trimmed();
        while (!rest.isEmpty()) {
            const QString alone = rest.toString() + u'、'; // 二 alone is a marker where 、 follows
            auto marker = plan::readMarker(rest);
            if (!marker) marker = plan::readMarker(alone);
            if (!marker) return {};
            names += marker->name;
            rest = rest.sliced(std::min(marker->length, rest.size())).trimmed();
        }
    }
    return names.join(u'/');
}

std::size_t common(const std::vector<Gram>& a, const std::vector<Gram>& b)
{
    std::vector<Gram> both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    return both.size();
}

} // namespace

RubricBinder::RubricBinder(const plan::Plan& plan) : m_plan(plan)
{
    for (const plan::Clause& clause : plan.clauses) {
        const QString heading = clause.heading.value_or(QString());
        m_clauses.push_back(entryOf(heading, text::normalize(heading).text()));
    }
    for (const plan::Requirement& requirement : plan.requirements)
        m_requirements.push_back(entryOf(requirement.text, requirement.text));
}

RubricBinder::Entry RubricBinder::entryOf(const QString& words, const QString& normalized)
{
    const Content content = contentOf(normalized);
    return {text::folded(words), content.text, gramSet(content)};
}

Scope RubricBinder::byReference(QStringView words) const
{
    Scope out;
    QString list = words.toString();
    for (const QChar mark : u"，、；;\n"_s) list.replace(mark, u',');
    for (const QString& each : list.split(u',', Qt::SkipEmptyParts)) {
        const QString id = each.trimmed();
        if (std::ranges::contains(m_plan.requirements, id, &plan::Requirement::id)) out.requirements += id;
    }
    if (!out.isEmpty()) return out;
    const QString path = pathOf(words);
    if (!path.isEmpty() && std::ranges::contains(m_plan.clauses, path, &plan::Clause::path))
        out.sections = {{-1, path}};
    return out;
}

Scope RubricBinder::sameHeading(const QString& words, QString Entry::* read) const
{
    Scope out;
    for (std::size_t i = 0; i < m_clauses.size(); ++i) {
        if (words.isEmpty() || m_clauses[i].*read != words) continue;
        out.sections.push_back({m_plan.clauses[i].part, m_plan.clauses[i].path});
    }
    return out;
}

Scope RubricBinder::byWords(QStringView name) const
{
    constexpr std::size_t fewest = 3; // pairs of characters: shorter names tell too little
    constexpr double alike = 0.75;    // of a heading, both ways
    constexpr double held = 0.8;      // of the name, in the words of a duty
    constexpr std::size_t most = 6;   // duties that one name may mean

    const QStringView words = withoutMarkers(name);
    if (Scope same = sameHeading(text::folded(words), &Entry::folded); !same.isEmpty()) return same;
    const Content content = contentOf(text::normalize(words).text());
    // 开展业务培训 is what the heading 抓实业务培训 says; where two headings say it, the name does not tell which.
    if (Scope same = sameHeading(content.text, &Entry::content); same.sections.size() == 1) return same;
    const std::vector<Gram> grams = gramSet(content);
    if (grams.size() < fewest) return {};

    Scope headings;
    for (std::size_t i = 0; i < m_clauses.size(); ++i) {
        const std::size_t sum = grams.size() + m_clauses[i].grams.size();
        if (2.0 * static_cast<double>(common(grams, m_clauses[i].grams)) >= alike * static_cast<double>(sum))
            headings.sections.push_back({m_plan.clauses[i].part, m_plan.clauses[i].path});
    }
    if (headings.sections.size() == 1) return headings;
    if (headings.sections.size() > 1) return {};

    Scope duties;
    for (std::size_t i = 0; i < m_requirements.size(); ++i)
        if (static_cast<double>(common(grams, m_requirements[i].grams)) >= held * static_cast<double>(grams.size()))
            duties.requirements += m_plan.requirements[i].id;
    if (static_cast<std::size_t>(duties.requirements.size()) > most) return {};
    return duties;
}

} // namespace duibiao::check

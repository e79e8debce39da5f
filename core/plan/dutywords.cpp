// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/dutywords.h"

#include "core/base/resource.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace duibiao::plan {

void WordSet::Index::add(char16_t key, const QString& word)
{
    if (bucketOf[key] == 0) {
        bucketOf[key] = static_cast<quint16>(buckets.size());
        buckets.emplace_back();
    }
    QStringList& bucket = buckets[bucketOf[key]];
    bucket.insert(std::ranges::find_if(bucket, [&](const QString& other) { return other.size() < word.size(); }), word);
}

void WordSet::add(const QString& word)
{
    if (word.isEmpty() || contains(word)) return;
    m_first.add(word.front().unicode(), word);
    m_last.add(word.back().unicode(), word);
}

qsizetype WordSet::at(QStringView text, qsizetype at) const
{
    if (at < 0 || at >= text.size()) return 0;
    for (const QString& word : m_first.at(text[at].unicode()))
        if (text.sliced(at).startsWith(word)) return word.size();
    return 0;
}

qsizetype WordSet::before(QStringView text, qsizetype end) const
{
    if (end <= 0 || end > text.size()) return 0;
    for (const QString& word : m_last.at(text[end - 1].unicode()))
        if (text.first(end).endsWith(word)) return word.size();
    return 0;
}

bool WordSet::contains(QStringView word) const
{
    return !word.isEmpty() && std::ranges::any_of(m_first.at(word.front().unicode()), [&](const QString& other) { return word == other; });
}

bool WordSet::occursIn(QStringView text) const
{
    for (qsizetype i = 0; i < text.size(); ++i)
        if (at(text, i) > 0) return true;
    return false;
}

const DutyWords& DutyWords::shipped()
{
    static const DutyWords words = [] {
        DutyWords read;
        for (const QString& file : {u"lexicon/duties.tsv"_s, u"lexicon/responsibility.tsv"_s, u"lexicon/tasktable.tsv"_s})
            read.read(QString::fromUtf8(resource(file)));
        return read;
    }();
    return words;
}

WordSet* DutyWords::setOf(QStringView kind)
{
    const std::pair<QStringView, WordSet*> sets[] = {
        {u"verb", &verb}, {u"copula", &copula}, {u"strong", &strong}, {u"pivot", &pivot}, {u"predicate", &predicate}, {u"modal", &modal}, {u"adverb", &adverb}, {u"preposition", &preposition}, {u"opening", &opening},
        {u"actor.body", &body}, {u"actor.person", &person}, {u"actor.thing", &thing}, {u"metric", &metric}, {u"nohead", &nohead}, {u"generic", &generic}, {u"background", &background},
        {u"label", &label}, {u"statement", &statement},
        {u"lead", &lead}, {u"with", &with}, {u"plain", &plain}, {u"manner", &manner}, {u"join", &join}, {u"label.lead", &labelLead},
        {u"label.with", &labelWith}, {u"label.plain", &labelPlain}, {u"ditto", &ditto}, {u"org", &organisation}, {u"stem-tail", &stemTail}, {u"level", &level},
        {u"column.number", &columnNumber}, {u"column.task", &columnTask}, {u"column.topic", &columnTopic}, {u"column.requirement", &columnRequirement},
        {u"column.units", &columnUnits}, {u"column.lead", &columnLead}, {u"column.with", &columnWith}, {u"column.deadline", &columnDeadline},
        {u"column.other", &columnOther}};
    const auto found = std::ranges::find(sets, kind, &std::pair<QStringView, WordSet*>::first);
    return found == std::end(sets) ? nullptr : found->second;
}

void DutyWords::read(QStringView lines)
{
    for (const QStringView line : lines.tokenize(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#')) continue;
        const QList<QStringView> columns = line.trimmed().split(u'\t');
        if (columns.size() < 3) continue;
        WordSet* const set = setOf(columns[0]);
        if (!set) continue;
        set->add(columns[1].toString());
        m_entries.push_back({columns[0].toString(), columns[1].toString(), columns[2].toString()});
    }
}

} // namespace duibiao::plan

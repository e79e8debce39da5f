// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/dutywords.h"

#include "core/base/resource.h"

#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace duibiao::plan {

void WordSet::Index::add(QChar key, QChar second, const QString& word)
{
    quint8& page = m_pageOf[key.unicode() >> 8];
    if (page == 0) {
        page = static_cast<quint8>(m_bucketOf.size());
        m_bucketOf.emplace_back();
    }
    quint16& place = m_bucketOf[page][key.unicode() & 0xFF];
    if (place == 0) {
        place = static_cast<quint16>(m_buckets.size());
        m_buckets.emplace_back();
    }
    Bucket& bucket = m_buckets[place];
    const auto shorter = std::ranges::find_if(
        bucket.words, [&](const std::u16string& other) { return std::ssize(other) < word.size(); });
    bucket.words.insert(shorter, word.toStdU16String());
    if (second.isNull())
        bucket.single = true;
    else
        bucket.seconds |= quint64{1} << (second.unicode() & 63);
}

void WordSet::add(const QString& word)
{
    if (word.isEmpty() || contains(word)) return;
    m_first.add(word.front(), word.size() > 1 ? word[1] : QChar(), word);
    m_last.add(word.back(), word.size() > 1 ? word[word.size() - 2] : QChar(), word);
}

qsizetype WordSet::longestAt(const Index::Bucket& words, QStringView rest)
{
    const std::u16string_view units(rest.utf16(), static_cast<std::size_t>(rest.size()));
    for (const std::u16string& word : words.words)
        if (units.starts_with(word)) return std::ssize(word);
    return 0;
}

qsizetype WordSet::longestBefore(const Index::Bucket& words, QStringView head)
{
    const std::u16string_view units(head.utf16(), static_cast<std::size_t>(head.size()));
    for (const std::u16string& word : words.words)
        if (units.ends_with(word)) return std::ssize(word);
    return 0;
}

bool WordSet::contains(QStringView word) const
{
    if (word.isEmpty()) return false;
    const std::u16string_view sought(word.utf16(), static_cast<std::size_t>(word.size()));
    const Index::Bucket* const words = m_first.at(sought.front());
    return words && std::ranges::any_of(words->words, [&](const std::u16string& other) { return other == sought; });
}

bool WordSet::occursIn(QStringView text) const
{
    for (qsizetype i = 0; i < text.size(); ++i)
        if (m_first.at(text[i].unicode()) && at(text, i) > 0) return true;
    return false;
}

DutyWords DutyWords::readShipped()
{
    DutyWords words;
    for (const QString& file : {u"lexicon/duties.tsv"_s, u"lexicon/responsibility.tsv"_s, u"lexicon/tasktable.tsv"_s})
        words.read(QString::fromUtf8(resource(file)));
    return words;
}

WordSet* DutyWords::setOf(QStringView kind)
{
    const std::pair<QStringView, WordSet*> sets[] = {{u"title", &title},
                                                     {u"verb", &verb},
                                                     {u"nominal", &nominal},
                                                     {u"copula", &copula},
                                                     {u"strong", &strong},
                                                     {u"pivot", &pivot},
                                                     {u"predicate", &predicate},
                                                     {u"passive", &passive},
                                                     {u"modal", &modal},
                                                     {u"adverb", &adverb},
                                                     {u"preposition", &preposition},
                                                     {u"opening", &opening},
                                                     {u"actor.body", &body},
                                                     {u"actor.person", &person},
                                                     {u"actor.thing", &thing},
                                                     {u"actor.place", &place},
                                                     {u"metric", &metric},
                                                     {u"nohead", &nohead},
                                                     {u"generic", &generic},
                                                     {u"background", &background},
                                                     {u"history", &history},
                                                     {u"account", &account},
                                                     {u"past", &past},
                                                     {u"label", &label},
                                                     {u"statement", &statement},
                                                     {u"scope", &scope},
                                                     {u"lead", &lead},
                                                     {u"with", &with},
                                                     {u"plain", &plain},
                                                     {u"manner", &manner},
                                                     {u"join", &join},
                                                     {u"label.lead", &labelLead},
                                                     {u"label.with", &labelWith},
                                                     {u"label.plain", &labelPlain},
                                                     {u"ditto", &ditto},
                                                     {u"org", &organisation},
                                                     {u"stem-tail", &stemTail},
                                                     {u"level", &level},
                                                     {u"first", &first},
                                                     {u"same", &same},
                                                     {u"when", &when},
                                                     {u"column.number", &columnNumber},
                                                     {u"column.task", &columnTask},
                                                     {u"column.topic", &columnTopic},
                                                     {u"column.index", &columnIndex},
                                                     {u"column.requirement", &columnRequirement},
                                                     {u"column.units", &columnUnits},
                                                     {u"column.lead", &columnLead},
                                                     {u"column.with", &columnWith},
                                                     {u"column.deadline", &columnDeadline},
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
        if (set == &body || set == &person || set == &thing || set == &place)
            m_actorEnds.set(columns[1].back().unicode());
        m_entries.push_back({columns[0].toString(), columns[1].toString(), columns[2].toString()});
    }
}

} // namespace duibiao::plan

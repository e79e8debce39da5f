// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/deeds.h"

#include "core/base/lexicon.h"
#include "core/check/content.h"
#include "core/text/holds.h"

#include <algorithm>
#include <array>

namespace duibiao::check {

namespace {

/// The words of deeds.tsv of one kind, the longest first.
QStringList wordsOf(QStringView kind)
{
    QStringList words;
    for (const QStringList& row : lexiconRows(QStringLiteral("deeds")))
        if (row.at(0) == kind) words += row.at(1);
    std::ranges::stable_sort(words, std::greater(), &QString::size);
    return words;
}

bool endsWithAny(QStringView clause, const QStringList& words)
{
    return std::ranges::any_of(words, [clause](const QString& word) { return clause.endsWith(word); });
}

/// Behind the adverbs, modal and joining words that may stand in front: 并积极推进… → 推进….
QStringView withoutLead(QStringView clause)
{
    static const QStringList leads = wordsOf(u"lead");
    for (bool found = true; found;) {
        const auto lead = std::ranges::find_if(
            leads, [clause](const QString& word) { return clause.size() > word.size() && clause.startsWith(word); });
        found = lead != leads.end();
        if (found) clause = clause.sliced(lead->size());
    }
    return clause;
}

/// The clauses of a sentence: cut at commas and semicolons outside of quotes, brackets and titles.
std::vector<QStringView> clausesOf(QStringView words)
{
    std::vector<QStringView> clauses;
    qsizetype begin = 0;
    int depth = 0;
    for (qsizetype i = 0; i <= words.size(); ++i) {
        if (i < words.size()) {
            const QChar c = words.at(i);
            if (c == u'《' || c == u'“' || c == u'（')
                ++depth;
            else if (c == u'》' || c == u'”' || c == u'）')
                depth = std::max(0, depth - 1);
            if (depth > 0 || (c != u'，' && c != u'；')) continue;
        }
        clauses.push_back(words.sliced(begin, i - begin));
        begin = i + 1;
    }
    return clauses;
}

/// Names a thing that is done or made: 编制指南, 将指南向社会公布.
bool isPlainDeed(QStringView clause)
{
    static const QStringList verbs = wordsOf(u"plain");
    static const QStringList soft = wordsOf(u"soft");
    static const QStringList products = wordsOf(u"product");
    static constexpr std::array objectFirst{u'将', u'对', u'把', u'向', u'在', u'于', u'就', u'与', u'由'};
    QStringView words = withoutLead(clause);
    // 各级政务大厅要设立…: behind who is to do it.
    constexpr qsizetype longestName = 14;
    for (const QStringView modal :
         {QStringView(u"要"), QStringView(u"应"), QStringView(u"应当"), QStringView(u"须"), QStringView(u"必须")}) {
        const qsizetype at = words.indexOf(modal);
        if (at > 1 && at <= longestName && isPlainDeed(words.sliced(at))) return true;
    }
    // 形成工作清单 can be shown, 形成工作合力 cannot.
    if (text::startsWithAny(words, soft) && !endsWithAny(words, products)) return false;
    if (text::startsWithAny(words, verbs)) return true;
    const bool isObjectFirst = std::ranges::contains(objectFirst, words.front().unicode());
    return isObjectFirst && !words.contains(u'做') &&
           std::ranges::any_of(verbs, [words](const QString& verb) { return words.contains(verb); });
}

} // namespace

bool isAside(QStringView clause)
{
    static const QStringList starts = wordsOf(u"aside");
    if (clause.startsWith(u'并')) clause = clause.sliced(1);
    return clause.endsWith(u'的') || clause.endsWith(u"基础上") || clause.endsWith(u"期间") || clause.endsWith(u'时') ||
           text::startsWithAny(clause, starts);
}

bool namesUndertaking(QStringView words)
{
    static constexpr std::array verbs{u"承办", u"起草", u"制定", u"制订", u"制发", u"出台", u"印发",
                                      u"牵头", u"承担", u"实施", u"受理", u"举办", u"提供", u"新建"};
    return text::holdsAny(words, verbs);
}

bool leansOnBefore(QStringView words)
{
    static const QStringList leaning = wordsOf(u"leaning");
    QString rest = contentOf(words).text;
    for (const QString& word : leaning) rest.remove(word);
    rest.remove(u' ');
    // 并报县政府备案: to whom names no thing either.
    const bool isToUnit = rest.startsWith(u'报') && QStringView(u"府局委办厅部院").contains(rest.back());
    return rest.size() < 2 || isToUnit;
}

bool isSoftDeed(QStringView clause)
{
    static const QStringList soft = wordsOf(u"soft");
    return text::startsWithAny(withoutLead(clause), soft);
}

std::vector<Deed> deedsIn(const QString& sentence)
{
    std::vector<Deed> deeds;
    for (const QStringView clause : clausesOf(sentence)) {
        if (isAside(clause)) continue;
        // 并向社会公布: few words, and yet a deed, of what the one before is about.
        const bool isOfBefore =
            !deeds.empty() && clause.startsWith(u'并') && isPlainDeed(clause) && leansOnBefore(clause);
        if (contentOf(clause).isThin() && !isOfBefore) continue;
        deeds.push_back({clause.toString(), isPlainDeed(clause)});
    }
    if (deeds.empty()) deeds.push_back({sentence, true});
    return deeds;
}

QStringList topicsIn(const QString& sentence)
{
    static const QStringList starts = wordsOf(u"topic");
    QStringList topics;
    for (const QStringView clause : clausesOf(sentence))
        // 对平台进行改造 is a deed; 对于需公开征求意见的草案 is none.
        if (text::startsWithAny(clause, starts) && (clause.startsWith(u"对于") || !isPlainDeed(clause)))
            topics += clause.toString();
    return topics;
}

QString withoutAsides(const QString& words)
{
    QStringList kept;
    for (const QStringView clause : clausesOf(words))
        if (!isAside(clause)) kept += clause.toString();
    const QString rest = kept.join(u'，');
    return contentOf(rest).isThin() ? words : rest;
}

QString mainClause(const QString& sentence)
{
    return deedsIn(sentence).front().words;
}

} // namespace duibiao::check

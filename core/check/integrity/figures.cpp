// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/integrity/rules.h"

#include "core/check/words.h"
#include "core/text/normalized.h"

#include <algorithm>
#include <map>

namespace duibiao::check {

namespace {

/// A total that a unit gives: "全年共开展业务培训5次".
struct Total {
    const submission::Submission* file;
    SourceSpan span;
    double value = 0;
    QString stem; // the words around the number, without it
};

/// True when a sentence sums a whole year up; a part of the year has figures of its own.
bool sumsUp(QStringView text)
{
    static constexpr QStringView sums[] = {u"全年", u"共", u"累计", u"总计", u"合计"};
    static constexpr QStringView parts[] = {u"季度", u"上半年", u"下半年", u"截至", u"截止",
                                            u"其中", u"上年",   u"去年",   u"月"};
    const auto has = [text](QStringView word) { return text.contains(word); };
    return std::ranges::any_of(sums, has) && std::ranges::none_of(parts, has);
}

/// The words of the phrase that holds the measure, without words that only sum up: what is counted, and what was done
/// to it.
QString stemOf(const submission::Evidence& evidence, const facts::Fact& fact)
{
    SourceSpan phrase = fact.span;
    for (const submission::EvidenceClause& clause : evidence.clauses)
        if (clause.text.contains(fact.measure)) phrase = clause.text;
    QString words = phrase.in(evidence.text).toString();
    for (const QString& filler :
         {QStringLiteral("全年"), QStringLiteral("累计"), QStringLiteral("总计"), QStringLiteral("合计"),
          QStringLiteral("共"), QStringLiteral("我局"), QStringLiteral("我镇"), QStringLiteral("我单位"),
          QStringLiteral("已"), QStringLiteral("了")})
        words.remove(filler);
    words.removeIf([](QChar c) { return !c.isLetter(); });
    return text::folded(words);
}

void collect(const submission::Submission& file, int unit,
             std::map<std::pair<QString, QString>, std::vector<Total>>& out)
{
    for (const submission::Evidence& evidence : file.evidence) {
        const int speaks = evidence.unit >= 0 ? evidence.unit : file.unit;
        if (speaks != unit || evidence.stance != submission::Stance::Done || !sumsUp(evidence.text)) continue;
        for (const facts::Fact& fact : evidence.facts) {
            const auto* quantity = std::get_if<facts::Quantity>(&fact.value);
            if (!quantity || fact.approx || quantity->comparison != facts::Comparison::Equal ||
                !quantity->per.isEmpty())
                continue;
            const QString stem = stemOf(evidence, fact);
            constexpr qsizetype leastStem = 3; // 培训 alone may be of anybody
            if (stem.size() < leastStem) continue;
            out[{quantity->unit, stem}].push_back({&file, evidence.span, quantity->value, stem});
        }
    }
}

} // namespace

/// Two totals of a year that a unit gives for one thing, in the same words but for the number.
void findDifferingFigures(const Subject& subject, std::vector<Irregularity>& out)
{
    for (int unit = 0; unit < static_cast<int>(subject.input.units.units().size()); ++unit) {
        std::map<std::pair<QString, QString>, std::vector<Total>> totals;
        for (const submission::Submission* file : subject.files) collect(*file, unit, totals);
        for (const auto& [what, given] : totals) {
            const auto other =
                std::ranges::find_if(given, [&](const Total& total) { return total.value != given.front().value; });
            if (other == given.end()) continue;
            const auto number = [&](const Total& total) { return QString::number(total.value) + what.first; };
            out.push_back({Irregularity::Kind::FiguresDiffer,
                           subject.unitName(unit),
                           {},
                           {},
                           tr("%1 gives two figures for the same: %2 in “%3”, %4 in “%5”.")
                               .arg(subject.unitName(unit), number(given.front()), given.front().file->file,
                                    number(*other), other->file->file),
                           {placeIn(*given.front().file, given.front().span), placeIn(*other->file, other->span)}});
        }
    }
}

} // namespace duibiao::check

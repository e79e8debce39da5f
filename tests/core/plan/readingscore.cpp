// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/plan/readingscore.h"

#include "core/base/span.h"
#include "core/text/normalized.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <vector>

namespace duibiao::test {

using namespace Qt::StringLiterals;

namespace {

QString fold(const QString& words)
{
    QString folded = text::folded(words);
    folded.removeIf([](QChar c) { return c.isSpace() || QStringView(u"，,。、；;：:“”\"'·").contains(c); });
    return folded;
}

/// A value as one comparable line: null, numbers, wording, lists of them.
QString said(const QJsonValue& value)
{
    if (value.isArray()) {
        QStringList items;
        for (const QJsonValue& item : value.toArray()) items += said(item);
        return items.join(u'|');
    }
    if (value.isDouble()) return QString::number(value.toDouble(), 'g', 15);
    if (value.isBool()) return value.toBool() ? u"true"_s : u"false"_s;
    return fold(value.toString());
}

QString said(const QJsonObject& object, std::initializer_list<QLatin1StringView> keys)
{
    QStringList items;
    for (const QLatin1StringView key : keys) items += said(object.value(key));
    return items.join(u'#');
}

bool isArguable(const QJsonObject& fact)
{
    return fact.value("arguable"_L1).toBool();
}

bool isArguable(const QJsonObject& fact, const QString& field)
{
    return isArguable(fact) || fact.value("arguable"_L1).toArray().contains(field);
}

/// What makes two facts of one kind the same fact.
QString valueOf(const QJsonObject& fact)
{
    const QString kind = fact.value("kind"_L1).toString();
    if (kind == u"quantity") return said(fact, {"op"_L1, "value"_L1, "unit"_L1, "period"_L1});
    if (kind == u"percentage") return said(fact, {"op"_L1, "value"_L1, "change"_L1});
    if (kind == u"frequency") return said(fact, {"period"_L1, "by"_L1});
    if (kind != u"deadline") return {};
    const QString form = fact.value("form"_L1).toString();
    if (form == u"within") return said(fact, {"form"_L1, "amount"_L1, "unit"_L1});
    return form == u"at" ? form : said(fact, {"form"_L1, "date"_L1});
}

bool isSoft(const QJsonObject& fact)
{
    return fact.value("kind"_L1) == u"coverage"_s ||
           (fact.value("kind"_L1) == u"frequency"_s && fact.value("period"_L1) == u"irregular"_s);
}

struct Placed {
    QJsonObject fact;
    SourceSpan span;
    bool used = false;
};

class Scorer {
public:
    Scorer(const QJsonObject& wanted, const QJsonObject& found, const QString& text)
        : m_wanted(wanted), m_found(found), m_text(text)
    {
    }

    ReadingScore run()
    {
        scoreMetadata();
        scoreLists(u"parts"_s, titles(m_wanted), titles(m_found));
        scoreLists(u"clauses"_s, linesOf("clauses"_L1, {"part"_L1, "path"_L1}, m_wanted),
                   linesOf("clauses"_L1, {"part"_L1, "path"_L1}, m_found));
        scoreHeadings();
        scoreLists(u"responsibility"_s, rolesOf(m_wanted), rolesOf(m_found));
        scoreLists(u"default_responsibility"_s, linesOf("default_responsibility"_L1, {"part"_L1, "units"_L1}, m_wanted),
                   linesOf("default_responsibility"_L1, {"part"_L1, "units"_L1}, m_found));
        scoreLists(u"table"_s, rowsOf(m_wanted), rowsOf(m_found));
        scoreLists(u"citations"_s, linesOf("citations"_L1, {"title"_L1, "number"_L1}, m_wanted),
                   linesOf("citations"_L1, {"title"_L1, "number"_L1}, m_found));
        scoreNoise();
        scoreFacts();
        return std::move(m_score);
    }

private:
    void count(const QString& field, bool right, const QString& difference)
    {
        m_score.fields[field] += {right ? 1 : 0, 1, 1};
        if (!right) m_score.differences += field + u": "_s + difference;
    }

    void scoreMetadata()
    {
        const QJsonObject wanted = m_wanted.value("metadata"_L1).toObject();
        const QJsonObject found = m_found.value("metadata"_L1).toObject();
        for (auto field = wanted.begin(); field != wanted.end(); ++field)
            count(u"metadata"_s, said(field.value()) == said(found.value(field.key())),
                  u"%1 wanted %2, found %3"_s.arg(field.key(), said(field.value()), said(found.value(field.key()))));
    }

    /// Compares two lists as sets with repetitions.
    void scoreLists(const QString& field, QStringList wanted, QStringList found)
    {
        FieldScore score{0, static_cast<int>(found.size()), static_cast<int>(wanted.size())};
        for (const QString& line : std::as_const(wanted)) {
            if (found.removeOne(line))
                ++score.right;
            else
                m_score.differences += field + u" missed: "_s + line;
        }
        for (const QString& line : std::as_const(found)) m_score.differences += field + u" invented: "_s + line;
        m_score.fields[field] += score;
    }

    static QStringList titles(const QJsonObject& reading)
    {
        QStringList titles;
        for (const QJsonValue& part : reading.value("parts"_L1).toArray()) titles += fold(part.toString());
        return titles;
    }

    static QStringList linesOf(QLatin1StringView list, std::initializer_list<QLatin1StringView> keys,
                               const QJsonObject& reading)
    {
        QStringList lines;
        for (const QJsonValue& value : reading.value(list).toArray()) lines += said(value.toObject(), keys);
        return lines;
    }

    static QStringList rowsOf(const QJsonObject& reading)
    {
        QStringList lines;
        for (const QJsonValue& value : reading.value("table"_L1).toArray()) {
            const QJsonObject row = value.toObject();
            QStringList units;
            for (const QJsonValue& unit : row.value("units"_L1).toArray()) units += said(unit);
            units.sort();
            lines += row.value("no"_L1).toVariant().toString() + u'#' +
                     said(row, {"task"_L1, "topic"_L1, "requirement"_L1, "deadline"_L1}) + u'#' + units.join(u'|');
        }
        return lines;
    }

    static bool isBracketed(const QJsonValue& note)
    {
        const QString quote = note.toObject().value("quote"_L1).toString();
        return !quote.isEmpty() && QStringView(u"（(〔［[【").contains(quote.front());
    }

    /// Notes on lines of their own count where the reading lists any: short readings leave them out.
    [[nodiscard]] QStringList rolesOf(const QJsonObject& reading) const
    {
        const QJsonArray listed = m_wanted.value("responsibility"_L1).toArray();
        const bool onlyBracketed = std::ranges::all_of(listed, isBracketed);
        QStringList roles;
        for (const QJsonValue& value : reading.value("responsibility"_L1).toArray()) {
            if (onlyBracketed && !isBracketed(value)) continue;
            const QJsonObject note = value.toObject();
            for (const QLatin1StringView role : {"lead"_L1, "with"_L1})
                for (const QJsonValue& unit : note.value(role).toArray()) {
                    const QString line = said(note, {"part"_L1, "path"_L1}) + u'#' + role + u'#' + said(unit);
                    if (!roles.contains(line)) roles += line;
                }
        }
        return roles;
    }

    void scoreHeadings()
    {
        for (const QJsonValue& value : m_wanted.value("clauses"_L1).toArray()) {
            const QJsonObject wanted = value.toObject();
            QJsonValue heading = u"(no such clause)"_s;
            for (const QJsonValue& other : m_found.value("clauses"_L1).toArray())
                if (said(other.toObject(), {"part"_L1, "path"_L1}) == said(wanted, {"part"_L1, "path"_L1}))
                    heading = other.toObject().value("heading"_L1);
            count(u"headings"_s, said(heading) == said(wanted.value("heading"_L1)),
                  u"%1 wanted %2, found %3"_s.arg(wanted.value("path"_L1).toString(), said(wanted.value("heading"_L1)),
                                                  said(heading)));
        }
    }

    /// Noise that a reading lists has to be reported; what else is reported (single spaces, line ends) is nobody's
    /// fault.
    void scoreNoise()
    {
        for (const QJsonValue& value : m_wanted.value("noise"_L1).toArray()) {
            const QString wanted = fold(value.toObject().value("quote"_L1).toString());
            bool right = false;
            for (const QJsonValue& other : m_found.value("noise"_L1).toArray()) {
                const QString found = fold(other.toObject().value("quote"_L1).toString());
                right = right || (!found.isEmpty() && (found.contains(wanted) || wanted.contains(found)));
            }
            count(u"noise"_s, right, wanted);
        }
    }

    /// The facts of the body with their places; a found one carries the modality and the actor of its requirement.
    [[nodiscard]] std::vector<Placed> wantedFacts() const
    {
        std::vector<Placed> facts;
        qsizetype at = 0;
        for (const QJsonValue& value : m_wanted.value("facts"_L1).toArray()) {
            constexpr qsizetype back = 400; // readings list the facts of one sentence in any order
            const QString quote = value.toObject().value("quote"_L1).toString();
            qsizetype begin = m_text.indexOf(quote, std::max<qsizetype>(0, at - back));
            if (begin < 0) begin = m_text.indexOf(quote);
            if (begin < 0) begin = 0;
            facts.push_back({value.toObject(), {begin, begin + quote.size()}});
            at = begin;
        }
        return facts;
    }

    [[nodiscard]] std::vector<Placed> foundFacts() const
    {
        std::vector<Placed> facts;
        for (const QJsonValue& value : m_found.value("requirements"_L1).toArray()) {
            const QJsonObject requirement = value.toObject();
            for (const QJsonValue& item : requirement.value("facts"_L1).toArray()) {
                QJsonObject fact = item.toObject();
                if (fact.value("source"_L1) == u"table"_s) continue;
                fact["modality"_L1] = requirement.value("modality"_L1);
                fact["actor"_L1] = requirement.value("actor"_L1);
                facts.push_back({fact, {fact.value("begin"_L1).toInteger(), fact.value("end"_L1).toInteger()}});
            }
        }
        return facts;
    }

    void scoreFacts()
    {
        std::vector<Placed> wanted = wantedFacts();
        std::vector<Placed> found = foundFacts();
        for (const bool exact : {true, false})
            for (Placed& gold : wanted)
                for (Placed& fact : found) {
                    if (gold.used || fact.used || gold.fact.value("kind"_L1) != fact.fact.value("kind"_L1) ||
                        !gold.span.overlaps(fact.span))
                        continue;
                    constexpr qsizetype slack = 20; // a span may be longer than the quote, not much longer
                    if (fact.span.length() > 2 * gold.span.length() + slack) continue;
                    if (exact && valueOf(gold.fact) != valueOf(fact.fact)) continue;
                    gold.used = fact.used = true;
                    if (!isArguable(gold.fact)) scorePair(gold.fact, fact.fact);
                }
        for (const Placed& gold : wanted)
            if (!gold.used && !isArguable(gold.fact)) missedOrInvented(gold.fact, {0, 0, 1}, u"missed"_s);
        for (const Placed& fact : found) {
            if (fact.used) continue;
            const bool excused = std::ranges::any_of(
                wanted, [&](const Placed& gold) { return isArguable(gold.fact) && gold.span.overlaps(fact.span); });
            if (!excused) missedOrInvented(fact.fact, {0, 1, 0}, u"invented"_s);
        }
    }

    void missedOrInvented(const QJsonObject& fact, FieldScore score, const QString& what)
    {
        const QString field = isSoft(fact) ? u"coverage"_s : u"measures"_s;
        m_score.fields[field] += score;
        m_score.differences += u"%1 %2: %3 %4 in %5"_s.arg(field, what, fact.value("kind"_L1).toString(), valueOf(fact),
                                                           fact.value("quote"_L1).toString());
    }

    void scorePair(const QJsonObject& gold, const QJsonObject& fact)
    {
        const QString quote = gold.value("quote"_L1).toString();
        count(isSoft(gold) ? u"coverage"_s : u"measures"_s, valueOf(gold) == valueOf(fact),
              u"wanted %1, found %2 in %3"_s.arg(valueOf(gold), valueOf(fact), quote));
        if (isSoft(gold)) return;
        const auto compare = [&](const QString& field, const QString& name, bool right) {
            if (!isArguable(gold, field))
                count(name, right,
                      u"wanted %1, found %2 in %3"_s.arg(said(gold.value(field)), said(fact.value(field)), quote));
        };
        compare(u"modality"_s, u"modality"_s, gold.value("modality"_L1) == fact.value("modality"_L1));
        if (!said(gold.value("actor"_L1)).isEmpty())
            compare(u"actor"_s, u"actors"_s, said(gold.value("actor"_L1)) == said(fact.value("actor"_L1)));
        const QString wanted = said(gold.value("event"_L1));
        const QString found = said(fact.value("event"_L1));
        if (!wanted.isEmpty())
            compare(u"event"_s, u"events"_s, !found.isEmpty() && (wanted.contains(found) || found.contains(wanted)));
    }

    const QJsonObject& m_wanted;
    const QJsonObject& m_found;
    const QString& m_text;
    ReadingScore m_score;
};

} // namespace

FieldScore& FieldScore::operator+=(const FieldScore& other)
{
    right += other.right;
    found += other.found;
    wanted += other.wanted;
    return *this;
}

ReadingScore& ReadingScore::operator+=(const ReadingScore& other)
{
    for (const auto& [field, score] : other.fields) fields[field] += score;
    differences += other.differences;
    return *this;
}

ReadingScore scoreReading(const QJsonObject& wanted, const QJsonObject& found, const QString& text)
{
    return Scorer(wanted, found, text).run();
}

} // namespace duibiao::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/scoring/criteria.h"

#include "core/base/lexicon.h"
#include "core/text/numerals.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::check {
namespace {

struct Word {
    QString text;
    QString kind;
};

/// The words of the list by their first character, longest first.
const QHash<QChar, std::vector<Word>>& words()
{
    static const QHash<QChar, std::vector<Word>> table = [] {
        QHash<QChar, std::vector<Word>> out;
        for (const QStringList& row : lexiconRows(u"rubric_words"_s))
            out[row.at(1).front()].push_back({row.at(1), row.at(0)});
        for (auto& list : out)
            std::ranges::stable_sort(list, std::ranges::greater(), [](const Word& word) { return word.text.size(); });
        return out;
    }();
    return table;
}

const Word* wordAt(QStringView text, qsizetype at)
{
    const auto list = words().constFind(text.at(at));
    if (list == words().cend()) return nullptr;
    for (const Word& word : *list)
        if (text.sliced(at).startsWith(word.text)) return &word;
    return nullptr;
}

bool endsStatement(QChar c)
{
    return c == u'。' || c == u'；' || c == u';' || c == u'\n';
}

/// Reads one statement: conditions, and what they give or take.
class Statement {
public:
    Statement(QStringView text, Criteria& out) : m_text(text), m_out(out) {}

    /// False when it gives or takes points in a way that is not understood.
    [[nodiscard]] bool read()
    {
        while (m_at < m_text.size() && m_isUnderstood) {
            const Word* word = wordAt(m_text, m_at);
            if (!word) {
                ++m_at;
                continue;
            }
            m_at += word->text.size();
            take(word->kind);
        }
        return m_isUnderstood;
    }

private:
    enum class Condition { Missing, Late, NotMet, NoEvidence, Met };

    /// 未完成或逾期的: a condition that follows another one with 或 stands beside it, else in its place.
    void add(Condition condition)
    {
        const QStringView between = m_text.sliced(m_conditionEnd, m_at - m_conditionEnd);
        const bool isBeside =
            !m_conditions.empty() && !m_isUsed && (between.contains(u'或') || between.contains(u'、'));
        if (!isBeside) m_conditions.clear();
        m_conditions.push_back(condition);
        m_conditionEnd = m_at;
        m_isUsed = false;
    }
    [[nodiscard]] bool has(Condition condition) const { return std::ranges::contains(m_conditions, condition); }

    void take(const QString& kind)
    {
        if (kind == u"missing") return takeMissing();
        if (kind == u"late") add(Condition::Late);
        if (kind == u"not_met") add(Condition::NotMet);
        if (kind == u"no_evidence") add(Condition::NoEvidence);
        if (kind == u"met" && (m_conditions.empty() || m_isUsed))
            add(Condition::Met); // in 逾期完成 the first word tells
        if (kind == u"vague") m_isUnderstood = false;
        if (kind == u"zero") setEffect(Effect::share(0));
        if (kind == u"deduct") takeDeduction();
        if (kind == u"give") takeWhole();
        if (kind == u"cap") takeInto(m_out.cap);
        if (kind == u"bonus_cap") takeInto(m_out.bonusCap);
        if (kind == u"bonus") takeBonus();
        if (kind == u"veto") takeVeto();
    }

    /// 每少1次, 每少一期; not 每少2次, of which nobody says what one is worth.
    void takeMissing()
    {
        add(Condition::Missing);
        skipBlanks();
        const auto count = text::readNumeral(m_text, m_at);
        if (!count) return;
        m_at += count->length;
        if (count->value != 1) m_isUnderstood = false;
    }

    void takeDeduction()
    {
        const auto points = pointsHere();
        if (!points) {
            // 扣分 alone names no figure: the statement goes on (扣分不超过5分) or takes nothing.
            if (!m_text.sliced(m_at).startsWith(u"分")) m_isUnderstood = false;
            return;
        }
        setEffect(Effect::deduct(*points, has(Condition::Missing)));
    }

    void takeWhole()
    {
        const auto points = pointsHere();
        if (!points) return; // 得到, 计划: no points
        if (m_conditions.empty() || has(Condition::Met)) {
            m_out.whole = m_out.whole ? std::max(*m_out.whole, *points) : *points;
            m_isUsed = true;
        } else if (*points == Points()) {
            setEffect(Effect::share(0));
        } else {
            m_isUnderstood = false; // 逾期完成的得3分: what share that is depends on what else is said
        }
    }

    void takeInto(std::optional<Points>& out)
    {
        if (const auto points = pointsHere())
            out = points;
        else
            m_isUnderstood = false;
    }

    void takeBonus()
    {
        const auto points = pointsHere();
        if (!points) return;                     // 加强, 加快, 加分项: no points
        if (m_out.bonus) m_isUnderstood = false; // one figure for one deed, another for another: a person gives them
        m_out.bonus = m_out.bonus ? std::max(*m_out.bonus, *points) : *points;
    }

    void takeVeto()
    {
        m_out.isVeto = true;
        if (has(Condition::NotMet) || has(Condition::Missing))
            m_out.vetoStatuses = {Status::NotMet, Status::NoEvidence};
        else if (has(Condition::NoEvidence))
            m_out.vetoStatuses = {Status::NoEvidence};
        if (has(Condition::Late)) m_out.vetoStatuses.push_back(Status::MetLate);
    }

    void setEffect(const Effect& effect)
    {
        // Points are taken off for what no verdict tells (弄虚作假的扣5分).
        if (m_conditions.empty() || m_isUsed || has(Condition::Met)) m_isUnderstood = false;
        m_isUsed = true;
        for (const Condition condition : m_conditions) {
            switch (condition) {
            case Condition::Missing:
            case Condition::NotMet:
                m_out.effects.insert_or_assign(Status::NotMet, effect);
                m_out.effects.try_emplace(Status::NoEvidence, effect);
                break;
            case Condition::Late: m_out.effects.insert_or_assign(Status::MetLate, effect); break;
            case Condition::NoEvidence: m_out.effects.insert_or_assign(Status::NoEvidence, effect); break;
            case Condition::Met: break;
            }
        }
    }

    /// "2分", "1.5 分" at the place reached; nothing for ranges and for other words.
    std::optional<Points> pointsHere()
    {
        skipBlanks();
        const auto number = text::readNumeral(m_text, m_at);
        if (!number || number->more) return {};
        qsizetype end = m_at + number->length;
        while (end < m_text.size() && m_text.at(end) == u' ') ++end;
        if (end >= m_text.size() || m_text.at(end) != u'分') return {};
        if (m_text.sliced(end).startsWith(u"分之")) return {};
        const auto points = Points::fromNumber(number->value);
        if (points) m_at = end + 1;
        return points;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text.at(m_at) == u' ') ++m_at;
    }

    QStringView m_text;
    Criteria& m_out;
    qsizetype m_at = 0;
    std::vector<Condition> m_conditions;
    qsizetype m_conditionEnd = 0;
    bool m_isUsed = false; ///< the conditions have had their effect
    bool m_isUnderstood = true;
};

/// The words between a pair of brackets that ends the name; empty where it does not end in one.
QStringView endingBrackets(QStringView name)
{
    if (!name.endsWith(u'）') && !name.endsWith(u')')) return {};
    const qsizetype open = std::max(name.lastIndexOf(u'（'), name.lastIndexOf(u'('));
    return open < 0 ? QStringView() : name.sliced(open);
}

} // namespace

Criteria readCriteria(QStringView words)
{
    Criteria out;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= words.size(); ++at) {
        if (at < words.size() && !endsStatement(words.at(at))) continue;
        const QStringView statement = words.sliced(begin, at - begin);
        Criteria tried = out;
        if (Statement(statement, tried).read())
            out = std::move(tried);
        else if (!statement.trimmed().isEmpty())
            out.notUnderstood.push_back({begin, at});
        begin = at + 1;
    }
    return out;
}

std::optional<Points> readPoints(QStringView words)
{
    words = words.trimmed();
    if (words.size() >= 2 && (words.startsWith(u'（') || words.startsWith(u'(')) &&
        (words.endsWith(u'）') || words.endsWith(u')')))
        words = words.sliced(1, words.size() - 2).trimmed();
    const auto number = words.isEmpty() ? std::nullopt : text::readNumeral(words, 0);
    if (!number || number->more) return {};
    const QStringView rest = words.sliced(number->length).trimmed();
    if (!rest.isEmpty() && rest != u"分") return {};
    return Points::fromNumber(number->value);
}

NamedPoints splitPoints(const QString& name)
{
    const QStringView brackets = endingBrackets(name);
    if (brackets.isEmpty() || !brackets.contains(u'分')) return {name, {}};
    const auto points = readPoints(brackets);
    if (!points) return {name, {}};
    return {name.first(name.size() - brackets.size()).trimmed(), points};
}

bool scores(QStringView clause)
{
    static const QStringList telling{u"missing"_s, u"late"_s,   u"not_met"_s,    u"no_evidence"_s, u"zero"_s,
                                     u"whole"_s,   u"deduct"_s, u"until_done"_s, u"veto"_s};
    return std::ranges::any_of(telling, [&](const QString& kind) { return holdsRubricWord(clause, kind); });
}

bool holdsRubricWord(QStringView text, QStringView kind)
{
    for (const auto& list : words())
        for (const Word& word : list)
            if (word.kind == kind && text.contains(word.text)) return true;
    return false;
}

} // namespace duibiao::check

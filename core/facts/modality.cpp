// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/modality.h"

#include "core/facts/lexicon.h"
#include "core/text/numerals.h"
#include "core/text/oneof.h"
#include "core/text/plainhan.h"

#include <algorithm>
#include <string_view>

namespace duibiao::facts {

namespace {

/// Reads one duty's words. What governs is the first clause that carries a verb of its own: 依托…, 到2023年 and 除…外
/// only lead up to it, and what follows it (…，杜绝…) says what the duty is for.
class ModalityReader {
public:
    ModalityReader(QStringView text, const Lexicon& lexicon) : m_text(text), m_lexicon(lexicon) {}

    Modality read()
    {
        // Only a word of the lexicon decides; most sentences hold none.
        if (std::ranges::none_of(m_text, [this](QChar unit) { return m_lexicon.modals.mayStart(unit.unicode()); }))
            return m_modality;
        qsizetype begin = 0;
        bool governed = false; // the governing clause has been read
        for (qsizetype at = 0; at <= m_text.size(); ++at) {
            at = text::behindPlainHan(m_text, at); // clauses and quotations end and begin with marks
            if (at < m_text.size()) {
                if (const qsizetype close = quoteEnd(at); close > at) at = close;
                if (at < m_text.size() && !text::isOneOf(m_text[at], u"，：。；！？,:;")) continue;
            }
            const qsizetype end = std::min(at, m_text.size());
            readClause(begin, end, governed);
            if (m_isDecided) return m_modality;
            if (!governed && !leadsUp(m_text.sliced(begin, end - begin))) governed = true;
            begin = at + 1;
        }
        return m_modality;
    }

private:
    /// The closing mark of a quotation or a title that opens at `at`; `at` where none does.
    [[nodiscard]] qsizetype quoteEnd(qsizetype at) const
    {
        const QChar open = m_text[at];
        const QChar close = open == u'“' ? u'”' : open == u'《' ? u'》' : QChar();
        if (close.isNull()) return at;
        constexpr qsizetype longest = 200;
        const qsizetype found = m_text.sliced(at, std::min(longest, m_text.size() - at)).indexOf(close);
        return found > 0 ? at + found : at;
    }

    [[nodiscard]] bool leadsUp(QStringView clause) const
    {
        if (clause.size() < 2 || m_lexicon.prefaces.startingAt(clause, 0) != nullptr) return true;
        const QChar first = clause.front();
        const bool dated = first.isDigit() || text::isOneOf(first, u"到从自至于每除凡");
        constexpr qsizetype longestDate = 14;
        if (dated && clause.size() <= longestDate) return true;
        return text::isOneOf(clause.back(), u"后时前内起外的底");
    }

    void decide(Modality modality)
    {
        m_modality = modality;
        m_isDecided = true;
    }

    void readClause(qsizetype begin, qsizetype end, bool governed)
    {
        for (qsizetype at = begin; at < end; ++at) {
            if (const qsizetype close = text::isPlainHan(m_text[at].unicode()) ? at : quoteEnd(at); close > at) {
                at = close;
                continue;
            }
            const Word* word = m_lexicon.modals.startingAt(m_text, at);
            if (word == nullptr) continue;
            readWord(*word, begin, at, governed);
            if (m_isDecided) return;
            at += word->size() - 1;
        }
    }

    void readWord(const Word& word, qsizetype begin, qsizetype at, bool governed)
    {
        const qsizetype behind = at + word.size();
        switch (word.modal) {
        case ModalRole::None: break;
        case ModalRole::Should: decide(Modality::Should); break; // wherever it stands, it loosens the measure
        case ModalRole::MustNot:
            if (governed || m_lexicon.before.startingAt(m_text, at) != nullptr) break; // 不得少于 compares
            if (governs(begin, at)) decide(Modality::MustNot);
            break;
        case ModalRole::Encourage:
            if (!governed && governs(begin, at) && asks(word, behind)) decide(Modality::Encourage);
            break;
        case ModalRole::Conditional:
            if (!governed && m_text.sliced(behind, std::min<qsizetype>(100, m_text.size() - behind)).contains(u'可'))
                decide(Modality::Encourage);
            break;
        }
    }

    /// True where no other verb of the clause stands in front: 对不得公开的信息加强审查 forbids nothing.
    [[nodiscard]] bool governs(qsizetype begin, qsizetype at) const
    {
        constexpr qsizetype longest = 60;
        if (at - begin > longest) return false;
        const QStringView head = m_text.sliced(begin, at - begin);
        // 对瞒报行为一律不得从轻 forbids; 对不得公开的信息加强审查 does not.
        const bool whatever =
            head.endsWith(u"一律") || head.endsWith(u'均') || head.endsWith(u'都') || head.endsWith(u"坚决");
        if (head.startsWith(u'对') || head.startsWith(u'将') || head.startsWith(u'把')) return whatever;
        for (qsizetype i = 0; i < head.size(); ++i) {
            const Word* verb = m_lexicon.verbs.startingAt(head, i);
            if (verb != nullptr && verb->size() > 1 && m_lexicon.modals.startingAt(head, i) == nullptr &&
                !isAdverb(verb->text))
                return false;
        }
        return true;
    }

    static bool isAdverb(QStringView word)
    {
        return word == u"全面" || word == u"基本" || word == u"持续" || word == u"继续" || word == u"逐步" ||
               word == u"率先" || word == u"初步";
    }

    /// 鼓励先进, 争取资金 and 探索的经验 are something else than asking for what follows.
    [[nodiscard]] bool asks(const Word& word, qsizetype behind) const
    {
        if (behind >= m_text.size() || text::isOneOf(m_text[behind], u"的与和性，。；、")) return false;
        if (word.text != QStringView(u"争取")) return true;
        const QChar next = m_text[behind];
        return m_lexicon.verbs.startingAt(m_text, behind) != nullptr ||
               m_lexicon.over.startingAt(m_text, behind) != nullptr || text::readNumeral(m_text, behind).has_value() ||
               text::isOneOf(next, u"在到年早尽率于");
    }

    QStringView m_text;
    const Lexicon& m_lexicon;
    Modality m_modality = Modality::Must;
    bool m_isDecided = false;
};

} // namespace

Modality modalityOf(QStringView text, const Lexicon* lexicon)
{
    return ModalityReader(text, lexicon != nullptr ? *lexicon : Lexicon::shipped()).read();
}

QString modalityName(Modality modality)
{
    switch (modality) {
    case Modality::Must: return QStringLiteral("must");
    case Modality::MustNot: return QStringLiteral("must_not");
    case Modality::Should: return QStringLiteral("should");
    case Modality::Encourage: return QStringLiteral("encourage");
    }
    return {};
}

} // namespace duibiao::facts

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/masking.h"

#include "core/base/lexicon.h"
#include "core/text/normalized.h"

#include <QDate>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace duibiao::text {

namespace {

constexpr QChar cover = u'*';
constexpr qsizetype longestName = 4;

struct Words {
    QSet<QString> surnames;
    QStringList labels;  ///< of a name: 联系人
    QStringList phones;  ///< of a number: 电话
    QStringList follows; ///< what may stand directly behind a name: 同志
    QStringList leads;   ///< what may stand directly before one in a sentence: 由, 主任

    static const Words& shipped()
    {
        static const Words words;
        return words;
    }

private:
    Words()
    {
        for (const QStringList& row : lexiconRows(u"private"_s)) {
            if (row[0] == u"surname")
                surnames.insert(row[1]);
            else if (row[0] == u"label")
                labels += row[1];
            else if (row[0] == u"number")
                phones += row[1];
            else if (row[0] == u"lead")
                leads += row[1];
            else
                follows += row[1];
        }
        for (QStringList* list : {&labels, &phones}) std::ranges::sort(*list, std::greater(), &QString::size);
    }
};

/// The value of an ASCII or full-width digit; -1 for anything else.
int digitOf(QChar unit)
{
    if (unit >= u'0' && unit <= u'9') return unit.unicode() - u'0';
    if (unit >= u'０' && unit <= u'９') return unit.unicode() - u'０';
    return -1;
}

bool isLetter(QChar unit)
{
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
}

bool isHanUnit(QChar unit)
{
    return isHan(unit.unicode());
}

/// Blanks, brackets, colons and commas that may stand between a name, a label and a number.
bool separates(QChar unit)
{
    return unit.isSpace() || QStringView(u"：:（）()，,；;、/").contains(unit);
}

class Finder {
public:
    explicit Finder(QStringView text) : m_text(text) {}

    std::vector<PrivateStretch> operator()()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            if (digitOf(m_text[at]) >= 0)
                at = readNumber(at);
            else if (isHanUnit(m_text[at]))
                at = readLabel(at);
            else
                ++at;
        }
        return std::move(m_found);
    }

private:
    /// Digits from `at` on, with single separators between groups of them where `grouped`.
    struct Digits {
        std::vector<int> values;
        qsizetype end = 0;
        bool isGrouped = false;
    };
    [[nodiscard]] Digits digitsAt(qsizetype at, bool grouped) const
    {
        constexpr size_t most = 20;
        Digits found;
        while (at < m_text.size() && found.values.size() < most) {
            if (const int digit = digitOf(m_text[at]); digit >= 0) {
                found.values.push_back(digit);
                found.end = ++at;
            } else if (grouped && !found.values.empty() && QStringView(u"- －—–").contains(m_text[at]) &&
                       at + 1 < m_text.size() && digitOf(m_text[at + 1]) >= 0) {
                found.isGrouped = true;
                ++at;
            } else {
                break;
            }
        }
        return found;
    }

    qsizetype readNumber(qsizetype begin)
    {
        const Digits plain = digitsAt(begin, false);
        if (begin > 0 && isLetter(m_text[begin - 1])) return plain.end; // part of a code
        if (const auto end = identityEnd(plain)) return take(PrivateKind::IdentityNumber, {begin, *end});
        if (isMobile(plain.values)) return take(PrivateKind::Mobile, {begin, plain.end});
        const Digits grouped = digitsAt(begin, true);
        if (grouped.isGrouped && isMobile(grouped.values)) return take(PrivateKind::Mobile, {begin, grouped.end});
        if (grouped.isGrouped && isLandline(grouped.values) && plain.values.size() <= 4)
            return take(PrivateKind::Landline, {begin, grouped.end});
        if (isLandline(plain.values)) return take(PrivateKind::Landline, {begin, plain.end});
        if (const auto end = bracketedLandlineEnd(plain)) return take(PrivateKind::Landline, {begin, *end});
        if ((plain.values.size() == 7 || plain.values.size() == 8) && plain.values[0] > 1 && isBehindPhoneWord(begin))
            return take(PrivateKind::Landline, {begin, plain.end});
        return std::max(plain.end, begin + 1);
    }

    [[nodiscard]] std::optional<qsizetype> identityEnd(const Digits& digits) const
    {
        const auto birth = [&](size_t from, size_t yearDigits) {
            int number = 0;
            for (size_t i = from; i < from + yearDigits + 4; ++i) number = number * 10 + digits.values[i];
            return QDate((yearDigits == 2 ? 1900 : 0) + number / 10'000, number / 100 % 100, number % 100);
        };
        const bool ends = digits.end >= m_text.size() || !isLetter(m_text[digits.end]);
        if (digits.values.size() == 15 && ends && digits.values[0] > 0 && birth(6, 2).isValid()) return digits.end;
        const bool checkIsX = digits.values.size() == 17 && digits.end < m_text.size() &&
                              QStringView(u"xXｘＸ").contains(m_text[digits.end]);
        if (!checkIsX && (digits.values.size() != 18 || !ends)) return {};
        if (digits.values[0] == 0 || !birth(6, 4).isValid() || birth(6, 4).year() < 1850) return {};
        // GB 11643-1999, annex: ISO 7064, MOD 11-2.
        static constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = checkIsX ? 10 : digits.values[17];
        for (size_t i = 0; i < weights.size(); ++i) sum += digits.values[i] * weights[i];
        if (sum % 11 != 1) return {};
        return checkIsX ? digits.end + 1 : digits.end;
    }

    static bool isMobile(const std::vector<int>& digits)
    {
        const size_t country = digits.size() == 13 && digits[0] == 8 && digits[1] == 6 ? 2 : 0;
        return digits.size() == country + 11 && digits[country] == 1 && digits[country + 1] >= 3;
    }
    static bool isLandline(const std::vector<int>& digits)
    {
        // 010 and 02x are followed by eight digits, 03xx to 09xx by seven or eight.
        if (digits.size() < 10 || digits.size() > 12 || digits[0] != 0 || digits[1] == 0) return false;
        return digits[1] <= 2 ? digits.size() == 11 : digits.size() >= 11;
    }
    /// （0531）88881234: the bracket stands between.
    [[nodiscard]] std::optional<qsizetype> bracketedLandlineEnd(const Digits& area) const
    {
        if (area.values.size() < 3 || area.values.size() > 4 || area.end + 1 >= m_text.size() ||
            !QStringView(u"）)").contains(m_text[area.end]))
            return {};
        const Digits rest = digitsAt(area.end + 1, false);
        std::vector<int> all = area.values;
        all.insert(all.end(), rest.values.begin(), rest.values.end());
        return isLandline(all) ? std::optional(rest.end) : std::nullopt;
    }
    [[nodiscard]] bool isBehindPhoneWord(qsizetype at) const
    {
        while (at > 0 && separates(m_text[at - 1])) --at;
        return std::ranges::any_of(Words::shipped().phones,
                                   [&](const QString& word) { return m_text.first(at).endsWith(word); });
    }

    qsizetype take(PrivateKind kind, SourceSpan span)
    {
        takeNameBefore(span.begin);
        m_found.push_back({kind, span});
        return span.end;
    }

    /// 张明（电话：…: the name that a number stands beside.
    void takeNameBefore(qsizetype number)
    {
        const qsizetype floor = m_found.empty() ? 0 : m_found.back().span.end;
        qsizetype end = number;
        for (bool moved = true; moved;) {
            moved = false;
            while (end > floor && (separates(m_text[end - 1]) || m_text[end - 1] == u'+')) --end, moved = true;
            for (const QString& word : Words::shipped().phones)
                if (m_text.sliced(floor, end - floor).endsWith(word)) {
                    end -= word.size();
                    moved = true;
                    break;
                }
        }
        qsizetype begin = end;
        constexpr qsizetype longestRun = 12;
        while (begin > floor && end - begin < longestRun && isHanUnit(m_text[begin - 1])) --begin;
        if (end - begin == longestRun) return takeNameInSentence(begin, end);
        for (const QString& label : Words::shipped().labels)
            if (m_text.sliced(begin, end - begin).startsWith(label)) {
                begin += label.size();
                break;
            }
        if (const qsizetype size = nameSize(begin); size > 0 && begin + size == end)
            m_found.push_back({PrivateKind::Name, {begin, end}});
        else
            takeNameInSentence(begin, end);
    }

    /// 请张明（电话：…: the name at the end of a run of words, behind a word that leads to one.
    void takeNameInSentence(qsizetype begin, qsizetype end)
    {
        constexpr QStringView offices = u"会局办委站队院校室处部司所"; // 由管委会（电话：… names nobody
        if (end == begin || offices.contains(m_text[end - 1])) return;
        for (qsizetype size = std::min(longestName, end - begin - 1); size >= 2; --size) {
            const QStringView before = m_text.sliced(begin, end - size - begin);
            const bool isLedTo =
                std::ranges::any_of(Words::shipped().leads, [&](const QString& word) { return before.endsWith(word); });
            if (isLedTo && nameSize(end - size) == size)
                return m_found.push_back({PrivateKind::Name, {end - size, end}});
        }
    }

    /// 联系人：张明、李小红 from the label on.
    qsizetype readLabel(qsizetype at)
    {
        const QStringView rest = m_text.sliced(at);
        const auto label =
            std::ranges::find_if(Words::shipped().labels, [&](const QString& word) { return rest.startsWith(word); });
        if (label == Words::shipped().labels.end()) return at + 1;
        qsizetype next = at + label->size();
        if (next >= m_text.size() || !separates(m_text[next])) return next;
        for (;;) {
            while (next < m_text.size() && separates(m_text[next])) ++next;
            const qsizetype size = nameSize(next);
            if (size == 0) return next;
            m_found.push_back({PrivateKind::Name, {next, next + size}});
            next += size;
            if (next >= m_text.size() || m_text[next] != u'、') return next;
        }
    }

    /// How long the name is that begins at `at`; 0 where none does.
    [[nodiscard]] qsizetype nameSize(qsizetype at) const
    {
        const QStringView rest = m_text.sliced(at, std::min(m_text.size() - at, longestName + 4));
        const Words& words = Words::shipped();
        const qsizetype surname = rest.size() > 2 && words.surnames.contains(rest.first(2).toString())   ? 2
                                  : rest.size() > 1 && words.surnames.contains(rest.first(1).toString()) ? 1
                                                                                                         : 0;
        if (surname == 0) return 0;
        for (qsizetype size = surname + 1; size <= surname + 2 && size <= rest.size() && isHanUnit(rest[size - 1]);
             ++size) {
            const QStringView behind = rest.sliced(size);
            if (behind.isEmpty() || (!isHanUnit(behind.front()) && behind.front() != cover)) return size;
            if (std::ranges::any_of(words.follows, [&](const QString& word) { return behind.startsWith(word); }))
                return size;
        }
        return 0;
    }

    QStringView m_text;
    std::vector<PrivateStretch> m_found;
};

/// Covers the digits of a number but for the first and last of them; separators stay.
void coverDigits(QString& text, SourceSpan number, int first, int last)
{
    const auto counts = [](QChar unit) {
        return digitOf(unit) >= 0 || unit == cover || isLetter(unit) || unit == u'Ｘ' || unit == u'ｘ';
    };
    const auto size = static_cast<int>(std::ranges::count_if(number.in(text), counts));
    int seen = 0;
    for (qsizetype i = number.begin; i < number.end; ++i)
        if (counts(text[i]) && ++seen > first && seen <= size - last) text[i] = cover;
}

} // namespace

std::vector<PrivateStretch> findPrivate(QStringView text)
{
    return Finder(text)();
}

QString masked(const QString& text)
{
    QString result = text;
    for (const PrivateStretch& stretch : findPrivate(text)) {
        const auto [begin, end] = stretch.span;
        const auto digits = std::ranges::count_if(stretch.span.in(text), [](QChar unit) { return digitOf(unit) >= 0; });
        switch (stretch.kind) {
        case PrivateKind::IdentityNumber: coverDigits(result, stretch.span, 6, 0); break;
        case PrivateKind::Mobile: coverDigits(result, stretch.span, static_cast<int>(digits) - 8, 4); break;
        case PrivateKind::Landline: coverDigits(result, stretch.span, digits > 8 ? 4 : 3, 2); break;
        case PrivateKind::Name:
            for (qsizetype i =
                     begin + (end - begin > 3 || Words::shipped().surnames.contains(text.sliced(begin, 2)) ? 2 : 1);
                 i < end; ++i)
                result[i] = cover;
            break;
        }
    }
    return result;
}

} // namespace duibiao::text

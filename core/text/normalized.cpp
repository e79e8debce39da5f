// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/normalized.h"

#include "core/text/characters.h"
#include "core/text/oneof.h"

#include <algorithm>

namespace duibiao::text {

qsizetype NormalizedText::sourceOf(qsizetype offset) const
{
    const auto next = std::ranges::upper_bound(m_runs, offset, {}, [](const Run& run) { return qsizetype{run.begin}; });
    if (next == m_runs.begin()) return offset;
    const Run& run = *std::prev(next);
    return qsizetype{run.source} + (offset - qsizetype{run.begin});
}

SourceSpan NormalizedText::toSource(qsizetype begin, qsizetype end) const
{
    begin = std::clamp<qsizetype>(begin, 0, size());
    end = std::clamp<qsizetype>(end, 0, size());
    if (begin >= end) {
        const qsizetype at = size() == 0 ? 0 : begin < size() ? sourceOf(begin) : sourceOf(size() - 1) + 1;
        return {at, at};
    }
    return {sourceOf(begin), sourceOf(end - 1) + 1};
}

qsizetype NormalizedText::unbrokenEnd(qsizetype offset) const
{
    const auto next = std::ranges::upper_bound(m_runs, offset, {}, [](const Run& run) { return qsizetype{run.begin}; });
    return next == m_runs.end() ? size() : qsizetype{next->begin};
}

qsizetype NormalizedText::fromSource(qsizetype source) const
{
    const auto next =
        std::ranges::upper_bound(m_runs, source, {}, [](const Run& run) { return qsizetype{run.source}; });
    if (next == m_runs.begin()) return 0;
    const Run& run = *std::prev(next);
    const qsizetype limit = next == m_runs.end() ? size() : qsizetype{next->begin};
    return std::min(limit, qsizetype{run.begin} + (source - qsizetype{run.source}));
}

void NormalizedText::clear()
{
    m_text.clear();
    m_runs.clear();
}

void NormalizedText::reserve(qsizetype size)
{
    m_text.reserve(size);
}

void NormalizedText::continueAt(qsizetype offset, qsizetype source)
{
    const auto begin = static_cast<quint32>(offset);
    const auto from = static_cast<quint32>(source);
    if (!m_runs.empty() && m_runs.back().source + (begin - m_runs.back().begin) == from) return;
    m_runs.push_back({begin, from});
}

void NormalizedText::append(QChar unit, qsizetype source)
{
    continueAt(m_text.size(), source);
    m_text.append(unit);
}

void NormalizedText::append(QStringView units, qsizetype source)
{
    if (units.isEmpty()) return;
    continueAt(m_text.size(), source);
    m_text.append(units);
}

void NormalizedText::truncate(qsizetype size)
{
    m_text.truncate(size);
    while (!m_runs.empty() && qsizetype{m_runs.back().begin} >= size) m_runs.pop_back();
}

namespace {

bool isDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool isLatin(char16_t unit)
{
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= 0xC0 && unit <= 0x24F);
}

bool isChineseNumeral(char16_t unit)
{
    return isOneOf(unit, u"〇零一二三四五六七八九十百千○◯⭘");
}

/// Chinese characters and the marks that are set with them: next to one of these a space is stray and a comma is
/// Chinese.
bool isChinese(char16_t unit)
{
    return isHan(unit) || (unit >= 0x3001 && unit <= 0x301F) || (unit >= 0xFF01 && unit <= 0xFF0F) || unit == u'：' ||
           unit == u'；' || unit == u'？' || unit == u'“' || unit == u'”' || unit == u'—' || unit == u'…' ||
           (unit >= 0x2F00 && unit <= 0x2FD5);
}

} // namespace

/// One pass over one stretch of source, with one table.
class Normalizer {
public:
    Normalizer(NormalizedText& out, QStringView source, SourceSpan span, const UnitTable& table)
        : m_out(out), m_source(source.utf16()), m_end(span.end), m_at(span.begin), m_table(table), m_size(out.size())
    {
        m_out.m_text.resize(m_size + span.length()); // a unit of the source gives one at most
        m_to = reinterpret_cast<char16_t*>(m_out.m_text.data());
    }
    ~Normalizer() { m_out.m_text.truncate(m_size); }
    Q_DISABLE_COPY_MOVE(Normalizer)

    /// False when a character turned up that the table takes for traditional; `out` then holds an unfinished reading.
    bool run()
    {
        while (m_at < m_end) {
            const qsizetype from = m_at;
            while (m_at < m_end && m_table.classes[m_source[m_at]] == UnitClass::Plain) ++m_at;
            append(from, m_at);
            if (m_at == m_end) break;
            if (!special()) return false;
        }
        return true;
    }

private:
    void append(char16_t unit, qsizetype source)
    {
        m_out.continueAt(m_size, source);
        m_to[m_size++] = unit;
    }
    /// Source units that stand as they are.
    void append(qsizetype begin, qsizetype end)
    {
        if (begin == end) return;
        m_out.continueAt(m_size, begin);
        m_size = std::copy(m_source + begin, m_source + end, m_to + m_size) - m_to;
    }
    [[nodiscard]] char16_t previous() const { return m_size == 0 ? u'\0' : m_to[m_size - 1]; }
    [[nodiscard]] UnitClass classAt(qsizetype at) const { return m_table.classes[m_source[at]]; }
    /// The unit that will be read for the source unit at `at`.
    [[nodiscard]] char16_t readAt(qsizetype at) const
    {
        if (at >= m_end) return u'\0';
        return classAt(at) == UnitClass::Mapped ? m_table.mapped[m_source[at]] : m_source[at];
    }

    bool special()
    {
        const char16_t unit = m_source[m_at];
        switch (m_table.classes[unit]) {
        case UnitClass::Plain: break;
        case UnitClass::Traditional: // rare in simplified text too: 镕, 堃
            if (traditionalTable().classes[unit] == UnitClass::Mapped) return false;
            append(unit, m_at++);
            break;
        case UnitClass::Mapped: append(m_table.mapped[unit], m_at++); break;
        case UnitClass::Dropped: ++m_at; break;
        case UnitClass::Space:
        case UnitClass::LineEnd: gap(); break;
        case UnitClass::Punctuation: punctuation(unit); break;
        case UnitClass::Bracket:
            if (!skipPinyin()) append(unit, m_at++);
            break;
        case UnitClass::Circle: {
            const bool numeral = isChineseNumeral(previous()) || isChineseNumeral(readAt(m_at + 1));
            append(numeral ? u'〇' : unit, m_at++);
            break;
        }
        }
        return true;
    }

    /// Spaces and line ends between two units: one space is kept where words of Latin script or numbers meet.
    void gap()
    {
        const qsizetype from = m_at;
        bool lineEnd = false;
        while (m_at < m_end) {
            const UnitClass kind = classAt(m_at);
            if (kind == UnitClass::LineEnd)
                lineEnd = true;
            else if (kind != UnitClass::Space && kind != UnitClass::Dropped)
                break;
            ++m_at;
        }
        const char16_t before = previous();
        const char16_t after = readAt(m_at);
        if (m_size == 0 || after == u'\0' || isChinese(before) || isChinese(after) || before == u' ') return;
        if (before == u'\t' || after == u'\t' || after == u'%' || isMark(after)) return;
        if (isDigit(before) && isDigit(after) && (lineEnd || splitNumber())) return;
        if (before == u'.' && isDigit(after) && splitDecimal()) return;
        append(u' ', from);
    }

    static bool isMark(char16_t unit) { return isOneOf(unit, u",;:)!?"); }

    /// True when the digits before and after the gap are one number that a stray space cut: a year of four digits, or
    /// digits one by one.
    [[nodiscard]] bool splitNumber() const
    {
        const QStringView text(m_to, m_size);
        qsizetype left = 0;
        while (left < text.size() && isDigit(text[text.size() - 1 - left].unicode())) ++left;
        qsizetype right = 0;
        while (right < 5 && isDigit(readAt(m_at + right))) ++right;
        const char16_t behind = readAt(m_at + right);
        if (left + right == 4 && behind == u'年') return true;
        // 认定1 60名, 达到9 0%, 新增9 000个: a number inside a sentence, with what it counts behind it. 附件1 20个 are
        // two.
        const char16_t before = left < text.size() ? text[text.size() - 1 - left].unicode() : u'\0';
        const bool inside = isHan(before) && !isOneOf(before, u"件表图第号年月日");
        const bool counted = isHan(behind) || behind == u'%' || behind == u'％';
        return counted && ((left == 1 && right == 1) || (inside && left <= 3 && right <= 3));
    }

    /// 不小于1. 5米: a point behind a number inside a sentence. At the start of a line it closes a marker.
    [[nodiscard]] bool splitDecimal() const
    {
        const QStringView text(m_to, m_size);
        qsizetype digit = text.size() - 1;
        while (digit > 0 && isDigit(text[digit - 1].unicode())) --digit;
        return digit > 0 && digit < text.size() - 1 && isHan(text[digit - 1].unicode());
    }

    void punctuation(char16_t unit)
    {
        const char16_t before = previous();
        qsizetype next = m_at + 1;
        while (next < m_end && (classAt(next) == UnitClass::Space || classAt(next) == UnitClass::Dropped)) ++next;
        const char16_t after = readAt(next);
        const bool chinese = isChinese(before) || isChinese(after);
        if (unit == u'(' && skipPinyin()) return;
        append(chinese ? static_cast<char16_t>(unit + 0xFEE0) : unit, m_at++);
    }

    /// Leaves out pinyin that a web page put behind a character: 发(fā)布. It is told by a vowel with a tone mark.
    bool skipPinyin()
    {
        constexpr qsizetype longest = 10;
        bool toned = false;
        for (qsizetype at = m_at + 1; at < m_end && at - m_at <= longest; ++at) {
            const char16_t unit = m_source[at];
            if (unit == u')' || unit == u'）') {
                if (!toned) return false;
                m_at = at + 1;
                return true;
            }
            if (!isLatin(unit) && unit != u' ') return false;
            toned = toned || unit >= 0xC0;
        }
        return false;
    }

    NormalizedText& m_out;
    const char16_t* m_source;
    qsizetype m_end;
    qsizetype m_at;
    const UnitTable& m_table;
    char16_t* m_to;   // the result from its first unit on
    qsizetype m_size; // of what has been written
};

void normalizeInto(NormalizedText& out, QStringView source, SourceSpan span)
{
    span.begin = std::clamp<qsizetype>(span.begin, 0, source.size());
    span.end = std::clamp<qsizetype>(span.end, span.begin, source.size());
    const qsizetype before = out.size();
    if (Normalizer(out, source, span, simplifiedTable()).run()) return;
    out.truncate(before);
    Normalizer(out, source, span, traditionalTable()).run();
}

NormalizedText normalize(QStringView source)
{
    NormalizedText out;
    out.reserve(source.size());
    normalizeInto(out, source, {0, source.size()});
    return out;
}

bool isPlain(QStringView source)
{
    const UnitTable& table = simplifiedTable();
    for (qsizetype at = 0; at < source.size(); ++at) {
        const UnitClass kind = table.classes[source[at].unicode()];
        if (kind == UnitClass::Plain) continue;
        const bool opensPinyin = at + 1 < source.size() && isLatin(source[at + 1].unicode());
        if (kind != UnitClass::Bracket || opensPinyin) return false;
    }
    return true;
}

QString folded(QStringView word)
{
    return isPlain(word) ? foldedReading(word) : foldedReading(normalize(word).text());
}

QString foldedReading(QStringView normalized)
{
    QString folded(normalized.size(), Qt::Uninitialized);
    QChar* to = folded.data();
    for (const QChar unit : normalized) {
        if (unit.unicode() >= 0x4E00 && unit.unicode() <= 0x9FFF) { // most units, and cheap to tell
            *to++ = unit;
            continue;
        }
        if (unit == u'，' || unit == u'、' || unit == u'。') continue; // most of the others
        if (unit.isSurrogate())
            *to++ = unit;
        else if (unit.isLetterOrNumber() || unit == u'%')
            *to++ = unit.toLower();
    }
    folded.truncate(to - folded.constData());
    return folded;
}

} // namespace duibiao::text

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/secrecymarking.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>
#include <vector>

using namespace Qt::StringLiterals;

namespace duibiao {

namespace {

/// What counts as the head of a paper: copy number, marking, urgency, issuing body and document number take no more.
constexpr int HeadLines = 10;
constexpr qsizetype HeadLength = 600;
/// A marking with everything that may stand beside it ("000012机密★10年特急") is no longer than this.
constexpr qsizetype LongestMarking = 24;
constexpr qsizetype LongestCopyNumber = 8;
constexpr qsizetype LongestTerm = 6;
constexpr qsizetype LongestEnd = 14;

constexpr std::array Levels{u"绝密", u"机密", u"秘密", u"絕密", u"機密"};
constexpr std::array Urgencies{u"特提", u"特急", u"加急", u"平急", u"急件"};

/// How sure a stretch of words is to be a marking.
enum class Form {
    None,
    Bare,    ///< only the level: counts where it stands alone
    Starred, ///< with ★, a term or the label 密级
};

bool isStar(QChar c)
{
    return c == u'★' || c == u'☆' || c == u'*' || c == u'＊';
}

bool takeAny(QStringView& words, const auto& choices)
{
    for (const char16_t* choice : choices) {
        const QStringView each(choice);
        if (!words.startsWith(each)) continue;
        words = words.sliced(each.size());
        return true;
    }
    return false;
}

/// 1年, 10年, 6个月, 三十年, 长期, 启用前: short, and nothing but a length of time or a word for one.
bool isTerm(QStringView words)
{
    if (words.isEmpty() || words.size() > LongestTerm) return false;
    if (words == u"长期" || words == u"長期" || words == u"永久" || words == u"启用前" || words == u"启封前")
        return true;
    const bool counted =
        words.endsWith(u'年') || words.endsWith(u'月') || words.endsWith(u'天') || words.endsWith(u'日');
    return counted && (words.front().isDigit() || u"一二三四五六七八九十半"_s.contains(words.front()));
}

/// 公布前, 至2026年12月31日: what stands behind a star says when secrecy ends, by a day or by what happens.
bool mayEndSecrecy(QStringView words)
{
    if (words.isEmpty()) return true;
    if (words.size() > LongestEnd || !std::ranges::all_of(words, [](QChar c) { return c.isLetterOrNumber(); }))
        return false;
    return u"前后期止时"_s.contains(words.back()) || (words.front() == u'至' && words.back() == u'日');
}

/// The words in a pair of brackets that holds all of them: 【机密】, （秘密）.
QStringView unbracketed(QStringView words)
{
    constexpr std::array Pairs{u"【】", u"（）", u"()", u"[]", u"［］"};
    for (const char16_t* pair : Pairs)
        if (words.size() > 2 && words.front() == pair[0] && words.back() == pair[1])
            return words.sliced(1, words.size() - 2);
    return words;
}

Form formOf(QStringView words, bool labelled)
{
    words = unbracketed(words);
    if (words.isEmpty() || words.size() > LongestMarking) return Form::None;
    qsizetype digits = 0;
    while (digits < words.size() && digits <= LongestCopyNumber && words[digits].isDigit()) ++digits;
    words = words.sliced(digits);
    if (words.startsWith(u"密级") || words.startsWith(u"密級")) {
        labelled = true;
        words = words.sliced(2);
        if (words.startsWith(u'：') || words.startsWith(u':')) words = words.sliced(1);
    }
    if (!takeAny(words, Levels)) return Form::None;
    (void)takeAny(words, Urgencies); // 机密特急
    if (words.isEmpty()) return labelled ? Form::Starred : Form::Bare;
    const bool starred = isStar(words.front());
    if (starred) words = words.sliced(1);
    for (const char16_t* urgency : Urgencies)
        if (words.endsWith(QStringView(urgency))) words.chop(2);
    return (starred && mayEndSecrecy(words)) || isTerm(words) ? Form::Starred : Form::None;
}

bool isBlank(QChar c)
{
    return c.isSpace() || c == u'\u3000' || c == u'\u200b';
}

/// The words without the blanks that spread them over a line (机　密).
QString closed(QStringView words)
{
    QString out = words.toString();
    out.removeIf(isBlank);
    return out;
}

class Scanner {
public:
    explicit Scanner(const Document& document) : m_document(document) {}

    std::optional<SecrecyMarking> scan()
    {
        for (const Block& block : m_document.blocks) {
            if (block.kind == BlockKind::Furniture) {
                (void)lookAt(block.span, false, false);
            } else if (m_lines < HeadLines && block.span.begin < HeadLength) {
                if (block.kind == BlockKind::Table)
                    lookAtTable(m_document.tables[static_cast<size_t>(block.table)]);
                else
                    lookAtLine(block.span);
            }
        }
        return m_sure ? m_sure : m_bare;
    }

private:
    /// A line may hold the marking at its left and the urgency or copy number at its right.
    void lookAtLine(SourceSpan line)
    {
        ++m_lines;
        if (line.length() > 4 * LongestMarking) return;
        const auto isGap = [&](qsizetype at) {
            const QChar c = m_document.text[at];
            return c == u'\t' || (isBlank(c) && at + 1 < line.end && isBlank(m_document.text[at + 1]));
        };
        std::vector<SourceSpan> pieces;
        qsizetype begin = line.begin;
        for (qsizetype at = line.begin; at <= line.end; ++at) {
            if (at < line.end && !isGap(at)) continue;
            if (at > begin) pieces.push_back({begin, at});
            begin = at + 1;
        }
        const bool single = std::ranges::count_if(pieces, [&](SourceSpan piece) { return isMatter(piece); }) <= 1;
        const bool found = std::ranges::any_of(pieces, [&](SourceSpan piece) { return lookAt(piece, false, single); });
        if (!found) (void)lookAt(line, false, true); // 机　密, spread over the line
    }

    /// Words other than what may stand beside a marking: a copy number, how urgent it is.
    [[nodiscard]] bool isMatter(SourceSpan span) const
    {
        const QString words = closed(m_document.words(span).first(std::min(span.length(), 4 * LongestMarking)));
        const bool isNumber =
            words.size() <= LongestCopyNumber && std::ranges::all_of(words, [](QChar c) { return c.isDigit(); });
        return !isNumber &&
               !std::ranges::any_of(Urgencies, [&](const char16_t* urgency) { return words == QStringView(urgency); });
    }

    void lookAtTable(const Table& table)
    {
        for (auto row = table.cells.begin(); row != table.cells.end() && m_lines < HeadLines;) {
            const auto end =
                std::find_if(row, table.cells.end(), [&](const Cell& cell) { return cell.row != row->row; });
            if (row->span.begin > HeadLength) return;
            ++m_lines;
            lookAtRow(std::span(row, end));
            row = end;
        }
    }

    void lookAtRow(std::span<const Cell> row)
    {
        const bool single = std::ranges::count_if(row, [&](const Cell& cell) { return isMatter(cell.span); }) == 1;
        bool labelled = false;
        for (const Cell& cell : row) {
            (void)lookAt(cell.span, labelled, single);
            if (!cell.span.isEmpty()) labelled = isLabel(cell.span);
        }
    }

    [[nodiscard]] bool isLabel(SourceSpan span) const
    {
        if (span.length() > LongestMarking) return false;
        const QString words = closed(m_document.words(span));
        return words == u"密级" || words == u"密級" || words == u"密级：" || words == u"密级:";
    }

    /// True when the words are a marking.
    [[nodiscard]] bool lookAt(SourceSpan span, bool labelled, bool alone)
    {
        if (span.isEmpty() || span.length() > 4 * LongestMarking) return false;
        const QString words = closed(m_document.words(span));
        const Form form = formOf(words, labelled);
        if (form == Form::None || (form == Form::Bare && !alone)) return false;
        if (form == Form::Starred) {
            if (!m_sure) m_sure = SecrecyMarking{words, span};
            return true;
        }
        // Two different levels alone on their lines are a list of them.
        if (!m_bare && !m_levelsDiffer)
            m_bare = SecrecyMarking{words, span};
        else if (m_bare && m_bare->words != words) {
            m_levelsDiffer = true;
            m_bare.reset();
        }
        return true;
    }

    const Document& m_document;
    std::optional<SecrecyMarking> m_sure;
    std::optional<SecrecyMarking> m_bare;
    bool m_levelsDiffer = false;
    int m_lines = 0;
};

} // namespace

std::optional<SecrecyMarking> secrecyMarking(const Document& document)
{
    return Scanner(document).scan();
}

Error secrecyError(const QString& file, const SecrecyMarking& marking)
{
    return {
        .code = ErrorCode::SecrecyMarking,
        .message = QCoreApplication::translate("duibiao::document",
                                               "The paper carries the secrecy marking “%1” and was not taken in.")
                       .arg(marking.words),
        .file = file,
        .remedy = QCoreApplication::translate(
            "duibiao::document", "Papers with state secrets may only be kept on equipment that is approved for them.")};
}

} // namespace duibiao

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/tablecells.h"

#include "core/facts/scanner.h"
#include "core/plan/aswritten.h"
#include "core/plan/dutywords.h"
#include "core/plan/responsibility.h"
#include "core/text/normalized.h"
#include "core/text/oneof.h"
#include "core/text/plainhan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::plan {

CellWords wordsOf(QStringView source)
{
    const text::NormalizedText normalized = text::normalize(source);
    SourceSpan span{0, normalized.size()};
    while (!span.isEmpty() && text::isSpace(normalized.text()[span.begin])) ++span.begin;
    while (!span.isEmpty() && text::isSpace(normalized.text()[span.end - 1])) --span.end;
    const QString words = span.in(normalized.text()).toString();
    return {words, standsAsRead(normalized, span, source) ? words : asWritten(normalized, span, source)};
}

bool saysNone(QStringView words)
{
    return !words.isEmpty() && std::ranges::all_of(words, [](QChar c) { return text::isOneOf(c, u"/\\-－—–"); });
}

/// True for a name that needs nothing before it; a branch (分局, 大队) may belong to the name above.
static bool isWholeName(QStringView name)
{
    constexpr qsizetype shortest = 3;
    for (const QStringView branch :
         {QStringView(u"分局"), QStringView(u"支队"), QStringView(u"大队"), QStringView(u"中队"),
          QStringView(u"分中心"), QStringView(u"分公司"), QStringView(u"支行")})
        if (name.endsWith(branch)) return false;
    return name.size() >= shortest && looksLikeOrganisation(name);
}

/// The length of a line break written out (县教育局<br>县财政局), as tables in marked-up text have it; 0 when none
/// begins at `at`.
static qsizetype lineBreakAt(QStringView source, qsizetype at)
{
    if (at >= source.size() || source[at] != u'<') return 0;
    for (const QStringView mark : {QStringView(u"<br>"), QStringView(u"<br/>"), QStringView(u"<br />")})
        if (source.sliced(at).startsWith(mark)) return mark.size();
    return 0;
}

CellWords unitWordsOf(QStringView source)
{
    CellWords joined;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= source.size(); ++at) {
        const qsizetype mark = lineBreakAt(source, at);
        if (at < source.size() && mark == 0 && !text::isSpace(source[at])) continue;
        const CellWords words = wordsOf(source.sliced(from, at - from));
        from = at + std::max<qsizetype>(mark, 1);
        at = from - 1;
        if (words.isEmpty()) continue;
        const bool between = !joined.isEmpty() && !QStringView(u"、，；：").contains(joined.words.back()) &&
                             !QStringView(u"、，；").contains(words.words.front());
        // 县退役军人 / 事务局 is one name; 县发改局 / 县工信局 and 河湖处 / 水政处 are two.
        if (between && looksLikeOrganisation(joined.words) &&
            (DutyWords::shipped().level.at(words.words, 0) > 0 || isWholeName(words.words))) {
            joined.words += u'、';
            joined.written += u'、';
        }
        joined.words += words.words;
        joined.written += words.written;
    }
    return joined;
}

QStringList namesInScript(const QStringList& names, const CellWords& cell)
{
    QStringList written;
    for (const QString& name : names) written.append(inScript(name, cell.words, cell.written));
    return written;
}

QDate readDeadline(const QString& words, int planYear)
{
    const facts::Context context{planYear, {}};
    QDate day;
    for (const facts::Fact& fact : facts::scan(words, context))
        if (const auto* deadline = std::get_if<facts::Deadline>(&fact.value))
            if (deadline->form == facts::Deadline::Form::ByDate && (!day.isValid() || deadline->date > day))
                day = deadline->date;
    if (day.isValid()) return day;
    for (const facts::DateMention& mention : facts::scanDates(words, context))
        if (!day.isValid() || mention.last > day) day = mention.last;
    return day;
}

} // namespace duibiao::plan

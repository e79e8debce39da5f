// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rules.h"

#include "core/text/normalized.h"
#include "core/text/oneof.h"

#include <QCoreApplication>

namespace duibiao::review {

namespace {

/// What a plan's text holds of one kind: how often, and where first.
struct Count {
    int times = 0;
    SourceSpan first;

    void add(SourceSpan span)
    {
        if (times++ == 0) first = span;
    }
};

bool isFullWidthLetterOrDigit(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'０' && u <= u'９') || (u >= u'Ａ' && u <= u'Ｚ') || (u >= u'ａ' && u <= u'ｚ');
}

} // namespace

/// 加强巡查,及时排险: a half-width comma among Chinese words, which GB/T 15834—2011 sets in full width; and １２次:
/// numbers in full width, which a search for 12 misses. Once a plan, however often: it is one habit, mended in one go.
void findMixedWidths(const Subject& subject, std::vector<plan::Finding>& out)
{
    const QStringView text = subject.document.text;
    Count marks;
    Count wide;
    for (const plan::Part& part : subject.plan.parts) {
        for (qsizetype at = part.span.begin; at < part.span.end; ++at) {
            const QChar c = text[at];
            if (text::isOneOf(c, u",;:?!")) {
                const bool amongChinese = at > part.span.begin && at + 1 < part.span.end &&
                                          text::isHan(text[at - 1].unicode()) && text::isHan(text[at + 1].unicode());
                if (amongChinese) marks.add({at, at + 1});
            } else if (isFullWidthLetterOrDigit(c)) {
                qsizetype end = at + 1;
                while (end < part.span.end && isFullWidthLetterOrDigit(text[end])) ++end;
                wide.add({at, end});
                at = end - 1;
            }
        }
    }
    if (marks.times > 0)
        report(out, "mixed_widths", plan::Severity::Info, marks.first,
               QCoreApplication::translate("duibiao::review",
                                           "A half-width mark stands among Chinese words, here and in all %1 times.")
                   .arg(marks.times));
    if (wide.times > 0)
        report(out, "mixed_widths", plan::Severity::Info, wide.first,
               QCoreApplication::translate(
                   "duibiao::review",
                   "Numbers or letters are set in full width, here and in all %1 times; a search for them fails.")
                   .arg(wide.times));
}

} // namespace duibiao::review

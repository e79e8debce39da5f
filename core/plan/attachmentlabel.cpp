// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/attachmentlabel.h"

#include "core/text/oneof.h"

namespace duibiao::plan {

qsizetype attachmentLabelLength(QStringView text)
{
    if (!text.startsWith(u'附')) return 0; // most lines
    qsizetype at = 0;
    for (const QStringView word :
         {QStringView(u"附件"), QStringView(u"附表"), QStringView(u"附录"), QStringView(u"附图")})
        if (text.startsWith(word)) at = word.size();
    if (at == 0 && text.size() > 1 && text[0] == u'附' && (text[1].isDigit() || text[1] == u'：' || text[1] == u':'))
        at = 1;
    if (at == 0) return 0;
    const QStringView rest = text.sliced(at);
    qsizetype number = 0;
    while (number < rest.size() && number < 3 &&
           (rest[number].isDigit() || text::isOneOf(rest[number], u"一二三四五六七八九十—-")))
        ++number;
    at += number;
    if (at < text.size() && (text[at] == u'：' || text[at] == u':')) return at + 1;
    return at == text.size() ? at : 0;
}

} // namespace duibiao::plan

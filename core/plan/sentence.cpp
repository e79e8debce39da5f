// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/sentence.h"

#include "core/plan/reader.h"

using namespace Qt::StringLiterals;

namespace duibiao::plan {

Breakdown readSentence(const QString& sentence, int planYear)
{
    QString line = sentence;
    for (QChar& unit : line)
        if (unit.isSpace()) unit = u' ';
    // The title is where a reader of plans finds the year that 年底前 counts from.
    const QString title = u"%1年工作要点"_s.arg(planYear);
    Document document;
    document.text = title + u'\n' + line;
    const SourceSpan first{0, title.size()};
    const SourceSpan second{title.size() + 1, document.text.size()};
    document.blocks = {{BlockKind::Paragraph, first, 0, -1, {}}, {BlockKind::Paragraph, second, 0, -1, {}}};
    return breakDown(read(document), document.text, second);
}

} // namespace duibiao::plan

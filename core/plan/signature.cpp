// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/signature.h"

#include "core/plan/words.h"
#include "core/text/normalized.h"

namespace duibiao::plan {

namespace {

constexpr qsizetype longestName = 60;

} // namespace

bool isBodyName(QStringView line)
{
    if (line.size() < 2 || line.size() > longestName) return false;
    for (const QChar c : line)
        if (QStringView(u"，。；：！？,;:《》“”、").contains(c)) return false;
    const QString name = text::normalize(line).text();
    return !PaperWords::shipped().bodySuffixes.endingOf(name).isEmpty() && !name.contains(u"关于") && !name.startsWith(u'第');
}

QStringList bodyNames(QStringView line)
{
    QStringList names;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        if (i < line.size() && !line[i].isSpace()) continue;
        if (i > from) {
            const QStringView piece = line.sliced(from, i - from);
            // A space inside one name (平 阴 县) leaves pieces that name no body: they belong to the next.
            if (!names.isEmpty() && (!isBodyName(names.last()) || piece.size() < 3)) names.last() += piece;
            else names += piece.toString();
        }
        from = i + 1;
    }
    return names;
}

} // namespace duibiao::plan

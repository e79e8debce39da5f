// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/signature.h"

#include "core/plan/brackets.h"
#include "core/plan/words.h"
#include "core/text/normalized.h"
#include "core/text/oneof.h"
#include "core/text/plainhan.h"

namespace duibiao::plan {

namespace {

constexpr qsizetype longestName = 60;

/// Names that were put together, each with the name of the place in front: 某县教育局某县财政局.
QStringList partedNames(QStringView piece)
{
    constexpr qsizetype place = 3; // 某某市, 中共某
    QStringList names;
    qsizetype from = 0;
    for (qsizetype at = place + 1; at + place < piece.size(); ++at) {
        const QStringView rest = piece.sliced(at);
        if (!rest.startsWith(piece.first(place)) && !rest.startsWith(u"中共")) continue;
        if (!isBodyName(piece.sliced(from, at - from))) continue;
        names += piece.sliced(from, at - from).toString();
        from = at;
    }
    return names << piece.sliced(from).toString();
}

} // namespace

QStringView withoutSeal(QStringView name)
{
    for (const QStringView seal :
         {QStringView(u"代章"), QStringView(u"代"), QStringView(u"盖章"), QStringView(u"印章"), QStringView(u"章")}) {
        if (name.size() < seal.size() + 3 || !closesBracket(name.back()) ||
            !opensBracket(name[name.size() - seal.size() - 2]))
            continue;
        if (name.sliced(name.size() - seal.size() - 1, seal.size()) == seal)
            return name.chopped(seal.size() + 2).trimmed();
    }
    return name;
}

bool continuesName(QStringView name)
{
    for (const QStringView opening :
         {QStringView(u"领导小组"), QStringView(u"工作领导小组"), QStringView(u"领导小组办公室"),
          QStringView(u"联席会议"), QStringView(u"协调小组"), QStringView(u"协调机制"), QStringView(u"指挥部"),
          QStringView(u"委员会"), QStringView(u"工作委员会"), QStringView(u"办公室"), QStringView(u"工作专班")})
        if (name.startsWith(opening)) return true;
    return false;
}

bool isBodyName(QStringView line)
{
    line = withoutSeal(line);
    if (line.size() < 2 || line.size() > longestName) return false;
    for (const QChar c : line)
        if (!text::isPlainHan(c.unicode()) && text::isOneOf(c, u"，。；：！？,;:《》“”、")) return false;
    const QString name = text::normalize(line).text();
    return !PaperWords::shipped().bodySuffixes.endingOf(name).isEmpty() && !name.contains(u"关于") &&
           !name.startsWith(u'第');
}

QStringList bodyNames(QStringView line)
{
    QStringList names;
    line = withoutSeal(line);
    qsizetype from = 0;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        if (i < line.size() && !line[i].isSpace()) continue;
        if (i > from) {
            const QStringView piece = line.sliced(from, i - from);
            // A space inside one name (平 阴 县) leaves pieces that name no body: they belong to the next.
            if (!names.isEmpty() && (!isBodyName(names.last()) || piece.size() < 3))
                names.last() += piece;
            else
                names += partedNames(piece);
        }
        from = i + 1;
    }
    return names;
}

} // namespace duibiao::plan

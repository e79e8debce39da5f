// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/addressees.h"

#include "core/plan/brackets.h"
#include "core/plan/signature.h"

#include <algorithm>

namespace duibiao::plan {

namespace {

constexpr qsizetype longestSalutation = 600;

/// The pieces of `list` between separators that stand outside brackets.
QStringList splitOutside(QStringView list, QStringView separators)
{
    QStringList pieces;
    int depth = 0;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= list.size(); ++i) {
        if (i < list.size()) {
            if (QStringView(u"（(").contains(list[i]))
                ++depth;
            else if (QStringView(u"）)").contains(list[i]))
                depth = std::max(0, depth - 1);
            if (depth > 0 || !separators.contains(list[i])) continue;
        }
        const QStringView piece = list.sliced(from, i - from).trimmed();
        if (!piece.isEmpty()) pieces += piece.toString();
        from = i + 1;
    }
    return pieces;
}

/// 各镇政府（街道办事处）: the name before a bracket at the end.
QStringView withoutBracket(QStringView name)
{
    const qsizetype open = lastBracket(name);
    return open > 0 ? name.first(open) : name;
}

bool endsLikeUnit(QStringView name)
{
    name = withoutBracket(name);
    for (const QStringView ending :
         {QStringView(u"单位"), QStringView(u"部门"), QStringView(u"机构"), QStringView(u"社区"),
          QStringView(u"开发区"), QStringView(u"新区"), QStringView(u"园区"), QStringView(u"企业"),
          QStringView(u"学校"), QStringView(u"街道"), QStringView(u"團體"), QStringView(u"团体"), QStringView(u"單位"),
          QStringView(u"部門")})
        if (name.endsWith(ending)) return true;
    return isBodyName(name);
}

/// 各乡镇人民政府: the name of a government is complete; what follows cannot share its end.
bool endsLikeGovernment(QStringView name)
{
    name = withoutBracket(name);
    for (const QStringView ending : {QStringView(u"政府"), QStringView(u"办事处"), QStringView(u"管委会"),
                                     QStringView(u"管理委员会"), QStringView(u"党委"), QStringView(u"党工委")})
        if (name.endsWith(ending)) return true;
    return false;
}

/// True when `next` leans on `name`: one word before both (国务院各部委、各直属机构; 各市、州党委), or what is left of
/// a list that only its last name ends.
bool leans(QStringView name, QStringView next)
{
    if (name.size() <= 2 || !endsLikeUnit(name) || !endsLikeUnit(next)) return true;
    if (name.startsWith(u'各') && name.size() == 2) return true;
    // 高新区、经开区农业农村局: the end that both share stands behind the second.
    if (name.endsWith(u'区') && next.indexOf(u'区') > 0 && !next.endsWith(u'区')) return true;
    const bool sharedWord = name.indexOf(u'各') > 0;
    for (const QStringView generic :
         {QStringView(u"各直属"), QStringView(u"直属"), QStringView(u"各直屬"), QStringView(u"直屬"),
          QStringView(u"各派出"), QStringView(u"派出"), QStringView(u"各事业单位"), QStringView(u"事业单位"),
          QStringView(u"各单位"), QStringView(u"各有关"), QStringView(u"有关"), QStringView(u"各委"),
          QStringView(u"委")})
        if (next.startsWith(generic) && (sharedWord || next.size() <= 5)) return true;
    // 各区县教育局、卫生健康局: 各区县 stands for both, unless the next names its own level. Two groups of one kind
    // (各街道办事处、各功能区管委会) stay together.
    if (endsLikeGovernment(name) && !next.startsWith(u'各') && next.size() > 5) return false;
    return name.startsWith(u'各') && !QStringView(u"省市县区镇乡州盟旗國国中").contains(next.front());
}

/// True when no name of the list leans on its neighbour.
bool areApart(const QStringList& names)
{
    for (qsizetype i = 0; i + 1 < names.size(); ++i)
        if (leans(names[i], names[i + 1])) return false;
    return true;
}

/// 各社区 | 各科室 | 镇直各单位, where no comma parts groups: a 各 of its own begins each, and names without one belong
/// to the group before (各区、县（市）卫生局、各处室). Nothing where a group would be no more than 各市.
QStringList groupsOfEach(const QStringList& names)
{
    constexpr qsizetype shortest = 3;
    if (!names.front().startsWith(u'各')) return {};
    QStringList groups;
    for (const QString& name : names) {
        if (name.contains(u'各'))
            groups += name;
        else
            groups.last() += u'、' + name;
    }
    return std::ranges::all_of(groups, [](const QString& group) { return group.size() >= shortest; }) ? groups
                                                                                                      : QStringList();
}

} // namespace

QStringList splitAddressees(QStringView salutation)
{
    while (!salutation.isEmpty() && (salutation.back() == u'：' || salutation.back() == u':')) salutation.chop(1);
    QStringList units;
    const QStringList pieces = splitOutside(salutation, u"，,；;");
    for (const QString& piece : pieces) {
        const QStringList names = splitOutside(piece, u"、");
        const QStringList groups = pieces.size() == 1 ? groupsOfEach(names) : QStringList();
        if (names.size() > 1 && areApart(names))
            units += names;
        else if (groups.size() > 1)
            units += groups;
        else
            units += piece;
    }
    return units;
}

bool isSalutation(QStringView text)
{
    if (text.size() < 3 || text.size() > longestSalutation || !text.endsWith(u'：')) return false;
    if (text.first(text.size() - 1).contains(u'：')) return false;
    for (const QStringView no :
         {QStringView(u"如下"), QStringView(u"下列"), QStringView(u"包括"), QStringView(u"方案"), QStringView(u"意见"),
          QStringView(u"通知"), QStringView(u"要求"), QStringView(u"。"), QStringView(u"；")})
        if (text.contains(no)) return false;
    const QStringView names = text.first(text.size() - 1);
    constexpr qsizetype nearStart = 6; // 局属各科室（单位）, 镇直各单位
    const qsizetype each = text.indexOf(u'各');
    if (each > 0 && each <= nearStart && !text.contains(u"各项") && !text.contains(u"各类") &&
        !text.contains(u"各方面") && !text.contains(u'，'))
        return true;
    return text.startsWith(u'各') || isBodyName(names) || names.contains(u"，各") || names.contains(u"人民政府") ||
           names.contains(u"有关部门") || names.contains(u"有关单位") || names.contains(u"各部门") ||
           names.contains(u"各单位");
}

} // namespace duibiao::plan

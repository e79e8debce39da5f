// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/owed.h"

#include "core/check/ratio.h"
#include "core/text/holds.h"

#include <algorithm>
#include <array>

namespace duibiao::check {

/// 应举办3次，已举办2次: what is due stands behind a word for it, and what was done in a later clause.
bool isOwed(QStringView text, const Amount& amount)
{
    static constexpr std::array owed{u"应", u"需", u"须", u"要求", u"任务", u"目标", u"计划", u"指标", u"原定"};
    static constexpr std::array others{u"应邀", u"应急", u"响应", u"供应", u"适应", u"对应",
                                       u"反应", u"相应", u"答应", u"效应", u"需求", u"计划外"};
    static constexpr std::array done{u"已", u"实际", u"完成", u"落实", u"达到", u"超额", u"按"};
    const QStringView clause = clauseAround(text, amount.at);
    const qsizetype begin = clause.data() - text.data();
    QString before = clause.first(std::min(clause.size(), amount.at - begin)).toString();
    for (const char16_t* word : others) before.remove(QString(QStringView(word)));
    if (!text::holdsAny(before, owed) || text::holdsAny(clause, done)) return false;
    return std::ranges::any_of(amountsIn(text.sliced(begin + clause.size())),
                               [&](const Amount& later) { return sameMeasure(later.unit, amount.unit); });
}

} // namespace duibiao::check

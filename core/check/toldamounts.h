// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/facts_of.h"

#include <functional>
#include <vector>

namespace duibiao::check {

/// An amount that a piece of evidence tells in the unit of a demand.
struct ToldAmount {
    double value = 0;
    bool more = false;
    bool only = false;  ///< 仅…一种
    bool onTop = false; ///< 另1处: comes to those told before
    const Match* match = nullptr;
    std::size_t clause = 0; ///< of the evidence
};

/// Tells whether an amount reaches what is required.
using AmountTest = std::function<bool(const ToldAmount&)>;

/// The amounts in the unit of the demand that a match tells about this deed: as the measure grammar reads them, else as
/// plain numbers.
[[nodiscard]] std::vector<ToldAmount> toldAmounts(const Match& match, const facts::Quantity& wanted);

/// "累计158个，去年底的存量是46个": what is new is the difference.
void withoutStock(std::vector<ToldAmount>& told, const facts::Quantity& wanted);

/// What the different figures of one paper come to, if each told of another part.
[[nodiscard]] double sumOfDistinct(const std::vector<ToldAmount>& told);

/// Several rows of one list that each tell a part (抽查卫生院8家, 抽查诊所6家): together they are what was done.
void sumRows(std::vector<ToldAmount>& told, double required);

/// "上半年发放1000套，下半年发放1000套": what single stretches of the year came to, in one piece of evidence, is
/// together what was done.
void sumStretches(std::vector<ToldAmount>& told, const AmountTest& holds);

/// Batches that are told one by one (首批7所, 第二批5所) and nowhere together make up what was done.
void sumBatches(std::vector<ToldAmount>& told, const AmountTest& holds);

/// "听取6家企业、2家协会的意见", "分别研究2个、1个、3个议题": figures that stand side by side in one clause are the
/// parts of what was done.
void sumEnumerated(std::vector<ToldAmount>& told, const facts::Quantity& wanted, const AmountTest& holds);

/// 市图书馆授课16课时, 市文化馆授课8课时: what those whom the duty names did each, told by `told` or by `others`, which
/// only resemble the demand, is together what was done.
void sumDoers(std::vector<ToldAmount>& told, const std::vector<ToldAmount>& others, QStringView duty,
              const AmountTest& holds);

} // namespace duibiao::check

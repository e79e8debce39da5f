// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/facts_of.h"

#include <optional>

namespace duibiao::check {

/// A share that a sentence states or lets compute: 应训42人，实训39人; 26件，其中25件已录入; 解读率88.9%; 全部.
struct Ratio {
    double done = 0;
    double whole = 0;    ///< 100 where the sentence states a percentage
    bool stated = false; ///< as a percentage or by a word (全部, 均)
    const Match* match = nullptr;

    [[nodiscard]] bool isComplete() const { return done >= whole; }
    [[nodiscard]] double percent() const { return whole > 0 ? 100 * done / whole : 0; }
};

/// The shares that a match tells, shortfalls first. `deed` are the grams of the demand: 编制目录346条，发布346条 is a
/// share of what is to be published.
[[nodiscard]] std::vector<Ratio> ratiosOf(const Match& match, const std::vector<Gram>& deed);

/// Where a clause of the sentence that speaks of the deed, or goes on from one that does, says that nothing is left out
/// (全部, 均, 逐件); -1 where none does.
[[nodiscard]] qsizetype whereAll(QStringView sentence, const std::vector<Gram>& deed);

/// True for measure words that count the same things: 386名 and 371人.
[[nodiscard]] bool countAlike(QChar a, QChar b);

/// The clause of a sentence that holds `at`, without its mark.
[[nodiscard]] QStringView clauseAround(QStringView sentence, qsizetype at);
/// True when the clause tells a rate with a name that is not the deed's: 满意率98% says nothing about 整改. Rates of
/// being done at all (完成率, 覆盖率) are anybody's.
[[nodiscard]] bool isOtherRate(QStringView clause, const std::vector<Gram>& deed);

/// 由上年的3%调整为4%, 从2020年的3%提高到4%: the figure at `at` is the one that was left.
[[nodiscard]] bool isLeftBehind(QStringView words, qsizetype at);

/// True when the sentence says of what it counts that nothing was late: 没有一件超期, 无逾期, 均在规定期限内答复.
[[nodiscard]] bool saysNoneLate(QStringView sentence);

/// A percentage that the figures of a sentence come to: 年初65个，关停14个 is a decrease of 21.5,
/// 核验1260项，发现错误11项 is 99.1 right, 解读35件，图解、视频20件 is 57.1 of what the demand names. Nothing where
/// they come to none.
[[nodiscard]] std::optional<double> impliedPercent(QStringView sentence, const std::vector<Gram>& deed,
                                                   facts::Percentage::Change change);

/// "分值4分（总分100分）", "满分120分，政务公开占5分": points as a share in percent of the whole that the same words
/// name; nothing where they name none.
[[nodiscard]] std::optional<double> shareOfPoints(QStringView text);

} // namespace duibiao::check

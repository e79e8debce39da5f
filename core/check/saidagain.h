// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/verdict.h"

#include <QHash>

#include <vector>

namespace duibiao::check {

/// What verdicts that were kept are said as by now: with the reasons of those that are the same in everything else, the
/// same check in another language. A verdict that is judged otherwise by now keeps the words it was given with.
class SaidAgain {
public:
    /// `judged` must outlive it.
    explicit SaidAgain(const std::vector<Verdict>& judged);
    [[nodiscard]] const QString& reasonOf(const Verdict& kept) const;

private:
    QHash<std::pair<QString, QString>, const Verdict*> m_byCell;
};

} // namespace duibiao::check

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/fact.h"

#include <QStringView>

#include <vector>

namespace duibiao::plan {

/// Whether a sentence or a heading says nothing but when: 整治时间：2024年3月至11月, 动员部署阶段（2024年3月1日—3月31日）. Nobody is asked to do anything by such
/// words; what stands under them is due then. `facts` are the sentence's, spans counted in it.
[[nodiscard]] bool isTimeFrame(QStringView sentence, const std::vector<facts::Fact>& facts);

} // namespace duibiao::plan

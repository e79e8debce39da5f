// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <functional>
#include <vector>

class QWidget;

namespace duibiao::ui {

/// Says which papers were left out for their secrecy marking and why, and asks whether they are to be imported all the
/// same; returns at once and calls `take` when they are. Leaving them out is what Enter and Escape do.
void askAboutMarked(QWidget* parent, const std::vector<Error>& papers, const std::function<void()>& take);

} // namespace duibiao::ui

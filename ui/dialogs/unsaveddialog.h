// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace duibiao::ui {

/// Asks once what is to become of work that has no file yet; returns at once and calls what was answered. Cancel calls
/// nothing.
void askAboutUnsaved(QWidget* parent, const std::function<void()>& save, const std::function<void()>& discard);

} // namespace duibiao::ui

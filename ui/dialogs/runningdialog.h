// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace duibiao::ui {

/// Asks once what is to become of work that is still going on, called `title`; returns at once and calls what was
/// answered. Cancel calls nothing.
void askAboutRunning(QWidget* parent, const QString& title, const std::function<void()>& wait,
                     const std::function<void()>& stop);

} // namespace duibiao::ui

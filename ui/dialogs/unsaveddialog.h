// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace duibiao::ui {

/// Asks once what is to become of work that has no file yet; returns at once and calls what was answered. Cancel calls
/// nothing. `running` is the title of work that is still going on and would be stopped; empty where none is.
void askAboutUnsaved(QWidget* parent, const QString& running, const std::function<void()>& save,
                     const std::function<void()>& discard);

} // namespace duibiao::ui

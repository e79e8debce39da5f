// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace duibiao::check {

/// Texts::tr("…"): the same inside a class, where the texts would be collected under the class's name otherwise.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::check)
};

/// A text of this room in the user's language.
[[nodiscard]] inline QString tr(const char* text)
{
    return QCoreApplication::translate("duibiao::check", text);
}

} // namespace duibiao::check

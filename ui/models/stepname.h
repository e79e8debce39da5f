// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <type_traits>
#include <utility>

namespace duibiao::ui {

/// What a step that can be undone is called: said anew whenever the interface speaks another language.
class StepName {
public:
    StepName(const QString& words) : m_say([words] { return words; }) {} // words that are of no language of ours
    template <typename Say>
        requires std::is_invocable_r_v<QString, const Say&>
    StepName(Say say) : m_say(std::move(say))
    {
    }

    [[nodiscard]] QString words() const { return m_say(); }

private:
    std::function<QString()> m_say;
};

} // namespace duibiao::ui

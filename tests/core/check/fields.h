// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <random>
#include <vector>

namespace duibiao::test {

/// A duty of a made-up plan, and how a unit tells of it.
struct Deed {
    QString words; ///< of the duty, by which its verdict is found
    QString told;  ///< what was done; %1 is the day, and what stands in front of it ends a clause
    int times = 0; ///< asked for "at least" so often; 0 for duties of other kinds
};

/// A plan for 2024 that binds every department, and its duties. Four fields of work, all kinds of measures.
struct Field {
    QString plan;
    std::vector<Deed> deeds;
};
[[nodiscard]] const std::vector<Field>& fields();

/// Chance that is the same on every machine.
class Chance {
public:
    explicit Chance(unsigned seed) : m_engine(seed) {}
    [[nodiscard]] int below(int end) { return static_cast<int>(m_engine() % static_cast<unsigned>(end)); }
    [[nodiscard]] bool oneIn(int of) { return below(of) == 0; }
    template <typename List> [[nodiscard]] const auto& of(const List& list)
    {
        return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
    }

private:
    std::mt19937 m_engine;
};

/// A day of 2024 in words, "5月20日".
[[nodiscard]] QString someDay(Chance& chance);

} // namespace duibiao::test

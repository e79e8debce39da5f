// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/program.h"

#include "tests/bench/window/figures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::bench {

Figures measureStart(const QString& program)
{
    constexpr int starts = 9;
    std::vector<double> painted;
    std::vector<double> answered;
    for (int i = 0; i < starts; ++i) {
        RunningProgram running(program, {});
        painted.push_back(running.untilPainted());
        if (const auto answer = running.untilAnswered()) answered.push_back(painted.back() + *answer);
    }
    const double first = painted.front();
    const auto median = [](std::vector<double> times) {
        std::ranges::sort(times);
        return times[times.size() / 2];
    };
    Figures figures{{u"start: the first one, until painted"_s, first, 0, u"ms"_s},
                    {u"start: median of %1, until painted"_s.arg(starts), median(painted), 600, u"ms"_s}};
    if (!answered.empty())
        figures.push_back(
            {u"start: median, until a key was answered (with sending it)"_s, median(answered), 600, u"ms"_s});
    return figures;
}

Figures measureMemory(const QString& program)
{
    constexpr double megabyte = 1e6;
    RunningProgram running(program, {u"--sample"_s});
    running.untilPainted();
    running.untilIdle();
    const double opened = running.peakMemory() / megabyte;
    const bool walked = running.walkThroughPlaces();
    running.untilIdle();
    Figures figures{{u"memory: the sample opened and checked, at most"_s, opened, 250, u"MB"_s}};
    if (walked)
        figures.push_back({u"memory: and every place shown, at most"_s, running.peakMemory() / megabyte, 250, u"MB"_s});
    return figures;
}

} // namespace duibiao::bench

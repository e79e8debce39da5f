// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/pdf/rulings.h"

#include "core/readers/pdf/picture.h"

#include <cmath>
#include <span>

namespace duibiao::readers::pdf {

using layout::Box;

namespace {

/// Pixels darker than this are ink. Rules may be light grey, the shade of a header row is lighter.
constexpr unsigned char Paper = 0xE0;
/// Rows of pixels shorter than this, in points, are strokes of characters.
constexpr double ShortestAcross = 18;
constexpr double ShortestDown = 9;
/// What is thicker, in points, is an area with two edges.
constexpr double ThickestRule = 5;
/// More rows of pixels than this are a photograph.
constexpr size_t MostRuns = 60'000;

struct Run {
    int line = 0;
    int begin = 0;
    int end = 0;
};

std::vector<Run> runsAcross(const Picture& picture)
{
    const int shortest = static_cast<int>(ShortestAcross * picture.scale());
    std::vector<Run> runs;
    for (int y = 0; y < picture.height() && runs.size() < MostRuns; ++y) {
        const unsigned char* line = picture.line(y);
        int begin = -1;
        for (int x = 0; x <= picture.width(); ++x) {
            const bool ink = x < picture.width() && line[x] < Paper;
            if (ink && begin < 0) begin = x;
            if (ink || begin < 0) continue;
            if (x - begin >= shortest) runs.push_back({y, begin, x});
            begin = -1;
        }
    }
    return runs;
}

/// The same for columns of pixels; the picture is read line by line all the same.
std::vector<Run> runsDown(const Picture& picture)
{
    const int shortest = static_cast<int>(ShortestDown * picture.scale());
    std::vector<Run> runs;
    std::vector<int> begins(static_cast<size_t>(picture.width()), -1);
    for (int y = 0; y <= picture.height() && runs.size() < MostRuns; ++y) {
        const unsigned char* line = y < picture.height() ? picture.line(y) : nullptr;
        for (int x = 0; x < picture.width(); ++x) {
            int& begin = begins[static_cast<size_t>(x)];
            const bool ink = line && line[x] < Paper;
            if (ink && begin < 0) begin = y;
            if (ink || begin < 0) continue;
            if (y - begin >= shortest) runs.push_back({x, begin, y});
            begin = -1;
        }
    }
    std::ranges::stable_sort(runs, {}, [](const Run& run) { return std::pair(run.line, run.begin); });
    return runs;
}

/// Runs on neighbouring lines of pixels that cover about the same stretch, as one band.
struct Band {
    int first = 0;
    int last = 0;
    int begin = 0;
    int end = 0;
};

std::vector<Band> bands(std::span<const Run> runs)
{
    constexpr int Ragged = 3;
    std::vector<Band> done;
    std::vector<Band> open; // of the line before, from left to right
    for (size_t i = 0; i < runs.size();) {
        const int line = runs[i].line;
        std::vector<Band> next;
        auto above = open.begin();
        for (; i < runs.size() && runs[i].line == line; ++i) {
            const Run& run = runs[i];
            while (above != open.end() && (above->last + 1 < line || above->begin < run.begin - Ragged))
                done.push_back(*above++);
            if (above != open.end() && above->begin <= run.begin + Ragged && std::abs(above->end - run.end) <= Ragged) {
                Band band = *above++;
                band.last = line;
                next.push_back(band);
            } else {
                next.push_back({line, line, run.begin, run.end});
            }
        }
        done.insert(done.end(), above, open.end());
        open = std::move(next);
    }
    done.insert(done.end(), open.begin(), open.end());
    return done;
}

void addRulings(std::vector<Box>& out, std::span<const Band> bands, double scale, bool down)
{
    const auto add = [&](double at, const Band& band) {
        const Box across{band.begin / scale, at - 0.25, band.end / scale, at + 0.25};
        out.push_back(down ? Box{across.top, across.left, across.bottom, across.right} : across);
    };
    for (const Band& band : bands) {
        const double from = band.first / scale;
        const double to = (band.last + 1) / scale;
        if (to - from <= ThickestRule) {
            add((from + to) / 2, band);
        } else {
            add(from, band);
            add(to, band);
        }
    }
}

/// True for a stroke that lies within a word, as of 一 and 丨 and of underlined words.
class WordMap {
public:
    explicit WordMap(const layout::Page& page)
    {
        for (const layout::Word& word : page.words) m_highest = std::max(m_highest, word.box.height());
        m_order.reserve(page.words.size());
        for (const layout::Word& word : page.words) m_order.push_back(&word);
        std::ranges::sort(m_order, {}, [](const layout::Word* word) { return word->box.top; });
    }

    [[nodiscard]] bool covers(const Box& box) const
    {
        constexpr double Margin = 1;
        constexpr int MostLooks = 400;
        auto word = std::ranges::lower_bound(m_order, box.top - m_highest - Margin, {},
                                             [](const layout::Word* w) { return w->box.top; });
        for (int looks = 0; word != m_order.end() && (*word)->box.top <= box.top + Margin && looks < MostLooks;
             ++word, ++looks) {
            const Box& around = (*word)->box;
            if (box.left >= around.left - Margin && box.right <= around.right + Margin &&
                box.bottom <= around.bottom + Margin)
                return true;
        }
        return false;
    }

private:
    std::vector<const layout::Word*> m_order;
    double m_highest = 0;
};

} // namespace

std::vector<Box> rulings(const poppler::page& page, const layout::Page& words)
{
    const Picture picture(page, {.dotsPerInch = PointsPerInch});
    std::vector<Box> out;
    if (!picture.isValid()) return out;
    addRulings(out, bands(runsAcross(picture)), picture.scale(), false);
    addRulings(out, bands(runsDown(picture)), picture.scale(), true);
    const WordMap map(words);
    std::erase_if(out, [&](const Box& box) { return map.covers(box); });
    return out;
}

bool hasInk(const poppler::page& page)
{
    constexpr double Coarse = 24;
    const Picture picture(page, {.dotsPerInch = Coarse});
    if (!picture.isValid()) return false;
    for (int y = 0; y < picture.height(); ++y) {
        const std::span line(picture.line(y), static_cast<size_t>(picture.width()));
        if (std::ranges::any_of(line, [](unsigned char pixel) { return pixel < Paper; })) return true;
    }
    return false;
}

} // namespace duibiao::readers::pdf

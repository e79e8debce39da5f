// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/ofd/textrun.h"

#include "core/readers/limits.h"
#include "core/readers/ofd/pageobjects.h"

#include <cmath>
#include <numbers>

namespace duibiao::readers::ofd {

namespace {

/// How much of a character stands above its baseline.
constexpr double Ascent = 0.86;
/// In sizes: characters farther apart than this are two words, lower or higher than this two lines.
constexpr double WordGap = 0.3;

/// The clockwise quarter turn nearest to an angle; anything slanted counts as turned once, as diagonal words are no
/// text.
int quarterTurns(double angle)
{
    constexpr double Slant = 0.1;
    const double quarters = angle / (std::numbers::pi / 2);
    const double nearest = std::round(quarters);
    if (std::abs(quarters - nearest) > Slant) return 1;
    return static_cast<int>(nearest) & 3;
}

struct Character {
    char32_t unit = 0;
    double x = 0; ///< in the object's coordinates
    double y = 0;
    double advance = 0;
};

/// How wide a character is when nothing says so.
double usualWidth(char32_t unit, double size)
{
    return unit < 0x2E80 && unit != 0x2014 && unit != 0x201C && unit != 0x201D ? size / 2 : size;
}

std::vector<Character> placed(const TextRun& run)
{
    std::vector<Character> out;
    const auto delta = [](const std::vector<double>& deltas, size_t index) {
        return deltas.empty() ? 0.0 : deltas[std::min(index, deltas.size() - 1)];
    };
    double x = run.start.x;
    double y = run.start.y;
    const QList<uint> units = run.text.toUcs4();
    for (const uint unit : units) {
        const double usual = usualWidth(unit, run.size * run.horizontalScale);
        const size_t index = out.size();
        // Without any distances characters follow one another as wide as they are.
        const double dx = run.deltaX.empty() && run.deltaY.empty() ? usual : delta(run.deltaX, index);
        const double advance =
            dx > 0.2 * run.size && dx < 1.3 * run.size && index + 1 < static_cast<size_t>(units.size()) ? dx : usual;
        out.push_back({unit, x, y, advance});
        x += dx;
        y += delta(run.deltaY, index);
    }
    return out;
}

/// Which way the line runs on the page: as most steps from character to character go. A run may hold several lines, so
/// its ends say nothing.
double lineAngle(const TextRun& run, const std::vector<Character>& characters)
{
    int across = 0;
    int back = 0;
    int down = 0;
    int up = 0;
    for (size_t i = 1; i < characters.size(); ++i) {
        const double dx = characters[i].x - characters[i - 1].x;
        const double dy = characters[i].y - characters[i - 1].y;
        if (std::abs(dx) >= std::abs(dy))
            ++(dx < 0 ? back : across);
        else
            ++(dy < 0 ? up : down);
    }
    const double quarter = std::numbers::pi / 2;
    if (down + up > across + back) return run.angle + (up > down ? -quarter : quarter);
    return run.angle + (back > across ? 2 * quarter : 0);
}

} // namespace

std::vector<double> deltas(QStringView text, size_t most)
{
    std::vector<double> out;
    int group = 0; // 1: the count of a group comes next, 2: its value
    size_t count = 0;
    for (const QStringView token : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (out.size() >= most) break;
        if (token == u"g") {
            group = 1;
            continue;
        }
        bool ok = false;
        const double value = token.toDouble(&ok);
        if (!ok || !std::isfinite(value)) break;
        if (group == 1) {
            count = value > 0 ? static_cast<size_t>(std::min(value, static_cast<double>(most))) : 0;
            group = 2;
            continue;
        }
        out.insert(out.end(), group == 2 ? std::min(count, most - out.size()) : 1, value);
        group = 0;
    }
    return out;
}

void addWords(std::vector<layout::Word>& words, const TextRun& run, const std::function<Point(double, double)>& place)
{
    const double size = run.size * run.scale;
    if (size <= 0 || !std::isfinite(size)) return;
    const std::vector<Character> characters = placed(run);
    if (characters.empty()) return;

    const double line = lineAngle(run, characters);
    // Upright characters one under the other are vertical writing all the same.
    const int turns = quarterTurns(line) + (characters.size() == 1 ? run.charDirection / 90 : 0);

    layout::Word* word = nullptr;
    double end = 0; // of the word, along the line
    double base = 0;
    const double along = std::cos(line);
    const double across = std::sin(line);
    for (const Character& character : characters) {
        if (static_cast<qsizetype>(words.size()) >= limits::PageWords) return;
        if (QChar::isSpace(character.unit) || character.unit < 0x20) {
            word = nullptr;
            continue;
        }
        const Point at = place(character.x, character.y);
        const double position = at.x * along + at.y * across;
        const double height = at.y * along - at.x * across;
        const double width = character.advance * run.scale;
        // Where the character's box lies when the line runs to the right, down, to the left, up.
        layout::Box box;
        switch (turns & 3) {
        case 0: box = {at.x, at.y - Ascent * size, at.x + width, at.y + (1 - Ascent) * size}; break;
        case 1: box = {at.x - (1 - Ascent) * size, at.y, at.x + Ascent * size, at.y + width}; break;
        case 2: box = {at.x - width, at.y - (1 - Ascent) * size, at.x, at.y + Ascent * size}; break;
        default: box = {at.x - Ascent * size, at.y - width, at.x + (1 - Ascent) * size, at.y}; break;
        }
        const bool apart = !word || position - end > WordGap * size || position < end - size ||
                           std::abs(height - base) > WordGap * size;
        const char32_t unit = character.unit;
        if (apart) {
            words.push_back({QString::fromUcs4(&unit, 1), box, size, turns & 3});
            word = &words.back();
            base = height;
        } else {
            word->text += QString::fromUcs4(&unit, 1);
            word->box = word->box.united(box);
        }
        end = position + width;
    }
}

} // namespace duibiao::readers::ofd

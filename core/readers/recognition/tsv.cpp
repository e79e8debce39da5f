// SPDX-License-Identifier: GPL-3.0-or-later
// Tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text; places in
// pixels from the upper left corner. Level 1 is the page, 4 a line, 5 a word. Drawn lines are blocks of one blank word.
#include "core/readers/limits.h"
#include "core/readers/recognition/tesseract.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace duibiao::readers::tesseract {

using layout::Box;

namespace {

constexpr double PointsPerInch = 72;
/// Gaps above this, in widths of a character, part columns and cells. The places of single characters are rough.
constexpr double WideGap = 1.6;
/// A drawn line is no thicker than this, in points.
constexpr double ThickestRule = 3;
/// Below this, in percent, a word is more often wrong than right.
constexpr double Doubtful = 50;
/// Characters of a line that are quoted on either side of a doubtful one.
constexpr qsizetype Around = 3;

struct Row {
    int level = 0;
    Box box;
    double confidence = -1;
    QString text;
};

struct Line {
    Box box;
    std::vector<Row> words;
};

std::optional<Row> rowOf(QByteArrayView line, double scale)
{
    constexpr size_t Columns = 12;
    std::array<QByteArrayView, Columns> fields;
    size_t count = 0;
    while (count + 1 < Columns) {
        const qsizetype tab = line.indexOf('\t');
        if (tab < 0) break;
        fields[count++] = line.first(tab);
        line = line.sliced(tab + 1);
    }
    fields[count++] = line;
    if (count < Columns - 1) return std::nullopt; // rows above words may lack the empty text
    bool isNumber = false;
    Row row;
    row.level = fields[0].toInt(&isNumber);
    if (!isNumber) return std::nullopt; // the names of the columns
    const auto at = [&](size_t column) { return fields[column].toInt() * scale; };
    row.box = {at(6), at(7), at(6) + at(8), at(7) + at(9)};
    row.confidence = fields[10].toDouble();
    if (count == Columns) row.text = QString::fromUtf8(fields[11]).trimmed();
    return row;
}

bool isWide(QChar c)
{
    return c.unicode() >= 0x2E80 || QStringView(u"“”‘’…—·").contains(c);
}

/// In widths of a Chinese character.
double widthOf(QStringView text)
{
    double width = 0;
    for (const QChar c : text) width += isWide(c) ? 1 : 0.5;
    return width;
}

/// The width of a Chinese character on the line: from where one word begins to where the next does. The heights of
/// lines and the widths of single characters tell less.
double sizeOf(const Line& line)
{
    std::vector<double> pitches;
    for (size_t i = 0; i + 1 < line.words.size(); ++i) {
        const double distance = line.words[i + 1].box.left - line.words[i].box.left;
        const double pitch = distance / std::max(0.5, widthOf(line.words[i].text));
        const bool isChinese = isWide(line.words[i].text.back()) && isWide(line.words[i + 1].text.front());
        if (isChinese && distance > 0 && pitch < 2 * line.box.height()) pitches.push_back(pitch);
    }
    constexpr size_t Few = 3;
    if (pitches.size() < Few) return std::max(1.0, line.box.height() * 0.9);
    const auto middle = pitches.begin() + static_cast<std::ptrdiff_t>(pitches.size() / 2);
    std::ranges::nth_element(pitches, middle);
    return std::max(1.0, *middle);
}

bool isLatin(QChar c)
{
    return c.unicode() < 0x0250 && c.isLetterOrNumber();
}

/// True when a drawn line stands between two words of a line.
bool isParted(const Row& left, const Row& right, std::span<const Box> uprights)
{
    const double from = left.box.middleX();
    const double to = right.box.middleX();
    const double y = left.box.middleY();
    return std::ranges::any_of(uprights, [&](const Box& rule) {
        return rule.middleX() > from && rule.middleX() < to && rule.top <= y && rule.bottom >= y;
    });
}

/// A drawn line that was taken for a character, or the smudge where two meet: |, “|, 。 on the line itself.
bool isRule(const Row& row, std::span<const Box> uprights)
{
    constexpr double Near = 4; // points
    const auto isMark = [](QChar c) { return !c.isLetterOrNumber(); };
    if (!std::ranges::all_of(row.text, isMark)) return false;
    return std::ranges::any_of(uprights, [&](const Box& rule) {
        return row.box.left < rule.right + Near && row.box.right > rule.left - Near && rule.top <= row.box.middleY() &&
               rule.bottom >= row.box.middleY() && row.box.width() < row.box.height();
    });
}

/// Chinese text has its marks as wide as its characters; Tesseract gives the narrow ones that look the same.
QString withWideMarks(QStringView text)
{
    static constexpr QStringView Narrow = u"(),:;?!";
    static constexpr QStringView Wide = u"（），：；？！";
    QString out = text.toString();
    for (qsizetype i = 0; i < out.size(); ++i) {
        const qsizetype mark = Narrow.indexOf(out[i]);
        if (mark < 0) continue;
        const bool beside = (i > 0 && isWide(out[i - 1])) || (i + 1 < out.size() && isWide(out[i + 1]));
        if (beside) out[i] = Wide[mark];
    }
    return out;
}

/// A （ is easily taken for 《 or 〈; what closes it tells. Notes of units (（县应急局牵头）) are told by their
/// brackets.
void pairBrackets(std::vector<layout::Word>& words)
{
    constexpr size_t Furthest = 4; // lines or cells that a bracket may stay open
    struct Place {
        size_t word = 0;
        qsizetype at = 0;
    };
    std::vector<Place> open;
    for (size_t i = 0; i < words.size(); ++i) {
        for (qsizetype k = 0; k < words[i].text.size(); ++k) {
            const QChar c = words[i].text[k];
            if (QStringView(u"（《〈").contains(c)) open.push_back({i, k});
            if (!QStringView(u"）》〉").contains(c) || open.empty()) continue;
            const Place place = open.back();
            open.pop_back();
            if (c == u'）' && i - place.word <= Furthest) words[place.word].text[place.at] = u'（';
        }
    }
}

/// The line's words put together, apart where there is a gap or a drawn line.
void addWords(const Line& line, std::span<const Box> uprights, std::vector<layout::Word>& out)
{
    const double size = sizeOf(line);
    const size_t first = out.size();
    const Row* before = nullptr;
    for (const Row& row : line.words) {
        const double gap = before ? row.box.left - before->box.right : 0;
        const bool apart = !before || gap > WideGap * size || isParted(*before, row, uprights);
        if (apart) {
            out.push_back({.text = {},
                           .box = {row.box.left, line.box.top, row.box.right, line.box.bottom},
                           .size = size,
                           .quarterTurns = 0});
        } else if (isLatin(before->text.back()) && isLatin(row.text.front()) && gap > size / 8) {
            out.back().text += u' ';
        }
        out.back().text += row.text;
        out.back().box.right = std::max(out.back().box.right, row.box.right);
        before = &row;
    }
    for (layout::Word& word : std::span(out).subspan(first)) word.text = withWideMarks(word.text);
}

/// What the line says around words that Tesseract is not sure of.
void addDoubts(const Line& line, QStringList& out)
{
    QString text;
    std::vector<SourceSpan> doubtful;
    for (const Row& row : line.words) {
        const qsizetype begin = text.size();
        text += row.text;
        if (row.confidence >= Doubtful) continue;
        const SourceSpan around{std::max<qsizetype>(0, begin - Around), text.size() + Around};
        if (!doubtful.empty() && around.begin <= doubtful.back().end)
            doubtful.back().end = around.end;
        else
            doubtful.push_back(around);
    }
    for (const SourceSpan span : doubtful) out += text.mid(span.begin, span.length());
}

} // namespace

RecognisedPage fromTsv(const QByteArray& tsv, int number, int dotsPerInch)
{
    const double scale = PointsPerInch / std::max(1, dotsPerInch);
    constexpr int PageLevel = 1;
    constexpr int LineLevel = 4;
    constexpr int WordLevel = 5;
    RecognisedPage out;
    out.page.number = number;
    std::vector<Line> lines;
    std::vector<Box> uprights;
    qsizetype words = 0;
    for (qsizetype at = 0; at < tsv.size() && words < limits::PageWords;) {
        qsizetype end = tsv.indexOf('\n', at);
        if (end < 0) end = tsv.size();
        const auto row = rowOf(QByteArrayView(tsv).sliced(at, end - at), scale);
        at = end + 1;
        if (!row) continue;
        if (row->level == PageLevel) {
            out.page.width = row->box.width();
            out.page.height = row->box.height();
        } else if (row->level == LineLevel) {
            lines.push_back({.box = row->box, .words = {}});
        } else if (row->level == WordLevel && !row->text.isEmpty() && !lines.empty()) {
            lines.back().words.push_back(*row);
            ++words;
        } else if (row->level == WordLevel && std::min(row->box.width(), row->box.height()) <= ThickestRule) {
            out.page.rulings.push_back(row->box);
            if (row->box.height() > row->box.width()) uprights.push_back(row->box);
        }
    }
    for (Line& line : lines) {
        std::erase_if(line.words, [&](const Row& row) { return isRule(row, uprights); });
        for (Row& row : line.words) row.text.remove(u'|');
        std::erase_if(line.words, [](const Row& row) { return row.text.isEmpty(); });
        addWords(line, uprights, out.page.words);
        addDoubts(line, out.doubts);
    }
    pairBrackets(out.page.words);
    return out;
}

} // namespace duibiao::readers::tesseract

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/markup.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace duibiao::fuzz {

namespace {

constexpr char PartMark = '\x1F'; // see package.h: elements do not reach from one part into another

/// What stands between < and >, both included.
struct Tag {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string_view name;
    bool opens = false;
    bool closes = false; ///< both for <a/>
};

std::optional<Tag> tagFrom(std::string_view text, std::size_t at)
{
    for (std::size_t begin = text.find('<', at); begin != text.npos; begin = text.find('<', begin + 1)) {
        const std::size_t end = text.find_first_of(">\x1F", begin);
        if (end == text.npos || text[end] != '>') continue;
        const bool closes = text[begin + 1] == '/';
        const std::size_t nameBegin = begin + (closes ? 2 : 1);
        const std::size_t nameEnd = text.find_first_of(" \t\r\n/>", nameBegin);
        if (nameEnd == nameBegin || text[nameBegin] == '!' || text[nameBegin] == '?') continue;
        return Tag{begin, end + 1, text.substr(nameBegin, nameEnd - nameBegin), !closes,
                   closes || text[end - 1] == '/'};
    }
    return std::nullopt;
}

struct Element {
    Tag open;
    std::size_t innerEnd = 0; ///< where its closing tag begins
    std::size_t end = 0;
};

/// The element that `open` begins; nothing when it is not closed.
std::optional<Element> elementOf(std::string_view text, const Tag& open)
{
    if (open.closes) return Element{open, open.end, open.end};
    const std::size_t partEnd = std::min(text.find(PartMark, open.end), text.size());
    int depth = 1;
    for (auto tag = tagFrom(text, open.end); tag && tag->begin < partEnd; tag = tagFrom(text, tag->end)) {
        if (tag->name != open.name) continue;
        depth += (tag->opens ? 1 : 0) - (tag->closes ? 1 : 0);
        if (depth == 0) return Element{open, tag->begin, tag->end};
    }
    return std::nullopt;
}

std::size_t below(std::size_t bound, std::minstd_rand& random)
{
    return bound == 0 ? 0 : random() % bound;
}

std::optional<Element> anyElement(std::string_view text, std::minstd_rand& random)
{
    constexpr int Tries = 8;
    for (int i = 0; i < Tries; ++i) {
        const auto tag = tagFrom(text, below(text.size(), random));
        if (tag && tag->opens)
            if (const auto element = elementOf(text, *tag)) return element;
    }
    return std::nullopt;
}

/// Where the values of the attributes of a tag stand.
std::vector<std::pair<std::size_t, std::size_t>> valuesOf(std::string_view text, const Tag& tag)
{
    std::vector<std::pair<std::size_t, std::size_t>> values;
    for (std::size_t at = text.find('=', tag.begin); at < tag.end; at = text.find('=', at)) {
        const char quote = text[++at];
        if (quote != '"' && quote != '\'') continue;
        const std::size_t end = text.find(quote, at + 1);
        if (end >= tag.end) break;
        values.emplace_back(at + 1, end);
        at = end;
    }
    return values;
}

constexpr std::array<std::string_view, 24> Values{
    "0",       "1",          "2",           "-1",           "9",
    "255",     "256",        "1000",        "16384",        "65535",
    "1048576", "2147483647", "-2147483648", "4294967296",   "9223372036854775807",
    "1e308",   "-1e308",     "nan",         "true",         "none",
    "",        "0.5",        "%1.%2",       "A1:XFD1048576"};

bool changeValue(std::string& text, const Tag& tag, std::minstd_rand& random)
{
    const auto values = valuesOf(text, tag);
    if (values.empty()) return false;
    const auto [begin, end] = values[below(values.size(), random)];
    std::string value(Values[below(Values.size(), random)]);
    // As often, what stands in another place: an id, a style, a range.
    if (random() % 2 == 0) {
        if (const auto other = tagFrom(text, below(text.size(), random))) {
            const auto others = valuesOf(text, *other);
            if (!others.empty()) {
                const auto [from, to] = others[below(others.size(), random)];
                value = text.substr(from, to - from);
            }
        }
    }
    text.replace(begin, end - begin, value);
    return true;
}

} // namespace

bool changeMarkup(std::string& text, std::minstd_rand& random)
{
    const auto element = anyElement(text, random);
    if (!element) return false;
    const auto& [open, innerEnd, end] = *element;
    const std::string whole = text.substr(open.begin, end - open.begin);
    switch (random() % 8) {
    case 0: text.erase(open.begin, end - open.begin); return true;
    case 1:
        for (std::size_t copies = 1 + below(4, random); copies > 0; --copies) text.insert(end, whole);
        return true;
    case 2: { // in place of another
        const auto other = anyElement(text, random);
        if (other) text.replace(other->open.begin, other->end - other->open.begin, whole);
        return other.has_value();
    }
    case 3: { // as the first child of another
        const auto other = anyElement(text, random);
        if (!other || other->open.closes) return false;
        text.insert(other->open.end, whole);
        return true;
    }
    case 4: // into itself
        if (open.closes) return false;
        text.insert(open.end, whole);
        return true;
    case 5: // only what it holds
        if (open.closes) return false;
        text.erase(innerEnd, end - innerEnd);
        text.erase(open.begin, open.end - open.begin);
        return true;
    default: return changeValue(text, open, random);
    }
}

std::string shortened(const std::string& text, std::size_t most)
{
    constexpr std::size_t MostChildren = 4;
    std::string out;
    std::vector<std::string_view> open; // what is open in `out`
    int skipped = 0;                    // elements open that are not
    std::size_t child = 0;              // where the root's child began in `out`
    std::size_t copied = 0;
    const auto close = [&] {
        out.append("</").append(open.back()).append(">");
        open.pop_back();
    };
    for (auto tag = tagFrom(text, 0); tag; tag = tagFrom(text, tag->end)) {
        const std::string_view words(text.data() + copied,
                                     tag->end - copied); // what stands before the tag, and the tag
        copied = tag->end;
        if (open.size() <= 1 && tag->opens) child = out.size();
        const bool isFull = (open.size() > 1 && out.size() - child > most) || out.size() > MostChildren * most;
        if (tag->opens && !tag->closes) {
            if (isFull || skipped > 0)
                ++skipped;
            else
                open.push_back(tag->name);
        } else if (!tag->opens && skipped > 0) {
            --skipped;
            continue;
        } else if (!tag->opens && !open.empty()) {
            if (isFull)
                close();
            else
                open.pop_back();
        }
        if (!isFull && skipped == 0) out += words;
    }
    while (!open.empty()) close();
    return out;
}

} // namespace duibiao::fuzz

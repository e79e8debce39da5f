// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/contents.h"

#include <algorithm>

namespace duibiao::plan {

namespace {

/// A table of contents stands near the beginning and has no more lines than this.
constexpr size_t lastBegin = 200;
constexpr size_t mostLines = 400;
constexpr qsizetype longestLine = 80;

/// The heading of a line of contents, without the dots and the page number behind it.
QString entry(const Draft& draft)
{
    QStringView words(draft.text.text());
    while (!words.isEmpty() &&
           (words.back().isDigit() || words.back().isSpace() || QStringView(u".…·．-—－()（）").contains(words.back())))
        words.chop(1);
    return text::folded(words);
}

bool isHead(const Draft& draft)
{
    const QString words = text::folded(draft.text.text());
    return words == u"目录" || words == u"目次";
}

} // namespace

void setContentsApart(std::vector<Draft>& drafts)
{
    const auto limit = drafts.begin() + static_cast<qsizetype>(std::min(drafts.size(), lastBegin));
    const auto head = std::find_if(drafts.begin(), limit, isHead);
    if (head == limit || head + 1 == drafts.end()) return;
    const QString first = entry(*(head + 1));
    if (first.isEmpty()) return;
    auto end = head + 2;
    for (size_t lines = 0; end != drafts.end(); ++end, ++lines) {
        if (lines > mostLines || end->text.size() > longestLine)
            return; // no second time: what looked like contents is the paper
        if (entry(*end) == first) break;
    }
    if (end == drafts.end()) return;
    for (auto line = head; line != end; ++line) {
        line->look = Look::Contents;
        line->marker.reset();
    }
}

} // namespace duibiao::plan

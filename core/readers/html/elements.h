// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <gumbo.h>

#include <span>
#include <vector>

/// What single elements of a page say.
namespace duibiao::readers::html {

/// The limits of the HTML standard (4.9.11) for colspan and rowspan.
constexpr int MostColumnSpan = 1000;
constexpr int MostRowSpan = 65'534;

[[nodiscard]] inline std::span<const GumboNode* const> children(const GumboElement& element)
{
    return {reinterpret_cast<const GumboNode* const*>(element.children.data), element.children.length};
}

/// Empty when there is no such attribute.
[[nodiscard]] QByteArrayView attribute(const GumboElement& element, const char* name);
[[nodiscard]] int attributeNumber(const GumboElement& element, const char* name, int otherwise);

/// Script and what stands in its place where none runs, style, form controls, pronunciation, and what is hidden.
[[nodiscard]] bool isNeverShown(const GumboElement& element);
/// Elements that begin and end a paragraph.
[[nodiscard]] bool isBlock(GumboTag tag);
/// 1…6 for h1…h6, otherwise 0.
[[nodiscard]] int headingLevel(GumboTag tag);

/// The label of an item of an ordered list, by list style or type attribute, the item's own before the list's.
[[nodiscard]] QString listLabel(const GumboElement& list, const GumboElement& item, int number);
/// What an ordered list begins to count with: its start, or for one that counts down the number of its items.
[[nodiscard]] int firstNumber(const GumboElement& list);

/// How many bytes of words an element holds, without what is never shown.
[[nodiscard]] qsizetype wordLength(const GumboNode* node);
/// The captions and rows of a table in document order, out of its head, bodies and foot.
[[nodiscard]] std::vector<const GumboNode*> tableRows(const GumboElement& table);

} // namespace duibiao::readers::html

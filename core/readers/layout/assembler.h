// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/readers/flow.h"
#include "core/readers/layout/columns.h"
#include "core/readers/layout/furniture.h"
#include "core/readers/layout/pagetable.h"
#include "core/readers/layout/writer.h"

/// Makes running text of words on pages, for formats that keep no more than these.
///
/// Read: lines, paragraphs over lines, columns and pages; tables with drawn lines (merged cells included) or with
/// aligned columns, over several pages; text in two columns; pages turned sideways. Page numbers, repeated headers and
/// footers, ornaments and tables of contents become furniture. Left out with a warning: words turned against the rest
/// of the page (stamps, notes in the margin) and words printed across others (watermarks).
namespace duibiao::readers::layout {

/// The failure of a file whose pages, so many of them, are pictures without any text.
[[nodiscard]] Error onlyPictures(int pages);
/// Says that some pages are pictures without text.
void warnOfPictures(DocumentBuilder& builder, int pages, int first);

class Assembler {
public:
    explicit Assembler(DocumentBuilder& builder) : m_builder(builder) {}

    /// Pages in order.
    void add(Page page);
    /// Says that not all of the file was given: the document will carry the warning.
    void cutShort() { m_cutShort = true; }
    /// Writes the document. Nothing can be added afterwards.
    void finish();

private:
    struct Content {
        int number = 0;
        double width = 0;
        std::vector<Line> lines;
        std::vector<PageTable> tables; ///< from top to bottom
    };
    /// Margins of pages of one size, left and right pages apart.
    struct Margins {
        double left = 0;
        double right = 0;
        double bottom = 0;
    };

    void dropForeignWords(Page& page);
    void markFurniture();
    [[nodiscard]] Measures measure() const;
    void findMargins();
    [[nodiscard]] const Margins& marginsOf(const Content& content) const;
    void write(size_t page, FlowWriter& writer);
    void writeRegion(Region region, const Content& content, FlowWriter& writer);

    DocumentBuilder& m_builder;
    std::vector<Content> m_pages;
    std::vector<EdgeLine> m_edges;
    std::vector<std::vector<bool>> m_isFurniture;                   ///< by page and line
    std::vector<std::pair<std::pair<int, int>, Margins>> m_margins; ///< by rounded width and side
    Measures m_measures;
    bool m_cutShort = false;
    qsizetype m_characters = 0;
    qsizetype m_unreadable = 0;
    int m_turnedPage = -1;
    int m_acrossPage = -1;
};

} // namespace duibiao::readers::layout

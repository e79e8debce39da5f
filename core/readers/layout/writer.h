// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/flow.h"
#include "core/readers/layout/columns.h"
#include "core/readers/layout/pagetable.h"

namespace duibiao::readers::layout {

/// What is common to the lines of a document: where paragraphs end is judged by it.
struct Measures {
    double size = 12;    ///< of the font that sets most of the text
    double spacing = 20; ///< from line to line
};

/// A line between the margins that it is set in.
struct PlacedLine {
    Line line;
    double left = 0;
    double right = 0;
    int page = 0;
    bool apart = false; ///< the first of its page or column: the distance to the line before says nothing
};

/// Writes lines and tables into the document. Printed lines are joined to paragraphs, over columns and pages, until the
/// indentation, a short line, the size, the spacing or a number says that a new one begins; tables go on over pages.
class FlowWriter {
public:
    FlowWriter(DocumentBuilder& builder, Measures measures) : m_builder(builder), m_measures(measures) {}

    void add(PlacedLine line);
    void add(PageTable table, int page);
    /// Page furniture goes behind the paragraph or the table that it interrupts.
    void addFurniture(const QString& words, int page);
    /// The page ends; `full` when its last line stands at the bottom, so that the paragraph may go on.
    void endPage(bool full);
    /// Ends what is open.
    void close();

private:
    struct Furniture {
        QString words;
        int page = 0;
    };

    [[nodiscard]] bool continues(const PlacedLine& next) const;
    [[nodiscard]] bool continuesTitle(const PlacedLine& next) const;

    DocumentBuilder& m_builder;
    Measures m_measures;
    QString m_words;       ///< of the open paragraph
    bool m_isItem = false; ///< it begins with a number or a bullet
    std::optional<PlacedLine> m_first;
    std::optional<PlacedLine> m_last;
    std::optional<PageTable> m_table; ///< the open table
    int m_tablePage = 0;              ///< its last page
    std::vector<Furniture> m_furniture;
};

} // namespace duibiao::readers::layout

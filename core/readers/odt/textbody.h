// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/flow.h"
#include "core/readers/limits.h"
#include "core/readers/odt/lists.h"

#include <QXmlStreamReader>

namespace duibiao::readers::odf {

struct TableState;

/// Collects the words of one paragraph; OpenDocument collapses white space as HTML does and writes spaces that count as
/// elements.
class Words {
public:
    void appendText(QStringView text);
    void append(QChar c);
    [[nodiscard]] QString take();

private:
    QString m_words;
    bool m_space = false;
};

/// Reads running text: the content of office:text, of a table cell or of a text box. One pass over the XML.
class TextReader {
public:
    TextReader(QXmlStreamReader& reader, const Styles& styles, DocumentBuilder& builder)
        : m_reader(reader), m_styles(styles), m_builder(builder), m_lists(styles)
    {
    }

    /// Reads the children of office:text into the builder; footnotes and endnotes follow, [1], [2] …
    void readBody();
    /// Reads office:master-styles: the page headers and footers.
    void readMasterStyles(std::vector<Flow>& furniture);
    /// Reads one element that may stand where text stands: paragraph, list, table, section.
    void readBlock(Flow& flow);

private:
    void readBlocks(Flow& flow);
    void readParagraph(Flow& flow);
    void readInline(Words& words, Flow& boxes);
    void readInlineElement(Words& words, Flow& boxes);
    void readNote();
    void readBox(Flow& boxes);
    void readList(Flow& flow);
    void readItem(Flow& flow, bool numbered);
    void readNumberedParagraph(Flow& flow);
    void readTable(Flow& flow);
    void readTableRows(TableState& state);
    void readRow(TableState& state);
    /// Goes on to the first column that no merged cell covers in this row.
    void skipTaken(TableState& state);
    /// Remembers what the cell at the current place covers.
    void markTaken(TableState& state, int rowSpan, int columnSpan);
    void warnHidden();
    void skipTooDeep();

    QXmlStreamReader& m_reader;
    const Styles& m_styles;
    DocumentBuilder& m_builder;
    ListNumbers m_lists;
    QString m_label;        ///< number of the list item that the next paragraph opens
    QString m_numberedList; ///< the list of the last numbered paragraph that stood outside of list elements
    std::vector<Flow> m_notes;
    bool m_inItem = false;
    bool m_furniture = false;
    int m_depth = 0;
    qsizetype m_marksLeft = limits::Cells; ///< places of merged cells that are still remembered
};

} // namespace duibiao::readers::odf

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/docx/numbering.h"
#include "core/readers/docx/styles.h"
#include "core/readers/flow.h"
#include "core/readers/pull.h"

namespace duibiao::readers::docx {

struct TableState;

/// Reads the main part (document.xml) into a builder, one pass over the XML. Names are matched without their namespace
/// prefix, since the strict and the transitional format differ in it and writers bind what they like; elements of other
/// vocabularies that share a name (a:t, a:p) only occur below elements that are skipped here.
class BodyReader {
public:
    BodyReader(PullReader& reader, const Styles& styles, Numbering& numbering, DocumentBuilder& builder)
        : m_reader(reader), m_styles(styles), m_numbering(numbering), m_builder(builder)
    {
    }

    void readDocument();
    /// Reads a part that holds one page header or footer.
    void readHeader();
    /// Reads a part of footnotes or endnotes; they follow the matter, [1], [2] … `number` goes on counting.
    void readNotes(int& number);

private:
    void readBlocks(Flow& flow);
    void readBlock(Flow& flow);
    void readParagraph(Flow& flow);
    void readContentControl(Flow& flow);
    void readInlines(QString& words, Flow& boxes);
    void readInline(QString& words, Flow& boxes);
    void readRun(QString& words, Flow& boxes);
    void readRunContent(QString& words, Flow& boxes);
    void readField();
    void readWords(QString& words);
    void readRuby(QString& words, Flow& boxes);
    void readMath(QString& words);
    void readDrawing(Flow& boxes);
    void readTable(Flow& flow);
    void readTableContent(TableState& state);
    void readRow(TableState& state);
    void readRowContent(TableState& state, int& column);
    void readCell(TableState& state, int& column);
    /// The first mc:Choice, or mc:Fallback where there is none.
    template <typename Visit> void readAlternative(Visit visit);

    [[nodiscard]] bool isHiddenRun();
    [[nodiscard]] bool inFieldInstruction() const;
    void finishParagraph(Flow& flow, const ParagraphProperties& properties, QString words);
    /// Makes a paragraph of words that wait for one they could join.
    void finishJoined(Flow& flow);
    [[nodiscard]] bool inContentsField() const;
    void skipDeleted();
    void skipTooDeep();

    PullReader& m_reader;
    const Styles& m_styles;
    Numbering& m_numbering;
    DocumentBuilder& m_builder;
    /// A complex field: an instruction, and what came of it when the field was last brought up to date.
    struct Field {
        QString instruction;
        bool inInstruction = true;
    };
    std::vector<Field> m_fields; ///< those that are open, innermost last
    QString m_joined;            ///< words of paragraphs whose end is deleted: they begin the next one
    int m_contents = 0;          ///< content controls around that hold a table of contents
    bool m_hasContents = false;  ///< the paragraph has words of a table of contents
    int m_depth = 0;
};

} // namespace duibiao::readers::docx

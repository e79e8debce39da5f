// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/odt/textbody.h"

#include "core/readers/depth.h"
#include "core/readers/limits.h"
#include "core/readers/xml.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::readers::odf {

namespace {

/// text:s stands for this many spaces at most.
constexpr int MostSpaces = 1000;
/// How often a repeated row or cell with words is written out.
constexpr int MostRepeats = 1000;

/// Groups of blocks that only wrap them.
bool isGroup(QStringView name)
{
    return name == u"section" || name == u"index-body" || name == u"index-title" || name == u"table-of-content" ||
           name == u"illustration-index" || name == u"table-index" || name == u"alphabetical-index" ||
           name == u"user-index" || name == u"bibliography" || name == u"object-index" || name == u"page-sequence";
}

/// Inside paragraphs: what is no text of the document.
bool isNoText(QStringView name)
{
    return name == u"annotation" || name == u"ruby-text" || name == u"hidden-text" || name == u"hidden-paragraph" ||
           name == u"number" || name == u"script" || name == u"title" || name == u"desc" || name == u"image" ||
           name == u"object" || name == u"object-ole" || name == u"event-listeners" || name == u"tracked-changes" ||
           name == u"sequence-decls";
}

} // namespace

void Words::appendText(QStringView text)
{
    for (const QChar c : text) {
        if (c == u' ' || c == u'\t' || c == u'\n' || c == u'\r') {
            m_space = true;
            continue;
        }
        if (m_space && !m_words.isEmpty() && m_words.back() != u'\n') m_words += u' ';
        m_space = false;
        m_words += c;
    }
}

void Words::append(QChar c)
{
    if (m_space && !m_words.isEmpty() && c != u'\n') m_words += u' ';
    m_space = false;
    m_words += c;
}

QString Words::take()
{
    m_space = false;
    return std::exchange(m_words, {});
}

void TextReader::readBody()
{
    xml::forEachChild(m_reader, [&] {
        if (m_builder.isFull()) return m_reader.skipCurrentElement();
        Flow flow;
        readBlock(flow);
        m_builder.append(flow);
    });
    for (size_t i = 0; i < m_notes.size(); ++i) m_builder.note(u"[%1] "_s.arg(i + 1), m_notes[i]);
}

void TextReader::readMasterStyles(std::vector<Flow>& furniture)
{
    xml::forEachChild(m_reader, [&] { // master pages
        xml::forEachChild(m_reader, [&] {
            const QStringView name = m_reader.name();
            const bool isShown = xml::attribute(m_reader.attributes(), u"display") != u"false";
            if (!isShown || (!name.startsWith(u"header") && !name.startsWith(u"footer")))
                return m_reader.skipCurrentElement();
            readBlocks(furniture.emplace_back());
        });
    });
}

void TextReader::readNote()
{
    // Reading it where the paragraph is read must not take the paragraph's own number.
    const QString label = std::exchange(m_label, {});
    const bool inItem = std::exchange(m_inItem, false);
    Flow flow;
    xml::forEachChild(m_reader, [&] {
        if (m_reader.name() == u"note-body")
            readBlocks(flow);
        else
            m_reader.skipCurrentElement(); // the mark
    });
    m_notes.push_back(std::move(flow));
    m_label = label;
    m_inItem = inItem;
}

void TextReader::readBlocks(Flow& flow)
{
    xml::forEachChild(m_reader, [&] { readBlock(flow); });
}

void TextReader::readBlock(Flow& flow)
{
    const DepthGuard guard(m_depth);
    if (guard.isTooDeep()) return skipTooDeep();
    const QStringView name = m_reader.name();
    if (name == u"p" || name == u"h") return readParagraph(flow);
    if (name == u"list") return readList(flow);
    if (name == u"numbered-paragraph") return readNumberedParagraph(flow);
    if (name == u"table") return readTable(flow);
    if (name == u"frame" || name == u"custom-shape" || name == u"g") return readBox(flow);
    if (name == u"tracked-changes") {
        bool deletes = false;
        for (int depth = 1; depth > 0 && !m_reader.atEnd();) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::StartElement) {
                ++depth;
                deletes = deletes || m_reader.name() == u"deletion";
            } else if (token == QXmlStreamReader::EndElement)
                --depth;
        }
        if (deletes) {
            m_builder.warn(
                u"tracked_changes"_s,
                QCoreApplication::translate(
                    "duibiao::readers",
                    "The file holds tracked changes: deleted words were left out, inserted ones were read."));
        }
        return;
    }
    if (!isGroup(name)) return m_reader.skipCurrentElement();
    if (xml::attribute(m_reader.attributes(), u"display") == u"none") {
        warnHidden();
        return m_reader.skipCurrentElement();
    }
    const bool furniture = std::exchange(m_furniture, m_furniture || name == u"table-of-content");
    readBlocks(flow);
    m_furniture = furniture;
}

void TextReader::readParagraph(Flow& flow)
{
    const bool isHeading = m_reader.name() == u"h";
    const QString style = xml::attribute(m_reader, u"style-name");
    int level =
        isHeading ? std::clamp(xml::number(m_reader, u"outline-level", 1), 1, 10) : m_styles.outlineLevel(style);
    if (level == 0 && m_styles.isTitle(style)) level = 1;
    const bool counts = isHeading && !m_inItem && xml::attribute(m_reader.attributes(), u"is-list-header") != u"true";
    QString label = counts ? m_lists.nextHeading(level) : std::exchange(m_label, {});
    const bool hidden = m_styles.hidesText(style);

    Words words;
    Flow boxes;
    readInline(words, boxes);
    QString text = words.take();
    if (hidden && !text.isEmpty()) {
        warnHidden();
    } else if (!text.isEmpty()) {
        FlowItem item;
        item.words = label + text;
        if (m_furniture)
            item.kind = BlockKind::Furniture;
        else if (level > 0) {
            item.kind = BlockKind::Heading;
            item.headingLevel = level;
        }
        flow.push_back(std::move(item));
    }
    std::ranges::move(boxes, std::back_inserter(flow));
}

void TextReader::readInline(Words& words, Flow& boxes)
{
    while (!m_reader.atEnd()) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::Characters: words.appendText(m_reader.text()); break;
        case QXmlStreamReader::StartElement: readInlineElement(words, boxes); break;
        case QXmlStreamReader::EndElement: return;
        default: break;
        }
    }
}

void TextReader::readInlineElement(Words& words, Flow& boxes)
{
    const DepthGuard guard(m_depth);
    if (guard.isTooDeep()) return skipTooDeep();
    const QStringView name = m_reader.name();
    if (name == u"s") {
        const int count = std::clamp(xml::number(m_reader, u"c", 1), 0, MostSpaces);
        for (int i = 0; i < count; ++i) words.append(u' ');
        return m_reader.skipCurrentElement();
    }
    if (name == u"tab" || name == u"line-break") {
        words.append(name == u"tab" ? u'\t' : u'\n');
        return m_reader.skipCurrentElement();
    }
    if (name == u"frame" || name == u"custom-shape" || name == u"g" || name == u"text-box") return readBox(boxes);
    if (name == u"note") return readNote();
    if (isNoText(name)) return m_reader.skipCurrentElement();
    if (name == u"span" && m_styles.hidesText(xml::attribute(m_reader, u"style-name"))) {
        warnHidden();
        return m_reader.skipCurrentElement();
    }
    readInline(words, boxes);
}

void TextReader::readBox(Flow& boxes)
{
    const DepthGuard guard(m_depth);
    if (guard.isTooDeep()) return skipTooDeep();
    xml::forEachChild(m_reader, [&] {
        const QStringView name = m_reader.name();
        if (name == u"text-box" || name == u"frame" || name == u"custom-shape" || name == u"g")
            readBox(boxes);
        else if (isNoText(name))
            m_reader.skipCurrentElement();
        else
            readBlock(boxes);
    });
}

void TextReader::readList(Flow& flow)
{
    const QXmlStreamAttributes attributes = m_reader.attributes();
    const bool continues = xml::attribute(attributes, u"continue-numbering") == u"true" ||
                           !xml::attribute(attributes, u"continue-list").isEmpty();
    m_lists.enter(xml::attribute(m_reader, u"style-name"), continues);
    const bool inItem = std::exchange(m_inItem, true);
    xml::forEachChild(m_reader, [&] {
        if (m_reader.name() == u"list-item" || m_reader.name() == u"list-header")
            readItem(flow, m_reader.name() == u"list-item");
        else
            m_reader.skipCurrentElement();
    });
    m_inItem = inItem;
    m_lists.leave();
}

void TextReader::readItem(Flow& flow, bool numbered)
{
    const int start = xml::number(m_reader, u"start-value", -1);
    const QString override = xml::attribute(m_reader, u"style-override");
    bool first = true;
    xml::forEachChild(m_reader, [&] {
        // An item that opens with a list of its own has no number of its own.
        const bool isParagraph = m_reader.name() == u"p" || m_reader.name() == u"h";
        if (first && numbered && isParagraph) m_label = m_lists.next(start, override);
        first = false;
        readBlock(flow);
    });
    m_label.clear();
}

void TextReader::readNumberedParagraph(Flow& flow)
{
    const QString list = xml::attribute(m_reader, u"list-id");
    const QString style = xml::attribute(m_reader, u"style-name");
    const int level = std::clamp(xml::number(m_reader, u"level", 1), 1, ListLevels);
    const int start = xml::number(m_reader, u"start-value", -1);
    const bool inItem = std::exchange(m_inItem, true);
    // Paragraphs of one list are one after the other without anything around them: its levels are opened for each.
    for (int depth = 0; depth < level; ++depth) m_lists.enter(style, m_numberedList == list || depth > 0);
    m_numberedList = list;
    m_label = m_lists.next(start, {});
    for (int depth = 0; depth < level; ++depth) m_lists.leave();
    readBlocks(flow);
    m_label.clear();
    m_inItem = inItem;
}

void TextReader::warnHidden()
{
    m_builder.warn(u"hidden_text"_s,
                   QCoreApplication::translate("duibiao::readers", "Hidden text in the file was left out."));
}

void TextReader::skipTooDeep()
{
    m_builder.warn(u"too_deep"_s,
                   QCoreApplication::translate("duibiao::readers", "Parts nested too deeply were left out."));
    m_reader.skipCurrentElement();
}

struct TableState {
    FlowTable table;
    int column = 0;
    std::vector<int> takenUntil; ///< for each column, the row at which what merged cells cover ends
};

void TextReader::skipTaken(TableState& state)
{
    const auto isTaken = [&] {
        return static_cast<size_t>(state.column) < state.takenUntil.size() &&
               state.takenUntil[static_cast<size_t>(state.column)] > state.table.rows;
    };
    while (isTaken() && --m_marksLeft > 0) ++state.column;
}

void TextReader::markTaken(TableState& state, int rowSpan, int columnSpan)
{
    const int end = std::min(state.column + columnSpan, limits::Columns);
    m_marksLeft -= end - state.column;
    if ((rowSpan == 1 && columnSpan == 1) || m_marksLeft <= 0) return;
    if (state.takenUntil.size() < static_cast<size_t>(end)) state.takenUntil.resize(static_cast<size_t>(end));
    std::fill(state.takenUntil.begin() + state.column, state.takenUntil.begin() + end, state.table.rows + rowSpan);
}

void TextReader::readTable(Flow& flow)
{
    TableState state;
    readTableRows(state);
    if (state.table.cells.empty()) return;
    finishTable(state.table);
    flow.push_back({.kind = BlockKind::Table,
                    .headingLevel = 0,
                    .words = {},
                    .table = std::make_unique<FlowTable>(std::move(state.table))});
}

void TextReader::readTableRows(TableState& state)
{
    const DepthGuard guard(m_depth);
    if (guard.isTooDeep()) return skipTooDeep();
    xml::forEachChild(m_reader, [&] {
        const QStringView name = m_reader.name();
        if (name == u"table-row")
            readRow(state);
        else if (name == u"table-header-rows" || name == u"table-rows" || name == u"table-row-group")
            readTableRows(state);
        else
            m_reader.skipCurrentElement();
    });
}

void TextReader::readRow(TableState& state)
{
    // Rows of text tables that repeat are blank; one of them stands for all.
    state.column = 0;
    xml::forEachChild(m_reader, [&] {
        const bool covered = m_reader.name() == u"covered-table-cell";
        if (!covered && m_reader.name() != u"table-cell") return m_reader.skipCurrentElement();
        const int repeats = std::clamp(xml::number(m_reader, u"number-columns-repeated", 1), 1, MostRepeats);
        const int columnSpan = std::clamp(xml::number(m_reader, u"number-columns-spanned", 1), 1, limits::Columns);
        const int rowSpan = std::clamp(xml::number(m_reader, u"number-rows-spanned", 1), 1, limits::Rows);
        // Some writers (pandoc) leave out the covered cells; the next cell stands behind what is merged all the same.
        if (!covered) skipTaken(state);
        if (covered || state.column + repeats > limits::Columns) {
            state.column = std::min(state.column + repeats, limits::Columns);
            return m_reader.skipCurrentElement();
        }
        markTaken(state, rowSpan, columnSpan);
        FlowCell cell{.row = state.table.rows,
                      .column = state.column,
                      .rowSpan = rowSpan,
                      .columnSpan = columnSpan,
                      .content = {}};
        const bool inItem = std::exchange(m_inItem, false);
        const QString label = std::exchange(m_label, {});
        readBlocks(cell.content);
        m_inItem = inItem;
        m_label = label;
        state.table.cells.push_back(std::move(cell));
        for (int i = 1; i < repeats; ++i) {
            state.table.cells.push_back({.row = state.table.rows,
                                         .column = state.column + i,
                                         .rowSpan = rowSpan,
                                         .columnSpan = 1,
                                         .content = {}});
        }
        state.column += repeats;
    });
    ++state.table.rows;
}

} // namespace duibiao::readers::odf

// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of the main part: the half of BodyReader that deals with rows, cells and merges.
#include "core/readers/docx/body.h"

#include "core/readers/depth.h"
#include "core/readers/limits.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace duibiao::readers::docx {

struct TableState {
    FlowTable table;
    QHash<int, size_t> openMerges; ///< vertically merged cells that the row above reached, by column
    int row = 0;
};

namespace {

struct CellProperties {
    int columnSpan = 1;
    bool continuesAbove = false; ///< w:vMerge without restart
    bool startsMerge = false;
    bool continuesLeft = false; ///< w:hMerge, an older way to merge
};

CellProperties readCellProperties(PullReader& reader)
{
    CellProperties properties;
    forEachChild(reader, [&] {
        const QByteArrayView name = reader.name();
        const QString value = reader.attributeText("val");
        if (name == "gridSpan")
            properties.columnSpan = std::clamp(value.toInt(), 1, limits::Columns);
        else if (name == "vMerge")
            (value == u"restart" ? properties.startsMerge : properties.continuesAbove) = true;
        else if (name == "hMerge")
            properties.continuesLeft = value != u"restart";
        reader.skip();
    });
    return properties;
}

struct RowProperties {
    int columnsBefore = 0;
    bool deleted = false;
};

RowProperties readRowProperties(PullReader& reader)
{
    RowProperties properties;
    forEachChild(reader, [&] {
        if (reader.name() == "gridBefore")
            properties.columnsBefore = std::clamp(reader.number("val", 0), 0, limits::Columns);
        else if (reader.name() == "del")
            properties.deleted = true;
        reader.skip();
    });
    return properties;
}

bool isWrapper(QByteArrayView name)
{
    return name == "sdt" || name == "sdtContent" || name == "customXml" || name == "ins" || name == "moveTo";
}

} // namespace

void BodyReader::readTable(Flow& flow)
{
    TableState state;
    readTableContent(state);
    if (state.table.cells.empty()) return;
    state.table.rows = state.row;
    finishTable(state.table);
    FlowItem item{.kind = BlockKind::Table,
                  .headingLevel = 0,
                  .words = {},
                  .table = std::make_unique<FlowTable>(std::move(state.table))};
    flow.push_back(std::move(item));
}

void BodyReader::readTableContent(TableState& state)
{
    const DepthGuard guard(m_depth);
    if (guard.isTooDeep()) return skipTooDeep();
    forEachChild(m_reader, [&] {
        if (m_reader.name() == "tr")
            readRow(state);
        else if (isWrapper(m_reader.name()))
            readTableContent(state);
        else
            m_reader.skip();
    });
}

void BodyReader::readRow(TableState& state)
{
    const size_t cellsBefore = state.table.cells.size();
    int column = 0;
    readRowContent(state, column);
    if (column < 0)
        state.table.cells.resize(cellsBefore); // the row is deleted by a tracked change
    else
        ++state.row;
}

void BodyReader::readRowContent(TableState& state, int& column)
{
    const DepthGuard guard(m_depth);
    if (guard.isTooDeep()) return skipTooDeep();
    forEachChild(m_reader, [&] {
        const QByteArrayView name = m_reader.name();
        if (column < 0) return m_reader.skip();
        if (name == "tc") return readCell(state, column);
        if (isWrapper(name)) return readRowContent(state, column);
        if (name == "trPr") {
            const RowProperties properties = readRowProperties(m_reader);
            // Properties that stand behind cells, where none belong, do not lead back to the columns of those.
            column = properties.deleted ? -1 : std::max(column, properties.columnsBefore);
            return;
        }
        m_reader.skip();
    });
}

void BodyReader::readCell(TableState& state, int& column)
{
    CellProperties properties;
    Flow content;
    forEachChild(m_reader, [&] {
        if (m_reader.name() == "tcPr")
            properties = readCellProperties(m_reader);
        else
            readBlock(content);
    });
    finishJoined(content);
    auto& cells = state.table.cells;
    const int begin = column;
    if (begin >= limits::Columns && !cells.empty() && cells.back().row == state.row) {
        std::ranges::move(content, std::back_inserter(cells.back().content)); // no column is left: its words stay
        return;
    }
    column = std::min(column + properties.columnSpan, limits::Columns);
    if (properties.continuesLeft && !cells.empty() && cells.back().row == state.row) {
        cells.back().columnSpan += properties.columnSpan;
        return;
    }
    const auto above = state.openMerges.constFind(begin);
    if (properties.continuesAbove && above != state.openMerges.cend() && *above < cells.size()) {
        cells[*above].rowSpan = state.row - cells[*above].row + 1;
        return;
    }
    if (properties.startsMerge)
        state.openMerges.insert(begin, cells.size());
    else
        state.openMerges.remove(begin);
    cells.push_back({.row = state.row,
                     .column = begin,
                     .rowSpan = 1,
                     .columnSpan = properties.columnSpan,
                     .content = std::move(content)});
}

} // namespace duibiao::readers::docx

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sheetmodel.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

bool isWorkbook(const Document& document)
{
    const bool hasSheets =
        document.format == Format::Xlsx || document.format == Format::Ods || document.format == Format::Csv;
    return hasSheets && !document.tables.empty();
}

SheetModel::SheetModel(QObject* parent) : QAbstractTableModel(parent) {}

void SheetModel::setSheet(std::shared_ptr<const submission::Submission> submission, int table)
{
    beginResetModel();
    m_submission = std::move(submission);
    m_table = table;
    m_marks = m_submission ? MarkIndex(marksOf(*m_submission)) : MarkIndex();
    m_highlight = {};
    endResetModel();
}

void SheetModel::setHighlight(SourceSpan span)
{
    m_highlight = span;
    if (rowCount() > 0 && columnCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const Table* SheetModel::table() const
{
    if (!m_submission || m_table < 0 || m_table >= std::ssize(m_submission->document.tables)) return nullptr;
    return &m_submission->document.tables[static_cast<size_t>(m_table)];
}

const duibiao::Cell* SheetModel::cell(const QModelIndex& index) const
{
    const Table* shown = table();
    if (!shown) return nullptr;
    const std::pair at(index.row(), index.column());
    const auto place = [](const duibiao::Cell& cell) { return std::pair(cell.row, cell.column); };
    const auto found = std::ranges::lower_bound(shown->cells, at, {}, place); // cells stand in reading order
    return found != shown->cells.end() && place(*found) == at ? &*found : nullptr;
}

QModelIndex SheetModel::at(SourceSpan span) const
{
    const Table* shown = table();
    if (!shown) return {};
    const auto found = std::ranges::find_if(shown->cells, [&](const duibiao::Cell& cell) {
        return cell.span.contains(span.begin) || cell.span.overlaps(span);
    });
    return found == shown->cells.end() ? QModelIndex() : index(found->row, found->column);
}

int SheetModel::headRow() const
{
    std::vector<int> own(static_cast<size_t>(table()->rows));
    for (const duibiao::Cell& cell : table()->cells)
        if (cell.columnSpan == 1 && !cell.span.isEmpty()) ++own[static_cast<size_t>(cell.row)];
    const auto head = std::ranges::find_if(own, [this](int words) { return words * 2 > table()->columns; });
    return head == own.end() ? 0 : static_cast<int>(head - own.begin());
}

std::vector<duibiao::Cell> SheetModel::wide() const
{
    std::vector<duibiao::Cell> out;
    const Table* shown = table();
    if (!shown) return out;
    const int head = headRow();
    for (auto cell = shown->cells.begin(); cell != shown->cells.end(); ++cell) {
        duibiao::Cell larger = *cell;
        if (cell->row < head && cell->rowSpan == 1 && !cell->span.isEmpty()) {
            const auto next = std::find_if(cell + 1, shown->cells.end(), [&](const duibiao::Cell& other) {
                return other.row != cell->row || !other.span.isEmpty() || other.rowSpan > 1 || other.columnSpan > 1;
            });
            const bool isLast = next == shown->cells.end() || next->row != cell->row;
            larger.columnSpan = (isLast ? shown->columns : next->column) - cell->column;
        }
        if (larger.rowSpan > 1 || larger.columnSpan > 1) out.push_back(larger);
    }
    return out;
}

bool SheetModel::isEvidence(const QModelIndex& index) const
{
    const duibiao::Cell* here = cell(index);
    return here && !here->span.isEmpty() && !m_marks.in(here->span).empty();
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !table() ? 0 : table()->rows;
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !table() ? 0 : table()->columns;
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const duibiao::Cell* here = cell(index);
    if (!here) return {};
    const auto words = [&] { return m_submission->document.words(here->span).toString(); };
    const bool dark = QGuiApplication::palette().color(QPalette::Base).lightness() < 128;
    switch (role) {
    case Qt::DisplayRole: return words();
    case Qt::ToolTipRole: return isEvidence(index) ? tr("Evidence: %1").arg(words()) : words();
    case Qt::AccessibleTextRole: {
        const QString said = placeOf(*table(), *here).cell + u' ' + words();
        return isEvidence(index) ? tr("%1 (evidence)").arg(said) : said;
    }
    case Qt::BackgroundRole:
        if (!m_highlight.isEmpty() && here->span.overlaps(m_highlight)) return highlightColor(dark);
        return isEvidence(index) ? QVariant(factLook(FactKind::Evidence, dark).background) : QVariant();
    case Qt::FontRole: { // not by the colour alone
        if (!isEvidence(index)) return {};
        QFont underlined;
        underlined.setUnderline(true);
        return underlined;
    }
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignLeft | Qt::AlignTop);
    default: return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const Table* shown = table();
    if (role != Qt::DisplayRole || !shown || section < 0) return {};
    if (orientation == Qt::Vertical) {
        if (section >= shown->rows) return {};
        return section < std::ssize(shown->sheetRows) ? shown->sheetRows[static_cast<size_t>(section)] + 1
                                                      : section + 1;
    }
    if (section >= shown->columns) return {};
    const int column =
        section < std::ssize(shown->sheetColumns) ? shown->sheetColumns[static_cast<size_t>(section)] : section;
    return cellName(0, column).chopped(1); // "B1" without the row
}

} // namespace duibiao::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/marks.h"

#include <QAbstractTableModel>

namespace duibiao::ui {

/// One table of a submission as the worksheet it was: its cells by row and column, under the sheet's own letters and
/// numbers, those that hold evidence marked. Nothing is made before it is asked for.
class SheetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit SheetModel(QObject* parent = nullptr);
    /// Both must outlive the model or the next call; `table` is an index into the document's tables, -1 for none.
    void setSheet(std::shared_ptr<const submission::Submission> submission, int table);
    /// Emphasises the cells that share something with `span`, until the next call.
    void setHighlight(SourceSpan span);
    /// The cell whose words hold the beginning of `span`; invalid when it lies in another table.
    [[nodiscard]] QModelIndex at(SourceSpan span) const;
    /// The cells that take more than one place: those that a merge made larger, and those above the head of the table
    /// (who reports, on which day) that run over the blank ones beside them, as spreadsheets show them.
    [[nodiscard]] std::vector<duibiao::Cell> wide() const;
    [[nodiscard]] bool isEvidence(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const Table* table() const;
    /// The first row that has words of its own in most columns.
    [[nodiscard]] int headRow() const;
    [[nodiscard]] const duibiao::Cell* cell(const QModelIndex& index) const;

    std::shared_ptr<const submission::Submission> m_submission;
    int m_table = -1;
    MarkIndex m_marks;
    SourceSpan m_highlight;
};

/// True for files that are worksheets: their tables are shown as a grid.
[[nodiscard]] bool isWorkbook(const Document& document);

} // namespace duibiao::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sheetmodel.h"

#include <QWidget>

class QTabBar;
class QTableView;

namespace duibiao::ui {

/// A workbook, sheet by sheet, as a grid with the cells that hold evidence marked.
class SheetPane : public QWidget {
    Q_OBJECT

public:
    explicit SheetPane(QWidget* parent = nullptr);
    /// Shows its sheets, the first one that holds evidence in front; nothing for nullptr.
    void setWorkbook(std::shared_ptr<const submission::Submission> workbook);
    /// Brings the cell with these words into view and emphasises it.
    void reveal(SourceSpan span);
    [[nodiscard]] QTableView& grid() const { return *m_grid; }
    [[nodiscard]] QTabBar& sheets() const { return *m_sheets; }
    [[nodiscard]] SheetModel& model() const { return *m_model; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showSheet(int table);
    [[nodiscard]] int widthOf(int column) const;

    std::shared_ptr<const submission::Submission> m_workbook;
    QTabBar* m_sheets;
    SheetModel* m_model;
    QTableView* m_grid;
};

} // namespace duibiao::ui

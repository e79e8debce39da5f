// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loaded.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace duibiao::ui {

class DocumentPane;
class SheetPane;
class SubmissionsModel;

/// What the units sent: the list, and the text of the chosen file with its evidence marked. Several files can be
/// chosen, to say whose they are or to take them out together; they are told by name then.
class SubmissionsView : public QWidget {
    Q_OBJECT

public:
    explicit SubmissionsView(QWidget* parent = nullptr);
    void setInputs(const InputsPtr& inputs, bool readOnly);
    /// Shows a stretch of one submission.
    void show(const QString& file, SourceSpan span);
    [[nodiscard]] SheetPane& sheets() const { return *m_sheets; }
    [[nodiscard]] DocumentPane& pane() const { return *m_pane; }
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& state);

Q_SIGNALS:
    void assignUnitRequested(const std::vector<int>& submissions, const QString& unit);
    void removeRequested(const std::vector<int>& submissions);
    void importRequested();
    void importFolderRequested();
    void columnsRequested(int submission); ///< somebody wants to say which column is what

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void addActions();
    void fitColumns();
    void showChosen();
    void showPaper(int row);
    void showForm();
    void chooseOnly(int row);
    [[nodiscard]] std::vector<int> chosen() const; ///< rows, in order

    InputsPtr m_inputs;
    bool m_readOnly = false;
    SubmissionsModel* m_model;
    QTableView* m_table;
    QLabel* m_empty;
    QPushButton* m_import;
    QPushButton* m_importFolder;
    QLabel* m_file;
    QLabel* m_unitLabel;
    QComboBox* m_unit;
    QPushButton* m_columns;
    QPushButton* m_remove;
    QAction* m_assign; ///< leads to the list of units
    QAction* m_takeOut;
    QTabBar* m_form; ///< grid or text, for worksheets
    DocumentPane* m_pane;
    SheetPane* m_sheets;
    QStackedWidget* m_panes;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
};

} // namespace duibiao::ui

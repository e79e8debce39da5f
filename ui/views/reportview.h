// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QPushButton;
class QTextBrowser;
class QToolButton;

namespace duibiao::ui {

class WrappingRow;

/// The report as it will be written, and the formats it can be written in.
class ReportView : public QWidget {
    Q_OBJECT

public:
    /// Ways to export: those that are wanted most as buttons, the others in a menu beside them. The actions must
    /// outlive the view.
    struct Exports {
        QList<QAction*> buttons;
        QList<QAction*> others;
    };

    explicit ReportView(QWidget* parent = nullptr);
    void setExports(const Exports& exports);
    /// `mask` is the action that says whether private words are masked in what is written: its switch stands above the
    /// report.
    void setMask(QAction* mask);
    /// The report as HTML; empty while there is nothing to report.
    void setReport(const QString& html);
    /// Offers to leave out what the matrix's filter hides; `name` is what it is called, `words` are its conditions.
    /// Nothing is offered for no words.
    void setNarrowing(const QString& name, const QString& words);
    /// True where the report is to be about what the filter takes.
    [[nodiscard]] bool isNarrowed() const;

Q_SIGNALS:
    void narrowingToggled();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void showExports();
    void showMask();
    /// The preview draws the report for its ground and its width.
    void draw();
    /// The marks of the statuses, which the page asks the preview for.
    void addMarks(int side);
    /// The headings of the counts have no room for their words.
    [[nodiscard]] bool isNarrow() const;

    QLabel* m_title;
    QString m_filter;
    QCheckBox* m_narrow;
    QCheckBox* m_mask;
    QAction* m_maskAction = nullptr;
    QList<std::pair<QPushButton*, QAction*>> m_exports;
    WrappingRow* m_buttons;
    QToolButton* m_others;
    QTextBrowser* m_preview;
    QString m_report; ///< as it was set
    bool m_isDrawnNarrow = false;
    QLabel* m_empty;
};

} // namespace duibiao::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace duibiao::ui {

/// The report as it will be written, and the formats it can be written in.
class ReportView : public QWidget {
    Q_OBJECT

public:
    explicit ReportView(QWidget* parent = nullptr);
    /// The report as HTML; empty while there is nothing to report.
    void setReport(const QString& html);
    /// Offers to leave out what the matrix's filter hides; `name` is what it is called, `words` are its conditions. Nothing is offered for no words.
    void setNarrowing(const QString& name, const QString& words);
    /// True where the report is to be about what the filter takes.
    [[nodiscard]] bool isNarrowed() const;

Q_SIGNALS:
    void exportRequested(const QString& suffix); ///< "html", "csv", "pdf"
    void narrowingToggled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_title;
    QString m_filter;
    QCheckBox* m_narrow;
    QPushButton* m_html;
    QPushButton* m_csv;
    QPushButton* m_pdf;
    QTextBrowser* m_preview;
    QLabel* m_empty;
};

} // namespace duibiao::ui

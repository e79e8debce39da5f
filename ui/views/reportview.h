// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

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

Q_SIGNALS:
    void exportRequested(const QString& suffix); ///< "html", "csv", "pdf"

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_title;
    QPushButton* m_html;
    QPushButton* m_csv;
    QPushButton* m_pdf;
    QTextBrowser* m_preview;
    QLabel* m_empty;
};

} // namespace duibiao::ui

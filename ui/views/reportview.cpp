// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reportview.h"

#include "ui/models/icons.h"
#include "ui/views/tables.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

ReportView::ReportView(QWidget* parent)
    : QWidget(parent), m_title(new QLabel), m_narrow(new QCheckBox), m_html(new QPushButton(symbol(QStringLiteral("export")), {})), m_csv(new QPushButton),
      m_pdf(new QPushButton), m_preview(new QTextBrowser), m_empty(new QLabel)
{
    dressBrowser(*m_preview);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 8, 8, 6);
    bar->setSpacing(6);
    bar->addWidget(m_title, 1);
    for (QPushButton* button : {m_html, m_csv, m_pdf}) bar->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    auto* narrow = new QHBoxLayout;
    narrow->setContentsMargins(8, 0, 8, 4);
    narrow->addWidget(m_narrow);
    layout->addLayout(narrow);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_empty, 1);
    connect(m_html, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(QStringLiteral("html")); });
    connect(m_csv, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(QStringLiteral("csv")); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(QStringLiteral("pdf")); });
    connect(m_narrow, &QCheckBox::toggled, this, &ReportView::narrowingToggled);
    setReport({});
    setNarrowing({}, {});
    retranslate();
}

void ReportView::setReport(const QString& html)
{
    const bool any = !html.isEmpty();
    m_preview->setVisible(any);
    m_empty->setVisible(!any);
    for (QPushButton* button : {m_html, m_csv, m_pdf}) button->setEnabled(any);
    // The preview knows less of style sheets than a browser: lines and room of the tables are said in the page itself.
    m_preview->setHtml(QString(html).replace(u"<table>"_s, u"<table border='1' cellspacing='0' cellpadding='4' style='border-collapse:collapse'>"_s));
}

void ReportView::setNarrowing(const QString& name, const QString& words)
{
    m_filter = name;
    const QSignalBlocker quiet(m_narrow);
    if (words.isEmpty()) m_narrow->setChecked(false);
    m_narrow->setVisible(!words.isEmpty());
    m_narrow->setText(tr("Only what the &filter of the matrix takes: %1").arg(QString(name).replace(u'&', u"&&"_s)));
    m_narrow->setToolTip(words);
}

bool ReportView::isNarrowed() const
{
    return m_narrow->isChecked();
}

void ReportView::retranslate()
{
    m_title->setText(tr("The report as it will be written"));
    setNarrowing(m_filter, m_narrow->toolTip());
    m_html->setText(tr("Save as &HTML…"));
    m_csv->setText(tr("Save as &CSV…"));
    m_pdf->setText(tr("Save as P&DF…"));
    m_preview->setAccessibleName(tr("Report"));
    m_empty->setText(tr("There is nothing to report yet. Run the check first."));
}

void ReportView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace duibiao::ui

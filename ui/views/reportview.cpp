// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reportview.h"

#include "ui/models/reportpreview.h"
#include "ui/models/statuslook.h"
#include "ui/parts/tables.h"
#include "ui/parts/wrappingrow.h"
#include "ui/reader/documentpane.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextOption>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

ReportView::ReportView(QWidget* parent)
    : QWidget(parent), m_title(new QLabel), m_narrow(new QCheckBox), m_mask(new QCheckBox), m_others(new QToolButton),
      m_preview(new QTextBrowser), m_empty(new QLabel)
{
    dressBrowser(*m_preview);
    m_preview->setWordWrapMode(QTextOption::WordWrap); // a table with no room scrolls, and no word is torn apart
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_others->setPopupMode(QToolButton::InstantPopup);
    m_others->setFocusPolicy(Qt::StrongFocus);
    m_others->setMenu(new QMenu(m_others));
    m_buttons = new WrappingRow;
    m_buttons->setContentsMargins(8, 8, 8, 6);
    m_buttons->setSpacing(6);
    m_buttons->add(m_title, 1);
    m_buttons->add(m_others);
    auto* switches = new WrappingRow;
    switches->setContentsMargins(8, 0, 8, 4);
    switches->setSpacing(18);
    switches->add(m_mask);
    switches->add(m_narrow);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(m_buttons);
    layout->addLayout(switches);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_empty, 1);
    setFocusProxy(m_preview);
    m_preview->viewport()->installEventFilter(this);
    connect(m_narrow, &QCheckBox::toggled, this, &ReportView::narrowingToggled);
    m_narrow->setObjectName(u"narrow"_s);
    m_mask->setObjectName(u"mask"_s);
    setReport({});
    setNarrowing({}, {});
    retranslate();
}

void ReportView::setExports(const Exports& exports)
{
    for (QAction* action : exports.buttons) {
        auto* button = new QPushButton;
        m_buttons->insert(m_buttons->count() - 1, button);
        m_exports.append({button, action});
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, this, &ReportView::showExports);
    }
    m_others->menu()->addActions(exports.others);
    for (QAction* action : exports.others) connect(action, &QAction::changed, this, &ReportView::showExports);
    showExports();
}

void ReportView::showExports()
{
    for (const auto& [button, action] : std::as_const(m_exports)) {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
    }
    m_others->setEnabled(std::ranges::any_of(m_others->menu()->actions(), &QAction::isEnabled));
}

void ReportView::setMask(QAction* mask)
{
    m_maskAction = mask;
    connect(m_mask, &QCheckBox::toggled, mask, &QAction::setChecked);
    connect(mask, &QAction::changed, this, &ReportView::showMask);
    showMask();
}

void ReportView::showMask()
{
    m_mask->setText(m_maskAction->text());
    m_mask->setToolTip(m_maskAction->toolTip());
    m_mask->setChecked(m_maskAction->isChecked());
}

void ReportView::addMarks(int side)
{
    // The preview draws no SVG, and it stands on the ground of the theme.
    const bool dark = isDark(*m_preview);
    for (const check::Status status : allStatuses)
        m_preview->document()->addResource(QTextDocument::ImageResource, QUrl(report::statusUrl(status)),
                                           statusPixmap(status, side, devicePixelRatioF(), dark));
}

void ReportView::setReport(const QString& html)
{
    m_report = html;
    const bool any = !html.isEmpty();
    m_preview->setVisible(any);
    m_empty->setVisible(!any);
    draw();
}

bool ReportView::isNarrow() const
{
    const int margins = 2 * qRound(m_preview->document()->documentMargin());
    QFont bold = m_preview->font();
    bold.setBold(true);
    return m_preview->viewport()->width() - margins <
           widthOfCounts(QFontMetrics(bold), m_preview->fontMetrics().ascent());
}

void ReportView::draw()
{
    const int side = m_preview->fontMetrics().ascent();
    m_isDrawnNarrow = isNarrow();
    m_preview->document()->setDefaultStyleSheet(previewStyle(m_preview->palette()));
    addMarks(side);
    m_preview->setHtml(previewPage(m_report, side, m_isDrawnNarrow));
}

void ReportView::setNarrowing(const QString& name, const QString& words)
{
    m_filter = name;
    const QSignalBlocker quiet(m_narrow);
    if (words.isEmpty()) m_narrow->setChecked(false);
    m_narrow->setVisible(!words.isEmpty());
    m_narrow->setText(tr("Only what the f&ilter of the matrix takes: %1").arg(QString(name).replace(u'&', u"&&"_s)));
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
    m_others->setText(tr("&Other formats"));
    m_preview->setAccessibleName(tr("Report"));
    m_empty->setText(tr("There is nothing to report yet. Run the check first."));
}

void ReportView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    const bool looksOther = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (looksOther && !m_report.isEmpty()) draw();
}

bool ReportView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && !m_report.isEmpty() && isNarrow() != m_isDrawnNarrow) draw();
    return QWidget::eventFilter(watched, event);
}

} // namespace duibiao::ui

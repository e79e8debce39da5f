// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tables.h"

#include "ui/parts/lineheight.h"

#include <QEvent>
#include <QFontInfo>
#include <QHeaderView>
#include <QStyle>
#include <QTableView>
#include <QTextBrowser>

#include <algorithm>

namespace duibiao::ui {

namespace {

/// Keeps the rows of a table as high, and its columns as wide, as its type asks for.
class FollowType : public QObject {
public:
    FollowType(QTableView& table, int lines) : QObject(&table), m_table(table), m_lines(lines)
    {
        table.installEventFilter(this);
        followRows();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FontChange) followRows();
        if (event->type() == QEvent::Polish) m_isPolished = true; // the widths that were asked for are set by now
        if (m_isPolished && (event->type() == QEvent::FontChange || event->type() == QEvent::Polish)) followColumns();
        return QObject::eventFilter(watched, event);
    }

private:
    void followRows()
    {
        constexpr int padding = 8;
        const int row = lineHeight(m_table.font()) * m_lines + padding;
        m_table.verticalHeader()->setDefaultSectionSize(row);
        constexpr int fewest = 2; // rows that are seen, however low the window is
        const int frame = 2 * m_table.frameWidth() + m_table.style()->pixelMetric(QStyle::PM_ScrollBarExtent);
        m_table.setMinimumHeight(m_table.horizontalHeader()->sizeHint().height() + fewest * row + frame);
    }

    void followColumns()
    {
        const double points = QFontInfo(m_table.font()).pointSizeF();
        QHeaderView& header = *m_table.horizontalHeader();
        for (int column = 0; column < header.count(); ++column)
            if (header.sectionResizeMode(column) == QHeaderView::Interactive)
                m_table.setColumnWidth(column, qRound(m_table.columnWidth(column) * points / m_points));
        m_points = points;
    }

    QTableView& m_table;
    int m_lines;
    bool m_isPolished = false;
    double m_points = 9; ///< the type that the widths are for
};

} // namespace

void dressTable(QTableView& table, int lines)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.setWordWrap(lines > 1);
    table.setTabKeyNavigation(false); // Tab leaves the list
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    new FollowType(table, lines); // the table owns it
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void dressBrowser(QTextBrowser& browser)
{
    browser.setOpenLinks(false);
    browser.setOpenExternalLinks(false);
    browser.document()->setDocumentMargin(12);
    browser.setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
}

} // namespace duibiao::ui

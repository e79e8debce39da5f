// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tables.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QTextBrowser>

namespace duibiao::ui {

namespace {

/// Keeps the rows of a table as high as its type asks for.
class RowHeight : public QObject {
public:
    RowHeight(QTableView& table, int lines) : QObject(&table), m_table(table), m_lines(lines)
    {
        table.installEventFilter(this);
        follow();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FontChange) follow();
        return QObject::eventFilter(watched, event);
    }

private:
    void follow()
    {
        constexpr int padding = 8;
        m_table.verticalHeader()->setDefaultSectionSize(m_table.fontMetrics().lineSpacing() * m_lines + padding);
    }

    QTableView& m_table;
    int m_lines;
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
    new RowHeight(table, lines); // the table owns it
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tables.h"

#include <QHeaderView>
#include <QTableView>
#include <QTextBrowser>

namespace duibiao::ui {

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
    constexpr int padding = 8;
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().lineSpacing() * lines + padding);
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

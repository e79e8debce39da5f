// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/unitspage.h"

#include "core/base/wording.h"
#include "ui/parts/columnshares.h"
#include "ui/parts/tables.h"
#include "ui/parts/wrappingrow.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

enum Column { NameColumn, AliasesColumn, GroupsColumn, ParentColumn, ColumnCount };

} // namespace

UnitsPage::UnitsPage()
    : m_words(new QLabel), m_list(new QTableWidget(0, ColumnCount)), m_edit(new QPushButton), m_import(new QPushButton)
{
    m_words->setWordWrap(true);
    dressTable(*m_list);
    new ColumnShares(*m_list, AliasesColumn, 12,
                     {{NameColumn, 25, 9, 16}, {GroupsColumn, 24, 8, 24}, {ParentColumn, 16, 6, 12}});
    auto* tools = new WrappingRow;
    for (QPushButton* button : {m_edit, m_import}) {
        button->setAutoDefault(false);
        tools->add(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addLayout(tools);
    retranslate();
    connect(m_edit, &QPushButton::clicked, this, &UnitsPage::editRequested);
    connect(m_import, &QPushButton::clicked, this, &UnitsPage::importRequested);
    connect(m_list, &QTableWidget::activated, m_edit, &QPushButton::click);
}

void UnitsPage::setUnits(const units::Registry& units, bool canEdit)
{
    m_list->setRowCount(0);
    for (const units::Unit& unit : units.units()) {
        const int row = m_list->rowCount();
        m_list->insertRow(row);
        const QStringList cells{unit.name, joined(unit.aliases, Between::Items), joined(unit.groups, Between::Items),
                                unit.parent};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells.at(column));
            item->setToolTip(cells.at(column));
            m_list->setItem(row, column, item); // the list owns it
        }
    }
    m_edit->setEnabled(canEdit);
    m_import->setEnabled(canEdit);
}

void UnitsPage::retranslate()
{
    setWindowTitle(tr("Units"));
    m_words->setText(
        tr("Whom plans bind and whose papers these are. A unit is found under its name and its other names; a "
           "group stands for all units that bear it."));
    m_list->setAccessibleName(tr("Units of the workspace"));
    m_list->setHorizontalHeaderLabels({tr("Unit"), tr("Other names"), tr("Groups"), tr("Belongs to")});
    m_edit->setText(tr("&Edit the units…"));
    m_import->setText(tr("&Import a list of units…"));
}

void UnitsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace duibiao::ui

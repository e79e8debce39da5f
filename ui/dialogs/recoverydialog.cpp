// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recoverydialog.h"

#include "core/base/wording.h"
#include "ui/parts/openingsize.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace duibiao::ui {

namespace {

constexpr int PathRole = Qt::UserRole;

} // namespace

RecoveryDialog::RecoveryDialog(const std::vector<UnsavedWork>& works, QWidget* parent)
    : QDialog(parent), m_list(new QTreeWidget), m_restore(new QPushButton(tr("&Restore"))),
      m_discard(new QPushButton(tr("&Discard")))
{
    setWindowTitle(tr("Unsaved work"));
    auto* words = new QLabel(tr("This work was not saved when the program ended. Choose what you want to go on with; "
                                "the rest is kept until you discard it."));
    words->setWordWrap(true);
    words->setBuddy(m_list);
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("File"), tr("Last changed")});
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (const UnsavedWork& work : works) {
        auto* item = new QTreeWidgetItem(m_list, {work.name, momentText(work.changedAt)});
        item->setData(0, PathRole, work.path);
        item->setToolTip(0, work.name);
    }

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    buttons->addButton(m_discard, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_discard->setAutoDefault(false);
    m_restore->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    resize(openingSize(*this, {560, 320}));

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &RecoveryDialog::restore);
    connect(m_discard, &QPushButton::clicked, this, &RecoveryDialog::discard);
    connect(this, &QDialog::finished, this, [this] {
        if (!m_discarded.isEmpty()) Q_EMIT discardAsked(m_discarded);
    });
    connect(m_list, &QTreeWidget::itemActivated, this, &RecoveryDialog::restore);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &RecoveryDialog::updateButtons);
    if (QTreeWidgetItem* newest = m_list->topLevelItem(0)) m_list->setCurrentItem(newest);
    updateButtons();
    m_list->setFocus();
}

void RecoveryDialog::restore()
{
    const QList<QTreeWidgetItem*> chosen = m_list->selectedItems();
    if (chosen.size() != 1) return;
    const QString path = chosen.front()->data(0, PathRole).toString();
    accept();
    Q_EMIT restoreAsked(path);
}

void RecoveryDialog::discard()
{
    for (QTreeWidgetItem* item : m_list->selectedItems()) {
        m_discarded += item->data(0, PathRole).toString();
        delete item;
    }
    if (m_list->topLevelItemCount() == 0) return accept();
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void RecoveryDialog::updateButtons()
{
    const qsizetype chosen = m_list->selectedItems().size();
    m_restore->setEnabled(chosen == 1); // the window shows one workspace
    m_discard->setEnabled(chosen > 0);
}

} // namespace duibiao::ui

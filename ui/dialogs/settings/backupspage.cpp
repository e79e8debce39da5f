// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/backupspage.h"

#include "ui/models/backupsmodel.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/tables.h"
#include "ui/parts/wrappingrow.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace duibiao::ui {

BackupsPage::BackupsPage(int kept, int mostKept)
    : m_model(new BackupsModel(this)), m_list(new QTableView), m_listState(nullptr), m_words(new QLabel),
      m_keptLabel(new QLabel), m_kept(new QSpinBox), m_make(new QPushButton), m_restore(new QPushButton),
      m_reveal(new QPushButton)
{
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list->setModel(m_model);
    m_listState = EmptyState::of(*m_list);
    dressTable(*m_list);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_kept->setRange(1, mostKept);
    m_kept->setValue(kept);
    m_keptLabel->setBuddy(m_kept);

    auto* count = new QHBoxLayout;
    count->addWidget(m_keptLabel);
    count->addWidget(m_kept);
    count->addStretch();
    auto* tools = new WrappingRow;
    for (QPushButton* button : {m_make, m_restore, m_reveal}) {
        button->setAutoDefault(false);
        tools->add(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_words);
    layout->addWidget(m_listState, 1);
    layout->addLayout(tools);
    layout->addLayout(count);
    retranslate();

    connect(m_kept, &QSpinBox::valueChanged, this, &BackupsPage::keptChosen);
    connect(m_make, &QPushButton::clicked, this, &BackupsPage::makeRequested);
    connect(m_restore, &QPushButton::clicked, this, &BackupsPage::askToRestore);
    connect(m_list, &QTableView::activated, this, &BackupsPage::askToRestore);
    connect(m_reveal, &QPushButton::clicked, this, [this] { Q_EMIT revealRequested(m_folder); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BackupsPage::updateButtons);
}

void BackupsPage::setBackups(const QString& folder, std::vector<store::Backup> backups, State state)
{
    m_folder = folder;
    m_state = state;
    m_model->setBackups(std::move(backups));
    if (m_model->rowCount() > 0) m_list->selectRow(0);
    retranslate();
}

void BackupsPage::updateButtons()
{
    m_make->setEnabled(m_state != State::NoFile);
    m_restore->setEnabled(m_state == State::Open && m_list->selectionModel()->hasSelection());
    m_reveal->setEnabled(m_state != State::NoFile && QDir(m_folder).exists());
}

void BackupsPage::askToRestore()
{
    if (!m_restore->isEnabled()) return;
    const int row = m_list->currentIndex().row();
    const QString path = m_model->at(row).path;
    const QString when = m_model->index(row, BackupsModel::MadeColumn).data().toString();
    auto* box = new QMessageBox(QMessageBox::Question, tr("Duibiao"), tr("Go back to the backup of %1?").arg(when),
                                QMessageBox::Cancel, this);
    box->setInformativeText(tr("What the workspace holds now is kept as a backup, too: you can come back to it."));
    QPushButton* yes = box->addButton(tr("&Go back to it"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QPushButton::clicked, this, [this, path] { Q_EMIT restoreRequested(path); });
    box->open();
}

void BackupsPage::retranslate()
{
    setWindowTitle(tr("Backups"));
    m_list->setAccessibleName(tr("Backups of the workspace"));
    m_keptLabel->setText(tr("How many are &kept:"));
    m_kept->setAccessibleName(tr("How many are kept"));
    m_make->setText(tr("&Make a backup now"));
    m_restore->setText(tr("Go &back to it…"));
    m_reveal->setText(tr("&Show in folder"));
    m_listState->setWords(m_state == State::NoFile
                              ? tr("The backups of the workspace will stand here once it has a file.")
                              : tr("No backups yet. Each one made will stand here, and you can go back to it."));
    if (m_state == State::NoFile)
        m_words->setText(tr("Backups lie beside the file of a workspace. Open one, or save this work first."));
    else
        m_words->setText(
            tr("They lie in %1. The oldest go when there are more than are kept; one is made by itself before a "
               "new version of the program changes the form of the file.")
                .arg(QDir::toNativeSeparators(m_folder)));
    updateButtons();
}

void BackupsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    retranslate();
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, BackupsModel::ColumnCount - 1);
}

} // namespace duibiao::ui

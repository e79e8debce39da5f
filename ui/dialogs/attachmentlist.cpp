// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/attachmentlist.h"

#include "core/base/filefault.h"
#include "ui/dialogs/filechooser.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/openingsize.h"
#include "ui/parts/wrappingrow.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QInputDialog>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace duibiao::ui {
namespace {

/// A screenshot or scanned minutes are far smaller; the workspace holds every byte.
constexpr qint64 largestFile = 50 * 1024 * 1024;

} // namespace

AttachmentList::AttachmentList(QWidget* parent)
    : QWidget(parent), m_list(new QTreeWidget), m_remove(new QPushButton(tr("Re&move")))
{
    m_list->setHeaderLabels({tr("Attachment"), tr("Its day"), tr("What it shows")});
    m_list->setAccessibleName(tr("Attachments"));
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::SelectedClicked);
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(NameColumn, qRound(200 * typeScale(*this)));
    m_list->header()->setSectionResizeMode(DateColumn, QHeaderView::ResizeToContents);
    m_list->setMinimumHeight(90);
    m_list->setFrameShape(QFrame::NoFrame);
    EmptyState* state = EmptyState::of(*m_list);
    state->setFrameShape(QFrame::StyledPanel); // where files go, whether there are any or not
    state->setWords(tr("Nothing is attached yet: a picture, minutes or a page that shows what you say."));
    auto* file = new QPushButton(tr("Attach &files…"));
    auto* link = new QPushButton(tr("Attach a &link…"));
    for (QPushButton* button : {file, link, m_remove}) button->setAutoDefault(false);
    auto* buttons = new WrappingRow;
    buttons->add(file);
    buttons->add(link);
    buttons->add(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(state);
    layout->addLayout(buttons);
    connect(file, &QPushButton::clicked, this, &AttachmentList::askForFiles);
    connect(link, &QPushButton::clicked, this, &AttachmentList::askForLink);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentList::removeChosen);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(m_list, &QTreeWidget::itemChanged, this, &AttachmentList::changed);
    m_remove->setEnabled(false);
}

QString AttachmentList::addFile(const QString& path)
{
    QFile file(path);
    const QFileInfo info(path);
    if (info.size() == 0) return tr("%1 is empty.").arg(info.fileName());
    if (info.size() > largestFile)
        return tr("%1 is larger than 50 MB: attach a link to it instead.").arg(info.fileName());
    if (!file.open(QIODevice::ReadOnly)) return tr("%1 cannot be read: %2.").arg(info.fileName(), readFault(file));
    store::Attachment attachment;
    attachment.name = info.fileName();
    attachment.dated = info.lastModified().date();
    attachment.bytes = file.readAll();
    add(std::move(attachment));
    return {};
}

void AttachmentList::addLink(const QString& link)
{
    const QUrl url = QUrl::fromUserInput(link.trimmed());
    if (!url.isValid() || url.isLocalFile()) return Q_EMIT refused(tr("This is no address of a page."));
    store::Attachment attachment;
    attachment.name = link.trimmed();
    attachment.link = url.toString();
    attachment.dated = QDate::currentDate();
    add(std::move(attachment));
}

void AttachmentList::add(store::Attachment attachment)
{
    auto* item = new QTreeWidgetItem({attachment.name, attachment.dated.toString(Qt::ISODate), QString()});
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    item->setToolTip(
        DateColumn,
        tr("The day that the attachment speaks of, YYYY-MM-DD; empty when it has none. Press F2 to change it."));
    m_attachments.push_back(std::move(attachment));
    m_list->addTopLevelItem(item);
    m_list->setCurrentItem(item);
    Q_EMIT changed();
}

std::vector<store::Attachment> AttachmentList::attachments() const
{
    std::vector<store::Attachment> out = m_attachments;
    for (size_t i = 0; i < out.size(); ++i) {
        const QTreeWidgetItem* item = m_list->topLevelItem(static_cast<int>(i));
        if (const QString name = item->text(NameColumn).trimmed(); !name.isEmpty()) out[i].name = name;
        out[i].dated = QDate::fromString(item->text(DateColumn).trimmed(), Qt::ISODate);
        out[i].note = item->text(NoteColumn).trimmed();
    }
    return out;
}

void AttachmentList::askForFiles()
{
    chooseFiles(this, Choice::Attachments, {}, [this](const QStringList& files) {
        QStringList troubles;
        for (const QString& path : files)
            if (const QString trouble = addFile(path); !trouble.isEmpty()) troubles += trouble;
        if (!troubles.isEmpty()) Q_EMIT refused(troubles.join(QLatin1Char('\n')));
    });
}

void AttachmentList::askForLink()
{
    auto* dialog = new QInputDialog(this);
    dialog->setWindowTitle(tr("Attach a link"));
    dialog->setLabelText(tr("Address of the page:"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(openingSize(*dialog, {480, 0}).width(), dialog->sizeHint().height());
    connect(dialog, &QInputDialog::textValueSelected, this, &AttachmentList::addLink);
    dialog->open();
}

void AttachmentList::removeChosen()
{
    for (QTreeWidgetItem* item : m_list->selectedItems()) {
        m_attachments.erase(m_attachments.begin() + m_list->indexOfTopLevelItem(item));
        delete item;
    }
    Q_EMIT changed();
}

} // namespace duibiao::ui

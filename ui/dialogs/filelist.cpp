// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/filelist.h"

#include "core/base/wording.h"
#include "ui/parts/openingsize.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QSplitter>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

enum Column { NameColumn, SizeColumn, KindColumn, DayColumn };

/// The rows of the file system, with kinds and days in the window's words.
class FileList : public QIdentityProxyModel {
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::FileList)

public:
    using QIdentityProxyModel::QIdentityProxyModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        const auto* files = qobject_cast<const QFileSystemModel*>(sourceModel());
        if (files == nullptr || role != Qt::DisplayRole) return QIdentityProxyModel::data(index, role);
        const QModelIndex source = mapToSource(index);
        if (index.column() == DayColumn) return momentText(files->lastModified(source));
        if (index.column() == KindColumn) return kindOf(files->fileInfo(source));
        return QIdentityProxyModel::data(index, role);
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (section == SizeColumn && role == Qt::DisplayRole) return tr("Size"); // 大小 and not 体积
        return QIdentityProxyModel::headerData(section, orientation, role);
    }

private:
    static QString kindOf(const QFileInfo& file)
    {
        if (file.isDir()) return tr("Folder");
        const QString suffix = file.suffix().toUpper();
        return suffix.isEmpty() ? tr("File") : tr("%1 file").arg(suffix);
    }
};

} // namespace

void speakOurLanguage(QFileDialog& dialog)
{
    auto* list = dialog.findChild<QTreeView*>(u"treeView"_s);
    if (list == nullptr) return; // a dialog of the desktop
    dialog.setProxyModel(new FileList(&dialog));
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    dialog.resize(openingSize(dialog, {860, 540}));
    if (auto* splitter = dialog.findChild<QSplitter*>(u"splitter"_s)) splitter->setSizes({160, 700});
}

} // namespace duibiao::ui

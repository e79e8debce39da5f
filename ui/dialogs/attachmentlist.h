// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/decision.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace duibiao::ui {

/// Files and links that are to be attached to a cell, each with its own day and a word on what it shows.
class AttachmentList : public QWidget {
    Q_OBJECT

public:
    explicit AttachmentList(QWidget* parent = nullptr);
    /// Reads the file. What is wrong with it, in words; empty when it was taken.
    QString addFile(const QString& path);
    void addLink(const QString& link);
    [[nodiscard]] std::vector<store::Attachment> attachments() const;

Q_SIGNALS:
    void changed();
    void refused(const QString& why);

private:
    enum Column { NameColumn, DateColumn, NoteColumn };
    void add(store::Attachment attachment);
    void askForFiles();
    void askForLink();
    void removeChosen();

    QTreeWidget* m_list;
    QPushButton* m_remove;
    std::vector<store::Attachment> m_attachments; ///< as they were added; names, days and notes are in the list
};

} // namespace duibiao::ui

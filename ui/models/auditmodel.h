// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/auditwords.h"

#include <QAbstractTableModel>

#include <functional>

namespace duibiao::ui {

/// Who changed what in the workspace, newest first. Entries are read as the list is scrolled; with words to look for,
/// only those that hold all of them.
class AuditModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, SubjectColumn, BeforeColumn, AfterColumn, WhyColumn, ColumnCount };
    /// At most `most` entries older than the entry `before`, the newest first; from the newest one on for 0.
    using Source = std::function<std::vector<store::AuditEntry>(qint64 before, int most)>;

    using QAbstractTableModel::QAbstractTableModel;
    void setSource(Source source, AuditWords words);
    void setFilter(const QStringList& words);
    [[nodiscard]] const AuditLine& at(int row) const { return m_lines.at(static_cast<size_t>(row)); }
    /// Reads what was not read yet.
    void fetchAll();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    void restart();
    /// The next lines that fit; fewer than a page where the trail ends.
    [[nodiscard]] std::vector<AuditLine> read();

    Source m_source;
    AuditWords m_words;
    QStringList m_filter;
    std::vector<AuditLine> m_lines;
    qint64 m_last = 0;   // id of the last entry that was read
    bool m_isEnd = true; // nothing is left to be read
};

} // namespace duibiao::ui

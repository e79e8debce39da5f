// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/submissionsmodel.h"

#include "core/base/wording.h"
#include "ui/models/roles.h"

#include <QCoreApplication>

namespace duibiao::ui {

QString matchedByWords(const QString& matchedBy)
{
    if (matchedBy == u"title") return QCoreApplication::translate("duibiao::ui", "by its title");
    if (matchedBy == u"signature") return QCoreApplication::translate("duibiao::ui", "by its signature");
    if (matchedBy == u"file_name") return QCoreApplication::translate("duibiao::ui", "by its file name");
    if (matchedBy == u"ledger_column") return QCoreApplication::translate("duibiao::ui", "by a column of the ledger");
    if (matchedBy == u"folder") return QCoreApplication::translate("duibiao::ui", "by its folder");
    if (matchedBy == u"cell") return QCoreApplication::translate("duibiao::ui", "by a cell that names it");
    if (matchedBy == u"source") return QCoreApplication::translate("duibiao::ui", "by the source it names");
    if (matchedBy == u"user") return QCoreApplication::translate("duibiao::ui", "assigned by hand");
    return matchedBy;
}

QString stateWords(submission::State state)
{
    if (state == submission::State::Refused) return SubmissionsModel::tr("Refused");
    return state == submission::State::Read ? SubmissionsModel::tr("Read") : SubmissionsModel::tr("Partly read");
}

SubmissionsModel::SubmissionsModel(QObject* parent) : QAbstractTableModel(parent) {}

void SubmissionsModel::setInputs(InputsPtr inputs)
{
    beginResetModel();
    m_inputs = std::move(inputs);
    endResetModel();
}

int SubmissionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_inputs ? 0 : static_cast<int>(m_inputs->submissions.size());
}

int SubmissionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SubmissionsModel::remarks(int row) const
{
    const submission::Submission& submission = at(row);
    QStringList notes;
    if (const QDateTime since = m_inputs->newerSince.value(m_inputs->sources[row]); since.isValid())
        notes += tr("Newer version, here since %1").arg(momentText(since));
    for (const Warning& warning : submission.warnings) notes += warning.message;
    for (const Warning& warning : submission.document.warnings) notes += warning.message;
    notes.removeDuplicates();
    return notes.join(QStringLiteral(" · "));
}

QVariant SubmissionsModel::display(int row, int column) const
{
    const submission::Submission& submission = at(row);
    switch (column) {
    case FileColumn: return submission.file;
    case UnitColumn: {
        const QString unit = m_inputs->unitName(submission.unit);
        return unit.isEmpty() ? tr("Not known") : unit;
    }
    case StateColumn: return stateWords(submission.state);
    case EvidenceColumn: return static_cast<int>(submission.evidence.size());
    case NotesColumn: return remarks(row);
    default: return {};
    }
}

QVariant SubmissionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const submission::Submission& entry = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(index.row(), index.column());
    case Qt::ToolTipRole:
        if (index.column() == UnitColumn) return sentenceCase(matchedByWords(entry.matchedBy));
        return display(index.row(), index.column());
    case SortRole: return display(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return index.column() == EvidenceColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case IdRole: return QString::number(m_inputs->sources[index.row()]);
    case RowRole: return index.row();
    default: return {};
    }
}

QVariant SubmissionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section == EvidenceColumn) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case FileColumn: return tr("File");
    case UnitColumn: return tr("Unit");
    case StateColumn: return tr("State");
    case EvidenceColumn: return tr("Evidence");
    case NotesColumn: return tr("Remarks");
    default: return {};
    }
}

} // namespace duibiao::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/matrixmodel.h"

#include "ui/models/detailhtml.h"
#include "ui/models/roles.h"

namespace duibiao::ui {

namespace {

constexpr QChar figureSpace(0x2007); // as wide as a figure

} // namespace

MatrixModel::MatrixModel(QObject* parent) : QAbstractTableModel(parent), m_table(std::make_shared<const VerdictTable>())
{
}

void MatrixModel::setContent(PlanPtr plan, InputsPtr inputs, std::shared_ptr<const VerdictTable> table)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_inputs = std::move(inputs);
    m_table = table ? std::move(table) : std::make_shared<const VerdictTable>();
    endResetModel();
}

void MatrixModel::setDecisions(std::shared_ptr<const VerdictTable> table)
{
    Q_ASSERT(table && table->rows() == m_table->rows() && table->columns() == m_table->columns());
    m_table = std::move(table);
    if (rowCount() > 0 && columnCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

VerdictCell MatrixModel::cell(const QModelIndex& index) const
{
    return index.isValid() ? m_table->cell(index.row(), index.column()) : VerdictCell();
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_plan || !m_inputs ? 0 : m_table->rows();
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_plan || !m_inputs ? 0 : m_table->columns();
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const VerdictCell here = m_table->cell(index.row(), index.column());
    if (here.isEmpty()) {
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return (here.isOfNewDuty ? tr("%1: no result") : tr("%1: not bound by this duty"))
                .arg(m_inputs->unitName(index.column()));
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return check::statusLabel(here.status());
    case Qt::ToolTipRole: {
        const QString& reason = here.decision && !here.decision->reason.isEmpty() ? here.decision->reason
                                : here.verdict                                    ? here.verdict->reason
                                                                                  : here.decision->reason;
        const QString tip = QStringLiteral("%1 · %2\n%3")
                                .arg(m_inputs->unitName(index.column()), check::statusLabel(here.status()), reason);
        const QString review = reviewWords(here);
        return review.isEmpty() ? tip : tip + QLatin1Char('\n') + review;
    }
    case Qt::AccessibleTextRole: {
        const QString review = reviewWords(here);
        const QString text = tr("Duty %1, %2: %3")
                                 .arg(QString::number(index.row() + 1), m_inputs->unitName(index.column()),
                                      check::statusLabel(here.status()));
        return review.isEmpty() ? text : tr("%1 (%2)").arg(text, review);
    }
    case StatusRole: return static_cast<int>(here.status());
    case DecidedRole: return here.decision != nullptr;
    case ReviewRole: return here.review ? QVariant(static_cast<int>(here.review->state())) : QVariant();
    case AgainRole: return here.again != nullptr;
    case IdRole: return requirement(index.row()).id;
    default: return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_plan || !m_inputs) return {};
    if (orientation == Qt::Horizontal) {
        if (section >= columnCount()) return {};
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? m_inputs->unitName(section) : QVariant();
    }
    if (section >= rowCount()) return {};
    switch (role) {
    case Qt::DisplayRole:
        return QString(QString::number(section + 1).rightJustified(QString::number(rowCount()).size(), figureSpace) +
                       QStringLiteral("  ") + requirement(section).text);
    case Qt::ToolTipRole: return requirement(section).text;
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case PathRole: return requirement(section).path;
    default: return {};
    }
}

} // namespace duibiao::ui

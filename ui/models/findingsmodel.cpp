// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingsmodel.h"

#include "ui/models/roles.h"

#include <QCoreApplication>

namespace duibiao::ui {

QString severityName(plan::Severity severity)
{
    switch (severity) {
    case plan::Severity::Info: return QCoreApplication::translate("duibiao::ui", "Note");
    case plan::Severity::Warning: return QCoreApplication::translate("duibiao::ui", "Warning");
    case plan::Severity::Error: return QCoreApplication::translate("duibiao::ui", "Error");
    }
    return {};
}

FindingsModel::FindingsModel(QObject* parent) : QAbstractTableModel(parent) {}

void FindingsModel::setPlan(PlanPtr plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_findings.clear();
    if (m_plan) {
        m_findings = m_plan->plan.findings;
        for (const auto* warnings : {&m_plan->document.warnings, &m_plan->plan.warnings})
            for (const Warning& warning : *warnings)
                m_findings.push_back({warning.code, plan::Severity::Info, warning.message, warning.span});
    }
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const plan::Finding& finding = m_findings[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case SeverityColumn: return severityName(finding.severity);
        case MessageColumn: return finding.message;
        case ClauseColumn: return finding.span.isEmpty() ? QString() : clauseTitleAt(m_plan->plan, finding.span.begin);
        default: return {};
        }
    case IdRole: return finding.code;
    case SpanBeginRole: return static_cast<qlonglong>(finding.span.begin);
    case SpanEndRole: return static_cast<qlonglong>(finding.span.end);
    case SortRole:
        return index.column() == SeverityColumn ? QVariant(-static_cast<int>(finding.severity)) : QVariant(index.row());
    default: return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case SeverityColumn: return tr("Weight");
    case MessageColumn: return tr("Finding");
    case ClauseColumn: return tr("Clause");
    default: return {};
    }
}

} // namespace duibiao::ui

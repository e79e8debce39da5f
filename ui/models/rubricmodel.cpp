// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rubricmodel.h"

#include "core/base/wording.h"
#include "ui/models/effectwords.h"
#include "ui/models/statuslook.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

using check::Indicator;
using check::Points;

RubricModel::RubricModel(QObject* parent) : QAbstractTableModel(parent) {}

void RubricModel::setRubric(const check::Rubric& rubric, bool readOnly)
{
    m_readOnly = readOnly;
    if (rubric.indicators.size() == m_rubric.indicators.size()) {
        m_rubric = rubric; // the cell that is being worked on stays current
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rubric = rubric;
    endResetModel();
}

std::optional<check::Status> RubricModel::statusOf(int column)
{
    const int at = column - FirstStatusColumn;
    if (at < 0 || at >= static_cast<int>(allStatuses.size())) return {};
    return allStatuses[static_cast<std::size_t>(at)];
}

bool RubricModel::takesEffect(const QModelIndex& index)
{
    return statusOf(index.column()).has_value() || (index.column() == WithoutDutyColumn && index.row() != commonRow);
}

int RubricModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rubric.indicators.size()) + 1;
}

int RubricModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RubricModel::display(int row, int column) const
{
    const auto status = statusOf(column);
    if (row == commonRow) {
        if (column == NameColumn) return tr("Unless an indicator says otherwise");
        return status ? effectWords(check::effectOf(m_rubric, {}, *status)) : QString();
    }
    const Indicator& indicator = m_rubric.indicators[static_cast<std::size_t>(row - 1)];
    if (status) {
        const auto own = indicator.effects.find(*status);
        return own == indicator.effects.end() ? QString() : effectWords(own->second);
    }
    switch (column) {
    case NameColumn: return indicator.name;
    case PointsColumn: return indicator.points.text();
    case CapColumn: return indicator.cap ? indicator.cap->text() : QString();
    case WithoutDutyColumn: return effectWords(indicator.withoutDuty);
    case ScopeColumn: return sentenceCase(scopeWords(indicator.scope));
    default: return {};
    }
}

QString RubricModel::editText(int row, int column) const
{
    if (column == ScopeColumn && row != commonRow)
        return scopeText(m_rubric.indicators[static_cast<std::size_t>(row - 1)].scope);
    return display(row, column);
}

QVariant RubricModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return display(row, column);
    case Qt::EditRole: return editText(row, column);
    case Qt::CheckStateRole:
        if (column != SignatureColumn) return {};
        if (row == commonRow) return signatureState();
        return m_rubric.indicators[static_cast<std::size_t>(row - 1)].needsSecondSignature ? Qt::Checked
                                                                                           : Qt::Unchecked;
    case Qt::ToolTipRole:
        if (column == NameColumn && row != commonRow) {
            const Indicator& indicator = m_rubric.indicators[static_cast<std::size_t>(row - 1)];
            return indicator.criteria.isEmpty() ? indicator.name : indicator.name + u"\n\n"_s + indicator.criteria;
        }
        if (column == ScopeColumn) return editText(row, column);
        if (column == SignatureColumn && row == commonRow && m_rubric.secondSignature) return signatureWords();
        return headerData(column, Qt::Horizontal, Qt::ToolTipRole);
    case Qt::FontRole: {
        QFont font;
        font.setItalic(row == commonRow && column == NameColumn);
        return font;
    }
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignLeft | Qt::AlignVCenter); // as its title stands
    default: return {};
    }
}

Qt::CheckState RubricModel::signatureState() const
{
    if (!m_rubric.secondSignature) return Qt::Unchecked;
    return m_rubric.secondSignature->statuses.empty() && !m_rubric.secondSignature->from ? Qt::Checked
                                                                                         : Qt::PartiallyChecked;
}

QString RubricModel::signatureWords() const
{
    const check::SecondSignature& rule = *m_rubric.secondSignature;
    QStringList statuses;
    for (const check::Status status : rule.statuses) statuses += check::statusLabel(status);
    const QString which = statuses.isEmpty()
                              ? tr("Every decision needs a second signature.")
                              : tr("Decisions for %1 need a second signature.").arg(joined(statuses, Between::Items));
    return rule.from ? which + u' ' + tr("Only on indicators of %1 points or more.").arg(rule.from->text()) : which;
}

bool RubricModel::edit(check::Rubric& rubric, int row, int column, const QString& words)
{
    const auto status = statusOf(column);
    if (row == commonRow) {
        const auto effect = effectFromWords(words);
        if (!status || !effect) return false;
        rubric.effects.insert_or_assign(*status, *effect);
        return true;
    }
    Indicator& indicator = rubric.indicators[static_cast<std::size_t>(row - 1)];
    if (status && words.isEmpty()) {
        indicator.effects.erase(*status);
        return true;
    }
    if (status || column == WithoutDutyColumn) {
        const auto effect = effectFromWords(words);
        if (!effect) return false;
        if (status)
            indicator.effects.insert_or_assign(*status, *effect);
        else
            indicator.withoutDuty = *effect;
        return true;
    }
    const auto points = Points::fromText(words);
    const bool isAmount = points && *points >= Points();
    switch (column) {
    case NameColumn:
        if (words.isEmpty()) return false;
        indicator.name = words;
        return true;
    case PointsColumn:
        if (!isAmount) return false;
        indicator.points = *points;
        return true;
    case CapColumn:
        if (!words.isEmpty() && !isAmount) return false;
        indicator.cap = words.isEmpty() ? std::nullopt : points;
        return true;
    case ScopeColumn: indicator.scope = scopeFromText(words); return true;
    default: return false;
    }
}

bool RubricModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || m_readOnly) return false;
    check::Rubric changed = m_rubric;
    if (role == Qt::CheckStateRole && index.column() == SignatureColumn && index.row() == commonRow) {
        changed.secondSignature.reset();
        if (value.toInt() == Qt::Checked) changed.secondSignature.emplace();
    } else if (role == Qt::CheckStateRole && index.column() == SignatureColumn) {
        changed.indicators[static_cast<std::size_t>(index.row() - 1)].needsSecondSignature =
            value.toInt() == Qt::Checked;
    } else if (role != Qt::EditRole || !edit(changed, index.row(), index.column(), value.toString().trimmed())) {
        return false;
    }
    if (changed == m_rubric) return true;
    const QString name =
        index.row() == commonRow ? QString() : m_rubric.indicators[static_cast<std::size_t>(index.row() - 1)].name;
    Q_EMIT edited(changed, [name] { return tr("change of %1").arg(name.isNull() ? tr("the rubric") : name); });
    return true;
}

Qt::ItemFlags RubricModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_readOnly || !index.isValid()) return flags;
    if (index.column() == SignatureColumn) return flags | Qt::ItemIsUserCheckable;
    const bool canEdit = index.row() != commonRow || statusOf(index.column());
    return canEdit ? flags | Qt::ItemIsEditable : flags;
}

QVariant RubricModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    const auto status = statusOf(section);
    if (role == Qt::ToolTipRole) {
        if (status)
            return tr("What this status does: 80% keeps so much of its share, −2 takes points off, more words count by "
                      "progress (−2 for each missing)");
        if (section == CapColumn) return tr("The most that is taken off; all its points when empty");
        if (section == WithoutDutyColumn) return tr("When no duty of the indicator counts for a unit");
        if (section == SignatureColumn) return tr("Decisions on its duties have to be signed by a second person");
        if (section == ScopeColumn)
            return tr("Clauses of the plan (二/（一）) or ids of duties, separated by semicolons; * for all duties "
                      "that no other indicator names");
        return {};
    }
    if (role != Qt::DisplayRole) return {};
    if (status) return check::statusLabel(*status);
    switch (section) {
    case NameColumn: return tr("Indicator");
    case PointsColumn: return tr("Points");
    case CapColumn: return tr("Cap");
    case WithoutDutyColumn: return tr("Without a duty");
    case SignatureColumn: return tr("Second signature");
    case ScopeColumn: return tr("Duties");
    default: return {};
    }
}

} // namespace duibiao::ui

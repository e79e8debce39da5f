// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/yeardaysmodel.h"

#include "core/base/sentences.h"
#include "core/base/wording.h"
#include "ui/models/festivalwords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

/// 2016–2026, 2028 of years in ascending order.
QString stretches(const QList<int>& years)
{
    QStringList parts;
    for (qsizetype i = 0; i < years.size(); ++i) {
        const qsizetype first = i;
        while (i + 1 < years.size() && years[i + 1] == years[i] + 1) ++i;
        parts += first == i ? QString::number(years[i]) : u"%1–%2"_s.arg(years[first]).arg(years[i]);
    }
    return joined(parts, Between::Items);
}

} // namespace

YearDaysModel::YearDaysModel(QObject* parent) : QAbstractTableModel(parent) {}

void YearDaysModel::setYear(const text::YearDays& year)
{
    beginResetModel();
    m_year = year;
    endResetModel();
}

QDate YearDaysModel::dayAt(int row) const
{
    return m_year.days.at(static_cast<size_t>(row)).day;
}

int YearDaysModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_year.days.size());
}

int YearDaysModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant YearDaysModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole) return {};
    const text::NamedDay& day = m_year.days[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case DayColumn: {
        const QLocale locale;
        return locale.standaloneDayName(day.day.dayOfWeek(), QLocale::ShortFormat) + u' ' + dayText(day.day);
    }
    case KindColumn: return day.isWorked ? tr("Working") : tr("Off");
    case NameColumn: return festivalWords(day.festival);
    case SourceColumn: return m_year.isOwn(day.day) ? tr("The office") : tr("Shipped");
    default: return {};
    }
}

QVariant YearDaysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case DayColumn: return tr("Day");
    case KindColumn: return tr("Kind");
    case NameColumn: return tr("Name");
    case SourceColumn: return tr("From");
    default: return {};
    }
}

QString yearWords(const text::YearDays& year)
{
    if (!year.isKnown()) return YearDaysModel::tr("%1 – not known").arg(year.year);
    if (!year.isShipped()) return YearDaysModel::tr("%1 – written down by the office").arg(year.year);
    const int own = year.ownDays();
    if (own == 0) return YearDaysModel::tr("%1 – as shipped").arg(year.year);
    return YearDaysModel::tr("%1 – %n day(s) changed by the office", nullptr, own).arg(year.year);
}

QString knownYearsWords(const std::vector<text::YearDays>& years)
{
    QList<int> known;
    QList<int> unknown;
    for (const text::YearDays& each : years) (each.isKnown() ? known : unknown) += each.year;
    const QString are = YearDaysModel::tr("Known years: %1.").arg(stretches(known));
    if (unknown.isEmpty()) return are;
    return sentencesText(
        {are, YearDaysModel::tr("Not known: %1. A term in working days that runs into them is left to a reviewer.")
                  .arg(stretches(unknown))});
}

} // namespace duibiao::ui

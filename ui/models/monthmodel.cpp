// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monthmodel.h"

#include "core/base/wording.h"
#include "ui/models/festivalwords.h"

#include <QColor>
#include <QFont>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

constexpr int daysOfWeek = 7;
constexpr int weeks = 6; // that a month can touch

} // namespace

MonthModel::MonthModel(QObject* parent) : QAbstractTableModel(parent) {}

void MonthModel::setMonth(const text::YearDays& year, int month)
{
    m_year = year;
    m_month = month;
    Q_EMIT dataChanged(index(0, 0), index(weeks - 1, daysOfWeek - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, daysOfWeek - 1); // the language may be another one
}

QDate MonthModel::dayAt(const QModelIndex& index) const
{
    const QDate first(m_year.year, m_month, 1);
    if (!index.isValid() || !first.isValid()) return {};
    const QDate day = first.addDays(index.row() * daysOfWeek + index.column() - (first.dayOfWeek() - Qt::Monday));
    return day.month() == m_month && day.year() == m_year.year ? day : QDate();
}

QModelIndex MonthModel::indexOf(QDate day) const
{
    if (day.year() != m_year.year || day.month() != m_month) return {};
    const int place = day.day() - 1 + QDate(m_year.year, m_month, 1).dayOfWeek() - Qt::Monday;
    return index(place / daysOfWeek, place % daysOfWeek);
}

int MonthModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : weeks;
}

int MonthModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : daysOfWeek;
}

QString MonthModel::words(QDate day) const
{
    const QString number = QLocale().toString(day.day());
    const text::NamedDay* named = m_year.find(day);
    if (!named) return number;
    const QString mark = named->isWorked ? tr("work") : tr("off");
    return (number + u' ' + mark + u'\n' + festivalWords(named->festival)).trimmed();
}

QString MonthModel::sentence(QDate day) const
{
    const text::NamedDay* named = m_year.find(day);
    QStringList parts{QLocale().standaloneDayName(day.dayOfWeek()) + u' ' + dayText(day)};
    if (m_year.isKnown()) parts += m_year.isOff(day) ? tr("off") : tr("working day");
    if (named && !named->festival.isEmpty()) parts += festivalWords(named->festival);
    if (m_year.isOwn(day)) parts += tr("changed by the office");
    return joined(parts, Between::Parts);
}

QVariant MonthModel::data(const QModelIndex& index, int role) const
{
    const QDate day = dayAt(index);
    if (!day.isValid()) return {};
    switch (role) {
    case Qt::DisplayRole: return words(day);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return sentence(day);
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignLeft | Qt::AlignTop);
    case Qt::BackgroundRole: {
        constexpr QColor shade(128, 128, 128, 70); // seen on light and dark alike
        return m_year.isOff(day) ? QVariant(shade) : QVariant();
    }
    case Qt::FontRole: {
        QFont font;
        font.setBold(m_year.isOwn(day));
        return font;
    }
    case DayRole: return day;
    default: return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return QLocale().standaloneDayName(section + Qt::Monday, QLocale::ShortFormat);
}

Qt::ItemFlags MonthModel::flags(const QModelIndex& index) const
{
    return dayAt(index).isValid() ? QAbstractTableModel::flags(index) : Qt::NoItemFlags;
}

} // namespace duibiao::ui

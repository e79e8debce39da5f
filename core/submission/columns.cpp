// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/submission/columns.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace duibiao::submission {

namespace {

constexpr std::array columns{Column::None,   Column::Task,   Column::Requirement,  Column::Progress,
                             Column::DoneOn, Column::Unit,   Column::Deadline,     Column::Proof,
                             Column::Note,   Column::Number, Column::RequirementId};

constexpr std::array<std::pair<Column, QLatin1StringView>, columns.size()> columnNames{{
    {Column::None, QLatin1StringView("none")},
    {Column::RequirementId, QLatin1StringView("requirement_id")},
    {Column::Number, QLatin1StringView("number")},
    {Column::Task, QLatin1StringView("task")},
    {Column::Requirement, QLatin1StringView("requirement")},
    {Column::Unit, QLatin1StringView("unit")},
    {Column::Deadline, QLatin1StringView("deadline")},
    {Column::Progress, QLatin1StringView("progress")},
    {Column::DoneOn, QLatin1StringView("done_on")},
    {Column::Proof, QLatin1StringView("proof")},
    {Column::Note, QLatin1StringView("note")},
}};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::submission)
};

} // namespace

std::span<const Column> allColumns()
{
    return columns;
}

QString columnName(Column column)
{
    return std::ranges::find(columnNames, column, [](const auto& each) { return each.first; })->second;
}

std::optional<Column> columnFromName(QStringView name)
{
    for (const auto& [column, known] : columnNames)
        if (known == name) return column;
    return std::nullopt;
}

QString columnLabel(Column column)
{
    switch (column) {
    case Column::None: break;
    case Column::RequirementId: return Texts::tr("Requirement id");
    case Column::Number: return Texts::tr("Number");
    case Column::Task: return Texts::tr("Task");
    case Column::Requirement: return Texts::tr("Requirement");
    case Column::Unit: return Texts::tr("Unit");
    case Column::Deadline: return Texts::tr("Deadline");
    case Column::Progress: return Texts::tr("What was done");
    case Column::DoneOn: return Texts::tr("Done on");
    case Column::Proof: return Texts::tr("Evidence");
    case Column::Note: return Texts::tr("Note");
    }
    return Texts::tr("Not read");
}

namespace {

/// The words of a header as it is known again; empty where there are none.
QString headerKey(const QStringList& words)
{
    QString key;
    bool anything = false;
    for (const QString& cell : words) {
        bool inNumber = false;
        for (const QChar c : cell) {
            if (c.isSpace()) continue;
            const bool digit = c.isDigit();
            if (!digit || !inNumber) key += digit ? QChar(u'#') : c;
            inNumber = digit;
            anything = true;
        }
        key += u'\t';
    }
    return anything ? key : QString();
}

/// What a cell holds: '#' a number, 'd' a day or a month, 'w' words, '-' nothing.
QChar kindOf(const QString& cell)
{
    bool digits = false;
    bool marks = false;
    for (const QChar c : cell) {
        if (c.isSpace()) continue;
        if (c.isDigit())
            digits = true;
        else if (QStringView(u"年月日号-/.:、至~").contains(c))
            marks = true;
        else
            return u'w';
    }
    return digits ? marks ? u'd' : u'#' : marks ? u'w' : u'-';
}

// What begins with it is no row of a header: cells have no control characters.
constexpr QChar headerless(0x1e);

} // namespace

QString headKey(const TableHead& head)
{
    const QString words = headerKey(head.words);
    if (!head.isHeaderless || words.isEmpty()) return words;
    QString kinds;
    for (const QString& cell : head.words) kinds += kindOf(cell);
    const bool tells = kinds.contains(u'#') || kinds.contains(u'd');
    return headerless + (tells ? kinds : words);
}

bool isHeaderlessKey(QStringView key)
{
    return key.startsWith(headerless);
}

bool ColumnMappings::set(ColumnMapping mapping)
{
    const QString key = headKey(mapping.head);
    if (key.isEmpty() || mapping.columns.size() != static_cast<std::size_t>(mapping.head.words.size())) return false;
    const auto known = std::ranges::find(m_all, key, [](const ColumnMapping& each) { return headKey(each.head); });
    if (known == m_all.end())
        m_all.push_back(std::move(mapping));
    else
        *known = std::move(mapping);
    return true;
}

bool ColumnMappings::forget(const QString& key)
{
    return std::erase_if(m_all, [&](const ColumnMapping& each) { return headKey(each.head) == key; }) > 0;
}

const ColumnMapping* ColumnMappings::find(const QString& key) const
{
    const auto known = std::ranges::find(m_all, key, [](const ColumnMapping& each) { return headKey(each.head); });
    return known == m_all.end() ? nullptr : &*known;
}

std::vector<Column> withColumn(std::vector<Column> columns, int index, Column column)
{
    if (column != Column::None && column != Column::Progress) std::ranges::replace(columns, column, Column::None);
    columns.at(static_cast<std::size_t>(index)) = column;
    return columns;
}

} // namespace duibiao::submission

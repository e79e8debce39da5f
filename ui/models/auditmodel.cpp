// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/auditmodel.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace duibiao::ui {

namespace {

constexpr size_t pageSize = 200;

/// In the order of the columns.
std::array<const QString*, AuditModel::ColumnCount> cellsOf(const AuditLine& line)
{
    return {&line.when, &line.who, &line.what, &line.subject, &line.before, &line.after, &line.why};
}

} // namespace

void AuditModel::setSource(Source source, AuditWords words)
{
    m_source = std::move(source);
    m_words = std::move(words);
    restart();
}

void AuditModel::setFilter(const QStringList& words)
{
    if (words == m_filter) return;
    m_filter = words;
    restart();
}

void AuditModel::restart()
{
    beginResetModel();
    m_last = 0;
    m_isEnd = !m_source;
    m_lines = read();
    endResetModel();
}

std::vector<AuditLine> AuditModel::read()
{
    const auto fits = [this](const AuditLine& line) {
        const auto cells = cellsOf(line);
        return std::ranges::all_of(m_filter, [&](const QString& word) {
            return std::ranges::any_of(cells,
                                       [&](const QString* cell) { return cell->contains(word, Qt::CaseInsensitive); });
        });
    };
    std::vector<AuditLine> lines;
    while (!m_isEnd && lines.size() < pageSize) {
        const std::vector<store::AuditEntry> page = m_source(m_last, static_cast<int>(pageSize));
        m_isEnd = page.size() < pageSize;
        if (!page.empty()) m_last = page.back().id;
        for (const store::AuditEntry& entry : page)
            if (AuditLine line = m_words.line(entry); fits(line)) lines.push_back(std::move(line));
    }
    return lines;
}

bool AuditModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isEnd;
}

void AuditModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent)) return;
    std::vector<AuditLine> lines = read();
    if (lines.empty()) return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    std::ranges::move(lines, std::back_inserter(m_lines));
    endInsertRows();
}

void AuditModel::fetchAll()
{
    while (canFetchMore({})) fetchMore({});
}

int AuditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    return *cellsOf(at(index.row())).at(static_cast<size_t>(index.column()));
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case WhenColumn: return tr("When");
    case WhoColumn: return tr("Who");
    case WhatColumn: return tr("What");
    case SubjectColumn: return tr("Of what");
    case BeforeColumn: return tr("Before");
    case AfterColumn: return tr("After");
    case WhyColumn: return tr("Why");
    default: return {};
    }
}

} // namespace duibiao::ui

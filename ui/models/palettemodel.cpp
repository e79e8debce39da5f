// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palettemodel.h"

#include "ui/models/fuzzymatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

constexpr size_t mostNames = 50;
constexpr int mostPassages = 50;

} // namespace

PaletteModel::PaletteModel(QObject* parent) : QAbstractListModel(parent) {}

void PaletteModel::setEntries(std::vector<PaletteEntry> entries, const Finder& find)
{
    m_entries = std::move(entries);
    m_find = find;
    setTyped({});
}

void PaletteModel::setTyped(const QString& typed)
{
    const QString words = typed.simplified();
    std::vector<std::pair<int, const PaletteEntry*>> matching;
    for (const PaletteEntry& entry : m_entries) {
        const bool isThere = entry.kind == PaletteEntry::Kind::Action || entry.kind == PaletteEntry::Kind::Filter;
        if (words.isEmpty() && !isThere) continue;
        const int match = words.isEmpty() ? 1 : fuzzyMatch(words, entry.title);
        if (match > 0) matching.emplace_back(match, &entry);
    }
    std::ranges::stable_sort(matching, std::greater(), [](const auto& each) { return each.first; });
    beginResetModel();
    m_shown.clear();
    for (const auto& [match, entry] : matching) {
        if (m_shown.size() == mostNames) break;
        m_shown.push_back(*entry);
    }
    if (m_find && !words.isEmpty())
        for (PaletteEntry& passage : m_find(words, mostPassages)) m_shown.push_back(std::move(passage));
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const PaletteEntry& shown = entry(index.row());
    const QString whole =
        shown.detail.isEmpty() ? shown.title : tr("%1 (%2)", "name, where it stands").arg(shown.title, shown.detail);
    switch (role) {
    case Qt::DisplayRole: return shown.title;
    case Qt::DecorationRole: return shown.icon;
    case Qt::ToolTipRole: return shown.title;
    case Qt::AccessibleTextRole: return whole;
    case DetailRole: return shown.detail;
    default: return {};
    }
}

} // namespace duibiao::ui

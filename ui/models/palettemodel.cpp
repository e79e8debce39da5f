// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palettemodel.h"

#include "ui/models/fuzzymatch.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

constexpr size_t mostNames = 50;
constexpr int mostPassages = 50;

/// A sentence without its number in front (1．, （二）, 三、) and its mark behind: as a clause, its duty and the row of
/// a table repeat it.
QString sentenceOf(const QString& title)
{
    static const QRegularExpression number(u"^(?:[（(]?[0-9一二三四五六七八九十]{1,3}[)）.．、]|[①-⑳])\\s*"_s);
    QString words = title.simplified();
    words.remove(number);
    while (!words.isEmpty() && u"。；;."_s.contains(words.back())) words.chop(1);
    return words;
}

/// Lists every sentence once, where it stands nearest to what can be done with it, and says where else it stands. In
/// two papers that were sent it stays two: that they say the same is worth a look.
void mergeRepeated(std::vector<PaletteEntry>& entries)
{
    using Kind = PaletteEntry::Kind;
    QHash<QString, size_t> duties;   // by their sentences
    QHash<QString, size_t> passages; // by sentence and paper
    std::vector<PaletteEntry> kept;
    for (PaletteEntry& entry : entries) {
        if (entry.kind != Kind::Requirement && entry.kind != Kind::Passage) {
            kept.push_back(std::move(entry));
            continue;
        }
        const QString sentence = sentenceOf(entry.title);
        if (entry.kind == Kind::Requirement) {
            if (!duties.contains(sentence)) duties.insert(sentence, kept.size());
            kept.push_back(std::move(entry));
            continue;
        }
        const QString inPaper = sentence + u'\n' + QString::number(entry.index);
        const auto duty = duties.constFind(sentence);
        if (duty != duties.cend()) {
            QString& where = kept[*duty].detail;
            if (!where.split(u" · "_s).contains(entry.detail)) where += u" · "_s + entry.detail;
        } else if (!passages.contains(inPaper)) {
            passages.insert(inPaper, kept.size());
            kept.push_back(std::move(entry));
        }
    }
    entries = std::move(kept);
}

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
    mergeRepeated(m_shown);
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

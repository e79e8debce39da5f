// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QAbstractListModel>
#include <QIcon>

#include <functional>
#include <vector>

namespace duibiao::ui {

/// Something that can be done or gone to by its name.
struct PaletteEntry {
    enum class Kind { Action, Filter, Requirement, Unit, Passage };
    Kind kind = Kind::Action;
    QString title;
    QString detail; ///< where it stands, or the keys of an action
    QIcon icon;
    int index = 0;   ///< of the requirement or unit; for actions, filters and papers the caller's number
    SourceSpan span; ///< for a passage, in its paper
};

/// What the command palette offers for what was typed so far: names that match, the best first, then passages of the
/// papers that hold the words; a sentence that stands in several places is listed once, as the duty where it is one,
/// with all of them. With nothing typed, the actions and filters.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    using Finder = std::function<std::vector<PaletteEntry>(const QString& words, int most)>;
    explicit PaletteModel(QObject* parent = nullptr);

    /// `find` looks words up in the papers; may be empty.
    void setEntries(std::vector<PaletteEntry> entries, const Finder& find = {});
    void setTyped(const QString& typed);
    [[nodiscard]] const PaletteEntry& entry(int row) const { return m_shown[static_cast<size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: title; ToolTipRole: all of it; DecorationRole: icon; DetailRole: detail with the kind;
    /// AccessibleTextRole: both.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    static constexpr int DetailRole = Qt::UserRole + 1;

private:
    std::vector<PaletteEntry> m_entries;
    Finder m_find;
    std::vector<PaletteEntry> m_shown;
};

} // namespace duibiao::ui

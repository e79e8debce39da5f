// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

#include <vector>

class QTableView;

namespace duibiao::ui {

/// Shares the width of a list out among its columns, again whenever that or the type changes. A column that somebody
/// dragged stays as wide.
class ColumnShares : public QObject {
    Q_OBJECT

public:
    struct Share {
        int column;
        int percent;     ///< of the width of the list
        int least, most; ///< in characters; its title has room as far as `most` allows
    };
    /// `rest` takes what the others leave, yet no less than so many characters: the list scrolls then. Columns without
    /// a share are as wide as their header has them. The table, dressed and with its model, owns this.
    ColumnShares(QTableView& table, int rest, int leastOfRest, std::vector<Share> shares);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    [[nodiscard]] int character() const; ///< the width of one

    QTableView& m_table;
    int m_rest;
    int m_leastOfRest;
    std::vector<Share> m_shares;
    QHash<int, double> m_dragged; ///< what somebody made of a column, in characters
    bool m_isHeld = false;        ///< the mouse is down on the header
    bool m_isLayingOut = false;
};

} // namespace duibiao::ui

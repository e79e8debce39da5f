// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

#include <array>

class QAction;
class QActionGroup;

namespace duibiao::ui {

/// The places of the window, one of which is open: with names, symbols and keys that lead to them.
class Places : public QStackedWidget {
    Q_OBJECT

public:
    enum Place { Overview, PlanPlace, SubmissionsPlace, CheckPlace, ScorePlace, RoundsPlace, ReportPlace, PlaceCount };

    /// A view for each place, in their order.
    explicit Places(const std::array<QWidget*, PlaceCount>& views);
    /// What leads to each of them, in their order; checked is the one that is open.
    [[nodiscard]] QList<QAction*> placeActions() const;
    void goTo(Place place);
    /// The keys go to what the open place is about, not to a field that was left behind: an arrow there would change
    /// it.
    void takeFocus();
    /// The page of the manual about the open place.
    [[nodiscard]] QString manualPage() const;

Q_SIGNALS:
    void chosen(duibiao::ui::Places::Place place); ///< by one of the actions

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QActionGroup* m_actions;
};

} // namespace duibiao::ui

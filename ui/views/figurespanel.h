// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/selection.h"
#include "ui/models/figures.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QTabWidget;

namespace duibiao::ui {

class StatusCountsList;
class StatusRing;
class UnitBars;
class UnitProgressList;

/// The figures of a check, as charts and as lists; every number leads to the results that it counts.
class FiguresPanel : public QWidget {
    Q_OBJECT

public:
    explicit FiguresPanel(QWidget* parent = nullptr);
    void setFigures(const VerdictTable& table, const LoadedInputs& inputs);
    [[nodiscard]] StatusRing& ring() const { return *m_ring; }
    [[nodiscard]] UnitBars& bars() const { return *m_bars; }

Q_SIGNALS:
    void resultsWanted(const duibiao::check::Selection& selection);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fitBars(); ///< a few units are seen all at once

    QTabWidget* m_tabs;
    StatusRing* m_ring;
    UnitBars* m_bars;
    QScrollArea* m_scroll; ///< around the bars
    QLabel* m_words;       ///< about the piece under the mouse or with the focus
    StatusCountsList* m_statuses;
    UnitProgressList* m_units;
};

} // namespace duibiao::ui

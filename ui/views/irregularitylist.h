// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QTreeWidget>

namespace duibiao::ui {

/// What is doubtful in what was sent, each with the places that show it. A place leads to its words; without one, to
/// the duty.
class IrregularityList : public QTreeWidget {
    Q_OBJECT

public:
    explicit IrregularityList(QWidget* parent = nullptr);
    void setIrregularities(const std::vector<check::Irregularity>& irregularities);

Q_SIGNALS:
    void placeActivated(const QString& file, duibiao::SourceSpan span);
    void dutyActivated(const QString& requirementId, const QString& unit);

private:
    void activate(const QTreeWidgetItem& item);

    std::vector<check::Irregularity> m_irregularities;
};

} // namespace duibiao::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace duibiao::ui {

/// Column heads as tall as the unit's name is long: Chinese names from top to bottom, others turned.
class UnitHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit UnitHeader(QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    [[nodiscard]] QString name(int section) const;
    [[nodiscard]] int textLength(const QString& name) const;
};

} // namespace duibiao::ui

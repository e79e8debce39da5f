// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/matrixview.h"

#include "core/store/decision.h"
#include "ui/models/matrixfilter.h"
#include "ui/models/roles.h"
#include "ui/models/statuslook.h"
#include "ui/reader/documentpane.h"
#include "ui/views/unitheader.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace duibiao::ui {

namespace {

/// The side of a mark: of a symbol beside words, which follows the text.
int markSize(const QWidget* view)
{
    const QStyle* style = view ? view->style() : QApplication::style();
    return style->pixelMetric(QStyle::PM_SmallIconSize, nullptr, view);
}

} // namespace

void StatusDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant status = index.data(StatusRole);
    const QPalette& palette = option.palette;
    painter->setBrush(Qt::NoBrush);
    const bool isHeading = index.data(MatrixFilter::OpenRole).isValid();
    if (isHeading) painter->fillRect(option.rect, palette.color(QPalette::AlternateBase));
    if (option.state & QStyle::State_Selected) {
        // A frame rather than a filled cell: the colour of the shape stays what it is.
        painter->fillRect(option.rect, palette.color(isHeading ? QPalette::AlternateBase : QPalette::Base));
        painter->setPen(QPen(palette.color(QPalette::Highlight), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    if (isHeading) {
        const QString done = index.data().toString();
        QFont font = option.font;
        const int wide = QFontMetrics(font).horizontalAdvance(done) + 4;
        if (wide > option.rect.width()) font.setPointSizeF(font.pointSizeF() * option.rect.width() / wide);
        painter->setFont(font);
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(option.rect, Qt::AlignCenter, done);
        return;
    }
    if (!status.isValid()) {
        painter->setPen(palette.color(QPalette::Disabled, QPalette::Text));
        painter->drawPoint(option.rect.center());
        return;
    }
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    const int side = markSize(option.widget);
    QRect box(0, 0, side, side);
    box.moveCenter(option.rect.center());
    painter->drawPixmap(box.topLeft(), statusPixmap(static_cast<check::Status>(status.toInt()), side,
                                                    painter->device()->devicePixelRatioF(), dark));
    // A filled corner where a decision stands, a hollow one where somebody has to act: returned, appealed, not signed,
    // to look at again.
    const QVariant review = index.data(ReviewRole);
    const bool open = index.data(AgainRole).toBool() ||
                      (review.isValid() && review.toInt() != static_cast<int>(store::ReviewState::Reviewed) &&
                       review.toInt() != static_cast<int>(store::ReviewState::Open));
    if (!open && !index.data(DecidedRole).toBool()) return;
    const QPoint corner = option.rect.topRight() + QPoint(-1, 1);
    painter->setPen(open ? QPen(palette.color(QPalette::Text)) : QPen(Qt::NoPen));
    painter->setBrush(open ? QBrush(Qt::NoBrush) : QBrush(palette.color(QPalette::Text)));
    const int leg = side * 7 / 16;
    painter->drawPolygon(QPolygon({corner, corner - QPoint(leg, 0), corner + QPoint(0, leg)}));
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int side = markSize(option.widget);
    return {side + 12, side + 10};
}

MatrixView::MatrixView(QWidget* parent) : QTableView(parent), m_duties(new DutyHeader(this))
{
    setHorizontalHeader(new UnitHeader(this));
    setItemDelegate(new StatusDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection); // for decisions in batches
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setVerticalHeader(m_duties);
    connect(m_duties, &QHeaderView::sectionClicked, this, &MatrixView::toggle);
    connect(m_duties, &DutyHeader::widthChosen, this, &MatrixView::fitDuties);
    followType();
}

void MatrixView::followType()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + 10);
    horizontalHeader()->setDefaultSectionSize(fontMetrics().height() + 16);
    fitDuties();
}

void MatrixView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) followType();
}

void MatrixView::toggle(int row)
{
    if (auto* filter = qobject_cast<MatrixFilter*>(model())) filter->toggle(row);
}

void MatrixView::keyPressEvent(QKeyEvent* event)
{
    const QVariant open = currentIndex().data(MatrixFilter::OpenRole);
    if (!open.isValid()) return QTableView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: return toggle(currentIndex().row());
    case Qt::Key_Plus:
        if (!open.toBool()) toggle(currentIndex().row());
        return;
    case Qt::Key_Minus:
        if (open.toBool()) toggle(currentIndex().row());
        return;
    default: QTableView::keyPressEvent(event);
    }
}

void MatrixView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::columnsInserted})
        connect(model, changed, this, &MatrixView::fitDuties);
    connect(model, &QAbstractItemModel::modelReset, this, &MatrixView::fitDuties);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &MatrixView::currentCellChanged);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &MatrixView::chosenChanged);
}

void MatrixView::setDutyWidth(int width)
{
    m_duties->setChosenWidth(width);
    fitDuties();
}

void MatrixView::fitDuties()
{
    constexpr int narrowest = 80;
    const int room = width() - 2 * frameWidth() - verticalScrollBar()->sizeHint().width();
    int wide = m_duties->chosenWidth();
    if (wide > 0) {
        const int someCells = 3 * horizontalHeader()->defaultSectionSize();
        wide = std::clamp(wide, narrowest, std::max(narrowest, room - someCells));
    } else {
        // What the columns of the units leave free, and half of the place however many units there are.
        const int most = std::max(room - horizontalHeader()->length(), room / 2);
        wide = std::clamp(m_duties->wantedWidth(), 2 * narrowest, std::max(2 * narrowest, most));
    }
    if (m_duties->maximumWidth() == wide && m_duties->minimumWidth() == wide) return;
    m_duties->setFixedWidth(wide);
    updateGeometries();
}

void MatrixView::resizeEvent(QResizeEvent* event)
{
    // The names of the units leave the marks more than half of the height.
    horizontalHeader()->setMaximumHeight(std::max(height() * 2 / 5, 4 * fontMetrics().height()));
    fitDuties();
    QTableView::resizeEvent(event);
}

} // namespace duibiao::ui

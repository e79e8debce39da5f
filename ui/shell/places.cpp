// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places.h"

#include "ui/models/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

struct Known {
    QStringView symbol;
    QStringView manualPage;
};

constexpr std::array<Known, Places::PlaceCount> known{{{u"overview", u"overview"},
                                                       {u"plan", u"plan"},
                                                       {u"submissions", u"submissions"},
                                                       {u"check", u"check"},
                                                       {u"score", u"score"},
                                                       {u"rounds", u"rounds"},
                                                       {u"report", u"report"}}};

} // namespace

Places::Places(const std::array<QWidget*, PlaceCount>& views) : m_actions(new QActionGroup(this))
{
    for (int place = 0; place < PlaceCount; ++place) {
        addWidget(views[static_cast<size_t>(place)]);
        auto* action = new QAction(symbol(known[static_cast<size_t>(place)].symbol.toString()), {}, this);
        action->setCheckable(true);
        action->setChecked(place == Overview);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + place)));
        m_actions->addAction(action);
        connect(action, &QAction::triggered, this, [this, place] { Q_EMIT chosen(static_cast<Place>(place)); });
    }
    retranslate();
}

QList<QAction*> Places::placeActions() const
{
    return m_actions->actions();
}

void Places::goTo(Place place)
{
    setCurrentIndex(place);
    placeActions().at(place)->setChecked(true);
}

void Places::takeFocus()
{
    currentWidget()->setFocus(Qt::OtherFocusReason);
}

QString Places::manualPage() const
{
    return known[static_cast<size_t>(currentIndex())].manualPage.toString();
}

void Places::retranslate()
{
    const QStringList names{tr("&Overview"), tr("&Plan"),   tr("&Submissions"), tr("&Check"),
                            tr("Scor&es"),   tr("Rou&nds"), tr("&Report")};
    for (int place = 0; place < PlaceCount; ++place) {
        QAction* action = placeActions().at(place);
        action->setText(names.at(place));
        static const QRegularExpression mnemonic(u"\\(&.\\)|&"_s); // Chinese names carry theirs in brackets
        action->setIconText(QString(names.at(place)).remove(mnemonic));
    }
}

void Places::changeEvent(QEvent* event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace duibiao::ui

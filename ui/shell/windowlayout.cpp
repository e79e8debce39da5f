// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowlayout.h"

#include "ui/parts/openingsize.h"
#include "ui/shell/mainwindow.h"
#include "ui/views/checkview.h"
#include "ui/views/matrixview.h"
#include "ui/views/planview.h"
#include "ui/views/scoreview.h"
#include "ui/views/submissionsview.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

void restoreLayout(MainWindow& window)
{
    const QSettings settings;
    if (!window.restoreGeometry(settings.value(u"window/geometry"_s).toByteArray()))
        window.resize(QSize(1280, 800).boundedTo(roomOnScreen(window)));
    window.restoreState(settings.value(u"window/docks"_s).toByteArray());
    window.planView().restoreLayout(settings.value(u"window/plan"_s).toByteArray());
    window.submissionsView().restoreLayout(settings.value(u"window/submissions"_s).toByteArray());
    window.checkView().restoreLayout(settings.value(u"window/check"_s).toByteArray());
    window.checkView().matrix().setDutyWidth(settings.value(u"check/dutyWidth"_s).toInt());
    window.scoreView().restoreLayout(settings.value(u"window/score"_s).toByteArray());
}

void saveLayout(const MainWindow& window)
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, window.saveGeometry());
    settings.setValue(u"window/docks"_s, window.saveState());
    settings.setValue(u"window/plan"_s, window.planView().saveLayout());
    settings.setValue(u"window/submissions"_s, window.submissionsView().saveLayout());
    settings.setValue(u"window/check"_s, window.checkView().saveLayout());
    settings.setValue(u"check/dutyWidth"_s, window.checkView().matrix().dutyWidth());
    settings.setValue(u"window/score"_s, window.scoreView().saveLayout());
}

} // namespace duibiao::ui

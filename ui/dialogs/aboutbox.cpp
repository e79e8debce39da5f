// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutbox.h"

#include "ui/models/icons.h"
#include "ui/parts/openingsize.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace duibiao::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::AboutBox)
};

} // namespace

void showAbout(QWidget* parent)
{
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, Texts::tr("About Duibiao"),
                        Texts::tr("Duibiao %1").arg(QStringLiteral(DUIBIAO_VERSION)), QMessageBox::Close, parent);
    box->setIconPixmap(applicationIcon().pixmap(qRound(64 * typeScale(*parent))));
    box->setInformativeText(
        Texts::tr("Reads government work plans and checks what was submitted against them. Free software under the GNU "
                  "General Public License, version 3 or later."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace duibiao::ui

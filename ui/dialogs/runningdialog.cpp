// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/runningdialog.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace duibiao::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::RunningDialog)
};

} // namespace

void askAboutRunning(QWidget* parent, const QString& title, const std::function<void()>& wait,
                     const std::function<void()>& stop)
{
    auto* box = new QMessageBox(QMessageBox::Question, Texts::tr("Duibiao"),
                                Texts::tr("“%1” is still going on.").arg(title), QMessageBox::NoButton, parent);
    box->setInformativeText(Texts::tr("What is stopped has to be begun again; what was done before is kept."));
    QPushButton* whenDone = box->addButton(Texts::tr("Go on when it is &done"), QMessageBox::AcceptRole);
    QPushButton* atOnce = box->addButton(Texts::tr("&Stop it"), QMessageBox::DestructiveRole);
    box->setEscapeButton(box->addButton(Texts::tr("&Cancel"), QMessageBox::RejectRole));
    box->setDefaultButton(whenDone);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(whenDone, &QPushButton::clicked, parent, wait);
    QObject::connect(atOnce, &QPushButton::clicked, parent, stop);
    box->open();
}

} // namespace duibiao::ui

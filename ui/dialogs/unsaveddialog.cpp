// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/unsaveddialog.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace duibiao::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::UnsavedDialog)
};

} // namespace

void askAboutUnsaved(QWidget* parent, const QString& running, const std::function<void()>& save,
                     const std::function<void()>& discard)
{
    auto* box = new QMessageBox(QMessageBox::Question, Texts::tr("Duibiao"), Texts::tr("Keep this workspace?"),
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
    QString why = Texts::tr("It has no file yet. What you imported and decided is lost unless you save it.");
    if (!running.isEmpty()) why += u'\n' + Texts::tr("“%1” is still going on and is stopped.").arg(running);
    box->setInformativeText(why);
    // Qt's own words have no letters in Chinese.
    box->button(QMessageBox::Save)->setText(Texts::tr("&Save…"));
    box->button(QMessageBox::Discard)->setText(Texts::tr("&Do not save"));
    box->button(QMessageBox::Cancel)->setText(Texts::tr("&Cancel"));
    box->setDefaultButton(QMessageBox::Save);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QMessageBox::finished, parent, [save, discard](int answer) {
        if (answer == QMessageBox::Save) save();
        if (answer == QMessageBox::Discard) discard();
    });
    box->open();
}

} // namespace duibiao::ui

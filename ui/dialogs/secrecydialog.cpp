// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/secrecydialog.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::SecrecyDialog)
};

} // namespace

void askAboutMarked(QWidget* parent, const std::vector<Error>& papers, const std::function<void()>& take)
{
    auto* box = new QMessageBox(
        QMessageBox::Warning, Texts::tr("Duibiao"),
        Texts::tr("%n paper(s) with a secrecy marking were not imported.", nullptr, static_cast<int>(papers.size())),
        QMessageBox::NoButton, parent);
    QStringList lines;
    for (const Error& paper : papers) lines += Texts::tr("%1: %2").arg(paper.file, paper.message);
    if (papers.size() == 1)
        box->setInformativeText(lines.first() + u"\n\n"_s + papers.front().remedy);
    else {
        box->setInformativeText(papers.front().remedy);
        box->setDetailedText(lines.join(u'\n'));
    }
    auto* leave = box->addButton(Texts::tr("Leave them out"), QMessageBox::RejectRole);
    auto* import = box->addButton(Texts::tr("This computer may hold them: import"), QMessageBox::AcceptRole);
    box->setDefaultButton(leave);
    box->setEscapeButton(leave);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QMessageBox::finished, parent, [box, import, take] {
        if (box->clickedButton() == import) take();
    });
    box->open();
}

} // namespace duibiao::ui

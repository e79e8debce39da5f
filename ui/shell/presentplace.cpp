// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/presentplace.h"

#include "core/base/sentences.h"
#include "ui/dialogs/filechooser.h"
#include "ui/models/handouthtml.h"
#include "ui/present/presentview.h"
#include "ui/tasks/presenting.h"
#include "ui/tasks/workspacesession.h"
#include "ui/views/planview.h"

#include <QFileInfo>
#include <QScreen>

#include <algorithm>

namespace duibiao::ui {

PresentPlace::PresentPlace(PlanView& plan, WorkspaceSession& session, QWidget& window)
    : QObject(&window), m_plan(plan), m_session(session), m_window(window)
{
}

PresentView& PresentPlace::prepare()
{
    if (m_view == nullptr) {
        m_view = new PresentView(&m_window);
        m_view->setMask(maskedWords);
        connect(m_view, &PresentView::typed, this,
                [this](const QString& sentence) { m_view->setTyped(readTyped(sentence, planYear())); });
        connect(m_view, &PresentView::resetRequested, this, &PresentPlace::showSample);
        connect(m_view, &PresentView::handoutRequested, this, &PresentPlace::saveHandout);
    }
    if (m_session.plan() && !m_session.plan()->plan.requirements.empty())
        showPlan();
    else
        showSample();
    return *m_view;
}

void PresentPlace::open()
{
    prepare();
    m_view->setGeometry(
        m_window.screen()->geometry()); // where no window manager listens, the window is as large all the same
    m_view->showFullScreen();
    m_view->activateWindow();
}

void PresentPlace::showPlan()
{
    const LoadedPlan& loaded = *m_session.plan();
    plan::BrokenPlan broken = plan::breakDownAll(loaded.plan, loaded.document.text);
    const int selected = m_plan.selectedRequirement();
    const int current = selected < 0 ? 0 : broken.sentenceOf[static_cast<size_t>(selected)];
    m_view->present(std::move(broken.sentences), current, loaded.plan.metadata.title);
}

void PresentPlace::showSample()
{
    m_view->present(sampleSentences(), 0, tr("Sentences to practise on"));
}

int PresentPlace::planYear() const
{
    const int year = m_session.plan() ? m_session.plan()->plan.metadata.planYear : 0;
    return year > 0 ? year : QDate::currentDate().year();
}

void PresentPlace::saveHandout()
{
    // A plan may have thousands of sentences; nobody hands out more than a lesson's.
    constexpr int most = 40;
    const Presentation& show = m_view->presentation();
    const auto& all = show.sentences();
    const int first = show.count() > most ? std::min(show.current(), show.count() - most) : 0;
    const std::vector<plan::Breakdown> chosen(all.begin() + first, all.begin() + std::min(show.count(), first + most));
    const QString title = m_view->shown(m_view->title());
    constexpr qsizetype longest = 60;
    const QString html = handoutHtml(title, chosen, show.mode() == Presentation::Mode::Ask,
                                     [this](const QString& words) { return m_view->shown(words); });
    chooseFiles(m_view, Choice::Handout, tr("%1 - handout").arg(title.first(std::min(longest, title.size()))),
                [this, title, html](const QStringList& files) {
                    const auto written = writePages(files.first(), title, html);
                    m_view->say(written ? tr("The handout was saved as %1.").arg(QFileInfo(files.first()).fileName())
                                        : sentencesText({written.error().message, written.error().remedy}));
                });
}

} // namespace duibiao::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/comparing.h"

#include "ui/dialogs/filechooser.h"
#include "ui/shell/messagebar.h"
#include "ui/tasks/workspacesession.h"
#include "ui/views/comparepanel.h"
#include "ui/views/planview.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

Comparing::Comparing(PlanView& view, WorkspaceSession& session, MessageBar& messages, QWidget& window)
    : QObject(&window), m_view(view), m_session(session), m_messages(messages), m_window(window)
{
    connect(&view.comparing(), &ComparePanel::earlierChosen, this, qOverload<qint64>(&Comparing::compareWith));
    connect(&view.comparing(), &ComparePanel::fileRequested, this, &Comparing::chooseFile);
    view.comparing().setOnlyChanges(QSettings().value(u"compare/onlyChanges"_s).toBool());
    connect(&view.comparing(), &ComparePanel::onlyChangesToggled, this,
            [](bool only) { QSettings().setValue(u"compare/onlyChanges"_s, only); });
    connect(&session, &WorkspaceSession::planChanged, this, &Comparing::again);
}

void Comparing::open()
{
    if (!m_session.plan()) return;
    const auto plans = earlierPlans(m_session.path());
    if (!plans) return m_messages.showError(plans.error());
    m_view.comparing().setEarlier(*plans);
    m_view.comparing().markEarlier(m_source);
    m_view.showComparison(true);
    if (!m_view.comparing().comparison() && !plans->empty()) compareWith(plans->front().id);
}

void Comparing::compareWith(qint64 source)
{
    m_source = source;
    m_file.clear();
    m_view.comparing().markEarlier(source);
    run([path = m_session.path(), source, now = m_session.plan()](const Progress& progress) {
        return compareWithStored(path, source, now, progress);
    });
}

void Comparing::compareWith(const QString& file)
{
    m_source = 0;
    m_file = file;
    m_view.comparing().markEarlier(0);
    run([file, now = m_session.plan()](const Progress& progress) { return compareWithFile(file, now, progress); });
}

void Comparing::chooseFile()
{
    chooseFiles(&m_window, Choice::Plan, {}, [this](const QStringList& files) {
        if (!files.isEmpty() && m_session.plan()) compareWith(files.front());
    });
}

void Comparing::run(const std::function<Result<ComparisonPtr>(const Progress&)>& work)
{
    m_session.tasks().run<Result<ComparisonPtr>>(
        tr("Comparing the plans"), work,
        [this, now = m_session.plan()](const Result<ComparisonPtr>& result) {
            if (now != m_session.plan()) return; // another plan by now
            if (result)
                m_view.comparing().setComparison(*result);
            else if (result.error().code != ErrorCode::Cancelled)
                m_messages.showError(result.error());
        },
        TaskRunner::Gives::Shown);
}

void Comparing::again()
{
    const bool was = m_view.comparing().comparison() != nullptr;
    m_view.comparing().setComparison({});
    if (!m_session.plan()) {
        m_source = 0;
        m_file.clear();
        return m_view.showComparison(false);
    }
    if (!was || !m_view.isComparing()) return;
    if (m_source != 0)
        compareWith(m_source);
    else if (!m_file.isEmpty())
        compareWith(m_file);
}

} // namespace duibiao::ui

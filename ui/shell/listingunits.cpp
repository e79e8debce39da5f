// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/listingunits.h"

#include "core/units/registry.h"
#include "ui/dialogs/unitsdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/messagebar.h"
#include "ui/tasks/workspacesession.h"

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

/// What the list is kept about among the drafts.
QString subject()
{
    return u"units"_s;
}

} // namespace

ListingUnits::ListingUnits(Actions& actions, WorkspaceSession& session, MessageBar& messages, QWidget& window)
    : QObject(&window), m_session(session), m_messages(messages), m_window(window)
{
    connect(actions.editUnits, &QAction::triggered, this, &ListingUnits::open);
    connect(&session, &WorkspaceSession::opened, this, [this] {
        m_drafts.emplace(m_session.path());
        if (!m_drafts->words(subject()).isEmpty() && !m_session.isReadOnly()) sayLeftList();
    });
    connect(&session, &WorkspaceSession::closed, this, [this] { m_drafts.reset(); });
}

void ListingUnits::sayLeftList()
{
    m_messages.showNote(
        MessageBar::Kind::Note,
        tr("The list of units was being changed when the workspace was left. What was typed is there again."),
        {{tr("Go on with the list"), [this] { open(); }}});
}

void ListingUnits::open()
{
    auto* dialog = new UnitsDialog(m_session.suggestedUnits().units, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString left = m_drafts ? m_drafts->words(subject()) : QString();
    if (!left.isEmpty())
        if (const auto units = units::readCsv(left.toUtf8(), {})) dialog->model().takeUp(units->units());
    connect(dialog, &UnitsDialog::edited, this, [this](const std::vector<units::Unit>& units) {
        if (m_drafts) m_drafts->keep(subject(), QString::fromUtf8(units::toCsv(units)));
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_session.setUnits(dialog->model().units()); });
    // Accepted or thrown away: either way somebody said what is to become of it.
    connect(dialog, &QDialog::finished, this, [this] {
        if (m_drafts) m_drafts->keep(subject(), {});
    });
    dialog->open();
}

} // namespace duibiao::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filtering.h"

#include "ui/dialogs/filtersdialog.h"
#include "ui/views/checkbar.h"
#include "ui/views/checkview.h"
#include "ui/views/filterbar.h"
#include "ui/views/reportview.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

Filtering::Filtering(CheckView& view, ReportView& report, WorkspaceSession& session, QWidget& window)
    : QObject(&window), m_view(view), m_report(report), m_session(session), m_window(window)
{
    FilterBar& bar = view.bar().filters();
    connect(&session, &WorkspaceSession::filtersChanged, this, &Filtering::showSaved);
    connect(&bar, &FilterBar::saveRequested, this, &Filtering::save);
    connect(&bar, &FilterBar::manageRequested, this, &Filtering::manage);
    connect(&view, &CheckView::narrowingChanged, this, &Filtering::narrowReport);
    connect(&report, &ReportView::narrowingToggled, this, &Filtering::narrowReport);
    // Other workspaces have other units and clauses: nothing is left of the filter.
    connect(&session, &WorkspaceSession::closed, &bar, [&bar] { bar.setConditions({}); });
    bar.setGrouping(groupingFromKey(QSettings().value(u"check/grouping"_s).toString()));
    connect(&bar, &FilterBar::groupingChanged, this,
            [](Grouping grouping) { QSettings().setValue(u"check/grouping"_s, groupingKey(grouping)); });
}

void Filtering::showSaved()
{
    m_view.bar().filters().setSaved(m_session.filters(), m_session.isReadOnly());
    if (m_dialog) m_dialog->setFilters(m_session.filters());
    narrowReport(); // the filter may be called otherwise by now
}

void Filtering::save()
{
    const check::Selection selection = m_view.narrowing().selection;
    QStringList taken;
    for (const check::NamedSelection& each : m_session.filters()) taken += each.name;
    askForFilterName(&m_window, check::selectionText(selection), taken, [this, selection](const QString& name) {
        m_session.changeFilters({{name, {}, selection}}, [name] { return tr("filter “%1”").arg(name); });
    });
}

void Filtering::manage()
{
    auto* dialog = new FiltersDialog(m_session.filters(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &FiltersDialog::renamed, this, [this](const QString& from, const QString& to) {
        const auto& filters = m_session.filters();
        const auto known = std::ranges::find(filters, from, &check::NamedSelection::name);
        if (known == filters.end()) return;
        m_session.changeFilters({{from, {}, {}}, {to, {}, known->selection}},
                                [to] { return tr("other name “%1” for a filter").arg(to); });
    });
    connect(dialog, &FiltersDialog::removed, this, [this](const QString& name) {
        m_session.changeFilters({{name, {}, {}}}, [name] { return tr("deletion of the filter “%1”").arg(name); });
    });
    dialog->open();
}

void Filtering::narrowReport()
{
    const check::NamedSelection narrowing = m_view.narrowing();
    const QString words = check::selectionText(narrowing.selection);
    m_report.setNarrowing(narrowing.name.isEmpty() ? words : narrowing.name, words);
    m_session.setNarrowing(m_report.isNarrowed() ? narrowing : check::NamedSelection());
    Q_EMIT reportChanged();
}

} // namespace duibiao::ui

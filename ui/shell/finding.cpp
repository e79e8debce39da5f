// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/finding.h"

#include "ui/dialogs/commandpalette.h"
#include "ui/models/icons.h"
#include "ui/tasks/workspacesession.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

/// A menu's words without their mnemonics: "&File" is File, "文件(&F)" is 文件.
QString plainWords(QString words)
{
    const qsizetype bracket = words.indexOf(u"(&"_s);
    if (bracket >= 0 && words.indexOf(u')', bracket) == bracket + 3) words.remove(bracket, 4);
    return words.remove(u'&').trimmed();
}

/// The actions of a menu and its submenus that can be chosen now, with where they stand.
void collect(const QMenu& menu, const QString& where, std::vector<std::pair<QAction*, QString>>& found)
{
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || action->text().isEmpty()) continue;
        if (const QMenu* submenu = action->menu())
            collect(*submenu, where + u" › "_s + plainWords(submenu->title()), found);
        else if (action->isEnabled())
            found.emplace_back(action, where);
    }
}

} // namespace

Finding::Finding(WorkspaceSession& session, QMainWindow& window)
    : QObject(&window), m_session(session), m_window(window), m_search(session)
{
}

CommandPalette& Finding::open()
{
    m_search.prepare();
    auto* palette = new CommandPalette(
        entries(), [this](const QString& words, int most) { return passages(words, most); }, &m_window);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(palette, &CommandPalette::chosen, this, &Finding::go);
    connect(&m_search, &TextSearch::ready, palette, &CommandPalette::refresh);
    palette->open();
    return *palette;
}

std::vector<PaletteEntry> Finding::entries()
{
    std::vector<PaletteEntry> entries;
    std::vector<std::pair<QAction*, QString>> actions;
    for (const QAction* top : m_window.menuBar()->actions())
        if (top->menu()) collect(*top->menu(), plainWords(top->text()), actions);
    m_actions.clear();
    for (const auto& [action, where] : actions) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        entries.push_back({PaletteEntry::Kind::Action,
                           plainWords(action->text()),
                           keys.isEmpty() ? where : u"%1 · %2"_s.arg(where, keys),
                           action->icon(),
                           static_cast<int>(m_actions.size()),
                           {}});
        m_actions.append(action);
    }
    for (int i = 0; const check::NamedSelection& filter : m_session.filters())
        entries.push_back({PaletteEntry::Kind::Filter,
                           tr("Filter: %1").arg(filter.name),
                           check::selectionText(filter.selection),
                           symbol(u"check"_s),
                           i++,
                           {}});
    if (m_session.inputs())
        for (int i = 0; const units::Unit& unit : m_session.inputs()->units.units())
            entries.push_back({PaletteEntry::Kind::Unit, unit.name, tr("Unit"), symbol(u"check"_s), i++, {}});
    if (m_session.plan())
        for (int i = 0; const plan::Requirement& requirement : m_session.plan()->plan.requirements)
            entries.push_back(
                {PaletteEntry::Kind::Requirement, requirement.text,
                 tr("Duty %1").arg(i + 1) + u" · "_s + clauseTitleAt(m_session.plan()->plan, requirement.span().begin),
                 symbol(u"plan"_s), i++, requirement.span()});
    return entries;
}

std::vector<PaletteEntry> Finding::passages(const QString& words, int most) const
{
    std::vector<PaletteEntry> entries;
    for (const TextSearch::Hit& hit : m_search.find(words, most)) {
        const bool inPlan = hit.submission < 0;
        const QString file = inPlan ? m_session.plan()->document.file
                                    : m_session.inputs()->submissions[static_cast<size_t>(hit.submission)].file;
        entries.push_back({PaletteEntry::Kind::Passage, hit.words.simplified(), file,
                           symbol(inPlan ? u"plan"_s : u"submissions"_s), hit.submission, hit.span});
    }
    return entries;
}

void Finding::go(const PaletteEntry& entry)
{
    switch (entry.kind) {
    case PaletteEntry::Kind::Action: return m_actions.at(entry.index)->trigger();
    case PaletteEntry::Kind::Filter:
        // Another window may have taken filters away meanwhile.
        if (const auto& filters = m_session.filters(); entry.index < std::ssize(filters))
            Q_EMIT filterWanted(filters[static_cast<size_t>(entry.index)].selection);
        return;
    case PaletteEntry::Kind::Requirement: Q_EMIT requirementWanted(entry.index); return;
    case PaletteEntry::Kind::Unit: Q_EMIT unitWanted(entry.title); return;
    case PaletteEntry::Kind::Passage:
        if (entry.index < 0)
            Q_EMIT planPassageWanted(entry.span);
        else
            Q_EMIT submissionPassageWanted(m_session.inputs()->submissions[static_cast<size_t>(entry.index)].file,
                                           entry.span);
        return;
    }
}

} // namespace duibiao::ui

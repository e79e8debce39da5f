// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a workspace: the report, the scores and lists, and how the report will look.
#include "core/report/scorecsv.h"
#include "ui/tasks/workspacesession.h"

using namespace Qt::StringLiterals;

namespace duibiao::ui {

void WorkspaceSession::exportReport(const QString& path, PaperFormat format, bool masked)
{
    if (!m_loaded.plan) return;
    m_tasks.run<Result<void>>(
        tr("Writing the report"),
        [path, format, masked, loaded = m_loaded, narrowing = m_narrowing](const Progress&) -> Result<void> {
            const auto bytes = renderReport(loaded, format, masked, narrowing);
            if (!bytes) return failure(bytes.error());
            return writeFile(path, *bytes);
        },
        [this, path](Result<void> result) {
            if (result)
                Q_EMIT exported(path);
            else
                Q_EMIT failed(result.error());
        });
}

void WorkspaceSession::exportScores(const QString& path, bool masked)
{
    const ScoresPtr& counted = scores();
    exportTables(path, {report::scoreTable(counted->rubric, counted->scores)}, masked);
}

void WorkspaceSession::exportTables(const QString& path, const std::vector<report::Table>& tables, bool masked)
{
    m_tasks.run<Result<void>>(
        tr("Writing the list"),
        [path, tables, masked](const Progress&) -> Result<void> {
            std::vector<report::Table> written;
            for (const report::Table& table : tables) written.push_back(masked ? report::masked(table) : table);
            if (path.endsWith(u".csv", Qt::CaseInsensitive)) return writeFile(path, report::toCsv(written.front()));
            const auto bytes = report::toXlsx(written);
            if (!bytes) return failure(bytes.error());
            return writeFile(path, *bytes);
        },
        [this, path](Result<void> result) {
            if (result)
                Q_EMIT exported(path);
            else
                Q_EMIT failed(result.error());
        });
}

void WorkspaceSession::preview(bool masked)
{
    if (!m_loaded.plan) return;
    m_tasks.run<Result<QByteArray>>(
        tr("Composing the report"),
        [loaded = m_loaded, masked, narrowing = m_narrowing](const Progress&) {
            return renderReport(loaded, PaperFormat::Html, masked, narrowing);
        },
        [this, path = m_path](Result<QByteArray> html) {
            if (path != m_path) return;
            if (html)
                Q_EMIT previewed(QString::fromUtf8(*html));
            else
                Q_EMIT failed(html.error());
        },
        TaskRunner::Gives::Shown);
}

} // namespace duibiao::ui

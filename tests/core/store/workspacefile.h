// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

namespace duibiao::test {

/// A folder for one test and a workspace in it.
struct WorkspaceFile {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("年度检查.duibiao"));

    [[nodiscard]] std::unique_ptr<store::Workspace> create() const
    {
        auto made = store::Workspace::create(path);
        REQUIRE(made);
        return std::move(*made);
    }
    [[nodiscard]] std::unique_ptr<store::Workspace> open(bool readOnly = false) const
    {
        auto opened = store::Workspace::open(path, readOnly);
        REQUIRE(opened);
        return std::move(*opened);
    }
};

/// Takes files out of the workspace in one step.
[[nodiscard]] inline Result<store::Exchange> takeOut(store::Workspace& workspace, const std::vector<qint64>& sources)
{
    store::Exchange what;
    for (const qint64 id : sources) {
        store::StoredSource file = workspace.source(id).value_or(store::StoredSource());
        file.id = id;
        what.gone.push_back(std::move(file));
    }
    return workspace.exchange(what);
}

/// Gives files to units in one step, whosever they are.
[[nodiscard]] inline Result<store::Exchange> give(store::Workspace& workspace,
                                                  const std::vector<std::pair<qint64, QString>>& assignments)
{
    store::Exchange what;
    for (const auto& [id, unit] : assignments) {
        const store::StoredSource file = workspace.source(id).value_or(store::StoredSource());
        what.given.push_back({id, file.name, file.unit, unit});
    }
    return workspace.exchange(what);
}

} // namespace duibiao::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource.h"
#include "core/store/migrations.h"
#include "tests/core/store/rawsql.h"
#include "tests/support/paths.h"

#include <QDir>

#include <catch2/catch_test_macros.hpp>

namespace duibiao::test {

/// A workspace as the version with that schema made it.
inline void makeOld(const QString& path, int schema)
{
    using namespace Qt::StringLiterals;
    const RawSql raw(path);
    const QStringList files = QDir(sourcePath(u"resources/schema"_s)).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString& file : files.first(schema))
        for (const QString& statement : store::statements(QString::fromUtf8(resource(u"schema/"_s + file))))
            REQUIRE(raw.run(statement));
    REQUIRE(raw.run(u"PRAGMA application_id = %1"_s.arg(store::applicationId)));
    REQUIRE(raw.run(u"PRAGMA user_version = %1"_s.arg(schema)));
}

} // namespace duibiao::test

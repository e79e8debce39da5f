// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/readers.h"
#include "tests/core/readers/describe.h"
#include "tests/support/golden.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace duibiao;
using namespace Qt::StringLiterals;

static QStringList dataFiles()
{
    return QDir(test::sourcePath(u"tests/core/readers/data"_s)).entryList(QDir::Files, QDir::Name);
}

TEST_CASE("every file of the data folder reads as its golden text says", "[readers][golden]")
{
    for (const QString& name : dataFiles()) {
        DYNAMIC_SECTION(name.toStdString())
        {
            const auto document = readers::readFile(test::sourcePath(u"tests/core/readers/data/"_s + name));
            if (!document) FAIL(document.error().text().toStdString());
            CHECK(test::spanFaults(*document).toStdString().empty());
            test::checkGolden(u"readers/"_s + name + u".txt"_s, test::describe(*document));
        }
    }
}

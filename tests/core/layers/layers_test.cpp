// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the arrows between the rooms (core/README.md): scans every #include of core, ui, app and translations.
#include "tests/core/layers/layers.h"

#include "tests/support/paths.h"

#include <catch2/catch_test_macros.hpp>

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace duibiao::test;

namespace {

QStringList objectionsTo(const QString& path, const QString& line)
{
    static const QtHeaders qt = QtHeaders::installed();
    return forbiddenIncludes(path, line, qt);
}

bool allowed(const QString& path, const QString& line)
{
    return objectionsTo(path, line).isEmpty();
}

} // namespace

TEST_CASE("every include follows the arrows between the rooms", "[layers]")
{
    const QDir top(sourcePath(QString()));
    int files = 0;
    QStringList objections;
    for (const QString& folder : {u"core"_s, u"ui"_s, u"app"_s, u"translations"_s}) {
        QDirIterator walk(top.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            objections += objectionsTo(top.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
            ++files;
        }
    }
    INFO(objections.join(u'\n').toStdString());
    CHECK(objections.isEmpty());
    CHECK(files > 40);
}

TEST_CASE("a wrong arrow is found", "[layers]")
{
    const QStringList found =
        objectionsTo(u"core/text/x.cpp"_s, u"// x\n#include \"core/base/span.h\"\n#include \"core/facts/fact.h\"\n"_s);
    REQUIRE(found.size() == 1);
    CHECK(found.front() == u"core/text/x.cpp:3: core/text does not know core/facts/fact.h");

    CHECK_FALSE(allowed(u"core/readers/docx/x.cpp"_s, u"#include \"core/plan/plan.h\""_s));
    CHECK_FALSE(allowed(u"core/plan/x.cpp"_s, u"#include \"core/submission/submission.h\""_s));
    CHECK_FALSE(allowed(u"core/submission/x.cpp"_s, u"#include \"core/plan/plan.h\""_s));
    CHECK_FALSE(allowed(u"core/check/x.cpp"_s, u"#include \"core/report/report.h\""_s));
    CHECK_FALSE(allowed(u"core/report/x.cpp"_s, u"#include \"core/papers/papers.h\""_s));
    CHECK_FALSE(allowed(u"core/base/x.cpp"_s, u"#include \"ui/models/roles.h\""_s));
    CHECK_FALSE(allowed(u"core/facts/x.cpp"_s, u"  #  include <core/plan/plan.h>"_s));
    CHECK(allowed(u"core/check/x.cpp"_s, u"#include \"core/plan/plan.h\""_s));
}

TEST_CASE("the store knows values, not the work that makes them", "[layers]")
{
    CHECK(allowed(u"core/store/x.cpp"_s, u"#include \"core/check/verdict.h\""_s));
    CHECK_FALSE(allowed(u"core/store/x.cpp"_s, u"#include \"core/check/check.h\""_s));
    CHECK_FALSE(allowed(u"core/store/x.cpp"_s, u"#include \"core/readers/readers.h\""_s));
}

TEST_CASE("core knows neither Qt Gui nor Qt Widgets", "[layers]")
{
    const QtHeaders qt = QtHeaders::installed();
    REQUIRE(qt.gui.contains(u"QColor"_s));
    REQUIRE(qt.widgets.contains(u"QWidget"_s));
    CHECK_FALSE(allowed(u"core/report/x.cpp"_s, u"#include <QColor>"_s));
    CHECK_FALSE(allowed(u"core/report/x.cpp"_s, u"#include <QtWidgets/QWidget>"_s));
    CHECK(allowed(u"core/report/x.cpp"_s, u"#include <QString>"_s));
    CHECK(allowed(u"core/papers/x.cpp"_s, u"#include <QFont>"_s));
    CHECK_FALSE(allowed(u"core/papers/x.cpp"_s, u"#include <QWidget>"_s));
}

TEST_CASE("in the window only the tasks run core's work, and models know no widgets", "[layers]")
{
    CHECK(allowed(u"ui/tasks/x.cpp"_s, u"#include \"core/check/check.h\""_s));
    CHECK_FALSE(allowed(u"ui/views/x.cpp"_s, u"#include \"core/check/check.h\""_s));
    CHECK_FALSE(allowed(u"ui/shell/x.cpp"_s, u"#include \"core/readers/readers.h\""_s));
    CHECK(allowed(u"ui/models/x.cpp"_s, u"#include \"core/check/verdict.h\""_s));
    CHECK(allowed(u"ui/models/x.cpp"_s, u"#include <QColor>"_s));
    CHECK_FALSE(allowed(u"ui/models/x.cpp"_s, u"#include <QTreeView>"_s));
    CHECK_FALSE(allowed(u"ui/models/x.cpp"_s, u"#include \"ui/views/matrixview.h\""_s));
    CHECK_FALSE(allowed(u"app/cli/x.cpp"_s, u"#include \"ui/tasks/jobs.h\""_s));
}

TEST_CASE("rooms that no rule names and includes from beside are found", "[layers]")
{
    CHECK_FALSE(allowed(u"core/misc/x.cpp"_s, QString()));
    CHECK_FALSE(allowed(u"core/text/x.cpp"_s, u"#include \"numerals.h\""_s));
    CHECK_FALSE(allowed(u"core/text/x.cpp"_s, u"#include \"../base/span.h\""_s));
    CHECK(allowed(u"ui/views/x.cpp"_s, u"#include \"x.moc\""_s));
}

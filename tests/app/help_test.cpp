// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using duibiao::test::cli;

TEST_CASE("the program says its version and its commands", "[app]")
{
    const auto version = cli({u"--version"_s});
    CHECK(version.code == 0);
    CHECK(version.out == "duibiao-cli " DUIBIAO_VERSION "\n");
    const auto help = cli({u"--help"_s});
    CHECK(help.code == 0);
    for (const char* name : {"extract", "check", "score", "report", "facts", "text"}) CHECK(help.out.contains(name));
    CHECK(help.err.isEmpty());
}

TEST_CASE("every command has help with an example and the exit codes", "[app]")
{
    for (const QString& name : {u"extract"_s, u"check"_s, u"score"_s, u"report"_s, u"facts"_s, u"text"_s}) {
        const auto help = cli({name, u"--help"_s});
        INFO(name.toStdString());
        CHECK(help.code == 0);
        CHECK(help.err.isEmpty());
        CHECK(help.out.startsWith("Usage: duibiao-cli " + name.toUtf8()));
        CHECK(help.out.contains("Examples:\n  duibiao-cli " + name.toUtf8()));
        CHECK(help.out.contains("--format"));
        CHECK(help.out.contains("4 done but some files refused"));
    }
}

TEST_CASE("help comes in the language that is asked for", "[app]")
{
    CHECK(cli({u"extract"_s, u"--help"_s})
              .out.contains("Usage:")); // cli() asks for English; the last one asked for counts
    const auto unknown = cli({u"--help"_s, u"--lang"_s, u"fr"_s});
    CHECK(unknown.code == 2);
    CHECK(unknown.err.contains(u"fr"));
}

TEST_CASE("wrong use is told with the way to help", "[app]")
{
    const QList<QStringList> lines{{},
                                   {u"nonsense"_s},
                                   {u"extract"_s},
                                   {u"extract"_s, u"--nonsense"_s, u"x.txt"_s},
                                   {u"extract"_s, u"--format"_s, u"yaml"_s, u"x.txt"_s},
                                   {u"text"_s},
                                   {u"text"_s, u"a.txt"_s, u"b.txt"_s},
                                   {u"facts"_s, u"sentences.txt"_s},
                                   {u"facts"_s, u"--plan-year"_s, u"soon"_s},
                                   {u"check"_s},
                                   {u"check"_s, u"--plan"_s, u"p.txt"_s},
                                   {u"report"_s, u"-o"_s, u"report.docm"_s},
                                   {u"report"_s, u"--workspace"_s, u"w.duibiao"_s, u"--plan"_s, u"p.txt"_s}};
    for (const QStringList& line : lines) {
        const auto run = cli(line);
        INFO(line.join(u' ').toStdString());
        CHECK(run.code == 2);
        CHECK(run.out.isEmpty());
        CHECK(run.err.contains(u"help"));
    }
}

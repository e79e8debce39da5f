// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/plan/outlinehelp.h"

#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;

static QString readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// README.md beside the readings says what they are: the label and one heading that ran into other words in g1.
static qsizetype knownDifferences(const QString& reading)
{
    return reading == u"g1.json" ? 2 : 0;
}

/// Compares the outline of every plan in `folder` with the reading beside it.
static void compareAll(const QString& folder)
{
    const QDir dir(test::sourcePath(folder));
    const QStringList readings = dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    REQUIRE_FALSE(readings.isEmpty());
    for (const QString& name : readings) {
        INFO(name.toStdString());
        const auto reading = QJsonDocument::fromJson(readAll(dir.filePath(name)).toUtf8()).object();
        const Document document = test::asDocument(readAll(dir.filePath(name.chopped(5) + u".txt"_s)));
        const plan::Outline outline = plan::readOutline(document);
        const QStringList found = test::differences(outline, reading);
        INFO(found.join(u'\n').toStdString());
        CHECK(found.size() == knownDifferences(name));
        CHECK(test::brokenSpans(document, outline) == QStringList());
    }
}

TEST_CASE("outlines of plans read by hand", "[plan]")
{
    compareAll(u"tests/golden/readings"_s);
}

TEST_CASE("outlines of odd layouts", "[plan]")
{
    compareAll(u"tests/core/plan/data"_s);
}

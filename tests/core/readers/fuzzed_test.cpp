// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzzer (tests/fuzz) found, made small: every file under data/fuzz once crashed a reader, held it up, or led
// to a document that contradicts itself.
#include "core/readers/readers.h"
#include "tests/core/readers/describe.h"
#include "tests/support/cputimer.h"
#include "tests/support/golden.h"

#include <QDir>

#include <catch2/catch_test_macros.hpp>

using namespace duibiao;
using namespace Qt::StringLiterals;

TEST_CASE("files that the fuzzer made are read or refused", "[readers][robustness]")
{
    constexpr qint64 InTime = 2000; // milliseconds
    const QDir folder(test::sourcePath(u"tests/core/readers/data/fuzz"_s));
    const QFileInfoList files = folder.entryInfoList(QDir::Files, QDir::Name);
    REQUIRE_FALSE(files.isEmpty());
    for (const QFileInfo& file : files) {
        INFO(file.fileName().toStdString());
        test::CpuTimer timer;
        timer.start();
        const auto document = readers::readFile(file.filePath());
        CHECK(timer.elapsed() < InTime);
        if (document)
            CHECK(test::spanFaults(*document).toStdString().empty());
        else
            CHECK_FALSE(document.error().message.isEmpty());
    }
}

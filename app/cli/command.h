// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>

namespace duibiao::cli {

/// What the program returns to the shell.
enum ExitCode {
    Done = 0,
    FindingsPresent = 1, ///< where --fail-on asks for it
    WrongUse = 2,
    NothingReadable = 3,
    SomeRefused = 4, ///< done, but some files were refused
    CannotWrite = 5,
    Cancelled = 130,
};

/// One command: `duibiao-cli NAME …`. `arguments` starts with the command's name, as QCommandLineParser wants it.
struct Command {
    const char16_t* name;
    QString (*summary)(); ///< one line, translated
    int (*run)(const QStringList& arguments);
};

/// All commands, in the order in which help lists them.
[[nodiscard]] std::span<const Command> commands();

// One file a command: NAME.cpp.
namespace extract {
[[nodiscard]] QString summary();
[[nodiscard]] int run(const QStringList& arguments);
} // namespace extract
namespace facts {
[[nodiscard]] QString summary();
[[nodiscard]] int run(const QStringList& arguments);
} // namespace facts
namespace text {
[[nodiscard]] QString summary();
[[nodiscard]] int run(const QStringList& arguments);
} // namespace text

} // namespace duibiao::cli

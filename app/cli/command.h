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

// One command a file: NAME.cpp.
extern const Command checkCommand;
extern const Command compareCommand;
extern const Command extractCommand;
extern const Command factsCommand;
extern const Command ledgerCommand;
extern const Command reportCommand;
extern const Command roundCommand;
extern const Command scoreCommand;
extern const Command textCommand;
extern const Command unitsCommand;

/// All commands, in the order in which help lists them.
[[nodiscard]] std::span<const Command* const> commands();

} // namespace duibiao::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paperwriters.h"

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/texts.h"

#include <QFile>

#include <unistd.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace duibiao::cli {
namespace {

const PaperWriters* installed = nullptr;

} // namespace

const PaperWriters* paperWriters()
{
    return installed;
}

void setPaperWriters(const PaperWriters* writers)
{
    installed = writers;
}

int handOverToPapers()
{
    const QString program = QCoreApplication::applicationDirPath() + u"/duibiao-papers"_s;
    QStringList arguments = QCoreApplication::arguments();
    arguments.first() = program;
    std::vector<QByteArray> bytes;
    for (const QString& argument : arguments) bytes.push_back(QFile::encodeName(argument));
    std::vector<char*> pointers;
    for (QByteArray& each : bytes) pointers.push_back(each.data());
    pointers.push_back(nullptr);
    // The program takes this process over: input, output, signals and the exit code are the caller's without being
    // passed on.
    execv(pointers.front(), pointers.data());
    complain({ErrorCode::CannotWrite, Texts::tr("The program that writes PDF and calendar files cannot be started."),
              program, Texts::tr("Install Duibiao with its window, or write --format html.")});
    return CannotWrite;
}

} // namespace duibiao::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/texts.h"
#ifdef DUIBIAO_HAS_TRANSLATIONS
#include "translations/translations.h"
#endif

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
namespace duibiao::cli {
namespace {

/// Takes `--lang CODE` and `--lang=CODE` out of the arguments, wherever they stand before "--"; the last one counts.
/// Empty when nobody asked.
QString takeLanguage(QStringList& arguments)
{
    QString language;
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != u"--";) {
        if (arguments[i].startsWith(u"--lang="_s)) {
            language = arguments.takeAt(i).sliced(7);
        } else if (arguments[i] == u"--lang") {
            arguments.removeAt(i);
            language = i < arguments.size() ? arguments.takeAt(i) : u"?"_s;
        } else {
            ++i;
        }
    }
    return language;
}

/// False when there is no such language.
bool useLanguage(const QString& asked)
{
#ifdef DUIBIAO_HAS_TRANSLATIONS
    if (!asked.isEmpty() && !duibiao::interfaceLanguages().contains(asked)) return false;
    duibiao::installLanguage(asked.isEmpty() ? duibiao::defaultLanguage() : asked);
    return true;
#else
    return asked.isEmpty() || asked == u"en";
#endif
}

QString helpText()
{
    QString out =
        Texts::tr("Usage: duibiao-cli [--lang zh_CN|zh_TW|en] COMMAND …") + u"\n\n"_s +
        Texts::tr("Reads government work plans, checks what the units submitted against them, and writes the report.") +
        u"\n\n"_s + Texts::tr("Commands:") + u'\n';
    int width = 0;
    for (const Command* command : commands()) width = std::max(width, displayWidth(command->name));
    for (const Command* command : commands())
        out += u"  "_s + padded(QString::fromUtf16(command->name), width + 2) + command->summary() + u'\n';
    return out + u'\n' + Texts::tr("\"duibiao-cli COMMAND --help\" shows the options of a command with examples.") +
           u'\n';
}

} // namespace

int runProgram(const QStringList& given)
{
    QStringList arguments = given;
    const QString language = takeLanguage(arguments);
    const QString first = arguments.value(0);
    if (first == u"--version" || first == u"-v")
        return print(u"duibiao-cli " DUIBIAO_VERSION "\n"_s) ? Done : CannotWrite;
    if (!useLanguage(language)) {
        complain(Texts::tr("Unknown language \"%1\": choose one of %2.").arg(language, u"zh_CN, zh_TW, en"_s));
        return WrongUse;
    }
    if (first == u"--help" || first == u"-h" || first == u"help") return print(helpText()) ? Done : CannotWrite;

    const auto known = commands();
    const auto found =
        std::ranges::find_if(known, [&](const Command* command) { return first == QStringView(command->name); });
    if (found == known.end()) {
        complain(first.isEmpty() ? Texts::tr("Name a command.") : Texts::tr("Unknown command \"%1\".").arg(first));
        complain(helpText());
        return WrongUse;
    }
    return (*found)->run(arguments);
}

} // namespace duibiao::cli

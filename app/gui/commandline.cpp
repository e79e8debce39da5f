// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace duibiao::gui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::gui)
};

} // namespace

CommandLine readCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Texts::tr("Reads government work plans and checks what was submitted against them."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption plan(u"plan"_s, Texts::tr("Import this plan."), u"FILE"_s);
    const QCommandLineOption units(
        u"units"_s, Texts::tr("Import this list of units (csv, xlsx …: name,aliases,groups,parent)."), u"FILE"_s);
    const QCommandLineOption submissions(
        u"submissions"_s, Texts::tr("Import this file or folder of submissions; may be given several times."),
        u"PATH"_s);
    const QCommandLineOption check(u"check"_s, Texts::tr("Run the check once everything is read."));
    const QCommandLineOption sample(u"sample"_s, Texts::tr("Open the sample."));
    const QCommandLineOption language(u"language"_s, Texts::tr("Language of the window: zh_CN, zh_TW or en."),
                                      u"LANGUAGE"_s);
    parser.addOptions({plan, units, submissions, check, sample, language});
    parser.addPositionalArgument(u"FILE"_s, Texts::tr("A workspace (*.duibiao), or files and folders to import."),
                                 u"[WORKSPACE | FILE…]"_s);
    parser.process(arguments);

    CommandLine line;
    line.language = parser.value(language);
    line.files = parser.positionalArguments();
    line.import.plans = parser.values(plan);
    line.import.units = parser.values(units);
    line.import.submissions = ui::asSubmissions(parser.values(submissions));
    line.sample = parser.isSet(sample);
    line.check = parser.isSet(check);
    return line;
}

} // namespace duibiao::gui

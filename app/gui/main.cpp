// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/commandline.h"
#include "translations/translations.h"
#include "ui/shell/appearance.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    const QApplication app(argc, argv);
    QApplication::setOrganizationName(u"Duibiao"_s);
    QApplication::setApplicationName(u"Duibiao"_s);
    QApplication::setApplicationVersion(QStringLiteral(DUIBIAO_VERSION));
    QApplication::setDesktopFileName(u"duibiao"_s);

    const QString remembered = QSettings().value(u"language"_s).toString();
    duibiao::installLanguage(remembered.isEmpty() ? duibiao::defaultLanguage() : remembered);
    const duibiao::gui::CommandLine line = duibiao::gui::readCommandLine(QApplication::arguments());
    if (const QString language = duibiao::languageFor(line.language); !language.isEmpty())
        duibiao::installLanguage(language);

    duibiao::ui::appearance::restore();
    duibiao::ui::MainWindow window;
    window.show();
    window.offerLeftBehind();
    if (line.sample) window.openSample();
    if (!line.files.isEmpty()) window.take(line.files);
    if (!line.import.isEmpty()) window.session().import(line.import, line.check);
    return QApplication::exec();
}

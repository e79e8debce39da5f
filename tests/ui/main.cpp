// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch_session.hpp>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

int main(int argc, char* argv[])
{
    // The settings and folders of the person who runs the tests are left alone, and no test finds what another one that
    // runs beside it keeps there (the working days of the office). A process that a test starts shares them.
    constexpr auto shared = "DUIBIAO_TEST_FOLDER";
    const QTemporaryDir own;
    if (qEnvironmentVariableIsEmpty(shared)) qputenv(shared, own.path().toUtf8());
    for (const char* folder : {"XDG_DATA_HOME", "XDG_CONFIG_HOME"}) qputenv(folder, qgetenv(shared) + '/' + folder);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, QStringLiteral(DUIBIAO_BINARY_DIR "/test-settings"));
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("duibiao-tests"));
    // Tests run side by side, each in a process of its own: none may find what another left in the cache or in the
    // settings.
    QApplication::setApplicationName(QStringLiteral("duibiao-tests-%1").arg(QCoreApplication::applicationPid()));
    const int result = Catch::Session().run(argc, argv);
    QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)).removeRecursively();
    QFile::remove(QSettings().fileName());
    return result;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

// In a static library the linker drops the initialiser that registers the resources unless something names it.
static void registerResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace duibiao {

namespace {

struct Installed {
    QString language;
    std::vector<std::unique_ptr<QTranslator>> translators; // QTranslator takes itself off the application when it is destroyed
};

Installed& installed()
{
    static Installed state;
    return state;
}

} // namespace

QStringList interfaceLanguages()
{
    return {QStringLiteral("zh_CN"), QStringLiteral("zh_TW"), QStringLiteral("en")};
}

QString languageName(const QString& language)
{
    if (language == u"zh_CN") return QStringLiteral("简体中文");
    if (language == u"zh_TW") return QStringLiteral("繁體中文");
    return QStringLiteral("English");
}

QString languageFor(const QString& tag)
{
    const QStringList subtags = QString(tag).replace(QLatin1Char('_'), QLatin1Char('-')).split(QLatin1Char('-'));
    if (subtags.first() == u"en") return QStringLiteral("en");
    if (subtags.first() != u"zh") return {};
    if (subtags.contains(u"Hans")) return QStringLiteral("zh_CN");
    for (const QStringView traditional : {u"Hant", u"TW", u"HK", u"MO"})
        if (subtags.contains(traditional)) return QStringLiteral("zh_TW");
    return QStringLiteral("zh_CN");
}

QString defaultLanguage()
{
    QStringList wanted{qEnvironmentVariable("DUIBIAO_LANGUAGE")};
    wanted += QLocale::system().uiLanguages();
    for (const QString& tag : std::as_const(wanted))
        if (const QString language = languageFor(tag); !language.isEmpty()) return language;
    return interfaceLanguages().first();
}

void installLanguage(const QString& language)
{
    static const bool registered = (registerResources(), true);
    Q_UNUSED(registered)
    Installed& state = installed();
    state.translators.clear();
    state.language = language;
    const QString qtTexts = QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") + language;
    for (const QString& file : {qtTexts, QStringLiteral(":/duibiao/translations/duibiao_") + language}) {
        auto translator = std::make_unique<QTranslator>();
        // English needs only its plurals, and Qt's own texts may not be installed: what cannot be loaded stays English.
        if (!translator->load(file) || !QCoreApplication::installTranslator(translator.get())) continue;
        state.translators.push_back(std::move(translator));
    }
    QLocale::setDefault(QLocale(language));
}

QString installedLanguage()
{
    return installed().language;
}

} // namespace duibiao

// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

TEST_CASE("The language follows the reader's region and script", "[translations]")
{
    CHECK(duibiao::languageFor(u"zh-Hans-CN"_s) == u"zh_CN");
    CHECK(duibiao::languageFor(u"zh_SG"_s) == u"zh_CN");
    CHECK(duibiao::languageFor(u"zh-Hant-HK"_s) == u"zh_TW");
    CHECK(duibiao::languageFor(u"zh_TW"_s) == u"zh_TW");
    CHECK(duibiao::languageFor(u"en_GB"_s) == u"en");
    CHECK(duibiao::languageFor(u"de-DE"_s).isEmpty());
    CHECK(duibiao::languageFor(u"C"_s).isEmpty());
}

TEST_CASE("The environment may set the language of a program", "[translations]")
{
    qputenv("DUIBIAO_LANGUAGE", "zh-Hant");
    CHECK(duibiao::defaultLanguage() == u"zh_TW");
    qputenv("DUIBIAO_LANGUAGE", "en");
    CHECK(duibiao::defaultLanguage() == u"en");
    qunsetenv("DUIBIAO_LANGUAGE");
    CHECK(duibiao::interfaceLanguages().contains(duibiao::defaultLanguage()));
}

TEST_CASE("Installing a language replaces the one before", "[translations]")
{
    const auto text = [] { return QCoreApplication::translate("duibiao::plan", "Reading the outline"); };
    duibiao::installLanguage(u"zh_CN"_s);
    CHECK(text() == u"正在读取提纲");
    CHECK(duibiao::installedLanguage() == u"zh_CN");
    duibiao::installLanguage(u"zh_TW"_s);
    CHECK(text() == u"正在讀取提綱");
    duibiao::installLanguage(u"en"_s);
    CHECK(text() == u"Reading the outline");
}

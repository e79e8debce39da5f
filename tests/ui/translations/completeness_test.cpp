// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< one; for plurals one a form
    bool unfinished = false;
};

std::vector<Message> readMessages(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"name") context = xml.readElementText();
        if (xml.name() == u"message") messages.push_back({context, {}, {}, false});
        if (xml.name() == u"source") messages.back().source = xml.readElementText();
        if (xml.name() == u"numerusform") messages.back().translations += xml.readElementText();
        if (xml.name() == u"translation") {
            messages.back().unfinished = xml.attributes().hasAttribute("type"_L1);
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (messages.back().translations.isEmpty()) messages.back().translations += text;
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(u"%L?[0-9]+|%n"_s);
    QStringList found;
    for (const QRegularExpressionMatch& match : pattern.globalMatch(text))
        if (!found.contains(match.captured())) found += match.captured();
    found.sort();
    return found;
}

} // namespace

TEST_CASE("Every text of the program is translated", "[translations]")
{
    const QString language = GENERATE(u"zh_CN"_s, u"zh_TW"_s, u"en"_s);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"texts_%1.ts"_s.arg(language));
    REQUIRE(QFile::copy(duibiao::test::sourcePath(u"translations/duibiao_%1.ts"_s.arg(language)), copy));
    QFile(copy).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    // The texts are collected anew: one that was added to the code and not to the translations comes out unfinished.
    QProcess lupdate;
    lupdate.setWorkingDirectory(duibiao::test::sourcePath({}));
    QStringList arguments{u"-silent"_s, u"-no-obsolete"_s, u"-I"_s,  u"."_s, u"core"_s,
                          u"ui"_s,      u"app"_s,          u"-ts"_s, copy};
    if (language == u"en") arguments.prepend(u"-pluralonly"_s);
    lupdate.start(QStringLiteral(DUIBIAO_LUPDATE), arguments);
    REQUIRE(lupdate.waitForFinished(120'000));
    REQUIRE(lupdate.exitCode() == 0);

    const std::vector<Message> messages = readMessages(copy);
    REQUIRE(messages.size() > (language == u"en" ? 0U : 100U));
    for (const Message& message : messages) {
        INFO(language.toStdString() << ": " << message.context.toStdString() << ": " << message.source.toStdString());
        CHECK_FALSE(message.unfinished);
        for (const QString& translation : message.translations) {
            CHECK_FALSE(translation.isEmpty());
            if (message.translations.size() == 1) CHECK(placeholders(translation) == placeholders(message.source));
        }
    }
}

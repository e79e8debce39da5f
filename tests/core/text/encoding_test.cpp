// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/encoding.h"

#include <QRandomGenerator>
#include <QStringEncoder>

#include <catch2/catch_test_macros.hpp>

using duibiao::ErrorCode;
using duibiao::text::decode;
using namespace Qt::StringLiterals;

static const QString Plan = u"一、加强安全生产宣传\r\n（一）各镇（街道）每年至少组织2次应急演练，2024年6月底前完成隐患"
                            u"排查，整改率不低于95%。\r\n"
                            u"由县应急局牵头，县教体局、县住建局配合，按季度通报进展情况。\r\n"_s;

static QByteArray encoded(const QString& text, const char* encoding)
{
    QStringEncoder encoder(encoding);
    REQUIRE(encoder.isValid());
    return encoder.encode(text);
}

static void checkReads(const QByteArray& bytes, const QString& text, const QString& encoding, const QString& hint = {})
{
    const auto result = decode(bytes, hint);
    REQUIRE(result.has_value());
    CHECK(result->encoding == encoding);
    CHECK(result->text == text);
}

TEST_CASE("encodings are told from the bytes", "[text][encoding]")
{
    checkReads(Plan.toUtf8(), Plan, u"UTF-8"_s);
    checkReads(encoded(Plan, "GB18030"), Plan, u"GB18030"_s);
    checkReads(encoded(Plan, "UTF-16LE"), Plan, u"UTF-16LE"_s);
    checkReads(encoded(Plan, "UTF-16BE"), Plan, u"UTF-16BE"_s);
    const QString traditional =
        u"一、加強安全生產宣傳\n各鎮每年至少組織2次應急演練，由縣應急局牽頭，縣教育局、縣住建局配合。\n"_s;
    checkReads(encoded(traditional, "Big5"), traditional, u"Big5"_s);
}

TEST_CASE("a byte order mark decides and is left out", "[text][encoding]")
{
    checkReads("\xEF\xBB\xBF" + Plan.toUtf8(), Plan, u"UTF-8"_s);
    checkReads("\xFF\xFE" + encoded(Plan, "UTF-16LE"), Plan, u"UTF-16LE"_s);
    checkReads("\xFE\xFF" + encoded(Plan, "UTF-16BE"), Plan, u"UTF-16BE"_s);
    checkReads("\x84\x31\x95\x33" + encoded(Plan, "GB18030"), Plan, u"GB18030"_s);
    checkReads("\xEF\xBB\xBF"_ba, QString(), u"UTF-8"_s);
}

TEST_CASE("short GB18030 text is read, and a guess is said to be one", "[text][encoding]")
{
    const auto result = decode(encoded(u"县水务局"_s, "GB18030"));
    REQUIRE(result.has_value());
    CHECK(result->text == u"县水务局");
    REQUIRE(result->warnings.size() == 1);
    CHECK(result->warnings.front().code == u"encoding_guessed");
}

TEST_CASE("a hint is tried before guessing, but never against valid UTF-8", "[text][encoding]")
{
    checkReads(encoded(u"县水务局"_s, "GB18030"), u"县水务局"_s, u"GB18030"_s, u"gb2312"_s);
    checkReads(encoded(u"𠮷林省㐀"_s, "GB18030"), u"𠮷林省㐀"_s, u"GB18030"_s, u"GBK"_s);
    checkReads(Plan.toUtf8(), Plan, u"UTF-8"_s, u"gb2312"_s);
    checkReads(encoded(Plan, "GB18030"), Plan, u"GB18030"_s, u"utf-8"_s);
    checkReads(encoded(Plan, "GB18030"), Plan, u"GB18030"_s, u"no such encoding"_s);
}

TEST_CASE("damaged UTF-8 stays UTF-8 and says where it is damaged", "[text][encoding]")
{
    const QByteArray cut = Plan.toUtf8().repeated(3).chopped(3);
    const auto result = decode(cut);
    REQUIRE(result.has_value());
    CHECK(result->encoding == u"UTF-8");
    REQUIRE(result->warnings.size() == 1);
    CHECK(result->warnings.front().code == u"encoding_errors");
    CHECK(result->warnings.front().span.begin == result->text.indexOf(QChar::ReplacementCharacter));
}

TEST_CASE("binary content is refused", "[text][encoding]")
{
    QByteArray noise(10'000, '\0');
    QRandomGenerator generator(7);
    for (char& c : noise) c = static_cast<char>(generator.bounded(256));
    QByteArray withNul = Plan.toUtf8();
    withNul[10] = '\0';
    QByteArray controls(1000, 'a');
    for (qsizetype i = 0; i < controls.size(); i += 10) controls[i] = '\x03';
    for (const QByteArray& bytes : {noise, withNul, controls, QByteArray("\xFF\xFE\x00\x00", 4) + noise}) {
        const auto result = decode(bytes);
        REQUIRE_FALSE(result.has_value());
        CHECK(result.error().code == ErrorCode::Unreadable);
        CHECK_FALSE(result.error().message.isEmpty());
        CHECK_FALSE(result.error().remedy.isEmpty());
    }
}

TEST_CASE("every prefix of a text decodes or fails without harm", "[text][encoding]")
{
    for (const char* encoding : {"UTF-8", "GB18030", "UTF-16LE", "Big5"}) {
        const QByteArray bytes = encoded(Plan, encoding);
        for (qsizetype size = 0; size <= bytes.size(); ++size) {
            const auto result = decode(bytes.first(size));
            if (result) CHECK(result->text.size() <= size);
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/pull.h"

#include <catch2/catch_test_macros.hpp>

#include <QStringList>

using namespace duibiao::readers;
using namespace Qt::StringLiterals;

namespace {

QString firstText(QByteArrayView xml)
{
    PullReader reader(xml);
    QString text;
    if (reader.nextChild()) reader.appendText(text);
    return text;
}

} // namespace

TEST_CASE("Children are visited in order, what is inside them is passed by", "[readers][xml]")
{
    PullReader reader("<w:a><w:b w:val='1'><w:x/>words</w:b> between <c v:val=\"2\"/></w:a>");
    QStringList seen;
    REQUIRE(reader.nextChild());
    CHECK(reader.name() == "a");
    forEachChild(reader, [&] {
        seen << QString::fromUtf8(reader.name()) + reader.attributeText("val");
        reader.skip();
    });
    CHECK(seen == (QStringList{u"b1"_s, u"c2"_s}));
    CHECK_FALSE(reader.nextChild());
    CHECK(reader.error().isEmpty());
}

TEST_CASE("Attributes belong to the element that was just entered", "[readers][xml]")
{
    PullReader reader("<a one='1'><b/><c two='二' flag='off' val='0'/></a>");
    REQUIRE(reader.nextChild());
    CHECK(reader.number("one", -1) == 1);
    REQUIRE(reader.nextChild());
    CHECK(reader.attribute("one").isEmpty());
    CHECK(reader.number("one", -1) == -1);
    CHECK(reader.isOn());
    reader.skip();
    REQUIRE(reader.nextChild());
    CHECK(reader.attributeText("two") == u"二");
    CHECK_FALSE(reader.isOn());
}

TEST_CASE("Text is taken whole, with entities resolved and across pieces", "[readers][xml]")
{
    CHECK(firstText("<t>甲<b>乙</b>&lt;&#x4E19;<![CDATA[<丁>]]></t>") == u"甲乙<丙<丁>");
    // Longer than what is told at a time, so that the cuts fall inside characters too.
    for (const int shift : {0, 1, 2}) {
        const QString words = QString(shift, u'a') + QString(200'000, u'年');
        CHECK(firstText("<t>" + words.toUtf8() + "</t>") == words);
    }
    const QString value = QString(70'000, u'x');
    const QByteArray xml = "<a><b val='" + value.toUtf8() + "'/><b val='2'/></a>";
    PullReader reader(xml);
    REQUIRE(reader.nextChild());
    REQUIRE(reader.nextChild());
    CHECK(reader.attributeText("val") == value);
    reader.skip();
    REQUIRE(reader.nextChild());
    CHECK(reader.attributeText("val") == u"2");
}

TEST_CASE("Descendants are found at any depth", "[readers][xml]")
{
    PullReader reader("<a><m><t>1</t><skip><t>no</t></skip><n><t>2</t></n></m><t>3</t></a>");
    QString words;
    REQUIRE(reader.nextChild());
    REQUIRE(reader.nextChild());
    forEachDescendant(reader, [&] {
        if (reader.name() == "skip") {
            reader.skip();
            return true;
        }
        const bool isText = reader.name() == "t";
        if (isText) reader.appendText(words);
        return isText;
    });
    CHECK(words == u"12");
    REQUIRE(reader.nextChild()); // the reader has left m
    CHECK(reader.name() == "t");
}

TEST_CASE("What stands before a mistake is told, and every open element ends", "[readers][xml]")
{
    PullReader reader("<a><b>words</b><c><d>more</a>");
    QString words;
    REQUIRE(reader.nextChild());
    REQUIRE(reader.nextChild());
    reader.appendText(words);
    CHECK(words == u"words");
    REQUIRE(reader.nextChild());
    REQUIRE(reader.nextChild());
    reader.appendText(words);
    CHECK(words == u"wordsmore");
    CHECK_FALSE(reader.nextChild());
    CHECK(reader.error().contains("line 1"_L1));
    CHECK(reader.next() == PullReader::Token::None);
}

TEST_CASE("A document type ends the reading before an entity is declared", "[readers][xml]")
{
    PullReader reader("<!DOCTYPE a [<!ENTITY e 'words'>]><a>&e;</a>");
    CHECK_FALSE(reader.nextChild());
    CHECK(reader.error().contains("DOCTYPE"_L1));
}

TEST_CASE("Nothing at all is a mistake and no element", "[readers][xml]")
{
    PullReader reader("");
    CHECK_FALSE(reader.nextChild());
    CHECK_FALSE(reader.error().isEmpty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/odt/styles.h"

#include "core/readers/limits.h"
#include "core/readers/xml.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::readers::odf {

namespace {

/// style:num-format: the first number of the series, or "一, 二, 三, ...".
Counting countingOf(const QString& format)
{
    if (format.isEmpty()) return Counting::None;
    switch (format.front().unicode()) {
    case u'a': return Counting::LowerLetter;
    case u'A': return Counting::UpperLetter;
    case u'i': return Counting::LowerRoman;
    case u'I': return Counting::UpperRoman;
    case u'一': return Counting::Chinese;
    case u'壹': return Counting::ChineseLegal;
    case u'甲': return Counting::Stems;
    case u'子': return Counting::Branches;
    case u'①': return Counting::Circled;
    case u'１': return Counting::FullWidth;
    case u'㊀': return Counting::CircledChinese;
    default: return Counting::Decimal;
    }
}

ListLevel readLevel(QXmlStreamReader& reader)
{
    ListLevel level;
    level.counting = countingOf(xml::attribute(reader, u"num-format"));
    level.prefix = xml::attribute(reader, u"num-prefix");
    level.suffix = xml::attribute(reader, u"num-suffix");
    level.pattern = xml::attribute(reader, u"num-list-format");
    level.start = xml::number(reader, u"start-value", 1);
    level.displayLevels = std::clamp(xml::number(reader, u"display-levels", 1), 1, ListLevels);
    xml::forEachChild(reader, [&] {
        xml::forEachChild(reader, [&] {
            if (xml::attribute(reader.attributes(), u"label-followed-by") == u"nothing") level.followedByNothing = true;
            reader.skipCurrentElement();
        });
    });
    return level;
}

} // namespace

void Styles::parse(const QByteArray& stylesPart)
{
    QXmlStreamReader reader(stylesPart);
    if (!reader.readNextStartElement()) return;
    xml::forEachChild(reader, [&] {
        if (reader.name() == u"styles" || reader.name() == u"automatic-styles")
            readContainer(reader);
        else
            reader.skipCurrentElement();
    });
}

void Styles::readContainer(QXmlStreamReader& reader)
{
    xml::forEachChild(reader, [&] {
        const QStringView name = reader.name();
        if (name == u"style") return readStyle(reader);
        if (name == u"list-style") {
            const QString style = xml::attribute(reader, u"name");
            m_lists.insert(style, readListStyle(reader));
            return;
        }
        if (name == u"outline-style") {
            m_outline = readListStyle(reader);
            return;
        }
        reader.skipCurrentElement();
    });
}

void Styles::readStyle(QXmlStreamReader& reader)
{
    const QString name = xml::attribute(reader, u"name");
    const QString family = xml::attribute(reader, u"family");
    if (family == u"paragraph")
        m_paragraphs.insert(
            name, {xml::attribute(reader, u"parent-style-name"), xml::number(reader, u"default-outline-level", 0)});
    xml::forEachChild(reader, [&] {
        const QStringView display = xml::attribute(reader.attributes(), u"display");
        if (reader.name() == u"text-properties" && display == u"none") m_hidden.insert(name);
        if (reader.name() == u"table-properties" && display == u"false") m_hiddenTables.insert(name);
        reader.skipCurrentElement();
    });
}

ListStyle Styles::readListStyle(QXmlStreamReader& reader)
{
    ListStyle style;
    xml::forEachChild(reader, [&] {
        const int level = xml::number(reader, u"level", 1);
        const bool isNumber = reader.name() == u"list-level-style-number" || reader.name() == u"outline-level-style";
        if (isNumber && level >= 1 && level <= ListLevels)
            style[static_cast<size_t>(level - 1)] = readLevel(reader);
        else
            reader.skipCurrentElement();
    });
    return style;
}

const ListStyle* Styles::list(const QString& name) const
{
    const auto found = m_lists.constFind(name);
    return found == m_lists.cend() ? nullptr : &*found;
}

int Styles::outlineLevel(const QString& paragraphStyle) const
{
    QString name = paragraphStyle;
    for (int depth = 0; depth < limits::Depth; ++depth) {
        const auto found = m_paragraphs.constFind(name);
        if (found == m_paragraphs.cend()) return 0;
        if (found->outlineLevel > 0) return found->outlineLevel;
        name = found->parent;
    }
    return 0;
}

bool Styles::isTitle(const QString& paragraphStyle) const
{
    QString name = paragraphStyle;
    for (int depth = 0; depth < limits::Depth && !name.isEmpty(); ++depth) {
        if (name == u"Title") return true;
        const auto found = m_paragraphs.constFind(name);
        if (found == m_paragraphs.cend()) return false;
        name = found->parent;
    }
    return false;
}

} // namespace duibiao::readers::odf

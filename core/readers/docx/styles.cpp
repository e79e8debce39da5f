// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/docx/styles.h"

#include "core/readers/limits.h"
#include "core/readers/xml.h"

using namespace Qt::StringLiterals;

namespace duibiao::readers::docx {

namespace {

/// Outline level by a built-in style name; Word and WPS write them in English or Chinese.
int levelByName(const QString& name)
{
    const QString lower = name.toLower();
    if (lower == "title"_L1 || lower == u"标题") return 0;
    for (const QStringView prefix : {QStringView(u"heading "), QStringView(u"标题 "), QStringView(u"標題 ")}) {
        if (!lower.startsWith(prefix)) continue;
        bool ok = false;
        const int level = QStringView(lower).sliced(prefix.size()).toInt(&ok);
        if (ok && level >= 1 && level <= 9) return level - 1;
    }
    return -1;
}

NumberingReference readNumbering(QXmlStreamReader& reader)
{
    NumberingReference numbering;
    xml::forEachChild(reader, [&] {
        if (reader.name() == u"numId")
            numbering.list = xml::attribute(reader, u"val");
        else if (reader.name() == u"ilvl")
            numbering.level = xml::number(reader, u"val", 0);
        reader.skipCurrentElement();
    });
    return numbering;
}

} // namespace

ParagraphProperties readParagraphProperties(QXmlStreamReader& reader)
{
    ParagraphProperties properties;
    xml::forEachChild(reader, [&] {
        const QStringView name = reader.name();
        if (name == u"numPr") {
            properties.numbering = readNumbering(reader);
            return;
        }
        if (name == u"rPr") {
            xml::forEachChild(reader, [&] {
                if (reader.name() == u"del" || reader.name() == u"moveFrom") properties.markDeleted = true;
                reader.skipCurrentElement();
            });
            return;
        }
        if (name == u"pStyle")
            properties.style = xml::attribute(reader, u"val");
        else if (name == u"outlineLvl")
            properties.outlineLevel = xml::number(reader, u"val", -1);
        reader.skipCurrentElement();
    });
    return properties;
}

Styles Styles::parse(const QByteArray& bytes)
{
    Styles styles;
    QXmlStreamReader reader(bytes);
    if (!reader.readNextStartElement()) return styles;
    xml::forEachChild(reader, [&] {
        if (reader.name() != u"style") {
            reader.skipCurrentElement();
            return;
        }
        const QString id = xml::attribute(reader, u"styleId");
        const QString type = xml::attribute(reader, u"type");
        const QString isDefault = xml::attribute(reader, u"default");
        Style style;
        xml::forEachChild(reader, [&] {
            const QStringView name = reader.name();
            if (name == u"pPr") {
                const ParagraphProperties properties = readParagraphProperties(reader);
                style.outlineLevel = properties.outlineLevel;
                style.numbering = properties.numbering;
                return;
            }
            if (name == u"rPr") {
                xml::forEachChild(reader, [&] {
                    if (reader.name() == u"vanish") style.hidden = xml::isOn(reader);
                    reader.skipCurrentElement();
                });
                return;
            }
            if (name == u"name")
                style.name = xml::attribute(reader, u"val");
            else if (name == u"basedOn")
                style.basedOn = xml::attribute(reader, u"val");
            reader.skipCurrentElement();
        });
        if (type == u"paragraph" && (isDefault == u"1" || isDefault == u"true")) styles.m_default = id;
        styles.m_styles.insert(id, std::move(style));
    });
    return styles;
}

template <typename Visit> void Styles::forChain(const QString& style, Visit visit) const
{
    QString id = style;
    for (int depth = 0; depth < limits::Depth && !id.isEmpty(); ++depth) { // a damaged file may go in a circle
        const auto found = m_styles.constFind(id);
        if (found == m_styles.cend() || visit(*found)) return;
        id = found->basedOn;
    }
}

int Styles::outlineLevel(const QString& style) const
{
    int level = -1;
    forChain(style, [&](const Style& s) {
        level = s.outlineLevel >= 0 ? s.outlineLevel : levelByName(s.name);
        return level >= 0;
    });
    return level >= 9 ? -1 : level;
}

std::optional<NumberingReference> Styles::numbering(const QString& style) const
{
    std::optional<NumberingReference> numbering;
    forChain(style, [&](const Style& s) {
        numbering = s.numbering;
        return numbering.has_value();
    });
    return numbering;
}

bool Styles::isContents(const QString& style) const
{
    bool contents = false;
    forChain(style, [&](const Style& s) {
        const QString name = s.name.toLower();
        contents = name.startsWith("toc "_L1) || name.startsWith(u"目录 ") || name.startsWith(u"目錄 ");
        return contents;
    });
    return contents;
}

bool Styles::isHidden(const QString& style) const
{
    std::optional<bool> hidden;
    forChain(style, [&](const Style& s) {
        hidden = s.hidden;
        return hidden.has_value();
    });
    return hidden.value_or(false);
}

} // namespace duibiao::readers::docx

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/docx/styles.h"

#include "core/readers/limits.h"

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

bool isContentsName(const QString& name)
{
    const QString lower = name.toLower();
    return lower.startsWith("toc "_L1) || lower.startsWith(u"目录 ") || lower.startsWith(u"目錄 ");
}

/// A letter that is set over several lines is a paragraph of its own before the one it begins.
bool isFirstLetter(QByteArrayView dropCap)
{
    return dropCap == "drop" || dropCap == "margin";
}

/// A style as it stands in the file.
struct Definition {
    QString name;
    QString basedOn;
    int outlineLevel = -1;
    std::optional<NumberingReference> numbering;
    std::optional<bool> hidden; ///< w:vanish
};

NumberingReference readNumbering(PullReader& reader)
{
    NumberingReference numbering;
    forEachChild(reader, [&] {
        if (reader.name() == "numId")
            numbering.list = reader.attributeText("val");
        else if (reader.name() == "ilvl")
            numbering.level = reader.number("val", 0);
        reader.skip();
    });
    return numbering;
}

} // namespace

ParagraphProperties readParagraphProperties(PullReader& reader)
{
    ParagraphProperties properties;
    forEachChild(reader, [&] {
        const QByteArrayView name = reader.name();
        if (name == "numPr") {
            properties.numbering = readNumbering(reader);
            return;
        }
        if (name == "rPr") {
            forEachChild(reader, [&] {
                if (reader.name() == "del" || reader.name() == "moveFrom") properties.joinsNext = true;
                reader.skip();
            });
            return;
        }
        if (name == "pStyle")
            properties.style = reader.attributeText("val");
        else if (name == "outlineLvl")
            properties.outlineLevel = reader.number("val", -1);
        else if (name == "framePr")
            properties.joinsNext = properties.joinsNext || isFirstLetter(reader.attribute("dropCap"));
        reader.skip();
    });
    return properties;
}

static Definition readDefinition(PullReader& reader)
{
    Definition style;
    forEachChild(reader, [&] {
        const QByteArrayView name = reader.name();
        if (name == "pPr") {
            const ParagraphProperties properties = readParagraphProperties(reader);
            style.outlineLevel = properties.outlineLevel;
            style.numbering = properties.numbering;
            return;
        }
        if (name == "rPr") {
            forEachChild(reader, [&] {
                if (reader.name() == "vanish") style.hidden = reader.isOn();
                reader.skip();
            });
            return;
        }
        if (name == "name")
            style.name = reader.attributeText("val");
        else if (name == "basedOn")
            style.basedOn = reader.attributeText("val");
        reader.skip();
    });
    return style;
}

/// The style with what those it is based on say where it says nothing.
static Style resolved(const QHash<QString, Definition>& definitions, const QString& style)
{
    Style out;
    std::optional<bool> hidden;
    QString id = style;
    for (int depth = 0; depth < limits::Depth && !id.isEmpty(); ++depth) { // a damaged file may go in a circle
        const auto found = definitions.constFind(id);
        if (found == definitions.cend()) break;
        if (out.outlineLevel < 0) out.outlineLevel = found->outlineLevel;
        if (out.outlineLevel < 0) out.outlineLevel = levelByName(found->name);
        if (!out.numbering) out.numbering = found->numbering;
        if (!hidden) hidden = found->hidden;
        out.isContents = out.isContents || isContentsName(found->name);
        id = found->basedOn;
    }
    constexpr int BodyText = 9;
    if (out.outlineLevel >= BodyText) out.outlineLevel = -1;
    out.isHidden = hidden.value_or(false);
    return out;
}

Styles Styles::parse(const QByteArray& bytes)
{
    Styles styles;
    QHash<QString, Definition> definitions;
    PullReader reader(bytes);
    if (!reader.nextChild()) return styles;
    forEachChild(reader, [&] {
        if (reader.name() != "style") return reader.skip();
        const QString id = reader.attributeText("styleId");
        const QByteArrayView isDefault = reader.attribute("default");
        if (reader.attribute("type") == "paragraph" && (isDefault == "1" || isDefault == "true")) styles.m_default = id;
        definitions.insert(id, readDefinition(reader));
    });
    for (auto style = definitions.cbegin(); style != definitions.cend(); ++style)
        styles.m_styles.insert(style.key(), resolved(definitions, style.key()));
    return styles;
}

const Style& Styles::of(const QString& style) const
{
    static const Style None;
    const auto found = m_styles.constFind(style);
    return found == m_styles.cend() ? None : *found;
}

} // namespace duibiao::readers::docx

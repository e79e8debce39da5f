// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/html/elements.h"

#include "core/readers/counting.h"
#include "core/readers/html/nodes.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace duibiao::readers::html {

namespace {

constexpr std::array NeverShown{
    GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,  GUMBO_TAG_HEAD,   GUMBO_TAG_IFRAME,  GUMBO_TAG_OBJECT,   GUMBO_TAG_SVG,
    GUMBO_TAG_SELECT, GUMBO_TAG_BUTTON, GUMBO_TAG_INPUT,  GUMBO_TAG_VIDEO,   GUMBO_TAG_TEXTAREA, GUMBO_TAG_AUDIO,
    GUMBO_TAG_CANVAS, GUMBO_TAG_MAP,    GUMBO_TAG_RT,     GUMBO_TAG_RP,      GUMBO_TAG_TEMPLATE, GUMBO_TAG_NOFRAMES,
    GUMBO_TAG_DEL,    GUMBO_TAG_EMBED,  GUMBO_TAG_APPLET, GUMBO_TAG_MARQUEE, GUMBO_TAG_NOSCRIPT};

constexpr std::array Blocks{
    GUMBO_TAG_HTML,       GUMBO_TAG_BODY,       GUMBO_TAG_P,       GUMBO_TAG_DIV,     GUMBO_TAG_H1,
    GUMBO_TAG_H2,         GUMBO_TAG_H3,         GUMBO_TAG_H4,      GUMBO_TAG_H5,      GUMBO_TAG_H6,
    GUMBO_TAG_LI,         GUMBO_TAG_SECTION,    GUMBO_TAG_ARTICLE, GUMBO_TAG_HEADER,  GUMBO_TAG_FOOTER,
    GUMBO_TAG_MAIN,       GUMBO_TAG_ASIDE,      GUMBO_TAG_NAV,     GUMBO_TAG_PRE,     GUMBO_TAG_DL,
    GUMBO_TAG_DT,         GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_DD,      GUMBO_TAG_FORM,    GUMBO_TAG_CENTER,
    GUMBO_TAG_FIGURE,     GUMBO_TAG_FIELDSET,   GUMBO_TAG_ADDRESS, GUMBO_TAG_DETAILS, GUMBO_TAG_HR,
    GUMBO_TAG_LEGEND,     GUMBO_TAG_TR,         GUMBO_TAG_TD,      GUMBO_TAG_SUMMARY, GUMBO_TAG_TH,
    GUMBO_TAG_FIGCAPTION, GUMBO_TAG_CAPTION,    GUMBO_TAG_DIR,     GUMBO_TAG_MENU};

QByteArray style(const GumboElement& element)
{
    return attribute(element, "style").toByteArray().toLower().replace(' ', "");
}

} // namespace

QByteArrayView attribute(const GumboElement& element, const char* name)
{
    const GumboAttribute* found = gumbo_get_attribute(&element.attributes, name);
    return found ? QByteArrayView(found->value) : QByteArrayView();
}

int attributeNumber(const GumboElement& element, const char* name, int otherwise)
{
    bool ok = false;
    const int number = attribute(element, name).trimmed().toInt(&ok);
    return ok ? number : otherwise;
}

bool isNeverShown(const GumboElement& element)
{
    if (std::ranges::contains(NeverShown, element.tag)) return true;
    if (gumbo_get_attribute(&element.attributes, "hidden")) return true;
    if (attribute(element, "style").isEmpty()) return false;
    const QByteArray declarations = style(element);
    return declarations.contains("display:none") || declarations.contains("visibility:hidden");
}

bool isBlock(GumboTag tag)
{
    return std::ranges::contains(Blocks, tag);
}

int headingLevel(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? tag - GUMBO_TAG_H1 + 1 : 0;
}

QString listLabel(const GumboElement& list, const GumboElement& item, int number)
{
    struct Style {
        QByteArrayView name;
        Counting counting;
    };
    // The values of list-style-type (CSS Counter Styles level 3); CSS goes before the type attribute.
    static constexpr std::array<Style, 9> Styles{{{"cjk-ideographic", Counting::Chinese},
                                                  {"simp-chinese", Counting::Chinese},
                                                  {"cjk-decimal", Counting::Chinese},
                                                  {"lower-alpha", Counting::LowerLetter},
                                                  {"lower-latin", Counting::LowerLetter},
                                                  {"upper-alpha", Counting::UpperLetter},
                                                  {"upper-latin", Counting::UpperLetter},
                                                  {"lower-roman", Counting::LowerRoman},
                                                  {"upper-roman", Counting::UpperRoman}}};
    for (const GumboElement* element : {&item, &list}) {
        const QByteArray declared = style(*element);
        const qsizetype at = declared.indexOf("list-style");
        if (at < 0) continue;
        QByteArrayView value = QByteArrayView(declared).sliced(at);
        if (const qsizetype end = value.indexOf(';'); end >= 0) value = value.first(end);
        if (value.endsWith(":none")) return {};
        for (const Style& known : Styles)
            if (value.contains(known.name))
                return counted(number, known.counting) + (known.counting == Counting::Chinese ? u"、"_s : u". "_s);
    }
    const QByteArrayView own = attribute(item, "type");
    const QByteArrayView type = own.isEmpty() ? attribute(list, "type") : own;
    const Counting counting = type == "a"   ? Counting::LowerLetter
                              : type == "A" ? Counting::UpperLetter
                              : type == "i" ? Counting::LowerRoman
                              : type == "I" ? Counting::UpperRoman
                                            : Counting::Decimal;
    return counted(number, counting) + u". "_s;
}

int firstNumber(const GumboElement& list)
{
    if (!gumbo_get_attribute(&list.attributes, "reversed")) return attributeNumber(list, "start", 1);
    const auto items = std::ranges::count_if(children(list), [](const GumboNode* child) {
        return child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == GUMBO_TAG_LI;
    });
    return attributeNumber(list, "start", static_cast<int>(items));
}

qsizetype wordLength(const GumboNode* node)
{
    qsizetype length = 0;
    forEachNode(node, [&](const GumboNode* inner) {
        if (inner->type == GUMBO_NODE_TEXT) length += static_cast<qsizetype>(qstrlen(inner->v.text.text));
        return inner->type != GUMBO_NODE_ELEMENT || !isNeverShown(inner->v.element);
    });
    return length;
}

std::vector<const GumboNode*> tableRows(const GumboElement& table)
{
    std::vector<const GumboNode*> rows;
    for (const GumboNode* child : children(table)) {
        if (child->type != GUMBO_NODE_ELEMENT) continue;
        const GumboTag tag = child->v.element.tag;
        if (tag == GUMBO_TAG_CAPTION || tag == GUMBO_TAG_TR) rows.push_back(child);
        if (tag != GUMBO_TAG_TBODY && tag != GUMBO_TAG_THEAD && tag != GUMBO_TAG_TFOOT) continue;
        for (const GumboNode* row : children(child->v.element))
            if (row->type == GUMBO_NODE_ELEMENT && row->v.element.tag == GUMBO_TAG_TR) rows.push_back(row);
    }
    return rows;
}

} // namespace duibiao::readers::html

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/html/walker.h"

#include "core/readers/counting.h"
#include "core/readers/depth.h"
#include "core/readers/html/elements.h"
#include "core/readers/html/furniture.h"
#include "core/readers/html/labels.h"
#include "core/readers/html/links.h"
#include "core/readers/html/nodes.h"
#include "core/readers/html/paragraph.h"
#include "core/readers/limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::readers::html {

namespace {

/// An element that is named like navigation but holds more than this share of the page's words is the page itself.
constexpr qsizetype LargestFurniturePercent = 60;
/// Elements whose words are counted to see that; a page has a few dozen such, and counting is not for free.
constexpr int MostMeasured = 500;
/// Words a cell of a layout table holds, in paragraphs; cells of data tables hold few.
constexpr size_t LayoutParagraphs = 8;
constexpr size_t LayoutCells = 6;

/// The headers and footers of pages, as LibreOffice writes them.
bool isPageMargin(const GumboElement& element)
{
    const QByteArrayView title = attribute(element, "title");
    return element.tag == GUMBO_TAG_DIV && (title == "header" || title == "footer");
}

class Walker {
public:
    explicit Walker(const GumboNode* root) : m_pageLength(wordLength(root)) {}

    void walk(const GumboNode* node);
    Page finish();

private:
    void walkChildren(const GumboElement& element);
    void walkElement(const GumboNode* node);
    void walkList(const GumboNode* node);
    void walkTable(const GumboNode* node);
    void walkText(const GumboNode* node);
    void walkLink(const GumboElement& element);
    void walkRow(const GumboElement& row);
    void flush();
    [[nodiscard]] bool isLinkLine(QStringView words) const;
    [[nodiscard]] bool isRowOfLabels(const GumboNode* node);
    [[nodiscard]] bool isFurniture(const GumboNode* node);
    /// Reads the children of `element` into a flow of their own.
    [[nodiscard]] Flow content(const GumboElement& element);

    qsizetype m_pageLength;
    int m_measured = 0;
    Flow m_flow;
    Paragraph m_paragraph;
    QString m_label; ///< list number that the next words carry
    BlockKind m_kind = BlockKind::Paragraph;
    int m_level = 0;
    int m_depth = 0;
    bool m_furniture = false;
    bool m_preformatted = false;
    Page m_page;
    int m_inLink = 0;
    int m_links = 0;                          ///< in the paragraph
    bool m_unlinked = false;                  ///< the paragraph has words outside of links
    const GumboNode* m_labelParent = nullptr; ///< looked at last for rows of labels
    bool m_holdsLabels = false;
};

/// Chinese characters in a script, as themselves or escaped (\u5e74).
qsizetype chineseIn(const GumboElement& script)
{
    qsizetype count = 0;
    for (const GumboNode* child : children(script)) {
        if (child->type != GUMBO_NODE_TEXT && child->type != GUMBO_NODE_CDATA) continue;
        const QByteArrayView words(child->v.text.text);
        for (qsizetype i = 0; i + 2 < words.size(); ++i) {
            const auto lead = static_cast<uchar>(words[i]);
            const bool escaped = words[i] == '\\' && words[i + 1] == 'u' && words[i + 2] >= '4' && words[i + 2] <= '9';
            if ((lead >= 0xE4 && lead <= 0xE9) || escaped) ++count;
        }
    }
    return count;
}

Page Walker::finish()
{
    flush();
    // The foot of a page ends it; in the midst of a paper its words are matter (主办单位：县总工会).
    for (auto item = m_flow.rbegin(); item != m_flow.rend(); ++item) {
        if (item->kind == BlockKind::Furniture) continue;
        if (item->table || !FurnitureWords::shipped().opensFoot(item->words)) break;
        item->kind = BlockKind::Furniture;
        item->headingLevel = 0;
    }
    m_page.flow = std::move(m_flow);
    return std::move(m_page);
}

void Walker::flush()
{
    QString words = m_paragraph.take();
    const bool linkLine = isLinkLine(words);
    m_links = 0;
    m_unlinked = false;
    if (QStringView(words).trimmed().isEmpty()) return;
    if (!m_label.isEmpty()) words.prepend(std::exchange(m_label, {}));
    const bool furniture = m_furniture || linkLine || FurnitureWords::shipped().opensFurniture(words);
    m_flow.push_back({.kind = furniture ? BlockKind::Furniture : m_kind,
                      .headingLevel = furniture ? 0 : m_level,
                      .words = std::move(words),
                      .table = nullptr});
}

/// 登录 注册, 首页 | 网站地图: short links and nothing else. A list of attachments may be one, too.
bool Walker::isLinkLine(QStringView words) const
{
    constexpr int FewestLinks = 2;
    constexpr qsizetype LongestLink = 15;
    return m_links >= FewestLinks && !m_unlinked && words.size() <= m_links * LongestLink &&
           !words.trimmed().startsWith(u'附');
}

void Walker::walkText(const GumboNode* node)
{
    const QString words = QString::fromUtf8(node->v.text.text);
    m_unlinked =
        m_unlinked || (m_inLink == 0 && std::ranges::any_of(words, [](QChar c) { return c.isLetterOrNumber(); }));
    m_paragraph.append(words, m_preformatted);
}

void Walker::walkLink(const GumboElement& element)
{
    ++m_inLink;
    ++m_links;
    walkChildren(element);
    --m_inLink;
}

/// The children of a row of a label and its value, kept apart.
void Walker::walkRow(const GumboElement& row)
{
    bool isLabel = true;
    for (const GumboNode* child : children(row)) {
        walk(child);
        if (isBlank(child) || !isLabel) continue;
        m_paragraph.separate();
        isLabel = false;
    }
}

bool Walker::isRowOfLabels(const GumboNode* node)
{
    const GumboNode* parent = node->parent;
    if (!parent || parent->type != GUMBO_NODE_ELEMENT || !isLabelRow(node->v.element)) return false;
    if (parent != m_labelParent) {
        m_labelParent = parent;
        m_holdsLabels = holdsLabelRows(parent->v.element);
    }
    return m_holdsLabels;
}

void Walker::walk(const GumboNode* node)
{
    switch (node->type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA: walkText(node); break;
    case GUMBO_NODE_WHITESPACE: m_paragraph.append(QString::fromUtf8(node->v.text.text), m_preformatted); break;
    case GUMBO_NODE_ELEMENT: walkElement(node); break;
    case GUMBO_NODE_DOCUMENT:
    case GUMBO_NODE_COMMENT:
    case GUMBO_NODE_TEMPLATE: break;
    }
}

void Walker::walkChildren(const GumboElement& element)
{
    for (const GumboNode* child : children(element)) walk(child);
}

void Walker::walkElement(const GumboNode* node)
{
    const DepthGuard guard(m_depth);
    if (guard.isTooDeep()) {
        m_page.tooDeep = true;
        return;
    }
    const GumboElement& element = node->v.element;
    if (element.tag == GUMBO_TAG_SCRIPT) {
        m_page.hasScript = true;
        m_page.scriptWords += chineseIn(element);
    }
    if (element.tag == GUMBO_TAG_FRAME || element.tag == GUMBO_TAG_IFRAME) {
        const QByteArrayView source = attribute(element, "src");
        if (!source.isEmpty()) m_page.frames.push_back(QString::fromUtf8(source));
    }
    if (isNeverShown(element)) return;
    if (element.tag == GUMBO_TAG_A) return walkLink(element);
    if (element.tag == GUMBO_TAG_BR) return m_paragraph.breakLine();
    if (element.tag == GUMBO_TAG_TABLE) return walkTable(node);
    if (element.tag == GUMBO_TAG_OL || element.tag == GUMBO_TAG_UL) return walkList(node);
    if (!isBlock(element.tag)) return walkChildren(element);

    if (!followsShortTerm(node)) flush();
    m_paragraph.separate();
    const auto kind = std::exchange(m_kind, headingLevel(element.tag) > 0 ? BlockKind::Heading : m_kind);
    const int level = std::exchange(m_level, std::max(m_level, headingLevel(element.tag)));
    const bool furniture = std::exchange(m_furniture, m_furniture || isFurniture(node));
    const bool preformatted = std::exchange(m_preformatted, m_preformatted || element.tag == GUMBO_TAG_PRE);
    if (isRowOfLabels(node))
        walkRow(element);
    else
        walkChildren(element);
    if (!isShortTerm(node)) flush();
    m_kind = kind;
    m_level = level;
    m_furniture = furniture;
    m_preformatted = preformatted;
}

void Walker::walkList(const GumboNode* node)
{
    flush();
    const GumboElement& element = node->v.element;
    const bool numbered = element.tag == GUMBO_TAG_OL;
    const bool furniture = std::exchange(m_furniture, m_furniture || isFurniture(node) || isLinkList(element));
    int number = firstNumber(element);
    const int step = gumbo_get_attribute(&element.attributes, "reversed") ? -1 : 1;
    for (const GumboNode* child : children(element)) {
        const bool isItem = child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == GUMBO_TAG_LI;
        if (isItem && numbered) {
            number = attributeNumber(child->v.element, "value", number);
            m_label = listLabel(element, child->v.element, number);
            number = following(number, step);
        }
        walk(child);
        if (isItem) {
            flush();
            m_label.clear();
        }
    }
    m_furniture = furniture;
}

bool Walker::isFurniture(const GumboNode* node)
{
    const GumboElement& element = node->v.element;
    if (element.tag == GUMBO_TAG_BODY || element.tag == GUMBO_TAG_HTML || element.tag == GUMBO_TAG_MAIN ||
        element.tag == GUMBO_TAG_ARTICLE)
        return false;
    const FurnitureWords& words = FurnitureWords::shipped();
    const QByteArrayView role = attribute(element, "role");
    const bool named = element.tag == GUMBO_TAG_NAV || element.tag == GUMBO_TAG_FOOTER || role == "navigation" ||
                       role == "contentinfo" || role == "banner" || role == "search" || isPageMargin(element) ||
                       words.namesFurniture(attribute(element, "class")) ||
                       words.namesFurniture(attribute(element, "id"));
    const bool framed =
        !named && (element.tag == GUMBO_TAG_HEADER || element.tag == GUMBO_TAG_ASIDE ||
                   words.namesFrame(attribute(element, "class")) || words.namesFrame(attribute(element, "id")));
    if (framed && (++m_measured > MostMeasured || !isMostlyLinks(node))) return false;
    return (named || framed) && ++m_measured <= MostMeasured &&
           wordLength(node) * 100 <= m_pageLength * LargestFurniturePercent;
}

Flow Walker::content(const GumboElement& element)
{
    Flow outer = std::exchange(m_flow, {});
    const auto kind = std::exchange(m_kind, BlockKind::Paragraph);
    const int level = std::exchange(m_level, 0);
    const QString label = std::exchange(m_label, {});
    walkChildren(element);
    flush();
    m_kind = kind;
    m_level = level;
    m_label = label;
    return std::exchange(m_flow, std::move(outer));
}

void Walker::walkTable(const GumboNode* node)
{
    flush();
    FlowTable table;
    std::vector<int> occupied; // how many rows down each column is taken by a cell above
    bool holdsTable = false;
    size_t longestCell = 0;
    for (const GumboNode* part : tableRows(node->v.element)) {
        const GumboElement& element = part->v.element;
        if (element.tag == GUMBO_TAG_CAPTION) {
            walkChildren(element);
            flush();
            continue;
        }
        int column = 0;
        for (const GumboNode* child : children(element)) {
            if (child->type != GUMBO_NODE_ELEMENT) continue;
            const GumboElement& cell = child->v.element;
            if (cell.tag != GUMBO_TAG_TD && cell.tag != GUMBO_TAG_TH) continue;
            while (column < static_cast<int>(occupied.size()) && occupied[static_cast<size_t>(column)] > 0) ++column;
            const int columnSpan = std::clamp(attributeNumber(cell, "colspan", 1), 1, MostColumnSpan);
            const int givenRows = attributeNumber(cell, "rowspan", 1);
            const int rowSpan =
                givenRows == 0 ? limits::Rows : std::clamp(givenRows, 1, MostRowSpan); // 0: to the end of the table
            if (column + columnSpan > limits::Columns) break;
            if (occupied.size() < static_cast<size_t>(column + columnSpan))
                occupied.resize(static_cast<size_t>(column + columnSpan));
            std::fill_n(occupied.begin() + column, columnSpan, rowSpan);
            FlowCell flowCell{.row = table.rows,
                              .column = column,
                              .rowSpan = rowSpan,
                              .columnSpan = columnSpan,
                              .content = content(cell)};
            holdsTable = holdsTable || std::ranges::any_of(flowCell.content,
                                                           [](const FlowItem& item) { return item.table != nullptr; });
            longestCell = std::max(longestCell, flowCell.content.size());
            table.cells.push_back(std::move(flowCell));
            column += columnSpan;
        }
        for (int& rows : occupied) rows = std::max(0, rows - 1);
        ++table.rows;
    }
    if (table.cells.empty()) return;
    finishTable(table);
    const bool looksLikeData = table.rows >= 3 && table.columns >= 3;
    table.isLayout = table.isLayout || (holdsTable && !looksLikeData) ||
                     (longestCell >= LayoutParagraphs && table.cells.size() <= LayoutCells) ||
                     attribute(node->v.element, "role") == "presentation";
    if (m_furniture) {
        // Furniture needs no cells.
        for (FlowCell& cell : table.cells) std::ranges::move(cell.content, std::back_inserter(m_flow));
        return;
    }
    m_flow.push_back({.kind = BlockKind::Table,
                      .headingLevel = 0,
                      .words = {},
                      .table = std::make_unique<FlowTable>(std::move(table))});
}

} // namespace

Page readPage(const GumboNode* root)
{
    Walker walker(root);
    walker.walk(root);
    return walker.finish();
}

} // namespace duibiao::readers::html

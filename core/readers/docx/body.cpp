// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/docx/body.h"

#include "core/readers/depth.h"
#include "core/readers/docx/symbols.h"
#include "core/readers/xml.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::readers::docx {

namespace {

/// Elements that only wrap what they hold.
bool isWrapper(QStringView name)
{
    return name == u"sdtContent" || name == u"customXml" || name == u"smartTag" || name == u"ins" ||
           name == u"moveTo" || name == u"hyperlink" || name == u"fldSimple" || name == u"dir" || name == u"bdo";
}

bool isDeletion(QStringView name)
{
    return name == u"del" || name == u"moveFrom";
}

} // namespace

void BodyReader::readDocument()
{
    if (!m_reader.readNextStartElement()) return;
    xml::forEachChild(m_reader, [&] {
        if (m_reader.name() != u"body") {
            m_reader.skipCurrentElement();
            return;
        }
        xml::forEachChild(m_reader, [&] {
            if (m_builder.isFull()) {
                m_reader.skipCurrentElement();
                return;
            }
            Flow flow;
            readBlock(flow);
            m_builder.append(flow);
        });
    });
}

void BodyReader::readHeader()
{
    if (!m_reader.readNextStartElement()) return;
    Flow flow;
    readBlocks(flow);
    m_builder.pageFurniture(flow);
}

void BodyReader::readNotes(int& number)
{
    if (!m_reader.readNextStartElement()) return;
    xml::forEachChild(m_reader, [&] {
        // The lines that part notes from the matter are notes of a type of their own.
        const QStringView type = xml::attribute(m_reader.attributes(), u"type");
        if (m_builder.isFull() || (!type.isEmpty() && type != u"normal")) return m_reader.skipCurrentElement();
        Flow flow;
        readBlocks(flow);
        m_builder.note(u"[%1] "_s.arg(++number), flow);
    });
}

void BodyReader::readBlocks(Flow& flow)
{
    xml::forEachChild(m_reader, [&] { readBlock(flow); });
}

void BodyReader::readBlock(Flow& flow)
{
    const DepthGuard guard(m_depth);
    if (guard.isTooDeep()) return skipTooDeep();
    const QStringView name = m_reader.name();
    if (name == u"p") return readParagraph(flow);
    if (name == u"tbl") return readTable(flow);
    if (name == u"sdt" || isWrapper(name)) return readBlocks(flow);
    if (name == u"AlternateContent") return readAlternative([&] { readBlocks(flow); });
    if (isDeletion(name)) return skipDeleted();
    if (name == u"altChunk")
        m_builder.warn(
            u"embedded_document"_s,
            QCoreApplication::translate("duibiao::readers", "A document embedded in the file was not read."));
    m_reader.skipCurrentElement();
}

void BodyReader::readParagraph(Flow& flow)
{
    ParagraphProperties properties;
    QString words;
    Flow boxes;
    xml::forEachChild(m_reader, [&] {
        if (m_reader.name() == u"pPr")
            properties = readParagraphProperties(m_reader);
        else
            readInline(words, boxes);
    });
    // A field whose instruction does not end in its paragraph is damaged; it must not swallow the rest of the document.
    std::fill(m_fields.begin(), m_fields.end(), false);
    finishParagraph(flow, properties, std::move(words));
    std::ranges::move(boxes, std::back_inserter(flow));
}

void BodyReader::finishParagraph(Flow& flow, const ParagraphProperties& properties, QString words)
{
    const QString& style = properties.style.isEmpty() ? m_styles.defaultStyle() : properties.style;
    if (!properties.markDeleted || !words.isEmpty()) {
        const auto fromStyle = m_styles.numbering(style);
        NumberingReference numbering = properties.numbering.value_or(NumberingReference{});
        if (numbering.list.isEmpty() && fromStyle) numbering.list = fromStyle->list;
        if (numbering.level < 0 && fromStyle) numbering.level = fromStyle->level;
        if (numbering.level < 0) numbering.level = m_numbering.levelOfStyle(numbering.list, style);
        if (!numbering.list.isEmpty() && numbering.list != u"0") {
            const QString label = m_numbering.next(numbering.list, numbering.level);
            if (!words.isEmpty()) words.prepend(label);
        }
    }
    if (words.isEmpty()) return;

    FlowItem item;
    const int level = properties.outlineLevel >= 0 ? properties.outlineLevel : m_styles.outlineLevel(style);
    if (m_styles.isContents(style)) {
        item.kind = BlockKind::Furniture;
    } else if (level >= 0 && level < 9) {
        item.kind = BlockKind::Heading;
        item.headingLevel = level + 1;
    }
    item.words = std::move(words);
    flow.push_back(std::move(item));
}

void BodyReader::readInlines(QString& words, Flow& boxes)
{
    xml::forEachChild(m_reader, [&] { readInline(words, boxes); });
}

void BodyReader::readInline(QString& words, Flow& boxes)
{
    const DepthGuard guard(m_depth);
    if (guard.isTooDeep()) return skipTooDeep();
    const QStringView name = m_reader.name();
    if (name == u"r") return readRun(words, boxes);
    if (name == u"sdt" || isWrapper(name)) return readInlines(words, boxes);
    if (name == u"AlternateContent") return readAlternative([&] { readInlines(words, boxes); });
    if (name == u"oMath" || name == u"oMathPara") return readMath(words);
    if (isDeletion(name)) return skipDeleted();
    m_reader.skipCurrentElement();
}

void BodyReader::readRun(QString& words, Flow& boxes)
{
    bool hidden = false;
    QString runWords;
    xml::forEachChild(m_reader, [&] {
        if (m_reader.name() == u"rPr")
            hidden = isHiddenRun();
        else
            readRunContent(runWords, boxes);
    });
    if (hidden && !runWords.trimmed().isEmpty()) {
        m_builder.warn(u"hidden_text"_s,
                       QCoreApplication::translate("duibiao::readers", "Hidden text in the file was left out."));
        return;
    }
    words += runWords;
}

void BodyReader::readRunContent(QString& words, Flow& boxes)
{
    const DepthGuard guard(m_depth);
    if (guard.isTooDeep()) return skipTooDeep();
    const QStringView name = m_reader.name();
    if (name == u"t") {
        const QString text = m_reader.readElementText(QXmlStreamReader::IncludeChildElements);
        if (!inFieldInstruction()) words += text;
        return;
    }
    if (name == u"fldChar") return readField();
    if (name == u"AlternateContent")
        return readAlternative([&] { xml::forEachChild(m_reader, [&] { readRunContent(words, boxes); }); });
    if (name == u"drawing" || name == u"pict" || name == u"object") return readDrawing(boxes);
    if (name == u"ruby") return readRuby(words, boxes);
    if (name == u"tab" || name == u"ptab")
        words += u'\t';
    else if (name == u"br" || name == u"cr")
        words += u'\n';
    else if (name == u"noBreakHyphen")
        words += u'-';
    else if (name == u"sym")
        words += symbol(xml::attribute(m_reader, u"font"), xml::attribute(m_reader, u"char"));
    m_reader.skipCurrentElement();
}

bool BodyReader::isHiddenRun()
{
    bool hidden = false;
    xml::forEachChild(m_reader, [&] {
        if (m_reader.name() == u"vanish")
            hidden = xml::isOn(m_reader);
        else if (m_reader.name() == u"rStyle")
            hidden = hidden || m_styles.isHidden(xml::attribute(m_reader, u"val"));
        m_reader.skipCurrentElement();
    });
    return hidden;
}

bool BodyReader::inFieldInstruction() const
{
    return std::ranges::contains(m_fields, true);
}

void BodyReader::readField()
{
    const QString type = xml::attribute(m_reader, u"fldCharType");
    if (type == u"begin")
        m_fields.push_back(true);
    else if (type == u"separate" && !m_fields.empty())
        m_fields.back() = false;
    else if (type == u"end" && !m_fields.empty())
        m_fields.pop_back();
    m_reader.skipCurrentElement();
}

void BodyReader::readRuby(QString& words, Flow& boxes)
{
    xml::forEachChild(m_reader, [&] {
        if (m_reader.name() == u"rubyBase")
            readInlines(words, boxes);
        else
            m_reader.skipCurrentElement(); // the pronunciation
    });
}

void BodyReader::readMath(QString& words)
{
    for (int depth = 1; depth > 0 && !m_reader.atEnd();) {
        const auto token = m_reader.readNext();
        if (token == QXmlStreamReader::EndElement) --depth;
        if (token != QXmlStreamReader::StartElement) continue;
        if (m_reader.name() == u"t")
            words += m_reader.readElementText(QXmlStreamReader::IncludeChildElements);
        else
            ++depth;
    }
}

void BodyReader::readDrawing(Flow& boxes)
{
    // Whatever draws the box, its text is in w:txbxContent. mc:Fallback repeats in an older form what mc:Choice has.
    for (int depth = 1; depth > 0 && !m_reader.atEnd();) {
        const auto token = m_reader.readNext();
        if (token == QXmlStreamReader::EndElement) --depth;
        if (token != QXmlStreamReader::StartElement) continue;
        if (m_reader.name() == u"txbxContent")
            readBlocks(boxes);
        else if (m_reader.name() == u"Fallback")
            m_reader.skipCurrentElement();
        else
            ++depth;
    }
}

template <typename Visit> void BodyReader::readAlternative(Visit visit)
{
    bool taken = false;
    xml::forEachChild(m_reader, [&] {
        const bool take = !taken && (m_reader.name() == u"Choice" || m_reader.name() == u"Fallback");
        taken = taken || take;
        if (take)
            visit();
        else
            m_reader.skipCurrentElement();
    });
}

void BodyReader::skipDeleted()
{
    m_builder.warn(u"tracked_changes"_s,
                   QCoreApplication::translate(
                       "duibiao::readers",
                       "The file holds tracked changes: deleted words were left out, inserted ones were read."));
    m_reader.skipCurrentElement();
}

void BodyReader::skipTooDeep()
{
    m_builder.warn(u"too_deep"_s,
                   QCoreApplication::translate("duibiao::readers", "Parts nested too deeply were left out."));
    m_reader.skipCurrentElement();
}

} // namespace duibiao::readers::docx

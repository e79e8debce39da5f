// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/docx/body.h"

#include "core/readers/depth.h"
#include "core/readers/docx/symbols.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::readers::docx {

namespace {

/// Elements that only wrap what they hold.
bool isWrapper(QByteArrayView name)
{
    return name == "sdtContent" || name == "customXml" || name == "smartTag" || name == "ins" || name == "moveTo" ||
           name == "hyperlink" || name == "fldSimple" || name == "dir" || name == "bdo";
}

bool isDeletion(QByteArrayView name)
{
    return name == "del" || name == "moveFrom";
}

} // namespace

void BodyReader::readDocument()
{
    if (!m_reader.nextChild()) return;
    forEachChild(m_reader, [&] {
        if (m_reader.name() != "body") {
            m_reader.skip();
            return;
        }
        forEachChild(m_reader, [&] {
            if (m_builder.isFull()) {
                m_reader.skip();
                return;
            }
            Flow flow;
            readBlock(flow);
            m_builder.append(flow);
        });
        Flow rest;
        finishJoined(rest);
        m_builder.append(rest);
    });
}

void BodyReader::readHeader()
{
    if (!m_reader.nextChild()) return;
    Flow flow;
    readBlocks(flow);
    m_builder.pageFurniture(flow);
}

void BodyReader::readNotes(int& number)
{
    if (!m_reader.nextChild()) return;
    forEachChild(m_reader, [&] {
        // The lines that part notes from the matter are notes of a type of their own.
        const QByteArrayView type = m_reader.attribute("type");
        if (m_builder.isFull() || (!type.isEmpty() && type != "normal")) return m_reader.skip();
        Flow flow;
        readBlocks(flow);
        m_builder.note(u"[%1] "_s.arg(++number), flow);
    });
}

void BodyReader::readBlocks(Flow& flow)
{
    forEachChild(m_reader, [&] { readBlock(flow); });
    finishJoined(flow);
}

void BodyReader::readBlock(Flow& flow)
{
    const DepthGuard guard(m_depth);
    if (guard.isTooDeep()) return skipTooDeep();
    const QByteArrayView name = m_reader.name();
    if (name == "p") return readParagraph(flow);
    if (name == "tbl") {
        finishJoined(flow);
        return readTable(flow);
    }
    if (name == "sdt") return readContentControl(flow);
    if (isWrapper(name)) return forEachChild(m_reader, [&] { readBlock(flow); });
    if (name == "AlternateContent") return readAlternative([&] { readBlocks(flow); });
    if (isDeletion(name)) return skipDeleted();
    if (name == "altChunk")
        m_builder.warn(
            u"embedded_document"_s,
            QCoreApplication::translate("duibiao::readers", "A document embedded in the file was not read."));
    m_reader.skip();
}

void BodyReader::readContentControl(Flow& flow)
{
    bool isContents = false;
    forEachChild(m_reader, [&] {
        if (m_reader.name() == "sdtPr") {
            forEachDescendant(m_reader, [&] {
                isContents = isContents ||
                             (m_reader.name() == "docPartGallery" && m_reader.attribute("val") == "Table of Contents");
                return false;
            });
            return;
        }
        m_contents += isContents ? 1 : 0;
        readBlock(flow);
        m_contents -= isContents ? 1 : 0;
    });
}

void BodyReader::readParagraph(Flow& flow)
{
    ParagraphProperties properties;
    QString words = std::exchange(m_joined, {});
    Flow boxes;
    m_hasContents = false;
    forEachChild(m_reader, [&] {
        if (m_reader.name() == "pPr")
            properties = readParagraphProperties(m_reader);
        else
            readInline(words, boxes);
    });
    // A field whose instruction does not end in its paragraph is damaged; it must not swallow the rest of the document.
    for (Field& field : m_fields) field.inInstruction = false;
    finishParagraph(flow, properties, std::move(words));
    std::ranges::move(boxes, std::back_inserter(flow));
}

void BodyReader::finishParagraph(Flow& flow, const ParagraphProperties& properties, QString words)
{
    if (properties.joinsNext) {
        m_joined = std::move(words);
        return;
    }
    const QString& styleName = properties.style.isEmpty() ? m_styles.defaultStyle() : properties.style;
    const Style& style = m_styles.of(styleName);
    NumberingReference numbering = properties.numbering.value_or(NumberingReference{});
    if (numbering.list.isEmpty() && style.numbering) numbering.list = style.numbering->list;
    if (numbering.level < 0 && style.numbering) numbering.level = style.numbering->level;
    if (numbering.level < 0) numbering.level = m_numbering.levelOfStyle(numbering.list, styleName);
    if (!numbering.list.isEmpty() && numbering.list != u"0") {
        const QString label = m_numbering.next(numbering.list, numbering.level);
        if (!words.isEmpty()) words.prepend(label);
    }
    if (words.isEmpty()) return;
    if (m_hasContents && !style.isContents && (style.outlineLevel >= 0 || words.endsWith(u'。'))) {
        m_hasContents = false; // matter, so that the field's end is missing
        m_fields.clear();
    }

    FlowItem item;
    const int level = properties.outlineLevel >= 0 ? properties.outlineLevel : style.outlineLevel;
    if (style.isContents || m_contents > 0 || m_hasContents) {
        item.kind = BlockKind::Furniture;
    } else if (level >= 0 && level < 9) {
        item.kind = BlockKind::Heading;
        item.headingLevel = level + 1;
    }
    item.words = std::move(words);
    flow.push_back(std::move(item));
}

void BodyReader::finishJoined(Flow& flow)
{
    if (m_joined.isEmpty()) return;
    flow.push_back(
        {.kind = BlockKind::Paragraph, .headingLevel = 0, .words = std::exchange(m_joined, {}), .table = {}});
}

void BodyReader::readInlines(QString& words, Flow& boxes)
{
    forEachChild(m_reader, [&] { readInline(words, boxes); });
}

void BodyReader::readInline(QString& words, Flow& boxes)
{
    const DepthGuard guard(m_depth);
    if (guard.isTooDeep()) return skipTooDeep();
    const QByteArrayView name = m_reader.name();
    if (name == "r") return readRun(words, boxes);
    if (name == "sdt" || isWrapper(name)) return readInlines(words, boxes);
    if (name == "AlternateContent") return readAlternative([&] { readInlines(words, boxes); });
    if (name == "oMath" || name == "oMathPara") return readMath(words);
    if (isDeletion(name)) return skipDeleted();
    m_reader.skip();
}

void BodyReader::readRun(QString& words, Flow& boxes)
{
    bool hidden = false;
    QString runWords;
    forEachChild(m_reader, [&] {
        if (m_reader.name() == "rPr")
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
    const QByteArrayView name = m_reader.name();
    if (name == "t") return readWords(words);
    if (name == "instrText" && inFieldInstruction()) return m_reader.appendText(m_fields.back().instruction);
    if (name == "fldChar") return readField();
    if (name == "AlternateContent")
        return readAlternative([&] { forEachChild(m_reader, [&] { readRunContent(words, boxes); }); });
    if (name == "drawing" || name == "pict" || name == "object") return readDrawing(boxes);
    if (name == "ruby") return readRuby(words, boxes);
    if (name == "tab" || name == "ptab")
        words += u'\t';
    else if (name == "br" || name == "cr")
        words += u'\n';
    else if (name == "noBreakHyphen")
        words += u'-';
    else if (name == "sym")
        words += symbol(m_reader.attributeText("font"), m_reader.attributeText("char"));
    m_reader.skip();
}

bool BodyReader::isHiddenRun()
{
    bool hidden = false;
    forEachChild(m_reader, [&] {
        if (m_reader.name() == "vanish")
            hidden = m_reader.isOn();
        else if (m_reader.name() == "rStyle")
            hidden = hidden || m_styles.of(m_reader.attributeText("val")).isHidden;
        m_reader.skip();
    });
    return hidden;
}

bool BodyReader::inFieldInstruction() const
{
    return std::ranges::any_of(m_fields, &Field::inInstruction);
}

bool BodyReader::inContentsField() const
{
    return std::ranges::any_of(m_fields, [](const Field& field) {
        return !field.inInstruction && QStringView(field.instruction).trimmed().startsWith(u"TOC");
    });
}

void BodyReader::readWords(QString& words)
{
    if (inFieldInstruction()) return m_reader.skip();
    m_reader.appendText(words);
    m_hasContents = m_hasContents || inContentsField();
}

void BodyReader::readField()
{
    const QByteArrayView type = m_reader.attribute("fldCharType");
    if (type == "begin")
        m_fields.emplace_back();
    else if (type == "separate" && !m_fields.empty())
        m_fields.back().inInstruction = false;
    else if (type == "end" && !m_fields.empty())
        m_fields.pop_back();
    m_reader.skip();
}

void BodyReader::readRuby(QString& words, Flow& boxes)
{
    forEachChild(m_reader, [&] {
        if (m_reader.name() == "rubyBase")
            readInlines(words, boxes);
        else
            m_reader.skip(); // the pronunciation
    });
}

void BodyReader::readMath(QString& words)
{
    forEachDescendant(m_reader, [&] {
        const bool isText = m_reader.name() == "t";
        if (isText) m_reader.appendText(words);
        return isText;
    });
}

void BodyReader::readDrawing(Flow& boxes)
{
    // Whatever draws the box, its text is in w:txbxContent. mc:Fallback repeats in an older form what mc:Choice has.
    forEachDescendant(m_reader, [&] {
        const QByteArrayView name = m_reader.name();
        const bool isBox = name == "txbxContent";
        const bool isRepeated = name == "Fallback";
        if (isBox) readBlocks(boxes);
        if (isRepeated) m_reader.skip();
        return isBox || isRepeated;
    });
}

template <typename Visit> void BodyReader::readAlternative(Visit visit)
{
    bool taken = false;
    forEachChild(m_reader, [&] {
        const bool take = !taken && (m_reader.name() == "Choice" || m_reader.name() == "Fallback");
        taken = taken || take;
        if (take)
            visit();
        else
            m_reader.skip();
    });
}

void BodyReader::skipDeleted()
{
    m_builder.warn(u"tracked_changes"_s,
                   QCoreApplication::translate(
                       "duibiao::readers",
                       "The file holds tracked changes: deleted words were left out, inserted ones were read."));
    m_reader.skip();
}

void BodyReader::skipTooDeep()
{
    m_builder.warn(u"too_deep"_s,
                   QCoreApplication::translate("duibiao::readers", "Parts nested too deeply were left out."));
    m_reader.skip();
}

} // namespace duibiao::readers::docx

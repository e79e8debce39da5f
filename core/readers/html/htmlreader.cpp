// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/html/htmlreader.h"

#include "core/base/wording.h"
#include "core/readers/errors.h"
#include "core/readers/html/elements.h"
#include "core/readers/html/mhtml.h"
#include "core/readers/html/walker.h"
#include "core/readers/limits.h"
#include "core/text/encoding.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace duibiao::readers {

namespace {

/// How far into a file its first tag and its character set are looked for.
constexpr qsizetype SniffedBytes = 4096;
/// A page with scripts and fewer words than this is likely to fill itself in the browser.
constexpr qsizetype FewWords = 100;

constexpr std::array<QByteArrayView, 12> FirstTags{
    "<!doctype html", "<html", "<head", "<body", "<table", "<div", "<p>", "<p ", "<h1", "<meta", "<title", "<article"};

/// The bytes without what may stand before the first tag, in lower case, NULs of UTF-16 dropped.
QByteArray beginning(QByteArrayView bytes)
{
    QByteArray start = bytes.first(std::min(bytes.size(), SniffedBytes)).toByteArray();
    if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF")) start.remove(0, 2);
    if (start.startsWith("\xEF\xBB\xBF")) start.remove(0, 3);
    start.replace('\0', "");
    start = start.toLower();
    for (;;) {
        start = start.trimmed();
        const bool comment = start.startsWith("<!--");
        if (!comment && !start.startsWith("<?")) return start;
        const qsizetype end = start.indexOf(comment ? "-->" : ">");
        if (end < 0) return {};
        start.remove(0, end + (comment ? 3 : 1));
    }
}

/// What a meta tag says of the character set: charset=gb2312, charset="utf-8".
QString declaredCharset(QByteArrayView bytes)
{
    const QByteArray start = bytes.first(std::min(bytes.size(), SniffedBytes)).toByteArray().toLower();
    const qsizetype at = start.indexOf("charset");
    if (at < 0) return {};
    qsizetype begin = at + 7;
    while (begin < start.size() && QByteArrayView(" =\"'").contains(start[begin])) ++begin;
    qsizetype end = begin;
    while (end < start.size() && (isalnum(static_cast<uchar>(start[end])) || start[end] == '-' || start[end] == '_'))
        ++end;
    return QString::fromLatin1(start.sliced(begin, end - begin));
}

/// How many elements are open at most, by a rough count: the parser's time grows with the square of it. Elements that
/// end by themselves do not count.
qsizetype openElements(QByteArrayView html)
{
    constexpr std::array<QByteArrayView, 16> EndByThemselves{"p",  "br",   "li",   "td",  "tr", "th", "img",    "input",
                                                             "hr", "meta", "link", "col", "dd", "dt", "option", "area"};
    qsizetype open = 0;
    qsizetype most = 0;
    for (qsizetype at = html.indexOf('<'); at >= 0 && at + 1 < html.size(); at = html.indexOf('<', at + 1)) {
        const bool closes = html[at + 1] == '/';
        const qsizetype begin = at + (closes ? 2 : 1);
        qsizetype end = begin;
        while (end < html.size() && end - begin < 8 && isalnum(static_cast<uchar>(html[end]))) ++end;
        if (end == begin || std::ranges::contains(EndByThemselves, html.sliced(begin, end - begin))) continue;
        open = std::max<qsizetype>(0, open + (closes ? -1 : 1));
        most = std::max(most, open);
    }
    return most;
}

struct FreeOutput {
    void operator()(GumboOutput* output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

QString titleOf(const GumboNode* root)
{
    std::vector<const GumboNode*> open{root};
    while (!open.empty()) {
        const GumboNode* node = open.back();
        open.pop_back();
        if (node->type != GUMBO_NODE_ELEMENT) continue;
        const GumboElement& element = node->v.element;
        if (element.tag == GUMBO_TAG_TITLE && element.children.length > 0) {
            const GumboNode* words = html::children(element).front();
            return words->type == GUMBO_NODE_TEXT ? QString::fromUtf8(words->v.text.text).simplified() : QString();
        }
        if (element.tag != GUMBO_TAG_HTML && element.tag != GUMBO_TAG_HEAD) continue;
        for (const GumboNode* child : html::children(element)) open.push_back(child);
    }
    return {};
}

/// How many characters of the document are matter.
qsizetype matterOf(const Document& document)
{
    qsizetype length = 0;
    for (const Block& block : document.blocks)
        if (block.kind != BlockKind::Furniture) length += block.span.length();
    return length;
}

/// True for a page with next to no words, or with fewer than its scripts hold.
bool looksUnfilled(qsizetype matter, qsizetype scriptWords)
{
    constexpr qsizetype SomeWords = 400;
    constexpr qsizetype ScriptShare = 3;
    return matter < FewWords || (matter < SomeWords && scriptWords > ScriptShare * matter);
}

Error filledByScript()
{
    return {.code = ErrorCode::NoText,
            .message = QCoreApplication::translate(
                "duibiao::readers", "The page seems to fill itself by a script, so its words are not in the file."),
            .file = {},
            .remedy = QCoreApplication::translate("duibiao::readers",
                                                  "Open it in a browser, copy the text, and save it as a text file.")};
}

Error shownInFrames(const QStringList& frames)
{
    constexpr qsizetype Named = 3;
    return {.code = ErrorCode::NoText,
            .message =
                QCoreApplication::translate(
                    "duibiao::readers", "The page shows other pages in frames (%1); their words are not in the file.")
                    .arg(joined(frames.first(std::min(frames.size(), Named)), Between::Items)),
            .file = {},
            .remedy = QCoreApplication::translate(
                "duibiao::readers",
                "Import those pages, or open it in a browser, copy the text, and save it as a text file.")};
}

} // namespace

bool recognisesHtml(QByteArrayView bytes)
{
    if (recognisesMhtml(bytes)) return true;
    const QByteArray start = beginning(bytes);
    return std::ranges::any_of(FirstTags, [&](QByteArrayView tag) { return start.startsWith(tag); });
}

Result<Document> readHtml(const Input& input)
{
    if (input.bytes.size() > limits::HtmlSize)
        return failure(tooLarge(QLocale().formattedDataSize(input.bytes.size())));
    ArchivedPage page{input.bytes, {}};
    if (recognisesMhtml(input.bytes)) {
        auto archived = pageOfMhtml(input.bytes);
        if (!archived) return failure(std::move(archived.error()));
        page = std::move(*archived);
    }
    auto decoded = text::decode(page.html, page.charset.isEmpty() ? declaredCharset(page.html) : page.charset);
    if (!decoded) return failure(std::move(decoded.error()));
    const QByteArray utf8 = decoded->text.toUtf8();
    if (openElements(utf8) > limits::HtmlDepth)
        return failure(
            tooLarge(QCoreApplication::translate("duibiao::readers", "more than %L1 elements inside one another")
                         .arg(limits::HtmlDepth)));

    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const std::unique_ptr<GumboOutput, FreeOutput> output(
        gumbo_parse_with_options(&options, utf8.constData(), static_cast<size_t>(utf8.size())));
    if (!output)
        return failure(damaged({}, QCoreApplication::translate("duibiao::readers", "it is no readable web page")));
    const html::Page tree = html::readPage(output->root);

    DocumentBuilder builder(Format::Html);
    builder.append(tree.flow);
    for (const Warning& warning : decoded->warnings) builder.warn(warning.code, warning.message);
    if (tree.tooDeep)
        builder.warn(u"too_deep"_s,
                     QCoreApplication::translate("duibiao::readers", "Parts nested too deeply were left out."));
    if (tree.hasScript && looksUnfilled(matterOf(builder.document()), tree.scriptWords)) {
        if (matterOf(builder.document()) == 0) return failure(filledByScript());
        builder.warn(u"script_page"_s, filledByScript().message + u' ' + filledByScript().remedy);
    } else if (!tree.frames.empty() && matterOf(builder.document()) < FewWords) {
        if (matterOf(builder.document()) == 0) return failure(shownInFrames(tree.frames));
        builder.warn(u"frames"_s, shownInFrames(tree.frames).message + u' ' + shownInFrames(tree.frames).remedy);
    }
    Document document = builder.finish();
    document.encoding = decoded->encoding;
    document.title = titleOf(output->root);
    return document;
}

} // namespace duibiao::readers

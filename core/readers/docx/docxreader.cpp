// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/docx/docxreader.h"

#include "core/readers/coreproperties.h"
#include "core/readers/docx/body.h"
#include "core/readers/errors.h"
#include "core/readers/opc.h"
#include "core/readers/packageformat.h"

using namespace Qt::StringLiterals;

namespace duibiao::readers {

namespace {

QByteArray optionalPart(Package& package, const QString& part)
{
    return part.isEmpty() || !package.has(part) ? QByteArray() : package.read(part).value_or(QByteArray());
}

/// Notes, headers and footers stand in parts of their own. They follow the matter; what is damaged of them is no loss.
void readBesides(Package& package, const std::vector<Relationship>& links, const docx::Styles& styles,
                 docx::Numbering& numbering, DocumentBuilder& builder)
{
    const auto read = [&](const QString& type, auto readPart) {
        for (const Relationship& link : links) {
            if (link.type != type || link.external) continue;
            const QByteArray part = optionalPart(package, link.target);
            PullReader reader(part);
            docx::BodyReader body(reader, styles, numbering, builder);
            readPart(body);
        }
    };
    int number = 0;
    for (const QString& type : {u"footnotes"_s, u"endnotes"_s})
        read(type, [&](docx::BodyReader& body) { body.readNotes(number); });
    for (const QString& type : {u"header"_s, u"footer"_s})
        read(type, [](docx::BodyReader& body) { body.readHeader(); });
}

} // namespace

bool recognisesDocx(QByteArrayView bytes)
{
    return looksLikeZip(bytes) && packageFormat(bytes) == Format::Docx;
}

Result<Document> readDocx(const Input& input)
{
    auto package = Package::open(input.bytes);
    if (!package) return failure(std::move(package.error()));
    const std::vector<Relationship> packageLinks = relationships(*package, {});
    QString main = targetOf(packageLinks, u"officeDocument");
    if (main.isEmpty()) main = u"word/document.xml"_s;
    const auto body = package->read(main);
    if (!body) return failure(body.error());

    const std::vector<Relationship> links = relationships(*package, main);
    const docx::Styles styles = docx::Styles::parse(optionalPart(*package, targetOf(links, u"styles")));
    docx::Numbering numbering = docx::Numbering::parse(optionalPart(*package, targetOf(links, u"numbering")));

    DocumentBuilder builder(Format::Docx);
    PullReader reader(*body);
    docx::BodyReader bodyReader(reader, styles, numbering, builder);
    bodyReader.readDocument();
    readBesides(*package, links, styles, numbering, builder);
    for (Warning& warning : package->takeWarnings()) builder.warn(warning.code, warning.message, warning.span);
    if (!reader.error().isEmpty()) {
        const Error error = damaged(main, reader.error());
        if (builder.document().blocks.empty()) return failure(error);
        builder.warnIncomplete(error);
    }
    Document document = builder.finish();
    document.title = titleOf(optionalPart(*package, targetOf(packageLinks, u"core-properties")));
    return document;
}

} // namespace duibiao::readers

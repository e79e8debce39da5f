// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/ofd/ofdreader.h"

#include "core/base/wording.h"
#include "core/readers/errors.h"
#include "core/readers/layout/assembler.h"
#include "core/readers/limits.h"
#include "core/readers/ofd/pageobjects.h"
#include "core/readers/package.h"
#include "core/readers/packageformat.h"
#include "core/readers/xml.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QHash>

using namespace Qt::StringLiterals;

namespace duibiao::readers {

namespace {

/// The size of a page that does not say it: A4, in millimetres.
constexpr layout::Box A4{0, 0, 210, 297};

/// A reader that does not look at namespaces, for parts of a package.
class PartReader : public QXmlStreamReader {
public:
    explicit PartReader(const QByteArray& bytes) : QXmlStreamReader(bytes) { setNamespaceProcessing(false); }

    /// Goes to the outermost element; false when there is none.
    bool enter() { return readNextStartElement(); }
};

/// `location` as the part `from` names it: absolute, relative to that part's folder, or, as some writers have it,
/// relative to the package. Empty when there is no such part.
QString resolved(const Package& package, const QString& from, QString location)
{
    location = location.trimmed();
    location.replace(u'\\', u'/');
    if (location.isEmpty()) return {};
    const QString folder = from.left(from.lastIndexOf(u'/') + 1);
    for (const QString& base : {location.startsWith(u'/') ? QString() : folder, QString(), folder}) {
        const QString part = QDir::cleanPath(base + location);
        if (package.has(part)) return part;
    }
    return {};
}

struct Body {
    QString root; ///< the document's main part, as OFD.xml names it
    QString title;
};

std::vector<Body> readBodies(PartReader& reader)
{
    std::vector<Body> bodies;
    if (!reader.enter()) return bodies;
    xml::forEachChild(reader, [&] {
        if (ofd::localName(reader) != u"DocBody") return reader.skipCurrentElement();
        Body body;
        xml::forEachChild(reader, [&] {
            if (ofd::localName(reader) == u"DocRoot") {
                body.root = reader.readElementText(QXmlStreamReader::SkipChildElements);
            } else if (ofd::localName(reader) == u"DocInfo") {
                xml::forEachChild(reader, [&] {
                    if (ofd::localName(reader) == u"Title")
                        body.title = reader.readElementText(QXmlStreamReader::SkipChildElements).simplified();
                    else
                        reader.skipCurrentElement();
                });
            } else {
                reader.skipCurrentElement();
            }
        });
        bodies.push_back(std::move(body));
    });
    return bodies;
}

/// What a document's main part says of its pages.
struct Pages {
    layout::Box area = A4;
    QStringList locations;
    QHash<QString, QString> templates; ///< by id
    QStringList resources;             ///< parts that list fonts, pictures and groups of objects
    QString attachments;               ///< the part that lists the files attached to the document
};

void readCommonData(PartReader& reader, Pages& pages)
{
    xml::forEachChild(reader, [&] {
        const QStringView name = ofd::localName(reader);
        if (name == u"TemplatePage") {
            pages.templates.insert(xml::attribute(reader, u"ID"), xml::attribute(reader, u"BaseLoc"));
        } else if (name == u"PageArea") {
            xml::forEachChild(reader, [&] {
                const bool isSize = ofd::localName(reader) == u"PhysicalBox";
                const QString box = reader.readElementText(QXmlStreamReader::SkipChildElements);
                if (isSize && ofd::boxOf(box).width() > 0) pages.area = ofd::boxOf(box);
            });
            return;
        } else if (name == u"PublicRes" || name == u"DocumentRes") {
            pages.resources.push_back(reader.readElementText(QXmlStreamReader::SkipChildElements));
            return;
        }
        reader.skipCurrentElement();
    });
}

/// Collects the groups of objects (CompositeGraphicUnit) of a part with resources.
void readUnits(const QByteArray& bytes, ofd::CompositeUnits& units)
{
    const QString text = QString::fromUtf8(bytes);
    QXmlStreamReader reader(text);
    reader.setNamespaceProcessing(false);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement() || ofd::localName(reader) != u"CompositeGraphicUnit") continue;
        const QString id = xml::attribute(reader, u"ID");
        const qsizetype begin = text.lastIndexOf(u'<', reader.characterOffset() - 1);
        reader.skipCurrentElement();
        if (begin >= 0 && !reader.hasError())
            units.byId.insert(id, QStringView(text).sliced(begin, reader.characterOffset() - begin).toUtf8());
    }
}

Pages readPages(PartReader& reader)
{
    Pages pages;
    if (!reader.enter()) return pages;
    xml::forEachChild(reader, [&] {
        const QStringView name = ofd::localName(reader);
        if (name == u"CommonData") return readCommonData(reader, pages);
        if (name == u"Attachments") {
            pages.attachments = reader.readElementText(QXmlStreamReader::SkipChildElements);
            return;
        }
        if (name != u"Pages") return reader.skipCurrentElement();
        xml::forEachChild(reader, [&] {
            if (ofd::localName(reader) == u"Page") pages.locations.push_back(xml::attribute(reader, u"BaseLoc"));
            reader.skipCurrentElement();
        });
    });
    return pages;
}

/// The names of the files attached to a document, without those a program keeps for itself (17.1 of the standard).
QStringList attachmentNames(const QByteArray& bytes)
{
    QStringList names;
    PartReader reader(bytes);
    if (!reader.enter()) return names;
    xml::forEachChild(reader, [&] {
        const QString name = xml::attribute(reader, u"Name").trimmed();
        const bool shown = xml::attribute(reader, u"Visible").compare(u"false", Qt::CaseInsensitive) != 0;
        if (ofd::localName(reader) == u"Attachment" && shown && !name.isEmpty()) names.push_back(name);
        reader.skipCurrentElement();
    });
    return names;
}

/// The same words twice at nearly the same place: type made bold by setting it again, a little shifted.
void dropDoubles(std::vector<layout::Word>& words)
{
    std::ranges::stable_sort(words, {},
                             [](const layout::Word& word) { return std::tie(word.text, word.box.top, word.box.left); });
    const auto doubled = [](const layout::Word& a, const layout::Word& b) {
        const double near = 0.2 * a.size;
        return a.text == b.text && std::abs(a.box.left - b.box.left) < near && std::abs(a.box.top - b.box.top) < near;
    };
    words.erase(std::unique(words.begin(), words.end(), doubled), words.end());
}

class OfdReader {
public:
    OfdReader(Package& package, DocumentBuilder& builder) : m_package(package), m_builder(builder), m_assembler(builder)
    {
        m_timer.start();
    }

    void readDocument(const QString& main)
    {
        const auto bytes = m_package.read(main);
        if (!bytes) return note(bytes.error());
        PartReader reader(*bytes);
        const Pages pages = readPages(reader);
        noteDamage(reader, main);
        m_units.byId.clear();
        for (const QString& location : pages.resources) {
            const QString part = resolved(m_package, main, location);
            const auto resources = part.isEmpty() ? Result<QByteArray>(QByteArray()) : m_package.read(part);
            if (resources && resources->contains("CompositeGraphicUnit")) readUnits(*resources, m_units);
        }
        noteAttachments(resolved(m_package, main, pages.attachments));
        for (const QString& location : pages.locations) {
            if (m_pages >= limits::Pages || m_timer.elapsed() > limits::PagesTime) return m_assembler.cutShort();
            ++m_pages;
            const QString part = resolved(m_package, main, location);
            if (part.isEmpty())
                note(damaged(location, QCoreApplication::translate("duibiao::readers", "it is missing")));
            else
                readPage(part, main, pages);
            if (m_units.bytesLeft < 0) m_assembler.cutShort();
        }
    }

    void finish() { m_assembler.finish(); }
    [[nodiscard]] int pictures() const { return m_pictures; }
    [[nodiscard]] int firstPicture() const { return m_firstPicture; }
    [[nodiscard]] const std::optional<Error>& firstError() const { return m_error; }

private:
    void readPage(const QString& part, const QString& main, const Pages& pages)
    {
        layout::Page page{.number = m_pages, .width = 0, .height = 0, .words = {}, .rulings = {}};
        layout::Box area = pages.area;
        QStringList templates;
        bool images = readObjects(part, page, &area, &templates);
        for (const QString& id : std::as_const(templates)) {
            const QString location = resolved(m_package, main, pages.templates.value(id));
            if (!location.isEmpty()) images = readObjects(location, page, nullptr, nullptr) || images;
        }
        page.width = area.width() * ofd::PointsPerMillimetre;
        page.height = area.height() * ofd::PointsPerMillimetre;
        if (static_cast<qsizetype>(page.words.size()) >= limits::PageWords) m_assembler.cutShort();
        dropDoubles(page.words);
        if (page.words.empty()) {
            if ((images || !page.rulings.empty()) && m_pictures++ == 0) m_firstPicture = m_pages;
            return;
        }
        m_assembler.add(std::move(page));
    }

    /// The objects of one part, a page's or a template's; true when there are pictures among them.
    bool readObjects(const QString& part, layout::Page& page, layout::Box* area, QStringList* templates)
    {
        const auto bytes = m_package.read(part);
        if (!bytes) {
            note(bytes.error());
            return false;
        }
        PartReader reader(*bytes);
        if (!reader.enter()) {
            noteDamage(reader, part);
            return false;
        }
        ofd::PageObjects objects(page, m_units);
        objects.read(reader);
        noteDamage(reader, part);
        if (area && objects.area().width() > 0 && objects.area().height() > 0) *area = objects.area();
        if (templates) *templates = objects.templates();
        return objects.hasImages();
    }

    /// Tables and annexes are often attached as files of their own.
    void noteAttachments(const QString& part)
    {
        constexpr qsizetype Named = 5;
        const auto bytes = part.isEmpty() ? Result<QByteArray>(QByteArray()) : m_package.read(part);
        const QStringList names = bytes ? attachmentNames(*bytes) : QStringList();
        if (names.empty()) return;
        m_builder.warn(u"attachments"_s,
                       QCoreApplication::translate(
                           "duibiao::readers", "Files are attached to the document and were not read: %1. Save them "
                                               "from your OFD program and import them.")
                           .arg(joined(names.first(std::min(names.size(), Named)), Between::Items)));
    }

    void note(const Error& error)
    {
        if (!m_error) m_error = error;
        m_builder.warn(u"damaged_part"_s, error.message);
    }

    void noteDamage(const PartReader& reader, const QString& part)
    {
        if (!reader.hasError()) return;
        note(damaged(part, brokenAt(reader.lineNumber(), reader.columnNumber(), reader.errorString())));
    }

    Package& m_package;
    DocumentBuilder& m_builder;
    layout::Assembler m_assembler;
    QElapsedTimer m_timer;
    ofd::CompositeUnits m_units; ///< of the document being read
    int m_pages = 0;
    int m_pictures = 0;
    int m_firstPicture = 0;
    std::optional<Error> m_error;
};

/// Encrypted packages list what is encrypted in a part of their own (GM/T 0099-2020).
bool isEncrypted(const Package& package)
{
    return package.has(u"Encryptions.xml"_s) || package.has(u"Doc_0/Encryptions.xml"_s);
}

} // namespace

bool recognisesOfd(QByteArrayView bytes)
{
    return looksLikeZip(bytes) && packageFormat(bytes) == Format::Ofd;
}

Result<Document> readOfd(const Input& input)
{
    auto package = Package::open(input.bytes);
    if (!package) return failure(std::move(package.error()));
    if (isEncrypted(*package)) return failure(encrypted());
    const QString entry = u"OFD.xml"_s;
    const auto bytes = package->read(entry);
    if (!bytes) return failure(bytes.error());
    PartReader reader(*bytes);
    const std::vector<Body> bodies = readBodies(reader);
    if (bodies.empty())
        return failure(damaged(entry, reader.hasError()
                                          ? brokenAt(reader.lineNumber(), reader.columnNumber(), reader.errorString())
                                          : QCoreApplication::translate("duibiao::readers", "it names no document")));

    DocumentBuilder builder(Format::Ofd);
    OfdReader document(*package, builder);
    QString title;
    for (const Body& body : bodies) {
        const QString main = resolved(*package, entry, body.root);
        document.readDocument(main.isEmpty() ? body.root : main);
        if (title.isEmpty()) title = body.title;
    }
    document.finish();
    for (Warning& warning : package->takeWarnings()) builder.warn(warning.code, warning.message, warning.span);
    if (builder.document().blocks.empty()) {
        if (document.firstError()) return failure(*document.firstError());
        if (document.pictures() > 0) return failure(layout::onlyPictures(document.pictures()));
    }
    if (document.pictures() > 0) layout::warnOfPictures(builder, document.pictures(), document.firstPicture());
    Document out = builder.finish();
    out.title = title;
    return out;
}

} // namespace duibiao::readers

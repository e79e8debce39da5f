// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/html/mhtml.h"

#include "core/readers/errors.h"

#include <QCoreApplication>

#include <algorithm>

namespace duibiao::readers {

namespace {

constexpr qsizetype SniffedBytes = 4096;
/// A header that is longer than this is none.
constexpr qsizetype HeaderSize = 64 * 1024;
/// Messages inside one another (multipart/alternative in multipart/related), and parts of one message.
constexpr int Depth = 4;
constexpr int Parts = 20'000;

QByteArrayView lineAt(QByteArrayView bytes, qsizetype at)
{
    const qsizetype end = bytes.indexOf('\n', at);
    return bytes.sliced(at, (end < 0 ? bytes.size() : end + 1) - at);
}

/// The header of a message or part, and what stands behind the empty line that ends it.
struct Entity {
    QByteArray header; ///< lower-case names, folded lines put together (RFC 5322, 2.2.3)
    QByteArrayView body;

    /// The value of a field with its parameters, empty when there is none.
    [[nodiscard]] QByteArray field(QByteArrayView name) const
    {
        const QByteArray wanted = '\n' + name.toByteArray() + ':';
        const qsizetype at = header.indexOf(wanted);
        if (at < 0) return {};
        const qsizetype begin = at + wanted.size();
        const qsizetype end = header.indexOf('\n', begin);
        return header.sliced(begin, (end < 0 ? header.size() : end) - begin).trimmed();
    }
};

Entity entityOf(QByteArrayView bytes)
{
    Entity entity;
    entity.header = "\n";
    qsizetype at = 0;
    while (at < bytes.size() && at < HeaderSize) {
        const QByteArrayView line = lineAt(bytes, at);
        at += line.size();
        const QByteArrayView words = line.trimmed();
        if (words.isEmpty()) break;
        const bool folded = line.front() == ' ' || line.front() == '\t';
        if (folded && entity.header.endsWith('\n')) entity.header.chop(1);
        const qsizetype colon = folded ? -1 : words.indexOf(':');
        if (folded) entity.header += ' ';
        entity.header += words.first(std::max<qsizetype>(colon, 0)).toByteArray().toLower();
        entity.header += words.sliced(std::max<qsizetype>(colon, 0)).toByteArray() + '\n';
    }
    entity.body = bytes.sliced(std::min(at, bytes.size()));
    return entity;
}

/// boundary="…", charset=gb2312.
QByteArray parameter(const QByteArray& value, QByteArrayView name)
{
    const qsizetype at = value.toLower().indexOf(name.toByteArray() + '=');
    if (at < 0) return {};
    QByteArrayView rest = QByteArrayView(value).sliced(at + name.size() + 1).trimmed();
    if (rest.startsWith('"')) {
        rest = rest.sliced(1);
        const qsizetype close = rest.indexOf('"');
        return rest.first(close < 0 ? rest.size() : close).toByteArray();
    }
    const qsizetype end = rest.indexOf(';');
    return rest.first(end < 0 ? rest.size() : end).trimmed().toByteArray();
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

/// RFC 2045, 6.7; what is no valid escape stays as it is.
QByteArray fromQuotedPrintable(QByteArrayView bytes)
{
    QByteArray out;
    out.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '=') {
            out += bytes[i];
            continue;
        }
        const QByteArrayView rest = bytes.sliced(i + 1);
        if (rest.startsWith("\r\n") || rest.startsWith('\n')) { // a soft line break
            i += rest.startsWith('\n') ? 1 : 2;
            continue;
        }
        const int high = rest.size() >= 2 ? hexDigit(rest[0]) : -1;
        const int low = rest.size() >= 2 ? hexDigit(rest[1]) : -1;
        if (high < 0 || low < 0) {
            out += '=';
            continue;
        }
        out += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return out;
}

QByteArray decoded(const Entity& entity)
{
    const QByteArray encoding = entity.field("content-transfer-encoding").toLower();
    if (encoding == "base64") return QByteArray::fromBase64(entity.body.toByteArray());
    if (encoding == "quoted-printable") return fromQuotedPrintable(entity.body);
    return entity.body.toByteArray();
}

/// Looks for the largest page among the parts of `entity`.
void findPage(const Entity& entity, ArchivedPage& page, int depth, int& parts)
{
    const QByteArray type = entity.field("content-type");
    const QByteArray kind = type.toLower();
    if (kind.startsWith("text/html") || kind.startsWith("application/xhtml")) {
        if (QByteArray html = decoded(entity); html.size() > page.html.size())
            page = {std::move(html), QString::fromLatin1(parameter(type, "charset"))};
        return;
    }
    const QByteArray boundary = parameter(type, "boundary");
    if (!kind.startsWith("multipart/") || boundary.isEmpty() || depth >= Depth) return;
    const QByteArray mark = "--" + boundary;
    qsizetype begin = -1;
    for (qsizetype at = 0; at < entity.body.size();) {
        const QByteArrayView line = lineAt(entity.body, at);
        if (line.startsWith(mark)) {
            if (begin >= 0) findPage(entityOf(entity.body.sliced(begin, at - begin)), page, depth + 1, parts);
            if (++parts > Parts || line.sliced(mark.size()).startsWith("--")) return;
            begin = at + line.size();
        }
        at += line.size();
    }
    if (begin >= 0 && begin < entity.body.size()) // broken off
        findPage(entityOf(entity.body.sliced(begin)), page, depth + 1, parts);
}

} // namespace

bool recognisesMhtml(QByteArrayView bytes)
{
    const Entity entity = entityOf(bytes.first(std::min(bytes.size(), SniffedBytes)));
    if (entity.field("mime-version").isEmpty()) return false;
    const QByteArray type = entity.field("content-type").toLower();
    return type.startsWith("multipart/related") || type.startsWith("multipart/alternative") ||
           type.startsWith("text/html");
}

Result<ArchivedPage> pageOfMhtml(QByteArrayView bytes)
{
    ArchivedPage page;
    int parts = 0;
    findPage(entityOf(bytes), page, 0, parts);
    if (page.html.isEmpty())
        return failure(damaged({}, QCoreApplication::translate("duibiao::readers", "the web archive holds no page")));
    return page;
}

} // namespace duibiao::readers

// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzzer begins with, made of real files:
//
//     fuzz-seeds FOLDER FILE…
//
// writes a file into FOLDER for each: of a package its XML parts (package.h), the long ones shortened; of anything else
// the beginning.
#include "tests/fuzz/markup.h"
#include "tests/fuzz/package.h"

#include <KZip>

#include <QBuffer>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Bytes kept of each child of a part's outermost element, and of a file that is no package.
constexpr std::size_t ChildSize = 2500;
constexpr qsizetype FileSize = 12000;
/// Parts beyond this many are more of the same: pages, sheets.
constexpr std::size_t MostParts = 20;

bool isMarkup(const QByteArray& bytes)
{
    return bytes.first(std::min<qsizetype>(bytes.size(), 8)).contains('<');
}

void collect(const KArchiveDirectory& folder, const QString& path, std::vector<duibiao::fuzz::Part>& parts)
{
    const QStringList names = folder.entries();
    for (const QString& name : names) {
        const KArchiveEntry* entry = folder.entry(name);
        if (entry->isDirectory()) {
            collect(static_cast<const KArchiveDirectory&>(*entry), path + name + u'/', parts);
            continue;
        }
        const QByteArray bytes = static_cast<const KArchiveFile&>(*entry).data();
        const bool wanted = isMarkup(bytes) || name == "mimetype"_L1;
        const bool decorates =
            name.contains("theme"_L1) || name.contains("fontTable"_L1) || name.contains("webSettings"_L1);
        if (wanted && !decorates) {
            const QByteArray kept =
                isMarkup(bytes) ? QByteArray::fromStdString(duibiao::fuzz::shortened(bytes.toStdString(), ChildSize))
                                : bytes;
            parts.push_back({(path + name).toUtf8(), kept});
        }
    }
}

QByteArray seedOf(QByteArray bytes)
{
    if (!bytes.startsWith("PK\x03\x04")) return bytes.first(std::min(bytes.size(), FileSize));
    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    std::vector<duibiao::fuzz::Part> parts;
    if (zip.open(QIODevice::ReadOnly)) collect(*zip.directory(), {}, parts);
    // The short ones, which say what is what, first: the fuzzer cuts what is too long.
    std::ranges::stable_sort(parts, {}, [](const duibiao::fuzz::Part& part) { return part.bytes.size(); });
    if (parts.size() > MostParts) parts.erase(parts.begin() + MostParts / 2, parts.end() - MostParts / 2);
    return duibiao::fuzz::framed(parts);
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

int main(int count, char** arguments)
{
    if (count < 3) {
        std::fputs("usage: fuzz-seeds FOLDER FILE…\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(arguments[1]));
    if (!folder.mkpath(u"."_s)) return 1;
    for (int i = 2; i < count; ++i) {
        const QString path = QString::fromLocal8Bit(arguments[i]);
        QFile file(path);
        const bool done = file.open(QIODevice::ReadOnly) &&
                          write(folder.filePath(QFileInfo(path).fileName()), seedOf(file.readAll()));
        if (done) continue;
        std::fprintf(stderr, "%s cannot be read, or its seed not written\n", arguments[i]);
        return 1;
    }
    return 0;
}

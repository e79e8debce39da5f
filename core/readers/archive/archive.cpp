// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/archive/archive.h"

#include "core/readers/archive/membername.h"
#include "core/readers/archive/zipnames.h"
#include "core/readers/errors.h"
#include "core/readers/limits.h"
#include "core/readers/package.h"

#include <archive.h>
#include <archive_entry.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace duibiao::readers {

namespace {

const std::array<QByteArrayView, 4> Magics{"7z\xBC\xAF\x27\x1C", "Rar!\x1A\x07", "\x1F\x8B", "\xFD\x37zXZ"};
/// What follows the level in a bzip2 file, and the mark of tar, which does not stand at the beginning.
constexpr QByteArrayView Bzip2Mark("1AY&SY");
constexpr qsizetype Bzip2MarkAt = 4;
constexpr QByteArrayView TarMark("ustar");
constexpr qsizetype TarMarkAt = 257;

/// Parts that only office documents have at the top of their package.
constexpr std::array PackageMarks{u"[Content_Types].xml", u"mimetype", u"word/document.xml", u"OFD.xml",
                                  u"xl/workbook.xml"};

/// What the first part of office documents is called or stands in.
constexpr std::array<QByteArrayView, 9> PackageBeginnings{
    "[Content_Types].xml", "mimetype", "OFD.xml", "_rels/", "docProps/", "word/", "xl/", "ppt/", "Doc_"};

bool isZipArchive(QByteArrayView bytes)
{
    if (!looksLikeZip(bytes)) return false;
    const QByteArrayView first = firstZipName(bytes);
    const bool beginsAsPackage =
        first.isEmpty() ||
        std::ranges::any_of(PackageBeginnings, [&](QByteArrayView beginning) { return first.startsWith(beginning); });
    const auto package = Package::open(bytes.toByteArray());
    // Office programs do not protect documents with the password of the zip format, so this is somebody's archive.
    if (!package)
        return package.error().code == ErrorCode::Encrypted || package.error().code == ErrorCode::TooLarge ||
               !beginsAsPackage;
    if (package->isSalvaged() && beginsAsPackage) return false;
    return std::ranges::none_of(PackageMarks,
                                [&](const char16_t* part) { return package->has(QString::fromUtf16(part)); });
}

using Handle = std::unique_ptr<struct archive, decltype(&archive_read_free)>;

Handle opened(const QByteArray& bytes)
{
    Handle handle(archive_read_new(), &archive_read_free);
    archive_read_support_filter_gzip(handle.get());
    archive_read_support_filter_bzip2(handle.get());
    archive_read_support_filter_xz(handle.get());
    archive_read_support_format_zip(handle.get());
    archive_read_support_format_7zip(handle.get());
    archive_read_support_format_rar(handle.get());
    archive_read_support_format_rar5(handle.get());
    archive_read_support_format_tar(handle.get());
    archive_read_support_format_raw(handle.get()); // a single file that gzip packed
    if (archive_read_open_memory(handle.get(), bytes.constData(), static_cast<size_t>(bytes.size())) != ARCHIVE_OK)
        handle.reset();
    return handle;
}

bool isUsable(int outcome)
{
    return outcome == ARCHIVE_OK || outcome == ARCHIVE_WARN;
}

/// What helps where an archive or a file inside it cannot be read.
Error forArchive(Error error)
{
    switch (error.code) {
    case ErrorCode::Encrypted:
        error.remedy = QCoreApplication::translate("duibiao::readers",
                                                   "Unpack the archive with its password and import the files inside.");
        break;
    case ErrorCode::TooLarge:
        error.remedy = QCoreApplication::translate("duibiao::readers",
                                                   "Unpack the archive yourself and import the files that are needed.");
        break;
    case ErrorCode::Damaged:
        error.remedy = QCoreApplication::translate("duibiao::readers", "Ask for the archive again.");
        break;
    default:
        break;
    }
    return error;
}

Error expandsTooFar(qint64 size)
{
    return tooLarge(QCoreApplication::translate("duibiao::readers", "the archive unpacks to more than %1")
                        .arg(QLocale().formattedDataSize(size)));
}

/// Counts what has been unpacked of an archive and of the archives inside it.
class Budget {
public:
    explicit Budget(qint64 packed)
        : m_size(std::clamp(packed * limits::ArchiveRatio, limits::RatioFloor, limits::ArchiveSize))
    {
    }
    /// False when that is more than may be.
    [[nodiscard]] bool spend(qint64 bytes)
    {
        if (bytes > m_size - m_spent) return false;
        m_spent += bytes;
        return true;
    }
    [[nodiscard]] bool count() { return ++m_entries <= limits::ArchiveEntries; }
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    qint64 m_size;
    qint64 m_spent = 0;
    int m_entries = 0;
};

class Unpacker {
public:
    Unpacker(const ArchiveVisitor& visitor, const CancelToken& token, Budget& budget)
        : m_visitor(visitor), m_token(token), m_budget(budget)
    {
    }

    Result<void> run(const Input& archive, int depth);

private:
    /// A member's bytes, or why they cannot be had; nothing is read of what is too large.
    Result<QByteArray> contents(struct archive* handle, struct archive_entry* entry, qint64 packed);
    void give(Input file, int depth);
    Result<void> refusal(struct archive* handle, const QString& file, bool nothingTaken);

    const ArchiveVisitor& m_visitor;
    const CancelToken& m_token;
    Budget& m_budget;
    bool m_exhausted = false; ///< what was read last asked for more than is allowed for the whole archive
};

/// What a zip file says of itself, which costs next to nothing: its directory stands apart from what is packed.
std::optional<Error> checkDirectory(const QByteArray& bytes, Budget budget)
{
    const Handle handle = opened(bytes);
    struct archive_entry* entry = nullptr;
    while (handle && isUsable(archive_read_next_header(handle.get(), &entry))) {
        if (!budget.count())
            return tooLarge(QCoreApplication::translate("duibiao::readers", "more than %L1 files inside")
                                .arg(limits::ArchiveEntries));
        if (!budget.spend(std::max<qint64>(archive_entry_size(entry), 0))) return expandsTooFar(budget.size());
    }
    return std::nullopt;
}

/// The name of the single file in "report.docx.gz".
QString packedName(const QString& archive)
{
    const QString name = archive.sliced(archive.lastIndexOf(u'/') + 1);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.first(dot) : name;
}

Result<QByteArray> Unpacker::contents(struct archive* handle, struct archive_entry* entry, qint64 packed)
{
    const bool known = archive_entry_size_is_set(entry) != 0;
    const qint64 said = known ? std::max<qint64>(archive_entry_size(entry), 0) : 0;
    m_exhausted = !m_budget.spend(said);
    if (m_exhausted) return failure(expandsTooFar(m_budget.size()));
    if (archive_entry_is_encrypted(entry) != 0) return failure(encrypted());
    if (said > limits::FileSize) return failure(tooLarge(QLocale().formattedDataSize(said)));

    QByteArray bytes;
    const void* block = nullptr;
    size_t length = 0;
    la_int64_t offset = 0;
    int outcome = ARCHIVE_OK;
    while (isUsable(outcome = archive_read_data_block(handle, &block, &length, &offset))) {
        const auto size = static_cast<qsizetype>(length);
        if (known && bytes.size() + size > said)
            return failure(damaged({}, QCoreApplication::translate("duibiao::readers", "it is larger than it says")));
        // Where a filter packs the whole archive, what it makes of how much shows a bomb early.
        const la_int64_t unpacked = archive_filter_bytes(handle, 0);
        const la_int64_t consumed = std::max<la_int64_t>(archive_filter_bytes(handle, -1), 1);
        m_exhausted =
            (!known && !m_budget.spend(size)) || (archive_filter_count(handle) > 1 && unpacked > limits::RatioFloor &&
                                                  unpacked / limits::ArchiveRatio > std::min<qint64>(consumed, packed));
        if (m_exhausted) return failure(expandsTooFar(m_budget.size()));
        if (bytes.size() + size > limits::FileSize)
            return failure(tooLarge(QLocale().formattedDataSize(bytes.size() + size)));
        bytes.append(static_cast<const char*>(block), size);
        if (m_token.isCancelled()) return failure(cancelled());
    }
    if (outcome == ARCHIVE_EOF) return bytes;
    return failure(damaged({}, QString::fromUtf8(archive_error_string(handle))));
}

void Unpacker::give(Input file, int depth)
{
    if (!isArchive(file.bytes)) return m_visitor.take(std::move(file));
    if (depth >= limits::ArchiveDepth) {
        Error error = tooLarge(QCoreApplication::translate("duibiao::readers", "archives inside archives, %L1 deep")
                                   .arg(limits::ArchiveDepth));
        error.file = file.name;
        return m_visitor.refuse(forArchive(std::move(error)));
    }
    const auto done = run(file, depth + 1);
    if (!done && done.error().code != ErrorCode::Cancelled) m_visitor.refuse(done.error());
}

Result<void> Unpacker::refusal(struct archive* handle, const QString& file, bool nothingTaken)
{
    const bool locked = archive_read_has_encrypted_entries(handle) > 0;
    Error error = locked ? encrypted() : damaged({}, QString::fromUtf8(archive_error_string(handle)));
    error.file = file;
    error = forArchive(std::move(error));
    if (nothingTaken) return failure(std::move(error));
    m_visitor.refuse(error);
    return {};
}

Result<void> Unpacker::run(const Input& archive, int depth)
{
    const auto named = [](Error error, const QString& file) {
        error.file = file;
        return forArchive(std::move(error));
    };
    const QByteArray packed = looksLikeZip(archive.bytes) ? withHonestNames(archive.bytes) : archive.bytes;
    if (looksLikeZip(packed) && hasZipDirectory(packed)) {
        if (auto error = checkDirectory(packed, m_budget)) return failure(named(*error, archive.name));
    }
    const Handle handle = opened(packed);
    if (!handle) return failure(named(damaged({}, u"archive"_s), archive.name));
    bool nothingTaken = true;
    int number = 0;
    for (;;) {
        if (m_token.isCancelled()) return failure(named(cancelled(), archive.name));
        struct archive_entry* entry = nullptr;
        const int outcome = archive_read_next_header(handle.get(), &entry);
        if (outcome == ARCHIVE_EOF) break;
        if (!isUsable(outcome)) return refusal(handle.get(), archive.name, nothingTaken);
        if (!m_budget.count()) {
            return failure(named(tooLarge(QCoreApplication::translate("duibiao::readers", "more than %L1 files inside")
                                              .arg(limits::ArchiveEntries)),
                                 archive.name));
        }
        if (archive_entry_filetype(entry) != AE_IFREG) continue;
        const bool isRaw = archive_format(handle.get()) == ARCHIVE_FORMAT_RAW;
        if (isRaw && archive_filter_count(handle.get()) == 1)
            return failure(
                named(damaged({}, QCoreApplication::translate("duibiao::readers", "it is no archive")), archive.name));
        QString name = isRaw ? packedName(archive.name) : memberName(QByteArrayView(archive_entry_pathname(entry)));
        if (name.isEmpty()) name = QString::number(++number);
        if (isLeftover(name)) continue;
        name.prepend(archive.name + u'/');
        auto bytes = contents(handle.get(), entry, archive.bytes.size());
        if (m_exhausted) return failure(named(std::move(bytes.error()), archive.name));
        nothingTaken = false;
        if (bytes)
            give({.name = name, .bytes = std::move(*bytes), .token = m_token}, depth);
        else if (bytes.error().code != ErrorCode::Cancelled)
            m_visitor.refuse(named(std::move(bytes.error()), name));
    }
    if (!nothingTaken) return {};
    return failure({.code = ErrorCode::EmptyFile,
                    .message = QCoreApplication::translate("duibiao::readers", "The archive holds no files."),
                    .file = archive.name,
                    .remedy = QCoreApplication::translate("duibiao::readers", "Ask for the file again.")});
}

} // namespace

bool isArchive(QByteArrayView bytes)
{
    const auto hasAt = [&](qsizetype at, QByteArrayView mark) {
        return bytes.size() >= at + mark.size() && bytes.sliced(at).startsWith(mark);
    };
    return std::ranges::any_of(Magics, [&](QByteArrayView magic) { return bytes.startsWith(magic); }) ||
           (bytes.startsWith("BZh") && hasAt(Bzip2MarkAt, Bzip2Mark)) || hasAt(TarMarkAt, TarMark) ||
           isZipArchive(bytes);
}

Result<void> unpack(const Input& archive, const ArchiveVisitor& visitor, const CancelToken& token)
{
    Budget budget(archive.bytes.size());
    return Unpacker(visitor, token, budget).run(archive, 1);
}

} // namespace duibiao::readers

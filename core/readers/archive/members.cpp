// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/archive/members.h"

#include "core/readers/archive/membername.h"
#include "core/readers/archive/zipnames.h"
#include "core/readers/limits.h"
#include "core/readers/package.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>

namespace duibiao::readers::archive {

namespace {

/// Bytes told at once.
constexpr size_t PieceSize = 1024 * 1024;

using Handle = std::unique_ptr<struct ::archive, decltype(&archive_read_free)>;
using Tell = std::function<bool(const Message&)>;

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

/// What a zip file says of itself, which costs next to nothing: its directory stands apart from what is packed.
Closing::State outlook(const QByteArray& zip, const Allowance& allowance)
{
    const Handle handle = opened(zip);
    struct archive_entry* entry = nullptr;
    qint64 left = allowance.bytes;
    for (int entries = 1; handle && isUsable(archive_read_next_header(handle.get(), &entry)); ++entries) {
        if (entries > allowance.entries) return Closing::ManyEntries;
        const qint64 size = std::max<qint64>(archive_entry_size(entry), 0);
        if (size > left) return Closing::ManyBytes;
        left -= size;
    }
    return Closing::Complete;
}

/// One archive that is open, read from front to back.
class Reading {
public:
    Reading(Handle handle, qint64 packed, const Tell& tell)
        : m_handle(std::move(handle)), m_packed(packed), m_tell(tell)
    {
    }

    /// Nothing when nobody listens any more.
    std::optional<Closing> run(int mostEntries);

private:
    /// Nothing to go on with the next file.
    enum class Next { File, Stop, Bomb };
    Next readFile(struct archive_entry* entry, bool isSingle);
    [[nodiscard]] bool isBomb() const;
    [[nodiscard]] QString reason() const { return QString::fromUtf8(archive_error_string(m_handle.get())); }

    Handle m_handle;
    qint64 m_packed;
    const Tell& m_tell;
};

/// Where a filter packs the whole archive, what it makes of how much shows a bomb early.
bool Reading::isBomb() const
{
    if (archive_filter_count(m_handle.get()) <= 1) return false;
    const la_int64_t unpacked = archive_filter_bytes(m_handle.get(), 0);
    const la_int64_t consumed = std::max<la_int64_t>(archive_filter_bytes(m_handle.get(), -1), 1);
    return unpacked > limits::RatioFloor && unpacked / limits::ArchiveRatio > std::min<qint64>(consumed, m_packed);
}

Reading::Next Reading::readFile(struct archive_entry* entry, bool isSingle)
{
    const bool isSizeKnown = archive_entry_size_is_set(entry) != 0;
    Member member{.name = isSingle ? QByteArray() : QByteArray(archive_entry_pathname(entry)),
                  .size = isSizeKnown ? std::max<qint64>(archive_entry_size(entry), 0) : -1};
    if (archive_entry_is_encrypted(entry) != 0)
        member.state = Member::Encrypted;
    else if (member.size > limits::FileSize)
        member.state = Member::TooLarge;
    if (!m_tell(member)) return Next::Stop;
    if (member.state != Member::Readable) return Next::File;

    const void* block = nullptr;
    size_t length = 0;
    la_int64_t offset = 0;
    qint64 size = 0;
    int outcome = ARCHIVE_OK;
    const auto end = [&](const MemberEnd& how) { return m_tell(how) ? Next::File : Next::Stop; };
    while (isUsable(outcome = archive_read_data_block(m_handle.get(), &block, &length, &offset))) {
        size += static_cast<qint64>(length);
        if (isSizeKnown && size > member.size) return end({.state = MemberEnd::LargerThanSaid});
        if (isBomb()) return Next::Bomb;
        if (size > limits::FileSize) return end({.state = MemberEnd::TooLarge});
        for (size_t at = 0; at < length; at += PieceSize) {
            const auto piece = static_cast<qsizetype>(std::min(PieceSize, length - at));
            if (!m_tell(Piece{QByteArray::fromRawData(static_cast<const char*>(block) + at, piece)})) return Next::Stop;
        }
    }
    return end(outcome == ARCHIVE_EOF ? MemberEnd{} : MemberEnd{.state = MemberEnd::Damaged, .reason = reason()});
}

std::optional<Closing> Reading::run(int mostEntries)
{
    for (int entries = 1;; ++entries) {
        struct archive_entry* entry = nullptr;
        const int outcome = archive_read_next_header(m_handle.get(), &entry);
        if (outcome == ARCHIVE_EOF) return Closing{.entries = entries - 1};
        if (!isUsable(outcome)) {
            const bool isLocked = archive_read_has_encrypted_entries(m_handle.get()) > 0;
            return Closing{
                .state = isLocked ? Closing::Encrypted : Closing::Damaged, .entries = entries - 1, .reason = reason()};
        }
        if (entries > mostEntries) return Closing{.state = Closing::ManyEntries, .entries = entries};
        if (archive_entry_filetype(entry) != AE_IFREG) continue;
        const bool isSingle = archive_format(m_handle.get()) == ARCHIVE_FORMAT_RAW;
        if (isSingle && archive_filter_count(m_handle.get()) == 1)
            return Closing{.state = Closing::NoArchive, .entries = entries};
        if (!isSingle && isLeftover(memberName(QByteArrayView(archive_entry_pathname(entry))))) continue;
        const Next next = readFile(entry, isSingle);
        if (next == Next::Stop) return std::nullopt;
        if (next == Next::Bomb) return Closing{.state = Closing::ManyBytes, .entries = entries};
    }
}

} // namespace

void readMembers(const QByteArray& packed, const Allowance& allowance, const Tell& tell)
{
    const bool isZip = looksLikeZip(packed);
    const QByteArray bytes = isZip ? withHonestNames(packed) : packed;
    const auto close = [&](const Closing& closing) { (void)tell(closing); };
    if (isZip && hasZipDirectory(bytes)) {
        const Closing::State state = outlook(bytes, allowance);
        if (state != Closing::Complete) return close({.state = state});
    }
    Handle handle = opened(bytes);
    if (!handle) return close({.state = Closing::Damaged, .reason = QStringLiteral("archive")});
    Reading reading(std::move(handle), packed.size(), tell);
    if (const auto closing = reading.run(allowance.entries)) close(*closing);
}

} // namespace duibiao::readers::archive

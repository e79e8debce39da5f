// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/office/compound.h"

#include <QString>
#include <QtEndian>

#include <algorithm>
#include <optional>
#include <vector>

namespace duibiao::readers {

namespace {

constexpr QByteArrayView Mark("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
constexpr qsizetype HeaderSize = 512;
constexpr qsizetype SectorShiftAt = 30;
constexpr qsizetype FirstDirectorySectorAt = 48;
constexpr qsizetype FirstFatSectorsAt = 76;
constexpr quint32 FatSectorsInHeader = 109;
constexpr quint32 LastSector = 0xFFFFFFFA; // what lies above has a meaning of its own
constexpr qsizetype EntrySize = 128;
constexpr quint32 MostEntries = 10'000;

/// Numbers at an offset, 0 behind the end.
template <typename Number> Number at(QByteArrayView bytes, qsizetype offset)
{
    const bool inside = offset >= 0 && offset + qsizetype{sizeof(Number)} <= bytes.size();
    return inside ? qFromLittleEndian<Number>(bytes.data() + offset) : Number{0};
}

/// One line of the directory ([MS-CFB] 2.6.1).
struct Entry {
    QString name;
    quint32 left = 0;
    quint32 right = 0;
    quint32 child = 0;
    quint32 sector = 0;
};

class CompoundFile {
public:
    explicit CompoundFile(QByteArrayView bytes) : m_bytes(bytes)
    {
        const int shift = at<quint16>(bytes, SectorShiftAt);
        if (!bytes.startsWith(Mark) || shift < 9 || shift > 12) return;
        m_sectorSize = qsizetype{1} << shift;
        readDirectory();
    }

    /// The bytes from where the stream begins; nothing when there is no such stream.
    [[nodiscard]] std::optional<QByteArrayView> stream(QStringView name) const
    {
        // The children of the root are a tree; a damaged one may go in a circle.
        std::vector<quint32> open;
        if (!m_entries.empty()) open.push_back(m_entries.front().child);
        for (size_t seen = 0; !open.empty() && seen <= m_entries.size(); ++seen) {
            const quint32 index = open.back();
            open.pop_back();
            if (index >= m_entries.size()) continue;
            const Entry& entry = m_entries[index];
            if (name.compare(entry.name, Qt::CaseInsensitive) == 0)
                return m_bytes.sliced(std::min(offsetOf(entry.sector), m_bytes.size()));
            open.push_back(entry.left);
            open.push_back(entry.right);
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] qsizetype offsetOf(quint32 sector) const { return (qsizetype{sector} + 1) * m_sectorSize; }

    [[nodiscard]] quint32 following(quint32 sector) const
    {
        const auto perSector = static_cast<quint32>(m_sectorSize / 4);
        // Files with more table sectors than the header lists are larger than 6 MB; their directory begins before that.
        if (sector / perSector >= FatSectorsInHeader) return LastSector;
        const auto table = at<quint32>(m_bytes, FirstFatSectorsAt + qsizetype{sector / perSector} * 4);
        return at<quint32>(m_bytes, offsetOf(table) + qsizetype{sector % perSector} * 4);
    }

    void readDirectory()
    {
        // The chain of sectors may go in a circle: no more entries than the file has room for.
        const auto most = std::min<size_t>(MostEntries, static_cast<size_t>(m_bytes.size() / EntrySize));
        for (auto sector = at<quint32>(m_bytes, FirstDirectorySectorAt);
             sector < LastSector && offsetOf(sector) < m_bytes.size() && m_entries.size() < most;
             sector = following(sector)) {
            for (qsizetype i = 0; i < m_sectorSize / EntrySize; ++i)
                m_entries.push_back(entryAt(offsetOf(sector) + i * EntrySize));
        }
    }

    [[nodiscard]] Entry entryAt(qsizetype offset) const
    {
        Entry entry;
        const int units = std::min<int>(at<quint16>(m_bytes, offset + 64) / 2, 32);
        for (int i = 0; i < units - 1; ++i) entry.name += QChar(at<char16_t>(m_bytes, offset + qsizetype{i} * 2));
        entry.left = at<quint32>(m_bytes, offset + 68);
        entry.right = at<quint32>(m_bytes, offset + 72);
        entry.child = at<quint32>(m_bytes, offset + 76);
        entry.sector = at<quint32>(m_bytes, offset + 116);
        return entry;
    }

    QByteArrayView m_bytes;
    qsizetype m_sectorSize = HeaderSize;
    std::vector<Entry> m_entries;
};

bool isProtectedWord(QByteArrayView stream)
{
    constexpr quint16 Magic = 0xA5EC;
    constexpr quint16 EncryptedFlag = 0x0100;
    return at<quint16>(stream, 0) == Magic && (at<quint16>(stream, 10) & EncryptedFlag) != 0;
}

/// FILEPASS stands among the first records, behind the one that begins the workbook.
bool isProtectedExcel(QByteArrayView stream)
{
    constexpr quint16 FilePass = 0x002F;
    constexpr int RecordsToLookAt = 4;
    qsizetype offset = 0;
    for (int i = 0; i < RecordsToLookAt; ++i) {
        if (i > 0 && at<quint16>(stream, offset) == FilePass) return true;
        offset += 4 + at<quint16>(stream, offset + 2);
    }
    return false;
}

} // namespace

bool isCompoundFile(QByteArrayView bytes)
{
    return bytes.startsWith(Mark);
}

bool hasStream(QByteArrayView bytes, QStringView name)
{
    return isCompoundFile(bytes) && CompoundFile(bytes).stream(name).has_value();
}

bool isProtected(QByteArrayView bytes)
{
    if (!isCompoundFile(bytes)) return false;
    const CompoundFile file(bytes);
    if (file.stream(u"EncryptedPackage")) return true;
    if (const auto word = file.stream(u"WordDocument")) return isProtectedWord(*word);
    if (const auto excel = file.stream(u"Workbook")) return isProtectedExcel(*excel);
    return false;
}

} // namespace duibiao::readers

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/archive/archive.h"

#include "core/readers/archive/membername.h"
#include "core/readers/archive/memberprogram.h"
#include "core/readers/archive/zipnames.h"
#include "core/readers/errors.h"
#include "core/readers/limits.h"
#include "core/readers/package.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

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
    default: break;
    }
    return error;
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
    void count(int entries) { m_entries = std::min(limits::ArchiveEntries, m_entries + entries); }
    [[nodiscard]] archive::Allowance left() const
    {
        return {.bytes = m_size - m_spent, .entries = limits::ArchiveEntries - m_entries};
    }
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    qint64 m_size;
    qint64 m_spent = 0;
    int m_entries = 0;
};

/// The name of the single file in "report.docx.gz".
QString packedName(const QString& archive)
{
    const QString name = archive.sliced(archive.lastIndexOf(u'/') + 1);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.first(dot) : name;
}

/// What all archives inside one another have in common.
struct Unpacking {
    const ArchiveVisitor& visitor;
    const archive::MemberSource& source;
    CancelToken token;
    Budget budget;
};

Result<void> unpackAt(int depth, const Input& packed, Unpacking& unpacking);

/// Puts the files of one archive together from what is told of it.
class Intake {
public:
    Intake(const Input& packed, int depth, Unpacking& unpacking)
        : m_packed(packed), m_depth(depth), m_unpacking(unpacking)
    {
    }
    /// False when no more is to be told.
    [[nodiscard]] bool take(archive::Message&& message)
    {
        return std::visit([this](auto& each) { return on(each); }, message);
    }
    /// What becomes of the archive, after the last message.
    [[nodiscard]] Result<void> finish();

private:
    bool on(archive::Member& member);
    bool on(archive::Piece& piece);
    bool on(archive::MemberEnd& end);
    bool on(archive::Closing& closing);
    bool exhausted();
    void give(Input file);
    void refuse(Error error, const QString& file);
    [[nodiscard]] Result<void> failWith(Error error) const;

    const Input& m_packed;
    int m_depth;
    Unpacking& m_unpacking;
    Input m_file; ///< the one that is being told
    bool m_isSizeKnown = false;
    int m_nameless = 0;
    bool m_isExhausted = false;
    bool m_hasTaken = false;
    std::optional<archive::Closing> m_closing;
};

bool Intake::on(archive::Member& member)
{
    QString name = member.name.isEmpty() ? packedName(m_packed.name) : memberName(member.name);
    if (name.isEmpty()) name = QString::number(++m_nameless);
    m_file = {.name = m_packed.name + u'/' + name, .bytes = {}, .token = m_unpacking.token};
    m_isSizeKnown = member.size >= 0;
    if (m_isSizeKnown && !m_unpacking.budget.spend(member.size)) return exhausted();
    m_hasTaken = true;
    if (member.state == archive::Member::Encrypted) refuse(encrypted(), m_file.name);
    if (member.state == archive::Member::TooLarge)
        refuse(tooLarge(QLocale().formattedDataSize(member.size)), m_file.name);
    return true;
}

bool Intake::on(archive::Piece& piece)
{
    if (!m_isSizeKnown && !m_unpacking.budget.spend(piece.bytes.size())) return exhausted();
    m_file.bytes += piece.bytes;
    // Told before, if the program keeps to what it promises.
    return m_file.bytes.size() <= limits::FileSize;
}

bool Intake::on(archive::MemberEnd& end)
{
    Input file = std::exchange(m_file, {});
    switch (end.state) {
    case archive::MemberEnd::Complete: give(std::move(file)); break;
    case archive::MemberEnd::Damaged: refuse(damaged({}, notUnpacked(end.reason)), file.name); break;
    case archive::MemberEnd::LargerThanSaid:
        refuse(damaged({}, QCoreApplication::translate("duibiao::readers", "it is larger than it says")), file.name);
        break;
    case archive::MemberEnd::TooLarge:
        refuse(tooLarge(QLocale().formattedDataSize(file.bytes.size())), file.name);
        break;
    }
    return !m_unpacking.token.isCancelled();
}

bool Intake::on(archive::Closing& closing)
{
    m_unpacking.budget.count(closing.entries);
    m_closing = std::move(closing);
    return true;
}

bool Intake::exhausted()
{
    m_isExhausted = true;
    return false;
}

void Intake::give(Input file)
{
    if (!isArchive(file.bytes)) return m_unpacking.visitor.take(std::move(file));
    if (m_depth >= limits::ArchiveDepth) {
        return refuse(tooLarge(QCoreApplication::translate("duibiao::readers", "archives inside archives, %L1 deep")
                                   .arg(limits::ArchiveDepth)),
                      file.name);
    }
    const auto done = unpackAt(m_depth + 1, file, m_unpacking);
    if (!done && done.error().code != ErrorCode::Cancelled) m_unpacking.visitor.refuse(done.error());
}

void Intake::refuse(Error error, const QString& file)
{
    error.file = file;
    m_unpacking.visitor.refuse(forArchive(std::move(error)));
}

Result<void> Intake::failWith(Error error) const
{
    error.file = m_packed.name;
    return failure(forArchive(std::move(error)));
}

Result<void> Intake::finish()
{
    using archive::Closing;
    if (m_unpacking.token.isCancelled()) return failWith(cancelled());
    const Closing::State state = m_isExhausted ? Closing::ManyBytes : m_closing ? m_closing->state : Closing::Damaged;
    switch (state) {
    case Closing::ManyBytes:
        return failWith(tooLarge(QCoreApplication::translate("duibiao::readers", "the archive unpacks to more than %1")
                                     .arg(QLocale().formattedDataSize(m_unpacking.budget.size()))));
    case Closing::ManyEntries:
        return failWith(tooLarge(
            QCoreApplication::translate("duibiao::readers", "more than %L1 files inside").arg(limits::ArchiveEntries)));
    case Closing::NoArchive:
        return failWith(damaged({}, QCoreApplication::translate("duibiao::readers", "it is no archive")));
    case Closing::Damaged:
    case Closing::Encrypted: {
        Error error = state == Closing::Encrypted ? encrypted()
                                                  : damaged({}, notUnpacked(m_closing ? m_closing->reason : QString()));
        if (!m_hasTaken) return failWith(std::move(error));
        refuse(std::move(error), m_packed.name);
        return {};
    }
    case Closing::Complete: break;
    }
    if (m_hasTaken) return {};
    return failure({.code = ErrorCode::EmptyFile,
                    .message = QCoreApplication::translate("duibiao::readers", "The archive holds no files."),
                    .file = m_packed.name,
                    .remedy = QCoreApplication::translate("duibiao::readers", "Ask for the file again.")});
}

Result<void> unpackAt(int depth, const Input& packed, Unpacking& unpacking)
{
    Intake intake(packed, depth, unpacking);
    const auto heard = unpacking.source(packed.bytes, unpacking.budget.left(), unpacking.token,
                                        [&](archive::Message&& message) { return intake.take(std::move(message)); });
    if (heard) return intake.finish();
    Error error = heard.error();
    error.file = packed.name;
    return failure(std::move(error));
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
    return unpackFrom(archive::membersFrom(archive::memberProgram()), archive, visitor, token);
}

Result<void> unpackFrom(const archive::MemberSource& source, const Input& packed, const ArchiveVisitor& visitor,
                        const CancelToken& token)
{
    Unpacking unpacking{.visitor = visitor, .source = source, .token = token, .budget = Budget(packed.bytes.size())};
    return unpackAt(1, packed, unpacking);
}

} // namespace duibiao::readers

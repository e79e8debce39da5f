// SPDX-License-Identifier: GPL-3.0-or-later
// Archives as offices send them, and as nobody should.
#include "core/readers/archive/archive.h"
#include "core/readers/archive/membername.h"
#include "core/readers/archive/zipnames.h"
#include "core/readers/limits.h"
#include "core/readers/sources.h"
#include "tests/support/cputimer.h"
#include "tests/support/golden.h"

#include <archive.h>
#include <archive_entry.h>

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <sys/resource.h>

using namespace duibiao;
using namespace Qt::StringLiterals;

namespace {

using Files = std::vector<std::pair<QByteArray, QByteArray>>; ///< name bytes as they are to stand there, content

struct Kind {
    int (*format)(struct archive*);
    int (*filter)(struct archive*) = &archive_write_add_filter_none;
    QByteArray options = {};
    QByteArray password = {};
};

const Kind Zip{&archive_write_set_format_zip};

QByteArray packed(const Kind& kind, const Files& files)
{
    QByteArray out(1024 * 1024 + 64 * 1024 * 1024, Qt::Uninitialized);
    size_t used = 0;
    struct archive* writer = archive_write_new();
    kind.format(writer);
    kind.filter(writer);
    archive_write_set_bytes_in_last_block(writer, 1);
    if (!kind.options.isEmpty()) REQUIRE(archive_write_set_options(writer, kind.options.constData()) == ARCHIVE_OK);
    if (!kind.password.isEmpty()) archive_write_set_passphrase(writer, kind.password.constData());
    REQUIRE(archive_write_open_memory(writer, out.data(), static_cast<size_t>(out.size()), &used) == ARCHIVE_OK);
    for (const auto& [name, bytes] : files) {
        struct archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_size(entry, bytes.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        REQUIRE(archive_write_header(writer, entry) >= ARCHIVE_WARN);
        REQUIRE(archive_write_data(writer, bytes.constData(), static_cast<size_t>(bytes.size())) == bytes.size());
        archive_entry_free(entry);
    }
    REQUIRE(archive_write_close(writer) == ARCHIVE_OK);
    archive_write_free(writer);
    out.truncate(static_cast<qsizetype>(used));
    return out;
}

/// What Chinese Windows writes: no word about the encoding of names.
QByteArray withoutUtf8Flag(QByteArray zip)
{
    for (const auto& [header, flagAt] : {std::pair("PK\x03\x04", 7), std::pair("PK\x01\x02", 9)})
        for (qsizetype at = zip.indexOf(header); at >= 0; at = zip.indexOf(header, at + 4))
            zip[at + flagAt] = static_cast<char>(zip[at + flagAt] & ~0x08);
    return zip;
}

QByteArray gbk(const QString& name)
{
    return QStringEncoder("GB18030").encode(name);
}

struct Outcome {
    std::vector<readers::Input> files;
    std::vector<Error> problems;
    std::optional<Error> error;

    [[nodiscard]] QStringList names() const
    {
        QStringList out;
        for (const auto& file : files) out += file.name;
        return out;
    }
};

Outcome unpackedFrom(const readers::archive::MemberSource& source, const QByteArray& bytes,
                     const QString& name = u"包.zip"_s)
{
    Outcome out;
    const auto done = readers::unpackFrom(source, {.name = name, .bytes = bytes},
                                          {[&](readers::Input file) { out.files.push_back(std::move(file)); },
                                           [&](const Error& problem) { out.problems.push_back(problem); }});
    if (!done) out.error = done.error();
    return out;
}

Outcome unpacked(const QByteArray& bytes, const QString& name = u"包.zip"_s)
{
    return unpackedFrom(readers::archive::membersFrom(readers::archive::memberProgram()), bytes, name);
}

qint64 peakMemory()
{
    struct rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return qint64{usage.ru_maxrss} * 1024;
}

/// Milliseconds of processor time that the programs took which were started and have ended.
qint64 programsTime()
{
    struct rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto milliseconds = [](const timeval& time) { return qint64{time.tv_sec} * 1000 + time.tv_usec / 1000; };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

/// What the program that unpacks may take is its own business (limits::ArchiveMemory); this process stays small.
void checkRefusedQuickly(const QByteArray& bomb, ErrorCode code)
{
    const qint64 before = peakMemory();
    test::CpuTimer timer;
    timer.start();
    const Outcome out = unpacked(bomb);
    CHECK(timer.elapsed() < 1000);
    CHECK(peakMemory() - before < 200 * 1000 * 1000);
    REQUIRE(out.error);
    CHECK(out.error->code == code);
    CHECK(out.error->file == u"包.zip");
    CHECK_FALSE(out.error->remedy.isEmpty());
}

} // namespace

TEST_CASE("every kind of archive gives the files inside under its own name", "[readers][archive]")
{
    const Files files{{"二季度/县卫健局.txt", "组织培训2次。\n"}, {"县司法局.csv", "序号,任务\n1,培训\n"}};
    const std::vector<std::pair<const char*, Kind>> kinds{
        {"zip", Zip},
        {"7z", {&archive_write_set_format_7zip}},
        {"tar", {&archive_write_set_format_ustar}},
        {"tar.gz", {&archive_write_set_format_ustar, &archive_write_add_filter_gzip}},
        {"tar.bz2", {&archive_write_set_format_ustar, &archive_write_add_filter_bzip2}},
        {"tar.xz", {&archive_write_set_format_ustar, &archive_write_add_filter_xz}}};
    for (const auto& [name, kind] : kinds) {
        INFO(name);
        const QByteArray bytes = packed(kind, files);
        CHECK(readers::isArchive(bytes));
        const Outcome out = unpacked(bytes);
        CHECK_FALSE(out.error);
        CHECK(out.problems.empty());
        REQUIRE(out.names() == QStringList{u"包.zip/二季度/县卫健局.txt"_s, u"包.zip/县司法局.csv"_s});
        CHECK(out.files[0].bytes == files[0].second);
        CHECK(out.files[1].bytes == files[1].second);
    }
}

TEST_CASE("names in GBK and in UTF-8 are told apart, name by name", "[readers][archive]")
{
    // 县教育局 and 县民政局 have the same length: neither may take the other's place.
    const Outcome out =
        unpacked(withoutUtf8Flag(packed(Zip, {{gbk(u"年终材料/县教育局.txt"_s), "1"},
                                              {gbk(u"年终材料/县民政局.txt"_s), "2"},
                                              {gbk(u"年终材料\\乗.txt"_s), "3"}, // its second byte is a backslash
                                              {"年终材料/县财政局.txt", "4"}})));
    CHECK(out.names() == QStringList{u"包.zip/年终材料/县教育局.txt"_s, u"包.zip/年终材料/县民政局.txt"_s,
                                     u"包.zip/年终材料/乗.txt"_s, u"包.zip/年终材料/县财政局.txt"_s});
}

TEST_CASE("names in GBK that are said to be UTF-8 are read all the same", "[readers][archive]")
{
    QByteArray zip = packed(Zip, {{gbk(u"年终材料/县教育局.txt"_s), "1"}, {"年终材料/县财政局.txt", "2"}});
    for (const auto& [header, flagAt] : {std::pair("PK\x03\x04", 7), std::pair("PK\x01\x02", 9)})
        for (qsizetype at = zip.indexOf(header); at >= 0; at = zip.indexOf(header, at + 4))
            zip[at + flagAt] = static_cast<char>(zip[at + flagAt] | 0x08);
    const Outcome out = unpacked(zip);
    CHECK_FALSE(out.error);
    CHECK(out.names() == QStringList{u"包.zip/年终材料/县教育局.txt"_s, u"包.zip/年终材料/县财政局.txt"_s});
    CHECK(readers::withHonestNames(withoutUtf8Flag(zip)) == withoutUtf8Flag(zip));
    for (qsizetype length = 0; length < zip.size(); length += 7) {
        (void)readers::withHonestNames(zip.first(length));
        (void)readers::withHonestNames(zip.sliced(length));
    }
}

TEST_CASE("names lead nowhere but into the archive", "[readers][archive]")
{
    CHECK(readers::memberName("../../etc/passwd") == u"etc/passwd");
    CHECK(readers::memberName("/etc/./passwd") == u"etc/passwd");
    CHECK(readers::memberName("C:\\用户\\a.docx") == u"用户/a.docx");
    CHECK(readers::memberName("a\nb\x1b[31m.txt") == u"ab[31m.txt");
    CHECK(readers::memberName("..").isEmpty());
    const Outcome out = unpacked(packed({&archive_write_set_format_ustar}, {{"../../../上级.txt", "x"}}));
    CHECK(out.names() == QStringList{u"包.zip/上级.txt"_s});
}

TEST_CASE("what systems leave in archives is passed over", "[readers][archive]")
{
    CHECK(readers::isLeftover(u"__MACOSX/台账.xlsx"));
    CHECK(readers::isLeftover(u"材料/~$台账.xlsx"));
    CHECK(readers::isLeftover(u"材料/.DS_Store"));
    CHECK_FALSE(readers::isLeftover(u"材料/台账~$.xlsx"));
    const Outcome out = unpacked(packed(Zip, {{"__MACOSX/._a.txt", "x"}, {"Thumbs.db", "x"}, {"a.txt", "x"}}));
    CHECK(out.names() == QStringList{u"包.zip/a.txt"_s});
}

TEST_CASE("office documents are no archives, whatever they are packed with", "[readers][archive]")
{
    const QDir data(QStringLiteral(DUIBIAO_SOURCE_DIR "/tests/core/readers/data"));
    for (const QString& name : data.entryList(QDir::Files)) {
        QFile file(data.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        INFO(name.toStdString());
        CHECK_FALSE(readers::isArchive(file.readAll()));
    }
    CHECK_FALSE(readers::isArchive("BZh的意思"));
    // Nor are those that broke off.
    QFile plan(data.filePath(u"plan.docx"_s));
    REQUIRE(plan.open(QIODevice::ReadOnly));
    CHECK_FALSE(readers::isArchive(plan.read(plan.size() / 2)));
}

TEST_CASE("archives inside archives are opened down to the limit", "[readers][archive]")
{
    QByteArray bytes = packed(Zip, {{"深.txt", "x"}});
    for (int depth = 1; depth < readers::limits::ArchiveDepth; ++depth)
        bytes = packed(Zip, {{"内.zip", bytes}, {"外.txt", "y"}});
    const Outcome deep = unpacked(bytes);
    CHECK(deep.names() == QStringList{u"包.zip/内.zip/内.zip/深.txt"_s, u"包.zip/内.zip/外.txt"_s, u"包.zip/外.txt"_s});
    CHECK(deep.problems.empty());
    const Outcome deeper = unpacked(packed(Zip, {{"再.zip", bytes}}));
    REQUIRE(deeper.problems.size() == 1);
    CHECK(deeper.problems.front().file == u"包.zip/再.zip/内.zip/内.zip");
    CHECK(deeper.names().size() == 2);
}

TEST_CASE("a single file packed with gzip keeps its name", "[readers][archive]")
{
    const QByteArray bytes =
        packed({&archive_write_set_format_raw, &archive_write_add_filter_gzip}, {{"a", "序号,任务\n"}});
    const Outcome out = unpacked(bytes, u"交来/台账.csv.gz"_s);
    CHECK(out.names() == QStringList{u"交来/台账.csv.gz/台账.csv"_s});
}

TEST_CASE("files that a password protects are named, the others are read", "[readers][archive]")
{
    const Kind locked{&archive_write_set_format_zip, &archive_write_add_filter_none, "zip:encryption=aes256", "geheim"};
    const Outcome out = unpacked(packed(locked, {{"台账.csv", "序号,任务\n1,培训\n"}}));
    CHECK(out.files.empty());
    REQUIRE(out.problems.size() == 1);
    CHECK(out.problems.front().code == ErrorCode::Encrypted);
    CHECK(out.problems.front().file == u"包.zip/台账.csv");
    CHECK(out.problems.front().remedy.contains(u"Unpack the archive"));
}

TEST_CASE("damaged archives give what can be had and say the rest", "[readers][archive]")
{
    QByteArray noise(300'000, Qt::Uninitialized);
    quint32 state = 7;
    for (char& c : noise) c = static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
    const Files files{{"a.txt", "甲\n"}, {"b.bin", noise}, {"c.txt", "丙\n"}};
    SECTION("a tar that breaks off")
    {
        const QByteArray whole = packed({&archive_write_set_format_ustar, &archive_write_add_filter_gzip}, files);
        const Outcome out = unpacked(whole.first(whole.size() / 2));
        CHECK(out.names() == QStringList{u"包.zip/a.txt"_s});
        CHECK_FALSE(out.problems.empty());
    }
    SECTION("a zip without its directory")
    {
        const QByteArray whole = packed(Zip, files);
        const QByteArray half = whole.first(whole.size() / 2);
        CHECK(readers::isArchive(half));
        const Outcome out = unpacked(half);
        CHECK(out.names() == QStringList{u"包.zip/a.txt"_s});
        REQUIRE_FALSE(out.problems.empty());
        CHECK(out.problems.front().remedy.contains(u"archive"));
    }
    SECTION("bits turned over")
    {
        for (const Kind& kind : {Zip, Kind{&archive_write_set_format_7zip},
                                 Kind{&archive_write_set_format_ustar, &archive_write_add_filter_xz}}) {
            const QByteArray whole = packed(kind, files);
            for (int i = 0; i < 150; ++i) {
                QByteArray flipped = whole;
                for (int flips = 0; flips < 4; ++flips) {
                    state = state * 1664525 + 1013904223;
                    const qsizetype at = (state >> 3) % flipped.size();
                    flipped[at] = static_cast<char>(flipped[at] ^ (1 << (state >> 29)));
                }
                for (const auto& file : unpacked(flipped).files) CHECK(file.name.startsWith(u"包.zip/"));
            }
        }
    }
}

TEST_CASE("an archive that unpacks without end is refused at once", "[readers][archive]")
{
    const QByteArray zeros(20'000'000, '\0');
    const auto refusedQuickly = [](const QByteArray& bomb) { checkRefusedQuickly(bomb, ErrorCode::TooLarge); };
    SECTION("zip, many files")
    {
        Files files;
        for (int i = 0; i < 40; ++i) files.push_back({QByteArray::number(i), zeros});
        refusedQuickly(packed(Zip, files));
    }
    SECTION("7z")
    {
        Files files;
        for (int i = 0; i < 20; ++i) files.push_back({QByteArray::number(i), zeros});
        refusedQuickly(packed({&archive_write_set_format_7zip}, files));
    }
    SECTION("tar.xz")
    {
        Files files;
        for (int i = 0; i < 10; ++i) files.push_back({QByteArray::number(i), zeros});
        refusedQuickly(packed({&archive_write_set_format_ustar, &archive_write_add_filter_xz}, files));
    }
    SECTION("a single gzip")
    {
        refusedQuickly(packed({&archive_write_set_format_raw, &archive_write_add_filter_gzip},
                              {{"a", QByteArray(200'000'000, ' ')}}));
    }
    SECTION("too many files")
    {
        Files files;
        for (int i = 0; i <= readers::limits::ArchiveEntries; ++i) files.push_back({QByteArray::number(i), {}});
        refusedQuickly(packed(Zip, files));
    }
}

TEST_CASE("an archive of 200 bytes that claims 97 million files is refused at once", "[readers][archive]")
{
    QFile file(test::sourcePath(u"tests/core/readers/data/archives/97-million-entries.7z"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const qint64 before = programsTime();
    checkRefusedQuickly(file.readAll(), ErrorCode::Damaged);
    CHECK(programsTime() - before < 1000);
}

TEST_CASE("a program that dies leaves what it told before", "[readers][archive]")
{
    using namespace readers::archive;
    const QByteArray zip = packed(Zip, {{"a.txt", "甲"}});
    const Outcome nothing = unpackedFrom(membersFrom(u"/bin/false"_s), zip);
    REQUIRE(nothing.error);
    CHECK(nothing.error->code == ErrorCode::Damaged);

    const QTemporaryDir folder;
    QFile script(folder.filePath(u"dies"_s));
    REQUIRE(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\ncd \"$(dirname \"$0\")\"; cat told; kill -SEGV $$\n");
    script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    script.close();
    QFile told(folder.filePath(u"told"_s));
    REQUIRE(told.open(QIODevice::WriteOnly));
    told.write(encoded(Member{.name = "a.txt"}) + encoded(Piece{"甲"}) + encoded(MemberEnd{}) +
               encoded(Member{.name = "b.txt"}) + encoded(Piece{"乙"}));
    told.close();
    const Outcome some = unpackedFrom(membersFrom(script.fileName()), zip);
    CHECK_FALSE(some.error);
    CHECK(some.names() == QStringList{u"包.zip/a.txt"_s});
    REQUIRE(some.problems.size() == 1);
    CHECK(some.problems.front().code == ErrorCode::Damaged);
    CHECK(some.problems.front().file == u"包.zip");
}

TEST_CASE("without the program that unpacks the archive is refused, with what to do", "[readers][archive]")
{
    const Outcome out =
        unpackedFrom(readers::archive::membersFrom(u"/nowhere/duibiao-unpack"_s), packed(Zip, {{"a.txt", "甲"}}));
    REQUIRE(out.error);
    CHECK(out.error->code == ErrorCode::Unreadable);
    CHECK(out.error->message.contains(u"duibiao-unpack"));
    CHECK(out.error->file == u"包.zip");
    CHECK_FALSE(out.error->remedy.isEmpty());
}

TEST_CASE("whoever tells what is in an archive is not believed", "[readers][archive]")
{
    using namespace readers::archive;
    const auto telling = [](const std::vector<Message>& messages) -> MemberSource {
        return [=](const QByteArray&, const Allowance&, const CancelToken&,
                   const std::function<bool(Message&&)>& hear) -> Result<void> {
            for (Message message : messages)
                if (!hear(std::move(message))) break;
            return {};
        };
    };
    SECTION("about names")
    {
        const Outcome out =
            unpackedFrom(telling({Member{.name = "../../甲.txt"}, Piece{"甲"}, MemberEnd{}, Closing{}}), "7z");
        CHECK(out.names() == QStringList{u"包.zip/甲.txt"_s});
    }
    SECTION("about the size of a file, or of all")
    {
        std::vector<Message> messages{Member{.name = "a.txt", .size = 1}};
        for (int i = 0; i <= readers::limits::FileSize / (1024 * 1024); ++i)
            messages.emplace_back(Piece{QByteArray(1024 * 1024, 'a')});
        messages.insert(messages.end(), {MemberEnd{}, Closing{}});
        const Outcome lies = unpackedFrom(telling(messages), "7z");
        CHECK(lies.files.empty());
        messages.front() = Member{.name = "a.txt"};
        const Outcome grows = unpackedFrom(telling(messages), "7z");
        REQUIRE(grows.error);
        CHECK(grows.error->code == ErrorCode::TooLarge);
    }
    SECTION("about the order of what it tells")
    {
        Order order;
        CHECK_FALSE(Order().allows(Piece{}));
        CHECK_FALSE(Order().allows(MemberEnd{}));
        CHECK(order.allows(Member{}));
        CHECK_FALSE(order.allows(Member{}));
        CHECK(order.allows(Closing{}));
        CHECK_FALSE(order.allows(Member{}));
    }
}

TEST_CASE("what is told of an archive comes through as it was, in pieces of any size", "[readers][archive]")
{
    using namespace readers::archive;
    const QByteArray bytes = encoded(Member{.name = "a.txt", .state = Member::Encrypted, .size = 7}) +
                             encoded(Piece{"甲"}) + encoded(MemberEnd{MemberEnd::Damaged, u"CRC"_s}) +
                             encoded(Closing{.state = Closing::Encrypted, .entries = 3, .reason = u"x"_s});
    for (const qsizetype size : {qsizetype{1}, qsizetype{7}, bytes.size()}) {
        Decoder decoder;
        std::vector<Message> heard;
        for (qsizetype at = 0; at < bytes.size(); at += size) {
            decoder.feed(bytes.sliced(at, std::min(size, bytes.size() - at)));
            while (auto message = decoder.next()) heard.push_back(std::move(*message));
        }
        CHECK_FALSE(decoder.isBroken());
        QByteArray again;
        for (const Message& message : heard) again += encoded(message);
        CHECK(heard.size() == 4);
        CHECK(again == bytes);
    }
    Decoder decoder;
    decoder.feed(QByteArray(16, '\x7f'));
    CHECK_FALSE(decoder.next());
    CHECK(decoder.isBroken());
}

TEST_CASE("an empty archive is said to be one", "[readers][archive]")
{
    const Outcome out = unpacked(packed(Zip, {{".DS_Store", "x"}}));
    REQUIRE(out.error);
    CHECK(out.error->code == ErrorCode::EmptyFile);
}

TEST_CASE("a folder gives its files and those of its archives", "[readers][archive]")
{
    const QTemporaryDir folder;
    const auto write = [&](const QString& name, const QByteArray& bytes) {
        QDir(folder.path()).mkpath(QFileInfo(name).path());
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(u"县司法局/报告.txt"_s, "报告");
    write(u"县司法局/~$报告.txt"_s, "lock");
    write(u"卫健局.zip"_s, withoutUtf8Flag(packed(Zip, {{gbk(u"台账.csv"_s), "序号,任务\n"}})));
    const auto files = readers::filesUnder(folder.path());
    REQUIRE(files.size() == 2);
    QStringList names;
    for (const auto& file : files)
        readers::visit(file, {[&](const readers::Input& input) { names += input.name; }, [](const Error&) { FAIL(); }});
    names.sort();
    CHECK(names == QStringList{u"卫健局.zip/台账.csv"_s, u"县司法局/报告.txt"_s});
}

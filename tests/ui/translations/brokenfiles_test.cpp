// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of files that are broken, locked or missing is said in the user's language from end to end: no words of
// the libraries that noticed it.
#include "core/facts/lexicon.h"
#include "core/readers/readers.h"
#include "core/readers/sources.h"
#include "core/store/workspace.h"
#include "core/text/officecalendar.h"
#include "tests/support/paths.h"
#include "translations/translations.h"
#include "ui/tasks/work.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace duibiao;
using store::Workspace;

namespace {

class InChinese {
public:
    explicit InChinese(const QString& language) { installLanguage(language); }
    ~InChinese() { installLanguage(u"en"_s); }
    InChinese(const InChinese&) = delete;
    InChinese& operator=(const InChinese&) = delete;
};

/// Names of formats and programs are what they are in every language; so are those of files and of their parts.
QStringList englishIn(QString text)
{
    static const QRegularExpression name(u"“[^”]*”|「[^」]*」|《[^》]*》|[\\w./-]*\\.[A-Za-z]+|/[\\w./-]+"_s);
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    static const QStringList known{u"docx"_s,        u"xlsx"_s, u"txt"_s,  u"PDF"_s, u"DOCTYPE"_s,
                                   u"LibreOffice"_s, u"OFD"_s,  u"JSON"_s, u"OLE"_s, u"zip"_s,
                                   u"SQLite"_s,      u"csv"_s,  u"WPS"_s,  u"MB"_s};
    QStringList found;
    for (const QRegularExpressionMatch& match : word.globalMatch(text.remove(name)))
        if (!known.contains(match.captured(), Qt::CaseInsensitive)) found += match.captured();
    return found;
}

void checkSaid(const QString& text)
{
    INFO(text.toStdString());
    CHECK(englishIn(text).isEmpty());
    CHECK(text.endsWith(u'。'));
    CHECK_FALSE(text.contains(u"。。"));
    CHECK_FALSE(text.contains(u"（）"));
}

/// A whole sentence of what happened to which file, and one of what to do.
void checkSaid(const Error& error)
{
    CHECK_FALSE(error.file.isEmpty());
    checkSaid(error.message);
    checkSaid(error.remedy);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(duibiao::test::sourcePath(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// The ways in which files arrive broken.
std::vector<QByteArray> broken(const QByteArray& whole)
{
    std::vector<QByteArray> all;
    for (const int percent : {2, 20, 50, 80, 99}) all.push_back(whole.first(whole.size() * percent / 100));
    for (const int percent : {10, 30, 60, 90}) {
        QByteArray scrambled = whole;
        for (qsizetype i = whole.size() * percent / 100; i < whole.size() && i < whole.size() * percent / 100 + 40; ++i)
            scrambled[i] = static_cast<char>(scrambled[i] ^ 0x5A);
        all.push_back(scrambled);
    }
    return all;
}

void checkRead(const QString& name, const QByteArray& bytes)
{
    INFO(name.toStdString() << ", " << bytes.size() << " bytes");
    const auto document = readers::read({.name = name, .bytes = bytes});
    if (!document) return checkSaid(document.error());
    for (const Warning& warning : document->warnings) checkSaid(warning.message);
}

const QByteArray zipOfOne =
    QByteArray::fromBase64("UEsDBBQAAAAIAIMYIlhWh6/kYgAAAC4CAAAFAAAAYi50eHR72rf/"
                           "2YYtTztWPt3YYGRgZPJ055an25c+2TvnWcPu57snP25oetq6AiS4p+HpxqlPty98"
                           "Nn+podGzNQvf7+l5On/ni3VrjSGcZ32TgFIvZ0141rTYxPTpkhaQ1lHDh5fhAFBLAQIUAxQAAAAIAIMYIlhWh6/"
                           "kYgAAAC4CAAAFAAAAAAAAAAAAAACA"
                           "AQAAAABiLnR4dFBLBQYAAAAAAQABADMAAACFAAAAAAA=");
const QByteArray gzipOfOne = QByteArray::fromBase64("H4sIAAAAAAACA3vat//Zhi1PO1Y+3dhgZGBk8nTnlqfblz7ZO+dZw+7nuyc/"
                                                    "bmh62roCJLin4enGqU+3L3w2f6mh0bM1C9/v6Xk6f+eLdWuNgRyQslGD"
                                                    "6GcQAOBMatq2AQAA");

} // namespace

TEST_CASE("What is said of broken papers holds no words of libraries", "[translations][broken]")
{
    const InChinese chinese(u"zh_CN"_s);
    const QString data = u"tests/core/readers/data/"_s;
    for (const QString& name : {u"plan.docx"_s, u"ledger.xlsx"_s, u"plan.odt"_s, u"ledger.ods"_s, u"notice.ofd"_s,
                                u"workplan.fodt"_s, u"workplan.pdf"_s, u"notice-gb2312.html"_s})
        for (const QByteArray& bytes : broken(bytesOf(data + name))) checkRead(name, bytes);
    checkRead(u"锁.pdf"_s, bytesOf(data + u"pdf/locked.pdf"_s));
    checkRead(u"不是.docx"_s, "PK\x03\x04 no package at all");
    checkRead(u"不是.xlsx"_s, QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(600, '\0'));
    checkRead(u"不是.pdf"_s, "%PDF-1.7 and nothing else");
    checkRead(u"空.docx"_s, {});
    QByteArray locked = bytesOf(data + u"ledger.xlsx"_s);
    locked[6] = static_cast<char>(locked[6] | 1);
    checkRead(u"锁.xlsx"_s, locked);
}

TEST_CASE("What is said of broken archives holds no words of libraries", "[translations][broken]")
{
    const InChinese chinese(u"zh_TW"_s);
    const QTemporaryDir folder;
    std::vector<std::pair<QString, QByteArray>> files;
    for (const QByteArray& bytes : broken(zipOfOne)) files.emplace_back(u"包.zip"_s, bytes);
    for (const QByteArray& bytes : broken(gzipOfOne)) files.emplace_back(u"包.gz"_s, bytes);
    QByteArray locked = zipOfOne;
    locked[6] = static_cast<char>(locked[6] | 1);
    files.emplace_back(u"锁.zip"_s, locked);
    files.emplace_back(u"包.7z"_s, QByteArray("7z\xBC\xAF\x27\x1C\x00\x04", 8) + QByteArray(200, 'x'));
    files.emplace_back(u"包.rar"_s, QByteArray("Rar!\x1A\x07\x01\x00", 8) + QByteArray(200, 'x'));
    int refused = 0;
    for (const auto& [name, bytes] : files) {
        const QString path = folder.filePath(name);
        write(path, bytes);
        readers::visit({path, name}, {[&](const readers::Input& file) { checkRead(file.name, file.bytes); },
                                      [&](const Error& error) {
                                          ++refused;
                                          checkSaid(error);
                                      }});
    }
    CHECK(refused > 8);
}

TEST_CASE("What is said of files that cannot be read or written names the reason", "[translations][broken]")
{
    const InChinese chinese(u"zh_CN"_s);
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"没有/这个.txt"_s);
    checkSaid(readers::load(missing).error());
    checkSaid(readers::load(folder.path()).error());
    checkSaid(facts::Lexicon::load(missing).error());
    checkSaid(text::calendarWith(missing).error());
    for (const QString& path : {missing, folder.path()}) {
        const auto done = ui::writeFile(path, "x");
        REQUIRE_FALSE(done);
        checkSaid(done.error());
    }
    CHECK(ui::writeFile(missing, "x").error().message.contains(u"文件夹不存在"));
    CHECK(ui::writeFile(folder.path(), "x").error().message.contains(u"同名文件夹"));
    const QString shut = folder.filePath(u"只读"_s);
    REQUIRE(QDir().mkpath(shut));
    REQUIRE(QFile::setPermissions(shut, QFile::ReadOwner | QFile::ExeOwner));
    if (!QFileInfo(shut).isWritable()) // who may everything is refused nothing
        CHECK(ui::writeFile(shut + u"/a.txt"_s, "x").error().message.contains(u"无权写入"));
    QFile::setPermissions(shut, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_CASE("What is said of workspaces that cannot be used holds no words of SQLite", "[translations][broken]")
{
    const InChinese chinese(u"zh_TW"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"甲.duibiao"_s);
    checkSaid(Workspace::create(folder.filePath(u"沒有/甲.duibiao"_s)).error());
    REQUIRE(Workspace::create(path).has_value());
    checkSaid(Workspace::create(path).error());
    auto workspace = Workspace::open(path);
    REQUIRE(workspace);
    checkSaid((*workspace)->backupTo(folder.filePath(u"沒有/副本.duibiao"_s)).error());
    checkSaid((*workspace)->backupTo(folder.path()).error());
    checkSaid((*workspace)->backupTo(path).error());
    workspace->reset();

    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(2000));
    REQUIRE(file.write(QByteArray(20'000, '\x5A')) > 0);
    file.close();
    const auto damaged = Workspace::open(path);
    REQUIRE_FALSE(damaged);
    checkSaid(damaged.error());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace.h"

#include "core/base/filefault.h"
#include "core/base/librarywords.h"
#include "core/store/migrations.h"
#include "core/store/texts.h"
#include "core/store/workspace_p.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QtEndian>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace duibiao::store {
namespace {

// A whole-file check costs about a second for each 500 MB; beyond this size damage is found where it is met.
constexpr qint64 quickCheckLimit = 32 * 1024 * 1024;

// The SQLite file header (https://www.sqlite.org/fileformat2.html): the magic string, and the application id at
// offset 68.
constexpr qsizetype headerSize = 100;
constexpr qsizetype applicationIdOffset = 68;

Error notAWorkspace(const QString& path, const QString& message)
{
    return {ErrorCode::NotAWorkspace, message, path,
            Texts::tr("Choose a file that Duibiao made (.duibiao). Nothing was changed.")};
}

/// Tells from the first bytes, before SQLite touches the file.
Result<void> looksLikeOurs(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return failure({ErrorCode::FileNotFound, Texts::tr("There is no such workspace."), path,
                        Texts::tr("Check the name and the folder.")});
    if (QFileInfo(path).isDir()) return failure(notAWorkspace(path, Texts::tr("This is a folder, not a workspace.")));
    QByteArray header;
    bool isReadable = false;
    const bool looked = Database::lookUnlessOpen(path, [&] {
        isReadable = file.open(QIODevice::ReadOnly);
        if (isReadable) header = file.read(headerSize);
        file.close();
    });
    if (!looked) return {}; // it was looked at when the first connection was opened
    if (!isReadable)
        return failure({ErrorCode::PermissionDenied, Texts::tr("The workspace may not be read."), path,
                        Texts::tr("Ask its owner for the right to read it.")});
    if (header.isEmpty()) return failure(notAWorkspace(path, Texts::tr("The file is empty.")));
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return failure(notAWorkspace(path, Texts::tr("This is no workspace.")));
    if (header.size() < headerSize)
        return failure({ErrorCode::Damaged, Texts::tr("The workspace is cut off."), path,
                        Texts::tr("Open the last backup of it, or a copy from your file history.")});
    if (qFromBigEndian<qint32>(header.constData() + applicationIdOffset) != applicationId)
        return failure(notAWorkspace(path, Texts::tr("This database belongs to another program.")));
    return {};
}

Result<void> quickCheck(const Database& database)
{
    if (QFileInfo(database.path()).size() > quickCheckLimit) return {};
    const auto verdict = database.value(u"PRAGMA quick_check(1)"_s);
    if (!verdict) return failure(verdict.error());
    if (verdict->toString() == u"ok") return {};
    return failure({ErrorCode::Damaged, Texts::tr("The workspace is damaged."), database.path(),
                    Texts::tr("Nothing was changed. Open the last backup of it, or a copy from your file history.")});
}

// The driver writes NULL for a null QString or QByteArray, which QVariant::isNull() does not even call null.
QVariant bindable(const QVariant& value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull()) return u""_s;
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull()) return QByteArray("");
    return value;
}

} // namespace

Workspace::Workspace(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

Workspace::~Workspace()
{
    if (!isReadOnly()) d->settle();
}

void Workspace::Private::settle() const
{
    (void)database->run(u"PRAGMA wal_checkpoint(PASSIVE)"_s); // what stays behind goes with the next one
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path)
{
    // NewOnly takes the name atomically; SQLite makes a database of an empty file.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (file.exists())
            return failure({ErrorCode::CannotWrite, Texts::tr("There is a file of this name already."), path,
                            Texts::tr("Choose another name, or open the file.")});
        return failure({ErrorCode::CannotWrite,
                        Texts::tr("The workspace cannot be made here: %1.").arg(writeFault(file)), path,
                        Texts::tr("Choose a folder that exists and that you may write to.")});
    }
    file.close();
    auto made = Database::open(path, Database::Access::Write)
                    .and_then([](std::unique_ptr<Database> database) -> Result<std::unique_ptr<Database>> {
                        if (auto done = migrate(*database); !done) return failure(done.error());
                        // Without this the application id would stay in the log until the first checkpoint, and
                        // looksLikeOurs() reads the file itself.
                        if (auto done = database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !done)
                            return failure(done.error());
                        return database;
                    });
    if (!made) {
        for (const QString& suffix : {QString(), u"-wal"_s, u"-shm"_s}) QFile::remove(path + suffix);
        return failure(made.error());
    }
    return std::unique_ptr<Workspace>(new Workspace(std::unique_ptr<Private>(new Private{std::move(*made)})));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, bool readOnly)
{
    if (auto ours = looksLikeOurs(path); !ours) return failure(ours.error());
    if (!readOnly && !QFileInfo(path).isWritable())
        return failure({ErrorCode::ReadOnly, Texts::tr("The workspace cannot be written to."), path,
                        Texts::tr("Copy it to a folder that you may write to, or open it for reading only.")});
    auto database = Database::open(path, readOnly ? Database::Access::Read : Database::Access::Write);
    if (!database) return failure(database.error());
    if (auto sound = quickCheck(**database); !sound) return failure(sound.error());
    if (auto current = migrate(**database); !current) return failure(current.error());
    return std::unique_ptr<Workspace>(new Workspace(std::unique_ptr<Private>(new Private{std::move(*database)})));
}

QString Workspace::path() const
{
    return d->database->path();
}

bool Workspace::isReadOnly() const
{
    return d->database->access() == Database::Access::Read;
}

qint64 Workspace::dataVersion() const
{
    // PRAGMA data_version does not see this connection's own commits; the audit trail grows with every change of every
    // process.
    const auto version = d->database->value(u"SELECT max(id) FROM audit"_s);
    return version ? version->toLongLong() : 0;
}

Result<void> Workspace::backupTo(const QString& path) const
{
    const auto cannot = [&](QString why) {
        while (why.endsWith(u'.') || why.endsWith(u'。')) why.chop(1); // it becomes part of a sentence
        return failure({ErrorCode::CannotWrite, Texts::tr("The copy could not be written: %1.").arg(why), path,
                        Texts::tr("Choose another folder, or free some space.")});
    };
    const QFileInfo target(path);
    if (target.exists() && target.canonicalFilePath() == QFileInfo(this->path()).canonicalFilePath())
        return cannot(Texts::tr("it would replace the workspace itself"));
    // Written beside the target and renamed, so that an earlier copy stays until the new one is whole.
    const QString part = path + u".part"_s;
    QFile::remove(part);
    if (auto done = d->database->run(u"VACUUM INTO ?"_s, {part}); !done) {
        QFile::remove(part);
        switch (done.error().code) {
        case ErrorCode::Damaged: return failure(done.error());
        case ErrorCode::Busy:
        case ErrorCode::CannotWrite: return cannot(done.error().message);
        default: return cannot(writeFault(QFile(path))); // the workspace itself can be read
        }
    }
    std::error_code error;
    std::filesystem::rename(part.toStdU16String(), path.toStdU16String(), error);
    if (error) {
        QFile::remove(part);
        noteLibraryWords(path, QString::fromLocal8Bit(error.message()));
        return cannot(writeFault(QFile(path)));
    }
    return {};
}

Result<void> Workspace::Private::change(const std::function<void(Writer&)>& body) const
{
    if (database->access() == Database::Access::Read)
        return failure({ErrorCode::ReadOnly, Texts::tr("The workspace is open for reading only."), database->path(),
                        Texts::tr("Open it for writing, or work on a copy.")});
    auto transaction = Transaction::begin(*database);
    if (!transaction) return failure(transaction.error());
    Writer writer(*database);
    body(writer);
    if (writer.error()) return failure(*writer.error());
    return (*transaction)->commit();
}

bool Writer::run(const QString& sql, const QVariantList& values)
{
    QSqlQuery query = prepared(sql);
    return run(query, values);
}

bool Writer::run(QSqlQuery& query, const QVariantList& values)
{
    if (m_error) return false;
    for (qsizetype i = 0; i < values.size(); ++i) query.bindValue(static_cast<int>(i), bindable(values[i]));
    if (!query.exec()) {
        fail(m_database.error(query.lastError()));
        return false;
    }
    m_lastId = query.lastInsertId().toLongLong();
    return true;
}

QVariant Writer::value(const QString& sql, const QVariantList& values)
{
    if (m_error) return {};
    auto found = m_database.value(sql, values);
    if (!found) fail(found.error());
    return found.value_or(QVariant());
}

void Writer::fail(Error error)
{
    if (!m_error) m_error = std::move(error);
}

void Writer::audit(const QString& what, const QString& subject, const QString& before, const QString& after,
                   const QString& who, const QString& why)
{
    run(u"INSERT INTO audit (at, who, what, subject, was, becomes, why) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {timestamp(QDateTime::currentDateTimeUtc()), who.isEmpty() ? currentUser() : who, what, subject, before, after,
         why});
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u""_s;
}

QString sha256Of(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString timestamp(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QString currentUser()
{
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty()) return name;
    const QString owner = QFileInfo(QDir::homePath()).owner();
    return owner.isEmpty() ? u"?"_s : owner;
}

} // namespace duibiao::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/base/librarywords.h"
#include "core/store/texts.h"

#include <QFileInfo>
#include <QHash>
#include <QSqlError>
#include <QUrl>

#include <atomic>
#include <mutex>

using namespace Qt::StringLiterals;

namespace duibiao::store {
namespace {

// How long a writer waits for another process before it says that the file is busy.
constexpr int busyMilliseconds = 5000;

// Primary result codes of SQLite (https://www.sqlite.org/rescode.html); extended ones carry them in the low byte.
enum SqliteCode {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnlyCode = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

/// The files that this process has connections to, and how many.
struct OpenFiles {
    std::mutex mutex;
    QHash<QString, int> connections; ///< by canonical path
};

OpenFiles& openFiles()
{
    static OpenFiles files;
    return files;
}

QString placeOf(const QString& path)
{
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

QString connectionName()
{
    static std::atomic_uint64_t next = 0;
    return u"duibiao-%1"_s.arg(++next);
}

} // namespace

Database::Database(QString path, Access access, QString connection)
    : m_path(std::move(path)), m_access(access), m_connection(std::move(connection)),
      m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection)), m_place(placeOf(m_path))
{
    const std::scoped_lock lock(openFiles().mutex);
    ++openFiles().connections[m_place];
}

Database::~Database()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
    const std::scoped_lock lock(openFiles().mutex);
    if (--openFiles().connections[m_place] == 0) openFiles().connections.remove(m_place);
}

bool Database::lookUnlessOpen(const QString& path, const std::function<void()>& look)
{
    const std::scoped_lock lock(openFiles().mutex);
    if (openFiles().connections.contains(placeOf(path))) return false;
    look();
    return true;
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access)
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return failure({ErrorCode::Database, Texts::tr("Qt's driver for SQLite is not installed."), path,
                        Texts::tr("Install it (on Debian the package libqt6sql6-sqlite).")});
    std::unique_ptr<Database> database(new Database(path, access, connectionName()));
    QString name = path;
    QStringList options{u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds)};
    if (access == Access::Read) {
        options += u"QSQLITE_OPEN_READONLY"_s;
        const QFileInfo file(path);
        // Readers of a WAL file write its index beside it. Where the folder takes no file (a disc, a share), only an
        // unchanging file can be read.
        if (!QFileInfo(file.absolutePath()).isWritable() && !QFileInfo::exists(path + u"-wal"_s)) {
            options += u"QSQLITE_OPEN_URI"_s;
            name = QUrl::fromLocalFile(file.absoluteFilePath()).toString(QUrl::FullyEncoded) + u"?immutable=1"_s;
        }
    }
    database->m_database.setConnectOptions(options.join(u';'));
    database->m_database.setDatabaseName(name);
    if (!database->m_database.open()) return failure(database->error(database->m_database.lastError()));

    QStringList pragmas{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s};
    if (access == Access::Write) pragmas += {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s};
    for (const QString& pragma : pragmas)
        if (auto done = database->run(pragma); !done) return failure(done.error());
    return database;
}

QSqlQuery Database::prepared(const QString& sql) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(sql);
    return query;
}

Result<QSqlQuery> Database::run(const QString& sql, const QVariantList& values) const
{
    QSqlQuery query = prepared(sql);
    for (const QVariant& value : values) query.addBindValue(value);
    if (query.lastError().isValid() || !query.exec()) return failure(error(query.lastError()));
    return query;
}

Result<QVariant> Database::value(const QString& sql, const QVariantList& values) const
{
    auto query = run(sql, values);
    if (!query) return failure(query.error());
    const QVariant out = query->next() ? query->value(0) : QVariant();
    if (query->lastError().isValid()) return failure(error(query->lastError()));
    return out;
}

Error Database::error(const QSqlError& driverError) const
{
    noteLibraryWords(m_path, driverError.text());
    const int code = driverError.nativeErrorCode().toInt() & 0xFF;
    switch (code) {
    case Busy:
    case Locked:
        return {ErrorCode::Busy, Texts::tr("Another program is writing to the workspace."), m_path,
                Texts::tr("Wait a moment and try again.")};
    case Perm:
    case ReadOnlyCode:
        return {ErrorCode::ReadOnly, Texts::tr("The workspace cannot be written to."), m_path,
                Texts::tr("Copy it to a folder that you may write to, or open it for reading only.")};
    case Corrupt:
    case NotADatabase:
        return {ErrorCode::Damaged, Texts::tr("The workspace is damaged."), m_path,
                Texts::tr("Nothing was changed. Open the last backup of it, or a copy from your file history.")};
    case Full:
        return {ErrorCode::CannotWrite, Texts::tr("The disk is full."), m_path,
                Texts::tr("Nothing was changed. Free some space and try again.")};
    case CannotOpen:
        return {ErrorCode::PermissionDenied, Texts::tr("The workspace cannot be opened."), m_path,
                Texts::tr("Check that you may read and write the file and the folder it is in.")};
    case IoError:
        return {ErrorCode::CannotWrite, Texts::tr("Reading or writing the workspace failed."), m_path,
                Texts::tr("Nothing was changed. Check the disk or the network folder.")};
    default:
        return {ErrorCode::Database,
                Texts::tr("The workspace could not be read or changed (SQLite error %1).").arg(code), m_path,
                Texts::tr("Nothing was changed. Close the workspace and open it again; if that does not help, open the "
                          "last backup of it.")};
    }
}

Result<std::unique_ptr<Transaction>> Transaction::begin(const Database& database)
{
    if (auto begun = database.run(u"BEGIN IMMEDIATE"_s); !begun) return failure(begun.error());
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::~Transaction()
{
    if (m_open) (void)m_database.run(u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    if (auto done = m_database.run(u"COMMIT"_s); !done) return failure(done.error());
    m_open = false;
    return {};
}

} // namespace duibiao::store

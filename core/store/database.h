// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>
#include <vector>

namespace duibiao::store {

/// One connection to one SQLite file, closed and forgotten with the object. To be used by the thread that opened it.
class Database {
public:
    enum class Access { Write, Read };
    /// Opens an existing file and sets what every connection of ours has: foreign keys, busy timeout, synchronous
    /// NORMAL, WAL when writing.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& path, Access access);
    /// Calls `look`, which may open the file and has to close it, unless this process has a connection to it; none is
    /// opened meanwhile. False when there is one: then the file must not be touched. With every descriptor that a
    /// process closes the system drops all locks that the process holds on the file, SQLite's as well
    /// (https://www.sqlite.org/howtocorrupt.html, 2.2), and another process would take away the log under us.
    static bool lookUnlessOpen(const QString& path, const std::function<void()>& look);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Access access() const { return m_access; }

    [[nodiscard]] Result<QSqlQuery> run(const QString& sql, const QVariantList& values = {}) const;
    /// The first column of the first row; a null value when there is no row.
    [[nodiscard]] Result<QVariant> value(const QString& sql, const QVariantList& values = {}) const;
    /// What `read` makes of each row.
    template <typename Read>
    [[nodiscard]] auto rows(const QString& sql, const QVariantList& values, Read read) const
        -> Result<std::vector<decltype(read(std::declval<const QSqlQuery&>()))>>
    {
        auto query = run(sql, values);
        if (!query) return failure(query.error());
        std::vector<decltype(read(std::declval<const QSqlQuery&>()))> out;
        while (query->next()) out.push_back(read(*query));
        if (query->lastError().isValid()) return failure(error(query->lastError()));
        return out;
    }
    /// A prepared query to be bound and executed many times.
    [[nodiscard]] QSqlQuery prepared(const QString& sql) const;

    /// What a driver error means to the user: busy, damaged, read-only, disk full …
    [[nodiscard]] Error error(const QSqlError& driverError) const;

private:
    Database(QString path, Access access, QString connection);
    QString m_path;
    Access m_access;
    QString m_connection;
    QSqlDatabase m_database;
    QString m_place; ///< where the file really lies
};

/// BEGIN IMMEDIATE … COMMIT: takes the write lock at once, so that a transaction never fails half-way because another
/// process came between. The destructor rolls back what was not committed.
class Transaction {
public:
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(const Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(const Database& database) : m_database(database) {}
    const Database& m_database;
    bool m_open = true;
};

} // namespace duibiao::store

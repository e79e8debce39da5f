// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/drafts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

QString journalOf(const QString& workspace)
{
    const QFileInfo file(workspace);
    const QString place = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray name = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/drafts/"_s +
           QString::fromLatin1(name);
}

} // namespace

Drafts::Drafts(const QString& path) : m_journal(journalOf(path)), m_words(read())
{
    // Emptied where nothing is left, so that it does not grow for ever. Not removed: another window may have it open.
    if (m_words.isEmpty() && m_journal.exists()) m_journal.resize(0);
}

QHash<QString, QString> Drafts::read() const
{
    QHash<QString, QString> words;
    QFile journal(m_journal.fileName());
    if (!journal.open(QIODevice::ReadOnly)) return words;
    for (const QByteArray& line : journal.readAll().split('\n')) {
        // One line a keystroke: [about, words]. The last one may have been cut off.
        const QJsonArray entry = QJsonDocument::fromJson(line).array();
        if (entry.size() != 2) continue;
        const QString about = entry[0].toString();
        if (entry[1].toString().isEmpty())
            words.remove(about);
        else
            words.insert(about, entry[1].toString());
    }
    return words;
}

void Drafts::keep(const QString& about, const QString& words)
{
    if (m_words.value(about) == words) return;
    if (words.isEmpty())
        m_words.remove(about);
    else
        m_words.insert(about, words);
    write(about, words);
}

void Drafts::write(const QString& about, const QString& words)
{
    if (!m_journal.isOpen()) {
        QDir().mkpath(QFileInfo(m_journal).absolutePath());
        // Whole lines, each in one call: those of two windows do not mix.
        if (!m_journal.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) return;
        m_journal.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    // In the system's hands by now: what happens to this program no longer matters.
    m_journal.write(QJsonDocument(QJsonArray{about, words}).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace duibiao::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/textindex.h"

#include "core/base/librarywords.h"
#include "core/store/texts.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace duibiao::store {

namespace {

bool isIdeograph(QChar unit)
{
    const char16_t c = unit.unicode();
    return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || c == 0x3007;
}

bool endsSentence(QChar unit)
{
    return QStringView(u"。！？；\n\r\t\u2028\u2029").contains(unit);
}

/// Words for the tokenizer: a blank on either side of every ideograph, which makes each a word of its own.
QString spaced(QStringView words)
{
    QString out;
    out.reserve(words.size() * 2);
    for (const QChar unit : words) {
        if (!isIdeograph(unit)) {
            out += unit;
            continue;
        }
        out += u' ';
        out += unit;
        out += u' ';
    }
    return out;
}

/// What FTS5 is asked: every word as a phrase, a Latin one by its beginning.
QString matchFor(const QString& query)
{
    QStringList phrases;
    for (const QString& word : query.simplified().split(u' ', Qt::SkipEmptyParts)) {
        QString kept;
        for (const QChar unit : word) kept += unit.isLetterOrNumber() ? unit : u' ';
        if (kept.trimmed().isEmpty()) continue;
        const bool isOpen = !isIdeograph(kept.trimmed().back());
        phrases += u'"' + spaced(kept).simplified() + u'"' + (isOpen ? u"*"_s : QString());
    }
    return phrases.join(u' ');
}

std::unexpected<Error> failureOf(const QSqlError& error)
{
    noteLibraryWords({}, error.text());
    return failure({ErrorCode::Database,
                    Texts::tr("The papers could not be made ready to be searched."),
                    {},
                    Texts::tr("Close other programs to free some memory, and open the workspace again.")});
}

} // namespace

struct TextIndex::Connection {
    QString name = u"text-index-"_s + QUuid::createUuid().toString(QUuid::Id128);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);

    Connection() { database.setDatabaseName(u":memory:"_s); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection()
    {
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(name);
    }
};

TextIndex::TextIndex() : m_connection(std::make_unique<Connection>()) {}
TextIndex::~TextIndex() = default;

Result<std::unique_ptr<TextIndex>> TextIndex::make()
{
    std::unique_ptr<TextIndex> index(new TextIndex);
    QSqlDatabase& database = index->m_connection->database;
    if (!database.open()) return failureOf(database.lastError());
    QSqlQuery query(database);
    // The sentences are ours already: the index keeps their words only.
    if (!query.exec(
            u"CREATE VIRTUAL TABLE sentences USING fts5(words, content='', tokenize='unicode61 remove_diacritics 0')"_s))
        return failureOf(query.lastError());
    return index;
}

Result<void> TextIndex::add(int paper, const QString& text, const Progress& progress)
{
    m_papers.push_back({paper, text});
    const auto number = static_cast<qint32>(m_papers.size() - 1);
    m_connection->database.transaction();
    QSqlQuery insert(m_connection->database);
    if (!insert.prepare(u"INSERT INTO sentences(rowid, words) VALUES(?, ?)"_s)) return failureOf(insert.lastError());
    const QStringView view(text);
    for (qsizetype begin = 0; begin < view.size() && !progress.isCancelled();) {
        qsizetype end = begin;
        while (end < view.size() && !endsSentence(view[end])) ++end;
        const qsizetype next = std::min(end + 1, view.size());
        if (const QStringView words = view.sliced(begin, end - begin); !words.trimmed().isEmpty()) {
            m_sentences.push_back({number, static_cast<qint32>(begin), static_cast<qint32>(end)});
            insert.bindValue(0, static_cast<qint64>(m_sentences.size()));
            insert.bindValue(1, spaced(words));
            if (!insert.exec()) return failureOf(insert.lastError());
        }
        begin = next;
    }
    insert.finish();
    m_connection->database.commit();
    return {};
}

void TextIndex::moveToThread(QThread* thread)
{
    m_connection->database.moveToThread(thread);
}

std::vector<TextIndex::Hit> TextIndex::find(const QString& query, int most) const
{
    std::vector<Hit> hits;
    const QString match = matchFor(query);
    if (match.isEmpty()) return hits;
    QSqlQuery select(m_connection->database);
    select.setForwardOnly(true);
    if (!select.prepare(u"SELECT rowid FROM sentences WHERE sentences MATCH ? ORDER BY rowid LIMIT ?"_s)) return hits;
    select.bindValue(0, match);
    select.bindValue(1, most);
    if (!select.exec()) return hits;
    while (select.next()) {
        const Sentence& sentence = m_sentences[static_cast<size_t>(select.value(0).toLongLong() - 1)];
        const Paper& paper = m_papers[static_cast<size_t>(sentence.paper)];
        const SourceSpan span{sentence.begin, sentence.end};
        hits.push_back({paper.number, span, span.in(paper.text).toString()});
    }
    return hits;
}

} // namespace duibiao::store

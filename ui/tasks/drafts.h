// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QStringList>

namespace duibiao::ui {

/// Words that somebody is typing and has not stored: kept outside the program at every keystroke, so that a crash takes
/// no more than the key it came with. A journal in the user's data folder, one for each workspace; nobody else may read
/// it. Windows on the same workspace share it and each sees what was there when it was opened.
class Drafts {
public:
    /// Of the workspace at `path`: reads what was left.
    explicit Drafts(const QString& path);

    [[nodiscard]] QString words(const QString& about) const { return m_words.value(about); }
    /// Keeps `words` as what is being said about something; empty ones are forgotten. Where nothing can be written,
    /// they are kept as long as the object lives.
    void keep(const QString& about, const QString& words);
    [[nodiscard]] qsizetype count() const { return m_words.size(); }
    /// Everything that words are kept about, in no order.
    [[nodiscard]] QStringList subjects() const { return m_words.keys(); }

private:
    [[nodiscard]] QHash<QString, QString> read() const;
    void write(const QString& about, const QString& words);

    QFile m_journal;
    QHash<QString, QString> m_words;
};

} // namespace duibiao::ui

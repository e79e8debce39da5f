// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QDate>

#include <optional>
#include <utility>
#include <vector>

namespace duibiao::cli {

/// The command line of one command: QCommandLineParser with a help page of its own (columns that align Chinese,
/// examples, exit codes).
class Options {
public:
    /// `synopsis` is what follows "duibiao-cli" on the usage line, e.g. "extract [options] FILE…".
    Options(QString synopsis, QString description);

    /// An option with a value when `valueName` is given. `name` may list several: {"o", "output"}.
    void add(const QStringList& names, const QString& description, const QString& valueName = {},
             const QString& standard = {});
    /// `--format`, restricted to `formats`; the first is the default.
    void addFormat(const QStringList& formats);
    void addExample(const QString& line, const QString& explanation);

    /// Parses. Returns an exit code when there is nothing more to do: help was printed, or the use was wrong (said on
    /// standard error).
    [[nodiscard]] std::optional<int> parse(const QStringList& arguments);

    [[nodiscard]] bool has(const QString& name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString& name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList values(const QString& name) const { return m_parser.values(name); }
    [[nodiscard]] QStringList files() const { return m_parser.positionalArguments(); }
    [[nodiscard]] QString format() const { return m_parser.value(QStringLiteral("format")); }
    /// The value as a date; nothing when it is not YYYY-MM-DD.
    [[nodiscard]] std::optional<QDate> date(const QString& name) const;

    /// Says what is wrong and where help is; returns ExitCode::WrongUse.
    [[nodiscard]] int wrongUse(const QString& message) const;
    [[nodiscard]] QString helpText() const;

private:
    struct Line {
        QString left;
        QString right;
    };
    QCommandLineParser m_parser;
    QString m_synopsis;
    QString m_description;
    QStringList m_formats;
    std::vector<Line> m_options;
    std::vector<Line> m_examples;
};

} // namespace duibiao::cli

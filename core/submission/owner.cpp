// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/submission/owner.h"

#include "core/text/normalized.h"

#include <QCoreApplication>

namespace duibiao::submission {

namespace {

constexpr qsizetype titleBlocks = 4;     // the title stands in the first few paragraphs
constexpr qsizetype signOffBlocks = 8;   // and the sign-off in the last few
constexpr qsizetype longestSignOff = 30; // a unit's name with 填报, 盖章 or a date
constexpr qsizetype longestTitle = 80;

struct Line {
    QString text; // normalised
    bool inTable = false;
};

/// The paragraphs of the document and the cells of its tables' first and last rows, in reading order.
std::vector<Line> linesOf(const Document& document)
{
    std::vector<Line> lines;
    for (const Block& block : document.blocks) {
        if (block.kind == BlockKind::Furniture) continue;
        if (block.kind != BlockKind::Table || block.table < 0) {
            const QString text = text::normalize(document.words(block.span)).text().trimmed();
            if (!text.isEmpty()) lines.push_back({text, false});
            continue;
        }
        const Table& table = document.tables.at(static_cast<std::size_t>(block.table));
        constexpr int edge = 4;
        for (const Cell& cell : table.cells) {
            if (cell.row >= edge && cell.row < table.rows - edge) continue;
            const QString text = text::normalize(document.words(cell.span)).text().trimmed();
            if (!text.isEmpty()) lines.push_back({text, true});
        }
    }
    return lines;
}

/// The words behind "填报单位：", "单位：", "信息来源：" in a line, up to the next gap; empty when the line has no such
/// label.
QString labelled(QStringView line, std::initializer_list<QStringView> labels)
{
    for (const QStringView label : labels) {
        const qsizetype at = line.indexOf(label);
        if (at < 0) continue;
        qsizetype begin = at + label.size();
        if (begin >= line.size() || (line.at(begin) != u'：' && line.at(begin) != u':')) continue;
        ++begin;
        while (begin < line.size() && line.at(begin).isSpace()) ++begin;
        qsizetype end = begin;
        while (end < line.size() && !line.at(end).isSpace()) ++end;
        return line.sliced(begin, end - begin).toString();
    }
    return {};
}

QString baseName(const QString& path)
{
    return path.section(u'/', -1);
}

struct Found {
    int unit = -1;
    const char* by = "";
};

Found findTitle(const std::vector<Line>& lines, const QString& documentTitle, const units::Registry& registry)
{
    qsizetype seen = 0;
    for (const Line& line : lines) {
        if (++seen > titleBlocks) break;
        const bool isSentence = line.text.contains(u'。') || line.text.contains(u'，');
        if (line.text.size() > longestTitle || line.text.contains(u'：') || isSentence) continue;
        if (const int unit = registry.findIn(line.text); unit >= 0) return {unit, "title"};
    }
    if (const int unit = registry.findIn(documentTitle); unit >= 0) return {unit, "title"};
    return {};
}

Found findSignOff(const std::vector<Line>& lines, const units::Registry& registry)
{
    qsizetype seen = 0;
    for (auto line = lines.rbegin(); line != lines.rend() && seen < signOffBlocks; ++line, ++seen) {
        if (line->text.size() > longestSignOff || line->text.endsWith(u'。') || line->text.contains(u'：') ||
            line->text.contains(u'，'))
            continue;
        if (line->inTable && !line->text.contains(u"填报") && !line->text.contains(u"盖章")) continue;
        QString name = line->text;
        for (const auto& extra : {QStringLiteral("（盖章）"), QStringLiteral("(盖章)"), QStringLiteral("（公章）"),
                                  QStringLiteral("填报"), QStringLiteral("填写")})
            name.remove(extra);
        const qsizetype digits = std::ranges::find_if(name, [](QChar c) { return c.isDigit(); }) - name.begin();
        name.truncate(digits);
        if (const int unit = registry.find(name); unit >= 0) return {unit, "signature"};
        // A fuller form of the name (中共清河县委网信办); a title that stands so far down is longer.
        constexpr qsizetype longestName = 14;
        if (name.size() <= longestName && !line->inTable) {
            if (const int unit = registry.findIn(name); unit >= 0) return {unit, "signature"};
        }
    }
    return {};
}

Found findLabelled(const std::vector<Line>& lines, const units::Registry& registry)
{
    for (const Line& line : lines) {
        if (const QString name = labelled(line.text, {u"填报单位", u"报送单位", u"上报单位", u"单位名称", u"单位"});
            !name.isEmpty()) {
            if (const int unit = registry.findIn(name); unit >= 0) return {unit, "cell"};
        }
    }
    for (const Line& line : lines) {
        if (const QString name = labelled(line.text, {u"信息来源", u"来源", u"发布机构", u"发布单位"});
            !name.isEmpty()) {
            if (const int unit = registry.findIn(name); unit >= 0) return {unit, "source"};
        }
    }
    return {};
}

Found findPath(const QString& file, const units::Registry& registry)
{
    if (const int unit = registry.findIn(baseName(file)); unit >= 0) return {unit, "file_name"};
    // A short form in the name (水务局台账.xlsx for 县水务局) counts when it points to one unit only.
    const QString name = text::folded(baseName(file));
    int found = -1;
    for (std::size_t i = 0; i < registry.units().size(); ++i) {
        const units::Unit& unit = registry.units()[i];
        for (const QString& known : QStringList{unit.name} + unit.aliases) {
            const QString folded = text::folded(known);
            if (folded.size() < 4 || !name.contains(folded.sliced(1))) continue;
            if (found >= 0 && found != static_cast<int>(i)) return {};
            found = static_cast<int>(i);
        }
    }
    if (found >= 0) return {found, "file_name"};
    for (int depth = 2; depth <= 3; ++depth) {
        if (const int unit = registry.findIn(file.section(u'/', -depth, -depth)); unit >= 0) return {unit, "folder"};
    }
    return {};
}

} // namespace

QDate findWrittenOn(const Document& document, const facts::Context& context)
{
    const std::vector<Line> lines = linesOf(document);
    qsizetype seen = 0;
    for (auto line = lines.rbegin(); line != lines.rend() && seen < signOffBlocks; ++line, ++seen) {
        if (line->text.size() > longestSignOff || line->inTable) continue;
        const auto dates = facts::scanDates(line->text, context);
        if (dates.size() == 1 && dates.front().first == dates.front().last && !dates.front().yearAssumed)
            return dates.front().last;
    }
    // An official letter is signed in front of what it carries: a day alone in a line, under who signs.
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const Line& line = lines[i];
        const Line& above = lines[i - 1];
        if (line.inTable || above.inTable || above.text.size() > longestSignOff || above.text.endsWith(u'。')) continue;
        const auto dates = facts::scanDates(line.text, context);
        const bool isAlone = dates.size() == 1 && dates.front().first == dates.front().last &&
                             !dates.front().yearAssumed && dates.front().span.length() == line.text.trimmed().size();
        if (isAlone) return dates.front().last;
    }
    for (const Line& line : lines) {
        if (!line.text.contains(u"填报") && !line.text.contains(u"截至")) continue;
        if (const auto dates = facts::scanDates(line.text, context); !dates.empty()) return dates.back().last;
    }
    return {};
}

void findOwner(Submission& submission, const units::Registry& registry)
{
    const std::vector<Line> lines = linesOf(submission.document);

    const Found title = findTitle(lines, submission.document.title, registry);
    const Found signOff = findSignOff(lines, registry);
    if (title.unit >= 0 && signOff.unit >= 0 && title.unit != signOff.unit) {
        submission.warnings.push_back(
            {QStringLiteral("unit_ambiguous"),
             QCoreApplication::translate("duibiao::submission",
                                         "The title names %1, the signature %2. Say whose submission it is.")
                 .arg(registry.units()[static_cast<std::size_t>(title.unit)].name,
                      registry.units()[static_cast<std::size_t>(signOff.unit)].name),
             {}});
        return;
    }
    Found found = signOff.unit >= 0 && title.unit < 0 ? signOff : title;
    if (found.unit < 0) found = findLabelled(lines, registry);
    if (found.unit < 0) found = findPath(submission.file, registry);
    if (found.unit < 0) {
        // A ledger whose every row names the same unit is that unit's.
        int column = -1;
        bool same = true;
        for (const Evidence& evidence : submission.evidence) {
            if (evidence.unit < 0) continue;
            same = same && (column < 0 || column == evidence.unit);
            column = evidence.unit;
        }
        if (column >= 0 && same) found = {column, "ledger_column"};
    }
    if (found.unit < 0) {
        const bool rowsNameUnits =
            std::ranges::any_of(submission.evidence, [](const Evidence& evidence) { return evidence.unit >= 0; });
        if (!rowsNameUnits) {
            submission.warnings.push_back(
                {QStringLiteral("unit_unknown"),
                 QCoreApplication::translate("duibiao::submission",
                                             "No unit of the list is named in title, signature or file name. Say whose "
                                             "submission it is, or add the name as an alias."),
                 {}});
        }
        return;
    }
    submission.unit = found.unit;
    submission.matchedBy = QString::fromLatin1(found.by);
}

} // namespace duibiao::submission

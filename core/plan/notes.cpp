// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/notes.h"

#include "core/plan/dutywords.h"
#include "core/plan/firstnamed.h"
#include "core/plan/nesting.h"
#include "core/plan/numbereditems.h"
#include "core/plan/responsibility.h"
#include "core/text/oneof.h"
#include "core/text/sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using duibiao::text::isSpace;

namespace duibiao::plan {

namespace {

/// The words before a colon near the start of a line; empty when there is none.
QStringView labelOf(QStringView line)
{
    constexpr qsizetype longestLabel = 10;
    const QStringView start = line.first(std::min(line.size(), longestLabel));
    const auto colon = std::ranges::find_if(start, [](QChar c) { return c == u'：' || c == u':'; });
    return colon == start.end() ? QStringView() : start.first(colon - start.begin());
}

bool isLabel(QStringView label)
{
    constexpr qsizetype longest = 10;
    if (label.size() < 2 || label.size() > longest) return false;
    const DutyWords& words = DutyWords::shipped();
    return words.labelLead.contains(label) || words.labelWith.contains(label) || words.labelPlain.contains(label);
}

bool opensWithLabel(QStringView text)
{
    return isLabel(labelOf(text));
}

bool endsStatement(QChar c)
{
    return c == u'。' || c == u'；' || c == u';' || c == u'！';
}

/// （城管办） behind a sentence, at the end: names that need no word about their role there.
std::optional<Responsibility> bareNames(QStringView inside)
{
    constexpr qsizetype longestList = 100;
    const auto shortestOf = [](const QString& name) { return name.startsWith(u'各') ? 2 : 3; }; // 各村
    if (inside.size() > longestList) return std::nullopt;
    const QStringList names = splitUnits(inside);
    const bool units = !names.isEmpty() && std::ranges::all_of(names, [&](const QString& name) {
        return name.size() >= shortestOf(name) && looksLikeOrganisation(name);
    });
    if (!units) return std::nullopt;
    return Responsibility{names, {}, Responsibility::Inherited::Note};
}

} // namespace

bool isNoteLine(QStringView line)
{
    while (!line.isEmpty() && (isSpace(line.back()) || endsStatement(line.back()))) line.chop(1);
    if (line.isEmpty()) return false;
    const DutyWords& words = DutyWords::shipped();
    if (const QStringView label = labelOf(line); !label.isEmpty())
        return opensWithLabel(line) || words.columnDeadline.contains(label) || words.columnOther.contains(label) ||
               words.columnUnits.contains(label);
    if (isPlainHan(line.front().unicode())) return false; // most lines; what follows looks at the whole of it
    const Spans brackets = topLevelBrackets(line);
    return brackets.size() == 1 && brackets[0].begin == 0 && brackets[0].end == line.size() &&
           parseNote(line.sliced(1, line.size() - 2)).has_value();
}

std::vector<FoundNote> findNotes(QStringView paragraph, qsizetype bodyBegin)
{
    std::vector<FoundNote> notes;
    const auto add = [&](SourceSpan span, SourceSpan inside) {
        const QStringView words = inside.in(paragraph);
        std::optional<Responsibility> units = parseNote(words);
        if (!units && span.begin > 0 && span.end == paragraph.size() && endsStatement(paragraph[span.begin - 1]))
            units = bareNames(words);
        const std::optional<FirstNamedLeads> order = firstNamedLeads(words);
        if (!units && (!order || !order->fromHere)) return false;
        FoundNote note;
        note.span = span;
        note.firstLeads = order && order->fromHere;
        note.insideSentence = true;
        note.items = numberedItems(words);
        if (units) {
            note.units = *units;
            note.insideSentence = false;
            note.saysRoles = !units->with.isEmpty() || DutyWords::shipped().lead.occursIn(words);
        }
        if (parseDefault(words, note.defaults)) {
            // The statement that says so, up to the end of the note.
            const Spans statements = splitTopLevel(words, u"。；;");
            for (const SourceSpan statement : statements) {
                QStringList said;
                if (parseDefault(statement.in(words), said)) note.defaultsSpan = statement.shifted(inside.begin);
            }
        }
        notes.push_back(note);
        return true;
    };

    // 【责任单位】县教育局、县财政局: a label in brackets, its names behind it.
    const auto addBehindLabel = [&](SourceSpan bracket) {
        qsizetype end = bracket.end;
        while (end < paragraph.size() && !endsStatement(paragraph[end])) ++end;
        const QStringView names = paragraph.sliced(bracket.end, end - bracket.end).trimmed();
        if (names.isEmpty() || names.startsWith(u'：') || names.startsWith(u':')) return false;
        const QString read =
            paragraph.sliced(bracket.begin + 1, bracket.length() - 2).toString() + u'：' + names.toString();
        const std::optional<Responsibility> units = parseNote(read);
        if (!units) return false;
        FoundNote note;
        note.span = {bracket.begin, end};
        note.units = *units;
        note.saysRoles = true;
        notes.push_back(note);
        return true;
    };

    for (const SourceSpan bracket : topLevelBrackets(paragraph)) {
        const SourceSpan inside{bracket.begin + 1, bracket.end - 1};
        if (text::isOneOf(paragraph[bracket.begin], u"【［[〔") && isLabel(inside.in(paragraph)) &&
            addBehindLabel(bracket))
            continue;
        if (inside.length() < 2 || !add(bracket, inside) || notes.back().insideSentence) continue;
        qsizetype before = bracket.begin;
        while (before > 0 && isSpace(paragraph[before - 1])) --before;
        qsizetype behind = bracket.end;
        while (behind < paragraph.size() && (isSpace(paragraph[behind]) || text::isOneOf(paragraph[behind], u"。；;")))
            ++behind;
        const bool atEnd = behind >= paragraph.size() || behind > bracket.end;
        const bool atStart = before == 0 || text::isOneOf(paragraph[before - 1], u"。！？；;");
        FoundNote& note = notes.back();
        note.leads = bracket.begin <= bodyBegin && behind < paragraph.size();
        note.insideSentence = !atEnd && !atStart;
        // A bracket in mid sentence has to say a role; a list of names there explains something else.
        if (note.insideSentence && splitUnits(inside.in(paragraph)) == note.units.lead) notes.pop_back();
    }

    // A sentence without brackets may bind units to all that follows: 各项任务由各镇负责，以下不再列出。
    if (paragraph.sliced(bodyBegin).contains(u'再')) {
        for (const SourceSpan relative : text::splitSentences(paragraph.sliced(bodyBegin))) {
            const SourceSpan sentence = relative.shifted(bodyBegin);
            const auto overlaps = [&](const FoundNote& note) {
                return note.span.begin < sentence.end && note.span.end > sentence.begin;
            };
            FoundNote note;
            if (!parseDefault(sentence.in(paragraph), note.defaults) || std::ranges::any_of(notes, overlaps)) continue;
            note.span = note.defaultsSpan = sentence;
            notes.push_back(std::move(note));
        }
    }

    // Labels outside brackets run to the end of the line; 完成时限 and its kin end them. Most paragraphs hold no colon.
    Depth depth;
    const bool mayHoldLabel = paragraph.contains(u'：') || paragraph.contains(u':');
    for (qsizetype i = bodyBegin; mayHoldLabel && i < paragraph.size(); ++i) {
        const bool starts = i == bodyBegin || (!isPlainHan(paragraph[i - 1].unicode()) &&
                                               (endsStatement(paragraph[i - 1]) || isSpace(paragraph[i - 1])));
        if (starts && depth.isTop() && opensWithLabel(paragraph.sliced(i))) {
            qsizetype end = i;
            Depth inner;
            while (end < paragraph.size() && !(inner.isTop() && paragraph[end] == u'。'))
                inner.step(paragraph[end++].unicode());
            if (add({i, end}, {i, end})) notes.back().leads = false;
            i = end - 1;
            if (i < 0 || i >= paragraph.size()) break;
            continue;
        }
        depth.step(paragraph[i].unicode());
        if (isPlainHan(paragraph[i].unicode()))
            i = behindPlainHan(paragraph, i) - 1; // no line starts and no bracket opens among them
    }
    std::ranges::sort(notes, {}, [](const FoundNote& note) { return note.span.begin; });
    return notes;
}

} // namespace duibiao::plan

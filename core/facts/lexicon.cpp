// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/lexicon.h"

#include "core/base/filefault.h"
#include "core/base/lexicon.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace duibiao::facts {

void WordTable::insert(std::vector<quint16>& index, std::vector<Bucket>& buckets, char16_t unit, Entry entry)
{
    quint16& slot = index[unit];
    if (slot == 0) {
        slot = static_cast<quint16>(buckets.size());
        buckets.emplace_back();
    }
    Bucket& bucket = buckets[slot];
    std::erase_if(bucket, [entry](const Entry& other) { return other.word->text == entry.word->text; });
    const auto shorter =
        std::ranges::find_if(bucket, [entry](const Entry& other) { return other.word->size() < entry.word->size(); });
    bucket.insert(shorter, entry);
}

void WordTable::add(const Word* word)
{
    const qsizetype size = word->size();
    insert(m_first, m_starts, word->text.front().unicode(), {size > 1 ? word->text[1].unicode() : u'\0', word});
    insert(m_last, m_ends, word->text.back().unicode(), {size > 1 ? word->text[size - 2].unicode() : u'\0', word});
}

namespace {

/// For comparisons of a few units, which cost less than a call of QStringView's.
std::u16string_view unitsOf(QStringView text)
{
    return {text.utf16(), static_cast<std::size_t>(text.size())};
}

} // namespace

const Word* WordTable::longestAt(QStringView text, qsizetype at) const
{
    const std::u16string_view rest = unitsOf(text.sliced(at));
    const char16_t second = rest.size() > 1 ? rest[1] : u'\0';
    for (const Entry& entry : m_starts[m_first[rest[0]]])
        if (entry.second == u'\0' || (entry.second == second && rest.starts_with(unitsOf(entry.word->text))))
            return entry.word;
    return nullptr;
}

const Word* WordTable::endingAt(QStringView text, qsizetype end) const
{
    if (end <= 0) return nullptr;
    const quint16 slot = m_last[text[end - 1].unicode()];
    if (slot == 0) return nullptr;
    const std::u16string_view head = unitsOf(text.first(end));
    const char16_t second = head.size() > 1 ? head[head.size() - 2] : u'\0';
    for (const Entry& entry : m_ends[slot])
        if (entry.second == u'\0' || (entry.second == second && head.ends_with(unitsOf(entry.word->text))))
            return entry.word;
    return nullptr;
}

namespace {

std::optional<Comparison> comparisonOf(QStringView sign)
{
    if (sign == u">=") return Comparison::AtLeast;
    if (sign == u"<=") return Comparison::AtMost;
    if (sign == u">") return Comparison::Greater;
    if (sign == u"<") return Comparison::Less;
    if (sign == u"=") return Comparison::Equal;
    return std::nullopt;
}

Comparison negated(Comparison comparison)
{
    switch (comparison) {
    case Comparison::AtLeast: return Comparison::Less;
    case Comparison::AtMost: return Comparison::Greater;
    case Comparison::Greater: return Comparison::AtMost;
    case Comparison::Less: return Comparison::AtLeast;
    default: return comparison;
    }
}

/// "quarter", "2_months".
std::optional<Period> periodOf(QStringView name)
{
    Period period;
    if (const qsizetype bar = name.indexOf(u'_'); bar > 0 && name.first(bar).toInt() > 0) {
        period.multiple = name.first(bar).toInt();
        name = name.sliced(bar + 1);
        if (name.endsWith(u's')) name.chop(1);
    }
    static constexpr std::pair<QStringView, Period::Unit> names[] = {
        {u"day", Period::Unit::Day},          {u"week", Period::Unit::Week},          {u"month", Period::Unit::Month},
        {u"quarter", Period::Unit::Quarter},  {u"half_year", Period::Unit::HalfYear}, {u"year", Period::Unit::Year},
        {u"school_year", Period::Unit::Year},
    };
    for (const auto& [text, unit] : names) {
        if (name != text) continue;
        period.unit = unit;
        return period;
    }
    return std::nullopt;
}

std::optional<TimeUnit> timeUnitOf(QStringView name)
{
    static constexpr std::pair<QStringView, TimeUnit> names[] = {
        {u"minute", TimeUnit::Minute},          {u"hour", TimeUnit::Hour}, {u"day", TimeUnit::Day},
        {u"working_day", TimeUnit::WorkingDay}, {u"week", TimeUnit::Week}, {u"month", TimeUnit::Month},
        {u"quarter", TimeUnit::Month},          {u"year", TimeUnit::Year},
    };
    for (const auto& [text, unit] : names)
        if (name == text) return unit;
    return std::nullopt;
}

template <typename E> std::optional<E> named(QStringView name, std::initializer_list<std::pair<QStringView, E>> names)
{
    for (const auto& [text, value] : names)
        if (name == text) return value;
    return std::nullopt;
}

std::optional<PartOfYear> partOf(QStringView name)
{
    return named<PartOfYear>(name, {{u"end", PartOfYear::End},
                                    {u"start", PartOfYear::Start},
                                    {u"within", PartOfYear::Within},
                                    {u"whole", PartOfYear::Whole},
                                    {u"h1", PartOfYear::FirstHalf},
                                    {u"h2", PartOfYear::SecondHalf},
                                    {u"q123", PartOfYear::ThreeQuarters}});
}

std::optional<CoverageRole> coverageOf(QStringView name)
{
    return named<CoverageRole>(name, {{u"full", CoverageRole::Full},
                                      {u"opener", CoverageRole::Opener},
                                      {u"verb", CoverageRole::Verb},
                                      {u"unified", CoverageRole::Unified}});
}

std::optional<ModalRole> modalOf(QStringView name)
{
    return named<ModalRole>(name, {{u"must_not", ModalRole::MustNot},
                                   {u"should", ModalRole::Should},
                                   {u"encourage", ModalRole::Encourage},
                                   {u"conditional", ModalRole::Conditional},
                                   {u"none", ModalRole::None}});
}

QString unknownAttribute(const QStringList& row)
{
    return QCoreApplication::translate("duibiao::facts", "\"%1\" is no attribute of the class \"%2\".")
        .arg(row[2], row[0]);
}

} // namespace

void Lexicon::keep(WordTable& table, Word word)
{
    m_words.push_back(std::move(word));
    table.add(&m_words.back());
}

QString Lexicon::add(const QStringList& row)
{
    if (row.size() < 2 || row[1].isEmpty())
        return QCoreApplication::translate("duibiao::facts", "A row needs a class and a word.");
    const QString kind = row[0];
    const QString attribute = row.value(2);
    Word word;
    word.text = row[1];

    // Assigns what the attribute names; false when it names nothing.
    const auto set = [](auto& field, const auto& value) {
        if (value) field = *value;
        return value.has_value();
    };
    bool good = true;
    WordTable* table = &words;
    if (kind == "phrase"_L1) {
        word.kind = WordClass::Phrase;
    } else if (kind == "year"_L1) {
        word.kind = WordClass::Year;
        word.number = attribute.toInt(&good);
    } else if (kind == "part"_L1) {
        word.kind = WordClass::Part;
        good = set(word.part, partOf(attribute));
    } else if (kind == "period"_L1) {
        word.kind = WordClass::Period;
        good = set(word.period, periodOf(attribute));
    } else if (kind == "rate"_L1) {
        word.kind = WordClass::Rate;
        good = set(word.period, periodOf(attribute));
    } else if (kind == "occasion"_L1) {
        word.kind = WordClass::Occasion;
    } else if (kind == "irregular"_L1) {
        word.kind = WordClass::Irregular;
    } else if (kind == "share"_L1) {
        word.kind = WordClass::Share;
        if (attribute.endsWith(u'+')) word.comparison = Comparison::Greater;
        word.number = QStringView(attribute).chopped(attribute.endsWith(u'+') ? 1 : 0).toInt(&good);
    } else if (kind == "stretch"_L1) {
        word.kind = WordClass::Measure;
        word.group = MeasureGroup::Time;
        const QStringList parts = attribute.split(u' ');
        word.number = parts.front().toInt(&good);
        good = good && set(word.time, std::optional(timeUnitOf(parts.value(1)))) && word.time.has_value();
    } else if (kind == "coverage"_L1) {
        word.kind = WordClass::Coverage;
        good = set(word.role, coverageOf(attribute));
    } else if (kind == "far"_L1) {
        word.kind = WordClass::Far;
        good = set(word.comparison, comparisonOf(attribute));
    } else if (kind == "before"_L1) {
        word.kind = WordClass::Before;
        good = set(word.comparison, comparisonOf(attribute));
        if (good) m_negatable.push_back(word);
        table = &before;
    } else if (kind == "after"_L1) {
        word.kind = WordClass::After;
        word.about = attribute == "~"_L1;
        good = word.about || set(word.comparison, comparisonOf(attribute));
        table = &after;
    } else if (kind == "change"_L1) {
        word.kind = WordClass::Change;
        word.change = attribute == "increase"_L1 ? Percentage::Change::Increase : Percentage::Change::Decrease;
        good = attribute == "increase"_L1 || attribute == "decrease"_L1;
        table = &changes;
    } else if (kind == "measure"_L1) {
        word.kind = WordClass::Measure;
        if (attribute.startsWith("time:"_L1)) {
            const QStringView unit = QStringView(attribute).sliced(5);
            word.group = MeasureGroup::Time;
            word.time = timeUnitOf(unit);
            word.number = unit == u"quarter" ? 3 : 1;
            if (const auto period = periodOf(unit)) word.period = *period;
        } else {
            good = set(word.group, named<MeasureGroup>(attribute, {{u"event", MeasureGroup::Event},
                                                                   {u"thing", MeasureGroup::Thing},
                                                                   {u"size", MeasureGroup::Size},
                                                                   {u"name", MeasureGroup::Name}}));
        }
        table = &measures;
    } else if (kind == "over"_L1) {
        word.kind = WordClass::Over;
        table = &over;
    } else if (kind == "verb"_L1) {
        word.kind = WordClass::Verb;
        table = &verbs;
    } else if (kind == "preface"_L1) {
        word.kind = WordClass::Preface;
        table = &prefaces;
    } else if (kind == "modal"_L1) {
        word.kind = WordClass::Modal;
        good = set(word.modal, modalOf(attribute));
        table = &modals;
    } else if (kind == "clash"_L1) {
        m_clashes.emplace_back(word.text, attribute);
        return {};
    } else if (kind == "negator"_L1) {
        m_negators.append(word.text);
        return {};
    } else if (kind == "cadence_verb"_L1) {
        m_cadenceVerbs.append(word.text);
        return {};
    } else if (kind == "cadence_unit"_L1) {
        if (!set(word.period, periodOf(attribute))) return unknownAttribute(row);
        m_cadenceUnits.push_back(word);
        return {};
    } else {
        return QCoreApplication::translate("duibiao::facts", "\"%1\" is no class of words.").arg(kind);
    }
    if (!good) return unknownAttribute(row);
    keep(*table, std::move(word));
    return {};
}

void Lexicon::addShipped()
{
    for (const auto list : {"measure-words"_L1, "comparisons"_L1, "time-words"_L1, "coverage-words"_L1,
                            "set-phrases"_L1, "clause-words"_L1, "modality"_L1}) {
        for (const QStringList& row : lexiconRows(list)) {
            [[maybe_unused]] const QString problem = add(row);
            Q_ASSERT_X(problem.isEmpty(), "Lexicon", qPrintable(row.join(u' ') + problem));
        }
    }
}

void Lexicon::combine()
{
    for (const QString& negator : std::as_const(m_negators)) {
        for (Word word : m_negatable) {
            if (negated(word.comparison) == word.comparison || word.text.startsWith(u'不')) continue;
            word.text.prepend(negator);
            word.comparison = negated(word.comparison);
            keep(before, word);
        }
    }
    for (const Word& unit : m_cadenceUnits) {
        for (const QString& verb : std::as_const(m_cadenceVerbs)) {
            Word word = unit;
            word.kind = WordClass::Cadence;
            word.text += verb;
            keep(words, word);
        }
    }
    markClashes();
    markStarts();
}

void Lexicon::markClashes()
{
    for (const auto& [measure, characters] : m_clashes) {
        for (Word& word : m_words)
            if (word.kind == WordClass::Measure && word.text == measure) word.clashes += characters;
    }
}

void Lexicon::markStarts()
{
    for (int unit = 0; unit < 0x10000; ++unit)
        m_starts[unit] = words.mayStart(static_cast<char16_t>(unit)) ? UnitStart::Word : UnitStart::Nothing;
    const auto mark = [this](std::u16string_view units, UnitStart start) {
        for (char16_t unit : units) m_starts[unit] = start;
    };
    mark(u"0123456789〇零一二两三四五六七八九十百千", UnitStart::Number);
    mark(u"，,：:。；;！!？?\n\r、（(）)", UnitStart::Mark);
    mark(u"《〈〔［[“\"‘", UnitStart::Quote);
    mark(u"每第除", UnitStart::Word);
}

const Lexicon& Lexicon::shipped()
{
    static const Lexicon lexicon = [] {
        Lexicon words;
        words.addShipped();
        words.combine();
        return words;
    }();
    return lexicon;
}

Result<Lexicon> Lexicon::load(const QString& userFile)
{
    Lexicon lexicon;
    lexicon.addShipped();
    QFile file(userFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            {ErrorCode::FileNotFound,
             QCoreApplication::translate("duibiao::facts", "The word list cannot be opened: %1.").arg(readFault(file)),
             userFile,
             QCoreApplication::translate("duibiao::facts", "Check the path and that you may read the file.")});
    }
    const QString text = QString::fromUtf8(file.readAll());
    int number = 0;
    for (QStringView line : QStringView(text).tokenize(u'\n')) {
        ++number;
        if (line.endsWith(u'\r')) line.chop(1);
        if (line.trimmed().isEmpty() || line.startsWith(u'#')) continue;
        QStringList row;
        for (QStringView column : line.tokenize(u'\t')) row.append(column.trimmed().toString());
        if (const QString problem = lexicon.add(row); !problem.isEmpty()) {
            return failure(
                {ErrorCode::InvalidInput,
                 QCoreApplication::translate("duibiao::facts", "Line %1 of the word list: %2").arg(number).arg(problem),
                 userFile,
                 QCoreApplication::translate("duibiao::facts",
                                             "Write class, word, attribute and example, separated by tabs.")});
        }
    }
    lexicon.combine();
    return lexicon;
}

} // namespace duibiao::facts

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lexicon.h"
#include "core/facts/lexicon.h"
#include "core/facts/modality.h"
#include "core/facts/scanner.h"
#include "core/text/normalized.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace duibiao;
using namespace duibiao::facts;

namespace {

std::vector<Fact> factsOf(const QString& sentence, const Lexicon* lexicon = nullptr)
{
    Context context;
    context.planYear = 2024;
    context.lexicon = lexicon;
    return scan(text::normalize(sentence).text(), context);
}

bool has(const std::vector<Fact>& facts, std::initializer_list<QStringView> kinds)
{
    return std::ranges::any_of(facts, [&](const Fact& fact) {
        return std::ranges::any_of(kinds, [&](QStringView kind) { return kindName(fact) == kind; });
    });
}

/// Whether the example of a word shows what its class promises.
bool shows(const QStringList& row)
{
    const QString& kind = row[0];
    const auto facts = factsOf(row[3]);
    if (kind == QStringLiteral("phrase")) return !has(facts, {u"quantity", u"percentage", u"deadline", u"frequency"});
    if (kind == QStringLiteral("clash")) return !has(facts, {u"quantity", u"percentage"});
    if (kind == QStringLiteral("coverage")) return has(facts, {u"coverage"});
    if (kind == QStringLiteral("irregular") || kind == QStringLiteral("period") ||
        kind.startsWith(QStringLiteral("cadence")))
        return has(facts, {u"frequency"});
    if (kind == QStringLiteral("occasion") || kind == QStringLiteral("over") || kind == QStringLiteral("stretch") ||
        kind == QStringLiteral("verb"))
        return has(facts, {u"deadline"});
    if (kind == QStringLiteral("year")) return has(facts, {u"deadline"});
    if (kind == QStringLiteral("part")) return row[2] == QStringLiteral("whole") || has(facts, {u"deadline"});
    if (kind == QStringLiteral("change")) {
        return std::ranges::any_of(facts, [](const Fact& fact) {
            const auto* share = std::get_if<Percentage>(&fact.value);
            return share != nullptr && share->change != Percentage::Change::None;
        });
    }
    if (kind == QStringLiteral("modal")) {
        const Modality modality = modalityOf(row[3]);
        return (row[2] == QStringLiteral("none")) == (modality == Modality::Must);
    }
    if (kind == QStringLiteral("preface")) return true;
    return has(facts, {u"quantity", u"percentage"});
}

} // namespace

TEST_CASE("every word of the measure lexicon stands in an example that shows it", "[facts][lexicon]")
{
    for (const auto* list :
         {"measure-words", "comparisons", "time-words", "coverage-words", "set-phrases", "clause-words", "modality"}) {
        const auto rows = lexiconRows(QString::fromLatin1(list));
        CHECK(rows.size() > 10);
        for (const QStringList& row : rows) {
            INFO(list << ": " << row.join(u' ').toStdString());
            REQUIRE(row.size() == 4);
            CHECK((row[3].contains(row[1]) || row[0] == QStringLiteral("cadence_verb")));
            CHECK(shows(row));
        }
    }
}

TEST_CASE("an office adds its own words", "[facts][lexicon]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("words.tsv"));
    const auto write = [&](const char* words) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(words);
    };
    CHECK_FALSE(has(factsOf(QStringLiteral("全年不少于30渔排。")), {u"quantity"}));
    write("# own words\nmeasure\t渔排\tthing\t不少于30渔排\r\nphrase\t三条红线\t\t守住三条红线\n");
    const auto own = Lexicon::load(path);
    REQUIRE(own);
    CHECK(has(factsOf(QStringLiteral("全年不少于30渔排。"), &*own), {u"quantity"}));
    CHECK(has(factsOf(QStringLiteral("每年至少开展2次检查。"), &*own), {u"quantity"}));

    write("modal\t倡议\tencourage\t倡议各村订立公约\n");
    const auto modal = Lexicon::load(path);
    REQUIRE(modal);
    CHECK(modalityOf(QStringLiteral("倡议各村订立公约。")) == Modality::Must);
    CHECK(modalityOf(QStringLiteral("倡议各村订立公约。"), &*modal) == Modality::Encourage);
    CHECK(modalityOf(QStringLiteral("严禁露天焚烧。"), &*modal) == Modality::MustNot);

    write("measure\t渔排\tthing\nmeasure\t网箱\tunheard\n");
    const auto wrong = Lexicon::load(path);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == ErrorCode::InvalidInput);
    CHECK(wrong.error().message.contains(QStringLiteral("2")));
    CHECK(wrong.error().file == path);

    const auto missing = Lexicon::load(folder.filePath(QStringLiteral("none.tsv")));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::FileNotFound);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine found.
#include "core/store/verdictrows.h"
#include "core/store/workspace_p.h"

using namespace Qt::StringLiterals;

namespace duibiao::store {
namespace {

check::Cause causeFrom(const QString& name)
{
    for (const check::Cause cause : {check::Cause::NotBound, check::Cause::NotTriggered})
        if (check::causeName(cause) == name) return cause;
    return check::Cause::None;
}

} // namespace

QVariantList verdictValues(const check::Verdict& verdict)
{
    return {verdict.requirementId,
            verdict.unit,
            verdict.planSpan.begin,
            verdict.planSpan.end,
            verdict.path,
            check::statusName(verdict.status),
            check::causeName(verdict.cause),
            verdict.progress ? QVariant(verdict.progress->done) : QVariant(),
            verdict.progress ? QVariant(verdict.progress->required) : QVariant(),
            verdict.reason,
            verdict.rule,
            verdict.confidence};
}

QVariantList evidenceValues(const check::EvidenceRef& ref)
{
    return {ref.file,        ref.span.begin, ref.span.end,   ref.quote,
            ref.place.sheet, ref.place.cell, ref.place.page, ref.place.paragraph};
}

check::Verdict verdictFrom(const QSqlQuery& row)
{
    check::Verdict out;
    out.requirementId = row.value(1).toString();
    out.unit = row.value(2).toString();
    out.planSpan = {row.value(3).toLongLong(), row.value(4).toLongLong()};
    out.path = row.value(5).toString();
    out.status = check::statusFromName(row.value(6).toString()).value_or(check::Status::NeedsReview);
    out.cause = causeFrom(row.value(7).toString());
    if (!row.isNull(8) && !row.isNull(9)) out.progress = {row.value(8).toDouble(), row.value(9).toDouble()};
    out.reason = row.value(10).toString();
    out.rule = row.value(11).toString();
    out.confidence = row.value(12).toDouble();
    return out;
}

check::EvidenceRef evidenceFrom(const QSqlQuery& row)
{
    return {row.value(1).toString(),
            {row.value(2).toLongLong(), row.value(3).toLongLong()},
            row.value(4).toString(),
            {row.value(5).toString(), row.value(6).toString(), row.value(7).toInt(), row.value(8).toInt()}};
}

namespace {

void writeLanguage(Writer& writer, const QString& language)
{
    writer.run(u"INSERT INTO setting (name, value) VALUES ('language', ?) ON CONFLICT (name) DO UPDATE SET value = "
               "excluded.value"_s,
               {language});
}

} // namespace

Result<void> Workspace::setVerdicts(const std::vector<check::Verdict>& verdicts, const QString& language)
{
    return d->change([&](Writer& writer) {
        const QString before = writer.value(u"SELECT count(*) FROM verdict"_s).toString();
        writer.run(u"DELETE FROM verdict"_s);
        QSqlQuery addVerdict = writer.prepared(u"INSERT INTO verdict VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        QSqlQuery addEvidence = writer.prepared(u"INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        qint64 position = 0;
        for (const check::Verdict& each : verdicts) {
            writer.run(addVerdict, QVariantList{position} + verdictValues(each));
            int number = 0;
            for (const check::EvidenceRef& ref : each.evidence)
                writer.run(addEvidence, QVariantList{position, number++} + evidenceValues(ref));
            ++position;
        }
        writeLanguage(writer, language);
        writer.audit(u"verdicts"_s, u"verdict"_s, before, QString::number(verdicts.size()));
    });
}

Result<QString> Workspace::verdictsLanguage() const
{
    return d->database->value(u"SELECT value FROM setting WHERE name = 'language'"_s)
        .transform([](const QVariant& found) { return found.toString(); });
}

Result<void> Workspace::keepReasons(const std::vector<check::Verdict>& verdicts, const QString& language, qint64 seen)
{
    return d->change([&](Writer& writer) {
        if (writer.value(u"SELECT max(id) FROM audit"_s).toLongLong() != seen) return;
        QSqlQuery say = writer.prepared(u"UPDATE verdict SET reason = ? WHERE requirement_id = ? AND unit = ?"_s);
        for (const check::Verdict& each : verdicts) writer.run(say, {each.reason, each.requirementId, each.unit});
        writeLanguage(writer, language);
    });
}

Result<std::vector<check::Verdict>> Workspace::verdicts() const
{
    auto out = d->database->rows(u"SELECT * FROM verdict ORDER BY position"_s, {}, verdictFrom);
    if (!out) return out;
    // Positions are those of setVerdicts(): 0, 1, 2 …
    const auto evidence = d->database->rows(
        u"SELECT verdict, file, span_begin, span_end, quote, sheet, cell, page, paragraph FROM evidence "
        "ORDER BY verdict, position"_s,
        {}, [&](const QSqlQuery& row) {
            const auto position = static_cast<size_t>(row.value(0).toLongLong());
            if (position < out->size()) (*out)[position].evidence.push_back(evidenceFrom(row));
            return true;
        });
    if (!evidence) return failure(evidence.error());
    return out;
}

} // namespace duibiao::store

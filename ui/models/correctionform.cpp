// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/correctionform.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace duibiao::ui {
namespace {

using Kind = plan::CorrectionKind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::Corrections)
};

const plan::Requirement& dutyOf(const LoadedPlan& plan, int requirement)
{
    return plan.plan.requirements.at(static_cast<size_t>(requirement));
}

bool isMeasured(Kind field)
{
    return field == Kind::Deadlines || field == Kind::Measures;
}

plan::Correction about(Kind kind, const plan::Requirement& duty)
{
    plan::Correction out;
    out.kind = kind;
    out.duties = {{duty.id, duty.text}};
    return out;
}

} // namespace

QString fieldText(const LoadedPlan& plan, int requirement, Kind field)
{
    return plan::linesOf(dutyOf(plan, requirement), field, plan.document.text)
        .join(isMeasured(field) ? u"；"_s : u"、"_s);
}

QStringList fieldLines(const QString& text, Kind field)
{
    if (field == Kind::Actor) return text.trimmed().isEmpty() ? QStringList() : QStringList{text.trimmed()};
    const QStringView between = isMeasured(field) ? u"；;\n" : u"、，,；;\n";
    QStringList lines{QString()};
    for (const QChar unit : text) {
        if (between.contains(unit))
            lines += QString();
        else
            lines.back() += unit;
    }
    for (QString& line : lines) line = line.trimmed();
    lines.removeAll(QString());
    return lines;
}

CorrectionTexts fieldTexts(const LoadedPlan& plan, int requirement)
{
    CorrectionTexts texts;
    for (size_t i = 0; i < correctableFields.size(); ++i)
        texts.at(i) = fieldText(plan, requirement, correctableFields.at(i));
    return texts;
}

std::vector<plan::Correction> correctionsOf(const LoadedPlan& plan, int requirement, const CorrectionTexts& texts,
                                            const QString& why)
{
    std::vector<plan::Correction> corrections;
    const plan::Requirement& duty = dutyOf(plan, requirement);
    const CorrectionTexts before = fieldTexts(plan, requirement);
    for (size_t i = 0; i < correctableFields.size(); ++i) {
        const Kind field = correctableFields.at(i);
        plan::Correction correction = about(field, duty);
        correction.before = plan::linesOf(duty, field, plan.document.text);
        correction.after = fieldLines(texts.at(i), field);
        if (texts.at(i) == before.at(i) || correction.before == correction.after) continue;
        correction.why = why.trimmed();
        corrections.push_back(std::move(correction));
    }
    return corrections;
}

plan::Correction mergeOf(const LoadedPlan& plan, const std::vector<int>& requirements)
{
    plan::Correction merge;
    merge.kind = Kind::Merge;
    for (const int requirement : requirements) {
        const plan::Requirement& duty = dutyOf(plan, requirement);
        merge.duties.push_back({duty.id, duty.text});
        merge.before += duty.text;
    }
    return merge;
}

plan::Correction notADuty(const LoadedPlan& plan, int requirement)
{
    plan::Correction none = about(Kind::NotADuty, dutyOf(plan, requirement));
    none.before = QStringList{dutyOf(plan, requirement).text};
    return none;
}

plan::Correction splitOf(const LoadedPlan& plan, int requirement, const QStringList& pieces)
{
    plan::Correction split = about(Kind::Split, dutyOf(plan, requirement));
    split.before = QStringList{dutyOf(plan, requirement).text};
    split.after = pieces;
    return split;
}

plan::Correction additionOf(const LoadedPlan& plan, SourceSpan span)
{
    plan::Correction addition;
    addition.kind = Kind::Add;
    addition.after = QStringList{plan.document.words(span).toString().trimmed()};
    const int clause = clauseAt(plan.plan, span.begin);
    if (clause >= 0) addition.path = plan.plan.clauses.at(static_cast<size_t>(clause)).path;
    addition.position = span.begin;
    return addition;
}

QString correctionName(Kind kind)
{
    switch (kind) {
    case Kind::Deadlines: return Texts::tr("Deadline");
    case Kind::Measures: return Texts::tr("Measure");
    case Kind::Actor: return Texts::tr("Who acts");
    case Kind::Lead: return Texts::tr("Lead units");
    case Kind::With: return Texts::tr("Units that take part");
    case Kind::Split: return Texts::tr("Split");
    case Kind::Merge: return Texts::tr("Merged");
    case Kind::Add: return Texts::tr("Added");
    case Kind::NotADuty: return Texts::tr("No duty");
    case Kind::Revoke: break;
    }
    return Texts::tr("Taken back");
}

QString correctionWords(const plan::Correction& correction)
{
    const QString between = isMeasured(correction.kind) ? u"；"_s : u"、"_s;
    const auto said = [&](const QStringList& lines) {
        return lines.isEmpty() ? Texts::tr("nothing") : lines.join(between);
    };
    switch (correction.kind) {
    case Kind::Split: return correction.after.join(u" | "_s);
    case Kind::Merge: return correction.before.join(u" + "_s);
    case Kind::Add: return correction.after.join(u' ');
    case Kind::NotADuty: return correction.before.join(u' ');
    default: return Texts::tr("%1 → %2").arg(said(correction.before), said(correction.after));
    }
}

} // namespace duibiao::ui

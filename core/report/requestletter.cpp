// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/requestletter.h"

#include "core/base/wording.h"
#include "core/check/round.h"
#include "core/report/statusmark.h"
#include "core/report/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::report {

namespace {

using Kind = Paper::Paragraph::Kind;

QString opening(const Report& report, const Missing& missing, const LetterTerms& terms)
{
    const QString until =
        terms.answerBy.isValid() ? Texts::tr("by %1").arg(dayText(terms.answerBy)) : Texts::tr("as soon as possible");
    return Texts::tr(
               "What was sent on the progress of “%1” was checked as of %2. %n duty(ies) of yours is (are) not done "
               "yet, not proved, or not clear; the table names each. Please send %3 what was done, with days, figures "
               "and papers that prove it. What was done and only not reported can be sent in; where a duty does not "
               "concern you or cannot be done, please say why.",
               nullptr, static_cast<int>(missing.items.size()))
        .arg(report.planTitle, dayText(report.asOf), until);
}

Paper::Table tableOf(const Missing& missing)
{
    Paper::Table table;
    table.columns = {{Texts::tr("No."), 6},
                     {Texts::tr("Duty"), 38},
                     {Texts::tr("Deadline"), 16},
                     {Texts::tr("Status"), 12},
                     {Texts::tr("What was found"), 28}};
    int number = 0;
    for (const MissingItem& item : missing.items)
        table.rows.push_back({QString::number(++number), item.requirement.simplified(), item.deadline,
                              statusSign(item.status) + u' ' + check::statusLabel(item.status), item.reason});
    return table;
}

} // namespace

std::vector<Missing> missingOf(const Report& report)
{
    std::vector<Missing> out;
    for (const auto& [unit, counts] : report.byUnit) out.push_back({unit, {}});
    for (const Line& line : report.lines) {
        const check::Verdict& verdict = line.verdict;
        if (!check::isOpenItem(verdict.status)) continue;
        const auto unit = std::ranges::find(out, verdict.unit, &Missing::unit);
        if (unit == out.end()) continue;
        unit->items.push_back(
            {verdict.requirementId, line.clause, line.requirement, line.deadline, verdict.status, verdict.reason});
    }
    std::erase_if(out, [](const Missing& missing) { return missing.items.empty(); });
    return out;
}

Paper requestLetter(const Report& report, const Missing& missing, const LetterTerms& terms)
{
    Paper paper;
    paper.title = Texts::tr("Request to complete what was sent on “%1”").arg(report.planTitle);
    paper.blocks.push_back(
        Paper::Paragraph{Texts::tr("%1:", "whom a letter is to").arg(missing.unit), Kind::Addressee});
    paper.blocks.push_back(Paper::Paragraph{opening(report, missing, terms), Kind::Body});
    paper.blocks.push_back(tableOf(missing));
    paper.blocks.push_back(Paper::Paragraph{Texts::tr("With this letter you are kindly asked for it."), Kind::Body});
    if (!terms.sender.isEmpty()) paper.blocks.push_back(Paper::Paragraph{terms.sender, Kind::Signature});
    if (terms.writtenOn.isValid()) paper.blocks.push_back(Paper::Paragraph{dayText(terms.writtenOn), Kind::Signature});
    return paper;
}

} // namespace duibiao::report

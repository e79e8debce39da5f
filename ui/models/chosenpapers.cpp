// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chosenpapers.h"

#include "ui/models/submissionsmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace duibiao::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::ChosenPapers)
};

} // namespace

ChosenPapers chosenPapers(const LoadedInputs& inputs, const std::vector<int>& submissions)
{
    ChosenPapers out;
    const auto at = [&](int row) -> const submission::Submission& {
        return inputs.submissions.at(static_cast<size_t>(row));
    };
    out.title = Texts::tr("%n papers are chosen", nullptr, static_cast<int>(submissions.size()));
    out.text = Texts::tr("The unit that you choose above is that of all these papers; Remove takes all of them out.") +
               QLatin1Char('\n');
    for (const int row : submissions) {
        const submission::Submission& paper = at(row);
        const QString unit = inputs.unitName(paper.unit);
        const QString whose = unit.isEmpty() ? Texts::tr("no unit is known") : unit;
        out.text += Texts::tr("\n%1\n%2 · %3 · evidence: %4\n")
                        .arg(paper.file, whose, stateWords(paper.state), QString::number(paper.evidence.size()));
    }
    if (submissions.empty()) return out;
    const int first = at(submissions.front()).unit;
    if (std::ranges::all_of(submissions, [&](int row) { return at(row).unit == first; })) out.unit = first;
    return out;
}

} // namespace duibiao::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/submission/twice.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace duibiao::submission {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::submission)
};

/// What a ledger says about its tasks: by the id of the requirement where it has one, else by the words of the task.
QHash<QString, const Evidence*> answersOf(const Submission& file)
{
    QHash<QString, const Evidence*> answers;
    for (const Evidence& evidence : file.evidence) {
        const QString& task = evidence.requirementId.isEmpty() ? evidence.task : evidence.requirementId;
        if (evidence.origin == Origin::Ledger && !task.isEmpty() && !answers.contains(task))
            answers.insert(task, &evidence);
    }
    return answers;
}

QSet<QString> sentencesOf(const Submission& file)
{
    QSet<QString> sentences;
    for (const Evidence& evidence : file.evidence)
        if (evidence.origin == Origin::Sentence) sentences.insert(evidence.sentence);
    return sentences;
}

void compareLedgers(const Submission& first, Submission& second)
{
    const auto before = answersOf(first);
    int differing = 0;
    const Evidence* where = nullptr;
    for (const auto& [task, answer] : answersOf(second).asKeyValueRange()) {
        const Evidence* other = before.value(task);
        if (!other || other->sentence == answer->sentence) continue;
        ++differing;
        if (!where || answer->span.begin < where->span.begin) where = answer;
    }
    if (!where) return;
    second.warnings.push_back({QStringLiteral("answered_twice"),
                               Texts::tr("%n task(s) that %1 answers are answered here in other words. Both count: "
                                         "take out the file that no longer holds.",
                                         nullptr, differing)
                                   .arg(QFileInfo(first.file).fileName()),
                               where->span});
}

void compareReports(const Submission& first, Submission& second)
{
    constexpr qsizetype fewest = 3; // two short notes are alike by chance
    const QSet<QString> before = sentencesOf(first);
    const QSet<QString> after = sentencesOf(second);
    const qsizetype both = QSet(before).intersect(after).size();
    if (both < fewest || both * 2 < std::max(before.size(), after.size())) return;
    second.warnings.push_back({QStringLiteral("second_version"),
                               Texts::tr("This is nearly the same as %1, of the same unit. What both tell counts once; "
                                         "take out the version that no longer holds.")
                                   .arg(QFileInfo(first.file).fileName()),
                               {}});
}

} // namespace

void compareFilesOfUnits(std::span<Submission> submissions)
{
    QHash<int, std::vector<Submission*>> byUnit;
    for (Submission& file : submissions) {
        if (file.unit < 0 || file.state == State::Refused) continue;
        std::vector<Submission*>& earlier = byUnit[file.unit];
        for (const Submission* other : earlier) {
            if (other->sha256 == file.sha256) continue; // the same bytes count once
            compareLedgers(*other, file);
            compareReports(*other, file);
        }
        earlier.push_back(&file);
    }
}

} // namespace duibiao::submission

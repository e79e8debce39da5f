// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/roundchanges.h"

#include <QCoreApplication>
#include <QSet>

#include <array>

namespace duibiao::check {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::check)
};

// In the order of Change.
constexpr std::array changeNames{u"better", u"worse", u"new_evidence", u"lost_evidence",
                                 u"other",  u"same",  u"added",        u"gone"};
// In the order of FileChange::Fate.
constexpr std::array fateNames{u"sent", u"replaced", u"gone"};

/// Higher is better; nothing for what does not apply.
std::optional<int> rank(Status status)
{
    switch (status) {
    case Status::NoEvidence: return 0;
    case Status::NotMet: return 1;
    case Status::NeedsReview: return 2;
    case Status::NotDue: return 3;
    case Status::MetLate: return 4;
    case Status::Met: return 5;
    case Status::NotApplicable: break;
    }
    return {};
}

double share(const Verdict& verdict)
{
    return verdict.progress && verdict.progress->required > 0 ? verdict.progress->done / verdict.progress->required : 0;
}

QStringList quotesOf(const Verdict& verdict)
{
    QStringList out;
    for (const EvidenceRef& ref : verdict.evidence)
        out += ref.quote.isEmpty() ? ref.file : ref.quote.simplified(); // what was attached has no quote
    out.removeDuplicates();
    return out;
}

QStringList without(QStringList some, const QStringList& others)
{
    const QSet<QString> known(others.begin(), others.end());
    some.removeIf([&](const QString& each) { return known.contains(each); });
    return some;
}

Change judge(const Verdict& before, const Verdict& after, const LineChange& line)
{
    if (before.status != after.status) {
        const auto was = rank(before.status);
        const auto is = rank(after.status);
        if (!was || !is) return Change::Other;
        return *is > *was ? Change::Better : Change::Worse;
    }
    if (before.progress && after.progress && share(before) != share(after))
        return share(after) > share(before) ? Change::Better : Change::Worse;
    if (!line.newQuotes.isEmpty()) return Change::NewEvidence;
    return line.lostQuotes.isEmpty() ? Change::Same : Change::LostEvidence;
}

std::vector<FileChange> compareFiles(const std::vector<RoundInput>& before, const std::vector<RoundInput>& after)
{
    const auto hashes = [](const std::vector<RoundInput>& files) {
        QSet<QString> out;
        for (const RoundInput& file : files) out.insert(file.sha256);
        return out;
    };
    const auto names = [](const std::vector<RoundInput>& files) {
        QSet<QString> out;
        for (const RoundInput& file : files) out.insert(file.file);
        return out;
    };
    const QSet<QString> had = hashes(before);
    const QSet<QString> has = hashes(after);
    const QSet<QString> knewName = names(before);
    const QSet<QString> knowsName = names(after);
    std::vector<FileChange> out;
    for (const RoundInput& file : after)
        if (!had.contains(file.sha256))
            out.push_back({knewName.contains(file.file) ? FileChange::Fate::Replaced : FileChange::Fate::Sent, file});
    for (const RoundInput& file : before)
        if (!has.contains(file.sha256) && !knowsName.contains(file.file)) out.push_back({FileChange::Fate::Gone, file});
    return out;
}

} // namespace

QString changeName(Change change)
{
    return QString::fromUtf16(changeNames[static_cast<size_t>(change)]);
}

QString changeLabel(Change change)
{
    switch (change) {
    case Change::Better: return Texts::tr("better");
    case Change::Worse: return Texts::tr("worse");
    case Change::NewEvidence: return Texts::tr("new evidence");
    case Change::LostEvidence: return Texts::tr("evidence is gone");
    case Change::Other: return Texts::tr("other status");
    case Change::Same: return Texts::tr("unchanged");
    case Change::Added: return Texts::tr("new duty");
    case Change::Gone: return Texts::tr("no longer a duty");
    }
    return {};
}

QString fateName(FileChange::Fate fate)
{
    return QString::fromUtf16(fateNames[static_cast<size_t>(fate)]);
}

QString fateLabel(FileChange::Fate fate)
{
    switch (fate) {
    case FileChange::Fate::Sent: return Texts::tr("sent");
    case FileChange::Fate::Replaced: return Texts::tr("sent again with other content");
    case FileChange::Fate::Gone: return Texts::tr("no longer there");
    }
    return {};
}

QMap<Change, int> RoundChanges::counts() const
{
    QMap<Change, int> out;
    for (const LineChange& line : lines) ++out[line.change];
    return out;
}

RoundChanges compareRounds(const Round& before, const Round& after)
{
    RoundChanges out;
    const RoundIndex index(before);
    std::vector<bool> seen(before.lines.size(), false);
    for (size_t i = 0; i < after.lines.size(); ++i) {
        LineChange line;
        line.after = static_cast<int>(i);
        line.before = index.find(after.lines[i]);
        // Two duties of now that fit one of then by their words: the first takes it.
        if (line.before >= 0 && seen[static_cast<size_t>(line.before)]) line.before = -1;
        if (line.before < 0) {
            line.change = Change::Added;
        } else {
            seen[static_cast<size_t>(line.before)] = true;
            const Verdict& was = before.lines[static_cast<size_t>(line.before)].verdict;
            const Verdict& is = after.lines[i].verdict;
            line.newQuotes = without(quotesOf(is), quotesOf(was));
            line.lostQuotes = without(quotesOf(was), quotesOf(is));
            line.change = judge(was, is, line);
        }
        out.lines.push_back(std::move(line));
    }
    for (size_t i = 0; i < before.lines.size(); ++i)
        if (!seen[i]) out.lines.push_back({static_cast<int>(i), -1, Change::Gone, {}, {}});
    out.files = compareFiles(before.inputs, after.inputs);
    return out;
}

} // namespace duibiao::check

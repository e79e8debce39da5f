// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/newerversion.h"

#include "core/readers/readers.h"
#include "core/submission/submission.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace duibiao::intake {

namespace {

using store::StoredSource;

bool isSameName(const QString& one, const QString& other)
{
    if (one.compare(other, Qt::CaseInsensitive) == 0) return true;
    const bool inFolders = one.contains(u'/') && other.contains(u'/');
    return !inFolders && QFileInfo(one).fileName().compare(QFileInfo(other).fileName(), Qt::CaseInsensitive) == 0;
}

/// Whose a paper is, by its own words.
struct Senders {
    int unit = -1;
    QSet<int> ofRows; ///< those that the rows of a ledger name
};

Senders sendersOf(Document document, const units::Registry& units, const submission::ColumnMappings& columns)
{
    const int year = QDate::currentDate().year(); // of no account for whose it is
    const submission::Submission read = submission::read(std::move(document), units, {year, {}}, columns);
    Senders out{read.unit, {}};
    for (const submission::Evidence& each : read.evidence)
        if (each.unit >= 0) out.ofRows.insert(each.unit);
    return out;
}

/// `given`: the unit that somebody said the earlier one is of; -1 for none.
bool areSame(const Senders& earlier, int given, const Senders& newer)
{
    if (newer.unit >= 0) return newer.unit == earlier.unit || newer.unit == given;
    return earlier.unit < 0 && given < 0 && newer.ofRows.intersects(earlier.ofRows);
}

} // namespace

std::optional<StoredSource> earlierVersion(const store::Workspace& workspace, const std::vector<StoredSource>& among,
                                           const QString& name, const Document& document, const CancelToken& token)
{
    std::vector<StoredSource> named;
    std::ranges::copy_if(among, std::back_inserter(named),
                         [&](const StoredSource& each) { return isSameName(each.name, name); });
    if (named.empty()) return {};
    const auto units = workspace.units();
    const auto columns = workspace.columns();
    if (!units || !columns) return {};
    const Senders senders = sendersOf(document, *units, *columns);
    std::vector<StoredSource> found;
    for (const StoredSource& each : named) {
        auto stored = workspace.source(each.id);
        if (!stored || stored->sha256 != each.sha256) continue; // another window was here
        auto earlier = readers::read({stored->name, stored->bytes, token, stored->recognised});
        const int given = stored->unit.isEmpty() ? -1 : units->find(stored->unit);
        const Senders its = earlier ? sendersOf(std::move(*earlier), *units, *columns) : Senders();
        if (areSame(its, given, senders)) found.push_back(std::move(*stored));
    }
    const auto whole = std::ranges::find_if(
        found, [&](const StoredSource& each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (whole != found.end()) return std::move(*whole);
    return found.size() == 1 ? std::optional(std::move(found.front())) : std::nullopt;
}

store::Exchange inPlaceOf(StoredSource paper, const StoredSource& earlier)
{
    store::Exchange what;
    paper.id = earlier.id;
    paper.unit = earlier.unit;
    what.gone.push_back(earlier);
    what.gone.front().bytes.clear();
    what.come.push_back(std::move(paper));
    return what;
}

} // namespace duibiao::intake

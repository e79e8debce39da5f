// SPDX-License-Identifier: GPL-3.0-or-later
// Files that go and come in one step, so that an import can be taken back.
#include "core/store/conflict.h"
#include "core/store/texts.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace duibiao::store {

namespace {

bool has(const std::vector<StoredSource>& files, qint64 id)
{
    return id > 0 && std::ranges::contains(files, id, &StoredSource::id);
}

QString words(const StoredSource& file)
{
    return file.name + u' ' + file.sha256;
}

/// The file with its bytes; Conflict where somebody took it out.
Result<StoredSource> find(Writer& writer, const Workspace& workspace, qint64 id, const QString& name)
{
    auto stored = workspace.source(id);
    if (stored || stored.error().code != ErrorCode::InvalidInput) return stored;
    return failure(conflict(writer, workspace.path(), Texts::tr("“%1” was taken out.").arg(name),
                            u"what = 'remove' AND subject = ?"_s, {QString::number(id)}));
}

Error givenMeanwhile(Writer& writer, const Workspace& workspace, qint64 id, const QString& name)
{
    return conflict(writer, workspace.path(), Texts::tr("“%1” was given to another unit.").arg(name),
                    u"what = 'assign_unit' AND subject = ?"_s, {QString::number(id)});
}

/// Takes the file out and keeps what brings it back; its bytes stay until nobody needs them. `stays`: it comes again.
void takeOut(Writer& writer, const Workspace& workspace, const StoredSource& known, bool stays, Exchange& back)
{
    auto stored = find(writer, workspace, known.id, known.name);
    if (!stored) return writer.fail(stored.error());
    if (stored->unit != known.unit) return writer.fail(givenMeanwhile(writer, workspace, known.id, known.name));
    if (stored->sha256 != known.sha256)
        return writer.fail(
            conflict(writer, workspace.path(), Texts::tr("Another version of “%1” is there.").arg(known.name),
                     u"what IN ('newer_version', 'older_version') AND subject = ?"_s, {QString::number(known.id)}));
    writer.run(u"DELETE FROM source WHERE id = ?"_s, {known.id});
    if (!stays) writer.audit(u"remove"_s, QString::number(known.id), words(*stored), {});
    back.come.push_back(std::move(*stored));
}

/// Keeps what was recognised on the pages of a file; of one that `stays`, also that nothing is any more.
void putPages(Writer& writer, const StoredSource& file, bool stays)
{
    const bool hasPages = !file.recognised.isEmpty();
    if (!hasPages && !stays) return;
    if (hasPages)
        writer.run(u"INSERT INTO recognition (sha256, pages) VALUES (?, ?) ON CONFLICT (sha256) DO UPDATE SET pages = "
                   u"excluded.pages"_s,
                   {file.sha256, file.recognised});
    else
        writer.run(u"DELETE FROM recognition WHERE sha256 = ?"_s, {file.sha256});
    writer.audit(u"recognise"_s, sourceKindName(file.kind), hasPages ? QString() : words(file),
                 hasPages ? words(file) : QString());
}

/// Says what came: a file that was never there, one that was, or another version in the place of `earlier`.
void tell(Writer& writer, const StoredSource& file, bool isNew, const StoredSource* earlier)
{
    if (isNew) return writer.audit(u"import"_s, sourceKindName(file.kind), {}, words(file));
    const QString id = QString::number(file.id);
    if (!earlier) return writer.audit(u"bring_back"_s, id, {}, words(file));
    if (earlier->sha256 == file.sha256) return; // only its pages change
    writer.audit(earlier->importedAt < file.importedAt ? u"newer_version"_s : u"older_version"_s, id, words(*earlier),
                 words(file));
}

/// Puts the file in and keeps what takes it out again. Where somebody put the same one in meanwhile there is nothing to
/// do.
void putIn(Writer& writer, StoredSource file, Exchange& back)
{
    const QString kind = sourceKindName(file.kind);
    if (file.sha256.isEmpty()) file.sha256 = sha256Of(file.bytes);
    const bool isNew = file.id == 0;
    const auto place = isNew ? back.come.end() : std::ranges::find(back.come, file.id, &StoredSource::id);
    const StoredSource* earlier = place == back.come.end() ? nullptr : &*place;
    const bool stays = earlier && earlier->sha256 == file.sha256;
    const QVariantList same{kind, file.sha256};
    if (!writer.value(u"SELECT id FROM source WHERE kind = ? AND sha256 = ?"_s, same).isNull()) {
        if (earlier) writer.audit(u"remove"_s, QString::number(file.id), words(*earlier), {});
        return;
    }
    if (isNew || !file.importedAt.isValid()) file.importedAt = QDateTime::currentDateTimeUtc();
    writer.run(u"INSERT INTO content (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
               {file.sha256, file.bytes});
    writer.run(
        u"INSERT INTO source (id, kind, name, sha256, unit, imported_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {isNew ? QVariant() : QVariant(file.id), kind, file.name, file.sha256, file.unit, timestamp(file.importedAt)});
    file.id = writer.lastId();
    tell(writer, file, isNew, earlier);
    if (isNew || stays)
        putPages(writer, file, stays);
    else if (!file.recognised.isEmpty())
        writer.run(u"INSERT INTO recognition (sha256, pages) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                   {file.sha256, file.recognised});
    file.bytes.clear();
    file.recognised.clear();
    back.gone.push_back(std::move(file));
}

/// Says whose the file is and keeps whose it was. Where somebody said the same meanwhile there is nothing to do.
void give(Writer& writer, const Workspace& workspace, const Assignment& file, Exchange& back)
{
    const auto stored = find(writer, workspace, file.source, file.name);
    if (!stored) return writer.fail(stored.error());
    if (stored->unit == file.after) return;
    if (stored->unit != file.before) return writer.fail(givenMeanwhile(writer, workspace, file.source, file.name));
    writer.run(u"UPDATE source SET unit = ? WHERE id = ?"_s, {file.after, file.source});
    writer.audit(u"assign_unit"_s, QString::number(file.source), file.before, file.after);
    back.given.push_back({file.source, file.name, file.after, file.before});
}

} // namespace

void Exchange::append(Exchange next)
{
    const auto cancel = [](std::vector<StoredSource>& came, std::vector<StoredSource>& goes) {
        std::erase_if(goes, [&](const StoredSource& file) {
            return std::erase_if(came, [&](const StoredSource& one) { return one.id == file.id; }) > 0;
        });
    };
    cancel(come, next.gone);
    std::ranges::move(next.gone, std::back_inserter(gone));
    std::ranges::move(next.come, std::back_inserter(come));
    std::ranges::move(next.given, std::back_inserter(given));
    if (units && next.units)
        units->after = std::move(next.units->after);
    else if (next.units)
        units = std::move(next.units);
}

Result<Exchange> Workspace::exchange(const Exchange& what)
{
    Exchange back;
    const auto done = d->change([&](Writer& writer) {
        for (const StoredSource& file : what.gone)
            if (!writer.error()) takeOut(writer, *this, file, has(what.come, file.id), back);
        for (const StoredSource& file : what.come)
            if (!writer.error()) putIn(writer, file, back);
        for (const Assignment& file : what.given)
            if (!writer.error()) give(writer, *this, file, back);
        if (writer.error()) return;
        if (!what.gone.empty())
            writer.run(u"DELETE FROM content WHERE sha256 NOT IN (SELECT sha256 FROM source) AND "
                       "sha256 NOT IN (SELECT sha256 FROM attachment WHERE sha256 IS NOT NULL)"_s);
        if (!what.units) return;
        const auto listed = units();
        if (!listed) return writer.fail(listed.error());
        if (listed->units() != what.units->before.units())
            return writer.fail(
                conflict(writer, path(), Texts::tr("The list of units was changed."), u"what = 'units'"_s));
        writeUnits(writer, what.units->after);
        back.units = {what.units->after, what.units->before};
    });
    if (!done) return failure(done.error());
    d->settle();
    return back;
}

} // namespace duibiao::store

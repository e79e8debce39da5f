// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/readers/recognition/recognition.h"
#include "core/store/workspace.h"
#include "ui/tasks/sorting.h"

namespace duibiao::ui {

/// Puts files into a workspace. Only what can be read is stored; what cannot, a paper that is there already and the
/// plan among the submissions are in problems(), and the others go on. A plan that is imported again is the one in
/// force, and a paper that was changed since takes the place of its earlier version.
class Importer {
public:
    Importer(store::Workspace& workspace, const Progress& progress) : m_workspace(workspace), m_progress(progress) {}

    /// After a cancel what had been stored by then stays.
    void import(const ImportFiles& files);
    /// The step that takes back all that was stored.
    [[nodiscard]] store::Exchange takeBack() { return std::exchange(m_back, {}); }
    [[nodiscard]] std::vector<Error> takeProblems() { return std::exchange(m_problems, {}); }
    /// The earlier versions that papers took the place of, with bytes.
    [[nodiscard]] std::vector<store::StoredSource> takeReplaced() { return std::exchange(m_replaced, {}); }
    /// Papers that were not stored for their secrecy marking, in the words of secrecyError().
    [[nodiscard]] std::vector<Error> takeMarked() { return std::exchange(m_marked, {}); }
    /// Papers with pages that are pictures, where this machine can recognise their text; the file is named, the rest
    /// says why it was not read.
    [[nodiscard]] std::vector<Error> takeScanned() { return std::exchange(m_scanned, {}); }

private:
    void importFile(const NamedFile& file, void (Importer::*take)(const readers::Input&));
    void importSubmission(const NamedFile& file);
    void takePlan(const readers::Input& input) { takeDocument(store::SourceKind::Plan, input); }
    void takeSubmission(const readers::Input& input) { takeDocument(store::SourceKind::Submission, input); }
    void takeUnits(const readers::Input& input);
    /// A file out of an archive, which may hold the plan and the units too.
    void takeMember(const readers::Input& input);
    void takeDocument(store::SourceKind kind, const readers::Input& input);
    /// The paper, with its scanned pages recognised when that was asked for. Notes in m_scanned what could be
    /// recognised.
    [[nodiscard]] Result<readers::RecognisedDocument> read(const readers::Input& input);
    [[nodiscard]] bool hasPlan() const;
    /// Stores a paper that was not here; in the place of its earlier version where there is one.
    void putPaper(store::StoredSource file, const Document& document);
    /// Stores what is to come, in place of what is to go. False where that could not be done, which is a problem then.
    bool put(const store::Exchange& what);
    void refuse(const QString& name, const QString& message, const QString& remedy);
    /// The file of that kind with these bytes, without them.
    [[nodiscard]] std::optional<store::StoredSource> find(store::SourceKind kind, const QString& sha256) const;

    store::Workspace& m_workspace;
    const Progress& m_progress;
    bool m_allowMarked = false;
    bool m_recognise = false;
    std::vector<store::StoredSource> m_before; ///< the papers that were here when the import began
    std::vector<store::StoredSource> m_replaced;
    store::Exchange m_back;
    std::vector<Error> m_problems;
    std::vector<Error> m_marked;
    std::vector<Error> m_scanned;
};

} // namespace duibiao::ui

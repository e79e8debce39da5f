// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/check/verdict.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace duibiao::store {

/// What an entry in the log of a cell (requirement × unit) does.
enum class DecisionKind {
    Accept,   ///< the check's result stands
    Override, ///< another status, with a reason
    Return,   ///< back to the unit, with what is asked of it; the check's result stands meanwhile
    Appeal,   ///< 申辩: what the unit says against the result; the next decision is the second look at it
    Sign,     ///< the second signature, by somebody else than the first
    Note,     ///< words or attachments, without deciding anything
    Revoke,   ///< takes an earlier entry back
};

/// "accept", "override", "return", "appeal", "sign", "note", "revoke".
[[nodiscard]] QString decisionKindName(DecisionKind kind);
[[nodiscard]] std::optional<DecisionKind> decisionKindFromName(QStringView name);

/// What a reviewer added to a cell: a file or a link. It counts as evidence of the cell.
struct Attachment {
    qint64 id = 0; ///< given by the workspace
    QString name;  ///< of the file, or what the link is called
    QString note;  ///< what it shows; may be empty
    QDate dated;   ///< the day that it speaks of; invalid when it has none
    QString link;  ///< empty for a file
    QString sha256;
    QByteArray bytes; ///< of a file that is to be stored; empty in listings
};

/// What a decision rests on. A later check keeps the decision only where all of it is the same (see standing.h).
struct Basis {
    QString requirement; ///< the words of the duty
    QString evidence;    ///< digest of the quotes, whatever their order and files; empty when it is not known
    std::optional<check::Status> found; ///< what the check said; nothing when it is not known

    friend bool operator==(const Basis&, const Basis&) = default;
};

/// The basis that a decision on `verdict` has.
[[nodiscard]] Basis basisOf(const QString& requirement, const check::Verdict& verdict);

/// One entry in the log of a cell. Entries are never changed and never erased.
struct Decision {
    QString requirementId;
    QString unit;
    check::Status status =
        check::Status::NeedsReview; ///< that the entry sets or confirms; for the other kinds the one it was made under
    QString reason;                 ///< why, in words; Override, Return and Appeal need them
    QString who;                    ///< empty: the name that the operating system has
    QDateTime at;                   ///< invalid: now
    DecisionKind kind = DecisionKind::Override;
    qint64 id = 0;      ///< given by the workspace
    qint64 basedOn = 0; ///< the last entry of the cell that the person saw; 0 when there was none
    qint64 refersTo =
        0; ///< Sign: the entry that is signed; Revoke: the one taken back; otherwise the appeal that is answered, or 0
    bool needsSignature = false; ///< for Accept and Override: comes into force with a second signature only
    Basis basis = {};
    std::vector<Attachment> attachments = {};

    /// Accept, Override or Return: settles what was open.
    [[nodiscard]] bool decides() const;
};

/// Why `who` cannot sign second under what `first` decided, in words; empty where nothing stands against it. A name
/// that was not given is the one that the operating system has.
[[nodiscard]] QString objectionToSignature(const QString& first, const QString& who);

/// Where the review of a cell stands; apart from its status.
enum class ReviewState { Open, Reviewed, Returned, AwaitsSignature, Appealed };

/// What the log of one cell comes to. Entries that were taken back do not count.
struct CellReview {
    QString requirementId;
    QString unit;
    qint64 last = 0;                     ///< the newest entry of any kind: what a next decision is based on
    std::optional<Decision> inForce;     ///< Accept or Override, signed where it asked for that, and not returned since
    std::optional<Decision> returned;    ///< the last Return, when nothing was decided after it
    std::optional<Decision> unsignedOne; ///< decided, and waiting for the second signature
    std::optional<Decision> signature;   ///< the second signature under `inForce`
    std::optional<Decision> appeal;      ///< not answered yet
    std::vector<Attachment> attachments;
    bool attachedSince = false; ///< something was attached after the decision in force

    [[nodiscard]] ReviewState state() const;
};

/// Reads the log of one cell, oldest entry first.
[[nodiscard]] CellReview reviewOf(std::span<const Decision> log);

} // namespace duibiao::store

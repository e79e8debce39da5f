// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QStringView>

#include <optional>

namespace duibiao::plan {

/// Whether a subject can be held responsible: an organisation or a person in office; or something that acts and belongs
/// to somebody (政府网站).
enum class ActorKind { Body, Person, Thing };

/// A subject as written.
struct Actor {
    SourceSpan span;
    ActorKind kind = ActorKind::Body;
    bool named = false; ///< from 以…名义: the name in which something is issued, not the grammatical subject
};

/// The subject of a phrase (a stretch between commas) that begins at `from`: a noun phrase that ends as organisations,
/// offices and the like do, with its predicate behind it: 各镇（街道）要…, 县应急局每季度…, 决策承办单位应…. Nothing
/// where the phrase opens with a verb or a preposition. `next` is the phrase behind the comma, where a subject that
/// fills the whole phrase has its predicate.
[[nodiscard]] std::optional<Actor> findActor(QStringView phrase, qsizetype from, QStringView next);

} // namespace duibiao::plan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/submission/submission.h"

namespace duibiao::submission {

/// Appends the evidence of a submission's running text: sentences under their headings, taken apart by what they claim,
/// and the head of a published notice (its title with 发布日期). Titles, salutations, sign-offs and headings are no
/// evidence.
void readProse(Submission& submission, const facts::Context& context);

} // namespace duibiao::submission

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace duibiao::check {

/// One clause of a duty that names something to be done.
struct Deed {
    QString words;
    /// Can be shown to have been done (编制指南, 召开会议). What is only to be furthered, strengthened or seen to
    /// (推进…公开, 加强指导) is told of in a report or not; silence about it says nothing.
    bool isPlain = false;
};

/// The deeds of a sentence, in its order. Clauses that say according to what, by what means or what for name none;
/// neither do those that are too short to be told from others. The whole sentence where no clause is left.
[[nodiscard]] std::vector<Deed> deedsIn(const QString& sentence);

/// True where the clause only says by what means, according to what, or in what case: 根据工作进展情况, 并按照有关规定.
[[nodiscard]] bool isAside(QStringView clause);

/// The clauses of a sentence that say of what, or in which case, something is to be done:
/// 对于依申请公开提供的信息，要….
[[nodiscard]] QStringList topicsIn(const QString& sentence);

/// The clause of a sentence that names the deed: the first of its deeds.
[[nodiscard]] QString mainClause(const QString& sentence);

/// `words` without the clauses that name no deed (围绕老年人关心的话题，打造讲堂 → 打造讲堂); as they are where too
/// little is left.
[[nodiscard]] QString withoutAsides(const QString& words);

/// True where the words name what one takes on or makes in one case and not in another (承办决策, 起草文件): what hangs
/// on it is asked for only then.
[[nodiscard]] bool namesUndertaking(QStringView words);

/// True where the words name no thing of their own, only what is to become of the one that was just spoken of
/// (并主动公开至政府网站, 报告向社会公开).
[[nodiscard]] bool leansOnBefore(QStringView words);

/// True where a clause asks for something that is only to be furthered or seen to, whatever adverbs stand in front.
[[nodiscard]] bool isSoftDeed(QStringView clause);

} // namespace duibiao::check

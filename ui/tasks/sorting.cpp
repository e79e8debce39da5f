// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/sorting.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

// In a static library the linker drops the initialiser that registers the resources unless something names it.
static void registerResources()
{
    Q_INIT_RESOURCE(samples);
}

namespace duibiao::ui {

namespace {

/// Archives by name: nobody waits at a drop for one to be opened.
bool isNamedLikeAnArchive(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return (QStringList{u"zip"_s, u"7z"_s, u"rar"_s, u"tar"_s, u"tgz"_s, u"gz"_s, u"bz2"_s, u"xz"_s}).contains(suffix);
}

bool isUnitList(const QString& path)
{
    if (!path.endsWith(u".csv", Qt::CaseInsensitive)) return false;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false;
    constexpr qint64 longestHeader = 1024;
    return beginsLikeUnits(file.readLine(longestHeader));
}

} // namespace

bool beginsLikeUnits(QByteArray firstLine)
{
    firstLine = firstLine.trimmed().toLower();
    if (firstLine.startsWith("\xEF\xBB\xBF")) firstLine.remove(0, 3);
    return firstLine.startsWith("name") && (firstLine.contains("alias") || firstLine.contains("group"));
}

bool isNamedLikeAPlan(const QString& path)
{
    const QString name = QFileInfo(path).completeBaseName().toLower();
    for (const QStringView reply : {u"总结", u"報告", u"报告", u"台账", u"台賬", u"自查", u"落实情况"})
        if (name.contains(reply)) return false;
    for (const QStringView word :
         {u"要点", u"要點", u"方案", u"计划", u"計劃", u"規劃", u"规划", u"实施意见", u"分解表", u"plan"})
        if (name.contains(word)) return true;
    return false;
}

std::vector<NamedFile> asSubmissions(const QStringList& paths)
{
    std::vector<NamedFile> files;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (!info.isDir())
            files.push_back({path, info.fileName()});
        else
            std::ranges::move(readers::filesUnder(path), std::back_inserter(files));
    }
    return files;
}

ImportFiles sortFiles(const QStringList& paths, bool havePlan)
{
    ImportFiles sorted;
    for (NamedFile& file : asSubmissions(paths)) {
        if (file.path.endsWith(u".duibiao", Qt::CaseInsensitive))
            sorted.workspaces += file.path;
        else if (isUnitList(file.path))
            sorted.units += file.path;
        else if (!havePlan && sorted.plans.isEmpty() && isNamedLikeAPlan(file.path) && !isNamedLikeAnArchive(file.path))
            sorted.plans += file.path;
        else
            sorted.submissions.push_back(std::move(file));
    }
    if (!havePlan && sorted.plans.isEmpty() && sorted.submissions.size() == 1 &&
        !isNamedLikeAnArchive(sorted.submissions.front().path)) {
        sorted.plans += sorted.submissions.front().path;
        sorted.submissions.clear();
    }
    return sorted;
}

ImportFiles sampleFiles()
{
    registerResources();
    ImportFiles files;
    files.plans = {u":/duibiao/samples/plan.docx"_s};
    files.units = {u":/duibiao/samples/units.csv"_s};
    files.submissions = readers::filesUnder(u":/duibiao/samples/submissions"_s);
    return files;
}

} // namespace duibiao::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace duibiao::test {
namespace {

constexpr const char* plan = R"(青河县2023年政务公开工作要点

    为做好2023年全县政务公开工作，制定本要点。
一、强化业务培训
    县司法局要在2023年6月底前组织业务培训不少于2次。（县司法局牵头，县财政局配合）
二、做好政策解读
    各镇每季度至少开展1次政策解读活动。（各镇负责）
三、压实工作责任
    县财政局要在2023年9月30日前编制预算公开目录。（县财政局负责）
)";

constexpr const char* units =
    "name,aliases,groups\n县司法局,司法局,县直各部门单位\n县财政局,财政局,县直各部门单位\n东河镇,,各镇\n";

constexpr const char* justice = R"(县司法局2023年政务公开工作总结

    2023年5月8日、6月2日，先后组织业务培训2次，参训120人次。
                                        县司法局
                                        2023年12月20日
)";

constexpr const char* town = R"(东河镇2023年政务公开工作总结

    2月10日、5月11日、8月9日、11月15日，每季度开展1次政策解读活动，全年共4次。
                                        东河镇人民政府
                                        2023年12月22日
)";

} // namespace

QJsonObject Run::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    INFO(out.toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.object();
}

Run cli(QStringList arguments, const QByteArray& input, const QString& folder)
{
    arguments.prepend(u"--lang=en"_s);
    QProcess process;
    if (!folder.isEmpty()) process.setWorkingDirectory(folder);
    process.start(QStringLiteral(DUIBIAO_CLI), arguments);
    REQUIRE(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

Office::Office()
{
    write(u"plan.txt"_s, plan);
    write(u"units.csv"_s, units);
    write(u"submissions/县司法局总结.txt"_s, justice);
    write(u"submissions/乡镇/东河镇总结.txt"_s, town);
}

QString Office::write(const QString& name, const QByteArray& bytes) const
{
    const QString file = path(name);
    REQUIRE(QDir().mkpath(QFileInfo(file).path()));
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(out.write(bytes) == bytes.size());
    return file;
}

QStringList Office::arguments(const QString& command) const
{
    return {command,
            u"--plan"_s,
            path(u"plan.txt"_s),
            u"--units"_s,
            path(u"units.csv"_s),
            u"--submissions"_s,
            path(u"submissions"_s),
            u"--as-of"_s,
            u"2024-01-15"_s};
}

} // namespace duibiao::test

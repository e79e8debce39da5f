// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/figures.h"

#include "core/store/textindex.h"
#include "core/store/workspace.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/shell/finding.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTemporaryDir>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace duibiao::bench {

namespace {

constexpr int papers = 100;
constexpr int sentencesOfPaper = 10'000;
constexpr int most = 50;

/// What people type. The last ones are hard: frequent characters that never stand together.
const QStringList& queries()
{
    static const QStringList all{u"培训"_s,         u"专题培训班"_s, u"燃气安全 督导"_s, u"第77777号"_s, u"2024年6月"_s,
                                 u"应急预案演练"_s, u"整改率"_s,     u"训培"_s,          u"展开作工"_s,  u"月年全督"_s};
    return all;
}

QString paper(int number)
{
    static const QStringList fields =
        u"燃气安全 消防演练 河湖管护 校园食品安全 养老服务 城乡供水 档案管理 政务服务 耕地保护 乡村医疗"_s.split(u' ');
    static const QStringList deeds{u"开展%1督导检查%2次，发现问题%3处，已全部整改到位"_s,
                                   u"%4月%5日，组织%1专题培训，参训%3人"_s,
                                   u"全年%1问题整改率达到9%2%，比上年提高%2个百分点"_s,
                                   u"印发%1工作方案（第%6号），压实工作责任，形成齐抓共管的工作合力"_s,
                                   u"2024年%4月，召开%1工作推进会，研究解决突出问题%2个"_s,
                                   u"目前%1配套资金尚未完全到位，部分老旧设施更新进度偏慢"_s};
    std::mt19937 random(static_cast<std::mt19937::result_type>(number));
    const auto below = [&](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    QString text = u"第%1镇2024年工作总结\n"_s.arg(number + 1);
    for (int i = 1; i < sentencesOfPaper; ++i) {
        text += QString(deeds.at(below(static_cast<int>(deeds.size()))))
                    .replace(u"%1"_s, fields.at(below(static_cast<int>(fields.size()))))
                    .replace(u"%2"_s, QString::number(below(9) + 1))
                    .replace(u"%3"_s, QString::number(below(200) + 10))
                    .replace(u"%4"_s, QString::number(below(12) + 1))
                    .replace(u"%5"_s, QString::number(below(28) + 1))
                    .replace(u"%6"_s, QString::number(number * sentencesOfPaper + i));
        text += i % 5 == 0 ? u"。\n"_s : u"。"_s;
    }
    return text;
}

double milliseconds(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

struct Slowest {
    double time = 0;
    QString words;

    void take(double milliseconds, const QString& typed)
    {
        if (milliseconds < time) return;
        time = milliseconds;
        words = typed;
    }
};

Figures searchIndex()
{
    auto index = store::TextIndex::make();
    if (!index) qFatal("%s", qPrintable(index.error().message));
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < papers; ++i)
        if (const auto added = (*index)->add(i, paper(i)); !added) qFatal("%s", qPrintable(added.error().message));
    const double made = milliseconds(clock);
    Slowest slowest;
    for (const QString& query : queries())
        for (qsizetype length = 1; length <= query.size(); ++length) {
            clock.restart();
            (void)(*index)->find(query.first(length), most);
            slowest.take(milliseconds(clock), query.first(length));
        }
    return {{u"search: the index of %1 sentences made"_s.arg((*index)->size()), made, 0, u"ms"_s},
            {u"search: the slowest look-up (%1)"_s.arg(slowest.words), slowest.time, 50, u"ms"_s}};
}

/// The same papers in a workspace: opened by the window, looked up by the keys of somebody who types.
Figures searchWorkspace()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"清河.duibiao"_s);
    {
        const auto workspace = store::Workspace::create(path);
        if (!workspace) qFatal("%s", qPrintable(workspace.error().message));
        for (int i = 0; i < papers; ++i)
            (void)(*workspace)
                ->addSource(store::SourceKind::Submission, u"第%1镇总结.txt"_s.arg(i + 1), paper(i).toUtf8());
    }
    ui::MainWindow window;
    window.show();
    const auto idle = [&] {
        while (window.session().tasks().isBusy()) QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    };
    window.session().open(path);
    idle();
    (void)window.finding().open(); // makes the index
    idle();
    ui::CommandPalette& palette = window.finding().open();
    QApplication::processEvents();
    Slowest slowest;
    qsizetype found = 0;
    for (const QString& query : queries()) {
        palette.field().clear();
        QApplication::processEvents();
        for (const QChar key : query) {
            QElapsedTimer clock;
            clock.start();
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(key));
            QApplication::sendEvent(&palette.field(), &press);
            QApplication::processEvents(); // and painted
            slowest.take(milliseconds(clock), palette.field().text());
        }
        found += palette.model().rowCount();
    }
    if (found == 0) qFatal("nothing was found in the workspace");
    return {{u"search: the slowest key typed in the palette (%1)"_s.arg(slowest.words), slowest.time, 50, u"ms"_s}};
}

} // namespace

Figures measureSearch()
{
    Figures figures = searchIndex();
    for (Figure& figure : searchWorkspace()) figures.push_back(std::move(figure));
    return figures;
}

} // namespace duibiao::bench

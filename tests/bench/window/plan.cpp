// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/figures.h"

#include "ui/reader/documentpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/views/planview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::bench {

namespace {

constexpr qsizetype characters = 1'000'000;

/// A plan with as many clauses as it takes: each with an actor, an amount, a period, a deadline and who answers.
QString millionCharacters()
{
    QString text = u"清河县2024年重点工作任务清单\n\n各镇人民政府，各街道办事处，县政府有关部门：\n"_s;
    static const QStringList fields =
        u"燃气安全 消防演练 河湖管护 校园食品安全 养老服务 城乡供水 档案管理 政务服务 耕地保护 乡村医疗"_s.split(u' ');
    for (int number = 1; text.size() < characters; ++number) {
        if (number % 40 == 1) text += u"%1.%2\n"_s.arg(number / 40 + 1).arg(fields.at(number / 40 % fields.size()));
        text += u"（%1）第%1项%5。各镇（街道）每年至少组织%2次%5专题培训，参训人数不少于%"
                u"3人；县直有关部门每季度开展1次督导检查。"
                "2024年%4月底前建立问题台账，整改率不低于9%2%，并在检查结束后%3个工作日内向社会公布结果。"
                "坚持预防为主，推动责任落实到岗到人。（县应急局牵头，各镇（街道）配合）\n"_s.arg(number)
                    .arg(number % 8 + 1)
                    .arg(number % 30 + 5)
                    .arg(number % 12 + 1)
                    .arg(fields.at(number % fields.size()));
    }
    return text;
}

double milliseconds(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

} // namespace

Figures measurePlan()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"清河县2024年重点工作任务清单.txt"_s));
    if (!file.open(QIODevice::WriteOnly)) qFatal("no room for the plan");
    file.write(millionCharacters().toUtf8());
    file.close();

    ui::MainWindow window;
    window.session().create(folder.filePath(u"清河.duibiao"_s));
    window.goTo(ui::MainWindow::PlanPlace);
    window.show();
    while (!window.isActiveWindow() && !window.windowHandle()->isExposed()) QApplication::processEvents();
    QApplication::processEvents();

    // The slices in which the window did not answer meanwhile: the longest is the one that somebody would notice.
    QElapsedTimer clock;
    clock.start();
    double longest = 0;
    ui::ImportFiles files;
    files.plans = {file.fileName()};
    window.session().import(files);
    while (!window.session().plan() || window.session().tasks().isBusy()) {
        QElapsedTimer slice;
        slice.start();
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        longest = std::max(longest, milliseconds(slice));
    }
    window.planView().pane().viewport()->repaint();
    const double opened = milliseconds(clock);

    const ui::DocumentPane& pane = window.planView().pane();
    const auto& duties = window.session().plan()->plan.requirements;
    const auto marksShown = [&] { return static_cast<qsizetype>(pane.marks().in(pane.visibleSpan()).size()); };
    if (duties.empty() || marksShown() == 0) qFatal("the plan is shown without marks");
    double jump = 0;
    for (size_t i = 0; i < duties.size(); i += duties.size() / 40) {
        clock.restart();
        window.planView().selectRequirement(static_cast<int>(i));
        QApplication::processEvents();
        jump = std::max(jump, milliseconds(clock));
        if (marksShown() == 0) qFatal("a part of the plan is shown without marks");
    }
    const QString size = u"%1 characters, %2 duties, %3 marks"_s.arg(window.session().plan()->document.text.size())
                             .arg(duties.size())
                             .arg(pane.marks().marks().size());
    return {{u"plan: opened with its marks (%1)"_s.arg(size), opened, 1000, u"ms"_s},
            {u"plan: the longest that the window did not answer meanwhile"_s, longest, 0, u"ms"_s},
            {u"plan: the slowest of 40 jumps to a duty"_s, jump, 0, u"ms"_s}};
}

} // namespace duibiao::bench

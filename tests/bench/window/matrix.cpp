// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/figures.h"

#include "ui/models/statuslook.h"
#include "ui/views/checkview.h"
#include "ui/views/matrixview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScreen>
#include <QScrollBar>
#include <QWheelEvent>
#include <QWindow>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace duibiao::bench {

namespace {

constexpr int duties = 10'000;
constexpr int units = 200;

ui::PlanPtr makePlan()
{
    auto loaded = std::make_shared<ui::LoadedPlan>();
    loaded->document.file = u"重点任务.txt"_s;
    for (int i = 0; i < duties; ++i) {
        const QString words = u"第%1项：各单位每年至少组织2次专题培训，于2024年6月底前报送工作台账。"_s.arg(i + 1);
        plan::Requirement duty;
        duty.id = QString::number(i);
        duty.text = words;
        const qsizetype begin = loaded->document.text.size();
        duty.spans = {{facts::Source::Clause, -1, {begin, begin + words.size()}}};
        loaded->plan.requirements.push_back(std::move(duty));
        loaded->document.text += words + u'\n';
    }
    return loaded;
}

ui::InputsPtr makeInputs()
{
    auto inputs = std::make_shared<ui::LoadedInputs>();
    for (int i = 0; i < units; ++i) inputs->units.add({u"第%1镇人民政府"_s.arg(i + 1), {}, {}});
    return inputs;
}

/// Every duty binds every unit.
std::shared_ptr<const ui::VerdictTable> makeTable(const ui::LoadedPlan& plan, const ui::LoadedInputs& inputs)
{
    std::vector<check::Verdict> verdicts;
    verdicts.reserve(static_cast<size_t>(duties) * units);
    size_t number = 0;
    for (const plan::Requirement& duty : plan.plan.requirements)
        for (const units::Unit& unit : inputs.units.units()) {
            check::Verdict& verdict = verdicts.emplace_back();
            verdict.requirementId = duty.id;
            verdict.unit = unit.name;
            verdict.status = ui::allStatuses[number++ % ui::allStatuses.size()];
        }
    return std::make_shared<ui::VerdictTable>(plan.plan, inputs.units, std::move(verdicts));
}

/// One frame: what `change` causes, painted and on the screen. The picture of one pixel is asked for because the
/// display has to have drawn everything before it can answer.
double frame(const QWidget& window, auto&& change)
{
    QElapsedTimer clock;
    clock.start();
    change();
    QApplication::processEvents();
    (void)window.screen()->grabWindow(window.winId(), 0, 0, 1, 1);
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void turnWheel(QWidget& target, QPoint by)
{
    const QPointF at = target.rect().center();
    QWheelEvent wheel(at, target.mapToGlobal(at), {}, by, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&target, &wheel);
}

} // namespace

Figures measureMatrix()
{
    const ui::PlanPtr plan = makePlan();
    const ui::InputsPtr inputs = makeInputs();
    const auto table = makeTable(*plan, *inputs);
    ui::CheckView view;
    view.resize(1280, 900);
    view.show();
    while (!view.windowHandle()->isExposed()) QApplication::processEvents();
    const double filled = frame(view, [&] { view.setContent(plan, inputs, table, false); });

    ui::MatrixView& matrix = view.matrix();
    std::vector<double> frames;
    constexpr int turns = 400;
    constexpr int notch = 120; // QWheelEvent: an eighth of a degree, 15 degrees a notch
    for (const QPoint by : {QPoint(0, -notch), QPoint(-notch, 0), QPoint(0, notch), QPoint(notch, 0)})
        for (int i = 0; i < turns; ++i) frames.push_back(frame(view, [&] { turnWheel(*matrix.viewport(), by); }));
    // The bar dragged from one end to the other: every frame shows other rows.
    QScrollBar& bar = *matrix.verticalScrollBar();
    for (int i = 0; i <= turns; ++i)
        frames.push_back(frame(view, [&] { bar.setValue(static_cast<int>(qint64(bar.maximum()) * i / turns)); }));
    std::vector<double> moves;
    matrix.setFocus();
    for (int i = 0; i < turns; ++i)
        moves.push_back(frame(view, [&] {
            QKeyEvent press(QEvent::KeyPress, i % 2 == 0 ? Qt::Key_Up : Qt::Key_Left, Qt::NoModifier);
            QApplication::sendEvent(&matrix, &press);
        }));
    std::ranges::sort(frames);
    const double filtered =
        frame(view, [&] { view.filter(check::Status::NeedsReview, inputs->units.units().back().name); });
    const QString size = u"%1 × %2"_s.arg(duties).arg(units);
    return {{u"matrix of %1: the slowest of %2 frames"_s.arg(size).arg(frames.size()), frames.back(), 33, u"ms"_s},
            {u"matrix: one frame in a hundred takes longer than"_s, frames[frames.size() * 99 / 100], 0, u"ms"_s},
            {u"matrix: median"_s, frames[frames.size() / 2], 0, u"ms"_s},
            {u"matrix: the slowest of %1 steps from cell to cell by keys"_s.arg(turns),
             *std::ranges::max_element(moves), 0, u"ms"_s},
            {u"matrix: filled"_s, filled, 0, u"ms"_s},
            {u"matrix: filtered by status and unit"_s, filtered, 0, u"ms"_s}};
}

} // namespace duibiao::bench

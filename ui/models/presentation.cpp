// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/presentation.h"

#include <algorithm>

namespace duibiao::ui {

std::vector<Presentation::Item> itemsOf(const plan::Breakdown& sentence)
{
    std::vector<Presentation::Item> items;
    for (size_t duty = 0; duty < sentence.duties.size(); ++duty)
        for (const plan::Answer& answer : sentence.duties[duty].answers)
            items.push_back({static_cast<int>(duty), &answer});
    return items;
}

void Presentation::setSentences(std::vector<plan::Breakdown> sentences, int current)
{
    m_sentences = std::move(sentences);
    m_current = m_sentences.empty() ? -1 : std::clamp(current, 0, count() - 1);
    m_step = 0;
}

void Presentation::insert(plan::Breakdown sentence)
{
    m_sentences.insert(m_sentences.begin() + m_current + 1, std::move(sentence));
    ++m_current;
    revealAll();
}

void Presentation::setMode(Mode mode)
{
    if (mode == m_mode) return;
    const int seen = answersSeen();
    m_mode = mode;
    m_step = m_mode == Mode::Ask ? 2 * seen : seen;
}

const plan::Breakdown* Presentation::sentence() const
{
    return m_current < 0 ? nullptr : &m_sentences[static_cast<size_t>(m_current)];
}

int Presentation::steps() const
{
    if (!sentence()) return 0;
    const int answers = static_cast<int>(itemsOf(*sentence()).size());
    return m_mode == Mode::Ask ? 2 * answers : answers;
}

bool Presentation::next()
{
    if (m_step < steps()) return ++m_step, true;
    return goTo(m_current + 1);
}

bool Presentation::previous()
{
    if (m_step > 0) return --m_step, true;
    if (!goTo(m_current - 1)) return false;
    revealAll();
    return true;
}

bool Presentation::goTo(int sentence)
{
    if (sentence < 0 || sentence >= count()) return false;
    m_current = sentence;
    m_step = 0;
    return true;
}

void Presentation::revealAll()
{
    m_step = steps();
}

std::vector<Presentation::Item> Presentation::revealed() const
{
    if (!sentence()) return {};
    std::vector<Item> items = itemsOf(*sentence());
    items.resize(static_cast<size_t>(answersSeen()));
    return items;
}

std::optional<Presentation::Item> Presentation::asked() const
{
    if (!sentence() || m_mode == Mode::Reveal || m_step % 2 == 0) return {};
    return itemsOf(*sentence())[static_cast<size_t>(answersSeen())];
}

std::optional<Presentation::Item> Presentation::latest() const
{
    const std::vector<Item> seen = revealed();
    if (seen.empty() || asked()) return {};
    return seen.back();
}

} // namespace duibiao::ui

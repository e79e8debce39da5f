// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/openitems.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace duibiao::check {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::check)
};

// In the order of OpenItem::State.
constexpr std::array stateNames{u"open", u"ready", u"closed"};

using CellKey = std::pair<QString, QString>;

/// The register while the rounds are gone through.
class Register {
public:
    void tell(const Round& round, const RoundLine& line, const CellKey& key)
    {
        const auto known = m_places.constFind(key);
        if (known == m_places.cend()) {
            m_places.insert(key, m_items.size());
            m_items.emplace_back();
            m_items.back().firstTold = round.number;
        }
        OpenItem& item = m_items[m_places.value(key)];
        if (item.closing) { // closed before, and told again
            item.closing.reset();
            item.firstTold = round.number;
        }
        item.requirementId = line.verdict.requirementId;
        item.unit = line.verdict.unit;
        item.requirement = line.requirement;
        item.reason = line.verdict.reason;
        item.lastTold = round.number;
    }

    void settle(const ItemClosing& closing)
    {
        const auto place = m_places.constFind({closing.requirementId, closing.unit});
        if (place == m_places.cend()) return;
        OpenItem& item = m_items[*place];
        item.lastEntry = std::max(item.lastEntry, closing.id);
        if (closing.isReopened)
            item.closing.reset();
        else
            item.closing = closing;
    }

    /// What the last round says of the items.
    std::vector<OpenItem> finish(const Round& last)
    {
        const RoundIndex index(last);
        for (OpenItem& item : m_items) {
            RoundLine probe;
            probe.verdict.unit = item.unit;
            probe.verdict.requirementId = item.requirementId;
            probe.requirement = item.requirement;
            const int at = index.find(probe);
            const RoundLine* now = at < 0 ? nullptr : &last.lines[static_cast<size_t>(at)];
            if (now) {
                item.requirementId = now->verdict.requirementId;
                item.status = now->verdict.status;
                item.reason = now->verdict.reason;
            }
            item.state = item.closing           ? OpenItem::State::Closed
                         : now && now->isTold() ? OpenItem::State::Open
                                                : OpenItem::State::Ready;
        }
        return std::move(m_items);
    }

    [[nodiscard]] bool has(const CellKey& key) const { return m_places.contains(key); }
    /// `now` is the cell that `before` was: the plan was revised, the duty moved.
    void rename(const CellKey& before, const CellKey& now)
    {
        if (const auto place = m_places.constFind(before); place != m_places.cend()) m_places.insert(now, *place);
    }

private:
    std::vector<OpenItem> m_items;
    QHash<CellKey, size_t> m_places;
};

CellKey keyOf(const RoundLine& line)
{
    return {line.verdict.requirementId, line.verdict.unit};
}

} // namespace

QString itemStateName(OpenItem::State state)
{
    return QString::fromUtf16(stateNames[static_cast<size_t>(state)]);
}

QString itemStateLabel(OpenItem::State state)
{
    switch (state) {
    case OpenItem::State::Open: return Texts::tr("open");
    case OpenItem::State::Ready: return Texts::tr("can be closed");
    case OpenItem::State::Closed: return Texts::tr("closed");
    }
    return {};
}

std::vector<OpenItem> openItems(std::span<const Round> rounds, std::span<const ItemClosing> closings)
{
    if (rounds.empty()) return {};
    Register items;
    const Round* before = nullptr;
    for (const Round& round : rounds) {
        if (before) {
            const RoundIndex earlier(*before);
            for (const RoundLine& line : round.lines)
                if (const int was = earlier.find(line); was >= 0 && !items.has(keyOf(line)))
                    items.rename(keyOf(before->lines[static_cast<size_t>(was)]), keyOf(line));
        }
        for (const RoundLine& line : round.lines)
            if (line.isTold()) items.tell(round, line, keyOf(line));
        for (const ItemClosing& closing : closings)
            if (closing.round == round.number) items.settle(closing);
        before = &round;
    }
    return items.finish(*before);
}

} // namespace duibiao::check

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/scoring/rubrictable.h"

#include "core/check/scoring/bindrubric.h"
#include "core/check/scoring/criteria.h"
#include "core/check/scoring/rubricgrid.h"
#include "core/check/words.h"
#include "core/text/normalized.h"

#include <QFileInfo>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace duibiao::check {
namespace {

class TableReader {
public:
    TableReader(const Document& document, const Table& table, const RubricHeader& header, const RubricBinder& binder,
                RubricReading& out)
        : m_grid(document, table), m_header(header), m_binder(binder), m_out(out),
          m_labels(static_cast<qsizetype>(header.labels.size()))
    {
    }

    void read()
    {
        for (int row = m_header.row + 1; row < m_grid.rows(); ++row) readRow(row);
        finish();
    }

private:
    /// An indicator that is being read; several rows where its points stand in one merged cell.
    struct Draft {
        const Cell* pointsCell = nullptr;
        QString heading;
        QStringList names;
        QStringList criteria;
        std::optional<Points> points;
        Criteria read;
        QString reference;
        SourceSpan span;
    };

    void warn(const QString& code, const QString& message, SourceSpan span)
    {
        m_out.warnings.push_back({code, message, span});
    }

    void readRow(int row)
    {
        const CellWords criteria = m_grid.words(row, m_header.of(u"criteria"_s));
        const CellWords points = m_grid.words(row, m_header.of(u"points"_s));
        const QStringList own = readLabels(row);
        if (isHeaderAgain(row)) return;
        if (isTotal(row, points)) return;
        const bool isEmpty = own.isEmpty() && criteria.text().isEmpty() && points.text().isEmpty();
        if (isEmpty) return;
        if (readSpecial(row, criteria, points)) return;

        const Cell* pointsCell = m_grid.at(row, m_header.of(u"points"_s));
        const bool goesOn = m_draft && ((pointsCell && pointsCell == m_draft->pointsCell) ||
                                        (own.isEmpty() && points.text().isEmpty()));
        if (!goesOn)
            begin(row, pointsCell, points);
        else if (const QString name = nameOf().name; !m_draft->names.contains(name))
            m_draft->names += name;
        addCriteria(criteria);
    }

    /// Carries labels down and gives those that this row writes itself.
    QStringList readLabels(int row)
    {
        QStringList own;
        for (qsizetype level = 0; level < m_labels.size(); ++level) {
            const CellWords words = m_grid.words(row, m_header.labels[static_cast<std::size_t>(level)]);
            const Cell* cell = m_grid.at(row, m_header.labels[static_cast<std::size_t>(level)]);
            const QString label = words.text();
            if (label.isEmpty()) continue;
            if (cell && cell->row == row) {
                own += label;
                for (qsizetype below = level; below < m_labels.size(); ++below)
                    m_labels[below].clear(); // a new chapter has no item of the one before
            }
            m_labels[level] = label;
            m_labelSpan = words.span;
        }
        return own;
    }

    [[nodiscard]] bool isHeaderAgain(int row) const
    {
        const int column = m_header.labels.front();
        return m_grid.words(row, column).text() == m_grid.words(m_header.row, column).text();
    }

    bool isTotal(int row, const CellWords& points)
    {
        bool is = false;
        for (int column = 0; column <= m_header.labels.back(); ++column) {
            const QString words = text::folded(m_grid.words(row, column).text());
            if (words.size() <= 3 && holdsRubricWord(words, u"total")) is = true;
        }
        if (!is) return false;
        finish();
        const auto total = readPoints(points.text());
        Points sum;
        for (const Indicator& indicator : m_out.rubric.indicators) sum += indicator.points;
        if (total && *total != sum && *total != sum - m_sumAtTotal)
            warn(u"rubric_total_differs"_s,
                 Texts::tr("The table says %1 points in all; its lines add up to %2.").arg(total->text(), sum.text()),
                 points.span);
        m_sumAtTotal = sum;
        for (QString& label : m_labels) label.clear();
        return true;
    }

    /// Rows that give bonuses or forbid: they are no indicators.
    bool readSpecial(int row, const CellWords& criteria, const CellWords& points)
    {
        const QString labels = m_labels.join(u' ');
        const QString said = criteria.text() + u'；' + m_grid.words(row, m_header.of(u"bonus"_s)).text();
        const Criteria read = readCriteria(said);
        const bool isVeto = holdsRubricWord(labels, u"veto");
        if (!isVeto && !holdsRubricWord(labels, u"bonus_row") &&
            !(read.bonus && read.effects.empty() && !readPoints(points.text())))
            return false;
        finish();
        const QString name =
            m_labels.last().isEmpty() || holdsRubricWord(m_labels.last(), isVeto ? u"veto" : u"bonus_row")
                ? criteria.text()
                : m_labels.last();
        const SourceSpan span = criteria.span.isEmpty() ? m_labelSpan : criteria.span;
        if (name.isEmpty()) return true;
        if (isVeto) {
            m_out.rubric.vetoes.push_back({name, {}, {}, {}, {}});
        } else {
            const std::optional<Points> cap = read.bonusCap ? read.bonusCap : readPoints(points.text());
            m_out.rubric.bonuses.push_back({name, read.bonus.value_or(Points()), cap, {}, {}, {}});
        }
        warn(u"rubric_by_hand"_s, Texts::tr("No verdict tells this; a person gives it to a unit: %1").arg(name), span);
        return true;
    }

    [[nodiscard]] NamedPoints nameOf() const
    {
        for (const QString& label : m_labels | std::views::reverse)
            if (!label.isEmpty()) return splitPoints(label);
        return {};
    }

    void begin(int row, const Cell* pointsCell, const CellWords& points)
    {
        finish();
        Draft draft;
        draft.pointsCell = pointsCell;
        const NamedPoints named = nameOf();
        draft.names = {named.name};
        QStringList outer;
        for (const QString& label : m_labels)
            if (!label.isEmpty()) outer += splitPoints(label).name;
        if (!outer.isEmpty()) outer.removeLast();
        draft.heading = outer.join(u" / "_s);
        draft.points = readPoints(points.text());
        if (!draft.points) draft.points = named.points;
        draft.reference = m_grid.words(row, m_header.of(u"path"_s)).text();
        draft.span = m_labelSpan;
        m_draft = std::move(draft);
    }

    void addCriteria(const CellWords& words)
    {
        if (words.text().isEmpty() || m_draft->criteria.contains(words.text())) return;
        m_draft->criteria += words.text();
        const Criteria read = readCriteria(words.normalized.text());
        for (const SourceSpan span : read.notUnderstood) {
            const QString rule = words.normalized.text().sliced(span.begin, span.length()).trimmed();
            warn(u"rubric_rule_unread"_s, Texts::tr("This rule was not understood and does not count: %1").arg(rule),
                 words.toDocument(span));
        }
        Criteria& all = m_draft->read;
        for (const auto& [status, effect] : read.effects) all.effects.insert_or_assign(status, effect);
        if (read.whole) all.whole = read.whole;
        if (read.cap) all.cap = read.cap;
        if (read.bonus) all.bonus = read.bonus;
        if (read.bonusCap) all.bonusCap = read.bonusCap;
        if (read.isVeto) {
            all.isVeto = true;
            all.vetoStatuses = read.vetoStatuses;
        }
    }

    void finish()
    {
        if (!m_draft) return;
        const Draft draft = std::move(*m_draft);
        m_draft.reset();
        Indicator indicator;
        indicator.name = draft.names.join(u'；');
        indicator.heading = draft.heading;
        indicator.criteria = draft.criteria.join(u'\n');
        indicator.points = draft.points ? *draft.points : draft.read.whole.value_or(Points());
        if (draft.read.cap && (indicator.points == Points() || *draft.read.cap < indicator.points))
            indicator.cap = draft.read.cap;
        indicator.effects = draft.read.effects;
        indicator.scope = scopeOf(draft);
        if (indicator.name.isEmpty()) indicator.name = indicator.criteria;
        if (indicator.name.isEmpty()) return;
        if (indicator.points == Points() && indicator.effects.empty())
            warn(u"rubric_points_missing"_s,
                 Texts::tr("How many points it is worth was not found: %1").arg(indicator.name), draft.span);
        if (indicator.scope.isEmpty())
            warn(u"rubric_unbound"_s,
                 Texts::tr("No duty of the plan was found for it; choose its duties, or give its points by hand: %1")
                     .arg(indicator.name),
                 draft.span);
        addExtras(draft, indicator);
        m_out.rubric.indicators.push_back(std::move(indicator));
    }

    [[nodiscard]] Scope scopeOf(const Draft& draft) const
    {
        if (Scope out = m_binder.byReference(draft.reference); !out.isEmpty()) return out;
        Scope out;
        for (const QString& name : draft.names) {
            const Scope one = m_binder.byWords(name);
            out.requirements += one.requirements;
            out.sections.insert(out.sections.end(), one.sections.begin(), one.sections.end());
        }
        out.requirements.removeDuplicates();
        if (out.isEmpty()) out = scopeOfCriteria(draft);
        return out;
    }

    /// The name says too little (培训次数): the standard often begins with the duty
    /// (组织业务培训不少于2次，每少1次扣2分).
    [[nodiscard]] Scope scopeOfCriteria(const Draft& draft) const
    {
        for (const QString& criteria : draft.criteria) {
            QString clauses = criteria;
            for (const QChar mark : u"。；;，,\n"_s) clauses.replace(mark, u'|');
            for (const QString& clause : clauses.split(u'|', Qt::SkipEmptyParts)) {
                if (scores(clause)) continue;
                if (Scope out = m_binder.byWords(clause); !out.isEmpty()) return out;
            }
        }
        return {};
    }

    /// A veto or a bonus that stands among the rules of an indicator.
    void addExtras(const Draft& draft, const Indicator& indicator)
    {
        if (draft.read.isVeto) {
            const bool isTold = !indicator.scope.isEmpty() && !draft.read.vetoStatuses.empty();
            m_out.rubric.vetoes.push_back({indicator.name,
                                           {},
                                           isTold ? indicator.scope : Scope(),
                                           isTold ? draft.read.vetoStatuses : std::vector<Status>(),
                                           {}});
            if (!isTold)
                warn(u"rubric_by_hand"_s,
                     Texts::tr("No verdict tells this; a person gives it to a unit: %1")
                         .arg(Texts::tr("veto, %1").arg(indicator.name)),
                     draft.span);
        }
        if (draft.read.bonus) {
            m_out.rubric.bonuses.push_back({indicator.name, *draft.read.bonus, draft.read.bonusCap, {}, {}, {}});
            warn(u"rubric_by_hand"_s,
                 Texts::tr("No verdict tells this; a person gives it to a unit: %1")
                     .arg(Texts::tr("bonus, %1").arg(indicator.name)),
                 draft.span);
        }
    }

    RubricGrid m_grid;
    const RubricHeader& m_header;
    const RubricBinder& m_binder;
    RubricReading& m_out;
    QStringList m_labels; ///< in force, one a level
    SourceSpan m_labelSpan;
    std::optional<Draft> m_draft;
    Points m_sumAtTotal; ///< what had been added up at the last total
};

/// What the statuses do where an indicator's own standard does not say: done is done, the rest nothing.
Effects plainEffects()
{
    Effects out = defaultRubric().effects;
    out[Status::MetLate] = Effect::share(100); // lateness costs points only where the standard says so
    return out;
}

} // namespace

Result<RubricReading> readRubricTable(const Document& document, const plan::Plan& plan)
{
    RubricReading out;
    out.rubric.title = document.title.isEmpty() ? QFileInfo(document.file).completeBaseName() : document.title;
    out.rubric.effects = plainEffects();
    const RubricBinder binder(plan);
    bool found = false;
    for (const Table& table : document.tables) {
        const RubricHeader header = findHeader(RubricGrid(document, table));
        if (header.row < 0) continue;
        found = true;
        TableReader(document, table, header, binder, out).read();
    }
    const bool isEmpty = out.rubric.indicators.empty() && out.rubric.bonuses.empty() && out.rubric.vetoes.empty();
    if (!found || isEmpty)
        return failure({ErrorCode::InvalidInput,
                        tr("No table with the columns of a rubric was found (指标 or 考核内容 with 分值 or 评分标准)."),
                        document.file,
                        tr("Give the table a header line with these words, or write the rubric as JSON.")});
    const bool worthNothing =
        std::ranges::all_of(out.rubric.indicators, [](const Indicator& each) { return each.points == Points(); });
    out.rubric.model = worthNothing ? Model::Deduct : Model::Sum; // 扣分 without 分值 is taken from 100
    return out;
}

} // namespace duibiao::check

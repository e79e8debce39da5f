// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/drafts.h"

#include "core/plan/addressees.h"
#include "core/plan/aswritten.h"
#include "core/plan/attachmentlabel.h"
#include "core/plan/brackets.h"
#include "core/plan/contents.h"
#include "core/plan/cuts.h"
#include "core/plan/dates.h"
#include "core/plan/decimals.h"
#include "core/plan/documentnumber.h"
#include "core/plan/indexblock.h"
#include "core/plan/neighbours.h"
#include "core/plan/seams.h"
#include "core/plan/signature.h"
#include "core/plan/words.h"
#include "core/text/oneof.h"

#include <algorithm>
#include <iterator>

namespace duibiao::plan {

namespace {

/// Longer paragraphs are sentences, whatever they look like.
constexpr qsizetype longestLabel = 120;
constexpr qsizetype longestField = 12;
/// A notice that was flattened stands among the first paragraphs; shorter ones are no two parts of it.
constexpr size_t mostHeadFlows = 12;
constexpr qsizetype fewestHeadUnits = 20;
/// Columns of indent from which a short line counts as centred.
constexpr int centred = 14;

bool isWholeBracket(QStringView text)
{
    return text.size() >= 2 && lastBracket(text) == 0;
}

/// （县水利局牵头，县财政局配合）: a note that belongs to the plan.
bool isResponsibilityNote(QStringView text)
{
    for (const QStringView word :
         {QStringView(u"负责"), QStringView(u"牵头"), QStringView(u"配合"), QStringView(u"责任")})
        if (text.contains(word)) return true;
    return false;
}

/// 抄送：…。
bool isDistribution(QStringView text)
{
    for (const QStringView word : {QStringView(u"抄送"), QStringView(u"抄报"), QStringView(u"分送"),
                                   QStringView(u"联系人"), QStringView(u"签发人")})
        if (text.startsWith(word) && text.size() > word.size() &&
            (text[word.size()] == u'：' || text[word.size()] == u':'))
            return true;
    return false;
}

/// 抄送：, 公开属性：, …印发, 某县人民政府文件: what stands above and below the paper.
bool isImprint(QStringView text)
{
    if (text.endsWith(u"印发") && text.contains(u'日') && text.contains(u'年')) return true;
    if ((text.contains(u'\t') || text.contains(u"  ")) && isIndexRow(text)) return true;
    if (text.endsWith(u"文件") && isBodyName(text.first(text.size() - 2))) return true;
    for (qsizetype at = 2; at < std::min(text.size(), longestField); ++at)
        if (text[at] == u'：' || text[at] == u':')
            return PaperWords::shipped().labels.contains(text.first(at).toString());
    return false;
}

/// 某县人民政府 2023年3月1日 on one line: the date, when names of bodies stand before it.
QDate dateBehindName(QStringView text)
{
    const qsizetype year = text.lastIndexOf(u'年');
    for (qsizetype at = std::max<qsizetype>(0, year - 4); year > 4 && at < year; ++at)
        if (const auto date = readPaperDate(text, at);
            date && at + date->length == text.size() && isBodyName(text.first(at)))
            return date->date;
    return {};
}

void look(Draft& draft, QStringView source)
{
    const QStringView text(draft.text.text());
    if (draft.marker || text.isEmpty()) return;
    if (isSalutation(text)) draft.look = Look::Salutation;
    if (text.size() > longestLabel) return;
    if (isDistribution(text)) draft.look = Look::Imprint;
    const QChar last = text.back();
    if (last == u'。' || last == u'；') return;
    if (const qsizetype label = attachmentLabelLength(text); label > 0) {
        draft.look = label == text.size() ? Look::AttachmentLabel : Look::AttachmentList;
    } else if ((draft.date = wholeDate(isWholeBracket(text) ? text.sliced(1, text.size() - 2) : text)).isValid()) {
        draft.look = Look::Date;
    } else if (documentNumberLength(text) == text.size()) {
        draft.look = Look::Number;
    } else if (draft.look == Look::Imprint || isImprint(text)) {
        draft.look = Look::Imprint;
    } else if (isWholeBracket(text) && !isResponsibilityNote(text)) {
        draft.look = Look::Bracket;
    } else if (draft.look == Look::Words) {
        draft.date = dateBehindName(text);
        if (draft.date.isValid() || isBodyName(draft.source.in(source))) draft.look = Look::Body;
    }
}

/// `cuts`, which are the markers of a flattened paragraph, with the seams between what stands around them.
std::vector<qsizetype> merged(std::vector<qsizetype> cuts, QStringView text)
{
    std::vector<qsizetype> seams = findSeams(text, cuts);
    if (seams.empty()) return cuts;
    std::vector<qsizetype> all;
    std::ranges::set_union(cuts, seams, std::back_inserter(all));
    return all;
}

Draft startDraft(const Flow& flow)
{
    Draft draft;
    draft.isHeading = flow.head.isHeading;
    draft.blankBefore = flow.head.blankBefore || flow.head.pageBreak;
    draft.isIndented = flow.head.indent >= centred;
    return draft;
}

} // namespace

std::vector<Draft> makeDrafts(const Document& document, const std::vector<Flow>& flows)
{
    const QStringView source(document.text);
    std::vector<Draft> drafts;
    drafts.reserve(flows.size());
    LastNumbers numbers{};
    for (size_t f = 0; f < flows.size(); ++f) {
        const Flow& flow = flows[f];
        Draft draft = startDraft(flow);
        draft.source = flow.span();
        if (flow.isTable) {
            draft.look = Look::Table;
            drafts.push_back(std::move(draft));
            continue;
        }
        for (const SourceSpan piece : flow.pieces) text::normalizeInto(draft.text, source, piece);
        draft.marker = readMarker(draft.text.text());
        static const std::optional<Marker> none;
        const auto& next = f + 1 < flows.size() ? flows[f + 1].head.marker : none;
        std::vector<qsizetype> cuts = findCuts(draft.text.text(), draft.marker, next, numbers);
        const bool mayBeHead = f < mostHeadFlows && !draft.marker && draft.text.size() >= fewestHeadUnits;
        const bool mayBeAttachment = draft.text.size() <= longestLabel && draft.text.text().startsWith(u"附件");
        if (!cuts.empty() || mayBeHead || mayBeAttachment) cuts = merged(std::move(cuts), draft.text.text());
        if (cuts.empty()) {
            look(draft, source);
            drafts.push_back(std::move(draft));
            continue;
        }
        std::vector<qsizetype> ends;
        for (const qsizetype cut : cuts) ends.push_back(draft.text.toSource(cut, cut + 1).begin);
        ends.push_back(flow.span().end);
        size_t piece = 0;
        qsizetype from = flow.span().begin;
        for (const qsizetype end : ends) {
            Draft part = startDraft(flow);
            part.isCut = true;
            for (; piece < flow.pieces.size(); ++piece) {
                const SourceSpan line = flow.pieces[piece];
                const SourceSpan words{std::max(from, line.begin), std::min(end, line.end)};
                if (!words.isEmpty()) text::normalizeInto(part.text, source, words);
                if (line.end > end) break;
            }
            part.source = trimmed(source, {from, end});
            part.marker = readMarker(part.text.text());
            look(part, source);
            drafts.push_back(std::move(part));
            from = end;
        }
    }
    setContentsApart(drafts);
    numberDecimals(source, drafts);
    numberByNeighbours(drafts);
    return drafts;
}

QString wordsAsWritten(QStringView source, const text::NormalizedText& text, qsizetype begin, qsizetype end)
{
    return asWritten(text, {begin, end}, source);
}

} // namespace duibiao::plan

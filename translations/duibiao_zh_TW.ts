<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>duibiao::check</name>
    <message>
        <source>Met</source>
        <translation>已落實</translation>
    </message>
    <message>
        <source>Met late</source>
        <translation>逾期落實</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未達標</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>無佐證</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>待核實</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>核查已取消。</translation>
    </message>
    <message>
        <source>Not finished yet; open until %1.</source>
        <translation>尚未完成，截止日期為%1。</translation>
    </message>
    <message>
        <source>The unit says itself that it was not done by %1.</source>
        <translation>單位自述截至%1尚未完成。</translation>
    </message>
    <message>
        <source>What was submitted was done by somebody else or in another role.</source>
        <translation>報送內容系其他主體實施，或本單位並非實施主體。</translation>
    </message>
    <message>
        <source>Planned; open until %1.</source>
        <translation>已有計畫，截止日期為%1。</translation>
    </message>
    <message>
        <source>Nothing submitted yet; open until %1.</source>
        <translation>尚未報送，截止日期為%1。</translation>
    </message>
    <message>
        <source>Only something similar was done; whether it counts is for a reviewer to say.</source>
        <translation>僅開展了類似工作，是否可以認定需人工核實。</translation>
    </message>
    <message>
        <source>Only plans are submitted; nothing says whether it was done.</source>
        <translation>僅報送了工作打算，未說明是否已經完成。</translation>
    </message>
    <message>
        <source>Nothing submitted speaks of this duty.</source>
        <translation>報送材料未涉及該項任務。</translation>
    </message>
    <message>
        <source> The plan only encourages it.</source>
        <translation>該項任務在計畫中屬鼓勵性要求。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a stretch of days</extracomment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不少於%1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不超過%1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超過%1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>少於%1</translation>
    </message>
    <message>
        <source>Required %1; reported as done, but without a figure.</source>
        <translation>要求%1；報送稱已完成，但未提供數據。</translation>
    </message>
    <message>
        <source>Required %1; reported %2.</source>
        <translation>要求%1；報送%2。</translation>
    </message>
    <message>
        <source>Required %1; the submissions give different figures.</source>
        <translation>要求%1；各份報送材料數據不一致。</translation>
    </message>
    <message>
        <source>A prohibition: what was submitted cannot prove that it was kept.</source>
        <translation>屬禁止性要求，報送材料無法證明是否遵守。</translation>
    </message>
    <message>
        <source>The duty asks for more without a figure; a reviewer has to weigh what was submitted.</source>
        <translation>任務要求提高但未給出具體數值，需人工研判報送內容。</translation>
    </message>
    <message>
        <source>Due %1; the last was done on %2.</source>
        <translation>應於%1前完成；最後一項完成於%2。</translation>
    </message>
    <message>
        <source>Due %1; the submissions give different days (%2).</source>
        <translation>應於%1前完成；各份報送材料日期不一致（%2）。</translation>
    </message>
    <message>
        <source>Due &quot;%1&quot;; done on %2.</source>
        <translation>時限為「%1」；完成於%2。</translation>
    </message>
    <message>
        <source>Due %1; done on %2.</source>
        <translation>應於%1前完成；完成於%2。</translation>
    </message>
    <message>
        <source>Due %1; reported as done before that day.</source>
        <translation>應於%1前完成；報送稱已在此前完成。</translation>
    </message>
    <message>
        <source>Due %1; reported as done in the period, the day is not given.</source>
        <translation>應於%1前完成；報送稱考核期內已完成，但未寫明日期。</translation>
    </message>
    <message>
        <source>Due %1; reported as done, but without the day.</source>
        <translation>應於%1前完成；報送稱已完成，但未寫明日期。</translation>
    </message>
    <message>
        <source>Required %1; there were %2.</source>
        <translation>要求%1；實際共%2。</translation>
    </message>
    <message>
        <source>Required %1; what was submitted does not prove that there were no more.</source>
        <translation>要求%1；報送材料無法證明未超出該數量。</translation>
    </message>
    <message>
        <source>Required %1; %2 in the period (%3).</source>
        <translation>要求%1；考核期內共%2（%3）。</translation>
    </message>
    <message>
        <source>Required %1 by %2; reached later (%3).</source>
        <translation>要求在%2前完成%1；實際逾期達到（%3）。</translation>
    </message>
    <message>
        <source>Required %1; the unit states %2, without single dates.</source>
        <translation>要求%1；單位自述共%2，未列明各次日期。</translation>
    </message>
    <message>
        <source>Required %1; the unit states %2 but lists %3 (%4).</source>
        <translation>要求%1；單位自述共%2，但僅列出%3（%4）。</translation>
    </message>
    <message>
        <source>Required %1; done in the period, the day is not given.</source>
        <translation>要求%1；考核期內已完成，但未寫明日期。</translation>
    </message>
    <message>
        <source>Required %1; what was done is neither counted nor dated.</source>
        <translation>要求%1；已開展的工作既未說明數量也未寫明日期。</translation>
    </message>
    <message>
        <source>Required %1; %2 dated in the period, the others carry no date.</source>
        <translation>要求%1；考核期內寫明日期的共%2，其餘未寫明日期。</translation>
    </message>
    <message>
        <source>Required %1; %2 in the period</source>
        <translation>要求%1；考核期內共%2</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>; outside the period and not counted: %1</source>
        <translation>；考核期外、不予計入：%1</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>Required %1; nothing yet, open until %2.</source>
        <translation>要求%1；尚未開展，截止日期為%2。</translation>
    </message>
    <message>
        <source>Required %1; nothing submitted speaks of it.</source>
        <translation>要求%1；報送材料未涉及。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a share: part of whole</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>One file says all, another %1.</source>
        <translation>一份材料稱已全部完成，另一份稱%1。</translation>
    </message>
    <message>
        <source>Required: all; %1.</source>
        <translation>要求全部覆蓋；%1。</translation>
    </message>
    <message>
        <source>A part is reported as not done.</source>
        <translation>報送稱部分尚未完成。</translation>
    </message>
    <message>
        <source>Reported as done, but not whether everything is covered.</source>
        <translation>報送稱已完成，但未說明是否全部覆蓋。</translation>
    </message>
    <message>
        <source>The unit states that all are covered.</source>
        <translation>單位自述已全部覆蓋。</translation>
    </message>
    <message>
        <source>Done regularly: %1.</source>
        <translation>已定期開展：%1。</translation>
    </message>
    <message>
        <source>Done so far: %1 times; open until %2.</source>
        <translation>目前已開展%1次，截止日期為%2。</translation>
    </message>
    <message>
        <source>The unit says itself that it was not done.</source>
        <translation>單位自述未完成。</translation>
    </message>
    <message>
        <source>Reported as done, but the days do not show that it was done regularly.</source>
        <translation>報送稱已完成，但所列日期不能說明定期開展。</translation>
    </message>
    <message>
        <source>The first period is still open.</source>
        <translation>首個週期尚未結束。</translation>
    </message>
    <message>
        <source>Done in each of %1 periods: %2.</source>
        <translation>%1個週期均已開展：%2。</translation>
    </message>
    <message>
        <source>Reported as done, but the days do not show that it was done in every period.</source>
        <translation>報送稱已完成，但所列日期不能說明每個週期均已開展。</translation>
    </message>
    <message>
        <source>Done in %1 of %2 periods; nothing in those that begin on %3.</source>
        <translation>%2個週期中已開展%1個；自%3起的週期未開展。</translation>
    </message>
    <message>
        <source> percentage points</source>
        <translation>個百分點</translation>
    </message>
    <message>
        <source>Required %1; reported %2%.</source>
        <translation>要求%1；報送%2%。</translation>
    </message>
    <message>
        <source>The unit says that the occasion for this duty did not arise in the period.</source>
        <translation>單位自述考核期內未發生該項任務所涉情形。</translation>
    </message>
    <message>
        <source>The event that starts the period (%1) has not occurred yet.</source>
        <translation>期限起算事項（%1）尚未發生。</translation>
    </message>
    <message>
        <source>Reported as done, but the day of the event that starts the period (%1) is not given.</source>
        <translation>報送稱已完成，但未寫明期限起算事項（%1）的日期。</translation>
    </message>
    <message>
        <source>Counted from %1 the period ends on %2</source>
        <translation>自%1起算，期限至%2屆滿</translation>
    </message>
    <message>
        <source>%1; done on %2.</source>
        <translation>%1；完成於%2。</translation>
    </message>
    <message>
        <source>%1; the submissions give different days.</source>
        <translation>%1；各份報送材料日期不一致。</translation>
    </message>
    <message>
        <source>%1 and is still open.</source>
        <translation>%1，目前尚未到期。</translation>
    </message>
    <message>
        <source>%1; not done.</source>
        <translation>%1；未完成。</translation>
    </message>
    <message>
        <source>%1; reported as done, but without the day.</source>
        <translation>%1；報送稱已完成，但未寫明日期。</translation>
    </message>
    <message>
        <source> hours</source>
        <translation>小時</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>Done in each of %1 closed periods; open until %2.</source>
        <translation>已結束的%1個週期均已開展；截止日期為%2。</translation>
    </message>
    <message>
        <source>Required within %1; how long it took is not told.</source>
        <translation>要求在%1內；未說明實際用時。</translation>
    </message>
    <message>
        <source>Required within %1; reported %2 minutes.</source>
        <translation>要求在%1內；報送為%2分鐘。</translation>
    </message>
    <message>
        <source>%1: duties and statuses have to be named together.</source>
        <translation>%1：任務和狀態須同時指明。</translation>
    </message>
    <message>
        <source>%1: the list of units has no &quot;%2&quot;.</source>
        <translation>%1：單位名錄中沒有「%2」。</translation>
    </message>
    <message>
        <source>%1: it is worth no points.</source>
        <translation>%1：沒有分值。</translation>
    </message>
    <message>
        <source>%1: it holds no duty of the plan, and nobody gave points.</source>
        <translation>%1：沒有對應計劃中的任務，也沒有人工評定分數。</translation>
    </message>
    <message>
        <source>Duties of the plan that no indicator scores: %1.</source>
        <translation>計劃中有 %1 項任務不屬於任何指標。</translation>
    </message>
    <message>
        <source>%1: the plan has no duty &quot;%2&quot;.</source>
        <translation>%1：計劃中沒有任務「%2」。</translation>
    </message>
    <message>
        <source>%1: no duty of the plan stands under &quot;%2&quot;.</source>
        <translation>%1：計劃「%2」之下沒有任務。</translation>
    </message>
    <message>
        <source>%1: points are given to &quot;%2&quot; twice; the first count.</source>
        <translation>%1：對「%2」重複評分，以第一個為準。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a figure of a formula and what it stands for: &quot;3 × 2 (Not met)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, missing</source>
        <translation>%1，按所缺計</translation>
    </message>
    <message>
        <source>No duty of it binds the unit</source>
        <translation>該單位沒有此項任務</translation>
    </message>
    <message>
        <source>Nothing to score: %1</source>
        <translation>無可計分：%1</translation>
    </message>
    <message>
        <source>%1; neither its points nor its maximum count.</source>
        <translation>%1；此項得分和滿分均不計入。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 off</source>
        <translation>%1：扣 %2</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>扣 %1</translation>
    </message>
    <message>
        <source>Given: %1</source>
        <translation>人工評定：%1</translation>
    </message>
    <message>
        <source>Given: %1 (%2)</source>
        <translation>人工評定：%1（%2）</translation>
    </message>
    <message>
        <source>Nothing off</source>
        <translation>不扣分</translation>
    </message>
    <message>
        <source>%1 off, at most %2</source>
        <translation>%1，最多扣 %2</translation>
    </message>
    <message>
        <source>%1; at most %2 off: %3</source>
        <translation>%1；最多扣 %2，得 %3</translation>
    </message>
    <message>
        <source>given</source>
        <translation>人工認定</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1，最高 %2</translation>
    </message>
    <message>
        <source>%1: no more than %2</source>
        <translation>%1：不高於 %2</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>%1, counted as %2</source>
        <translation>%1，按 %2 計</translation>
    </message>
    <message>
        <source>%1; bonuses count from %2% on</source>
        <translation>%1；得分率達到 %2% 方可加分</translation>
    </message>
    <message>
        <source>%1; veto “%2”: no more than %3</source>
        <translation>%1；一票否決「%2」：不高於 %3</translation>
    </message>
    <message>
        <source>Points added up</source>
        <translation>累計得分</translation>
    </message>
    <message>
        <source>Points taken off</source>
        <translation>扣分制</translation>
    </message>
    <message>
        <source>Share of what could be reached</source>
        <translation>得分率制</translation>
    </message>
    <message>
        <source>All duties weigh the same</source>
        <translation>各項任務同等計分</translation>
    </message>
    <message>
        <source>All duties</source>
        <translation>全部任務</translation>
    </message>
    <message>
        <source>The table says %1 points in all; its lines add up to %2.</source>
        <translation>表中合計為 %1 分，各行相加為 %2 分。</translation>
    </message>
    <message>
        <source>No verdict tells this; a person gives it to a unit: %1</source>
        <translation>核查結果不能說明此項，須由人工認定：%1</translation>
    </message>
    <message>
        <source>This rule was not understood and does not count: %1</source>
        <translation>此條未能讀懂，不計入：%1</translation>
    </message>
    <message>
        <source>How many points it is worth was not found: %1</source>
        <translation>沒有找到分值：%1</translation>
    </message>
    <message>
        <source>No duty of the plan was found for it; choose its duties, or give its points by hand: %1</source>
        <translation>沒有找到對應的任務，請指定任務或人工評分：%1</translation>
    </message>
    <message>
        <source>veto, %1</source>
        <translation>一票否決，%1</translation>
    </message>
    <message>
        <source>bonus, %1</source>
        <translation>加分，%1</translation>
    </message>
    <message>
        <source>No table with the columns of a rubric was found (指标 or 考核内容 with 分值 or 评分标准).</source>
        <translation>沒有找到考核細則的表格（應有「指標」或「考核內容」列，以及「分值」或「評分標準」列）。</translation>
    </message>
    <message>
        <source>Give the table a header line with these words, or write the rubric as JSON.</source>
        <translation>請給表格加上含這些字樣的表頭，或將考核細則寫成 JSON。</translation>
    </message>
    <message>
        <source>Nothing to score: the indicators that bind the unit are worth no points.</source>
        <translation>無可計分：該單位所涉指標沒有分值。</translation>
    </message>
    <message>
        <source>Nothing to score: %1.</source>
        <translation>無可計分：%1。</translation>
    </message>
    <message>
        <source>Nothing to score: no indicator holds the duties of the unit.</source>
        <translation>無可計分：該單位的任務不屬於任何指標。</translation>
    </message>
    <message>
        <source>Nothing to score: no duty binds the unit.</source>
        <translation>無可計分：該單位沒有任務。</translation>
    </message>
    <message>
        <source>The working days of %1 are not known: the State Council&apos;s notice for that year has to be added.</source>
        <translation>缺少 %1 年的工作日安排：請補充國務院辦公廳關於該年節假日安排的通知。</translation>
    </message>
    <message>
        <source>What was submitted is dated outside the period; whether it counts is for a reviewer to say.</source>
        <translation>報送材料所載日期不在考核期內，是否計入需人工核實。</translation>
    </message>
    <message>
        <source>“%1” %2: %3</source>
        <extracomment>what a part of a duty came to: the words of its measure, the status, the reason</extracomment>
        <translation>「%1」%2：%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>one sentence behind another</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>the same duty</source>
        <translation>同一事項</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>文字相同</translation>
    </message>
    <message>
        <source>similar words</source>
        <translation>文字相近</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>nothing like it</source>
        <translation>無對應事項</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未銷號</translation>
    </message>
    <message>
        <source>can be closed</source>
        <translation>待銷號</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已銷號</translation>
    </message>
    <message>
        <source>better</source>
        <translation>好轉</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>退步</translation>
    </message>
    <message>
        <source>new evidence</source>
        <translation>新增佐證</translation>
    </message>
    <message>
        <source>evidence is gone</source>
        <translation>佐證缺失</translation>
    </message>
    <message>
        <source>other status</source>
        <translation>狀態改變</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>無變化</translation>
    </message>
    <message>
        <source>new duty</source>
        <translation>新增事項</translation>
    </message>
    <message>
        <source>no longer a duty</source>
        <translation>不再是其事項</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>新報送</translation>
    </message>
    <message>
        <source>sent again with other content</source>
        <translation>重新報送（內容有變）</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>已不在</translation>
    </message>
    <message>
        <source>%1% of “%2” stands in last year's “%3” in the same words.</source>
        <translation>“%2”有%1%的內容與上年“%3”一字不差。</translation>
    </message>
    <message>
        <source>“%2” of %4 and “%3” of %5 are the same by %1%.</source>
        <translation>%4的“%2”與%5的“%3”有%1%內容雷同。</translation>
    </message>
    <message>
        <source>%1: the duty counts as met, and nothing that was sent shows it.</source>
        <translation>%1：該項任務認定為已落實，但報送材料中沒有佐證。</translation>
    </message>
    <message>
        <source>%1: all that shows the duty met happened by %2, before the plan was written on %3.</source>
        <translation>%1：認定落實所依據的事項均發生在%2及以前，早於計畫成文日期%3。</translation>
    </message>
    <message>
        <source>%1 gives two figures for the same: %2 in “%3”, %4 in “%5”.</source>
        <translation>%1對同一事項前後資料不一致：“%3”為%2，“%5”為%4。</translation>
    </message>
    <message>
        <source>The unit states that it was always done within the term.</source>
        <translation>單位自述均在規定期限內完成。</translation>
    </message>
    <message>
        <source>The unit means to do it only after %1.</source>
        <translation>單位擬於%1之後才開展。</translation>
    </message>
    <message>
        <source>The unit says itself that it was not done in every period.</source>
        <translation>單位自述並非每個週期均已開展。</translation>
    </message>
    <message>
        <source>Required %1 in %2 periods; the unit states %3.</source>
        <translation>%2個週期要求不少於%1；單位自述共%3。</translation>
    </message>
    <message>
        <source>The unit states that it was done in every period, %1 times in %2 periods.</source>
        <translation>單位自述每個週期均已開展，%2個週期共%1次。</translation>
    </message>
    <message>
        <source>Required %1 each time; reported %2.</source>
        <translation>每個週期要求%1；報送%2。</translation>
    </message>
    <message>
        <source>What was done is dated by a day that does not exist.</source>
        <translation>所寫日期並不存在，需人工核實。</translation>
    </message>
    <message>
        <source>Required %1; even with what somebody else did, or the unit in another role, there were fewer.</source>
        <translation>要求%1；即使計入其他主體實施或以其他身分參與的，次數仍不足。</translation>
    </message>
    <message>
        <source>Required %1; %2 dated in the period, and something similar that a reviewer may count.</source>
        <translation>要求%1；期內有日期的%2，另有類似工作是否計入需人工核實。</translation>
    </message>
    <message>
        <source>Required %1; only something similar was done, and less often.</source>
        <translation>要求%1；僅開展了類似工作，且次數不足。</translation>
    </message>
    <message>
        <source>Reported as done.</source>
        <translation>報送稱已完成。</translation>
    </message>
    <message>
        <source>Required %1 for each; the unit states that all have it.</source>
        <translation>要求每個%1；報送稱均已達到。</translation>
    </message>
    <message>
        <source>Required %1 for each; %2 of %3 have it.</source>
        <translation>要求每個%1；%3個中已有%2個達到。</translation>
    </message>
    <message>
        <source>Required %1; reported as done.</source>
        <translation>要求%1；報送稱已完成。</translation>
    </message>
    <message>
        <source>%1 (due %2)</source>
        <translation>%1（應於%2前）</translation>
    </message>
    <message>
        <source>Each was done within the term: %1.</source>
        <translation>各次均在期限內完成：%1。</translation>
    </message>
    <message>
        <source>Not each was done within the term: %1.</source>
        <translation>部分未在期限內完成：%1。</translation>
    </message>
    <message>
        <source>The unit says itself that it will not be done in time.</source>
        <translation>單位自述不能按期完成。</translation>
    </message>
    <message>
        <source>Required %1; the unit states %2 and names as many days.</source>
        <translation>要求%1；單位自述%2，並列出相同數量的日期。</translation>
    </message>
    <message>
        <source>Only a few words of what was submitted may mean this duty; whether they do is for a reviewer to say.</source>
        <translation>報送材料僅有個別字句可能涉及該項任務，是否屬於該項任務需人工核實。</translation>
    </message>
    <message>
        <source>Due %1; done on %2, but a part is reported as not done.</source>
        <translation>應於%1前完成；完成於%2，但有部分尚未完成。</translation>
    </message>
    <message>
        <source>Due %1; reported on, but not as finished.</source>
        <translation>應於%1前完成；報送了進展，但未說明已完成。</translation>
    </message>
    <message>
        <source>Due %1; a part is reported as not done.</source>
        <translation>應於%1前完成；報送稱尚有一部分未完成。</translation>
    </message>
    <message>
        <source>One of the submissions says that it is done, another one that it is not.</source>
        <translation>一份報送材料稱已完成，另一份稱尚未完成。</translation>
    </message>
    <message>
        <source>Required %1; the submissions give different days (%2).</source>
        <translation>要求%1；各份報送材料日期不一致（%2）。</translation>
    </message>
    <message>
        <source>The unit states %1 in %2 periods, but lists fewer.</source>
        <translation>單位自述%2個週期共%1次，但清單所列不足。</translation>
    </message>
    <message>
        <source>Done as often as there are periods; the one that begins on %1 was made up for in the next.</source>
        <translation>次數與週期數相符；自%1起的一期在下一週期內補做。</translation>
    </message>
    <message>
        <source>Required %1; a total over several years is reported, and some of it was done before the period.</source>
        <translation>要求%1；報送的是歷年累計數，其中有考核期前完成的。</translation>
    </message>
    <message>
        <source>Required within %1; from %2 to %3.</source>
        <translation>要求在%1內；自%2至%3。</translation>
    </message>
    <message>
        <source>Any deadline</source>
        <translation>全部時限</translation>
    </message>
    <message>
        <source>Deadline is over</source>
        <translation>已過時限</translation>
    </message>
    <message>
        <source>Due within 30 days</source>
        <translation>30 天內到期</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation>30 天後到期</translation>
    </message>
    <message>
        <source>No dated deadline</source>
        <translation>無明確時限</translation>
    </message>
    <message>
        <source>Decided or not</source>
        <translation>是否已認定</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>等待認定</translation>
    </message>
    <message>
        <source>Decided by a reviewer</source>
        <translation>已人工認定</translation>
    </message>
    <message>
        <source>Not decided by a reviewer</source>
        <translation>未人工認定</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>頻次</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆蓋</translation>
    </message>
    <message>
        <source>Without a measure</source>
        <translation>無量化要求</translation>
    </message>
    <message>
        <source>clause %1</source>
        <translation>條款 %1</translation>
    </message>
    <message>
        <source>words “%1”</source>
        <translation>關鍵詞「%1」</translation>
    </message>
    <message>
        <source>Required %1; several figures are told that would come to %2 together.</source>
        <translation>要求%1；報送了多個數，合計可達%2，是否可以相加需人工核實。</translation>
    </message>
    <message>
        <source>“%1” is one character only: it is found inside too many other words.</source>
        <translation>「%1」只有一個字：太多別的詞裡都有它。</translation>
    </message>
    <message>
        <source>“%1” has blanks, figures or marks in it: only characters and letters are compared.</source>
        <translation>「%1」裡有空格、數字或標點：只比對漢字和字母。</translation>
    </message>
    <message>
        <source>“%1” says nothing about a deed: it is left out of every comparison.</source>
        <translation>「%1」沒有說明做什麼事：比對時一律略去。</translation>
    </message>
    <message>
        <source>Both words are needed: the office&apos;s own, and what it counts as.</source>
        <translation>兩個詞都要填：本單位的說法，以及它算作什麼。</translation>
    </message>
    <message>
        <source>“%1” is there already: it counts as “%2”.</source>
        <translation>「%1」已經有了：它算作「%2」。</translation>
    </message>
    <message>
        <source>Other words of the shipped list count as “%1”: it cannot count as another one.</source>
        <translation>內附詞表裡有別的詞算作「%1」：它不能再算作別的詞。</translation>
    </message>
    <message>
        <source>“%1” is in the shipped list already: it counts as “%2”.</source>
        <translation>「%1」已在內附詞表裡：它算作「%2」。</translation>
    </message>
    <message>
        <source>“%1” and “%2” count as one already.</source>
        <translation>「%1」和「%2」本來就算作同一個詞。</translation>
    </message>
    <message>
        <source>“%1” counts as “%2” itself: say “%2” here.</source>
        <translation>「%1」本身算作「%2」：這裡請填「%2」。</translation>
    </message>
    <message>
        <source>Other words count as “%1”: it cannot count as another one.</source>
        <translation>有別的詞算作「%1」：它不能再算作別的詞。</translation>
    </message>
    <message>
        <source>What was submitted names only some of the things that are listed.</source>
        <translation>報送材料只提到所列事項中的一部分。</translation>
    </message>
    <message>
        <source>One of the submissions says that all is done, another one names a part of it.</source>
        <translation>一份報送材料稱已全部完成，另一份只寫明其中一部分。</translation>
    </message>
    <message>
        <source>Due %1; %2 of %3 reported as done.</source>
        <translation>應於%1前完成；報送%3項中已完成%2項。</translation>
    </message>
    <message>
        <source>Reported as done in words that only partly are the plan&apos;s, and without a day; whether this duty is meant is for a reviewer to say.</source>
        <translation>報送稱已完成，但措辭與任務要求僅部分相符且未寫明日期，是否屬於該項任務需人工核實。</translation>
    </message>
    <message>
        <source>Reported as done for %1; another paper of the unit leaves some of the same number open.</source>
        <translation>報送稱%1已全部完成，但本單位另一份材料顯示同樣數目中尚有未完成的。</translation>
    </message>
    <message>
        <source>Required within %1; %2 of %3.</source>
        <translation>要求在%1內；%3件中%2件做到。</translation>
    </message>
    <message>
        <source>Required within %1; the unit states that nothing was late.</source>
        <translation>要求在%1內；單位自述均未超時。</translation>
    </message>
    <message>
        <source>Required %1; not all of those who are to reach it did.</source>
        <translation>要求%1；應達到的對象中有一部分未達到。</translation>
    </message>
    <message>
        <source>Reported as done for all of %1; the list of them has %2.</source>
        <translation>報送稱%1已全部完成，但所附清單只列%2。</translation>
    </message>
    <message>
        <source>Required %1; the list that was submitted has %2.</source>
        <translation>要求%1；所報清單列有%2。</translation>
    </message>
    <message>
        <source>Required %1; the unit states %2, and a ledger gives the days of %3.</source>
        <translation>要求%1；單位自述%2，而台帳只列有%3的日期。</translation>
    </message>
    <message>
        <source>Told as a side matter of something else; whether it counts is for a reviewer to say.</source>
        <translation>報送材料顯示僅為其他活動中順帶開展，是否可以認定需人工核實。</translation>
    </message>
</context>
<context>
    <name>duibiao::cli</name>
    <message>
        <source>write ledgers for the units to fill in, and see what came back</source>
        <translation>產生各單位填報台帳，檢視回收情況</translation>
    </message>
    <message>
        <source>The list of units has no &quot;%1&quot;.</source>
        <translation>單位名錄中沒有「%1」。</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>無法建立資料夾。</translation>
    </message>
    <message>
        <source>No duty binds these units.</source>
        <translation>沒有任務約束這些單位。</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已填報</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未填報</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Only this unit; all when left out.</source>
        <translation>僅此單位；省略則為全部單位。</translation>
    </message>
    <message>
        <source>The folder to write ledgers to.</source>
        <translation>存放台帳的資料夾。</translation>
    </message>
    <message>
        <source>a ledger for each unit</source>
        <translation>每個單位一份台帳</translation>
    </message>
    <message>
        <source>what came back, and ledgers for what did not</source>
        <translation>回收情況，以及未填報任務的台帳</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>無法將結果寫入標準輸出。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>check submissions against a plan</source>
        <translation>對照計畫核查報送材料</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>As of %1, period %2 to %3</source>
        <translation>截至%1，考核期%2至%3</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>任務要求</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Unknown status &quot;%1&quot;: choose from %2.</source>
        <translation>未知狀態「%1」，可選：%2。</translation>
    </message>
    <message>
        <source>Checks what the units submitted against the duties of a plan and prints a verdict for each duty and unit, with the reason and the words it rests on.</source>
        <translation>對照計畫逐項核查各單位報送材料，逐任務、逐單位輸出結論、理由及所依據的原文。</translation>
    </message>
    <message>
        <source>End with exit code 1 when a verdict has one of these statuses (separated by commas).</source>
        <translation>結論出現所列狀態之一時以結束代碼 1 結束（多個狀態用逗號分隔）。</translation>
    </message>
    <message>
        <source>for reading</source>
        <translation>供閱讀</translation>
    </message>
    <message>
        <source>for a spreadsheet; exit code 1 when something was not done</source>
        <translation>供試算表使用；有未完成事項時結束代碼為 1</translation>
    </message>
    <message>
        <source>Unexpected &quot;%1&quot;.</source>
        <translation>多餘的參數「%1」。</translation>
    </message>
    <message>
        <source>Name the folder that holds the units&apos; reports and ledgers.</source>
        <translation>請指定存放各單位報告和台帳的資料夾。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>資料夾不存在。</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>這是檔案，不是資料夾。</translation>
    </message>
    <message>
        <source>The folder has no files.</source>
        <translation>資料夾內沒有檔案。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date: write YYYY-MM-DD.</source>
        <translation>「%1」不是日期，請按 YYYY-MM-DD 填寫。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period: write FROM:TO, each as YYYY-MM-DD.</source>
        <translation>「%1」不是考核期，請按 起始:截止 填寫，日期格式為 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>The plan.</source>
        <translation>計畫檔案。</translation>
    </message>
    <message>
        <source>The units: a table (csv, xlsx, ods …) with the columns name,aliases,groups,parent; only the name must be there.</source>
        <translation>單位名錄：任意表格（csv、xlsx、ods 等），欄為 name,aliases,groups,parent（單位名稱、簡稱、分組、主管單位），僅名稱必填。</translation>
    </message>
    <message>
        <source>The day to judge by, YYYY-MM-DD; today when left out.</source>
        <translation>核查基準日，格式 YYYY-MM-DD；省略時為當天。</translation>
    </message>
    <message>
        <source>The period that counts, FROM:TO; the plan&apos;s own when left out.</source>
        <translation>考核期，格式 起始:截止；省略時採用計畫自身的期間。</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>缺少 --%1。</translation>
    </message>
    <message>
        <source>The workspace has no plan.</source>
        <translation>工作區中沒有計畫。</translation>
    </message>
    <message>
        <source>Open it in Duibiao and import a plan.</source>
        <translation>請在對標中開啟並匯入計畫。</translation>
    </message>
    <message>
        <source>%1 clauses, %2 requirements, %3 table rows, %4 findings</source>
        <translation>%1 個條款，%2 項任務要求，%3 行任務分解表，%4 個問題</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>責任單位</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>量化指標</translation>
    </message>
    <message>
        <source>Findings about the plan</source>
        <translation>計畫文本問題</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>約束程度</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>主體</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牽頭</translation>
    </message>
    <message>
        <source>With</source>
        <translation>配合</translation>
    </message>
    <message>
        <source>break plans into clauses and requirements</source>
        <translation>將計畫分解為條款和任務要求</translation>
    </message>
    <message>
        <source>Reads plans and prints what each one demands: who, what, how much, by when. With --format json one object a file (duibiao-plan/1), each on a line of its own.</source>
        <translation>讀取計畫並輸出其要求：誰做、做什麼、做多少、何時完成。使用 --format json 時每個檔案輸出一個物件（duibiao-plan/1），各佔一行。</translation>
    </message>
    <message>
        <source>the requirements as a table</source>
        <translation>以表格列出任務要求</translation>
    </message>
    <message>
        <source>everything, for other programs</source>
        <translation>全部內容，供其他程式使用</translation>
    </message>
    <message>
        <source>the requirements of two plans for a spreadsheet</source>
        <translation>兩份計畫的任務要求，供試算表使用</translation>
    </message>
    <message>
        <source>A file with words of your own (class, word, attribute, example; tabs between), read beside the shipped ones.</source>
        <translation>本單位自有詞語檔（類別、詞語、屬性、例句，以定位字元分隔），與內建詞語一併使用。</translation>
    </message>
    <message>
        <source>Name at least one plan.</source>
        <translation>請至少指定一份計畫。</translation>
    </message>
    <message>
        <source>read the measures of single sentences from standard input</source>
        <translation>從標準輸入讀取單句的量化指標</translation>
    </message>
    <message>
        <source>Reads one sentence a line (UTF-8) from standard input and prints, a line each, what it measures: deadlines, quantities, percentages, frequencies, coverage. An empty line gives an empty list.</source>
        <translation>從標準輸入逐行讀取句子（UTF-8），逐行輸出其中的量化指標：時限、數量、比例、頻次、覆蓋範圍。空行輸出空清單。</translation>
    </message>
    <message>
        <source>The year that &quot;this year&quot; and dates without a year belong to.</source>
        <translation>「今年」及未寫年份的日期所屬的年份。</translation>
    </message>
    <message>
        <source>one JSON object a sentence</source>
        <translation>每句一個 JSON 物件</translation>
    </message>
    <message>
        <source>Sentences are read from standard input, not from files.</source>
        <translation>句子從標準輸入讀取，不從檔案讀取。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no year.</source>
        <translation>「%1」不是年份。</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>無法讀取標準輸入。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>顯示本說明。</translation>
    </message>
    <message>
        <source>(default: %1)</source>
        <translation>（預設：%1）</translation>
    </message>
    <message>
        <source>How to print the result.</source>
        <translation>結果的輸出格式。</translation>
    </message>
    <message>
        <source>Unknown format &quot;%1&quot;: choose one of %2.</source>
        <translation>未知格式「%1」，可選：%2。</translation>
    </message>
    <message>
        <source>See &quot;duibiao-cli %1 --help&quot;.</source>
        <translation>參見「duibiao-cli %1 --help」。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>選項：</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>範例：</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 findings where --fail-on asks for it, 2 wrong use, 3 nothing readable, 4 done but some files refused, 5 could not write, 130 cancelled.</source>
        <translation>結束代碼：0 完成，1 出現 --fail-on 所指情形，2 用法錯誤，3 沒有可讀取的內容，4 已完成但有檔案未被接受，5 無法寫入，130 已取消。</translation>
    </message>
    <message>
        <source>The program that writes PDF and calendar files cannot be started.</source>
        <translation>無法啟動生成 PDF 和日曆檔案的程式。</translation>
    </message>
    <message>
        <source>Install Duibiao with its window, or write --format html.</source>
        <translation>請安裝帶視窗介面的對標，或改用 --format html。</translation>
    </message>
    <message>
        <source>Usage: duibiao-cli [--lang zh_CN|zh_TW|en] COMMAND …</source>
        <translation>用法：duibiao-cli [--lang zh_CN|zh_TW|en] 命令 …</translation>
    </message>
    <message>
        <source>Reads government work plans, checks what the units submitted against them, and writes the report.</source>
        <translation>讀取政府工作計畫，對照核查各單位報送材料，並出具報告。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>&quot;duibiao-cli COMMAND --help&quot; shows the options of a command with examples.</source>
        <translation>「duibiao-cli 命令 --help」顯示該命令的選項和範例。</translation>
    </message>
    <message>
        <source>Unknown language &quot;%1&quot;: choose one of %2.</source>
        <translation>未知語言「%1」，可選：%2。</translation>
    </message>
    <message>
        <source>Name a command.</source>
        <translation>請指定命令。</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;.</source>
        <translation>未知命令「%1」。</translation>
    </message>
    <message>
        <source>write the report of a check as a paper</source>
        <translation>將核查報告輸出為檔案</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>無法寫入檔案：%1。</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>請選擇已存在且有寫入權限的資料夾。</translation>
    </message>
    <message>
        <source>Where to write; standard output when left out.</source>
        <translation>輸出位置；省略時寫入標準輸出。</translation>
    </message>
    <message>
        <source>pages for print, from a workspace</source>
        <translation>由工作區生成列印稿</translation>
    </message>
    <message>
        <source>one page with everything in it</source>
        <translation>包含全部內容的單個網頁</translation>
    </message>
    <message>
        <source>the deadlines of a plan for a calendar program</source>
        <translation>計畫時限，供日曆程式使用</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; does not say the format: end it with one of %2, or give --format.</source>
        <translation>檔名「%1」未表明格式：請以 %2 之一結尾，或使用 --format 指定。</translation>
    </message>
    <message>
        <source>--workspace and --%1 exclude each other: the workspace has its own.</source>
        <translation>--workspace 與 --%1 不能同時使用：工作區已包含相應內容。</translation>
    </message>
    <message>
        <source>print the text of a file, into which all offsets point</source>
        <translation>輸出檔案的文字，所有偏移量均以此為準</translation>
    </message>
    <message>
        <source>Prints the text that was read from a file: paragraphs as lines, table cells separated by tabs. Every offset in the program&apos;s JSON counts the characters of this text from 0. Of an archive every document is printed under its name, as JSON one on a line.</source>
        <translation>輸出從檔案讀取的文字：每段一行，表格儲存格以定位字元分隔。程式 JSON 中的偏移量均為該文字中從 0 起算的字元數。壓縮檔內的各檔案依次輸出，並標明名稱；JSON 格式每個檔案一行。</translation>
    </message>
    <message>
        <source>the plain text</source>
        <translation>純文字</translation>
    </message>
    <message>
        <source>with blocks, tables and the cell that each stretch comes from</source>
        <translation>附段落、表格及各段文字所在的儲存格</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>請指定一個檔案。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未變</translation>
    </message>
    <message>
        <source>tightened</source>
        <translation>加嚴</translation>
    </message>
    <message>
        <source>weakened</source>
        <translation>放寬</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>%1 unchanged, %2 tightened, %3 weakened, %4 changed, %5 new, %6 dropped</source>
        <translation>未變 %1 項，加嚴 %2 項，放寬 %3 項，變更 %4 項，新增 %5 項，刪除 %6 項</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>比對結果</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原任務</translation>
    </message>
    <message>
        <source>After</source>
        <translation>現任務</translation>
    </message>
    <message>
        <source>Clause before</source>
        <translation>原條款</translation>
    </message>
    <message>
        <source>Clause after</source>
        <translation>現條款</translation>
    </message>
    <message>
        <source>compare two plans duty by duty</source>
        <translation>逐項比對兩份計畫</translation>
    </message>
    <message>
        <source>Pairs the duties of two plans – last year&apos;s and this year&apos;s, or the upper level&apos;s and the lower level&apos;s – and tells what is new, dropped, tightened or weakened. Deadlines of plans of different years are compared within their years.</source>
        <translation>將兩份計畫（上年與本年，或上級與下級）的任務逐項配對，指出新增、刪除、加嚴和放寬的內容。不同年度計畫的時限按各自年度內的日期比較。</translation>
    </message>
    <message>
        <source>list unchanged duties too (table)</source>
        <translation>同時列出未變的任務（表格）</translation>
    </message>
    <message>
        <source>return 1 when a duty was &quot;weakened&quot; or &quot;dropped&quot;; several are separated by commas</source>
        <translation>任務被「放寬」（weakened）或「刪除」（dropped）時返回 1；多個以逗號分隔</translation>
    </message>
    <message>
        <source>what changed from year to year</source>
        <translation>年度之間的變化</translation>
    </message>
    <message>
        <source>whether the county took over every duty of the city</source>
        <translation>縣級是否承接了市級的全部任務</translation>
    </message>
    <message>
        <source>Name two plans: the earlier or upper one first.</source>
        <translation>請指定兩份計畫：較早的或上級的在前。</translation>
    </message>
    <message>
        <source>--fail-on takes &quot;weakened&quot; and &quot;dropped&quot;, not &quot;%1&quot;.</source>
        <translation>--fail-on 可用「weakened」和「dropped」，不能用「%1」。</translation>
    </message>
    <message>
        <source>The folder or archive with the units&apos; reports and ledgers, subfolders and archives included.</source>
        <translation>存放各單位報告和台帳的資料夾或壓縮檔，含子資料夾和其中的壓縮檔。</translation>
    </message>
    <message>
        <source>If this is no secret, or such equipment: --allow-marked.</source>
        <translation>如已解密或本機即為涉密設備，請加 --allow-marked。</translation>
    </message>
    <message>
        <source>Take papers with a secrecy marking (机密★5年) too; they are refused otherwise.</source>
        <translation>標有密等（如 機密★5年）的文件也照常處理；預設拒絕。</translation>
    </message>
    <message>
        <source>Recognise the text of scanned pages (pdf) with Tesseract; takes seconds a page.</source>
        <translation>用 Tesseract 辨識掃描頁（pdf）的文字；每頁需要幾秒。</translation>
    </message>
    <message>
        <source>a scanned paper, its text recognised</source>
        <translation>掃描件，辨識其文字</translation>
    </message>
    <message>
        <source>score the units by a rubric, with the formula of every figure</source>
        <translation>按考核細則給各單位計分，並列出算式</translation>
    </message>
    <message>
        <source>Other units</source>
        <translation>其他單位</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>of a unit among others</comment>
        <translation>名次</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>滿分</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>得分率</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待核實</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>算式</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>已計分</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Rubric: %1 (%2)</source>
        <translation>考核細則：%1（%2）</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不計</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>得 %1 分，滿分 %2 分，得分率 %3</translation>
    </message>
    <message>
        <source>Waiting for a person: %1; once they are settled, between %2 and %3.</source>
        <translation>待核實：%1 項；核實後得分在 %2 與 %3 之間。</translation>
    </message>
    <message>
        <source>In no indicator</source>
        <translation>不屬於任何指標</translation>
    </message>
    <message>
        <source>Runs the check and scores the units by a rubric (考核细则): a file in the program&apos;s own format (json), or the office&apos;s table (xlsx, csv …), which is read and bound to the plan. Without one, all duties weigh the same. Prints every figure with its formula.</source>
        <translation>核查並按考核細則給各單位計分：細則可以是本程式的格式（json），也可以是單位自己的表格（xlsx、csv 等），讀入後與計劃對應。不指定時各項任務同等計分。每個數字都附算式。</translation>
    </message>
    <message>
        <source>Show one unit: each indicator with its formula and the verdicts it rests on.</source>
        <translation>說明一個單位的得分：逐項指標列出算式和所依據的核查結果。</translation>
    </message>
    <message>
        <source>Also write the rubric as it was understood, to be corrected and used again.</source>
        <translation>另將讀懂的細則寫入檔案，可修改後再用。</translation>
    </message>
    <message>
        <source>by the office&apos;s own table</source>
        <translation>按單位自己的考核細則表</translation>
    </message>
    <message>
        <source>how one unit comes to its points</source>
        <translation>一個單位的得分如何得來</translation>
    </message>
    <message>
        <source>--explain writes text: leave --format out.</source>
        <translation>--explain 只輸出文本：請去掉 --format。</translation>
    </message>
    <message>
        <source>Working days of further years (lines of YYYY-MM-DD, off or work, name; tabs between); %1 where there is one.</source>
        <translation>補充年份的工作日曆（每行依次為 YYYY-MM-DD、off 或 work、名稱，以定位字元分隔）；未指定時讀取 %1（如有）。</translation>
    </message>
    <message>
        <source>keep checks as rounds: what units were told, what changed, what is closed</source>
        <translation>按輪次儲存核查：回饋了甚麼、有何變化、哪些已銷號</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a round.</source>
        <translation>「%1」不是輪次編號。</translation>
    </message>
    <message>
        <source>The workspace has no round yet.</source>
        <translation>工作區中還沒有核查輪次。</translation>
    </message>
    <message>
        <source>Begin one: duibiao-cli round start WORKSPACE.</source>
        <translation>請先開始一輪：duibiao-cli round start 工作區檔案。</translation>
    </message>
    <message>
        <source>--fail-on takes &quot;worse&quot;, &quot;lost_evidence&quot; and &quot;gone&quot;, not &quot;%1&quot;.</source>
        <translation>--fail-on 可取 worse、lost_evidence、gone，不能取「%1」。</translation>
    </message>
    <message>
        <source>An item is named by --item and --unit.</source>
        <translation>須同時用 --item 和 --unit 指明問題。</translation>
    </message>
    <message>
        <source>Keeps checks as rounds in a workspace file. start checks what the workspace holds (with --plan, --units and --submissions it takes these in first, and makes the workspace where there is none) and keeps the check as the next round; show tells what the units were told and what became of it; compare tells what changed; close ends a round, or settles one item; look-back brings over what last year&apos;s workspace left unfinished.</source>
        <translation>在工作區檔案中按輪次儲存核查。start 核查工作區中的材料（給出 --plan、--units、--submissions 時先行匯入，沒有工作區則新建），並存為新一輪；show 顯示向各單位回饋的問題及其整改情況；compare 顯示有何變化；close 結束一輪，或將一個問題銷號；look-back 調入上年工作區中未完成的事項（回頭看）。</translation>
    </message>
    <message>
        <source>What the round is called (start).</source>
        <translation>本輪名稱（start）。</translation>
    </message>
    <message>
        <source>Who does it; the user&apos;s name when left out.</source>
        <translation>經辦人；不寫時取系統使用者名稱。</translation>
    </message>
    <message>
        <source>Only this unit (show), or the unit of the item (close).</source>
        <translation>只看該單位（show），或問題所屬單位（close）。</translation>
    </message>
    <message>
        <source>The id of the requirement whose item is settled (close).</source>
        <translation>要銷號的問題所對應事項的編號（close）。</translation>
    </message>
    <message>
        <source>Why the item is settled (close).</source>
        <translation>銷號理由（close）。</translation>
    </message>
    <message>
        <source>Take the item up again instead (close).</source>
        <translation>改為撤銷銷號、重新列入（close）。</translation>
    </message>
    <message>
        <source>Compare with what the workspace holds now (compare).</source>
        <translation>與工作區當前情況比較（compare）。</translation>
    </message>
    <message>
        <source>Last year&apos;s workspace (look-back).</source>
        <translation>上年的工作區（look-back）。</translation>
    </message>
    <message>
        <source>The earlier duty with this number is the duty beside it (look-back).</source>
        <translation>該序號的上年事項與所列今年事項是同一事項（look-back）。</translation>
    </message>
    <message>
        <source>The earlier duty with this number is another one (look-back).</source>
        <translation>該序號的上年事項與所列今年事項不是同一事項（look-back）。</translation>
    </message>
    <message>
        <source>return 1 when something is &quot;worse&quot;, &quot;lost_evidence&quot; or &quot;gone&quot; (compare); several are separated by commas</source>
        <translation>有退步（worse）、佐證缺失（lost_evidence）或事項消失（gone）時返回 1（compare）；多項用逗號分隔</translation>
    </message>
    <message>
        <source>the first round</source>
        <translation>第一輪</translation>
    </message>
    <message>
        <source>the next one, with what came back</source>
        <translation>下一輪，連同返回的材料</translation>
    </message>
    <message>
        <source>what changed since; exit code 1 when something got worse</source>
        <translation>此後有何變化；有退步時返回碼為 1</translation>
    </message>
    <message>
        <source>one item is settled</source>
        <translation>將一個問題銷號</translation>
    </message>
    <message>
        <source>last year&apos;s unfinished duties</source>
        <translation>上年未完成的事項</translation>
    </message>
    <message>
        <source>Say start, list, show, compare, close or look-back.</source>
        <translation>請寫明 start、list、show、compare、close 或 look-back。</translation>
    </message>
    <message>
        <source>Name a workspace file (.duibiao).</source>
        <translation>請寫明工作區檔案（.duibiao）。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>當前</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>第%1輪</translation>
    </message>
    <message>
        <source>%1: as of %2, period %3 to %4</source>
        <translation>%1：截至%2，期間%3至%4</translation>
    </message>
    <message>
        <source>begun %1 by %2</source>
        <translation>%1由%2開始</translation>
    </message>
    <message>
        <source>closed %1 by %2</source>
        <translation>%1由%2結束</translation>
    </message>
    <message>
        <source>No round was begun yet.</source>
        <translation>還沒有核查輪次。</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>輪次</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>By</source>
        <translation>經辦人</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>回饋</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>沒有待整改的問題。</translation>
    </message>
    <message>
        <source>%1 open, %2 can be closed, %3 closed</source>
        <translation>未銷號%1項，待銷號%2項，已銷號%3項</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>No earlier plan left anything unfinished.</source>
        <translation>沒有上年未完成的事項。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>上年狀態</translation>
    </message>
    <message>
        <source>Earlier duty</source>
        <translation>上年事項</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>對應</translation>
    </message>
    <message>
        <source>Duty of now</source>
        <translation>今年事項</translation>
    </message>
    <message>
        <source>the same (%1)</source>
        <translation>同一事項（%1）</translation>
    </message>
    <message>
        <source>another one (%1)</source>
        <translation>不是同一事項（%1）</translation>
    </message>
    <message>
        <source>doubtful: %1 %</source>
        <translation>存疑：相近度%1%</translation>
    </message>
    <message>
        <source>propose the list of units that a plan needs, and look a list over</source>
        <translation>按計畫提出單位名錄建議，檢查單位名錄</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名錄</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>已在名錄</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>不在名錄</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>無</translation>
    </message>
    <message>
        <source>One unit under two names?</source>
        <translation>疑似同一單位的兩個名稱</translation>
    </message>
    <message>
        <source>Name of several units</source>
        <translation>多個單位共用的名稱</translation>
    </message>
    <message>
        <source>Nothing to say about this list.</source>
        <translation>名錄未見問題。</translation>
    </message>
    <message>
        <source>suggest proposes a list of the units that the plan names, groups with their members; what looks like one unit under two names is shown, never merged. check looks a list over: names that two units claim, near misses, and, with a plan, names and groups of the plan that the list does not know.</source>
        <translation>suggest 按計畫中出現的單位提出名錄建議，並列出集合名稱的成員；疑似同一單位的兩個名稱只提示，不合併。check 檢查名錄：兩個單位共用的名稱、相近的名稱；給出計畫時，還列出計畫中有而名錄中沒有的單位和集合名稱。</translation>
    </message>
    <message>
        <source>The list that there is: its units stay as they are.</source>
        <translation>已有的名錄：其中的單位保持不變。</translation>
    </message>
    <message>
        <source>Write to this file instead of standard output.</source>
        <translation>寫入該檔案，而不輸出到螢幕。</translation>
    </message>
    <message>
        <source>a list to correct and to check with</source>
        <translation>產生一份可修改、可用於核查的名錄</translation>
    </message>
    <message>
        <source>whether the list has everybody whom the plan binds</source>
        <translation>名錄是否包含計畫涉及的所有單位</translation>
    </message>
    <message>
        <source>Say suggest or check.</source>
        <translation>請寫明 suggest 或 check。</translation>
    </message>
    <message>
        <source>Name the plan.</source>
        <translation>請指定計畫檔案。</translation>
    </message>
    <message>
        <source>To be looked at in what was sent:</source>
        <translation>報送材料疑點：</translation>
    </message>
    <message>
        <source>What the units sent a year before, to tell reports that were handed in again.</source>
        <translation>各單位上年報送的材料，用於發現重複報送的總結。</translation>
    </message>
    <message>
        <source>--mask is for papers: the quotes of %1 have to be the words of the files.</source>
        <translation>--mask 用於文書：%1 的引文須與檔案原文一致。</translation>
    </message>
    <message>
        <source>The workspace: its plan, units and submissions; its rubric, its calendar days and the decisions made in it count.</source>
        <translation>工作區：用其中的計畫、單位和報送材料；其考核細則、檢查日期和審核決定一併生效。</translation>
    </message>
    <message>
        <source>The rubric to score by: a file of the program's own (json) or the office's table; that of the workspace when left out.</source>
        <translation>用來評分的考核細則：本程式的檔案（json）或單位的表格；省略時用工作區的。</translation>
    </message>
    <message>
        <source>export writes a ledger (xlsx) for each unit: its duties, what is known of each, and room for what it did. import reads the ledgers that came back, by the ids of their rows, and says what is missing; with -o it writes ledgers that ask for that only. columns shows which column of a ledger is what; with --workspace it says so, and every ledger with the same header is read that way from then on.</source>
        <translation>export 為每個單位寫一份台帳（xlsx）：列出任務、已知情況，並留出填報欄。import 按列中的編碼讀取交回的台帳，說明還缺什麼；加 -o 則只就所缺內容再寫台帳。columns 顯示台帳各欄的含義；加 --workspace 可以指定，此後表頭相同的台帳都照此讀取。</translation>
    </message>
    <message>
        <source>Say export, import or columns.</source>
        <translation>請寫 export、import 或 columns。</translation>
    </message>
    <message>
        <source>a header that the program does not understand</source>
        <translation>程式看不懂的表頭</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>Table %1, sheet %2</source>
        <translation>表 %1，工作表 %2</translation>
    </message>
    <message>
        <source>Header in row %1, as somebody said</source>
        <translation>表頭在第 %1 列（人工指定）</translation>
    </message>
    <message>
        <source>Header in row %1, by its words</source>
        <translation>表頭在第 %1 列（按文字辨識）</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>表頭</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>含義</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Tells</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>No column tells what was done: the rows are read as a list of deeds.</source>
        <translation>沒有一欄說明做了什麼：各列按事項清單讀取。</translation>
    </message>
    <message>
        <source>The file has no table.</source>
        <translation>檔案中沒有表格。</translation>
    </message>
    <message>
        <source>Nothing was said about the columns of ledgers.</source>
        <translation>還沒有指定過台帳各欄的含義。</translation>
    </message>
    <message>
        <source>The file has no table %1.</source>
        <translation>檔案中沒有第 %1 張表。</translation>
    </message>
    <message>
        <source>The table has no row %1 that can be its header.</source>
        <translation>表中沒有可以作表頭的第 %1 列。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says no column: write a letter of the table, = and one of %2.</source>
        <translation>「%1」沒有指明欄：請寫欄字母、= 和以下之一：%2。</translation>
    </message>
    <message>
        <source>--forget stands alone.</source>
        <translation>--forget 須單獨使用。</translation>
    </message>
    <message>
        <source>Name the ledger.</source>
        <translation>請給出台帳檔案。</translation>
    </message>
    <message>
        <source>Which table of the file is meant, counted from 1 (columns).</source>
        <translation>指檔案中的第幾張表，從 1 數起（columns）。</translation>
    </message>
    <message>
        <source>What a column is, e.g. C=progress; may be given several times (columns).</source>
        <translation>某欄的含義，如 C=progress；可以多次給出（columns）。</translation>
    </message>
    <message>
        <source>Forget what was said about a ledger with this header (columns).</source>
        <translation>忘掉對此類表頭的指定（columns）。</translation>
    </message>
    <message>
        <source>Name the ledger, or with --workspace what remembers.</source>
        <translation>請給出台帳檔案，或用 --workspace 給出儲存指定的工作區。</translation>
    </message>
    <message>
        <source>%1: “%2” by %3 – %4</source>
        <translation>%1：「%2」，%3 – %4</translation>
    </message>
    <message>
        <source>Decided, and waiting for a second signature:</source>
        <translation>已認定、待複簽：</translation>
    </message>
    <message>
        <source>No duty was found in the plan: there is nothing to check.</source>
        <translation>計畫中沒有找到任務，無可檢查。</translation>
    </message>
    <message>
        <source>See with &quot;duibiao-cli text&quot; whether this is the plan; scanned pages need --recognise.</source>
        <translation>請用「duibiao-cli text」看是否選對了計畫；掃描件需加 --recognise。</translation>
    </message>
    <message>
        <source>No duty of the plan binds one of the units.</source>
        <translation>計畫中沒有任務涉及這些單位。</translation>
    </message>
    <message>
        <source>See with &quot;duibiao-cli units suggest&quot; which units the plan names.</source>
        <translation>請用「duibiao-cli units suggest」看計畫中寫了哪些單位。</translation>
    </message>
    <message>
        <source>A correction by %1 no longer applies to “%2”: %3</source>
        <translation>%1 對「%2」的更正已不適用：%3</translation>
    </message>
    <message>
        <source>Take it back, or correct the plan again, in Duibiao.</source>
        <translation>請在對標中撤回這條更正，或重新更正計畫。</translation>
    </message>
    <message>
        <source>The plan of the workspace instead, with the corrections that were made in it.</source>
        <translation>改為工作區裡的計畫，連同其中所作的更正。</translation>
    </message>
    <message>
        <source>Name plans or a workspace, not both.</source>
        <translation>請指定計畫檔案或工作區，不能同時指定。</translation>
    </message>
    <message>
        <source>Make identity numbers, telephone numbers and the names beside them unreadable in the ledgers.</source>
        <translation>對台帳中的身分證號、電話號碼及其旁邊的姓名去識別化。</translation>
    </message>
    <message>
        <source>The workspace has no filter &quot;%1&quot;.</source>
        <translation>工作區中沒有名為「%1」的篩選。</translation>
    </message>
    <message>
        <source>None was saved in it: filter the results in Duibiao and save the filter.</source>
        <translation>其中尚未儲存任何篩選：請在對標視窗中篩選結果並儲存。</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>已儲存的有：%1。</translation>
    </message>
    <message>
        <source>List only what this filter takes; it was saved in the workspace. The figures count all results.</source>
        <translation>只列出符合該篩選的結果，篩選須已儲存在工作區中；統計數字仍為全部結果。</translation>
    </message>
    <message>
        <source>what a saved filter takes, as a workbook without private numbers</source>
        <translation>按已儲存的篩選列出，寫成脫敏的活頁簿</translation>
    </message>
    <message>
        <source>--filter is for results: a calendar has the deadlines of the whole plan.</source>
        <translation>--filter 用於核查結果：日曆包含整份計畫的時限。</translation>
    </message>
    <message>
        <source>--filter needs --workspace: filters are saved there.</source>
        <translation>--filter 須與 --workspace 同用：篩選儲存在工作區中。</translation>
    </message>
    <message>
        <source>Runs the check and writes its report: a page (html), a table (csv), a workbook (xlsx), data (json), pages for print (pdf), or the deadlines of the plan as a calendar (ics). Takes a workspace, or a plan with units and submissions.</source>
        <translation>執行核查並輸出報告：網頁（html）、表格（csv）、活頁簿（xlsx）、資料（json）、列印稿（pdf），或將計畫時限輸出為日曆（ics）。可使用工作區，也可使用計畫、單位名錄和報送材料。</translation>
    </message>
    <message>
        <source>Make identity numbers, telephone numbers and the names beside them unreadable (table, csv).</source>
        <translation>遮住身分證號、電話號碼和旁邊的姓名（table、csv）。</translation>
    </message>
    <message>
        <source>Make identity numbers, telephone numbers and the names beside them unreadable.</source>
        <translation>遮住身分證號、電話號碼和旁邊的姓名。</translation>
    </message>
    <message>
        <source>Make identity numbers, telephone numbers and the names beside them unreadable (all but json).</source>
        <translation>遮住身分證號、電話號碼和旁邊的姓名（json 除外）。</translation>
    </message>
    <message>
        <source>No header, as somebody said</source>
        <translation>沒有表頭（人工指定）</translation>
    </message>
    <message>
        <source>Say with --header which row names the columns, or --header none.</source>
        <translation>請用 --header 指定表頭所在列；沒有表頭的用 --header none。</translation>
    </message>
    <message>
        <source>The row that names the columns, or none where no row does (columns).</source>
        <translation>表頭所在列；沒有表頭的寫 none（columns）。</translation>
    </message>
    <message>
        <source>No header is understood. Say which column is what: --header ROW --column A=task --column B=progress … (--header none where no row is one)</source>
        <translation>未辨識出表頭。請指定各欄含義：--header 列號 --column A=task --column B=progress …（沒有表頭的用 --header none）</translation>
    </message>
    <message>
        <source>No header:</source>
        <translation>沒有表頭：</translation>
    </message>
    <message>
        <source>Keep the earlier version beside a paper that was changed since; otherwise the newer one of the same name and unit takes its place (start).</source>
        <translation>材料改過後再次報送的，保留舊版本，兩份都計入；不加此項時，同名、同單位的新版本取代舊版本（start）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes the place of its earlier version; --keep-both keeps both.</source>
        <translation>「%1」取代了同一材料的舊版本；兩份都保留請加 --keep-both。</translation>
    </message>
</context>
<context>
    <name>duibiao::document</name>
    <message>
        <source>The paper carries the secrecy marking “%1” and was not taken in.</source>
        <translation>該文件標有密等「%1」，未予匯入。</translation>
    </message>
    <message>
        <source>Papers with state secrets may only be kept on equipment that is approved for them.</source>
        <translation>涉密文件只能在經核准的涉密設備上儲存、處理。</translation>
    </message>
</context>
<context>
    <name>duibiao::facts</name>
    <message>
        <source>&quot;%1&quot; is no attribute of the class &quot;%2&quot;.</source>
        <translation>「%1」不是類別「%2」的屬性。</translation>
    </message>
    <message>
        <source>A row needs a class and a word.</source>
        <translation>每列須有類別和詞語。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no class of words.</source>
        <translation>「%1」不是詞語類別。</translation>
    </message>
    <message>
        <source>Line %1 of the word list: %2</source>
        <translation>詞表第 %1 行：%2</translation>
    </message>
    <message>
        <source>Write class, word, attribute and example, separated by tabs.</source>
        <translation>請依次填寫類別、詞語、屬性和範例，以定位字元分隔。</translation>
    </message>
    <message>
        <source>The word list cannot be opened: %1.</source>
        <translation>無法開啟詞表：%1。</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>請檢查路徑，並確認您有權讀取該檔案。</translation>
    </message>
</context>
<context>
    <name>duibiao::gui</name>
    <message>
        <source>Reads government work plans and checks what was submitted against them.</source>
        <translation>讀取政府工作計畫，對照核查報送材料。</translation>
    </message>
    <message>
        <source>Import this plan.</source>
        <translation>匯入該計畫。</translation>
    </message>
    <message>
        <source>Import this list of units (csv, xlsx …: name,aliases,groups,parent).</source>
        <translation>匯入該單位名錄（csv、xlsx 等：name,aliases,groups,parent）。</translation>
    </message>
    <message>
        <source>Import this file or folder of submissions; may be given several times.</source>
        <translation>匯入該報送檔案或資料夾，可多次使用。</translation>
    </message>
    <message>
        <source>Run the check once everything is read.</source>
        <translation>全部讀取後立即核查。</translation>
    </message>
    <message>
        <source>Open the sample.</source>
        <translation>開啟範例。</translation>
    </message>
    <message>
        <source>Language of the window: zh_CN, zh_TW or en.</source>
        <translation>介面語言：zh_CN、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>A workspace (*.duibiao), or files and folders to import.</source>
        <translation>工作區（*.duibiao），或要匯入的檔案和資料夾。</translation>
    </message>
</context>
<context>
    <name>duibiao::plan</name>
    <message>
        <source>Reading the outline</source>
        <translation>正在讀取提綱</translation>
    </message>
    <message>
        <source>Reading the task table</source>
        <translation>正在讀取任務分解表</translation>
    </message>
    <message>
        <source>Reading the requirements</source>
        <translation>正在讀取任務要求</translation>
    </message>
    <message>
        <source>No duty was found in this document: is it a plan?</source>
        <translation>未在該檔案中找到任務要求，請確認它是否為工作計畫</translation>
    </message>
    <message>
        <source>The plan no longer has this duty.</source>
        <translation>計畫中已沒有這項任務。</translation>
    </message>
    <message>
        <source>These words no longer stand in the plan.</source>
        <translation>計畫中已沒有這些文字。</translation>
    </message>
    <message>
        <source>What was stated is not understood as a measure.</source>
        <translation>填寫的內容讀不出指標。</translation>
    </message>
    <message>
        <source>Write it as plans do: 2023年年底前, 6月30日前, 出台后10个工作日内.</source>
        <translation>請按公文寫法填寫：2023年年底前、6月30日前、出臺後10個工作日內。</translation>
    </message>
    <message>
        <source>Write it as plans do: 每年至少2次, 不低于4%, 每季度, 全覆盖.</source>
        <translation>請按公文寫法填寫：每年至少2次、不低於4%、每季度、全覆蓋。</translation>
    </message>
    <message>
        <source>“%1” is not understood as a deadline.</source>
        <translation>「%1」讀不出時限。</translation>
    </message>
    <message>
        <source>“%1” is not understood as a measure.</source>
        <translation>「%1」讀不出指標。</translation>
    </message>
    <message>
        <source>“%1” says more than one thing: one a line.</source>
        <translation>「%1」說了不止一項，請分開填寫，用「；」隔開。</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>「%1」讀不懂。</translation>
    </message>
</context>
<context>
    <name>duibiao::readers</name>
    <message>
        <source>Files are attached to the document and were not read: %1. Save them from your OFD program and import them.</source>
        <translation>文件附有檔案，未予讀取：%1。請用 OFD 閱讀器另存後匯入。</translation>
    </message>
    <message>
        <source>The columns of this table are set with spaces and cannot be told apart: its rows were not read. Open the original (Word, Excel, PDF) instead.</source>
        <translation>此表以空格排列各欄，無法分清，表中各列未讀取。請改用原檔案（Word、Excel、PDF）。</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation>檔案已損壞（%1）。</translation>
    </message>
    <message>
        <source>The file is damaged in “%1” (%2).</source>
        <translation>檔案的「%1」部分已損壞（%2）。</translation>
    </message>
    <message>
        <source>Open it in your office program, let it repair the file, save it again, or ask for a new copy.</source>
        <translation>請用辦公軟體開啟並修復後重新儲存，或請對方重新提供。</translation>
    </message>
    <message>
        <source>The file is protected with a password.</source>
        <translation>檔案設有密碼保護。</translation>
    </message>
    <message>
        <source>Open it in your office program and save a copy without a password.</source>
        <translation>請用辦公軟體開啟，另存為不帶密碼的副本。</translation>
    </message>
    <message>
        <source>The file is too large to read: %1.</source>
        <translation>檔案過大，無法讀取：%1。</translation>
    </message>
    <message>
        <source>Divide it into smaller files, or remove pictures and attachments.</source>
        <translation>請拆分為較小的檔案，或刪除圖片和附件。</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>檔案中沒有文字。</translation>
    </message>
    <message>
        <source>If it is a scanned paper, have the text recognised and save it as docx or txt.</source>
        <translation>如為掃描件，請先辨識文字，再儲存為 docx 或 txt。</translation>
    </message>
    <message>
        <source>Open it in your office program and save it as docx, xlsx or txt.</source>
        <translation>請用辦公軟體開啟，另存為 docx、xlsx 或 txt。</translation>
    </message>
    <message>
        <source>Have the text recognised, or ask for the document it was made from (docx, xlsx).</source>
        <translation>請先辨識文字，或索取原始文件（docx、xlsx）。</translation>
    </message>
    <message>
        <source>Unpack it and import the files inside.</source>
        <translation>請解壓縮後匯入其中的檔案。</translation>
    </message>
    <message>
        <source>Ask for the document it was made from (docx, xlsx, txt).</source>
        <translation>請索取原始文件（docx、xlsx、txt）。</translation>
    </message>
    <message>
        <source>%1 files cannot be read.</source>
        <translation>無法讀取 %1 檔案。</translation>
    </message>
    <message>
        <source>Old Word (.doc)</source>
        <translation>舊版 Word（.doc）</translation>
    </message>
    <message>
        <source>Old Excel (.xls)</source>
        <translation>舊版 Excel（.xls）</translation>
    </message>
    <message>
        <source>The format of the file is not known.</source>
        <translation>無法辨識檔案格式。</translation>
    </message>
    <message>
        <source>The name ends in .%1, but the content is %2; it was read as %2.</source>
        <translation>副檔名為 .%1，實際內容為 %2，已按 %2 讀取。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>檔案為空。</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>請對方重新提供該檔案。</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>檔案不存在。</translation>
    </message>
    <message>
        <source>Check the name and whether the drive is connected.</source>
        <translation>請檢查檔名及磁碟是否已連線。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>這是資料夾，不是檔案。</translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <translation>請選擇其中的檔案。</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>這是裝置，不是檔案。</translation>
    </message>
    <message>
        <source>Choose an ordinary file.</source>
        <translation>請選擇普通檔案。</translation>
    </message>
    <message>
        <source>You are not allowed to read the file.</source>
        <translation>沒有讀取該檔案的權限。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>無法開啟檔案：%1。</translation>
    </message>
    <message>
        <source>Close it in other programs, and check the rights of the file and its folder.</source>
        <translation>請在其他程式中關閉該檔案，並檢查檔案及其資料夾的權限。</translation>
    </message>
    <message>
        <source>Reading the file failed: %1.</source>
        <translation>讀取檔案失敗：%1。</translation>
    </message>
    <message>
        <source>Copy it to this computer and try again.</source>
        <translation>請將其複製到本機後重試。</translation>
    </message>
    <message>
        <source>A document embedded in the file was not read.</source>
        <translation>未讀取檔案中嵌入的文件。</translation>
    </message>
    <message>
        <source>Hidden text in the file was left out.</source>
        <translation>已略去檔案中的隱藏文字。</translation>
    </message>
    <message>
        <source>The file holds tracked changes: deleted words were left out, inserted ones were read.</source>
        <translation>檔案含修訂記錄：已略去刪除的文字，讀取插入的文字。</translation>
    </message>
    <message>
        <source>Parts nested too deeply were left out.</source>
        <translation>已略去巢狀過深的內容。</translation>
    </message>
    <message>
        <source>Only a part of the file could be read. %1 %2</source>
        <translation>僅能讀取檔案的一部分。%1%2</translation>
    </message>
    <message>
        <source>The file holds more than is read at once; the rest was left out. Divide it into smaller files.</source>
        <translation>檔案內容超出一次可讀取的範圍，其餘部分已略去。請拆分為較小的檔案。</translation>
    </message>
    <message>
        <source>more than %L1 elements inside one another</source>
        <translation>巢狀元素超過 %L1 層</translation>
    </message>
    <message>
        <source>more than %L1 files inside</source>
        <translation>內含檔案超過 %L1 個</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>無法解壓縮</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than %2</source>
        <translation>「%1」解壓縮後超過 %2</translation>
    </message>
    <message>
        <source>“%1” inside the file is damaged; what could be read of it may be incomplete or wrong. Ask for a new copy.</source>
        <translation>檔案中的「%1」已損壞，讀取到的內容可能不完整或有誤。請對方重新提供。</translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden; it was read all the same.</source>
        <translation>工作表「%1」處於隱藏狀態，已照常讀取。</translation>
    </message>
    <message>
        <source>The sheet “%1” has hidden rows; they were read all the same.</source>
        <translation>工作表「%1」含隱藏列，已照常讀取。</translation>
    </message>
    <message>
        <source>A quotation mark does not close; it was read as a character. Check the last rows.</source>
        <translation>引號未閉合，已按普通字元讀取，請核對末尾各列。</translation>
    </message>
    <message>
        <source>The sheet “%1” repeats filled cells without end; the rest was left out.</source>
        <translation>工作表「%1」中有儲存格無限重複，其餘部分已略去。</translation>
    </message>
    <message>
        <source>the archive unpacks to more than %1</source>
        <translation>壓縮檔解壓後超過 %1</translation>
    </message>
    <message>
        <source>it is larger than it says</source>
        <translation>實際大小超過其宣告的大小</translation>
    </message>
    <message>
        <source>archives inside archives, %L1 deep</source>
        <translation>壓縮檔層層巢狀，超過 %L1 層</translation>
    </message>
    <message>
        <source>it is no archive</source>
        <translation>不是有效的壓縮檔</translation>
    </message>
    <message>
        <source>The archive holds no files.</source>
        <translation>壓縮檔中沒有檔案。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>LibreOffice could not convert the file (%1).</source>
        <translation>LibreOffice 無法轉換該檔案（%1）。</translation>
    </message>
    <message>
        <source>Open it in your office program and save it as docx (tables as xlsx).</source>
        <translation>請用辦公軟體開啟，另存為 docx（表格另存為 xlsx）。</translation>
    </message>
    <message>
        <source>converting it takes more than %L1 s</source>
        <translation>轉換超過 %L1 秒</translation>
    </message>
    <message>
        <source>the folder for temporary files cannot be written</source>
        <translation>暫存資料夾無法寫入</translation>
    </message>
    <message>
        <source>it is damaged or protected</source>
        <translation>檔案已損壞或受保護</translation>
    </message>
    <message>
        <source>%1 files are read by LibreOffice, which is not installed.</source>
        <translation>%1 檔案需借助 LibreOffice 讀取，但本機未安裝。</translation>
    </message>
    <message>
        <source>Open it in WPS Office or Word and save it as %1, or install LibreOffice.</source>
        <translation>請用 WPS Office 或 Word 開啟，另存為 %1；也可安裝 LibreOffice。</translation>
    </message>
    <message>
        <source>%1 files are read as LibreOffice converts them; compare what matters with the original.</source>
        <translation>%1 檔案由 LibreOffice 轉換後讀取；重要內容請與原件核對。</translation>
    </message>
    <message>
        <source>Word 2003 XML</source>
        <translation>Word 2003 XML</translation>
    </message>
    <message>
        <source>Excel 2003 XML</source>
        <translation>Excel 2003 XML</translation>
    </message>
    <message>
        <source>Words that are turned or set from top to bottom, as in stamps and margins, were left out; the first on page %1.</source>
        <translation>已略去轉向或直排的文字（如印章、頁邊文字），最先出現在第 %1 頁。</translation>
    </message>
    <message>
        <source>Large words printed across the text, as watermarks are, were left out; the first on page %1.</source>
        <translation>已略去壓在正文上的大字（如浮水印），最先出現在第 %1 頁。</translation>
    </message>
    <message numerus="yes">
        <source>The file holds no text, only %n page(s) of pictures.</source>
        <translation>
            <numerusform>檔案中沒有文字，只有 %n 頁圖片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are pictures without text, the first is page %1; what they say was not read.</source>
        <translation>
            <numerusform>有 %n 頁是圖片，沒有文字（最先是第 %1 頁），其內容未讀取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are damaged and were not read to the end, the first is page %1.</source>
        <translation>
            <numerusform>有 %n 頁已損毀，未能讀完（最先是第 %1 頁）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The fonts of the file do not say which characters they show; many words are unreadable. Ask for the document it was made from.</source>
        <translation>檔案的字型沒有說明所顯示的是哪些字，許多文字無法識讀。請索要製作該檔案的原文件。</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 pages were read. Divide the file into smaller ones.</source>
        <translation>共 %2 頁，只讀取了前 %1 頁。請把檔案拆分成較小的檔案。</translation>
    </message>
    <message>
        <source>The file is damaged; what could be read of it may be incomplete. Ask for a new copy.</source>
        <translation>檔案已損毀，讀出的內容可能不完整。請重新索要一份。</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>沒有頁面</translation>
    </message>
    <message>
        <source>no page can be read</source>
        <translation>沒有一頁能讀取</translation>
    </message>
    <message>
        <source>a part of it unpacks to more than %1</source>
        <translation>其中一部分解壓後超過 %1</translation>
    </message>
    <message>
        <source>it names no document</source>
        <translation>其中沒有列出文件</translation>
    </message>
    <message>
        <source>Reading broke down on several pages; only %1 of %2 were read. Ask for a new copy.</source>
        <translation>讀取時多頁出錯，共 %2 頁，只讀取了 %1 頁。請重新索要一份。</translation>
    </message>
    <message>
        <source>reading its pages takes more than %L1 s</source>
        <translation>讀取頁面超過 %L1 秒</translation>
    </message>
    <message>
        <source>The program that reads PDF files (%1) is missing or does not start.</source>
        <translation>讀取 PDF 檔案的程式（%1）缺失或無法啟動。</translation>
    </message>
    <message>
        <source>The page seems to fill itself by a script, so its words are not in the file.</source>
        <translation>該網頁內容似由指令碼生成，檔案中沒有正文。</translation>
    </message>
    <message>
        <source>Open it in a browser, copy the text, and save it as a text file.</source>
        <translation>請在瀏覽器中開啟，複製文字後儲存為文字檔案。</translation>
    </message>
    <message>
        <source>The page shows other pages in frames (%1); their words are not in the file.</source>
        <translation>該網頁以框架顯示其他頁面（%1），檔案中沒有這些頁面的正文。</translation>
    </message>
    <message>
        <source>Import those pages, or open it in a browser, copy the text, and save it as a text file.</source>
        <translation>請匯入這些頁面，或在瀏覽器中開啟，複製文字後儲存為文字檔案。</translation>
    </message>
    <message>
        <source>the web archive holds no page</source>
        <translation>網頁封存檔中沒有網頁</translation>
    </message>
    <message>
        <source>Unpack the archive with its password and import the files inside.</source>
        <translation>請用密碼解壓縮後，匯入其中的檔案。</translation>
    </message>
    <message>
        <source>Unpack the archive yourself and import the files that are needed.</source>
        <translation>請自行解壓縮，再匯入所需的檔案。</translation>
    </message>
    <message>
        <source>Ask for the archive again.</source>
        <translation>請對方重新提供該壓縮檔。</translation>
    </message>
    <message>
        <source>the directory of the zip file is missing or broken</source>
        <translation>壓縮檔目錄缺失或損壞</translation>
    </message>
    <message>
        <source>Install Duibiao again.</source>
        <translation>請重新安裝對標。</translation>
    </message>
    <message>
        <source>Plain numbers in columns of dates were read as days (%1).</source>
        <translation>日期欄中的純數字已按日期讀取（%1）。</translation>
    </message>
    <message>
        <source>The sheet “%1” has hidden columns; they were read all the same.</source>
        <translation>工作表「%1」含隱藏欄，已照常讀取。</translation>
    </message>
    <message>
        <source>The sheet “%1” has formulas whose results were not saved; their cells were read as blank. Open the file in your office program and save it again.</source>
        <translation>工作表「%1」含未儲存計算結果的公式，相應儲存格按空白讀取。請用辦公軟體開啟該檔案並重新儲存。</translation>
    </message>
    <message>
        <source>words that cells refer to are not there</source>
        <translation>儲存格引用的文字缺失</translation>
    </message>
    <message>
        <source>The end of the file is missing or damaged; what stands before it was read, and words may be missing. Ask for a new copy.</source>
        <translation>檔案末尾缺失或已損壞，已讀取前面的內容，可能缺字漏項。請對方重新提供。</translation>
    </message>
    <message>
        <source>The sheet “%1” has formulas that give no result (%2); ask for a corrected file if their cells matter.</source>
        <translation>工作表「%1」中有公式計算出錯（%2）；如相應儲存格重要，請對方更正後重新提供。</translation>
    </message>
    <message>
        <source>page %1 cannot be drawn</source>
        <translation>第 %1 頁無法繪製</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Doubtful: %1.</source>
        <translation>存疑：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Doubtful: %1 and %n more.</source>
        <translation>
            <numerusform>存疑：%1，另有 %n 處。</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 is a picture; its text was recognised and may be wrong. Compare it with the original.</source>
        <translation>第 %1 頁是圖片，文字由辨識得來，可能有誤。請與原件核對。</translation>
    </message>
    <message>
        <source>Pages %1 to %2 are pictures; their text was recognised and may be wrong. Compare it with the original.</source>
        <translation>第 %1 至 %2 頁是圖片，文字由辨識得來，可能有誤。請與原件核對。</translation>
    </message>
    <message>
        <source>The file is scanned; recognising its text needs Tesseract, which is not installed.</source>
        <translation>檔案是掃描件；辨識文字需要 Tesseract，但尚未安裝。</translation>
    </message>
    <message>
        <source>Recognising page %1</source>
        <translation>正在辨識第 %1 頁</translation>
    </message>
    <message>
        <source>Tesseract could not read a page.</source>
        <translation>Tesseract 未能讀取一頁。</translation>
    </message>
    <message>
        <source>Have its text recognised (on the command line: --recognise), or ask for the document it was made from (docx).</source>
        <translation>請辨識其文字（命令列：--recognise），或索要製作該檔案的原文件（docx）。</translation>
    </message>
    <message>
        <source>Ask for the document it was made from (docx), or install Tesseract with its data for simplified Chinese (the packages tesseract-ocr and tesseract-ocr-chi-sim) to have its text recognised.</source>
        <translation>請索要製作該檔案的原文件（docx），或安裝 Tesseract 及其簡體中文資料（套件 tesseract-ocr 和 tesseract-ocr-chi-sim）以辨識文字。</translation>
    </message>
    <message>
        <source>recognising a page takes more than %L1 s</source>
        <translation>辨識一頁超過 %L1 秒</translation>
    </message>
    <message>
        <source>The program that unpacks archives (%1) is missing or does not start.</source>
        <translation>解壓縮壓縮檔的程式（%1）缺失或無法啟動。</translation>
    </message>
    <message>
        <source>unpacking it failed</source>
        <translation>解壓縮失敗</translation>
    </message>
    <message>
        <source>The font of the number “%1” does not say which character stands inside; it may be a decimal point. Look at the paper.</source>
        <translation>數字「%1」所用字型未說明其中一個字元是什麼，可能是小數點，請核對原件。</translation>
    </message>
    <message>
        <source>it cannot be read on from line %1, character %2</source>
        <translation>從第 %1 行第 %2 個字元起無法讀取</translation>
    </message>
    <message>
        <source>it has a DOCTYPE, which is not accepted</source>
        <translation>含有不予接受的 DOCTYPE 宣告</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>記憶體不足</translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation>無法啟動</translation>
    </message>
    <message>
        <source>the name of a file inside is too long</source>
        <translation>其中有檔名過長</translation>
    </message>
    <message>
        <source>it is no readable web page</source>
        <translation>不是可讀取的網頁</translation>
    </message>
    <message>
        <source>it is no readable PDF</source>
        <translation>不是可讀取的 PDF</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>純文字</translation>
    </message>
</context>
<context>
    <name>duibiao::report</name>
    <message>
        <source>Known so far</source>
        <translation>已掌握情況</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>完成情況</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成時間</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>填報單位：%1</translation>
    </message>
    <message>
        <source>Ledger of “%1”</source>
        <translation>《%1》落實情況台帳</translation>
    </message>
    <message>
        <source>Free some room and try again.</source>
        <translation>請騰出空間後重試。</translation>
    </message>
    <message>
        <source>The pages could not be drawn.</source>
        <translation>無法生成頁面。</translation>
    </message>
    <message>
        <source>Summary by unit</source>
        <translation>分單位彙總</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>落實率</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation>認定：%1</translation>
    </message>
    <message>
        <source>Duty by duty</source>
        <translation>逐項核查結果</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>時限：%1</translation>
    </message>
    <message>
        <source>Findings about the plan itself</source>
        <translation>計畫文本自身問題</translation>
    </message>
    <message>
        <source>Files that were checked</source>
        <translation>核查所用檔案</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>Period: %1 to %2</source>
        <translation>考核期：%1至%2</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>計畫：%1</translation>
    </message>
    <message>
        <source>Fulfilled: met and met late among the duties that apply and are due.</source>
        <translation>落實率：適用且已到期的任務中已落實和逾期落實所佔比例。</translation>
    </message>
    <message>
        <source>Decided by %1 on %2; the program found: %3</source>
        <translation>%1於%2認定；程式結論：%3</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>State</source>
        <translation>讀取情況</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language tag of the page</comment>
        <extracomment>The language of the texts as HTML&apos;s lang attribute wants it: zh-CN, zh-TW, en.</extracomment>
        <translation>zh-TW</translation>
    </message>
    <message>
        <source>Written by Duibiao %1. Every verdict names the words it rests on; where the words leave doubt, a person decides.</source>
        <translation>由對標 %1 生成。每項結論均註明所依據的原文；存疑之處由人工認定。</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>工作表%1</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>儲存格%1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第%1頁</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第%1段</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已讀取</translation>
    </message>
    <message>
        <source>partly read</source>
        <translation>部分讀取</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>未接受</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Fulfilment of “%1”</source>
        <translation>《%1》落實情況</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>任務要求</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成量</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要求量</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信心水準</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>認定人</translation>
    </message>
    <message>
        <source>Requirement id</source>
        <translation>任務編號</translation>
    </message>
    <message>
        <source>program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>an object with named fields should stand here</source>
        <translation>此處應為帶欄位名的物件</translation>
    </message>
    <message>
        <source>there is no such field; known are %1</source>
        <translation>沒有這個欄位；可用的有 %1</translation>
    </message>
    <message>
        <source>a list should stand here</source>
        <translation>此處應為列表</translation>
    </message>
    <message>
        <source>a text should stand here</source>
        <translation>此處應為文字</translation>
    </message>
    <message>
        <source>true or false should stand here</source>
        <translation>此處應為 true 或 false</translation>
    </message>
    <message>
        <source>a number from %1 to %2 should stand here</source>
        <translation>此處應為 %1 到 %2 之間的數</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field of a file and what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how grave, what was found</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Correct the file, or choose another one.</source>
        <translation>請修改檔案，或選擇其他檔案。</translation>
    </message>
    <message>
        <source>points have two decimals at most</source>
        <translation>分數最多兩位小數</translation>
    </message>
    <message>
        <source>&quot;left_out&quot;, {&quot;share&quot;: percent} or {&quot;deduct&quot;: points} should stand here</source>
        <translation>此處應為 &quot;left_out&quot;、{&quot;share&quot;: 百分數} 或 {&quot;deduct&quot;: 分數}</translation>
    </message>
    <message>
        <source>whole percent from 0 to 100 should stand here</source>
        <translation>此處應為 0 到 100 的整數百分數</translation>
    </message>
    <message>
        <source>there is no such status; known are %1</source>
        <translation>沒有這種狀態；可用的有 %1</translation>
    </message>
    <message>
        <source>&quot;sum&quot;, &quot;deduct&quot; or &quot;ratio&quot; should stand here</source>
        <translation>此處應為 &quot;sum&quot;、&quot;deduct&quot; 或 &quot;ratio&quot;</translation>
    </message>
    <message>
        <source>&quot;duibiao-rubric/1&quot; should stand here</source>
        <translation>此處應為 &quot;duibiao-rubric/1&quot;</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>of a unit among others</comment>
        <translation>名次</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>滿分</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>得分率</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待核實</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>算式</translation>
    </message>
    <message>
        <source>To be looked at in what was sent</source>
        <translation>報送材料疑點</translation>
    </message>
    <message>
        <source>Rubric: %1 (%2)</source>
        <translation>考核細則：%1（%2）</translation>
    </message>
    <message>
        <source>Indicator by indicator</source>
        <translation>逐項指標</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n duties wait for a person; once they are settled, between %1 and %2.</source>
        <translation>
            <numerusform>有 %n 項待核實；核實後得分在 %1 與 %2 之間。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided by %1 on %2 as “%3”; it counts once somebody else has signed it.</source>
        <translation>%1 於 %2 認定為「%3」，待他人複簽後生效。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>「%1」（%2）</translation>
    </message>
    <message>
        <source>Filter: %1. %2 of %3 results are listed; the figures count all of them.</source>
        <translation>篩選條件：%1。共 %3 項結論，列出 %2 項；彙總數字按全部結論統計。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選條件</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>於%1前</translation>
    </message>
    <message>
        <source>as soon as possible</source>
        <translation>儘快</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>核查情況</translation>
    </message>
    <message>
        <source>Request to complete what was sent on “%1”</source>
        <translation>關於補充報送《%1》落實情況的函</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>whom a letter is to</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>With this letter you are kindly asked for it.</source>
        <translation>特此函告。</translation>
    </message>
    <message numerus="yes">
        <source>What was sent on the progress of “%1” was checked as of %2. %n duty(ies) of yours is (are) not done yet, not proved, or not clear; the table names each. Please send %3 what was done, with days, figures and papers that prove it. What was done and only not reported can be sent in; where a duty does not concern you or cannot be done, please say why.</source>
        <translation>
            <numerusform>根據《%1》落實情況核查結果（截至%2），貴單位有%n項任務尚未落實、缺少佐證或說明不清，詳見下表。請%3補充報送完成情況，逐項註明完成時間、數量，並附佐證材料；已完成而未報送的，請補充報送；不適用或確有困難的，請說明理由。</numerusform>
        </translation>
    </message>
    <message>
        <source>Results</source>
        <translation>核查結果</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>提示事項</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>The ledger of %1</source>
        <translation>%1的台帳</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>《%1》無法寫出。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>無法寫出%1。</translation>
    </message>
    <message>
        <source>This is no JSON: something is wrong in line %1.</source>
        <translation>不是 JSON：第 %1 行有誤。</translation>
    </message>
</context>
<context>
    <name>duibiao::review</name>
    <message>
        <source>%1 units share this task and none of them leads.</source>
        <translation>%1個單位共同負責此任務，未明確牽頭單位。</translation>
    </message>
    <message>
        <source>%1 is addressed, but the plan gives it no task.</source>
        <translation>主送%1，但計畫未給其安排任務。</translation>
    </message>
    <message>
        <source>Body and table differ: “%1” there, “%2” here.</source>
        <translation>正文與分解表不一致：正文為「%1」，表中為「%2」。</translation>
    </message>
    <message>
        <source>“%1” is cited without its document number.</source>
        <translation>引用「%1」未註明發文字號。</translation>
    </message>
    <message>
        <source>Only collective owners are named: %1.</source>
        <translation>責任單位均為統稱：%1。</translation>
    </message>
    <message>
        <source>“%1” does not say which units are meant.</source>
        <translation>「%1」未明確具體單位。</translation>
    </message>
    <message>
        <source>The deadline %1 lies before the day the plan was issued, %2.</source>
        <translation>時限%1早於計畫印發日期%2。</translation>
    </message>
    <message>
        <source>The deadline %1 is a %2 and no working day.</source>
        <translation>時限%1為%2，不是工作日。</translation>
    </message>
    <message>
        <source>No row of the task table repeats this duty, so nobody is named for it.</source>
        <translation>任務分解表中沒有對應該項任務的列，未明確責任單位。</translation>
    </message>
    <message>
        <source>A half-width mark stands among Chinese words, here and in all %1 times.</source>
        <translation>中文語句中混用半形標點，本處及全文共%1處。</translation>
    </message>
    <message>
        <source>Numbers or letters are set in full width, here and in all %1 times; a search for them fails.</source>
        <translation>數字或字母使用了全形，本處及全文共%1處，檢索時會查不到。</translation>
    </message>
    <message>
        <source>These characters were broken when the file was converted; what they said is lost.</source>
        <translation>檔案轉換時出現亂碼，原文內容已遺失。</translation>
    </message>
    <message>
        <source>A foreign word stands inside a Chinese sentence, as translation programs leave them.</source>
        <translation>中文語句中夾有外文單字，疑為機器翻譯殘留。</translation>
    </message>
    <message>
        <source>This bracket opens in one width and closes in the other.</source>
        <translation>括號的左右全半形不一致。</translation>
    </message>
    <message>
        <source>The number %1 stands twice.</source>
        <translation>序號%1重複。</translation>
    </message>
    <message>
        <source>The numbering begins with %1.</source>
        <translation>序號從%1開始。</translation>
    </message>
    <message>
        <source>The number %1 does not follow the one before it.</source>
        <translation>序號%1與前一序號不連續。</translation>
    </message>
    <message>
        <source>This row of the table has no deadline.</source>
        <translation>分解表該列沒有完成時限。</translation>
    </message>
    <message>
        <source>“%1” is no deadline by which anybody could tell that the task is done.</source>
        <translation>「%1」不是可判斷任務是否完成的時限。</translation>
    </message>
    <message>
        <source>This row of the table names no unit.</source>
        <translation>分解表該列沒有責任單位。</translation>
    </message>
    <message>
        <source>The task table sets no deadlines.</source>
        <translation>任務分解表未設完成時限。</translation>
    </message>
    <message>
        <source>“%1” and “%2” look like two names of one unit.</source>
        <translation>「%1」與「%2」疑為同一單位的兩種名稱。</translation>
    </message>
    <message>
        <source>The requirement names %1, but the row&apos;s units do not.</source>
        <translation>任務要求提到%1，但該列責任單位未列。</translation>
    </message>
    <message>
        <source>“%1” says neither from what nor to what.</source>
        <translation>「%1」未說明基數和目標值。</translation>
    </message>
    <message>
        <source>“%1” sets no interval and no day.</source>
        <translation>「%1」未明確間隔和日期。</translation>
    </message>
    <message>
        <source>The same duty has another threshold in another place: “%1”.</source>
        <translation>同一任務在另一處的指標不同：「%1」。</translation>
    </message>
    <message>
        <source>The body says %1, its row of the table %2.</source>
        <translation>正文為%1，分解表對應列為%2。</translation>
    </message>
</context>
<context>
    <name>duibiao::store</name>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed.</source>
        <translation>未安裝 Qt 的 SQLite 驅動。</translation>
    </message>
    <message>
        <source>Install it (on Debian the package libqt6sql6-sqlite).</source>
        <translation>請安裝（Debian 軟體包為 libqt6sql6-sqlite）。</translation>
    </message>
    <message>
        <source>Another program is writing to the workspace.</source>
        <translation>另一程式正在寫入該工作區。</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>請稍候再試。</translation>
    </message>
    <message>
        <source>The workspace cannot be written to.</source>
        <translation>無法寫入該工作區。</translation>
    </message>
    <message>
        <source>Copy it to a folder that you may write to, or open it for reading only.</source>
        <translation>請複製到有寫入權限的資料夾，或以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>The workspace is damaged.</source>
        <translation>工作區已損壞。</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the last backup of it, or a copy from your file history.</source>
        <translation>未作任何更改。請開啟最近的備份，或檔案歷史記錄中的副本。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁碟已滿。</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space and try again.</source>
        <translation>未作任何更改。請清理空間後重試。</translation>
    </message>
    <message>
        <source>The workspace cannot be opened.</source>
        <translation>無法開啟工作區。</translation>
    </message>
    <message>
        <source>Check that you may read and write the file and the folder it is in.</source>
        <translation>請檢查該檔案及其所在資料夾的讀寫權限。</translation>
    </message>
    <message>
        <source>Reading or writing the workspace failed.</source>
        <translation>讀寫工作區失敗。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk or the network folder.</source>
        <translation>未作任何更改。請檢查磁碟或網路資料夾。</translation>
    </message>
    <message>
        <source>The workspace was made by a newer version of the program.</source>
        <translation>該工作區由更新版本的程式建立。</translation>
    </message>
    <message>
        <source>Update Duibiao to open it. Nothing was changed.</source>
        <translation>請升級對標後再開啟。未作任何更改。</translation>
    </message>
    <message>
        <source>The workspace was made by an older version of the program and is open for reading only.</source>
        <translation>該工作區由舊版本程式建立，目前以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Open it once for writing, or copy it to a folder that you may write to.</source>
        <translation>請以可寫方式開啟一次，或複製到有寫入權限的資料夾。</translation>
    </message>
    <message>
        <source>Choose a file that Duibiao made (.duibiao). Nothing was changed.</source>
        <translation>請選擇由對標建立的檔案（.duibiao）。未作任何更改。</translation>
    </message>
    <message>
        <source>There is no such workspace.</source>
        <translation>工作區不存在。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>請檢查名稱和資料夾。</translation>
    </message>
    <message>
        <source>This is a folder, not a workspace.</source>
        <translation>這是資料夾，不是工作區。</translation>
    </message>
    <message>
        <source>The workspace may not be read.</source>
        <translation>沒有讀取該工作區的權限。</translation>
    </message>
    <message>
        <source>Ask its owner for the right to read it.</source>
        <translation>請向所有者申請讀取權限。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>檔案為空。</translation>
    </message>
    <message>
        <source>This is no workspace.</source>
        <translation>這不是工作區檔案。</translation>
    </message>
    <message>
        <source>The workspace is cut off.</source>
        <translation>工作區檔案不完整。</translation>
    </message>
    <message>
        <source>Open the last backup of it, or a copy from your file history.</source>
        <translation>請開啟最近的備份，或檔案歷史記錄中的副本。</translation>
    </message>
    <message>
        <source>This database belongs to another program.</source>
        <translation>該資料庫屬於其他程式。</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>已存在同名檔案。</translation>
    </message>
    <message>
        <source>Choose another name, or open the file.</source>
        <translation>請換一個名稱，或開啟該檔案。</translation>
    </message>
    <message>
        <source>The workspace cannot be made here: %1.</source>
        <translation>無法在此建立工作區：%1。</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>請選擇已存在且有寫入權限的資料夾。</translation>
    </message>
    <message>
        <source>The copy could not be written: %1.</source>
        <translation>無法寫入副本：%1。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>請選擇其他資料夾，或清理空間。</translation>
    </message>
    <message>
        <source>it would replace the workspace itself</source>
        <translation>會覆蓋工作區自身</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>工作區以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Open it for writing, or work on a copy.</source>
        <translation>請以可寫方式開啟，或在副本上操作。</translation>
    </message>
    <message>
        <source>The file is no longer in the workspace.</source>
        <translation>該檔案已不在工作區中。</translation>
    </message>
    <message>
        <source>Another window may have removed it: look again.</source>
        <translation>可能已被另一視窗移除，請重新整理檢視。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No round told %1 anything about the duty %2.</source>
        <translation>沒有哪一輪就事項%2向%1回饋過問題。</translation>
    </message>
    <message>
        <source>Show the round to see its open items.</source>
        <translation>請檢視該輪，瞭解其問題清單。</translation>
    </message>
    <message>
        <source>Say why the item is closed or taken up again.</source>
        <translation>請說明銷號或重新列入的理由。</translation>
    </message>
    <message>
        <source>There is no earlier duty with the number %1.</source>
        <translation>沒有序號為%1的上年事項。</translation>
    </message>
    <message>
        <source>The workspace has no round %1.</source>
        <translation>工作區中沒有第%1輪。</translation>
    </message>
    <message>
        <source>List the rounds to see which there are.</source>
        <translation>請列出各輪檢視。</translation>
    </message>
    <message>
        <source>Round %1 is closed already.</source>
        <translation>第%1輪已經結束。</translation>
    </message>
    <message>
        <source>returned to the unit</source>
        <translation>退回單位</translation>
    </message>
    <message>
        <source>the unit&apos;s appeal</source>
        <translation>單位申辯</translation>
    </message>
    <message>
        <source>second signature</source>
        <translation>複核簽字</translation>
    </message>
    <message>
        <source>note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>What you decided on is no longer there (%1).</source>
        <translation>所依據的認定已不存在（%1）。</translation>
    </message>
    <message>
        <source>Look at the cell again, and decide again where it is still needed.</source>
        <translation>請重新檢視該格，確有需要時再次認定。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 was quicker: on %2 there is a decision of %3 that you had not seen: %4.</source>
        <translation>%1已先作認定：%2的這一格有一條您尚未看到的記錄（%3，%4）。</translation>
    </message>
    <message>
        <source>Nothing of yours was stored. Look at the cell again, and decide again where it is still needed.</source>
        <translation>您的認定沒有儲存。請重新檢視該格，確有需要時再次認定。</translation>
    </message>
    <message>
        <source>Another status than the check&apos;s needs a reason.</source>
        <translation>改變核查結果須說明理由。</translation>
    </message>
    <message>
        <source>A unit that something is returned to needs to know why.</source>
        <translation>退回單位須說明原因。</translation>
    </message>
    <message>
        <source>An appeal needs the unit&apos;s words.</source>
        <translation>申辯須寫明單位的意見。</translation>
    </message>
    <message>
        <source>There is nothing that waits for a second signature.</source>
        <translation>沒有待複核簽字的認定。</translation>
    </message>
    <message>
        <source>The second signature has to be somebody else&apos;s: %1 signed first.</source>
        <translation>複核簽字須由他人作出：%1已簽過第一道。</translation>
    </message>
    <message>
        <source>A note needs words or an attachment.</source>
        <translation>備註須有文字或附件。</translation>
    </message>
    <message>
        <source>An attachment needs a name, and a file that is not empty or a link.</source>
        <translation>附件須有名稱，並有非空的檔案或連結。</translation>
    </message>
    <message>
        <source>The workspace has no such attachment.</source>
        <translation>工作區中沒有該附件。</translation>
    </message>
    <message>
        <source>A header without words cannot be known again.</source>
        <translation>沒有文字的表頭以後無法認出。</translation>
    </message>
    <message>
        <source>Choose the row that names the columns.</source>
        <translation>請選擇寫有欄名的那一列。</translation>
    </message>
    <message>
        <source>%1 was quicker: on %2 the same duty was corrected.</source>
        <translation>%1 先改了：%2 已更正過同一任務。</translation>
    </message>
    <message>
        <source>Nothing of yours was stored. Look at the duty again, and correct it again where it is still needed.</source>
        <translation>您的更正未儲存。請再看一下這項任務，如仍需更正請重新填寫。</translation>
    </message>
    <message>
        <source>A duty needs a unit that answers for it.</source>
        <translation>任務須有責任單位。</translation>
    </message>
    <message>
        <source>A duty needs words of the plan.</source>
        <translation>任務須對應計畫中的文字。</translation>
    </message>
    <message>
        <source>A duty is split into two at least.</source>
        <translation>一項任務至少拆成兩項。</translation>
    </message>
    <message>
        <source>Only several duties can be made one.</source>
        <translation>兩項以上的任務才能合併。</translation>
    </message>
    <message>
        <source>There is no such correction.</source>
        <translation>沒有這條更正。</translation>
    </message>
    <message>
        <source>A correction needs a duty.</source>
        <translation>更正須對應一項任務。</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>篩選方案需要名稱。</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>請填寫名稱。</translation>
    </message>
    <message>
        <source>Choose another folder for backups, or free some space.</source>
        <translation>請另選備份資料夾，或清理磁碟空間。</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>請先關閉再試。</translation>
    </message>
    <message>
        <source>The backup could not be copied: %1.</source>
        <translation>備份無法複製：%1。</translation>
    </message>
    <message>
        <source>The backup could not be written: %1.</source>
        <translation>備份無法寫入：%1。</translation>
    </message>
    <message>
        <source>The backup is open.</source>
        <translation>該備份正在開啟中。</translation>
    </message>
    <message>
        <source>the folder could not be made</source>
        <translation>無法建立資料夾</translation>
    </message>
    <message>
        <source>Another window or program has the workspace open.</source>
        <translation>另一個視窗或程式正開著這個工作區。</translation>
    </message>
    <message>
        <source>Close it there and try again. Nothing was changed.</source>
        <translation>請先在那裡關閉它再試。未作任何變更。</translation>
    </message>
    <message>
        <source>the workspace could not be moved there</source>
        <translation>無法把工作區移到那裡</translation>
    </message>
    <message>
        <source>A word and what it counts as are needed.</source>
        <translation>要填寫詞和它算作什麼。</translation>
    </message>
    <message>
        <source>%1 was quicker, on %2: %3</source>
        <translation>%1先一步（%2）：%3</translation>
    </message>
    <message>
        <source>This step was not done, and nothing was changed. Look at what is there now.</source>
        <translation>這一步沒有執行，內容未作任何改動。請先查看現在的情況。</translation>
    </message>
    <message>
        <source>“%1” was taken out.</source>
        <translation>「%1」已被移除。</translation>
    </message>
    <message>
        <source>“%1” was given to another unit.</source>
        <translation>「%1」已改歸其他單位。</translation>
    </message>
    <message>
        <source>The list of units was changed.</source>
        <translation>單位名錄已被改動。</translation>
    </message>
    <message>
        <source>The word “%1” was changed.</source>
        <translation>詞語「%1」已被改動。</translation>
    </message>
    <message>
        <source>The filter “%1” was changed.</source>
        <translation>篩選「%1」已被改動。</translation>
    </message>
    <message>
        <source>What the columns of a ledger with this header are was said otherwise.</source>
        <translation>同一表頭的台帳各欄含義已另行指定。</translation>
    </message>
    <message>
        <source>Another scoring rubric is in force.</source>
        <translation>現行的已是另一份考核細則。</translation>
    </message>
    <message>
        <source>The days of the check were changed.</source>
        <translation>核查日期已被改動。</translation>
    </message>
    <message>
        <source>Another version of “%1” is there.</source>
        <translation>「%1」已換成另一版本。</translation>
    </message>
    <message>
        <source>An item of %1 was closed or taken up again.</source>
        <translation>%1有一個問題已銷號或重新列入。</translation>
    </message>
    <message>
        <source>It was said whether a duty of %1 that was brought over goes on.</source>
        <translation>已有人認定從上年調入的%1事項與本年任務是否為同一事項。</translation>
    </message>
    <message>
        <source>There is a decision of %1 on a duty that goes on from the earlier plan.</source>
        <translation>%1承接上年事項的任務已有認定。</translation>
    </message>
    <message>
        <source>An item of %1 that goes on from the earlier plan was closed or taken up again.</source>
        <translation>%1承接上年事項的問題已銷號或重新列入。</translation>
    </message>
    <message>
        <source>Something else was said about a duty of %1 that was brought over.</source>
        <translation>對從上年調入的%1事項已有另外的認定。</translation>
    </message>
    <message>
        <source>Round %1 was begun.</source>
        <translation>已開始第%1輪。</translation>
    </message>
    <message>
        <source>Round %1 was closed.</source>
        <translation>第%1輪已結束。</translation>
    </message>
    <message>
        <source>Round %1 was taken up again.</source>
        <translation>第%1輪已恢復。</translation>
    </message>
    <message>
        <source>The papers could not be made ready to be searched.</source>
        <translation>無法為材料建立檢索索引。</translation>
    </message>
    <message>
        <source>Close other programs to free some memory, and open the workspace again.</source>
        <translation>請關閉其他程式以騰出記憶體，再重新開啟工作區。</translation>
    </message>
    <message>
        <source>The workspace could not be read or changed (SQLite error %1).</source>
        <translation>無法讀取或更改工作區（SQLite 錯誤 %1）。</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the workspace and open it again; if that does not help, open the last backup of it.</source>
        <translation>未作任何更改。請關閉工作區後重新開啟；仍不行時，請開啟其最近的備份。</translation>
    </message>
</context>
<context>
    <name>duibiao::submission</name>
    <message>
        <source>The title names %1, the signature %2. Say whose submission it is.</source>
        <translation>標題為%1，落款為%2，請指定報送單位。</translation>
    </message>
    <message>
        <source>No unit of the list is named in title, signature or file name. Say whose submission it is, or add the name as an alias.</source>
        <translation>標題、落款和檔名中均未出現名錄內的單位，請指定報送單位，或將該名稱新增為別名。</translation>
    </message>
    <message>
        <source>Nothing in this file tells of something done.</source>
        <translation>該檔案未反映已完成的工作。</translation>
    </message>
    <message>
        <source>There is no such day: %1. It is not counted as a date.</source>
        <translation>沒有這一天：%1，不作為日期認定。</translation>
    </message>
    <message>
        <source>Requirement id</source>
        <translation>任務編碼</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>責任單位</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>落實情況</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>不讀取</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已做</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未做</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計畫中</translation>
    </message>
    <message>
        <source>Of an earlier year</source>
        <translation>以前年度</translation>
    </message>
    <message>
        <source>The plan's own words</source>
        <translation>計畫原文</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>不明確</translation>
    </message>
    <message>
        <source>The table looks like a ledger, but no column tells what was done (完成情况, 落实情况, 进展). Say which column is what.</source>
        <translation>表格像台帳，但沒有一欄說明做了什麼（完成情況、落實情況、進展）。請指定各欄的含義。</translation>
    </message>
    <message>
        <source>No header of this table is understood: nothing was read from it. Say which column is what.</source>
        <translation>看不懂這張表的表頭，未從中讀取任何內容。請指定各欄的含義。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that %1 answers are answered here in other words. Both count: take out the file that no longer holds.</source>
        <translation>
            <numerusform>%1 已填報的 %n 項任務在此又有不同的填報。兩者都會計入：請移除已作廢的檔案。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is nearly the same as %1, of the same unit. What both tell counts once; take out the version that no longer holds.</source>
        <translation>與同一單位的 %1 幾乎相同。兩者都說到的只計一次；請移除已作廢的版本。</translation>
    </message>
    <message>
        <source>This figure is beyond reason: %1. It is not counted; ask the unit what it means.</source>
        <translation>這個數字不合情理：%1。未予計入，請向單位核實。</translation>
    </message>
</context>
<context>
    <name>duibiao::text</name>
    <message>
        <source>Line %1 of the working-day calendar cannot be read: %2</source>
        <translation>無法讀取工作日曆第 %1 行：%2</translation>
    </message>
    <message>
        <source>Each line holds a date (YYYY-MM-DD), a tab, “off” or “work”, and optionally a tab and a name.</source>
        <translation>每列依次為日期（YYYY-MM-DD）、定位字元、「off」或「work」，其後可加定位字元和名稱。</translation>
    </message>
    <message>
        <source>Open it in the program it was made with and save it as docx, xlsx or plain text.</source>
        <translation>請用原程式開啟，另存為 docx、xlsx 或純文字。</translation>
    </message>
    <message>
        <source>This is a binary file, not text.</source>
        <translation>這是二進位檔案，不是文字。</translation>
    </message>
    <message>
        <source>The character encoding cannot be told.</source>
        <translation>無法辨識字元編碼。</translation>
    </message>
    <message>
        <source>The character encoding was guessed to be %1. If the text looks garbled, save the file as UTF-8.</source>
        <translation>字元編碼推斷為 %1。如顯示亂碼，請將檔案另存為 UTF-8。</translation>
    </message>
    <message>
        <source>%1 is given as a make-up workday, but it is no Saturday or Sunday.</source>
        <translation>%1 標為調休上班日，但該日不是週六或週日。</translation>
    </message>
    <message>
        <source>The days of %1 are not complete: 1 January and 1 October are not among them.</source>
        <translation>%1 年的放假安排不完整：其中沒有1月1日和10月1日。</translation>
    </message>
    <message>
        <source>The working-day calendar cannot be read: %1.</source>
        <translation>無法讀取工作日曆：%1。</translation>
    </message>
    <message>
        <source>Check the path, or leave the file out to use the shipped calendar.</source>
        <translation>請檢查路徑；不指定檔案時使用內附的工作日曆。</translation>
    </message>
    <message>
        <source>Write down all days that the State Council&apos;s notice for the year names.</source>
        <translation>請寫全國務院辦公廳該年通知中的各日安排。</translation>
    </message>
    <message>
        <source>%1 is a day of the shipped calendar: it can be given another kind, but not be left out.</source>
        <translation>%1 是內建日曆中的日期：可以改變類型，但不能刪除。</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 出現了兩次。</translation>
    </message>
    <message>
        <source>%1 is no day of %2.</source>
        <translation>%1 不是 %2 年的日期。</translation>
    </message>
    <message>
        <source>A line has no day.</source>
        <translation>有一行沒有日期。</translation>
    </message>
    <message>
        <source>Check that you may write to your data folder.</source>
        <translation>請檢查對使用者資料夾的寫入權限。</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>請檢查路徑以及檔案的讀取權限。</translation>
    </message>
    <message>
        <source>The working-day calendar could not be written: %1.</source>
        <translation>工作日曆無法寫入：%1。</translation>
    </message>
    <message>
        <source>The file names no days.</source>
        <translation>檔案裡沒有寫任何日期。</translation>
    </message>
    <message>
        <source>it follows the week now</source>
        <translation>現在按星期計</translation>
    </message>
    <message>
        <source>it is a workday now</source>
        <translation>現在是上班日</translation>
    </message>
    <message>
        <source>it is off now</source>
        <translation>現在是放假日</translation>
    </message>
    <message>
        <source>%1 was changed in another window: %2.</source>
        <translation>%1已在另一視窗改動：%2。</translation>
    </message>
    <message>
        <source>Nothing of yours was stored. Look at the day again, and change it again where it is still needed.</source>
        <translation>您的改動沒有儲存。請再看一下這一天，如仍有必要再作改動。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui</name>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>頻次</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆蓋</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>責任單位</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>by its title</source>
        <translation>依據標題</translation>
    </message>
    <message>
        <source>by its signature</source>
        <translation>依據落款</translation>
    </message>
    <message>
        <source>by its file name</source>
        <translation>依據檔名</translation>
    </message>
    <message>
        <source>by a column of the ledger</source>
        <translation>依據台帳欄位</translation>
    </message>
    <message>
        <source>by its folder</source>
        <translation>依據資料夾</translation>
    </message>
    <message>
        <source>assigned by hand</source>
        <translation>人工指定</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>牽頭：%1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>配合：%1</translation>
    </message>
    <message>
        <source>by a cell that names it</source>
        <translation>依據儲存格</translation>
    </message>
    <message>
        <source>by the source it names</source>
        <translation>依據所注來源</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Duty %1</source>
        <translation>任務%1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>刪去</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改動</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Actions</name>
    <message>
        <source>None yet</source>
        <translation>暫無</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近開啟(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>匯入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Export the report</source>
        <translation>匯出報告(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>核查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>新增工作區(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>開啟工作區(&amp;O)…</translation>
    </message>
    <message>
        <source>Save the workspace &amp;as…</source>
        <translation>工作區另存為(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Plan…</source>
        <translation>計畫(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Units…</source>
        <translation>單位名錄(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Submissions…</source>
        <translation>報送材料(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Folder of submissions…</source>
        <translation>報送材料資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>開啟範例(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;lose the workspace</source>
        <translation>關閉工作區(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>尋找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Run the check</source>
        <translation>開始核查(&amp;R)</translation>
    </message>
    <message>
        <source>U&amp;nits of the check…</source>
        <translation>核查單位(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;About Duibiao</source>
        <translation>關於對標(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>復原%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做%1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rubric…</source>
        <translation>考核細則(&amp;R)…</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Find and &amp;do…</source>
        <translation>尋找與執行(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>使用說明(&amp;M)</translation>
    </message>
    <message>
        <source>Presen&amp;t on the whole screen</source>
        <translation>全螢幕演示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Compare the plan with another one…</source>
        <translation>與另一份計畫比較(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Changes so far</source>
        <translation>修改記錄(&amp;C)</translation>
    </message>
    <message>
        <source>What is &amp;missing, and letters…</source>
        <translation>缺報清單與函件(&amp;M)…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>儲存為 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>儲存為 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Save as a &amp;workbook (XLSX)…</source>
        <translation>儲存為活頁簿 XLSX(&amp;W)…</translation>
    </message>
    <message>
        <source>Save as data (&amp;JSON), never masked…</source>
        <translation>儲存為資料 JSON，不去識別化(&amp;J)…</translation>
    </message>
    <message>
        <source>Save the deadlines as a cale&amp;ndar (ICS)…</source>
        <translation>將時限儲存為日曆 ICS(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Mask personal data</source>
        <translation>個人資訊去識別化(&amp;M)</translation>
    </message>
    <message>
        <source>Makes identity numbers, telephone numbers and the names beside them unreadable in everything that is written</source>
        <translation>在所有輸出的檔案中遮住身分證號、電話號碼和旁邊的姓名</translation>
    </message>
    <message>
        <source>Save as HTM&amp;L…</source>
        <translation>儲存為 HTML(&amp;L)…</translation>
    </message>
    <message>
        <source>Save the &amp;scores (XLSX, CSV)…</source>
        <translation>得分另存為 XLSX 或 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the &amp;rounds (XLSX, CSV)…</source>
        <translation>核查輪次另存為 XLSX 或 CSV(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Audit trail…</source>
        <translation>稽核記錄(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::AttachmentList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Its day</source>
        <translation>所屬日期</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>證明內容</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attach &amp;files…</source>
        <translation>附加檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>Attach a &amp;link…</source>
        <translation>附加連結(&amp;L)…</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1是空檔案。</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB: attach a link to it instead.</source>
        <translation>%1超過50 MB，請改為附加連結。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1無法讀取：%2。</translation>
    </message>
    <message>
        <source>This is no address of a page.</source>
        <translation>這不是網頁地址。</translation>
    </message>
    <message>
        <source>The day that the attachment speaks of, YYYY-MM-DD; empty when it has none. Press F2 to change it.</source>
        <translation>附件所反映的日期，格式為 YYYY-MM-DD，沒有則留空。按 F2 修改。</translation>
    </message>
    <message>
        <source>Attach a link</source>
        <translation>附加連結</translation>
    </message>
    <message>
        <source>Address of the page:</source>
        <translation>網頁地址：</translation>
    </message>
    <message>
        <source>Nothing is attached yet: a picture, minutes or a page that shows what you say.</source>
        <translation>還沒有附件：可附上圖片、會議紀要或網頁，證明所述情況。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::CellPanel</name>
    <message>
        <source>Choose a cell to see the duty, the reason and the evidence.</source>
        <translation>選擇儲存格，檢視任務、理由和佐證。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>計畫：%1</translation>
    </message>
    <message>
        <source>Evidence %1 of %2: %3</source>
        <translation>佐證 %1/%2：%3</translation>
    </message>
    <message>
        <source>Reason and evidence</source>
        <translation>理由和佐證</translation>
    </message>
    <message>
        <source>The paper that a result rests on will stand here, with its words marked: choose a cell of the table.</source>
        <translation>結果所依據的材料將顯示在這裡，並標出原文：請選擇表中的一格。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::CheckBar</name>
    <message>
        <source>Something changed since the last check.</source>
        <translation>上次核查後內容有變動。</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>截至(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>考核期(&amp;P)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Day to judge by</source>
        <translation>核查基準日</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>考核期起始日</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>考核期截止日</translation>
    </message>
    <message>
        <source>&amp;Run the check</source>
        <translation>開始核查(&amp;R)</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::CheckView</name>
    <message>
        <source>Plan and units are here. Run the check to see who has done what.</source>
        <translation>計畫和單位名錄已就緒。開始核查，即可檢視各單位落實情況。</translation>
    </message>
    <message>
        <source>A check needs a plan and the list of units.
Import them from the menu File, or drop the files here.</source>
        <translation>核查需要計畫和單位名錄。
請從「檔案」選單匯入，或將檔案拖放到此處。</translation>
    </message>
    <message>
        <source>Duties by units</source>
        <translation>任務與單位對照</translation>
    </message>
    <message>
        <source>No duty fits the filters.
“Clear” above shows all of them again.</source>
        <translation>沒有符合篩選條件的任務。
點按上方「清除」可恢復顯示全部任務。</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>認定…</translation>
    </message>
    <message>
        <source>Next one to decide</source>
        <translation>下一個待認定</translation>
    </message>
    <message>
        <source>One to decide before</source>
        <translation>上一個待認定</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ClauseTreeModel</name>
    <message>
        <source>Clause</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>任務</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::DecideCommand</name>
    <message>
        <source>return to the unit</source>
        <translation>退回單位</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>申辯</translation>
    </message>
    <message>
        <source>second signature</source>
        <translation>複核簽字</translation>
    </message>
    <message>
        <source>note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>taking back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>decision “%1”</source>
        <translation>認定「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n cell(s)</source>
        <translation>
            <numerusform>%n格：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2, duty %3</source>
        <translation>%2第%3項任務：%1</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Deciding</name>
    <message>
        <source>Show the cell</source>
        <translation>檢視該格</translation>
    </message>
    <message>
        <source>Decide all the same</source>
        <translation>仍按我的認定</translation>
    </message>
    <message>
        <source>The attachment could not be opened: %1.</source>
        <translation>附件無法開啟：%1。</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation>請清理磁碟空間後重試。</translation>
    </message>
    <message numerus="yes">
        <source>The rubric asks for a second signature: %n decision(s) will count once somebody else has signed.</source>
        <translation>
            <numerusform>考核細則要求複簽：%n 項決定待他人複簽後生效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) had been typed and not given when the workspace was left. The words are there again.</source>
        <translation>
            <numerusform>上次離開時有 %n 處理由已輸入但尚未提交，文字已恢復。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the decision</source>
        <translation>繼續填寫</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::DecisionBar</name>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Reason (needed for another status)</source>
        <translation>理由（改變狀態時必填）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>&amp;Set this status</source>
        <translation>認定為此狀態(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Set %n cell(s)</source>
        <translation>
            <numerusform>改定%n格(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>More decisions</source>
        <translation>更多認定</translation>
    </message>
    <message>
        <source>&amp;Return to the unit…</source>
        <translation>退回單位(&amp;R)…</translation>
    </message>
    <message>
        <source>Record the unit’s &amp;appeal…</source>
        <translation>登記單位申辯(&amp;A)…</translation>
    </message>
    <message>
        <source>Second s&amp;ignature…</source>
        <translation>複核簽字(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Note and attachments…</source>
        <translation>備註和附件(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Decide with attachments or a second signature…</source>
        <translation>附材料認定或要求複核簽字(&amp;D)…</translation>
    </message>
    <message>
        <source>C&amp;onfirm the check</source>
        <translation>確認結論(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;onfirm %n cell(s)</source>
        <translation>
            <numerusform>確認%n格(&amp;O)</numerusform>
        </translation>
    </message>
    <message>
        <source>No result</source>
        <translation>無結果</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::DecisionDialog</name>
    <message>
        <source>Return to the unit</source>
        <translation>退回單位</translation>
    </message>
    <message>
        <source>The unit’s appeal</source>
        <translation>單位申辯</translation>
    </message>
    <message>
        <source>Second signature</source>
        <translation>複核簽字</translation>
    </message>
    <message>
        <source>Note and attachments</source>
        <translation>備註和附件</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>認定</translation>
    </message>
    <message>
        <source>What the unit says against the result. The next decision on the cell is the second look at it.</source>
        <translation>寫明單位對結果的不同意見。此後對該格的下一次認定即為複核。</translation>
    </message>
    <message>
        <source>The decision comes into force with this signature. It has to be somebody else’s than the first.</source>
        <translation>簽字後認定生效。須與第一道簽字不是同一人。</translation>
    </message>
    <message>
        <source>Decides nothing. What is attached counts as evidence of the cell.</source>
        <translation>不作認定。所附材料計為該格的佐證。</translation>
    </message>
    <message>
        <source>The status stands above the result of the check. What is attached counts as evidence of the cell.</source>
        <translation>此狀態優先於核查結果。所附材料計為該格的佐證。</translation>
    </message>
    <message>
        <source>Needs a &amp;second signature</source>
        <translation>須複核簽字(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n cell(s)</source>
        <translation>
            <numerusform>%1（%n格）</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;tatus:</source>
        <translation>狀態(&amp;T)：</translation>
    </message>
    <message>
        <source>The unit’s &amp;words:</source>
        <translation>單位意見(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Attachments:</source>
        <translation>附件(&amp;A)：</translation>
    </message>
    <message>
        <source>Recorded &amp;by:</source>
        <translation>登記人(&amp;B)：</translation>
    </message>
    <message>
        <source>Signed &amp;by:</source>
        <translation>簽字人(&amp;B)：</translation>
    </message>
    <message>
        <source>Record the appeal</source>
        <translation>登記申辯</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>簽字</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>What the unit has to mend or to prove. The result of the check stands until somebody decides.</source>
        <translation>寫明單位須整改或補充證明的內容。退回後按核查結論計，直至再次認定。</translation>
    </message>
    <message>
        <source>Your name; if empty, your user name</source>
        <translation>您的姓名；不填則取本機使用者名稱</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::DetailHtml</name>
    <message>
        <source>Must</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Must not</source>
        <translation>不得</translation>
    </message>
    <message>
        <source>Should</source>
        <translation>應當</translation>
    </message>
    <message>
        <source>Is encouraged to</source>
        <translation>鼓勵</translation>
    </message>
    <message>
        <source>from the note at the end of the clause</source>
        <translation>據條款末尾括注</translation>
    </message>
    <message>
        <source>from the task table</source>
        <translation>據任務分解表</translation>
    </message>
    <message>
        <source>from the note that holds for the whole plan</source>
        <translation>據全文統一說明</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>主體</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牽頭</translation>
    </message>
    <message>
        <source>With</source>
        <translation>配合</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Governed by</source>
        <translation>時間依據</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>條件</translation>
    </message>
    <message>
        <source>Task table</source>
        <translation>任務分解表</translation>
    </message>
    <message>
        <source>Text of the clause</source>
        <translation>條款正文</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信心水準</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>撤回認定</translation>
    </message>
    <message>
        <source>This duty does not bind the unit.</source>
        <translation>該項任務不涉及此單位。</translation>
    </message>
    <message>
        <source>Reviewer’s decision</source>
        <translation>人工認定</translation>
    </message>
    <message>
        <source>The check said: %1</source>
        <translation>核查結論：%1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史記錄</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第%1頁</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>工作表%1</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>儲存格%1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第%1段</translation>
    </message>
    <message>
        <source>Show in the plan</source>
        <translation>在計畫中檢視</translation>
    </message>
    <message>
        <source>%1 (confirmed)</source>
        <translation>%1（確認）</translation>
    </message>
    <message>
        <source>The unit’s appeal</source>
        <translation>單位申辯</translation>
    </message>
    <message>
        <source>Second signature</source>
        <translation>複核簽字</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>An appeal waits for the second look</source>
        <translation>申辯待複核</translation>
    </message>
    <message>
        <source>“%1” waits for a second signature</source>
        <translation>「%1」待複核簽字</translation>
    </message>
    <message>
        <source>The decision no longer fits: look at it again</source>
        <translation>原認定已不適用，請重新檢視</translation>
    </message>
    <message>
        <source>Attached by the reviewers</source>
        <translation>審核所附材料</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Corrected (as read → as stated)</source>
        <translation>已更正（原讀 → 改為）</translation>
    </message>
    <message>
        <source>Returned to the unit</source>
        <translation>已退回單位</translation>
    </message>
    <message>
        <source>No unit has a result for this duty yet: it was not checked, or it binds none of the units.</source>
        <translation>該項任務還沒有任何單位的結論：尚未核查，或不涉及名錄中的單位。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::DocumentPane</name>
    <message>
        <source>Recognised on a scanned page: compare it with the original.</source>
        <translation>由掃描頁辨識得來，請與原件核對。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::EffectDelegate</name>
    <message>
        <source>As the rubric</source>
        <translation>同總則</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::EffectWords</name>
    <message>
        <source>%1%, or as far as done</source>
        <translation>%1%，或按完成比例</translation>
    </message>
    <message>
        <source>−%1 for each missing</source>
        <translation>−%1（每缺一個）</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不計</translation>
    </message>
    <message numerus="yes">
        <source>%n duties</source>
        <translation>
            <numerusform>%n 項任務</numerusform>
        </translation>
    </message>
    <message>
        <source>all others</source>
        <translation>其餘全部</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>人工評分</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FactLegend</name>
    <message>
        <source>Legend</source>
        <translation>圖例</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FactWords</name>
    <message>
        <source>at least %1</source>
        <translation>不少於%1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不超過%1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超過%1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>少於%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1小時</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1個工作日</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1週</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1個月</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>for each %1</source>
        <translation>每%1</translation>
    </message>
    <message>
        <source> percentage points</source>
        <translation>個百分點</translation>
    </message>
    <message>
        <source>up by %1</source>
        <translation>提高%1</translation>
    </message>
    <message>
        <source>down by %1</source>
        <translation>降低%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>%1內</translation>
    </message>
    <message>
        <source>within %1 of “%2”</source>
        <translation>「%2」後%1內</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>全部%1</translation>
    </message>
    <message>
        <source>%1, except %2</source>
        <translation>%1（%2除外）</translation>
    </message>
    <message>
        <source>at the end of the month</source>
        <translation>月底</translation>
    </message>
    <message>
        <source>at the end of the quarter</source>
        <translation>季度末</translation>
    </message>
    <message>
        <source>on day %1</source>
        <translation>%1日</translation>
    </message>
    <message numerus="yes">
        <source>in every %n day(s)</source>
        <translation>
            <numerusform>每%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in every %n week(s)</source>
        <translation>
            <numerusform>每%n週</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in every %n month(s)</source>
        <translation>
            <numerusform>每%n個月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in every %n quarter(s)</source>
        <translation>
            <numerusform>每%n個季度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in every %n year(s)</source>
        <translation>
            <numerusform>每%n年</numerusform>
        </translation>
    </message>
    <message>
        <source>in each day</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>in each week</source>
        <translation>每週</translation>
    </message>
    <message>
        <source>in each month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>in each quarter</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>in each half-year</source>
        <translation>每半年</translation>
    </message>
    <message>
        <source>in each year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>in the year %1</source>
        <translation>%1年內</translation>
    </message>
    <message>
        <source>regularly, without a set interval</source>
        <translation>定期（未明確間隔）</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>規則：%1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1分鐘</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, measure word</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, what is counted</comment>
        <translation>%2%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>demand, period or group</comment>
        <translation>%2%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is a share of, share</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>✎ Stated by a person: “%1”</source>
        <translation>✎ 人工填寫：「%1」</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FileChooser</name>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Duibiao workspaces (*.duibiao)</source>
        <translation>對標工作區 (*.duibiao)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>開啟工作區</translation>
    </message>
    <message>
        <source>Save the workspace</source>
        <translation>儲存工作區</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>匯入計畫</translation>
    </message>
    <message>
        <source>Import the list of units</source>
        <translation>匯入單位名錄</translation>
    </message>
    <message>
        <source>Lists of units (*.csv *.tsv *.xlsx *.xlsm *.ods *.docx *.odt *.xls *.et)</source>
        <translation>單位名錄 (*.csv *.tsv *.xlsx *.xlsm *.ods *.docx *.odt *.xls *.et)</translation>
    </message>
    <message>
        <source>Import submissions</source>
        <translation>匯入報送材料</translation>
    </message>
    <message>
        <source>Import a folder of submissions</source>
        <translation>匯入報送材料資料夾</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>儲存報告</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>網頁 (*.html)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Documents (*.txt *.docx *.docm *.odt *.html *.htm *.mht *.pdf *.ofd *.xlsx *.xlsm *.ods *.csv *.tsv *.doc *.wps *.xls *.et *.rtf)</source>
        <translation>文件 (*.txt *.docx *.docm *.odt *.html *.htm *.mht *.pdf *.ofd *.xlsx *.xlsm *.ods *.csv *.tsv *.doc *.wps *.xls *.et *.rtf)</translation>
    </message>
    <message>
        <source>Documents and archives (*.txt *.docx *.docm *.odt *.html *.htm *.mht *.pdf *.ofd *.xlsx *.xlsm *.ods *.csv *.tsv *.doc *.wps *.xls *.et *.rtf *.zip *.7z *.rar *.tar *.tgz *.gz)</source>
        <translation>文件和壓縮檔 (*.txt *.docx *.docm *.odt *.html *.htm *.mht *.pdf *.ofd *.xlsx *.xlsm *.ods *.csv *.tsv *.doc *.wps *.xls *.et *.rtf *.zip *.7z *.rar *.tar *.tgz *.gz)</translation>
    </message>
    <message>
        <source>Import a rubric</source>
        <translation>匯入考核細則</translation>
    </message>
    <message>
        <source>Rubrics (*.xlsx *.xls *.et *.ods *.csv *.docx *.doc *.wps *.json)</source>
        <translation>考核細則 (*.xlsx *.xls *.et *.ods *.csv *.docx *.doc *.wps *.json)</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>儲存講義</translation>
    </message>
    <message>
        <source>Save the letters in</source>
        <translation>選擇儲存函件的資料夾</translation>
    </message>
    <message>
        <source>Import working days</source>
        <translation>匯入工作日曆</translation>
    </message>
    <message>
        <source>Working days (*.tsv *.txt)</source>
        <translation>工作日曆 (*.tsv *.txt)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>資料 (*.json)</translation>
    </message>
    <message>
        <source>Save the deadlines</source>
        <translation>儲存時限</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日曆 (*.ics)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>匯出清單</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>新增附件</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FindingsModel</name>
    <message>
        <source>Weight</source>
        <translation>級別</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>條款</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FindingsPanel</name>
    <message>
        <source>Findings about the plan</source>
        <translation>計畫文本問題</translation>
    </message>
    <message>
        <source>Nothing was found wrong with the plan.</source>
        <translation>未發現計畫文本問題。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FirstLines</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 條</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FollowUpSession</name>
    <message>
        <source>Reading the rounds</source>
        <translation>正在讀取核查輪次</translation>
    </message>
    <message>
        <source>Keeping the round</source>
        <translation>正在存為一輪</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>正在回頭看</translation>
    </message>
    <message>
        <source>duties brought over from %1</source>
        <translation>從「%1」調入事項</translation>
    </message>
    <message>
        <source>the same duty as last year</source>
        <translation>認定與上年為同一事項</translation>
    </message>
    <message>
        <source>another duty than last year</source>
        <translation>認定與上年非同一事項</translation>
    </message>
    <message>
        <source>keeping of round %1</source>
        <translation>存為第%1輪</translation>
    </message>
    <message>
        <source>end of round %1</source>
        <translation>結束第%1輪</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::GiveDialog</name>
    <message>
        <source>&amp;Points:</source>
        <translation>分數(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Give</source>
        <translation>評定(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>取消評定(&amp;T)</translation>
    </message>
    <message>
        <source>Points for %1</source>
        <translation>人工評分：%1</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>事項(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::GivenPoints</name>
    <message>
        <source>Bonus: %1</source>
        <translation>加分：%1</translation>
    </message>
    <message>
        <source>Veto: %1</source>
        <translation>一票否決：%1</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::MainWindow</name>
    <message>
        <source>Duibiao</source>
        <translation>對標</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未儲存</translation>
    </message>
    <message>
        <source>%1[*] – Duibiao</source>
        <translation>%1[*] – 對標</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>導覽</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>核查輪次</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Places</name>
    <message>
        <source>&amp;Overview</source>
        <translation>總覽(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>計畫(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Submissions</source>
        <translation>報送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>核查(&amp;C)</translation>
    </message>
    <message>
        <source>Scor&amp;es</source>
        <translation>評分(&amp;E)</translation>
    </message>
    <message>
        <source>Rou&amp;nds</source>
        <translation>整改(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>報告(&amp;R)</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::AboutBox</name>
    <message>
        <source>About Duibiao</source>
        <translation>關於對標</translation>
    </message>
    <message>
        <source>Duibiao %1</source>
        <translation>對標 %1</translation>
    </message>
    <message>
        <source>Reads government work plans and checks what was submitted against them. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>讀取政府工作計畫，對照核查報送材料。本程式為自由軟體，遵循 GNU 通用公共許可證第 3 版或更新版本。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ScoringPlace</name>
    <message>
        <source>The rubric was read.</source>
        <translation>考核細則已讀入。</translation>
    </message>
    <message>
        <source>The rubric was read, but not all of it was understood:</source>
        <translation>考核細則已讀入，但有些內容未能讀懂：</translation>
    </message>
    <message>
        <source>points for %1</source>
        <translation>對「%1」人工評分</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Recovery</name>
    <message>
        <source>Show all…</source>
        <translation>全部檢視…</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of work were not saved when the program ended, the last of them on %1 (%2).</source>
        <translation>
            <numerusform>程式上次意外結束，有 %n 項工作尚未儲存，最近一項為「%1」（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The work on %1 of %2 was not saved when the program ended.</source>
        <translation>程式上次意外結束，「%1」的工作（%2）尚未儲存。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of work are discarded, and erased when this window is closed.</source>
        <translation>
            <numerusform>已捨棄 %n 項工作，關閉本視窗時刪除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>找回</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Files</name>
    <message>
        <source>This workspace can only be read: nothing you change would be kept.</source>
        <translation>該工作區為唯讀，無法儲存更改。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>核查報告</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) have pages that are pictures without text: %1. Tesseract can recognise what they say; it takes some seconds a page and may make mistakes.</source>
        <translation>
            <numerusform>%n 份材料中有頁面是圖片，沒有文字：%1。Tesseract 可以辨識其中的文字，每頁需要幾秒，結果可能有誤。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognise the text</source>
        <translation>辨識文字</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>已儲存為 %1。</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>還沒有可以匯出的內容。</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1－%2</translation>
    </message>
    <message>
        <source>The folder %1 holds no files.</source>
        <translation>資料夾「%1」中沒有檔案。</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) took the place of the earlier version, which has the same name and unit: %1. The earlier one no longer counts; undoing the import brings it back.</source>
        <translation>
            <numerusform>%n份材料與已有材料同名、同單位而內容有改動，已作為新版本取代舊版本：%1。舊版本不再計入；復原匯入即可恢復。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>兩份都保留</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::MatrixModel</name>
    <message>
        <source>%1: not bound by this duty</source>
        <translation>%1：不涉及該項任務</translation>
    </message>
    <message>
        <source>Duty %1, %2: %3</source>
        <translation>任務%1，%2：%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: no result</source>
        <translation>%1：尚無結論</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>關閉訊息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform>等，另有%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not taken.</source>
        <translation>
            <numerusform>%n 個檔案未匯入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::OverviewView</name>
    <message>
        <source>Duibiao</source>
        <translation>對標</translation>
    </message>
    <message>
        <source>Breaks a work plan into duties, checks what the units sent against them, and shows the words every result rests on.</source>
        <translation>將工作計畫分解為任務，對照核查各單位報送材料，每項結論均可追溯到原文。</translation>
    </message>
    <message>
        <source>%1 duties, %2 findings</source>
        <translation>%1 項任務，%2 個問題</translation>
    </message>
    <message>
        <source>%1 units, %2 submissions</source>
        <translation>%1 個單位，%2 份報送材料</translation>
    </message>
    <message>
        <source>%1 results</source>
        <translation>%1 項結論</translation>
    </message>
    <message>
        <source>Import the plan</source>
        <translation>匯入計畫</translation>
    </message>
    <message>
        <source>A work plan, notice or task table: Word, WPS, PDF, OFD, web page, spreadsheet or text.</source>
        <translation>工作要點、行動方案、通知或任務分解表，支援 Word、WPS、PDF、OFD、網頁、試算表和文字檔。</translation>
    </message>
    <message>
        <source>Import units and submissions</source>
        <translation>匯入單位名錄和報送材料</translation>
    </message>
    <message>
        <source>The list of units with their other names, and the reports and ledgers they sent.</source>
        <translation>單位名錄（含別名），以及各單位報送的總結、報告和台帳。</translation>
    </message>
    <message>
        <source>Run the check</source>
        <translation>開始核查</translation>
    </message>
    <message>
        <source>Every duty is judged for every unit that it binds, with the reason and the evidence.</source>
        <translation>逐任務、逐責任單位給出結論，並附理由和佐證。</translation>
    </message>
    <message>
        <source>Import &amp;plan…</source>
        <translation>匯入計畫(&amp;P)…</translation>
    </message>
    <message>
        <source>Import &amp;units…</source>
        <translation>匯入單位名錄(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Take the units from the plan…</source>
        <translation>從計畫提取單位(&amp;T)…</translation>
    </message>
    <message>
        <source>Import &amp;submissions…</source>
        <translation>匯入報送材料(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Run the check</source>
        <translation>開始核查(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open the sample</source>
        <translation>開啟範例(&amp;O)</translation>
    </message>
    <message>
        <source>To be looked at in what was sent</source>
        <translation>報送材料中需要查看的問題</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>即將到期</translation>
    </message>
    <message>
        <source>Edit the u&amp;nits…</source>
        <translation>編輯單位名錄(&amp;N)…</translation>
    </message>
    <message>
        <source>This workspace can only be read: nothing can be imported or changed in it.</source>
        <translation>此工作區為唯讀，不能匯入或修改。</translation>
    </message>
    <message>
        <source>Import a fol&amp;der of them…</source>
        <translation>匯入材料資料夾(&amp;D)…</translation>
    </message>
    <message>
        <source>%1 results; something changed since the last check.</source>
        <translation>%1 項結論，上次核查後內容有變動。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::PlanView</name>
    <message>
        <source>Duties (%1)</source>
        <translation>任務（%1）</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>問題（%1）</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>Text of the plan</source>
        <translation>計畫正文</translation>
    </message>
    <message>
        <source>Corrections (%1)</source>
        <translation>更正（%1）</translation>
    </message>
    <message>
        <source>⚠ Corrections (%1)</source>
        <translation>⚠ 更正（%1）</translation>
    </message>
    <message>
        <source>No plan yet. Its text will stand here: import one, or drop it here.</source>
        <translation>還沒有計畫。計畫的正文將顯示在這裡：請匯入，或拖放到此處。</translation>
    </message>
    <message>
        <source>&amp;Import a plan…</source>
        <translation>匯入計畫(&amp;I)…</translation>
    </message>
    <message>
        <source>This plan has no numbered clauses.</source>
        <translation>這份計畫沒有編號的條款。</translation>
    </message>
    <message>
        <source>The clauses of the plan will stand here. Choosing one shows its text and its duties alone.</source>
        <translation>計畫的條款將列在這裡。選取一條，就只看它的正文和任務。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::RecoveryDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>還原(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>捨棄(&amp;D)</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>未儲存的工作</translation>
    </message>
    <message>
        <source>This work was not saved when the program ended. Choose what you want to go on with; the rest is kept until you discard it.</source>
        <translation>程式結束時，以下工作尚未儲存。請選擇要繼續的一項；其餘的在捨棄之前一直保留。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最近修改</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ReportView</name>
    <message>
        <source>The report as it will be written</source>
        <translation>報告預覽</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>There is nothing to report yet. Run the check first.</source>
        <translation>暫無報告內容，請先開始核查。</translation>
    </message>
    <message>
        <source>&amp;Other formats</source>
        <translation>其他格式(&amp;O)</translation>
    </message>
    <message>
        <source>Only what the f&amp;ilter of the matrix takes: %1</source>
        <translation>僅列出核查矩陣篩選出的內容(&amp;I)：%1</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::RequirementModel</name>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>任務要求</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>量化指標</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>責任單位</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>%1
(corrected)</source>
        <translation>%1
（已更正）</translation>
    </message>
    <message>
        <source>%1 (corrected)</source>
        <translation>%1（已更正）</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::RequirementPanel</name>
    <message>
        <source>All units</source>
        <translation>全部單位</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Choose a duty to see who, what, how much and by when.</source>
        <translation>選擇一項任務，檢視誰做、做什麼、做多少、何時完成。</translation>
    </message>
    <message>
        <source>Search duties</source>
        <translation>搜尋任務</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>指標類型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>What the duty says</source>
        <translation>任務內容</translation>
    </message>
    <message>
        <source>All duties</source>
        <translation>全部任務</translation>
    </message>
    <message>
        <source>With a measure</source>
        <translation>有量化指標</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Correct what was read wrongly</source>
        <translation>更正讀錯的內容</translation>
    </message>
    <message>
        <source>The duties of the plan stand here once there is one.</source>
        <translation>匯入計畫後，其中的任務列在這裡。</translation>
    </message>
    <message>
        <source>No duty was found in this plan. Where its text holds one, mark the words and add them as a duty; where it is another file, import the right one.</source>
        <translation>這份計畫中沒有找到任務。正文中如有任務，可選取文字新增為任務；如檔案有誤，請匯入正確的計畫。</translation>
    </message>
    <message>
        <source>No duty stands in what was chosen.</source>
        <translation>所選範圍內沒有任務。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::RoundsView</name>
    <message>
        <source>Round %1</source>
        <translation>第%1輪</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>整改中</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2項</translation>
    </message>
    <message>
        <source>From round %1 to round %2: %3.</source>
        <translation>第%1輪至第%2輪：%3。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>報送檔案：%1</translation>
    </message>
    <message>
        <source>What round %1 told the units:</source>
        <translation>第%1輪向各單位回饋的問題：</translation>
    </message>
    <message>
        <source>No longer a duty</source>
        <translation>不再是其事項</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>The duty is gone from the plan</source>
        <translation>計畫中已無此事項</translation>
    </message>
    <message>
        <source>The duty has other words now</source>
        <translation>事項文字已改</translation>
    </message>
    <message>
        <source>The duty no longer binds the unit</source>
        <translation>不再是該單位的事項</translation>
    </message>
    <message>
        <source>The evidence is another</source>
        <translation>佐證已變</translation>
    </message>
    <message>
        <source>The check says something else now</source>
        <translation>核查結果已變</translation>
    </message>
    <message>
        <source>Something was attached since</source>
        <translation>此後附了材料</translation>
    </message>
    <message>
        <source>Then: %1
Now: %2</source>
        <translation>原文：%1
現文：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>待重新檢視</translation>
    </message>
    <message>
        <source>To look at again (%1)</source>
        <translation>待重新檢視（%1）</translation>
    </message>
    <message>
        <source>Doubtful: %1 %</source>
        <translation>存疑：相近度%1%</translation>
    </message>
    <message>
        <source>The same (%1)</source>
        <translation>同一事項（%1）</translation>
    </message>
    <message>
        <source>Another one (%1)</source>
        <translation>不是同一事項（%1）</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>核查輪次</translation>
    </message>
    <message>
        <source>Register of open items</source>
        <translation>整改台帳</translation>
    </message>
    <message>
        <source>Last year’s duties</source>
        <translation>上年事項（回頭看）</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>輪次</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>By</source>
        <translation>經辦人</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>回饋</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>No round yet.
A round keeps the check as it is – its day, its files, its results – and with that what every unit is told.</source>
        <translation>還沒有核查輪次。
存為一輪，就把本次核查的日期、材料和結果連同向各單位回饋的問題一並留存。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前一輪</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後一輪</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Nothing changed from the one to the other.</source>
        <translation>兩輪之間沒有變化。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>有何變化</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Told since</source>
        <translation>首次回饋</translation>
    </message>
    <message>
        <source>Nothing is open.
What a round tells the units – not met, without evidence, to be verified, returned – is listed here until somebody closes it.</source>
        <translation>沒有待整改的問題。
每輪向單位回饋的未達標、無佐證、待核實和退回事項列在這裡，直至銷號。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>原認定</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Every decision still fits the plan and the evidence.</source>
        <translation>各項認定均與計畫和佐證相符。</translation>
    </message>
    <message>
        <source>Decisions to look at again</source>
        <translation>待重新檢視的認定</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>上年狀態</translation>
    </message>
    <message>
        <source>Earlier duty</source>
        <translation>上年事項</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>對應</translation>
    </message>
    <message>
        <source>Duty of now</source>
        <translation>今年事項</translation>
    </message>
    <message>
        <source>From</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Nothing was brought over.
Choose last year’s workspace to see what its last round left unfinished, beside the duties of this plan.</source>
        <translation>尚未調入上年事項。
選擇上年的工作區，可將其最後一輪未完成的事項與本年計畫對照。</translation>
    </message>
    <message>
        <source>&amp;Keep the check as a round</source>
        <translation>存為一輪(&amp;K)</translation>
    </message>
    <message>
        <source>Take up a&amp;gain</source>
        <translation>撤銷銷號(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Show the cell</source>
        <translation>檢視該格(&amp;S)</translation>
    </message>
    <message>
        <source>Take the decisions &amp;back</source>
        <translation>撤回認定(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Bring over from last year…</source>
        <translation>調入上年事項(&amp;B)…</translation>
    </message>
    <message>
        <source>The &amp;same duty</source>
        <translation>同一事項(&amp;S)</translation>
    </message>
    <message>
        <source>Ano&amp;ther duty</source>
        <translation>不是同一事項(&amp;T)</translation>
    </message>
    <message>
        <source>Reason for closing (needed), for example: proof seen on site</source>
        <translation>銷號理由（必填），如：現場核實佐證屬實</translation>
    </message>
    <message>
        <source>E&amp;nd the round</source>
        <translation>結束本輪(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;lose the items</source>
        <translation>銷號(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>匯出(&amp;X)…</translation>
    </message>
    <message>
        <source>Saves the lists as a workbook (XLSX), or the one that is open as a table (CSV)</source>
        <translation>把各清單存為活頁簿（XLSX），或把目前清單存為表格（CSV）</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::RubricModel</name>
    <message>
        <source>Unless an indicator says otherwise</source>
        <translation>總則（指標未另行規定的）</translation>
    </message>
    <message>
        <source>the rubric</source>
        <translation>總則</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>修改「%1」</translation>
    </message>
    <message>
        <source>What this status does: 80% keeps so much of its share, −2 takes points off, more words count by progress (−2 for each missing)</source>
        <translation>此狀態如何計分：80% 表示得該項份額的八成，−2 表示扣 2 分，後面再寫文字則按進度計（如「−2（每缺一個）」）</translation>
    </message>
    <message>
        <source>The most that is taken off; all its points when empty</source>
        <translation>最多扣多少分；空白表示扣完為止</translation>
    </message>
    <message>
        <source>When no duty of the indicator counts for a unit</source>
        <translation>單位沒有此項任務時如何計分</translation>
    </message>
    <message>
        <source>Decisions on its duties have to be signed by a second person</source>
        <translation>對此項任務的認定須由第二人複核簽字</translation>
    </message>
    <message>
        <source>Clauses of the plan (二/（一）) or ids of duties, separated by semicolons; * for all duties that no other indicator names</source>
        <translation>計劃的條款（如 二/（一））或任務編號，用分號隔開；* 表示其他指標未涉及的全部任務</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>扣分上限</translation>
    </message>
    <message>
        <source>Without a duty</source>
        <translation>無任務時</translation>
    </message>
    <message>
        <source>Second signature</source>
        <translation>雙人簽字</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>對應任務</translation>
    </message>
    <message>
        <source>Every decision needs a second signature.</source>
        <translation>每項決定都需複簽。</translation>
    </message>
    <message>
        <source>Decisions for %1 need a second signature.</source>
        <translation>認定為%1的決定需複簽。</translation>
    </message>
    <message>
        <source>Only on indicators of %1 points or more.</source>
        <translation>僅限 %1 分及以上的指標。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::RubricPanel</name>
    <message>
        <source>change of the model</source>
        <translation>修改計分方式</translation>
    </message>
    <message>
        <source>change of the base</source>
        <translation>修改基礎分</translation>
    </message>
    <message>
        <source>change of the places</source>
        <translation>修改名次設定</translation>
    </message>
    <message>
        <source>Bonus: %1</source>
        <translation>加分：%1</translation>
    </message>
    <message>
        <source>Veto: %1</source>
        <translation>一票否決：%1</translation>
    </message>
    <message>
        <source>change of the groups</source>
        <translation>修改分組</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>新指標</translation>
    </message>
    <message>
        <source>new indicator</source>
        <translation>新增指標</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>刪除「%1」</translation>
    </message>
    <message>
        <source>&amp;Import a rubric…</source>
        <translation>匯入考核細則(&amp;I)…</translation>
    </message>
    <message>
        <source>Reads the office&apos;s own table (考核细则): xlsx, csv, docx …, or a rubric written by Duibiao (json)</source>
        <translation>讀取單位自己的考核細則表（xlsx、csv、docx 等），或本程式寫出的細則（json）</translation>
    </message>
    <message>
        <source>Back to the &amp;standard</source>
        <translation>恢復預設(&amp;S)</translation>
    </message>
    <message>
        <source>All duties weigh the same; what was set before can be brought back with Undo</source>
        <translation>恢復為各項任務同等計分；可用復原找回原來的設定</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>計分方式(&amp;M)：</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>計分方式</translation>
    </message>
    <message>
        <source>&amp;Base:</source>
        <translation>基礎分(&amp;B)：</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基礎分</translation>
    </message>
    <message>
        <source>Score &amp;apart</source>
        <translation>分組計分(&amp;A)</translation>
    </message>
    <message>
        <source>Groups of units that are compared with each other only</source>
        <translation>只在組內互相比較的單位分組</translation>
    </message>
    <message>
        <source>Give &amp;places</source>
        <translation>排名次(&amp;P)</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>考核細則</translation>
    </message>
    <message>
        <source>Add an i&amp;ndicator</source>
        <translation>新增指標(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>刪除指標(&amp;R)</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ScoreHtml</name>
    <message>
        <source>%1 of %2, %3%</source>
        <translation>得 %1 分，滿分 %2 分，得分率 %3%</translation>
    </message>
    <message>
        <source>Veto: %1</source>
        <translation>一票否決：%1</translation>
    </message>
    <message>
        <source>Bonus: %1</source>
        <translation>加分：%1</translation>
    </message>
    <message>
        <source>Duties that no indicator scores</source>
        <translation>不屬於任何指標的任務</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不計</translation>
    </message>
    <message>
        <source>Average %1%, best %2%, worst %3%</source>
        <translation>平均 %1%，最高 %2%，最低 %3%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group and its figures</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Provisional: %n verdict(s) wait for a person. Once they are settled, the score lies between %1 and %2.</source>
        <translation>
            <numerusform>暫定：有 %n 項待核實。核實後得分在 %1 與 %2 之間。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ScoreModel</name>
    <message>
        <source>Other units</source>
        <translation>其他單位</translation>
    </message>
    <message>
        <source>Verdicts that wait for a person: the score is provisional while there are any</source>
        <translation>等待人工核實的結果；只要還有，得分就是暫定的</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>滿分</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>得分率</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待核實</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ScoreView</name>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>考核細則</translation>
    </message>
    <message>
        <source>Scores and rubric</source>
        <translation>得分與考核細則</translation>
    </message>
    <message>
        <source>Scores of the units</source>
        <translation>各單位得分</translation>
    </message>
    <message>
        <source>How the unit comes to its points</source>
        <translation>該單位的得分如何得來</translation>
    </message>
    <message>
        <source>There is nothing to score yet. Run the check first.
The rubric can be set before: choose Rubric above.</source>
        <translation>還沒有可計分的結果，請先核查。
考核細則可以先設定：請選擇上方的「考核細則」。</translation>
    </message>
    <message>
        <source>&amp;Give points…</source>
        <translation>人工評分(&amp;G)…</translation>
    </message>
    <message>
        <source>For what no verdict tells: an indicator that is scored by hand, a bonus, a veto</source>
        <translation>用於核查結果不能說明的事項：人工評分的指標、加分、一票否決</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>匯出(&amp;X)…</translation>
    </message>
    <message>
        <source>Saves all units with every indicator as a workbook (XLSX) or a table (CSV)</source>
        <translation>把所有單位及每項指標的得分存為活頁簿（XLSX）或表格（CSV）</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Scoring</name>
    <message>
        <source>%1: %2</source>
        <comment>place in a file and what was noticed there</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::SecrecyDialog</name>
    <message>
        <source>Duibiao</source>
        <translation>對標</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) with a secrecy marking were not imported.</source>
        <translation>
            <numerusform>%n 份標有密等的文件未匯入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>不匯入</translation>
    </message>
    <message>
        <source>This computer may hold them: import</source>
        <translation>本機可以處理，繼續匯入</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::SubmissionsModel</name>
    <message>
        <source>Not known</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未接受</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已讀取</translation>
    </message>
    <message>
        <source>Partly read</source>
        <translation>部分讀取</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>讀取情況</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Newer version, here since %1</source>
        <translation>新版本，%1起取代舊版本</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::SubmissionsView</name>
    <message>
        <source>Not known</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>報送材料</translation>
    </message>
    <message>
        <source>Text of the submission</source>
        <translation>報送材料正文</translation>
    </message>
    <message>
        <source>Choose a file to read it here.</source>
        <translation>選擇檔案，在此檢視內容。</translation>
    </message>
    <message>
        <source>No unit has sent anything yet.
Import reports and ledgers, a whole folder at once, or drop them here.</source>
        <translation>尚無報送材料。
請匯入各單位的報告和台帳（可整個資料夾匯入），或拖放到此處。</translation>
    </message>
    <message>
        <source>&amp;Import submissions…</source>
        <translation>匯入報送材料(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>單位(&amp;U)：</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>欄含義(&amp;O)…</translation>
    </message>
    <message>
        <source>Say which column of this ledger is what</source>
        <translation>指定這份台帳各欄的含義</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>How the file is shown</source>
        <translation>顯示方式</translation>
    </message>
    <message>
        <source>Several units</source>
        <translation>多個單位</translation>
    </message>
    <message>
        <source>Say whose it is…</source>
        <translation>指定單位…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Takes the chosen files out of the workspace (Del)</source>
        <translation>將選取的檔案移出工作區（Del）</translation>
    </message>
    <message>
        <source>Import a fol&amp;der of them…</source>
        <translation>匯入材料資料夾(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::TaskIndicator</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::UnitProgressList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 fulfilled</source>
        <translation>落實率 %1</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::UnsavedDialog</name>
    <message>
        <source>Duibiao</source>
        <translation>對標</translation>
    </message>
    <message>
        <source>Keep this workspace?</source>
        <translation>是否儲存該工作區？</translation>
    </message>
    <message>
        <source>It has no file yet. What you imported and decided is lost unless you save it.</source>
        <translation>該工作區尚未儲存為檔案。如不儲存，已匯入的材料和已作出的認定將丟失。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>儲存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>不儲存(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>“%1” is still going on and is stopped.</source>
        <translation>「%1」尚未完成，將被停止。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Work</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>無法寫入檔案：%1。</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>請選擇其他資料夾，或關閉正在使用該檔案的程式。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::WorkspaceSession</name>
    <message>
        <source>Opening the workspace</source>
        <translation>正在開啟工作區</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在匯入</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在核查</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在寫入報告</translation>
    </message>
    <message>
        <source>Composing the report</source>
        <translation>正在生成報告</translation>
    </message>
    <message>
        <source>Reading what another window changed</source>
        <translation>正在讀取其他視窗的更改</translation>
    </message>
    <message>
        <source>return to the standard rubric</source>
        <translation>恢復預設考核細則</translation>
    </message>
    <message>
        <source>Reading the rubric</source>
        <translation>正在讀取考核細則</translation>
    </message>
    <message>
        <source>import of a rubric</source>
        <translation>匯入考核細則</translation>
    </message>
    <message>
        <source>the columns of a ledger</source>
        <translation>台帳各欄的含義</translation>
    </message>
    <message>
        <source>Reading the ledgers anew</source>
        <translation>正在重新讀取台帳</translation>
    </message>
    <message>
        <source>Looking over what was sent</source>
        <translation>正在查看報送材料</translation>
    </message>
    <message>
        <source>the list of units</source>
        <translation>單位名錄</translation>
    </message>
    <message>
        <source>no unit for %1</source>
        <translation>取消「%1」的單位</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>將「%2」指定給%1</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>移除「%1」</translation>
    </message>
    <message numerus="yes">
        <source>no unit for %n papers</source>
        <translation>
            <numerusform>取消%n份材料的單位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n papers</source>
        <translation>
            <numerusform>將%n份材料指定給%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %n papers</source>
        <translation>
            <numerusform>移除%n份材料</numerusform>
        </translation>
    </message>
    <message>
        <source>check as of %1</source>
        <translation>核查截至日期 %1</translation>
    </message>
    <message>
        <source>check of %1 to %2</source>
        <translation>考核期 %1 至 %2</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>正在寫清單</translation>
    </message>
    <message>
        <source>Reading what changed</source>
        <translation>正在讀取改動</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>匯入「%1」</translation>
    </message>
    <message numerus="yes">
        <source>import of %n files</source>
        <translation>
            <numerusform>匯入%n個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>both versions of %1</source>
        <translation>%1兩個版本並存</translation>
    </message>
    <message numerus="yes">
        <source>both versions of %n papers</source>
        <translation>
            <numerusform>%n份材料兩個版本並存</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the language</source>
        <translation>正在切換語言</translation>
    </message>
</context>
<context>
    <name>duibiao::units</name>
    <message>
        <source>Save the list with the header line name,aliases,groups,parent; only the name must be there. Separate several aliases or groups by semicolons.</source>
        <translation>請在名錄首列寫明欄名 name,aliases,groups,parent（或：單位名稱、簡稱、分組、主管單位），僅名稱必填；多個別名或分組以分號分隔。</translation>
    </message>
    <message>
        <source>The list of units has no column &quot;name&quot;.</source>
        <translation>單位名錄缺少「name」欄。</translation>
    </message>
    <message>
        <source>The list of units is empty.</source>
        <translation>單位名錄為空。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::UnitListModel</name>
    <message>
        <source>Add a unit</source>
        <translation>新增單位</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>將%1併入%2</translation>
    </message>
    <message>
        <source>Keep %1 and %2 apart</source>
        <translation>區分%1與%2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名稱</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>所屬集合</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>主管單位</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>任務數</translation>
    </message>
    <message>
        <source>Remove units</source>
        <translation>刪除單位</translation>
    </message>
    <message>
        <source>Go on with an earlier list</source>
        <translation>繼續上次的名錄</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::UnitsDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>刪除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>重做(&amp;E)</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>單位名錄</translation>
    </message>
    <message>
        <source>Whom the plan binds. A unit is found in plans and reports under its name and its other names, separated by “；”; a group stands for all units that bear it.</source>
        <translation>列出計畫涉及的單位。計畫和報送材料中出現單位名稱或其他名稱（以；分隔）時，均視為該單位；集合名稱（如「各鎮街」）代表所有歸入該集合的單位。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Use this list</source>
        <translation>使用該名錄(&amp;S)</translation>
    </message>
    <message>
        <source>These &amp;look like one unit under two names:</source>
        <translation>疑似同一單位的兩個名稱(&amp;L)：</translation>
    </message>
    <message>
        <source>Units that look alike</source>
        <translation>疑似相同的單位</translation>
    </message>
    <message>
        <source>They are &amp;two units</source>
        <translation>是兩個單位(&amp;T)</translation>
    </message>
    <message>
        <source>“%1” is a name of %2: it finds none of them.</source>
        <translation>“%1”同時是%2的名稱，無法據此認定單位。</translation>
    </message>
    <message>
        <source>One unit: call it %1</source>
        <translation>同一單位，稱%1</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Handout</name>
    <message>
        <source>Duty %1</source>
        <translation>任務 %1</translation>
    </message>
    <message>
        <source>Nothing is asked of anybody in this sentence.</source>
        <translation>這句話沒有要求任何人做任何事。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::PresentPlace</name>
    <message>
        <source>Sentences to practise on</source>
        <translation>練習用的句子</translation>
    </message>
    <message>
        <source>The handout was saved as %1.</source>
        <translation>講義已存為 %1。</translation>
    </message>
    <message>
        <source>%1 - handout</source>
        <translation>%1－講義</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::PresentView</name>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 句，共 %2 句</translation>
    </message>
    <message>
        <source>Type a sentence below, or open a plan and come back.</source>
        <translation>在下面輸入一句話，或者先開啟一份計畫再回來。</translation>
    </message>
    <message>
        <source>Nothing is asked of anybody in this sentence.</source>
        <translation>這句話沒有要求任何人做任何事。</translation>
    </message>
    <message numerus="yes">
        <source>%n duty(s) in this sentence.</source>
        <translation>
            <numerusform>這句話裡有 %n 項任務。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a question of four: who, what, how much, by when</comment>
        <translation>%1？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question, answer</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>後退</translation>
    </message>
    <message>
        <source>Back (Left, Page Up)</source>
        <translation>後退（左箭頭、Page Up）</translation>
    </message>
    <message>
        <source>On</source>
        <translation>前進</translation>
    </message>
    <message>
        <source>On (Right, Page Down, Space)</source>
        <translation>前進（右箭頭、Page Down、空白鍵）</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>先問後答</translation>
    </message>
    <message>
        <source>Ask each question before its answer is shown (Q)</source>
        <translation>先提問題，再出答案（Q）</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>去識別化</translation>
    </message>
    <message>
        <source>Make identity numbers, telephone numbers and the names beside them unreadable (M)</source>
        <translation>遮住身分證號、電話號碼和旁邊的姓名（M）</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>範例句子</translation>
    </message>
    <message>
        <source>Begin anew with the sentences of the sample</source>
        <translation>用範例句子重新開始</translation>
    </message>
    <message>
        <source>Handout…</source>
        <translation>講義…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Leave (Escape)</source>
        <translation>離開（Esc）</translation>
    </message>
    <message>
        <source>Type any sentence and see it read (/)</source>
        <translation>輸入任意一句話，邊輸邊讀（/）</translation>
    </message>
    <message>
        <source>Sentence to be read</source>
        <translation>要讀的句子</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>講解</translation>
    </message>
    <message>
        <source>Save the sentences with their answers as PDF (H)</source>
        <translation>把句子和答案存為 PDF（H）</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Question</name>
    <message>
        <source>Who</source>
        <translation>誰來做</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做什麼</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>做多少</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>何時前</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>沒有說</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::RuleWords</name>
    <message>
        <source>A number with a measure word and nothing that compares: exactly so many.</source>
        <translation>數字加量詞，前後沒有比較詞：就是這麼多。</translation>
    </message>
    <message>
        <source>A word in front of the number sets a bound: 不少于, 至少 mean that many or more, 不超过 that many or fewer.</source>
        <translation>數字前的詞定下界限：「不少于」「至少」是這麼多或更多，「不超过」是這麼多或更少。</translation>
    </message>
    <message>
        <source>A word behind the measure sets a bound: 以上, 以下 and 以内 include the number (Civil Code, article 1259).</source>
        <translation>量詞後的詞定下界限：「以上」「以下」「以内」都包括本數（《民法典》第一千二百五十九條）。</translation>
    </message>
    <message>
        <source>The bound (至少) stands before the verb and holds for the number behind it.</source>
        <translation>界限詞（「至少」）放在動詞前，管的是動詞後的數字。</translation>
    </message>
    <message>
        <source>A word like 达到 or 控制在 names the level itself: that much.</source>
        <translation>「达到」「控制在」之類的詞說的是要到的水準：就是這麼多。</translation>
    </message>
    <message>
        <source>余 or 多 behind the number: more than that.</source>
        <translation>數字後帶「余」「多」：比這個數多。</translation>
    </message>
    <message>
        <source>Two numbers with a dash or 至 between them: from the one to the other, both included.</source>
        <translation>兩個數字之間用短橫線或「至」連接：從前一個到後一個，兩頭都算。</translation>
    </message>
    <message>
        <source>A share or a change in percent with nothing that compares: exactly so much.</source>
        <translation>百分數前後沒有比較詞：就是這麼多。</translation>
    </message>
    <message>
        <source>A word in front of the percentage sets a bound: 不低于 means that much or more.</source>
        <translation>百分數前的詞定下界限：「不低于」是這麼多或更多。</translation>
    </message>
    <message>
        <source>A word behind the percentage sets a bound: 以上 and 以下 include the figure itself.</source>
        <translation>百分數後的詞定下界限：「以上」「以下」都包括本數。</translation>
    </message>
    <message>
        <source>The bound stands before the verb and holds for the percentage behind it.</source>
        <translation>界限詞放在動詞前，管的是動詞後的百分數。</translation>
    </message>
    <message>
        <source>A word like 达到 names the level of the percentage itself.</source>
        <translation>「达到」之類的詞說的是百分數要到的水準。</translation>
    </message>
    <message>
        <source>余 or 多 behind the percentage: more than that.</source>
        <translation>百分數後帶「余」「多」：比這個數多。</translation>
    </message>
    <message>
        <source>Two percentages: from the one to the other, both included.</source>
        <translation>兩個百分數：從前一個到後一個，兩頭都算。</translation>
    </message>
    <message>
        <source>前 or 底 makes the date a last day: 底前 is the last day of the month or year.</source>
        <translation>「前」「底」使日期成為最後期限：「底前」是當月或當年最後一天。</translation>
    </message>
    <message>
        <source>A date at which, or by whose end, something is to be done.</source>
        <translation>寫明的日期：到那一天（或那段時間的最後一天）為止。</translation>
    </message>
    <message>
        <source>A year with a verb of completion: by the last day of that year.</source>
        <translation>年份後接「完成」「建成」等詞：到那一年最後一天。</translation>
    </message>
    <message>
        <source>从…起, 自…起: the first day, not the last.</source>
        <translation>「从…起」「自…起」說的是第一天，不是最後一天。</translation>
    </message>
    <message>
        <source>Two dates: the first is when it begins, the second the last day.</source>
        <translation>兩個日期：前一個是開始，後一個是最後期限。</translation>
    </message>
    <message>
        <source>年初: at the beginning of the year; no day is named.</source>
        <translation>「年初」：一年開始的時候，沒有寫明哪一天。</translation>
    </message>
    <message>
        <source>A month or day whose year nobody says.</source>
        <translation>只有月、日，沒有說是哪一年。</translation>
    </message>
    <message>
        <source>A stretch of time behind an event, closed with 内: counted from the event.</source>
        <translation>事由加時長再加「内」：從事由發生起算。</translation>
    </message>
    <message>
        <source>A part of the year (上半年, 三季度): by its last day.</source>
        <translation>一年中的一段（「上半年」「三季度」）：到這一段的最後一天。</translation>
    </message>
    <message>
        <source>年内, 全年: by the last day of the plan’s year.</source>
        <translation>「年内」「全年」：到計畫年度最後一天。</translation>
    </message>
    <message>
        <source>A stretch of time in which a matter is settled (24小时办结): 内 goes without saying.</source>
        <translation>辦結事項的時長（「24小时办结」）：省去了「内」字。</translation>
    </message>
    <message>
        <source>限 in front of a stretch of time: within it.</source>
        <translation>時長前有「限」「限期」：在這段時間之內。</translation>
    </message>
    <message>
        <source>用 in front of a stretch of time: it may take that long.</source>
        <translation>時長前有「用」「利用」：就用這麼長時間。</translation>
    </message>
    <message>
        <source>An event with 前 behind it: before it happens.</source>
        <translation>事由後加「前」：在它發生之前。</translation>
    </message>
    <message>
        <source>A holiday, a season or the like with 前 behind it: before it begins.</source>
        <translation>節日、時節等後面加「前」：在它開始之前。</translation>
    </message>
    <message>
        <source>提前 with a stretch of time: so long before the event.</source>
        <translation>「提前」加時長：在事由之前這麼久。</translation>
    </message>
    <message>
        <source>The deadline stands in the row of the task table.</source>
        <translation>時限寫在任務分解表的這一列裡。</translation>
    </message>
    <message>
        <source>每 with a period, or 按季度: every period once more.</source>
        <translation>「每」加週期，或「按季度」：每個週期都要做。</translation>
    </message>
    <message>
        <source>定期, 不定期: again and again, without a set interval.</source>
        <translation>「定期」「不定期」：反覆做，沒有固定間隔。</translation>
    </message>
    <message>
        <source>全部, 全覆盖, 100%的…: all of them, none left out.</source>
        <translation>「全部」「全覆盖」「所有」：一個也不能少。</translation>
    </message>
    <message>
        <source>所有, 凡 at the head of the sentence: whatever follows holds for all.</source>
        <translation>句首的「所有」「凡」：後面說的對全體都適用。</translation>
    </message>
    <message>
        <source>均, 都, 一律 before the verb: for each of them.</source>
        <translation>動詞前的「均」「都」「一律」：每一個都要做到。</translation>
    </message>
    <message>
        <source>统一 before the verb: all of them the same way.</source>
        <translation>動詞前的「统一」：全體按同一辦法做。</translation>
    </message>
    <message>
        <source>The subject of the sentence: an organisation or office before the verb.</source>
        <translation>句子的主語：動詞前的單位或職務。</translation>
    </message>
    <message>
        <source>Named with 牵头 or 负责: answers for it.</source>
        <translation>用「牵头」「负责」點名的單位：由它負責。</translation>
    </message>
    <message>
        <source>Named with 配合, 会同, 参与: helps, but does not answer for it.</source>
        <translation>用「配合」「会同」「参与」點名的單位：協助，不牽頭。</translation>
    </message>
    <message>
        <source>Named in a note elsewhere: of the clause or of its heading.</source>
        <translation>在別處註明：條款後或標題後的責任單位。</translation>
    </message>
    <message>
        <source>Named in the row of the task table.</source>
        <translation>在任務分解表的這一列裡點名。</translation>
    </message>
    <message>
        <source>Named in the note that holds for the whole plan.</source>
        <translation>在對整份計畫有效的說明裡點名。</translation>
    </message>
    <message>
        <source>Nobody is named here. Ask who is to answer for it.</source>
        <translation>這裡沒有點名。要問：由誰負責？</translation>
    </message>
    <message>
        <source>The verb and what it is done to. A plain imperative binds: it must be done.</source>
        <translation>動詞和它的對象。沒有情態詞的祈使句就是硬性要求：必須做。</translation>
    </message>
    <message>
        <source>The verb and what it is done to, with 不得, 严禁 or the like: it must not be done.</source>
        <translation>動詞和它的對象，帶「不得」「严禁」等詞：不准做。</translation>
    </message>
    <message>
        <source>The verb and what it is done to, with a word like 应 or 力争: it should be done.</source>
        <translation>動詞和它的對象，帶「应」「力争」等詞：應當做。</translation>
    </message>
    <message>
        <source>The verb and what it is done to, with 鼓励 or 支持: welcome, not demanded.</source>
        <translation>動詞和它的對象，帶「鼓励」「支持」等詞：提倡做，不強求。</translation>
    </message>
    <message>
        <source>No measure is said: whether it was done enough cannot be counted.</source>
        <translation>沒有說多少：做得夠不夠，數不出來。</translation>
    </message>
    <message>
        <source>No day is said. In a yearly plan that is the end of its year.</source>
        <translation>沒有說時限。年度計畫裡就是當年年底。</translation>
    </message>
    <message>
        <source>The day stands above: in the phase or sentence that this one stands under.</source>
        <translation>時限寫在上面：本句所在的階段或前面的句子裡。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定的各頁</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>重做(&amp;E)</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Theme</name>
    <message>
        <source>As the desktop</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::CommandPalette</name>
    <message>
        <source>Find and do</source>
        <translation>尋找與執行</translation>
    </message>
    <message>
        <source>An action, a duty, a unit, or words of the papers</source>
        <translation>操作、任務、單位，或材料裡的字詞</translation>
    </message>
    <message>
        <source>What to find or do</source>
        <translation>要找什麼、做什麼</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>尋找結果</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Finding</name>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Duty %1</source>
        <translation>任務 %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>篩選：%1</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::PaletteModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, where it stands</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::TextSearch</name>
    <message>
        <source>Indexing the papers</source>
        <translation>正在為材料建索引</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>使用說明</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Ledgers</name>
    <message>
        <source>Table %1</source>
        <translation>表 %1</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::SayingColumns</name>
    <message numerus="yes">
        <source>The columns of %n file(s) are not understood: %1.</source>
        <translation>
            <numerusform>有 %n 個檔案的欄含義看不懂：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column is what…</source>
        <translation>指定各欄的含義…</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ColumnsDialog</name>
    <message>
        <source>Columns of %1</source>
        <translation>%1 的各欄</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation>表格(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Header:</source>
        <translation>表頭(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Read it so</source>
        <translation>照此讀取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forget what was said</source>
        <translation>取消指定(&amp;F)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>表頭</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>含義</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>各欄</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Tells</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>What the rows say</source>
        <translation>各列的內容</translation>
    </message>
    <message>
        <source>The f&amp;ile (Enter on a row makes it the header):</source>
        <translation>檔案（在某列按 Enter 可設為表頭）(&amp;I)：</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>Not stored yet.</source>
        <translation>尚未儲存。</translation>
    </message>
    <message>
        <source>Somebody said so.</source>
        <translation>人工指定。</translation>
    </message>
    <message>
        <source>Told by the words of the header.</source>
        <translation>按表頭文字辨識。</translation>
    </message>
    <message>
        <source>Column %1, %2</source>
        <translation>%1 欄，%2</translation>
    </message>
    <message>
        <source>Nothing is read from the rows &amp;yet: say which column tells what was done.</source>
        <translation>尚未從各列讀到內容：請指定哪一欄說明做了什麼(&amp;Y)。</translation>
    </message>
    <message>
        <source>What the rows sa&amp;y:</source>
        <translation>各列讀出的內容(&amp;Y)：</translation>
    </message>
    <message>
        <source>Say which row names the columns, or that none does, and what each column holds. It is remembered: every ledger with the same header is read so, and every one without a header whose first row looks alike.</source>
        <translation>指定哪一列是表頭（或沒有表頭）以及各欄的含義。系統會記住：表頭相同的台帳，以及沒有表頭但首列樣式相同的台帳，今後都按此讀取。</translation>
    </message>
    <message>
        <source>No header row: by place</source>
        <translation>沒有表頭：按位置讀取</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>首列</translation>
    </message>
    <message>
        <source>No header is understood: nothing is read from this table. Choose the row that names the columns, or say that there is none.</source>
        <translation>未辨識出表頭，此表內容未讀取。請選擇表頭所在列，或說明沒有表頭。</translation>
    </message>
    <message>
        <source>What each column holds:</source>
        <translation>各欄的含義：</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::IrregularityList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Corrections</name>
    <message>
        <source>Deadline</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>責任主體</translation>
    </message>
    <message>
        <source>Lead units</source>
        <translation>牽頭單位</translation>
    </message>
    <message>
        <source>Units that take part</source>
        <translation>配合單位</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>No duty</source>
        <translation>不是任務</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>（無）</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::TakeBackCommand</name>
    <message>
        <source>taking back “%1”</source>
        <translation>撤回更正「%1」</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::DutyEditor</name>
    <message>
        <source>A duty needs a unit that answers for it. If it binds nobody, mark it as no duty.</source>
        <translation>任務須有責任單位。如不約束任何單位，請標為「不是任務」。</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>✓ Understood as: %1</source>
        <translation>✓ 讀作：%1</translation>
    </message>
    <message>
        <source>&amp;By when:</source>
        <translation>時限(&amp;B)：</translation>
    </message>
    <message>
        <source>How &amp;much:</source>
        <translation>指標(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Lead:</source>
        <translation>牽頭(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;With:</source>
        <translation>配合(&amp;W)：</translation>
    </message>
    <message>
        <source>As plans write it: 2023年年底前</source>
        <translation>按公文寫法：2023年年底前</translation>
    </message>
    <message>
        <source>As plans write it: 每年至少2次；不低于95%</source>
        <translation>按公文寫法：每年至少2次；不低於95%</translation>
    </message>
    <message>
        <source>Units, separated by 、</source>
        <translation>單位之間用「、」隔開</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why, for those who look at it later</source>
        <translation>為何更正，供日後查看</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Wh&amp;o:</source>
        <translation>主體(&amp;O)：</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::CorrectionsPanel</name>
    <message>
        <source>✓ Holds</source>
        <translation>✓ 有效</translation>
    </message>
    <message>
        <source>⚠ No longer applies: %1</source>
        <translation>⚠ 已不適用：%1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更正內容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>By</source>
        <translation>更正人</translation>
    </message>
    <message>
        <source>Corrections of the plan</source>
        <translation>計畫的更正</translation>
    </message>
    <message>
        <source>Nothing was corrected. Choose a duty and press F2 where the plan was read wrongly.</source>
        <translation>還沒有更正。計畫讀得不對時，選取任務按 F2。</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>撤回(&amp;T)</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>任務</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::SplitDialog</name>
    <message>
        <source>Split the duty</source>
        <translation>拆分任務</translation>
    </message>
    <message>
        <source>Press Enter where another duty begins: each line becomes a duty. The words of the plan stay as they are.</source>
        <translation>在另一項任務開始處按 Enter：每行成為一項任務。計畫原文不變。</translation>
    </message>
    <message>
        <source>The words of the duty</source>
        <translation>任務原文</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>拆分(&amp;S)</translation>
    </message>
    <message>
        <source>⚠ The words have changed. Only line ends can be put in: press Ctrl+Z to go back.</source>
        <translation>⚠ 文字有改動。這裡只能加入換行：按 Ctrl+Z 復原。</translation>
    </message>
    <message>
        <source>It is one duty so far.</source>
        <translation>目前仍是一項任務。</translation>
    </message>
    <message numerus="yes">
        <source>%n duties</source>
        <translation>
            <numerusform>%n 項任務</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::PlanCorrecting</name>
    <message>
        <source>There is no next duty to merge with. Choose several with Ctrl or Shift.</source>
        <translation>後面沒有可合併的任務。請按住 Ctrl 或 Shift 選擇幾項。</translation>
    </message>
    <message>
        <source>merging of duties</source>
        <translation>合併任務</translation>
    </message>
    <message>
        <source>Select the words in the text of the plan that are a duty.</source>
        <translation>請先在計畫原文中選出作為任務的文字。</translation>
    </message>
    <message>
        <source>These words are a duty already.</source>
        <translation>這段文字已經是一項任務。</translation>
    </message>
    <message>
        <source>new duty</source>
        <translation>新增任務</translation>
    </message>
    <message>
        <source>mark as no duty</source>
        <translation>標為不是任務</translation>
    </message>
    <message>
        <source>No duty stands in this clause.</source>
        <translation>這一條下沒有任務。</translation>
    </message>
    <message>
        <source>&amp;Correct the duty…</source>
        <translation>更正任務(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Split the duty…</source>
        <translation>拆分任務(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Merge with the next duty</source>
        <translation>與下一項合併(&amp;M)</translation>
    </message>
    <message>
        <source>Merges the chosen duties; of one, with the next</source>
        <translation>合併選取的任務；只選一項時與下一項合併</translation>
    </message>
    <message>
        <source>Selected &amp;words are a duty</source>
        <translation>選取的文字是任務(&amp;W)</translation>
    </message>
    <message>
        <source>It is &amp;no duty</source>
        <translation>不是任務(&amp;N)</translation>
    </message>
    <message>
        <source>No &amp;duties in this clause</source>
        <translation>這一條下都不是任務(&amp;D)</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Correcting</name>
    <message>
        <source>correction of a duty</source>
        <translation>更正任務</translation>
    </message>
    <message>
        <source>splitting of a duty</source>
        <translation>拆分任務</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::PlanComparison</name>
    <message>
        <source>＋ New</source>
        <translation>＋ 新增</translation>
    </message>
    <message>
        <source>－ Dropped</source>
        <translation>－ 刪去</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>units</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>＝ The same</source>
        <translation>＝ 未變</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>＋ %1 new · － %2 dropped · ≠ %3 changed · ＝ %4 the same</source>
        <translation>＋ 新增 %1 · － 刪去 %2 · ≠ 改動 %3 · ＝ 未變 %4</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>（無）</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ComparePanel</name>
    <message>
        <source>No earlier plan in this workspace</source>
        <translation>本工作區沒有以前的計畫</translation>
    </message>
    <message>
        <source>Choose an earlier plan</source>
        <translation>選擇以前的計畫</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Choose a plan to lay beside this one.</source>
        <translation>請選擇要並排比較的計畫。</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>現在：%1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>條目</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Measure and units</source>
        <translation>指標和單位</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一處變化</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一處變化</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Earlier plan</source>
        <translation>以前的計畫</translation>
    </message>
    <message>
        <source>Text of the other plan</source>
        <translation>另一份計畫的原文</translation>
    </message>
    <message>
        <source>Text of the plan of now</source>
        <translation>現計畫的原文</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>變化清單</translation>
    </message>
    <message>
        <source>The other plan will stand here: choose an earlier one of this workspace above, or a file.</source>
        <translation>另一份計畫將顯示在這裡：請在上方選擇本工作區以前的計畫，或選擇一個檔案。</translation>
    </message>
    <message>
        <source>The plan of now will stand here, with what changed marked in both.</source>
        <translation>現計畫將顯示在這裡，兩邊都會標出變化。</translation>
    </message>
    <message>
        <source>Changes &amp;only</source>
        <translation>只列變化(&amp;O)</translation>
    </message>
    <message>
        <source>Leaves out the duties that are the same in both plans</source>
        <translation>不列兩份計畫中相同的任務</translation>
    </message>
    <message>
        <source>From a f&amp;ile…</source>
        <translation>選擇檔案(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Comparing</name>
    <message>
        <source>Comparing the plans</source>
        <translation>正在比較計畫</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::DueModel</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未核查</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已落實 %1/%2</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩餘時間</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>責任單位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>進展</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>還有 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Figures</name>
    <message>
        <source>All units</source>
        <translation>全部單位</translation>
    </message>
    <message>
        <source>%1: %2 %3 of %4</source>
        <translation>%1：%2 %3 項，共 %4 項</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::MatrixFilter</name>
    <message>
        <source>Not grouped</source>
        <translation>不分組</translation>
    </message>
    <message>
        <source>By section of the plan</source>
        <translation>按計畫章節分組</translation>
    </message>
    <message>
        <source>By units bound</source>
        <translation>按責任單位分組</translation>
    </message>
    <message>
        <source>By most urgent status</source>
        <translation>按最緊要狀態分組</translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>按時限分組</translation>
    </message>
    <message>
        <source>Before the first clause</source>
        <translation>首個條款之前</translation>
    </message>
    <message>
        <source>Binds no unit of the list</source>
        <translation>不涉及名錄中的單位</translation>
    </message>
    <message>
        <source>Several units</source>
        <translation>多個單位</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>無結論</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 done</source>
        <translation>%1，%2：已落實 %3/%4</translation>
    </message>
    <message>
        <source>Closed group %1</source>
        <translation>已摺疊的分組：%1</translation>
    </message>
    <message>
        <source>Open group %1</source>
        <translation>已展開的分組：%1</translation>
    </message>
    <message>
        <source>%1 – a click opens or closes the group</source>
        <translation>%1（按一下展開或摺疊）</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::StatusRing</name>
    <message>
        <source>Fulfilled</source>
        <translation>落實率</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FiguresPanel</name>
    <message>
        <source>A click, or Enter, leads from a piece to its results.</source>
        <translation>按一下圖塊或按 Enter 鍵，可檢視對應的結論。</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Results by status</source>
        <translation>結論分布</translation>
    </message>
    <message>
        <source>Results by unit</source>
        <translation>各單位結論</translation>
    </message>
    <message>
        <source>Fulfilled by unit</source>
        <translation>各單位落實情況</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FilterBar</name>
    <message>
        <source>All units</source>
        <translation>全部單位</translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation>全部條款</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>全部狀態</translation>
    </message>
    <message>
        <source>Any measure</source>
        <translation>全部指標類型</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>儲存目前篩選(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename or delete filters…</source>
        <translation>重新命名或刪除篩選方案(&amp;R)…</translation>
    </message>
    <message>
        <source>%1 results, %2 duties</source>
        <translation>%2 項任務，%1 項結論</translation>
    </message>
    <message>
        <source>Search duties</source>
        <translation>搜尋任務</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>指標類型</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Decided or not</source>
        <translation>是否已認定</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>分組方式</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>篩選方案</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>Shows everything again</source>
        <translation>恢復顯示全部內容</translation>
    </message>
    <message>
        <source>Save&amp;d filters</source>
        <translation>篩選方案(&amp;D)</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FiltersDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation>重新命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>篩選方案</translation>
    </message>
    <message>
        <source>F2 renames a filter, Del deletes it. Both can be undone.</source>
        <translation>按 F2 重新命名，按 Del 刪除；兩項操作均可復原。</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>儲存篩選方案</translation>
    </message>
    <message>
        <source>&amp;Name of the filter:</source>
        <translation>方案名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>方案名稱</translation>
    </message>
    <message>
        <source>The filter of this name will be replaced.</source>
        <translation>同名的篩選方案將被取代。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Filtering</name>
    <message>
        <source>filter “%1”</source>
        <translation>篩選方案「%1」</translation>
    </message>
    <message>
        <source>other name “%1” for a filter</source>
        <translation>篩選方案更名為「%1」</translation>
    </message>
    <message>
        <source>deletion of the filter “%1”</source>
        <translation>刪除篩選方案「%1」</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::HistoryDock</name>
    <message>
        <source>Changes</source>
        <translation>修改記錄</translation>
    </message>
    <message>
        <source>Changes since the workspace was opened</source>
        <translation>開啟工作區以來的修改</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>開啟時的狀態</translation>
    </message>
    <message>
        <source>Choosing a line goes to the state after that change.</source>
        <translation>選擇一行，回到該項修改後的狀態。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::SheetModel</name>
    <message>
        <source>Evidence: %1</source>
        <translation>佐證：%1</translation>
    </message>
    <message>
        <source>%1 (evidence)</source>
        <translation>%1（佐證）</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::SheetPane</name>
    <message>
        <source>Table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Sheets of the file</source>
        <translation>檔案中的工作表</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::DropAnywhere</name>
    <message>
        <source>This will be taken in when the window in front is closed.</source>
        <translation>關閉前面的視窗後匯入。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Letters</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Request to %1</source>
        <translation>%1補充報送函</translation>
    </message>
    <message>
        <source>Ledger for %1</source>
        <translation>%1補充報送台帳</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::MissingModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Unit and what it is asked for</source>
        <translation>單位及需補充的任務</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>核查情況</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s)</source>
        <translation>
            <numerusform>%1：%n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::LettersDialog</name>
    <message>
        <source>&amp;All units</source>
        <translation>全部單位(&amp;A)</translation>
    </message>
    <message>
        <source>With each letter a &amp;ledger of its items, to be filled in (xlsx)</source>
        <translation>每封函附一份待填台帳（xlsx）(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Mask identity numbers, telephone numbers and the names beside them</source>
        <translation>對身分證號、電話號碼及其旁邊的姓名去識別化(&amp;M)</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺報清單</translation>
    </message>
    <message>
        <source>What the units have not done, not proved, or told without making it clear. Each unit that is ticked gets a letter that asks for its items.</source>
        <translation>各單位尚未落實、缺少佐證或說明不清的任務。為每個勾選的單位寫一封函，請其補充報送。</translation>
    </message>
    <message>
        <source>Units and what is missing from them</source>
        <translation>各單位及缺報任務</translation>
    </message>
    <message>
        <source>The office that signs</source>
        <translation>落款單位</translation>
    </message>
    <message>
        <source>Word documents (docx)</source>
        <translation>Word 文件（docx）</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>&amp;Signed by:</source>
        <translation>落款(&amp;S)：</translation>
    </message>
    <message>
        <source>Answer &amp;by:</source>
        <translation>補報期限(&amp;B)：</translation>
    </message>
    <message>
        <source>Written &amp;as:</source>
        <translation>檔案格式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Write the letters…</source>
        <translation>產生函件(&amp;W)…</translation>
    </message>
    <message>
        <source>Tick at least one unit.</source>
        <translation>請至少勾選一個單位。</translation>
    </message>
    <message>
        <source>The day until which an answer is expected is in the past.</source>
        <translation>補報期限已經過去。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Requesting</name>
    <message>
        <source>Composing the report</source>
        <translation>正在彙總</translation>
    </message>
    <message>
        <source>Nothing is missing: no duty that is due is open.</source>
        <translation>沒有缺報：到期任務均已落實。</translation>
    </message>
    <message>
        <source>Writing the letters</source>
        <translation>正在產生函件</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to %1.</source>
        <translation>
            <numerusform>已在 %1 中產生 %n 個檔案。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::check::Synonyms</name>
</context>
<context>
    <name>duibiao::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>語言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C)：</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>字型大小(&amp;S)：</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字型大小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Every choice holds at once and is remembered.</source>
        <translation>選擇後立即生效，並會記住。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::BackupKeeper</name>
    <message>
        <source>Making a backup</source>
        <translation>正在備份</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::BackupsModel</name>
    <message>
        <source>Before the form of the file changed; never removed</source>
        <translation>檔案格式更新之前；不會被清除</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>手動備份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>緣由</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::BackupsPage</name>
    <message>
        <source>Duibiao</source>
        <translation>對標</translation>
    </message>
    <message>
        <source>Go back to the backup of %1?</source>
        <translation>還原到 %1 的備份嗎？</translation>
    </message>
    <message>
        <source>What the workspace holds now is kept as a backup, too: you can come back to it.</source>
        <translation>工作區現在的內容也會另存為一份備份，隨時可以恢復回來。</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>還原到它(&amp;G)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Backups of the workspace</source>
        <translation>工作區的備份</translation>
    </message>
    <message>
        <source>How many are &amp;kept:</source>
        <translation>保留份數(&amp;K)：</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>保留份數</translation>
    </message>
    <message>
        <source>&amp;Make a backup now</source>
        <translation>立即備份(&amp;M)</translation>
    </message>
    <message>
        <source>Go &amp;back to it…</source>
        <translation>還原到它(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>在資料夾中顯示(&amp;S)</translation>
    </message>
    <message>
        <source>Backups lie beside the file of a workspace. Open one, or save this work first.</source>
        <translation>備份放在工作區檔案旁邊。請先開啟一個工作區，或先儲存現在的工作。</translation>
    </message>
    <message>
        <source>They lie in %1. The oldest go when there are more than are kept; one is made by itself before a new version of the program changes the form of the file.</source>
        <translation>備份放在 %1。超過保留份數時，最早的會被清除；新版本程式更新檔案格式之前會自動備份一份。</translation>
    </message>
    <message>
        <source>The backups of the workspace will stand here once it has a file.</source>
        <translation>工作區有了檔案之後，備份將列在這裡。</translation>
    </message>
    <message>
        <source>No backups yet. Each one made will stand here, and you can go back to it.</source>
        <translation>還沒有備份。每次備份都將列在這裡，可隨時還原。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::CalendarKeeper</name>
    <message>
        <source>the working days of %1</source>
        <translation>%1 的工作日</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::CalendarPage</name>
    <message>
        <source>Write down every day off and every make-up day of the State Council&apos;s notice for %1, or import them; nothing is counted by them before they are kept.</source>
        <translation>請按國務院辦公廳%1年放假通知，逐一寫下放假和調休上班的日子，或從檔案匯入；儲存之前不據此計算。</translation>
    </message>
    <message>
        <source>Keep the days once all of the notice stand here.</source>
        <translation>通知裡的日子都寫齊之後，請儲存。</translation>
    </message>
    <message>
        <source>the working day %1</source>
        <translation>工作日 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) from %1</source>
        <translation>
            <numerusform>%1 起的 %n 個工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>the office&apos;s days of %1</source>
        <translation>本單位%1年的日子</translation>
    </message>
    <message>
        <source>the working days of %1</source>
        <translation>%1年的工作日</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日曆</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上個月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下個月</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>當月各日</translation>
    </message>
    <message>
        <source>Days of the year that do not follow the week</source>
        <translation>全年放假和調休的日子</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>Name of the chosen days</source>
        <translation>所選日子的名稱</translation>
    </message>
    <message>
        <source>Festival or reason</source>
        <translation>節日或緣由</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>休息(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Working</source>
        <translation>上班(&amp;W)</translation>
    </message>
    <message>
        <source>As s&amp;hipped</source>
        <translation>按內附(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keep these days</source>
        <translation>儲存這些日子(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take the office&apos;s days of the year back</source>
        <translation>撤回本單位當年的變更(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Import a year…</source>
        <translation>匯入某年(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::MonthModel</name>
    <message>
        <source>work</source>
        <translation>班</translation>
    </message>
    <message>
        <source>off</source>
        <translation>休</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>changed by the office</source>
        <translation>本單位變更</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::SettingsPlace</name>
    <message>
        <source>The backup was written: %1.</source>
        <translation>已備份：%1。</translation>
    </message>
    <message>
        <source>The workspace is as it was in the backup. What it held before is kept: %1.</source>
        <translation>工作區已恢復到該備份。恢復前的內容另存為：%1。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::YearDaysModel</name>
    <message>
        <source>Working</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>本單位</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>內附</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>From</source>
        <translation>來自</translation>
    </message>
    <message>
        <source>%1 – not known</source>
        <translation>%1年——未知</translation>
    </message>
    <message>
        <source>%1 – written down by the office</source>
        <translation>%1年——本單位寫下</translation>
    </message>
    <message>
        <source>%1 – as shipped</source>
        <translation>%1年——按內附</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n day(s) changed by the office</source>
        <translation>
            <numerusform>%1年——本單位變更 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Known years: %1.</source>
        <translation>已有放假安排的年份：%1。</translation>
    </message>
    <message>
        <source>Not known: %1. A term in working days that runs into them is left to a reviewer.</source>
        <translation>未知：%1。以工作日計的期限延續到這些年份時，留給人工核實。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ChosenPapers</name>
    <message numerus="yes">
        <source>%n papers are chosen</source>
        <translation>
            <numerusform>已選取%n份材料</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit that you choose above is that of all these papers; Remove takes all of them out.</source>
        <translation>在上方選擇的單位將用於以下所有材料；「移除」將移出所有這些材料。</translation>
    </message>
    <message>
        <source>no unit is known</source>
        <translation>單位未確定</translation>
    </message>
    <message>
        <source>
%1
%2 · %3 · evidence: %4
</source>
        <translation>
%1
%2 · %3 · 佐證%4條
</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ListingUnits</name>
    <message>
        <source>The list of units was being changed when the workspace was left. What was typed is there again.</source>
        <translation>上次離開工作區時，單位名錄尚未改完；已輸入的內容仍在。</translation>
    </message>
    <message>
        <source>Go on with the list</source>
        <translation>繼續修改</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::RubricPage</name>
    <message>
        <source>Rubric</source>
        <translation>考核細則</translation>
    </message>
    <message>
        <source>How results become points belongs to the workspace. It is edited beside the scores, where each change is seen at once.</source>
        <translation>結果如何計分由工作區儲存。考核細則在得分旁邊編輯，每處變更立即可見。</translation>
    </message>
    <message>
        <source>In force: the program&apos;s own rubric.</source>
        <translation>現行：預設考核細則。</translation>
    </message>
    <message numerus="yes">
        <source>In force: a rubric of the office with %n indicator(s).</source>
        <translation>
            <numerusform>現行：本單位的考核細則，共 %n 項指標。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In force: %1, with %n indicator(s).</source>
        <translation>
            <numerusform>現行：%1，共 %n 項指標。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show and edit the rubric</source>
        <translation>檢視和編輯考核細則(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import a rubric…</source>
        <translation>匯入考核細則(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Return to the program&apos;s own</source>
        <translation>恢復預設考核細則(&amp;R)</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ShippedWordsModel</name>
    <message>
        <source>Words that count as one</source>
        <translation>算作同一個詞的</translation>
    </message>
    <message>
        <source>Words that say nothing about a deed</source>
        <translation>不說明做什麼事的詞</translation>
    </message>
    <message>
        <source>Measure words that count the same</source>
        <translation>可互相替代的量詞</translation>
    </message>
    <message>
        <source>Measure words</source>
        <translation>量詞</translation>
    </message>
    <message>
        <source>How strongly words bind</source>
        <translation>約束力詞語</translation>
    </message>
    <message>
        <source>Words that compare</source>
        <translation>比較詞語</translation>
    </message>
    <message>
        <source>Words of time</source>
        <translation>時間詞語</translation>
    </message>
    <message>
        <source>Words of coverage</source>
        <translation>涵蓋面詞語</translation>
    </message>
    <message>
        <source>What sentences of reports claim</source>
        <translation>報告裡的說法</translation>
    </message>
    <message>
        <source>Who did a deed</source>
        <translation>由誰辦的</translation>
    </message>
    <message>
        <source>Words in names of units</source>
        <translation>單位名稱用詞</translation>
    </message>
    <message>
        <source>Columns of ledgers</source>
        <translation>台帳欄目</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>詞</translation>
    </message>
    <message>
        <source>Also said</source>
        <translation>也說成</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例子</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::SynonymsModel</name>
    <message>
        <source>the word %1</source>
        <translation>詞語「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of the office</source>
        <translation>
            <numerusform>本單位的 %n 個詞語</numerusform>
        </translation>
    </message>
    <message>
        <source>Word of the office</source>
        <translation>本單位的說法</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>算作</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::SynonymsPage</name>
    <message>
        <source>Words</source>
        <translation>詞語</translation>
    </message>
    <message>
        <source>What a unit calls by a word of its own counts as the word of the plan. These words belong to the workspace, and the check follows them.</source>
        <translation>單位自己的說法算作計畫裡的說法。這些詞語由工作區儲存，核查結果隨之更新。</translation>
    </message>
    <message>
        <source>The office&apos;s own words</source>
        <translation>本單位的詞語</translation>
    </message>
    <message>
        <source>&amp;Word:</source>
        <translation>說法(&amp;W)：</translation>
    </message>
    <message>
        <source>Word of the office</source>
        <translation>本單位的說法</translation>
    </message>
    <message>
        <source>&amp;counts as:</source>
        <translation>算作(&amp;C)：</translation>
    </message>
    <message>
        <source>What the word counts as</source>
        <translation>這個說法算作什麼</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Shipped list:</source>
        <translation>內附詞表(&amp;S)：</translation>
    </message>
    <message>
        <source>Shipped list</source>
        <translation>內附詞表</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>在詞表裡尋找</translation>
    </message>
    <message>
        <source>Words of the shipped list</source>
        <translation>內附詞表的詞語</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::UnitsPage</name>
    <message>
        <source>Units</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Whom plans bind and whose papers these are. A unit is found under its name and its other names; a group stands for all units that bear it.</source>
        <translation>計畫約束哪些單位、材料是誰的。單位按名稱和其他名稱尋找；集合代表所有屬於它的單位。</translation>
    </message>
    <message>
        <source>Units of the workspace</source>
        <translation>工作區的單位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名稱</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>所屬集合</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>主管單位</translation>
    </message>
    <message>
        <source>&amp;Edit the units…</source>
        <translation>編輯單位(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import a list of units…</source>
        <translation>匯入單位名錄(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Importing</name>
    <message>
        <source>The same paper is here already.</source>
        <translation>工作區中已有同一份材料。</translation>
    </message>
    <message>
        <source>It was not taken a second time.</source>
        <translation>未重複匯入。</translation>
    </message>
    <message>
        <source>This is the plan itself.</source>
        <translation>這就是計畫本身。</translation>
    </message>
    <message>
        <source>Import what the units sent in about it.</source>
        <translation>請匯入各單位報送的材料。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FestivalWords</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>元旦</translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <translation>春節</translation>
    </message>
    <message>
        <source>Qingming</source>
        <translation>清明</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>勞動節</translation>
    </message>
    <message>
        <source>Dragon Boat Festival</source>
        <translation>端午</translation>
    </message>
    <message>
        <source>Mid-Autumn Festival</source>
        <translation>中秋</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>國慶節</translation>
    </message>
</context>
<context>
    <name>duibiao</name>
    <message>
        <source>yyyy-MM-dd</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of one kind: A、B</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of one thing: A，B</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses: A；B</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>en</source>
        <translation>zh_TW</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>檔案不存在</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>這是資料夾</translation>
    </message>
    <message>
        <source>you are not allowed to read it</source>
        <translation>您無權讀取</translation>
    </message>
    <message>
        <source>the drive or the network does not give it, or another program keeps it</source>
        <translation>磁碟或網路未回應，或檔案正被其他程式占用</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>資料夾不存在</translation>
    </message>
    <message>
        <source>a folder has this name</source>
        <translation>已有同名資料夾</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>you are not allowed to write there</source>
        <translation>您無權寫入該位置</translation>
    </message>
    <message>
        <source>the drive or the network does not take it, or another program keeps it</source>
        <translation>磁碟或網路未回應，或檔案正被其他程式占用</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::VerdictRule</name>
    <message>
        <source>How many times</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>How much or how many</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全覆蓋</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻次</translation>
    </message>
    <message>
        <source>By a day</source>
        <translation>按日期完成</translation>
    </message>
    <message>
        <source>Within a time after an event</source>
        <translation>事後限時完成</translation>
    </message>
    <message>
        <source>A further deed of the duty</source>
        <translation>任務中的另一項工作</translation>
    </message>
    <message>
        <source>The occasion for the duty</source>
        <translation>任務的觸發條件</translation>
    </message>
    <message>
        <source>The day that is told</source>
        <translation>所報日期</translation>
    </message>
    <message>
        <source>Several measures in one duty</source>
        <translation>一項任務含多個指標</translation>
    </message>
    <message>
        <source>A list in the duty</source>
        <translation>任務中列舉的事項</translation>
    </message>
    <message>
        <source>What the unit says of its own</source>
        <translation>單位自述</translation>
    </message>
    <message>
        <source>done after each period, and in time</source>
        <translation>每期結束後均按時完成</translation>
    </message>
    <message>
        <source>the days do not show it for every period</source>
        <translation>所報日期不能證明每期都做了</translation>
    </message>
    <message>
        <source>not each time within the term</source>
        <translation>不是每次都在期限內</translation>
    </message>
    <message>
        <source>the unit says that all are covered</source>
        <translation>單位稱已全部覆蓋</translation>
    </message>
    <message>
        <source>the papers contradict each other</source>
        <translation>材料前後矛盾</translation>
    </message>
    <message>
        <source>days show that it recurs</source>
        <translation>所報日期表明經常開展</translation>
    </message>
    <message>
        <source>counted by the days that are told</source>
        <translation>按所報日期逐次計數</translation>
    </message>
    <message>
        <source>days that lie close together may be one event</source>
        <translation>日期相近，可能是同一次</translation>
    </message>
    <message>
        <source>said to be done, and said not to be</source>
        <translation>既稱已辦又稱未辦</translation>
    </message>
    <message>
        <source>reported as done</source>
        <translation>報稱已完成</translation>
    </message>
    <message>
        <source>each of them reaches what is required</source>
        <translation>每一個都達到要求</translation>
    </message>
    <message>
        <source>each of them in time</source>
        <translation>每一次都按時</translation>
    </message>
    <message>
        <source>not each of them yet, but there is still time</source>
        <translation>尚未全部達到，期限未到</translation>
    </message>
    <message>
        <source>one of them falls short</source>
        <translation>其中有未達到要求的</translation>
    </message>
    <message>
        <source>a figure for each time reaches what is required</source>
        <translation>所報每次數量達到要求</translation>
    </message>
    <message>
        <source>done in every period</source>
        <translation>每期都做了</translation>
    </message>
    <message>
        <source>the smallest figure falls short</source>
        <translation>最少的一次未達到要求</translation>
    </message>
    <message>
        <source>the smallest figure reaches what is required</source>
        <translation>最少的一次也達到要求</translation>
    </message>
    <message>
        <source>periods without anything</source>
        <translation>有的時期沒有開展</translation>
    </message>
    <message>
        <source>it will not be done in time</source>
        <translation>表示不能按期完成</translation>
    </message>
    <message>
        <source>a day that does not exist</source>
        <translation>所報日期不存在</translation>
    </message>
    <message>
        <source>the last of a list was late</source>
        <translation>列舉事項中最後一項逾期</translation>
    </message>
    <message>
        <source>the last step was late</source>
        <translation>最後一步逾期</translation>
    </message>
    <message>
        <source>reached, but too late</source>
        <translation>已達到，但逾期</translation>
    </message>
    <message>
        <source>held against a limit that may not be exceeded</source>
        <translation>與不得超過的上限對照</translation>
    </message>
    <message>
        <source>told too loosely to be counted</source>
        <translation>表述籠統，不能認定</translation>
    </message>
    <message>
        <source>only a few words may mean it</source>
        <translation>只有個別字句可能與此有關</translation>
    </message>
    <message>
        <source>the event that starts the time did not happen</source>
        <translation>起算事件沒有發生</translation>
    </message>
    <message>
        <source>the event that starts the time is not told</source>
        <translation>沒有說明起算事件</translation>
    </message>
    <message>
        <source>reported without the figure</source>
        <translation>報了工作，沒有報數</translation>
    </message>
    <message>
        <source>the event that starts the time has not happened yet</source>
        <translation>起算事件尚未發生</translation>
    </message>
    <message>
        <source>the unit says that it was not done</source>
        <translation>單位稱未完成</translation>
    </message>
    <message>
        <source>it did not arise in the period</source>
        <translation>考核期內沒有發生</translation>
    </message>
    <message>
        <source>done in time</source>
        <translation>按時完成</translation>
    </message>
    <message>
        <source>one is told, one was asked for</source>
        <translation>要求一項，已報一項</translation>
    </message>
    <message>
        <source>done in every period, once too late</source>
        <translation>每期都做了，有一期逾期</translation>
    </message>
    <message>
        <source>there is still time</source>
        <translation>期限未到</translation>
    </message>
    <message>
        <source>done by somebody else, or in another role</source>
        <translation>由他人完成或身分不符</translation>
    </message>
    <message>
        <source>with what others did it still falls short</source>
        <translation>加上他人所做仍不足</translation>
    </message>
    <message>
        <source>dated outside the period</source>
        <translation>日期在考核期之外</translation>
    </message>
    <message>
        <source>a part is reported as not done</source>
        <translation>有一部分未完成</translation>
    </message>
    <message>
        <source>something is told of a part only</source>
        <translation>只報了其中一部分</translation>
    </message>
    <message>
        <source>figures for parts that may add up</source>
        <translation>只報了分項數，合計待核</translation>
    </message>
    <message>
        <source>the unit says that a period was missed</source>
        <translation>單位稱有一期未做</translation>
    </message>
    <message>
        <source>only plans are told</source>
        <translation>只報了打算</translation>
    </message>
    <message>
        <source>put off beyond the last day</source>
        <translation>推遲到期限之後</translation>
    </message>
    <message>
        <source>the figure reaches what is required</source>
        <translation>所報數字達到要求</translation>
    </message>
    <message>
        <source>a rest is left</source>
        <translation>還有剩餘未完成</translation>
    </message>
    <message>
        <source>a share of them is done</source>
        <translation>完成了其中一部分</translation>
    </message>
    <message>
        <source>the shares that are told contradict each other</source>
        <translation>所報完成數前後矛盾</translation>
    </message>
    <message>
        <source>falls short of what is required</source>
        <translation>未達到要求</translation>
    </message>
    <message>
        <source>not all of those who are to reach it did</source>
        <translation>應達到的對象中有一部分未達到</translation>
    </message>
    <message>
        <source>nothing that was sent speaks of it</source>
        <translation>材料中沒有提到</translation>
    </message>
    <message>
        <source>only something similar is told</source>
        <translation>只有類似工作</translation>
    </message>
    <message>
        <source>with what is similar it still falls short</source>
        <translation>加上類似工作仍不足</translation>
    </message>
    <message>
        <source>some of them too late</source>
        <translation>其中有逾期的</translation>
    </message>
    <message>
        <source>the unit states that it was in time</source>
        <translation>單位稱按時完成</translation>
    </message>
    <message>
        <source>as many days are told as times are required</source>
        <translation>所報天數與要求次數相符</translation>
    </message>
    <message>
        <source>a total is told</source>
        <translation>按所報總數</translation>
    </message>
    <message>
        <source>it may be what there was before</source>
        <translation>可能是原有存量</translation>
    </message>
    <message>
        <source>the total falls short</source>
        <translation>總數不足</translation>
    </message>
    <message>
        <source>the day is not told</source>
        <translation>沒有說明日期</translation>
    </message>
    <message>
        <source>in the period, the day is not told</source>
        <translation>在考核期內，具體日期未報</translation>
    </message>
    <message>
        <source>once, and the day is not told</source>
        <translation>做過一次，日期未報</translation>
    </message>
    <message>
        <source>reported on, but not as finished</source>
        <translation>報了進展，沒有說完成</translation>
    </message>
    <message>
        <source>working days of that year are not known</source>
        <translation>該年份的工作日不詳</translation>
    </message>
    <message>
        <source>reported as done, but not how far</source>
        <translation>報稱已做，程度無從證明</translation>
    </message>
    <message>
        <source>only the month or a part of it is told</source>
        <translation>只報了月份或旬</translation>
    </message>
    <message>
        <source>reported as done before the last day</source>
        <translation>期限前的材料已報完成</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (the plan only encourages it)</source>
        <translation>%1（計劃只是鼓勵）</translation>
    </message>
    <message>
        <source>A prohibition</source>
        <translation>禁止性要求</translation>
    </message>
    <message>
        <source>papers cannot prove that it was kept</source>
        <translation>材料無法證明沒有違反</translation>
    </message>
    <message>
        <source>More of it, without a figure</source>
        <translation>要求提高，沒有數字</translation>
    </message>
    <message>
        <source>a reviewer has to weigh it</source>
        <translation>由審核人權衡</translation>
    </message>
    <message>
        <source>What other papers say</source>
        <translation>其他材料的說法</translation>
    </message>
    <message>
        <source>the unit states that nothing was late</source>
        <translation>單位稱沒有逾時</translation>
    </message>
    <message>
        <source>only some of them in time</source>
        <translation>只有一部分按時</translation>
    </message>
    <message>
        <source>another paper leaves some of the same number open</source>
        <translation>另一份材料稱同樣數目中尚有未完成的</translation>
    </message>
    <message>
        <source>the list has fewer than the words say</source>
        <translation>所附清單少於自述數目</translation>
    </message>
    <message>
        <source>a list that was sent has as many</source>
        <translation>所報清單所列次數相符</translation>
    </message>
    <message>
        <source>A side matter of something else</source>
        <translation>順帶開展</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FileList</name>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1 檔案</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::AuditWords</name>
    <message>
        <source>Confirmed</source>
        <translation>確認核查結果</translation>
    </message>
    <message>
        <source>Status set</source>
        <translation>改定狀態</translation>
    </message>
    <message>
        <source>Returned to the unit</source>
        <translation>退回單位</translation>
    </message>
    <message>
        <source>The unit’s appeal</source>
        <translation>單位申辯</translation>
    </message>
    <message>
        <source>Second signature</source>
        <translation>複核簽字</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>撤回認定</translation>
    </message>
    <message>
        <source>Plan imported</source>
        <translation>匯入計畫</translation>
    </message>
    <message>
        <source>List of units imported</source>
        <translation>匯入單位名錄</translation>
    </message>
    <message>
        <source>Submission imported</source>
        <translation>匯入報送材料</translation>
    </message>
    <message>
        <source>By the week</source>
        <translation>按星期</translation>
    </message>
    <message>
        <source>Make-up workday</source>
        <translation>調休上班</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>The check’s result</source>
        <translation>核查結果</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n個單位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n項結果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duty(ies)</source>
        <translation>
            <numerusform>%n項任務</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已銷號</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未銷號</translation>
    </message>
    <message>
        <source>The same duty</source>
        <translation>同一任務</translation>
    </message>
    <message>
        <source>Another duty</source>
        <translation>另一任務</translation>
    </message>
    <message>
        <source>The program’s own</source>
        <translation>預設細則</translation>
    </message>
    <message>
        <source>Day of the check</source>
        <translation>核查日</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>考核期首日</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>考核期末日</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>File brought back</source>
        <translation>恢復檔案</translation>
    </message>
    <message>
        <source>File taken out</source>
        <translation>移除檔案</translation>
    </message>
    <message>
        <source>Recognised text taken out</source>
        <translation>去除辨識文字</translation>
    </message>
    <message>
        <source>Scanned pages recognised</source>
        <translation>辨識掃描頁</translation>
    </message>
    <message>
        <source>Unit of a file</source>
        <translation>材料所屬單位</translation>
    </message>
    <message>
        <source>List of units</source>
        <translation>單位名錄</translation>
    </message>
    <message>
        <source>Days of the check</source>
        <translation>核查日期</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>工作日曆</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>Columns of a ledger</source>
        <translation>台帳各欄</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>篩選方案</translation>
    </message>
    <message>
        <source>Word of the office</source>
        <translation>本單位用語</translation>
    </message>
    <message>
        <source>Scoring rubric</source>
        <translation>考核細則</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>Round begun</source>
        <translation>新一輪開始</translation>
    </message>
    <message>
        <source>Round closed</source>
        <translation>本輪結束</translation>
    </message>
    <message>
        <source>Item closed</source>
        <translation>問題銷號</translation>
    </message>
    <message>
        <source>Item taken up again</source>
        <translation>撤銷銷號</translation>
    </message>
    <message>
        <source>Duties of an earlier plan taken over</source>
        <translation>調入以前計畫的事項</translation>
    </message>
    <message>
        <source>Compared with last year’s duty</source>
        <translation>與上年事項對照</translation>
    </message>
    <message>
        <source>File %1, no longer here</source>
        <translation>%1號檔案（已不在工作區）</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>第%1輪</translation>
    </message>
    <message>
        <source>Confirmation taken back</source>
        <translation>撤回確認</translation>
    </message>
    <message>
        <source>Return taken back</source>
        <translation>撤回退回</translation>
    </message>
    <message>
        <source>Appeal taken back</source>
        <translation>撤回單位申辯</translation>
    </message>
    <message>
        <source>Second signature taken back</source>
        <translation>撤回複核簽字</translation>
    </message>
    <message>
        <source>Note taken back</source>
        <translation>撤回備註</translation>
    </message>
    <message>
        <source>Decision in force again</source>
        <translation>恢復認定</translation>
    </message>
    <message>
        <source>Newer version of a file</source>
        <translation>檔案換成新版本</translation>
    </message>
    <message>
        <source>Earlier version of a file again</source>
        <translation>檔案恢復舊版本</translation>
    </message>
    <message>
        <source>Duties of an earlier plan taken back</source>
        <translation>撤回從以前計畫調入的事項</translation>
    </message>
    <message>
        <source>Round taken up again</source>
        <translation>恢復本輪</translation>
    </message>
    <message>
        <source>Round taken back</source>
        <translation>撤回一輪</translation>
    </message>
    <message>
        <source>Round brought back</source>
        <translation>找回一輪</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::AuditDialog</name>
    <message>
        <source>&amp;Export (XLSX, CSV)…</source>
        <translation>匯出（XLSX、CSV）(&amp;E)…</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>稽核記錄</translation>
    </message>
    <message>
        <source>Search the audit trail</source>
        <translation>搜尋稽核記錄</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>整條記錄</translation>
    </message>
    <message>
        <source>Every change of this workspace, by whomever, in whatever window. Nothing is ever taken out of it: what is undone is told as well.</source>
        <translation>本工作區的每一次改動，不論由誰、在哪個視窗作出。記錄只增不減，復原也會記下。</translation>
    </message>
    <message>
        <source>Nothing was changed in this workspace yet.</source>
        <translation>這個工作區還沒有任何改動。</translation>
    </message>
    <message>
        <source>No entry holds these words.</source>
        <translation>沒有含這些文字的記錄。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::AuditPlace</name>
    <message>
        <source>Audit trail</source>
        <translation>稽核記錄</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::RunningDialog</name>
    <message>
        <source>Duibiao</source>
        <translation>對標</translation>
    </message>
    <message>
        <source>“%1” is still going on.</source>
        <translation>「%1」尚未完成。</translation>
    </message>
    <message>
        <source>What is stopped has to be begun again; what was done before is kept.</source>
        <translation>停止後需重新開始；此前已完成的內容會保留。</translation>
    </message>
    <message>
        <source>Go on when it is &amp;done</source>
        <translation>完成後繼續(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::SettleCommand</name>
    <message numerus="yes">
        <source>taking up of %n item(s) again</source>
        <translation>
            <numerusform>%n個問題重新列入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closing of %n item(s)</source>
        <translation>
            <numerusform>%n個問題銷號</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>撤回</translation>
    </message>
</context>
</TS>

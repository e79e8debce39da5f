<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>duibiao::check</name>
    <message>
        <source>Met</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>Met late</source>
        <translation>逾期落实</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>无佐证</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>核查已取消。</translation>
    </message>
    <message>
        <source>Not finished yet; open until %1.</source>
        <translation>尚未完成，截止日期为%1。</translation>
    </message>
    <message>
        <source>The unit says itself that it was not done by %1.</source>
        <translation>单位自述截至%1尚未完成。</translation>
    </message>
    <message>
        <source>What was submitted was done by somebody else or in another role.</source>
        <translation>报送内容系其他主体实施，或本单位并非实施主体。</translation>
    </message>
    <message>
        <source>Planned; open until %1.</source>
        <translation>已有计划，截止日期为%1。</translation>
    </message>
    <message>
        <source>Nothing submitted yet; open until %1.</source>
        <translation>尚未报送，截止日期为%1。</translation>
    </message>
    <message>
        <source>Only something similar was done; whether it counts is for a reviewer to say.</source>
        <translation>仅开展了类似工作，是否可以认定需人工核实。</translation>
    </message>
    <message>
        <source>Only plans are submitted; nothing says whether it was done.</source>
        <translation>仅报送了工作打算，未说明是否已经完成。</translation>
    </message>
    <message>
        <source>Nothing submitted speaks of this duty.</source>
        <translation>报送材料未涉及该项任务。</translation>
    </message>
    <message>
        <source> The plan only encourages it.</source>
        <translation>该项任务在计划中属鼓励性要求。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a stretch of days</extracomment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不少于%1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不超过%1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过%1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>少于%1</translation>
    </message>
    <message>
        <source>Required %1; reported as done, but without a figure.</source>
        <translation>要求%1；报送称已完成，但未提供数据。</translation>
    </message>
    <message>
        <source>Required %1; reported %2.</source>
        <translation>要求%1；报送%2。</translation>
    </message>
    <message>
        <source>Required %1; the submissions give different figures.</source>
        <translation>要求%1；各份报送材料数据不一致。</translation>
    </message>
    <message>
        <source>A prohibition: what was submitted cannot prove that it was kept.</source>
        <translation>属禁止性要求，报送材料无法证明是否遵守。</translation>
    </message>
    <message>
        <source>The duty asks for more without a figure; a reviewer has to weigh what was submitted.</source>
        <translation>任务要求提高但未给出具体数值，需人工研判报送内容。</translation>
    </message>
    <message>
        <source>Due %1; the last was done on %2.</source>
        <translation>应于%1前完成；最后一项完成于%2。</translation>
    </message>
    <message>
        <source>Due %1; the submissions give different days (%2).</source>
        <translation>应于%1前完成；各份报送材料日期不一致（%2）。</translation>
    </message>
    <message>
        <source>Due &quot;%1&quot;; done on %2.</source>
        <translation>时限为“%1”；完成于%2。</translation>
    </message>
    <message>
        <source>Due %1; done on %2.</source>
        <translation>应于%1前完成；完成于%2。</translation>
    </message>
    <message>
        <source>Due %1; reported as done before that day.</source>
        <translation>应于%1前完成；报送称已在此前完成。</translation>
    </message>
    <message>
        <source>Due %1; reported as done in the period, the day is not given.</source>
        <translation>应于%1前完成；报送称考核期内已完成，但未写明日期。</translation>
    </message>
    <message>
        <source>Due %1; reported as done, but without the day.</source>
        <translation>应于%1前完成；报送称已完成，但未写明日期。</translation>
    </message>
    <message>
        <source>Required %1; there were %2.</source>
        <translation>要求%1；实际共%2。</translation>
    </message>
    <message>
        <source>Required %1; what was submitted does not prove that there were no more.</source>
        <translation>要求%1；报送材料无法证明未超出该数量。</translation>
    </message>
    <message>
        <source>Required %1; %2 in the period (%3).</source>
        <translation>要求%1；考核期内共%2（%3）。</translation>
    </message>
    <message>
        <source>Required %1 by %2; reached later (%3).</source>
        <translation>要求在%2前完成%1；实际逾期达到（%3）。</translation>
    </message>
    <message>
        <source>Required %1; the unit states %2, without single dates.</source>
        <translation>要求%1；单位自述共%2，未列明各次日期。</translation>
    </message>
    <message>
        <source>Required %1; the unit states %2 but lists %3 (%4).</source>
        <translation>要求%1；单位自述共%2，但仅列出%3（%4）。</translation>
    </message>
    <message>
        <source>Required %1; done in the period, the day is not given.</source>
        <translation>要求%1；考核期内已完成，但未写明日期。</translation>
    </message>
    <message>
        <source>Required %1; what was done is neither counted nor dated.</source>
        <translation>要求%1；已开展的工作既未说明数量也未写明日期。</translation>
    </message>
    <message>
        <source>Required %1; %2 dated in the period, the others carry no date.</source>
        <translation>要求%1；考核期内写明日期的共%2，其余未写明日期。</translation>
    </message>
    <message>
        <source>Required %1; %2 in the period</source>
        <translation>要求%1；考核期内共%2</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>; outside the period and not counted: %1</source>
        <translation>；考核期外、不予计入：%1</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>Required %1; nothing yet, open until %2.</source>
        <translation>要求%1；尚未开展，截止日期为%2。</translation>
    </message>
    <message>
        <source>Required %1; nothing submitted speaks of it.</source>
        <translation>要求%1；报送材料未涉及。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a share: part of whole</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>One file says all, another %1.</source>
        <translation>一份材料称已全部完成，另一份称%1。</translation>
    </message>
    <message>
        <source>Required: all; %1.</source>
        <translation>要求全部覆盖；%1。</translation>
    </message>
    <message>
        <source>A part is reported as not done.</source>
        <translation>报送称部分尚未完成。</translation>
    </message>
    <message>
        <source>Reported as done, but not whether everything is covered.</source>
        <translation>报送称已完成，但未说明是否全部覆盖。</translation>
    </message>
    <message>
        <source>The unit states that all are covered.</source>
        <translation>单位自述已全部覆盖。</translation>
    </message>
    <message>
        <source>Done regularly: %1.</source>
        <translation>已定期开展：%1。</translation>
    </message>
    <message>
        <source>Done so far: %1 times; open until %2.</source>
        <translation>目前已开展%1次，截止日期为%2。</translation>
    </message>
    <message>
        <source>The unit says itself that it was not done.</source>
        <translation>单位自述未完成。</translation>
    </message>
    <message>
        <source>Reported as done, but the days do not show that it was done regularly.</source>
        <translation>报送称已完成，但所列日期不能说明定期开展。</translation>
    </message>
    <message>
        <source>The first period is still open.</source>
        <translation>首个周期尚未结束。</translation>
    </message>
    <message>
        <source>Done in each of %1 periods: %2.</source>
        <translation>%1个周期均已开展：%2。</translation>
    </message>
    <message>
        <source>Reported as done, but the days do not show that it was done in every period.</source>
        <translation>报送称已完成，但所列日期不能说明每个周期均已开展。</translation>
    </message>
    <message>
        <source>Done in %1 of %2 periods; nothing in those that begin on %3.</source>
        <translation>%2个周期中已开展%1个；自%3起的周期未开展。</translation>
    </message>
    <message>
        <source> percentage points</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>Required %1; reported %2%.</source>
        <translation>要求%1；报送%2%。</translation>
    </message>
    <message>
        <source>The unit says that the occasion for this duty did not arise in the period.</source>
        <translation>单位自述考核期内未发生该项任务所涉情形。</translation>
    </message>
    <message>
        <source>The event that starts the period (%1) has not occurred yet.</source>
        <translation>期限起算事项（%1）尚未发生。</translation>
    </message>
    <message>
        <source>Reported as done, but the day of the event that starts the period (%1) is not given.</source>
        <translation>报送称已完成，但未写明期限起算事项（%1）的日期。</translation>
    </message>
    <message>
        <source>Counted from %1 the period ends on %2</source>
        <translation>自%1起算，期限至%2届满</translation>
    </message>
    <message>
        <source>%1; done on %2.</source>
        <translation>%1；完成于%2。</translation>
    </message>
    <message>
        <source>%1; the submissions give different days.</source>
        <translation>%1；各份报送材料日期不一致。</translation>
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
        <translation>%1；报送称已完成，但未写明日期。</translation>
    </message>
    <message>
        <source> hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Done in each of %1 closed periods; open until %2.</source>
        <translation>已结束的%1个周期均已开展；截止日期为%2。</translation>
    </message>
    <message>
        <source>Required within %1; how long it took is not told.</source>
        <translation>要求在%1内；未说明实际用时。</translation>
    </message>
    <message>
        <source>Required within %1; reported %2 minutes.</source>
        <translation>要求在%1内；报送为%2分钟。</translation>
    </message>
    <message>
        <source>%1: duties and statuses have to be named together.</source>
        <translation>%1：任务和状态须同时指明。</translation>
    </message>
    <message>
        <source>%1: the list of units has no &quot;%2&quot;.</source>
        <translation>%1：单位名录中没有“%2”。</translation>
    </message>
    <message>
        <source>%1: it is worth no points.</source>
        <translation>%1：没有分值。</translation>
    </message>
    <message>
        <source>%1: it holds no duty of the plan, and nobody gave points.</source>
        <translation>%1：没有对应计划中的任务，也没有人工评定分数。</translation>
    </message>
    <message>
        <source>Duties of the plan that no indicator scores: %1.</source>
        <translation>计划中有 %1 项任务不属于任何指标。</translation>
    </message>
    <message>
        <source>%1: the plan has no duty &quot;%2&quot;.</source>
        <translation>%1：计划中没有任务“%2”。</translation>
    </message>
    <message>
        <source>%1: no duty of the plan stands under &quot;%2&quot;.</source>
        <translation>%1：计划“%2”之下没有任务。</translation>
    </message>
    <message>
        <source>%1: points are given to &quot;%2&quot; twice; the first count.</source>
        <translation>%1：对“%2”重复评分，以第一个为准。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a figure of a formula and what it stands for: &quot;3 × 2 (Not met)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, missing</source>
        <translation>%1，按所缺计</translation>
    </message>
    <message>
        <source>No duty of it binds the unit</source>
        <translation>该单位没有此项任务</translation>
    </message>
    <message>
        <source>Nothing to score: %1</source>
        <translation>无可计分：%1</translation>
    </message>
    <message>
        <source>%1; neither its points nor its maximum count.</source>
        <translation>%1；此项得分和满分均不计入。</translation>
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
        <translation>人工评定：%1</translation>
    </message>
    <message>
        <source>Given: %1 (%2)</source>
        <translation>人工评定：%1（%2）</translation>
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
        <translation>人工认定</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1，最高 %2</translation>
    </message>
    <message>
        <source>%1: no more than %2</source>
        <translation>%1：不高于 %2</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>%1, counted as %2</source>
        <translation>%1，按 %2 计</translation>
    </message>
    <message>
        <source>%1; bonuses count from %2% on</source>
        <translation>%1；得分率达到 %2% 方可加分</translation>
    </message>
    <message>
        <source>%1; veto “%2”: no more than %3</source>
        <translation>%1；一票否决“%2”：不高于 %3</translation>
    </message>
    <message>
        <source>Points added up</source>
        <translation>累计得分</translation>
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
        <translation>各项任务同等计分</translation>
    </message>
    <message>
        <source>All duties</source>
        <translation>全部任务</translation>
    </message>
    <message>
        <source>The table says %1 points in all; its lines add up to %2.</source>
        <translation>表中合计为 %1 分，各行相加为 %2 分。</translation>
    </message>
    <message>
        <source>No verdict tells this; a person gives it to a unit: %1</source>
        <translation>核查结果不能说明此项，须由人工认定：%1</translation>
    </message>
    <message>
        <source>This rule was not understood and does not count: %1</source>
        <translation>此条未能读懂，不计入：%1</translation>
    </message>
    <message>
        <source>How many points it is worth was not found: %1</source>
        <translation>没有找到分值：%1</translation>
    </message>
    <message>
        <source>No duty of the plan was found for it; choose its duties, or give its points by hand: %1</source>
        <translation>没有找到对应的任务，请指定任务或人工评分：%1</translation>
    </message>
    <message>
        <source>veto, %1</source>
        <translation>一票否决，%1</translation>
    </message>
    <message>
        <source>bonus, %1</source>
        <translation>加分，%1</translation>
    </message>
    <message>
        <source>No table with the columns of a rubric was found (指标 or 考核内容 with 分值 or 评分标准).</source>
        <translation>没有找到考核细则的表格（应有“指标”或“考核内容”列，以及“分值”或“评分标准”列）。</translation>
    </message>
    <message>
        <source>Give the table a header line with these words, or write the rubric as JSON.</source>
        <translation>请给表格加上含这些字样的表头，或将考核细则写成 JSON。</translation>
    </message>
    <message>
        <source>Nothing to score: the indicators that bind the unit are worth no points.</source>
        <translation>无可计分：该单位所涉指标没有分值。</translation>
    </message>
    <message>
        <source>Nothing to score: %1.</source>
        <translation>无可计分：%1。</translation>
    </message>
    <message>
        <source>Nothing to score: no indicator holds the duties of the unit.</source>
        <translation>无可计分：该单位的任务不属于任何指标。</translation>
    </message>
    <message>
        <source>Nothing to score: no duty binds the unit.</source>
        <translation>无可计分：该单位没有任务。</translation>
    </message>
    <message>
        <source>The working days of %1 are not known: the State Council&apos;s notice for that year has to be added.</source>
        <translation>缺少 %1 年的工作日安排：请补充国务院办公厅关于该年节假日安排的通知。</translation>
    </message>
    <message>
        <source>What was submitted is dated outside the period; whether it counts is for a reviewer to say.</source>
        <translation>报送材料所载日期不在考核期内，是否计入需人工核实。</translation>
    </message>
    <message>
        <source>“%1” %2: %3</source>
        <extracomment>what a part of a duty came to: the words of its measure, the status, the reason</extracomment>
        <translation>“%1”%2：%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>one sentence behind another</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>the same duty</source>
        <translation>同一事项</translation>
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
        <translation>无对应事项</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未销号</translation>
    </message>
    <message>
        <source>can be closed</source>
        <translation>待销号</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>better</source>
        <translation>好转</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>退步</translation>
    </message>
    <message>
        <source>new evidence</source>
        <translation>新增佐证</translation>
    </message>
    <message>
        <source>evidence is gone</source>
        <translation>佐证缺失</translation>
    </message>
    <message>
        <source>other status</source>
        <translation>状态改变</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>new duty</source>
        <translation>新增事项</translation>
    </message>
    <message>
        <source>no longer a duty</source>
        <translation>不再是其事项</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>新报送</translation>
    </message>
    <message>
        <source>sent again with other content</source>
        <translation>重新报送（内容有变）</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>已不在</translation>
    </message>
    <message>
        <source>%1% of “%2” stands in last year's “%3” in the same words.</source>
        <translation>“%2”有%1%的内容与上年“%3”一字不差。</translation>
    </message>
    <message>
        <source>“%2” of %4 and “%3” of %5 are the same by %1%.</source>
        <translation>%4的“%2”与%5的“%3”有%1%内容雷同。</translation>
    </message>
    <message>
        <source>%1: the duty counts as met, and nothing that was sent shows it.</source>
        <translation>%1：该项任务认定为已落实，但报送材料中没有佐证。</translation>
    </message>
    <message>
        <source>%1: all that shows the duty met happened by %2, before the plan was written on %3.</source>
        <translation>%1：认定落实所依据的事项均发生在%2及以前，早于计划成文日期%3。</translation>
    </message>
    <message>
        <source>%1 gives two figures for the same: %2 in “%3”, %4 in “%5”.</source>
        <translation>%1对同一事项前后数据不一致：“%3”为%2，“%5”为%4。</translation>
    </message>
    <message>
        <source>The unit states that it was always done within the term.</source>
        <translation>单位自述均在规定期限内完成。</translation>
    </message>
    <message>
        <source>The unit means to do it only after %1.</source>
        <translation>单位拟于%1之后才开展。</translation>
    </message>
    <message>
        <source>The unit says itself that it was not done in every period.</source>
        <translation>单位自述并非每个周期均已开展。</translation>
    </message>
    <message>
        <source>Required %1 in %2 periods; the unit states %3.</source>
        <translation>%2个周期要求不少于%1；单位自述共%3。</translation>
    </message>
    <message>
        <source>The unit states that it was done in every period, %1 times in %2 periods.</source>
        <translation>单位自述每个周期均已开展，%2个周期共%1次。</translation>
    </message>
    <message>
        <source>Required %1 each time; reported %2.</source>
        <translation>每个周期要求%1；报送%2。</translation>
    </message>
    <message>
        <source>What was done is dated by a day that does not exist.</source>
        <translation>所写日期并不存在，需人工核实。</translation>
    </message>
    <message>
        <source>Required %1; even with what somebody else did, or the unit in another role, there were fewer.</source>
        <translation>要求%1；即使计入其他主体实施或以其他身份参与的，次数仍不足。</translation>
    </message>
    <message>
        <source>Required %1; %2 dated in the period, and something similar that a reviewer may count.</source>
        <translation>要求%1；期内有日期的%2，另有类似工作是否计入需人工核实。</translation>
    </message>
    <message>
        <source>Required %1; only something similar was done, and less often.</source>
        <translation>要求%1；仅开展了类似工作，且次数不足。</translation>
    </message>
    <message>
        <source>Reported as done.</source>
        <translation>报送称已完成。</translation>
    </message>
    <message>
        <source>Required %1 for each; the unit states that all have it.</source>
        <translation>要求每个%1；报送称均已达到。</translation>
    </message>
    <message>
        <source>Required %1 for each; %2 of %3 have it.</source>
        <translation>要求每个%1；%3个中已有%2个达到。</translation>
    </message>
    <message>
        <source>Required %1; reported as done.</source>
        <translation>要求%1；报送称已完成。</translation>
    </message>
    <message>
        <source>%1 (due %2)</source>
        <translation>%1（应于%2前）</translation>
    </message>
    <message>
        <source>Each was done within the term: %1.</source>
        <translation>各次均在期限内完成：%1。</translation>
    </message>
    <message>
        <source>Not each was done within the term: %1.</source>
        <translation>部分未在期限内完成：%1。</translation>
    </message>
    <message>
        <source>The unit says itself that it will not be done in time.</source>
        <translation>单位自述不能按期完成。</translation>
    </message>
    <message>
        <source>Required %1; the unit states %2 and names as many days.</source>
        <translation>要求%1；单位自述%2，并列出相同数量的日期。</translation>
    </message>
    <message>
        <source>Only a few words of what was submitted may mean this duty; whether they do is for a reviewer to say.</source>
        <translation>报送材料仅有个别字句可能涉及该项任务，是否属于该项任务需人工核实。</translation>
    </message>
    <message>
        <source>Due %1; done on %2, but a part is reported as not done.</source>
        <translation>应于%1前完成；完成于%2，但有部分尚未完成。</translation>
    </message>
    <message>
        <source>Due %1; reported on, but not as finished.</source>
        <translation>应于%1前完成；报送了进展，但未说明已完成。</translation>
    </message>
    <message>
        <source>Due %1; a part is reported as not done.</source>
        <translation>应于%1前完成；报送称尚有一部分未完成。</translation>
    </message>
    <message>
        <source>One of the submissions says that it is done, another one that it is not.</source>
        <translation>一份报送材料称已完成，另一份称尚未完成。</translation>
    </message>
    <message>
        <source>Required %1; the submissions give different days (%2).</source>
        <translation>要求%1；各份报送材料日期不一致（%2）。</translation>
    </message>
    <message>
        <source>The unit states %1 in %2 periods, but lists fewer.</source>
        <translation>单位自述%2个周期共%1次，但清单所列不足。</translation>
    </message>
    <message>
        <source>Done as often as there are periods; the one that begins on %1 was made up for in the next.</source>
        <translation>次数与周期数相符；自%1起的一期在下一周期内补做。</translation>
    </message>
    <message>
        <source>Required %1; a total over several years is reported, and some of it was done before the period.</source>
        <translation>要求%1；报送的是历年累计数，其中有考核期前完成的。</translation>
    </message>
    <message>
        <source>Required within %1; from %2 to %3.</source>
        <translation>要求在%1内；自%2至%3。</translation>
    </message>
    <message>
        <source>Any deadline</source>
        <translation>全部时限</translation>
    </message>
    <message>
        <source>Deadline is over</source>
        <translation>已过时限</translation>
    </message>
    <message>
        <source>Due within 30 days</source>
        <translation>30 天内到期</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation>30 天后到期</translation>
    </message>
    <message>
        <source>No dated deadline</source>
        <translation>无明确时限</translation>
    </message>
    <message>
        <source>Decided or not</source>
        <translation>是否已认定</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>等待认定</translation>
    </message>
    <message>
        <source>Decided by a reviewer</source>
        <translation>已人工认定</translation>
    </message>
    <message>
        <source>Not decided by a reviewer</source>
        <translation>未人工认定</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频次</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Without a measure</source>
        <translation>无量化要求</translation>
    </message>
    <message>
        <source>clause %1</source>
        <translation>条款 %1</translation>
    </message>
    <message>
        <source>words “%1”</source>
        <translation>关键词“%1”</translation>
    </message>
    <message>
        <source>Required %1; several figures are told that would come to %2 together.</source>
        <translation>要求%1；报送了多个数，合计可达%2，是否可以相加需人工核实。</translation>
    </message>
    <message>
        <source>“%1” is one character only: it is found inside too many other words.</source>
        <translation>“%1”只有一个字：太多别的词里都有它。</translation>
    </message>
    <message>
        <source>“%1” has blanks, figures or marks in it: only characters and letters are compared.</source>
        <translation>“%1”里有空格、数字或标点：只比对汉字和字母。</translation>
    </message>
    <message>
        <source>“%1” says nothing about a deed: it is left out of every comparison.</source>
        <translation>“%1”没有说明做什么事：比对时一律略去。</translation>
    </message>
    <message>
        <source>Both words are needed: the office&apos;s own, and what it counts as.</source>
        <translation>两个词都要填：本单位的说法，以及它算作什么。</translation>
    </message>
    <message>
        <source>“%1” is there already: it counts as “%2”.</source>
        <translation>“%1”已经有了：它算作“%2”。</translation>
    </message>
    <message>
        <source>Other words of the shipped list count as “%1”: it cannot count as another one.</source>
        <translation>自带词表里有别的词算作“%1”：它不能再算作别的词。</translation>
    </message>
    <message>
        <source>“%1” is in the shipped list already: it counts as “%2”.</source>
        <translation>“%1”已在自带词表里：它算作“%2”。</translation>
    </message>
    <message>
        <source>“%1” and “%2” count as one already.</source>
        <translation>“%1”和“%2”本来就算作同一个词。</translation>
    </message>
    <message>
        <source>“%1” counts as “%2” itself: say “%2” here.</source>
        <translation>“%1”本身算作“%2”：这里请填“%2”。</translation>
    </message>
    <message>
        <source>Other words count as “%1”: it cannot count as another one.</source>
        <translation>有别的词算作“%1”：它不能再算作别的词。</translation>
    </message>
    <message>
        <source>What was submitted names only some of the things that are listed.</source>
        <translation>报送材料只提到所列事项中的一部分。</translation>
    </message>
    <message>
        <source>One of the submissions says that all is done, another one names a part of it.</source>
        <translation>一份报送材料称已全部完成，另一份只写明其中一部分。</translation>
    </message>
    <message>
        <source>Due %1; %2 of %3 reported as done.</source>
        <translation>应于%1前完成；报送%3项中已完成%2项。</translation>
    </message>
    <message>
        <source>Reported as done in words that only partly are the plan&apos;s, and without a day; whether this duty is meant is for a reviewer to say.</source>
        <translation>报送称已完成，但措辞与任务要求仅部分相符且未写明日期，是否属于该项任务需人工核实。</translation>
    </message>
    <message>
        <source>Reported as done for %1; another paper of the unit leaves some of the same number open.</source>
        <translation>报送称%1已全部完成，但本单位另一份材料显示同样数目中尚有未完成的。</translation>
    </message>
    <message>
        <source>Required within %1; %2 of %3.</source>
        <translation>要求在%1内；%3件中%2件做到。</translation>
    </message>
    <message>
        <source>Required within %1; the unit states that nothing was late.</source>
        <translation>要求在%1内；单位自述均未超时。</translation>
    </message>
    <message>
        <source>Required %1; not all of those who are to reach it did.</source>
        <translation>要求%1；应达到的对象中有一部分未达到。</translation>
    </message>
    <message>
        <source>Reported as done for all of %1; the list of them has %2.</source>
        <translation>报送称%1已全部完成，但所附清单只列%2。</translation>
    </message>
    <message>
        <source>Required %1; the list that was submitted has %2.</source>
        <translation>要求%1；所报清单列有%2。</translation>
    </message>
    <message>
        <source>Required %1; the unit states %2, and a ledger gives the days of %3.</source>
        <translation>要求%1；单位自述%2，而台账只列有%3的日期。</translation>
    </message>
    <message>
        <source>Told as a side matter of something else; whether it counts is for a reviewer to say.</source>
        <translation>报送材料显示仅为其他活动中顺带开展，是否可以认定需人工核实。</translation>
    </message>
</context>
<context>
    <name>duibiao::cli</name>
    <message>
        <source>write ledgers for the units to fill in, and see what came back</source>
        <translation>生成各单位填报台账，查看回收情况</translation>
    </message>
    <message>
        <source>The list of units has no &quot;%1&quot;.</source>
        <translation>单位名录中没有“%1”。</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>无法建立文件夹。</translation>
    </message>
    <message>
        <source>No duty binds these units.</source>
        <translation>没有任务约束这些单位。</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已填报</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未填报</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Only this unit; all when left out.</source>
        <translation>仅此单位；省略则为全部单位。</translation>
    </message>
    <message>
        <source>The folder to write ledgers to.</source>
        <translation>存放台账的文件夹。</translation>
    </message>
    <message>
        <source>a ledger for each unit</source>
        <translation>每个单位一份台账</translation>
    </message>
    <message>
        <source>what came back, and ledgers for what did not</source>
        <translation>回收情况，以及未填报任务的台账</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>无法将结果写入标准输出。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>check submissions against a plan</source>
        <translation>对照计划核查报送材料</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>As of %1, period %2 to %3</source>
        <translation>截至%1，考核期%2至%3</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>任务要求</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Unknown status &quot;%1&quot;: choose from %2.</source>
        <translation>未知状态“%1”，可选：%2。</translation>
    </message>
    <message>
        <source>Checks what the units submitted against the duties of a plan and prints a verdict for each duty and unit, with the reason and the words it rests on.</source>
        <translation>对照计划逐项核查各单位报送材料，逐任务、逐单位输出结论、理由及所依据的原文。</translation>
    </message>
    <message>
        <source>End with exit code 1 when a verdict has one of these statuses (separated by commas).</source>
        <translation>结论出现所列状态之一时以退出码 1 结束（多个状态用逗号分隔）。</translation>
    </message>
    <message>
        <source>for reading</source>
        <translation>供阅读</translation>
    </message>
    <message>
        <source>for a spreadsheet; exit code 1 when something was not done</source>
        <translation>供电子表格使用；有未完成事项时退出码为 1</translation>
    </message>
    <message>
        <source>Unexpected &quot;%1&quot;.</source>
        <translation>多余的参数“%1”。</translation>
    </message>
    <message>
        <source>Name the folder that holds the units&apos; reports and ledgers.</source>
        <translation>请指定存放各单位报告和台账的文件夹。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>文件夹不存在。</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>这是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>The folder has no files.</source>
        <translation>文件夹内没有文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date: write YYYY-MM-DD.</source>
        <translation>“%1”不是日期，请按 YYYY-MM-DD 填写。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period: write FROM:TO, each as YYYY-MM-DD.</source>
        <translation>“%1”不是考核期，请按 起始:截止 填写，日期格式为 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>The plan.</source>
        <translation>计划文件。</translation>
    </message>
    <message>
        <source>The units: a table (csv, xlsx, ods …) with the columns name,aliases,groups,parent; only the name must be there.</source>
        <translation>单位名录：任意表格（csv、xlsx、ods 等），列为 name,aliases,groups,parent（单位名称、简称、分组、主管单位），仅名称必填。</translation>
    </message>
    <message>
        <source>The day to judge by, YYYY-MM-DD; today when left out.</source>
        <translation>核查基准日，格式 YYYY-MM-DD；省略时为当天。</translation>
    </message>
    <message>
        <source>The period that counts, FROM:TO; the plan&apos;s own when left out.</source>
        <translation>考核期，格式 起始:截止；省略时采用计划自身的期间。</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>缺少 --%1。</translation>
    </message>
    <message>
        <source>The workspace has no plan.</source>
        <translation>工作区中没有计划。</translation>
    </message>
    <message>
        <source>Open it in Duibiao and import a plan.</source>
        <translation>请在对标中打开并导入计划。</translation>
    </message>
    <message>
        <source>%1 clauses, %2 requirements, %3 table rows, %4 findings</source>
        <translation>%1 个条款，%2 项任务要求，%3 行任务分解表，%4 个问题</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>量化指标</translation>
    </message>
    <message>
        <source>Findings about the plan</source>
        <translation>计划文本问题</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>约束程度</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>With</source>
        <translation>配合</translation>
    </message>
    <message>
        <source>break plans into clauses and requirements</source>
        <translation>将计划分解为条款和任务要求</translation>
    </message>
    <message>
        <source>Reads plans and prints what each one demands: who, what, how much, by when. With --format json one object a file (duibiao-plan/1), each on a line of its own.</source>
        <translation>读取计划并输出其要求：谁做、做什么、做多少、何时完成。使用 --format json 时每个文件输出一个对象（duibiao-plan/1），各占一行。</translation>
    </message>
    <message>
        <source>the requirements as a table</source>
        <translation>以表格列出任务要求</translation>
    </message>
    <message>
        <source>everything, for other programs</source>
        <translation>全部内容，供其他程序使用</translation>
    </message>
    <message>
        <source>the requirements of two plans for a spreadsheet</source>
        <translation>两份计划的任务要求，供电子表格使用</translation>
    </message>
    <message>
        <source>A file with words of your own (class, word, attribute, example; tabs between), read beside the shipped ones.</source>
        <translation>本单位自有词语文件（类别、词语、属性、例句，以制表符分隔），与内置词语一并使用。</translation>
    </message>
    <message>
        <source>Name at least one plan.</source>
        <translation>请至少指定一份计划。</translation>
    </message>
    <message>
        <source>read the measures of single sentences from standard input</source>
        <translation>从标准输入读取单句的量化指标</translation>
    </message>
    <message>
        <source>Reads one sentence a line (UTF-8) from standard input and prints, a line each, what it measures: deadlines, quantities, percentages, frequencies, coverage. An empty line gives an empty list.</source>
        <translation>从标准输入逐行读取句子（UTF-8），逐行输出其中的量化指标：时限、数量、比例、频次、覆盖范围。空行输出空列表。</translation>
    </message>
    <message>
        <source>The year that &quot;this year&quot; and dates without a year belong to.</source>
        <translation>“今年”及未写年份的日期所属的年份。</translation>
    </message>
    <message>
        <source>one JSON object a sentence</source>
        <translation>每句一个 JSON 对象</translation>
    </message>
    <message>
        <source>Sentences are read from standard input, not from files.</source>
        <translation>句子从标准输入读取，不从文件读取。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no year.</source>
        <translation>“%1”不是年份。</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>无法读取标准输入。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>(default: %1)</source>
        <translation>（默认：%1）</translation>
    </message>
    <message>
        <source>How to print the result.</source>
        <translation>结果的输出格式。</translation>
    </message>
    <message>
        <source>Unknown format &quot;%1&quot;: choose one of %2.</source>
        <translation>未知格式“%1”，可选：%2。</translation>
    </message>
    <message>
        <source>See &quot;duibiao-cli %1 --help&quot;.</source>
        <translation>参见“duibiao-cli %1 --help”。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 findings where --fail-on asks for it, 2 wrong use, 3 nothing readable, 4 done but some files refused, 5 could not write, 130 cancelled.</source>
        <translation>退出码：0 完成，1 出现 --fail-on 所指情形，2 用法错误，3 没有可读取的内容，4 已完成但有文件未被接受，5 无法写入，130 已取消。</translation>
    </message>
    <message>
        <source>The program that writes PDF and calendar files cannot be started.</source>
        <translation>无法启动生成 PDF 和日历文件的程序。</translation>
    </message>
    <message>
        <source>Install Duibiao with its window, or write --format html.</source>
        <translation>请安装带窗口界面的对标，或改用 --format html。</translation>
    </message>
    <message>
        <source>Usage: duibiao-cli [--lang zh_CN|zh_TW|en] COMMAND …</source>
        <translation>用法：duibiao-cli [--lang zh_CN|zh_TW|en] 命令 …</translation>
    </message>
    <message>
        <source>Reads government work plans, checks what the units submitted against them, and writes the report.</source>
        <translation>读取政府工作计划，对照核查各单位报送材料，并出具报告。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>&quot;duibiao-cli COMMAND --help&quot; shows the options of a command with examples.</source>
        <translation>“duibiao-cli 命令 --help”显示该命令的选项和示例。</translation>
    </message>
    <message>
        <source>Unknown language &quot;%1&quot;: choose one of %2.</source>
        <translation>未知语言“%1”，可选：%2。</translation>
    </message>
    <message>
        <source>Name a command.</source>
        <translation>请指定命令。</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;.</source>
        <translation>未知命令“%1”。</translation>
    </message>
    <message>
        <source>write the report of a check as a paper</source>
        <translation>将核查报告输出为文件</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>请选择已存在且有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>Where to write; standard output when left out.</source>
        <translation>输出位置；省略时写入标准输出。</translation>
    </message>
    <message>
        <source>pages for print, from a workspace</source>
        <translation>由工作区生成打印稿</translation>
    </message>
    <message>
        <source>one page with everything in it</source>
        <translation>包含全部内容的单个网页</translation>
    </message>
    <message>
        <source>the deadlines of a plan for a calendar program</source>
        <translation>计划时限，供日历程序使用</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; does not say the format: end it with one of %2, or give --format.</source>
        <translation>文件名“%1”未表明格式：请以 %2 之一结尾，或使用 --format 指定。</translation>
    </message>
    <message>
        <source>--workspace and --%1 exclude each other: the workspace has its own.</source>
        <translation>--workspace 与 --%1 不能同时使用：工作区已包含相应内容。</translation>
    </message>
    <message>
        <source>print the text of a file, into which all offsets point</source>
        <translation>输出文件的文本，所有偏移量均以此为准</translation>
    </message>
    <message>
        <source>Prints the text that was read from a file: paragraphs as lines, table cells separated by tabs. Every offset in the program&apos;s JSON counts the characters of this text from 0. Of an archive every document is printed under its name, as JSON one on a line.</source>
        <translation>输出从文件读取的文本：每段一行，表格单元格以制表符分隔。程序 JSON 中的偏移量均为该文本中从 0 起算的字符数。压缩包内的各文件依次输出，并标明名称；JSON 格式每个文件一行。</translation>
    </message>
    <message>
        <source>the plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>with blocks, tables and the cell that each stretch comes from</source>
        <translation>附段落、表格及各段文字所在的单元格</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>请指定一个文件。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>tightened</source>
        <translation>加严</translation>
    </message>
    <message>
        <source>weakened</source>
        <translation>放宽</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>%1 unchanged, %2 tightened, %3 weakened, %4 changed, %5 new, %6 dropped</source>
        <translation>未变 %1 项，加严 %2 项，放宽 %3 项，变更 %4 项，新增 %5 项，删除 %6 项</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>比对结果</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原任务</translation>
    </message>
    <message>
        <source>After</source>
        <translation>现任务</translation>
    </message>
    <message>
        <source>Clause before</source>
        <translation>原条款</translation>
    </message>
    <message>
        <source>Clause after</source>
        <translation>现条款</translation>
    </message>
    <message>
        <source>compare two plans duty by duty</source>
        <translation>逐项比对两份计划</translation>
    </message>
    <message>
        <source>Pairs the duties of two plans – last year&apos;s and this year&apos;s, or the upper level&apos;s and the lower level&apos;s – and tells what is new, dropped, tightened or weakened. Deadlines of plans of different years are compared within their years.</source>
        <translation>将两份计划（上年与本年，或上级与下级）的任务逐项配对，指出新增、删除、加严和放宽的内容。不同年度计划的时限按各自年度内的日期比较。</translation>
    </message>
    <message>
        <source>list unchanged duties too (table)</source>
        <translation>同时列出未变的任务（表格）</translation>
    </message>
    <message>
        <source>return 1 when a duty was &quot;weakened&quot; or &quot;dropped&quot;; several are separated by commas</source>
        <translation>任务被“放宽”（weakened）或“删除”（dropped）时返回 1；多个以逗号分隔</translation>
    </message>
    <message>
        <source>what changed from year to year</source>
        <translation>年度之间的变化</translation>
    </message>
    <message>
        <source>whether the county took over every duty of the city</source>
        <translation>县级是否承接了市级的全部任务</translation>
    </message>
    <message>
        <source>Name two plans: the earlier or upper one first.</source>
        <translation>请指定两份计划：较早的或上级的在前。</translation>
    </message>
    <message>
        <source>--fail-on takes &quot;weakened&quot; and &quot;dropped&quot;, not &quot;%1&quot;.</source>
        <translation>--fail-on 可用“weakened”和“dropped”，不能用“%1”。</translation>
    </message>
    <message>
        <source>The folder or archive with the units&apos; reports and ledgers, subfolders and archives included.</source>
        <translation>存放各单位报告和台账的文件夹或压缩包，含子文件夹和其中的压缩包。</translation>
    </message>
    <message>
        <source>If this is no secret, or such equipment: --allow-marked.</source>
        <translation>如已解密或本机即为涉密设备，请加 --allow-marked。</translation>
    </message>
    <message>
        <source>Take papers with a secrecy marking (机密★5年) too; they are refused otherwise.</source>
        <translation>标有密级（如 机密★5年）的文件也照常处理；默认拒绝。</translation>
    </message>
    <message>
        <source>Recognise the text of scanned pages (pdf) with Tesseract; takes seconds a page.</source>
        <translation>用 Tesseract 识别扫描页（pdf）的文字；每页需要几秒。</translation>
    </message>
    <message>
        <source>a scanned paper, its text recognised</source>
        <translation>扫描件，识别其文字</translation>
    </message>
    <message>
        <source>score the units by a rubric, with the formula of every figure</source>
        <translation>按考核细则给各单位计分，并列出算式</translation>
    </message>
    <message>
        <source>Other units</source>
        <translation>其他单位</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
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
        <translation>满分</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>得分率</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>算式</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>已计分</translation>
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
        <translation>考核细则：%1（%2）</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不计</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>得 %1 分，满分 %2 分，得分率 %3</translation>
    </message>
    <message>
        <source>Waiting for a person: %1; once they are settled, between %2 and %3.</source>
        <translation>待核实：%1 项；核实后得分在 %2 与 %3 之间。</translation>
    </message>
    <message>
        <source>In no indicator</source>
        <translation>不属于任何指标</translation>
    </message>
    <message>
        <source>Runs the check and scores the units by a rubric (考核细则): a file in the program&apos;s own format (json), or the office&apos;s table (xlsx, csv …), which is read and bound to the plan. Without one, all duties weigh the same. Prints every figure with its formula.</source>
        <translation>核查并按考核细则给各单位计分：细则可以是本程序的格式（json），也可以是单位自己的表格（xlsx、csv 等），读入后与计划对应。不指定时各项任务同等计分。每个数字都附算式。</translation>
    </message>
    <message>
        <source>Show one unit: each indicator with its formula and the verdicts it rests on.</source>
        <translation>说明一个单位的得分：逐项指标列出算式和所依据的核查结果。</translation>
    </message>
    <message>
        <source>Also write the rubric as it was understood, to be corrected and used again.</source>
        <translation>另将读懂的细则写入文件，可修改后再用。</translation>
    </message>
    <message>
        <source>by the office&apos;s own table</source>
        <translation>按单位自己的考核细则表</translation>
    </message>
    <message>
        <source>how one unit comes to its points</source>
        <translation>一个单位的得分如何得来</translation>
    </message>
    <message>
        <source>--explain writes text: leave --format out.</source>
        <translation>--explain 只输出文本：请去掉 --format。</translation>
    </message>
    <message>
        <source>Working days of further years (lines of YYYY-MM-DD, off or work, name; tabs between); %1 where there is one.</source>
        <translation>补充年份的工作日历（每行依次为 YYYY-MM-DD、off 或 work、名称，以制表符分隔）；未指定时读取 %1（如有）。</translation>
    </message>
    <message>
        <source>keep checks as rounds: what units were told, what changed, what is closed</source>
        <translation>按轮次保存核查：反馈了什么、有何变化、哪些已销号</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a round.</source>
        <translation>“%1”不是轮次编号。</translation>
    </message>
    <message>
        <source>The workspace has no round yet.</source>
        <translation>工作区中还没有核查轮次。</translation>
    </message>
    <message>
        <source>Begin one: duibiao-cli round start WORKSPACE.</source>
        <translation>请先开始一轮：duibiao-cli round start 工作区文件。</translation>
    </message>
    <message>
        <source>--fail-on takes &quot;worse&quot;, &quot;lost_evidence&quot; and &quot;gone&quot;, not &quot;%1&quot;.</source>
        <translation>--fail-on 可取 worse、lost_evidence、gone，不能取“%1”。</translation>
    </message>
    <message>
        <source>An item is named by --item and --unit.</source>
        <translation>须同时用 --item 和 --unit 指明问题。</translation>
    </message>
    <message>
        <source>Keeps checks as rounds in a workspace file. start checks what the workspace holds (with --plan, --units and --submissions it takes these in first, and makes the workspace where there is none) and keeps the check as the next round; show tells what the units were told and what became of it; compare tells what changed; close ends a round, or settles one item; look-back brings over what last year&apos;s workspace left unfinished.</source>
        <translation>在工作区文件中按轮次保存核查。start 核查工作区中的材料（给出 --plan、--units、--submissions 时先行导入，没有工作区则新建），并存为新一轮；show 显示向各单位反馈的问题及其整改情况；compare 显示有何变化；close 结束一轮，或将一个问题销号；look-back 调入上年工作区中未完成的事项（回头看）。</translation>
    </message>
    <message>
        <source>What the round is called (start).</source>
        <translation>本轮名称（start）。</translation>
    </message>
    <message>
        <source>Who does it; the user&apos;s name when left out.</source>
        <translation>经办人；不写时取系统用户名。</translation>
    </message>
    <message>
        <source>Only this unit (show), or the unit of the item (close).</source>
        <translation>只看该单位（show），或问题所属单位（close）。</translation>
    </message>
    <message>
        <source>The id of the requirement whose item is settled (close).</source>
        <translation>要销号的问题所对应事项的编号（close）。</translation>
    </message>
    <message>
        <source>Why the item is settled (close).</source>
        <translation>销号理由（close）。</translation>
    </message>
    <message>
        <source>Take the item up again instead (close).</source>
        <translation>改为撤销销号、重新列入（close）。</translation>
    </message>
    <message>
        <source>Compare with what the workspace holds now (compare).</source>
        <translation>与工作区当前情况比较（compare）。</translation>
    </message>
    <message>
        <source>Last year&apos;s workspace (look-back).</source>
        <translation>上年的工作区（look-back）。</translation>
    </message>
    <message>
        <source>The earlier duty with this number is the duty beside it (look-back).</source>
        <translation>该序号的上年事项与所列今年事项是同一事项（look-back）。</translation>
    </message>
    <message>
        <source>The earlier duty with this number is another one (look-back).</source>
        <translation>该序号的上年事项与所列今年事项不是同一事项（look-back）。</translation>
    </message>
    <message>
        <source>return 1 when something is &quot;worse&quot;, &quot;lost_evidence&quot; or &quot;gone&quot; (compare); several are separated by commas</source>
        <translation>有退步（worse）、佐证缺失（lost_evidence）或事项消失（gone）时返回 1（compare）；多项用逗号分隔</translation>
    </message>
    <message>
        <source>the first round</source>
        <translation>第一轮</translation>
    </message>
    <message>
        <source>the next one, with what came back</source>
        <translation>下一轮，连同返回的材料</translation>
    </message>
    <message>
        <source>what changed since; exit code 1 when something got worse</source>
        <translation>此后有何变化；有退步时返回码为 1</translation>
    </message>
    <message>
        <source>one item is settled</source>
        <translation>将一个问题销号</translation>
    </message>
    <message>
        <source>last year&apos;s unfinished duties</source>
        <translation>上年未完成的事项</translation>
    </message>
    <message>
        <source>Say start, list, show, compare, close or look-back.</source>
        <translation>请写明 start、list、show、compare、close 或 look-back。</translation>
    </message>
    <message>
        <source>Name a workspace file (.duibiao).</source>
        <translation>请写明工作区文件（.duibiao）。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>第%1轮</translation>
    </message>
    <message>
        <source>%1: as of %2, period %3 to %4</source>
        <translation>%1：截至%2，期间%3至%4</translation>
    </message>
    <message>
        <source>begun %1 by %2</source>
        <translation>%1由%2开始</translation>
    </message>
    <message>
        <source>closed %1 by %2</source>
        <translation>%1由%2结束</translation>
    </message>
    <message>
        <source>No round was begun yet.</source>
        <translation>还没有核查轮次。</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有待整改的问题。</translation>
    </message>
    <message>
        <source>%1 open, %2 can be closed, %3 closed</source>
        <translation>未销号%1项，待销号%2项，已销号%3项</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>No earlier plan left anything unfinished.</source>
        <translation>没有上年未完成的事项。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>上年状态</translation>
    </message>
    <message>
        <source>Earlier duty</source>
        <translation>上年事项</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>Duty of now</source>
        <translation>今年事项</translation>
    </message>
    <message>
        <source>the same (%1)</source>
        <translation>同一事项（%1）</translation>
    </message>
    <message>
        <source>another one (%1)</source>
        <translation>不是同一事项（%1）</translation>
    </message>
    <message>
        <source>doubtful: %1 %</source>
        <translation>存疑：相近度%1%</translation>
    </message>
    <message>
        <source>propose the list of units that a plan needs, and look a list over</source>
        <translation>按计划提出单位名录建议，检查单位名录</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名录</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>已在名录</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>不在名录</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>One unit under two names?</source>
        <translation>疑似同一单位的两个名称</translation>
    </message>
    <message>
        <source>Name of several units</source>
        <translation>多个单位共用的名称</translation>
    </message>
    <message>
        <source>Nothing to say about this list.</source>
        <translation>名录未见问题。</translation>
    </message>
    <message>
        <source>suggest proposes a list of the units that the plan names, groups with their members; what looks like one unit under two names is shown, never merged. check looks a list over: names that two units claim, near misses, and, with a plan, names and groups of the plan that the list does not know.</source>
        <translation>suggest 按计划中出现的单位提出名录建议，并列出集合名称的成员；疑似同一单位的两个名称只提示，不合并。check 检查名录：两个单位共用的名称、相近的名称；给出计划时，还列出计划中有而名录中没有的单位和集合名称。</translation>
    </message>
    <message>
        <source>The list that there is: its units stay as they are.</source>
        <translation>已有的名录：其中的单位保持不变。</translation>
    </message>
    <message>
        <source>Write to this file instead of standard output.</source>
        <translation>写入该文件，而不输出到屏幕。</translation>
    </message>
    <message>
        <source>a list to correct and to check with</source>
        <translation>生成一份可修改、可用于核查的名录</translation>
    </message>
    <message>
        <source>whether the list has everybody whom the plan binds</source>
        <translation>名录是否包含计划涉及的所有单位</translation>
    </message>
    <message>
        <source>Say suggest or check.</source>
        <translation>请写明 suggest 或 check。</translation>
    </message>
    <message>
        <source>Name the plan.</source>
        <translation>请指定计划文件。</translation>
    </message>
    <message>
        <source>To be looked at in what was sent:</source>
        <translation>报送材料疑点：</translation>
    </message>
    <message>
        <source>What the units sent a year before, to tell reports that were handed in again.</source>
        <translation>各单位上年报送的材料，用于发现重复报送的总结。</translation>
    </message>
    <message>
        <source>--mask is for papers: the quotes of %1 have to be the words of the files.</source>
        <translation>--mask 用于文书：%1 的引文须与文件原文一致。</translation>
    </message>
    <message>
        <source>The workspace: its plan, units and submissions; its rubric, its calendar days and the decisions made in it count.</source>
        <translation>工作区：用其中的计划、单位和报送材料；其考核细则、检查日期和审核决定一并生效。</translation>
    </message>
    <message>
        <source>The rubric to score by: a file of the program's own (json) or the office's table; that of the workspace when left out.</source>
        <translation>用来评分的考核细则：本程序的文件（json）或单位的表格；省略时用工作区的。</translation>
    </message>
    <message>
        <source>export writes a ledger (xlsx) for each unit: its duties, what is known of each, and room for what it did. import reads the ledgers that came back, by the ids of their rows, and says what is missing; with -o it writes ledgers that ask for that only. columns shows which column of a ledger is what; with --workspace it says so, and every ledger with the same header is read that way from then on.</source>
        <translation>export 为每个单位写一份台账（xlsx）：列出任务、已知情况，并留出填报栏。import 按行中的编码读取交回的台账，说明还缺什么；加 -o 则只就所缺内容再写台账。columns 显示台账各列的含义；加 --workspace 可以指定，此后表头相同的台账都照此读取。</translation>
    </message>
    <message>
        <source>Say export, import or columns.</source>
        <translation>请写 export、import 或 columns。</translation>
    </message>
    <message>
        <source>a header that the program does not understand</source>
        <translation>程序看不懂的表头</translation>
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
        <translation>表头在第 %1 行（人工指定）</translation>
    </message>
    <message>
        <source>Header in row %1, by its words</source>
        <translation>表头在第 %1 行（按文字识别）</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Tells</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>No column tells what was done: the rows are read as a list of deeds.</source>
        <translation>没有一列说明做了什么：各行按事项清单读取。</translation>
    </message>
    <message>
        <source>The file has no table.</source>
        <translation>文件中没有表格。</translation>
    </message>
    <message>
        <source>Nothing was said about the columns of ledgers.</source>
        <translation>还没有指定过台账各列的含义。</translation>
    </message>
    <message>
        <source>The file has no table %1.</source>
        <translation>文件中没有第 %1 张表。</translation>
    </message>
    <message>
        <source>The table has no row %1 that can be its header.</source>
        <translation>表中没有可以作表头的第 %1 行。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says no column: write a letter of the table, = and one of %2.</source>
        <translation>“%1”没有指明列：请写列字母、= 和以下之一：%2。</translation>
    </message>
    <message>
        <source>--forget stands alone.</source>
        <translation>--forget 须单独使用。</translation>
    </message>
    <message>
        <source>Name the ledger.</source>
        <translation>请给出台账文件。</translation>
    </message>
    <message>
        <source>Which table of the file is meant, counted from 1 (columns).</source>
        <translation>指文件中的第几张表，从 1 数起（columns）。</translation>
    </message>
    <message>
        <source>What a column is, e.g. C=progress; may be given several times (columns).</source>
        <translation>某列的含义，如 C=progress；可以多次给出（columns）。</translation>
    </message>
    <message>
        <source>Forget what was said about a ledger with this header (columns).</source>
        <translation>忘掉对此类表头的指定（columns）。</translation>
    </message>
    <message>
        <source>Name the ledger, or with --workspace what remembers.</source>
        <translation>请给出台账文件，或用 --workspace 给出保存指定的工作区。</translation>
    </message>
    <message>
        <source>%1: “%2” by %3 – %4</source>
        <translation>%1：“%2”，%3 – %4</translation>
    </message>
    <message>
        <source>Decided, and waiting for a second signature:</source>
        <translation>已认定、待复签：</translation>
    </message>
    <message>
        <source>No duty was found in the plan: there is nothing to check.</source>
        <translation>计划中没有找到任务，无可检查。</translation>
    </message>
    <message>
        <source>See with &quot;duibiao-cli text&quot; whether this is the plan; scanned pages need --recognise.</source>
        <translation>请用“duibiao-cli text”看是否选对了计划；扫描件需加 --recognise。</translation>
    </message>
    <message>
        <source>No duty of the plan binds one of the units.</source>
        <translation>计划中没有任务涉及这些单位。</translation>
    </message>
    <message>
        <source>See with &quot;duibiao-cli units suggest&quot; which units the plan names.</source>
        <translation>请用“duibiao-cli units suggest”看计划中写了哪些单位。</translation>
    </message>
    <message>
        <source>A correction by %1 no longer applies to “%2”: %3</source>
        <translation>%1 对“%2”的更正已不适用：%3</translation>
    </message>
    <message>
        <source>Take it back, or correct the plan again, in Duibiao.</source>
        <translation>请在对标中撤回这条更正，或重新更正计划。</translation>
    </message>
    <message>
        <source>The plan of the workspace instead, with the corrections that were made in it.</source>
        <translation>改为工作区里的计划，连同其中所作的更正。</translation>
    </message>
    <message>
        <source>Name plans or a workspace, not both.</source>
        <translation>请指定计划文件或工作区，不能同时指定。</translation>
    </message>
    <message>
        <source>Make identity numbers, telephone numbers and the names beside them unreadable in the ledgers.</source>
        <translation>对台账中的身份证号、电话号码及其旁边的姓名脱敏。</translation>
    </message>
    <message>
        <source>The workspace has no filter &quot;%1&quot;.</source>
        <translation>工作区中没有名为“%1”的筛选。</translation>
    </message>
    <message>
        <source>None was saved in it: filter the results in Duibiao and save the filter.</source>
        <translation>其中尚未保存任何筛选：请在对标窗口中筛选结果并保存。</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>已保存的有：%1。</translation>
    </message>
    <message>
        <source>List only what this filter takes; it was saved in the workspace. The figures count all results.</source>
        <translation>只列出符合该筛选的结果，筛选须已保存在工作区中；统计数字仍为全部结果。</translation>
    </message>
    <message>
        <source>what a saved filter takes, as a workbook without private numbers</source>
        <translation>按已保存的筛选列出，写成脱敏的工作簿</translation>
    </message>
    <message>
        <source>--filter is for results: a calendar has the deadlines of the whole plan.</source>
        <translation>--filter 用于核查结果：日历包含整份计划的时限。</translation>
    </message>
    <message>
        <source>--filter needs --workspace: filters are saved there.</source>
        <translation>--filter 须与 --workspace 同用：筛选保存在工作区中。</translation>
    </message>
    <message>
        <source>Runs the check and writes its report: a page (html), a table (csv), a workbook (xlsx), data (json), pages for print (pdf), or the deadlines of the plan as a calendar (ics). Takes a workspace, or a plan with units and submissions.</source>
        <translation>执行核查并输出报告：网页（html）、表格（csv）、工作簿（xlsx）、数据（json）、打印稿（pdf），或将计划时限输出为日历（ics）。可使用工作区，也可使用计划、单位名录和报送材料。</translation>
    </message>
    <message>
        <source>Make identity numbers, telephone numbers and the names beside them unreadable (table, csv).</source>
        <translation>遮住身份证号、电话号码和旁边的姓名（table、csv）。</translation>
    </message>
    <message>
        <source>Make identity numbers, telephone numbers and the names beside them unreadable.</source>
        <translation>遮住身份证号、电话号码和旁边的姓名。</translation>
    </message>
    <message>
        <source>Make identity numbers, telephone numbers and the names beside them unreadable (all but json).</source>
        <translation>遮住身份证号、电话号码和旁边的姓名（json 除外）。</translation>
    </message>
    <message>
        <source>No header, as somebody said</source>
        <translation>没有表头（人工指定）</translation>
    </message>
    <message>
        <source>Say with --header which row names the columns, or --header none.</source>
        <translation>请用 --header 指定表头所在行；没有表头的用 --header none。</translation>
    </message>
    <message>
        <source>The row that names the columns, or none where no row does (columns).</source>
        <translation>表头所在行；没有表头的写 none（columns）。</translation>
    </message>
    <message>
        <source>No header is understood. Say which column is what: --header ROW --column A=task --column B=progress … (--header none where no row is one)</source>
        <translation>未识别出表头。请指定各列含义：--header 行号 --column A=task --column B=progress …（没有表头的用 --header none）</translation>
    </message>
    <message>
        <source>No header:</source>
        <translation>没有表头：</translation>
    </message>
    <message>
        <source>Keep the earlier version beside a paper that was changed since; otherwise the newer one of the same name and unit takes its place (start).</source>
        <translation>材料改过后再次报送的，保留旧版本，两份都计入；不加此项时，同名、同单位的新版本取代旧版本（start）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes the place of its earlier version; --keep-both keeps both.</source>
        <translation>“%1”取代了同一材料的旧版本；两份都保留请加 --keep-both。</translation>
    </message>
</context>
<context>
    <name>duibiao::document</name>
    <message>
        <source>The paper carries the secrecy marking “%1” and was not taken in.</source>
        <translation>该文件标有密级“%1”，未予导入。</translation>
    </message>
    <message>
        <source>Papers with state secrets may only be kept on equipment that is approved for them.</source>
        <translation>涉密文件只能在经批准的涉密设备上存储、处理。</translation>
    </message>
</context>
<context>
    <name>duibiao::facts</name>
    <message>
        <source>&quot;%1&quot; is no attribute of the class &quot;%2&quot;.</source>
        <translation>“%1”不是类别“%2”的属性。</translation>
    </message>
    <message>
        <source>A row needs a class and a word.</source>
        <translation>每行须有类别和词语。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no class of words.</source>
        <translation>“%1”不是词语类别。</translation>
    </message>
    <message>
        <source>Line %1 of the word list: %2</source>
        <translation>词表第 %1 行：%2</translation>
    </message>
    <message>
        <source>Write class, word, attribute and example, separated by tabs.</source>
        <translation>请依次填写类别、词语、属性和示例，以制表符分隔。</translation>
    </message>
    <message>
        <source>The word list cannot be opened: %1.</source>
        <translation>无法打开词表：%1。</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>请检查路径，并确认您有权读取该文件。</translation>
    </message>
</context>
<context>
    <name>duibiao::gui</name>
    <message>
        <source>Reads government work plans and checks what was submitted against them.</source>
        <translation>读取政府工作计划，对照核查报送材料。</translation>
    </message>
    <message>
        <source>Import this plan.</source>
        <translation>导入该计划。</translation>
    </message>
    <message>
        <source>Import this list of units (csv, xlsx …: name,aliases,groups,parent).</source>
        <translation>导入该单位名录（csv、xlsx 等：name,aliases,groups,parent）。</translation>
    </message>
    <message>
        <source>Import this file or folder of submissions; may be given several times.</source>
        <translation>导入该报送文件或文件夹，可多次使用。</translation>
    </message>
    <message>
        <source>Run the check once everything is read.</source>
        <translation>全部读取后立即核查。</translation>
    </message>
    <message>
        <source>Open the sample.</source>
        <translation>打开示例。</translation>
    </message>
    <message>
        <source>Language of the window: zh_CN, zh_TW or en.</source>
        <translation>界面语言：zh_CN、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>A workspace (*.duibiao), or files and folders to import.</source>
        <translation>工作区（*.duibiao），或要导入的文件和文件夹。</translation>
    </message>
</context>
<context>
    <name>duibiao::plan</name>
    <message>
        <source>Reading the outline</source>
        <translation>正在读取提纲</translation>
    </message>
    <message>
        <source>Reading the task table</source>
        <translation>正在读取任务分解表</translation>
    </message>
    <message>
        <source>Reading the requirements</source>
        <translation>正在读取任务要求</translation>
    </message>
    <message>
        <source>No duty was found in this document: is it a plan?</source>
        <translation>未在该文件中找到任务要求，请确认它是否为工作计划</translation>
    </message>
    <message>
        <source>The plan no longer has this duty.</source>
        <translation>计划中已没有这项任务。</translation>
    </message>
    <message>
        <source>These words no longer stand in the plan.</source>
        <translation>计划中已没有这些文字。</translation>
    </message>
    <message>
        <source>What was stated is not understood as a measure.</source>
        <translation>填写的内容读不出指标。</translation>
    </message>
    <message>
        <source>Write it as plans do: 2023年年底前, 6月30日前, 出台后10个工作日内.</source>
        <translation>请按公文写法填写：2023年年底前、6月30日前、出台后10个工作日内。</translation>
    </message>
    <message>
        <source>Write it as plans do: 每年至少2次, 不低于4%, 每季度, 全覆盖.</source>
        <translation>请按公文写法填写：每年至少2次、不低于4%、每季度、全覆盖。</translation>
    </message>
    <message>
        <source>“%1” is not understood as a deadline.</source>
        <translation>“%1”读不出时限。</translation>
    </message>
    <message>
        <source>“%1” is not understood as a measure.</source>
        <translation>“%1”读不出指标。</translation>
    </message>
    <message>
        <source>“%1” says more than one thing: one a line.</source>
        <translation>“%1”说了不止一项，请分开填写，用“；”隔开。</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>“%1”读不懂。</translation>
    </message>
</context>
<context>
    <name>duibiao::readers</name>
    <message>
        <source>Files are attached to the document and were not read: %1. Save them from your OFD program and import them.</source>
        <translation>文档附有文件，未予读取：%1。请用 OFD 阅读器另存后导入。</translation>
    </message>
    <message>
        <source>The columns of this table are set with spaces and cannot be told apart: its rows were not read. Open the original (Word, Excel, PDF) instead.</source>
        <translation>此表用空格排列各栏，无法分清，表中各行未读取。请改用原文件（Word、Excel、PDF）。</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation>文件已损坏（%1）。</translation>
    </message>
    <message>
        <source>The file is damaged in “%1” (%2).</source>
        <translation>文件的“%1”部分已损坏（%2）。</translation>
    </message>
    <message>
        <source>Open it in your office program, let it repair the file, save it again, or ask for a new copy.</source>
        <translation>请用办公软件打开并修复后重新保存，或请对方重新提供。</translation>
    </message>
    <message>
        <source>The file is protected with a password.</source>
        <translation>文件设有密码保护。</translation>
    </message>
    <message>
        <source>Open it in your office program and save a copy without a password.</source>
        <translation>请用办公软件打开，另存为不带密码的副本。</translation>
    </message>
    <message>
        <source>The file is too large to read: %1.</source>
        <translation>文件过大，无法读取：%1。</translation>
    </message>
    <message>
        <source>Divide it into smaller files, or remove pictures and attachments.</source>
        <translation>请拆分为较小的文件，或删除图片和附件。</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>文件中没有文字。</translation>
    </message>
    <message>
        <source>If it is a scanned paper, have the text recognised and save it as docx or txt.</source>
        <translation>如为扫描件，请先识别文字，再保存为 docx 或 txt。</translation>
    </message>
    <message>
        <source>Open it in your office program and save it as docx, xlsx or txt.</source>
        <translation>请用办公软件打开，另存为 docx、xlsx 或 txt。</translation>
    </message>
    <message>
        <source>Have the text recognised, or ask for the document it was made from (docx, xlsx).</source>
        <translation>请先识别文字，或索取原始文档（docx、xlsx）。</translation>
    </message>
    <message>
        <source>Unpack it and import the files inside.</source>
        <translation>请解压后导入其中的文件。</translation>
    </message>
    <message>
        <source>Ask for the document it was made from (docx, xlsx, txt).</source>
        <translation>请索取原始文档（docx、xlsx、txt）。</translation>
    </message>
    <message>
        <source>%1 files cannot be read.</source>
        <translation>无法读取 %1 文件。</translation>
    </message>
    <message>
        <source>Old Word (.doc)</source>
        <translation>旧版 Word（.doc）</translation>
    </message>
    <message>
        <source>Old Excel (.xls)</source>
        <translation>旧版 Excel（.xls）</translation>
    </message>
    <message>
        <source>The format of the file is not known.</source>
        <translation>无法识别文件格式。</translation>
    </message>
    <message>
        <source>The name ends in .%1, but the content is %2; it was read as %2.</source>
        <translation>文件扩展名为 .%1，实际内容为 %2，已按 %2 读取。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>请对方重新提供该文件。</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>Check the name and whether the drive is connected.</source>
        <translation>请检查文件名及磁盘是否已连接。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <translation>请选择其中的文件。</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>这是设备，不是文件。</translation>
    </message>
    <message>
        <source>Choose an ordinary file.</source>
        <translation>请选择普通文件。</translation>
    </message>
    <message>
        <source>You are not allowed to read the file.</source>
        <translation>没有读取该文件的权限。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>无法打开文件：%1。</translation>
    </message>
    <message>
        <source>Close it in other programs, and check the rights of the file and its folder.</source>
        <translation>请在其他程序中关闭该文件，并检查文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>Reading the file failed: %1.</source>
        <translation>读取文件失败：%1。</translation>
    </message>
    <message>
        <source>Copy it to this computer and try again.</source>
        <translation>请将其复制到本机后重试。</translation>
    </message>
    <message>
        <source>A document embedded in the file was not read.</source>
        <translation>未读取文件中嵌入的文档。</translation>
    </message>
    <message>
        <source>Hidden text in the file was left out.</source>
        <translation>已略去文件中的隐藏文字。</translation>
    </message>
    <message>
        <source>The file holds tracked changes: deleted words were left out, inserted ones were read.</source>
        <translation>文件含修订记录：已略去删除的文字，读取插入的文字。</translation>
    </message>
    <message>
        <source>Parts nested too deeply were left out.</source>
        <translation>已略去嵌套过深的内容。</translation>
    </message>
    <message>
        <source>Only a part of the file could be read. %1 %2</source>
        <translation>仅能读取文件的一部分。%1%2</translation>
    </message>
    <message>
        <source>The file holds more than is read at once; the rest was left out. Divide it into smaller files.</source>
        <translation>文件内容超出一次可读取的范围，其余部分已略去。请拆分为较小的文件。</translation>
    </message>
    <message>
        <source>more than %L1 elements inside one another</source>
        <translation>嵌套元素超过 %L1 层</translation>
    </message>
    <message>
        <source>more than %L1 files inside</source>
        <translation>内含文件超过 %L1 个</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>无法解压</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than %2</source>
        <translation>“%1”解压后超过 %2</translation>
    </message>
    <message>
        <source>“%1” inside the file is damaged; what could be read of it may be incomplete or wrong. Ask for a new copy.</source>
        <translation>文件中的“%1”已损坏，读取到的内容可能不完整或有误。请对方重新提供。</translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden; it was read all the same.</source>
        <translation>工作表“%1”处于隐藏状态，已照常读取。</translation>
    </message>
    <message>
        <source>The sheet “%1” has hidden rows; they were read all the same.</source>
        <translation>工作表“%1”含隐藏行，已照常读取。</translation>
    </message>
    <message>
        <source>A quotation mark does not close; it was read as a character. Check the last rows.</source>
        <translation>引号未闭合，已按普通字符读取，请核对末尾各行。</translation>
    </message>
    <message>
        <source>The sheet “%1” repeats filled cells without end; the rest was left out.</source>
        <translation>工作表“%1”中有单元格无限重复，其余部分已略去。</translation>
    </message>
    <message>
        <source>the archive unpacks to more than %1</source>
        <translation>压缩包解压后超过 %1</translation>
    </message>
    <message>
        <source>it is larger than it says</source>
        <translation>实际大小超过其声明的大小</translation>
    </message>
    <message>
        <source>archives inside archives, %L1 deep</source>
        <translation>压缩包层层嵌套，超过 %L1 层</translation>
    </message>
    <message>
        <source>it is no archive</source>
        <translation>不是有效的压缩包</translation>
    </message>
    <message>
        <source>The archive holds no files.</source>
        <translation>压缩包中没有文件。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>LibreOffice could not convert the file (%1).</source>
        <translation>LibreOffice 无法转换该文件（%1）。</translation>
    </message>
    <message>
        <source>Open it in your office program and save it as docx (tables as xlsx).</source>
        <translation>请用办公软件打开，另存为 docx（表格另存为 xlsx）。</translation>
    </message>
    <message>
        <source>converting it takes more than %L1 s</source>
        <translation>转换超过 %L1 秒</translation>
    </message>
    <message>
        <source>the folder for temporary files cannot be written</source>
        <translation>临时文件夹无法写入</translation>
    </message>
    <message>
        <source>it is damaged or protected</source>
        <translation>文件已损坏或受保护</translation>
    </message>
    <message>
        <source>%1 files are read by LibreOffice, which is not installed.</source>
        <translation>%1 文件需借助 LibreOffice 读取，但本机未安装。</translation>
    </message>
    <message>
        <source>Open it in WPS Office or Word and save it as %1, or install LibreOffice.</source>
        <translation>请用 WPS Office 或 Word 打开，另存为 %1；也可安装 LibreOffice。</translation>
    </message>
    <message>
        <source>%1 files are read as LibreOffice converts them; compare what matters with the original.</source>
        <translation>%1 文件由 LibreOffice 转换后读取；重要内容请与原件核对。</translation>
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
        <translation>已略去转向或竖排的文字（如印章、页边文字），最先出现在第 %1 页。</translation>
    </message>
    <message>
        <source>Large words printed across the text, as watermarks are, were left out; the first on page %1.</source>
        <translation>已略去压在正文上的大字（如水印），最先出现在第 %1 页。</translation>
    </message>
    <message numerus="yes">
        <source>The file holds no text, only %n page(s) of pictures.</source>
        <translation>
            <numerusform>文件中没有文字，只有 %n 页图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are pictures without text, the first is page %1; what they say was not read.</source>
        <translation>
            <numerusform>有 %n 页是图片，没有文字（最先是第 %1 页），其内容未读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are damaged and were not read to the end, the first is page %1.</source>
        <translation>
            <numerusform>有 %n 页已损坏，未能读完（最先是第 %1 页）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The fonts of the file do not say which characters they show; many words are unreadable. Ask for the document it was made from.</source>
        <translation>文件的字体没有说明所显示的是哪些字，许多文字无法识读。请索要制作该文件的原文档。</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 pages were read. Divide the file into smaller ones.</source>
        <translation>共 %2 页，只读取了前 %1 页。请把文件拆分成较小的文件。</translation>
    </message>
    <message>
        <source>The file is damaged; what could be read of it may be incomplete. Ask for a new copy.</source>
        <translation>文件已损坏，读出的内容可能不完整。请重新索要一份。</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>没有页面</translation>
    </message>
    <message>
        <source>no page can be read</source>
        <translation>没有一页能读取</translation>
    </message>
    <message>
        <source>a part of it unpacks to more than %1</source>
        <translation>其中一部分解压后超过 %1</translation>
    </message>
    <message>
        <source>it names no document</source>
        <translation>其中没有列出文档</translation>
    </message>
    <message>
        <source>Reading broke down on several pages; only %1 of %2 were read. Ask for a new copy.</source>
        <translation>读取时多页出错，共 %2 页，只读取了 %1 页。请重新索要一份。</translation>
    </message>
    <message>
        <source>reading its pages takes more than %L1 s</source>
        <translation>读取页面超过 %L1 秒</translation>
    </message>
    <message>
        <source>The program that reads PDF files (%1) is missing or does not start.</source>
        <translation>读取 PDF 文件的程序（%1）缺失或无法启动。</translation>
    </message>
    <message>
        <source>The page seems to fill itself by a script, so its words are not in the file.</source>
        <translation>该网页内容似由脚本生成，文件中没有正文。</translation>
    </message>
    <message>
        <source>Open it in a browser, copy the text, and save it as a text file.</source>
        <translation>请在浏览器中打开，复制文字后保存为文本文件。</translation>
    </message>
    <message>
        <source>The page shows other pages in frames (%1); their words are not in the file.</source>
        <translation>该网页以框架显示其他页面（%1），文件中没有这些页面的正文。</translation>
    </message>
    <message>
        <source>Import those pages, or open it in a browser, copy the text, and save it as a text file.</source>
        <translation>请导入这些页面，或在浏览器中打开，复制文字后保存为文本文件。</translation>
    </message>
    <message>
        <source>the web archive holds no page</source>
        <translation>网页归档中没有网页</translation>
    </message>
    <message>
        <source>Unpack the archive with its password and import the files inside.</source>
        <translation>请用密码解压后，导入其中的文件。</translation>
    </message>
    <message>
        <source>Unpack the archive yourself and import the files that are needed.</source>
        <translation>请自行解压，再导入所需的文件。</translation>
    </message>
    <message>
        <source>Ask for the archive again.</source>
        <translation>请对方重新提供该压缩包。</translation>
    </message>
    <message>
        <source>the directory of the zip file is missing or broken</source>
        <translation>压缩包目录缺失或损坏</translation>
    </message>
    <message>
        <source>Install Duibiao again.</source>
        <translation>请重新安装对标。</translation>
    </message>
    <message>
        <source>Plain numbers in columns of dates were read as days (%1).</source>
        <translation>日期列中的纯数字已按日期读取（%1）。</translation>
    </message>
    <message>
        <source>The sheet “%1” has hidden columns; they were read all the same.</source>
        <translation>工作表“%1”含隐藏列，已照常读取。</translation>
    </message>
    <message>
        <source>The sheet “%1” has formulas whose results were not saved; their cells were read as blank. Open the file in your office program and save it again.</source>
        <translation>工作表“%1”含未保存计算结果的公式，相应单元格按空白读取。请用办公软件打开该文件并重新保存。</translation>
    </message>
    <message>
        <source>words that cells refer to are not there</source>
        <translation>单元格引用的文字缺失</translation>
    </message>
    <message>
        <source>The end of the file is missing or damaged; what stands before it was read, and words may be missing. Ask for a new copy.</source>
        <translation>文件末尾缺失或已损坏，已读取前面的内容，可能缺字漏项。请对方重新提供。</translation>
    </message>
    <message>
        <source>The sheet “%1” has formulas that give no result (%2); ask for a corrected file if their cells matter.</source>
        <translation>工作表“%1”中有公式计算出错（%2）；如相应单元格重要，请对方更正后重新提供。</translation>
    </message>
    <message>
        <source>page %1 cannot be drawn</source>
        <translation>第 %1 页无法绘制</translation>
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
            <numerusform>存疑：%1，另有 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 is a picture; its text was recognised and may be wrong. Compare it with the original.</source>
        <translation>第 %1 页是图片，文字由识别得来，可能有误。请与原件核对。</translation>
    </message>
    <message>
        <source>Pages %1 to %2 are pictures; their text was recognised and may be wrong. Compare it with the original.</source>
        <translation>第 %1 至 %2 页是图片，文字由识别得来，可能有误。请与原件核对。</translation>
    </message>
    <message>
        <source>The file is scanned; recognising its text needs Tesseract, which is not installed.</source>
        <translation>文件是扫描件；识别文字需要 Tesseract，但尚未安装。</translation>
    </message>
    <message>
        <source>Recognising page %1</source>
        <translation>正在识别第 %1 页</translation>
    </message>
    <message>
        <source>Tesseract could not read a page.</source>
        <translation>Tesseract 未能读取一页。</translation>
    </message>
    <message>
        <source>Have its text recognised (on the command line: --recognise), or ask for the document it was made from (docx).</source>
        <translation>请识别其文字（命令行：--recognise），或索要制作该文件的原文档（docx）。</translation>
    </message>
    <message>
        <source>Ask for the document it was made from (docx), or install Tesseract with its data for simplified Chinese (the packages tesseract-ocr and tesseract-ocr-chi-sim) to have its text recognised.</source>
        <translation>请索要制作该文件的原文档（docx），或安装 Tesseract 及其简体中文数据（软件包 tesseract-ocr 和 tesseract-ocr-chi-sim）以识别文字。</translation>
    </message>
    <message>
        <source>recognising a page takes more than %L1 s</source>
        <translation>识别一页超过 %L1 秒</translation>
    </message>
    <message>
        <source>The program that unpacks archives (%1) is missing or does not start.</source>
        <translation>解压压缩包的程序（%1）缺失或无法启动。</translation>
    </message>
    <message>
        <source>unpacking it failed</source>
        <translation>解压失败</translation>
    </message>
    <message>
        <source>The font of the number “%1” does not say which character stands inside; it may be a decimal point. Look at the paper.</source>
        <translation>数字“%1”所用字体未说明其中一个字符是什么，可能是小数点，请核对原件。</translation>
    </message>
    <message>
        <source>it cannot be read on from line %1, character %2</source>
        <translation>从第 %1 行第 %2 个字符起无法读取</translation>
    </message>
    <message>
        <source>it has a DOCTYPE, which is not accepted</source>
        <translation>含有不予接受的 DOCTYPE 声明</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation>无法启动</translation>
    </message>
    <message>
        <source>the name of a file inside is too long</source>
        <translation>其中有文件名过长</translation>
    </message>
    <message>
        <source>it is no readable web page</source>
        <translation>不是可读取的网页</translation>
    </message>
    <message>
        <source>it is no readable PDF</source>
        <translation>不是可读取的 PDF</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>纯文本</translation>
    </message>
</context>
<context>
    <name>duibiao::report</name>
    <message>
        <source>Known so far</source>
        <translation>已掌握情况</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>完成情况</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>填报单位：%1</translation>
    </message>
    <message>
        <source>Ledger of “%1”</source>
        <translation>《%1》落实情况台账</translation>
    </message>
    <message>
        <source>Free some room and try again.</source>
        <translation>请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The pages could not be drawn.</source>
        <translation>无法生成页面。</translation>
    </message>
    <message>
        <source>Summary by unit</source>
        <translation>分单位汇总</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>落实率</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation>认定：%1</translation>
    </message>
    <message>
        <source>Duty by duty</source>
        <translation>逐项核查结果</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>时限：%1</translation>
    </message>
    <message>
        <source>Findings about the plan itself</source>
        <translation>计划文本自身问题</translation>
    </message>
    <message>
        <source>Files that were checked</source>
        <translation>核查所用文件</translation>
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
        <translation>计划：%1</translation>
    </message>
    <message>
        <source>Fulfilled: met and met late among the duties that apply and are due.</source>
        <translation>落实率：适用且已到期的任务中已落实和逾期落实所占比例。</translation>
    </message>
    <message>
        <source>Decided by %1 on %2; the program found: %3</source>
        <translation>%1于%2认定；程序结论：%3</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>读取情况</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language tag of the page</comment>
        <extracomment>The language of the texts as HTML&apos;s lang attribute wants it: zh-CN, zh-TW, en.</extracomment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>Written by Duibiao %1. Every verdict names the words it rests on; where the words leave doubt, a person decides.</source>
        <translation>由对标 %1 生成。每项结论均注明所依据的原文；存疑之处由人工认定。</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>工作表%1</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>单元格%1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第%1页</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第%1段</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>partly read</source>
        <translation>部分读取</translation>
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
        <translation>错误</translation>
    </message>
    <message>
        <source>Fulfilment of “%1”</source>
        <translation>《%1》落实情况</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>任务要求</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
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
        <translation>佐证</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>认定人</translation>
    </message>
    <message>
        <source>Requirement id</source>
        <translation>任务编号</translation>
    </message>
    <message>
        <source>program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>an object with named fields should stand here</source>
        <translation>此处应为带字段名的对象</translation>
    </message>
    <message>
        <source>there is no such field; known are %1</source>
        <translation>没有这个字段；可用的有 %1</translation>
    </message>
    <message>
        <source>a list should stand here</source>
        <translation>此处应为列表</translation>
    </message>
    <message>
        <source>a text should stand here</source>
        <translation>此处应为文字</translation>
    </message>
    <message>
        <source>true or false should stand here</source>
        <translation>此处应为 true 或 false</translation>
    </message>
    <message>
        <source>a number from %1 to %2 should stand here</source>
        <translation>此处应为 %1 到 %2 之间的数</translation>
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
        <translation>请修改文件，或选择其他文件。</translation>
    </message>
    <message>
        <source>points have two decimals at most</source>
        <translation>分数最多两位小数</translation>
    </message>
    <message>
        <source>&quot;left_out&quot;, {&quot;share&quot;: percent} or {&quot;deduct&quot;: points} should stand here</source>
        <translation>此处应为 &quot;left_out&quot;、{&quot;share&quot;: 百分数} 或 {&quot;deduct&quot;: 分数}</translation>
    </message>
    <message>
        <source>whole percent from 0 to 100 should stand here</source>
        <translation>此处应为 0 到 100 的整数百分数</translation>
    </message>
    <message>
        <source>there is no such status; known are %1</source>
        <translation>没有这种状态；可用的有 %1</translation>
    </message>
    <message>
        <source>&quot;sum&quot;, &quot;deduct&quot; or &quot;ratio&quot; should stand here</source>
        <translation>此处应为 &quot;sum&quot;、&quot;deduct&quot; 或 &quot;ratio&quot;</translation>
    </message>
    <message>
        <source>&quot;duibiao-rubric/1&quot; should stand here</source>
        <translation>此处应为 &quot;duibiao-rubric/1&quot;</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>of a unit among others</comment>
        <translation>名次</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>得分率</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>算式</translation>
    </message>
    <message>
        <source>To be looked at in what was sent</source>
        <translation>报送材料疑点</translation>
    </message>
    <message>
        <source>Rubric: %1 (%2)</source>
        <translation>考核细则：%1（%2）</translation>
    </message>
    <message>
        <source>Indicator by indicator</source>
        <translation>逐项指标</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n duties wait for a person; once they are settled, between %1 and %2.</source>
        <translation>
            <numerusform>有 %n 项待核实；核实后得分在 %1 与 %2 之间。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided by %1 on %2 as “%3”; it counts once somebody else has signed it.</source>
        <translation>%1 于 %2 认定为“%3”，待他人复签后生效。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>Filter: %1. %2 of %3 results are listed; the figures count all of them.</source>
        <translation>筛选条件：%1。共 %3 项结论，列出 %2 项；汇总数字按全部结论统计。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>于%1前</translation>
    </message>
    <message>
        <source>as soon as possible</source>
        <translation>尽快</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>核查情况</translation>
    </message>
    <message>
        <source>Request to complete what was sent on “%1”</source>
        <translation>关于补充报送《%1》落实情况的函</translation>
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
            <numerusform>根据《%1》落实情况核查结果（截至%2），贵单位有%n项任务尚未落实、缺少佐证或说明不清，详见下表。请%3补充报送完成情况，逐项注明完成时间、数量，并附佐证材料；已完成而未报送的，请补充报送；不适用或确有困难的，请说明理由。</numerusform>
        </translation>
    </message>
    <message>
        <source>Results</source>
        <translation>核查结果</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>提示事项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The ledger of %1</source>
        <translation>%1的台账</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>《%1》无法写出。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写出%1。</translation>
    </message>
    <message>
        <source>This is no JSON: something is wrong in line %1.</source>
        <translation>不是 JSON：第 %1 行有误。</translation>
    </message>
</context>
<context>
    <name>duibiao::review</name>
    <message>
        <source>%1 units share this task and none of them leads.</source>
        <translation>%1个单位共同负责此任务，未明确牵头单位。</translation>
    </message>
    <message>
        <source>%1 is addressed, but the plan gives it no task.</source>
        <translation>主送%1，但计划未给其安排任务。</translation>
    </message>
    <message>
        <source>Body and table differ: “%1” there, “%2” here.</source>
        <translation>正文与分解表不一致：正文为“%1”，表中为“%2”。</translation>
    </message>
    <message>
        <source>“%1” is cited without its document number.</source>
        <translation>引用“%1”未注明发文字号。</translation>
    </message>
    <message>
        <source>Only collective owners are named: %1.</source>
        <translation>责任单位均为统称：%1。</translation>
    </message>
    <message>
        <source>“%1” does not say which units are meant.</source>
        <translation>“%1”未明确具体单位。</translation>
    </message>
    <message>
        <source>The deadline %1 lies before the day the plan was issued, %2.</source>
        <translation>时限%1早于计划印发日期%2。</translation>
    </message>
    <message>
        <source>The deadline %1 is a %2 and no working day.</source>
        <translation>时限%1为%2，不是工作日。</translation>
    </message>
    <message>
        <source>No row of the task table repeats this duty, so nobody is named for it.</source>
        <translation>任务分解表中没有对应该项任务的行，未明确责任单位。</translation>
    </message>
    <message>
        <source>A half-width mark stands among Chinese words, here and in all %1 times.</source>
        <translation>中文语句中混用半角标点，本处及全文共%1处。</translation>
    </message>
    <message>
        <source>Numbers or letters are set in full width, here and in all %1 times; a search for them fails.</source>
        <translation>数字或字母使用了全角，本处及全文共%1处，检索时会查不到。</translation>
    </message>
    <message>
        <source>These characters were broken when the file was converted; what they said is lost.</source>
        <translation>文件转换时出现乱码，原文内容已丢失。</translation>
    </message>
    <message>
        <source>A foreign word stands inside a Chinese sentence, as translation programs leave them.</source>
        <translation>中文语句中夹有外文单词，疑为机器翻译残留。</translation>
    </message>
    <message>
        <source>This bracket opens in one width and closes in the other.</source>
        <translation>括号的左右全半角不一致。</translation>
    </message>
    <message>
        <source>The number %1 stands twice.</source>
        <translation>序号%1重复。</translation>
    </message>
    <message>
        <source>The numbering begins with %1.</source>
        <translation>序号从%1开始。</translation>
    </message>
    <message>
        <source>The number %1 does not follow the one before it.</source>
        <translation>序号%1与前一序号不连续。</translation>
    </message>
    <message>
        <source>This row of the table has no deadline.</source>
        <translation>分解表该行没有完成时限。</translation>
    </message>
    <message>
        <source>“%1” is no deadline by which anybody could tell that the task is done.</source>
        <translation>“%1”不是可判断任务是否完成的时限。</translation>
    </message>
    <message>
        <source>This row of the table names no unit.</source>
        <translation>分解表该行没有责任单位。</translation>
    </message>
    <message>
        <source>The task table sets no deadlines.</source>
        <translation>任务分解表未设完成时限。</translation>
    </message>
    <message>
        <source>“%1” and “%2” look like two names of one unit.</source>
        <translation>“%1”与“%2”疑为同一单位的两种名称。</translation>
    </message>
    <message>
        <source>The requirement names %1, but the row&apos;s units do not.</source>
        <translation>任务要求提到%1，但该行责任单位未列。</translation>
    </message>
    <message>
        <source>“%1” says neither from what nor to what.</source>
        <translation>“%1”未说明基数和目标值。</translation>
    </message>
    <message>
        <source>“%1” sets no interval and no day.</source>
        <translation>“%1”未明确间隔和日期。</translation>
    </message>
    <message>
        <source>The same duty has another threshold in another place: “%1”.</source>
        <translation>同一任务在另一处的指标不同：“%1”。</translation>
    </message>
    <message>
        <source>The body says %1, its row of the table %2.</source>
        <translation>正文为%1，分解表对应行为%2。</translation>
    </message>
</context>
<context>
    <name>duibiao::store</name>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed.</source>
        <translation>未安装 Qt 的 SQLite 驱动。</translation>
    </message>
    <message>
        <source>Install it (on Debian the package libqt6sql6-sqlite).</source>
        <translation>请安装（Debian 软件包为 libqt6sql6-sqlite）。</translation>
    </message>
    <message>
        <source>Another program is writing to the workspace.</source>
        <translation>另一程序正在写入该工作区。</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>请稍候再试。</translation>
    </message>
    <message>
        <source>The workspace cannot be written to.</source>
        <translation>无法写入该工作区。</translation>
    </message>
    <message>
        <source>Copy it to a folder that you may write to, or open it for reading only.</source>
        <translation>请复制到有写入权限的文件夹，或以只读方式打开。</translation>
    </message>
    <message>
        <source>The workspace is damaged.</source>
        <translation>工作区已损坏。</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the last backup of it, or a copy from your file history.</source>
        <translation>未作任何更改。请打开最近的备份，或文件历史记录中的副本。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space and try again.</source>
        <translation>未作任何更改。请清理空间后重试。</translation>
    </message>
    <message>
        <source>The workspace cannot be opened.</source>
        <translation>无法打开工作区。</translation>
    </message>
    <message>
        <source>Check that you may read and write the file and the folder it is in.</source>
        <translation>请检查该文件及其所在文件夹的读写权限。</translation>
    </message>
    <message>
        <source>Reading or writing the workspace failed.</source>
        <translation>读写工作区失败。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk or the network folder.</source>
        <translation>未作任何更改。请检查磁盘或网络文件夹。</translation>
    </message>
    <message>
        <source>The workspace was made by a newer version of the program.</source>
        <translation>该工作区由更新版本的程序创建。</translation>
    </message>
    <message>
        <source>Update Duibiao to open it. Nothing was changed.</source>
        <translation>请升级对标后再打开。未作任何更改。</translation>
    </message>
    <message>
        <source>The workspace was made by an older version of the program and is open for reading only.</source>
        <translation>该工作区由旧版本程序创建，目前以只读方式打开。</translation>
    </message>
    <message>
        <source>Open it once for writing, or copy it to a folder that you may write to.</source>
        <translation>请以可写方式打开一次，或复制到有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>Choose a file that Duibiao made (.duibiao). Nothing was changed.</source>
        <translation>请选择由对标创建的文件（.duibiao）。未作任何更改。</translation>
    </message>
    <message>
        <source>There is no such workspace.</source>
        <translation>工作区不存在。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>This is a folder, not a workspace.</source>
        <translation>这是文件夹，不是工作区。</translation>
    </message>
    <message>
        <source>The workspace may not be read.</source>
        <translation>没有读取该工作区的权限。</translation>
    </message>
    <message>
        <source>Ask its owner for the right to read it.</source>
        <translation>请向所有者申请读取权限。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>This is no workspace.</source>
        <translation>这不是工作区文件。</translation>
    </message>
    <message>
        <source>The workspace is cut off.</source>
        <translation>工作区文件不完整。</translation>
    </message>
    <message>
        <source>Open the last backup of it, or a copy from your file history.</source>
        <translation>请打开最近的备份，或文件历史记录中的副本。</translation>
    </message>
    <message>
        <source>This database belongs to another program.</source>
        <translation>该数据库属于其他程序。</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>已存在同名文件。</translation>
    </message>
    <message>
        <source>Choose another name, or open the file.</source>
        <translation>请换一个名称，或打开该文件。</translation>
    </message>
    <message>
        <source>The workspace cannot be made here: %1.</source>
        <translation>无法在此创建工作区：%1。</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>请选择已存在且有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>The copy could not be written: %1.</source>
        <translation>无法写入副本：%1。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>请选择其他文件夹，或清理空间。</translation>
    </message>
    <message>
        <source>it would replace the workspace itself</source>
        <translation>会覆盖工作区自身</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>工作区以只读方式打开。</translation>
    </message>
    <message>
        <source>Open it for writing, or work on a copy.</source>
        <translation>请以可写方式打开，或在副本上操作。</translation>
    </message>
    <message>
        <source>The file is no longer in the workspace.</source>
        <translation>该文件已不在工作区中。</translation>
    </message>
    <message>
        <source>Another window may have removed it: look again.</source>
        <translation>可能已被另一窗口移除，请刷新查看。</translation>
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
        <translation>没有哪一轮就事项%2向%1反馈过问题。</translation>
    </message>
    <message>
        <source>Show the round to see its open items.</source>
        <translation>请查看该轮，了解其问题清单。</translation>
    </message>
    <message>
        <source>Say why the item is closed or taken up again.</source>
        <translation>请说明销号或重新列入的理由。</translation>
    </message>
    <message>
        <source>There is no earlier duty with the number %1.</source>
        <translation>没有序号为%1的上年事项。</translation>
    </message>
    <message>
        <source>The workspace has no round %1.</source>
        <translation>工作区中没有第%1轮。</translation>
    </message>
    <message>
        <source>List the rounds to see which there are.</source>
        <translation>请列出各轮查看。</translation>
    </message>
    <message>
        <source>Round %1 is closed already.</source>
        <translation>第%1轮已经结束。</translation>
    </message>
    <message>
        <source>returned to the unit</source>
        <translation>退回单位</translation>
    </message>
    <message>
        <source>the unit&apos;s appeal</source>
        <translation>单位申辩</translation>
    </message>
    <message>
        <source>second signature</source>
        <translation>复核签字</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>What you decided on is no longer there (%1).</source>
        <translation>所依据的认定已不存在（%1）。</translation>
    </message>
    <message>
        <source>Look at the cell again, and decide again where it is still needed.</source>
        <translation>请重新查看该格，确有需要时再次认定。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 was quicker: on %2 there is a decision of %3 that you had not seen: %4.</source>
        <translation>%1已先作认定：%2的这一格有一条您尚未看到的记录（%3，%4）。</translation>
    </message>
    <message>
        <source>Nothing of yours was stored. Look at the cell again, and decide again where it is still needed.</source>
        <translation>您的认定没有保存。请重新查看该格，确有需要时再次认定。</translation>
    </message>
    <message>
        <source>Another status than the check&apos;s needs a reason.</source>
        <translation>改变核查结果须说明理由。</translation>
    </message>
    <message>
        <source>A unit that something is returned to needs to know why.</source>
        <translation>退回单位须说明原因。</translation>
    </message>
    <message>
        <source>An appeal needs the unit&apos;s words.</source>
        <translation>申辩须写明单位的意见。</translation>
    </message>
    <message>
        <source>There is nothing that waits for a second signature.</source>
        <translation>没有待复核签字的认定。</translation>
    </message>
    <message>
        <source>The second signature has to be somebody else&apos;s: %1 signed first.</source>
        <translation>复核签字须由他人作出：%1已签过第一道。</translation>
    </message>
    <message>
        <source>A note needs words or an attachment.</source>
        <translation>备注须有文字或附件。</translation>
    </message>
    <message>
        <source>An attachment needs a name, and a file that is not empty or a link.</source>
        <translation>附件须有名称，并有非空的文件或链接。</translation>
    </message>
    <message>
        <source>The workspace has no such attachment.</source>
        <translation>工作区中没有该附件。</translation>
    </message>
    <message>
        <source>A header without words cannot be known again.</source>
        <translation>没有文字的表头以后无法认出。</translation>
    </message>
    <message>
        <source>Choose the row that names the columns.</source>
        <translation>请选择写有列名的那一行。</translation>
    </message>
    <message>
        <source>%1 was quicker: on %2 the same duty was corrected.</source>
        <translation>%1 先改了：%2 已更正过同一任务。</translation>
    </message>
    <message>
        <source>Nothing of yours was stored. Look at the duty again, and correct it again where it is still needed.</source>
        <translation>您的更正未保存。请再看一下这项任务，如仍需更正请重新填写。</translation>
    </message>
    <message>
        <source>A duty needs a unit that answers for it.</source>
        <translation>任务须有责任单位。</translation>
    </message>
    <message>
        <source>A duty needs words of the plan.</source>
        <translation>任务须对应计划中的文字。</translation>
    </message>
    <message>
        <source>A duty is split into two at least.</source>
        <translation>一项任务至少拆成两项。</translation>
    </message>
    <message>
        <source>Only several duties can be made one.</source>
        <translation>两项以上的任务才能合并。</translation>
    </message>
    <message>
        <source>There is no such correction.</source>
        <translation>没有这条更正。</translation>
    </message>
    <message>
        <source>A correction needs a duty.</source>
        <translation>更正须对应一项任务。</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>筛选方案需要名称。</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Choose another folder for backups, or free some space.</source>
        <translation>请另选备份文件夹，或清理磁盘空间。</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>请先关闭再试。</translation>
    </message>
    <message>
        <source>The backup could not be copied: %1.</source>
        <translation>备份无法复制：%1。</translation>
    </message>
    <message>
        <source>The backup could not be written: %1.</source>
        <translation>备份无法写入：%1。</translation>
    </message>
    <message>
        <source>The backup is open.</source>
        <translation>该备份正在打开中。</translation>
    </message>
    <message>
        <source>the folder could not be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>Another window or program has the workspace open.</source>
        <translation>另一个窗口或程序正打开着这个工作区。</translation>
    </message>
    <message>
        <source>Close it there and try again. Nothing was changed.</source>
        <translation>请先在那里关闭它再试。未作任何改动。</translation>
    </message>
    <message>
        <source>the workspace could not be moved there</source>
        <translation>无法把工作区移到那里</translation>
    </message>
    <message>
        <source>A word and what it counts as are needed.</source>
        <translation>要填写词和它算作什么。</translation>
    </message>
    <message>
        <source>%1 was quicker, on %2: %3</source>
        <translation>%1先一步（%2）：%3</translation>
    </message>
    <message>
        <source>This step was not done, and nothing was changed. Look at what is there now.</source>
        <translation>这一步没有执行，内容未作任何改动。请先查看现在的情况。</translation>
    </message>
    <message>
        <source>“%1” was taken out.</source>
        <translation>“%1”已被移除。</translation>
    </message>
    <message>
        <source>“%1” was given to another unit.</source>
        <translation>“%1”已改归其他单位。</translation>
    </message>
    <message>
        <source>The list of units was changed.</source>
        <translation>单位名录已被改动。</translation>
    </message>
    <message>
        <source>The word “%1” was changed.</source>
        <translation>词语“%1”已被改动。</translation>
    </message>
    <message>
        <source>The filter “%1” was changed.</source>
        <translation>筛选“%1”已被改动。</translation>
    </message>
    <message>
        <source>What the columns of a ledger with this header are was said otherwise.</source>
        <translation>同一表头的台账各列含义已另行指定。</translation>
    </message>
    <message>
        <source>Another scoring rubric is in force.</source>
        <translation>现行的已是另一份考核细则。</translation>
    </message>
    <message>
        <source>The days of the check were changed.</source>
        <translation>核查日期已被改动。</translation>
    </message>
    <message>
        <source>Another version of “%1” is there.</source>
        <translation>“%1”已换成另一版本。</translation>
    </message>
    <message>
        <source>An item of %1 was closed or taken up again.</source>
        <translation>%1有一个问题已销号或重新列入。</translation>
    </message>
    <message>
        <source>It was said whether a duty of %1 that was brought over goes on.</source>
        <translation>已有人认定从上年调入的%1事项与本年任务是否为同一事项。</translation>
    </message>
    <message>
        <source>There is a decision of %1 on a duty that goes on from the earlier plan.</source>
        <translation>%1承接上年事项的任务已有认定。</translation>
    </message>
    <message>
        <source>An item of %1 that goes on from the earlier plan was closed or taken up again.</source>
        <translation>%1承接上年事项的问题已销号或重新列入。</translation>
    </message>
    <message>
        <source>Something else was said about a duty of %1 that was brought over.</source>
        <translation>对从上年调入的%1事项已有另外的认定。</translation>
    </message>
    <message>
        <source>Round %1 was begun.</source>
        <translation>已开始第%1轮。</translation>
    </message>
    <message>
        <source>Round %1 was closed.</source>
        <translation>第%1轮已结束。</translation>
    </message>
    <message>
        <source>Round %1 was taken up again.</source>
        <translation>第%1轮已恢复。</translation>
    </message>
    <message>
        <source>The papers could not be made ready to be searched.</source>
        <translation>无法为材料建立检索索引。</translation>
    </message>
    <message>
        <source>Close other programs to free some memory, and open the workspace again.</source>
        <translation>请关闭其他程序以腾出内存，再重新打开工作区。</translation>
    </message>
    <message>
        <source>The workspace could not be read or changed (SQLite error %1).</source>
        <translation>无法读取或更改工作区（SQLite 错误 %1）。</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the workspace and open it again; if that does not help, open the last backup of it.</source>
        <translation>未作任何更改。请关闭工作区后重新打开；仍不行时，请打开其最近的备份。</translation>
    </message>
</context>
<context>
    <name>duibiao::submission</name>
    <message>
        <source>The title names %1, the signature %2. Say whose submission it is.</source>
        <translation>标题为%1，落款为%2，请指定报送单位。</translation>
    </message>
    <message>
        <source>No unit of the list is named in title, signature or file name. Say whose submission it is, or add the name as an alias.</source>
        <translation>标题、落款和文件名中均未出现名录内的单位，请指定报送单位，或将该名称添加为别名。</translation>
    </message>
    <message>
        <source>Nothing in this file tells of something done.</source>
        <translation>该文件未反映已完成的工作。</translation>
    </message>
    <message>
        <source>There is no such day: %1. It is not counted as a date.</source>
        <translation>没有这一天：%1，不作为日期认定。</translation>
    </message>
    <message>
        <source>Requirement id</source>
        <translation>任务编码</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>不读取</translation>
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
        <translation>计划中</translation>
    </message>
    <message>
        <source>Of an earlier year</source>
        <translation>以前年度</translation>
    </message>
    <message>
        <source>The plan's own words</source>
        <translation>计划原文</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>不明确</translation>
    </message>
    <message>
        <source>The table looks like a ledger, but no column tells what was done (完成情况, 落实情况, 进展). Say which column is what.</source>
        <translation>表格像台账，但没有一列说明做了什么（完成情况、落实情况、进展）。请指定各列的含义。</translation>
    </message>
    <message>
        <source>No header of this table is understood: nothing was read from it. Say which column is what.</source>
        <translation>看不懂这张表的表头，未从中读取任何内容。请指定各列的含义。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that %1 answers are answered here in other words. Both count: take out the file that no longer holds.</source>
        <translation>
            <numerusform>%1 已填报的 %n 项任务在此又有不同的填报。两者都会计入：请移除已作废的文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is nearly the same as %1, of the same unit. What both tell counts once; take out the version that no longer holds.</source>
        <translation>与同一单位的 %1 几乎相同。两者都说到的只计一次；请移除已作废的版本。</translation>
    </message>
    <message>
        <source>This figure is beyond reason: %1. It is not counted; ask the unit what it means.</source>
        <translation>这个数字不合情理：%1。未予计入，请向单位核实。</translation>
    </message>
</context>
<context>
    <name>duibiao::text</name>
    <message>
        <source>Line %1 of the working-day calendar cannot be read: %2</source>
        <translation>无法读取工作日历第 %1 行：%2</translation>
    </message>
    <message>
        <source>Each line holds a date (YYYY-MM-DD), a tab, “off” or “work”, and optionally a tab and a name.</source>
        <translation>每行依次为日期（YYYY-MM-DD）、制表符、“off”或“work”，其后可加制表符和名称。</translation>
    </message>
    <message>
        <source>Open it in the program it was made with and save it as docx, xlsx or plain text.</source>
        <translation>请用原程序打开，另存为 docx、xlsx 或纯文本。</translation>
    </message>
    <message>
        <source>This is a binary file, not text.</source>
        <translation>这是二进制文件，不是文本。</translation>
    </message>
    <message>
        <source>The character encoding cannot be told.</source>
        <translation>无法识别字符编码。</translation>
    </message>
    <message>
        <source>The character encoding was guessed to be %1. If the text looks garbled, save the file as UTF-8.</source>
        <translation>字符编码推断为 %1。如显示乱码，请将文件另存为 UTF-8。</translation>
    </message>
    <message>
        <source>%1 is given as a make-up workday, but it is no Saturday or Sunday.</source>
        <translation>%1 标为调休上班日，但该日不是周六或周日。</translation>
    </message>
    <message>
        <source>The days of %1 are not complete: 1 January and 1 October are not among them.</source>
        <translation>%1 年的放假安排不完整：其中没有1月1日和10月1日。</translation>
    </message>
    <message>
        <source>The working-day calendar cannot be read: %1.</source>
        <translation>无法读取工作日历：%1。</translation>
    </message>
    <message>
        <source>Check the path, or leave the file out to use the shipped calendar.</source>
        <translation>请检查路径；不指定文件时使用自带的工作日历。</translation>
    </message>
    <message>
        <source>Write down all days that the State Council&apos;s notice for the year names.</source>
        <translation>请写全国务院办公厅该年通知中的各日安排。</translation>
    </message>
    <message>
        <source>%1 is a day of the shipped calendar: it can be given another kind, but not be left out.</source>
        <translation>%1 是内置日历中的日期：可以改变类型，但不能删除。</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 出现了两次。</translation>
    </message>
    <message>
        <source>%1 is no day of %2.</source>
        <translation>%1 不是 %2 年的日期。</translation>
    </message>
    <message>
        <source>A line has no day.</source>
        <translation>有一行没有日期。</translation>
    </message>
    <message>
        <source>Check that you may write to your data folder.</source>
        <translation>请检查对用户数据文件夹的写入权限。</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>请检查路径以及文件的读取权限。</translation>
    </message>
    <message>
        <source>The working-day calendar could not be written: %1.</source>
        <translation>工作日历无法写入：%1。</translation>
    </message>
    <message>
        <source>The file names no days.</source>
        <translation>文件里没有写任何日期。</translation>
    </message>
    <message>
        <source>it follows the week now</source>
        <translation>现在按星期计</translation>
    </message>
    <message>
        <source>it is a workday now</source>
        <translation>现在是上班日</translation>
    </message>
    <message>
        <source>it is off now</source>
        <translation>现在是放假日</translation>
    </message>
    <message>
        <source>%1 was changed in another window: %2.</source>
        <translation>%1已在另一窗口改动：%2。</translation>
    </message>
    <message>
        <source>Nothing of yours was stored. Look at the day again, and change it again where it is still needed.</source>
        <translation>您的改动没有保存。请再看一下这一天，如仍有必要再作改动。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui</name>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频次</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>责任单位</translation>
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
        <translation>错误</translation>
    </message>
    <message>
        <source>by its title</source>
        <translation>依据标题</translation>
    </message>
    <message>
        <source>by its signature</source>
        <translation>依据落款</translation>
    </message>
    <message>
        <source>by its file name</source>
        <translation>依据文件名</translation>
    </message>
    <message>
        <source>by a column of the ledger</source>
        <translation>依据台账列</translation>
    </message>
    <message>
        <source>by its folder</source>
        <translation>依据文件夹</translation>
    </message>
    <message>
        <source>assigned by hand</source>
        <translation>人工指定</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>牵头：%1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>配合：%1</translation>
    </message>
    <message>
        <source>by a cell that names it</source>
        <translation>依据单元格</translation>
    </message>
    <message>
        <source>by the source it names</source>
        <translation>依据所注来源</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Duty %1</source>
        <translation>任务%1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改动</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Actions</name>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Export the report</source>
        <translation>导出报告(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>核查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>新建工作区(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>打开工作区(&amp;O)…</translation>
    </message>
    <message>
        <source>Save the workspace &amp;as…</source>
        <translation>工作区另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Plan…</source>
        <translation>计划(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Units…</source>
        <translation>单位名录(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Submissions…</source>
        <translation>报送材料(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Folder of submissions…</source>
        <translation>报送材料文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>打开示例(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;lose the workspace</source>
        <translation>关闭工作区(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Run the check</source>
        <translation>开始核查(&amp;R)</translation>
    </message>
    <message>
        <source>U&amp;nits of the check…</source>
        <translation>核查单位(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;About Duibiao</source>
        <translation>关于对标(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
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
        <translation>考核细则(&amp;R)…</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Find and &amp;do…</source>
        <translation>查找与执行(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>使用说明(&amp;M)</translation>
    </message>
    <message>
        <source>Presen&amp;t on the whole screen</source>
        <translation>全屏演示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Compare the plan with another one…</source>
        <translation>与另一份计划比较(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Changes so far</source>
        <translation>修改记录(&amp;C)</translation>
    </message>
    <message>
        <source>What is &amp;missing, and letters…</source>
        <translation>缺报清单与函件(&amp;M)…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>保存为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>保存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Save as a &amp;workbook (XLSX)…</source>
        <translation>保存为工作簿 XLSX(&amp;W)…</translation>
    </message>
    <message>
        <source>Save as data (&amp;JSON), never masked…</source>
        <translation>保存为数据 JSON，不脱敏(&amp;J)…</translation>
    </message>
    <message>
        <source>Save the deadlines as a cale&amp;ndar (ICS)…</source>
        <translation>将时限保存为日历 ICS(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Mask personal data</source>
        <translation>个人信息脱敏(&amp;M)</translation>
    </message>
    <message>
        <source>Makes identity numbers, telephone numbers and the names beside them unreadable in everything that is written</source>
        <translation>在所有输出的文件中遮住身份证号、电话号码和旁边的姓名</translation>
    </message>
    <message>
        <source>Save as HTM&amp;L…</source>
        <translation>保存为 HTML(&amp;L)…</translation>
    </message>
    <message>
        <source>Save the &amp;scores (XLSX, CSV)…</source>
        <translation>得分另存为 XLSX 或 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the &amp;rounds (XLSX, CSV)…</source>
        <translation>核查轮次另存为 XLSX 或 CSV(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Audit trail…</source>
        <translation>审计记录(&amp;A)…</translation>
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
        <translation>所属日期</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>证明内容</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attach &amp;files…</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Attach a &amp;link…</source>
        <translation>添加链接(&amp;L)…</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1是空文件。</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB: attach a link to it instead.</source>
        <translation>%1超过50 MB，请改为添加链接。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1无法读取：%2。</translation>
    </message>
    <message>
        <source>This is no address of a page.</source>
        <translation>这不是网页地址。</translation>
    </message>
    <message>
        <source>The day that the attachment speaks of, YYYY-MM-DD; empty when it has none. Press F2 to change it.</source>
        <translation>附件所反映的日期，格式为 YYYY-MM-DD，没有则留空。按 F2 修改。</translation>
    </message>
    <message>
        <source>Attach a link</source>
        <translation>添加链接</translation>
    </message>
    <message>
        <source>Address of the page:</source>
        <translation>网页地址：</translation>
    </message>
    <message>
        <source>Nothing is attached yet: a picture, minutes or a page that shows what you say.</source>
        <translation>还没有附件：可附上图片、会议纪要或网页，证明所述情况。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::CellPanel</name>
    <message>
        <source>Choose a cell to see the duty, the reason and the evidence.</source>
        <translation>选择单元格，查看任务、理由和佐证。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>计划：%1</translation>
    </message>
    <message>
        <source>Evidence %1 of %2: %3</source>
        <translation>佐证 %1/%2：%3</translation>
    </message>
    <message>
        <source>Reason and evidence</source>
        <translation>理由和佐证</translation>
    </message>
    <message>
        <source>The paper that a result rests on will stand here, with its words marked: choose a cell of the table.</source>
        <translation>结果所依据的材料将显示在这里，并标出原文：请选择表中的一格。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::CheckBar</name>
    <message>
        <source>Something changed since the last check.</source>
        <translation>上次核查后内容有变动。</translation>
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
        <translation>核查基准日</translation>
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
        <translation>开始核查(&amp;R)</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::CheckView</name>
    <message>
        <source>Plan and units are here. Run the check to see who has done what.</source>
        <translation>计划和单位名录已就绪。开始核查，即可查看各单位落实情况。</translation>
    </message>
    <message>
        <source>A check needs a plan and the list of units.
Import them from the menu File, or drop the files here.</source>
        <translation>核查需要计划和单位名录。
请从“文件”菜单导入，或将文件拖放到此处。</translation>
    </message>
    <message>
        <source>Duties by units</source>
        <translation>任务与单位对照</translation>
    </message>
    <message>
        <source>No duty fits the filters.
“Clear” above shows all of them again.</source>
        <translation>没有符合筛选条件的任务。
点击上方“清除”可恢复显示全部任务。</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>认定…</translation>
    </message>
    <message>
        <source>Next one to decide</source>
        <translation>下一个待认定</translation>
    </message>
    <message>
        <source>One to decide before</source>
        <translation>上一个待认定</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ClauseTreeModel</name>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::DecideCommand</name>
    <message>
        <source>return to the unit</source>
        <translation>退回单位</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>申辩</translation>
    </message>
    <message>
        <source>second signature</source>
        <translation>复核签字</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>taking back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>decision “%1”</source>
        <translation>认定“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n cell(s)</source>
        <translation>
            <numerusform>%n格：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2, duty %3</source>
        <translation>%2第%3项任务：%1</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Deciding</name>
    <message>
        <source>Show the cell</source>
        <translation>查看该格</translation>
    </message>
    <message>
        <source>Decide all the same</source>
        <translation>仍按我的认定</translation>
    </message>
    <message>
        <source>The attachment could not be opened: %1.</source>
        <translation>附件无法打开：%1。</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation>请清理磁盘空间后重试。</translation>
    </message>
    <message numerus="yes">
        <source>The rubric asks for a second signature: %n decision(s) will count once somebody else has signed.</source>
        <translation>
            <numerusform>考核细则要求复签：%n 项决定待他人复签后生效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) had been typed and not given when the workspace was left. The words are there again.</source>
        <translation>
            <numerusform>上次离开时有 %n 处理由已输入但尚未提交，文字已恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the decision</source>
        <translation>继续填写</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::DecisionBar</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason (needed for another status)</source>
        <translation>理由（改变状态时必填）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>&amp;Set this status</source>
        <translation>认定为此状态(&amp;S)</translation>
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
        <translation>更多认定</translation>
    </message>
    <message>
        <source>&amp;Return to the unit…</source>
        <translation>退回单位(&amp;R)…</translation>
    </message>
    <message>
        <source>Record the unit’s &amp;appeal…</source>
        <translation>登记单位申辩(&amp;A)…</translation>
    </message>
    <message>
        <source>Second s&amp;ignature…</source>
        <translation>复核签字(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Note and attachments…</source>
        <translation>备注和附件(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Decide with attachments or a second signature…</source>
        <translation>附材料认定或要求复核签字(&amp;D)…</translation>
    </message>
    <message>
        <source>C&amp;onfirm the check</source>
        <translation>确认结论(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;onfirm %n cell(s)</source>
        <translation>
            <numerusform>确认%n格(&amp;O)</numerusform>
        </translation>
    </message>
    <message>
        <source>No result</source>
        <translation>无结果</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::DecisionDialog</name>
    <message>
        <source>Return to the unit</source>
        <translation>退回单位</translation>
    </message>
    <message>
        <source>The unit’s appeal</source>
        <translation>单位申辩</translation>
    </message>
    <message>
        <source>Second signature</source>
        <translation>复核签字</translation>
    </message>
    <message>
        <source>Note and attachments</source>
        <translation>备注和附件</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>认定</translation>
    </message>
    <message>
        <source>What the unit says against the result. The next decision on the cell is the second look at it.</source>
        <translation>写明单位对结果的不同意见。此后对该格的下一次认定即为复核。</translation>
    </message>
    <message>
        <source>The decision comes into force with this signature. It has to be somebody else’s than the first.</source>
        <translation>签字后认定生效。须与第一道签字不是同一人。</translation>
    </message>
    <message>
        <source>Decides nothing. What is attached counts as evidence of the cell.</source>
        <translation>不作认定。所附材料计为该格的佐证。</translation>
    </message>
    <message>
        <source>The status stands above the result of the check. What is attached counts as evidence of the cell.</source>
        <translation>此状态优先于核查结果。所附材料计为该格的佐证。</translation>
    </message>
    <message>
        <source>Needs a &amp;second signature</source>
        <translation>须复核签字(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n cell(s)</source>
        <translation>
            <numerusform>%1（%n格）</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;tatus:</source>
        <translation>状态(&amp;T)：</translation>
    </message>
    <message>
        <source>The unit’s &amp;words:</source>
        <translation>单位意见(&amp;W)：</translation>
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
        <translation>登记人(&amp;B)：</translation>
    </message>
    <message>
        <source>Signed &amp;by:</source>
        <translation>签字人(&amp;B)：</translation>
    </message>
    <message>
        <source>Record the appeal</source>
        <translation>登记申辩</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>What the unit has to mend or to prove. The result of the check stands until somebody decides.</source>
        <translation>写明单位须整改或补充证明的内容。退回后按核查结论计，直至再次认定。</translation>
    </message>
    <message>
        <source>Your name; if empty, your user name</source>
        <translation>您的姓名；不填则取本机用户名</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::DetailHtml</name>
    <message>
        <source>Must</source>
        <translation>必须</translation>
    </message>
    <message>
        <source>Must not</source>
        <translation>不得</translation>
    </message>
    <message>
        <source>Should</source>
        <translation>应当</translation>
    </message>
    <message>
        <source>Is encouraged to</source>
        <translation>鼓励</translation>
    </message>
    <message>
        <source>from the note at the end of the clause</source>
        <translation>据条款末尾括注</translation>
    </message>
    <message>
        <source>from the task table</source>
        <translation>据任务分解表</translation>
    </message>
    <message>
        <source>from the note that holds for the whole plan</source>
        <translation>据全文统一说明</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>With</source>
        <translation>配合</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Governed by</source>
        <translation>时间依据</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Task table</source>
        <translation>任务分解表</translation>
    </message>
    <message>
        <source>Text of the clause</source>
        <translation>条款正文</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>撤回认定</translation>
    </message>
    <message>
        <source>This duty does not bind the unit.</source>
        <translation>该项任务不涉及此单位。</translation>
    </message>
    <message>
        <source>Reviewer’s decision</source>
        <translation>人工认定</translation>
    </message>
    <message>
        <source>The check said: %1</source>
        <translation>核查结论：%1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第%1页</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>工作表%1</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>单元格%1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第%1段</translation>
    </message>
    <message>
        <source>Show in the plan</source>
        <translation>在计划中查看</translation>
    </message>
    <message>
        <source>%1 (confirmed)</source>
        <translation>%1（确认）</translation>
    </message>
    <message>
        <source>The unit’s appeal</source>
        <translation>单位申辩</translation>
    </message>
    <message>
        <source>Second signature</source>
        <translation>复核签字</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>An appeal waits for the second look</source>
        <translation>申辩待复核</translation>
    </message>
    <message>
        <source>“%1” waits for a second signature</source>
        <translation>“%1”待复核签字</translation>
    </message>
    <message>
        <source>The decision no longer fits: look at it again</source>
        <translation>原认定已不适用，请重新查看</translation>
    </message>
    <message>
        <source>Attached by the reviewers</source>
        <translation>审核所附材料</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Corrected (as read → as stated)</source>
        <translation>已更正（原读 → 改为）</translation>
    </message>
    <message>
        <source>Returned to the unit</source>
        <translation>已退回单位</translation>
    </message>
    <message>
        <source>No unit has a result for this duty yet: it was not checked, or it binds none of the units.</source>
        <translation>该项任务还没有任何单位的结论：尚未核查，或不涉及名录中的单位。</translation>
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
        <translation>由扫描页识别得来，请与原件核对。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::EffectDelegate</name>
    <message>
        <source>As the rubric</source>
        <translation>同总则</translation>
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
        <translation>−%1（每缺一个）</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不计</translation>
    </message>
    <message numerus="yes">
        <source>%n duties</source>
        <translation>
            <numerusform>%n 项任务</numerusform>
        </translation>
    </message>
    <message>
        <source>all others</source>
        <translation>其余全部</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>人工评分</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FactLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FactWords</name>
    <message>
        <source>at least %1</source>
        <translation>不少于%1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不超过%1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过%1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>少于%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1小时</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1个工作日</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1周</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1个月</translation>
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
        <translation>个百分点</translation>
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
        <translation>%1内</translation>
    </message>
    <message>
        <source>within %1 of “%2”</source>
        <translation>“%2”后%1内</translation>
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
            <numerusform>每%n周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in every %n month(s)</source>
        <translation>
            <numerusform>每%n个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in every %n quarter(s)</source>
        <translation>
            <numerusform>每%n个季度</numerusform>
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
        <translation>每周</translation>
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
        <translation>%1年内</translation>
    </message>
    <message>
        <source>regularly, without a set interval</source>
        <translation>定期（未明确间隔）</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1分钟</translation>
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
        <translation>✎ 人工填写：“%1”</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FileChooser</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Duibiao workspaces (*.duibiao)</source>
        <translation>对标工作区 (*.duibiao)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Save the workspace</source>
        <translation>保存工作区</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>导入计划</translation>
    </message>
    <message>
        <source>Import the list of units</source>
        <translation>导入单位名录</translation>
    </message>
    <message>
        <source>Lists of units (*.csv *.tsv *.xlsx *.xlsm *.ods *.docx *.odt *.xls *.et)</source>
        <translation>单位名录 (*.csv *.tsv *.xlsx *.xlsm *.ods *.docx *.odt *.xls *.et)</translation>
    </message>
    <message>
        <source>Import submissions</source>
        <translation>导入报送材料</translation>
    </message>
    <message>
        <source>Import a folder of submissions</source>
        <translation>导入报送材料文件夹</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Documents (*.txt *.docx *.docm *.odt *.html *.htm *.mht *.pdf *.ofd *.xlsx *.xlsm *.ods *.csv *.tsv *.doc *.wps *.xls *.et *.rtf)</source>
        <translation>文档 (*.txt *.docx *.docm *.odt *.html *.htm *.mht *.pdf *.ofd *.xlsx *.xlsm *.ods *.csv *.tsv *.doc *.wps *.xls *.et *.rtf)</translation>
    </message>
    <message>
        <source>Documents and archives (*.txt *.docx *.docm *.odt *.html *.htm *.mht *.pdf *.ofd *.xlsx *.xlsm *.ods *.csv *.tsv *.doc *.wps *.xls *.et *.rtf *.zip *.7z *.rar *.tar *.tgz *.gz)</source>
        <translation>文档和压缩包 (*.txt *.docx *.docm *.odt *.html *.htm *.mht *.pdf *.ofd *.xlsx *.xlsm *.ods *.csv *.tsv *.doc *.wps *.xls *.et *.rtf *.zip *.7z *.rar *.tar *.tgz *.gz)</translation>
    </message>
    <message>
        <source>Import a rubric</source>
        <translation>导入考核细则</translation>
    </message>
    <message>
        <source>Rubrics (*.xlsx *.xls *.et *.ods *.csv *.docx *.doc *.wps *.json)</source>
        <translation>考核细则 (*.xlsx *.xls *.et *.ods *.csv *.docx *.doc *.wps *.json)</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>保存讲义</translation>
    </message>
    <message>
        <source>Save the letters in</source>
        <translation>选择保存函件的文件夹</translation>
    </message>
    <message>
        <source>Import working days</source>
        <translation>导入工作日历</translation>
    </message>
    <message>
        <source>Working days (*.tsv *.txt)</source>
        <translation>工作日历 (*.tsv *.txt)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>数据 (*.json)</translation>
    </message>
    <message>
        <source>Save the deadlines</source>
        <translation>保存时限</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出清单</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FindingsModel</name>
    <message>
        <source>Weight</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FindingsPanel</name>
    <message>
        <source>Findings about the plan</source>
        <translation>计划文本问题</translation>
    </message>
    <message>
        <source>Nothing was found wrong with the plan.</source>
        <translation>未发现计划文本问题。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FirstLines</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FollowUpSession</name>
    <message>
        <source>Reading the rounds</source>
        <translation>正在读取核查轮次</translation>
    </message>
    <message>
        <source>Keeping the round</source>
        <translation>正在存为一轮</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>正在回头看</translation>
    </message>
    <message>
        <source>duties brought over from %1</source>
        <translation>从“%1”调入事项</translation>
    </message>
    <message>
        <source>the same duty as last year</source>
        <translation>认定与上年为同一事项</translation>
    </message>
    <message>
        <source>another duty than last year</source>
        <translation>认定与上年非同一事项</translation>
    </message>
    <message>
        <source>keeping of round %1</source>
        <translation>存为第%1轮</translation>
    </message>
    <message>
        <source>end of round %1</source>
        <translation>结束第%1轮</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::GiveDialog</name>
    <message>
        <source>&amp;Points:</source>
        <translation>分数(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Give</source>
        <translation>评定(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>取消评定(&amp;T)</translation>
    </message>
    <message>
        <source>Points for %1</source>
        <translation>人工评分：%1</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>事项(&amp;F)：</translation>
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
        <translation>一票否决：%1</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::MainWindow</name>
    <message>
        <source>Duibiao</source>
        <translation>对标</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>%1[*] – Duibiao</source>
        <translation>%1[*] – 对标</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>核查轮次</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Places</name>
    <message>
        <source>&amp;Overview</source>
        <translation>总览(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>计划(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Submissions</source>
        <translation>报送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>核查(&amp;C)</translation>
    </message>
    <message>
        <source>Scor&amp;es</source>
        <translation>评分(&amp;E)</translation>
    </message>
    <message>
        <source>Rou&amp;nds</source>
        <translation>整改(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>报告(&amp;R)</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::AboutBox</name>
    <message>
        <source>About Duibiao</source>
        <translation>关于对标</translation>
    </message>
    <message>
        <source>Duibiao %1</source>
        <translation>对标 %1</translation>
    </message>
    <message>
        <source>Reads government work plans and checks what was submitted against them. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>读取政府工作计划，对照核查报送材料。本程序为自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ScoringPlace</name>
    <message>
        <source>The rubric was read.</source>
        <translation>考核细则已读入。</translation>
    </message>
    <message>
        <source>The rubric was read, but not all of it was understood:</source>
        <translation>考核细则已读入，但有些内容未能读懂：</translation>
    </message>
    <message>
        <source>points for %1</source>
        <translation>对“%1”人工评分</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Recovery</name>
    <message>
        <source>Show all…</source>
        <translation>全部查看…</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of work were not saved when the program ended, the last of them on %1 (%2).</source>
        <translation>
            <numerusform>程序上次意外结束，有 %n 项工作尚未保存，最近一项为“%1”（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The work on %1 of %2 was not saved when the program ended.</source>
        <translation>程序上次意外结束，“%1”的工作（%2）尚未保存。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of work are discarded, and erased when this window is closed.</source>
        <translation>
            <numerusform>已丢弃 %n 项工作，关闭本窗口时删除。</numerusform>
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
        <translation>该工作区为只读，无法保存更改。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>核查报告</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) have pages that are pictures without text: %1. Tesseract can recognise what they say; it takes some seconds a page and may make mistakes.</source>
        <translation>
            <numerusform>%n 份材料中有页面是图片，没有文字：%1。Tesseract 可以识别其中的文字，每页需要几秒，结果可能有误。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognise the text</source>
        <translation>识别文字</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>还没有可以导出的内容。</translation>
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
        <translation>文件夹“%1”中没有文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) took the place of the earlier version, which has the same name and unit: %1. The earlier one no longer counts; undoing the import brings it back.</source>
        <translation>
            <numerusform>%n份材料与已有材料同名、同单位而内容有改动，已作为新版本取代旧版本：%1。旧版本不再计入；撤销导入即可恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两份都保留</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::MatrixModel</name>
    <message>
        <source>%1: not bound by this duty</source>
        <translation>%1：不涉及该项任务</translation>
    </message>
    <message>
        <source>Duty %1, %2: %3</source>
        <translation>任务%1，%2：%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: no result</source>
        <translation>%1：暂无结论</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform>等，另有%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not taken.</source>
        <translation>
            <numerusform>%n 个文件未导入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::OverviewView</name>
    <message>
        <source>Duibiao</source>
        <translation>对标</translation>
    </message>
    <message>
        <source>Breaks a work plan into duties, checks what the units sent against them, and shows the words every result rests on.</source>
        <translation>将工作计划分解为任务，对照核查各单位报送材料，每项结论均可追溯到原文。</translation>
    </message>
    <message>
        <source>%1 duties, %2 findings</source>
        <translation>%1 项任务，%2 个问题</translation>
    </message>
    <message>
        <source>%1 units, %2 submissions</source>
        <translation>%1 个单位，%2 份报送材料</translation>
    </message>
    <message>
        <source>%1 results</source>
        <translation>%1 项结论</translation>
    </message>
    <message>
        <source>Import the plan</source>
        <translation>导入计划</translation>
    </message>
    <message>
        <source>A work plan, notice or task table: Word, WPS, PDF, OFD, web page, spreadsheet or text.</source>
        <translation>工作要点、行动方案、通知或任务分解表，支持 Word、WPS、PDF、OFD、网页、电子表格和文本。</translation>
    </message>
    <message>
        <source>Import units and submissions</source>
        <translation>导入单位名录和报送材料</translation>
    </message>
    <message>
        <source>The list of units with their other names, and the reports and ledgers they sent.</source>
        <translation>单位名录（含别名），以及各单位报送的总结、报告和台账。</translation>
    </message>
    <message>
        <source>Run the check</source>
        <translation>开始核查</translation>
    </message>
    <message>
        <source>Every duty is judged for every unit that it binds, with the reason and the evidence.</source>
        <translation>逐任务、逐责任单位给出结论，并附理由和佐证。</translation>
    </message>
    <message>
        <source>Import &amp;plan…</source>
        <translation>导入计划(&amp;P)…</translation>
    </message>
    <message>
        <source>Import &amp;units…</source>
        <translation>导入单位名录(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Take the units from the plan…</source>
        <translation>从计划提取单位(&amp;T)…</translation>
    </message>
    <message>
        <source>Import &amp;submissions…</source>
        <translation>导入报送材料(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Run the check</source>
        <translation>开始核查(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open the sample</source>
        <translation>打开示例(&amp;O)</translation>
    </message>
    <message>
        <source>To be looked at in what was sent</source>
        <translation>报送材料中需要查看的问题</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Edit the u&amp;nits…</source>
        <translation>编辑单位名录(&amp;N)…</translation>
    </message>
    <message>
        <source>This workspace can only be read: nothing can be imported or changed in it.</source>
        <translation>此工作区为只读，不能导入或修改。</translation>
    </message>
    <message>
        <source>Import a fol&amp;der of them…</source>
        <translation>导入材料文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>%1 results; something changed since the last check.</source>
        <translation>%1 项结论，上次核查后内容有变动。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::PlanView</name>
    <message>
        <source>Duties (%1)</source>
        <translation>任务（%1）</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>问题（%1）</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Text of the plan</source>
        <translation>计划正文</translation>
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
        <translation>还没有计划。计划的正文将显示在这里：请导入，或拖放到此处。</translation>
    </message>
    <message>
        <source>&amp;Import a plan…</source>
        <translation>导入计划(&amp;I)…</translation>
    </message>
    <message>
        <source>This plan has no numbered clauses.</source>
        <translation>这份计划没有编号的条款。</translation>
    </message>
    <message>
        <source>The clauses of the plan will stand here. Choosing one shows its text and its duties alone.</source>
        <translation>计划的条款将列在这里。选中一条，就只看它的正文和任务。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::RecoveryDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>未保存的工作</translation>
    </message>
    <message>
        <source>This work was not saved when the program ended. Choose what you want to go on with; the rest is kept until you discard it.</source>
        <translation>程序结束时，以下工作尚未保存。请选择要继续的一项；其余的在丢弃之前一直保留。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
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
        <translation>报告预览</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>There is nothing to report yet. Run the check first.</source>
        <translation>暂无报告内容，请先开始核查。</translation>
    </message>
    <message>
        <source>&amp;Other formats</source>
        <translation>其他格式(&amp;O)</translation>
    </message>
    <message>
        <source>Only what the f&amp;ilter of the matrix takes: %1</source>
        <translation>仅列出核查矩阵筛选出的内容(&amp;I)：%1</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::RequirementModel</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>任务要求</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>量化指标</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
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
        <translation>全部单位</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Choose a duty to see who, what, how much and by when.</source>
        <translation>选择一项任务，查看谁做、做什么、做多少、何时完成。</translation>
    </message>
    <message>
        <source>Search duties</source>
        <translation>搜索任务</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>指标类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What the duty says</source>
        <translation>任务内容</translation>
    </message>
    <message>
        <source>All duties</source>
        <translation>全部任务</translation>
    </message>
    <message>
        <source>With a measure</source>
        <translation>有量化指标</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Correct what was read wrongly</source>
        <translation>更正读错的内容</translation>
    </message>
    <message>
        <source>The duties of the plan stand here once there is one.</source>
        <translation>导入计划后，其中的任务列在这里。</translation>
    </message>
    <message>
        <source>No duty was found in this plan. Where its text holds one, mark the words and add them as a duty; where it is another file, import the right one.</source>
        <translation>这份计划中没有找到任务。正文中如有任务，可选中文字添加为任务；如文件有误，请导入正确的计划。</translation>
    </message>
    <message>
        <source>No duty stands in what was chosen.</source>
        <translation>所选范围内没有任务。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::RoundsView</name>
    <message>
        <source>Round %1</source>
        <translation>第%1轮</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>整改中</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2项</translation>
    </message>
    <message>
        <source>From round %1 to round %2: %3.</source>
        <translation>第%1轮至第%2轮：%3。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>报送文件：%1</translation>
    </message>
    <message>
        <source>What round %1 told the units:</source>
        <translation>第%1轮向各单位反馈的问题：</translation>
    </message>
    <message>
        <source>No longer a duty</source>
        <translation>不再是其事项</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>The duty is gone from the plan</source>
        <translation>计划中已无此事项</translation>
    </message>
    <message>
        <source>The duty has other words now</source>
        <translation>事项文字已改</translation>
    </message>
    <message>
        <source>The duty no longer binds the unit</source>
        <translation>不再是该单位的事项</translation>
    </message>
    <message>
        <source>The evidence is another</source>
        <translation>佐证已变</translation>
    </message>
    <message>
        <source>The check says something else now</source>
        <translation>核查结果已变</translation>
    </message>
    <message>
        <source>Something was attached since</source>
        <translation>此后附了材料</translation>
    </message>
    <message>
        <source>Then: %1
Now: %2</source>
        <translation>原文：%1
现文：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>待重新查看</translation>
    </message>
    <message>
        <source>To look at again (%1)</source>
        <translation>待重新查看（%1）</translation>
    </message>
    <message>
        <source>Doubtful: %1 %</source>
        <translation>存疑：相近度%1%</translation>
    </message>
    <message>
        <source>The same (%1)</source>
        <translation>同一事项（%1）</translation>
    </message>
    <message>
        <source>Another one (%1)</source>
        <translation>不是同一事项（%1）</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>核查轮次</translation>
    </message>
    <message>
        <source>Register of open items</source>
        <translation>整改台账</translation>
    </message>
    <message>
        <source>Last year’s duties</source>
        <translation>上年事项（回头看）</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No round yet.
A round keeps the check as it is – its day, its files, its results – and with that what every unit is told.</source>
        <translation>还没有核查轮次。
存为一轮，就把本次核查的日期、材料和结果连同向各单位反馈的问题一并留存。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前一轮</translation>
    </message>
    <message>
        <source>After</source>
        <translation>后一轮</translation>
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
        <translation>两轮之间没有变化。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>有何变化</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Told since</source>
        <translation>首次反馈</translation>
    </message>
    <message>
        <source>Nothing is open.
What a round tells the units – not met, without evidence, to be verified, returned – is listed here until somebody closes it.</source>
        <translation>没有待整改的问题。
每轮向单位反馈的未达标、无佐证、待核实和退回事项列在这里，直至销号。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>原认定</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Every decision still fits the plan and the evidence.</source>
        <translation>各项认定均与计划和佐证相符。</translation>
    </message>
    <message>
        <source>Decisions to look at again</source>
        <translation>待重新查看的认定</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>上年状态</translation>
    </message>
    <message>
        <source>Earlier duty</source>
        <translation>上年事项</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>Duty of now</source>
        <translation>今年事项</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Nothing was brought over.
Choose last year’s workspace to see what its last round left unfinished, beside the duties of this plan.</source>
        <translation>尚未调入上年事项。
选择上年的工作区，可将其最后一轮未完成的事项与本年计划对照。</translation>
    </message>
    <message>
        <source>&amp;Keep the check as a round</source>
        <translation>存为一轮(&amp;K)</translation>
    </message>
    <message>
        <source>Take up a&amp;gain</source>
        <translation>撤销销号(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Show the cell</source>
        <translation>查看该格(&amp;S)</translation>
    </message>
    <message>
        <source>Take the decisions &amp;back</source>
        <translation>撤回认定(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Bring over from last year…</source>
        <translation>调入上年事项(&amp;B)…</translation>
    </message>
    <message>
        <source>The &amp;same duty</source>
        <translation>同一事项(&amp;S)</translation>
    </message>
    <message>
        <source>Ano&amp;ther duty</source>
        <translation>不是同一事项(&amp;T)</translation>
    </message>
    <message>
        <source>Reason for closing (needed), for example: proof seen on site</source>
        <translation>销号理由（必填），如：现场核实佐证属实</translation>
    </message>
    <message>
        <source>E&amp;nd the round</source>
        <translation>结束本轮(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;lose the items</source>
        <translation>销号(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Saves the lists as a workbook (XLSX), or the one that is open as a table (CSV)</source>
        <translation>把各清单存为工作簿（XLSX），或把当前清单存为表格（CSV）</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::RubricModel</name>
    <message>
        <source>Unless an indicator says otherwise</source>
        <translation>总则（指标未另行规定的）</translation>
    </message>
    <message>
        <source>the rubric</source>
        <translation>总则</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>修改“%1”</translation>
    </message>
    <message>
        <source>What this status does: 80% keeps so much of its share, −2 takes points off, more words count by progress (−2 for each missing)</source>
        <translation>此状态如何计分：80% 表示得该项份额的八成，−2 表示扣 2 分，后面再写文字则按进度计（如“−2（每缺一个）”）</translation>
    </message>
    <message>
        <source>The most that is taken off; all its points when empty</source>
        <translation>最多扣多少分；空白表示扣完为止</translation>
    </message>
    <message>
        <source>When no duty of the indicator counts for a unit</source>
        <translation>单位没有此项任务时如何计分</translation>
    </message>
    <message>
        <source>Decisions on its duties have to be signed by a second person</source>
        <translation>对此项任务的认定须由第二人复核签字</translation>
    </message>
    <message>
        <source>Clauses of the plan (二/（一）) or ids of duties, separated by semicolons; * for all duties that no other indicator names</source>
        <translation>计划的条款（如 二/（一））或任务编号，用分号隔开；* 表示其他指标未涉及的全部任务</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
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
        <translation>无任务时</translation>
    </message>
    <message>
        <source>Second signature</source>
        <translation>双人签字</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>对应任务</translation>
    </message>
    <message>
        <source>Every decision needs a second signature.</source>
        <translation>每项决定都需复签。</translation>
    </message>
    <message>
        <source>Decisions for %1 need a second signature.</source>
        <translation>认定为%1的决定需复签。</translation>
    </message>
    <message>
        <source>Only on indicators of %1 points or more.</source>
        <translation>仅限 %1 分及以上的指标。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::RubricPanel</name>
    <message>
        <source>change of the model</source>
        <translation>修改计分方式</translation>
    </message>
    <message>
        <source>change of the base</source>
        <translation>修改基础分</translation>
    </message>
    <message>
        <source>change of the places</source>
        <translation>修改名次设置</translation>
    </message>
    <message>
        <source>Bonus: %1</source>
        <translation>加分：%1</translation>
    </message>
    <message>
        <source>Veto: %1</source>
        <translation>一票否决：%1</translation>
    </message>
    <message>
        <source>change of the groups</source>
        <translation>修改分组</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>新指标</translation>
    </message>
    <message>
        <source>new indicator</source>
        <translation>新增指标</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>&amp;Import a rubric…</source>
        <translation>导入考核细则(&amp;I)…</translation>
    </message>
    <message>
        <source>Reads the office&apos;s own table (考核细则): xlsx, csv, docx …, or a rubric written by Duibiao (json)</source>
        <translation>读取单位自己的考核细则表（xlsx、csv、docx 等），或本程序写出的细则（json）</translation>
    </message>
    <message>
        <source>Back to the &amp;standard</source>
        <translation>恢复默认(&amp;S)</translation>
    </message>
    <message>
        <source>All duties weigh the same; what was set before can be brought back with Undo</source>
        <translation>恢复为各项任务同等计分；可用撤销找回原来的设置</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>计分方式(&amp;M)：</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>计分方式</translation>
    </message>
    <message>
        <source>&amp;Base:</source>
        <translation>基础分(&amp;B)：</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基础分</translation>
    </message>
    <message>
        <source>Score &amp;apart</source>
        <translation>分组计分(&amp;A)</translation>
    </message>
    <message>
        <source>Groups of units that are compared with each other only</source>
        <translation>只在组内互相比较的单位分组</translation>
    </message>
    <message>
        <source>Give &amp;places</source>
        <translation>排名次(&amp;P)</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>考核细则</translation>
    </message>
    <message>
        <source>Add an i&amp;ndicator</source>
        <translation>新增指标(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>删除指标(&amp;R)</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ScoreHtml</name>
    <message>
        <source>%1 of %2, %3%</source>
        <translation>得 %1 分，满分 %2 分，得分率 %3%</translation>
    </message>
    <message>
        <source>Veto: %1</source>
        <translation>一票否决：%1</translation>
    </message>
    <message>
        <source>Bonus: %1</source>
        <translation>加分：%1</translation>
    </message>
    <message>
        <source>Duties that no indicator scores</source>
        <translation>不属于任何指标的任务</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不计</translation>
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
            <numerusform>暂定：有 %n 项待核实。核实后得分在 %1 与 %2 之间。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ScoreModel</name>
    <message>
        <source>Other units</source>
        <translation>其他单位</translation>
    </message>
    <message>
        <source>Verdicts that wait for a person: the score is provisional while there are any</source>
        <translation>等待人工核实的结果；只要还有，得分就是暂定的</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>得分率</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待核实</translation>
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
        <translation>考核细则</translation>
    </message>
    <message>
        <source>Scores and rubric</source>
        <translation>得分与考核细则</translation>
    </message>
    <message>
        <source>Scores of the units</source>
        <translation>各单位得分</translation>
    </message>
    <message>
        <source>How the unit comes to its points</source>
        <translation>该单位的得分如何得来</translation>
    </message>
    <message>
        <source>There is nothing to score yet. Run the check first.
The rubric can be set before: choose Rubric above.</source>
        <translation>还没有可计分的结果，请先核查。
考核细则可以先设置：请选择上方的“考核细则”。</translation>
    </message>
    <message>
        <source>&amp;Give points…</source>
        <translation>人工评分(&amp;G)…</translation>
    </message>
    <message>
        <source>For what no verdict tells: an indicator that is scored by hand, a bonus, a veto</source>
        <translation>用于核查结果不能说明的事项：人工评分的指标、加分、一票否决</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Saves all units with every indicator as a workbook (XLSX) or a table (CSV)</source>
        <translation>把所有单位及每项指标的得分存为工作簿（XLSX）或表格（CSV）</translation>
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
        <translation>对标</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) with a secrecy marking were not imported.</source>
        <translation>
            <numerusform>%n 份标有密级的文件未导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>This computer may hold them: import</source>
        <translation>本机可以处理，继续导入</translation>
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
        <translation>未确定</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未接受</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>Partly read</source>
        <translation>部分读取</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>读取情况</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Newer version, here since %1</source>
        <translation>新版本，%1起取代旧版本</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::SubmissionsView</name>
    <message>
        <source>Not known</source>
        <translation>未确定</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>报送材料</translation>
    </message>
    <message>
        <source>Text of the submission</source>
        <translation>报送材料正文</translation>
    </message>
    <message>
        <source>Choose a file to read it here.</source>
        <translation>选择文件，在此查看内容。</translation>
    </message>
    <message>
        <source>No unit has sent anything yet.
Import reports and ledgers, a whole folder at once, or drop them here.</source>
        <translation>尚无报送材料。
请导入各单位的报告和台账（可整个文件夹导入），或拖放到此处。</translation>
    </message>
    <message>
        <source>&amp;Import submissions…</source>
        <translation>导入报送材料(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>单位(&amp;U)：</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>列含义(&amp;O)…</translation>
    </message>
    <message>
        <source>Say which column of this ledger is what</source>
        <translation>指定这份台账各列的含义</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>How the file is shown</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>Several units</source>
        <translation>多个单位</translation>
    </message>
    <message>
        <source>Say whose it is…</source>
        <translation>指定单位…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Takes the chosen files out of the workspace (Del)</source>
        <translation>将选中的文件移出工作区（Del）</translation>
    </message>
    <message>
        <source>Import a fol&amp;der of them…</source>
        <translation>导入材料文件夹(&amp;D)…</translation>
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
        <translation>进度</translation>
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
        <translation>落实率 %1</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::UnsavedDialog</name>
    <message>
        <source>Duibiao</source>
        <translation>对标</translation>
    </message>
    <message>
        <source>Keep this workspace?</source>
        <translation>是否保存该工作区？</translation>
    </message>
    <message>
        <source>It has no file yet. What you imported and decided is lost unless you save it.</source>
        <translation>该工作区尚未保存为文件。如不保存，已导入的材料和已作出的认定将丢失。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>不保存(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>“%1” is still going on and is stopped.</source>
        <translation>“%1”尚未完成，将被停止。</translation>
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
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>请选择其他文件夹，或关闭正在使用该文件的程序。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::WorkspaceSession</name>
    <message>
        <source>Opening the workspace</source>
        <translation>正在打开工作区</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在核查</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写入报告</translation>
    </message>
    <message>
        <source>Composing the report</source>
        <translation>正在生成报告</translation>
    </message>
    <message>
        <source>Reading what another window changed</source>
        <translation>正在读取其他窗口的更改</translation>
    </message>
    <message>
        <source>return to the standard rubric</source>
        <translation>恢复默认考核细则</translation>
    </message>
    <message>
        <source>Reading the rubric</source>
        <translation>正在读取考核细则</translation>
    </message>
    <message>
        <source>import of a rubric</source>
        <translation>导入考核细则</translation>
    </message>
    <message>
        <source>the columns of a ledger</source>
        <translation>台账各列的含义</translation>
    </message>
    <message>
        <source>Reading the ledgers anew</source>
        <translation>正在重新读取台账</translation>
    </message>
    <message>
        <source>Looking over what was sent</source>
        <translation>正在查看报送材料</translation>
    </message>
    <message>
        <source>the list of units</source>
        <translation>单位名录</translation>
    </message>
    <message>
        <source>no unit for %1</source>
        <translation>取消“%1”的单位</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>将“%2”指定给%1</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>移除“%1”</translation>
    </message>
    <message numerus="yes">
        <source>no unit for %n papers</source>
        <translation>
            <numerusform>取消%n份材料的单位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n papers</source>
        <translation>
            <numerusform>将%n份材料指定给%1</numerusform>
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
        <translation>正在写清单</translation>
    </message>
    <message>
        <source>Reading what changed</source>
        <translation>正在读取改动</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>导入“%1”</translation>
    </message>
    <message numerus="yes">
        <source>import of %n files</source>
        <translation>
            <numerusform>导入%n个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>both versions of %1</source>
        <translation>%1两个版本并存</translation>
    </message>
    <message numerus="yes">
        <source>both versions of %n papers</source>
        <translation>
            <numerusform>%n份材料两个版本并存</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the language</source>
        <translation>正在切换语言</translation>
    </message>
</context>
<context>
    <name>duibiao::units</name>
    <message>
        <source>Save the list with the header line name,aliases,groups,parent; only the name must be there. Separate several aliases or groups by semicolons.</source>
        <translation>请在名录首行写明列名 name,aliases,groups,parent（或：单位名称、简称、分组、主管单位），仅名称必填；多个别名或分组以分号分隔。</translation>
    </message>
    <message>
        <source>The list of units has no column &quot;name&quot;.</source>
        <translation>单位名录缺少“name”列。</translation>
    </message>
    <message>
        <source>The list of units is empty.</source>
        <translation>单位名录为空。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::UnitListModel</name>
    <message>
        <source>Add a unit</source>
        <translation>添加单位</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>将%1并入%2</translation>
    </message>
    <message>
        <source>Keep %1 and %2 apart</source>
        <translation>区分%1与%2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>所属集合</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>主管单位</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>任务数</translation>
    </message>
    <message>
        <source>Remove units</source>
        <translation>删除单位</translation>
    </message>
    <message>
        <source>Go on with an earlier list</source>
        <translation>继续上次的名录</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::UnitsDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>重做(&amp;E)</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位名录</translation>
    </message>
    <message>
        <source>Whom the plan binds. A unit is found in plans and reports under its name and its other names, separated by “；”; a group stands for all units that bear it.</source>
        <translation>列出计划涉及的单位。计划和报送材料中出现单位名称或其他名称（以；分隔）时，均视为该单位；集合名称（如“各镇街”）代表所有归入该集合的单位。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Use this list</source>
        <translation>使用该名录(&amp;S)</translation>
    </message>
    <message>
        <source>These &amp;look like one unit under two names:</source>
        <translation>疑似同一单位的两个名称(&amp;L)：</translation>
    </message>
    <message>
        <source>Units that look alike</source>
        <translation>疑似相同的单位</translation>
    </message>
    <message>
        <source>They are &amp;two units</source>
        <translation>是两个单位(&amp;T)</translation>
    </message>
    <message>
        <source>“%1” is a name of %2: it finds none of them.</source>
        <translation>“%1”同时是%2的名称，无法据此认定单位。</translation>
    </message>
    <message>
        <source>One unit: call it %1</source>
        <translation>同一单位，称%1</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Handout</name>
    <message>
        <source>Duty %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>Nothing is asked of anybody in this sentence.</source>
        <translation>这句话没有要求任何人做任何事。</translation>
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
        <translation>练习用的句子</translation>
    </message>
    <message>
        <source>The handout was saved as %1.</source>
        <translation>讲义已存为 %1。</translation>
    </message>
    <message>
        <source>%1 - handout</source>
        <translation>%1－讲义</translation>
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
        <translation>在下面输入一句话，或者先打开一份计划再回来。</translation>
    </message>
    <message>
        <source>Nothing is asked of anybody in this sentence.</source>
        <translation>这句话没有要求任何人做任何事。</translation>
    </message>
    <message numerus="yes">
        <source>%n duty(s) in this sentence.</source>
        <translation>
            <numerusform>这句话里有 %n 项任务。</numerusform>
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
        <translation>后退</translation>
    </message>
    <message>
        <source>Back (Left, Page Up)</source>
        <translation>后退（左箭头、Page Up）</translation>
    </message>
    <message>
        <source>On</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>On (Right, Page Down, Space)</source>
        <translation>前进（右箭头、Page Down、空格）</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>先问后答</translation>
    </message>
    <message>
        <source>Ask each question before its answer is shown (Q)</source>
        <translation>先提问题，再出答案（Q）</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>脱敏</translation>
    </message>
    <message>
        <source>Make identity numbers, telephone numbers and the names beside them unreadable (M)</source>
        <translation>遮住身份证号、电话号码和旁边的姓名（M）</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例句子</translation>
    </message>
    <message>
        <source>Begin anew with the sentences of the sample</source>
        <translation>用示例句子重新开始</translation>
    </message>
    <message>
        <source>Handout…</source>
        <translation>讲义…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Leave (Escape)</source>
        <translation>退出（Esc）</translation>
    </message>
    <message>
        <source>Type any sentence and see it read (/)</source>
        <translation>输入任意一句话，边输边读（/）</translation>
    </message>
    <message>
        <source>Sentence to be read</source>
        <translation>要读的句子</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>讲解</translation>
    </message>
    <message>
        <source>Save the sentences with their answers as PDF (H)</source>
        <translation>把句子和答案存为 PDF（H）</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Question</name>
    <message>
        <source>Who</source>
        <translation>谁来做</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>做多少</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>何时前</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>没有说</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::RuleWords</name>
    <message>
        <source>A number with a measure word and nothing that compares: exactly so many.</source>
        <translation>数字加量词，前后没有比较词：就是这么多。</translation>
    </message>
    <message>
        <source>A word in front of the number sets a bound: 不少于, 至少 mean that many or more, 不超过 that many or fewer.</source>
        <translation>数字前的词定下界限：“不少于”“至少”是这么多或更多，“不超过”是这么多或更少。</translation>
    </message>
    <message>
        <source>A word behind the measure sets a bound: 以上, 以下 and 以内 include the number (Civil Code, article 1259).</source>
        <translation>量词后的词定下界限：“以上”“以下”“以内”都包括本数（《民法典》第一千二百五十九条）。</translation>
    </message>
    <message>
        <source>The bound (至少) stands before the verb and holds for the number behind it.</source>
        <translation>界限词（“至少”）放在动词前，管的是动词后的数字。</translation>
    </message>
    <message>
        <source>A word like 达到 or 控制在 names the level itself: that much.</source>
        <translation>“达到”“控制在”之类的词说的是要到的水平：就是这么多。</translation>
    </message>
    <message>
        <source>余 or 多 behind the number: more than that.</source>
        <translation>数字后带“余”“多”：比这个数多。</translation>
    </message>
    <message>
        <source>Two numbers with a dash or 至 between them: from the one to the other, both included.</source>
        <translation>两个数字之间用短横线或“至”连接：从前一个到后一个，两头都算。</translation>
    </message>
    <message>
        <source>A share or a change in percent with nothing that compares: exactly so much.</source>
        <translation>百分数前后没有比较词：就是这么多。</translation>
    </message>
    <message>
        <source>A word in front of the percentage sets a bound: 不低于 means that much or more.</source>
        <translation>百分数前的词定下界限：“不低于”是这么多或更多。</translation>
    </message>
    <message>
        <source>A word behind the percentage sets a bound: 以上 and 以下 include the figure itself.</source>
        <translation>百分数后的词定下界限：“以上”“以下”都包括本数。</translation>
    </message>
    <message>
        <source>The bound stands before the verb and holds for the percentage behind it.</source>
        <translation>界限词放在动词前，管的是动词后的百分数。</translation>
    </message>
    <message>
        <source>A word like 达到 names the level of the percentage itself.</source>
        <translation>“达到”之类的词说的是百分数要到的水平。</translation>
    </message>
    <message>
        <source>余 or 多 behind the percentage: more than that.</source>
        <translation>百分数后带“余”“多”：比这个数多。</translation>
    </message>
    <message>
        <source>Two percentages: from the one to the other, both included.</source>
        <translation>两个百分数：从前一个到后一个，两头都算。</translation>
    </message>
    <message>
        <source>前 or 底 makes the date a last day: 底前 is the last day of the month or year.</source>
        <translation>“前”“底”使日期成为最后期限：“底前”是当月或当年最后一天。</translation>
    </message>
    <message>
        <source>A date at which, or by whose end, something is to be done.</source>
        <translation>写明的日期：到那一天（或那段时间的最后一天）为止。</translation>
    </message>
    <message>
        <source>A year with a verb of completion: by the last day of that year.</source>
        <translation>年份后接“完成”“建成”等词：到那一年最后一天。</translation>
    </message>
    <message>
        <source>从…起, 自…起: the first day, not the last.</source>
        <translation>“从…起”“自…起”说的是第一天，不是最后一天。</translation>
    </message>
    <message>
        <source>Two dates: the first is when it begins, the second the last day.</source>
        <translation>两个日期：前一个是开始，后一个是最后期限。</translation>
    </message>
    <message>
        <source>年初: at the beginning of the year; no day is named.</source>
        <translation>“年初”：一年开始的时候，没有写明哪一天。</translation>
    </message>
    <message>
        <source>A month or day whose year nobody says.</source>
        <translation>只有月、日，没有说是哪一年。</translation>
    </message>
    <message>
        <source>A stretch of time behind an event, closed with 内: counted from the event.</source>
        <translation>事由加时长再加“内”：从事由发生起算。</translation>
    </message>
    <message>
        <source>A part of the year (上半年, 三季度): by its last day.</source>
        <translation>一年中的一段（“上半年”“三季度”）：到这一段的最后一天。</translation>
    </message>
    <message>
        <source>年内, 全年: by the last day of the plan’s year.</source>
        <translation>“年内”“全年”：到计划年度最后一天。</translation>
    </message>
    <message>
        <source>A stretch of time in which a matter is settled (24小时办结): 内 goes without saying.</source>
        <translation>办结事项的时长（“24小时办结”）：省去了“内”字。</translation>
    </message>
    <message>
        <source>限 in front of a stretch of time: within it.</source>
        <translation>时长前有“限”“限期”：在这段时间之内。</translation>
    </message>
    <message>
        <source>用 in front of a stretch of time: it may take that long.</source>
        <translation>时长前有“用”“利用”：就用这么长时间。</translation>
    </message>
    <message>
        <source>An event with 前 behind it: before it happens.</source>
        <translation>事由后加“前”：在它发生之前。</translation>
    </message>
    <message>
        <source>A holiday, a season or the like with 前 behind it: before it begins.</source>
        <translation>节日、时节等后面加“前”：在它开始之前。</translation>
    </message>
    <message>
        <source>提前 with a stretch of time: so long before the event.</source>
        <translation>“提前”加时长：在事由之前这么久。</translation>
    </message>
    <message>
        <source>The deadline stands in the row of the task table.</source>
        <translation>时限写在任务分解表的这一行里。</translation>
    </message>
    <message>
        <source>每 with a period, or 按季度: every period once more.</source>
        <translation>“每”加周期，或“按季度”：每个周期都要做。</translation>
    </message>
    <message>
        <source>定期, 不定期: again and again, without a set interval.</source>
        <translation>“定期”“不定期”：反复做，没有固定间隔。</translation>
    </message>
    <message>
        <source>全部, 全覆盖, 100%的…: all of them, none left out.</source>
        <translation>“全部”“全覆盖”“所有”：一个也不能少。</translation>
    </message>
    <message>
        <source>所有, 凡 at the head of the sentence: whatever follows holds for all.</source>
        <translation>句首的“所有”“凡”：后面说的对全体都适用。</translation>
    </message>
    <message>
        <source>均, 都, 一律 before the verb: for each of them.</source>
        <translation>动词前的“均”“都”“一律”：每一个都要做到。</translation>
    </message>
    <message>
        <source>统一 before the verb: all of them the same way.</source>
        <translation>动词前的“统一”：全体按同一办法做。</translation>
    </message>
    <message>
        <source>The subject of the sentence: an organisation or office before the verb.</source>
        <translation>句子的主语：动词前的单位或职务。</translation>
    </message>
    <message>
        <source>Named with 牵头 or 负责: answers for it.</source>
        <translation>用“牵头”“负责”点名的单位：由它负责。</translation>
    </message>
    <message>
        <source>Named with 配合, 会同, 参与: helps, but does not answer for it.</source>
        <translation>用“配合”“会同”“参与”点名的单位：协助，不牵头。</translation>
    </message>
    <message>
        <source>Named in a note elsewhere: of the clause or of its heading.</source>
        <translation>在别处注明：条款后或标题后的责任单位。</translation>
    </message>
    <message>
        <source>Named in the row of the task table.</source>
        <translation>在任务分解表的这一行里点名。</translation>
    </message>
    <message>
        <source>Named in the note that holds for the whole plan.</source>
        <translation>在对整份计划有效的说明里点名。</translation>
    </message>
    <message>
        <source>Nobody is named here. Ask who is to answer for it.</source>
        <translation>这里没有点名。要问：由谁负责？</translation>
    </message>
    <message>
        <source>The verb and what it is done to. A plain imperative binds: it must be done.</source>
        <translation>动词和它的对象。没有情态词的祈使句就是硬性要求：必须做。</translation>
    </message>
    <message>
        <source>The verb and what it is done to, with 不得, 严禁 or the like: it must not be done.</source>
        <translation>动词和它的对象，带“不得”“严禁”等词：不准做。</translation>
    </message>
    <message>
        <source>The verb and what it is done to, with a word like 应 or 力争: it should be done.</source>
        <translation>动词和它的对象，带“应”“力争”等词：应当做。</translation>
    </message>
    <message>
        <source>The verb and what it is done to, with 鼓励 or 支持: welcome, not demanded.</source>
        <translation>动词和它的对象，带“鼓励”“支持”等词：提倡做，不强求。</translation>
    </message>
    <message>
        <source>No measure is said: whether it was done enough cannot be counted.</source>
        <translation>没有说多少：做得够不够，数不出来。</translation>
    </message>
    <message>
        <source>No day is said. In a yearly plan that is the end of its year.</source>
        <translation>没有说时限。年度计划里就是当年年底。</translation>
    </message>
    <message>
        <source>The day stands above: in the phase or sentence that this one stands under.</source>
        <translation>时限写在上面：本句所在的阶段或前面的句子里。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置的各页</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
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
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::CommandPalette</name>
    <message>
        <source>Find and do</source>
        <translation>查找与执行</translation>
    </message>
    <message>
        <source>An action, a duty, a unit, or words of the papers</source>
        <translation>操作、任务、单位，或材料里的字词</translation>
    </message>
    <message>
        <source>What to find or do</source>
        <translation>要找什么、做什么</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Finding</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Duty %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
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
        <translation>正在为材料建索引</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>使用说明</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
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
            <numerusform>有 %n 个文件的列含义看不懂：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column is what…</source>
        <translation>指定各列的含义…</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ColumnsDialog</name>
    <message>
        <source>Columns of %1</source>
        <translation>%1 的各列</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation>表格(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Header:</source>
        <translation>表头(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Read it so</source>
        <translation>照此读取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forget what was said</source>
        <translation>取消指定(&amp;F)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>各列</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Tells</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What the rows say</source>
        <translation>各行的内容</translation>
    </message>
    <message>
        <source>The f&amp;ile (Enter on a row makes it the header):</source>
        <translation>文件（在某行按回车可设为表头）(&amp;I)：</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Not stored yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>Somebody said so.</source>
        <translation>人工指定。</translation>
    </message>
    <message>
        <source>Told by the words of the header.</source>
        <translation>按表头文字识别。</translation>
    </message>
    <message>
        <source>Column %1, %2</source>
        <translation>%1 列，%2</translation>
    </message>
    <message>
        <source>Nothing is read from the rows &amp;yet: say which column tells what was done.</source>
        <translation>尚未从各行读到内容：请指定哪一列说明做了什么(&amp;Y)。</translation>
    </message>
    <message>
        <source>What the rows sa&amp;y:</source>
        <translation>各行读出的内容(&amp;Y)：</translation>
    </message>
    <message>
        <source>Say which row names the columns, or that none does, and what each column holds. It is remembered: every ledger with the same header is read so, and every one without a header whose first row looks alike.</source>
        <translation>指定哪一行是表头（或没有表头）以及各列的含义。系统会记住：表头相同的台账，以及没有表头但首行样式相同的台账，今后都按此读取。</translation>
    </message>
    <message>
        <source>No header row: by place</source>
        <translation>没有表头：按位置读取</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>首行</translation>
    </message>
    <message>
        <source>No header is understood: nothing is read from this table. Choose the row that names the columns, or say that there is none.</source>
        <translation>未识别出表头，此表内容未读取。请选择表头所在行，或说明没有表头。</translation>
    </message>
    <message>
        <source>What each column holds:</source>
        <translation>各列的含义：</translation>
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
        <translation>时限</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>责任主体</translation>
    </message>
    <message>
        <source>Lead units</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Units that take part</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>No duty</source>
        <translation>不是任务</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>（无）</translation>
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
        <translation>撤回更正“%1”</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::DutyEditor</name>
    <message>
        <source>A duty needs a unit that answers for it. If it binds nobody, mark it as no duty.</source>
        <translation>任务须有责任单位。如不约束任何单位，请标为“不是任务”。</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>✓ Understood as: %1</source>
        <translation>✓ 读作：%1</translation>
    </message>
    <message>
        <source>&amp;By when:</source>
        <translation>时限(&amp;B)：</translation>
    </message>
    <message>
        <source>How &amp;much:</source>
        <translation>指标(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Lead:</source>
        <translation>牵头(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;With:</source>
        <translation>配合(&amp;W)：</translation>
    </message>
    <message>
        <source>As plans write it: 2023年年底前</source>
        <translation>按公文写法：2023年年底前</translation>
    </message>
    <message>
        <source>As plans write it: 每年至少2次；不低于95%</source>
        <translation>按公文写法：每年至少2次；不低于95%</translation>
    </message>
    <message>
        <source>Units, separated by 、</source>
        <translation>单位之间用“、”隔开</translation>
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
        <translation>为何更正，供日后查看</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Wh&amp;o:</source>
        <translation>主体(&amp;O)：</translation>
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
        <translation>⚠ 已不适用：%1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更正内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>By</source>
        <translation>更正人</translation>
    </message>
    <message>
        <source>Corrections of the plan</source>
        <translation>计划的更正</translation>
    </message>
    <message>
        <source>Nothing was corrected. Choose a duty and press F2 where the plan was read wrongly.</source>
        <translation>还没有更正。计划读得不对时，选中任务按 F2。</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>撤回(&amp;T)</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::SplitDialog</name>
    <message>
        <source>Split the duty</source>
        <translation>拆分任务</translation>
    </message>
    <message>
        <source>Press Enter where another duty begins: each line becomes a duty. The words of the plan stay as they are.</source>
        <translation>在另一项任务开始处按回车：每行成为一项任务。计划原文不变。</translation>
    </message>
    <message>
        <source>The words of the duty</source>
        <translation>任务原文</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>拆分(&amp;S)</translation>
    </message>
    <message>
        <source>⚠ The words have changed. Only line ends can be put in: press Ctrl+Z to go back.</source>
        <translation>⚠ 文字有改动。这里只能加入换行：按 Ctrl+Z 恢复。</translation>
    </message>
    <message>
        <source>It is one duty so far.</source>
        <translation>目前仍是一项任务。</translation>
    </message>
    <message numerus="yes">
        <source>%n duties</source>
        <translation>
            <numerusform>%n 项任务</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::PlanCorrecting</name>
    <message>
        <source>There is no next duty to merge with. Choose several with Ctrl or Shift.</source>
        <translation>后面没有可合并的任务。请按住 Ctrl 或 Shift 选择几项。</translation>
    </message>
    <message>
        <source>merging of duties</source>
        <translation>合并任务</translation>
    </message>
    <message>
        <source>Select the words in the text of the plan that are a duty.</source>
        <translation>请先在计划原文中选出作为任务的文字。</translation>
    </message>
    <message>
        <source>These words are a duty already.</source>
        <translation>这段文字已经是一项任务。</translation>
    </message>
    <message>
        <source>new duty</source>
        <translation>新增任务</translation>
    </message>
    <message>
        <source>mark as no duty</source>
        <translation>标为不是任务</translation>
    </message>
    <message>
        <source>No duty stands in this clause.</source>
        <translation>这一条下没有任务。</translation>
    </message>
    <message>
        <source>&amp;Correct the duty…</source>
        <translation>更正任务(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Split the duty…</source>
        <translation>拆分任务(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Merge with the next duty</source>
        <translation>与下一项合并(&amp;M)</translation>
    </message>
    <message>
        <source>Merges the chosen duties; of one, with the next</source>
        <translation>合并选中的任务；只选一项时与下一项合并</translation>
    </message>
    <message>
        <source>Selected &amp;words are a duty</source>
        <translation>选中的文字是任务(&amp;W)</translation>
    </message>
    <message>
        <source>It is &amp;no duty</source>
        <translation>不是任务(&amp;N)</translation>
    </message>
    <message>
        <source>No &amp;duties in this clause</source>
        <translation>这一条下都不是任务(&amp;D)</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Correcting</name>
    <message>
        <source>correction of a duty</source>
        <translation>更正任务</translation>
    </message>
    <message>
        <source>splitting of a duty</source>
        <translation>拆分任务</translation>
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
        <translation>－ 删去</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>＝ The same</source>
        <translation>＝ 未变</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>＋ %1 new · － %2 dropped · ≠ %3 changed · ＝ %4 the same</source>
        <translation>＋ 新增 %1 · － 删去 %2 · ≠ 改动 %3 · ＝ 未变 %4</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>（无）</translation>
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
        <translation>本工作区没有以前的计划</translation>
    </message>
    <message>
        <source>Choose an earlier plan</source>
        <translation>选择以前的计划</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Choose a plan to lay beside this one.</source>
        <translation>请选择要并排比较的计划。</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Measure and units</source>
        <translation>指标和单位</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处变化</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处变化</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Earlier plan</source>
        <translation>以前的计划</translation>
    </message>
    <message>
        <source>Text of the other plan</source>
        <translation>另一份计划的原文</translation>
    </message>
    <message>
        <source>Text of the plan of now</source>
        <translation>现计划的原文</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化清单</translation>
    </message>
    <message>
        <source>The other plan will stand here: choose an earlier one of this workspace above, or a file.</source>
        <translation>另一份计划将显示在这里：请在上方选择本工作区以前的计划，或选择一个文件。</translation>
    </message>
    <message>
        <source>The plan of now will stand here, with what changed marked in both.</source>
        <translation>现计划将显示在这里，两边都会标出变化。</translation>
    </message>
    <message>
        <source>Changes &amp;only</source>
        <translation>只列变化(&amp;O)</translation>
    </message>
    <message>
        <source>Leaves out the duties that are the same in both plans</source>
        <translation>不列两份计划中相同的任务</translation>
    </message>
    <message>
        <source>From a f&amp;ile…</source>
        <translation>选择文件(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Comparing</name>
    <message>
        <source>Comparing the plans</source>
        <translation>正在比较计划</translation>
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
        <translation>已落实 %1/%2</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>进展</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Figures</name>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>%1: %2 %3 of %4</source>
        <translation>%1：%2 %3 项，共 %4 项</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::MatrixFilter</name>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By section of the plan</source>
        <translation>按计划章节分组</translation>
    </message>
    <message>
        <source>By units bound</source>
        <translation>按责任单位分组</translation>
    </message>
    <message>
        <source>By most urgent status</source>
        <translation>按最紧要状态分组</translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>按时限分组</translation>
    </message>
    <message>
        <source>Before the first clause</source>
        <translation>首个条款之前</translation>
    </message>
    <message>
        <source>Binds no unit of the list</source>
        <translation>不涉及名录中的单位</translation>
    </message>
    <message>
        <source>Several units</source>
        <translation>多个单位</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>无结论</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 done</source>
        <translation>%1，%2：已落实 %3/%4</translation>
    </message>
    <message>
        <source>Closed group %1</source>
        <translation>已折叠的分组：%1</translation>
    </message>
    <message>
        <source>Open group %1</source>
        <translation>已展开的分组：%1</translation>
    </message>
    <message>
        <source>%1 – a click opens or closes the group</source>
        <translation>%1（单击展开或折叠）</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::StatusRing</name>
    <message>
        <source>Fulfilled</source>
        <translation>落实率</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FiguresPanel</name>
    <message>
        <source>A click, or Enter, leads from a piece to its results.</source>
        <translation>单击图块或按回车键，可查看对应的结论。</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Results by status</source>
        <translation>结论分布</translation>
    </message>
    <message>
        <source>Results by unit</source>
        <translation>各单位结论</translation>
    </message>
    <message>
        <source>Fulfilled by unit</source>
        <translation>各单位落实情况</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FilterBar</name>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation>全部条款</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Any measure</source>
        <translation>全部指标类型</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>保存当前筛选(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename or delete filters…</source>
        <translation>重命名或删除筛选方案(&amp;R)…</translation>
    </message>
    <message>
        <source>%1 results, %2 duties</source>
        <translation>%2 项任务，%1 项结论</translation>
    </message>
    <message>
        <source>Search duties</source>
        <translation>搜索任务</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>指标类型</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Decided or not</source>
        <translation>是否已认定</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>筛选方案</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>Shows everything again</source>
        <translation>恢复显示全部内容</translation>
    </message>
    <message>
        <source>Save&amp;d filters</source>
        <translation>筛选方案(&amp;D)</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FiltersDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>筛选方案</translation>
    </message>
    <message>
        <source>F2 renames a filter, Del deletes it. Both can be undone.</source>
        <translation>按 F2 重命名，按 Del 删除；两项操作均可撤销。</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>保存筛选方案</translation>
    </message>
    <message>
        <source>&amp;Name of the filter:</source>
        <translation>方案名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>The filter of this name will be replaced.</source>
        <translation>同名的筛选方案将被替换。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Filtering</name>
    <message>
        <source>filter “%1”</source>
        <translation>筛选方案“%1”</translation>
    </message>
    <message>
        <source>other name “%1” for a filter</source>
        <translation>筛选方案更名为“%1”</translation>
    </message>
    <message>
        <source>deletion of the filter “%1”</source>
        <translation>删除筛选方案“%1”</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::HistoryDock</name>
    <message>
        <source>Changes</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Changes since the workspace was opened</source>
        <translation>打开工作区以来的修改</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>打开时的状态</translation>
    </message>
    <message>
        <source>Choosing a line goes to the state after that change.</source>
        <translation>选择一行，回到该项修改后的状态。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::SheetModel</name>
    <message>
        <source>Evidence: %1</source>
        <translation>佐证：%1</translation>
    </message>
    <message>
        <source>%1 (evidence)</source>
        <translation>%1（佐证）</translation>
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
        <translation>文件中的工作表</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::DropAnywhere</name>
    <message>
        <source>This will be taken in when the window in front is closed.</source>
        <translation>关闭前面的窗口后导入。</translation>
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
        <translation>%1补充报送函</translation>
    </message>
    <message>
        <source>Ledger for %1</source>
        <translation>%1补充报送台账</translation>
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
        <translation>单位及需补充的任务</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>核查情况</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s)</source>
        <translation>
            <numerusform>%1：%n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duibiao::ui::LettersDialog</name>
    <message>
        <source>&amp;All units</source>
        <translation>全部单位(&amp;A)</translation>
    </message>
    <message>
        <source>With each letter a &amp;ledger of its items, to be filled in (xlsx)</source>
        <translation>每封函附一份待填台账（xlsx）(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Mask identity numbers, telephone numbers and the names beside them</source>
        <translation>对身份证号、电话号码及其旁边的姓名脱敏(&amp;M)</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺报清单</translation>
    </message>
    <message>
        <source>What the units have not done, not proved, or told without making it clear. Each unit that is ticked gets a letter that asks for its items.</source>
        <translation>各单位尚未落实、缺少佐证或说明不清的任务。为每个勾选的单位写一封函，请其补充报送。</translation>
    </message>
    <message>
        <source>Units and what is missing from them</source>
        <translation>各单位及缺报任务</translation>
    </message>
    <message>
        <source>The office that signs</source>
        <translation>落款单位</translation>
    </message>
    <message>
        <source>Word documents (docx)</source>
        <translation>Word 文档（docx）</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>&amp;Signed by:</source>
        <translation>落款(&amp;S)：</translation>
    </message>
    <message>
        <source>Answer &amp;by:</source>
        <translation>补报期限(&amp;B)：</translation>
    </message>
    <message>
        <source>Written &amp;as:</source>
        <translation>文件格式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Write the letters…</source>
        <translation>生成函件(&amp;W)…</translation>
    </message>
    <message>
        <source>Tick at least one unit.</source>
        <translation>请至少勾选一个单位。</translation>
    </message>
    <message>
        <source>The day until which an answer is expected is in the past.</source>
        <translation>补报期限已经过去。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Requesting</name>
    <message>
        <source>Composing the report</source>
        <translation>正在汇总</translation>
    </message>
    <message>
        <source>Nothing is missing: no duty that is due is open.</source>
        <translation>没有缺报：到期任务均已落实。</translation>
    </message>
    <message>
        <source>Writing the letters</source>
        <translation>正在生成函件</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to %1.</source>
        <translation>
            <numerusform>已在 %1 中生成 %n 个文件。</numerusform>
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
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C)：</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>字号(&amp;S)：</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Every choice holds at once and is remembered.</source>
        <translation>选择后立即生效，并会记住。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::BackupKeeper</name>
    <message>
        <source>Making a backup</source>
        <translation>正在备份</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::BackupsModel</name>
    <message>
        <source>Before the form of the file changed; never removed</source>
        <translation>文件格式更新之前；不会被清除</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>手动备份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>缘由</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::BackupsPage</name>
    <message>
        <source>Duibiao</source>
        <translation>对标</translation>
    </message>
    <message>
        <source>Go back to the backup of %1?</source>
        <translation>恢复到 %1 的备份吗？</translation>
    </message>
    <message>
        <source>What the workspace holds now is kept as a backup, too: you can come back to it.</source>
        <translation>工作区现在的内容也会另存为一份备份，随时可以恢复回来。</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>恢复到它(&amp;G)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups of the workspace</source>
        <translation>工作区的备份</translation>
    </message>
    <message>
        <source>How many are &amp;kept:</source>
        <translation>保留份数(&amp;K)：</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>保留份数</translation>
    </message>
    <message>
        <source>&amp;Make a backup now</source>
        <translation>立即备份(&amp;M)</translation>
    </message>
    <message>
        <source>Go &amp;back to it…</source>
        <translation>恢复到它(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>在文件夹中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Backups lie beside the file of a workspace. Open one, or save this work first.</source>
        <translation>备份放在工作区文件旁边。请先打开一个工作区，或先保存现在的工作。</translation>
    </message>
    <message>
        <source>They lie in %1. The oldest go when there are more than are kept; one is made by itself before a new version of the program changes the form of the file.</source>
        <translation>备份放在 %1。超过保留份数时，最早的会被清除；新版本程序更新文件格式之前会自动备份一份。</translation>
    </message>
    <message>
        <source>The backups of the workspace will stand here once it has a file.</source>
        <translation>工作区有了文件之后，备份将列在这里。</translation>
    </message>
    <message>
        <source>No backups yet. Each one made will stand here, and you can go back to it.</source>
        <translation>还没有备份。每次备份都将列在这里，可随时恢复。</translation>
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
        <translation>请按国务院办公厅%1年放假通知，逐一写下放假和调休上班的日子，或从文件导入；保存之前不据此计算。</translation>
    </message>
    <message>
        <source>Keep the days once all of the notice stand here.</source>
        <translation>通知里的日子都写齐之后，请保存。</translation>
    </message>
    <message>
        <source>the working day %1</source>
        <translation>工作日 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) from %1</source>
        <translation>
            <numerusform>%1 起的 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>the office&apos;s days of %1</source>
        <translation>本单位%1年的日子</translation>
    </message>
    <message>
        <source>the working days of %1</source>
        <translation>%1年的工作日</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日历</translation>
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
        <translation>上个月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>当月各日</translation>
    </message>
    <message>
        <source>Days of the year that do not follow the week</source>
        <translation>全年放假和调休的日子</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Name of the chosen days</source>
        <translation>所选日子的名称</translation>
    </message>
    <message>
        <source>Festival or reason</source>
        <translation>节日或缘由</translation>
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
        <translation>按自带(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keep these days</source>
        <translation>保存这些日子(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take the office&apos;s days of the year back</source>
        <translation>撤回本单位当年的改动(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Import a year…</source>
        <translation>导入某年(&amp;I)…</translation>
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
        <translation>本单位改动</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::SettingsPlace</name>
    <message>
        <source>The backup was written: %1.</source>
        <translation>已备份：%1。</translation>
    </message>
    <message>
        <source>The workspace is as it was in the backup. What it held before is kept: %1.</source>
        <translation>工作区已恢复到该备份。恢复前的内容另存为：%1。</translation>
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
        <translation>本单位</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>自带</translation>
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
        <translation>名称</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>%1 – not known</source>
        <translation>%1年——未知</translation>
    </message>
    <message>
        <source>%1 – written down by the office</source>
        <translation>%1年——本单位写下</translation>
    </message>
    <message>
        <source>%1 – as shipped</source>
        <translation>%1年——按自带</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n day(s) changed by the office</source>
        <translation>
            <numerusform>%1年——本单位改动 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Known years: %1.</source>
        <translation>已有放假安排的年份：%1。</translation>
    </message>
    <message>
        <source>Not known: %1. A term in working days that runs into them is left to a reviewer.</source>
        <translation>未知：%1。以工作日计的期限延续到这些年份时，留给人工核实。</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ChosenPapers</name>
    <message numerus="yes">
        <source>%n papers are chosen</source>
        <translation>
            <numerusform>已选中%n份材料</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit that you choose above is that of all these papers; Remove takes all of them out.</source>
        <translation>在上方选择的单位将用于以下所有材料；“移除”将移出所有这些材料。</translation>
    </message>
    <message>
        <source>no unit is known</source>
        <translation>单位未确定</translation>
    </message>
    <message>
        <source>
%1
%2 · %3 · evidence: %4
</source>
        <translation>
%1
%2 · %3 · 佐证%4条
</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ListingUnits</name>
    <message>
        <source>The list of units was being changed when the workspace was left. What was typed is there again.</source>
        <translation>上次离开工作区时，单位名录尚未改完；已输入的内容仍在。</translation>
    </message>
    <message>
        <source>Go on with the list</source>
        <translation>继续修改</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::RubricPage</name>
    <message>
        <source>Rubric</source>
        <translation>考核细则</translation>
    </message>
    <message>
        <source>How results become points belongs to the workspace. It is edited beside the scores, where each change is seen at once.</source>
        <translation>结果如何计分由工作区保存。考核细则在得分旁边编辑，每处改动立即可见。</translation>
    </message>
    <message>
        <source>In force: the program&apos;s own rubric.</source>
        <translation>现行：默认考核细则。</translation>
    </message>
    <message numerus="yes">
        <source>In force: a rubric of the office with %n indicator(s).</source>
        <translation>
            <numerusform>现行：本单位的考核细则，共 %n 项指标。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In force: %1, with %n indicator(s).</source>
        <translation>
            <numerusform>现行：%1，共 %n 项指标。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show and edit the rubric</source>
        <translation>查看和编辑考核细则(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import a rubric…</source>
        <translation>导入考核细则(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Return to the program&apos;s own</source>
        <translation>恢复默认考核细则(&amp;R)</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::ShippedWordsModel</name>
    <message>
        <source>Words that count as one</source>
        <translation>算作同一个词的</translation>
    </message>
    <message>
        <source>Words that say nothing about a deed</source>
        <translation>不说明做什么事的词</translation>
    </message>
    <message>
        <source>Measure words that count the same</source>
        <translation>可互相替代的量词</translation>
    </message>
    <message>
        <source>Measure words</source>
        <translation>量词</translation>
    </message>
    <message>
        <source>How strongly words bind</source>
        <translation>约束力词语</translation>
    </message>
    <message>
        <source>Words that compare</source>
        <translation>比较词语</translation>
    </message>
    <message>
        <source>Words of time</source>
        <translation>时间词语</translation>
    </message>
    <message>
        <source>Words of coverage</source>
        <translation>覆盖面词语</translation>
    </message>
    <message>
        <source>What sentences of reports claim</source>
        <translation>报告里的说法</translation>
    </message>
    <message>
        <source>Who did a deed</source>
        <translation>由谁办的</translation>
    </message>
    <message>
        <source>Words in names of units</source>
        <translation>单位名称用词</translation>
    </message>
    <message>
        <source>Columns of ledgers</source>
        <translation>台账栏目</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Also said</source>
        <translation>也说成</translation>
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
        <translation>词语“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of the office</source>
        <translation>
            <numerusform>本单位的 %n 个词语</numerusform>
        </translation>
    </message>
    <message>
        <source>Word of the office</source>
        <translation>本单位的说法</translation>
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
        <translation>词语</translation>
    </message>
    <message>
        <source>What a unit calls by a word of its own counts as the word of the plan. These words belong to the workspace, and the check follows them.</source>
        <translation>单位自己的说法算作计划里的说法。这些词语由工作区保存，核查结果随之更新。</translation>
    </message>
    <message>
        <source>The office&apos;s own words</source>
        <translation>本单位的词语</translation>
    </message>
    <message>
        <source>&amp;Word:</source>
        <translation>说法(&amp;W)：</translation>
    </message>
    <message>
        <source>Word of the office</source>
        <translation>本单位的说法</translation>
    </message>
    <message>
        <source>&amp;counts as:</source>
        <translation>算作(&amp;C)：</translation>
    </message>
    <message>
        <source>What the word counts as</source>
        <translation>这个说法算作什么</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Shipped list:</source>
        <translation>自带词表(&amp;S)：</translation>
    </message>
    <message>
        <source>Shipped list</source>
        <translation>自带词表</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>在词表里查找</translation>
    </message>
    <message>
        <source>Words of the shipped list</source>
        <translation>自带词表的词语</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::UnitsPage</name>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Whom plans bind and whose papers these are. A unit is found under its name and its other names; a group stands for all units that bear it.</source>
        <translation>计划约束哪些单位、材料是谁的。单位按名称和其他名称查找；集合代表所有属于它的单位。</translation>
    </message>
    <message>
        <source>Units of the workspace</source>
        <translation>工作区的单位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>所属集合</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>主管单位</translation>
    </message>
    <message>
        <source>&amp;Edit the units…</source>
        <translation>编辑单位(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import a list of units…</source>
        <translation>导入单位名录(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::Importing</name>
    <message>
        <source>The same paper is here already.</source>
        <translation>工作区中已有同一份材料。</translation>
    </message>
    <message>
        <source>It was not taken a second time.</source>
        <translation>未重复导入。</translation>
    </message>
    <message>
        <source>This is the plan itself.</source>
        <translation>这就是计划本身。</translation>
    </message>
    <message>
        <source>Import what the units sent in about it.</source>
        <translation>请导入各单位报送的材料。</translation>
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
        <translation>春节</translation>
    </message>
    <message>
        <source>Qingming</source>
        <translation>清明</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>劳动节</translation>
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
        <translation>国庆节</translation>
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
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>you are not allowed to read it</source>
        <translation>您无权读取</translation>
    </message>
    <message>
        <source>the drive or the network does not give it, or another program keeps it</source>
        <translation>磁盘或网络未响应，或文件正被其他程序占用</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <source>a folder has this name</source>
        <translation>已有同名文件夹</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>you are not allowed to write there</source>
        <translation>您无权写入该位置</translation>
    </message>
    <message>
        <source>the drive or the network does not take it, or another program keeps it</source>
        <translation>磁盘或网络未响应，或文件正被其他程序占用</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::VerdictRule</name>
    <message>
        <source>How many times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>How much or how many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全覆盖</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频次</translation>
    </message>
    <message>
        <source>By a day</source>
        <translation>按日期完成</translation>
    </message>
    <message>
        <source>Within a time after an event</source>
        <translation>事后限时完成</translation>
    </message>
    <message>
        <source>A further deed of the duty</source>
        <translation>任务中的另一项工作</translation>
    </message>
    <message>
        <source>The occasion for the duty</source>
        <translation>任务的触发条件</translation>
    </message>
    <message>
        <source>The day that is told</source>
        <translation>所报日期</translation>
    </message>
    <message>
        <source>Several measures in one duty</source>
        <translation>一项任务含多个指标</translation>
    </message>
    <message>
        <source>A list in the duty</source>
        <translation>任务中列举的事项</translation>
    </message>
    <message>
        <source>What the unit says of its own</source>
        <translation>单位自述</translation>
    </message>
    <message>
        <source>done after each period, and in time</source>
        <translation>每期结束后均按时完成</translation>
    </message>
    <message>
        <source>the days do not show it for every period</source>
        <translation>所报日期不能证明每期都做了</translation>
    </message>
    <message>
        <source>not each time within the term</source>
        <translation>不是每次都在期限内</translation>
    </message>
    <message>
        <source>the unit says that all are covered</source>
        <translation>单位称已全部覆盖</translation>
    </message>
    <message>
        <source>the papers contradict each other</source>
        <translation>材料前后矛盾</translation>
    </message>
    <message>
        <source>days show that it recurs</source>
        <translation>所报日期表明经常开展</translation>
    </message>
    <message>
        <source>counted by the days that are told</source>
        <translation>按所报日期逐次计数</translation>
    </message>
    <message>
        <source>days that lie close together may be one event</source>
        <translation>日期相近，可能是同一次</translation>
    </message>
    <message>
        <source>said to be done, and said not to be</source>
        <translation>既称已办又称未办</translation>
    </message>
    <message>
        <source>reported as done</source>
        <translation>报称已完成</translation>
    </message>
    <message>
        <source>each of them reaches what is required</source>
        <translation>每一个都达到要求</translation>
    </message>
    <message>
        <source>each of them in time</source>
        <translation>每一次都按时</translation>
    </message>
    <message>
        <source>not each of them yet, but there is still time</source>
        <translation>尚未全部达到，期限未到</translation>
    </message>
    <message>
        <source>one of them falls short</source>
        <translation>其中有未达到要求的</translation>
    </message>
    <message>
        <source>a figure for each time reaches what is required</source>
        <translation>所报每次数量达到要求</translation>
    </message>
    <message>
        <source>done in every period</source>
        <translation>每期都做了</translation>
    </message>
    <message>
        <source>the smallest figure falls short</source>
        <translation>最少的一次未达到要求</translation>
    </message>
    <message>
        <source>the smallest figure reaches what is required</source>
        <translation>最少的一次也达到要求</translation>
    </message>
    <message>
        <source>periods without anything</source>
        <translation>有的时期没有开展</translation>
    </message>
    <message>
        <source>it will not be done in time</source>
        <translation>表示不能按期完成</translation>
    </message>
    <message>
        <source>a day that does not exist</source>
        <translation>所报日期不存在</translation>
    </message>
    <message>
        <source>the last of a list was late</source>
        <translation>列举事项中最后一项逾期</translation>
    </message>
    <message>
        <source>the last step was late</source>
        <translation>最后一步逾期</translation>
    </message>
    <message>
        <source>reached, but too late</source>
        <translation>已达到，但逾期</translation>
    </message>
    <message>
        <source>held against a limit that may not be exceeded</source>
        <translation>与不得超过的上限对照</translation>
    </message>
    <message>
        <source>told too loosely to be counted</source>
        <translation>表述笼统，不能认定</translation>
    </message>
    <message>
        <source>only a few words may mean it</source>
        <translation>只有个别字句可能与此有关</translation>
    </message>
    <message>
        <source>the event that starts the time did not happen</source>
        <translation>起算事件没有发生</translation>
    </message>
    <message>
        <source>the event that starts the time is not told</source>
        <translation>没有说明起算事件</translation>
    </message>
    <message>
        <source>reported without the figure</source>
        <translation>报了工作，没有报数</translation>
    </message>
    <message>
        <source>the event that starts the time has not happened yet</source>
        <translation>起算事件尚未发生</translation>
    </message>
    <message>
        <source>the unit says that it was not done</source>
        <translation>单位称未完成</translation>
    </message>
    <message>
        <source>it did not arise in the period</source>
        <translation>考核期内没有发生</translation>
    </message>
    <message>
        <source>done in time</source>
        <translation>按时完成</translation>
    </message>
    <message>
        <source>one is told, one was asked for</source>
        <translation>要求一项，已报一项</translation>
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
        <translation>由他人完成或身份不符</translation>
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
        <translation>只报了其中一部分</translation>
    </message>
    <message>
        <source>figures for parts that may add up</source>
        <translation>只报了分项数，合计待核</translation>
    </message>
    <message>
        <source>the unit says that a period was missed</source>
        <translation>单位称有一期未做</translation>
    </message>
    <message>
        <source>only plans are told</source>
        <translation>只报了打算</translation>
    </message>
    <message>
        <source>put off beyond the last day</source>
        <translation>推迟到期限之后</translation>
    </message>
    <message>
        <source>the figure reaches what is required</source>
        <translation>所报数字达到要求</translation>
    </message>
    <message>
        <source>a rest is left</source>
        <translation>还有剩余未完成</translation>
    </message>
    <message>
        <source>a share of them is done</source>
        <translation>完成了其中一部分</translation>
    </message>
    <message>
        <source>the shares that are told contradict each other</source>
        <translation>所报完成数前后矛盾</translation>
    </message>
    <message>
        <source>falls short of what is required</source>
        <translation>未达到要求</translation>
    </message>
    <message>
        <source>not all of those who are to reach it did</source>
        <translation>应达到的对象中有一部分未达到</translation>
    </message>
    <message>
        <source>nothing that was sent speaks of it</source>
        <translation>材料中没有提到</translation>
    </message>
    <message>
        <source>only something similar is told</source>
        <translation>只有类似工作</translation>
    </message>
    <message>
        <source>with what is similar it still falls short</source>
        <translation>加上类似工作仍不足</translation>
    </message>
    <message>
        <source>some of them too late</source>
        <translation>其中有逾期的</translation>
    </message>
    <message>
        <source>the unit states that it was in time</source>
        <translation>单位称按时完成</translation>
    </message>
    <message>
        <source>as many days are told as times are required</source>
        <translation>所报天数与要求次数相符</translation>
    </message>
    <message>
        <source>a total is told</source>
        <translation>按所报总数</translation>
    </message>
    <message>
        <source>it may be what there was before</source>
        <translation>可能是原有存量</translation>
    </message>
    <message>
        <source>the total falls short</source>
        <translation>总数不足</translation>
    </message>
    <message>
        <source>the day is not told</source>
        <translation>没有说明日期</translation>
    </message>
    <message>
        <source>in the period, the day is not told</source>
        <translation>在考核期内，具体日期未报</translation>
    </message>
    <message>
        <source>once, and the day is not told</source>
        <translation>做过一次，日期未报</translation>
    </message>
    <message>
        <source>reported on, but not as finished</source>
        <translation>报了进展，没有说完成</translation>
    </message>
    <message>
        <source>working days of that year are not known</source>
        <translation>该年份的工作日不详</translation>
    </message>
    <message>
        <source>reported as done, but not how far</source>
        <translation>报称已做，程度无从证明</translation>
    </message>
    <message>
        <source>only the month or a part of it is told</source>
        <translation>只报了月份或旬</translation>
    </message>
    <message>
        <source>reported as done before the last day</source>
        <translation>期限前的材料已报完成</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (the plan only encourages it)</source>
        <translation>%1（计划只是鼓励）</translation>
    </message>
    <message>
        <source>A prohibition</source>
        <translation>禁止性要求</translation>
    </message>
    <message>
        <source>papers cannot prove that it was kept</source>
        <translation>材料无法证明没有违反</translation>
    </message>
    <message>
        <source>More of it, without a figure</source>
        <translation>要求提高，没有数字</translation>
    </message>
    <message>
        <source>a reviewer has to weigh it</source>
        <translation>由审核人权衡</translation>
    </message>
    <message>
        <source>What other papers say</source>
        <translation>其他材料的说法</translation>
    </message>
    <message>
        <source>the unit states that nothing was late</source>
        <translation>单位称没有超时</translation>
    </message>
    <message>
        <source>only some of them in time</source>
        <translation>只有一部分按时</translation>
    </message>
    <message>
        <source>another paper leaves some of the same number open</source>
        <translation>另一份材料称同样数目中尚有未完成的</translation>
    </message>
    <message>
        <source>the list has fewer than the words say</source>
        <translation>所附清单少于自述数目</translation>
    </message>
    <message>
        <source>a list that was sent has as many</source>
        <translation>所报清单所列次数相符</translation>
    </message>
    <message>
        <source>A side matter of something else</source>
        <translation>顺带开展</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::FileList</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1 文件</translation>
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
        <translation>确认核查结果</translation>
    </message>
    <message>
        <source>Status set</source>
        <translation>改定状态</translation>
    </message>
    <message>
        <source>Returned to the unit</source>
        <translation>退回单位</translation>
    </message>
    <message>
        <source>The unit’s appeal</source>
        <translation>单位申辩</translation>
    </message>
    <message>
        <source>Second signature</source>
        <translation>复核签字</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>撤回认定</translation>
    </message>
    <message>
        <source>Plan imported</source>
        <translation>导入计划</translation>
    </message>
    <message>
        <source>List of units imported</source>
        <translation>导入单位名录</translation>
    </message>
    <message>
        <source>Submission imported</source>
        <translation>导入报送材料</translation>
    </message>
    <message>
        <source>By the week</source>
        <translation>按星期</translation>
    </message>
    <message>
        <source>Make-up workday</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>The check’s result</source>
        <translation>核查结果</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n个单位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n项结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duty(ies)</source>
        <translation>
            <numerusform>%n项任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未销号</translation>
    </message>
    <message>
        <source>The same duty</source>
        <translation>同一任务</translation>
    </message>
    <message>
        <source>Another duty</source>
        <translation>另一任务</translation>
    </message>
    <message>
        <source>The program’s own</source>
        <translation>默认细则</translation>
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
        <translation>恢复文件</translation>
    </message>
    <message>
        <source>File taken out</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>Recognised text taken out</source>
        <translation>去除识别文字</translation>
    </message>
    <message>
        <source>Scanned pages recognised</source>
        <translation>识别扫描页</translation>
    </message>
    <message>
        <source>Unit of a file</source>
        <translation>材料所属单位</translation>
    </message>
    <message>
        <source>List of units</source>
        <translation>单位名录</translation>
    </message>
    <message>
        <source>Days of the check</source>
        <translation>核查日期</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>Columns of a ledger</source>
        <translation>台账各列</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>筛选方案</translation>
    </message>
    <message>
        <source>Word of the office</source>
        <translation>本单位用语</translation>
    </message>
    <message>
        <source>Scoring rubric</source>
        <translation>考核细则</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Round begun</source>
        <translation>新一轮开始</translation>
    </message>
    <message>
        <source>Round closed</source>
        <translation>本轮结束</translation>
    </message>
    <message>
        <source>Item closed</source>
        <translation>问题销号</translation>
    </message>
    <message>
        <source>Item taken up again</source>
        <translation>撤销销号</translation>
    </message>
    <message>
        <source>Duties of an earlier plan taken over</source>
        <translation>调入以前计划的事项</translation>
    </message>
    <message>
        <source>Compared with last year’s duty</source>
        <translation>与上年事项对照</translation>
    </message>
    <message>
        <source>File %1, no longer here</source>
        <translation>%1号文件（已不在工作区）</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>第%1轮</translation>
    </message>
    <message>
        <source>Confirmation taken back</source>
        <translation>撤回确认</translation>
    </message>
    <message>
        <source>Return taken back</source>
        <translation>撤回退回</translation>
    </message>
    <message>
        <source>Appeal taken back</source>
        <translation>撤回单位申辩</translation>
    </message>
    <message>
        <source>Second signature taken back</source>
        <translation>撤回复核签字</translation>
    </message>
    <message>
        <source>Note taken back</source>
        <translation>撤回备注</translation>
    </message>
    <message>
        <source>Decision in force again</source>
        <translation>恢复认定</translation>
    </message>
    <message>
        <source>Newer version of a file</source>
        <translation>文件换成新版本</translation>
    </message>
    <message>
        <source>Earlier version of a file again</source>
        <translation>文件恢复旧版本</translation>
    </message>
    <message>
        <source>Duties of an earlier plan taken back</source>
        <translation>撤回从以前计划调入的事项</translation>
    </message>
    <message>
        <source>Round taken up again</source>
        <translation>恢复本轮</translation>
    </message>
    <message>
        <source>Round taken back</source>
        <translation>撤回一轮</translation>
    </message>
    <message>
        <source>Round brought back</source>
        <translation>找回一轮</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
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
        <translation>导出（XLSX、CSV）(&amp;E)…</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>Search the audit trail</source>
        <translation>搜索审计记录</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>整条记录</translation>
    </message>
    <message>
        <source>Every change of this workspace, by whomever, in whatever window. Nothing is ever taken out of it: what is undone is told as well.</source>
        <translation>本工作区的每一次改动，不论由谁、在哪个窗口作出。记录只增不减，撤销也会记下。</translation>
    </message>
    <message>
        <source>Nothing was changed in this workspace yet.</source>
        <translation>这个工作区还没有任何改动。</translation>
    </message>
    <message>
        <source>No entry holds these words.</source>
        <translation>没有含这些文字的记录。</translation>
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
        <translation>审计记录</translation>
    </message>
</context>
<context>
    <name>duibiao::ui::RunningDialog</name>
    <message>
        <source>Duibiao</source>
        <translation>对标</translation>
    </message>
    <message>
        <source>“%1” is still going on.</source>
        <translation>“%1”尚未完成。</translation>
    </message>
    <message>
        <source>What is stopped has to be begun again; what was done before is kept.</source>
        <translation>停止后需重新开始；此前已完成的内容会保留。</translation>
    </message>
    <message>
        <source>Go on when it is &amp;done</source>
        <translation>完成后继续(&amp;D)</translation>
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
            <numerusform>%n个问题重新列入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closing of %n item(s)</source>
        <translation>
            <numerusform>%n个问题销号</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>撤回</translation>
    </message>
</context>
</TS>

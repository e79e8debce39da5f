// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/county.h"

#include "tests/bench/madeup.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <random>

using namespace Qt::StringLiterals;

namespace duibiao::bench {

namespace {

constexpr int Year = CountySize::year;

constexpr std::array Fields{u"燃气安全",     u"消防安全",     u"森林防火", u"河湖管护", u"校园食品安全",
                            u"道路交通安全", u"危险化学品",   u"养老服务", u"城乡供水", u"农村生活垃圾",
                            u"电梯运行",     u"建筑工地扬尘", u"防汛抗旱", u"档案管理", u"信访积案",
                            u"政务服务",     u"耕地保护",     u"特种设备", u"文物保护", u"乡村医疗"};
constexpr std::array Objects{u"风险隐患", u"重点场所", u"基层网格", u"从业人员", u"基础台账", u"应急预案"};

/// What is asked about one matter, and how a unit tells of it.
struct Kind {
    const char16_t* demand; ///< %1 the matter, %2 a small number, %3 a month
    const char16_t* told;   ///< the same, %4 and %5 days of the year
    const char16_t* row;    ///< the same in a ledger
};
constexpr std::array Kinds{
    Kind{u"各单位每年至少组织%2次%1专题培训，提升业务能力。",
         u"%4、%5，先后组织%1专题培训，参训%2十余人，讲解政策要点和操作流程。", u"%4组织%1专题培训1次"},
    Kind{u"各单位要在2024年%3月底前完成%1专项排查，建立问题清单。",
         u"%4，完成%1专项排查，发现并登记问题%2处，逐项建立清单。", u"%1专项排查已于%4完成"},
    Kind{u"各单位%1问题整改率不低于9%2%。", u"全年发现%1问题126个，已整改121个，%1问题整改率96%。",
         u"%1问题整改率9%2%"},
    Kind{u"各单位每季度至少开展1次%1督导检查。",
         u"2月20日、5月16日、%4、11月8日，对所属单位开展%1督导检查，现场交办问题%2个。", u"每季度开展%1督导检查"},
    Kind{u"各单位要对%1档案资料全部录入信息系统。", u"%1档案资料共2%2件，已全部录入信息系统，并安排专人逐件核对。",
         u"%1档案资料全部录入"},
    Kind{u"各单位要在%1方案印发后10个工作日内向社会公布责任清单。", u"%1方案于%4印发，%5向社会公布责任清单。",
         u"%1方案责任清单已公布"},
    Kind{u"各单位建立健全%1联席会商机制，及时研究解决突出问题。",
         u"建立%1联席会商机制，%4召开会商会议，研究解决突出问题%2个。", u"已建立%1联席会商机制，%4会商"},
    Kind{u"各单位主要负责同志每年至少听取2次%1工作汇报。",
         u"%4，主要负责同志主持召开会议，听取%1工作汇报，部署下一阶段任务。", u"主要负责同志于%4听取%1工作汇报"},
};

constexpr std::array Fillers{
    u"坚持问题导向，压实工作责任，班子成员分片包抓，形成齐抓共管的工作合力。",
    u"通过悬挂横幅、发放明白纸、微信群推送等方式广泛开展宣传，群众知晓率不断提高。",
    u"针对检查中发现的薄弱环节，及时召开调度会分析原因，明确整改措施和完成时限。",
    u"目前相关配套资金尚未完全到位，部分老旧设施更新进度偏慢，需要进一步加强协调。",
    u"下一步，计划在明年上半年继续巩固提升，推动各项工作常态化、制度化、规范化。",
};

class Maker {
public:
    explicit Maker(const CountySize& size) : m_size(size), m_random(static_cast<std::mt19937::result_type>(size.seed))
    {
    }

    County make()
    {
        County county;
        county.plan = plan().toUtf8();
        county.units = units().toUtf8();
        for (int unit = 0; unit < m_size.units; ++unit) addFiles(county, unit);
        return county;
    }

private:
    int below(int end) { return static_cast<int>(m_random() % static_cast<std::mt19937::result_type>(end)); }

    static QString matter(int duty)
    {
        const auto number = static_cast<size_t>(duty);
        return QString(Fields[number % Fields.size()]) + QString(Objects[number / Fields.size() % Objects.size()]);
    }
    static const Kind& kind(int duty) { return Kinds[static_cast<size_t>(duty * 3 + duty / 20) % Kinds.size()]; }
    static QString fill(const char16_t* pattern, int duty)
    {
        return QString(pattern)
            .replace(u"%1"_s, matter(duty))
            .replace(u"%2"_s, QString::number(duty % 4 + 2))
            .replace(u"%3"_s, QString::number(duty % 8 + 4));
    }
    QString day()
    {
        const QDate date = QDate(Year, 1, 3).addDays(below(355));
        return u"%1月%2日"_s.arg(date.month()).arg(date.day());
    }
    QString filled(const char16_t* pattern, int duty)
    {
        const QString first = day();
        return fill(pattern, duty).replace(u"%4"_s, first).replace(u"%5"_s, day());
    }

    QString unitName(int unit) const
    {
        static constexpr std::array Towns{u"青石", u"白沙", u"云岭", u"长塘", u"松坪",
                                          u"石桥", u"龙湾", u"新河", u"沙洲", u"双溪"};
        static constexpr std::array Sides{u"", u"东", u"西", u"南", u"北", u"上", u"下", u"前", u"后", u"中"};
        const auto number = static_cast<size_t>(unit);
        return QString(Sides[number / Towns.size() % Sides.size()]) + QString(Towns[number % Towns.size()]) + u"镇"_s;
    }

    QString plan() const
    {
        QString text =
            u"清河县2024年重点工作要点\n\n各镇人民政府，县政府各部门：\n为做好2024年全县重点工作，制定本要点。\n"_s;
        constexpr int inChapter = 10;
        static const QStringList numerals =
            u"一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十"_s.split(u' ');
        for (int duty = 0; duty < m_size.requirements; ++duty) {
            if (duty % inChapter == 0)
                text += numerals.value(duty / inChapter) + u"、推进"_s + matter(duty) + u"等工作\n"_s;
            text += u"（%1）%2工作。"_s.arg(numerals.value(duty % inChapter), matter(duty)) +
                    fill(kind(duty).demand, duty) + u'\n';
        }
        return text;
    }

    QString units() const
    {
        QString csv = u"name,aliases,groups\n"_s;
        for (int unit = 0; unit < m_size.units; ++unit) csv += u"%1人民政府,%1,各单位;各镇\n"_s.arg(unitName(unit));
        return csv;
    }

    /// The paragraphs of a report that tells of every third duty.
    QStringList report(int unit, int first)
    {
        QStringList lines{u"%1人民政府2024年工作总结（%2）"_s.arg(unitName(unit)).arg(first + 1),
                          u"一、工作开展情况"_s};
        for (int duty = first; duty < m_size.requirements; duty += 3) {
            QString paragraph = u"%1."_s.arg(duty / 3 + 1);
            if (below(8) != 0) paragraph += filled(kind(duty).told, duty);
            paragraph += QString(Fillers[static_cast<size_t>(below(static_cast<int>(Fillers.size())))]);
            lines += paragraph;
        }
        return lines << u"%1人民政府"_s.arg(unitName(unit)) << u"2025年1月6日"_s;
    }

    QList<QStringList> ledger(int unit, int first)
    {
        QList<QStringList> rows{{u"%1人民政府2024年工作台账"_s.arg(unitName(unit)), {}, {}, {}, {}},
                                {u"序号"_s, u"工作任务"_s, u"具体要求"_s, u"完成情况"_s, u"完成日期"_s}};
        for (int duty = first; duty < m_size.requirements; duty += 3) {
            if (below(10) == 0) continue;
            const QDate done = QDate(Year, 1, 3).addDays(below(355));
            rows += {QString::number(rows.size() - 1), matter(duty) + u"工作"_s, fill(kind(duty).demand, duty),
                     filled(kind(duty).row, duty), done.toString(u"yyyy.M.d"_s)};
        }
        return rows;
    }

    void addFiles(County& county, int unit)
    {
        const QString name = unitName(unit);
        const QStringList first = report(unit, 0);
        switch (unit % 3) {
        case 0: county.submissions.push_back({name + u"总结.docx"_s, wordDocument(first)}); break;
        case 1: county.submissions.push_back({name + u"总结.txt"_s, first.join(u'\n').toUtf8()}); break;
        default:
            county.submissions.push_back(
                {name + u"总结.html"_s, "<html><body><p>" + first.join(u"</p><p>"_s).toUtf8() + "</p></body></html>"});
        }
        const QList<QStringList> rows = ledger(unit, 1);
        if (unit % 2 == 0) {
            county.submissions.push_back({name + u"台账.xlsx"_s, workbook(rows)});
        } else {
            QString csv;
            for (const QStringList& row : rows) csv += row.join(u',') + u"\r\n"_s;
            county.submissions.push_back({name + u"台账.csv"_s, csv.toUtf8()});
        }
        county.submissions.push_back({name + u"自查报告.txt"_s, report(unit, 2).join(u'\n').toUtf8()});
    }

    CountySize m_size;
    std::mt19937 m_random;
};

} // namespace

County makeCounty(const CountySize& size)
{
    return Maker(size).make();
}

} // namespace duibiao::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/handouthtml.h"

#include "ui/models/questionlook.h"
#include "ui/models/rulewords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

using plan::Answer;
using plan::Breakdown;

struct Handout {
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::Handout)

public:
    const std::function<QString(const QString&)>& shown;

    [[nodiscard]] QString words(const QString& text) const { return shown(text).toHtmlEscaped(); }

    /// The question that a unit of the sentence answers; of several, the one with the fewest words.
    static std::optional<plan::Question> questionAt(const Breakdown& sentence, qsizetype at)
    {
        std::optional<plan::Question> found;
        qsizetype shortest = sentence.text.size() + 1;
        for (const plan::BrokenDuty& duty : sentence.duties)
            for (const Answer& answer : duty.answers)
                for (const SourceSpan span : answer.spans)
                    if (span.contains(at) && span.length() < shortest) {
                        shortest = span.length();
                        found = answer.question;
                    }
        return found;
    }

    [[nodiscard]] QString marked(const Breakdown& sentence) const
    {
        const QString text = shown(sentence.text);
        QString html;
        for (qsizetype at = sentence.begin(); at < text.size();) {
            const auto question = questionAt(sentence, at);
            qsizetype end = at + 1;
            while (end < text.size() && questionAt(sentence, end) == question) ++end;
            const QString run = text.sliced(at, end - at).toHtmlEscaped();
            if (question) {
                const FactLook look = questionLook(*question, false);
                html += u"<span style=\"background-color: %1; color: %2; font-size: 15pt;\"><u>%3</u></span>"_s.arg(
                    look.background.name(), look.line.name(), run);
            } else {
                html += run;
            }
            at = end;
        }
        return html;
    }

    static QString row(const QString& name, const QString& words, const QString& rule)
    {
        return u"<tr><td width=\"14%\"><b>%1</b></td><td width=\"34%\">%2</td><td width=\"52%\">%3</td></tr>\n"_s.arg(
            name, words, rule);
    }

    [[nodiscard]] QString answers(const Breakdown& sentence) const
    {
        QString rows;
        for (size_t duty = 0; duty < sentence.duties.size(); ++duty) {
            if (sentence.duties.size() > 1)
                rows +=
                    u"<tr><td colspan=\"3\"><b>%1</b></td></tr>\n"_s.arg(tr("Duty %1").arg(duty + 1).toHtmlEscaped());
            for (const Answer& answer : sentence.duties[duty].answers)
                rows += row(questionName(answer.question).toHtmlEscaped(), words(answerWords(sentence, answer)),
                            ruleWords(answer.rule).toHtmlEscaped());
        }
        if (rows.isEmpty())
            return u"<p>%1</p>\n"_s.arg(tr("Nothing is asked of anybody in this sentence.").toHtmlEscaped());
        return table(rows);
    }

    /// Room to write in. No cell is empty: QTextDocument would lose the space above what follows the table.
    static QString blanks()
    {
        QString rows;
        for (const plan::Question question : allQuestions)
            rows += row(questionName(question).toHtmlEscaped(), u"&nbsp;<br>&nbsp;"_s, u"&nbsp;"_s);
        return table(rows);
    }

    static QString table(const QString& rows)
    {
        return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\" style=\"border-collapse: collapse;\">\n%1</table>\n"_s
            .arg(rows);
    }

    [[nodiscard]] QString sentence(int number, const QString& words) const
    {
        return u"<p class=\"sentence\">%1. %2</p>\n"_s.arg(number).arg(words);
    }
};

} // namespace

QString handoutHtml(const QString& title, const std::vector<plan::Breakdown>& sentences, bool blanks,
                    const std::function<QString(const QString&)>& shown)
{
    const Handout handout{shown};
    QString html = u"<html><body><h1 align=\"center\">%1</h1>\n"_s.arg(handout.words(title));
    int number = 0;
    if (blanks) {
        for (const Breakdown& each : sentences)
            html += handout.sentence(++number, handout.words(each.text.sliced(each.begin()))) + Handout::blanks();
        html += u"<h2 style=\"page-break-before: always;\">%1</h2>\n"_s.arg(Handout::tr("Answers").toHtmlEscaped());
    }
    number = 0;
    for (const Breakdown& each : sentences)
        html += handout.sentence(++number, handout.marked(each)) + handout.answers(each);
    return html + u"</body></html>"_s;
}

} // namespace duibiao::ui

using System.Text;
using System.Text.RegularExpressions;

namespace JudicialAnalogs.Reading.Segments.Internal;

/// <summary>
/// The words courts set between the parts of an act (УПК ст. 396–398, ГПК ст. 226, КоАП ст. 822), matched with any spacing
/// between letters: «УСТАНОВИЛ», «у с т а н о в и л», «Ү К І М   Е Т Т І».
/// </summary>
internal static class HeadingWords
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.Compiled;

    public static readonly Regex Descriptive = Spaced("установила следующее", "установил следующее", "установлено следующее", "установила", "установил", "установлено", "мыналарды анықтады", "мынаны анықтады", "анықтады", "анықталды", "анықталғаны", "анықтағаны", "мына мәселелерді анықтады", "мына жайттарды анықтады", "мына мән-жайларды анықтады", "описательная часть", "сипаттау бөлімі", "сипаттама бөлімі", "обстоятельства дела", "іс мән-жайлары", "істің мән-жайлары");

    public static readonly Regex Reasoning = Spaced("мотивировочная часть", "описательно-мотивировочная часть", "выводы суда", "мотивы суда", "оценка суда", "мотивы решения", "правовая оценка", "юридическая оценка", "обоснование решения", "уәждеме бөлімі", "дәлелдеу бөлімі", "дәлелді бөлім", "уәждеу бөлімі", "соттың тұжырымы", "соттың тұжырымдары", "соттың қорытындысы", "сот тұжырымы", "сот бағасы", "соттың бағалауы");

    public static readonly Regex Operative = Spaced(
        "приговорила", "приговорил", "приговаривает", "решила", "решил", "решает", "постановила", "постановил", "постановляет", "постановляю", "определила", "определил", "резолютивная часть",
        "үкім етті", "үкім шығарды", "үкім шығарады", "үкім кесті", "үкім етемін", "үкім етілді", "үкім шығарылды", "үкім етеді", "үкім қабылдады", "үкім қабылданды", "үкім жариялады", "шешім қабылдады", "шешім қабылданды", "шешім етті", "шешім шығарды", "шешті", "тоқталды", "қаулы етілді", "қаулы етті", "қаулы етемін", "қаулы қабылдады", "қаулы қабылданды", "қаулы шығарды", "ұйғарым етті", "ұйғарды", "қарар бөлімі");

    private static Regex Spaced(params string[] words)
    {
        var pattern = new StringBuilder(@"(?<![\p{L}\d])(?:");
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0)
                pattern.Append('|');
            for (var j = 0; j < words[i].Length; j++)
            {
                if (words[i][j] == ' ')
                    pattern.Append(@"[ \n]{1,20}");
                else
                    pattern.Append(j > 0 && words[i][j - 1] != ' ' ? " {0,3}" : "").Append(Regex.Escape(words[i][j].ToString()));
            }
        }

        return new Regex(pattern.Append(@")(?![\p{L}])").ToString(), Options);
    }
}

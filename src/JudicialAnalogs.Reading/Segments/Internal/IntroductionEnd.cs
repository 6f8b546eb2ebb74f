using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Reading.ActReading.Internal;

namespace JudicialAnalogs.Reading.Segments.Internal;

/// <summary>
/// Finds the end of an introduction that no heading closes (УПК ст. 396): paragraph by paragraph it names the court, those who take part, the person judged and the
/// charge; the first paragraph that does none of this, or that opens a story, is the story.
/// </summary>
internal static class IntroductionEnd
{
    /// <summary>Where the story begins between two places of the text; null when every paragraph there still presents something.</summary>
    public static int? StoryStart(ActText text, int from, int to)
    {
        for (var start = text.LineEnd(from) + 1; start < to; start = text.LineEnd(start) + 1)
        {
            var line = text.Folded.AsSpan(start, text.LineEnd(start) - start);
            if (line.IsWhiteSpace() || text.ParagraphStart(start + line.Length - line.TrimStart(' ').Length) < start)
                continue;
            if (TurnCues.StoryOpens.IsMatch(line) || !Presents.IsMatch(line))
                return start + line.Length - line.TrimStart(' ').Length;
        }

        return null;
    }

    private static Regex Presents => field ??= new TextPattern(
        @"(?<!\p{L})(?:именем республики|председательств|секретар|прокурор|обвинител|адвокат|защитник|участи(?:ем|и)(?!\p{L})|рассмотр|в составе|судебном заседании|язык|тел\.?(?!\p{L})|извещен|переводчик|рождения|родил|родивш|г\. ?р\.|иин|гражданин|гражданк|образовани|(?:не)?судим|прожива|зарегистрирован|женат|замужем|холост|разведен"
        + @"|на иждивении|работа(?:ет|ющ)|не работа|военнообяз|инвалид|под стражей|мера пресечения|обвиняем|обвинени[еюяй]|в совершении|предусмотренн|предан|ст\. ?\d|стать[яией]{1,2} \d|истец|истц|ответчик|представител|третье лицо|о взыскании|цена иска|дело №|номер дела|копия"
        + @"|атынан|төраға|хатшы|айыптаушы|қорғаушы|қатыс|қара(?:п|ды|лды)(?!\p{L})|құрамында|туған|ж\. ?т\.|жсн|азамат|білім|ұлты|соттал(?:ма|ған)|соттылы|тұр(?:ады|атын|ғыны)|тіркелген|үйленген|тұрмыс|жұмыс (?:істе|орны)|жұмыссыз|бұлтартпау|айып|көзделген|қк(?!\p{L})|-бап|-б\. |талапкер|талап қоюшы|жауапкер|өкіл|өндіру туралы|тіл|аудармашы|іс №|№ ?\d)");
}

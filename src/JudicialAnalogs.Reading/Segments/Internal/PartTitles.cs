using System.Buffers;
using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Reading.ActReading.Internal;

namespace JudicialAnalogs.Reading.Segments.Internal;

/// <summary>
/// Finds titles by which a court names what a part holds, whatever the numbering: «II. Фабула обвинения», «Мотивы принятых решений», «Что решил суд по вине.
/// …», «С О Т   Б А Ғ А С Ы». A title stands alone on a short line, or opens a paragraph and ends in a mark.
/// </summary>
internal static class PartTitles
{
    private const int LongestLine = 90;
    private const int LongestAnyTitle = 50;

    // A title run in before its text ends well within this; the rest of a paragraph need not be copied.
    private const int HeadOfParagraph = 160;

    private static readonly SearchValues<char> NeverInTitles = SearchValues.Create(",.;:0123456789");
    private static readonly SearchValues<char> MarksOfSentences = SearchValues.Create(".;:0123456789");

    /// <summary>Where paragraphs with a title of this kind begin, their numbers included, in order.</summary>
    public static IEnumerable<int> Of(ActText text, Regex words, int from, int to)
    {
        for (var start = from == 0 ? 0 : text.LineEnd(from) + 1; start < to; start = text.LineEnd(start) + 1)
        {
            var line = text.Shaped.AsSpan(start, text.LineEnd(start) - start);
            var at = line.Length - line.TrimStart(' ').Length;
            var numbered = at + NumberLength(line[at..]);
            var apart = start >= 2 && text.Shaped[start - 2] == '\n' && start + line.Length + 1 < text.Length && text.Shaped[start + line.Length + 1] is '\n' or '\r';
            if (numbered < line.Length && char.IsUpper(line[numbered]) && IsTitle(line[numbered..Math.Min(line.Length, numbered + HeadOfParagraph)], words, apart))
                yield return start + at;
        }
    }

    /// <summary>The first line that stands alone between empty ones like a title, whatever it says or with one of these words somewhere in it.</summary>
    public static int? FirstAlone(ActText text, Regex? words, int from, int to)
    {
        for (var start = text.LineEnd(from) + 1; start < to; start = text.LineEnd(start) + 1)
        {
            var end = text.LineEnd(start);
            var line = text.Shaped.AsSpan(start, end - start).Trim(' ');
            var apart = end + 1 < text.Length && text.Shaped[end + 1] == '\n' && start >= 2 && text.Shaped[start - 2] == '\n';
            if (apart && line.Length is > 4 and <= LongestAnyTitle && char.IsUpper(line[0]) && char.IsLetter(line[^1]) && !line.ContainsAny(NeverInTitles) && (words is null || words.IsMatch(Unspaced(line))))
                return start;
        }

        return null;
    }

    /// <summary>
    /// The title above a paragraph, and the one above that: short lines that stand alone, with a number, in capitals or without a mark. The paragraph itself where there is
    /// none between it and <paramref name="from"/>.
    /// </summary>
    public static int Above(ActText text, int paragraph, int from)
    {
        var start = paragraph;
        for (var end = PreviousText(text, start); end > from && text.LineStart(end) is var line && line >= from && text.LineStart(start) == start - IndentOf(text, start); end = PreviousText(text, start))
        {
            var words = text.Shaped.AsSpan(line, end + 1 - line).Trim(' ');
            var numbered = NumberLength(words);
            var bare = words[numbered..].TrimEnd(".:");
            if (bare.Length is < 5 or > LongestLine || !char.IsUpper(bare[0]) || bare[(OpensByLetter(bare) ? 3 : 0)..].ContainsAny(MarksOfSentences) || bare[^1] is ',' or ';' || !(IsLoud(bare) || numbered > 0 || OpensByLetter(bare) || (char.IsLetter(words[^1]) && bare.Length <= LongestAnyTitle)))
                break;
            start = line + IndentOf(text, line);
        }

        return start;
    }

    /// <summary>«А. Хулиганство»: a letter counts what follows, in few words.</summary>
    private static bool OpensByLetter(ReadOnlySpan<char> line) => line.Length is > 4 and <= LongestAnyTitle && line[1] is '.' or ')' && line[2] == ' ' && char.IsUpper(line[3]) && line[3..].Count(' ') < 4;

    private static int IndentOf(ActText text, int position)
    {
        var line = text.LineStart(position);
        var indent = line;
        while (indent < text.Length && text.Shaped[indent] == ' ')
            indent++;
        return indent - line;
    }

    private static int PreviousText(ActText text, int position)
    {
        var end = position - 1;
        while (end > 0 && char.IsWhiteSpace(text.Shaped[end]))
            end--;
        return end;
    }

    private static int NumberLength(ReadOnlySpan<char> line)
    {
        foreach (var number in Number.EnumerateMatches(line))
            return number.Length;
        return 0;
    }

    private static bool IsTitle(ReadOnlySpan<char> line, Regex words, bool apart)
    {
        var folded = Unspaced(line);
        foreach (var match in words.EnumerateMatches(folded))
        {
            var rest = folded.AsSpan(match.Length);
            var mark = rest.IndexOfAny('.', ':', '?');
            // Alone on its line, or run in before the text it names.
            if (folded.Length <= LongestLine && (!rest.ContainsAny(",;") || IsLoud(line) || (apart && char.IsLetter(line[^1]))) && (mark < 0 || mark == rest.Length - 1 || rest[0] == ' ' && rest.Length > 1 && rest[1] == '('))
                return true;
            return mark >= 0 && mark <= 25 && mark + 1 < rest.Length && rest[mark + 1] == ' ' && rest[mark] != ':' && !rest[..mark].ContainsAny(",;");
        }

        return false;
    }

    private static bool IsLoud(ReadOnlySpan<char> line)
    {
        foreach (var sign in line)
        {
            if (char.IsLower(sign))
                return false;
        }

        return true;
    }

    /// <summary>The line in lower case, with the gaps closed where every letter stands apart.</summary>
    private static string Unspaced(ReadOnlySpan<char> line)
    {
        var folded = line.TrimEnd(' ').ToString().ToLowerInvariant();
        if (!Apart.IsMatch(folded))
            return folded;
        return Gap.Replace(folded, match => match.Length >= 2 ? " " : "");
    }

    private static Regex Number => field ??= new TextPattern(@"^(?:[IVXІХ]{1,5}|\[?\d{1,2}\]?|§ ?\d{1,2})[.)]?(?:[ -]?(?:бөлім|бөлік|раздел|часть|глава)[.:]?)? +");

    private static Regex Apart => field ??= new TextPattern(@"^(?:\p{L}{1} ){3,}");

    private static Regex Gap => field ??= new TextPattern(@" +");

    public static Regex Descriptive => field ??= new TextPattern(
        @"\G(?:факты(?=$|[.:])|установочная|фактическая|что случилось|изложение|доводы (?:истц|истиц|сторон|заявител|ответчик)|(?:талап қоюшының|талапкердің|тараптардың) (?:уәж|дәлел|талап|ұстаным)|не (?:анықталды|болған|болды)|сот не анықтады|фабула|что произошло|как это было|фактические обстоятельства|описание (?:преступн\p{L}{2,3} деяни|деяни|событи|преступлени|правонарушени)|что прос(?:ит|ят) |чего требует|исковые требования|суть (?:спора|иска)|существо (?:спора|соглашени)|талап(?:тың)? мән|айып(?:тау)? тұжырым|не болды|обстоятельства(?: дела| обвинения| происшедшего| правонарушения)?(?![\p{L}])|описательная|что вмен|о ч[её]м дело|что установлено|(?:сущность|существо|содержание|суть) (?:обвинени|дела|правонаруш)|обвинение(?: и|$)|установленные|позици[ия] сторон|событие|(?:істің |айыптау |іс )?мән-жай|айыптау(?: мән| мазм|$)|айыптың мән|айып мән|оқиға(?: мән|$)|(?:қылмыст(?:ың|ық)|құқық бұзушылықтың|істің|талаптың) (?:нақты )?(?:мән|мазмұн|сипат|жай)|не болған|іс бойынша анықталған|сотта анықталған|сипатта)");

    /// <summary>Titles of the part as a whole.</summary>
    public static Regex Reasoning => field ??= new TextPattern(
        @"\G(?:вывод|почему |обсуждени|рассуждени|мнение суда|позиция суда|аргумент|как (?:оценил|рассудил)|что установил и как|анализ|талдау|оценка|мотив|обоснование|что (?:решил|считает|думает|установил) суд|(?:юридическая|правовая) (?:оценка|квалификация)|доводы суда|суждения"
        + @"|соттың|сот (?:баға|тұжырым|пікір|қорытынды|ұйғарым|пайым|талдау|дәлел|уәж|шешімінің негіз)|судьяның (?:тұжырым|баға|қорытынды)|уәжд|уәждеме|дәлел(?:деме)?лер(?:ді|ге|дің)? (?:баға|талда|зертте)|дәлелдеу(?!ші)|құқықтық баға|заңдық баға|тұжырым|негіздеме)");

    /// <summary>Words that make a line standing alone the title of the part, wherever in it they stand.</summary>
    public static Regex OfReasons => field ??= new TextPattern(@"(?<!\p{L})(?:саралау|дәлелден|дәлелдеу(?!ші)|бағала(?:у|н)|тұжырым|уәждеме|пайым|квалификаци|виновност|мотив|оценк|обосновани|вывод(?:ы|ов)(?! (?:эксперт|следстви)))");

    /// <summary>Titles that may open the part or stand within it.</summary>
    public static Regex WithinReasoning => field ??= new TextPattern(@"\G(?:квалификация|(?:о |назначение |избрание |вид и размер )наказани|назначение взыскания|саралау|жаза(?:ны)? тағайында)");

    public static Regex Operative => field ??= new TextPattern(@"\G(?:резолютивная|что (?:решил|постановил) суд(?:ья)?$|(?:решение|приговор)(?=\.|:| суда:?$|$)|постановление(?=\.|$)|постановляющая|қарар|сот(?:тың)? (?:қарары|шешімі|үкімі)(?=\.|$)|қорытынды(?: бөлім|$)|шешім(?=\.|$))");

    /// <summary>Those titles of the last part that name it as what it is, wherever the verb of the decision stands.</summary>
    public static Regex OperativeByName => field ??= new TextPattern(@"\G(?:резолютивная|что (?:решил|постановил) суд(?:ья)?$|постановляющая|қарар|сот(?:тың)? қарары)");
}

using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Which of the things a party asked for an answer means: «первое», «с первыми двумя», «екіншісі», «последнее».</summary>
internal static class FactorOrdinals
{
    /// <summary>The things meant, in order; null where the answer does not count them.</summary>
    public static List<T>? Pick<T>(ReadOnlySpan<char> words, IReadOnlyList<T> asked)
    {
        var text = words[..Math.Min(words.Length, Reach)].ToString();
        if (FirstTwo.IsMatch(text))
            return [.. asked.Take(2)];
        if (Last.IsMatch(text))
            return [.. asked.TakeLast(1)];
        for (var i = 0; i < Ordinals.Length; i++)
        {
            if (Ordinals[i].IsMatch(text))
                return [.. asked.Skip(i).Take(1)];
        }

        return null;
    }

    // An ordinal further on counts something else.
    private const int Reach = 60;

    private static Regex[] Ordinals => field ??= [First, Second, Third];

    private static Regex FirstTwo => field ??= new TextPattern(@"(?<![\p{L}])(?:перв(?:ыми|ые|ых) дв(?:умя|а|ух|е)|алғашқы екеу|бірінші екеу)");

    private static Regex Last => field ??= new TextPattern(@"(?<![\p{L}])(?:последн(?:ее|ий|им|его)(?! слов)|соңғысы)");

    private static Regex First => field ??= new TextPattern(@"(?<![\p{L}])(?:перв(?:ое|ый|ым|ого)(?! (?:раз|эпизод|инстанц|суд|преступлен))|біріншісі\p{L}*|бірінші (?:мән-жай|уәж|дәлел))");

    private static Regex Second => field ??= new TextPattern(@"(?<![\p{L}])(?:втор(?:ое|ой|ым|ого)(?! (?:раз|эпизод|инстанц|преступлен|групп))|екіншісі\p{L}*|екінші (?:мән-жай|уәж|дәлел))");

    private static Regex Third => field ??= new TextPattern(@"(?<![\p{L}])(?:треть(?:е|им|его)(?! (?:эпизод|преступлен))|үшіншісі\p{L}*|үшінші (?:мән-жай|уәж|дәлел))");
}

using JudicialAnalogs.Language.Languages.Internal;

namespace JudicialAnalogs.Language.Dates.Internal;

/// <summary>Names of months in both languages with their endings.</summary>
internal static class MonthNames
{
    private static readonly string[] Russian =
        ["январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"];

    private static readonly string[] Kazakh =
    [
        "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан",
    ];

    /// <summary>1 to 12, or 0 when the folded word is not a month.</summary>
    public static int NumberOf(string folded)
    {
        for (var i = 0; i < Russian.Length; i++)
        {
            if (folded.StartsWith(Russian[i], StringComparison.Ordinal) && IsRussianEnding(folded.AsSpan(Russian[i].Length)))
                return i + 1;
        }

        for (var i = 0; i < Kazakh.Length; i++)
        {
            if (CaseEndings.IsForm(folded, Kazakh[i]))
                return i + 1;
        }

        // қыркүйек voices its last letter before a vowel.
        return folded.StartsWith("қыркүйег", StringComparison.Ordinal) ? 9 : 0;
    }

    private static bool IsRussianEnding(ReadOnlySpan<char> ending) =>
        ending is "ь" or "я" or "ю" or "ем" or "е" or "" or "а" or "у" or "ом" or "й";
}

using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Language.Quantities;

namespace JudicialAnalogs.Reading.LawTexts.Internal;

/// <summary>Reads the term after publication when an amendment enters into force: «по истечении десяти календарных дней», «алты ай өткен соң».</summary>
internal static class EntryTerm
{
    /// <summary>The term in days or months, one of them null; both null when the words give none.</summary>
    public static (int? Days, int? Months) Read(string words)
    {
        var match = Russian.Match(words);
        if (!match.Success)
            match = Kazakh.Match(words);
        if (match.Success && NumberReader.Find(match.Groups["number"].Value) is [.., var number] && number.Value is > 0 and <= 400)
            return match.Groups["month"].Success ? (null, (int)number.Value) : ((int)number.Value, null);
        return FromPublication.IsMatch(words) ? (0, null) : (null, null);
    }

    private static Regex Russian => field ??= new TextPattern(@"по\s+истечении\s+(?<number>[\p{L}\d ]{1,40}?)\s+(?:календарн\w*\s+)?(?:(?<day>дн|день)|(?<month>месяц))", RegexOptions.IgnoreCase);

    private static Regex Kazakh => field ??= new TextPattern(@"(?:күнтізбелік\s+|кейін\s+|бастап\s+)(?<number>[\p{L}\d]+(?: [\p{L}\d]+)?)\s+(?:(?<day>күн)|(?<month>ай))\s+өтк", RegexOptions.IgnoreCase);

    private static Regex FromPublication => field ??= new TextPattern(@"со\s+дня\s+(?:его\s+)?(?:первого\s+)?(?:официального\s+)?опубликования|жариялан\w*\s+(?:күнінен\s+)?бастап\s+қолданысқа", RegexOptions.IgnoreCase);
}

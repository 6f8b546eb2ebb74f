using System.Text.RegularExpressions;

namespace JudicialAnalogs.CorpusTools.Evaluation;

/// <summary>
/// A rule that lowers a punishment or releases from it, as it is compared. Golds differ in how far they go into points: those of УК ст. 55(2)
/// and 55(3) follow from the grade of the offence, and of other articles an act often cites no part at all. That a sentence was made conditional
/// (ст. 63) is compared as such, not here.
/// </summary>
internal static partial class LoweringRule
{
    /// <summary>Rules the court applied.</summary>
    public static IEnumerable<string> Applied(IEnumerable<string> rules) => rules.Select(Of).Where(rule => rule != "63");

    /// <summary>Rules the court refused.</summary>
    public static IEnumerable<string> Refused(IEnumerable<string> rules) => rules.Select(Of);

    public static string Of(string rule) => Compared().Match(rule) is { Success: true } match ? match.Value : rule;

    [GeneratedRegex(@"^55\(1\)(?:\(\d+\))?|^55\(\d+\)|^[\d-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Compared();
}

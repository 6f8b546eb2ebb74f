using System.Text.RegularExpressions;

namespace JudicialAnalogs.CorpusTools.Evaluation;

/// <summary>
/// A rule that lowers a punishment or releases from it, as it is compared. Golds differ in how far they go into points: those of УК ст. 55(2)
/// and 55(3) follow from the grade of the offence, and of other articles an act often cites no part at all.
/// </summary>
internal static partial class LoweringRule
{
    public static IEnumerable<string> Of(IEnumerable<string> rules) => rules.Select(Of);

    public static string Of(string rule) => Compared().Match(rule) is { Success: true } match ? match.Value : rule;

    [GeneratedRegex(@"^55\(1\)(?:\(\d+\))?|^55\(\d+\)|^[\d-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Compared();
}

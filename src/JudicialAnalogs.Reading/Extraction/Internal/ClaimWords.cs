using System.Text.RegularExpressions;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Words that say what a sum in a civil case is: court costs, which are neither claimed nor awarded, or a total that repeats its items.</summary>
internal static partial class ClaimWords
{
    /// <summary>Costs, named before their sum.</summary>
    [GeneratedRegex(@"(?:расход|пошлин|издерж|представител|шығын|мемлекеттік баж|өкіл)", RegexOptions.CultureInvariant)]
    public static partial Regex Costs();

    /// <summary>Costs, named behind their sum as Kazakh does.</summary>
    [GeneratedRegex(@"^[^,.;]{0,40}(?:шығын|баж|өкіл)", RegexOptions.CultureInvariant)]
    public static partial Regex CostsBehind();

    /// <summary>A total.</summary>
    [GeneratedRegex(@"(?:всего|итого|на общую сумму|барлығы|жалпы сомасы)", RegexOptions.CultureInvariant)]
    public static partial Regex Total();
}

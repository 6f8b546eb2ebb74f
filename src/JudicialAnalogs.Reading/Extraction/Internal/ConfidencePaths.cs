using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>From the paths under which an act notes its readings to those of the extraction schema.</summary>
internal static class ConfidencePaths
{
    private static readonly Dictionary<string, string> Renamed = new(StringComparer.Ordinal)
    {
        ["kind"] = "act_kind",
        ["claim.type"] = "claim_type",
        ["claim.amount"] = "claim_amount",
        ["claim.outcome"] = "outcome",
        ["claim.awarded"] = "awarded_amount",
    };

    /// <summary>Confidence by path of the schema, in ordinal order of the paths.</summary>
    /// <param name="provenance">What the act notes.</param>
    /// <param name="factorPlaces">For a defendant's index and the code of a circumstance its path below the defendant.</param>
    public static SortedDictionary<string, double> Of(IReadOnlyDictionary<string, Provenance> provenance, Func<int, string, string?> factorPlaces)
    {
        var paths = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (path, source) in provenance)
        {
            var factor = Factor.Match(path);
            var place = !factor.Success ? Renamed.GetValueOrDefault(path, path)
                : factorPlaces(Number(factor.Groups["defendant"]), factor.Groups["factor"].Value) is { } below ? $"defendants[{factor.Groups["defendant"].Value}].{below}"
                : null;
            if (place is not null)
                paths[place] = source.Confidence;
        }

        return paths;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);

    private static Regex Factor => field ??= new TextPattern(@"^defendants\[(?<defendant>\d+)\]\.factors\[(?<factor>(?:КоАП )?[0-9()]+)\]$");
}

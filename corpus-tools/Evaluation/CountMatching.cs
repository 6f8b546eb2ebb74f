using JudicialAnalogs.Reading.Extraction;

namespace JudicialAnalogs.CorpusTools.Evaluation;

/// <summary>Tells which count read is which of the gold: the more of finding, charge and stage agree the sooner, then by order.</summary>
internal static class CountMatching
{
    private const int Everything = 7;

    /// <summary>Pairs; null on either side stands for a count the other side does not have.</summary>
    public static IEnumerable<(ExtractedCount? Gold, ExtractedCount? Read)> Match(IReadOnlyList<ExtractedCount> gold, IReadOnlyList<ExtractedCount> read)
    {
        var pairs = new ExtractedCount?[gold.Count];
        var left = read.ToList();
        for (var wanted = Everything; wanted >= 0; wanted--)
        {
            for (var i = 0; i < gold.Count; i++)
            {
                if (pairs[i] is not null || left.Find(count => Agreement(gold[i], count) >= wanted) is not { } match)
                    continue;
                pairs[i] = match;
                // By reference: two counts may be equal in everything.
                left.RemoveAt(left.FindIndex(count => ReferenceEquals(count, match)));
            }
        }

        return gold.Select((count, i) => ((ExtractedCount?)count, pairs[i])).Concat(left.Select(count => ((ExtractedCount?)null, (ExtractedCount?)count)));
    }

    /// <summary>Canonical text of a place, e.g. <c>188(3)(1,3)</c>; null for none.</summary>
    public static string? Place(ExtractedQualification? place) =>
        place is null ? null : $"{place.Article}{(place.Part is { } part ? $"({part})" : "")}{(place.Points.Count > 0 ? $"({string.Join(',', place.Points)})" : "")}";

    private static int Agreement(ExtractedCount one, ExtractedCount other) =>
        (Place(one.Found) == Place(other.Found) ? 4 : 0) + (Place(one.Charged) == Place(other.Charged) ? 2 : 0) + (one.Stage == other.Stage ? 1 : 0);
}

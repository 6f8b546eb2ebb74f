using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Archive.Indexing;

/// <summary>What the two languages of an act of law teach the vectors: the same norm in both is a row.</summary>
public static class TwinRows
{
    /// <summary>
    /// Rows of the articles, whole and their titles alone, and of the parts: the shorter the row, the fewer words each of its words can mean.
    /// Points are left to the parts that hold them.
    /// </summary>
    /// <param name="russian">Norms of an act in Russian; their order is the order of the rows.</param>
    /// <param name="kazakh">Norms of the same act in Kazakh; of several with one reference the first counts.</param>
    public static IEnumerable<TrainingRow> Of(IEnumerable<Norm> russian, IEnumerable<Norm> kazakh)
    {
        var twins = new Dictionary<NormRef, Norm>();
        foreach (var norm in kazakh)
            twins.TryAdd(norm.Reference, norm);
        foreach (var norm in russian)
        {
            if (norm.Reference is { Part: not null, Point: not null } || !twins.TryGetValue(norm.Reference, out var twin))
                continue;
            if (norm.Title.Length > 0 && twin.Title.Length > 0 && norm.Reference is { Part: null, Point: null })
                yield return new TrainingRow(norm.Title, twin.Title);
            if (norm.Text.Length > 0 && twin.Text.Length > 0)
                yield return new TrainingRow(Whole(norm), Whole(twin));
        }
    }

    private static string Whole(Norm norm) => norm.Reference.Part is null && norm.Reference.Point is null ? $"{norm.Title}\n{norm.Text}" : norm.Text;
}

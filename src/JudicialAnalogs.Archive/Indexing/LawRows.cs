using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Records;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Archive.Indexing;

/// <summary>What the stored law teaches the vectors.</summary>
internal static class LawRows
{
    /// <summary>Rows of every norm that exists in both languages, in ordinal order of acts.</summary>
    public static async Task<List<TrainingRow>> TwinsAsync(INormStore norms, CancellationToken cancellationToken)
    {
        var rows = new List<TrainingRow>();
        foreach (var act in await ActsAsync(norms, cancellationToken))
        {
            var kazakh = await ReadAsync(norms, act, LawLanguage.Kazakh, cancellationToken);
            if (kazakh.Count > 0)
                rows.AddRange(TwinRows.Of(await ReadAsync(norms, act, LawLanguage.Russian, cancellationToken), kazakh));
        }

        return rows;
    }

    /// <summary>The same, and each article that exists in one language alone.</summary>
    public static async Task<List<TrainingRow>> AllAsync(INormStore norms, CancellationToken cancellationToken)
    {
        var rows = new List<TrainingRow>();
        foreach (var act in await ActsAsync(norms, cancellationToken))
        {
            var (russian, kazakh) = (await ReadAsync(norms, act, LawLanguage.Russian, cancellationToken), await ReadAsync(norms, act, LawLanguage.Kazakh, cancellationToken));
            rows.AddRange(TwinRows.Of(russian, kazakh));
            rows.AddRange(Alone(russian, kazakh).Concat(Alone(kazakh, russian)));
        }

        return rows;
    }

    private static IEnumerable<TrainingRow> Alone(List<Norm> norms, List<Norm> twins)
    {
        var known = twins.Select(norm => norm.Reference).ToHashSet();
        return norms.Where(norm => NormDocument.IsDocument(norm) && norm.Text.Length > 0 && !known.Contains(norm.Reference))
            .Select(norm => new TrainingRow($"{norm.Title}\n{norm.Text}"));
    }

    private static async Task<List<string>> ActsAsync(INormStore norms, CancellationToken cancellationToken) =>
        [.. (await norms.CountsAsync(cancellationToken)).Select(count => count.Act).Distinct().Order(StringComparer.Ordinal)];

    private static async Task<List<Norm>> ReadAsync(INormStore norms, string act, LawLanguage language, CancellationToken cancellationToken) =>
        await norms.EnumerateAsync(act, language, cancellationToken).ToListAsync(cancellationToken);
}

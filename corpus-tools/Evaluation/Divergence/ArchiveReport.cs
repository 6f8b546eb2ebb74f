namespace JudicialAnalogs.CorpusTools.Evaluation.Divergence;

/// <summary>How the divergence test did on a synthetic archive.</summary>
/// <param name="Acts">Acts of the archive.</param>
/// <param name="LearnedFirst">Acts learned from before the first was judged.</param>
/// <param name="Untouched">Counts that follow the model.</param>
/// <param name="Planted">Planted counts, by what was planted.</param>
/// <param name="PlantedAll">All planted counts.</param>
internal sealed record ArchiveReport(int Acts, int LearnedFirst, ArchiveRate Untouched, IReadOnlyDictionary<string, ArchiveRate> Planted, ArchiveRate PlantedAll)
{
    public static ArchiveReport Of(int acts, int learned, IReadOnlyList<JudgedCount> judged) => new(
        acts,
        learned,
        ArchiveRate.Of(judged.Where(count => count.Plant.Length == 0)),
        judged.Where(count => count.Plant.Length > 0).GroupBy(count => count.Plant, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, ArchiveRate.Of, StringComparer.Ordinal),
        ArchiveRate.Of(judged.Where(count => count.Plant.Length > 0)));
}

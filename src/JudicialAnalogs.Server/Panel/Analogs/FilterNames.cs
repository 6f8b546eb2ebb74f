using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Server.Hosting;

namespace JudicialAnalogs.Server.Panel.Analogs;

/// <summary>Keeps the names a filter offers until the archive moves on: gathering them goes through every count.</summary>
internal sealed class FilterNames(Engine engine)
{
    private Kept _kept = new(CountTable.Empty, FilterChoices.None);

    /// <summary>The names of the archive as it stands.</summary>
    public FilterChoices Choices()
    {
        var table = engine.Counts.Table;
        var kept = Volatile.Read(ref _kept);
        if (kept.Table != table)
            Volatile.Write(ref _kept, kept = new Kept(table, FilterChoices.Of(table)));
        return kept.Choices;
    }

    private sealed record Kept(CountTable Table, FilterChoices Choices);
}

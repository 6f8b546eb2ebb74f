namespace JudicialAnalogs.Practice.Export.Internal;

/// <summary>Counts that cannot be told apart by what is known of them from elsewhere.</summary>
internal sealed class ExportCell(QuasiIdentifiers known)
{
    private string? _last;

    public QuasiIdentifiers Known { get; } = known;

    /// <summary>Acts behind the counts.</summary>
    public int Acts { get; private set; }

    /// <summary>Counts an act; counts of one act come one after the other.</summary>
    public void Add(string act)
    {
        if (act == _last)
            return;
        (_last, Acts) = (act, Acts + 1);
    }
}

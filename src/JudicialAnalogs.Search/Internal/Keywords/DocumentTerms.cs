namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>The different terms of one document in the order in which they first stand in it, ready to become postings.</summary>
internal sealed class DocumentTerms
{
    /// <summary>Hashes of the terms (see <see cref="TermKey"/>).</summary>
    public List<ulong> Hashes { get; } = [];

    /// <summary>Numbers of the terms among <see cref="Known"/>; empty for shingles.</summary>
    public List<int> Stems { get; } = [];

    /// <summary>What the numbers of terms mean; <see langword="null"/> for shingles.</summary>
    public KnownStems? Known { get; set; }

    /// <summary>Frequencies by field, one byte a field.</summary>
    public List<ulong> Patterns { get; } = [];

    /// <summary>Where the packed positions of each term end; empty without positions.</summary>
    public List<int> PositionEnds { get; } = [];

    /// <summary>Packed positions, term after term (see <see cref="PositionList"/>).</summary>
    public List<byte> Positions { get; } = [];

    public void Clear()
    {
        Hashes.Clear();
        Stems.Clear();
        Patterns.Clear();
        PositionEnds.Clear();
        Positions.Clear();
    }
}

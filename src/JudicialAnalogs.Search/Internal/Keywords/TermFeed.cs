namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>The terms of a segment to be written, one after the other in the order of <see cref="TermKey"/>.</summary>
internal abstract class TermFeed
{
    /// <summary>The patterns behind the codes.</summary>
    public abstract IReadOnlyList<ulong> Patterns { get; }

    /// <summary>How many postings have each pattern.</summary>
    public abstract long[] PatternUses { get; }

    public TermKey Key { get; protected set; }

    /// <summary>Documents of the current term, ascending.</summary>
    public abstract ReadOnlySpan<int> Documents { get; }

    /// <summary>Codes beside <see cref="Documents"/>.</summary>
    public abstract ReadOnlySpan<uint> Codes { get; }

    /// <summary>Goes back before the first term.</summary>
    public abstract void Restart();

    /// <summary>Moves to the next term.</summary>
    public abstract bool MoveNext();

    /// <summary>Adds the packed positions of each posting of the current term in turn.</summary>
    public abstract void CopyPositions(PositionBlocks target);
}

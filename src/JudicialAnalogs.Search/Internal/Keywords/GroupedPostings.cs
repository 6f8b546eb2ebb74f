namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>Postings in one run per term, documents ascending within a run.</summary>
/// <param name="Offsets">Where each term's run begins, and the end of the last.</param>
/// <param name="All">The postings.</param>
internal sealed record GroupedPostings(int[] Offsets, GroupedPostings.Posting[] All)
{
    /// <summary>A term in a document.</summary>
    /// <param name="Document">The document.</param>
    /// <param name="Code">Code of its pattern.</param>
    /// <param name="PositionsFrom">First byte of its positions.</param>
    /// <param name="PositionBytes">Bytes of its positions.</param>
    public readonly record struct Posting(int Document, uint Code, int PositionsFrom, int PositionBytes);
}

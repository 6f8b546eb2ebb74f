namespace JudicialAnalogs.Search;

/// <summary>What a snapshot holds and how much room it takes.</summary>
/// <param name="Documents">Documents that can be found.</param>
/// <param name="Segments">Segments that they lie in.</param>
/// <param name="Postings">Pairs of a word and a document that has it, removed documents included.</param>
/// <param name="PostingBytes">Bytes of those postings: documents, impacts and frequencies.</param>
/// <param name="PositionBytes">Bytes of the places of words.</param>
/// <param name="Passages">Vectors.</param>
public sealed record IndexStatistics(int Documents, int Segments, long Postings, long PostingBytes, long PositionBytes, long Passages)
{
    /// <summary>Bytes that a posting takes on average.</summary>
    public double BytesPerPosting => Postings == 0 ? 0 : (double)PostingBytes / Postings;
}

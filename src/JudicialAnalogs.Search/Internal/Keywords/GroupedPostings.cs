namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>Postings in one run per key, documents ascending within a run.</summary>
/// <param name="Offsets">Where each key's run begins, and the end of the last.</param>
/// <param name="Documents">Documents.</param>
/// <param name="Codes">Codes of patterns, beside the documents.</param>
/// <param name="Places">The order in which the postings came, beside the documents; empty without positions.</param>
internal sealed record GroupedPostings(int[] Offsets, int[] Documents, uint[] Codes, int[] Places);

using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>Sums of documents, of whatever width.</summary>
internal interface IDocumentSums : IDisposable
{
    /// <summary>The allowed documents with the greatest sums above 0, the greatest first, and their sums; equal sums in the order of documents.</summary>
    (uint[] Sums, int[] Documents) Greatest(Bitmap allowed, int limit);
}

using JudicialAnalogs.Search.Documents;

namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>A document as its text was read: words, shingles and vectors. Used again for the next document.</summary>
internal sealed class ReadDocument
{
    public ReadDocument(int fields) => Terms = [.. Enumerable.Range(0, fields).Select(_ => new List<Term>())];

    public SearchDocument Document { get; set; } = null!;

    /// <summary>Words by field.</summary>
    public List<Term>[] Terms { get; }

    public List<ulong> Shingles { get; } = [];

    /// <summary>Places of the embedded passages: field, first character, length.</summary>
    public List<(int Field, int Start, int Length)> Passages { get; } = [];

    /// <summary>Unit vectors of the passages, one after the other.</summary>
    public List<float> Vectors { get; } = [];
}

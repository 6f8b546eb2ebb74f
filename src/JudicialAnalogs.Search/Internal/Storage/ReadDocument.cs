using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Internal.Keywords;

namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>A document as its text was read: words, shingles and vectors. Used again for the next document.</summary>
/// <param name="fields">Fields of the schema.</param>
internal sealed class ReadDocument(int fields)
{
    public SearchDocument Document { get; set; } = null!;

    /// <summary>Words in each field.</summary>
    public int[] Lengths { get; } = new int[fields];

    public DocumentTerms Words { get; } = new();

    public DocumentTerms Shingles { get; } = new();

    /// <summary>Shingles, one that comes again counted again.</summary>
    public int ShingleCount { get; set; }

    /// <summary>Places of the embedded passages: field, first character, length.</summary>
    public List<(int Field, int Start, int Length)> Passages { get; } = [];

    /// <summary>Unit vectors of the passages, one after the other.</summary>
    public List<float> Vectors { get; } = [];
}

using System.ComponentModel.DataAnnotations;
using JudicialAnalogs.Search;

namespace JudicialAnalogs.Archive.Embeddings;

/// <summary>Names the space that vectors of a model served elsewhere lie in: an index of another space must be made anew.</summary>
/// <param name="Model">Name of the model.</param>
/// <param name="Dimensions">Numbers in a vector, 2 to 8192.</param>
public sealed record EmbeddingSpace(string Model, [property: Range(2, 8192)] int Dimensions) : ITermSource
{
    /// <inheritdoc/>
    public string Identity => $"vectors of {Model}";

    /// <inheritdoc/>
    /// <remarks>Such an index holds vectors and no words.</remarks>
    public void Read(string text, ICollection<Term> terms)
    {
    }
}

using System.Text.Json.Nodes;

namespace JudicialAnalogs.Search.Internal.Qdrant;

/// <summary>One leg's question to the cluster.</summary>
/// <param name="Name">Name in explanations.</param>
/// <param name="Vector">Name of the vector it compares.</param>
/// <param name="Query">Dense numbers, or indices and values.</param>
/// <param name="Weight">Weight in the fusion, above 0.</param>
internal sealed record QdrantLeg(string Name, string Vector, JsonNode Query, double Weight)
{
    /// <summary>Cosines are their own normal form; sums of terms are held against the best of the query.</summary>
    public bool IsDense => Vector == PointWriter.Meaning;
}

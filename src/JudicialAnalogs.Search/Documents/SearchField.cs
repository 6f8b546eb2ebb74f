namespace JudicialAnalogs.Search.Documents;

/// <summary>
/// One text field of an index and how much a word in it counts. A word's strength in a document is <c>x / (1 + x)</c> with
/// <c>x = Σ over fields of Weight · tf / (K1 · (1 − B + B · length / average length))</c>: BM25F of Robertson and Zaragoza,
/// and exactly that when every field has the same <see cref="K1"/>.
/// </summary>
/// <param name="Name">Name of the field, unique in its schema.</param>
public sealed record SearchField(string Name)
{
    /// <summary>How much a word of this field counts beside the same word in another field; above 0.</summary>
    /// <value>The default is 1.</value>
    public double Weight { get; init; } = 1;

    /// <summary>How slowly repeating a word stops helping; above 0, usually 0.9 to 2.</summary>
    /// <value>The default is 1.2.</value>
    public double K1 { get; init; } = 1.2;

    /// <summary>How much longer texts are held back; 0 (not at all) to 1.</summary>
    /// <value>The default is 0.75.</value>
    public double B { get; init; } = 0.75;

    /// <summary>
    /// Share of this field in a document's vector score; 0 leaves the field out of the vectors. A document's score is the
    /// mean, weighted by these shares, of the pooled passages of each field that it has.
    /// </summary>
    /// <value>The default is 0.</value>
    public double VectorWeight { get; init; }

    /// <summary>How the field's passages are pooled in the vector score.</summary>
    /// <value>The default is <see cref="PassagePooling.Best"/>.</value>
    public PassagePooling VectorPooling { get; init; }

    /// <summary>Whether the field feeds the shared-wording leg.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool Shingles { get; init; }

    /// <summary>Whether the places of words are kept, which phrases need; about one and a half bytes a word.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool Positions { get; init; } = true;
}

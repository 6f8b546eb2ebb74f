using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Law.Offences;

/// <summary>The article, part and points of the Criminal Code (УК) that an act falls under.</summary>
/// <param name="Article">Article, e.g. <c>188</c> or <c>188-1</c>.</param>
/// <param name="Part">Part, or null where the article has none or none is given.</param>
/// <param name="Points">Points in the order cited, may be empty.</param>
public sealed record Qualification(string Article, string? Part, IReadOnlyList<string> Points)
{
    /// <summary>The part as a reference: <c>УК 188(3)</c>.</summary>
    public NormRef PartReference => NormRef.Of("УК", Article, Part);

    /// <summary>Every point as a reference, or the part when no point is given.</summary>
    public IEnumerable<NormRef> References =>
        Points.Count == 0 ? [PartReference] : Points.Select(point => NormRef.Of("УК", Article, Part, point));

    /// <inheritdoc/>
    public bool Equals(Qualification? other) =>
        other is not null && Article == other.Article && Part == other.Part && Points.SequenceEqual(other.Points);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Article, Part, Points.Count);

    /// <summary>Canonical text, points comma-separated: <c>УК 188(3)(1,3)</c>.</summary>
    public override string ToString() =>
        Points.Count == 0 ? PartReference.ToString() : $"УК {Article}({Part})({string.Join(',', Points)})";
}

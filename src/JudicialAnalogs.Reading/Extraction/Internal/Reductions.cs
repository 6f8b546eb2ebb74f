namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>The rules that the court applied to a defendant and those it weighed and did not apply, each as it is told.</summary>
internal sealed record Reductions(IReadOnlyList<string> Applied, IReadOnlyList<string> Refused)
{
    public static readonly Reductions None = new([], []);
}

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>The rules that the court applied to a defendant and those it weighed and did not apply, each as it is told.</summary>
/// <param name="Applied">Rules applied.</param>
/// <param name="Refused">Rules weighed and not applied.</param>
/// <param name="Requests">Those of the refused that a party had asked for.</param>
internal sealed record Reductions(IReadOnlyList<string> Applied, IReadOnlyList<string> Refused, IReadOnlyList<RefusedRequest> Requests)
{
    public static readonly Reductions None = new([], [], []);
}

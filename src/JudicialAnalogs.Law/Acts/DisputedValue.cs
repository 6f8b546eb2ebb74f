namespace JudicialAnalogs.Law.Acts;

/// <summary>What another reader read at a place of an act where the first reading stands. It is shown for review and changes nothing by itself.</summary>
/// <param name="Path">Where the value stands, see <see cref="Corrections.ActCorrection"/>.</param>
/// <param name="Value">What the other reader read there, in the form of <see cref="Corrections.ActCorrection.Value"/>.</param>
public sealed record DisputedValue(string Path, string Value);

namespace JudicialAnalogs.Law.Offences;

/// <summary>A size of УК ст. 3 for an article.</summary>
/// <param name="Size">Which size.</param>
/// <param name="Person">Monthly calculation indices for harm to a person, above zero.</param>
/// <param name="Organisation">The same for an organisation or the state.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Bound">How it is reached.</param>
public sealed record DamageThreshold(DamageSize Size, int Person, int Organisation, DamageMeasure Measure, ThresholdBound Bound)
{
    /// <summary>The threshold in tenge for an offence on <paramref name="offenceDate"/>; null when the index of that day is not known.</summary>
    public decimal? Tenge(DateOnly offenceDate, bool organisation = false) =>
        MonthlyIndex.On(offenceDate) is { } index ? (decimal)index * (organisation ? Organisation : Person) : null;

    /// <summary>True when <paramref name="tenge"/> has this size; null when the index of the day is not known.</summary>
    public bool? Has(decimal tenge, DateOnly offenceDate, bool organisation = false) => Tenge(offenceDate, organisation) is not { } threshold ? null : Bound switch
    {
        ThresholdBound.Reached => tenge >= threshold,
        ThresholdBound.Exceeded => tenge > threshold,
        _ => tenge <= threshold,
    };
}

namespace JudicialAnalogs.Language.Quantities;

/// <summary>A term as it is written; parts are not converted into each other.</summary>
/// <param name="Years">Whole or fractional years («полтора года»), 0 or more.</param>
/// <param name="Months">Months, 0 or more.</param>
/// <param name="Days">Days, weeks counted as seven; 0 or more.</param>
/// <param name="Hours">Hours, 0 or more.</param>
public readonly record struct Duration(decimal Years, decimal Months, decimal Days, decimal Hours)
{
    /// <summary>Years and months in months; days and hours are left out.</summary>
    public decimal TotalMonths => (Years * 12) + Months;
}

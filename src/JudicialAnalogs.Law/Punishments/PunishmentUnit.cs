namespace JudicialAnalogs.Law.Punishments;

/// <summary>The unit in which the size of a punishment is stated. Sizes are kept in the court's own unit.</summary>
public enum PunishmentUnit
{
    /// <summary>No size, or not known.</summary>
    Unspecified,

    /// <summary>Monthly calculation indices (МРП, АЕК).</summary>
    MonthlyIndices,

    /// <summary>Tenge.</summary>
    Tenge,

    /// <summary>Hours of work.</summary>
    Hours,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Months; a year is twelve.</summary>
    Months,

    /// <summary>Multiples of the bribe, of the stolen sum or of the income (УК ст. 41(2)).</summary>
    MultiplesOfSum,
}

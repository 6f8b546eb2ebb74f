namespace JudicialAnalogs.Language.Quantities;

/// <summary>What an amount of money is counted in.</summary>
public enum MoneyUnit
{
    /// <summary>Tenge.</summary>
    Tenge,

    /// <summary>Monthly calculation index: МРП in Russian, АЕК in Kazakh.</summary>
    MonthlyIndex,
}

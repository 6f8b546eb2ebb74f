namespace JudicialAnalogs.Server.Assistant.Checks;

/// <summary>What a number in a sentence counts.</summary>
internal enum MeasureUnit
{
    /// <summary>Things: decisions, cases, persons.</summary>
    Things,

    /// <summary>Per cent.</summary>
    Percent,

    /// <summary>Months; years are twelve of them.</summary>
    Months,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Monthly calculation indices.</summary>
    Indices,

    /// <summary>Tenge.</summary>
    Tenge,

    /// <summary>A date, a reference or a number of a case, taken as it is written.</summary>
    Name,
}

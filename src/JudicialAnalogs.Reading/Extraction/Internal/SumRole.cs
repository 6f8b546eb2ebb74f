namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>What a sum told in the story or the reasons of an act stands for.</summary>
internal enum SumRole
{
    /// <summary>No word around it says.</summary>
    Unknown,

    /// <summary>Called damage, loss or shortage.</summary>
    Damage,

    /// <summary>What a thing is worth.</summary>
    Price,

    /// <summary>Money taken.</summary>
    Taken,

    /// <summary>Handed over or transferred: by the victim in the story, to the victim in what is said of it later.</summary>
    Transfer,

    /// <summary>What treatment cost.</summary>
    Treatment,

    /// <summary>Given back or made good.</summary>
    Paid,

    /// <summary>Claimed from the defendant.</summary>
    Claimed,

    /// <summary>A debt: damage where not paying is the offence.</summary>
    Debt,

    /// <summary>Not damage: moral harm, funeral, costs, income, loans, resale, what is left over, fines, demands.</summary>
    Foreign,
}

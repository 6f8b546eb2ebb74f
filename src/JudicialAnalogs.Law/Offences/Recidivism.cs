namespace JudicialAnalogs.Law.Offences;

/// <summary>Recidivism as the court found it (УК ст. 14).</summary>
public enum Recidivism
{
    /// <summary>Not known.</summary>
    Unspecified,

    /// <summary>None.</summary>
    None,

    /// <summary>Рецидив.</summary>
    Recidivism,

    /// <summary>Опасный рецидив.</summary>
    Dangerous,
}

namespace JudicialAnalogs.Law.Sanctions;

/// <summary>Where a sanction that was applied comes from.</summary>
public enum SanctionOrigin
{
    /// <summary>Nowhere: it is not known.</summary>
    None,

    /// <summary>Given together with the case.</summary>
    Given,

    /// <summary>Read from imported law.</summary>
    Imported,

    /// <summary>The built-in table of facts (<see cref="KnownSanctions"/>).</summary>
    BuiltIn,
}

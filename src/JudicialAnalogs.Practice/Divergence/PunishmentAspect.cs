namespace JudicialAnalogs.Practice.Divergence;

/// <summary>What of a punishment a finding speaks of.</summary>
public enum PunishmentAspect
{
    /// <summary>The form: which punishment, and whether it is conditional.</summary>
    Form,

    /// <summary>The size, given the form.</summary>
    Size,
}

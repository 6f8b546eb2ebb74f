namespace JudicialAnalogs.Law.Acts;

/// <summary>The instance that gave the act.</summary>
public enum Instance
{
    /// <summary>Not known.</summary>
    Unspecified,

    /// <summary>First instance.</summary>
    First,

    /// <summary>Appeal.</summary>
    Appeal,

    /// <summary>Cassation.</summary>
    Cassation,
}

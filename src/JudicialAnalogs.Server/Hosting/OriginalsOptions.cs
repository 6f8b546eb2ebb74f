namespace JudicialAnalogs.Server.Hosting;

/// <summary>Source texts kept encrypted.</summary>
public sealed class OriginalsOptions
{
    /// <summary>File of the keys: the source texts of imported acts are kept, encrypted with its first key; none are kept without it.</summary>
    public string? KeyFile { get; init; }
}

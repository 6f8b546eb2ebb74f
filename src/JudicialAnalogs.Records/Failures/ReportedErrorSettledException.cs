namespace JudicialAnalogs.Records.Failures;

/// <summary>An entry of the correction list was settled before; nothing was stored.</summary>
public sealed class ReportedErrorSettledException : RecordsException
{
    /// <summary>Makes one for <paramref name="number"/>.</summary>
    public ReportedErrorSettledException(long number)
        : base($"Entry {number} of the list of reported errors was settled before. What was found then stands.") => Number = number;

    /// <summary>The entry.</summary>
    public long Number { get; }
}

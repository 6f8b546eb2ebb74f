namespace JudicialAnalogs.Records.Failures;

/// <summary>The correction list has no entry of that number.</summary>
public sealed class ReportedErrorNotFoundException : RecordsException
{
    /// <summary>Makes one for <paramref name="number"/>.</summary>
    public ReportedErrorNotFoundException(long number)
        : base($"The list of reported errors has no entry {number}. Take a number that the list shows.") => Number = number;

    /// <summary>The number asked for.</summary>
    public long Number { get; }
}

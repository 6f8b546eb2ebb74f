namespace JudicialAnalogs.Reading.Fuzzing.Internal;

/// <summary>What the acts of a round held.</summary>
internal sealed class ActCheckCounts
{
    public long Characters { get; set; }

    public long Names { get; set; }

    public long Numbers { get; set; }

    public long Quotes { get; set; }
}

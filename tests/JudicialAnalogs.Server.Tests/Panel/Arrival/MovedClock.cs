namespace JudicialAnalogs.Server.Tests.Panel.Arrival;

/// <summary>The machine's clock, put forward at will.</summary>
internal sealed class MovedClock : TimeProvider
{
    public TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;
}

using System.Diagnostics;

namespace JudicialAnalogs.Server.Telemetry;

/// <summary>Traces of calls. The rooms below add spans of their own; none names a person, a case or an act.</summary>
internal static class ServerTrace
{
    /// <summary>Where spans of this room come from.</summary>
    public static ActivitySource Source { get; } = new("JudicialAnalogs.Server");
}

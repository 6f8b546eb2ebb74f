using JudicialAnalogs.Records;

namespace JudicialAnalogs.Server.Panel;

/// <summary>
/// Who uses the panel. There is no sign-in yet and the server listens on the loopback address only: whoever reaches it is its operator.
/// </summary>
internal static class PanelCallers
{
    /// <summary>Purpose of whatever is read or written through the panel.</summary>
    public const string Purpose = "panel";

    /// <summary>The person at the panel.</summary>
    public static Caller Operator { get; } = new("local", "operator", Purpose);
}

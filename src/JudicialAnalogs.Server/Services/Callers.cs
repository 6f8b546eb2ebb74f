using JudicialAnalogs.Records;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Services;

/// <summary>Who calls. The server has no sign-in yet and therefore listens on the loopback address only: whoever reaches it is its operator.</summary>
internal static class Callers
{
    private const int LongestPurpose = 100;

    /// <summary>The caller of a request.</summary>
    public static Caller Of(RequestContext? context)
    {
        var purpose = context?.Purpose ?? "";
        return new Caller("local", "operator", purpose.Length <= LongestPurpose ? purpose : purpose[..LongestPurpose]);
    }
}

using Grpc.Core;
using JudicialAnalogs.Records;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Services;

/// <summary>
/// Who calls. The server has no sign-in yet and therefore listens on the loopback address only: whoever reaches it is trusted to name the
/// person it speaks for in the header <c>analogs-actor</c>, and is its operator otherwise.
/// </summary>
internal static class Callers
{
    private const string ActorHeader = "analogs-actor";
    private const string Operator = "local";
    private const int LongestActor = 100;
    private const int LongestPurpose = 100;

    /// <summary>The caller of a request.</summary>
    public static Caller Of(RequestContext? request, ServerCallContext call)
    {
        var purpose = request?.Purpose ?? "";
        var actor = call.RequestHeaders.GetValue(ActorHeader) is { Length: > 0 and <= LongestActor } named ? named : Operator;
        return new Caller(actor, "operator", purpose.Length <= LongestPurpose ? purpose : purpose[..LongestPurpose]);
    }
}

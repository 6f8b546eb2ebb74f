using Grpc.Core;
using JudicialAnalogs.Records;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.SignIn;
using JudicialAnalogs.Server.SignIn.Access;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Services;

/// <summary>Who calls over gRPC, as the ledger writes it.</summary>
internal static class Callers
{
    private const int LongestPurpose = 100;

    /// <summary>The caller of a request.</summary>
    /// <exception cref="InvalidFieldException">The caller signed in and names no purpose.</exception>
    public static Caller Of(RequestContext? request, ServerCallContext call)
    {
        var purpose = request?.Purpose ?? "";
        var caller = SignedIn.Of(call.GetHttpContext());
        Purposes.Require(caller, purpose);
        return new Caller(caller.Actor, caller.LedgerRole, purpose.Length <= LongestPurpose ? purpose : purpose[..LongestPurpose]);
    }
}

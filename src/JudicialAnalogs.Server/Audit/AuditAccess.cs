using Google.Protobuf;
using Grpc.Core;
using JudicialAnalogs.Records;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Services;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Audit;

/// <summary>
/// The one door to what analysts and auditors read. Whoever enters is written into the ledger first, with role and purpose, so that nothing is
/// shown that the ledger does not know of.
/// </summary>
internal static class AuditAccess
{
    /// <summary>Lets a reader in.</summary>
    /// <param name="engine">Engine.</param>
    /// <param name="action">What is read, as the ledger names it, e.g. <c>audit.kpi</c>.</param>
    /// <param name="subject">Of what; up to 500 characters, nothing personal.</param>
    /// <param name="context">Who asks for what purpose.</param>
    /// <param name="request">The request, whose hash the ledger keeps.</param>
    /// <param name="call">The call.</param>
    public static async Task EnterAsync(Engine engine, string action, string subject, RequestContext? context, IMessage request, ServerCallContext call)
    {
        var reader = Callers.Of(context, call);
        Admit(reader, action);
        await engine.Records.Ledger.NoteAsync(reader, action, subject, request.ToByteArray(), call.CancellationToken);
    }

    // Without sign-in there is one role, that of the operator on the loopback address (Callers), to whom all of this is open. Which role may read
    // what is asked here and nowhere else.
    private static void Admit(Caller reader, string action)
    {
        ArgumentException.ThrowIfNullOrEmpty(reader.Role);
        ArgumentException.ThrowIfNullOrEmpty(action);
    }
}

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
    /// <param name="reader">Who asks for what purpose.</param>
    /// <param name="request">The request, whose hash the ledger keeps.</param>
    /// <param name="cancellationToken">Stops before the entry is made.</param>
    public static async Task EnterAsync(Engine engine, string action, string subject, Caller reader, IMessage request, CancellationToken cancellationToken) =>
        await engine.Records.Ledger.NoteAsync(Admit(action, reader), action, subject, request.ToByteArray(), cancellationToken);

    /// <summary>Asks whether somebody may read, for what is costly to prepare before the ledger can say how much was read.</summary>
    /// <param name="action">What is read.</param>
    /// <param name="reader">Who asks.</param>
    /// <returns>The reader.</returns>
    public static Caller Admit(string action, Caller reader)
    {
        // Without sign-in there is one role, that of the operator on the loopback address (Callers), to whom all of this is open. Which role may
        // read what is asked here and nowhere else.
        ArgumentException.ThrowIfNullOrEmpty(action);
        return reader;
    }

    /// <summary>Who asks over gRPC.</summary>
    /// <param name="context">Purpose.</param>
    /// <param name="call">The call.</param>
    public static Caller ReaderOf(RequestContext? context, ServerCallContext call) => Callers.Of(context, call);
}

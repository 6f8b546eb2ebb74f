using Google.Protobuf;
using Grpc.Core;
using JudicialAnalogs.Records;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Services;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Audit;

/// <summary>
/// The one door to what analysts and auditors read. Whoever enters is written into the ledger first, with role and purpose, so that nothing is
/// shown that the ledger does not know of. Which role may read what stands in <see cref="SignIn.Access.AccessTable"/>.
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
        await engine.Records.Ledger.NoteAsync(reader, action, subject, request.ToByteArray(), cancellationToken);

    /// <summary>Who asks over gRPC.</summary>
    /// <param name="context">Purpose.</param>
    /// <param name="call">The call.</param>
    public static Caller ReaderOf(RequestContext? context, ServerCallContext call) => Callers.Of(context, call);
}

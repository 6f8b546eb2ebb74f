using System.Globalization;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Ledger;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Services;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Audit;

/// <summary>Reads and verifies the ledger and takes signed checkpoints of it.</summary>
internal sealed class LedgerAnswers(Engine engine, LedgerCheckpointer checkpointer)
{
    private const int UsualPage = 100;
    private const int LargestPage = 1000;

    /// <summary>A page of entries, oldest first; that it was read is an entry itself.</summary>
    /// <exception cref="Errors.InvalidFieldException">The size of the page is out of range.</exception>
    public async Task<ReadLedgerResponse> ReadAsync(ReadLedgerRequest request, Caller reader, CancellationToken cancellationToken)
    {
        var size = Paging.Size(request.PageSize, UsualPage, LargestPage);
        var after = Math.Max(0, request.FromSequence - 1);
        var entries = await engine.Records.Ledger.ReadAsync(after, size, cancellationToken);
        var response = new ReadLedgerResponse { Context = ContextOf(request.Context), NextSequence = entries.Count == size ? entries[^1].Sequence + 1 : 0 };
        response.Entries.AddRange(entries.Select(ToWire));
        await AuditAccess.EnterAsync(engine, "ledger.read", string.Create(CultureInfo.InvariantCulture, $"after {after}"), reader, request, cancellationToken);
        return response;
    }

    /// <summary>Recomputes the whole chain, which takes a while where it is long; the outcome is an entry itself.</summary>
    /// <exception cref="InvalidRecordException">A key is not one.</exception>
    public async Task<VerifyLedgerResponse> VerifyAsync(VerifyLedgerRequest request, Caller reader, CancellationToken cancellationToken)
    {
        var known = request.CheckpointHash.Length > 0 ? new LedgerCheckpoint(request.CheckpointSequence, request.CheckpointHash) : null;
        var verification = await engine.Records.Ledger.VerifyAsync(known, KeysOf(request), cancellationToken);
        await AuditAccess.EnterAsync(engine, "ledger.verify", verification.Intact ? "intact" : $"fault at {verification.Fault?.Sequence}", reader, request, cancellationToken);
        return new VerifyLedgerResponse
        {
            Context = ContextOf(request.Context),
            Intact = verification.Intact,
            Checked = verification.Entries,
            FaultSequence = verification.Fault?.Sequence ?? 0,
            Fault = verification.Fault?.Explanation ?? "",
            HeadHash = verification.Head.Hash,
            Checkpoints = verification.Checkpoints,
            ClockStepsBack = verification.ClockStepsBack,
        };
    }

    /// <summary>Signs the end of the ledger. It is noted first, so that what is taken away holds that it was taken.</summary>
    public async Task<ExportCheckpointResponse> CheckpointAsync(ExportCheckpointRequest request, Caller reader, CancellationToken cancellationToken)
    {
        await engine.Records.Ledger.NoteAsync(reader, "ledger.checkpoint", checkpointer.Public.Name, ReadOnlyMemory<byte>.Empty, cancellationToken);
        var signed = await checkpointer.SignAsync(cancellationToken);
        return new ExportCheckpointResponse
        {
            Context = ContextOf(request.Context),
            Checkpoint = signed.Text,
            Number = signed.Number,
            Sequence = signed.Sequence,
            Hash = signed.Hash,
            PublicKey = checkpointer.Public.Pem,
        };
    }

    private List<CheckpointPublicKey> KeysOf(VerifyLedgerRequest request)
    {
        try
        {
            return request.PublicKeys.Count == 0 ? [checkpointer.Public] : [.. request.PublicKeys.SelectMany(CheckpointPublicKey.Read)];
        }
        catch (InvalidRecordException refused)
        {
            throw new InvalidRecordException("public_keys", refused.Rule, refused.Message, refused, [.. refused.Values]);
        }
    }

    private static V1.LedgerEntry ToWire(Records.Ledger.LedgerEntry entry) => new()
    {
        Sequence = entry.Sequence,
        At = entry.At.ToTimestamp(),
        Actor = entry.Actor,
        Role = entry.Role,
        Purpose = entry.Purpose,
        Action = entry.Action,
        Subject = entry.Subject,
        DetailsHash = entry.DetailsHash,
        PreviousHash = entry.PreviousHash,
        Hash = entry.Hash,
    };

    private AnswerContext ContextOf(RequestContext? context) => AnswerContexts.Of(engine, Wording.Of(context?.Language ?? V1.Language.Unspecified));
}

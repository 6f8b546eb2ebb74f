using System.Text;
using Grpc.Core;
using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Server.Audit.Coverage;
using JudicialAnalogs.Server.Cases;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Intake;
using JudicialAnalogs.Server.Limits;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Reviews;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Services;

/// <summary>Takes acts in and shows what the archive holds.</summary>
internal sealed class CorpusGrpcService(
    Engine engine, ActReader reader, ActInstances instances, ActIntake intake, ExtractionReview extraction, ErrorReview errors, ArchiveChanged changed, CoverageReader coverage, LimitOptions limits, Refusals refusals)
    : CorpusService.CorpusServiceBase
{
    private const int LongestSource = 200;
    private const int UsualPage = 20;
    private const int LargestPage = 100;
    private const int UsualReports = 50;
    private const int LargestReports = 200;
    private const string DisputedList = "disputed";

    public override async Task<ImportActsResponse> ImportActs(IAsyncStreamReader<ImportActRequest> requestStream, ServerCallContext context)
    {
        var response = new ImportActsResponse();
        var wording = Wording.Russian;
        Records.Caller? caller = null;
        var key = "";
        var messages = 0;
        var tally = new ImportTally();
        await foreach (var request in requestStream.ReadAllAsync(context.CancellationToken))
        {
            if (caller is null)
            {
                caller = Callers.Of(request.Context, context);
                key = IdempotencyKeys.Of(request.IdempotencyKey, caller);
                wording = Wording.Of(request.Context?.Language ?? V1.Language.Unspecified);
            }

            if (response.Results.Count >= limits.ImportedActs)
                throw refusals.Refuse(LimitKind.Acts, TimeSpan.Zero);

            // A message may carry a file of many acts; each gets a result of its own.
            await foreach (var result in intake.TakeAsync(Read(request, context.CancellationToken), caller, $"{key}/{++messages}", context.CancellationToken))
            {
                response.Results.Add(ImportMapping.ToWire(result));
                tally = tally.With(result);
            }
        }

        response.Context = AnswerContexts.Of(engine, wording);
        (response.Added, response.Unchanged, response.Replaced, response.Rejected) = (tally.Added, tally.Unchanged, tally.Replaced, tally.Refused);
        await intake.FinishAsync(caller, tally, context.CancellationToken);
        return response;
    }

    public override async Task<GetActResponse> GetAct(GetActRequest request, ServerCallContext context)
    {
        var act = await engine.Records.Acts.GetAsync(request.ActId, context.CancellationToken);
        if (act is null || act.Closed)
            throw new NotFoundException("Error.ActNotFound");
        await engine.Records.Ledger.NoteAsync(Callers.Of(request.Context, context), "act.read", act.Id, ReadOnlyMemory<byte>.Empty, context.CancellationToken);
        var wire = ActMapping.ToWire(act);
        wire.Corrections.AddRange((await engine.Records.Corrections.OfActAsync(act.Id, context.CancellationToken)).Select(ActMapping.ToWire));
        var (state, reviews, reviewed) = await instances.OfAsync(act, context.CancellationToken);
        (wire.AppealOutcome, wire.ReviewedActId) = ((V1.AppealOutcome)state, reviewed);
        wire.Reviews.AddRange(reviews);
        return ReadMask.Apply(request.ReadMask, new GetActResponse { Context = ContextOf(request.Context), Act = wire });
    }

    public override async Task<RemoveActResponse> RemoveAct(RemoveActRequest request, ServerCallContext context)
    {
        if (string.IsNullOrWhiteSpace(request.Reason))
            throw new InvalidFieldException("reason", "Error.Field.Empty");
        var key = IdempotencyKeys.Of(request.IdempotencyKey, Callers.Of(request.Context, context));

        // The reason is the purpose of the entry that keeps the fact.
        var caller = Callers.Of(request.Context, context) with { Purpose = request.Reason };
        var removed = await engine.Records.Acts.RemoveAsync(request.ActId, caller, key, context.CancellationToken);
        if (!removed)
            await engine.Records.Ledger.NoteAsync(caller, "act.remove.nothing", request.ActId, ReadOnlyMemory<byte>.Empty, context.CancellationToken);
        changed.Signal();
        return new RemoveActResponse { Context = ContextOf(request.Context), Removed = removed };
    }

    public override async Task<CorrectExtractionResponse> CorrectExtraction(CorrectExtractionRequest request, ServerCallContext context)
    {
        var correction = await extraction.CorrectAsync(
            request.ActId, new Law.Corrections.ActCorrection(request.Path, request.Value), request.Reason, Callers.Of(request.Context, context), request.IdempotencyKey, context.CancellationToken);
        return new CorrectExtractionResponse { Context = ContextOf(request.Context), Accepted = correction.Accepted, Agreeing = correction.Agreeing };
    }

    public override async Task<ListDisputedValuesResponse> ListDisputedValues(ListDisputedValuesRequest request, ServerCallContext context)
    {
        var size = Paging.Size(request.PageSize, UsualPage, LargestPage);
        var skip = Paging.Offset(request.PageToken, DisputedList);
        var (total, acts) = await extraction.DisputedAsync(skip, size, Callers.Of(request.Context, context), context.CancellationToken);
        var response = new ListDisputedValuesResponse
        {
            Context = ContextOf(request.Context),
            Acts = (int)total,
            NextPageToken = Paging.Token(skip + acts.Count, (int)total, DisputedList),
        };
        response.Values.AddRange(acts.SelectMany(ActMapping.DisputedOf));
        return response;
    }

    public override async Task<ListReportedErrorsResponse> ListReportedErrors(ListReportedErrorsRequest request, ServerCallContext context)
    {
        var list = $"reported-errors {request.SettledToo}";
        var size = Paging.Size(request.PageSize, UsualReports, LargestReports);
        var token = Paging.After(request.PageToken, list);
        if (!long.TryParse(token.Length == 0 ? "0" : token, out var after))
            throw new InvalidFieldException("page_token", "Error.Field.PageToken");
        var entries = await errors.ListAsync(after, size + 1, request.SettledToo, Callers.Of(request.Context, context), context.CancellationToken);
        var response = new ListReportedErrorsResponse
        {
            Context = ContextOf(request.Context),
            NextPageToken = entries.Count > size ? Paging.TokenAfter($"{entries[size - 1].Number}", list) : "",
        };
        response.Errors.AddRange(entries.Take(size).Select(DraftMapping.ToWire));
        return response;
    }

    public override async Task<SettleReportedErrorResponse> SettleReportedError(SettleReportedErrorRequest request, ServerCallContext context)
    {
        var entry = await errors.SettleAsync(
            request.Number, (Records.Corrections.ReportedErrorOutcome)request.Outcome, request.Note, Callers.Of(request.Context, context), request.IdempotencyKey, context.CancellationToken);
        return new SettleReportedErrorResponse { Context = ContextOf(request.Context), Error = DraftMapping.ToWire(entry) };
    }

    public override async Task<GetCoverageResponse> GetCoverage(GetCoverageRequest request, ServerCallContext context)
    {
        var held = await coverage.ReadAsync(context.CancellationToken);
        var response = new GetCoverageResponse { Context = ContextOf(request.Context), Counts = held.Counts, Acts = (int)held.Acts };
        response.Rows.AddRange(held.Cells.Select(ImportMapping.ToWire));
        await engine.Records.Ledger.NoteAsync(Callers.Of(request.Context, context), "corpus.coverage", $"{response.Acts} acts", ReadOnlyMemory<byte>.Empty, context.CancellationToken);
        return response;
    }

    private IEnumerable<ReadOutcome> Read(ImportActRequest request, CancellationToken cancellationToken)
    {
        if (request.Source.Length is 0 or > LongestSource)
            return [new Rejection(request.Source, null, $"source: 1 to {LongestSource} characters")];
        var bytes = request.ActCase == ImportActRequest.ActOneofCase.File ? request.File.ToByteArray() : Encoding.UTF8.GetBytes(request.Text);
        return reader.Read(new MemoryStream(bytes), request.Source, cancellationToken);
    }

    private AnswerContext ContextOf(RequestContext? context) => AnswerContexts.Of(engine, Wording.Of(context?.Language ?? V1.Language.Unspecified));
}

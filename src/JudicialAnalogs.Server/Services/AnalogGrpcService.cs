using System.Security.Cryptography;
using Google.Protobuf;
using Grpc.Core;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Server.Cases;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Marks;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Services;

/// <summary>Finds analogs and explains them.</summary>
internal sealed class AnalogGrpcService(Engine engine, AnalogQuestions questions, PracticeAnswers answers, SummaryAnswers summaries, AnalogMarks marks) : AnalogService.AnalogServiceBase
{
    private const int UsualPage = 20;
    private const int LargestPage = 100;
    private const int UsualMarks = 50;
    private const int LargestMarks = 200;

    public override async Task<FindAnalogsResponse> FindAnalogs(FindAnalogsRequest request, ServerCallContext context)
    {
        var wording = Wording.Of(request.Context?.Language ?? V1.Language.Unspecified);
        var size = Paging.Size(request.PageSize, UsualPage, LargestPage);
        var asked = await questions.AskAsync(request.Case, request.Filter, explain: false, context.CancellationToken);
        var practice = asked.Practice;
        var list = ListOf(request, practice);
        var offset = Paging.Offset(request.PageToken, list);
        var response = await questions.PageAsync(asked, offset, size, wording, context.CancellationToken);
        response.NextPageToken = Paging.Token(offset + size, practice.Search.Shown.Count, list);
        await engine.Records.Ledger.NoteAsync(Callers.Of(request.Context, context), "analogs.find", practice.Search.IndexVersion, request.ToByteArray(), context.CancellationToken);
        return ReadMask.Apply(request.ReadMask, response);
    }

    public override async Task<ExplainAnalogResponse> ExplainAnalog(ExplainAnalogRequest request, ServerCallContext context)
    {
        var wording = Wording.Of(request.Context?.Language ?? V1.Language.Unspecified);
        var address = AddressOf(request.CountAddress);
        var asked = await questions.AskAsync(request.Case, request.Filter, explain: true, context.CancellationToken);
        var (understood, practice) = asked;
        var analog = asked.Find(address);
        var response = new ExplainAnalogResponse
        {
            Context = AnswerContexts.Of(practice, engine.Index.Index.Model is not null, wording),
            Similarity = AnalogMapping.ToWire(analog.Similarity),
            Score = ScoreTree.Of(analog),
        };
        var passages = await answers.PassagesAsync(analog, practice, context.CancellationToken);
        response.Passages.AddRange(passages);
        response.Parts.AddRange(AnalogMapping.Parts(analog, understood.Query, passages, wording));
        await engine.Records.Ledger.NoteAsync(Callers.Of(request.Context, context), "analogs.explain", request.CountAddress, request.ToByteArray(), context.CancellationToken);
        return response;
    }

    public override async Task<SummarizePracticeResponse> SummarizePractice(SummarizePracticeRequest request, ServerCallContext context)
    {
        var wording = Wording.Of(request.Context?.Language ?? V1.Language.Unspecified);
        var (understood, practice) = await questions.AskAsync(request.Case, request.Filter, explain: false, context.CancellationToken);
        var response = await summaries.ToWireAsync(understood, practice, wording, context.CancellationToken);

        // A model need not answer alike twice, so what was shown is noted too.
        byte[] noted = [.. request.ToByteArray(), .. response.ToByteArray()];
        await engine.Records.Ledger.NoteAsync(Callers.Of(request.Context, context), "analogs.summarize", practice.Search.IndexVersion, noted, context.CancellationToken);
        return response;
    }

    public override async Task<MarkAnalogResponse> MarkAnalog(MarkAnalogRequest request, ServerCallContext context)
    {
        var caller = Callers.Of(request.Context, context);
        var entry = await marks.MarkAsync(MarkMapping.FromWire(request), caller, IdempotencyKeys.Of(request.IdempotencyKey, caller), context.CancellationToken);
        return new MarkAnalogResponse { Context = ContextOf(request.Context), Mark = MarkMapping.ToWire(entry) };
    }

    public override async Task<ListAnalogMarksResponse> ListAnalogMarks(ListAnalogMarksRequest request, ServerCallContext context)
    {
        var list = $"analog-marks {request.DraftId}";
        var size = Paging.Size(request.PageSize, UsualMarks, LargestMarks);
        var token = Paging.After(request.PageToken, list);
        if (!long.TryParse(token.Length == 0 ? "0" : token, out var after))
            throw new InvalidFieldException("page_token", "Error.Field.PageToken");
        var entries = await engine.Records.Marks.ListAsync(request.DraftId.Length == 0 ? null : request.DraftId, after, size + 1, context.CancellationToken);
        await engine.Records.Ledger.NoteAsync(Callers.Of(request.Context, context), "analog.mark.list", $"{request.DraftId} after {after}".TrimStart(), ReadOnlyMemory<byte>.Empty, context.CancellationToken);
        var response = new ListAnalogMarksResponse
        {
            Context = ContextOf(request.Context),
            NextPageToken = entries.Count > size ? Paging.TokenAfter($"{entries[size - 1].Number}", list) : "",
        };
        response.Marks.AddRange(entries.Take(size).Select(MarkMapping.ToWire));
        return response;
    }

    private AnswerContext ContextOf(RequestContext? context) => AnswerContexts.Of(engine, Wording.Of(context?.Language ?? V1.Language.Unspecified));

    private static CountAddress AddressOf(string text) =>
        CountAddress.TryParse(text, out var address) ? address : throw new InvalidFieldException("count_address", "Error.Field.CountAddress");

    // A page belongs to one question asked of one state of the archive.
    private static string ListOf(FindAnalogsRequest request, PracticeAnswer practice)
    {
        var question = request.Clone();
        question.PageToken = "";
        question.Context = null;
        return $"{practice.Search.IndexVersion}-{Convert.ToHexStringLower(SHA256.HashData(question.ToByteArray()))[..16]}";
    }
}

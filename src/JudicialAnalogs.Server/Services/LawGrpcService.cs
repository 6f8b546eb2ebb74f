using System.Security.Cryptography;
using Google.Protobuf;
using Grpc.Core;
using JudicialAnalogs.Archive.Norms;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.Citations;
using JudicialAnalogs.Server.Cases;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Norms;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Services;

/// <summary>Citations and norms.</summary>
internal sealed class LawGrpcService(Engine engine, NormAnswers norms) : LawService.LawServiceBase
{
    private const int LongestText = 1_000_000;
    private const int LongestQuery = 10_000;
    private const int UsualPage = 20;
    private const int LargestPage = 100;
    private const int LongestSubject = 200;

    public override async Task<ResolveCitationResponse> ResolveCitation(ResolveCitationRequest request, ServerCallContext context)
    {
        if (request.Text.Length > LongestText)
            throw new InvalidFieldException("text", "Error.Field.TooLong", LongestText);
        var response = new ResolveCitationResponse { Context = AnswerContexts.Of(engine, WordingOf(request.Context)) };
        response.Citations.AddRange(CitationReader.Read(request.Text, new CitationContext { On = DayOf(request.On, "on") }, context.CancellationToken).Select(citation => new CitedNorm
        {
            Reference = citation.Reference.ToString(),
            Confidence = citation.Confidence,
            Span = PracticeMapping.SpanToWire(citation.Span),
        }));
        await NoteAsync(request.Context, context, "law.resolve", $"{response.Citations.Count} citations", request);
        return response;
    }

    public override async Task<GetNormResponse> GetNorm(GetNormRequest request, ServerCallContext context)
    {
        var wording = WordingOf(request.Context);
        var day = DayOf(request.On, "on");
        var reference = ReferenceOf(request.Reference, day);
        var language = request.TextLanguage == V1.Language.Kazakh ? LawLanguage.Kazakh : LawLanguage.Russian;
        var response = await norms.FindAsync(reference, day, DayMapping.FromWire(request.DecidedOn, "decided_on"), language, wording, context.CancellationToken)
            ?? throw new NotFoundException("Error.NormNotFound");
        await NoteAsync(request.Context, context, "law.read", reference.ToString(), request);
        return response;
    }

    public override async Task<SearchNormsResponse> SearchNorms(SearchNormsRequest request, ServerCallContext context)
    {
        var wording = WordingOf(request.Context);
        if (string.IsNullOrWhiteSpace(request.Query))
            throw new InvalidFieldException("query", "Error.Field.Empty");
        if (request.Query.Length > LongestQuery)
            throw new InvalidFieldException("query", "Error.Field.TooLong", LongestQuery);
        var (size, day, list) = (Paging.Size(request.PageSize, UsualPage, LargestPage), DayOf(request.On, "on"), ListOf(request));
        var offset = Paging.Offset(request.PageToken, list);
        var question = new NormQuestion(request.Query, day)
        {
            Typed = request.Typed ? TypedLine.Read(request.Query, "query") : null,
            Acts = [.. request.Acts],
            Language = LanguageMapping.FromWire(request.TextLanguage),
            Skip = offset,
            Take = size,
            Explain = request.Explain,
        };
        var found = await engine.Norms.FindAsync(question, context.CancellationToken);
        var response = new SearchNormsResponse { Context = AnswerContexts.Of(engine, wording) };
        response.Context.IndexVersion = found.IndexVersion;
        response.Context.Notices.AddRange(NormMapping.Notices(found, day, wording));
        response.Norms.AddRange(found.Norms.Select(norm => NormMapping.ToWire(norm, day, wording)));
        response.NextPageToken = Paging.Token(offset + size, found.Total, list);
        await NoteAsync(request.Context, context, "law.search", found.IndexVersion, request);
        return response;
    }

    public override async Task<CheckPunishmentResponse> CheckPunishment(CheckPunishmentRequest request, ServerCallContext context)
    {
        var wording = WordingOf(request.Context);
        if (request.Count is null || CaseMapping.FromWire(request.Count.Found) is null)
            throw new InvalidFieldException("count.found", "Error.Field.Qualification");
        var punishment = PunishmentMapping.FromRequest(request.Punishment) ?? throw new InvalidFieldException("punishment", "Error.Field.Punishment");
        var count = CaseMapping.FromWire(request.Count, (Law.Acts.Procedure)request.Procedure);
        var response = new CheckPunishmentResponse { Context = AnswerContexts.Of(engine, wording) };
        response.Findings.AddRange(engine.Lawfulness.Check(count, punishment, DayOf(request.DecidedOn, "decided_on"))
            .Select(result => LawfulnessMapping.ToWire(result, punishment, wording)));
        await NoteAsync(request.Context, context, "law.check", $"{count.Found}", request);
        return response;
    }

    private Task<Records.Ledger.LedgerEntry> NoteAsync(RequestContext? asked, ServerCallContext context, string action, string subject, IMessage request) =>
        engine.Records.Ledger.NoteAsync(Callers.Of(asked, context), action, subject.Length <= LongestSubject ? subject : subject[..LongestSubject], request.ToByteArray(), context.CancellationToken);

    private static NormRef ReferenceOf(string text, DateOnly day)
    {
        var asked = text.Trim();
        var citations = CitationReader.Read(asked, new CitationContext { On = day });
        // «ч. 3 ст. 188» has the form of a canonical reference, with an act of that name.
        if (citations is [{ } whole] && whole.Span.Length == asked.Length)
            return whole.Reference;
        if (NormRef.TryParse(asked, out var reference) && reference.Article is not null)
            return reference.Act == ConstitutionOnDay.Plain ? NormRef.Of(ConstitutionOnDay.Of(day), reference.Article, reference.Part, reference.Point) : reference;
        return citations.Count > 0 ? citations[0].Reference : throw new InvalidFieldException("reference", "Error.Field.Norm", text);
    }

    private DateOnly DayOf(Day? day, string field) => DayMapping.FromWire(day, field) ?? DateOnly.FromDateTime(engine.Time.GetUtcNow().UtcDateTime);

    // A page belongs to one question.
    private static string ListOf(SearchNormsRequest request)
    {
        var question = request.Clone();
        question.PageToken = "";
        question.Context = null;
        return Convert.ToHexStringLower(SHA256.HashData(question.ToByteArray()))[..16];
    }

    private static Wording WordingOf(RequestContext? context) => Wording.Of(context?.Language ?? V1.Language.Unspecified);
}

using Grpc.Core;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.Citations;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Services;

/// <summary>Citations and norms.</summary>
internal sealed class LawGrpcService(Engine engine) : LawService.LawServiceBase
{
    private const int LongestText = 1_000_000;

    public override Task<ResolveCitationResponse> ResolveCitation(ResolveCitationRequest request, ServerCallContext context)
    {
        if (request.Text.Length > LongestText)
            throw new InvalidFieldException("text", "Error.Field.TooLong", LongestText);
        var response = new ResolveCitationResponse { Context = AnswerContexts.Of(engine, WordingOf(request.Context)) };
        response.Citations.AddRange(CitationReader.Read(request.Text, new CitationContext { On = DayOf(request.On, "on") }).Select(citation => new CitedNorm
        {
            Reference = citation.Reference.ToString(),
            Confidence = citation.Confidence,
            Span = PracticeMapping.SpanToWire(citation.Span),
        }));
        return Task.FromResult(response);
    }

    public override async Task<GetNormResponse> GetNorm(GetNormRequest request, ServerCallContext context)
    {
        var wording = WordingOf(request.Context);
        var day = DayOf(request.On, "on");
        var reference = ReferenceOf(request.Reference, day);
        var language = request.TextLanguage == V1.Language.Kazakh ? LawLanguage.Kazakh : LawLanguage.Russian;
        var other = language == LawLanguage.Kazakh ? LawLanguage.Russian : LawLanguage.Kazakh;
        var norm = await engine.Records.Norms.FindAsync(reference, day, language, context.CancellationToken)
            ?? throw new NotFoundException("Error.NormNotFound");
        var twin = await engine.Records.Norms.FindAsync(reference, day, other, context.CancellationToken);
        return new GetNormResponse
        {
            Context = AnswerContexts.Of(engine, wording),
            Norm = NormMapping.ToWire(norm),
            Twin = twin is null ? null : NormMapping.ToWire(twin),
        };
    }

    public override Task<CheckPunishmentResponse> CheckPunishment(CheckPunishmentRequest request, ServerCallContext context)
    {
        var wording = WordingOf(request.Context);
        if (request.Count is null || CaseMapping.FromWire(request.Count.Found) is null)
            throw new InvalidFieldException("count.found", "Error.Field.Qualification");
        var punishment = PunishmentMapping.FromRequest(request.Punishment) ?? throw new InvalidFieldException("punishment", "Error.Field.Punishment");
        var count = CaseMapping.FromWire(request.Count, (Law.Acts.Procedure)request.Procedure);
        var response = new CheckPunishmentResponse { Context = AnswerContexts.Of(engine, wording) };
        response.Findings.AddRange(engine.Lawfulness.Check(count, punishment, DayOf(request.DecidedOn, "decided_on"))
            .Select(result => LawfulnessMapping.ToWire(result, punishment, wording)));
        return Task.FromResult(response);
    }

    private static NormRef ReferenceOf(string text, DateOnly day)
    {
        if (NormRef.TryParse(text, out var reference) && reference.Article is not null)
            return reference;
        var citations = CitationReader.Read(text, new CitationContext { On = day });
        return citations.Count > 0 ? citations[0].Reference : throw new InvalidFieldException("reference", "Error.Field.Norm", text);
    }

    private DateOnly DayOf(Day? day, string field) => DayMapping.FromWire(day, field) ?? DateOnly.FromDateTime(engine.Time.GetUtcNow().UtcDateTime);

    private static Wording WordingOf(RequestContext? context) => Wording.Of(context?.Language ?? V1.Language.Unspecified);
}

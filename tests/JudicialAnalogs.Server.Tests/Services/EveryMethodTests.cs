using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Services;

public class EveryMethodTests(BurglaryServer shared)
{
    private readonly TestServer _server = shared.Server;

    public static TheoryData<V1.Language> Languages => [V1.Language.Russian, V1.Language.Kazakh, V1.Language.English];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_built_method_answers_in_the_language_asked_for(V1.Language language)
    {
        var context = Asked.In(language);
        var found = await _server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", new FindAnalogsRequest { Context = context, Case = Asked.Burglary() });
        Assert.Equal(20, found.Analogs.Count);
        Assert.All(found.Analogs.Where(analog => analog.Similarity.Facts > 0.5), analog => Assert.NotEmpty(analog.Passages));
        var explained = await _server.CallAsync<ExplainAnalogResponse>(
            "AnalogService/ExplainAnalog", new ExplainAnalogRequest { Context = context, Case = Asked.Burglary(), CountAddress = found.Analogs[0].CountAddress });
        Assert.Equal(found.Analogs[0].Similarity.RankScore, explained.Score.Value, 9);
        Assert.Equal(explained.Score.Value, explained.Score.Children.Sum(child => child.Value), 9);
        var act = await _server.CallAsync<GetActResponse>("CorpusService/GetAct", new GetActRequest { Context = context, ActId = found.Analogs[0].ActId });
        var coverage = await _server.CallAsync<GetCoverageResponse>("CorpusService/GetCoverage", new GetCoverageRequest { Context = context });
        Assert.Equal(300, coverage.Counts);
        var imported = await _server.CallAsync<ImportActsResponse>("CorpusService/ImportActs", new ImportActRequest { Context = context, IdempotencyKey = "import", Source = "bad.jsonl", Text = "{" });
        Assert.Equal((0, 1), (imported.Added, imported.Rejected));
        var removed = await _server.CallAsync<RemoveActResponse>(
            "CorpusService/RemoveAct", new RemoveActRequest { Context = context, IdempotencyKey = $"remove-{language}", ActId = "unknown", Reason = "на проверку" });
        Assert.False(removed.Removed);
        var cited = await _server.CallAsync<ResolveCitationResponse>("LawService/ResolveCitation", new ResolveCitationRequest { Context = context, Text = "п. 3 ч. 3 ст. 188 УК РК" });
        Assert.Equal("УК 188(3)(3)", Assert.Single(cited.Citations).Reference);
        var norm = await _server.CallAsync<GetNormResponse>("LawService/GetNorm", new GetNormRequest { Context = context, Reference = "ст. 188 УК РК", TextLanguage = V1.Language.Kazakh });
        Assert.Equal(("Ұрлық", "Кража"), (norm.Norm.Title, norm.Twin.Title));
        var norms = await _server.CallAsync<SearchNormsResponse>("LawService/SearchNorms", new SearchNormsRequest { Context = context, Query = "ст. 188 УК РК", TextLanguage = V1.Language.Kazakh });
        Assert.Equal(("Ұрлық", true), (Assert.Single(norms.Norms).Norm.Title, norms.Norms[0].Cited));
        var ledger = await _server.CallAsync<ReadLedgerResponse>("AuditService/ReadLedger", new ReadLedgerRequest { Context = context, PageSize = 1 });
        var verified = await _server.CallAsync<VerifyLedgerResponse>("AuditService/VerifyLedger", new VerifyLedgerRequest { Context = context });
        Assert.True(verified.Intact);
        var card = await _server.CallAsync<GetSystemCardResponse>("SystemService/GetSystemCard", new GetSystemCardRequest { Context = context });
        Assert.Equal(Wording.Of(language).Say("Card.Purpose"), card.Purpose);
        var status = await _server.CallAsync<GetStatusResponse>("SystemService/GetStatus", new GetStatusRequest { Context = context });

        var rebuilt = await _server.CallAsync<RebuildIndexResponse>("SystemService/RebuildIndex", new RebuildIndexRequest { Context = context });
        Assert.Equal((300, 2), (rebuilt.Acts, rebuilt.Norms));

        V1.AnswerContext[] answers =
        [
            found.Context, explained.Context, act.Context, coverage.Context, imported.Context, removed.Context, cited.Context, norm.Context, norms.Context, ledger.Context,
            verified.Context, card.Context, status.Context, rebuilt.Context,
        ];
        Assert.All(answers, answer => Assert.Equal(language, answer.Language));
        Assert.All(answers, answer => Assert.True(answer.ContainsSynthetic));
        Assert.All(answers, answer => Assert.Contains(Wording.Of(language).Say("Notice.Synthetic"), answer.Notices));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_draft_goes_its_way_in_every_language(V1.Language language)
    {
        var request = Asked.Assess($"way-{language}");
        request.Context = Asked.In(language);
        var assessed = await _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", request);

        Assert.Equal([DivergenceAspect.Punishment, DivergenceAspect.Qualification, DivergenceAspect.Arguments], assessed.FarFromPractice.Select(found => found.Aspect));
        var finding = assessed.FarFromPractice[0];
        Assert.Equal((DivergenceLevel.Sharp, DivergenceDirection.Harsher, DraftState.ReasonRequired), (finding.Level, finding.Direction, assessed.State));
        Assert.Equal(Wording.Of(language).Say("Next.ReasonRequired"), assessed.NextStep);
        Assert.NotEmpty(finding.Message);
        Assert.NotEmpty(finding.Guarantee);
        Assert.Equal(finding.CountAddresses.Count, Math.Min(200, finding.HarsherCount + finding.MilderCount + finding.EqualCount));

        var recorded = await _server.CallAsync<RecordReasonResponse>("DraftService/RecordReason", Asked.Reason($"reason-{language}", assessed.DraftId));
        Assert.Equal(DraftState.ReasonRecorded, recorded.State);
        var final = await _server.CallAsync<FinalizeDraftResponse>("DraftService/FinalizeDraft", Asked.Finalize($"final-{language}", assessed.DraftId));
        Assert.Equal(DraftState.Finalized, final.State);
        var kept = await _server.CallAsync<GetDraftResponse>("DraftService/GetDraft", new GetDraftRequest { Context = Asked.In(language), DraftId = assessed.DraftId });
        Assert.Equal("Тяжесть последствий.", Assert.Single(kept.Reasons).Text);
        Assert.Equal(finding.Message, Assert.Single(kept.Versions).Assessment.FarFromPractice[0].Message);
    }

    [Fact]
    public async Task Exactly_the_methods_that_the_card_lists_are_unimplemented()
    {
        var card = await _server.CallAsync<GetSystemCardResponse>("SystemService/GetSystemCard", new GetSystemCardRequest());
        var unimplemented = new List<string>();
        foreach (var method in Contract.Contract.Services.SelectMany(service => service.Methods))
        {
            var name = $"/{method.Service.FullName}/{method.Name}";
            if (await StatusOf(name, method.InputType.Parser.ParseFrom([])) == StatusCode.Unimplemented)
                unimplemented.Add(name);
        }

        Assert.Equal(card.MethodsNotBuilt.Order(StringComparer.Ordinal), unimplemented.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Status_names_every_component_and_is_ready_when_all_have_caught_up()
    {
        var status = await _server.CallAsync<GetStatusResponse>("SystemService/GetStatus", new GetStatusRequest());

        Assert.Equal(["records", "index", "counts", "sanctions", "resolutions", "calibration", "calibration-by-facts", "norms"], status.Components.Select(component => component.Name));
        Assert.True(status.Ready || status.Components.Any(component => !component.Healthy));
    }

    [Fact]
    public async Task Reflection_lists_the_six_services()
    {
        var answer = await _server.CallAsync<Grpc.Reflection.V1.ServerReflectionResponse>(
            "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo", new Grpc.Reflection.V1.ServerReflectionRequest { ListServices = "" });

        Assert.Superset(
            Contract.Contract.Services.Select(service => service.FullName).ToHashSet(),
            answer.ListServicesResponse.Service.Select(service => service.Name).ToHashSet());
    }

    private async Task<StatusCode> StatusOf(string method, Google.Protobuf.IMessage request)
    {
        try
        {
            await _server.CallAsync<Empty>(method, request);
            return StatusCode.OK;
        }
        catch (RpcException refused)
        {
            return refused.StatusCode;
        }
    }
}

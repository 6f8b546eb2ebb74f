using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Errors;

public class RefusalTests(BurglaryServer shared)
{
    private readonly TestServer _server = shared.Server;

    public static TheoryData<string> InvalidFields => [.. Invalid().Select(refused => refused.Case)];

    [Theory]
    [MemberData(nameof(InvalidFields))]
    public async Task A_field_that_cannot_be_taken_is_named_and_explained_in_the_callers_language(string refusedCase)
    {
        var (_, method, field, request) = Invalid().Single(refused => refused.Case == refusedCase);
        var texts = new HashSet<string>();
        foreach (var (language, locale) in new[] { (V1.Language.Russian, "ru"), (V1.Language.Kazakh, "kk"), (V1.Language.English, "en") })
        {
            request.Descriptor.FindFieldByName("context").Accessor.SetValue(request, Asked.In(language));
            var refusal = await Assert.ThrowsAsync<RpcException>(() => _server.CallAsync<Empty>(method, request));

            Assert.Equal(StatusCode.InvalidArgument, refusal.StatusCode);
            Assert.All(refusal.Status.Detail, letter => Assert.InRange(letter, ' ', '~'));
            var details = refusal.GetRpcStatus()!;
            var violation = Assert.Single(details.GetDetail<BadRequest>()!.FieldViolations);
            var localized = details.GetDetail<LocalizedMessage>()!;
            Assert.Equal((field, locale), (violation.Field, localized.Locale));
            Assert.Equal(localized.Message, violation.Description);
            texts.Add(localized.Message);
        }

        Assert.Equal(3, texts.Count);
    }

    [Theory]
    [InlineData("CorpusService/GetAct", "act_id", "unknown-act")]
    [InlineData("CorpusService/GetAct", "act_id", "closed-act")]
    [InlineData("DraftService/GetDraft", "draft_id", "d9999999999")]
    [InlineData("DraftService/FinalizeDraft", "draft_id", "d9999999999")]
    [InlineData("DraftService/RecordReason", "draft_id", "d9999999999")]
    [InlineData("LawService/GetNorm", "reference", "УК 9999")]
    public async Task What_does_not_exist_is_not_found(string method, string field, string value)
    {
        var request = Contract.Contract.Services.SelectMany(service => service.Methods).Single(candidate => $"{candidate.Service.Name}/{candidate.Name}" == method).InputType.Parser.ParseFrom([]);
        request.Descriptor.FindFieldByName(field).Accessor.SetValue(request, value);
        if (request is RecordReasonRequest reason)
            (reason.IdempotencyKey, reason.Category, reason.Text) = ("missing-reason", ReasonCategory.Other, "текст");
        if (request is FinalizeDraftRequest final)
            final.IdempotencyKey = "missing-final";

        var refusal = await Assert.ThrowsAsync<RpcException>(() => _server.CallAsync<Empty>(method, request));

        Assert.Equal(StatusCode.NotFound, refusal.StatusCode);
        Assert.Equal("ru", refusal.GetRpcStatus()!.GetDetail<LocalizedMessage>()!.Locale);
    }

    [Fact]
    public async Task A_page_of_another_question_is_refused()
    {
        var token = (await _server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", Asked.Find())).NextPageToken;
        var other = Asked.Find();
        other.Case.Text = "Похищен велосипед.";
        other.PageToken = token;

        var refusal = await Assert.ThrowsAsync<RpcException>(() => _server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", other));

        Assert.Equal("page_token", refusal.GetRpcStatus()!.GetDetail<BadRequest>()!.FieldViolations[0].Field);
    }

    [Theory]
    [InlineData(V1.Language.Russian)]
    [InlineData(V1.Language.Kazakh)]
    [InlineData(V1.Language.English)]
    public async Task Finalising_without_the_reason_that_is_owed_is_refused_with_its_precondition_in_the_callers_language(V1.Language language)
    {
        var draft = (await _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("no-reason"))).DraftId;
        var finalize = Asked.Finalize("no-reason-final", draft);
        finalize.Context = Asked.In(language);

        var refusal = await Assert.ThrowsAsync<RpcException>(() => _server.CallAsync<FinalizeDraftResponse>("DraftService/FinalizeDraft", finalize));

        Assert.Equal(StatusCode.FailedPrecondition, refusal.StatusCode);
        Assert.Equal("REASON_REQUIRED", Assert.Single(refusal.GetRpcStatus()!.GetDetail<PreconditionFailure>()!.Violations).Type);
        var text = Server.Texts.Wording.Of(language).Say("Error.ReasonRequired");
        Assert.Equal(text, refusal.GetRpcStatus()!.GetDetail<LocalizedMessage>()!.Message);
        Assert.Equal(text, refusal.GetRpcStatus()!.GetDetail<PreconditionFailure>()!.Violations[0].Description);
    }

    private static IEnumerable<(string Case, string Method, string Field, IMessage Request)> Invalid()
    {
        yield return Find("no case", "case.text", request => request.Case = null);
        yield return Find("open quotation", "case.text", request => (request.Case.Text, request.Case.Typed) = ("кража \"из дома", true));
        yield return Find("empty phrase", "case.text", request => (request.Case.Text, request.Case.Typed) = ("кража «»", true));
        yield return Find("two signs", "case.text", request => (request.Case.Text, request.Case.Typed) = ("кража +-дом", true));
        yield return Find("a demand for nothing", "case.text", request => (request.Case.Text, request.Case.Typed) = ("кража +и", true));
        yield return Find("exclusions alone", "case.text", request => (request.Case.Text, request.Case.Typed) = ("-кража", true));
        yield return Find("typed document", "case.text", request => (request.Case.Text, request.Case.Typed) = (new string('к', 10_001), true));
        yield return Find("page too large", "page_size", request => request.PageSize = 101);
        yield return Find("page below zero", "page_size", request => request.PageSize = -1);
        yield return Find("token made up", "page_token", request => request.PageToken = "abc");
        yield return Find("mask of nothing", "read_mask", request => request.ReadMask = FieldMask.FromString("nothing"));
        yield return Find("no such day", "case.decided_on", request => request.Case.DecidedOn = new Day { Year = 2025, Month = 2, Day_ = 30 });
        yield return Find("a rule, no factor", "case.count.factors[0]", request => request.Case.Count.Factors[0] = "63");
        yield return Find("a factor of rulings", "case.count.factors[0]", request => request.Case.Count.Factors[0] = "КоАП 57(10)");
        yield return Find("no such factor", "case.count.factors[0]", request => request.Case.Count.Factors[0] = "53(1)(99)");
        yield return Find("no such norm", "filter.found_under[0]", request => request.Filter = new AnalogFilter { FoundUnder = { "((" } });
        yield return ("address", "AnalogService/ExplainAnalog", "count_address", new ExplainAnalogRequest { Case = Asked.Burglary(), CountAddress = "nothing" });
        yield return Assess("no qualification", "case.count.found", request => (request.Case.Text, request.Case.Count.Found) = ("Похищен велосипед.", null));
        yield return Assess("typed draft", "case.typed", request => request.Case.Typed = true);
        yield return Assess("no punishment", "punishment", request => request.Punishment = null);
        yield return Assess("punishment below zero", "punishment.amount", request => request.Punishment.Amount = -5);
        yield return Assess("punishment not a number", "punishment.amount", request => request.Punishment.Amount = double.NaN);
        yield return Assess("punishment without unit", "punishment.unit", request => request.Punishment.Unit = PunishmentUnit.Unspecified);
        yield return Assess("unknown punishment", "punishment.form", request => request.Punishment.Form = (PunishmentForm)99);
        yield return Assess("victim older than anyone", "case.count.legal_facts.victim_age", request => request.Case.Count.LegalFacts = new LegalFacts { VictimAge = 200 });
        yield return Assess(
            "unnamed additional punishment",
            "case.count.legal_facts.additional_punishments.punishments[0].kind",
            request => request.Case.Count.LegalFacts = new LegalFacts { AdditionalPunishments = new AdditionalPunishments { Punishments = { new AdditionalPunishment() } } });
        yield return Assess("no key", "idempotency_key", request => request.IdempotencyKey = "");
        yield return Assess("long key", "idempotency_key", request => request.IdempotencyKey = new string('k', 101));
        yield return Reason("no category", "category", request => request.Category = ReasonCategory.Unspecified);
        yield return Reason("no words", "text", request => request.Text = " ");
        yield return Reason("too many words", "text", request => request.Text = new string('т', 501));
        yield return ("final without key", "DraftService/FinalizeDraft", "idempotency_key", new FinalizeDraftRequest { DraftId = "d1" });
        yield return ("removal without reason", "CorpusService/RemoveAct", "reason", new RemoveActRequest { ActId = "a", IdempotencyKey = "k" });
        yield return ("removal without key", "CorpusService/RemoveAct", "idempotency_key", new RemoveActRequest { ActId = "a", Reason = "r" });
        yield return Reason("half a letter", "reason.text", request => request.Text = "слово \0");
        yield return ("list of no state", "DraftService/ListDrafts", "state", new ListDraftsRequest { State = (DraftState)99 });
        yield return ("list of two states", "DraftService/ListDrafts", "state", new ListDraftsRequest { State = DraftState.Assessed, ReasonOwed = true });
        yield return ("withdrawal without key", "DraftService/WithdrawDraft", "idempotency_key", new WithdrawDraftRequest { DraftId = "d1" });
        yield return ("settled without outcome", "CorpusService/SettleReportedError", "outcome", new SettleReportedErrorRequest { IdempotencyKey = "k", Number = 1 });
        yield return ("settled at length", "CorpusService/SettleReportedError", "note", new SettleReportedErrorRequest { IdempotencyKey = "k", Number = 1, Outcome = ReportedErrorOutcome.Confirmed, Note = new string('т', 501) });
        yield return Correct("no such place", "path", request => request.Path = "defendants[9].plea");
        yield return Correct("no such value", "value", request => request.Value = "188");
        yield return Correct("no value", "value", request => request.Value = "");
        yield return Correct("long reason", "reason", request => request.Reason = new string('т', 501));
        yield return ("norm", "LawService/GetNorm", "reference", new GetNormRequest { Reference = "без ссылки" });
        yield return ("day of norm", "LawService/GetNorm", "on", new GetNormRequest { Reference = "УК 188", On = new Day { Year = 2025 } });
        yield return ("nothing found", "LawService/CheckPunishment", "count.found", new CheckPunishmentRequest { Punishment = Asked.Months(12) });
    }

    private static (string, string, string, IMessage) Find(string name, string field, Action<FindAnalogsRequest> spoil) => Spoiled(name, "AnalogService/FindAnalogs", field, Asked.Find(), spoil);

    private static (string, string, string, IMessage) Assess(string name, string field, Action<AssessDraftRequest> spoil) =>
        Spoiled(name, "DraftService/AssessDraft", field, Asked.Assess("invalid"), spoil);

    private static (string, string, string, IMessage) Reason(string name, string field, Action<RecordReasonRequest> spoil) =>
        Spoiled(name, "DraftService/RecordReason", field, Asked.Reason("invalid", "d1"), spoil);

    private static (string, string, string, IMessage) Correct(string name, string field, Action<CorrectExtractionRequest> spoil) => Spoiled(
        name, "CorpusService/CorrectExtraction", field, new CorrectExtractionRequest { IdempotencyKey = "k", ActId = "burglary-0001", Path = "defendants[0].counts[0].found", Value = "УК 188(1)" }, spoil);

    private static (string, string, string, IMessage) Spoiled<T>(string name, string method, string field, T request, Action<T> spoil)
        where T : IMessage
    {
        spoil(request);
        return (name, method, field, request);
    }
}

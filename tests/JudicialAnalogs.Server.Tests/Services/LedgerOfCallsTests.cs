using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Services;

/// <summary>Whoever reads, asks, writes or administers leaves an entry in the ledger, with role and purpose.</summary>
public class LedgerOfCallsTests(BurglaryServer shared)
{
    private readonly TestServer _server = shared.Server;

    /// <summary>Methods without an entry, and why.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["SystemService/GetSystemCard"] = "says what the program is, the same to everybody, and shows no act",
        ["SystemService/GetStatus"] = "asked every few seconds by whoever watches the server, and shows no act",
    };

    [Fact]
    public async Task Every_method_of_every_service_leaves_an_entry_with_role_and_purpose()
    {
        var card = await _server.CallAsync<GetSystemCardResponse>("SystemService/GetSystemCard", new GetSystemCardRequest());
        var assessed = await _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("ledger-of-calls"));
        var found = await _server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", Asked.Find());
        var requests = Requests(assessed.DraftId, found.Analogs[0]);
        var mistaken = await _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("ledger-of-calls-3"));
        requests["DraftService/WithdrawDraft"] = new WithdrawDraftRequest { IdempotencyKey = "ledger-of-calls-withdraw", DraftId = mistaken.DraftId };
        var mark = Asked.Reason("ledger-of-calls-mark", mistaken.DraftId);
        mark.Category = ReasonCategory.ErrorOfAnalysis;
        await _server.CallAsync<RecordReasonResponse>("DraftService/RecordReason", mark);
        var marked = await _server.CallAsync<ListReportedErrorsResponse>("CorpusService/ListReportedErrors", new ListReportedErrorsRequest());
        requests["CorpusService/SettleReportedError"] = new SettleReportedErrorRequest
        {
            IdempotencyKey = "ledger-of-calls-settle",
            Number = marked.Errors.Single(error => error.DraftId == mistaken.DraftId).Number,
            Outcome = ReportedErrorOutcome.Unfounded,
        };

        foreach (var method in Contract.Contract.Services.SelectMany(service => service.Methods).Where(method => !card.MethodsNotBuilt.Contains($"/{method.Service.FullName}/{method.Name}")))
        {
            var name = $"{method.Service.Name}/{method.Name}";
            if (Exceptions.ContainsKey(name))
                continue;
            var purpose = $"ledger of {method.Name}";
            await CallAsync(name, In(purpose, requests.GetValueOrDefault(name) ?? method.InputType.Parser.ParseFrom([])), known: requests.ContainsKey(name));

            var entries = (await EntriesAsync()).Where(entry => entry.Purpose == purpose).ToList();
            Assert.True(entries.Count > 0, $"{name} leaves no entry in the ledger: note it, or name it among the exceptions with the reason");
            Assert.All(entries, entry => Assert.Equal(("local", "operator"), (entry.Actor, entry.Role)));
        }
    }

    [Fact]
    public async Task Pages_of_the_panel_leave_an_entry_too()
    {
        var assessed = await _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("ledger-of-pages"));
        var found = await _server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", Asked.Find());
        using var browser = new HttpClient { BaseAddress = _server.Panel };

        (await browser.GetAsync(new Uri($"/drafts/{assessed.DraftId}", UriKind.Relative), TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
        (await browser.GetAsync(new Uri($"/acts/{found.Analogs[^1].ActId}", UriKind.Relative), TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();

        var entries = (await EntriesAsync()).Where(entry => entry.Purpose == "panel").Select(entry => (entry.Action, entry.Subject)).ToList();
        Assert.Contains(("draft.read", assessed.DraftId), entries);
        Assert.Contains(("act.read", found.Analogs[^1].ActId), entries);
    }

    private static Dictionary<string, IMessage> Requests(string draft, Analog analog) => new(StringComparer.Ordinal)
    {
        ["AnalogService/FindAnalogs"] = Asked.Find(),
        ["AnalogService/ExplainAnalog"] = new ExplainAnalogRequest { Case = Asked.Burglary(), CountAddress = analog.CountAddress },
        ["AnalogService/MarkAnalog"] = new MarkAnalogRequest { IdempotencyKey = "ledger-of-calls-not-similar", DraftId = draft, CountAddress = analog.CountAddress },
        ["AnalogService/SummarizePractice"] = new SummarizePracticeRequest { Case = Asked.Burglary() },
        ["DraftService/AssessDraft"] = Asked.Assess("ledger-of-calls-2"),
        ["DraftService/RecordReason"] = Asked.Reason("ledger-of-calls-reason", draft),
        ["DraftService/FinalizeDraft"] = Asked.Finalize("ledger-of-calls-final", draft),
        ["DraftService/GetDraft"] = new GetDraftRequest { DraftId = draft },
        ["DraftService/ExportSearchNote"] = new ExportSearchNoteRequest { DraftId = draft },
        ["DraftService/PrepareCase"] = Asked.Prepare("ledger-of-calls-prepare"),
        ["LawService/ResolveCitation"] = new ResolveCitationRequest { Text = "ст. 188 УК РК" },
        ["LawService/GetNorm"] = new GetNormRequest { Reference = "ст. 188 УК РК" },
        ["LawService/SearchNorms"] = new SearchNormsRequest { Query = "кража" },
        ["LawService/CheckPunishment"] = new CheckPunishmentRequest { Count = Asked.Burglary().Count, Punishment = Asked.Months(28), DecidedOn = Asked.Burglary().DecidedOn },
        ["CorpusService/ImportActs"] = new ImportActRequest { IdempotencyKey = "ledger-of-calls-import", Source = "bad.jsonl", Text = "{" },
        ["CorpusService/GetAct"] = new GetActRequest { ActId = analog.ActId },
        ["CorpusService/RemoveAct"] = new RemoveActRequest { IdempotencyKey = "ledger-of-calls-remove", ActId = "unknown", Reason = "ledger of RemoveAct" },
        ["CorpusService/CorrectExtraction"] = new CorrectExtractionRequest { IdempotencyKey = "ledger-of-calls-correct", ActId = analog.ActId, Path = "court", Value = "Суд № 99" },
    };

    private static IMessage In(string purpose, IMessage request)
    {
        var context = request.Descriptor.FindFieldByName("context");
        context.Accessor.SetValue(request, new RequestContext { Purpose = purpose });
        return request;
    }

    // A method of a later day is tried with nothing but a purpose; when it needs more, this test must be told what.
    private async Task CallAsync(string name, IMessage request, bool known)
    {
        try
        {
            await _server.CallAsync<Empty>(name, request);
        }
        catch (RpcException refused) when (!known)
        {
            Assert.Fail($"{name} refuses an empty request ({refused.StatusCode}): put one that it answers among the requests of this test");
        }
    }

    private async Task<List<Records.Ledger.LedgerEntry>> EntriesAsync()
    {
        var all = new List<Records.Ledger.LedgerEntry>();
        while (await _server.Records.Ledger.ReadAsync(all.Count, 10_000, TestContext.Current.CancellationToken) is { Count: > 0 } page)
            all.AddRange(page);
        return all;
    }
}

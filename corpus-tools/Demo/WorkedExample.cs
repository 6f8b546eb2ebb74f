using Grpc.Core;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.CorpusTools.Reports;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;
using Spectre.Console;

namespace JudicialAnalogs.CorpusTools.Demo;

/// <summary>The worked example over gRPC: a draft far above practice is compared, refused without a reason, given one, and finalised.</summary>
/// <param name="console">Where it prints.</param>
/// <param name="caller">The server.</param>
/// <param name="language">Language of the answers.</param>
/// <param name="run">Name of this run: part of the idempotency keys, so that each run makes a draft of its own.</param>
internal sealed class WorkedExample(IAnsiConsole console, GrpcCaller caller, V1.Language language, string run)
{
    private const string Drafts = "/judicial.analogs.v1.DraftService/";

    private AssessDraftResponse _assessed = new();

    /// <summary>Address of the draft's page on a panel.</summary>
    public Uri PageOn(Uri panel) => new(panel, $"/drafts/{_assessed.DraftId}?lang={Wording.Of(language).Code}");

    /// <summary>Compares the draft and prints what the judge is shown.</summary>
    public async Task CompareAsync(CancellationToken cancellationToken)
    {
        _assessed = await caller.CallAsync<AssessDraftResponse>(
            Drafts + "AssessDraft",
            new AssessDraftRequest { Context = Context(), IdempotencyKey = $"{run}-assess", Case = new CaseDescription { Text = DemoDraft.Russian() } },
            cancellationToken);
        new DraftReport(console, language).Write(_assessed);
    }

    /// <summary>Goes through reason and finalisation and checks each step.</summary>
    /// <returns>True when every step was as it must be.</returns>
    public async Task<bool> CheckAsync(CancellationToken cancellationToken)
    {
        var finding = _assessed.FarFromPractice.FirstOrDefault();
        var steps = new List<(string What, bool Held)>
        {
            ("the answer says that synthetic acts took part", _assessed.Context.ContainsSynthetic),
            ("analogs were found, each with a passage", _assessed.Practice.Analogs.Count > 0 && _assessed.Practice.Analogs.Take(3).All(analog => analog.Passages.Count > 0)),
            ("they were qualified", _assessed.Practice.Qualification.Shares.Count > 0),
            ("courts' arguments were grouped", _assessed.Practice.Arguments.Groups.Count > 0),
            ("punishments have a distribution", _assessed.Practice.Punishments.Shares.Sum(share => share.Count) >= 20),
            ("the draft is sharply harsher than practice", finding is { Level: DivergenceLevel.Sharp, Direction: DivergenceDirection.Harsher }),
            ("a reason is asked for", _assessed.State == DraftState.ReasonRequired),
            ("finalising without a reason gives FAILED_PRECONDITION", await RefusedAsync(cancellationToken)),
            ("a reason of one line is recorded", await ReasonAsync(cancellationToken) == DraftState.ReasonRecorded),
            ("the draft is finalised", await FinalizedAsync(cancellationToken) == DraftState.Finalized),
            ("the ledger is intact", await LedgerIntactAsync(cancellationToken)),
        };
        console.Write(new Rule("check over gRPC").LeftJustified());
        foreach (var (what, held) in steps)
            console.MarkupLine($"  {(held ? "[green]yes[/]" : "[red]NO[/] ")}  {Markup.Escape(what)}");
        return steps.All(step => step.Held);
    }

    private async Task<bool> RefusedAsync(CancellationToken cancellationToken)
    {
        try
        {
            await caller.CallAsync<FinalizeDraftResponse>(Drafts + "FinalizeDraft", Finalize("early"), cancellationToken);
            return false;
        }
        catch (RpcException refused) when (refused.StatusCode == StatusCode.FailedPrecondition)
        {
            return refused.GetRpcStatus()?.GetDetail<Google.Rpc.PreconditionFailure>()?.Violations.Count > 0;
        }
    }

    private async Task<DraftState> ReasonAsync(CancellationToken cancellationToken)
    {
        var recorded = await caller.CallAsync<RecordReasonResponse>(
            Drafts + "RecordReason",
            new RecordReasonRequest
            {
                Context = Context(),
                IdempotencyKey = $"{run}-reason",
                DraftId = _assessed.DraftId,
                Category = ReasonCategory.GravityOfConsequences,
                Text = "Демонстрация: тяжесть последствий для потерпевшей.",
            },
            cancellationToken);
        return recorded.State;
    }

    private async Task<DraftState> FinalizedAsync(CancellationToken cancellationToken) =>
        (await caller.CallAsync<FinalizeDraftResponse>(Drafts + "FinalizeDraft", Finalize("finalize"), cancellationToken)).State;

    private async Task<bool> LedgerIntactAsync(CancellationToken cancellationToken) =>
        (await caller.CallAsync<VerifyLedgerResponse>("/judicial.analogs.v1.AuditService/VerifyLedger", new VerifyLedgerRequest(), cancellationToken)).Intact;

    private FinalizeDraftRequest Finalize(string key) => new() { Context = Context(), IdempotencyKey = $"{run}-{key}", DraftId = _assessed.DraftId };

    private RequestContext Context() => new() { Language = language, Purpose = "demo" };
}

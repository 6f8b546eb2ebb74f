using JudicialAnalogs.V1;

namespace Interop.CaseSystem;

/// <summary>A court's case-management system in small: it hands a case over to the panel, has the draft compared and records the judge's reason.</summary>
public sealed class CaseExample(GrpcClient drafts, Uri panel)
{
    private const string CaseNumber = "1-901-26";

    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Comparing = TimeSpan.FromSeconds(30);

    /// <summary>All steps, one after the other.</summary>
    public async Task<CaseReport> RunAsync(CancellationToken cancellation)
    {
        var context = new RequestContext { Language = Language.Kazakh, Purpose = $"case {CaseNumber}" };

        // What the system knows of the case. What it does not know it leaves out; the judge fills that in.
        var description = new CaseDescription
        {
            Text = "Подсудимый через окно проник в дом и похитил телевизор и инструменты, был задержан соседями.",
            Count = new CaseCount { Found = new Qualification { Article = "188", Part = "3", Points = { "3" } }, Factors = { "53(1)(6)" } },
            Procedure = Procedure.General,
            CaseNumber = CaseNumber,
        };
        var punishment = new Punishment { Form = PunishmentForm.Imprisonment, Amount = 84, Unit = PunishmentUnit.Months };

        // 1. Hand the case over. The key follows from the case and its version: asked again, also after a restart, it gives the same link.
        var prepare = new PrepareCaseRequest
        {
            Context = context,
            IdempotencyKey = $"{CaseNumber} prepare 1",
            Case = description,
            Punishment = punishment,
            ReturnTo = $"https://cases.example/{CaseNumber}",
        };
        var prepared = await drafts.CallAsync<PrepareCaseResponse>("PrepareCase", prepare, Usual, cancellation);

        // 2. The judge's browser opens the link. Here this program stands in for it.
        using var browser = new HttpClient();
        using var page = await browser.GetAsync(new Uri(panel, prepared.Link), cancellation);
        page.EnsureSuccessStatusCode();

        // 3. Or the system has the draft compared itself.
        var assess = new AssessDraftRequest { Context = context, IdempotencyKey = $"{CaseNumber} assess 1", Case = description, Punishment = punishment };
        var assessed = await drafts.CallAsync<AssessDraftResponse>("AssessDraft", assess, Comparing, cancellation);

        // 4. A draft far from practice is not decided without a reason: the refusal says so, to the program and to the judge.
        var finalize = new FinalizeDraftRequest { Context = context, IdempotencyKey = $"{CaseNumber} finalize 1", DraftId = assessed.DraftId };
        RefusedCallException? refused = null;
        try
        {
            await drafts.CallAsync<FinalizeDraftResponse>("FinalizeDraft", finalize, Usual, cancellation);
        }
        catch (RefusedCallException refusal) when (refusal.Missing.Contains("REASON_REQUIRED"))
        {
            refused = refusal;
        }

        // 5. The judge's reason, in one line.
        var reason = new RecordReasonRequest
        {
            Context = context,
            IdempotencyKey = $"{CaseNumber} reason 1",
            DraftId = assessed.DraftId,
            Category = ReasonCategory.Role,
            Text = "Организатор группы.",
        };
        var recorded = await drafts.CallAsync<RecordReasonResponse>("RecordReason", reason, Usual, cancellation);
        var decided = await drafts.CallAsync<FinalizeDraftResponse>("FinalizeDraft", finalize, Usual, cancellation);
        return new CaseReport(prepared.Link, page.RequestMessage!.RequestUri!.PathAndQuery, assessed.DraftId, assessed.State, refused, recorded.State, decided.State);
    }
}

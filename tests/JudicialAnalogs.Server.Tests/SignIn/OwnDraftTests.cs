using System.Net;
using Google.Protobuf;
using Grpc.Core;
using JudicialAnalogs.Server.SignIn;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.SignIn;

/// <summary>Drafts are for their authors.</summary>
public class OwnDraftTests(SignInServer shared)
{
    [Fact]
    public async Task A_draft_of_another_is_not_there_to_the_byte()
    {
        var mine = await AssessAsync("own-1", "judge-a");

        foreach (var (method, request) in Calls())
        {
            var foreign = await RefusedAsync(method, request(mine), "judge-b");
            var missing = await RefusedAsync(method, request("d9999999999"), "judge-b");
            Assert.Equal(missing, foreign);
            Assert.Equal(StatusCode.NotFound, foreign.Status);
        }

        var own = await shared.CallAsync<GetDraftResponse>("DraftService/GetDraft", new GetDraftRequest { Context = Asked.In(V1.Language.Russian), DraftId = mine }, shared.In(Roles.Judge, "judge-a"));
        Assert.Equal((StatusCode.OK, "judge-a"), (own.Status, own.Answer.Events[0].Actor));
    }

    [Fact]
    public async Task Pages_of_a_draft_of_another_are_those_of_one_that_is_not_there()
    {
        var mine = await AssessAsync("own-2", "judge-a");

        foreach (var path in new[] { "", "/law", "/analogs", "/counts?of=group", "/note", "/note/file?format=html", "/reason", "/case", "/provisional" })
        {
            var foreign = await shared.AskAsync("GET", $"/drafts/{mine}{path}", shared.In(Roles.Judge, "judge-b"));
            var missing = await shared.AskAsync("GET", $"/drafts/d9999999999{path}", shared.In(Roles.Judge, "judge-b"));
            Assert.Equal(HttpStatusCode.NotFound, foreign.Status);
            Assert.Equal(missing.Text.Replace("d9999999999", mine, StringComparison.Ordinal), foreign.Text);
        }

        Assert.Equal(HttpStatusCode.OK, (await shared.AskAsync("GET", $"/drafts/{mine}", shared.In(Roles.Judge, "judge-a"))).Status);
    }

    [Fact]
    public async Task Lists_hold_ones_own_drafts_alone()
    {
        var (mine, other) = (await AssessAsync("own-3", "judge-c"), await AssessAsync("own-4", "judge-d"));

        var listed = await ListAsync("", "judge-c");
        Assert.Equal([mine], listed.Answer.Drafts.Select(draft => draft.DraftId));
        Assert.Equal(StatusCode.PermissionDenied, (await ListAsync("judge-d", "judge-c")).Status);
        var (_, page) = await shared.AskAsync("GET", "/?lang=ru", shared.In(Roles.Judge, "judge-c"));
        Assert.Contains(mine, page, StringComparison.Ordinal);
        Assert.DoesNotContain(other, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_signed_in_names_a_purpose_and_the_ledger_keeps_it_with_the_role()
    {
        var without = await shared.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", new FindAnalogsRequest { Case = Asked.Burglary() }, shared.In(Roles.Assistant, "assistant-1"));
        Assert.Equal(StatusCode.InvalidArgument, without.Status);
        var import = await shared.CallAsync<ImportActsResponse>("CorpusService/ImportActs", new ImportActRequest { IdempotencyKey = "k", Source = "a.txt", Text = "x" }, shared.In(Roles.Administrator));
        Assert.Equal(StatusCode.InvalidArgument, import.Status);

        var with = Asked.Find();
        with.Context.Purpose = "purpose of an assistant";
        Assert.Equal(StatusCode.OK, (await shared.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", with, shared.In(Roles.Assistant, "assistant-1"))).Status);
        var entry = (await shared.Server.Records.Ledger.ReadAsync(0, 10_000, TestContext.Current.CancellationToken)).Single(entry => entry.Purpose == "purpose of an assistant");
        Assert.Equal(("assistant-1", "assistant"), (entry.Actor, entry.Role));
    }

    [Fact]
    public async Task A_system_speaks_for_the_person_it_names_and_nobody_else_does()
    {
        var headers = shared.In(Roles.CaseManagementSystem, "judge-e");
        var made = await shared.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("own-5"), headers);
        Assert.Equal(StatusCode.OK, made.Status);
        var read = await shared.CallAsync<GetDraftResponse>("DraftService/GetDraft", new GetDraftRequest { Context = Asked.In(V1.Language.Russian), DraftId = made.Answer.DraftId }, headers);
        Assert.Equal("judge-e", read.Answer.Events[0].Actor);
        var entry = (await shared.Server.Records.Ledger.ReadAsync(0, 10_000, TestContext.Current.CancellationToken)).First(entry => entry.Action == "draft.assess" && entry.Subject.Contains(made.Answer.DraftId, StringComparison.Ordinal));
        Assert.Equal(("judge-e", "case-management-system case-system"), (entry.Actor, entry.Role));

        headers.Remove("analogs-actor");
        Assert.Equal(StatusCode.PermissionDenied, (await shared.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("own-6"), headers)).Status);
        var judge = shared.In(Roles.Judge, "judge-f");
        judge["analogs-actor"] = "judge-e";
        Assert.Equal(StatusCode.PermissionDenied, (await shared.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("own-7"), judge)).Status);
    }

    [Fact]
    public async Task A_system_sees_of_a_persons_drafts_those_that_came_of_it()
    {
        var headers = shared.In(Roles.CaseManagementSystem, "judge-g");
        var own = await AssessAsync("made-1", "judge-g");
        var pretended = new AssessDraftRequest(Asked.Assess("made-2"));
        pretended.Context.System = "case-system";
        var also = (await shared.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", pretended, shared.In(Roles.Judge, "judge-g"))).Answer.DraftId;
        var made = (await shared.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("made-3"), headers)).Answer.DraftId;

        var listed = await shared.CallAsync<ListDraftsResponse>("DraftService/ListDrafts", new ListDraftsRequest { Context = Asked.In(V1.Language.Russian) }, headers);
        Assert.Equal([made], listed.Answer.Drafts.Select(draft => draft.DraftId));
        foreach (var draft in new[] { own, also })
            Assert.Equal(StatusCode.NotFound, (await shared.CallAsync<GetDraftResponse>("DraftService/GetDraft", new GetDraftRequest { Context = Asked.In(V1.Language.Russian), DraftId = draft }, headers)).Status);
        Assert.Equal(3, (await ListAsync("", "judge-g")).Answer.Drafts.Count);
    }

    [Fact]
    public async Task Marks_are_listed_of_a_named_draft_of_ones_own()
    {
        var all = await shared.CallAsync<ListAnalogMarksResponse>("AnalogService/ListAnalogMarks", new ListAnalogMarksRequest { Context = Asked.In(V1.Language.Russian) }, shared.In(Roles.Judge, "judge-a"));

        Assert.Equal(StatusCode.InvalidArgument, all.Status);
    }

    private static IEnumerable<(string Method, Func<string, IMessage> Request)> Calls()
    {
        var context = Asked.In(V1.Language.Russian);
        yield return ("DraftService/GetDraft", draft => new GetDraftRequest { Context = context, DraftId = draft });
        yield return ("DraftService/RecordReason", draft => Asked.Reason("foreign-reason", draft));
        yield return ("DraftService/FinalizeDraft", draft => new FinalizeDraftRequest { Context = context, DraftId = draft, IdempotencyKey = "foreign-finalize" });
        yield return ("DraftService/WithdrawDraft", draft => new WithdrawDraftRequest { Context = context, DraftId = draft, IdempotencyKey = "foreign-withdraw" });
        yield return ("DraftService/ExportSearchNote", draft => new ExportSearchNoteRequest { Context = context, DraftId = draft });
        yield return ("AnalogService/ListAnalogMarks", draft => new ListAnalogMarksRequest { Context = context, DraftId = draft });
        yield return ("AnalogService/MarkAnalog", draft => new MarkAnalogRequest { Context = context, DraftId = draft, IdempotencyKey = "foreign-mark" });
        yield return ("DraftService/AssessDraft", draft => new AssessDraftRequest(Asked.Assess("foreign-assess")) { DraftId = draft });
    }

    private async Task<string> AssessAsync(string key, string person) =>
        (await shared.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess(key), shared.In(Roles.Judge, person))).Answer.DraftId;

    private Task<(StatusCode Status, ListDraftsResponse Answer, Google.Rpc.Status? Details)> ListAsync(string author, string person) =>
        shared.CallAsync<ListDraftsResponse>("DraftService/ListDrafts", new ListDraftsRequest { Context = Asked.In(V1.Language.Russian), Author = author }, shared.In(Roles.Judge, person));

    private async Task<(StatusCode Status, string Details, int Length)> RefusedAsync(string method, IMessage request, string person)
    {
        var (status, body, details) = await shared.CallAsync($"/judicial.analogs.v1.{method}", request.ToByteArray(), shared.In(Roles.Judge, person), readToEnd: true);
        return (status, details?.ToString() ?? "", body.Length);
    }
}

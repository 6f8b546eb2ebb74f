using Google.Rpc;
using Grpc.Core;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Conformance.Checks;

/// <summary>The whole life of a draft; each check goes on from where the one before left it.</summary>
internal sealed class DraftLife
{
    private const string Sharp = "the archive has too little practice for a sharp divergence, so no reason is asked for";
    private AssessDraftResponse? _assessed;
    private DraftState _state;

    public IEnumerable<ContractCheck> All(bool decide)
    {
        yield return new("draft.assess", "A draft is compared with the law and with practice, and gets an identity and a state.", AssessAsync);
        yield return new("draft.new-version", "The same draft changed is its next version.", NewVersionAsync);
        yield return new("draft.reason-required", "Deciding a draft far from practice without a reason is FAILED_PRECONDITION with PreconditionFailure REASON_REQUIRED.", RequiredAsync);
        yield return new("draft.reason", "A reason of one line is recorded; the same call again records it once.", ReasonAsync);
        yield return new("draft.reason-too-long", "A reason of more than 500 characters is refused by its field.", TooLongAsync);
        if (decide)
        {
            yield return new("draft.finalize", "The draft is decided, and when is told.", FinalizeAsync);
            yield return new("draft.decided-is-closed", "A decided draft is neither withdrawn nor decided again: FAILED_PRECONDITION with the reason DRAFT_STATE.", ClosedAsync);
        }

        yield return new("draft.history", "GetDraft gives every version, reason and step in order.", HistoryAsync);
        yield return new("draft.note", "The search note is given for print and as data.", NoteAsync);
        yield return new("draft.listed", "The author finds the draft in the list of drafts.", ListedAsync);
        yield return new("draft.withdraw", "An open draft is withdrawn, and is closed then.", WithdrawAsync);
    }

    private async Task<string> AssessAsync(ServerUnderTest server, CancellationToken cancellation)
    {
        var assessed = await server.AssessAsync(Questions.Assess(server.Key("life")), cancellation);
        Expect.That(assessed.DraftVersion == 1, $"version {assessed.DraftVersion}");
        Expect.That(assessed.State is DraftState.Assessed or DraftState.ReasonRequired, $"state {assessed.State}");
        Expect.That(assessed.Punishment is { Form: PunishmentForm.Imprisonment, Amount: 72 }, $"the punishment was read as {assessed.Punishment}");
        Expect.That(assessed.NextStep.Length > 0, "nothing says what to do next");
        (_assessed, _state) = (assessed, assessed.State);
        return $"{assessed.DraftId}, {assessed.State}";
    }

    private async Task<string> NewVersionAsync(ServerUnderTest server, CancellationToken cancellation)
    {
        var before = Assessed();
        var request = Questions.Assess(server.Key("life-2"));
        (request.DraftId, request.Punishment) = (before.DraftId, new Punishment { Form = PunishmentForm.Imprisonment, Amount = 84, Unit = PunishmentUnit.Months });
        var next = await server.AssessAsync(request, cancellation);
        Expect.That((next.DraftId, next.DraftVersion) == (before.DraftId, 2), $"{next.DraftId} version {next.DraftVersion}");
        Expect.That(next.Punishment.Amount == 84, $"the punishment given was not taken: {next.Punishment}");
        _state = next.State;
        return $"version {next.DraftVersion}, {next.State}";
    }

    private async Task<string> RequiredAsync(ServerUnderTest server, CancellationToken cancellation)
    {
        var draft = Assessed();
        Expect.Possible(_state == DraftState.ReasonRequired, Sharp);
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (language, code) in Questions.Languages)
        {
            var refusal = await server.RefusalAsync("DraftService/FinalizeDraft", Finalize(server, $"early-{code}", draft, language), StatusCode.FailedPrecondition, cancellation);
            var types = refusal.Detail<PreconditionFailure>()?.Violations.Select(violation => violation.Type).ToList() ?? [];
            Expect.That(types.Contains("REASON_REQUIRED"), $"PreconditionFailure of \"{string.Join(", ", types)}\"");
            var said = refusal.Detail<LocalizedMessage>();
            Expect.That(said?.Locale == code && texts.Add(said.Message), $"{code}: LocalizedMessage in {said?.Locale}");
        }

        return "REASON_REQUIRED in ru, kk, en";
    }

    private async Task<string> ReasonAsync(ServerUnderTest server, CancellationToken cancellation)
    {
        var draft = Assessed();
        var request = Reason(server, draft, "Проверка договора: тяжесть последствий.");
        var (first, second) = (await server.CallAsync<RecordReasonResponse>("DraftService/RecordReason", request, cancellation), await server.CallAsync<RecordReasonResponse>("DraftService/RecordReason", request, cancellation));
        Expect.That(first.State == DraftState.ReasonRecorded && first.Reason?.Text == request.Text && first.Reason.Number == 1, $"state {first.State}, reason {first.Reason}");
        Expect.That(second.Reason?.Number == 1, $"the same call again is reason {second.Reason?.Number}");
        _state = first.State;
        return $"{first.State}";
    }

    private async Task<string> TooLongAsync(ServerUnderTest server, CancellationToken cancellation)
    {
        var request = Reason(server, Assessed(), new string('т', 501));
        request.IdempotencyKey = server.Key("life-long-reason");
        var refusal = await server.RefusalAsync("DraftService/RecordReason", request, StatusCode.InvalidArgument, cancellation);
        var field = refusal.Detail<BadRequest>()?.FieldViolations.FirstOrDefault()?.Field;
        Expect.That(field == "text", $"the field is \"{field}\"");
        return "text";
    }

    private async Task<string> FinalizeAsync(ServerUnderTest server, CancellationToken cancellation)
    {
        var draft = Assessed();
        var answer = await server.CallAsync<FinalizeDraftResponse>("DraftService/FinalizeDraft", Finalize(server, "final", draft, V1.Language.Russian), cancellation);
        Expect.That(answer.State == DraftState.Finalized && answer.FinalizedAt is not null, $"state {answer.State}");
        server.Decided.Add(draft.DraftId);
        _state = answer.State;
        return $"{answer.State}";
    }

    private async Task<string> ClosedAsync(ServerUnderTest server, CancellationToken cancellation)
    {
        var draft = Assessed();
        Expect.Possible(_state == DraftState.Finalized, "the draft was not decided");
        var withdraw = await server.RefusalAsync("DraftService/WithdrawDraft", Withdraw(server, "life-withdraw", draft.DraftId), StatusCode.FailedPrecondition, cancellation);
        var again = await server.RefusalAsync("DraftService/FinalizeDraft", Finalize(server, "again", draft, V1.Language.Russian), StatusCode.FailedPrecondition, cancellation);
        foreach (var refusal in new[] { withdraw, again })
            Expect.That(refusal.Detail<ErrorInfo>()?.Reason == "DRAFT_STATE", $"the reason is \"{refusal.Detail<ErrorInfo>()?.Reason}\"");
        return "DRAFT_STATE";
    }

    private async Task<string> HistoryAsync(ServerUnderTest server, CancellationToken cancellation)
    {
        var kept = await server.CallAsync<GetDraftResponse>("DraftService/GetDraft", new GetDraftRequest { Context = Questions.In(V1.Language.Russian), DraftId = Assessed().DraftId }, cancellation);
        Expect.That(kept.State == _state, $"state {kept.State} instead of {_state}");
        Expect.That(kept.Versions.Select(version => version.Number).SequenceEqual([1, 2]), $"versions {string.Join(", ", kept.Versions.Select(version => version.Number))}");
        Expect.That(kept.Reasons.Count == 1, $"{kept.Reasons.Count} reasons");
        Expect.That(kept.Events.Select(step => step.Number).SequenceEqual(Enumerable.Range(1, kept.Events.Count).Select(number => (long)number)), "steps are not numbered without gaps");
        Expect.That(kept.Versions[0].Assessment?.DraftId == Assessed().DraftId, "the first assessment is not kept as it was sent");
        return $"{kept.Events.Count} steps";
    }

    private async Task<string> NoteAsync(ServerUnderTest server, CancellationToken cancellation)
    {
        var seen = new List<string>();
        foreach (var (format, type) in new[] { (SearchNoteFormat.Html, "text/html"), (SearchNoteFormat.Json, "application/json") })
        {
            var request = new ExportSearchNoteRequest { Context = Questions.In(V1.Language.Kazakh), DraftId = Assessed().DraftId, Format = format };
            var note = await server.CallAsync<ExportSearchNoteResponse>("DraftService/ExportSearchNote", request, cancellation);
            Expect.That(note.MediaType.StartsWith(type, StringComparison.Ordinal) && note.Content.Length > 0 && note.FileName.Length > 0, $"{format}: {note.MediaType}, {note.Content.Length} bytes");
            Expect.That(note.Content.ToStringUtf8().Contains(Assessed().DraftId, StringComparison.Ordinal), $"{format}: the note does not name its draft");
            seen.Add($"{type} {note.Content.Length} bytes");
        }

        return string.Join(", ", seen);
    }

    private async Task<string> ListedAsync(ServerUnderTest server, CancellationToken cancellation)
    {
        var request = new ListDraftsRequest { Context = Questions.In(V1.Language.Russian), PageSize = 200 };
        for (var pages = 1; ; pages++)
        {
            var answer = await server.CallAsync<ListDraftsResponse>("DraftService/ListDrafts", request, cancellation);
            if (answer.Drafts.FirstOrDefault(draft => draft.DraftId == Assessed().DraftId) is { } listed)
            {
                Expect.That(listed.State == _state && listed.DraftVersion == 2, $"{listed.State}, version {listed.DraftVersion}");
                return $"page {pages}";
            }

            Expect.That((request.PageToken = answer.NextPageToken).Length > 0, "it is in no page of the list");
        }
    }

    private async Task<string> WithdrawAsync(ServerUnderTest server, CancellationToken cancellation)
    {
        var draft = await server.AssessAsync(Questions.Assess(server.Key("withdrawn")), cancellation);
        var answer = await server.CallAsync<WithdrawDraftResponse>("DraftService/WithdrawDraft", Withdraw(server, "withdraw", draft.DraftId), cancellation);
        Expect.That(answer.State == DraftState.Withdrawn, $"state {answer.State}");
        var refusal = await server.RefusalAsync("DraftService/FinalizeDraft", Finalize(server, "withdrawn", draft, V1.Language.Russian), StatusCode.FailedPrecondition, cancellation);
        Expect.That(refusal.Detail<ErrorInfo>()?.Reason == "DRAFT_STATE", $"the reason is \"{refusal.Detail<ErrorInfo>()?.Reason}\"");
        return $"{answer.State}";
    }

    private AssessDraftResponse Assessed() => _assessed ?? throw new CheckSkippedException("draft.assess did not pass");

    private static FinalizeDraftRequest Finalize(ServerUnderTest server, string key, AssessDraftResponse draft, V1.Language language) =>
        new() { Context = Questions.In(language), IdempotencyKey = server.Key($"life-{key}"), DraftId = draft.DraftId };

    private static RecordReasonRequest Reason(ServerUnderTest server, AssessDraftResponse draft, string text) => new()
    {
        Context = Questions.In(V1.Language.Russian),
        IdempotencyKey = server.Key("life-reason"),
        DraftId = draft.DraftId,
        Category = ReasonCategory.GravityOfConsequences,
        Text = text,
    };

    private static WithdrawDraftRequest Withdraw(ServerUnderTest server, string key, string draft) =>
        new() { Context = Questions.In(V1.Language.Russian), IdempotencyKey = server.Key(key), DraftId = draft };
}

using Google.Rpc;
using Grpc.Core;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Conformance.Checks;

/// <summary>Idempotency keys: a call may be sent as often as the network needs, and happens once.</summary>
internal static class KeyChecks
{
    public static IEnumerable<ContractCheck> All() =>
    [
        new("keys.same-request", "The same request under the same key is the same draft, with the same answer.", async (server, cancellation) =>
        {
            var request = Questions.Assess(server.Key("same"));
            var (first, second) = (await server.AssessAsync(request, cancellation), await server.AssessAsync(request, cancellation));
            Expect.That(first.DraftId == second.DraftId && first.DraftVersion == second.DraftVersion, $"{first.DraftId} version {first.DraftVersion}, then {second.DraftId} version {second.DraftVersion}");
            Expect.That(first.Equals(second), "the second answer differs from the first");
            return first.DraftId;
        }),
        new("keys.at-once", "The same request under the same key from several callers at once is one draft.", async (server, cancellation) =>
        {
            var request = Questions.Assess(server.Key("at-once"));
            var drafts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => server.AssessAsync(request, cancellation)));
            Expect.That(drafts.DistinctBy(draft => draft.DraftId).Count() == 1, $"drafts {string.Join(", ", drafts.Select(draft => draft.DraftId).Distinct())}");
            return $"{drafts.Length} calls, {drafts[0].DraftId}";
        }),
        new("keys.other-request", "Another request under a used key is INVALID_ARGUMENT with the reason IDEMPOTENCY_KEY_REUSED.", async (server, cancellation) =>
        {
            var request = Questions.Assess(server.Key("other"));
            await server.AssessAsync(request, cancellation);
            request.Case.Text += " Ещё одно предложение.";
            var refusal = await server.RefusalAsync("DraftService/AssessDraft", request, StatusCode.InvalidArgument, cancellation);
            Expect.That(refusal.Detail<ErrorInfo>()?.Reason == "IDEMPOTENCY_KEY_REUSED", $"the reason is \"{refusal.Detail<ErrorInfo>()?.Reason}\"");
            return "IDEMPOTENCY_KEY_REUSED";
        }),
        new("keys.missing", "A call that writes is refused without a key.", (server, cancellation) => RefusedAsync(server, "", cancellation)),
        new("keys.too-long", "A key of more than 100 characters is refused.", (server, cancellation) => RefusedAsync(server, new string('k', 101), cancellation)),
    ];

    private static async Task<string> RefusedAsync(ServerUnderTest server, string key, CancellationToken cancellation)
    {
        var refusal = await server.RefusalAsync("DraftService/AssessDraft", Questions.Assess(key), StatusCode.InvalidArgument, cancellation);
        var field = refusal.Detail<BadRequest>()?.FieldViolations.FirstOrDefault()?.Field;
        Expect.That(field == "idempotency_key", $"the field is \"{field}\"");
        return "idempotency_key";
    }
}

using Google.Protobuf;
using Grpc.Core;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Conformance.Checks;

/// <summary>Calls that end early: by their deadline or because the caller gave up. Nothing may stay half done.</summary>
internal static class DeadlineChecks
{
    private const string Assess = "DraftService/AssessDraft";
    private static readonly string[] Timeouts = ["1u", "2m", "8m", "30m", "120m"];
    private static readonly int[] Patience = [1, 10, 40, 150];

    public static IEnumerable<ContractCheck> All() =>
    [
        new("deadlines.exceeded", "A call that its deadline passes ends with DEADLINE_EXCEEDED.", async (server, cancellation) =>
        {
            var answer = await server.SendAsync("AnalogService/FindAnalogs", Questions.Find(), cancellation, ("grpc-timeout", "1u"));
            Expect.That(answer.Status == StatusCode.DeadlineExceeded, $"{answer.Ending} instead of DEADLINE_EXCEEDED");
            return "DEADLINE_EXCEEDED";
        }),
        new("deadlines.kept", "A call with a deadline far off is answered.", async (server, cancellation) =>
        {
            (await server.SendAsync("AnalogService/FindAnalogs", Questions.Find(), cancellation, ("grpc-timeout", "60S"))).Single<FindAnalogsResponse>();
            return "OK";
        }),
        new("deadlines.nothing-half-written", "A comparison that its deadline cuts off anywhere is kept whole or not at all: the same key then gives one draft of one version.", async (server, cancellation) =>
        {
            var cut = 0;
            foreach (var timeout in Timeouts)
            {
                var request = Questions.Assess(server.Key($"deadline-{timeout}"));
                var answer = await server.SendAsync(Assess, request, cancellation, ("grpc-timeout", timeout));
                Expect.That(answer.Status is StatusCode.OK or StatusCode.DeadlineExceeded, $"after {timeout}: {answer.Ending}");
                cut += answer.Status == StatusCode.OK ? 0 : 1;
                await WholeAsync(server, request, cancellation);
            }

            Expect.That(cut > 0, "no deadline was kept, not even that of 1 microsecond");
            return $"{cut} of {Timeouts.Length} cut off";
        }),
        new("cancellation.nothing-half-written", "A comparison that its caller gives up anywhere is kept whole or not at all.", async (server, cancellation) =>
        {
            var cut = 0;
            foreach (var patience in Patience)
            {
                var request = Questions.Assess(server.Key($"cancel-{patience}"));
                using var impatient = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
                impatient.CancelAfter(patience);
                try
                {
                    await server.SendAsync(Assess, request, impatient.Token);
                }
                catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
                {
                    cut++;
                }

                await WholeAsync(server, request, cancellation);
            }

            return $"{cut} of {Patience.Length} given up";
        }),
    ];

    private static async Task WholeAsync(ServerUnderTest server, AssessDraftRequest request, CancellationToken cancellation)
    {
        var draft = await server.AssessAsync(request, cancellation);
        var kept = await server.CallAsync<GetDraftResponse>("DraftService/GetDraft", new GetDraftRequest { Context = Questions.In(V1.Language.English), DraftId = draft.DraftId }, cancellation);
        Expect.That(kept.Versions.Count == 1 && kept.Events.Count == 1, $"{request.IdempotencyKey}: draft {draft.DraftId} has {kept.Versions.Count} versions and {kept.Events.Count} steps");
        Expect.That(kept.Versions[0].Assessment.ToByteString().Length > 0, $"{request.IdempotencyKey}: the assessment that was kept is empty");
    }
}

using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Conformance.Checks;

/// <summary>Every number can be opened: finding, counts behind it, passage of the act, norm.</summary>
internal static class EvidenceChecks
{
    private const int Opened = 3;

    public static IEnumerable<ContractCheck> All() =>
    [
        new("evidence.passages", "Every passage shown for an analog stands in its act, word for word, where it is said to stand.", PassagesAsync),
        new("evidence.scores", "The score of an analog is explained, and its parts make it.", async (server, cancellation) =>
        {
            var found = await FoundAsync(server, cancellation);
            var request = new ExplainAnalogRequest { Context = Questions.In(V1.Language.Russian), Case = Questions.Find().Case, CountAddress = found.Analogs[0].CountAddress };
            var score = (await server.CallAsync<ExplainAnalogResponse>("AnalogService/ExplainAnalog", request, cancellation)).Score;
            Expect.That(score is not null, "no score");
            Expect.That(Math.Abs(score.Value - score.Children.Sum(part => part.Value)) < 1e-6, $"{score.Value}, its parts {score.Children.Sum(part => part.Value)}");
            return $"{score.Children.Count} parts";
        }),
        new("evidence.findings", "A finding of practice that asks for attention says what it found, what it guarantees, and the decisions behind it, which can be opened.", FindingsAsync),
        new("evidence.law", "A finding of the law says what it found and cites its norm.", async (server, cancellation) =>
        {
            var assessed = await server.AssessAsync(Questions.Assess(server.Key("law")), cancellation);
            var findings = assessed.OutsideTheLaw.Concat(assessed.LawCannotTell).Concat(assessed.LawKept).ToList();
            Expect.That(findings.Count > 0, "no rule of the law was looked at");
            Expect.That(findings.All(finding => finding.Norm.Length > 0 && finding.Message.Length > 0), "a finding without norm or words");
            Expect.That(assessed.LawCannotTell.All(finding => finding.MissingFacts.Count > 0), "a rule that cannot be told does not say which fact is missing");
            return $"{findings.Count} rules";
        }),
        new("evidence.norms", "A norm that a finding cites can be read.", NormsAsync),
    ];

    private static async Task<FindAnalogsResponse> FoundAsync(ServerUnderTest server, CancellationToken cancellation)
    {
        var found = await server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", Questions.Find(), cancellation);
        Expect.Possible(found.Analogs.Count > 0, "the archive has no analog of the question");
        return found;
    }

    private static async Task<string> PassagesAsync(ServerUnderTest server, CancellationToken cancellation)
    {
        var passages = 0;
        foreach (var analog in (await FoundAsync(server, cancellation)).Analogs.Take(Opened))
        {
            var text = await TextAsync(server, analog.ActId, cancellation);
            foreach (var passage in analog.Passages)
            {
                var (start, length) = (passage.Span?.Start ?? 0, passage.Span?.Length ?? 0);
                Expect.That(start >= 0 && length > 0 && start + length <= text.Length, $"{analog.ActId}: {start}+{length} of {text.Length}");
                Expect.That(text.AsSpan(start, length).SequenceEqual(passage.Text), $"{analog.ActId}: other words stand at {start}");
                passages++;
            }
        }

        Expect.That(passages > 0, "no analog shows a passage");
        return $"{passages} passages";
    }

    private static async Task<string> FindingsAsync(ServerUnderTest server, CancellationToken cancellation)
    {
        var assessed = await server.AssessAsync(Questions.Assess(server.Key("findings")), cancellation);
        var findings = assessed.FarFromPractice.Where(finding => finding.Level is DivergenceLevel.Notice or DivergenceLevel.Sharp).ToList();
        Expect.Possible(findings.Count > 0, "the archive has too little practice for a divergence");
        foreach (var finding in findings)
        {
            Expect.That(finding.Message.Length > 0 && finding.Guarantee.Length > 0, $"{finding.Aspect}: no words or no guarantee");
            Expect.That(finding.CountAddresses.Count > 0, $"{finding.Aspect}: no decisions behind it");
            foreach (var address in finding.CountAddresses.Take(Opened))
                await TextAsync(server, address.Split('#')[0], cancellation);
        }

        return string.Join(", ", findings.Select(finding => $"{finding.Aspect} {finding.Level}"));
    }

    private static async Task<string> NormsAsync(ServerUnderTest server, CancellationToken cancellation)
    {
        var assessed = await server.AssessAsync(Questions.Assess(server.Key("norms")), cancellation);
        var norms = assessed.OutsideTheLaw.Concat(assessed.LawKept).Select(finding => finding.Norm).Distinct().ToList();
        Expect.Possible(norms.Count > 0, "no rule of the law could be told for the draft");
        var read = 0;
        foreach (var norm in norms)
        {
            var answer = await server.SendAsync("LawService/GetNorm", new GetNormRequest { Context = Questions.In(V1.Language.Russian), Reference = norm }, cancellation);
            Expect.Possible(answer.Status != StatusCode.NotFound || read > 0, $"the law of {norm} is not loaded (analogs import law)");
            Expect.That(answer.Single<GetNormResponse>() is { Norm: not null } or { Nearest: not null }, $"{norm} has no text");
            read++;
        }

        return $"{read} norms";
    }

    private static async Task<string> TextAsync(ServerUnderTest server, string act, CancellationToken cancellation)
    {
        var request = new GetActRequest { Context = Questions.In(V1.Language.Russian), ActId = act, ReadMask = FieldMask.FromString("act.text") };
        var text = (await server.CallAsync<GetActResponse>("CorpusService/GetAct", request, cancellation)).Act?.Text;
        Expect.That(!string.IsNullOrEmpty(text), $"{act} has no text");
        return text;
    }
}

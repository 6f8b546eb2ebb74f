using Google.Protobuf;
using JudicialAnalogs.CorpusTools.Conformance.Wire;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Conformance.Checks;

/// <summary>The stream of acts to be taken in, seen by acts that are refused: nothing is left in the archive.</summary>
internal static class ImportChecks
{
    private const string Path = "/judicial.analogs.v1.CorpusService/ImportActs";
    private static readonly string[] Sources = ["conformance-1.jsonl", "conformance-2.jsonl", "conformance-3.jsonl"];

    public static IEnumerable<ContractCheck> All() =>
    [
        new("import.results", "Acts in a stream get a result each, in order; one that is refused says why and does not stop the rest.", async (server, cancellation) =>
        {
            var answer = await ImportAsync(server, "import", cancellation);
            Expect.That(answer.Results.Select(result => result.Source).SequenceEqual(Sources, StringComparer.Ordinal), $"results of {string.Join(", ", answer.Results.Select(result => result.Source))}");
            Expect.That(answer.Results.All(result => result is { Outcome: ImportOutcome.Rejected, Message.Length: > 0, ActId.Length: 0 }), "a broken act was not refused with a message");
            Expect.That((answer.Added, answer.Replaced, answer.Rejected) == (0, 0, Sources.Length), $"{answer.Added} added, {answer.Replaced} replaced, {answer.Rejected} refused");
            return $"{answer.Results.Count} results";
        }),
        new("import.again", "The same stream under the same key has the same results.", async (server, cancellation) =>
        {
            var (first, second) = (await ImportAsync(server, "import-again", cancellation), await ImportAsync(server, "import-again", cancellation));
            Expect.That(first.Results.Equals(second.Results), "the results differ");
            return $"{second.Results.Count} results";
        }),
    ];

    private static async Task<ImportActsResponse> ImportAsync(ServerUnderTest server, string key, CancellationToken cancellation)
    {
        var body = Sources.SelectMany((source, i) => WireMessage.Frame(
            new ImportActRequest { Context = i == 0 ? Questions.In(V1.Language.Russian) : null, IdempotencyKey = i == 0 ? server.Key(key) : "", Source = source, Text = "{ \"text\":" }.ToByteArray()));
        return (await server.Wire.SendAsync(Path, [.. body], cancellation)).Single<ImportActsResponse>();
    }
}

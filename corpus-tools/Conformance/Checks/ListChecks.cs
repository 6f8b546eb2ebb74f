using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Conformance.Checks;

/// <summary>Pages of lists, and parts of answers.</summary>
internal static class ListChecks
{
    private const string Find = "AnalogService/FindAnalogs";

    public static IEnumerable<ContractCheck> All() =>
    [
        new("paging.once-and-in-order", "Pages together are the list: nothing twice, nothing left out, the most alike first.", PagesAsync),
        new("paging.foreign-token", "A token of another question is refused by its field.", async (server, cancellation) =>
        {
            var request = Questions.Find();
            request.PageSize = 1;
            request.PageToken = (await server.CallAsync<FindAnalogsResponse>(Find, request, cancellation)).NextPageToken;
            Expect.Possible(request.PageToken.Length > 0, "the archive has fewer than two analogs of the question");
            request.Case.Text = "Похищен велосипед.";
            return await RefusedAsync(server, request, "page_token", cancellation);
        }),
        new("paging.made-up-token", "A token that no answer gave is refused by its field.", async (server, cancellation) =>
        {
            var request = Questions.Find();
            request.PageToken = "abc";
            return await RefusedAsync(server, request, "page_token", cancellation);
        }),
        new("paging.ledger", "Pages of the ledger follow one another without gaps.", LedgerAsync),
        new("masks.parts", "A read mask leaves what it names, and the context.", async (server, cancellation) =>
        {
            var request = Questions.Find();
            request.ReadMask = FieldMask.FromString("group");
            var masked = await server.CallAsync<FindAnalogsResponse>(Find, request, cancellation);
            Expect.That(masked.Context is not null, "the context is gone");
            Expect.That(masked.Group is not null, "what was asked for is gone");
            Expect.That(masked.Understood is null && masked.Analogs.Count == 0 && masked.NextPageToken.Length == 0, "more came than was asked for");
            return $"{masked.CalculateSize()} bytes";
        }),
        new("masks.unknown", "A mask of a field that the answer does not have is refused.", async (server, cancellation) =>
        {
            var request = Questions.Find();
            request.ReadMask = FieldMask.FromString("nothing");
            return await RefusedAsync(server, request, "read_mask", cancellation);
        }),
        new("answers.repeatable", "The same question of the same archive has the same answer, byte for byte.", async (server, cancellation) =>
        {
            var (first, second) = (await server.CallAsync<FindAnalogsResponse>(Find, Questions.Find(), cancellation), await server.CallAsync<FindAnalogsResponse>(Find, Questions.Find(), cancellation));
            Expect.Possible(first.Context.ArchiveSequence == second.Context.ArchiveSequence && first.Context.IndexVersion == second.Context.IndexVersion, "the archive changed between the two");
            Expect.That(first.Equals(second), "the second answer differs from the first");
            return $"index {first.Context.IndexVersion}";
        }),
    ];

    private static async Task<string> RefusedAsync(ServerUnderTest server, FindAnalogsRequest request, string field, CancellationToken cancellation)
    {
        var refusal = await server.RefusalAsync(Find, request, StatusCode.InvalidArgument, cancellation);
        var named = refusal.Detail<BadRequest>()?.FieldViolations.FirstOrDefault()?.Field;
        Expect.That(named == field, $"the field is \"{named}\" instead of \"{field}\"");
        return field;
    }

    private static async Task<string> PagesAsync(ServerUnderTest server, CancellationToken cancellation)
    {
        var whole = Questions.Find();
        whole.PageSize = 100;
        var expected = (await server.CallAsync<FindAnalogsResponse>(Find, whole, cancellation)).Analogs.Select(analog => analog.CountAddress).ToList();
        Expect.Possible(expected.Count > 1, $"the archive has {expected.Count} analogs of the question: pages need two");
        var paged = new List<Analog>();
        var request = Questions.Find();
        request.PageSize = Math.Max(1, (expected.Count + 2) / 3);
        while (paged.Count < expected.Count)
        {
            var page = await server.CallAsync<FindAnalogsResponse>(Find, request, cancellation);
            Expect.That(page.Analogs.Count > 0 && page.Analogs.Count <= request.PageSize, $"a page of {page.Analogs.Count} where {request.PageSize} were asked for");
            paged.AddRange(page.Analogs);
            request.PageToken = page.NextPageToken;
            Expect.That(request.PageToken.Length > 0 || paged.Count >= expected.Count, $"the list ended after {paged.Count} of {expected.Count}");
        }

        Expect.That(paged.Take(expected.Count).Select(analog => analog.CountAddress).SequenceEqual(expected, StringComparer.Ordinal), "the pages are not the list that one large page gives");
        Expect.That(paged.DistinctBy(analog => analog.CountAddress).Count() == paged.Count, "an analog stands on two pages");
        return $"{paged.Count} analogs in pages of {request.PageSize}";
    }

    private static async Task<string> LedgerAsync(ServerUnderTest server, CancellationToken cancellation)
    {
        var sequences = new List<long>();
        var request = new ReadLedgerRequest { Context = Questions.In(V1.Language.English), PageSize = 2 };
        for (var page = 0; page < 3; page++)
        {
            var answer = await server.CallAsync<ReadLedgerResponse>("AuditService/ReadLedger", request, cancellation);
            sequences.AddRange(answer.Entries.Select(entry => entry.Sequence));
            if ((request.FromSequence = answer.NextSequence) == 0)
                break;
        }

        Expect.That(sequences.SequenceEqual(Enumerable.Range(1, sequences.Count).Select(sequence => (long)sequence)), $"entries {string.Join(", ", sequences)}");
        return $"{sequences.Count} entries";
    }
}

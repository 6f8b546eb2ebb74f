using System.Buffers.Binary;
using Google.Rpc;
using Grpc.Core;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Conformance.Checks;

/// <summary>What is too large is refused before it costs anything.</summary>
internal static class SizeChecks
{
    private const uint Gibibyte = 1u << 30;

    public static IEnumerable<ContractCheck> All() =>
    [
        new("sizes.message", "A message announced as 1 GiB is RESOURCE_EXHAUSTED before it is read.", async (server, cancellation) =>
        {
            var announced = new byte[32];
            BinaryPrimitives.WriteUInt32BigEndian(announced.AsSpan(1), Gibibyte);
            var answer = await server.Wire.SendAsync("/judicial.analogs.v1.AnalogService/FindAnalogs", announced, cancellation);
            Expect.That(answer.Status == StatusCode.ResourceExhausted, $"{answer.Ending} instead of RESOURCE_EXHAUSTED");
            return "RESOURCE_EXHAUSTED";
        }),
        new("sizes.typed-line", "A line that a person typed has at most 10,000 UTF-16 units.", async (server, cancellation) =>
        {
            var request = Questions.Find();
            (request.Case.Text, request.Case.Typed) = (new string('к', 10_001), true);
            return await RefusedAsync(server, "AnalogService/FindAnalogs", request, "case.text", cancellation);
        }),
        new("sizes.text", "The text of a case has at most 4,000,000 UTF-16 units.", async (server, cancellation) =>
        {
            var request = Questions.Find();
            request.Case.Text = new string('k', 4_000_001);
            return await RefusedAsync(server, "AnalogService/FindAnalogs", request, "case.text", cancellation);
        }),
        new("sizes.page", "A page is never larger than the contract allows.", async (server, cancellation) =>
            await RefusedAsync(server, "DraftService/ListDrafts", new ListDraftsRequest { Context = Questions.In(V1.Language.English), PageSize = 201 }, "page_size", cancellation)),
    ];

    private static async Task<string> RefusedAsync(ServerUnderTest server, string method, Google.Protobuf.IMessage request, string field, CancellationToken cancellation)
    {
        var refusal = await server.RefusalAsync(method, request, StatusCode.InvalidArgument, cancellation);
        var named = refusal.Detail<BadRequest>()?.FieldViolations.FirstOrDefault()?.Field;
        Expect.That(named == field, $"the field is \"{named}\" instead of \"{field}\"");
        return field;
    }
}

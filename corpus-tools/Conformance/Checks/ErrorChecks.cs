using Google.Rpc;
using Grpc.Core;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Conformance.Checks;

/// <summary>Refusals say to a program which field and why, and to a person what to do, in their language.</summary>
internal static class ErrorChecks
{
    public static IEnumerable<ContractCheck> All() =>
    [
        new("errors.bad-request", "A field that cannot be taken is INVALID_ARGUMENT with BadRequest, which names the field.", async (server, cancellation) =>
        {
            var request = Questions.Find();
            request.PageSize = 101;
            return await FieldAsync(server, "AnalogService/FindAnalogs", request, "page_size", cancellation);
        }),
        new("errors.field-path", "A field within others is named by its whole path.", async (server, cancellation) =>
        {
            var request = Questions.Find();
            request.Case.Count.Factors[0] = "53(1)(99)";
            return await FieldAsync(server, "AnalogService/FindAnalogs", request, "case.count.factors[0]", cancellation);
        }),
        new("errors.impossible-day", "A day that no calendar has is refused by its field.", async (server, cancellation) =>
        {
            var request = Questions.Find();
            request.Case.DecidedOn = new Day { Year = 2025, Month = 2, Day_ = 30 };
            return await FieldAsync(server, "AnalogService/FindAnalogs", request, "case.decided_on", cancellation);
        }),
        new("errors.error-info", "What does not exist is NOT_FOUND with ErrorInfo, which gives a reason for programs.", async (server, cancellation) =>
        {
            var refusal = await server.RefusalAsync("DraftService/GetDraft", new GetDraftRequest { Context = Questions.In(V1.Language.English), DraftId = "d0000000000" }, StatusCode.NotFound, cancellation);
            var info = refusal.Detail<ErrorInfo>();
            Expect.That(info is { Reason.Length: > 0, Domain.Length: > 0 }, "no ErrorInfo with a reason and a domain");
            return $"{info.Reason} of {info.Domain}";
        }),
        new("errors.languages", "Every refusal has a LocalizedMessage in the language asked for: Russian, Kazakh or English.", LanguagesAsync),
        new("errors.ascii", "The text of a status is printable ASCII: it passes every proxy and log.", async (server, cancellation) =>
        {
            var request = Questions.Find(V1.Language.Kazakh);
            request.PageSize = -1;
            var refusal = await server.RefusalAsync("AnalogService/FindAnalogs", request, StatusCode.InvalidArgument, cancellation);
            Expect.That(refusal.Message.Length > 0 && refusal.Message.All(letter => letter is >= ' ' and <= '~'), $"\"{refusal.Message}\"");
            return refusal.Message;
        }),
    ];

    private static async Task<string> FieldAsync(ServerUnderTest server, string method, Google.Protobuf.IMessage request, string field, CancellationToken cancellation)
    {
        var refusal = await server.RefusalAsync(method, request, StatusCode.InvalidArgument, cancellation);
        var violations = refusal.Detail<BadRequest>()?.FieldViolations;
        Expect.That(violations is { Count: > 0 }, "no BadRequest with a field");
        Expect.That(violations[0].Field == field, $"the field is \"{violations[0].Field}\" instead of \"{field}\"");
        Expect.That(violations[0].Description.Length > 0, "nothing says what to do");
        return field;
    }

    private static async Task<string> LanguagesAsync(ServerUnderTest server, CancellationToken cancellation)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (language, code) in Questions.Languages)
        {
            var refusal = await server.RefusalAsync("DraftService/GetDraft", new GetDraftRequest { Context = Questions.In(language), DraftId = "d0000000000" }, StatusCode.NotFound, cancellation);
            var said = refusal.Detail<LocalizedMessage>();
            Expect.That(said is { Message.Length: > 0 }, $"{code}: no LocalizedMessage");
            Expect.That(said.Locale == code, $"asked in {code}, answered in {said.Locale}");
            Expect.That(texts.Add(said.Message), $"{code}: the text of another language");
        }

        return "ru, kk, en";
    }
}

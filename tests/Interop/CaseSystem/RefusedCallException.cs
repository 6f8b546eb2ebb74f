using System.Net.Http.Headers;
using Google.Rpc;

namespace Interop.CaseSystem;

/// <summary>What a refusal says: for the program the reason and the fields, for the person a sentence in the language asked for.</summary>
public sealed class RefusedCallException : Exception
{
    private RefusedCallException(int code, string message, Status? status)
        : base(status?.Details.FirstOrDefault(detail => detail.Is(LocalizedMessage.Descriptor))?.Unpack<LocalizedMessage>().Message ?? message)
    {
        Code = code;
        var details = status?.Details ?? [];
        Reason = details.FirstOrDefault(detail => detail.Is(ErrorInfo.Descriptor))?.Unpack<ErrorInfo>().Reason;
        Missing = [.. details.Where(detail => detail.Is(PreconditionFailure.Descriptor)).SelectMany(detail => detail.Unpack<PreconditionFailure>().Violations).Select(violation => violation.Type)];
        Fields = details.Where(detail => detail.Is(BadRequest.Descriptor)).SelectMany(detail => detail.Unpack<BadRequest>().FieldViolations)
            .ToDictionary(violation => violation.Field, violation => violation.Description);
    }

    /// <summary>Status of gRPC, e.g. 14 for UNAVAILABLE.</summary>
    public int Code { get; }

    /// <summary>Why, for a program; null where the status says it all.</summary>
    public string? Reason { get; }

    /// <summary>What must be done first, e.g. <c>REASON_REQUIRED</c>.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>Fields that cannot be taken, and what to do.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; }

    /// <summary>A call that fails before its first message carries the status in the headers, any other in the trailers.</summary>
    public static void ThrowUnlessOk(HttpResponseMessage answer)
    {
        answer.EnsureSuccessStatusCode();
        HttpHeaders fields = answer.TrailingHeaders.Contains("grpc-status") ? answer.TrailingHeaders : answer.Headers;
        if (ValueOf(fields, "grpc-status") == "0")
            return;
        var details = ValueOf(fields, "grpc-status-details-bin");
        throw new RefusedCallException(
            int.Parse(ValueOf(fields, "grpc-status") ?? "2", System.Globalization.CultureInfo.InvariantCulture),
            Uri.UnescapeDataString(ValueOf(fields, "grpc-message") ?? ""),
            details is null ? null : Status.Parser.ParseFrom(Convert.FromBase64String(details.PadRight((details.Length + 3) / 4 * 4, '='))));
    }

    private static string? ValueOf(HttpHeaders headers, string name) => headers.TryGetValues(name, out var values) ? values.First() : null;
}

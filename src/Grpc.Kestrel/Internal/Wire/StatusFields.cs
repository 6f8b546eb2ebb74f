using System.Globalization;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Grpc.Kestrel.Internal.Wire;

/// <summary>Puts the status of a call into its response.</summary>
internal static class StatusFields
{
    private static readonly string[] Numbers = [.. Enumerable.Range(0, 17).Select(code => code.ToString(CultureInfo.InvariantCulture))];

    /// <summary>
    /// Where the status goes. Before anything was sent it goes into the headers, which then end the stream (Trailers-Only);
    /// afterwards it goes into the trailers.
    /// </summary>
    /// <exception cref="InvalidOperationException">The server cannot send trailers.</exception>
    public static IHeaderDictionary Destination(HttpResponse response)
    {
        if (!response.HasStarted)
        {
            return response.Headers;
        }

        var trailers = response.HttpContext.Features.Get<IHttpResponseTrailersFeature>()?.Trailers;
        return trailers is { IsReadOnly: false }
            ? trailers
            : throw new InvalidOperationException("The server cannot send trailers, which gRPC needs: serve it over HTTP/2 on Kestrel.");
    }

    public static void Write(IHeaderDictionary fields, Status status)
    {
        var code = (int)status.StatusCode;
        fields[WireNames.Status] = (uint)code < (uint)Numbers.Length ? Numbers[code] : code.ToString(CultureInfo.InvariantCulture);
        if (!string.IsNullOrEmpty(status.Detail))
        {
            fields[WireNames.Message] = PercentEncoding.Encode(status.Detail);
        }
    }
}

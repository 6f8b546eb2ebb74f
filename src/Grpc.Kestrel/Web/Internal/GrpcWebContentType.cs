using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Primitives;

namespace Grpc.AspNetCore.Web.Internal;

/// <summary>A gRPC-Web content type: binary or base64 text, and the message format.</summary>
/// <param name="IsText">True for <c>application/grpc-web-text</c>.</param>
/// <param name="Format">The suffix with its plus sign (<c>+proto</c>); empty where there is none.</param>
internal sealed record GrpcWebContentType(bool IsText, string Format)
{
    private const string Native = "application/grpc";
    private const string Binary = "application/grpc-web";
    private const string Text = "application/grpc-web-text";
    private const string TextBase64 = "application/grpc-web-text-base64";

    /// <summary>The same messages over native gRPC.</summary>
    public string NativeName => Native + Format;

    public override string ToString() => (IsText ? Text : Binary) + (Format.Length == 0 ? "+proto" : Format);

    /// <summary>Whether a response of this content type carries gRPC messages.</summary>
    public static bool IsNative(string? contentType) =>
        contentType is not null && contentType.StartsWith(Native, StringComparison.OrdinalIgnoreCase)
        && (contentType.Length == Native.Length || contentType[Native.Length] is '+' or ';');

    public static bool TryParse(string? value, [NotNullWhen(true)] out GrpcWebContentType? contentType)
    {
        var name = (value ?? "").Split(';', 2)[0].Trim();
        var plus = name.IndexOf('+', StringComparison.Ordinal);
        var format = plus < 0 ? "" : name[plus..];
        var bare = plus < 0 ? name : name[..plus];
        contentType = bare.ToLowerInvariant() switch
        {
            Binary => new GrpcWebContentType(IsText: false, format),
            Text or TextBase64 => new GrpcWebContentType(IsText: true, format),
            _ => null,
        };
        return contentType is not null;
    }

    /// <summary>What the caller wants back: the first gRPC-Web type it accepts, else what it sent.</summary>
    public GrpcWebContentType Response(StringValues accept)
    {
        foreach (var header in accept)
        {
            foreach (var item in (header ?? "").Split(','))
            {
                if (TryParse(item, out var accepted))
                    return accepted with { Format = Format };
            }
        }

        return this;
    }
}

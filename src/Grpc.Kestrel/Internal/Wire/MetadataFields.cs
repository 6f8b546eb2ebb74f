using System.Buffers;
using System.Collections.Frozen;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Grpc.Kestrel.Internal.Wire;

/// <summary>Metadata as HTTP fields, and back.</summary>
internal static class MetadataFields
{
    // What the protocol itself says and reads. Other grpc-* names, such as grpc-status-details-bin, are between applications.
    private static readonly FrozenSet<string> OfRequests = new[]
    {
        WireNames.Timeout, WireNames.Encoding, WireNames.AcceptEncoding, "content-type", "content-encoding", "te", "host",
        "accept-encoding", "connection", "transfer-encoding", "keep-alive", "proxy-connection", "upgrade",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> OfResponses = new[]
    {
        WireNames.Status, WireNames.Message, WireNames.Encoding, WireNames.AcceptEncoding, WireNames.EncodingRequest,
        "content-type", "content-length", "te", "host", "connection", "transfer-encoding", "keep-alive", "proxy-connection", "upgrade",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> TextCharacters = SearchValues.Create(
        [.. Enumerable.Range(0x20, 0x7F - 0x20).Select(code => (char)code)]);

    /// <summary>Reads a request's metadata. A field that cannot be metadata is left out, as the protocol allows.</summary>
    /// <exception cref="RpcException">A binary value is not base64.</exception>
    public static Metadata Read(IHeaderDictionary fields)
    {
        var metadata = new Metadata();
        foreach (var (name, values) in fields)
        {
            var key = name.ToLowerInvariant();
            if (!Metadata.Entry.IsLegalKey(key) || OfRequests.Contains(key))
            {
                continue;
            }

            foreach (var value in values)
            {
                if (Metadata.Entry.HasBinaryKey(key))
                {
                    ReadBinary(metadata, key, value);
                }
                else
                {
                    metadata.Add(key, value ?? "");
                }
            }
        }

        return metadata;
    }

    /// <summary>Adds metadata to a response's headers or trailers.</summary>
    /// <returns>The key of an entry that cannot be sent and was left out; null where all went.</returns>
    public static string? Append(Metadata metadata, IHeaderDictionary fields)
    {
        string? leftOut = null;
        for (var i = 0; i < metadata.Count; i++)
        {
            var entry = metadata[i];
            if (OfResponses.Contains(entry.Key))
            {
                continue;
            }

            if (entry.IsBinary)
            {
                Add(fields, entry.Key, EncodeBinary(entry.RawBytes));
            }
            else if (entry.Value.AsSpan().ContainsAnyExcept(TextCharacters))
            {
                // The value may be one the client sent: refusing it here would turn an echo into an error.
                leftOut = entry.Key;
            }
            else
            {
                Add(fields, entry.Key, entry.Value);
            }
        }

        return leftOut;
    }

    public static string EncodeBinary(ReadOnlySpan<byte> value) => Convert.ToBase64String(value).TrimEnd('=');

    public static bool TryDecodeBinary(ReadOnlySpan<char> text, out byte[] value)
    {
        var digits = text.Trim().TrimEnd('=');
        var padded = new char[(digits.Length + 3) / 4 * 4];
        digits.CopyTo(padded);
        padded.AsSpan(digits.Length).Fill('=');
        value = new byte[digits.Length * 3 / 4];
        return digits.Length % 4 != 1 && Convert.TryFromBase64Chars(padded, value, out var written) && written == value.Length;
    }

    // Not IHeaderDictionary.Append, which passes over an empty value.
    private static void Add(IHeaderDictionary fields, string key, string value) => fields[key] = StringValues.Concat(fields[key], value);

    private static void ReadBinary(Metadata metadata, string key, ReadOnlySpan<char> values)
    {
        // A proxy may have joined values with commas, which base64 does not contain: split first, decode after.
        foreach (var range in values.Split(','))
        {
            metadata.Add(key, TryDecodeBinary(values[range], out var value) ? value : throw WireErrors.BadMetadata(key));
        }
    }
}

using System.Buffers.Binary;
using System.Net;
using Google.Protobuf;

namespace JudicialAnalogs.Server.Tests.Limits;

/// <summary>The body of a call whose messages come one by one for as long as somebody gives them.</summary>
internal sealed class MessageStream(Func<Stream, Task> write) : HttpContent
{
    /// <summary>Calls a method with such a body.</summary>
    public static async Task<string> StatusOfAsync(Uri address, string method, Func<Stream, Task> write)
    {
        using var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/judicial.analogs.v1.{method}")
        {
            Content = new MessageStream(write),
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        request.Content.Headers.ContentType = new("application/grpc");
        request.Headers.TE.Add(new("trailers"));
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        try
        {
            await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        }
        catch (HttpRequestException)
        {
            // The server ended the stream while more was sent.
        }

        var fields = response.TrailingHeaders.Contains("grpc-status") ? response.TrailingHeaders : response.Headers;
        return fields.TryGetValues("grpc-status", out var status) ? status.First() : "none";
    }

    /// <summary>A message with its prefix.</summary>
    public static byte[] Framed(IMessage message)
    {
        var framed = new byte[5 + message.CalculateSize()];
        BinaryPrimitives.WriteInt32BigEndian(framed.AsSpan(1), framed.Length - 5);
        message.WriteTo(framed.AsSpan(5));
        return framed;
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        try
        {
            await write(stream);
        }
        catch (Exception ended) when (ended is IOException or HttpRequestException or OperationCanceledException)
        {
            // The server has answered.
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}

using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Google.Protobuf;

namespace JudicialAnalogs.Server.Tests.Telemetry;

/// <summary>A collector on the loopback address: takes what is posted and keeps every text that stands in the protocol buffers.</summary>
internal sealed class OtlpStandIn : IDisposable
{
    private static readonly UTF8Encoding Strict = new(false, true);

    private readonly HttpListener _listener;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> _texts = new(StringComparer.Ordinal);

    public OtlpStandIn()
    {
        // A port that somebody takes meanwhile is tried again.
        for (var tries = 0; ; tries++)
        {
            using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}";
            probe.Stop();
            _listener = new HttpListener { Prefixes = { Address + "/" } };
            try
            {
                _listener.Start();
                break;
            }
            catch (HttpListenerException) when (tries < 10)
            {
            }
        }

        _ = ServeAsync();
    }

    public string Address { get; }

    /// <summary>Texts received at a path.</summary>
    public IReadOnlyCollection<string> At(string path) => _texts.GetValueOrDefault(path) ?? [];

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var asked = await _listener.GetContextAsync();
                using var body = new MemoryStream();
                await asked.Request.InputStream.CopyToAsync(body);
                Assert.Equal("application/x-protobuf", asked.Request.ContentType);
                var texts = _texts.GetOrAdd(asked.Request.Url!.AbsolutePath, _ => new ConcurrentQueue<string>());
                foreach (var text in TextsOf(body.ToArray()))
                    texts.Enqueue(text);
                asked.Response.StatusCode = 200;
                asked.Response.Close();
            }
        }
        catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    // Without the schema a field of bytes is taken for a message where it reads as one, and for a text where it is UTF-8: both, where both hold.
    private static IEnumerable<string> TextsOf(byte[] message)
    {
        if (Fields(message) is not { } fields)
            yield break;
        foreach (var field in fields)
        {
            foreach (var inner in TextsOf(field))
                yield return inner;
            string? text = null;
            try
            {
                text = Strict.GetString(field);
            }
            catch (DecoderFallbackException)
            {
            }

            if (text is { Length: > 0 })
                yield return text;
        }
    }

    private static List<byte[]>? Fields(byte[] message)
    {
        try
        {
            var (input, fields) = (new CodedInputStream(message), new List<byte[]>());
            while (input.ReadTag() is var tag and not 0)
            {
                if (WireFormat.GetTagWireType(tag) == WireFormat.WireType.LengthDelimited)
                    fields.Add(input.ReadBytes().ToByteArray());
                else
                    input.SkipLastField();
            }

            return fields;
        }
        catch (InvalidProtocolBufferException)
        {
            return null;
        }
    }
}

using System.Buffers.Binary;
using System.Text;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace JudicialAnalogs.CorpusTools.Fuzzing;

/// <summary>Requests for every method, most of them spoilt in one way or several; the same ones for the same seed.</summary>
/// <param name="services">Services whose methods are called.</param>
/// <param name="seed">Seed.</param>
internal sealed class WireMutations(IReadOnlyList<ServiceDescriptor> services, int seed)
{
    // A rebuild is a minute's work on a large archive: it is asked for as well as the rest may be, but seldom.
    private const string SeldomCalled = "RebuildIndex";
    private const int Seldom = 40;
    private const int Prefix = 5;
    private static readonly string[] Timeouts = ["1n", "1u", "5m", "30S", "99999999H", "0S", "", "S", "-1S", "1", "1x", "123456789S", "1 S", "١S"];
    private static readonly string[] Encodings = ["identity", "gzip", "deflate", "br", "", "gzip,gzip", "unheard-of"];
    private static readonly string[] Types = ["application/grpc", "application/grpc+proto", "application/grpc+json", "application/grpc;charset=utf-8", "application/json", "text/plain", "application/grpcx"];
    private static readonly string[] WebTypes = ["application/grpc-web", "application/grpc-web+proto", "application/grpc-web-text", "application/grpc-web-text+proto"];
    private static readonly string[] Binary = ["AAEC", "AAEC=", "!!!", "", "A", "AAEC,AAED", "AAEC BBB"];

    private readonly List<MethodDescriptor> _methods = [.. services.SelectMany(service => service.Methods)];
    private readonly RandomMessages _messages = new(seed);
    private readonly Random _random = new(unchecked((seed * 31) + 7));

    /// <summary>The next request.</summary>
    public WireInput Next()
    {
        var method = _methods[_random.Next(_methods.Count)];
        if (method.Name == SeldomCalled && _random.Next(Seldom) > 0)
            method = _methods[0];
        var web = _random.Next(5) == 0;
        var path = $"/{method.Service.FullName}/{method.Name}";
        if (_random.Next(40) == 0)
            path = SpoiltPath(path);
        var body = Body(method);
        var headers = new List<(string, string)> { ("content-type", ContentType(web)) };
        if (web && headers[0].Item2.Contains("text", StringComparison.Ordinal))
            body = Base64(body);
        AddHeaders(headers);
        return new WireInput(web, path, headers, body);
    }

    private byte[] Body(MethodDescriptor method)
    {
        var framed = new List<byte>();
        var messages = method.IsClientStreaming || _random.Next(30) == 0 ? _random.Next(4) : 1;
        for (var i = 0; i < messages; i++)
        {
            var payload = _messages.Next(method.InputType).ToByteArray();
            if (_random.Next(3) == 0)
                payload = Spoilt(payload);
            framed.AddRange(Frame(payload));
        }

        var body = framed.ToArray();
        return _random.Next(6) == 0 ? Spoilt(body) : body;
    }

    private byte[] Frame(byte[] payload)
    {
        var framed = new byte[Prefix + payload.Length];
        framed[0] = _random.Next(20) == 0 ? (byte)_random.Next(256) : (byte)0;
        var length = _random.Next(25) switch { 0 => (uint)_random.Next(), 1 => uint.MaxValue, 2 => 0u, _ => (uint)payload.Length };
        BinaryPrimitives.WriteUInt32BigEndian(framed.AsSpan(1), length);
        payload.CopyTo(framed, Prefix);
        return framed;
    }

    /// <summary>Flips, leaves out, repeats, inserts and cuts off bytes.</summary>
    private byte[] Spoilt(byte[] bytes)
    {
        var spoilt = new List<byte>(bytes);
        for (var times = 1 + _random.Next(6); times > 0 && spoilt.Count > 0; times--)
        {
            var at = _random.Next(spoilt.Count);
            switch (_random.Next(6))
            {
                case 0:
                    spoilt[at] ^= (byte)(1 << _random.Next(8));
                    break;
                case 1:
                    spoilt.RemoveAt(at);
                    break;
                case 2:
                    spoilt.Insert(at, (byte)_random.Next(256));
                    break;
                case 3:
                    spoilt.InsertRange(at, spoilt.GetRange(at, Math.Min(spoilt.Count - at, 1 + _random.Next(64))));
                    break;
                case 4:
                    spoilt.RemoveRange(at, spoilt.Count - at);
                    break;
                default:
                    // Numbers that go on for ever, and groups within groups.
                    spoilt.InsertRange(at, Enumerable.Repeat((byte)(_random.Next(2) == 0 ? 0xFF : 0x0B), 1 + _random.Next(200)));
                    break;
            }
        }

        return [.. spoilt];
    }

    private byte[] Base64(byte[] body)
    {
        var text = Encoding.ASCII.GetBytes(Convert.ToBase64String(body));
        return _random.Next(4) == 0 ? Spoilt(text) : text;
    }

    private string ContentType(bool web) => web
        ? WebTypes[_random.Next(WebTypes.Length)]
        : _random.Next(15) == 0 ? Types[_random.Next(Types.Length)] : Types[0];

    private void AddHeaders(List<(string, string)> headers)
    {
        if (_random.Next(6) == 0)
            headers.Add(("grpc-timeout", Timeouts[_random.Next(Timeouts.Length)]));
        if (_random.Next(8) == 0)
            headers.Add(("grpc-encoding", Encodings[_random.Next(Encodings.Length)]));
        if (_random.Next(8) == 0)
            headers.Add(("grpc-accept-encoding", Encodings[_random.Next(Encodings.Length)]));
        if (_random.Next(10) == 0)
            headers.Add(("some-bin", Binary[_random.Next(Binary.Length)]));
        if (_random.Next(10) == 0)
            headers.Add(("analogs-actor", new string((char)('!' + _random.Next(90)), _random.Next(300))));
        if (_random.Next(20) == 0)
            headers.Add(("authorization", Binary[_random.Next(Binary.Length)]));
    }

    private string SpoiltPath(string path) => _random.Next(5) switch
    {
        0 => path.ToLowerInvariant(),
        1 => path + "/",
        2 => path[..^1],
        3 => "/analogs" + path,
        _ => path.Replace('/', '.'),
    };
}

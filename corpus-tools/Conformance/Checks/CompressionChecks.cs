using System.IO.Compression;
using Google.Protobuf;
using Grpc.Core;
using JudicialAnalogs.CorpusTools.Conformance.Wire;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Conformance.Checks;

/// <summary>Compressed messages.</summary>
internal static class CompressionChecks
{
    private const string Path = "/judicial.analogs.v1.AnalogService/FindAnalogs";

    public static IEnumerable<ContractCheck> All() =>
    [
        new("compression.request", "A request compressed with gzip is understood.", async (server, cancellation) =>
        {
            var plain = (await server.Wire.SendAsync(Path, WireMessage.Frame(Questions.Find().ToByteArray()), cancellation)).Single<FindAnalogsResponse>();
            var answer = (await server.Wire.SendAsync(Path, WireMessage.Frame(Gzip(Questions.Find().ToByteArray()), flag: 1), cancellation, ("grpc-encoding", "gzip"))).Single<FindAnalogsResponse>();
            Expect.That(answer.Analogs.Count == plain.Analogs.Count, $"{answer.Analogs.Count} analogs, uncompressed {plain.Analogs.Count}");
            return "gzip";
        }),
        new("compression.answer", "A caller that takes gzip can read the answer, compressed or not; one that takes nothing gets it plain.", async (server, cancellation) =>
        {
            var offered = await server.Wire.SendAsync(Path, WireMessage.Frame(Questions.Find().ToByteArray()), cancellation, ("grpc-accept-encoding", "gzip"));
            offered.Single<FindAnalogsResponse>();
            var plain = await server.Wire.SendAsync(Path, WireMessage.Frame(Questions.Find().ToByteArray()), cancellation);
            plain.Single<FindAnalogsResponse>();
            Expect.That(plain.Messages[0].Flag == 0, "compressed though nothing was offered");
            return offered.Messages[0].Flag == 1 ? "gzip" : "plain";
        }),
        new("compression.unknown", "A request in an encoding that the server does not know is UNIMPLEMENTED, and the answer lists those it knows.", async (server, cancellation) =>
        {
            var answer = await server.Wire.SendAsync(Path, WireMessage.Frame([1, 2, 3], flag: 1), cancellation, ("grpc-encoding", "unheard-of"));
            Expect.That(answer.Status == StatusCode.Unimplemented, $"{answer.Ending} instead of UNIMPLEMENTED");
            Expect.That(answer.Headers.GetValueOrDefault("grpc-accept-encoding", "").Contains("gzip", StringComparison.Ordinal), "grpc-accept-encoding does not list gzip");
            return answer.Headers["grpc-accept-encoding"];
        }),
    ];

    private static byte[] Gzip(byte[] payload)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Optimal))
            gzip.Write(payload);
        return output.ToArray();
    }
}

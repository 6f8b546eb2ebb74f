using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Grpc.AspNetCore.Web.Internal;

/// <summary>A response whose trailers become the last frame of its body; in text mode the body is base64.</summary>
internal sealed class GrpcWebResponse : IHttpResponseBodyFeature, IHttpResponseTrailersFeature
{
    private readonly IHttpResponseBodyFeature _inner;
    private bool _trailersWritten;

    public GrpcWebResponse(IHttpResponseBodyFeature inner, bool text)
    {
        _inner = inner;
        Writer = text ? new Base64PipeWriter(inner.Writer) : inner.Writer;
        Stream = text ? Writer.AsStream() : inner.Stream;
    }

    public IHeaderDictionary Trailers { get; set; } = new HeaderDictionary();

    public Stream Stream { get; }

    public PipeWriter Writer { get; }

    /// <summary>Writes the trailers, once. A response that has none (its status stands in the headers) stays as it is.</summary>
    public async Task WriteTrailersAsync()
    {
        if (_trailersWritten || Trailers.Count == 0)
            return;

        _trailersWritten = true;
        TrailersFrame.Write(Trailers, Writer);
        await Writer.FlushAsync();
    }

    public async Task CompleteAsync()
    {
        // A call cut off by its deadline completes its response here, before the pipeline returns.
        await WriteTrailersAsync();
        await _inner.CompleteAsync();
    }

    public void DisableBuffering() => _inner.DisableBuffering();

    public Task StartAsync(CancellationToken cancellationToken = default) => _inner.StartAsync(cancellationToken);

    public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) =>
        SendFileFallback.SendFileAsync(Stream, path, offset, count, cancellationToken);
}

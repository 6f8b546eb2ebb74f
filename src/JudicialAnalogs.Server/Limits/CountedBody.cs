using System.Buffers;
using System.Buffers.Binary;
using System.IO.Pipelines;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Texts;
using Microsoft.AspNetCore.Http.Features;

namespace JudicialAnalogs.Server.Limits;

/// <summary>
/// The body of a gRPC call whose bytes are counted: what a message says it will hold is taken before it is read, so that of many large messages the
/// first go through and the others are refused at once. What was taken is held until the call ends: the message lives as long.
/// </summary>
/// <param name="body">The body, read in whole messages: what is left unread always begins with the prefix of one.</param>
/// <param name="bytes">Where they are taken from.</param>
/// <param name="arrival">How long a whole message may take to arrive.</param>
/// <param name="time">Clock.</param>
internal sealed class CountedBody(PipeReader body, RequestBytes bytes, TimeSpan arrival, TimeProvider time) : PipeReader, IRequestBodyPipeFeature, IDisposable
{
    /// <summary>Bytes before a message: whether it is compressed, and how long it is.</summary>
    public const int Prefix = 5;

    // Deflate and gzip make at most this many bytes of one (zlib's technical details).
    private const int MostInflation = 1032;

    private long _taken;
    private long? _began;
    private SequencePosition _start;
    private volatile bool _late;

    /// <inheritdoc/>
    public PipeReader Reader => this;

    /// <inheritdoc/>
    public override async ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default)
    {
        _began ??= time.GetTimestamp();
        var reading = body.ReadAsync(cancellationToken);
        var result = reading.IsCompletedSuccessfully ? reading.Result : await InTimeAsync(reading);
        Count(result.Buffer);
        return result;
    }

    /// <inheritdoc/>
    public override bool TryRead(out ReadResult result)
    {
        if (!body.TryRead(out result))
            return false;
        Count(result.Buffer);
        return true;
    }

    /// <inheritdoc/>
    public override void AdvanceTo(SequencePosition consumed) => AdvanceTo(consumed, consumed);

    /// <inheritdoc/>
    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined)
    {
        // What follows is another message, with a time of its own.
        if (!consumed.Equals(_start))
            _began = null;
        body.AdvanceTo(consumed, examined);
    }

    /// <inheritdoc/>
    public override void CancelPendingRead() => body.CancelPendingRead();

    /// <inheritdoc/>
    public override void Complete(Exception? exception = null) => body.Complete(exception);

    /// <inheritdoc/>
    public void Dispose() => bytes.Return(Interlocked.Exchange(ref _taken, 0));

    private async ValueTask<ReadResult> InTimeAsync(ValueTask<ReadResult> reading)
    {
        var left = arrival - time.GetElapsedTime(_began!.Value);
        await using var timer = time.CreateTimer(
            _ =>
            {
                _late = true;
                body.CancelPendingRead();
            },
            null,
            left > TimeSpan.Zero ? left : TimeSpan.Zero,
            Timeout.InfiniteTimeSpan);
        var result = await reading;
        if (!result.IsCanceled || !_late)
            return result;
        body.AdvanceTo(result.Buffer.End);
        throw RpcErrors.Of(bytes.TooSlow(), Wording.Russian)!;
    }

    private void Count(ReadOnlySequence<byte> buffer)
    {
        _start = buffer.Start;
        if (buffer.Length < Prefix)
            return;
        Span<byte> prefix = stackalloc byte[Prefix];
        buffer.Slice(0, Prefix).CopyTo(prefix);
        long length = BinaryPrimitives.ReadUInt32BigEndian(prefix[1..]);

        // The reader refuses it by its prefix and reads no more of it.
        if (length > bytes.LargestMessage)
            return;
        var held = prefix[0] == 0 ? length : Math.Min(bytes.LargestMessage, length * MostInflation);
        if (held <= _taken)
            return;
        try
        {
            _taken += bytes.Take(held - _taken);
        }
        catch (LimitedException limited)
        {
            // Nobody has read yet in which language the caller asks.
            body.AdvanceTo(buffer.End);
            throw RpcErrors.Of(limited, Wording.Russian)!;
        }
    }
}

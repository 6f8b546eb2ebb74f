using JudicialAnalogs.Records.Internal;

namespace JudicialAnalogs.Records.Sqlite;

/// <summary>A write with an answer. Its work may run twice, when a commit it shared with others failed for one of them.</summary>
internal sealed class QueuedWrite<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken) : QueuedWrite(cancellationToken)
{
    // The caller goes on elsewhere: the queue's own loop must not run what the caller does next.
    private readonly TaskCompletionSource<T> _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private T? _answer;

    /// <summary>The answer, once committed.</summary>
    public async Task<T> AnswerAsync()
    {
        await using var giving = CancellationToken.Register(() =>
        {
            if (TryAbandon())
                _answered.TrySetCanceled(CancellationToken);
        }).ConfigureAwait(false);
        return await _answered.Task.ConfigureAwait(false);
    }

    public override async Task RunAsync(Session session)
    {
        _answer = await work(session).ConfigureAwait(false);
        CancellationToken.ThrowIfCancellationRequested();
    }

    public override void Settle(Exception? failure)
    {
        if (failure is null)
            _answered.TrySetResult(_answer!);
        else if (failure is OperationCanceledException)
            _answered.TrySetCanceled(CancellationToken);
        else
            _answered.TrySetException(failure);
    }
}

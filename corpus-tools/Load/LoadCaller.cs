using System.Diagnostics;
using System.Globalization;
using Google.Protobuf;
using Grpc.Core;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Load;

/// <summary>One caller: it finds, compares and gives reasons, one call after the other, and withdraws every draft that it made.</summary>
internal sealed class LoadCaller(GrpcCaller server, LoadCases cases, LoadShares shares, LoadTally tally, string name, int seed)
{
    private const int MostOpen = 20;
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromMilliseconds(100);

    private readonly Random _random = new(seed);
    private readonly Queue<string> _open = [];
    private int _number;

    /// <summary>Makes the next call.</summary>
    public async Task StepAsync(CancellationToken cancellationToken)
    {
        var method = shares.Draw(_random);
        if (method == LoadMethod.FindAnalogs)
        {
            var drawn = cases.Draw(_random);
            await CallAsync<FindAnalogsResponse>(method, "AnalogService", new FindAnalogsRequest { Context = Context(), Case = drawn.Case }, cancellationToken);
        }
        else if (method == LoadMethod.AssessDraft || _open.Count == 0)
        {
            await AssessAsync(cancellationToken);
        }
        else
        {
            await GiveReasonAsync(_open.Dequeue(), cancellationToken);
        }
    }

    /// <summary>Withdraws what is still open.</summary>
    public async Task ClearUpAsync(CancellationToken cancellationToken)
    {
        while (_open.TryDequeue(out var draft))
            await WithdrawAsync(draft, cancellationToken);
    }

    private async Task AssessAsync(CancellationToken cancellationToken)
    {
        var draft = cases.Draw(_random);
        (draft.Context, draft.IdempotencyKey) = (Context(), NextKey());
        if (await CallAsync<AssessDraftResponse>(LoadMethod.AssessDraft, "DraftService", draft, cancellationToken) is not { } assessed)
            return;
        _open.Enqueue(assessed.DraftId);
        if (_open.Count > MostOpen)
            await WithdrawAsync(_open.Dequeue(), cancellationToken);
    }

    private async Task GiveReasonAsync(string draft, CancellationToken cancellationToken)
    {
        var reason = new RecordReasonRequest { Context = Context(), IdempotencyKey = NextKey(), DraftId = draft, Category = ReasonCategory.Other, Text = "Нагрузочная проверка." };
        await CallAsync<RecordReasonResponse>(LoadMethod.RecordReason, "DraftService", reason, cancellationToken);
        await WithdrawAsync(draft, cancellationToken);
    }

    private async Task WithdrawAsync(string draft, CancellationToken cancellationToken) => await CallAsync<WithdrawDraftResponse>(
        LoadMethod.WithdrawDraft, "DraftService", new WithdrawDraftRequest { Context = Context(), IdempotencyKey = NextKey(), DraftId = draft }, cancellationToken);

    private async Task<T?> CallAsync<T>(LoadMethod method, string service, IMessage request, CancellationToken cancellationToken)
        where T : class, IMessage<T>, new()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(LoadOptions.Deadline);
        var began = Stopwatch.GetTimestamp();
        try
        {
            var answer = await server.CallAsync<T>($"/judicial.analogs.v1.{service}/{method}", request, limit.Token);
            tally.Answered(method, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            return answer;
        }
        catch (RpcException refused) when (refused.StatusCode == StatusCode.ResourceExhausted && AskedToWait(refused) is { } wait)
        {
            tally.HeldBack();
            await Task.Delay(wait, cancellationToken);
        }
        catch (RpcException refused)
        {
            tally.Failed(method, StatusName.Of(refused.StatusCode), refused.Status.Detail);
            await Task.Delay(PauseAfterFailure, cancellationToken);
        }
        catch (HttpRequestException failure)
        {
            tally.Failed(method, "UNREACHABLE", failure.Message);
            await Task.Delay(PauseAfterFailure, cancellationToken);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            tally.Failed(method, StatusName.Of(StatusCode.DeadlineExceeded), $"no answer within {LoadOptions.Deadline.TotalSeconds} s");
        }

        return null;
    }

    private static TimeSpan? AskedToWait(RpcException refused) => refused.GetRpcStatus()?.GetDetail<Google.Rpc.RetryInfo>()?.RetryDelay?.ToTimeSpan();

    private string NextKey() => string.Create(CultureInfo.InvariantCulture, $"{name}-{++_number}");

    private RequestContext Context() => new() { Purpose = "load", Language = _random.Next(2) == 0 ? V1.Language.Russian : V1.Language.Kazakh };
}

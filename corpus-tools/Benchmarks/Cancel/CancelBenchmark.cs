using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using Google.Protobuf;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.CorpusTools.Load;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Benchmarks.Cancel;

/// <summary>
/// Calls a real server over gRPC and hangs up at random moments of the work. When the work ended, the server's own measure of the call tells: it is taken
/// when the method has returned or thrown. One call at a time, so that the processor time meanwhile is that of the call.
/// </summary>
/// <param name="calls">Calls of each method.</param>
/// <param name="longText">Characters of the long drafts.</param>
/// <param name="seed">Seed of the cases and the moments.</param>
internal sealed class CancelBenchmark(int calls, int longText, int seed) : IDisposable
{
    private long _working;

    private const int Usual = 9;

    // A call that goes on so long has not stopped at all.
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);

    // Sent calls are seen long before.
    private static readonly TimeSpan NotSent = TimeSpan.FromMilliseconds(500);

    private readonly ConcurrentQueue<(string Method, long At)> _ended = new();
    private readonly MeterListener _listener = new();
    private readonly LoadCases _cases = LoadCases.Synthetic(seed);

    /// <summary>Runs and tells each method's figures as soon as they are known.</summary>
    public async Task<IReadOnlyList<CancelFigures>> RunAsync(ServerSession session, Action<CancelFigures> say, CancellationToken cancellationToken)
    {
        Listen();
        var figures = new List<CancelFigures>();
        foreach (var (name, method, make) in Calls())
        {
            figures.Add(await MeasureAsync(session.Address, name, method, make, cancellationToken));
            say(figures[^1]);
        }

        return figures;
    }

    public void Dispose() => _listener.Dispose();

    private IEnumerable<(string Name, string Method, Func<Random, string, IMessage> Make)> Calls()
    {
        yield return ("FindAnalogs", "AnalogService/FindAnalogs", (random, _) => new FindAnalogsRequest { Case = _cases.Draw(random).Case });
        yield return ("AssessDraft", "DraftService/AssessDraft", (random, key) => Assess(random, key, 0));
        yield return ($"AssessDraft of {longText:N0} characters".Replace(',', ' '), "DraftService/AssessDraft", (random, key) => Assess(random, key, longText));
        yield return ("SearchNorms", "LawService/SearchNorms", (random, _) => new SearchNormsRequest { Query = _cases.Draw(random).Case.Text[..2000] });
        yield return ("ResolveCitation of 1 000 000 characters", "LawService/ResolveCitation", (random, _) => new ResolveCitationRequest { Text = Long(_cases.Draw(random).Case.Text, 1_000_000) });
        yield return ("ConsistencyReport", "AuditService/ConsistencyReport", (_, _) => new ConsistencyReportRequest());
        yield return ("KpiReport", "AuditService/KpiReport", (_, _) => new KpiReportRequest());
        yield return ("ListDivergences", "AuditService/ListDivergences", (_, _) => new ListDivergencesRequest());
        yield return ("GetCoverage", "CorpusService/GetCoverage", (_, _) => new GetCoverageRequest());
        yield return ("VerifyLedger", "AuditService/VerifyLedger", (_, _) => new VerifyLedgerRequest());
    }

    private AssessDraftRequest Assess(Random random, string key, int length)
    {
        var draft = _cases.Draw(random);
        draft.IdempotencyKey = key;
        if (length == 0)
            return draft;
        draft.Case.Text = Long(draft.Case.Text, length);
        draft.Case.Count = new CaseCount { Found = new Qualification { Article = "188", Part = "1" } };
        draft.Punishment = new Punishment { Form = PunishmentForm.Imprisonment, Amount = 12, Unit = PunishmentUnit.Months };
        return draft;
    }

    // The facts again and again, as a file that was put together wrongly has them.
    private static string Long(string text, int length) => string.Concat(Enumerable.Repeat(text + "\n", (length / (text.Length + 1)) + 1))[..length];

    private async Task<CancelFigures> MeasureAsync(
        Uri address, string name, string method, Func<Random, string, IMessage> make, CancellationToken cancellationToken)
    {
        var random = new Random(seed);
        var full = $"/judicial.analogs.v1.{method}";
        var run = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        using var caller = new GrpcCaller(address);
        var usual = new List<double>();
        for (var call = 0; call < Usual; call++)
        {
            var started = Stopwatch.GetTimestamp();
            if (await OutcomeAsync(caller, full, make(random, $"{run}-usual-{call}"), CancellationToken.None) is { } failure)
                throw failure;
            usual.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            await EndAsync(full, cancellationToken);
        }

        usual.Sort();
        var median = usual[usual.Count / 2];
        var (stopped, processor) = (new List<double>(), new List<double>());
        for (var call = 0; call < calls; call++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var request = make(random, $"{run}-{call}");
            using var hangUp = new CancellationTokenSource();
            var answer = OutcomeAsync(caller, full, request, hangUp.Token);
            await Task.WhenAny(answer, Task.Delay(TimeSpan.FromMilliseconds(random.NextDouble() * median), cancellationToken));
            var (at, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            await hangUp.CancelAsync();
            await answer;
            var end = await EndAsync(full, cancellationToken);
            if (end is not { } stop || stop <= at)
                continue;
            processor.Add((Environment.CpuUsage.TotalTime - used).TotalMilliseconds);
            stopped.Add(Stopwatch.GetElapsedTime(at, stop).TotalMilliseconds);
        }

        stopped.Sort();
        processor.Sort();
        return new CancelFigures(name, median, stopped.Count, At(stopped, 0.5), At(stopped, 0.99), At(stopped, 1), At(processor, 0.99), At(processor, 1));
    }

    private static async Task<Exception?> OutcomeAsync(GrpcCaller caller, string method, IMessage request, CancellationToken cancellationToken)
    {
        try
        {
            await caller.CallAsync<Google.Protobuf.WellKnownTypes.Empty>(method, request, cancellationToken);
            return null;
        }
        catch (Exception failure) when (failure is OperationCanceledException or Grpc.Core.RpcException or HttpRequestException or IOException)
        {
            return failure;
        }
    }

    // A call that was cancelled before it was sent has no end: nothing is worked on and nothing is told.
    private async Task<long?> EndAsync(string method, CancellationToken cancellationToken)
    {
        var waited = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(waited) < Hang)
        {
            if (_ended.TryDequeue(out var end) && end.Method == method)
                return end.At;
            if (Stopwatch.GetElapsedTime(waited) > NotSent && Working() == 0)
                return null;
            await Task.Delay(1, cancellationToken);
        }

        throw new IOException($"{method} was cancelled and went on for more than {Hang.TotalMinutes:0} minutes.");
    }

    private long Working()
    {
        _working = 0;
        _listener.RecordObservableInstruments();
        return _working;
    }

    private void Listen()
    {
        _listener.InstrumentPublished = (instrument, own) =>
        {
            if (instrument.Name is "analogs.call.duration" or "analogs.calls.working")
                own.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((_, value, _, _) => _working += value);
        _listener.SetMeasurementEventCallback<double>((_, _, tags, _) =>
        {
            var at = Stopwatch.GetTimestamp();
            foreach (var (name, value) in tags)
            {
                if (name == "method")
                    _ended.Enqueue(((string)value!, at));
            }
        });
        _listener.Start();
    }

    private static double At(List<double> ascending, double order) => ascending.Count == 0 ? 0 : ascending[Math.Min(ascending.Count - 1, (int)(order * ascending.Count))];
}

using System.Diagnostics;
using System.Globalization;
using Google.Protobuf;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Calibration;
using JudicialAnalogs.Records;
using JudicialAnalogs.Server.Configuration;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Benchmarks.Assess;

/// <summary>Builds the archive size by size through the ordinary records and followers, and asks a real server over gRPC on the loopback address.</summary>
internal sealed class AssessBenchmark(AssessBenchmarkOptions options, string folder)
{
    private const int Batch = 500;
    private const int WarmUps = 5;
    private const string Method = "/judicial.analogs.v1.DraftService/AssessDraft";
    private static readonly Caller Builder = new("bench", "service", "bench");
    private readonly MadeUpCounts _archive = new(options);

    /// <summary>Runs and tells each size's figures as soon as they are known.</summary>
    public async Task<IReadOnlyList<AssessFigures>> RunAsync(Action<string> say, CancellationToken cancellation)
    {
        var figures = new List<AssessFigures>();
        foreach (var size in options.Sizes)
        {
            if (await HoldsMoreAsync(size, cancellation))
                continue;
            var built = await BuildAsync(size, say, cancellation);
            figures.Add(await TimeAsync(built, cancellation));
            say(AssessLines.Of(figures[^1]));
        }

        return figures;
    }

    // Every act has a count at least. Asked of the records alone, for opening a large archive takes its time.
    private async Task<bool> HoldsMoreAsync(int size, CancellationToken cancellation)
    {
        await using var records = await SqliteRecords.OpenAsync(new ArchiveFolder(folder).Records, TimeProvider.System, cancellation);
        return await records.Acts.CountAsync(cancellation) >= size + Batch;
    }

    /// <summary>Adds acts until there are so many counts. The answer is how many seconds it took.</summary>
    private async Task<double> BuildAsync(int size, Action<string> say, CancellationToken cancellation)
    {
        await using var engine = await OpenAsync(cancellation);
        var counts = engine.Counts.Table.All.Count;
        var started = Stopwatch.GetTimestamp();
        var number = (int)await engine.Records.Acts.CountAsync(cancellation);
        var missing = counts < size;
        while (counts < size)
        {
            var acts = Enumerable.Range(number, Batch).AsParallel().AsOrdered().Select(_archive.Act).ToList();
            var fitting = new List<CourtAct>();
            foreach (var act in acts.TakeWhile(_ => counts < size))
            {
                fitting.Add(act);
                counts += act.Defendants.Sum(defendant => defendant.Counts.Count);
            }

            await engine.Records.Acts.AppendAsync(fitting, Builder, cancellationToken: cancellation);
            number += fitting.Count;
            if (number / 50_000 > (number - fitting.Count) / 50_000)
                say($"{number} acts stored");
        }

        await engine.CatchUp.RunAsync(null, cancellation);
        return missing ? Stopwatch.GetElapsedTime(started).TotalSeconds : 0;
    }

    private async Task<AssessFigures> TimeAsync(double built, CancellationToken cancellation)
    {
        var opening = Stopwatch.GetTimestamp();
        var engine = await OpenAsync(cancellation);
        await using var session = await ServerSession.StartAsync(engine, AnalogsOptions.Over(folder) with { Limits = new() { PerCaller = false } }, cancellation);
        var start = Stopwatch.GetElapsedTime(opening).TotalSeconds;
        var fitting = Stopwatch.GetTimestamp();
        PracticeCalibration.Fit(engine.Counts.Table, KnownSanctions.Instance, cancellation);
        var fit = Stopwatch.GetElapsedTime(fitting).TotalSeconds;

        // The keys are new in every run: a repeated key is answered from the records.
        var run = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        await AskAsync(session.Address, options.Callers * WarmUps, $"{run}-warm", cancellation);
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var (processor, allocated, began) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes(), Stopwatch.GetTimestamp());
        var (times, bytes) = await AskAsync(session.Address, options.Requests, run, cancellation);
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        process.Refresh();
        processor = process.TotalProcessorTime - processor;
        allocated = GC.GetTotalAllocatedBytes() - allocated;
        Array.Sort(times);
        return new AssessFigures(
            engine.Counts.Table.All.Count,
            await engine.Records.Acts.CountAsync(cancellation),
            times.Length,
            At(times, 0.5),
            At(times, 0.95),
            At(times, 0.99),
            times.Length / seconds,
            processor.TotalMilliseconds / times.Length,
            allocated / 1e3 / times.Length,
            bytes / 1e3 / times.Length,
            built,
            fit,
            start,
            Environment.WorkingSet / 1e6,
            GC.GetTotalMemory(forceFullCollection: true) / 1e6);
    }

    private async Task<(double[] Milliseconds, long Bytes)> AskAsync(Uri address, int requests, string run, CancellationToken cancellation)
    {
        var times = new double[requests];
        var (next, bytes) = (-1, 0L);
        await Task.WhenAll(Enumerable.Range(0, options.Callers).Select(_ => Task.Run(
            async () =>
            {
                using var caller = new GrpcCaller(address);
                for (var i = Interlocked.Increment(ref next); i < requests; i = Interlocked.Increment(ref next))
                {
                    var question = _archive.Question(i, $"{run}-{i}");
                    var started = Stopwatch.GetTimestamp();
                    var answer = await caller.CallAsync<AssessDraftResponse>(Method, question, cancellation);
                    times[i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
                    Interlocked.Add(ref bytes, answer.CalculateSize());
                }
            },
            cancellation)));
        return (times, bytes);
    }

    private async Task<Engine> OpenAsync(CancellationToken cancellation)
    {
        var engine = await ServerSession.OpenEngineAsync(folder, cancellation);
        await engine.CatchUp.RunAsync(null, cancellation);
        return engine;
    }

    private static double At(double[] ascending, double order) => ascending[Math.Min(ascending.Length - 1, (int)(order * ascending.Length))];
}

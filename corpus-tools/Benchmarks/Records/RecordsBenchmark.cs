using System.Diagnostics;
using System.Globalization;
using System.Text;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Drafts;

namespace JudicialAnalogs.CorpusTools.Benchmarks.Records;

/// <summary>Times writes of drafts at a steady rate over records that hold many.</summary>
internal sealed class RecordsBenchmark(RecordsBenchmarkOptions options, IRecords records, string folder)
{
    private const int FillersAtOnce = 512;
    private const int ToldEvery = 100_000;
    private static readonly Caller Judge = new("bench", "judge", "bench");

    /// <summary>Fills and measures.</summary>
    /// <param name="tell">Told how it goes.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<RecordsFigures> RunAsync(Action<string> tell, CancellationToken cancellationToken)
    {
        var held = await HeldAsync(cancellationToken);
        var began = Stopwatch.GetTimestamp();
        await FillAsync(held, tell, cancellationToken);
        var missing = Math.Max(0, options.Drafts - held);
        var fill = missing == 0 ? TimeSpan.Zero : Stopwatch.GetElapsedTime(began);
        held = Math.Max(held, options.Drafts);
        var size = FolderBytes() / 1e6;
        tell(string.Create(CultureInfo.InvariantCulture, $"{held} drafts stored, {size:0} MB"));

        var before = FlushTiming.In(folder);
        var (milliseconds, seconds) = await WriteAsync(held, cancellationToken);
        var after = FlushTiming.In(folder);
        var verified = await records.Ledger.VerifyAsync(cancellationToken: cancellationToken);
        if (verified.Fault is { } fault)
            throw new IOException($"the ledger does not verify: {fault.Explanation}");
        Array.Sort(milliseconds);
        return new(
            held,
            size,
            fill.TotalSeconds,
            missing == 0 ? 0 : missing / fill.TotalSeconds,
            milliseconds.Length,
            milliseconds.Length / seconds,
            At(milliseconds, 0.5),
            At(milliseconds, 0.95),
            At(milliseconds, 0.99),
            milliseconds[^1],
            [before, after],
            verified.Entries);
    }

    private static double At(double[] ascending, double share) => ascending[Math.Min(ascending.Length - 1, (int)(share * ascending.Length))];

    // Identities are numbers in order, so the newest is found by halving.
    private async Task<long> HeldAsync(CancellationToken cancellationToken)
    {
        long low = 0, high = 1;
        while (await ExistsAsync(high, cancellationToken))
            (low, high) = (high, 2 * high);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = await ExistsAsync(middle, cancellationToken) ? (middle, high) : (low, middle);
        }

        return low;
    }

    private async Task<bool> ExistsAsync(long number, CancellationToken cancellationToken) =>
        await records.Drafts.GetAsync(string.Create(CultureInfo.InvariantCulture, $"d{number:D10}"), cancellationToken) is not null;

    private async Task FillAsync(long held, Action<string> tell, CancellationToken cancellationToken)
    {
        var next = held;
        await Task.WhenAll(Enumerable.Range(0, FillersAtOnce).Select(_ => Task.Run(
            async () =>
            {
                while (Interlocked.Increment(ref next) is var number && number <= options.Drafts)
                {
                    await AssessAsync(string.Create(CultureInfo.InvariantCulture, $"fill-{number}"), cancellationToken);
                    if (number % ToldEvery == 0)
                        tell(string.Create(CultureInfo.InvariantCulture, $"{number} drafts"));
                }
            },
            cancellationToken)));
    }

    private async Task<(double[] Milliseconds, double Seconds)> WriteAsync(long held, CancellationToken cancellationToken)
    {
        var milliseconds = new double[options.Writes];
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, options.Callers).Select(caller => Task.Run(() => CallAsync(caller, $"{held}-{caller}", began, milliseconds, cancellationToken), cancellationToken)));
        return (milliseconds, Stopwatch.GetElapsedTime(began).TotalSeconds);
    }

    /// <summary>One caller's share: every so many-th write, each when it is due or as soon as the one before is answered.</summary>
    private async Task CallAsync(int caller, string name, long began, double[] milliseconds, CancellationToken cancellationToken)
    {
        Draft? draft = null;
        for (int i = caller, step = 0; i < options.Writes; i += options.Callers, step = (step + 1) % 3)
        {
            var due = TimeSpan.FromSeconds((double)i / options.Rate);
            if (due - Stopwatch.GetElapsedTime(began) is { Ticks: > 0 } early)
                await Task.Delay(early, TimeProvider.System, cancellationToken);
            var key = string.Create(CultureInfo.InvariantCulture, $"{name}-{i}");
            draft = step switch
            {
                0 => await AssessAsync(key, cancellationToken),
                1 => await records.Drafts.RecordReasonAsync(draft!.Id, draft.Revision, new Reason(ReasonCategory.Other, key), Judge, key, cancellationToken),
                _ => await records.Drafts.FinalizeAsync(draft!.Id, draft.Revision, reasonToFollow: false, Judge, key, cancellationToken),
            };
            milliseconds[i] = (Stopwatch.GetElapsedTime(began) - due).TotalMilliseconds;
        }
    }

    private Task<Draft> AssessAsync(string name, CancellationToken cancellationToken)
    {
        var assessment = new Assessment
        {
            Draft = Encoding.UTF8.GetBytes(name),
            Seen = Encoding.UTF8.GetBytes(name.PadRight(options.Bytes, '.')),
            IndexVersion = "bench",
            CalibrationVersion = "bench",
            SharplyFarFromPractice = true,
        };
        return records.Drafts.AssessAsync(assessment, Judge, name, cancellationToken);
    }

    private long FolderBytes() => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);
}

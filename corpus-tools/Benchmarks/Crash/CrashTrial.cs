using System.Diagnostics;
using System.Globalization;
using JudicialAnalogs.CorpusTools.Commands;
using JudicialAnalogs.Records.Ledger;

namespace JudicialAnalogs.CorpusTools.Benchmarks.Crash;

/// <summary>Kills a writing process with SIGKILL at seeded moments again and again, and looks after each time at what it left.</summary>
internal sealed class CrashTrial(CrashPlace place, int rounds, int seed)
{
    private const int MostLines = 150;
    private const int LongestDelay = 40;

    private readonly Random _random = new(seed);

    /// <summary>Steps acknowledged, by writer and cycle.</summary>
    private readonly Dictionary<(int Writer, int Cycle), int> _acknowledged = [];

    /// <summary>Goes through all rounds.</summary>
    /// <param name="tell">Told how it goes.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="CrashFaultException">A write was lost or doubled, or the ledger does not verify.</exception>
    public async Task<CrashFigures> RunAsync(Action<string> tell, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        var inspection = new CrashInspection(place, _acknowledged);
        CrashFindings found = new(0, 0, 0, false, false, new(0, ""));
        int behind = 0, madeAnew = 0;
        for (var round = 1; round <= rounds; round++)
        {
            await RunAndKillAsync(cancellationToken);
            found = await inspection.RunAsync(everything: round == rounds, cancellationToken);
            (behind, madeAnew) = (behind + (found.IndexBehind ? 1 : 0), madeAnew + (found.IndexMadeAnew ? 1 : 0));
            if (round % 20 == 0 || round == rounds)
                tell($"{round} rounds: {_acknowledged.Values.Sum()} writes acknowledged, {found.Head.Sequence} ledger entries");
        }

        return new(rounds, _acknowledged.Values.Sum(), found.Acts, found.Drafts, found.Corrections, found.Head.Sequence, behind, madeAnew, Stopwatch.GetElapsedTime(began).TotalSeconds);
    }

    private async Task RunAndKillAsync(CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "analogs.exe" : "analogs")) { RedirectStandardOutput = true };
        foreach (var argument in new[] { "bench", "crash", "--folder", place.Folder.Root, "--victim", string.Join(',', Enumerable.Range(0, CrashVictim.Writers).Select(First)) })
            start.ArgumentList.Add(argument);
        if (place.Postgres)
            start.ArgumentList.Add("--postgres");
        using var victim = Process.Start(start) ?? throw new IOException("the process to kill did not start");
        try
        {
            // Now and then while it opens, otherwise after some number of writes; a little later than a line, not always just after one.
            var lines = _random.Next(10) == 0 ? 0 : _random.Next(1, MostLines);
            while (lines-- > 0 && await victim.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
                Note(line);
            if (victim.HasExited)
                throw new CrashFaultException("the writing process ended by itself; run it alone with the same options to see why");
            await Task.Delay(TimeSpan.FromMilliseconds(_random.Next(LongestDelay)), TimeProvider.System, cancellationToken);
        }
        finally
        {
            victim.Kill();
        }

        // What it printed before it died was acknowledged too.
        while (await victim.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
            Note(line);
        await victim.WaitForExitAsync(cancellationToken);
    }

    // The cycle before the last is repeated too: a repeated write must change nothing, finished or not.
    private int First(int writer) =>
        Math.Max(0, _acknowledged.Keys.Where(key => key.Writer == writer).Select(key => key.Cycle).DefaultIfEmpty(0).Max() - 1);

    private void Note(string line)
    {
        // The kill can cut the last line; a line that is not whole was not acknowledged to anybody.
        if (line.Split(' ') is not [var writer, var cycle, { Length: 1 } step])
            return;
        var key = (int.Parse(writer, CultureInfo.InvariantCulture), int.Parse(cycle, CultureInfo.InvariantCulture));
        _acknowledged[key] = Math.Max(_acknowledged.GetValueOrDefault(key), int.Parse(step, CultureInfo.InvariantCulture));
    }
}

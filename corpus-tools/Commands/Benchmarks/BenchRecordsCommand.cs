using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using JudicialAnalogs.CorpusTools.Benchmarks.Records;
using JudicialAnalogs.Records;

namespace JudicialAnalogs.CorpusTools.Commands.Benchmarks;

/// <summary><c>analogs bench records</c>: writes of drafts at a steady rate over records that hold a million.</summary>
internal static class BenchRecordsCommand
{
    public static Command Build()
    {
        var drafts = BenchFolder.Number("--drafts", "Drafts stored before anything is timed.", 1_000_000, 0);
        var writes = BenchFolder.Number("--writes", "Writes timed.", 5000, 1);
        var rate = BenchFolder.Number("--rate", "Writes that fall due in a second.", 200, 1);
        var callers = BenchFolder.Number("--callers", "Callers that share them.", 16, 1);
        var bytes = BenchFolder.Number("--bytes", "Bytes of what each judge was shown.", 1000, 100);
        var postgres = SharedRecords.Option("Measure PostgreSQL.");
        var folder = BenchFolder.Option();
        var (data, json) = (Options.Data(), Options.Json());
        var command = new CommandWithExample("records", "Times writes of drafts, each from the moment it was due, and beside them the disk alone.", "analogs bench records --drafts 20000 --json") { drafts, writes, rate, callers, bytes, postgres, folder, data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var options = new RecordsBenchmarkOptions(parsed.GetValue(drafts), parsed.GetValue(writes), parsed.GetValue(rate), parsed.GetValue(callers), parsed.GetValue(bytes));
            using var work = BenchFolder.Open(parsed.GetValue(folder), options.Archive);
            await using var records = parsed.GetValue(postgres)
                ? await PostgresRecords.OpenAsync(SharedRecords.Needed(), TimeProvider.System, cancellationToken)
                : await SqliteRecords.OpenAsync(Path.Combine(work.Path, "records"), TimeProvider.System, cancellationToken);

            // Progress goes beside the JSON, never into it.
            var progress = parsed.GetValue(json) ? Console.Error : Console.Out;
            var figures = await new RecordsBenchmark(options, records, work.Path).RunAsync(progress.WriteLine, cancellationToken);
            Console.WriteLine(parsed.GetValue(json) ? JsonSerializer.Serialize(new { options, figures }, PrintedJson.Snake) : Line(figures));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Line(RecordsFigures figures) => string.Create(
        CultureInfo.InvariantCulture,
        $"{figures.Writes} writes at {figures.PerSecond:0} a second: p50 {figures.P50:0.0} ms, p95 {figures.P95:0.0} ms, p99 {figures.P99:0.0} ms, longest {figures.Longest:0.0} ms; the disk alone: {string.Join(", then ", figures.Flush.Select(flush => string.Create(CultureInfo.InvariantCulture, $"p50 {flush.P50:0.0} ms p99 {flush.P99:0.0} ms")))}; ledger of {figures.LedgerEntries} entries intact");
}

using JudicialAnalogs.Archive.Followers;
using JudicialAnalogs.Archive.Ingest;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.CorpusTools.Commands;
using JudicialAnalogs.CorpusTools.Synthesis;
using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Records;
using JudicialAnalogs.Server.Configuration;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Hosting.Listening;
using Spectre.Console;

namespace JudicialAnalogs.CorpusTools.Demo;

/// <summary>
/// The demo: a synthetic archive is written, taken in through the pipeline that real files take, indexed, calibrated and served; then a draft
/// is compared with it over gRPC. Cut off and started again on the same folder, it goes on where it was.
/// </summary>
internal sealed class DemoRun(string? data, string? law, bool check, int acts, int port, string language)
{
    private static readonly Caller Importer = new("demo", "operator", "demo");

    private readonly IAnsiConsole _console = AnsiConsole.Console;

    /// <summary>Runs the demo.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var answers = Languages.Of(language);
        var folder = data ?? Directory.CreateTempSubdirectory("analogs-demo-").FullName;
        try
        {
            var engine = await ServerSession.OpenEngineAsync(folder, cancellationToken);
            await FillAsync(engine, folder, cancellationToken);
            var ports = check && data is null ? (Grpc: 0, Panel: 0) : (Grpc: port, Panel: port + 1);
            await using var session = await ServerSession.StartAsync(
                engine, AnalogsOptions.Over(folder) with { Listen = new ListeningOptions { GrpcPort = ports.Grpc, PanelPort = ports.Panel } }, cancellationToken);
            var story = new WorkedExample(_console, session.Caller, answers, $"demo-{TimeProvider.System.GetUtcNow():yyyyMMddHHmmssfff}");
            await story.CompareAsync(cancellationToken);
            if (check)
                return await story.CheckAsync(cancellationToken) ? ExitCode.Done : ExitCode.CheckFailed;
            SayWhatNext(session, story.PageOn(session.Panel!));
            await session.WaitForShutdownAsync(cancellationToken);
            return ExitCode.Done;
        }
        finally
        {
            if (data is null)
                Directory.Delete(folder, recursive: true);
        }
    }

    private async Task FillAsync(Engine engine, string folder, CancellationToken cancellationToken)
    {
        var archive = Path.Combine(folder, "synthetic");
        var clock = TimeProvider.System;
        TimeSpan stored = default, followed = default;
        await _console.Progress().Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn()).StartAsync(async progress =>
        {
            var writing = progress.AddTask($"{acts} synthetic acts written", maxValue: acts);
            var options = new SyntheticOptions { Count = acts };
            await Task.Run(() => SyntheticArchive.Write(options, archive, progress: written => writing.Value = written), cancellationToken);

            if (law is not null)
                await ImportLawAsync(engine, progress.AddTask("law texts taken in"), cancellationToken);

            var reading = progress.AddTask("acts read, redacted, stored", maxValue: acts);
            var began = clock.GetTimestamp();
            var outcomes = new ActReader().Read(Path.Combine(archive, "synthetic-acts.jsonl"));
            var told = new Relay<ImportProgress>(at => reading.Value = at.Read);
            await foreach (var result in engine.ActImport.RunAsync(outcomes, Importer, told, cancellationToken))
            {
                if (result.Outcome is Rejection rejection)
                    throw new IOException($"the demo's own archive was refused: {rejection}");
            }

            stored = clock.GetElapsedTime(began);
            began = clock.GetTimestamp();
            var following = progress.AddTask("indexed, vectors trained, calibrated", maxValue: 1);
            await engine.CatchUp.RunAsync(new Relay<CatchUpProgress>(at => following.Value = 0.7 * at.Sequence / at.Head), cancellationToken);
            following.Value = 1;
            followed = clock.GetElapsedTime(began);
        });
        _console.MarkupLineInterpolated($"{acts} acts: {stored.TotalSeconds:0.0} s to read, redact and store; {followed.TotalSeconds:0.0} s to index, train and calibrate");
    }

    private async Task ImportLawAsync(Engine engine, ProgressTask task, CancellationToken cancellationToken)
    {
        task.IsIndeterminate = true;
        await foreach (var result in new LawImport(engine.Records.Norms).RunAsync([law!], Importer, cancellationToken))
        {
            if (result.Trouble is { } trouble)
                _console.MarkupLineInterpolated($"[yellow]{trouble}[/]");
        }

        task.IsIndeterminate = false;
        task.Value = task.MaxValue;
    }

    private void SayWhatNext(ServerSession session, Uri draft)
    {
        _console.WriteLine();
        _console.MarkupLineInterpolated($"gRPC {session.Address}   panel {session.Panel}   stop: Ctrl+C");
        _console.WriteLine($"The draft in the panel: {draft}");
        _console.WriteLine("Next, in another terminal:");
        var program = Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "analogs" ? Path.GetRelativePath(Environment.CurrentDirectory, path) : "analogs";
        _console.WriteLine($"  {program} find --server {session.Address} --text \"кража из дома через окно, ущерб возмещён\"");
        _console.WriteLine($"  {program} find --server {session.Address} --lang kk --text \"тұрғын үйге терезе арқылы кіріп ұрлық жасады, залал өтелді\"");
        _console.WriteLine($"  {program} status --server {session.Address}");
    }

    /// <summary>Reports on the thread that works: the bar must show what has happened, not what was queued.</summary>
    private sealed class Relay<T>(Action<T> report) : IProgress<T>
    {
        public void Report(T value) => report(value);
    }
}

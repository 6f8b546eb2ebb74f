using System.CommandLine;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.CorpusTools.Commands.Configuration;
using JudicialAnalogs.Records;
using JudicialAnalogs.Server.Configuration;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary><c>analogs serve</c>: serves a data folder.</summary>
internal static class ServeCommand
{
    public static Command Build()
    {
        var command = new CommandWithExample("serve", "Serves gRPC and the panel, on the loopback address unless settings say otherwise (docs/operations.md lists them all). Records that several servers share lie in PostgreSQL, if the variable ANALOGS_POSTGRES holds Npgsql's connection string.", "analogs serve --data archive");
        var flags = new ServeFlags();
        flags.AddTo(command);
        command.SetAction((parsed, cancellationToken) => ServeAsync(flags.Read(parsed), cancellationToken));
        return command;
    }

    private static async Task<int> ServeAsync(AnalogsConfiguration configuration, CancellationToken cancellationToken)
    {
        var options = configuration.Options;
        var clock = TimeProvider.System;
        var originals = Options.ReadKeys(options.Originals.KeyFile, "Originals:KeyFile");
        var shared = options.Postgres.Connection is { } connection ? await PostgresRecords.OpenAsync(connection, clock, cancellationToken) : null;
        var engine = await ServerSession.OpenEngineAsync(
            options.Data.Folder, cancellationToken, options.SecondReader.SecondReader(clock), originals, options.Embeddings.EmbeddingModel(clock), options.Qdrant.Cluster(), shared);

        // Another hash than at the start before: the settings were changed.
        var settings = string.Join('\n', configuration.Effective().Select(setting => $"{setting.Key} {setting.Value}"));
        await OperatorNotes.NoteAsync(engine.Records, "server.start", shared is null ? "records of its own" : "shared records", settings, cancellationToken);
        await using var session = await ServerSession.StartAsync(engine, options, cancellationToken, options.Assistant.Assistant());
        await Console.Error.WriteLineAsync($"gRPC {session.Address}  panel {session.Panel}  stop: Ctrl+C");
        await session.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Done;
    }
}

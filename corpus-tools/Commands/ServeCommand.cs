using System.CommandLine;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Panel.Embed;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary><c>analogs serve</c>: serves a data folder.</summary>
internal static class ServeCommand
{
    public static Command Build()
    {
        var data = Options.Data();
        var port = new Option<int>("--port") { Description = "Port of gRPC.", DefaultValueFactory = _ => 5080, HelpName = "PORT" };
        var panel = new Option<int>("--panel-port") { Description = "Port of the panel.", DefaultValueFactory = _ => 5081, HelpName = "PORT" };
        var embed = new Option<string[]>("--embed-origin") { Description = "A site that may show the panel inside its pages, e.g. https://cases.example; repeat it for several. None may without it.", HelpName = "ORIGIN" };
        var command = new CommandWithExample("serve", "Serves gRPC and the panel on the loopback address. There is no sign-in yet, so no other address is offered. Records that several servers share lie in PostgreSQL, if the variable ANALOGS_POSTGRES holds Npgsql's connection string. --checkpoint-key FILE keeps the key that signs checkpoints of the ledger elsewhere than in the data folder.", "analogs serve --data archive") { data, port, panel, embed };
        var figures = new Option<bool>("--figures-after-decision") { Description = "Show judges what practice did only after their own provisional decision, unless they choose otherwise in the panel's settings." };
        command.Options.Add(figures);
        var second = new SecondReaderOptions();
        second.AddTo(command);
        var assistant = new AssistantSettings();
        assistant.AddTo(command);
        var embeddings = new EmbeddingOptions();
        embeddings.AddTo(command);
        var cluster = new QdrantSettings();
        cluster.AddTo(command);
        var originals = Options.OriginalKeys("Keep the source texts of imported acts too, encrypted with the first key of this file; none are kept without it.");
        command.Options.Add(originals);
        var checkpoints = Ledger.LedgerCommand.Key();
        checkpoints.Hidden = true;
        command.Options.Add(checkpoints);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (folder, origins) = (parsed.GetValue(data)!, ReadOrigins(parsed.GetValue(embed)));
            var shared = await SharedRecords.OpenAsync(cancellationToken);
            var (model, qdrant) = (embeddings.Read(parsed), cluster.Read(parsed));
            if (model is not null && qdrant is not null)
                throw new BadInputException("--embeddings and --qdrant do not go together: the vectors of an endpoint are kept by the embedded index alone.");
            var engine = await ServerSession.OpenEngineAsync(folder, cancellationToken, second.Read(parsed), Options.Read(originals, parsed), model, qdrant, shared);

            // Another hash than at the start before: the configuration was changed.
            var configuration = string.Join('\n', parsed.CommandResult.Command.Options.Select(option => $"{option.Name} {parsed.GetResult(option)}").Order(StringComparer.Ordinal));
            await OperatorNotes.NoteAsync(engine.Records, "server.start", shared is null ? "records of its own" : "shared records", configuration, cancellationToken);
            var options = new ServerOptions { DataFolder = folder, GrpcPort = parsed.GetValue(port), PanelPort = parsed.GetValue(panel), CheckpointKey = parsed.GetValue(checkpoints), EmbedOrigins = origins, FiguresAfterDecision = parsed.GetValue(figures) };
            await using var session = await ServerSession.StartAsync(engine, options, cancellationToken, assistant.Read(parsed));
            await Console.Error.WriteLineAsync($"gRPC {session.Address}  panel {session.Panel}  stop: Ctrl+C");
            await session.WaitForShutdownAsync(cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }

    private static List<string> ReadOrigins(string[]? given) =>
        [.. (given ?? []).Select(text => EmbedOrigins.TryRead(text, out var origin, out var fault) ? origin : throw new BadInputException($"--embed-origin: {fault}"))];
}

using System.CommandLine;
using JudicialAnalogs.CorpusTools.Commands.Ledger;
using JudicialAnalogs.Server.Configuration;

namespace JudicialAnalogs.CorpusTools.Commands.Configuration;

/// <summary>The flags of <c>analogs serve</c>: those settings of a server that people change most. They win over the file and over variables.</summary>
internal sealed class ServeFlags
{
    private readonly FlagSettings _flags = new();

    private readonly Option<string?> _file = File();

    /// <summary>The file with the settings.</summary>
    public static Option<string?> File() => new("--config") { Description = "JSON file with settings; see analogs config. Flags win over variables, and those over the file.", HelpName = "FILE" };

    public void AddTo(Command command)
    {
        command.Options.Add(_file);
        _flags.Add(command, Options.Data(), "Data:Folder");
        _flags.Add(command, new Option<int>("--port") { Description = "Port of gRPC.", DefaultValueFactory = _ => 5080, HelpName = "PORT" }, "Listen:GrpcPort");
        _flags.Add(command, new Option<int>("--panel-port") { Description = "Port of the panel.", DefaultValueFactory = _ => 5081, HelpName = "PORT" }, "Listen:PanelPort");
        _flags.Add(command, new Option<string[]>("--embed-origin") { Description = "A site that may show the panel inside its pages, e.g. https://cases.example; repeat it for several. None may without it.", HelpName = "ORIGIN" }, "Panel:EmbedOrigins");
        _flags.Add(command, new Option<bool>("--figures-after-decision") { Description = "Show judges what practice did only after their own provisional decision, unless they choose otherwise in the panel's settings." }, "Panel:FiguresAfterDecision");
        SecondReaderOptions.AddTo(command, _flags);
        _flags.Add(command, new Option<string?>("--assistant") { Description = "Let the language model --assistant-model NAME at such an address summarize practice: docs/assistant.md.", HelpName = "ADDRESS" }, "Assistant:Address");
        _flags.Add(command, Hidden("--assistant-model"), "Assistant:Model");
        _flags.Add(command, new Option<string?>("--embeddings") { Description = "Have vectors made by the model --embeddings-model NAME at such an address, with --embeddings-dimensions N numbers each.", HelpName = "ADDRESS" }, "Embeddings:Address");
        _flags.Add(command, Hidden("--embeddings-model"), "Embeddings:Model");
        _flags.Add(command, Hidden("--embeddings-dimensions"), "Embeddings:Dimensions");
        QdrantSettings.AddTo(command, _flags);
        _flags.Add(command, Options.OriginalKeys("Keep the source texts of imported acts too, encrypted with the first key of this file; none are kept without it."), "Originals:KeyFile");
        var checkpoints = LedgerCommand.Key();
        checkpoints.Hidden = true;
        _flags.Add(command, checkpoints, "Ledger:CheckpointKeyFile");
    }

    /// <summary>Reads the settings.</summary>
    public AnalogsConfiguration Read(ParseResult parsed) => AnalogsConfiguration.Read(ConfigurationSources.OfProcess(parsed.GetValue(_file), _flags.Given(parsed)));

    // Told of beside another flag: the help is to stay on one screen.
    private static Option<string?> Hidden(string name) => new(name) { Description = "See the flag that it goes with.", HelpName = "VALUE", Hidden = true };
}

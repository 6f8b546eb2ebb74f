using System.CommandLine;
using JudicialAnalogs.CorpusTools.Commands.Configuration;
using JudicialAnalogs.Search.Qdrant;
using JudicialAnalogs.Server.Hosting;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary>The options that put the index of acts on a Qdrant cluster.</summary>
internal sealed class QdrantSettings
{
    private const string KeyVariable = "QDRANT_API_KEY";

    private readonly Option<string?> _address = new("--qdrant")
    {
        Description = $"Keep the index of acts on a Qdrant cluster at this REST address instead of in the data folder. A key, if asked for, is taken from {KeyVariable}.",
        HelpName = "ADDRESS",
    };

    private readonly Option<string> _alias = new("--qdrant-alias") { Description = "Alias of the collection.", DefaultValueFactory = _ => "judicial-analogs", HelpName = "NAME" };

    private readonly Option<int> _shards = new("--qdrant-shards") { Description = "Shards of a new collection, 1 to 1024; --qdrant-replicas N keeps 1 to 10 copies of each.", DefaultValueFactory = _ => 1, HelpName = "N" };

    private readonly Option<int> _replicas = new("--qdrant-replicas") { Description = "Copies of every shard of a new collection, 1 to 10.", DefaultValueFactory = _ => 1, HelpName = "N", Hidden = true };

    public static void AddTo(Command command, FlagSettings flags)
    {
        var options = new QdrantSettings();
        flags.Add(command, options._address, "Qdrant:Address");
        flags.Add(command, options._alias, "Qdrant:Alias");
        flags.Add(command, options._shards, "Qdrant:Shards");
        flags.Add(command, options._replicas, "Qdrant:Replicas");
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_address);
        command.Options.Add(_alias);
        command.Options.Add(_shards);
        command.Options.Add(_replicas);
    }

    /// <exception cref="BadInputException">No address, or a number out of range.</exception>
    public QdrantOptions? Read(ParseResult parsed)
    {
        if (parsed.GetValue(_address) is not { } address)
            return null;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            throw new BadInputException($"--qdrant: \"{address}\" is no address such as http://127.0.0.1:6333.");
        var (shards, replicas) = (parsed.GetValue(_shards), parsed.GetValue(_replicas));
        if (shards is < 1 or > 1024 || replicas is < 1 or > 10)
            throw new BadInputException("--qdrant-shards is 1 to 1024, --qdrant-replicas 1 to 10.");
        return new QdrantClusterOptions { Address = address, Key = Environment.GetEnvironmentVariable(KeyVariable), Alias = parsed.GetValue(_alias)!, Shards = shards, Replicas = replicas }.Cluster();
    }
}

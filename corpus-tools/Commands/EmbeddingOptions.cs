using System.CommandLine;
using JudicialAnalogs.Archive.Embeddings;
using JudicialAnalogs.Server.ModelEndpoints;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary>The options that set where vectors are made instead of by the embedded model.</summary>
internal sealed class EmbeddingOptions
{
    private const string KeyVariable = "ANALOGS_EMBEDDING_KEY";

    private readonly Option<string?> _address = new("--embeddings")
    {
        Description = $"Have vectors made by a model served at this address in the OpenAI protocol, inside your network. It is sent redacted text; while it does not answer, the embedded vectors are used and answers say so. A key, if asked for, is taken from {KeyVariable}.",
        HelpName = "ADDRESS",
    };

    private readonly Option<string?> _model = new("--embeddings-model") { Description = "Name of that model.", HelpName = "NAME" };

    private readonly Option<int?> _dimensions = new("--embeddings-dimensions") { Description = "Numbers in its vectors, 2 to 8192; other vectors are refused.", HelpName = "N" };

    public void AddTo(Command command)
    {
        command.Options.Add(_address);
        command.Options.Add(_model);
        command.Options.Add(_dimensions);
    }

    /// <exception cref="BadInputException">One option without the others, no address, or a number out of range.</exception>
    public EmbeddingModel? Read(ParseResult parsed)
    {
        var (address, model, dimensions) = (parsed.GetValue(_address), parsed.GetValue(_model), parsed.GetValue(_dimensions));
        if (address is null && model is null && dimensions is null)
            return null;
        if (address is null || model is null || dimensions is not (>= 2 and <= 8192))
            throw new BadInputException("--embeddings, --embeddings-model and --embeddings-dimensions (2 to 8192) go together: give all or none.");
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            throw new BadInputException($"--embeddings: \"{address}\" is no address such as http://127.0.0.1:8000/v1.");
        var endpoint = new ModelEndpoint(uri, model, Environment.GetEnvironmentVariable(KeyVariable)) { Patience = TimeSpan.FromSeconds(30) };
        return new EmbeddingModel(new EmbeddingSpace(model, dimensions.Value), new EndpointEmbeddingGenerator(endpoint, dimensions.Value, TimeProvider.System));
    }
}

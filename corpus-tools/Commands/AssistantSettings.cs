using System.CommandLine;
using JudicialAnalogs.Server.Assistant;
using JudicialAnalogs.Server.ModelEndpoints;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary>The options that set an assistant: where its model is served and how it is called.</summary>
internal sealed class AssistantSettings
{
    private const string KeyVariable = "ANALOGS_MODEL_KEY";

    private readonly Option<string?> _address = new("--assistant")
    {
        Description = "Let the language model --assistant-model NAME at such an address summarize practice: docs/assistant.md.",
        HelpName = "ADDRESS",
    };

    // Told of beside the address: the help is to stay on one screen.
    private readonly Option<string?> _model = new("--assistant-model") { Description = "Name of that model.", HelpName = "NAME", Hidden = true };

    public void AddTo(Command command)
    {
        command.Options.Add(_address);
        command.Options.Add(_model);
    }

    /// <exception cref="BadInputException">One option without the other, or no address.</exception>
    public AssistantOptions? Read(ParseResult parsed)
    {
        var (address, model) = (parsed.GetValue(_address), parsed.GetValue(_model));
        if (address is null && model is null)
            return null;
        if (address is null || string.IsNullOrWhiteSpace(model))
            throw new BadInputException("--assistant and --assistant-model go together: give both or neither.");
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            throw new BadInputException($"--assistant: \"{address}\" is no address such as http://127.0.0.1:8000/v1.");
        return new AssistantOptions(new EndpointChatClient(new ModelEndpoint(uri, model, Environment.GetEnvironmentVariable(KeyVariable))), model);
    }
}

using System.CommandLine;
using JudicialAnalogs.CorpusTools.Commands.Configuration;
using JudicialAnalogs.Reading.SecondReading;
using JudicialAnalogs.Server.ModelEndpoints;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary>The options that set a second reader: where its model is served and how it is called.</summary>
internal sealed class SecondReaderOptions
{
    private const string KeyVariable = "ANALOGS_MODEL_KEY";

    private readonly Option<string?> _address = new("--second-reader")
    {
        Description = $"Have acts read a second time by the language model --second-reader-model NAME served at this address in the OpenAI protocol, inside your network; what it reads otherwise goes to the review list. It is sent redacted text. A key, if asked for, is taken from {KeyVariable}.",
        HelpName = "ADDRESS",
    };

    private readonly Option<string?> _model = new("--second-reader-model") { Description = "Name of that model.", HelpName = "NAME", Hidden = true };

    public static void AddTo(Command command, FlagSettings flags)
    {
        var options = new SecondReaderOptions();
        flags.Add(command, options._address, "SecondReader:Address");
        flags.Add(command, options._model, "SecondReader:Model");
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_address);
        command.Options.Add(_model);
    }

    /// <exception cref="BadInputException">One option without the other, or no address.</exception>
    public SecondReader? Read(ParseResult parsed)
    {
        var (address, model) = (parsed.GetValue(_address), parsed.GetValue(_model));
        if (address is null != model is null)
            throw new BadInputException("--second-reader and --second-reader-model go together: give both or neither.");
        if (address is not null && (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")))
            throw new BadInputException($"--second-reader: \"{address}\" is no address such as http://127.0.0.1:8000/v1.");
        return new ModelOptions { Address = address, Model = model, Key = Environment.GetEnvironmentVariable(KeyVariable) }.SecondReader(TimeProvider.System);
    }
}

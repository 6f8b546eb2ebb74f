using System.CommandLine;
using JudicialAnalogs.CorpusTools.Demo;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary><c>analogs demo</c>: the whole way on a synthetic archive.</summary>
internal static class DemoCommand
{
    public static Command Build()
    {
        var data = new Option<string?>("--data") { Description = "Keep the data in this folder; run again, it goes on from there.", HelpName = "DIR" };
        var law = new Option<string?>("--law") { Description = "Also import the law texts of this folder.", HelpName = "DIR" };
        var check = new Option<bool>("--check") { Description = "Go through reason and finalisation, print what was seen, exit 0 or 1 instead of serving." };
        var acts = new Option<int>("--acts") { Description = "Synthetic acts to make.", DefaultValueFactory = _ => 3000, HelpName = "N" };
        var port = new Option<int>("--port") { Description = "Port of gRPC; the panel takes the next one.", DefaultValueFactory = _ => 5080, HelpName = "PORT" };
        var language = Options.Language();
        var command = new CommandWithExample("demo", "Makes a synthetic archive, takes it in, and shows one draft beside the practice of it.", "analogs demo --check") { data, law, check, acts, port, language };
        command.SetAction((parsed, cancellationToken) => new DemoRun(
            parsed.GetValue(data),
            parsed.GetValue(law),
            parsed.GetValue(check),
            Positive(parsed.GetValue(acts)),
            parsed.GetValue(port),
            parsed.GetValue(language)!).RunAsync(cancellationToken));
        return command;
    }

    private static int Positive(int acts) => acts is >= 1 and <= 1_000_000 ? acts : throw new BadInputException("--acts: 1 to 1,000,000.");
}

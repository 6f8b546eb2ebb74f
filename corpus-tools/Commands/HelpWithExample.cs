using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary>The library's help, and under it the command's example.</summary>
internal sealed class HelpWithExample(HelpAction help) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var result = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine($"Example: {(parseResult.CommandResult.Command as CommandWithExample)?.Example ?? "analogs demo"}");
        return result;
    }
}

using JudicialAnalogs.CorpusTools.Commands;

namespace CorpusTools.Tests.Commands;

/// <summary>One run of the command line: what it answered, where.</summary>
/// <param name="Code">Exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">Standard error.</param>
internal sealed record CommandLineRun(int Code, string Output, string Errors)
{
    /// <summary>Runs within this process; only one may run at a time, for the console is one.</summary>
    public static async Task<CommandLineRun> OfAsync(params string[] arguments)
    {
        var (output, errors) = (Console.Out, Console.Error);
        using var ownOutput = new StringWriter();
        using var ownErrors = new StringWriter();
        Console.SetOut(ownOutput);
        Console.SetError(ownErrors);
        try
        {
            var code = await CommandLine.RunAsync(arguments);
            return new CommandLineRun(code, ownOutput.ToString(), ownErrors.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(errors);
        }
    }
}

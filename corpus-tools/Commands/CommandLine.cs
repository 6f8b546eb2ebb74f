using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Grpc.Core;
using JudicialAnalogs.CorpusTools.Commands.Audit;
using JudicialAnalogs.CorpusTools.Commands.Backups;
using JudicialAnalogs.CorpusTools.Commands.Benchmarks;
using JudicialAnalogs.CorpusTools.Commands.Configuration;
using JudicialAnalogs.CorpusTools.Commands.Divergence;
using JudicialAnalogs.CorpusTools.Commands.Drafts;
using JudicialAnalogs.CorpusTools.Commands.Extraction;
using JudicialAnalogs.CorpusTools.Commands.Language;
using JudicialAnalogs.CorpusTools.Commands.Law;
using JudicialAnalogs.CorpusTools.Commands.Ledger;
using JudicialAnalogs.Records;
using JudicialAnalogs.Search;
using JudicialAnalogs.Server.Configuration;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary>The <c>analogs</c> command line.</summary>
internal static class CommandLine
{
    // How long a command may take to end after a signal. A server drains for as long as its settings say; what runs it sets the outer bound.
    private static readonly TimeSpan LongestStop = TimeSpan.FromHours(2);
    private static readonly TimeSpan SoonestStop = TimeSpan.FromSeconds(10);

    /// <summary>Runs one command.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Root().Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExample)
        {
            foreach (var error in parsed.Errors)
                await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync($"See: {string.Join(' ', CommandPath(parsed).Reverse())} --help");
            return ExitCode.BadInput;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = parsed.CommandResult.Command.Name is "serve" or "demo" ? LongestStop : SoonestStop });
        }
        catch (Exception bad) when (bad is BadInputException or ConfigurationException)
        {
            await Console.Error.WriteLineAsync(bad.Message);
            return ExitCode.BadInput;
        }
        catch (RpcException refused) when (refused.StatusCode is StatusCode.InvalidArgument or StatusCode.NotFound or StatusCode.FailedPrecondition)
        {
            var details = refused.GetRpcStatus();
            var field = details?.GetDetail<Google.Rpc.BadRequest>()?.FieldViolations.FirstOrDefault()?.Field;
            var text = details?.GetDetail<Google.Rpc.LocalizedMessage>()?.Message ?? refused.Status.Detail;
            await Console.Error.WriteLineAsync(field is null ? text : $"{field}: {text}");
            return ExitCode.BadInput;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.SystemFailed;
        }
        catch (Exception failure) when (failure is RecordsException or SearchUnavailableException or RpcException or IOException or UnauthorizedAccessException or HttpRequestException)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return ExitCode.SystemFailed;
        }
    }

    /// <summary>All commands.</summary>
    public static RootCommand Root()
    {
        var root = new RootCommand("Decided cases alike, what courts did with them, and what the law allows.")
        {
            DemoCommand.Build(),
            ServeCommand.Build(),
            ConfigCommand.Build(),
            ImportCommand.Build(),
            ActsCommand.Build(),
            FindCommand.Build(),
            AssessCommand.Build(),
            DraftsCommand.Build(),
            NoteCommand.Build(),
            ReplayCommand.Build(),
            AuditCommand.Build(),
            ExtractCommand.Build(),
            RedactCommand.Build(),
            EvaluateCommand.Build(),
            LawCommand.Build(),
            LanguageCommand.Build(),
            IndexCommand.Build(),
            TuneCommand.Build(),
            CalibrateCommand.Build(),
            LedgerCommand.Build(),
            OriginalCommand.Build(),
            BackupCommand.Build(),
            RestoreCommand.Build(),
            StatusCommand.Build(),
            SynthCommand.Build(),
            BenchCommand.Build(),
            LoadCommand.Build(),
            ConformanceCommand.Build(),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExample((HelpAction)help.Action!);
        return root;
    }

    private static IEnumerable<string> CommandPath(ParseResult parsed)
    {
        for (var command = parsed.CommandResult; command is not null; command = command.Parent as CommandResult)
            yield return command.Command is RootCommand ? "analogs" : command.Command.Name;
    }
}

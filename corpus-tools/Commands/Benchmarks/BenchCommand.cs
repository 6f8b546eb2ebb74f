using System.CommandLine;

namespace JudicialAnalogs.CorpusTools.Commands.Benchmarks;

/// <summary><c>analogs bench …</c>: speed and size, measured on the machine at hand.</summary>
internal static class BenchCommand
{
    public static Command Build() => new CommandWithExample("bench", "Measures speed and size on this machine over made-up material.", "analogs bench search --acts 20000")
    {
        BenchAssessCommand.Build(),
        BenchCancelCommand.Build(),
        BenchRecordsCommand.Build(),
        BenchCrashCommand.Build(),
        BenchPanelCommand.Build(),
        BenchSearchCommand.Build(),
    };
}

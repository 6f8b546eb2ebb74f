using System.CommandLine;

namespace JudicialAnalogs.CorpusTools.Commands.Audit;

/// <summary><c>analogs audit …</c>: what analysts and auditors ask of practice and of the comparisons themselves.</summary>
internal static class AuditCommand
{
    public static Command Build() => new CommandWithExample("audit", "Examines the comparisons themselves.", "analogs audit fairness")
    {
        AuditConsistencyCommand.Build(),
        AuditDivergencesCommand.Build(),
        AuditExportCommand.Build(),
        AuditFairnessCommand.Build(),
        AuditKpiCommand.Build(),
    };
}
